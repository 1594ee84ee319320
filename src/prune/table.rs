//! The phrases of the lexicon, ready for look-up: is this the head of a line that every portal prints?
//!
//! A look-up reads the first word of a line, and more only where a phrase opens with that word.

use std::sync::LazyLock;

use crate::article::RemovedKind;
use crate::bytes;
use crate::lexicon::boilerplate::{Extent, Inside, Phrase, TABLES};
use crate::lexicon::lookup::Sieve;

/// Marks between two words of a phrase, in characters: `Advertisement . Scroll`.
const MAX_GAP_CHARS: usize = 4;

/// A phrase broken by a line break is known by this many of its words.
const MIN_BROKEN_WORDS: usize = 3;

/// The phrases of all languages.
pub(super) static PHRASES: LazyLock<Phrases> = LazyLock::new(Phrases::new);

/// A phrase that stands at the head of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Hit {
    pub(super) kind: RemovedKind,
    pub(super) extent: Extent,
    pub(super) inside: Inside,
    /// Byte offset behind the last word of the phrase.
    pub(super) end: usize,
}

/// Phrases by their first word.
#[derive(Debug)]
pub(super) struct Phrases {
    /// Sorted by key, and the longest phrase of a key first.
    entries: Vec<Entry>,
    /// Every key: most lines open with a word that is none.
    known: Sieve,
}

/// A phrase with the kind of piece that it proves.
#[derive(Debug)]
struct Entry {
    key: u64,
    kind: RemovedKind,
    phrase: Phrase,
    words: Vec<&'static str>,
}

impl Entry {
    fn new(kind: RemovedKind, phrase: Phrase) -> Self {
        Self {
            key: key_of(phrase.words),
            kind,
            phrase,
            words: phrase.words.split(' ').collect(),
        }
    }

    /// The phrase, if it stands at the head of the text.
    fn at_head_of(&self, text: &str) -> Option<Hit> {
        // Most texts that open with the first word go on with another second one.
        if let [first, second, ..] = self.words.as_slice()
            && let Some([b' ', next, ..]) = text.as_bytes().get(first.len()..)
            && next.is_ascii_alphabetic()
            && !second
                .as_bytes()
                .first()
                .is_some_and(|letter| letter.eq_ignore_ascii_case(next))
        {
            return None;
        }
        let end = match_words(text, &self.words).ok()?;
        Some(self.hit(end))
    }

    const fn hit(&self, end: usize) -> Hit {
        Hit {
            kind: self.kind,
            extent: self.phrase.extent,
            inside: self.phrase.inside,
            end,
        }
    }
}

impl Phrases {
    fn new() -> Self {
        let mut entries: Vec<Entry> = TABLES
            .iter()
            .copied()
            .flatten()
            .flat_map(|&(kind, phrases)| phrases.iter().map(move |&phrase| (kind, phrase)))
            .map(|(kind, phrase)| Entry::new(kind, phrase))
            .collect();
        entries.sort_by_key(|entry| (entry.key, std::cmp::Reverse(entry.phrase.words.len())));
        let mut known = Sieve::new();
        for entry in &entries {
            known.add(entry.key);
        }
        Self { entries, known }
    }

    /// The phrases at the head of a text that opens with a letter, the longest first.
    pub(super) fn at<'t>(&'t self, text: &'t str) -> impl Iterator<Item = Hit> + 't {
        self.of_key(key_of(text))
            .filter_map(|entry| entry.at_head_of(text))
    }

    /// Those of them that may stand inside a line.
    pub(super) fn inside_at<'t>(&'t self, text: &'t str) -> impl Iterator<Item = Hit> + 't {
        self.of_key(key_of(text))
            .filter(|entry| entry.phrase.inside != Inside::Never)
            .filter_map(|entry| entry.at_head_of(text))
    }

    /// The phrase that this text and the next one make up, broken between two words.
    pub(super) fn broken(&self, text: &str, next: &str) -> Option<Hit> {
        self.of_key(key_of(text)).find_map(|entry| {
            let n_left = match_words(text, &entry.words).err()?;
            let n_words = entry.words.len() - n_left;
            if n_words < MIN_BROKEN_WORDS {
                return None;
            }
            let end = match_words(next, entry.words.get(n_words..)?).ok()?;
            Some(entry.hit(end))
        })
    }

    fn of_key(&self, key: u64) -> impl Iterator<Item = &Entry> {
        let from = if self.known.may_hold(key) {
            self.entries.partition_point(|entry| entry.key < key)
        } else {
            self.entries.len()
        };
        let entries = self.entries.get(from..).unwrap_or_default();
        entries.iter().take_while(move |entry| entry.key == key)
    }

