//! Finds where something that is no prose starts inside a line, and how far it runs.
//!
//! Before: `… kata dia.Simak Video: Pasar Sepi[Gambas:Video 20detik]`. After: two anchors, one at
//! `Simak` that runs to the bracket, and one at the bracket that runs to the end.
//!
//! Only capitals and colons are looked at: a phrase opens with the one, a credit has the other behind its label.

use std::ops::Range;
use std::sync::LazyLock;

use super::phrases::is_title_ahead;
use super::table::{Hit, PHRASES};
use crate::article::RemovedKind;
use crate::bytes::Capitals;
use crate::field::{prefix, suffix};
use crate::lexicon::boilerplate::{CREDIT_LABELS, Extent, Inside};
use crate::lexicon::lookup::{Heads, Tails};

/// A title behind a label is at most this long, in bytes; a longer rest is the story itself.
const MAX_TITLE_BYTES: usize = 240;

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

/// The phrases that may stand inside a line, by their first letters.
static PHRASE_HEADS: LazyLock<Heads> =
    LazyLock::new(|| Heads::new(PHRASES.inside().map(|phrase| phrase.words)));

/// Those of them that stand inside a sentence too, by their first letters.
static ANYWHERE_HEADS: LazyLock<Heads> = LazyLock::new(|| {
    let phrases = PHRASES.inside();
    let anywhere = phrases.filter(|phrase| phrase.inside == Inside::Anywhere);
    Heads::new(anywhere.map(|phrase| phrase.words))
});

/// A space stands before the offset, and before that a letter or a comma: no border, unless a copyright mark follows.
fn is_inside_sentence(bytes: &[u8], at: usize) -> bool {
    let before = bytes.get(at.saturating_sub(2)..at).unwrap_or_default();
    matches!(before, [last, b' '] if last.is_ascii_alphanumeric() || *last == b',')
}

/// The labels of credits, by their last letters.
static CREDIT_TAILS: LazyLock<Tails> = LazyLock::new(|| Tails::new(CREDIT_LABELS.iter().copied()));

/// The places where a piece may start, in order.
///
/// A phrase opens with a capital: a button and the label of an insert are written so, and prose that is not stays.
/// A label of a credit may be small, and has a colon behind it.
#[derive(Debug)]
struct Starts<'t> {
    text: &'t str,
    capitals: Capitals<'t>,
    colons: memchr::Memchr<'t>,
    /// The next start of either kind, where it is known.
    phrase: Option<usize>,
    label: Option<usize>,
    /// Nothing before this offset counts.
    from: usize,
}

impl<'t> Starts<'t> {
    fn new(text: &'t str, from: usize) -> Self {
        let mut starts = Self {
            text,
            capitals: Capitals::new(text.as_bytes(), from),
            colons: memchr::memchr_iter(b':', text.as_bytes()),
            phrase: None,
            label: None,
            from,
        };
        starts.find_phrase();
        starts.find_label();
        starts
    }

    fn find_phrase(&mut self) {
        let text = self.text;
        let (anywhere, border) = (&*ANYWHERE_HEADS, &*PHRASE_HEADS);
        self.phrase = self.capitals.find(|&at| {
            // Few words open like a phrase, wherever they stand.
            border.may_open_at(text, at)
                && (!is_inside_sentence(text.as_bytes(), at) || anywhere.may_open_at(text, at))
        });
    }

    fn find_label(&mut self) {
        let (text, from) = (self.text, self.from);
        self.label = self
            .colons
            .find_map(|colon| label_before(text.get(..colon)?).filter(|start| *start >= from));
    }
}

impl Iterator for Starts<'_> {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        let next = match (self.phrase, self.label) {
            (Some(phrase), Some(label)) => phrase.min(label),
            (phrase, label) => phrase.or(label)?,
        };
        if self.phrase == Some(next) {
            self.find_phrase();
        }
        if self.label == Some(next) {
            self.find_label();
        }
        Some(next)
    }
}

/// The start of the label of a credit that closes the text.
fn label_before(text: &str) -> Option<usize> {
    let text = text.trim_end();
    if !CREDIT_TAILS.may_close(text) {
        return None;
    }
    let starts = CREDIT_LABELS
        .iter()
        .map(|label| (text.len().checked_sub(label.len()), label));
    starts.into_iter().find_map(|(start, label)| {
        let word = text.get(start?..)?;
        word.eq_ignore_ascii_case(label).then_some(start?)
    })
}

/// The pieces that start inside a text, in order, none over another.
pub(super) fn anchors(text: &str) -> Vec<Anchor> {
    let mut anchors: Vec<Anchor> = Vec::new();
    for start in Starts::new(text, 0) {
        let settled = anchors.last().map_or(0, |last| last.range.end);
        if start < settled {
            continue;
        }
        anchors.extend(phrase_at(text, start).or_else(|| credit_at(text, start)));
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
        .inside_at(body)
        .find(|hit| is_border(before, body, *hit))?;
    if let Some(opening) = before
        .chars()
        .next_back()
        .filter(|char| matches!(char, '(' | '['))
    {
        let closing = if opening == '(' { ')' } else { ']' };
        // A bracket that closes later than that holds no insert: nobody looks for it to the end of the text.
        let close = prefix(body, MAX_TITLE_BYTES + 1).find(closing)?;
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

/// The longest label of a credit with the spaces before its colon, in bytes.
const MAX_LABEL_BYTES: usize = 40;

/// Where the next piece starts behind an insert, or the text ends; exact up to [`MAX_TITLE_BYTES`].
fn next_piece(body: &str, from: usize) -> usize {
    // Beyond that a piece is too far off to matter: one look costs no more than its window.
    let window = prefix(body, MAX_TITLE_BYTES + MAX_LABEL_BYTES);
    for start in Starts::new(window, from) {
        let (Some(before), Some(rest)) = (body.get(..start), body.get(start..)) else {
            continue;
        };
        let is_phrase = PHRASES
            .inside_at(rest)
            .any(|hit| is_border(before, rest, hit));
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
    // `dok. Humas` is the credit of a picture.
    if inner.contains(". ") {
        return false;
    }
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
