//! Finds kinds of bytes in a text, eight at a time.
//!
//! Most of the work on a text is to pass by what a rule does not look for: prose holds few digits and few capitals.

/// A one in each of eight bytes.
const EACH: u64 = 0x0101_0101_0101_0101;

/// The high bit of each of eight bytes.
const HIGH: u64 = 0x80 * EACH;

/// The high bit of each byte that is at least `least`, of bytes below 128.
const fn at_least(eight: u64, least: u8) -> u64 {
    // Adding what `least` lacks of 128 reaches the high bit.
    eight.wrapping_add((0x80 - least as u64) * EACH) & HIGH
}

/// The high bit of each of eight bytes that is a digit.
const fn digits(eight: u64) -> u64 {
    // Without the bits of `0`, the digits are the bytes below ten.
    let value = eight ^ (b'0' as u64 * EACH);
    !at_least(value & !HIGH, 10) & !value & HIGH
}

/// The high bit of each of eight bytes that is a capital of ASCII.
const fn capitals(eight: u64) -> u64 {
    let low = eight & !HIGH;
    at_least(low, b'A') & !at_least(low, b'Z' + 1) & !eight
}

/// The high bit of each of eight bytes that is an ASCII letter.
const fn letters(eight: u64) -> u64 {
    let small = (eight | (0x20 * EACH)) & !HIGH;
    at_least(small, b'a') & !at_least(small, b'z' + 1) & !eight
}

/// The letters that open the bytes, up to eight and up to a capital behind a small one: in small letters, the first
/// of them highest.
#[inline]
pub(crate) fn first_word(bytes: &[u8]) -> u64 {
    let Some((_, eight)) = Eights::new(bytes, 0).next() else {
        return 0;
    };
    let letters = letters(eight);
    let small = letters & !capitals(eight);
    // The first byte that is no letter, or a capital with a small letter before it.
    let end = (!letters & HIGH) | (capitals(eight) & small << 8);
    let n_letters = if end == 0 { 8 } else { first(end) };
    let folded = (eight | (0x20 * EACH)).swap_bytes();
    match n_letters {
        0 => 0,
        n_letters => folded >> (8 * (8 - n_letters)) << (8 * (8 - n_letters)),
    }
}

/// The high bit of each of eight bytes that is a small letter of ASCII.
const fn small_letters(eight: u64) -> u64 {
    let low = eight & !HIGH;
    at_least(low, b'a') & !at_least(low, b'z' + 1) & !eight
}

/// The bit that tells a small letter of ASCII from a capital, in each of eight bytes.
const SMALL: u64 = 0x20 * EACH;

/// The multiplier of Knuth's multiplicative hash, for 64 bits.
pub(crate) const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;

/// The number of a word or phrase, by which tables know it; letters of ASCII count alike in either case.
///
/// Up to eight bytes it is the bytes themselves; of more it is a hash, and among the hashes of a table and a text two
/// that are the same are not to be expected.
pub(crate) fn word_key(word: &[u8]) -> u64 {
    // What is left at the end is read together with bytes before it, some of them twice.
    let eight = match (word.first_chunk::<4>(), word.last_chunk::<4>(), word) {
        _ if word.len() > 8 => return long_key(word),
        (Some(head), Some(tail), _) => {
            let (head, tail) = (u32::from_le_bytes(*head), u32::from_le_bytes(*tail));
            u64::from(head) | u64::from(tail) << (8 * (word.len() - 4))
        }
        (_, _, &[first, second, third]) => u32::from_le_bytes([first, second, third, 0]).into(),
        (_, _, &[first, second]) => u16::from_le_bytes([first, second]).into(),
        (_, _, &[only]) => only.into(),
        _ => 0,
    };
    eight | (SMALL & below(word.len()))
}

/// Knuth's multiplicative hash over eight bytes at a time.
fn long_key(word: &[u8]) -> u64 {
    let (eights, _) = word.as_chunks::<8>();
    eights
        .iter()
        .chain(word.last_chunk::<8>())
        .fold(word.len() as u64, |key, eight| {
            let key = (key ^ (u64::from_le_bytes(*eight) | SMALL)).wrapping_mul(FACTOR);
            key ^ key >> 32
        })
}

/// All ones in the first so many of eight bytes.
const fn below(n_bytes: usize) -> u64 {
    if n_bytes < 8 {
        (1 << (8 * n_bytes)) - 1
    } else {
        u64::MAX
    }
}

/// The letters of ASCII that open a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Letters {
    pub(crate) n_bytes: usize,
    /// The [`word_key`] of them.
    pub(crate) key: u64,
}

impl Letters {
    /// All letters up to the first other byte.
    #[inline]
    pub(crate) fn at(bytes: &[u8]) -> Self {
        let others = |eight| !letters(eight) & HIGH;
        Self::up_to(bytes, others, others)
    }

