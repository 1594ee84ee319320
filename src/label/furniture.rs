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
use crate::field::{byline, dateline};
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
    // `Dikemaskini: 5:30 PM` below the date says no day.
    if block.shape.has_digit()
        && block.shape.has_colon()
        && context
            .verdicts
            .last()
            .is_some_and(|verdict| matches!(verdict.role, Role::Date(_)))
        && is_time_alone(&block.text)
    {
        return Some(Role::Removed(RemovedKind::Other).into());
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
        .is_some_and(|block| proves(block) || stands_in_dateline(block));
    is_above.then(|| Role::Removed(RemovedKind::Other).into())
}

/// A word or two, and a time of day.
fn is_time_alone(text: &str) -> bool {
    let time = text.trim_start_matches(|char: char| !char.is_ascii_digit());
    let is_time = |char: char| char.is_ascii_digit() || ":. APMapm".contains(char);
    time.contains([':', '.']) && time.chars().all(is_time)
}

/// A paragraph with a dateline: no part of the story stands above it.
fn stands_in_dateline(block: &RawBlock<'_>) -> bool {
    block.text.len() >= MIN_LEDE_BYTES && dateline::parse(&block.text).is_some()
}

/// A lede is seldom shorter, in bytes.
const MIN_LEDE_BYTES: usize = 60;

fn is_short(block: &RawBlock<'_>) -> bool {
    block.kind == RawKind::Line
        && block.text.len() <= MAX_BYTES
        && n_words(&block.text) <= MAX_WORDS
        && !ends_sentence(&block.text)
}
