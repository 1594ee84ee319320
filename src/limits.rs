//! How much of an input is read before it is refused or cut, so that no page can take a machine down.
//!
//! Time and memory are linear in the input without any limit; limits bound what one input may cost.
//! Nothing is cut in silence: a limit that is reached is an [`Error`](crate::Error) or a
//! [`Note`](crate::Note). The table in [`Limits`] says which.

/// The limits of an extraction, each with a default that no page of a newsroom comes near.
///
/// | limit | default | beyond it |
/// | --- | ---: | --- |
/// | [`bytes`](Self::bytes) | 64 MiB | [`Error::TooLarge`](crate::Error::TooLarge) |
/// | [`blocks`](Self::blocks) | 1,048,576 | [`Error::TooManyBlocks`](crate::Error::TooManyBlocks) |
/// | [`depth`](Self::depth) | 512 | deeper elements are not told apart; [`Note::LimitReached`](crate::Note::LimitReached) `depth` |
/// | [`attribute_bytes`](Self::attribute_bytes) | 1 MiB | the tag's further attributes are not read; `attribute bytes` |
/// | [`quotes`](Self::quotes) | 50,000 | further quotes are not looked for; `quotes` |
///
/// A value that is exactly at its limit is read as if there were none.
///
/// ```
/// use warta::{Error, Extractor, Limits};
///
/// let extractor = Extractor::new().limits(Limits::new().bytes(2_000_000).blocks(2));
/// let error = extractor.extract("Satu\nDua\nTiga").unwrap_err();
/// assert_eq!(error, Error::TooManyBlocks { limit_blocks: 2 });
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Limits {
    pub(crate) bytes: usize,
    pub(crate) blocks: usize,
    pub(crate) depth: usize,
    pub(crate) attribute_bytes: usize,
    pub(crate) quotes: usize,
}

impl Limits {
    /// [`bytes`](Self::bytes) where nothing else is said: 64 MiB.
    pub const DEFAULT_BYTES: usize = 64 << 20;

    /// The defaults.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            bytes: Self::DEFAULT_BYTES,
            blocks: 1 << 20,
            // As browsers cap it (Blink: 512).
            depth: 512,
            attribute_bytes: 1 << 20,
            quotes: 50_000,
        }
    }

    /// The longest input, in bytes, as it comes and as it decodes to.
    #[must_use]
    pub const fn bytes(mut self, bytes: usize) -> Self {
        self.bytes = bytes;
        self
    }

    /// The most lines of a text dump, or blocks of a page, that show anything.
    #[must_use]
    pub const fn blocks(mut self, blocks: usize) -> Self {
        self.blocks = blocks;
        self
    }

    /// The deepest nesting of elements that is followed; a start tag may cost time in proportion to it.
    #[must_use]
    pub const fn depth(mut self, depth: usize) -> Self {
        self.depth = depth;
        self
    }

    /// The longest stretch of attributes in one start tag, in bytes.
    #[must_use]
    pub const fn attribute_bytes(mut self, attribute_bytes: usize) -> Self {
        self.attribute_bytes = attribute_bytes;
        self
    }

    /// The most quotes of an article.
    #[must_use]
    pub const fn quotes(mut self, quotes: usize) -> Self {
        self.quotes = quotes;
        self
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self::new()
    }
}
