//! Leaf parsers: plain functions from text to a typed value, useful alone.
//!
//! They know no block and no HTML; settings reach them as plain arguments.

pub mod date;
pub mod dateline;
pub mod quote;
pub mod byline;
pub mod credit;
pub mod cited;
pub mod source;
pub(crate) mod tags;

/// A value read from the head of a text, and what follows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parsed<'a, T> {
    /// The value.
    pub value: T,
    /// The text behind it.
    pub rest: &'a str,
}

/// The longest prefix of at most `max_bytes` bytes that ends on a character boundary.
pub(crate) fn prefix(text: &str, max_bytes: usize) -> &str {
    if text.len() <= max_bytes {
        return text;
    }
    let mut end = max_bytes;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or(text)
}

/// The longest suffix of at most `max_bytes` bytes that starts on a character boundary.
pub(crate) fn suffix(text: &str, max_bytes: usize) -> &str {
    let mut start = text.len().saturating_sub(max_bytes);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    text.get(start..).unwrap_or(text)
}
