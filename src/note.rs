//! A closed list of oddities that did not stop the work.

use std::fmt;

/// Something odd about a dump or about what was read from it. Each variant has one fixed sentence (`Display`).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(tag = "kind", rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Note {
    /// No line looks like a headline.
    NoHeadline,
    /// The year of the date is not printed; it follows from the weekday and the time of fetching.
    YearInferred,
    /// The weekday that is printed does not fit the day that is printed.
    WeekdayMismatch {
        /// The text of the date.
        raw: String,
    },
    /// A relative date ("kemarin", "3 jam yang lalu") stayed open, since no time of fetching was given.
    RelativeDateUnresolved {
        /// The text of the date.
        raw: String,
    },
    /// Day and month of an all-numeric date could be swapped; it was read in the order of the language.
    AmbiguousDayMonth {
        /// The text of the date.
        raw: String,
    },
    /// The bytes did not fit their charset everywhere; replacement characters stand in the text.
    InvalidBytes {
        /// The charset in which the bytes were read.
        charset: String,
    },
    /// Two sources named different charsets; the first was used.
    CharsetMismatch {
        /// The charset that was used.
        used: String,
        /// The charset that was named as well.
        also: String,
    },
    /// Text in a wrong encoding was repaired.
    EncodingRepaired {
        /// How many places were changed.
        n_places: usize,
    },
    /// Line breaks were lost before the dump was made; paragraphs may be joined.
    LineBreaksLost,
    /// Markup or escapes stood in a text dump and were taken out.
    LeftoverMarkup {
        /// How many places were changed.
        n_places: usize,
    },
    /// A quotation mark stands without its partner.
    UnbalancedQuote {
        /// Index of the block in [`Article::body`](crate::Article::body).
        block: usize,
    },
    /// The body was taken from script data (JSON-LD or a hydration object), since the page shows no text.
    BodyFromScriptData,
    /// Metadata and visible text disagree; the value says which field.
    MetadataDisagrees {
        /// The field of the article.
        field: String,
    },
    /// A limit cut the reading short; see [`Limits`](crate::Limits).
    LimitReached {
        /// What was limited: `depth`, `attribute bytes`, `quotes`.
        what: String,
    },
    /// No element of the page matches the caller's selector for the content; the region was chosen without it.
    ContentNotFound,
    /// The dump seems to hold more than one story; the first was taken.
    SeveralArticles,
    /// The story ends at a paywall or a "read more" link.
    Truncated,
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoHeadline => f.write_str("no line looks like a headline"),
            Self::YearInferred => f.write_str("the year was inferred from the time of fetching"),
            Self::WeekdayMismatch { raw } => {
                write!(f, "the weekday does not fit the date in \"{raw}\"")
            }
            Self::RelativeDateUnresolved { raw } => {
                write!(f, "the relative date \"{raw}\" needs a time of fetching")
            }
            Self::AmbiguousDayMonth { raw } => {
                write!(f, "day and month could be swapped in \"{raw}\"")
            }
            Self::InvalidBytes { charset } => write!(f, "some bytes are not valid {charset}"),
            Self::CharsetMismatch { used, also } => {
                write!(f, "read as {used}, although {also} is named as well")
            }
            Self::EncodingRepaired { n_places } => {
                write!(f, "repaired a wrong encoding in {n_places} places")
            }
            Self::LineBreaksLost => f.write_str("line breaks were lost before the dump was made"),
            Self::LeftoverMarkup { n_places } => {
                write!(f, "took leftover markup out of {n_places} places")
            }
            Self::UnbalancedQuote { block } => {
                write!(f, "a quotation mark has no partner in block {block}")
            }
            Self::BodyFromScriptData => f.write_str("the body was taken from script data"),
            Self::MetadataDisagrees { field } => {
                write!(f, "metadata and visible text disagree about the {field}")
            }
            Self::LimitReached { what } => write!(f, "the limit on {what} cut the reading short"),
            Self::ContentNotFound => f.write_str("no element matches the content selector"),
            Self::SeveralArticles => f.write_str("the dump holds more than one story"),
            Self::Truncated => f.write_str("the story is cut off"),
        }
    }
}
