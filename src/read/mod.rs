//! Stage 1: an input becomes raw blocks; HTML and text look alike afterwards.

#[cfg(feature = "html")]
pub(crate) mod charset;
mod clean;
mod column;
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
use crate::extractor::{Format, Settings};
use crate::raw::Document;

/// Reads a dump in the given format, or finds out which it is.
pub(crate) fn read<'a>(dump: &'a str, settings: &Settings) -> Result<Document<'a>, Error> {
    let format = settings.format;
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
        Cow::Borrowed(text) => parse(text, format, settings)?,
        Cow::Owned(text) => parse(&text, format, settings)?.into_owned(),
    };
    if document.blocks.len() > settings.limits.blocks {
        return Err(Error::TooManyBlocks {
            limit_blocks: settings.limits.blocks,
        });
    }
    document.notes.splice(..0, repaired.notes);
    if document.blocks.is_empty() && document.metadata.body.is_none() {
        Err(Error::Empty)
    } else {
        Ok(document)
    }
}

fn parse<'a>(text: &'a str, format: Format, settings: &Settings) -> Result<Document<'a>, Error> {
    match format {
        #[cfg(feature = "html")]
        Format::Html => Ok(html::read(text, settings)),
        _ => text::read(text, settings.limits.blocks),
    }
}

#[cfg(feature = "html")]
pub(crate) use html::{Selector, Selectors};

/// The paragraphs of a story that stands in script data.
#[cfg(feature = "html")]
pub(crate) use html::paragraphs_of_data;

/// A text dump has no script data.
#[cfg(not(feature = "html"))]
pub(crate) fn paragraphs_of_data(_body: &str) -> Vec<String> {
    Vec::new()
}
