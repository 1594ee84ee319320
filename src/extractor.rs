//! The settings of an extraction, and the four stages in order.

use std::sync::Arc;

use chrono::{DateTime, FixedOffset};

use crate::article::RemovedKind;
use crate::explain::{self, Explanation};
use crate::raw::{Document, OwnPhrase};
use crate::{Article, Error, Language, Limits, assemble, label, prune, read};

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

impl Format {
    /// The format that an HTTP header `Content-Type` names; servers call a page `text/plain` only by intent.
    #[cfg(feature = "html")]
    fn of_content_type(content_type: &str) -> Option<Self> {
        let media_type = content_type.split(';').next().unwrap_or_default().trim();
        match media_type.to_ascii_lowercase().as_str() {
            "text/html" | "application/xhtml+xml" => Some(Self::Html),
            "text/plain" => Some(Self::Text),
            _ => None,
        }
    }
}

/// Settings that the stages read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Settings {
    pub(crate) format: Format,
    pub(crate) language: Option<Language>,
    pub(crate) fetched_at: Option<DateTime<FixedOffset>>,
    pub(crate) url: Option<String>,
    pub(crate) limits: Limits,
    /// The caller's boilerplate phrases; shared, since extractors are cloned for every page.
    pub(crate) phrases: Option<Arc<Vec<OwnPhrase>>>,
    /// The caller's selectors; shared likewise.
    #[cfg(feature = "html")]
    pub(crate) selectors: Option<Arc<read::Selectors>>,
}

impl Settings {
    pub(crate) fn phrases(&self) -> &[OwnPhrase] {
        self.phrases
            .as_ref()
            .map_or(&[], |phrases| phrases.as_slice())
    }

    #[cfg(feature = "html")]
    pub(crate) fn selectors(&self) -> Option<&read::Selectors> {
        self.selectors.as_deref()
    }
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
    /// The default settings.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            settings: Settings {
                format: Format::Auto,
                language: None,
                fetched_at: None,
                url: None,
                limits: Limits::new(),
                phrases: None,
                #[cfg(feature = "html")]
                selectors: None,
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

    /// How much one input may cost; [`Limits`] says what happens beyond.
    #[must_use]
    pub const fn limits(mut self, limits: Limits) -> Self {
        self.settings.limits = limits;
        self
    }

    /// Boilerplate of the caller's own: every line that opens with one of the phrases is removed as `kind`.
    ///
    /// Letters match in either case, and any white space matches any other; a phrase ends where a word
    /// ends. May be called several times.
    ///
    /// ```
    /// use warta::{Extractor, article::RemovedKind};
    ///
    /// let extractor = Extractor::new().phrases(RemovedKind::Promo, ["gabung kanal warga"]);
    /// let dump = "Harga Beras Turun\n\nHarga beras turun di banyak pasar pekan ini.\n\nGabung Kanal Warga untuk kabar terbaru.";
    /// let article = extractor.extract(dump)?;
    /// assert_eq!(article.paragraphs().count(), 1);
    /// assert_eq!(article.removed[0].kind, RemovedKind::Promo);
    /// # Ok::<(), warta::Error>(())
    /// ```
    #[must_use]
    pub fn phrases(
        mut self,
        kind: RemovedKind,
        phrases: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        let own = Arc::make_mut(self.settings.phrases.get_or_insert_default());
        own.extend(
            phrases
                .into_iter()
                .map(|text| OwnPhrase::new(kind, text.as_ref())),
        );
        self
    }

    /// Says which elements of a page hold the story, by a [CSS selector](https://www.w3.org/TR/selectors-4/).
    ///
    /// The body is taken from the elements that match, instead of the region that the extractor would choose;
    /// headline, bylines, dates and credits are still looked for around them, and inserts inside them
    /// (`Baca juga`, related boxes, share rows) still go. May be called several times. Where no element of a page
    /// matches, the extractor chooses, and [`Note::ContentNotFound`](crate::Note::ContentNotFound) says so. A text
    /// dump has no elements, and passes untouched.
    ///
    /// Selectors are those of level 4 without `:has()`, states such as `:hover`, and pseudo-elements.
    ///
    /// ```
    /// let extractor = warta::Extractor::new().content_selector("div.isi")?;
    /// let page = "<h1>Harga Beras Turun</h1><div class=isi><p>Harga beras turun di banyak pasar sejak awal pekan.</div>\
    ///     <div><p>Kabar lain yang jauh lebih panjang daripada berita itu sendiri tidak ikut terbaca di sini.</div>";
    /// let article = extractor.extract(page)?;
    /// assert_eq!(article.headline.as_deref(), Some("Harga Beras Turun"));
    /// assert_eq!(article.text(), "Harga beras turun di banyak pasar sejak awal pekan.");
    /// # Ok::<(), warta::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::Selector`] where it cannot be read.
    #[cfg(feature = "html")]
    pub fn content_selector(mut self, css: &str) -> Result<Self, Error> {
        let selector = read::Selector::parse(css)?;
        self.selectors_mut().add_content(selector);
        Ok(self)
    }

