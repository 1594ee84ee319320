//! The headline: the short line above the story.
//!
//! Before: `Kamis, 5 November 2015 - 15:56 wib`, `Harga Beras Turun`, the story. After: the second line is
//! the headline. A dump that opens with its lede has none, and gets a note.

use std::ops::Range;

use super::{Context, Verdict, marked};
use crate::bytes::n_words;
use crate::field::{credit, date, dateline};
use crate::raw::{Metadata, RawBlock, RawKind, Role};

/// A headline is seldom longer, in bytes; a first line that is, is the lede of a dump without one.
const MAX_HEADLINE_BYTES: usize = 200;

/// A sentence with a full stop and this many words is no headline.
const MIN_SENTENCE_WORDS: usize = 8;

/// Lines above a headline: a date, a byline.
const MAX_LINES_ABOVE: usize = 3;

/// What is left behind a date that fills its line, in bytes: `WIB`, `| 14:05`.
const MAX_AFTER_DATE_BYTES: usize = 24;

/// The index of the headline.
pub(super) fn find(blocks: &[RawBlock<'_>], _metadata: &Metadata) -> Option<usize> {
    let is_first = |block: &RawBlock<'_>| block.kind == RawKind::Heading(1);
    if let Some(idx) = blocks.iter().position(is_first) {
        return Some(idx);
    }
    let n_above = blocks
        .iter()
        .take(MAX_LINES_ABOVE)
        .take_while(|block| block.shape.has_digit() && is_date_line(&block.text))
        .count();
    // A dump that holds nothing but dates has no headline below them.
    let idx = if n_above < MAX_LINES_ABOVE {
        n_above
    } else {
        0
    };
    // The caption of the picture above a story without a headline is none.
    let block = blocks.get(idx)?;
    let is_caption = credit::is_caption(&block.text) || credit::is_stock(&block.text);
    (may_be_headline(&block.text) && !is_caption).then_some(idx)
}

fn is_date_line(text: &str) -> bool {
    date::parse(text).is_some_and(|parsed| parsed.rest.len() <= MAX_AFTER_DATE_BYTES)
}

/// Whether a line may be a headline: short, no sentence, no lede with its dateline.
fn may_be_headline(text: &str) -> bool {
    let is_sentence =
        || text.ends_with('.') && !text.ends_with("..") && n_words(text) >= MIN_SENTENCE_WORDS;
    text.len() < MAX_HEADLINE_BYTES
        && text.contains(char::is_alphabetic)
        && !is_sentence()
        && dateline::parse(text).is_none_or(|parsed| parsed.value.outlet.is_none())
}

pub(super) fn rule<'a>(context: &Context<'_, 'a>, block: &RawBlock<'a>) -> Option<Verdict> {
    (context.headline == Some(context.idx)).then(|| Verdict {
        role: Role::Headline,
        text: marked::mark(&block.text)
            .map(|(_, start)| start..block.text.len())
            .or_else(|| in_asterisks(&block.text)),
    })
}

/// `*Harga Beras Turun*`: bold type as it is sent by messengers.
fn in_asterisks(text: &str) -> Option<Range<usize>> {
    let inner = text.strip_prefix('*')?.strip_suffix('*')?;
    (!inner.is_empty() && !inner.contains('*') && inner.trim() == inner).then(|| 1..text.len() - 1)
}
