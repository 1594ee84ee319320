//! Pages: which containers hold the story, and what inside them is not the story.
//!
//! Before: menu, story, `<div class="related">`, footer. After: the story's blocks; the others are marked
//! `navigation` and `related`. A text dump has no containers and passes untouched.

mod author;
mod content;
mod credits;
pub(crate) mod headline;
mod hidden_body;
mod inside;
mod layout;
mod region;
mod several;
mod tree;
mod verdict;

use super::Draft;
use crate::Note;
use crate::article::RemovedKind;
use crate::raw::{Hints, PageKind, RawBlock, RawKind};
use inside::Fault;
use region::Place;
pub(super) use verdict::element;

/// Marks what is not the story.
pub(super) fn mark(draft: &mut Draft<'_>) {
    if draft.containers.is_empty() {
        return;
    }
    let headline = headline::find(&draft.blocks, &draft.metadata);
    if let Some(block) = headline.and_then(|idx| draft.blocks.get_mut(idx)) {
        block.markup.hints |= Hints::THE_HEADLINE;
    }
    let is_chosen = content::is_chosen(&draft.blocks);
    if is_chosen {
        content::clear_around(&mut draft.containers, &draft.blocks);
    }
    layout::mark(&mut draft.blocks, draft.containers.len());
    let mut verdicts = verdict::of_containers(&draft.containers, &draft.blocks);
    if several::mark(&draft.containers, &draft.blocks, headline, &mut verdicts) {
        draft.notes.push(Note::SeveralArticles);
    }
    let verdict = |block: &RawBlock<'_>| {
        verdicts
            .get(block.markup.container as usize)
            .copied()
            .flatten()
    };
    let is_good: Vec<bool> = draft
        .blocks
        .iter()
        .map(|block| verdict(block).is_none())
        .collect();
    let places = region::places(&draft.containers, &draft.blocks, &is_good);
    let is_body: Vec<bool> = draft
        .containers
        .iter()
        .map(|container| container.hints.any(Hints::BODY))
        .collect();
    let place_of = |block: &RawBlock<'_>| {
        if is_chosen {
            return Some(content::place_of(block));
        }
        let idx = block.markup.container as usize;
        match places.get(idx)? {
            // `<div class=article-body>Jakarta - Harga … <div>…`: the core is the inner box, and the first
            // paragraph stands bare beside it.
            Place::Path if is_body.get(idx) == Some(&true) && tree::prose(block) > 0 => {
                Some(Place::Story)
            }
            place => Some(*place),
        }
    };
    let is_kept: Vec<bool> = draft
        .blocks
        .iter()
        .zip(&is_good)
        .map(|(block, is_good)| *is_good && place_of(block) == Some(Place::Story))
        .collect();
    let faults = inside::faults(&draft.containers, &draft.blocks, &is_kept);
    let kinds: Vec<Option<RemovedKind>> = draft
        .blocks
        .iter()
        .map(|block| {
            let is_teaser = place_of(block) == Some(Place::Teasers);
            verdict(block).or_else(|| is_teaser.then_some(RemovedKind::Related))
        })
        .collect();
    let credits = credits::find(&credits::Page {
        blocks: &draft.blocks,
        is_kept: &is_kept,
        kinds: &kinds,
        headline,
    });
    for idx in 0..draft.blocks.len() {
        let Some(block) = draft.blocks.get_mut(idx) else {
            break;
        };
        if credits.kept.binary_search(&idx).is_ok() && headline != Some(idx) {
            block.markup.hints |= Hints::FURNITURE;
            continue;
        }
        let place = place_of(block);
        if headline == Some(idx) {
            continue;
        }
        let is_headline = block.kind == RawKind::Heading(1);
        let kind = match verdicts.get(block.markup.container as usize) {
            Some(Some(kind)) => Some(*kind),
            _ if is_headline => {
                if place != Some(Place::Story) {
                    block.markup.hints |= Hints::FURNITURE;
                }
                None
            }
            _ if place == Some(Place::Teasers) => Some(RemovedKind::Related),
            _ if place != Some(Place::Story) => Some(RemovedKind::Navigation),
            _ => match faults.get(idx).copied().flatten() {
                Some(Fault::Links) => Some(RemovedKind::Related),
                Some(Fault::Head | Fault::Tail) if !is_chosen => {
                    block.markup.hints |= Hints::FURNITURE;
                    None
                }
                // The time of a part of the story, as live blogs print it.
                _ if block.markup.hints.any(Hints::DATE) && block.text.len() <= MAX_TIME_BYTES => {
                    block.markup.hints |= Hints::FURNITURE;
                    None
                }
                _ => None,
            },
        };
        if let Some(kind) = kind {
            draft.remove(idx, kind);
        }
    }
    author::mark(draft);
    credits.join(draft);
    hidden_body::bring_in(draft);
}

/// A block that is a time and nothing else is no longer, in bytes.
const MAX_TIME_BYTES: usize = 60;

/// A page with less prose left than this holds no story, in bytes: a paragraph has more.
const MIN_STORY_BYTES: usize = 140;

/// A page that says it is a product or a list must show more, and so must one full of linked headings.
const MIN_DOUBTFUL_BYTES: usize = 600;

/// So many headings that are links make an index.
const MIN_LINKED_HEADINGS: usize = 8;

/// What is left of the page is a story, not a teaser, a form or a notice.
pub(super) fn holds_story(draft: &Draft<'_>) -> bool {
    if draft.containers.is_empty() {
        return true;
    }
    if content::is_chosen(&draft.blocks) {
        return true;
    }
    let left: usize = draft
        .blocks
        .iter()
        .enumerate()
        .filter(|(idx, block)| draft.stays(*idx) && !block.markup.hints.any(Hints::FURNITURE))
        .map(|(_, block)| tree::prose(block))
        .sum();
    let is_index = || {
        let is_linked_heading = |block: &&RawBlock<'_>| {
            matches!(block.kind, RawKind::Heading(2..))
                && block.markup.n_link_bytes as usize * 10 > block.text.len() * 8
        };
        draft.blocks.iter().filter(is_linked_heading).count() >= MIN_LINKED_HEADINGS
    };
    let is_doubtful = match draft.metadata.page {
        PageKind::Article => false,
        PageKind::Other => true,
        PageKind::Unknown => is_index(),
    };
    left >= if is_doubtful {
        MIN_DOUBTFUL_BYTES
    } else {
        MIN_STORY_BYTES
    }
}
