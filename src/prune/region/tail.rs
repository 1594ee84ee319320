//! What stands below the run and belongs to the story: editors, sources, initials.

use super::line::{self, Class};
use crate::raw::RawBlock;

/// Credits stand at most so many lines below the last paragraph; tags and ratings lie between.
const MAX_LINES_BELOW: usize = 16;

/// Keeps credits below the run.
pub(super) fn keep(blocks: &[RawBlock<'_>], classes: &[Class], end: usize, kept: &mut [bool]) {
    let mut is_name_next = false;
    for (idx, (block, class)) in blocks
        .iter()
        .zip(classes)
        .enumerate()
        .skip(end)
        .take(MAX_LINES_BELOW)
    {
        let is_kept = match class {
            Class::End | Class::Insert | Class::Copyright => return,
            Class::Credit => true,
            Class::Title => is_name_next || line::is_initials(&block.text),
            _ => false,
        };
        // `Editor` alone on its line names somebody on the next.
        is_name_next = *class == Class::Credit && !block.text.contains([' ', ':']);
        if is_kept && let Some(kept) = kept.get_mut(idx) {
            *kept = true;
        }
    }
}
