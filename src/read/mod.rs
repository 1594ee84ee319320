//! Stage 1: an input becomes raw blocks; HTML and text look alike afterwards.

mod clean;
#[cfg(feature = "html")]
pub(crate) mod charset;
#[cfg(feature = "html")]
mod html;
mod segment;
mod text;
mod wrap;

use crate::Error;
use crate::extractor::Format;
use crate::raw::Document;

/// Reads a dump in the given format, or finds out which it is.
pub(crate) fn read(dump: &str, format: Format) -> Result<Document<'_>, Error> {
    let document = match format {
        #[cfg(feature = "html")]
        Format::Html => html::read(dump),
        _ => text::read(dump)?,
    };
    if document.blocks.is_empty() {
        Err(Error::Empty)
    } else {
        Ok(document)
    }
}
