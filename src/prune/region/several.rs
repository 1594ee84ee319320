//! Two stories in one dump: the first is taken, and a note says so.
//!
//! A second story begins where, below the credits or the copyright line of the first, a title stands and under it
//! a paragraph with a dateline. Anything less may be one story with a box in it.

use super::line::{self, Class};
use crate::Note;
use crate::article::RemovedKind;
use crate::field::dateline;
use crate::prune::Draft;
use crate::raw::{RawBlock, RawKind};

/// The first story has at least so many blocks: headline, paragraphs, credits.
const MIN_BLOCKS: usize = 5;

/// The first story has at least so many paragraphs: credits may stand above it as well.
const MIN_PARAGRAPHS: usize = 3;

/// A title stands at most so many blocks above the lede; date, byline and caption lie between.
const MAX_BLOCKS_TO_LEDE: usize = 4;

/// Credits stand at most so many blocks above the title of the next story.
const MAX_BLOCKS_TO_CREDITS: usize = 3;

/// A lede is seldom shorter, in bytes.
const MIN_LEDE_BYTES: usize = 80;

/// A headline is seldom longer, in bytes.
const MAX_TITLE_BYTES: usize = 160;

/// Marks everything from the second story on.
pub(super) fn mark(draft: &mut Draft<'_>) {
    let Some(second) = second_story(&draft.blocks) else {
        return;
    };
    for idx in second..draft.blocks.len() {
        draft.remove(idx, RemovedKind::Other);
    }
    draft.notes.push(Note::SeveralArticles);
}

/// The index of the paragraph with which the first story is long enough.
fn last_of_first(blocks: &[RawBlock<'_>]) -> Option<usize> {
    let is_paragraph = |block: &RawBlock<'_>| {
        block.text.len() >= MIN_LEDE_BYTES && line::ends_sentence(&block.text)
    };
    let mut paragraphs = (0..blocks.len()).filter(|idx| blocks.get(*idx).is_some_and(is_paragraph));
    paragraphs.nth(MIN_PARAGRAPHS - 1)
}

/// The index of the second story's title.
fn second_story(blocks: &[RawBlock<'_>]) -> Option<usize> {
    if blocks.iter().any(|block| block.kind != RawKind::Line) {
        return None;
    }
    let last_of_first = last_of_first(blocks)?;
    let is_closing = |block: &&RawBlock<'_>| {
        block.text.len() <= MAX_TITLE_BYTES
            && (matches!(
                line::classify(&block.text),
                Class::Credit | Class::Copyright
            ) || line::is_initials(&block.text))
    };
    let is_title = |block: &&RawBlock<'_>| {
        block.text.len() <= MAX_TITLE_BYTES && line::classify(&block.text) == Class::Title
    };
    let opens = |block: &RawBlock<'_>| {
        block.text.len() >= MIN_LEDE_BYTES && dateline::parse(&block.text).is_some()
    };
    // Only a paragraph with short lines above it is looked at closer.
    let ledes = (MIN_BLOCKS.max(last_of_first)..blocks.len()).filter(|idx| {
        blocks
            .get(idx - 1)
            .is_some_and(|above| above.text.len() <= MAX_TITLE_BYTES)
            && blocks.get(*idx).is_some_and(opens)
    });
    ledes.into_iter().find_map(|lede| {
        let first = lede.saturating_sub(MAX_BLOCKS_TO_LEDE).max(MIN_BLOCKS - 1);
        (first..lede).find(|title| {
            let above = title.saturating_sub(MAX_BLOCKS_TO_CREDITS)..*title;
            blocks.get(*title).as_ref().is_some_and(is_title)
                && blocks
                    .get(above)
                    .unwrap_or_default()
                    .iter()
                    .any(|block| is_closing(&block))
                && *title > last_of_first
        })
    })
}
