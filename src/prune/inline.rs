//! Inserts, adverts and tails that are glued into a paragraph.

use super::Draft;

pub(super) fn cut(_draft: &mut Draft<'_>) {}
