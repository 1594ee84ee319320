//! Text that stands in the dump twice: a caption under the picture and in its viewer, a repeated
//! headline, a paragraph that the page holds in two versions.
//!
//! Before: `Menteri Luar Negeri di Seoul` on two lines. After: one block of kind caption, and one
//! removed duplicate.
//!
//! The first copy stays. Short lines inside the story stay however often they stand there: the
//! refrain of a song, a name in a table, `Pelatih: …`.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, DefaultHasher};

use super::Draft;
use crate::article::RemovedKind;
use crate::bytes::n_words;
use crate::field::byline::name::is_name as may_be_name;
use crate::raw::RawKind;

/// A repeated text of this length is no refrain and no table cell, in bytes.
const MIN_PARAGRAPH_BYTES: usize = 80;

/// A caption that is repeated right under itself is at least this long, in bytes: no refrain is the
/// first thing under a headline.
const MIN_CAPTION_BYTES: usize = 12;

/// Blocks at the head of a dump among which a repeated line is a caption.
const N_HEAD_BLOCKS: usize = 8;

pub(super) fn mark(draft: &mut Draft<'_>) {
    mark_captions(draft);
    let mut first_copies: HashMap<u64, usize, BuildHasherDefault<DefaultHasher>> =
        HashMap::with_capacity_and_hasher(draft.blocks.len(), BuildHasherDefault::default());
    let mut last_match: Option<(usize, usize)> = None;
    let headline = (0..draft.blocks.len()).find(|&idx| draft.stays(idx));
    for idx in 0..draft.blocks.len() {
        if !draft.stays(idx) {
            continue;
        }
        let Some(block) = draft.blocks.get(idx) else {
            continue;
        };
        let text = block.text.as_ref();
        // A second version of the story repeats its headings and short paragraphs as well.
        let goes_on = last_match.is_some_and(|(copy, first)| {
            let next = draft.blocks.get(first + 1);
            copy + 1 == idx && first + 1 < copy && next.is_some_and(|next| next.text == text)
        });
        let is_long = text.len() >= MIN_PARAGRAPH_BYTES;
        let first = if is_long {
            let first = *first_copies.entry(key_of(text)).or_insert(idx);
            let is_copy = first != idx
                && draft
                    .blocks
                    .get(first)
                    .is_some_and(|first| first.text == text);
            is_copy.then_some(first)
        } else {
            None
        };
        let is_headline = headline.is_some_and(|headline| {
            idx > headline
                && draft
                    .blocks
                    .get(headline)
                    .is_some_and(|headline| headline.text == text)
        });
        if let Some(first) =
            first.or_else(|| last_match.map(|(_, first)| first + 1).filter(|_| goes_on))
        {
            last_match = Some((idx, first));
            draft.remove(idx, RemovedKind::Duplicate);
        } else if is_headline && text.len() >= MIN_CAPTION_BYTES {
            draft.remove(idx, RemovedKind::Duplicate);
        }
    }
}

/// Finds captions by their repetition near the head.
fn mark_captions(draft: &mut Draft<'_>) {
    for idx in 1..draft.blocks.len().min(N_HEAD_BLOCKS) {
        let is_twice = match (draft.blocks.get(idx), draft.blocks.get(idx + 1)) {
            (Some(first), Some(second)) => {
                first.text == second.text && first.text.len() >= MIN_CAPTION_BYTES
            }
            _ => false,
        };
        if !is_twice || !draft.stays(idx) || !draft.stays(idx + 1) {
            continue;
        }
        if let Some(first) = draft.blocks.get_mut(idx)
            // `SARI DEWI` twice over the date: the picture's text, and the byline.
            && !is_name(&first.text)
        {
            first.kind = RawKind::Caption;
        }
        draft.remove(idx + 1, RemovedKind::Duplicate);
    }
}

/// The longest name of a byline, in words.
const MAX_NAME_WORDS: usize = 4;

fn is_name(text: &str) -> bool {
    (2..=MAX_NAME_WORDS).contains(&n_words(text)) && may_be_name(text)
}

/// Length, head and tail of a text: enough to tell paragraphs apart without reading them.
fn key_of(text: &str) -> u64 {
    let bytes = text.as_bytes();
    let word = |chunk: Option<&[u8; 8]>| chunk.map_or(0, |chunk| u64::from_le_bytes(*chunk));
    let head = word(bytes.first_chunk());
    let middle = word(bytes.get(bytes.len() / 2..).and_then(<[u8]>::first_chunk));
    let tail = word(bytes.last_chunk());
    head.rotate_left(21) ^ middle.rotate_left(42) ^ tail ^ (bytes.len() as u64).rotate_left(56)
}
