//! Leaf parsers: plain functions from text to a typed value, useful alone.
//!
//! They know no block and no HTML; settings reach them as plain arguments.

pub mod dateline;

/// A value read from the head of a text, and what follows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parsed<'a, T> {
    /// The value.
    pub value: T,
    /// The text behind it.
    pub rest: &'a str,
}
