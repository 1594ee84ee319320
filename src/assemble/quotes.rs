//! Quotes and the people who speak, from the finished body.

use crate::article::{Article, BlockKind};
use crate::field::quote;
use crate::{Limits, Note};

/// Fills `quotes` and `persons`. Headings are not searched: their marks stand around titles.
pub(super) fn fill(article: &mut Article, limits: &Limits) {
    let texts: Vec<&str> = article
        .body
        .iter()
        .map(|block| match block.kind {
            BlockKind::Heading => "",
            BlockKind::Paragraph | BlockKind::ListItem => block.text.as_str(),
        })
        .collect();
    // A headline in title case shows no names.
    let headline = article.headline.as_deref().filter(|text| is_sentence(text));
    let around: Vec<&str> = article
        .deck
        .as_deref()
        .into_iter()
        .chain(headline)
        .collect();
    let found = quote::find_among(&texts, &around, limits.quotes);
    if found.is_cut {
        article.notes.push(Note::LimitReached {
            what: "quotes".to_owned(),
        });
    }
    article.quotes = found.quotes;
    article.persons = found.persons;
}

/// At least a third of the longer words are written small.
fn is_sentence(text: &str) -> bool {
    const MIN_LONG_BYTES: usize = 4;
    let mut n_long = 0;
    let mut n_small = 0;
    for word in text.split(' ').filter(|word| word.len() >= MIN_LONG_BYTES) {
        n_long += 1;
        n_small += usize::from(word.starts_with(char::is_lowercase));
    }
    3 * n_small >= n_long && n_long > 0
}
