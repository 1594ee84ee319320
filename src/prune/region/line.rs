//! What one line of a page's text looks like: running prose, a title, a date, furniture.
//!
//! `Harga beras turun sejak Senin.` is prose, `Harga Beras Turun Lagi` a title, `Baca Juga` heads an
//! insert, `Kotak Pos` is a button. Nothing is judged by one line alone: `text` and `head` look at runs.

use std::sync::LazyLock;

use memchr::{memchr, memchr_iter, memchr2, memchr2_iter};

use super::stamp;
use crate::lexicon::lookup::NameMap;
use crate::lexicon::page;

/// What a line of a page looks like, with its words where they count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// Running prose: mostly lower case, long enough, and a sentence ends in it.
    Prose(u32),
    /// A short sentence.
    Sentence(u32),
    /// Words in lower case without an end: an item of a list, a caption.
    Item,
    /// Anything else of some words: a headline, a name, a menu entry.
    Title,
    /// A date or a time.
    Stamp,
    /// A line that names who made the story, or its source.
    Credit,
    /// A menu entry or footer link.
    Button,
    /// A button to share, or the name of a platform.
    Share,
    /// A button under a comment.
    Reply,
    /// The head of a list of other stories.
    Insert,
    /// The head of what follows a story: comments, most read, forms.
    End,
    /// A copyright line.
    Copyright,
}

impl Class {
    /// A sentence or prose.
    pub(super) const fn is_prose(self) -> bool {
        matches!(self, Self::Prose(_) | Self::Sentence(_))
    }

    /// The words of a sentence or of prose; else none.
    pub(super) const fn n_words(self) -> u32 {
        match self {
            Self::Prose(n) | Self::Sentence(n) => n,
            _ => 0,
        }
    }

    /// Only a page has such lines in number.
    pub(super) const fn is_furniture(self) -> bool {
        matches!(
            self,
            Self::Button | Self::Insert | Self::End | Self::Copyright
        )
    }
}

/// Words that are known by heart, lower case, with what a line is that holds nothing else.
static WORDS: LazyLock<NameMap<Class>> = LazyLock::new(|| {
    let entries = page::TABLES.iter().flat_map(|page| {
        [
            // Of two meanings the one that tells more of the page counts.
            (page.ends, Class::End),
            (page.inserts, Class::Insert),
            (page.credits, Class::Credit),
            (page.replies, Class::Reply),
            (page.sharing, Class::Share),
            (page.buttons, Class::Button),
        ]
    });
    NameMap::new(entries.flat_map(|(words, class)| words.iter().map(move |word| (*word, class))))
});

/// A line that is furniture has at most so many words.
const MAX_FURNITURE_WORDS: u32 = 12;

/// Prose has at least so many words.
const MIN_PROSE_WORDS: u32 = 8;

/// Prose full of names has at least so many words.
const MIN_NAMED_WORDS: u32 = 12;

/// A line of so many words is prose without a sentence end.
const MIN_UNENDED_WORDS: u32 = 30;

/// The marks that text layers put before the items of a list.
const BULLETS: [char; 9] = ['*', '+', '•', '-', '·', '#', '>', '–', '●'];

/// `(fas/idh)`, `[rgu]`, `(*)`.
pub(super) fn is_initials(text: &str) -> bool {
    text.len() <= 24
        && text.starts_with(['(', '['])
        && text.ends_with([')', ']'])
        && !text.contains(' ')
}

/// The line without bullets before it.
pub(super) fn without_bullet(text: &str) -> &str {
    text.trim_start_matches(BULLETS).trim_start()
}

