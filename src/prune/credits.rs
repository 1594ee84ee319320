//! Datelines, initials and agency tags that share a line with something else become lines of their own, or join the
//! line that they belong to.
//!
//! Before: `Harga sudah turunJakarta (ANTARA) - Harga beras …`. After: the pull quote, and the paragraph with its
//! dateline. A dateline alone on its line (`Jakarta, NU Online`) is joined with the paragraph below it.

use std::borrow::Cow;

use super::Draft;
use super::table::PHRASES;
use crate::field::date::{self, DayOrder};
use crate::field::{byline, credit, dateline, source};
use crate::raw::{RawBlock, RawKind};

/// Blocks among which the paragraph with the dateline is looked for.
const MAX_LEDE_BLOCKS: usize = 12;

/// A block that a dateline stands in the middle of is at least this long, in bytes.
const MIN_LEDE_BYTES: usize = 60;

/// A dateline alone on its line is at most this long, in bytes.
const MAX_DATELINE_BYTES: usize = 60;

/// Where to divide a block, or that it continues in the next one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Change {
    Divide(usize),
    Join,
    /// Divide, and what was divided off continues in the next block.
    DivideAndJoin(usize),
}

/// Gives glued credits lines of their own.
pub(super) fn divide(draft: &mut Draft<'_>) {
    let changes = changes(draft);
    if changes.is_empty() {
        return;
    }
    let mut changes = changes.into_iter().peekable();
    let n_blocks = draft.blocks.len();
    let blocks = std::mem::replace(&mut draft.blocks, Vec::with_capacity(n_blocks + 4));
    let verdicts = std::mem::replace(&mut draft.verdicts, Vec::with_capacity(n_blocks + 4));
    let mut open: Option<RawBlock<'_>> = None;
    for (idx, (block, verdict)) in blocks.into_iter().zip(verdicts).enumerate() {
        let block = match open.take() {
            Some(head) => joined(&head, &block),
            None => block,
        };
        match changes
            .next_if(|(at, _)| *at == idx)
            .map(|(_, change)| change)
        {
            Some(Change::Join) => open = Some(block),
            Some(Change::Divide(at)) => {
                let (head, tail) = divided(&block, at);
                draft.blocks.extend([head, tail]);
                draft.verdicts.extend([verdict, verdict]);
            }
            Some(Change::DivideAndJoin(at)) => {
                let (head, tail) = divided(&block, at);
                draft.blocks.push(head);
                draft.verdicts.push(verdict);
                open = Some(tail);
            }
            None => {
                draft.blocks.push(block);
                draft.verdicts.push(verdict);
            }
        }
    }
    if let Some(block) = open {
        draft.blocks.push(block);
        draft.verdicts.push(None);
    }
}

fn changes(draft: &Draft<'_>) -> Vec<(usize, Change)> {
    let mut changes = Vec::new();
    let mut n_seen = 0;
    let mut has_dateline = false;
    for (idx, block) in draft.blocks.iter().enumerate() {
        if !draft.stays(idx) {
            continue;
        }
        n_seen += 1;
        let text = block.text.as_ref();
        if !has_dateline && n_seen <= MAX_LEDE_BLOCKS && clock_follows(draft, idx) {
            changes.push((idx, Change::Join));
            continue;
        }
        if !has_dateline && n_seen <= MAX_LEDE_BLOCKS {
            let goes_on = || {
                draft.blocks.get(idx + 1).is_some_and(|next| {
                    draft.stays(idx + 1)
                        && next.text.len() >= MIN_LEDE_BYTES
                        && next.kind == block.kind
                })
            };
            if let Some(parsed) = dateline::parse(text) {
                has_dateline = parsed.value.outlet.is_some();
                if parsed.rest.is_empty() && text.len() <= MAX_DATELINE_BYTES && goes_on() {
                    changes.push((idx, Change::Join));
                    continue;
                }
            } else if text.len() >= MIN_LEDE_BYTES
                && let Some((range, _)) = dateline::find(text)
                && range.start > 0
                // `… di Sukamaju. Foto: Rina Sari/Kabar.com` is a caption.
                && credit::parse(text).is_none()
            {
                has_dateline = true;
                let change = if range.end == text.len() && goes_on() {
                    Change::DivideAndJoin(range.start)
                } else {
                    Change::Divide(range.start)
                };
                changes.push((idx, change));
                continue;
            }
        }
        if matches!(block.kind, RawKind::Caption | RawKind::Heading(_)) {
            continue;
        }
        if let Some(at) = tail(block).filter(|at| *at > 0 && !is_in_phrase(text, *at)) {
            changes.push((idx, Change::Divide(at)));
        }
    }
    changes
}

