//! Finds where something that is no prose starts inside a line, and how far it runs.
//!
//! Before: `… kata dia.Simak Video: Pasar Sepi[Gambas:Video 20detik]`. After: two anchors, one at
//! `Simak` that runs to the bracket, and one at the bracket that runs to the end.
//!
//! All phrases are looked for at once, by their first letters; a closer look follows only there.

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use aho_corasick::packed::{Config, Searcher};

use super::phrases::is_title_ahead;
use super::table::{Hit, PHRASES};
use crate::article::RemovedKind;
use crate::field::suffix;
use crate::lexicon::boilerplate::{CREDIT_LABELS, Extent, Inside};

/// A title behind a label is at most this long, in bytes; a longer rest is the story itself.
const MAX_TITLE_BYTES: usize = 240;

/// Letters by which phrases are looked for, in bytes: more tell them apart better.
const N_TRIGGER_BYTES: usize = 6;

/// Staff initials at the end of a paragraph, brackets included, are at most this long, in bytes.
const MAX_INITIALS_BYTES: usize = 26;

/// Credits in brackets at the end of a paragraph are at most this long, in bytes.
const MAX_CREDITS_BYTES: usize = 160;

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Anchor {
    /// The bytes of the piece.
    pub(super) range: Range<usize>,
    /// What it is; `None`: a line of its own, to be judged as such.
    pub(super) kind: Option<RemovedKind>,
    /// The text before it and behind it is one paragraph.
    pub(super) is_middle: bool,
}

impl Anchor {
    /// A line of its own from here to the next anchor.
    pub(super) const fn line_at(start: usize) -> Self {
        Self {
            range: start..start,
            kind: None,
            is_middle: false,
        }
    }
}

/// Looks for the first letters of all phrases at once.
static TRIGGERS: LazyLock<Triggers> = LazyLock::new(Triggers::new);

#[derive(Debug)]
enum Triggers {
    /// Vector instructions, where the machine has them.
    Packed(Searcher),
    /// An automaton, elsewhere; nothing, should even that fail.
    Automaton(Option<Box<AhoCorasick>>),
}

impl Triggers {
    fn new() -> Self {
        let mut triggers: Vec<String> = Vec::new();
        let mut add = |text: &str| triggers.push(text.chars().take(N_TRIGGER_BYTES).collect());
        for phrase in PHRASES.inside() {
            let [sentence, title, upper] = spellings(phrase.words);
            add(&sentence);
            add(&title);
            // Buttons and labels shout; the long notices do not.
            if phrase.inside == Inside::Anywhere || phrase.extent != Extent::Opens {
                add(&upper);
            }
        }
        for label in CREDIT_LABELS {
            let [sentence, ..] = spellings(label);
            add(label);
            add(&sentence);
        }
        triggers.sort();
        triggers.dedup();
        // A trigger that another one opens is found with that one.
        let mut shortest: Vec<String> = Vec::new();
        for trigger in triggers {
            if shortest
                .last()
                .is_none_or(|last| !trigger.starts_with(last.as_str()))
            {
                shortest.push(trigger);
            }
        }
        let searcher = Config::new()
            .heuristic_pattern_limits(false)
            .builder()
            .extend(&shortest)
            .build();
        match searcher {
            Some(searcher) => Self::Packed(searcher),
            None => Self::Automaton(AhoCorasick::new(&shortest).ok().map(Box::new)),
        }
    }

    /// The next place at or behind `from` where a phrase may start.
    fn find(&self, text: &str, from: usize) -> Option<usize> {
        let span = aho_corasick::Span {
            start: from,
            end: text.len(),
        };
        match self {
            Self::Packed(searcher) => searcher.find_in(text, span).map(|found| found.start()),
            Self::Automaton(automaton) => {
                let input = aho_corasick::Input::new(text).span(span);
                automaton.as_ref()?.find(input).map(|found| found.start())
            }
        }
    }
}

