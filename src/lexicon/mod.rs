//! Language knowledge as tables, and nothing else: one folder a language, one file a topic.
//!
//! | to add | edit |
//! | --- | --- |
//! | a boilerplate phrase | `<language>/boilerplate/` |
//! | a month, weekday or other date word | `<language>/calendar.rs` |
//! | a byline, source or citation word | `<language>/newsroom.rs` |
//! | a speech verb, pronoun, title | `<language>/speech.rs`, or a file of the folder `speech/` |
//! | a small word that tells a language | `language.rs` |
//! | what else somebody is called | `aliases.txt` |
//! | an outlet or agency | `outlets.rs` |
//! | a language | a folder like `id/`, a variant of [`Language`], a line in the `TABLES` of each topic |
//!
//! Pages mix languages (an Indonesian page prints `17 February 2017`), so look-ups go through all
//! lexicons at once; the language only decides where two of them contradict each other.

pub(crate) mod aliases;
pub(crate) mod boilerplate;
pub(crate) mod language;
pub(crate) mod lookup;
pub(crate) mod page;
pub(crate) mod newsroom;
pub(crate) mod outlets;
pub(crate) mod places;
pub(crate) mod speech;
pub(crate) mod calendar;

#[cfg(test)]
mod dictionary;
mod en;
mod id;
mod ms;

/// Languages with a lexicon.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum Language {
    /// Indonesian, `id`.
    #[cfg_attr(feature = "serde", serde(rename = "id"))]
    Indonesian,
    /// Malay, `ms`.
    #[cfg_attr(feature = "serde", serde(rename = "ms"))]
    Malay,
    /// English, `en`.
    #[cfg_attr(feature = "serde", serde(rename = "en"))]
    English,
}

impl Language {
    /// The BCP 47 tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Indonesian => "id",
            Self::Malay => "ms",
            Self::English => "en",
        }
    }

    /// The language of a BCP 47 tag; region and script are ignored: `id-ID`, `en_US`.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next().unwrap_or(tag);
        match primary.to_ascii_lowercase().as_str() {
            "id" | "in" | "ind" => Some(Self::Indonesian),
            "ms" | "msa" | "may" | "zsm" => Some(Self::Malay),
            "en" | "eng" => Some(Self::English),
            _ => None,
        }
    }
}
