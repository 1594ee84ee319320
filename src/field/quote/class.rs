//! What a word is in reported speech: one look-up for all tables of `lexicon::speech`.
//!
//! `kata` is [`Class::SAID`]; `katanya` too, with [`Class::NYA`]. Capitals and curly apostrophes are
//! folded at look-up. Words outside ASCII are in no table.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
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

/// No word of the tables is longer.
const MAX_WORD_BYTES: usize = 32;

/// The classes of a word.
pub(super) fn of(word: &str) -> Class {
    let mut buffer = [0_u8; MAX_WORD_BYTES];
    let Some(key) = fold(word, &mut buffer) else {
        return Class::default();
    };
    let class = CLASSES.get(key).copied().unwrap_or_default();
    let base = key.strip_suffix("nya").and_then(|base| CLASSES.get(base));
    match base {
        Some(base) if base.is(Class::SAID | Class::PASSIVE | Class::ACCORDING) => {
            class | *base | Class::NYA
        }
        _ => class,
    }
}

/// Lower case, a straight apostrophe, no full stop at the end; `None` for what is in no table.
fn fold<'b>(word: &str, buffer: &'b mut [u8; MAX_WORD_BYTES]) -> Option<&'b str> {
    let mut len = 0;
    let word = word.strip_suffix('.').unwrap_or(word);
    for character in word.chars() {
        let byte = match character {
            '’' | '‘' | '`' => b'\'',
            _ if character.is_ascii() => u8::try_from(character).ok()?.to_ascii_lowercase(),
            _ => return None,
        };
        *buffer.get_mut(len)? = byte;
        len += 1;
    }
    std::str::from_utf8(buffer.get(..len)?).ok()
}

type Classes = HashMap<&'static str, Class, BuildHasherDefault<WordHasher>>;

static CLASSES: LazyLock<Classes> = LazyLock::new(|| {
    let mut classes = Classes::default();
    let mut add = |words: &mut dyn Iterator<Item = &'static str>, class: Class| {
        for word in words {
            let entry: &mut Class = classes.entry(word).or_default();
            *entry = *entry | class;
        }
    };
    for speech in TABLES {
        let verbs = |class: Class| {
            if speech.pronouns.contains(&"he") {
                class | Class::ENGLISH
            } else {
                class
            }
        };
        for (words, class) in [
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
            (speech.nicknamed, Class::NICKNAMED),
        ] {
            add(&mut words.iter().copied(), class);
        }
        for (list, class) in [
            (speech.heads, Class::HEAD),
            (speech.institutions, Class::INSTITUTION),
            (speech.places, Class::PLACE),
        ] {
            let lines = list.lines().map(str::trim);
            add(
                &mut lines.filter(|line| !line.is_empty() && !line.starts_with('#')),
                class,
            );
        }
    }
    classes
});

/// FNV-1a: the words are short, and the tables are the crate's own.
#[derive(Debug, Clone, Copy)]
struct WordHasher(u64);

impl Default for WordHasher {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Hasher for WordHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}
