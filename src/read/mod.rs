//! Stage 1: an input becomes raw blocks; HTML and text look alike afterwards.

mod clean;
mod text;
mod wrap;

use crate::Error;
use crate::extractor::Format;
use crate::raw::Document;

/// Reads a dump in the given format, or finds out which it is.
pub(crate) fn read(dump: &str, format: Format) -> Result<Document<'_>, Error> {
    let document = match format {
        Format::Auto | Format::Text | Format::Html => text::read(dump)?,
    };
    if document.blocks.is_empty() {
        Err(Error::Empty)
    } else {
        Ok(document)
    }
}
