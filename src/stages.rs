//! Each stage of the pipeline alone, for those who measure them (`benches/stages.rs`).
//!
//! Before: a dump. After: what `read`, `prune`, `label` and `assemble` make of it, one call at a time, with
//! default settings. The forms between the stages stay closed: they may be counted and handed on, no more, and
//! nothing here is promised to stay.
//!
//! ```
//! let read = warta::stages::read("Harga Beras Turun\n\nHarga beras turun di banyak pasar pekan ini.", warta::Format::Text)?;
//! assert_eq!(read.n_blocks(), 2);
//! let article = read.prune()?.label()?.assemble();
//! assert_eq!(article.paragraphs().count(), 1);
//! # Ok::<(), warta::Error>(())
//! ```

use crate::raw::{self, Document};
use crate::{Article, Error, Extractor, Format, assemble, label, prune};

/// What `read` made of a dump.
#[derive(Debug, Clone)]
pub struct Read<'a>(Document<'a>);

/// What `prune` left of it.
#[derive(Debug, Clone)]
pub struct Pruned<'a>(raw::Pruned<'a>);

/// What `label` made of that.
#[derive(Debug, Clone)]
pub struct Labelled<'a>(raw::Labelled<'a>);

/// Stage 1.
///
/// # Errors
///
/// See [`extract`](crate::extract).
pub fn read(dump: &str, format: Format) -> Result<Read<'_>, Error> {
    Extractor::new().format(format).read(dump).map(Read)
}

impl<'a> Read<'a> {
    /// Blocks that were read.
    #[must_use]
    pub fn n_blocks(&self) -> usize {
        self.0.blocks.len()
    }

    /// Stage 2.
    ///
    /// # Errors
    ///
    /// [`Error::NoArticle`] for a page that holds no story.
    pub fn prune(self) -> Result<Pruned<'a>, Error> {
        let pruned = prune::prune(self.0, &[]);
        match pruned.n_blocks_without_story {
            Some(n_blocks) => Err(Error::NoArticle { n_blocks }),
            None => Ok(Pruned(pruned)),
        }
    }
}

impl<'a> Pruned<'a> {
    /// Blocks that are left.
    #[must_use]
    pub fn n_blocks(&self) -> usize {
        self.0.document.blocks.len()
    }

    /// Stage 3.
    ///
    /// # Errors
    ///
    /// [`Error::NoArticle`] where no block is running prose.
    pub fn label(self) -> Result<Labelled<'a>, Error> {
        label::label(self.0).map(Labelled)
    }
}

impl Labelled<'_> {
    /// Blocks with a role.
    #[must_use]
    pub fn n_blocks(&self) -> usize {
        self.0.blocks.len()
    }

    /// Stage 4.
    #[must_use]
    pub fn assemble(self) -> Article {
        assemble::assemble(self.0, Extractor::new().settings())
    }
}