    /// One letter in either case and the small ones behind it: most words are that.
    #[inline]
    pub(crate) fn of_small_word_at(bytes: &[u8]) -> Self {
        let others = |eight| !small_letters(eight) & HIGH;
        // The first letter counts as small.
        Self::up_to(bytes, |eight| others(eight | 0x20), others)
    }

    /// The letters before the first byte that `head` marks among the first eight, and `others` behind them: a word of up
    /// to seven is read in one step.
    #[inline]
    fn up_to(bytes: &[u8], head: impl Fn(u64) -> u64, others: impl Fn(u64) -> u64) -> Self {
        let Some((_, eight)) = Eights::new(bytes, 0).next() else {
            return Self { n_bytes: 0, key: 0 };
        };
        let marks = head(eight);
        if marks != 0 {
            let n_bytes = first(marks);
            let key = (eight | SMALL) & below(n_bytes);
            return Self { n_bytes, key };
        }
        let n_bytes = find(bytes, 8, others).unwrap_or(bytes.len());
        let key = word_key(bytes.get(..n_bytes).unwrap_or(bytes));
        Self { n_bytes, key }
    }
}

/// Which of eight bytes the lowest mark stands on.
const fn first(marks: u64) -> usize {
    (marks.trailing_zeros() / 8) as usize
}

/// The bytes of a text, eight by eight; what is missing of the last eight is zero.
#[derive(Debug, Clone)]
struct Eights<'a> {
    rest: &'a [u8],
    /// Where `rest` begins.
    at: usize,
}

impl<'a> Eights<'a> {
    fn new(bytes: &'a [u8], from: usize) -> Self {
        Self {
            rest: bytes.get(from..).unwrap_or_default(),
            at: from,
        }
    }
}

impl Iterator for Eights<'_> {
    /// Where the eight bytes begin, and the bytes.
    type Item = (usize, u64);

    #[inline]
    fn next(&mut self) -> Option<(usize, u64)> {
        let (eight, behind) = match self.rest.split_first_chunk::<8>() {
            Some((eight, behind)) => (*eight, behind),
            None if self.rest.is_empty() => return None,
            None => {
                let mut eight = [0; 8];
                for (slot, byte) in eight.iter_mut().zip(self.rest) {
                    *slot = *byte;
                }
                (eight, [].as_slice())
            }
        };
        let at = self.at;
        self.at += eight.len();
        self.rest = behind;
        Some((at, u64::from_le_bytes(eight)))
    }
}

/// The first place from `from` on of which `marks` has the high bit.
#[inline]
fn find(bytes: &[u8], from: usize, marks: impl Fn(u64) -> u64) -> Option<usize> {
    Eights::new(bytes, from).find_map(|(at, eight)| {
        let marks = marks(eight);
        (marks != 0).then(|| at + first(marks))
    })
}

/// The first digit from a place on.
pub(crate) fn next_digit(bytes: &[u8], from: usize) -> Option<usize> {
    find(bytes, from, digits)
}

/// The first byte outside ASCII.
pub(crate) fn first_non_ascii(bytes: &[u8]) -> Option<usize> {
    find(bytes, 0, |eight| eight & HIGH)
}

/// The words of a text, spaces between them, counted.
pub(crate) fn n_words(text: &str) -> usize {
    memchr::memchr_iter(b' ', text.as_bytes()).count() + 1
}

/// The words of a text, as `text.split(' ')` gives them, in fewer steps.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        // Words are short: a search that sets out to read many bytes at once costs more.
        let end = text.bytes().position(|byte| byte == b' ');
        let (word, behind) = match end {
            Some(end) => (text.get(..end)?, text.get(end + 1..)),
            None => (text, None),
        };
        rest = behind;
        Some(word)
    })
}

/// The places of the capitals of ASCII.
#[derive(Debug, Clone)]
pub(crate) struct Capitals<'a> {
    eights: Eights<'a>,
    /// Where the last eight bytes begin, and the capitals among them that were not handed out.
    at: usize,
    marks: u64,
}

impl<'a> Capitals<'a> {
    /// The capitals at or behind `from`.
    pub(crate) fn new(bytes: &'a [u8], from: usize) -> Self {
        Self {
            eights: Eights::new(bytes, from),
            at: from,
            marks: 0,
        }
    }
}

impl Iterator for Capitals<'_> {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        while self.marks == 0 {
            let (at, eight) = self.eights.next()?;
            self.at = at;
            self.marks = capitals(eight);
        }
        let capital = self.at + first(self.marks);
        self.marks &= self.marks - 1;
        Some(capital)
    }
}

/// The places where a letter stands behind something else.
#[derive(Debug, Clone)]
pub(crate) struct WordStarts<'a> {
    eights: Eights<'a>,
    /// Where the last eight bytes begin, and the beginnings among them that were not handed out.
    at: usize,
    starts: u64,
    /// The letters among the last eight bytes.
    letters: u64,
}

impl<'a> WordStarts<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self {
            eights: Eights::new(text.as_bytes(), 0),
            at: 0,
            starts: 0,
            letters: 0,
        }
    }
}