/// `Thursday, 21 Mar 2024` over `12:00 AM MYT`: the day, and the time on the next line.
fn clock_follows(draft: &Draft<'_>, idx: usize) -> bool {
    let (Some(day), Some(clock)) = (draft.blocks.get(idx), draft.blocks.get(idx + 1)) else {
        return false;
    };
    day.shape.has_digit()
        && clock.shape.has_colon()
        && day.text.len() <= MAX_DAY_BYTES
        && clock.text.len() <= MAX_CLOCK_BYTES
        && draft.stays(idx + 1)
        && is_clock(&clock.text)
        && date::printed(&day.text, DayOrder::DayFirst).is_some_and(|printed| {
            let mention = &printed.mention;
            let is_day = mention.edtf().is_some_and(|edtf| edtf.day().is_some());
            is_day && mention.end == day.text.len() && !day.shape.has_colon()
        })
}

/// A day alone on its line is seldom longer, in bytes.
const MAX_DAY_BYTES: usize = 40;

/// A time of day with its zone is seldom longer, in bytes.
const MAX_CLOCK_BYTES: usize = 14;

/// `12:00 AM MYT`, `14:05 WIB`.
fn is_clock(text: &str) -> bool {
    let Some((hour, rest)) = text.split_once(':') else {
        return false;
    };
    let (minute, zone) = rest.split_at_checked(2).unwrap_or((rest, ""));
    let are_digits =
        |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    hour.len() <= 2
        && are_digits(hour)
        && are_digits(minute)
        && zone
            .bytes()
            .all(|byte| byte.is_ascii_alphabetic() || byte == b' ')
}

/// The label at this place is a part of the phrase that opens the block: `Pilihan Editor: Harga Gula Naik`.
fn is_in_phrase(text: &str, at: usize) -> bool {
    PHRASES.at(text).any(|hit| hit.end > at)
}

/// Where credits start that close the block.
fn tail(block: &RawBlock<'_>) -> Option<usize> {
    let text = block.text.as_ref();
    if block.shape.has_bracket()
        && let Some(range) = byline::find_initials(text).or_else(|| source::find_tail(text))
    {
        return Some(range.start);
    }
    if block.shape.has_bracket()
        && let Some(at) = byline::find_bracket(text)
    {
        return Some(at);
    }
    if block.shape.has_colon() {
        return byline::find_tail(text)
            .or_else(|| source::find_tail(text).map(|range| range.start));
    }
    source::find_dash(text).map(|range| range.start)
}

fn divided<'a>(block: &RawBlock<'a>, at: usize) -> (RawBlock<'a>, RawBlock<'a>) {
    let (head, tail) = match &block.text {
        Cow::Borrowed(text) => {
            let (head, tail) = text.split_at_checked(at).unwrap_or((text, ""));
            (
                Cow::Borrowed(head.trim_end()),
                Cow::Borrowed(tail.trim_start()),
            )
        }
        Cow::Owned(text) => {
            let (head, tail) = text.split_at_checked(at).unwrap_or((text, ""));
            (
                Cow::Owned(head.trim_end().to_owned()),
                Cow::Owned(tail.trim_start().to_owned()),
            )
        }
    };
    (block.with_text(head), block.with_text(tail))
}

fn joined<'a>(head: &RawBlock<'a>, tail: &RawBlock<'a>) -> RawBlock<'a> {
    let text = format!("{} {}", head.text, tail.text);
    head.with_text(Cow::Owned(text))
}