/// A phrase as headlines and buttons write it: `Baca juga`, `Baca Juga`, `BACA JUGA`.
fn spellings(words: &str) -> [String; 3] {
    let mut title = String::with_capacity(words.len());
    let mut sentence = String::with_capacity(words.len());
    let mut is_first = true;
    for char in words.chars() {
        let is_initial = title.is_empty() || title.ends_with(' ');
        title.push(if is_initial {
            char.to_ascii_uppercase()
        } else {
            char
        });
        sentence.push(if is_first {
            char.to_ascii_uppercase()
        } else {
            char
        });
        is_first = false;
    }
    [sentence, title, words.to_ascii_uppercase()]
}

/// The pieces that start inside a text, in order, none over another.
pub(super) fn anchors(text: &str) -> Vec<Anchor> {
    let mut anchors: Vec<Anchor> = Vec::new();
    let mut from = 0;
    while let Some(start) = TRIGGERS.find(text, from) {
        from = start + 1;
        while !text.is_char_boundary(from) {
            from += 1;
        }
        let settled = anchors.last().map_or(0, |last| last.range.end);
        if start < settled {
            continue;
        }
        if let Some(anchor) = phrase_at(text, start).or_else(|| credit_at(text, start)) {
            from = from.max(if anchor.kind.is_some() {
                anchor.range.end
            } else {
                from
            });
            anchors.push(anchor);
        }
    }
    if let Some(initials) = initials_at_end(text)
        && anchors
            .last()
            .is_none_or(|last| last.range.end <= initials.range.start)
    {
        anchors.push(initials);
    }
    anchors
}

fn phrase_at(text: &str, start: usize) -> Option<Anchor> {
    let body = text.get(start..)?;
    let before = text.get(..start)?;
    let hit = PHRASES
        .at(body)
        .find(|hit| hit.inside != Inside::Never && is_border(before, body, *hit))?;
    if let Some(opening) = before
        .chars()
        .next_back()
        .filter(|char| matches!(char, '(' | '['))
    {
        let closing = if opening == '(' { ')' } else { ']' };
        let close = body.find(closing)?;
        let range = start - 1..start + close + 1;
        let is_middle =
            close <= MAX_TITLE_BYTES && is_sentence_around(before, body.get(close + 1..)?);
        return (close <= MAX_TITLE_BYTES && range != (0..text.len())).then_some(Anchor {
            range,
            kind: Some(hit.kind),
            is_middle,
        });
    }
    if start == 0 && hit.extent != Extent::Alone {
        // The line opens with it and is judged as a line.
        return None;
    }
    let rest = body.get(hit.end..)?;
    let n_bytes = match hit.extent {
        Extent::Alone | Extent::List => {
            if start == 0 && (hit.inside != Inside::Anywhere || !rest.contains(char::is_alphabetic))
            {
                return None;
            }
            let next = rest.trim_start().chars().next();
            let goes_on = rest.starts_with(' ') && next.is_some_and(char::is_lowercase);
            if goes_on && hit.inside != Inside::Anywhere {
                return None;
            }
            hit.end + marks_len(rest)
        }
        Extent::Label if !is_title_ahead(rest) => return None,
        Extent::Marked if !rest.trim_start().starts_with(':') => return None,
        Extent::Label | Extent::Marked | Extent::Opens => {
            let end = next_piece(body, hit.end);
            let is_lost =
                hit.extent == Extent::Label && !rest.trim_start().starts_with([':', '\'', '"']);
            match end {
                end if end <= MAX_TITLE_BYTES => end,
                _ if is_lost => hit.end,
                _ => return None,
            }
        }
    };
    Some(Anchor {
        range: start..start + n_bytes,
        kind: Some(hit.kind),
        is_middle: is_sentence_around(before, body.get(n_bytes..)?),
    })
}

/// Where the next piece starts behind an insert, or the text ends.
fn next_piece(body: &str, from: usize) -> usize {
    let mut at = from;
    while let Some(start) = TRIGGERS.find(body, at) {
        at = start + 1;
        let (Some(before), Some(rest)) = (body.get(..start), body.get(start..)) else {
            continue;
        };
        let is_phrase = PHRASES
            .at(rest)
            .any(|hit| hit.inside != Inside::Never && is_border(before, rest, hit));
        if is_phrase {
            let has_bracket = before.ends_with(['(', '[']);
            return start - usize::from(has_bracket);
        }
        if credit_at(body, start).is_some() {
            return start;
        }
    }
    body.len()
}

