//! Blocks of the body, and what was removed around them.

/// One block of the body.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Block {
    /// What the block is.
    pub kind: BlockKind,
    /// Its text, white space folded.
    pub text: String,
    /// Level of a heading, from 1 (rare) to 6, where the markup tells it.
    #[cfg_attr(
        feature = "serde",
        serde(default, skip_serializing_if = "Option::is_none")
    )]
    pub level: Option<u8>,
}

impl Block {
    pub(crate) fn new(kind: BlockKind, text: String) -> Self {
        Self {
            kind,
            text,
            level: None,
        }
    }
}

/// The kinds of blocks in a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum BlockKind {
    /// A paragraph of running text.
    Paragraph,
    /// A sub-heading.
    Heading,
    /// An item of a list.
    ListItem,
}

/// A piece of the dump that is not the article.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Removed {
    /// The reason.
    pub kind: RemovedKind,
    /// The text that was dropped, white space folded.
    pub text: String,
    /// The line of the dump on which it starts, counted from 1.
    pub line: usize,
}

impl Removed {
    pub(crate) fn new(kind: RemovedKind, text: impl Into<String>, line: usize) -> Self {
        Self {
            kind,
            text: text.into(),
            line,
        }
    }
}

/// Why a piece was dropped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum RemovedKind {
    /// It stands elsewhere in the dump already: a caption twice, a repeated headline.
    Duplicate,
    /// An insert that points to another story: `Baca juga`, `Simak juga`, `Read also`.
    ReadAlso,
    /// A list or teaser of other stories.
    Related,
    /// Buttons and counters for sharing, printing, font size, scrolling.
    Share,
    /// An advertisement or its label.
    Advertisement,
    /// The place of an embedded video, post or picture: `[Gambas:Video 20detik]`.
    Embed,
    /// The outlet's advertisement for itself: newsletters, channels, apps, subscriptions.
    Promo,
    /// Page numbers and `Selanjutnya`.
    Pagination,
    /// Keywords under the story.
    Tags,
    /// Copyright and re-use notices.
    Copyright,
    /// Menus, breadcrumbs, section names, tickers.
    Navigation,
    /// Readers' comments and what invites them.
    Comment,
    /// Anything else that is not the story.
    Other,
}
