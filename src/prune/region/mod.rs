//! Which stretch of the document is the story.
//!
//! A page brings its menus, lists and comments along. This is the first step of `prune`, before any
//! phrase is looked for: it cuts the document down to the story's stretch.

mod bounded;
mod brief;
mod comments;
mod head;
mod headline;
mod kind;
mod line;
mod rest;
mod several;
mod stamp;
mod tail;
mod text;
mod weight;

use super::Draft;

/// The line is a menu entry and nothing else: `Beranda`, `Ekonomi`.
pub(super) fn is_button(line: &str) -> bool {
    line::classify(line) == line::Class::Button
}

/// Marks what stands above the headline of a page copied with little of its menu.
pub(super) fn mark_above_headline(draft: &mut Draft<'_>) {
    brief::mark(draft);
}

/// Marks what lies outside the story's stretch.
pub(super) fn mark(draft: &mut Draft<'_>) {
    if !draft.containers.is_empty() {
        return;
    }
    bounded::mark(draft);
    several::mark(draft);
    text::mark(draft);
}
