//! What a word is in reported speech: one look-up for all tables of `lexicon::speech`.
//!
//! `kata` is [`Class::SAID`]; `katanya` too, with [`Class::NYA`]. Capitals and curly apostrophes are
//! folded at look-up. Words outside ASCII are in no table.

use std::ops::BitOr;
use std::sync::LazyLock;

use crate::lexicon::speech::TABLES;

/// A set of word classes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Class(u32);

impl Class {
    pub(super) const SAID: Self = Self(1);
    pub(super) const SAYS: Self = Self(1 << 1);
    pub(super) const PASSIVE: Self = Self(1 << 2);
    pub(super) const STANCE: Self = Self(1 << 3);
    pub(super) const CARRIED: Self = Self(1 << 4);
    pub(super) const MEDIA: Self = Self(1 << 5);
    pub(super) const ACCORDING: Self = Self(1 << 6);
    pub(super) const PRONOUN: Self = Self(1 << 7);
    pub(super) const POINTER: Self = Self(1 << 8);
    pub(super) const FILLER: Self = Self(1 << 9);
    pub(super) const HEAD: Self = Self(1 << 10);
    pub(super) const HONORIFIC: Self = Self(1 << 11);
    pub(super) const BODY: Self = Self(1 << 12);
    pub(super) const INSTITUTION: Self = Self(1 << 13);
    pub(super) const PLACE: Self = Self(1 << 14);
    pub(super) const PARTICLE: Self = Self(1 << 15);
    pub(super) const STOP: Self = Self(1 << 16);
    pub(super) const LINK: Self = Self(1 << 17);
    pub(super) const TIME: Self = Self(1 << 18);
    pub(super) const OPENER: Self = Self(1 << 19);
    pub(super) const TITLING: Self = Self(1 << 20);
    pub(super) const NAMED: Self = Self(1 << 23);
    pub(super) const DESCRIBED: Self = Self(1 << 24);
    pub(super) const DEGREE: Self = Self(1 << 25);
    pub(super) const NICKNAMED: Self = Self(1 << 26);
    /// The word stands in a table of English verbs.
    pub(super) const ENGLISH: Self = Self(1 << 21);
    /// The word carries the ending `-nya`, and without it is in the tables.
    pub(super) const NYA: Self = Self(1 << 22);

    pub(super) const TAIL: Self = Self(1 << 28);
    pub(super) const STATEMENT: Self = Self(1 << 29);
    pub(super) const OF_STATEMENT: Self = Self(1 << 30);
    pub(super) const WRITTEN: Self = Self(1 << 31);
    /// The word looks like a part of a name: see `name`.
    pub(super) const NAME: Self = Self(1 << 27);

