//! The headline of a page that was copied with little of its menu: too few lines to tell the story's stretch by.
//!
//! Before: `Lewati ke menu utama`, `Ekonomi`, `Harga Beras Turun di Tiga Kota`, a date, the story. After: the third
//! line is the headline, and the lines above it are navigation.
//!
//! Only a dump whose first line hardly is a headline is looked at: a word or three, a menu entry, a row that opens
//! with the word for the front page. Another line takes its place where more speaks for it, as on a whole page.

use super::line::{self, Class};
use super::{head, headline};
use crate::article::RemovedKind;
use crate::bytes::n_words;
use crate::field::dateline;
use crate::lexicon::boilerplate::HOME_WORDS;
use crate::prune::Draft;
use crate::raw::RawKind;

/// The story begins in so many lines, or there is none to look for.
const MAX_LINES: usize = 40;

/// The first line that is no outlet's name, section or trail stands among so many.
const MAX_LINES_TO_FIRST: usize = 8;

/// A first line of so many words may be a headline.
const MIN_WORDS: usize = 4;

/// A date or a byline below a line is enough: the line above it hardly is the headline.
const MIN_POINTS: i64 = 4;

/// A paragraph is seldom shorter, in bytes.
const MIN_LEDE_BYTES: usize = 60;

/// Marks what stands above the headline.
pub(super) fn mark(draft: &mut Draft<'_>) {
    let is_title = |idx: &usize| {
        draft
            .blocks
            .get(*idx)
            .is_some_and(|block| block.kind == RawKind::Line)
    };
    let mut above = 0..draft.blocks.len().min(MAX_LINES_TO_FIRST);
    let Some(first) = above.find(|idx| draft.stays(*idx)).filter(is_title) else {
        return;
    };
    let is_doubtful = |text: &str| {
        text.len() <= MIN_LEDE_BYTES && (n_words(text) < MIN_WORDS || opens_home(text))
    };
    let text = draft.blocks.get(first).map(|block| block.text.as_ref());
    if !text.is_some_and(is_doubtful) {
        return;
    }
    let head = draft.blocks.get(..MAX_LINES.min(draft.blocks.len()));
    let classes: Vec<Class> = head
        .unwrap_or_default()
        .iter()
        .map(|block| line::classify(&block.text))
        .collect();
    let is_lede = |idx: &usize| {
        draft.blocks.get(*idx).is_some_and(|block| {
            block.text.len() >= MIN_LEDE_BYTES
                && (line::ends_sentence(&block.text) || dateline::parse(&block.text).is_some())
        })
    };
    // Captions and notices end like sentences too: the story is two of them in a row.
    let Some(start) = (first + 1..classes.len()).find(|idx| is_lede(idx) && is_lede(&(idx + 1)))
    else {
        return;
    };
    let run = start..classes.len();
    let found = headline::told(&draft.blocks, &classes, &run, MIN_POINTS);
    let Some(headline) = found.filter(|headline| (first + 1..start).contains(headline)) else {
        return;
    };
    if (first..headline).any(|idx| is_lede(&idx)) {
        return;
    }
    let mut kept = vec![false; start];
    head::keep_above(draft, &classes, headline, start, &mut kept);
    for (idx, kept) in kept.into_iter().enumerate() {
        if !kept {
            let is_above = idx < headline;
            draft.remove(
                idx,
                if is_above {
                    RemovedKind::Navigation
                } else {
                    RemovedKind::Other
                },
            );
        }
    }
}

/// `Home Market News`: a row that opens with the word for the front page.
fn opens_home(text: &str) -> bool {
    let first = text.split(' ').next().unwrap_or_default();
    HOME_WORDS
        .iter()
        .any(|home| home.eq_ignore_ascii_case(first))
}
