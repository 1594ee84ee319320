//! The language of the story: what the caller says, else what the page says, else what its small words say.
//!
//! Indonesian and Malay share most of their small words: `yang` says that it is one of the two, and only words such
//! as `karena` and `kerana` say which. A story in any other language, or of a few words, has none.

use std::sync::LazyLock;

use crate::Language;
use crate::article::Article;
use crate::bytes::Letters;
use crate::extractor::Settings;
use crate::lexicon::language::{ENGLISH, INDONESIAN, MALAY, SHARED};
use crate::lexicon::lookup::WordMap;

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

/// The small words of all languages; of two languages that share one, the first counts.
static WORDS: LazyLock<WordMap<Whose>> = LazyLock::new(|| {
    let tables = [
        (ENGLISH, Whose::English),
        (INDONESIAN, Whose::Indonesian),
        (MALAY, Whose::Malay),
        (SHARED, Whose::Shared),
    ];
    let entries = tables
        .iter()
        .flat_map(|(words, whose)| words.iter().map(|word| (*word, *whose)));
    WordMap::new(entries, |first, _| first)
});

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
        let mut rest = text.as_bytes();
        while !rest.is_empty() {
            let word = Letters::at(rest);
            // What follows is no letter.
            rest = rest.get(word.n_bytes + 1..).unwrap_or_default();
            if word.n_bytes == 0 {
                continue;
            }
            if let Some(whose) = words.get(word.key) {
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
