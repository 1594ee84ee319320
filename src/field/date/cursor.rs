//! A place in a text, and short steps forward and back from it.
//!
//! Steps look at bytes; words are runs of ASCII letters with apostrophes inside, which all calendar words
//! are. A step never leaves a character boundary that it began on.

/// Longest run of letters that is taken for a word: longer ones are no calendar words.
const MAX_WORD_BYTES: usize = 24;

/// A place in a text, in bytes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cursor<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
}

impl<'a> Cursor<'a> {
    pub(super) const fn new(text: &'a str, at: usize) -> Self {
        Self { text, at }
    }

    pub(super) fn byte(self) -> Option<u8> {
        self.byte_at(0)
    }

    pub(super) fn byte_at(self, ahead: usize) -> Option<u8> {
        self.text.as_bytes().get(self.at + ahead).copied()
    }

    pub(super) fn byte_before(self) -> Option<u8> {
        self.text.as_bytes().get(self.at.checked_sub(1)?).copied()
    }

    pub(super) const fn skip(self, n_bytes: usize) -> Self {
        Self::new(self.text, self.at + n_bytes)
    }

    pub(super) fn rest(self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    /// Behind the byte, if it stands here.
    pub(super) fn eat(self, byte: u8) -> Option<Self> {
        (self.byte() == Some(byte)).then(|| self.skip(1))
    }

    /// Behind spaces, tabs and no-break spaces. Lines end a date.
    pub(super) fn spaces(mut self) -> Self {
        loop {
            let n_bytes = match (self.byte(), self.byte_at(1), self.byte_at(2)) {
                (Some(b' ' | b'\t'), _, _) => 1,
                (Some(0xc2), Some(0xa0), _) => 2,
                (Some(0xe2), Some(0x80), Some(0x80..=0x8a | 0xaf)) => 3,
                _ => return self,
            };
            self = self.skip(n_bytes);
        }
    }

    /// Behind one hyphen or dash, and what it is.
    pub(super) fn dash(self) -> Option<Self> {
        match (self.byte()?, self.byte_at(1), self.byte_at(2)) {
            (b'-', _, _) => Some(self.skip(1)),
            (0xe2, Some(0x80), Some(0x90..=0x95)) => Some(self.skip(3)),
            _ => None,
        }
    }

    /// A run of digits as a number, its length, and the place behind it.
    pub(super) fn number(self) -> Option<(u32, usize, Self)> {
        let mut value = 0_u32;
        let mut len = 0;
        while let Some(digit @ b'0'..=b'9') = self.byte_at(len) {
            value = value
                .saturating_mul(10)
                .saturating_add(u32::from(digit - b'0'));
            len += 1;
        }
        (len > 0).then(|| (value, len, self.skip(len)))
    }

    /// A number of one or two digits.
    pub(super) fn small_number(self) -> Option<(u8, Self)> {
        let (value, len, behind) = self.number()?;
        let value = u8::try_from(value).ok()?;
        (len <= 2).then_some((value, behind))
    }

    /// The word that begins here, and the place behind it.
    pub(super) fn word(self) -> Option<(&'a str, Self)> {
        let bytes = self.text.as_bytes().get(self.at..)?;
        let mut len = 0;
        while len <= MAX_WORD_BYTES {
            len += n_letters(bytes.get(len..)?.iter());
            if len == 0 {
                return None;
            }
            // `Jum'at`, `Jum’at`: an apostrophe inside the word.
            let n_mark = match bytes.get(len) {
                Some(b'\'' | b'`') => 1,
                Some(0xe2) if matches!(bytes.get(len + 1..len + 3), Some([0x80, 0x98 | 0x99])) => 3,
                _ => break,
            };
            if !bytes.get(len + n_mark).is_some_and(u8::is_ascii_alphabetic) {
                break;
            }
            len += n_mark;
        }
        let is_word = len <= MAX_WORD_BYTES
            && bytes
                .get(len)
                .is_none_or(|byte| *byte < 0xc3 || *byte == 0xe2);
        let word = self.text.get(self.at..self.at + len)?;
        is_word.then(|| (word, self.skip(len)))
    }

    /// The word that ends here, and the place before it.
    pub(super) fn word_before(self) -> Option<(&'a str, Self)> {
        let bytes = self.text.as_bytes().get(..self.at)?;
        let mut at = self.at;
        while self.at - at <= MAX_WORD_BYTES {
            at -= n_letters(bytes.get(..at)?.iter().rev());
            if at == self.at {
                return None;
            }
            let before = |n_bytes: usize| bytes.get(at.checked_sub(n_bytes)?).copied();
            let n_mark = match before(1) {
                Some(b'\'' | b'`') => 1,
                Some(0x98 | 0x99) if before(2) == Some(0x80) && before(3) == Some(0xe2) => 3,
                _ => break,
            };
            if !before(n_mark + 1).is_some_and(|byte| byte.is_ascii_alphabetic()) {
                break;
            }
            at -= n_mark;
        }
        let start = Self::new(self.text, at);
        let is_word = self.at - at <= MAX_WORD_BYTES
            && start
                .byte_before()
                .is_none_or(|byte| !byte.is_ascii_digit());
        let word = self.text.get(at..self.at)?;
        is_word.then_some((word, start))
    }

    /// Before the spaces that end here.
    pub(super) fn spaces_before(self) -> Self {
        let bytes = self.text.as_bytes();
        let mut at = self.at;
        loop {
            let before = |n_bytes: usize| bytes.get(at.checked_sub(n_bytes)?).copied();
            match (before(1), before(2), before(3)) {
                (Some(b' ' | b'\t'), _, _) => at -= 1,
                (Some(0xa0), Some(0xc2), _) => at -= 2,
                (Some(0x80..=0x8a | 0xaf), Some(0x80), Some(0xe2)) => at -= 3,
                _ => return Self::new(self.text, at),
            }
        }
    }
}

/// How many letters stand before anything else, as far as they can make a word.
fn n_letters<'a>(bytes: impl Iterator<Item = &'a u8>) -> usize {
    bytes
        .take(MAX_WORD_BYTES + 1)
        .take_while(|byte| byte.is_ascii_alphabetic())
        .count()
}

/// Whether a word begins with a capital.
pub(super) fn is_capitalized(word: &str) -> bool {
    word.as_bytes().first().is_some_and(u8::is_ascii_uppercase)
}
