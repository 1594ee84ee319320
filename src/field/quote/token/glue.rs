//! Words that a lost link has glued to their neighbour: `PresidenRina`, `Rinamengatakan`, `TNIMayjen`.
//!
//! A word is cut where small letters turn to capitals behind a word of the tables, before a verb of speech, and behind
//! a known abbreviation. Left alone: names with a capital inside (`McAllister`), and short words.

use super::super::class::{self, Class};

/// No glued word is shorter.
const MIN_GLUED_BYTES: usize = 9;

/// No first of two glued words is shorter.
const MIN_HEAD_BYTES: usize = 3;

/// A known abbreviation and the word behind it are at least this long, in bytes: `ASRudi`.
const MIN_GLUED_ACRONYM_BYTES: usize = 6;

/// The abbreviation that a lost space has glued to the word behind it: `TNI` of `TNIMayjen`.
fn acronym_before(word: &str) -> Option<&str> {
    let bytes = word.as_bytes();
    let n_capitals = bytes
        .iter()
        .take_while(|byte| byte.is_ascii_uppercase())
        .count();
    let head = word.get(..n_capitals.checked_sub(1)?)?;
    let goes_on =
        bytes.len() >= n_capitals + 3 && bytes.iter().skip(n_capitals).all(u8::is_ascii_lowercase);
    (head.len() >= 2
        && goes_on
        && (matches!(head, "AS" | "RI" | "UE")
            || class::of(head).is(Class::INSTITUTION | Class::PLACE | Class::BODY | Class::HEAD)))
    .then_some(head)
}

/// The first of two words between which a link has swallowed the space: `PresidenRina`, `Rinamengatakan`.
pub(super) fn unglued(word: &str) -> &str {
    if word.len() < MIN_GLUED_ACRONYM_BYTES || !word.starts_with(|c: char| c.is_ascii_uppercase()) {
        return word;
    }
    if let Some(head) = acronym_before(word) {
        return head;
    }
    if word.len() < MIN_GLUED_BYTES {
        return word;
    }
    let bytes = word.as_bytes();
    let turn = bytes.windows(2).position(
        |pair| matches!(pair, [a, b] if a.is_ascii_lowercase() && b.is_ascii_uppercase()),
    );
    if let Some(head) = turn.and_then(|turn| word.get(..=turn)) {
        let is_word =
            class::of(head).is(Class::HEAD | Class::HONORIFIC | Class::INSTITUTION | Class::PLACE);
        return if is_word { head } else { word };
    }
    let tail = bytes.get(MIN_HEAD_BYTES..).unwrap_or_default();
    let verb = tail.windows(2).position(|pair| pair == b"me");
    let verb = verb.map(|at| at + MIN_HEAD_BYTES);
    match verb.and_then(|at| word.get(at..).map(|verb| (at, verb))) {
        Some((at, verb)) if class::of(verb).is(Class::SAYS) => word.get(..at).unwrap_or(word),
        _ => word,
    }
}

/// `me` stands inside, as in `Rinamengatakan`.
pub(super) fn has_verb_inside(word: &[u8]) -> bool {
    word.len() >= MIN_GLUED_BYTES
        && word
            .get(MIN_HEAD_BYTES..)
            .is_some_and(|tail| tail.windows(2).any(|pair| pair == b"me"))
}
