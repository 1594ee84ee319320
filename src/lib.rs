//! `warta` (Indonesian: news) turns a raw news page dump, plain text or HTML, into a typed [`Article`].
//!
//! A dump is whatever a scraper has at hand: text copied out of a page, the text layer of a web
//! archive, the output of another extractor, or the page's HTML.
//!
//! ```
//! let dump = "Harga Beras Turun\n\nJAKARTA, KOMPAS.com - Harga beras turun pada Kamis (19/10/2023).\n\nBaca juga: Harga Gula Naik\n";
//! let article = warta::extract(dump)?;
//! assert_eq!(article.headline.as_deref(), Some("Harga Beras Turun"));
//! assert_eq!(article.paragraphs().next(), Some("Harga beras turun pada Kamis (19/10/2023)."));
//! # Ok::<(), warta::Error>(())
//! ```
//!
//! # The pipeline
//!
//! | stage | module | from | to |
//! | --- | --- | --- | --- |
//! | 1. read | `read` | text, HTML or bytes | raw blocks, alike for every input |
//! | 2. prune | `prune` | raw blocks | blocks of the article, and what was removed with the reason |
//! | 3. label | `label` | blocks | blocks with a role that carries the value which proved it |
//! | 4. assemble | `assemble` | labelled blocks | the [`Article`] |
//!
//! Leaf parsers live in [`field`]; they are plain functions on text and useful alone.
//! Language knowledge is tables in `lexicon`.
//!
//! # Invariants
//!
//! - No panic on any input, no recursion on input, time linear in the input.
//! - No clock, no randomness, no I/O, no global mutable state: the same input gives the same article.
//! - Nothing is invented: every character of the body stands in the dump.
//! - Nothing is lost: each line of a text dump ends up in the article or in [`Article::removed`].
//! - A module uses only modules above it in the list below. `field` knows no block and no HTML.

// Text dumps never use what only markup knows; the stages keep it, so that they stay one pipeline.
#![cfg_attr(
    not(feature = "html"),
    allow(dead_code, reason = "only pages have markup")
)]

mod error;
mod note;
mod limits;
mod bytes;
pub mod article;
mod lexicon;
pub mod field;
mod raw;
mod read; // 1. input to raw blocks
mod prune; // 2. drop what is not the article
mod label; // 3. give each block its role
mod assemble; // 4. labelled blocks to the article
pub mod explain;
mod extractor;
#[cfg(feature = "stages")]
pub mod stages;

pub use article::Article;
pub use error::Error;
pub use extractor::{Extractor, Format};
pub use lexicon::Language;
pub use limits::Limits;
pub use note::Note;

/// Extracts the article from a text or HTML dump with the default settings.
///
/// # Errors
///
/// [`Error::Empty`] for a dump without visible text, [`Error::TooLarge`] and [`Error::TooManyBlocks`] for one
/// over the [`Limits`], [`Error::Binary`] for one that is no text, [`Error::NoArticle`] for one that holds no story.
///
/// # Examples
///
/// ```
/// let article = warta::extract("Judul Berita\n\nKalimat pertama berita ini cukup panjang untuk dibaca.")?;
/// assert_eq!(article.headline.as_deref(), Some("Judul Berita"));
/// # Ok::<(), warta::Error>(())
/// ```
pub fn extract(dump: &str) -> Result<Article, Error> {
    Extractor::new().extract(dump)
}

/// README's code runs as documentation tests.
#[cfg(all(doctest, feature = "html", feature = "serde"))]
#[doc = include_str!("../README.md")]
struct ReadmeDoctests;
