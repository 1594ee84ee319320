//! What a name in a dateline is: a place, an outlet, a domain.

use std::sync::LazyLock;

use crate::bytes::Letters;
use crate::field::suffix;
use crate::lexicon::lookup::{NameMap, Tails};
use crate::lexicon::{newsroom, outlets, places};

/// Small words inside the names of places and outlets: `Dar es Salaam`, `Times of Israel`.
const SMALL_WORDS: &[&str] = &[
    "al", "da", "de", "del", "di", "do", "el", "es", "la", "of", "the",
];

/// The longest name that is looked up, in bytes.
const MAX_NAME_BYTES: usize = 48;

/// The longest word for "and", in bytes: `serta`.
const MAX_AND_BYTES: usize = 5;

/// The shortest first label of a domain: `dw.com` is taken for one, `U.S` is not.
const MIN_LABEL_BYTES: usize = 2;

/// Outlets and agencies, ready for look-up.
static OUTLETS: LazyLock<NameMap<()>> =
    LazyLock::new(|| NameMap::new(outlets::OUTLETS.iter().map(|&name| (name, ()))));

/// The last labels of domains, ready for look-up.
static DOMAINS: LazyLock<NameMap<()>> =
    LazyLock::new(|| NameMap::new(outlets::DOMAINS.iter().map(|&label| (label, ()))));

/// Words in the names of outlets, ready for look-up.
static NAME_WORDS: LazyLock<NameMap<()>> =
    LazyLock::new(|| NameMap::new(outlets::NAME_WORDS.iter().map(|&word| (word, ()))));

/// How the full names of agencies close.
static AGENCY_TAILS: LazyLock<Tails> = LazyLock::new(|| {
    let kinds = newsroom::TABLES.iter().flat_map(|table| table.agencies);
    Tails::new(kinds.copied())
});

/// Rubrics of all languages, ready for look-up.
static RUBRICS: LazyLock<NameMap<()>> = LazyLock::new(|| {
    let rubrics = newsroom::TABLES.iter().flat_map(|table| table.rubrics);
    NameMap::new(rubrics.map(|&name| (name, ())))
});

/// The length of the domain at the head of the text: `KOMPAS.com`, `jakarta.suaramerdeka.com`, `POS-KUPANG.COM`.
pub(crate) fn domain_len(text: &str) -> Option<usize> {
    let is_label = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-';
    let bytes = text.as_bytes();
    // Most words have something else behind their letters than a point.
    let n_letters = Letters::at(bytes).n_bytes;
    if !matches!(bytes.get(n_letters), Some(b'.' | b'-' | b'0'..=b'9')) {
        return None;
    }
    let mut end = bytes.iter().position(|byte| !is_label(byte))?;
    if bytes.get(end) != Some(&b'.')
        || end < MIN_LABEL_BYTES
        || bytes.first() == Some(&b'-')
        || bytes.get(end - 1) == Some(&b'-')
    {
        return None;
    }
    let mut domain = None;
    while bytes.get(end) == Some(&b'.') {
        let behind = text.get(end + 1..)?;
        let len = behind.bytes().take_while(u8::is_ascii_alphanumeric).count();
        // Labels in the middle may have a hyphen: `www.pikiran-rakyat.com`.
        let full = behind.bytes().take_while(|byte| is_label(byte)).count();
        if behind
            .get(..len)
            .is_some_and(|label| DOMAINS.contains(label))
        {
            domain = Some(end + 1 + len);
            end += 1 + len;
        } else {
            end += 1 + full;
        }
    }
    domain
}

/// Looks a name up, white space and case folded.
fn is_in(name: &str, contains: impl Fn(&str) -> bool) -> bool {
    let name = name.trim();
    if name.is_empty() || name.len() > MAX_NAME_BYTES {
        return false;
    }
    let mut pairs = name.as_bytes().windows(2);
    if name.is_ascii() && !pairs.any(|pair| pair == b"  ") {
        return contains(name);
    }
    let folded = name.to_lowercase().replace('’', "'");
    let words: Vec<&str> = folded.split_whitespace().collect();
    contains(&words.join(" "))
}

/// The prefixes of names of towns, that stand for the town as well: `Kota Bogor`.
const TOWN_PREFIXES: [&str; 3] = ["kabupaten ", "kota ", "kab. "];

pub(crate) fn is_city(name: &str) -> bool {
    is_in(name, |name| {
        let bare = TOWN_PREFIXES.iter().find_map(|prefix| {
            let (head, bare) = name.split_at_checked(prefix.len())?;
            head.eq_ignore_ascii_case(prefix).then_some(bare)
        });
        places::is_city(name) || bare.is_some_and(places::is_city)
    })
}

pub(crate) fn is_region(name: &str) -> bool {
    is_in(name, places::is_region)
}

/// Whether the name, or each of its parts, is a known place: `Beijing/Moscow`, `Jakarta dan Bandung`.
pub(crate) fn is_place(name: &str) -> bool {
    is_city(name)
        || is_region(name)
        || (name.contains('/') && name.split('/').all(|part| is_city(part) || is_region(part)))
        || split_words(name).is_some_and(|parts| parts.iter().all(|part| is_city(part)))
}

/// The names that a word such as `dan` joins; `None` for one name.
fn split_words(name: &str) -> Option<Vec<&str>> {
    let and = name
        .split(' ')
        .find(|word| word.len() <= MAX_AND_BYTES && is_and_of_any_case(word))?;
    Some(name.split(and).map(str::trim).collect())
}

