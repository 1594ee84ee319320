//! Quotes and the people who speak, from the finished body.

use crate::article::{Article, BlockKind};
use crate::field::quote;

/// Fills `quotes` and `persons`. Headings are not searched: their marks stand around titles.
pub(super) fn fill(article: &mut Article) {
    let texts: Vec<&str> = article
        .body
        .iter()
        .map(|block| match block.kind {
            BlockKind::Heading => "",
            BlockKind::Paragraph | BlockKind::ListItem => block.text.as_str(),
        })
        .collect();
    let found = quote::find(&texts);
    article.quotes = found.quotes;
    article.persons = found.persons;
}
