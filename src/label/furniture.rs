//! Short lines between the headline and the line that says by whom or when: the name of a section, a picture's text
//! for those who listen, a button.
//!
//! Before: `Harga Beras Turun di Tiga Kota`, `Kabar Pasar`, `19 Oktober 2023`. After: the second line is removed.
//!
//! A line that may be a standfirst stays, and so does everything once a paragraph has begun.

use super::lines::ends_sentence;
use super::{Context, Verdict, date};
use crate::article::RemovedKind;
use crate::bytes::n_words;
use crate::field::byline;
use crate::raw::{RawBlock, RawKind, Role};

/// A longer line says something, in bytes.
const MAX_BYTES: usize = 40;

/// So do more words.
const MAX_WORDS: usize = 4;

/// Lines among which the date or the byline stands.
const MAX_LINES: usize = 4;

pub(super) fn rule<'a>(context: &Context<'_, 'a>, block: &RawBlock<'a>) -> Option<Verdict> {
    if context.is_in_body() || context.headline? >= context.idx || !is_short(block) {
        return None;
    }
    let below = context.blocks.get(context.idx + 1..)?.iter();
    let proves = |block: &RawBlock<'_>| {
        date::read(block).is_some()
            || block.shape.has_colon()
                && byline::parse(&block.text).is_some_and(|credits| !credits.people.is_empty())
    };
    // Nothing but short lines stands between.
    let is_above = below
        .take(MAX_LINES)
        .find(|block| !is_short(block) || proves(block))
        .is_some_and(proves);
    is_above.then(|| Role::Removed(RemovedKind::Other).into())
}

fn is_short(block: &RawBlock<'_>) -> bool {
    block.kind == RawKind::Line
        && block.text.len() <= MAX_BYTES
        && n_words(&block.text) <= MAX_WORDS
        && !ends_sentence(&block.text)
}
