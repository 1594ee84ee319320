//! The language of the story: what the caller says, else what the page says, else what its small words say.
//!
//! Indonesian and Malay share most of their small words: `yang` says that it is one of the two, and only words such
//! as `karena` and `kerana` say which. A story in any other language, or of a few words, has none.

use std::sync::LazyLock;

use crate::Language;
use crate::article::Article;
use crate::extractor::Settings;
use crate::lexicon::language::{ENGLISH, INDONESIAN, MALAY, SHARED};

/// Words of the body that are looked at: small words are every third word of a text.
const MAX_WORDS: usize = 120;

/// Fewer small words prove nothing.
const MIN_SMALL_WORDS: usize = 3;

/// So many small words of Indonesian and none of Malay settle which of the two it is, and the other way round.
const N_CLEAR_WORDS: usize = 3;

/// So many of English and none of another settle it; the name of a body may hold some of them.
const N_CLEAR_ENGLISH_WORDS: usize = 10;

/// One word of Malay may stand in an Indonesian story: `daripada`.
const MIN_MALAY_WORDS: usize = 2;

/// Whose small word it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whose {
    English,
    Indonesian,
    Malay,
    /// Indonesian or Malay.
    Shared,
}

/// The small words of all languages: the letters of each are a number.
static WORDS: LazyLock<Words> = LazyLock::new(|| {
    let mut words = Words {
        slots: [(0, Whose::Shared); N_SLOTS],
    };
    words.add(ENGLISH, Whose::English);
    words.add(INDONESIAN, Whose::Indonesian);
    words.add(MALAY, Whose::Malay);
    words.add(SHARED, Whose::Shared);
    words
});

/// Slots of the table; a power of two, some times the number of words.
const N_SLOTS: usize = 512;

#[derive(Debug)]
struct Words {
    /// Open addressing: a word stands in the first free slot from its place on.
    slots: [(u64, Whose); N_SLOTS],
}

impl Words {
    fn add(&mut self, words: &[&str], whose: Whose) {
        for word in words {
            let key = word.bytes().fold(0, next_key);
            let mut at = Self::place(key);
            while let Some(slot) = self.slots.get_mut(at) {
                if slot.0 == 0 {
                    *slot = (key, whose);
                    break;
                }
                at = (at + 1) % N_SLOTS;
            }
        }
    }

    /// Whose small word it is.
    fn get(&self, key: u64) -> Option<Whose> {
        let mut at = Self::place(key);
        while let Some((known, whose)) = self.slots.get(at) {
            if *known == key {
                return Some(*whose);
            }
            if *known == 0 {
                return None;
            }
            at = (at + 1) % N_SLOTS;
        }
        None
    }

    const fn place(key: u64) -> usize {
        (key.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 55) as usize
    }
}

/// The number of a word with one more letter; what is shifted out of it comes back in, so that a longer word than
/// the number holds is no other word.
const fn next_key(key: u64, letter: u8) -> u64 {
    key.rotate_left(8) ^ (letter | 0x20) as u64
}

/// Fills [`Article::language`].
pub(super) fn fill(article: &mut Article, settings: &Settings) {
    let guessed = || guess(article.body.iter().map(|block| block.text.as_str()));
    article.language = match settings.language {
        Some(language) => Some(language.tag().to_owned()),
        None => match article.language.take() {
            None => guessed().map(|language| language.tag().to_owned()),
            stated => stated,
        },
    };
}

/// How many small words of each language were met.
#[derive(Debug, Default)]
struct Count {
    english: usize,
    indonesian: usize,
    malay: usize,
    shared: usize,
}

impl Count {
    fn add(&mut self, whose: Whose) {
        match whose {
            Whose::English => self.english += 1,
            Whose::Indonesian => self.indonesian += 1,
            Whose::Malay => self.malay += 1,
            Whose::Shared => self.shared += 1,
        }
    }

    const fn n_either(&self) -> usize {
        self.indonesian + self.malay + self.shared
    }

    /// Nothing that may follow changes the answer, as far as can be told: most stories come to this soon.
    fn is_clear(&self) -> bool {
        if self.english > 0 {
            self.n_either() == 0 && self.english >= N_CLEAR_ENGLISH_WORDS
        } else {
            self.indonesian.min(self.malay) == 0 && self.indonesian.max(self.malay) >= N_CLEAR_WORDS
        }
    }

    fn language(&self) -> Option<Language> {
        if self.english.max(self.n_either()) < MIN_SMALL_WORDS {
            return None;
        }
        Some(if self.english > self.n_either() {
            Language::English
        } else if self.malay >= MIN_MALAY_WORDS && self.malay > self.indonesian {
            Language::Malay
        } else {
            Language::Indonesian
        })
    }
}

/// The language of which most small words are.
fn guess<'t>(texts: impl Iterator<Item = &'t str>) -> Option<Language> {
    let words = &*WORDS;
    let mut count = Count::default();
    let mut n_words = 0;
    for text in texts {
        let mut key = 0;
        // A mark behind the last word closes it.
        for byte in text.bytes().chain([b' ']) {
            if byte.is_ascii_alphabetic() {
                key = next_key(key, byte);
                continue;
            }
            let key = std::mem::take(&mut key);
            if key == 0 {
                continue;
            }
            if let Some(whose) = words.get(key) {
                count.add(whose);
                if count.is_clear() {
                    return count.language();
                }
            }
            n_words += 1;
            if n_words == MAX_WORDS {
                return count.language();
            }
        }
    }
    count.language()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<Language>) {
        assert_eq!(guess(std::iter::once(text)), expected, "{text}");
    }

    #[test]
    fn small_words_tell_the_language() {
        check(
            "Harga beras turun karena stok di gudang yang ada bisa dijual kepada warga.",
            Some(Language::Indonesian),
        );
        check(
            "Harga beras turun kerana stok di gudang yang ada mahu dijual kepada orang ramai.",
            Some(Language::Malay),
        );
        check(
            "The price of rice fell because there is more of it in the stores.",
            Some(Language::English),
        );
        check(
            "Harga beras turun di pasar yang ramai dan luas.",
            Some(Language::Indonesian),
        );
    }

    #[test]
    fn other_languages_and_few_words_tell_nothing() {
        check("Harga beras turun", None);
        check(
            "Der Preis von Reis ist gefallen, und die Leute freuen sich.",
            None,
        );
        check(
            "Le prix du riz a baissé sur tous les marchés de la ville.",
            None,
        );
        check("", None);
    }
}
