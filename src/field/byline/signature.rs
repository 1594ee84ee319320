//! The lines by which a writer signs an opinion: a name with an office, or a name over its office.
//!
//! Before: `Rina Sari.`, `Dosen di Universitas Contoh.` behind the last paragraph. After: the writer `Rina Sari`, and no
//! paragraph. `Rina Sari Ketua Pemuda Sukamaju` on one line is read as well, and a name in capitals alone.
//!
//! A sentence with a verb (`Rina Sari, ketua panitia, menutup acara.`) stays prose.

use std::sync::LazyLock;

use super::name;
use crate::article::BylineRole;
use crate::bytes::n_words;
use crate::field::dateline::names;
use crate::lexicon::lookup::NameMap;
use crate::lexicon::{newsroom, speech};
use crate::raw::Credits;

/// Such a line is seldom longer, in bytes.
const MAX_BYTES: usize = 140;

/// A signature has a first name and a last.
const MIN_NAME_WORDS: usize = 2;

/// No signature has more.
const MAX_NAME_WORDS: usize = 4;

/// Prefixes of verbs, and how long a verb with the prefix is at least, in bytes: `menutup`, but `media`, `digital`.
const VERB_PREFIXES: &[(&str, usize)] = &[("me", 6), ("ber", 8), ("di", 8), ("ter", 8)];

/// The nouns that open an office: `ketua`, `dosen`.
static HEADS: LazyLock<NameMap<()>> = LazyLock::new(|| {
    let heads = speech::TABLES.iter().flat_map(|table| table.heads.lines());
    let heads = heads.filter(|line| !line.is_empty() && !line.starts_with('#'));
    NameMap::new(heads.map(|head| (head, ())))
});

/// Words of offices and bodies, which are no part of a name: `hukum`, `nasional`.
static INSTITUTIONS: LazyLock<NameMap<()>> = LazyLock::new(|| {
    let words = speech::TABLES
        .iter()
        .flat_map(|table| table.institutions.lines().chain(table.places.lines()));
    let words = words.filter(|line| !line.is_empty() && !line.starts_with('#'));
    NameMap::new(words.map(|word| (word, ())))
});

/// Reads `Rina Sari Ketua Pemuda Sukamaju`, `Rina Sari, dosen Universitas Contoh`, also without the space between.
pub(crate) fn signed(line: &str) -> Option<Credits> {
    if line.len() > MAX_BYTES || has_verb(line) {
        return None;
    }
    let mut at = 0;
    for (n_before, word) in line.split(' ').enumerate() {
        let name = line.get(..at)?.trim_end_matches([' ', ',']);
        if n_before >= MIN_NAME_WORDS && opens_office(word) {
            return is_signature(name).then(|| credits(name));
        }
        // `SariTenaga Ahli`: a line break was lost.
        if n_before + 1 >= MIN_NAME_WORDS
            && let Some(turn) = turn(word)
            && opens_office(word.get(turn..)?)
        {
            let name = line.get(..at + turn)?;
            return is_signature(name).then(|| credits(name));
        }
        // `Rina Sari, Alumna Pascasarjana Universitas Contoh`: what is in no table, all of it in capitals.
        if n_before >= MIN_NAME_WORDS && line.get(..at)?.ends_with(", ") {
            // A headline ends without a full stop.
            let is_titled = line.ends_with('.') && is_all_capitals(line.get(at..)?);
            return (is_titled && is_signature(name)).then(|| credits(name));
        }
        if n_before == MAX_NAME_WORDS {
            return None;
        }
        at += word.len() + 1;
    }
    None
}

/// Reads the name of a person and nothing else: `Rina Sari`, but not `Jawa Barat`, `Gaya Hidup`, `Kantor Desa`.
pub(crate) fn person(line: &str) -> Option<Credits> {
    let is_known = |word: &str| INSTITUTIONS.contains(word);
    (is_signature(line) && !line.split(' ').any(is_known)).then(|| credits(line))
}

/// Reads a name over the line of its office: `Rina Sari.` over `Dosen di Universitas Contoh.`
pub(crate) fn over_office(line: &str, office: &str) -> Option<Credits> {
    let name = line.trim_end_matches('.');
    (is_signature(name) && is_office(office)).then(|| credits(name))
}

/// Whether the line says what somebody is, and nothing that is done: `Dosen di Universitas Contoh.`
pub(crate) fn is_office(line: &str) -> bool {
    line.len() <= MAX_BYTES
        && line.starts_with(char::is_uppercase)
        && line.split(' ').next().is_some_and(opens_office)
        && line.contains(' ')
        && !has_verb(line)
        && !line.contains([':', '?', '!'])
}

