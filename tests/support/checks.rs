//! What holds for any input, as functions that panic where it does not: shared by the property tests and the fuzzers.

use std::collections::HashMap;
use std::ops::Range;

use warta::{Article, Extractor, Format, field};

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
    let Ok(article) = Extractor::new().extract_bytes(input, None) else {
        return;
    };
    check_positions(&article);
}

/// Starts inside the input from which the leaf parsers are tried.
const N_STARTS: usize = 16;

/// Checks that the leaf parsers give back true ranges and true rests of their input.
pub(crate) fn check_leaves(input: &str) {
    for start in input.char_indices().map(|(at, _)| at).take(N_STARTS) {
        if let Some(text) = input.get(start..) {
            check_heads(text);
        }
    }
    for mention in field::date::mentions(input) {
        assert!(
            input.get(mention.start..mention.end).is_some(),
            "a mention outside the text"
        );
    }
    let is_inside =
        |range: Option<Range<usize>>| range.is_none_or(|range| input.get(range).is_some());
    assert!(is_inside(
        field::dateline::find(input).map(|(range, _)| range)
    ));
    assert!(is_inside(field::byline::find_initials(input)));
    assert!(is_inside(
        field::byline::find_tail(input).map(|at| at..input.len())
    ));
    assert!(is_inside(field::source::find_tail(input)));
    let mut cited = Vec::new();
    field::cited::find(input, &mut cited);
    let lines: Vec<&str> = input.lines().collect();
    for quote in field::quote::find(&lines).quotes {
        let words = lines
            .get(quote.block)
            .and_then(|line| line.get(quote.start..quote.end));
        assert_eq!(words, Some(quote.text.as_str()));
    }
}

/// Checks the parsers that read from the head of a text.
fn check_heads(text: &str) {
    if let Some(date) = field::date::parse(text) {
        assert!(text.ends_with(date.rest), "the rest is no end of the text");
    }
    if let Some(dateline) = field::dateline::parse(text) {
        assert!(
            text.ends_with(dateline.rest),
            "the rest is no end of the text"
        );
    }
    let _ = (
        field::byline::parse(text),
        field::source::parse(text),
        field::credit::split(text),
    );
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