    /// The phrases that may stand inside a line.
    pub(super) fn inside(&self) -> impl Iterator<Item = Phrase> + '_ {
        self.entries
            .iter()
            .map(|entry| entry.phrase)
            .filter(|phrase| phrase.inside != Inside::Never)
    }
}

/// The first eight letters of the first word, in lower case, as a number.
fn key_of(text: &str) -> u64 {
    bytes::first_word(text.as_bytes())
}

/// The offset behind the words, or how many words are left where the text ends before them.
fn match_words(text: &str, words: &[&str]) -> Result<usize, usize> {
    let mut at = 0;
    for (idx, word) in words.iter().enumerate() {
        let tail = text.get(at..).unwrap_or_default();
        let n_left = words.len() - idx;
        let Some((found, after)) = tail.split_at_checked(word.len()) else {
            return Err(if tail.is_empty() { n_left } else { words.len() });
        };
        if !found.eq_ignore_ascii_case(word) || !ends_word(found, after) {
            return Err(words.len());
        }
        at += word.len();
        if n_left > 1 {
            at += gap_len(after).ok_or(words.len())?;
        }
    }
    Ok(at)
}

/// The bytes of white space and marks before the next word; none where too many stand there.
fn gap_len(text: &str) -> Option<usize> {
    let mut len = 0;
    for (n_chars, char) in text.chars().enumerate() {
        if char.is_alphanumeric() {
            break;
        }
        if n_chars == MAX_GAP_CHARS {
            return None;
        }
        len += char.len_utf8();
    }
    Some(len)
}

/// Whether a word ends here: at a mark, at the end, or where a new word was glued to it (`JugaHarga`).
fn ends_word(word: &str, after: &str) -> bool {
    let Some(next) = after.chars().next() else {
        return true;
    };
    let is_small = word.ends_with(|char: char| char.is_ascii_lowercase());
    !next.is_alphanumeric() || (is_small && (next.is_uppercase() || next.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<(RemovedKind, &str)>) {
        let hit = PHRASES
            .at(text)
            .next()
            .map(|hit| (hit.kind, text.get(hit.end..).unwrap()));
        assert_eq!(hit, expected, "{text}");
    }

    #[test]
    fn finds_phrases_in_any_spelling() {
        let read_also = RemovedKind::ReadAlso;
        check("Baca Juga :  Harga", Some((read_also, " :  Harga")));
        check("BACA JUGA", Some((read_also, "")));
        check("Baca JugaHarga Gula", Some((read_also, "Harga Gula")));
        check("Baca\u{a0}juga: Harga", Some((read_also, ": Harga")));
        check("bacajuga: Harga", None);
        check("Baca jugalah buku", Some((read_also, " jugalah buku")));
        check("Membaca juga perlu", None);
        check("Baca", Some((read_also, "")));
        check("Editor’s Pick: Harga", Some((read_also, ": Harga")));
    }

    #[test]
    fn prefers_the_longest_phrase() {
        let advertisement = RemovedKind::Advertisement;
        check(
            "ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT",
            Some((advertisement, "")),
        );
        check(
            "Advertisement . Scroll to see content",
            Some((advertisement, "")),
        );
        check(
            "Advertisement rules change",
            Some((advertisement, " rules change")),
        );
    }

    #[test]
    fn finds_phrases_over_a_line_break() {
        let hit = PHRASES.broken("Cek Berita dan Artikel yang lain di Google", "News");
        assert_eq!(hit.map(|hit| hit.kind), Some(RemovedKind::Promo));
        assert_eq!(
            PHRASES.broken("Cek Berita", "dan Artikel yang lain di Google News"),
            None
        );
        assert_eq!(
            PHRASES.broken("Cek Berita dan Artikel yang lain di Google", "Newsroom"),
            None
        );
    }

    #[test]
    fn tables_are_lower_case_sorted_and_unique() {
        for (kind, phrases) in TABLES.iter().copied().flatten() {
            for phrase in *phrases {
                assert!(
                    phrase.words.bytes().all(|byte| byte.is_ascii_lowercase()
                        || byte.is_ascii_digit()
                        || byte == b' '),
                    "{kind:?}: {}",
                    phrase.words
                );
            }
            for pair in phrases.windows(2) {
                assert!(
                    pair[0].words < pair[1].words,
                    "{kind:?}: {} before {}",
                    pair[0].words,
                    pair[1].words
                );
            }
        }
        let entries = PHRASES.entries.iter();
        let mut all: Vec<(&str, String)> = entries
            .map(|entry| (entry.phrase.words, format!("{:?}", entry.phrase.extent)))
            .collect();
        all.sort();
        for pair in all.windows(2) {
            assert_ne!(pair[0], pair[1]);
        }
    }
}
