//! Staff initials and desk codes in brackets: `(fas/idh)`, `[rgu]`, `(E-2)`, `(mar5/jpnn)`.

use std::ops::Range;

use crate::field::dateline::names;
use crate::field::suffix;

/// The longest mark, in bytes, with its brackets: `(red/CN/ foto Arief Budi /tim)`.
const MAX_MARK_BYTES: usize = 40;

/// One person's initials are seldom longer, in bytes: `sapto`.
const MAX_PART_BYTES: usize = 8;

/// Short words between slashes that are no initials: `(dan/atau)`.
const WORDS: &[&str] = &[
    "and", "atau", "dan", "he", "her", "him", "his", "it", "kab", "kota", "or", "she",
];

/// The marks in brackets, without them: `fas/idh`; `None` where the text is something else.
pub(super) fn whole(text: &str) -> Option<&str> {
    let inner = unbracket(text)?;
    is_initials(inner, true).then_some(inner)
}

/// The text between the brackets that open and close it.
pub(super) fn unbracket(text: &str) -> Option<&str> {
    let text = text.trim();
    let inner = text
        .strip_prefix('(')
        .and_then(|text| text.strip_suffix(')'))
        .or_else(|| {
            text.strip_prefix('[')
                .and_then(|text| text.strip_suffix(']'))
        })?;
    (!inner.contains(['(', ')', '[', ']'])).then(|| inner.trim())
}

/// The byte range of the mark that closes a paragraph: ` (fas/idh)`.
///
/// A mark stands behind the full stop; `… Produk Domestik Bruto (PDB).` is no mark. Slashes and small letters prove
/// one without a full stop before it.
pub(super) fn at_end(text: &str) -> Option<Range<usize>> {
    let trimmed = text.trim_end_matches([' ', '\u{a0}', '.', '*']);
    if !trimmed.ends_with([')', ']']) {
        return None;
    }
    let near = suffix(trimmed, MAX_MARK_BYTES);
    let open = near.rfind(['(', '['])?;
    let mark = near.get(open..)?;
    let inner = unbracket(mark)?;
    let start = trimmed.len() - mark.len();
    let before = text.get(..start)?.trim_end();
    let closed = before.ends_with(['.', '!', '?', '"', '”', '’', '…', '\'', ')', ']']);
    let is_mark = if closed {
        is_initials(inner, trimmed.len() == text.trim_end().len())
    } else {
        is_plain_pair(inner)
    };
    (is_mark && !before.is_empty()).then_some(start..text.len())
}

/// Parts between slashes, each short and without spaces, or one short part.
fn is_initials(inner: &str, stands_free: bool) -> bool {
    let mut n_parts = 0;
    for part in inner.split(['/', ',', '|']) {
        let part = part.trim().trim_matches('*');
        n_parts += 1;
        if part.is_empty() || part.len() > MAX_PART_BYTES || !is_code(part) || WORDS.contains(&part)
        {
            return false;
        }
    }
    let first = inner.trim().chars().next();
    let has_letter = first.is_some_and(|c| c.is_ascii_alphabetic());
    if n_parts > 1 {
        return has_letter && !names::is_outlet(inner);
    }
    stands_free && has_letter && is_single(inner)
}

/// `ren`, `FHM`, `E-2`: one part alone.
fn is_single(inner: &str) -> bool {
    if names::is_outlet(inner) || names::is_region(inner) {
        return false;
    }
    let n_letters = inner.bytes().filter(u8::is_ascii_alphabetic).count();
    let is_code =
        inner.contains('-') && inner.bytes().any(|byte| byte.is_ascii_digit()) && inner.len() <= 5;
    let is_small = inner
        .bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    let is_capital = inner.bytes().all(|byte| byte.is_ascii_uppercase());
    is_code
        || (is_small && (2..=5).contains(&inner.len()) && n_letters >= 2)
        || (is_capital && (2..=4).contains(&inner.len()))
}

/// `fas/idh`: two to four marks of two to four small letters.
fn is_plain_pair(inner: &str) -> bool {
    let mut n_parts = 0;
    for part in inner.split('/') {
        n_parts += 1;
        if !(2..=4).contains(&part.len())
            || WORDS.contains(&part)
            || !part
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        {
            return false;
        }
    }
    (2..=4).contains(&n_parts) && inner.starts_with(|c: char| c.is_ascii_lowercase())
}

fn is_code(part: &str) -> bool {
    part.bytes()
        .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'))
}
