//! A quick look at the first words, so that prose is not taken apart: few paragraphs open with a dateline.
//!
//! `Menteri itu mengatakan …` cannot: the second word is small, and neither an outlet nor a word that joins names.
//! `Kuala Lumpur, …` can, as far as this look goes.

use super::names;
use super::scan::MAX_WORDS;

/// An outlet or a place, and the first word of the sentence.
const MIN_WORDS_BEHIND: usize = 2;

/// Whether a dateline may open the text: `false` only where none does.
pub(super) fn may_open(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut at = 0;
    // Words since the last comma.
    let mut n_words = 0;
    let mut has_comma = false;
    loop {
        let start = at;
        while bytes.get(at).is_some_and(u8::is_ascii_alphabetic) {
            at += 1;
        }
        let word = text.get(start..at).unwrap_or_default();
        if word.is_empty() {
            return true;
        }
        let behind = bytes.get(at);
        if !matches!(behind, Some(b' ' | b',')) {
            return true;
        }
        if n_words == MAX_WORDS {
            return false;
        }
        let head = word.as_bytes().iter().take(3);
        let is_small = !head.clone().any(u8::is_ascii_uppercase);
        if start > 0 && is_small && !names::may_be_small(word) {
            // `Jakarta, NU Online Pengurus besar …`: the sentence opens behind the outlet.
            return has_comma && n_words >= MIN_WORDS_BEHIND;
        }
        n_words += 1;
        if behind == Some(&b',') {
            n_words = 0;
            has_comma = true;
            at += 1;
        }
        at += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::may_open;

    #[test]
    fn prose_does_not_pass() {
        for text in [
            "Menteri itu mengatakan harga turun - kata dia.",
            "Harga, beras turun",
            "Harga Beras Turun Lagi Di Pasar Induk Hari Senin",
        ] {
            assert!(!may_open(text), "{text}");
        }
        for text in [
            "Kuala Lumpur, Nov 22",
            "Dar es Salaam (AFP)",
            "Jakarta dan Bandung -",
            "KOMPAS com -",
            "Kabar.id, Jakarta Harga beras",
            "Jakarta antara -",
            "Jakarta",
        ] {
            assert!(may_open(text), "{text}");
        }
    }
}
