//! Tables of lower-case phrases, made ready for look-up in any case and without a copy.
//!
//! [`WordMap`] and [`NameMap`] answer "is this in the table?", [`Heads`] answers "may one of them open this text?" in a
//! few instructions, so that a rule reads only texts that can have what it looks for.

use crate::bytes::{FACTOR, word_key};

/// A map from words, or from phrases by their [`word_key`], to what is known of them.
#[derive(Debug)]
pub(crate) struct WordMap<V> {
    /// Open addressing: a word stands in the first free slot from its place on. No word has the key 0.
    slots: Vec<(u64, Option<V>)>,
}

impl<V: Copy> WordMap<V> {
    /// The map of the entries; of two for one word `merge` makes one.
    pub(crate) fn new(
        entries: impl IntoIterator<Item = (&'static str, V)>,
        merge: impl Fn(V, V) -> V,
    ) -> Self {
        let entries: Vec<(&'static str, V)> = entries.into_iter().collect();
        let n_slots = (entries.len() * 2 + 1).next_power_of_two();
        let mut map = Self {
            slots: vec![(0, None); n_slots],
        };
        for (name, value) in entries {
            let key = word_key(name.as_bytes());
            let at = map.slot(key);
            if let Some(slot) = map.slots.get_mut(at) {
                let value = slot.1.map_or(value, |known| merge(known, value));
                *slot = (key, Some(value));
            }
        }
        map
    }

    /// What is known of the word with this key.
    #[inline]
    pub(crate) fn get(&self, key: u64) -> Option<V> {
        self.slots.get(self.slot(key))?.1
    }

    /// The slot of the word, or the free one where its search ends.
    #[inline]
    fn slot(&self, key: u64) -> usize {
        let mask = self.slots.len() - 1;
        let mut at = (key.wrapping_mul(FACTOR) >> 32) as usize & mask;
        while self
            .slots
            .get(at)
            .is_some_and(|slot| slot.0 != key && slot.0 != 0)
        {
            at = (at + 1) & mask;
        }
        at
    }
}

/// A map from phrases of any characters. Letters of ASCII match in either case, and nothing but the phrase matches.
#[derive(Debug)]
pub(crate) struct NameMap<V> {
    names: WordMap<(&'static str, V)>,
}

impl<V: Copy> NameMap<V> {
    /// The map of the entries; of two for one phrase the first counts.
    pub(crate) fn new(entries: impl IntoIterator<Item = (&'static str, V)>) -> Self {
        let entries = entries
            .into_iter()
            .map(|(name, value)| (name, (name, value)));
        Self {
            names: WordMap::new(entries, |first, _| first),
        }
    }

    /// What is known of a phrase.
    pub(crate) fn get(&self, name: &str) -> Option<V> {
        let (known, value) = self.names.get(word_key(name.as_bytes()))?;
        known.eq_ignore_ascii_case(name).then_some(value)
    }

    /// The phrase stands in the table.
    pub(crate) fn contains(&self, name: &str) -> bool {
        self.get(name).is_some()
    }
}

/// A set of hashes of which twelve bits are kept: what is in it is found, and of the rest few are.
#[derive(Debug)]
pub(crate) struct Sieve {
    words: [u64; Self::N_WORDS],
}

impl Sieve {
    const N_WORDS: usize = 64;

    pub(crate) const fn new() -> Self {
        Self {
            words: [0; Self::N_WORDS],
        }
    }

    /// Takes in a hash, of which the upper bits count.
    pub(crate) fn add(&mut self, hash: u64) {
        let (word, bit) = Self::place(hash);
        if let Some(word) = self.words.get_mut(word) {
            *word |= bit;
        }
    }

    /// The hash may have been taken in.
    #[inline]
    pub(crate) fn may_hold(&self, hash: u64) -> bool {
        let (word, bit) = Self::place(hash);
        self.words.get(word).is_some_and(|bits| bits & bit != 0)
    }

    #[inline]
    const fn place(hash: u64) -> (usize, u64) {
        let bits = hash.wrapping_mul(FACTOR) >> 52;
        (bits as usize >> 6, 1 << (bits & 63))
    }
}

/// Whether one of many phrases may open a text, by its first three bytes: no phrase is missed, and few texts
/// without one pass.
#[derive(Debug)]
pub(crate) struct Heads {
    sieve: Sieve,
}

impl Heads {
    /// Looks for the phrases, each at least two bytes long.
    pub(crate) fn new<'p>(phrases: impl IntoIterator<Item = &'p str>) -> Self {
        let mut sieve = Sieve::new();
        for phrase in phrases {
            match *phrase.as_bytes() {
                [first, second, third, ..] => sieve.add(Self::key(first, second, third)),
                // Whatever stands behind two letters.
                [first, second] => {
                    (0..=u8::MAX).for_each(|third| sieve.add(Self::key(first, second, third)));
                }
                _ => {}
            }
        }
        Self { sieve }
    }

    /// One of the phrases may open the text.
    #[inline]
    pub(crate) fn may_open(&self, text: &str) -> bool {
        self.may_open_at(text, 0)
    }

    /// One of the phrases may stand at the offset.
    #[inline]
    pub(crate) fn may_open_at(&self, text: &str, at: usize) -> bool {
        let head = text.as_bytes().get(at..).unwrap_or_default();
        if let Some(four) = head.first_chunk::<4>() {
            // Most texts have a fourth byte, and are looked at in one step.
            let three = (u32::from_le_bytes(*four) | 0x20_2020) & 0xff_ffff;
            return self.sieve.may_hold(three.into());
        }
        match head {
            [first, second, third] => self.holds(*first, *second, *third),
            [first, second] => self.holds(*first, *second, b' '),
            _ => false,
        }
    }

    #[inline]
    fn holds(&self, first: u8, second: u8, third: u8) -> bool {
        self.sieve.may_hold(Self::key(first, second, third))
    }

    #[inline]
    fn key(first: u8, second: u8, third: u8) -> u64 {
        u32::from_le_bytes([first | 0x20, second | 0x20, third | 0x20, 0]).into()
    }
}

/// Whether one of many phrases may close a text, by its last three bytes: [`Heads`], read from the end.
#[derive(Debug)]
pub(crate) struct Tails {
    heads: Heads,
}

impl Tails {
    /// Looks for the phrases, each at least two bytes long.
    pub(crate) fn new<'p>(phrases: impl IntoIterator<Item = &'p str>) -> Self {
        let turned: Vec<String> = phrases
            .into_iter()
            .map(|phrase| phrase.chars().rev().collect())
            .collect();
        Self {
            heads: Heads::new(turned.iter().map(String::as_str)),
        }
    }

    /// One of the phrases may close the text.
    #[inline]
    pub(crate) fn may_close(&self, text: &str) -> bool {
        match *text.as_bytes() {
            [.., third, second, first] => self.heads.holds(first, second, third),
            [second, first] => self.heads.holds(first, second, b' '),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tails_miss_no_phrase() {
        let tails = Tails::new(["editor", "foto", "by"]);
        for text in ["Kata Editor", "FOTO", "photo by", "by"] {
            assert!(tails.may_close(text), "{text}");
        }
        for text in ["Harga beras", "editors", "o", ""] {
            assert!(!tails.may_close(text), "{text}");
        }
    }

    #[test]
    fn names_in_any_case() {
        let map = NameMap::new([
            ("antara", 1),
            ("kantor berita antara", 2),
            ("ap", 3),
            ("ap", 4),
        ]);
        for (name, expected) in [
            ("ANTARA", Some(1)),
            ("Kantor Berita ANTARA", Some(2)),
            ("AP", Some(3)),
            ("antarA", Some(1)),
            ("antar", None),
            ("antara ", None),
            ("Kantor\rBerita ANTARA", None),
            ("", None),
        ] {
            assert_eq!(map.get(name), expected, "{name}");
        }
    }

    #[test]
    fn heads_miss_no_phrase() {
        let heads = Heads::new(["baca juga", "by", "oleh"]);
        for text in ["Baca Juga: Harga", "By Jane", "by", "OLEH Budi"] {
            assert!(heads.may_open(text), "{text}");
        }
        for text in ["Harga beras", "Begone", "o", ""] {
            assert!(!heads.may_open(text), "{text}");
        }
    }
}