    /// Both sets in one.
    pub(super) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// One of the classes in `other` is here.
    pub(super) const fn is(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

impl BitOr for Class {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// Slots of the table; a power of two, about three times the number of words.
const N_SLOTS: usize = 1 << 14;

/// The hash of no bytes.
const EMPTY_HASH: u64 = 0xcbf2_9ce4_8422_2325;

/// FNV-1a over the folded bytes of a word: a word is hashed while it is read, so that its look-up costs one probe.
#[derive(Debug, Clone, Copy)]
pub(super) struct WordHash(u64);

impl WordHash {
    pub(super) const fn new() -> Self {
        Self(EMPTY_HASH)
    }

    /// Takes in the next byte, a small ASCII letter, a digit or a mark inside a word.
    #[inline]
    pub(super) const fn push(&mut self, byte: u8) {
        self.0 = (self.0 ^ byte as u64).wrapping_mul(0x0100_0000_01b3);
    }

    /// The classes of the word: those of the word itself, and of a verb under the ending `-nya`.
    pub(super) fn class(self, word: &str) -> Class {
        let class = CLASSES.get(self.0);
        let Some(base) = word.strip_suffix("nya") else {
            return class;
        };
        let mut hash = Self::new();
        for byte in base.bytes() {
            hash.push(byte.to_ascii_lowercase());
        }
        let base = CLASSES.get(hash.0);
        if base.is(Class::SAID | Class::PASSIVE | Class::ACCORDING) {
            class | base | Class::NYA
        } else if base.is(Class::HEAD) {
            // `presidennya`
            class | Class::HEAD
        } else {
            class
        }
    }
}

/// The classes of a word that is at hand as a whole.
pub(super) fn of(word: &str) -> Class {
    let mut hash = WordHash::new();
    let word = word.strip_suffix('.').unwrap_or(word);
    for character in word.chars() {
        match character {
            '’' | '‘' | '`' => hash.push(b'\''),
            _ => match u8::try_from(character) {
                Ok(byte) if byte.is_ascii() => hash.push(byte.to_ascii_lowercase()),
                _ => return Class::default(),
            },
        }
    }
    hash.class(word)
}

/// Hashes of the words of all tables, with their classes. The hash stands for the word: among 64-bit hashes of a few
/// thousand words and a text, two that are the same are not to be expected, and would cost a wrong class.
#[derive(Debug)]
struct Classes {
    slots: Vec<(u64, Class)>,
}

impl Classes {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the upper bits of the hash choose no slot"
    )]
    const fn slot(hash: u64) -> usize {
        (hash ^ (hash >> 32)) as usize & (N_SLOTS - 1)
    }

    fn get(&self, hash: u64) -> Class {
        let mut slot = Self::slot(hash);
        while let Some((key, class)) = self.slots.get(slot) {
            if *key == hash || *key == 0 {
                return *class;
            }
            slot = (slot + 1) & (N_SLOTS - 1);
        }
        Class::default()
    }

    fn add(&mut self, word: &str, class: Class) {
        let mut hash = WordHash::new();
        for byte in word.bytes() {
            hash.push(byte);
        }
        let mut slot = Self::slot(hash.0);
        while let Some((key, known)) = self.slots.get_mut(slot) {
            if *key == hash.0 || *key == 0 {
                *key = hash.0;
                *known = *known | class;
                return;
            }
            slot = (slot + 1) & (N_SLOTS - 1);
        }
    }
}

static CLASSES: LazyLock<Classes> = LazyLock::new(|| {
    let mut classes = Classes {
        slots: vec![(0, Class::default()); N_SLOTS],
    };
    for speech in TABLES {
        let verbs = |class: Class| {
            if speech.pronouns.contains(&"he") {
                class | Class::ENGLISH
            } else {
                class
            }
        };
        let tables = [
            (speech.said, verbs(Class::SAID)),
            (speech.says, verbs(Class::SAYS)),
            (speech.passive, Class::PASSIVE),
            (speech.stance, Class::STANCE),
            (speech.carried, Class::CARRIED),
            (speech.media, Class::MEDIA),
            (speech.according, Class::ACCORDING),
            (speech.pronouns, Class::PRONOUN),
            (speech.pointers, Class::POINTER),
            (speech.fillers, Class::FILLER),
            (speech.honorifics, Class::HONORIFIC),
            (speech.bodies, Class::BODY | Class::INSTITUTION),
            (speech.particles, Class::PARTICLE),
            (speech.stops, Class::STOP),
            (speech.links, Class::LINK),
            (speech.times, Class::TIME),
            (speech.openers, Class::OPENER),
            (speech.titling, Class::TITLING),
            (speech.named, Class::NAMED),
            (speech.described, Class::DESCRIBED | Class::HEAD),
            (speech.degrees, Class::DEGREE),
            (speech.tails, Class::TAIL | Class::INSTITUTION),
            (speech.nicknamed, Class::NICKNAMED),
            (speech.statements, Class::STATEMENT),
            (speech.of_statements, Class::OF_STATEMENT),
            (speech.written, Class::WRITTEN),
        ];
        for (words, class) in tables {
            for word in words {
                classes.add(word, class);
            }
        }
        let lists = [
            (speech.heads, Class::HEAD),
            (speech.institutions, Class::INSTITUTION),
            (speech.places, Class::PLACE),
        ];
        for (list, class) in lists {
            for word in list
                .lines()
                .map(str::trim)
                .filter(|line| !line.is_empty() && !line.starts_with('#'))
            {
                classes.add(word, class);
            }
        }
    }
    classes
});

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_have_the_classes_of_their_tables() {
        assert!(of("Katanya").is(Class::SAID) && of("katanya").is(Class::NYA));
        assert!(of("Jum’at").is(Class::TIME));
        assert!(of("dr.").is(Class::HONORIFIC));
        assert_eq!(of("tokoluka"), Class::default());
        let words = TABLES
            .iter()
            .flat_map(|speech| speech.heads.lines())
            .filter(|line| !line.starts_with('#'));
        assert!(
            words
                .filter(|word| !word.is_empty())
                .all(|word| of(word).is(Class::HEAD))
        );
        let n_words = CLASSES.slots.iter().filter(|(hash, _)| *hash != 0).count();
        assert!(
            2 * n_words < N_SLOTS,
            "the table is too full: {n_words} words"
        );
    }
}
