//! Items of a list: lines with a bullet, numbered lines in a row, and short lines in a row.
//!
//! Before: `Grup A: Brasil, Inggris`, `Grup B: Spanyol, Mali`, `Grup C: Jepang, Polandia`. After: three items.
//!
//! One short line alone is no list; it may be a heading or a cry.

use super::lines::{after_bullet, after_number, ends_sentence, is_prose};
use super::{Context, Verdict};
use crate::raw::{RawBlock, RawKind, Role};

/// An item without bullet or number is at most this long, in bytes.
const MAX_PLAIN_BYTES: usize = 100;

/// Fewer short lines in a row are no list.
const MIN_PLAIN_ITEMS: usize = 3;

pub(super) fn rule<'a>(context: &Context<'_, 'a>, block: &RawBlock<'a>) -> Option<Verdict> {
    if matches!(block.kind, RawKind::ListItem | RawKind::TableRow) {
        return Some(Role::ListItem.into());
    }
    if block.kind != RawKind::Line
        || context
            .headline
            .is_some_and(|headline| context.idx <= headline)
    {
        return None;
    }
    let text = block.text.as_ref();
    let is_item = after_bullet(text).is_some()
        || after_number(text).is_some_and(|(number, _)| is_in_row(context, number))
        || is_in_plain_row(context, text);
    is_item.then(|| Role::ListItem.into())
}

/// Whether the lines around carry the numbers around.
fn is_in_row(context: &Context<'_, '_>, number: u32) -> bool {
    let has_number = |block: Option<&RawBlock<'_>>, wanted: Option<u32>| {
        let found = block.and_then(|block| after_number(&block.text));
        found.is_some_and(|(found, _)| Some(found) == wanted)
    };
    has_number(context.next(), number.checked_add(1))
        || has_number(context.previous(), number.checked_sub(1))
}

/// Whether the line is one of several short ones without a sentence end.
fn is_in_plain_row(context: &Context<'_, '_>, text: &str) -> bool {
    if !is_plain(text) {
        return false;
    }
    let (before, after) = (
        context.blocks.get(..context.idx).unwrap_or_default(),
        context.blocks.get(context.idx + 1..).unwrap_or_default(),
    );
    let n_before = before
        .iter()
        .rev()
        .take(MIN_PLAIN_ITEMS)
        .take_while(|block| is_plain(&block.text))
        .count();
    let n_before = n_before.min(
        context.idx
            - context
                .headline
                .map_or(0, |headline| headline + 1)
                .min(context.idx),
    );
    let n_after = after
        .iter()
        .take(MIN_PLAIN_ITEMS)
        .take_while(|block| is_plain(&block.text))
        .count();
    n_before + 1 + n_after >= MIN_PLAIN_ITEMS
}

fn is_plain(text: &str) -> bool {
    text.len() <= MAX_PLAIN_BYTES
        && !ends_sentence(text)
        && !is_prose(text)
        && after_number(text).is_none()
        && after_bullet(text).is_none()
}
