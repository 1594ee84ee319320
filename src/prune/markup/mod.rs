//! Pages: which containers hold the story, and what inside them is not the story.
//!
//! Before: menu, story, `<div class="related">`, footer. After: the story's blocks; the others are marked
//! `navigation` and `related`. A text dump has no containers and passes untouched.

mod aside;
mod author;
mod button;
mod content;
mod credits;
mod form;
pub(crate) mod headline;
mod hidden_body;
mod inside;
mod layout;
pub(super) mod lone;
mod region;
mod several;
mod survey;
mod tree;
mod verdict;

use super::Draft;
use crate::Note;
use crate::raw::{Hints, PageKind, RawBlock, RawKind};
use survey::{Judgement, Survey};
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
    let survey = Survey::new(draft, headline, is_chosen);
    let credits = credits::find(&credits::Page {
        blocks: &draft.blocks,
        is_kept: &survey.is_kept,
        kinds: &survey.kinds,
        headline,
    });
    for idx in 0..draft.blocks.len() {
        let Some(block) = draft.blocks.get_mut(idx) else {
            break;
        };
        if headline == Some(idx) {
            continue;
        }
        let judgement = if credits.kept.binary_search(&idx).is_ok() {
            Judgement::Furniture
        } else {
            survey.judge(idx, block)
        };
        match judgement {
            Judgement::Keep => {}
            Judgement::Furniture => block.markup.hints |= Hints::FURNITURE,
            Judgement::Remove(kind) => draft.remove(idx, kind),
        }
    }
    if survey.has_others {
        draft.notes.push(Note::SeveralArticles);
    }
    author::mark(draft);
    aside::mark(draft);
    button::mark(draft);
    credits.join(draft);
    hidden_body::bring_in(draft);
}

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