/// Reads a name in capitals alone behind the story: `RINA SARI`.
pub(crate) fn shouted(line: &str) -> Option<Credits> {
    let is_word = |word: &str| {
        word.len() > 2
            && word.bytes().all(|byte| byte.is_ascii_uppercase())
            && !newsroom::TABLES
                .iter()
                .flat_map(|table| table.closings)
                .any(|known| known.eq_ignore_ascii_case(word))
    };
    let is_name = (MIN_NAME_WORDS..=MAX_NAME_WORDS).contains(&n_words(line))
        && line.split(' ').all(is_word)
        && !names::looks_like_outlet(line)
        && !names::is_place(line);
    is_name.then(|| credits(line))
}

fn credits(name: &str) -> Credits {
    Credits {
        people: vec![super::byline(name, BylineRole::Writer)],
        ..Credits::default()
    }
}

fn is_signature(name: &str) -> bool {
    (MIN_NAME_WORDS..=MAX_NAME_WORDS).contains(&n_words(name))
        && name::is_name(name)
        && !names::is_place(name)
        && !name.split(' ').any(opens_office)
}

/// Three words or more, each with a capital, or a small one between.
fn is_all_capitals(text: &str) -> bool {
    const MIN_WORDS: usize = 3;
    let mut n_capitals = 0;
    let all = text.split(' ').all(|word| {
        let is_capital = word.starts_with(char::is_uppercase);
        n_capitals += usize::from(is_capital);
        is_capital || matches!(word, "di" | "dan" | "pada" | "untuk" | "of" | "and" | "the")
    });
    all && n_capitals >= MIN_WORDS && !text.contains([',', ':', '(', '"'])
}

fn opens_office(word: &str) -> bool {
    HEADS.contains(word.trim_end_matches([',', '.']))
}

/// Where a capital follows a small letter.
fn turn(word: &str) -> Option<usize> {
    let bytes = word.as_bytes();
    let turn = bytes.windows(2).position(
        |pair| matches!(pair, [a, b] if a.is_ascii_lowercase() && b.is_ascii_uppercase()),
    );
    turn.map(|turn| turn + 1)
}

/// A word with the prefix of a verb, in small letters: `mengatakan`, `ditutup`.
fn has_verb(line: &str) -> bool {
    line.split(' ').skip(1).any(|word| {
        VERB_PREFIXES
            .iter()
            .any(|(prefix, n_bytes)| word.len() >= *n_bytes && word.starts_with(prefix))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(credits: Option<Credits>, name: Option<&str>) {
        let credits = credits.unwrap_or_default();
        let found = credits.people.first().map(|person| person.name.as_str());
        assert_eq!(found, name);
    }

    #[test]
    fn a_name_and_its_office() {
        let sari = Some("Rina Sari");
        check(signed("Rina Sari Ketua Pemuda Sukamaju"), sari);
        check(signed("Rina Sari, dosen Universitas Contoh."), sari);
        check(signed("Rina SariTenaga Ahli Komisi VII DPR RI"), sari);
        check(
            signed("Rina Sari, Alumna Pascasarjana Universitas Contoh."),
            sari,
        );
        check(signed("Rina Sari, Jakarta"), None);
        check(signed("Diterpa Hujan Deras, Rina Tetap Panen Raya"), None);
        check(
            signed("Rina Sari, Budi Hartono, Dewi Lestari, dan Agus"),
            None,
        );
        check(signed("Rina Sari, ketua panitia, menutup acara itu."), None);
        check(signed("Ketua Pemuda Sukamaju Rina Sari"), None);
        check(signed("Rina Sari dan Budi Hartono dosen tamu"), None);
        check(signed("Rina Sari Dewi Puspa Anggraini Musisi"), None);
        check(signed("Harga Beras Naik di Pasar Induk"), None);
    }

    #[test]
    fn a_name_over_its_office() {
        let office = "Dosen di Universitas Contoh.";
        check(over_office("Rina Sari.", office), Some("Rina Sari"));
        check(over_office("Rina pulang.", office), None);
        check(
            over_office("Rina Sari.", "Dosen itu mengajar di Contoh."),
            None,
        );
        check(over_office("Rina Sari.", "Ia pulang ke Contoh."), None);
        check(over_office("Rina Sari.", "Sumber : Kabar Contoh"), None);
    }

    #[test]
    fn a_name_in_capitals() {
        check(shouted("RINA SARI"), Some("RINA SARI"));
        check(shouted("TERIMA KASIH"), None);
        check(shouted("RINA"), None);
        check(shouted("KABAR HARIAN"), None);
        check(shouted("Rina Sari"), None);
    }
}