/// Whether a phrase found inside a text stands where an insert may start.
fn is_border(before: &str, body: &str, hit: Hit) -> bool {
    let Some(last) = before.chars().next_back() else {
        return true;
    };
    let words = body.get(..hit.end).unwrap_or_default();
    let is_upper = !words.contains(|char: char| char.is_ascii_lowercase());
    let is_noticed = body
        .get(hit.end..)
        .unwrap_or_default()
        .trim_start()
        .starts_with('©');
    if last.is_alphanumeric() {
        return last.is_lowercase() || last.is_numeric() || !is_upper;
    }
    hit.inside == Inside::Anywhere && (is_upper || is_noticed || matches!(last, '(' | '['))
        || hit.inside == Inside::AtBorder
            && (is_noticed || ends_sentence(before) || matches!(last, '(' | '['))
}

/// `Pewarta: …`, `sumber : …`: a credit that was glued behind the last sentence.
fn credit_at(text: &str, start: usize) -> Option<Anchor> {
    let before = text.get(..start)?;
    let body = text.get(start..)?;
    let label = CREDIT_LABELS.iter().find(|label| {
        let head = body.get(..label.len());
        head.is_some_and(|head| head.eq_ignore_ascii_case(label))
    })?;
    let rest = body.get(label.len()..)?.trim_start();
    let last = before.chars().next_back()?;
    let is_glued =
        last.is_alphanumeric() || matches!(last, '.' | '"' | '”' | ')' | ']' | '!' | '?');
    let is_border = is_glued || (ends_sentence(before) && last == ' ');
    (rest.starts_with(':') && is_border).then_some(Anchor::line_at(start))
}

/// `… kata dia. (fca/gbr)`: staff initials at the end of a paragraph.
fn initials_at_end(text: &str) -> Option<Anchor> {
    let closing = text
        .chars()
        .next_back()
        .filter(|char| matches!(char, ')' | ']'))?;
    let opening = if closing == ')' { '(' } else { '[' };
    let from = text.len() - suffix(text, MAX_INITIALS_BYTES).len();
    let start = match text.get(from..)?.rfind(opening) {
        Some(at) => from + at,
        None => return credits_at_end(text, opening),
    };
    let inner = text.get(start + 1..text.len() - 1)?;
    let before = text.get(..start)?;
    (before.len() > MAX_INITIALS_BYTES && ends_sentence(before) && is_initials(inner))
        .then(|| Anchor::line_at(start))
}

/// `… banyak orang. (Kontributor Pekanbaru, Sari | Editor Budi)`: credits in brackets behind a paragraph.
fn credits_at_end(text: &str, opening: char) -> Option<Anchor> {
    let from = text.len() - suffix(text, MAX_CREDITS_BYTES).len();
    let start = from + text.get(from..)?.rfind(opening)?;
    let inner = text.get(start + 1..text.len() - 1)?;
    let label = inner.split(|char: char| !char.is_alphabetic()).next()?;
    let is_label = CREDIT_LABELS
        .iter()
        .any(|known| known.eq_ignore_ascii_case(label));
    let before = text.get(..start)?;
    (is_label && !before.is_empty() && ends_sentence(before)).then(|| Anchor::line_at(start))
}

/// `fca/gbr`, `rgu`, `E-2`, `*`: short, and no word in a sentence.
fn is_initials(inner: &str) -> bool {
    let tokens = inner.split(['/', '-', ',', '|', '.']).map(str::trim);
    let n_tokens = tokens.clone().count();
    let are_short = tokens.clone().all(|token| {
        (1..=6).contains(&token.len()) && token.bytes().all(|byte| byte.is_ascii_alphanumeric())
    });
    let has_letter = inner.contains(|char: char| char.is_ascii_alphabetic());
    let is_small = inner
        .bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    inner.is_empty() || inner == "*" || (are_short && has_letter && (n_tokens > 1 || is_small))
}