/// What the line looks like.
pub(super) fn classify(text: &str) -> Class {
    let text = without_bullet(text);
    let words = Words::of(text);
    if words.n <= MAX_FURNITURE_WORDS
        && let Some(class) = furniture(text, words)
    {
        return class;
    }
    let is_lower = words.n_lower * 2 >= words.n;
    // A lede that names many people and places is prose too.
    let is_named = words.ends && words.n >= MIN_NAMED_WORDS && words.n_lower * 3 >= words.n;
    // So is what somebody says: `"Stok cukup," kata Ketua Bulog Ani Sari kepada Kabar Pagi, Ahad (3/3/2024).`
    let is_named = is_named
        || words.ends
            && words.n >= MIN_PROSE_WORDS
            && words.n_lower * 4 >= words.n
            && text.starts_with(['"', '“']);
    if words.n >= MIN_PROSE_WORDS
        && (is_lower || is_named)
        && (words.ends || words.n_inner_ends > 0 || words.n >= MIN_UNENDED_WORDS)
        && words.n_separators * 8 <= words.n
    {
        Class::Prose(words.n)
    } else if words.ends && is_lower && words.n >= 3 {
        Class::Sentence(words.n)
    } else if is_lower && words.n >= 5 {
        Class::Item
    } else {
        Class::Title
    }
}

fn furniture(text: &str, words: Words) -> Option<Class> {
    if !text.is_ascii() && text.contains('©') {
        return Some(Class::Copyright);
    }
    let key = text.trim_matches(|c: char| !c.is_alphabetic());
    if opens_with(key, "copyright") || reserves_rights(key) {
        return Some(Class::Copyright);
    }
    // `Baca Juga: Jadwal Puasa, Selasa 26 Maret 2024` is no date.
    if words.n_digits > 0
        && let Some(colon) = memchr(b':', key.as_bytes())
        && let Some(label) = key.get(..colon)
        && WORDS.get(label.trim_end()) == Some(Class::Insert)
    {
        return None;
    }
    if words.n_digits > 0 && stamp::is_stamp(text, key, words.n, words.n_lower) {
        return Some(Class::Stamp);
    }
    let head = match memchr2(b':', b'|', key.as_bytes()) {
        Some(end) => key.get(..end).unwrap_or_default().trim_end(),
        None => key,
    };
    if let Some(class) = WORDS.get(head) {
        // `Foto: Ani` credits, `Berita: Harga Beras Naik` does not furnish.
        return (head.len() == key.len() || class == Class::Credit).then_some(class);
    }
    // `Penulis, Ahmad Idris`
    if let Some((head, name)) = key.split_once(", ")
        && words.n <= 6
        && words.n_lower <= 1
        && name.starts_with(char::is_uppercase)
        && WORDS.get(head) == Some(Class::Credit)
    {
        return Some(Class::Credit);
    }
    // `By Jane Doe`, `Oleh Ahmad Idris`, `Leave a comment on this`, `Share on Facebook`.
    let mut starts = key.match_indices(' ').map(|(idx, _)| idx);
    for idx in starts.by_ref().take(3) {
        match key.get(..idx).and_then(|start| WORDS.get(start)) {
            Some(Class::Credit) if words.n <= 6 && words.n_lower <= 1 && is_named(text) => {
                return Some(Class::Credit);
            }
            Some(class @ (Class::End | Class::Insert)) if idx >= 10 => return Some(class),
            _ => {}
        }
    }
    opens_with(key, "share on ").then_some(Class::Share)
}

/// The text opens with these letters, in either case.
fn opens_with(text: &str, letters: &str) -> bool {
    text.get(..letters.len())
        .is_some_and(|head| head.eq_ignore_ascii_case(letters))
}

/// `All rights reserved` stands in the text: looked for by its rarest letter.
fn reserves_rights(text: &str) -> bool {
    const BEFORE: &[u8] = b"all rights reser";
    let bytes = text.as_bytes();
    memchr2_iter(b'v', b'V', bytes).any(|at| {
        let start = at.checked_sub(BEFORE.len());
        start
            .and_then(|start| bytes.get(start..at))
            .is_some_and(|before| before.eq_ignore_ascii_case(BEFORE))
    })
}

/// The second word opens with a capital: `By Jane Doe`, not `By the time`.
fn is_named(text: &str) -> bool {
    text.split(' ')
        .nth(1)
        .is_some_and(|word| word.starts_with(char::is_uppercase))
}

/// Counts of the words of a line, made in one pass.
#[derive(Debug, Clone, Copy, Default)]
struct Words {
    n: u32,
    /// Words that begin with a lower-case letter, or with a letter of a script without cases.
    n_lower: u32,
    /// Words that begin with a digit.
    n_digits: u32,
    /// Sentence ends before the last word: a stop, and no lower case behind it.
    n_inner_ends: u32,
    /// Words that are no more than a rule between entries.
    n_separators: u32,
    /// The last word ends a sentence.
    ends: bool,
}

