//! The language of the story: what the caller says, else what the page says, else what its small words say.
//!
//! Indonesian and Malay share most of their small words: `yang` says that it is one of the two, and only words such
//! as `karena` and `kerana` say which. A story in any other language, or of a few words, has none.

use std::sync::LazyLock;

use crate::Language;
use crate::article::Article;
use crate::bytes::WordStarts;
use crate::extractor::Settings;
use crate::lexicon::language::{ENGLISH, INDONESIAN, MALAY, SHARED};
use crate::lexicon::lookup::{Heads, NameMap};

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

static WORDS: LazyLock<NameMap<Whose>> = LazyLock::new(|| {
    let tables = [
        (ENGLISH, Whose::English),
        (INDONESIAN, Whose::Indonesian),
        (MALAY, Whose::Malay),
        (SHARED, Whose::Shared),
    ];
    let entries = tables
        .into_iter()
        .flat_map(|(words, whose)| words.iter().map(move |&word| (word, whose)));
    NameMap::new(entries)
});

/// The same words, by their first letters.
static HEADS: LazyLock<Heads> = LazyLock::new(|| {
    let tables = [ENGLISH, INDONESIAN, MALAY, SHARED];
    Heads::new(tables.into_iter().flatten().copied())
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

/// The language of which most small words are.
fn guess<'t>(texts: impl Iterator<Item = &'t str>) -> Option<Language> {
    let (mut n_english, mut n_indonesian, mut n_malay, mut n_shared) = (0, 0, 0, 0);
    let starts = texts.flat_map(|text| WordStarts::new(text).map(move |start| (text, start)));
    for (text, start) in starts.take(MAX_WORDS) {
        if !HEADS.may_open_at(text, start) {
            continue;
        }
        match WORDS.get(word_at(text, start)) {
            Some(Whose::English) => n_english += 1,
            Some(Whose::Indonesian) => n_indonesian += 1,
            Some(Whose::Malay) => n_malay += 1,
            Some(Whose::Shared) => n_shared += 1,
            None => continue,
        }
        // Most stories say which it is long before the last word.
        let n_either = n_indonesian + n_malay + n_shared;
        let is_clear = if n_english > 0 {
            n_either == 0 && n_english >= N_CLEAR_ENGLISH_WORDS
        } else {
            n_indonesian.min(n_malay) == 0 && n_indonesian.max(n_malay) >= N_CLEAR_WORDS
        };
        if is_clear {
            break;
        }
    }
    let n_either = n_indonesian + n_malay + n_shared;
    if n_english.max(n_either) < MIN_SMALL_WORDS {
        return None;
    }
    Some(if n_english > n_either {
        Language::English
    } else if n_malay >= MIN_MALAY_WORDS && n_malay > n_indonesian {
        Language::Malay
    } else {
        Language::Indonesian
    })
}

/// The letters from a place on.
fn word_at(text: &str, start: usize) -> &str {
    let rest = text.get(start..).unwrap_or_default();
    let end = rest.bytes().position(|byte| !byte.is_ascii_alphabetic());
    end.and_then(|end| rest.get(..end)).unwrap_or(rest)
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