/// Whether text before a piece ends in a sentence end.
fn ends_sentence(before: &str) -> bool {
    before
        .trim_end()
        .ends_with(['.', '!', '?', '"', '”', '’', '\'', ')', ']', ':', '…', '»'])
}

/// Whether the texts before and behind a piece are one paragraph: nothing is glued, both are prose.
fn is_sentence_around(before: &str, after: &str) -> bool {
    let is_glued = !before.ends_with([' ', '(', '[']) || !after.starts_with([' ', '.', ',', ';']);
    !before.trim().is_empty() && after.contains(char::is_alphabetic) && !is_glued
}

/// The bytes of the marks that close a label: `Loading...`, `Bagikan :`.
fn marks_len(rest: &str) -> usize {
    let marks = |char: char| !matches!(char, '.' | ':' | '!' | '…' | ' ' | ')' | ']');
    rest.find(marks).unwrap_or(rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(&str, Option<RemovedKind>)]) {
        let found: Vec<(&str, Option<RemovedKind>)> = anchors(text)
            .into_iter()
            .map(|anchor| match anchor.kind {
                Some(kind) => (text.get(anchor.range).unwrap().trim(), Some(kind)),
                None => (text.get(anchor.range.start..).unwrap(), None),
            })
            .collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn triggers_fit_the_packed_searcher() {
        if cfg!(target_arch = "x86_64") {
            assert!(matches!(*TRIGGERS, Triggers::Packed(_)));
        }
    }

    #[test]
    fn finds_inserts_at_borders() {
        let read_also = Some(RemovedKind::ReadAlso);
        check(
            "Harga naik, kata dia.Baca juga: Gula Langka di Tiga Kota",
            &[("Baca juga: Gula Langka di Tiga Kota", read_also)],
        );
        check(
            "Harga naik di pasar. (Baca: Gula Langka di Tiga Kota) Pedagang mengeluh.",
            &[("(Baca: Gula Langka di Tiga Kota)", read_also)],
        );
        check("Ia meminta warga baca juga aturan itu.", &[]);
        check("Ia membagikan buku Baca Juga kepada warga.", &[]);
        check("Ia berkata. Simak juga petualangan mereka nanti.", &[]);
    }

    #[test]
    fn finds_adverts_and_embeds_anywhere() {
        check(
            "Harga naik SCROLL TO CONTINUE WITH CONTENT di pasar.",
            &[(
                "SCROLL TO CONTINUE WITH CONTENT",
                Some(RemovedKind::Advertisement),
            )],
        );
        check(
            "Lihat rekamannya.[Gambas:Video 20detik]",
            &[("[Gambas:Video 20detik]", Some(RemovedKind::Embed))],
        );
        check("Sebuah advertisement lama dijual.", &[]);
    }

    #[test]
    fn finds_credits_glued_behind_the_story() {
        check(
            "Ia pulang.Pewarta: Sari DewiEditor: Budi COPYRIGHT © ANTARA 2023",
            &[
                (
                    "Pewarta: Sari DewiEditor: Budi COPYRIGHT © ANTARA 2023",
                    None,
                ),
                ("Editor: Budi COPYRIGHT © ANTARA 2023", None),
                ("COPYRIGHT © ANTARA 2023", Some(RemovedKind::Copyright)),
            ],
        );
        check("Ia menjadi Chief Editor: jabatan baru.", &[]);
    }

    #[test]
    fn finds_initials_at_the_end() {
        let text = "Harga beras naik di pasar induk, kata dia. (fca/gbr)";
        check(text, &[("(fca/gbr)", None)]);
        check(
            "Harga beras naik di pasar induk, kata dia. [rgu]",
            &[("[rgu]", None)],
        );
        check("Harga beras naik di pasar induk, kata dia (WIB)", &[]);
        check("Harga beras naik di pasar induk kemarin (18/10).", &[]);
        check(
            "Harga beras naik. (Kontributor Pekanbaru, Sari | Editor Budi)",
            &[("(Kontributor Pekanbaru, Sari | Editor Budi)", None)],
        );
        check("Harga beras naik. (Ini adalah kabar yang ketiga)", &[]);
    }
}
