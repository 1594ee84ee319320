//! Finds digits and the beginnings of words, eight bytes at a time.
//!
//! Dates are rare in prose, so that most of the work on a text is to pass it by.

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

/// The high bit of each of eight bytes that is an ASCII letter.
const fn letters(eight: u64) -> u64 {
    let small = (eight | (0x20 * EACH)) & !HIGH;
    at_least(small, b'a') & !at_least(small, b'z' + 1) & !eight
}

/// Which of eight bytes the lowest mark stands on.
const fn first(marks: u64) -> usize {
    (marks.trailing_zeros() / 8) as usize
}

/// The first digit from a place on.
pub(super) fn next_digit(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    let mut rest = bytes.get(from..)?;
    while let Some((eight, behind)) = rest.split_first_chunk() {
        let digits = digits(u64::from_le_bytes(*eight));
        if digits != 0 {
            return Some(at + first(digits));
        }
        at += eight.len();
        rest = behind;
    }
    rest.iter().position(u8::is_ascii_digit).map(|idx| at + idx)
}

/// The places where a letter stands behind something else.
#[derive(Debug, Clone)]
pub(super) struct WordStarts<'a> {
    rest: &'a [u8],
    /// Where `rest` begins.
    at: usize,
    /// Beginnings in the eight bytes before `rest` that were not handed out.
    starts: u64,
    /// The letters among the last eight bytes.
    letters: u64,
}

impl<'a> WordStarts<'a> {
    pub(super) const fn new(text: &'a str) -> Self {
        Self {
            rest: text.as_bytes(),
            at: 0,
            starts: 0,
            letters: 0,
        }
    }
}

impl Iterator for WordStarts<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        while self.starts == 0 {
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
            let letters = letters(u64::from_le_bytes(eight));
            self.starts = letters & !(letters << 8 | self.letters >> 56);
            self.letters = letters;
            self.at += eight.len();
            self.rest = behind;
        }
        let start = self.at - 8 + first(self.starts);
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
                assert_eq!(letters(value), want(u8::is_ascii_alphabetic), "{eight:?}");
            }
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
