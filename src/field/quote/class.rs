//! What a word is in reported speech: one look-up for all tables of `lexicon::speech`.
//!
//! `kata` is [`Class::SAID`]; `katanya` too, with [`Class::NYA`]. Capitals and curly apostrophes are
//! folded at look-up. Words outside ASCII are in no table.

use std::ops::BitOr;
use std::sync::LazyLock;

use crate::bytes::word_key;
use crate::lexicon::lookup::WordMap;
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

/// The classes of a word by the [`word_key`] of it: those of the word itself, and of a verb under the ending `-nya`.
#[inline]
pub(super) fn of_key(key: u64, word: &[u8]) -> Class {
    let class = CLASSES.get(key).unwrap_or_default();
    let Some(base) = word.strip_suffix(b"nya") else {
        return class;
    };
    let base = CLASSES.get(word_key(base)).unwrap_or_default();
    if base.is(Class::SAID | Class::PASSIVE | Class::ACCORDING) {
        class | base | Class::NYA
    } else if base.is(Class::HEAD) {
        // `presidennya`
        class | Class::HEAD
    } else {
        class
    }
}

/// The classes of a word that is at hand as a whole.
pub(super) fn of(word: &str) -> Class {
    let word = word.strip_suffix('.').unwrap_or(word);
    let bytes = word.as_bytes();
    if word.is_ascii() && !bytes.contains(&b'`') {
        return of_key(word_key(bytes), bytes);
    }
    let straight: String = word
        .chars()
        .map(|char| match char {
            '’' | '‘' | '`' => '\'',
            _ => char,
        })
        .collect();
    if straight.is_ascii() {
        of_key(word_key(straight.as_bytes()), straight.as_bytes())
    } else {
        Class::default()
    }
}

static CLASSES: LazyLock<WordMap<Class>> = LazyLock::new(|| {
    let mut entries: Vec<(&str, Class)> = Vec::new();
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
            entries.extend(words.iter().map(|word| (*word, class)));
        }
        let lists = [
            (speech.heads, Class::HEAD),
            (speech.institutions, Class::INSTITUTION),
            (speech.places, Class::PLACE),
        ];
        for (list, class) in lists {
            let words = list.lines().map(str::trim);
            let words = words.filter(|line| !line.is_empty() && !line.starts_with('#'));
            entries.extend(words.map(|word| (word, class)));
        }
    }
    WordMap::new(entries, Class::with)
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
    }
}