impl Iterator for WordStarts<'_> {
    type Item = usize;

    #[inline]
    fn next(&mut self) -> Option<usize> {
        while self.starts == 0 {
            let (at, eight) = self.eights.next()?;
            let letters = letters(eight);
            self.starts = letters & !(letters << 8 | self.letters >> 56);
            self.letters = letters;
            self.at = at;
        }
        let start = self.at + first(self.starts);
        self.starts &= self.starts - 1;
        Some(start)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_exact() {
        for byte in 0..=255_u8 {
            for place in 0..8 {
                let mut eight = [b' ', b'/', b':', b'@', b'[', b'`', b'{', 0xb0];
                eight[place] = byte;
                let want = |is: fn(&u8) -> bool| {
                    let marks = eight.map(|byte| if is(&byte) { 0x80 } else { 0 });
                    u64::from_le_bytes(marks)
                };
                let value = u64::from_le_bytes(eight);
                assert_eq!(digits(value), want(u8::is_ascii_digit), "{eight:?}");
                assert_eq!(capitals(value), want(u8::is_ascii_uppercase), "{eight:?}");
                assert_eq!(letters(value), want(u8::is_ascii_alphabetic), "{eight:?}");
            }
        }
    }

    #[test]
    fn the_first_word_is_folded_and_cut() {
        for (text, want) in [
            ("Baca juga", "baca"),
            ("BACA", "baca"),
            ("BacaJuga", "baca"),
            ("SELENGKAPNYA", "selengka"),
            ("Foto/Sari", "foto"),
            (" Foto", ""),
            ("", ""),
            ("é", ""),
            ("Keé", "ke"),
        ] {
            let mut key = [0; 8];
            for (slot, byte) in key.iter_mut().zip(want.bytes()) {
                *slot = byte;
            }
            assert_eq!(
                first_word(text.as_bytes()),
                u64::from_be_bytes(key),
                "{text}"
            );
        }
    }

    #[test]
    fn letters_have_the_key_of_their_word() {
        for (text, n_letters, n_small) in [
            ("Kata Rina", 4, 4),
            ("kata", 4, 4),
            ("mengatakan, harga", 10, 10),
            ("Selengkapnya", 12, 12),
            ("JAKARTA", 7, 1),
            ("kataHeru", 8, 4),
            ("pemerintahRI berkata", 12, 10),
            ("@kata", 0, 0),
            ("é", 0, 0),
            ("", 0, 0),
        ] {
            let read = |n_bytes: usize| Letters {
                n_bytes,
                key: word_key(text.to_lowercase().as_bytes().split_at(n_bytes).0),
            };
            let bytes = text.as_bytes();
            assert_eq!(Letters::at(bytes), read(n_letters), "{text}");
            assert_eq!(Letters::of_small_word_at(bytes), read(n_small), "{text}");
        }
    }

    #[test]
    fn words_have_keys_of_their_own() {
        let words = [
            "a",
            "ab",
            "abc",
            "abcd",
            "abcdefgh",
            "abcdefghi",
            "abcdefgh abcdefgh",
        ];
        for (idx, word) in words.iter().enumerate() {
            let key = word_key(word.as_bytes());
            assert_eq!(key, word_key(word.to_uppercase().as_bytes()), "{word}");
            let others = words.iter().take(idx);
            assert!(
                others
                    .into_iter()
                    .all(|other| word_key(other.as_bytes()) != key)
            );
        }
    }

    #[test]
    fn words_are_what_split_gives() {
        for text in ["", " ", "Harga", "Harga beras  turun ", "é “x” y"] {
            assert!(words(text).eq(text.split(' ')), "{text}");
            assert_eq!(n_words(text), text.split(' ').count(), "{text}");
        }
    }

    #[test]
    fn finds_capitals() {
        let text = "@A[ `a{ Z\u{c1}\u{e9}AZaz zA Harga Beras di PASAR";
        for from in 0..text.len() {
            let expected: Vec<usize> = (from..text.len())
                .filter(|at| text.as_bytes()[*at].is_ascii_uppercase())
                .collect();
            assert_eq!(
                Capitals::new(text.as_bytes(), from).collect::<Vec<_>>(),
                expected
            );
        }
    }

    #[test]
    fn every_digit_and_every_word_is_met() {
        let text = "Rabu (18/10), “esok” 5 x7y é1a. Kamis malam-malam, Jum'at";
        let bytes = text.as_bytes();
        for from in 0..=bytes.len() {
            let want = (from..bytes.len()).find(|at| bytes[*at].is_ascii_digit());
            assert_eq!(next_digit(bytes, from), want);
            let tail = text.get(from..).unwrap_or_default();
            let starts: Vec<usize> = WordStarts::new(tail).collect();
            let is_letter = |at: usize| tail.as_bytes()[at].is_ascii_alphabetic();
            let want: Vec<usize> = (0..tail.len())
                .filter(|at| is_letter(*at) && (*at == 0 || !is_letter(*at - 1)))
                .collect();
            assert_eq!(starts, want);
        }
    }
}
