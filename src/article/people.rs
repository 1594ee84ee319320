//! People, places and outlets of a story: dateline, bylines, captions, source, quotes.

use super::Date;

/// Place, outlet and date that open the first paragraph.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Dateline {
    /// The dateline as written, with its dash.
    pub raw: String,
    /// The places, in normal capitalisation: `["Lombok Utara"]`, `["Mataram", "NTB"]`.
    pub places: Vec<String>,
    /// The outlet or agency, as written.
    pub outlet: Option<String>,
    /// The date, where the dateline has one: `KUALA LUMPUR 19 Okt.`.
    pub date: Option<Date>,
}

/// A person named for the story.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Byline {
    /// The name, without its label.
    pub name: String,
    /// What the person did.
    pub role: BylineRole,
}

/// What a person did for the story.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum BylineRole {
    /// Reported it: `Pewarta`, `Reporter`, `Wartawan`.
    Reporter,
    /// Wrote it: `Penulis`, `Oleh`, `By`.
    Writer,
    /// Edited it: `Editor`, `Redaktur`, `Penyunting`.
    Editor,
    /// Took the pictures: `Fotografer`, `Foto`.
    Photographer,
    /// Translated it: `Penerjemah`.
    Translator,
    /// Helped: `Kontributor`.
    Contributor,
}

impl BylineRole {
    /// The name of the role, as in JSON.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Reporter => "reporter",
            Self::Writer => "writer",
            Self::Editor => "editor",
            Self::Photographer => "photographer",
            Self::Translator => "translator",
            Self::Contributor => "contributor",
        }
    }
}

/// The caption of a picture or video.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Caption {
    /// What the caption says, without the credit; empty where there is only a credit.
    pub text: String,
    /// Who made the picture: `ANTARA FOTO/Reno Esnir`.
    pub credit: Option<String>,
}

/// Whom the story is credited to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Source {
    /// The source line as written.
    pub raw: String,
    /// Outlets and agencies, as written.
    pub outlets: Vec<String>,
    /// Staff initials behind the outlet: `CNA/SL`.
    pub initials: Vec<String>,
    /// The title of the original (`… dengan judul Y`).
    pub title: Option<String>,
    /// The address of the original.
    pub url: Option<String>,
}

/// A quotation of somebody's words.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Quote {
    /// Index of the block in the body.
    pub block: usize,
    /// Byte offset of the first byte of `text` in the block's text.
    pub start: usize,
    /// Byte offset behind the last byte of `text`.
    pub end: usize,
    /// The words between the marks, without the marks.
    pub text: String,
    /// Whole utterance or a few words.
    pub kind: QuoteKind,
    /// The words that tie the quote to its speaker, as written: `kata`, `ujarnya`, `menurut`.
    pub cue: Option<String>,
    /// Who says it.
    pub speaker: Option<Speaker>,
    /// The medium that carried it: `kantor berita Rusia RIA Novosti`.
    pub via: Option<String>,
}

/// How much of an utterance is quoted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum QuoteKind {
    /// A whole utterance.
    Direct,
    /// A few quoted words inside the reporter's sentence.
    Partial,
}

/// The speaker of one quote.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Speaker {
    /// The name as written beside the cue; a pronoun or `-nya` leaves it empty and is resolved in `full_name`.
    pub name: Option<String>,
    /// The fullest form of the name in the article, without titles and roles; a role where no name is known.
    pub full_name: String,
    /// What the person is, as written: `Menteri Luar Negeri`.
    pub role: Option<String>,
    /// The body that the person belongs to, as written: `Gedung Putih`.
    pub affiliation: Option<String>,
}

/// A person or body that speaks in the article.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Person {
    /// The fullest form of the name.
    pub full_name: String,
    /// Every form of the name that occurs beside a cue, each once.
    pub names: Vec<String>,
    /// Every role that the article gives the person, each once.
    pub roles: Vec<String>,
    /// Every affiliation that the article gives the person, each once.
    pub affiliations: Vec<String>,
}