impl Words {
    fn of(text: &str) -> Self {
        let mut words = Self {
            ends: ends_sentence(text),
            ..Self::default()
        };
        let mut is_after_stop = false;
        let mut start = 0;
        for end in memchr_iter(b' ', text.as_bytes()).chain([text.len()]) {
            let word = text.get(start..end).unwrap_or_default();
            start = end + 1;
            words.add(word, &mut is_after_stop);
        }
        words
    }

    /// Counts a word; most open with a letter or digit of ASCII and need no closer look.
    #[inline]
    fn add(&mut self, word: &str, is_after_stop: &mut bool) {
        let Some(&first) = word.as_bytes().first() else {
            return;
        };
        let first = if first.is_ascii_alphanumeric() {
            char::from(first)
        } else {
            self.n_separators += u32::from(SEPARATORS.contains(&word));
            let Some(first) = word.chars().find(|c| !OPENING.contains(c)) else {
                return;
            };
            first
        };
        self.n += 1;
        if first.is_alphabetic() && !first.is_uppercase() {
            self.n_lower += 1;
        } else {
            self.n_inner_ends += u32::from(*is_after_stop);
        }
        self.n_digits += u32::from(first.is_ascii_digit());
        // An initial or an abbreviation of one letter ends no sentence.
        let may_end = |last: &u8| !last.is_ascii_alphanumeric() && *last != b',';
        *is_after_stop =
            word.len() > 2 && word.as_bytes().last().is_some_and(may_end) && ends_sentence(word);
    }
}

const SEPARATORS: [&str; 11] = ["|", "·", "•", "»", "›", "/", ">", "-", "–", "—", "●"];

const OPENING: [char; 10] = ['"', '\'', '“', '”', '‘', '’', '(', '[', '«', '„'];

const CLOSING: [char; 10] = ['"', '\'', '”', '“', '’', ')', ']', '»', '*', ' '];

/// The last character, closing marks aside, is a stop. Three dots cut a teaser off and end nothing.
pub(super) fn ends_sentence(text: &str) -> bool {
    let text = text.trim_end_matches(CLOSING);
    text.ends_with(['.', '!', '?', '。', '！', '？']) && !text.ends_with("...")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Class) {
        assert_eq!(classify(text), expected, "{text}");
    }

    #[test]
    fn prose_is_lower_case_and_ends() {
        check(
            "Harga beras turun sejak Senin karena stok di gudang melimpah.",
            Class::Prose(10),
        );
        check(
            "Penyidik Polres Contoh melimpahkan Faisal alias Komeng anggota kelompok Nurdin Ismail ke Kejari, Rabu.",
            Class::Prose(14),
        );
        check(
            "\u{201c}Kami tidak tahu,\u{201d} katanya.",
            Class::Sentence(4),
        );
        check(
            "Harga Beras Turun Sejak Senin Karena Stok di Gudang Melimpah",
            Class::Title,
        );
        check("Petani memanen padi di sawah yang kering", Class::Item);
        check(
            "Beranda | Nasional | Ekonomi | Olahraga | Tekno | Foto | Video | Indeks",
            Class::Title,
        );
    }

    #[test]
    fn furniture_is_known_by_heart() {
        check("Redaksi", Class::Button);
        check("* Kotak Pos", Class::Button);
        check("371 KOMENTAR", Class::End);
        check("Leave a comment on this story", Class::End);
        check("Baca Juga", Class::Insert);
        check("Share on Facebook", Class::Share);
        check("Balas", Class::Reply);
        check("© 2024 Koran Contoh", Class::Copyright);
        check("Editor : Bagas Wirawan", Class::Credit);
        check("By Nora Whitfield", Class::Credit);
    }

    #[test]
    fn a_word_in_a_title_is_no_furniture() {
        check("Berita Duka Dari Kampung Nelayan", Class::Title);
        check("Iklan Rokok Dilarang di Sekolah", Class::Title);
        check("By the Time We Got There", Class::Title);
        check("Komentar Pelatih Usai Laga", Class::Title);
    }
}
