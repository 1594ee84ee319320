//! The standfirst under the headline.
//!
//! Before: headline, `Pedagang menunggu pasokan baru dari Karawang.`, `JAKARTA - Harga beras …`. After: the
//! line between headline and lede is the deck.
//!
//! Without a dateline or a byline below it, nothing tells a standfirst from a first paragraph, and it stays one;
//! the page's own description may.

use super::lines::ends_sentence;
use super::{Context, Verdict};
use crate::field::date::{self, DayOrder};
use crate::field::{byline, credit, dateline};
use crate::raw::{RawBlock, RawKind, Role};

/// A deck is a sentence or two, in bytes.
const MIN_DECK_BYTES: usize = 30;
const MAX_DECK_BYTES: usize = 400;

/// Captions, dates and bylines that may stand between headline and lede.
const MAX_LINES_TO_LEDE: usize = 6;

pub(super) fn rule<'a>(context: &Context<'_, 'a>, block: &RawBlock<'a>) -> Option<Verdict> {
    if context.headline.is_none() && context.idx == 0 {
        return is_deck_alone(context, block).then(|| Role::Deck.into());
    }
    let headline = context.headline?;
    let n_before = context.idx.checked_sub(headline)?;
    let is_place = (1..=MAX_LINES_TO_LEDE).contains(&n_before) && !context.is_in_body();
    let is_form = matches!(block.kind, RawKind::Line | RawKind::Paragraph)
        && block.text.len() <= MAX_DECK_BYTES;
    if !is_place || !is_form || dateline::parse(&block.text).is_some() {
        return None;
    }
    let is_described = context
        .metadata
        .description
        .as_deref()
        .is_some_and(|description| description.trim() == block.text);
    // A pull quote that a scraper glued to the lede stands on its line.
    let is_glued = context.next().is_some_and(|next| next.line == block.line);
    let is_form = is_glued || (block.text.len() >= MIN_DECK_BYTES && is_sentence(&block.text));
    let is_deck =
        is_described || (is_form && (stands_over_lede(context) || stands_in_head(context)));
    is_deck.then(|| Role::Deck.into())
}

/// The next paragraph opens with a dateline.
fn stands_over_lede(context: &Context<'_, '_>) -> bool {
    let below = context.blocks.get(context.idx + 1..).unwrap_or_default();
    let mut below = below.iter().filter(|block| {
        block.kind != RawKind::Caption
            && block.text.len() > MIN_DECK_BYTES
            && credit::parse(&block.text).is_none()
    });
    below
        .next()
        .is_some_and(|block| dateline::parse(&block.text).is_some())
}

/// The first line of a dump that has lost its headline, over a lede that names the outlet.
fn is_deck_alone(context: &Context<'_, '_>, block: &RawBlock<'_>) -> bool {
    const MAX_ALONE_BYTES: usize = 200;
    let is_form = matches!(block.kind, RawKind::Line | RawKind::Paragraph)
        && (MIN_DECK_BYTES..=MAX_ALONE_BYTES).contains(&block.text.len())
        && dateline::parse(&block.text).is_none();
    is_form
        && context.next().is_some_and(|next| {
            dateline::parse(&next.text).is_some_and(|parsed| parsed.value.outlet.is_some())
        })
}

/// Between the headline and the line that says by whom or when: no paragraph stands there.
fn stands_in_head(context: &Context<'_, '_>) -> bool {
    let is_below_headline = context
        .verdicts
        .last()
        .is_some_and(|verdict| matches!(verdict.role, Role::Headline | Role::Byline(_)));
    is_below_headline && is_credit_ahead(context)
}

/// The line that says by whom or when follows; the names of an outlet and a writer may stand between.
fn is_credit_ahead(context: &Context<'_, '_>) -> bool {
    let below = context.blocks.get(context.idx + 1..).unwrap_or_default();
    let is_credit = |block: &RawBlock<'_>| {
        byline::parse(&block.text).is_some_and(|credits| !credits.people.is_empty())
            || block.shape.has_digit() && date::printed(&block.text, DayOrder::DayFirst).is_some()
    };
    let mut near = below.iter().take(MAX_LINES_TO_CREDIT);
    let near = near.by_ref().find(|block| {
        block.text.len() > MAX_BYLINE_BYTES || ends_sentence(&block.text) || is_credit(block)
    });
    near.is_some_and(|block| block.text.len() <= MAX_BYLINE_BYTES && is_credit(block))
}

/// The credit stands on one of so many lines.
const MAX_LINES_TO_CREDIT: usize = 3;

/// A byline is seldom longer, in bytes.
const MAX_BYLINE_BYTES: usize = 80;

/// A sentence, or a piece of one that was pulled out of the story: `... di antaranya remaja`.
fn is_sentence(text: &str) -> bool {
    ends_sentence(text) || text.starts_with(['.', '…', '"', '“']) || text.len() > 80
}
