//! Stage 1: an input becomes raw blocks; HTML and text look alike afterwards.

#[cfg(feature = "html")]
pub(crate) mod charset;
mod clean;
#[cfg(feature = "html")]
mod detect;
#[cfg(feature = "html")]
mod html;
mod repair;
mod segment;
mod text;
mod wrap;

use std::borrow::Cow;

use crate::Error;
use crate::extractor::Format;
use crate::raw::Document;

/// Reads a dump in the given format, or finds out which it is.
pub(crate) fn read(dump: &str, format: Format) -> Result<Document<'_>, Error> {
    #[cfg(feature = "html")]
    let format = match format {
        Format::Auto if detect::is_html(dump) => Format::Html,
        other => other,
    };
    let repaired = match format {
        #[cfg(feature = "html")]
        Format::Html => repair::encoding(dump),
        _ => repair::text(dump),
    };
    let mut document = match repaired.text {
        Cow::Borrowed(text) => parse(text, format)?,
        Cow::Owned(text) => parse(&text, format)?.into_owned(),
    };
    document.notes.splice(..0, repaired.notes);
    if document.blocks.is_empty() && document.metadata.body.is_none() {
        Err(Error::Empty)
    } else {
        Ok(document)
    }
}

fn parse(text: &str, format: Format) -> Result<Document<'_>, Error> {
    match format {
        #[cfg(feature = "html")]
        Format::Html => Ok(html::read(text)),
        _ => text::read(text),
    }
}

/// The paragraphs of a story that stands in script data.
#[cfg(feature = "html")]
pub(crate) use html::paragraphs_of_data;

/// A text dump has no script data.
#[cfg(not(feature = "html"))]
pub(crate) fn paragraphs_of_data(_body: &str) -> Vec<String> {
    Vec::new()
}
