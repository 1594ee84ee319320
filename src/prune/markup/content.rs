//! The story where the caller says that it stands: what a selector matched, instead of the chosen region.
//!
//! `<div class="sidebar"><div class=isi>…</div></div>` with the selector `div.isi` is the story, whatever the
//! class words around it say. Those inside it are still believed: a related box in the story stays one.

use super::region::Place;
use super::tree;
use crate::raw::{Container, Hints, RawBlock};

/// A selector of the caller's matched.
pub(super) fn is_chosen(blocks: &[RawBlock<'_>]) -> bool {
    blocks.iter().any(is_content)
}

fn is_content(block: &RawBlock<'_>) -> bool {
    block.markup.hints.any(Hints::CONTENT)
}

/// Where a block stands.
pub(super) fn place_of(block: &RawBlock<'_>) -> Place {
    if is_content(block) {
        Place::Story
    } else {
        Place::Outside
    }
}

/// Takes the hints off the containers that hold the content, or all of it and nothing else.
pub(super) fn clear_around(containers: &mut [Container], blocks: &[RawBlock<'_>]) {
    let count = |wanted: bool| {
        tree::sum(containers, blocks, |_, block| {
            usize::from(is_content(block) == wanted)
        })
    };
    let (n_content, n_others) = (count(true), count(false));
    let n_all = n_content.first().copied().unwrap_or(0);
    for (idx, container) in containers.iter_mut().enumerate() {
        let at = |sums: &[usize]| sums.get(idx).copied().unwrap_or(0);
        let holds_all = at(&n_content) == n_all;
        if at(&n_content) > 0 && (holds_all || at(&n_others) > 0) {
            container.hints = Hints::NONE;
            container.tag = container.tag.without_meaning();
        }
    }
}
