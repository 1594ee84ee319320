//! Notes of syndication: `Artikel ini telah tayang di X dengan judul Y`, `This article first appeared in X`.

use std::sync::LazyLock;

use super::{MAX_OUTLET_BYTES, url};
use crate::article::Source;
use crate::field::dateline::names;
use crate::field::prefix;
use crate::lexicon::lookup::Heads;
use crate::lexicon::newsroom;

/// Opens the name of a language: `terbit dalam Bahasa Inggris` names no outlet.
const LANGUAGE: &str = "bahasa ";

/// Languages in English: `was originally published in French` names no outlet.
const LANGUAGES: &[&str] = &[
    "arabic",
    "chinese",
    "dutch",
    "english",
    "french",
    "german",
    "indonesian",
    "italian",
    "japanese",
    "malay",
    "mandarin",
    "portuguese",
    "russian",
    "spanish",
];

static STORY_HEADS: LazyLock<Heads> = LazyLock::new(|| {
    let tables = newsroom::TABLES.iter();
    Heads::new(tables.flat_map(|table| table.stories.iter().copied()))
});

/// `Artikel ini telah tayang di X dengan judul Y`.
pub(super) fn syndicated(line: &str) -> Option<Source> {
    if !STORY_HEADS.may_open(line) {
        return None;
    }
    let story = newsroom::TABLES
        .iter()
        .flat_map(|table| table.stories)
        .filter(|story| prefix(line, story.len()).eq_ignore_ascii_case(story))
        .max_by_key(|story| story.len())?;
    let behind = line.get(story.len()..)?;
    let lower = behind.to_lowercase();
    // Lower case may change the length of some letters; the positions below are looked up again.
    if lower.len() != behind.len() {
        return None;
    }
    let verb_end = newsroom::TABLES
        .iter()
        .flat_map(|table| table.published)
        .filter_map(|verb| {
            lower
                .find(verb)
                .filter(|at| *at <= MAX_VERB_BYTES)
                .map(|at| at + verb.len())
        })
        .max()?;
    let at = newsroom::TABLES
        .iter()
        .flat_map(|table| table.at)
        .filter_map(|at| {
            let rest = behind.get(verb_end..)?;
            let rest = rest.trim_start_matches([' ', ':', '\u{a0}']);
            let rest = skip_adverbs(rest);
            let rest = rest.strip_prefix(at)?;
            // `di kabarInet`, and `dikabarInet` where a link stood.
            Some(rest.trim_start_matches([' ', ':', '\u{a0}']))
        })
        // `daripada` begins with `dari`.
        .min_by_key(|rest| rest.len());
    let rest = skip_kind(at?);
    let (name_end, title) = titled(rest);
    let name_text = rest.get(..name_end)?;
    let name = name_text.split(['(', ',']).next()?.split(". ").next()?;
    let name = name
        .split(" http")
        .next()?
        .trim_matches([' ', '.', '"', '“', '”', '\u{a0}', ':']);
    let is_language = prefix(name, LANGUAGE.len()).eq_ignore_ascii_case(LANGUAGE)
        || LANGUAGES
            .iter()
            .any(|known| known.eq_ignore_ascii_case(name));
    if name.is_empty()
        || is_language
        || name.len() > MAX_OUTLET_BYTES
        || name.split_whitespace().count() > 6
    {
        return None;
    }
    if !(name.starts_with(char::is_uppercase)
        || names::is_outlet(name)
        || names::looks_like_outlet(name))
    {
        return None;
    }
    let url = line
        .split([' ', '(', ')', ','])
        .find_map(|word| url(word.trim_end_matches(['.', ','])));
    Some(Source {
        outlets: vec![name.to_owned()],
        title,
        url: url.map(str::to_owned),
        ..Source::default()
    })
}

/// The verb stands near the head of a syndication note, in bytes: `ini sebelumnya sudah pernah tayang`.
const MAX_VERB_BYTES: usize = 45;

/// Words between the verb and the preposition: `tayang pertama kali di`.
fn skip_adverbs(text: &str) -> &str {
    [
        "lebih dulu ",
        "lebih dahulu ",
        "pertama kali ",
        "sebelumnya ",
        "semula ",
        "originally ",
        "first ",
        "online ",
    ]
    .iter()
    .find_map(|adverb| text.strip_prefix(adverb))
    .unwrap_or(text)
}

/// Words between the preposition and the name: `di laman X`, `in the X`.
fn skip_kind(text: &str) -> &str {
    [
        "laman ", "situs ", "portal ", "harian ", "majalah ", "media ", "website ",
    ]
    .iter()
    .find_map(|kind| text.strip_prefix(kind))
    .unwrap_or(text)
}

/// Where the name ends, and the title of the original.
fn titled(rest: &str) -> (usize, Option<String>) {
    let found = newsroom::TABLES
        .iter()
        .flat_map(|table| table.titled)
        .filter_map(|mark| rest.find(mark).map(|at| (at, at + mark.len())))
        .min();
    let Some((start, end)) = found else {
        return (rest.len(), None);
    };
    let title = rest.get(end..).unwrap_or_default();
    let title = title
        .split(", http")
        .next()
        .unwrap_or(title)
        .split(" http")
        .next()
        .unwrap_or(title);
    let title = title.trim_matches([' ', ':', '"', '“', '”', '.', '\'', '\u{a0}', ',']);
    (start, (!title.is_empty()).then(|| title.to_owned()))
}
