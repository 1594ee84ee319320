//! The settings of an extraction, and the four stages in order.

use chrono::{DateTime, FixedOffset};

use crate::{Article, Error, Language, assemble, label, prune, read};

/// What the input is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// Decide by looking at the input.
    #[default]
    Auto,
    /// A text dump.
    Text,
    /// An HTML page.
    Html,
}

/// Settings that the stages read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Settings {
    pub(crate) format: Format,
    pub(crate) language: Option<Language>,
    pub(crate) fetched_at: Option<DateTime<FixedOffset>>,
    pub(crate) url: Option<String>,
    pub(crate) max_bytes: usize,
}

/// Extracts articles with settings of the caller's. Cheap to make, reusable, `Send + Sync`.
///
/// ```
/// let extractor = warta::Extractor::new().language(warta::Language::Indonesian);
/// let article = extractor.extract("Judul Berita\n\nKalimat pertama berita ini cukup panjang untuk dibaca.")?;
/// assert_eq!(article.headline.as_deref(), Some("Judul Berita"));
/// # Ok::<(), warta::Error>(())
/// ```
#[derive(Debug, Clone)]
pub struct Extractor {
    settings: Settings,
}

impl Extractor {
    /// Input over this size is refused unless [`max_bytes`](Self::max_bytes) says otherwise: 64 MiB.
    pub const DEFAULT_MAX_BYTES: usize = 64 << 20;

    /// The default settings.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            settings: Settings {
                format: Format::Auto,
                language: None,
                fetched_at: None,
                url: None,
                max_bytes: Self::DEFAULT_MAX_BYTES,
            },
        }
    }

    /// What the input is; by default the extractor looks.
    #[must_use]
    pub fn format(mut self, format: Format) -> Self {
        self.settings.format = format;
        self
    }

    /// The language of the dump; by default it is guessed. It settles the order of day and month in `05/06/2023`.
    #[must_use]
    pub fn language(mut self, language: Language) -> Self {
        self.settings.language = Some(language);
        self
    }

    /// When the page was fetched: what relative dates and dates without a year resolve against.
    #[must_use]
    pub fn fetched_at(mut self, fetched_at: DateTime<FixedOffset>) -> Self {
        self.settings.fetched_at = Some(fetched_at);
        self
    }

    /// The address of the page: becomes [`Article::url`], and may tell the date.
    #[must_use]
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.settings.url = Some(url.into());
        self
    }

    /// The longest input that is read, in bytes.
    #[must_use]
    pub const fn max_bytes(mut self, max_bytes: usize) -> Self {
        self.settings.max_bytes = max_bytes;
        self
    }

    /// Extracts the article from a text or HTML dump.
    ///
    /// # Errors
    ///
    /// See [`extract`](crate::extract).
    pub fn extract(&self, dump: &str) -> Result<Article, Error> {
        let settings = &self.settings;
        if dump.len() > settings.max_bytes {
            return Err(Error::TooLarge {
                len_bytes: dump.len(),
                limit_bytes: settings.max_bytes,
            });
        }
        let document = read::read(dump, settings.format)?;
        let pruned = prune::prune(document);
        let labelled = label::label(pruned);
        Ok(assemble::assemble(labelled, settings))
    }
}

impl Default for Extractor {
    fn default() -> Self {
        Self::new()
    }
}
