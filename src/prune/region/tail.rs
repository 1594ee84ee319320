//! What stands below the run and belongs to the story: editors, sources, initials, keywords.

use super::line::{self, Class};
use crate::field::tags;
use crate::raw::RawBlock;

/// Credits stand at most so many lines below the last paragraph; tags and ratings lie between.
const MAX_LINES_BELOW: usize = 24;

/// Keeps credits below the run.
pub(super) fn keep(blocks: &[RawBlock<'_>], classes: &[Class], end: usize, kept: &mut [bool]) {
    let below = blocks.iter().zip(classes).enumerate().skip(end);
    let mut label = None;
    let mut is_tags = false;
    for (idx, (block, class)) in below.take(MAX_LINES_BELOW) {
        let is_tag_label = tags::is_label(&block.text);
        // Keywords stand in a row below their label.
        is_tags = is_tag_label || is_tags && tags::is_tag(&block.text);
        if is_tags && !matches!(class, Class::End | Class::Insert | Class::Copyright)
            || is_tag_label
        {
            keep_at(kept, idx);
            continue;
        }
        match class {
            Class::End | Class::Insert | Class::Copyright => return,
            // `Editor` alone on its line names somebody on the next, or is a button.
            Class::Credit if !block.text.contains([' ', ':']) => {
                label = Some(idx);
                continue;
            }
            Class::Credit => keep_at(kept, idx),
            Class::Title if label.is_some() => {
                keep_at(kept, label.unwrap_or(idx));
                keep_at(kept, idx);
            }
            Class::Title if line::is_initials(&block.text) => keep_at(kept, idx),
            _ => {}
        }
        label = None;
    }
}

fn keep_at(kept: &mut [bool], idx: usize) {
    if let Some(kept) = kept.get_mut(idx) {
        *kept = true;
    }
}
