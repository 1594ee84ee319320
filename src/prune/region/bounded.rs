//! Boxes inside a story whose page says where they begin and end, for those who listen to it.
//!
//! Before: `Lewati Paling banyak dibaca dan teruskan membaca`, three titles, `Akhir dari Paling banyak dibaca`. After:
//! all five lines are related stories, and the story goes on below them.
//!
//! A line that only begins so stays: the box has to end, and soon.

use crate::article::RemovedKind;
use crate::lexicon::page::{self, Bounds};
use crate::prune::Draft;

/// A box is seldom longer, in lines.
const MAX_LINES: usize = 30;

/// The name of a box is seldom longer with the words around it, in bytes.
const MAX_BYTES: usize = 120;

/// Marks the boxes.
pub(super) fn mark(draft: &mut Draft<'_>) {
    let mut idx = 0;
    while idx < draft.blocks.len() {
        let end = end_of_box(draft, idx);
        for inside in idx..end {
            draft.remove(inside, RemovedKind::Related);
        }
        idx = end.max(idx + 1);
    }
}

/// The line behind the box that opens at this one; the line itself where none opens.
fn end_of_box(draft: &Draft<'_>, idx: usize) -> usize {
    let below = draft.blocks.get(idx..).unwrap_or_default();
    let mut texts = below.iter().map(|block| block.text.as_ref());
    let Some((name, bounds)) = texts.next().and_then(opened) else {
        return idx;
    };
    let closes = |text: &str| text.strip_prefix(bounds.end) == Some(name);
    texts
        .take(MAX_LINES)
        .position(closes)
        .map_or(idx, |n_inside| idx + n_inside + 2)
}

/// The name of the box that the line opens.
fn opened(text: &str) -> Option<(&str, &'static Bounds)> {
    if text.len() > MAX_BYTES || !text.starts_with(['L', 'S']) {
        return None;
    }
    page::TABLES.iter().find_map(|page| {
        let bounds = page.bounds.as_ref()?;
        let name = text.strip_prefix(bounds.open)?.strip_suffix(bounds.go_on)?;
        Some((name, bounds))
    })
}
