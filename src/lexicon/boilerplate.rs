//! Phrases that portals put around and between the paragraphs of a story.

use crate::article::RemovedKind;

/// A phrase of boilerplate: lower case, single spaces, without the punctuation around it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Phrase {
    /// The words.
    pub(crate) text: &'static str,
    /// What a line or insert with it is.
    pub(crate) kind: RemovedKind,
    /// How much of a line the phrase proves to be boilerplate.
    pub(crate) extent: Extent,
}

/// How much of a line a phrase proves to be boilerplate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Extent {
    /// The line, if it holds nothing else.
    Alone,
    /// The line, if the phrase opens it and a colon, a dash or nothing follows; the title of another
    /// story may stand behind it or on the lines below.
    Label,
    /// The line, if the phrase opens it.
    Opens,
}

/// The phrases of all languages.
pub(crate) const TABLES: &[&[Phrase]] = &[
    super::id::boilerplate::PHRASES,
    super::ms::boilerplate::PHRASES,
    super::en::boilerplate::PHRASES,
];
