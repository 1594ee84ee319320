//! Whole utterance, a few quoted words, or no quotation at all.
//!
//! | text | is |
//! | --- | --- |
//! | `"Kami siap berangkat," kata Rina` | direct |
//! | `Rina menyebut rencana itu "terlalu mahal"` | partial |
//! | `buku "Laut Selatan"`, `istilah "gotong royong"`, a nickname | none |
//!
//! Marks around words that nobody is said to have said are none. A sentence in marks that stands by
//! itself is somebody's even without a cue.

use super::class::Class;
use super::cue::{Cue, Place};
use super::mark::Family;
use super::span::Span;
use super::token::{Form, Token};
use crate::article::QuoteKind;

/// Fewer words are no utterance without a cue beside them.
const MIN_UTTERANCE_WORDS: usize = 4;

/// Quoted words inside a reporter's sentence are looked at up to here.
const MAX_LOOK_BYTES: usize = 160;

/// What surrounds a span.
#[derive(Debug, Clone, Copy)]
pub(super) struct Setting<'t, 'a> {
    /// The tokens of the sentence up to the opening mark.
    pub(super) lead: &'t [Token<'a>],
    pub(super) cue: Option<Cue<'a>>,
    /// The sentence goes on behind the closing mark, and not with a cue.
    pub(super) goes_on: bool,
}

/// What the words of a span are; `None` for no quotation.
pub(super) fn of(text: &str, span: &Span, setting: Setting<'_, '_>) -> Option<QuoteKind> {
    let words = text.get(span.start..span.end)?;
    if span.runs_on || span.is_headless {
        return Some(QuoteKind::Direct);
    }
    let lead = setting.lead;
    if setting.cue.is_some_and(|cue| cue.place == Place::Behind) && lead.is_empty() {
        return Some(QuoteKind::Direct);
    }
    let look = words
        .get(..super::cue::ceiling(words, 0, MAX_LOOK_BYTES))
        .unwrap_or(words);
    let mut n_words = 0;
    let mut n_lower = 0;
    for word in look.split(' ') {
        let first = word.chars().find(|c| c.is_alphanumeric());
        n_words += usize::from(first.is_some());
        n_lower += usize::from(first.is_some_and(char::is_lowercase));
    }
    let ends_itself = words.ends_with([',', '.', '!', '?', '…']);
    let starts_small = words.starts_with(char::is_lowercase);
    let is_named_thing = lead
        .last()
        .is_some_and(|token| token.class.is(Class::TITLING) && token.text != "kata")
        || lead.iter().rev().take(3).any(|token| {
            token.is_lower(Class::TITLING) && !token.class.is(Class::SAID | Class::SAYS)
        });
    // `menyebut layanan itu "jauh lebih baik"`: words in small letters are a title right behind such a word alone.
    let is_named_thing = is_named_thing
        && !(starts_small
            && n_lower == n_words
            && n_words > 2
            && !lead
                .last()
                .is_some_and(|token| token.class.is(Class::TITLING))
            && setting.cue.is_some_and(|cue| cue.place == Place::Around));
    let is_title_case = n_lower == 0 && n_words > 0;
    match setting.cue.map(|cue| cue.place) {
        Some(Place::Before) if is_named_thing && !ends_itself => None,
        Some(Place::Before) if starts_small && !ends_itself && n_words < MIN_UTTERANCE_WORDS => {
            Some(QuoteKind::Partial)
        }
        Some(Place::Before) => Some(QuoteKind::Direct),
        Some(Place::Behind) => {
            let is_clause = lead
                .last()
                .is_some_and(|token| matches!(token.form, Form::Comma | Form::Colon | Form::Other));
            if is_clause || (!starts_small && ends_itself && n_words >= MIN_UTTERANCE_WORDS) {
                Some(QuoteKind::Direct)
            } else if is_named_thing || is_title_case {
                None
            } else {
                Some(QuoteKind::Partial)
            }
        }
        Some(Place::Around) => {
            // `"kerja dari rumah" (WFH)` is a term.
            let is_glossed = text
                .get(span.outer_end..)
                .is_some_and(|behind| behind.trim_start().starts_with('('));
            if is_glossed
                || is_named_thing
                || is_title_case
                || span.family == Family::Single && n_words < 2
            {
                None
            } else if !starts_small && ends_itself && n_words >= 2 * MIN_UTTERANCE_WORDS {
                Some(QuoteKind::Direct)
            } else {
                Some(QuoteKind::Partial)
            }
        }
        None => {
            // What fills its paragraph needs no length.
            let is_paragraph =
                span.outer_start == 0 && span.outer_end == text.len() && n_words > 1 && n_lower > 0;
            let is_utterance = lead.is_empty()
                && !setting.goes_on
                && (is_paragraph || n_words >= MIN_UTTERANCE_WORDS && n_lower > 1)
                && ends_itself
                && !starts_small;
            is_utterance.then_some(QuoteKind::Direct)
        }
    }
}
