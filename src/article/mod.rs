//! The output model, and the glossary of the crate.
//!
//! | word | meaning |
//! | --- | --- |
//! | headline | the title of the story |
//! | deck | standfirst: a sentence or two under the headline that sum the story up |
//! | dateline | place and outlet that open the first paragraph: `JAKARTA, KOMPAS.com -` |
//! | lede | the first paragraphs, which tell who, what, when, where |
//! | byline | who made the story, and as what |
//! | initials | staff marks at the end: `(fas/idh)` |
//! | heading | a sub-heading inside the body |
//! | caption | text under a picture; its credit names the photographer or agency |
//! | quote | somebody's words between quotation marks |
//! | cue | the words that tie a quote to its speaker: `kata`, `ujarnya`, `menurut` |
//! | source | whom the story is credited to; cited media are those that its text leans on |

mod block;
mod date;
mod edtf;
mod json;
mod json_ld;
mod markdown;
mod people;

pub use block::{Block, BlockKind, Removed, RemovedKind};
pub use date::{Basis, Date, Resolved};
pub use edtf::{Clock, Edtf, EdtfError};
pub use people::{
    Byline, BylineRole, Caption, Dateline, Person, Quote, QuoteKind, Source, Speaker,
};

use crate::Note;

/// The JSON Schema (draft 2020-12) of [`Article`] as it is serialized.
///
/// It is made from the types by the feature `schema`, and a test keeps it current.
pub const SCHEMA: &str = include_str!("schema.json");

/// One news story, typed.
///
/// Absence is `None` or an empty list: nothing is filled in by guess.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Article {
    /// The story's headline, once.
    ///
    /// Text: the short line above the story. HTML: the story's `<h1>`, checked against the page's metadata.
    pub headline: Option<String>,
    /// The standfirst under the headline.
    pub deck: Option<String>,
    /// Place, outlet and date from the head of the first paragraph, which loses them.
    pub dateline: Option<Dateline>,
    /// When: the printed or embedded publication date; without one, the first dated mention in the lede.
    pub date: Option<Date>,
    /// The printed or embedded modification date. Where a page prints no other, it is [`date`](Self::date) too.
    pub updated: Option<Date>,
    /// The people named for the story, with what they did.
    pub bylines: Vec<Byline>,
    /// Staff initials and desk codes such as `fas/idh`, without brackets.
    pub initials: Vec<String>,
    /// The article's blocks in reading order: the one truth of which [`text`](Self::text) and the other views are made.
    pub body: Vec<Block>,
    /// Every quotation of somebody's words, in order.
    pub quotes: Vec<Quote>,
    /// The people and bodies who speak in the article, each once.
    pub persons: Vec<Person>,
    /// Whom the story is credited to.
    pub source: Option<Source>,
    /// Media and agencies that the text itself leans on (`dilansir`, `dikutip dari`), as written, each once.
    pub cited: Vec<String>,
    /// Captions and credits of pictures and videos, each once.
    pub captions: Vec<Caption>,
    /// The page's own keywords.
    pub tags: Vec<String>,
    /// The section of the outlet, as the page names it.
    pub section: Option<String>,
    /// The story's address: what the caller gave, else what the page says of itself.
    pub url: Option<String>,
    /// The outlet that published the page.
    pub outlet: Option<String>,
    /// BCP 47 language tag: `id`, `ms`, `en`, or what the page says.
    pub language: Option<String>,
    /// Everything that was dropped, in order, with the reason.
    pub removed: Vec<Removed>,
    /// Oddities that did not stop the work.
    pub notes: Vec<Note>,
}

impl Article {
    /// The texts of the sub-headings, in order.
    pub fn headings(&self) -> impl Iterator<Item = &str> {
        self.texts(BlockKind::Heading)
    }

    /// The texts of the paragraphs, in order, without list items.
    pub fn paragraphs(&self) -> impl Iterator<Item = &str> {
        self.texts(BlockKind::Paragraph)
    }

    fn texts(&self, kind: BlockKind) -> impl Iterator<Item = &str> {
        self.body
            .iter()
            .filter(move |block| block.kind == kind)
            .map(|block| block.text.as_str())
    }

    /// The body as plain text, blocks separated by one empty line.
    #[must_use]
    pub fn text(&self) -> String {
        let texts: Vec<&str> = self.body.iter().map(|block| block.text.as_str()).collect();
        texts.join("\n\n")
    }

    /// The article as Markdown: front matter with the typed fields, then headline, deck and body.
    ///
    /// The values of the front matter are JSON, so that both YAML and JSON readers take them.
    /// Characters that mean something in Markdown are escaped: a reader gets every text back as it was.
    ///
    /// ```
    /// let article = warta::extract("Judul Berita\n\nKalimat pertama berita ini cukup panjang untuk dibaca.")?;
    /// assert!(article.to_markdown().ends_with(
    ///     "\n# Judul Berita\n\nKalimat pertama berita ini cukup panjang untuk dibaca.\n"
    /// ));
    /// # Ok::<(), warta::Error>(())
    /// ```
    #[must_use]
    pub fn to_markdown(&self) -> String {
        markdown::write(self)
    }

    /// The article as JSON-LD, a schema.org [`NewsArticle`](https://schema.org/NewsArticle).
    ///
    /// A date without a year is left out: schema.org cannot say it.
    ///
    /// ```
    /// let article = warta::extract("Judul Berita\n\nKalimat pertama berita ini cukup panjang untuk dibaca.")?;
    /// assert!(article.to_json_ld().starts_with(
    ///     r#"{"@context":"https://schema.org","@type":"NewsArticle","headline":"Judul Berita","#
    /// ));
    /// # Ok::<(), warta::Error>(())
    /// ```
    #[must_use]
    pub fn to_json_ld(&self) -> String {
        json_ld::write(self)
    }
}
