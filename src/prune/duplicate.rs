//! Text that stands in the dump twice: a caption under the picture and in its viewer, a repeated headline.

use super::Draft;

pub(super) fn mark(_draft: &mut Draft<'_>) {}
