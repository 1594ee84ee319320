//! The date of the lede: the first that tells when the reported event or statement happened.
//!
//! The press dates what it reports with a weekday: `kata dia, Kamis (19/10)`. Such a date counts in the first
//! paragraphs. A date without a weekday may be that of a coming event or of the past; it counts in the very
//! first paragraph, and behind it only where its sentence does not look ahead or back.

use crate::article::{Block, BlockKind};
use crate::field::date::{self, Mention};

/// Paragraphs in which a date with a weekday counts.
const MAX_PARAGRAPHS: usize = 7;

/// Paragraphs in which a date without a weekday counts.
const MAX_PLAIN_PARAGRAPHS: usize = 3;

/// Bytes before a date that are searched for words which look ahead or back.
const WINDOW_BYTES: usize = 120;

/// Words that make a date one of a coming or a past event: `akan bergulir 10 November`, `sejak 4 November`.
const ASIDE: &[&str] = &[
    "akan",
    "bakal",
    "hingga",
    "lahir",
    "mulai",
    "pernah",
    "rencananya",
    "sampai",
    "sebelum",
    "sebelumnya",
    "sejak",
    "since",
    "until",
    "will",
];

/// The first date that counts, with the text it stands in.
pub(super) fn find(body: &[Block]) -> Option<(&str, Mention)> {
    let paragraphs = || {
        body.iter()
            .filter(|block| block.kind != BlockKind::Heading)
            .map(|block| block.text.as_str())
    };
    let with_weekday = paragraphs().take(MAX_PARAGRAPHS).find_map(|text| {
        let mention = days(text).find(|mention| mention.weekday.is_some())?;
        Some((text, mention))
    });
    if with_weekday.is_some() {
        return with_weekday;
    }
    let mut plain = paragraphs().take(MAX_PLAIN_PARAGRAPHS).enumerate();
    plain.find_map(|(n_before, text)| {
        let mention = days(text).find(|mention| n_before == 0 || !is_aside(text, mention))?;
        Some((text, mention))
    })
}

/// The days that a text mentions.
fn days(text: &str) -> impl Iterator<Item = Mention> {
    date::mentions(text)
        .calendar_only()
        .filter(|mention| mention.edtf().is_some_and(|edtf| edtf.day().is_some()))
}

/// Whether the words before a date say that it is not that of the report.
fn is_aside(text: &str, mention: &Mention) -> bool {
    let before = text.get(..mention.start).unwrap_or_default();
    let window = crate::field::suffix(before, WINDOW_BYTES);
    let sentence = window.rsplit(". ").next().unwrap_or(window);
    sentence
        .split(|c: char| !c.is_alphabetic())
        .any(|word| ASIDE.iter().any(|aside| aside.eq_ignore_ascii_case(word)))
}
