//! The story as script data tells it, where the page shows less of it.
//!
//! JSON-LD `articleBody`, hydration data: a page that builds itself in the browser shows a headline and
//! nothing else. Then the data is the body, with a note. Where the page shows the story, it is believed:
//! its paragraphs are marked, and the data is often cut short.

use std::borrow::Cow;

use super::tree;
use crate::Note;
use crate::article::RemovedKind;
use crate::prune::Draft;
use crate::raw::{Hints, Markup, RawBlock, RawKind, Shape};

/// The data must hold so many times the prose that the page shows.
const MIN_RATIO: usize = 3;

/// Less data is a teaser, in bytes.
const MIN_BODY_BYTES: usize = 300;

/// Puts the story of the script data into the draft, if the page shows too little of it.
pub(super) fn bring_in(draft: &mut Draft<'_>) {
    let Some(body) = draft.metadata.body.take() else {
        return;
    };
    let shown: usize = draft
        .blocks
        .iter()
        .enumerate()
        .filter(|(idx, _)| draft.stays(*idx))
        .map(|(_, block)| tree::prose(block))
        .sum();
    if body.len() < MIN_BODY_BYTES || body.len() < shown * MIN_RATIO {
        return;
    }
    for idx in 0..draft.blocks.len() {
        let is_headline = draft.blocks.get(idx).is_some_and(|block| {
            block.kind == RawKind::Heading(1) || block.markup.hints.any(Hints::FURNITURE)
        });
        if !is_headline {
            draft.remove(idx, RemovedKind::Other);
        }
    }
    let line = draft.blocks.last().map_or(1, |block| block.line);
    for paragraph in crate::read::paragraphs_of_data(&body) {
        draft.blocks.push(RawBlock {
            kind: RawKind::Paragraph,
            shape: Shape::of(&paragraph),
            text: Cow::Owned(paragraph),
            line,
            n_blank: 0,
            indent: 0,
            markup: Markup::default(),
        });
        draft.verdicts.push(None);
    }
    draft.notes.push(Note::BodyFromScriptData);
}