/// Whether the first word opens the names of places: `TANJUNG …`.
pub(super) fn has_place_prefix(name: &str) -> bool {
    let mut words = name.split_whitespace();
    let first = words.next().unwrap_or_default();
    words.next().is_some()
        && places::PREFIXES
            .iter()
            .any(|prefix| first.eq_ignore_ascii_case(prefix))
}

/// Whether it is a known outlet or agency, or a domain.
pub(crate) fn is_outlet(name: &str) -> bool {
    domain_len(name) == Some(name.len()) || is_in(name, |name| OUTLETS.contains(name))
}

/// Whether it looks like an outlet's name: a known one, a domain in it, or a word such as `News`, `Kabar`.
pub(crate) fn looks_like_outlet(name: &str) -> bool {
    if is_outlet(name) {
        return true;
    }
    let mut words = name
        .split([' ', '/', '-', '\u{a0}'])
        .filter(|word| !word.is_empty());
    let is_name_word = |word: &str| NAME_WORDS.contains(word);
    let (first, last) = (words.next(), words.next_back());
    let is_agency = || {
        let mut kinds = newsroom::TABLES.iter().flat_map(|table| table.agencies);
        AGENCY_TAILS.may_close(name)
            && kinds.any(|kind| suffix(name, kind.len()).eq_ignore_ascii_case(kind))
    };
    name.split([' ', '/'])
        .any(|word| domain_len(word).is_some())
        || first.is_some_and(|first| last.is_some() && (is_name_word(first) || is_outlet(first)))
        || last.is_some_and(|last| is_name_word(last) || is_outlet(last) || is_domain_ending(last))
        || is_agency()
        || (last.is_none() && (is_camel(name) || has_name_stem(name)))
}

/// A word that begins like an outlet's name: `KANALSATU`, `Beritajateng`.
fn has_name_stem(word: &str) -> bool {
    outlets::NAME_STEMS.iter().any(|stem| {
        let head = word.get(..stem.len());
        word.len() > stem.len() + 2 && head.is_some_and(|head| head.eq_ignore_ascii_case(stem))
    })
}

/// A capital behind a small letter, in one word: `SINDOnews` has none, `InfoPublik`, `iNews` have.
fn is_camel(word: &str) -> bool {
    let mut was_small = false;
    let mut n_upper = 0;
    let mut camel = false;
    for c in word.chars() {
        camel |= was_small && c.is_uppercase();
        was_small = c.is_lowercase();
        n_upper += usize::from(c.is_uppercase());
    }
    // `SINDOnews`: a run of capitals before small letters.
    camel || (n_upper >= 3 && word.chars().last().is_some_and(char::is_lowercase))
}

/// A weekday or month: `BANDAR SERI BEGAWAN, Isnin, 18 Mac. -`.
pub(super) fn is_day(name: &str) -> bool {
    let mut days = newsroom::TABLES.iter().flat_map(|table| table.no_names);
    days.any(|day| day.eq_ignore_ascii_case(name))
}

/// A rubric that opens a paragraph like a dateline: `INFO NASIONAL`.
pub(super) fn is_rubric(name: &str) -> bool {
    is_in(name, |name| RUBRICS.contains(name))
}

/// A word in small letters that may stand in a dateline behind another one.
pub(super) fn may_be_small(word: &str) -> bool {
    is_connector(word) || is_domain_ending(word) || is_outlet(word)
}

/// A word that may stand in small letters inside a name: `dan`, `of`.
pub(super) fn is_connector(word: &str) -> bool {
    SMALL_WORDS.contains(&word) || is_and(word)
}

fn is_and_of_any_case(word: &str) -> bool {
    let tables = newsroom::TABLES.iter().flat_map(|table| table.and);
    tables.into_iter().any(|and| and.eq_ignore_ascii_case(word)) || word == "&"
}

fn is_and(word: &str) -> bool {
    newsroom::TABLES
        .iter()
        .any(|table| table.and.contains(&word))
        || word == "&"
}

/// Letters, and no small ones.
pub(crate) fn is_upper(text: &str) -> bool {
    let mut n_upper = 0;
    for c in text.chars() {
        if c.is_lowercase() {
            return false;
        }
        n_upper += usize::from(c.is_uppercase());
    }
    n_upper > 0
}

/// The places that a name holds: `NEW YORK and CHICAGO`, `Beijing/Moscow`.
pub(super) fn split(name: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    for word in name.split_whitespace() {
        if is_and_of_any_case(word) {
            parts.push(String::new());
            continue;
        }
        for (idx, part) in word.split('/').enumerate() {
            if idx > 0 {
                parts.push(String::new());
            }
            if let Some(last) = parts.last_mut() {
                if !last.is_empty() {
                    last.push(' ');
                }
                last.push_str(part);
            }
        }
    }
    parts.retain(|part| !part.is_empty());
    parts.iter().map(|part| normal_case(part)).collect()
}

/// Normal capitalization of a place in capitals: `LOMBOK UTARA`, `MATARAM, NTB`. A name with small letters stays.
fn normal_case(name: &str) -> String {
    if !is_upper(name) {
        return name.to_owned();
    }
    let words: Vec<String> = name
        .split(' ')
        .map(|word| {
            let folded = word.to_lowercase();
            if places::ACRONYMS.contains(&folded.as_str()) || word.contains('.') {
                return word.to_owned();
            }
            let mut out = String::with_capacity(word.len());
            let mut opens = true;
            for c in folded.chars() {
                if opens {
                    out.extend(c.to_uppercase());
                } else {
                    out.push(c);
                }
                opens = c == '-';
            }
            out
        })
        .collect();
    words.join(" ")
}

/// The ending of a domain that lost its point: `KOMPAS com`.
pub(super) fn is_domain_ending(word: &str) -> bool {
    matches!(word, "co" | "com" | "id" | "net")
}
