//! Inserts, adverts, embeds and tails that are glued into a line.
//!
//! Before: `… kata dia.Baca juga: Harga GulaPewarta: Sari DewiEditor: Budi COPYRIGHT © 2023`. After:
//! `… kata dia.`, the insert, `Pewarta: Sari Dewi`, `Editor: Budi` and the notice as blocks of their own,
//! which the line rules then know.
//!
//! A piece is cut only at a border: where a sentence ends before it, where it is glued to the word
//! before it, in brackets, or where it stands in capitals that no reporter writes. `Baca juga` in the
//! middle of a sentence stays. Where nobody can tell how far an insert runs, it stays too.

use std::borrow::Cow;
use std::ops::Range;

use super::Draft;
use super::anchor::{Anchor, anchors};
use crate::article::{Removed, RemovedKind};
use crate::raw::RawBlock;

/// What is left of a line before an insert and shorter than this is debris, in bytes: `QqBaca juga: …`.
const MIN_REST_BYTES: usize = 4;

/// Cuts inserts out of lines, and lines into the pieces that were glued together.
pub(super) fn cut(draft: &mut Draft<'_>) {
    let found: Vec<(usize, Vec<Anchor>)> = draft
        .blocks
        .iter()
        .enumerate()
        .filter(|(idx, _)| draft.stays(*idx))
        .map(|(idx, block)| (idx, anchors(&block.text)))
        .filter(|(_, anchors)| !anchors.is_empty())
        .collect();
    if found.is_empty() {
        return;
    }
    let mut found = found.into_iter().peekable();
    let n_blocks = draft.blocks.len();
    let blocks = std::mem::replace(&mut draft.blocks, Vec::with_capacity(n_blocks + 8));
    let verdicts = std::mem::replace(&mut draft.verdicts, Vec::with_capacity(n_blocks + 8));
    for (idx, (block, verdict)) in blocks.into_iter().zip(verdicts).enumerate() {
        if let Some((_, anchors)) = found.next_if(|(at, _)| *at == idx) {
            divide(draft, &block, &anchors);
        } else {
            draft.blocks.push(block);
            draft.verdicts.push(verdict);
        }
    }
}

/// Divides a block at its anchors.
fn divide<'a>(draft: &mut Draft<'a>, block: &RawBlock<'a>, anchors: &[Anchor]) {
    let mut start = 0;
    // Text before a piece that was cut from the middle of a sentence.
    let mut open: Option<Range<usize>> = None;
    for anchor in anchors {
        let before = start..anchor.range.start;
        let is_debris = before.len() < MIN_REST_BYTES && open.is_none() && start == 0;
        let cut = if is_debris && anchor.kind.is_some() {
            start..anchor.range.end
        } else {
            if let Some(open) = open.take() {
                push_joined(draft, block, open, before);
            } else if anchor.is_middle {
                open = Some(before);
            } else {
                push(draft, block, before, None);
            }
            anchor.range.clone()
        };
        start = cut.end;
        match anchor.kind {
            Some(kind) if open.is_some() => {
                let text = slice(block, cut);
                draft
                    .pieces
                    .push(Removed::new(kind, text.trim(), block.line));
            }
            kind => push(draft, block, cut, kind),
        }
    }
    let rest = start..block.text.len();
    match open {
        Some(open) => push_joined(draft, block, open, rest),
        None => push(draft, block, rest, None),
    }
}

/// Adds a piece of the block as a block of its own.
fn push<'a>(
    draft: &mut Draft<'a>,
    block: &RawBlock<'a>,
    range: Range<usize>,
    kind: Option<RemovedKind>,
) {
    let text = match &block.text {
        Cow::Borrowed(text) => Cow::Borrowed(text.get(range).unwrap_or_default().trim()),
        Cow::Owned(text) => Cow::Owned(text.get(range).unwrap_or_default().trim().to_owned()),
    };
    push_text(draft, block, text, kind);
}

/// Adds two pieces, between which something was cut, as one block.
fn push_joined<'a>(
    draft: &mut Draft<'a>,
    block: &RawBlock<'a>,
    first: Range<usize>,
    second: Range<usize>,
) {
    let (first, second) = (slice(block, first).trim(), slice(block, second).trim());
    let text = if second.starts_with(['.', ',', ';', '!', '?']) || second.is_empty() {
        format!("{first}{second}")
    } else {
        format!("{first} {second}")
    };
    push_text(draft, block, Cow::Owned(text), None);
}

fn push_text<'a>(
    draft: &mut Draft<'a>,
    block: &RawBlock<'a>,
    text: Cow<'a, str>,
    kind: Option<RemovedKind>,
) {
    if text.is_empty() {
        return;
    }
    draft.blocks.push(block.with_text(text));
    draft.verdicts.push(kind);
}

fn slice<'b>(block: &'b RawBlock<'_>, range: Range<usize>) -> &'b str {
    block.text.get(range).unwrap_or_default()
}
