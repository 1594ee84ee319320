//! The few ways in which an extraction fails. Everything milder is a [`Note`](crate::Note).

/// Why no article came back.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The dump holds no visible character.
    #[error("expected a news dump, found no text")]
    Empty,
    /// The dump is longer than the limit ([`Limits::bytes`](crate::Limits::bytes)).
    #[error("expected at most {limit_bytes} bytes, found {len_bytes}")]
    TooLarge {
        /// Length of the dump in bytes.
        len_bytes: usize,
        /// The limit in force, in bytes.
        limit_bytes: usize,
    },
    /// The dump has more lines or blocks than the limit ([`Limits::blocks`](crate::Limits::blocks)).
    #[error("expected at most {limit_blocks} blocks, found more")]
    TooManyBlocks {
        /// The limit in force.
        limit_blocks: usize,
    },
    /// The dump is no text: too many control characters.
    #[error(
        "expected text, found binary data ({n_control} control characters in {n_chars} characters)"
    )]
    Binary {
        /// Control characters other than line breaks and tabs.
        n_control: usize,
        /// Characters looked at.
        n_chars: usize,
    },
    /// A selector of the caller's is no CSS selector, or one that no page without a browser can match.
    #[error("expected a CSS selector, found \"{selector}\" (read {n_chars_read} characters of it)")]
    Selector {
        /// The selector.
        selector: String,
        /// So many of its characters were read before it failed.
        n_chars_read: usize,
    },
    /// The dump holds text, but no story: a menu, an index of links, a search page.
    #[error("expected an article, found {n_blocks} blocks without running prose")]
    NoArticle {
        /// Blocks that were looked at.
        n_blocks: usize,
    },
}

impl Error {
    /// A stable name of the kind of failure, for logs and counters: `empty`, `too_large`, `too_many_blocks`, `binary`,
    /// `selector`, `no_article`.
    ///
    /// ```
    /// let error = warta::extract("").unwrap_err();
    /// assert_eq!(error.kind(), "empty");
    /// ```
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLarge { .. } => "too_large",
            Self::TooManyBlocks { .. } => "too_many_blocks",
            Self::Binary { .. } => "binary",
            Self::Selector { .. } => "selector",
            Self::NoArticle { .. } => "no_article",
        }
    }
}
