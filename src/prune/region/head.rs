//! What stands above the run: headline, date, byline, caption, with buttons and links among them.
//!
//! The headline heads the story; of the lines between it and the first paragraph only dates, names, a deck and
//! captions stay.

use std::ops::Range;

use super::headline;
use super::line::{self, Class};
use crate::bytes::n_words;
use crate::field::{byline, credit, date, dateline};
use crate::prune::Draft;
use crate::raw::{RawBlock, RawKind};

/// A line of so many bytes that ends a sentence above the run is no link.
const MIN_ENDED_BYTES: usize = 60;

/// So is one right below the headline: a deck, in bytes.
const MIN_DECK_BYTES: usize = 30;

/// The lede stands at most so many lines below the start of the run; captions and a deck make it begin earlier.
const MAX_LINES_TO_LEDE: usize = 6;

/// Keeps the headline and what belongs to it above the run.
pub(super) fn keep(
    draft: &mut Draft<'_>,
    classes: &[Class],
    run: &Range<usize>,
    kept: &mut [bool],
) {
    let Some(headline) = headline::find(&draft.blocks, classes, run) else {
        return;
    };
    for (idx, kept) in kept.iter_mut().enumerate().take(run.end).skip(run.start) {
        *kept = *kept && idx > headline;
    }
    keep_above(draft, classes, headline, run.start, kept);
    mark_captions(draft, classes, headline, run);
}

/// Keeps the headline, and of the lines between it and the start of the story what belongs to it.
pub(super) fn keep_above(
    draft: &mut Draft<'_>,
    classes: &[Class],
    headline: usize,
    start: usize,
    kept: &mut [bool],
) {
    keep_at(kept, headline);
    for idx in headline + 1..start {
        let is_deck = idx == headline + 1
            && draft.blocks.get(idx).is_some_and(|block| {
                block.text.len() >= MIN_DECK_BYTES && line::ends_sentence(&block.text)
            });
        if is_deck || belongs(&draft.blocks, classes, idx, start) {
            keep_at(kept, idx);
        }
    }
    let below = classes.get(headline + 1..start);
    if !below.is_some_and(|classes| classes.contains(&Class::Stamp))
        && let Some(above) = stamp_above(&draft.blocks, classes, headline)
    {
        keep_at(kept, above);
    }
    if let Some(block) = draft.blocks.get_mut(headline) {
        block.kind = RawKind::Heading(1);
        let marks = block.text.len() - block.text.trim_start_matches(['#', ' ']).len();
        if marks > 0 && block.text.starts_with('#') {
            block.text.to_mut().drain(..marks);
        }
    }
}

/// A date stands at most so many lines above the headline; a reading time may lie between.
const MAX_LINES_TO_STAMP: usize = 4;

/// The line of a day right above the headline, or a few short lines above it.
fn stamp_above(blocks: &[RawBlock<'_>], classes: &[Class], headline: usize) -> Option<usize> {
    let is_stamp = |idx: &usize| classes.get(*idx) == Some(&Class::Stamp);
    let is_day = |idx: &usize| {
        let mut days = blocks.get(*idx).into_iter().flat_map(|block| {
            let mentions = date::mentions(&block.text).calendar_only();
            mentions.filter_map(|mention| mention.edtf())
        });
        days.any(|edtf| edtf.day().is_some())
    };
    let mut above = (headline.saturating_sub(MAX_LINES_TO_STAMP)..headline)
        .rev()
        .filter(is_stamp);
    let nearest = headline.checked_sub(1).filter(is_stamp);
    above.find(is_day).or(nearest)
}

/// A line between the headline and the run that belongs to the story.
fn belongs(blocks: &[RawBlock<'_>], classes: &[Class], idx: usize, start: usize) -> bool {
    let Some(text) = blocks.get(idx).map(|block| block.text.as_ref()) else {
        return false;
    };
    let is_credit = |idx: usize| matches!(classes.get(idx), Some(Class::Stamp | Class::Credit));
    let is_dateline = idx + 1 == start && text.ends_with(['-', '–', '—']);
    let is_ended = text.len() >= MIN_ENDED_BYTES && line::ends_sentence(text);
    let is_beside_credit = is_credit(idx + 1) || idx.checked_sub(1).is_some_and(is_credit);
    // `Rina Sari - kabarinet`, `Rina Sari,` over `Tim Redaksi`, a caption that its credit proves.
    let behind = blocks.iter().skip(idx).map(|block| block.text.as_ref());
    let is_typed = || {
        text.len() <= MAX_TYPED_BYTES && byline::parse(text).is_some()
            || credit::is_caption(text)
            || byline::is_desk_line(text)
            || byline::names_above_desk(behind).is_some()
    };
    is_credit(idx)
        || is_dateline
        || is_ended
        || classes.get(idx).is_some_and(|class| class.is_prose())
        || (is_beside_credit && classes.get(idx) == Some(&Class::Title) && is_name(text))
        || is_typed()
}

/// A line with a name and its desk is seldom longer, in bytes.
const MAX_TYPED_BYTES: usize = 100;

/// Between the headline and a lede that opens with a dateline stand captions; a deck stands right below the
/// headline, or opens with dots.
fn mark_captions(draft: &mut Draft<'_>, classes: &[Class], headline: usize, run: &Range<usize>) {
    let window = headline + 1..run.end.min(run.start.max(headline) + MAX_LINES_TO_LEDE);
    let opens = |idx: &usize| {
        draft
            .blocks
            .get(*idx)
            .is_some_and(|block| dateline::parse(&block.text).is_some())
    };
    let Some(lede) = window.clone().find(opens) else {
        return;
    };
    for idx in headline + 2..lede {
        let is_prose = classes.get(idx).is_some_and(|class| class.is_prose());
        if let Some(block) = draft.blocks.get_mut(idx)
            && is_prose
            && !block.text.starts_with(['.', '…'])
        {
            block.kind = RawKind::Caption;
        }
    }
}

fn keep_at(kept: &mut [bool], idx: usize) {
    if let Some(kept) = kept.get_mut(idx) {
        *kept = true;
    }
}

/// `Fino Yurio Kristo`, `Jane Doe, CNN`: two to six words, all of them capitalized.
fn is_name(text: &str) -> bool {
    (2..=6).contains(&n_words(text))
        && text
            .split(' ')
            .all(|word| word.starts_with(char::is_uppercase))
}
