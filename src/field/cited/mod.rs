//! Media and agencies that a text leans on: `dilansir Reuters`, `seperti dikutip oleh kantor berita Rusia RIA Novosti`.
//!
//! Before: `Harga turun, seperti dikutip dari Reuters, Kamis (18/9).` After: `Reuters`.
//!
//! | form | example | the name |
//! | --- | --- | --- |
//! | verb, `dari` | `dikutip dari South China Morning Post` | any name |
//! | verb, kind of medium | `melansir laman Sawah Kita`, `kata kantor berita KCNA` | any name |
//! | verb alone | `dilansir Antara`, `tulis Bild` | a known outlet, a domain, a name such as `Nikkei Asia` |
//! | self, `dari` | `dikutip kabarINET dari BBC` | the one behind `dari` |
//! | name, verb | `ESPN melaporkan`, `the BBC reported` | a known outlet |
//!
//! Press statements, books, posts and data without an outlet (`dikutip dari keterangan resmi`) are no media.

mod name;
#[cfg(test)]
mod tests;

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

use super::dateline::names;
use super::{prefix, suffix};
use crate::lexicon::boilerplate::CREDIT_AGENCIES;
use crate::lexicon::lookup::{Heads, NameMap};
use crate::lexicon::newsroom::{self, Cue};

/// Stems of the verbs: every spelling of a verb holds one of them, whatever its prefix and its first capital.
static STEMS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    AhoCorasick::builder()
        .match_kind(MatchKind::LeftmostFirst)
        .build(newsroom::TABLES.iter().flat_map(|table| table.stems))
        .ok()
});

/// A verb with its name glued to it is seldom longer, in bytes; more is no word.
const MAX_WORD_BYTES: usize = 64;

/// Appends the media and agencies that the text leans on, as written, each once.
///
/// ```
/// use warta::field::cited;
///
/// let mut cited = Vec::new();
/// cited::find("Harga turun, seperti dikutip oleh kantor berita Rusia RIA Novosti.", &mut cited);
/// cited::find("Harga naik, dikutip dari keterangan resmi perusahaan.", &mut cited);
/// assert_eq!(cited, ["RIA Novosti"]);
/// ```
pub fn find(text: &str, cited: &mut Vec<String>) {
    each(text, |name| push(name, cited));
}

/// Calls `found_name` with each medium or agency that the text leans on.
pub(crate) fn each(text: &str, mut found_name: impl FnMut(&str)) {
    let Some(stems) = STEMS.as_ref() else { return };
    for found in stems.find_iter(text) {
        let matched = text.get(found.range()).unwrap_or_default();
        let start = word_start(text, found.start());
        // `kantor berita` counts behind a verb: `kata kantor berita KCNA`.
        let start = if is_kind(matched) {
            previous_word(text, start)
        } else {
            start
        };
        let end = word_end(text, start);
        let Some((len, cue)) = text.get(start..end).and_then(cue) else {
            continue;
        };
        let behind = text.get(start + len..).unwrap_or_default();
        let name = match cue {
            Cue::Reports => before(text.get(..start).unwrap_or_default()),
            Cue::Cites | Cue::Carries | Cue::Says => after(behind, cue),
        };
        let Some(name) = name else { continue };
        found_name(name);
        if !matches!(cue, Cue::Reports) {
            others(behind, name, &mut found_name);
        }
    }
}

/// The known media that are named beside the first: `dilansir AFP, Xinhua, dan Reuters`.
fn others(behind: &str, first: &str, mut found_name: impl FnMut(&str)) {
    const MAX_OTHERS: usize = 4;
    let mut rest = behind
        .find(first)
        .and_then(|at| behind.get(at + first.len()..))
        .unwrap_or_default();
    for _ in 0..MAX_OTHERS {
        let next = rest.trim_start_matches([',', ' ', '\u{a0}']);
        let joined = newsroom::TABLES
            .iter()
            .flat_map(|table| table.and)
            .find_map(|and| next.strip_prefix(and))
            .map_or(next, trim);
        if joined.len() == rest.len() {
            return;
        }
        let Some((name, behind)) = name::read(joined) else {
            return;
        };
        if !names::is_outlet(name) {
            return;
        }
        found_name(name);
        rest = behind;
    }
}

/// A stem that is no verb but a kind of medium.
fn is_kind(stem: &str) -> bool {
    newsroom::TABLES
        .iter()
        .any(|table| table.kinds.contains(&stem))
}

/// The start of the word before the one at `at`.
fn previous_word(text: &str, at: usize) -> usize {
    let before = text.get(..at).unwrap_or_default().trim_end();
    word_start(text, before.len())
}

fn push(name: &str, cited: &mut Vec<String>) {
    if !cited.iter().any(|known| known.eq_ignore_ascii_case(name)) {
        cited.push(name.to_owned());
    }
}

/// The start of the word that holds the byte; of a longer one, a start inside it.
fn word_start(text: &str, at: usize) -> usize {
    let before = suffix(text.get(..at).unwrap_or_default(), MAX_WORD_BYTES);
    let start = before
        .char_indices()
        .rev()
        .take_while(|(_, c)| c.is_alphabetic())
        .last()
        .map_or(before.len(), |(idx, _)| idx);
    at - before.len() + start
}

/// The end of the word that holds the byte; of a longer one, an end inside it.
fn word_end(text: &str, at: usize) -> usize {
    let rest = prefix(text.get(at..).unwrap_or_default(), MAX_WORD_BYTES);
    at + rest
        .find(|c: char| !c.is_alphabetic())
        .unwrap_or(rest.len())
}

