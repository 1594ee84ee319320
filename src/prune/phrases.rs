//! Boilerplate lines known by their words: `Baca juga: …`, `SCROLL TO CONTINUE WITH CONTENT`.

use super::Draft;

pub(super) fn mark(_draft: &mut Draft<'_>) {}