    /// Says which elements of a page are no part of it, by a CSS selector as
    /// [`content_selector`](Self::content_selector) takes them.
    ///
    /// What matches becomes a removed piece of kind `other` before anything else is decided, a part of a line
    /// too. Among elements that match both, this wins. May be called several times.
    ///
    /// ```
    /// let extractor = warta::Extractor::new().drop_selector(".kuis, p > em.kode")?;
    /// let page = "<h1>Harga Beras Turun</h1>\
    ///     <p>Harga beras turun di banyak pasar sejak awal pekan ini, dan pedagang menduga penurunan itu berlanjut.</p>\
    ///     <div class=kuis>Ikuti kuis berhadiah dari kami dan menangkan hadiah utama pada akhir bulan ini.</div>\
    ///     <p>Pedagang menyebut pasokan dari sentra produksi kembali lancar. <em class=kode>(k-12)</em></p>";
    /// let article = extractor.extract(page)?;
    /// assert_eq!(article.paragraphs().last(), Some("Pedagang menyebut pasokan dari sentra produksi kembali lancar."));
    /// assert_eq!(article.removed.len(), 2);
    /// # Ok::<(), warta::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::Selector`] where it cannot be read.
    #[cfg(feature = "html")]
    pub fn drop_selector(mut self, css: &str) -> Result<Self, Error> {
        let selector = read::Selector::parse(css)?;
        self.selectors_mut().add_drop(selector);
        Ok(self)
    }

    #[cfg(feature = "html")]
    fn selectors_mut(&mut self) -> &mut read::Selectors {
        Arc::make_mut(self.settings.selectors.get_or_insert_default())
    }

    /// Extracts the article from a text or HTML dump.
    ///
    /// # Errors
    ///
    /// See [`extract`](crate::extract).
    pub fn extract(&self, dump: &str) -> Result<Article, Error> {
        let document = self.read(dump)?;
        let pruned = prune::prune(document, self.settings.phrases());
        if let Some(n_blocks) = pruned.n_blocks_without_story {
            return Err(Error::NoArticle { n_blocks });
        }
        let labelled = label::label(pruned)?;
        Ok(assemble::assemble(labelled, &self.settings))
    }

    #[cfg(feature = "stages")]
    pub(crate) const fn settings(&self) -> &Settings {
        &self.settings
    }

    pub(crate) fn read<'a>(&self, dump: &'a str) -> Result<Document<'a>, Error> {
        self.check_len(dump.len())?;
        read::read(dump, &self.settings)
    }

    /// Extracts the article, and tells what became of every piece of the dump and why.
    ///
    /// # Errors
    ///
    /// See [`extract`](crate::extract), except that a dump without a story is explained as well.
    ///
    /// # Examples
    ///
    /// See [`explain`](crate::explain).
    pub fn explain(&self, dump: &str) -> Result<Explanation, Error> {
        let document = self.read(dump)?;
        Ok(explain::explain(document, &self.settings))
    }

    /// Extracts the article from bytes of any charset.
    ///
    /// The charset is that of the byte order mark, else of the HTTP header, else of `<meta>`, else a guess;
    /// a note says who was overruled. `content_type` is the value of the HTTP header `Content-Type`; its
    /// `text/plain` or `text/html` settles the format where [`format`](Self::format) does not.
    ///
    /// ```
    /// let page = b"<h1>Caf\xe9 Baru</h1>\
    ///     <p>Sebuah caf\xe9 baru dibuka di tepi sungai pada akhir pekan dan langsung ramai oleh warga sekitar.</p>\
    ///     <p>Pemiliknya berharap tempat itu menjadi ruang bertemu bagi para perajin kopi dari lereng gunung.</p>";
    /// let article = warta::Extractor::new().extract_bytes(page, Some("text/html; charset=windows-1252"))?;
    /// assert_eq!(article.headline.as_deref(), Some("Caf\u{e9} Baru"));
    /// # Ok::<(), warta::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// See [`extract`](crate::extract).
    #[cfg(feature = "html")]
    pub fn extract_bytes(
        &self,
        bytes: &[u8],
        content_type: Option<&str>,
    ) -> Result<Article, Error> {
        self.check_len(bytes.len())?;
        let decoded = read::charset::decode(bytes, content_type);
        let extractor = self.for_content_type(content_type);
        let mut article = extractor.extract(&decoded.text)?;
        article.notes.splice(..0, decoded.notes);
        Ok(article)
    }

    /// As [`explain`](Self::explain), from bytes of any charset: see [`extract_bytes`](Self::extract_bytes).
    ///
    /// # Errors
    ///
    /// See [`extract`](crate::extract).
    #[cfg(feature = "html")]
    pub fn explain_bytes(
        &self,
        bytes: &[u8],
        content_type: Option<&str>,
    ) -> Result<Explanation, Error> {
        self.check_len(bytes.len())?;
        let decoded = read::charset::decode(bytes, content_type);
        let extractor = self.for_content_type(content_type);
        let mut explanation = extractor.explain(&decoded.text)?;
        if let Some(article) = &mut explanation.article {
            article.notes.splice(..0, decoded.notes);
        }
        Ok(explanation)
    }

    /// The extractor with the format that an HTTP header names, where the caller named none.
    #[cfg(feature = "html")]
    fn for_content_type(&self, content_type: Option<&str>) -> std::borrow::Cow<'_, Self> {
        let mut extractor = std::borrow::Cow::Borrowed(self);
        if self.settings.format == Format::Auto
            && let Some(format) = content_type.and_then(Format::of_content_type)
        {
            extractor.to_mut().settings.format = format;
        }
        extractor
    }

    fn check_len(&self, len_bytes: usize) -> Result<(), Error> {
        let limit_bytes = self.settings.limits.bytes;
        if len_bytes > limit_bytes {
            return Err(Error::TooLarge {
                len_bytes,
                limit_bytes,
            });
        }
        Ok(())
    }
}

impl Default for Extractor {
    fn default() -> Self {
        Self::new()
    }
}