/// The verb at the head of the word and its length: `dilansirRepublic` is glued to a name.
fn cue(word: &str) -> Option<(usize, Cue)> {
    // A capital behind a small letter ends the verb.
    let mut was_small = false;
    let mut len = word.len();
    for (idx, c) in word.char_indices() {
        if was_small && c.is_uppercase() {
            len = idx;
            break;
        }
        was_small = c.is_lowercase();
    }
    let verb = word.get(..len)?;
    Some((len, CUES.get(verb)?))
}

/// The verbs of all languages.
static CUES: LazyLock<NameMap<Cue>> = LazyLock::new(|| {
    let tables = newsroom::TABLES.iter();
    NameMap::new(tables.flat_map(|table| table.cues.iter().copied()))
});

/// The name behind the verb.
fn after(behind: &str, cue: Cue) -> Option<&str> {
    let mut rest = trim(behind);
    let mut is_from = false;
    let mut is_kind = false;
    // `dikutip kabarINET dari BBC`: the outlet itself stands before `dari`.
    if matches!(cue, Cue::Cites | Cue::Carries)
        && let Some((first, behind_first)) = name::read(rest)
        && let Some(from) = FROM.strip(trim(behind_first))
        && names::looks_like_outlet(first)
    {
        rest = from;
        is_from = true;
    }
    loop {
        rest = trim(rest);
        if let Some(behind) = FROM.strip(rest) {
            is_from = true;
            rest = behind;
        } else if let Some(behind) = KINDS.strip(rest) {
            is_kind = true;
            rest = behind;
        } else if let Some(behind) = FILLERS.strip(rest)
            && rest.starts_with(char::is_lowercase)
        {
            rest = behind;
        } else {
            break;
        }
    }
    let official = official(behind, rest);
    if is_kind && let Some(behind) = name::skip_country(rest) {
        rest = behind;
    }
    let Some((name, _)) = name::read(rest) else {
        return quoting_agency(behind);
    };
    let is_known = names::looks_like_outlet(name);
    let fits = match cue {
        Cue::Cites => {
            is_known
                || (name::may_be_medium(name) && (is_kind || (is_from && !name::is_office(name))))
        }
        Cue::Carries => {
            is_known || (name::may_be_medium(name) && (is_kind || !name::is_office(name)))
        }
        Cue::Says | Cue::Reports => is_known || (is_kind && name::may_be_medium(name)),
    };
    if !fits {
        return None;
    }
    // `situs resmi Persib`: an official site bears its owner's name, and is no medium of that name.
    Some(match official {
        Some(start) => joined(start, name),
        None => name,
    })
}

/// `dikutip Reuters dari pernyataan itu`: the agency that quotes what is no medium.
fn quoting_agency(behind: &str) -> Option<&str> {
    let (name, _) = name::read(trim(behind))?;
    let is_agency = CREDIT_AGENCIES
        .iter()
        .any(|agency| agency.eq_ignore_ascii_case(name));
    (is_agency && names::is_outlet(name)).then_some(name)
}

/// The text from `situs resmi` on, where it stands right before the rest.
fn official<'a>(behind: &'a str, rest: &str) -> Option<&'a str> {
    let head = behind.get(..behind.len().checked_sub(rest.len())?)?;
    newsroom::TABLES
        .iter()
        .flat_map(|table| table.official)
        .find_map(|words| {
            let at = head.trim_end().len().checked_sub(words.len())?;
            head.get(at..at + words.len())?
                .eq_ignore_ascii_case(words)
                .then(|| behind.get(at..))
                .flatten()
        })
}

/// The text from the head of `start` to the end of `name`, which is a part of it.
fn joined<'a>(start: &'a str, name: &'a str) -> &'a str {
    let Some(at) = start.find(name) else {
        return name;
    };
    start.get(..at + name.len()).unwrap_or(name)
}

fn trim(text: &str) -> &str {
    text.trim_start_matches([' ', '\u{a0}', '\n', '\t'])
}

/// Words that may stand between a verb and a name.
#[derive(Debug)]
struct Between {
    heads: Heads,
    words: Vec<&'static str>,
}

static FROM: LazyLock<Between> = LazyLock::new(|| Between::new(|table| table.from));
static KINDS: LazyLock<Between> = LazyLock::new(|| Between::new(|table| table.kinds));
static FILLERS: LazyLock<Between> = LazyLock::new(|| Between::new(|table| table.fillers));

impl Between {
    fn new(list: impl Fn(&newsroom::Newsroom) -> &'static [&'static str]) -> Self {
        let words: Vec<&'static str> = newsroom::TABLES
            .iter()
            .flat_map(|table| list(table))
            .copied()
            .collect();
        Self {
            heads: Heads::new(words.iter().copied()),
            words,
        }
    }

    /// The text behind the longest of the words at its head; a capital may be glued to it: `dariTimes of India`.
    fn strip<'t>(&self, text: &'t str) -> Option<&'t str> {
        if !self.heads.may_open(text) {
            return None;
        }
        let behind = self.words.iter().filter_map(|words| {
            let (head, behind) = text.split_at_checked(words.len())?;
            if !head.eq_ignore_ascii_case(words) {
                return None;
            }
            // A capital is glued to a small word only: `WebMD` is one.
            let is_small = !head.bytes().any(|byte| byte.is_ascii_uppercase());
            let ends = behind
                .chars()
                .next()
                .is_none_or(|c| !c.is_alphanumeric() || is_small && c.is_uppercase())
                || behind
                    .split(|c: char| !c.is_alphanumeric())
                    .next()
                    .is_some_and(names::is_outlet);
            ends.then_some(behind)
        });
        behind.min_by_key(|behind| behind.len())
    }
}

/// A known outlet right before the verb: `ESPN melaporkan`.
fn before(head: &str) -> Option<&str> {
    name::read_back(head.trim_end())
}
