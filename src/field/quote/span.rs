//! Pairs of quotation marks: what stands between them, whoever said it.
//!
//! `”Baik,” kata Rina.` has one span, `Baik,`. A span ends with its paragraph. It goes on in the next
//! one where that opens with a mark again, and then each paragraph has a span of its own.
//! Marks inside a span (a quote in a quote) make no spans; an inch mark (`15,6" `) is none.

use super::class::Class;
use super::mark::{self, Facing, Family, Mark};
use super::token::{Form, Tokens};

/// The text between two marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    /// Byte offset of the first byte of the words.
    pub(super) start: usize,
    /// Byte offset behind the last byte of the words.
    pub(super) end: usize,
    /// Byte offset of the opening mark.
    pub(super) outer_start: usize,
    /// Byte offset behind the closing mark.
    pub(super) outer_end: usize,
    pub(super) family: Family,
    /// The closing mark is missing since the quote goes on in the next paragraph.
    pub(super) runs_on: bool,
    /// The opening mark is missing.
    pub(super) is_headless: bool,
}

/// A paragraph without an opening mark is taken for a quote up to its closing mark if it is no longer.
const MAX_HEADLESS_BYTES: usize = 1_500;

/// A sentence behind a quote is followed up to here.
const MAX_SENTENCE_BYTES: usize = 400;

/// A cue starts within this many bytes.
const MAX_CUE_BYTES: usize = 40;

/// How far before a mark an opening mark that lacks its partner is followed.
const MAX_TAILLESS_BYTES: usize = 3_000;

/// Finds the spans of one paragraph after another.
#[derive(Debug, Default)]
pub(super) struct Spans {
    marks: Vec<Mark>,
    doubles: Vec<Mark>,
    /// The last paragraph ended inside a quote.
    is_inside: bool,
}

impl Spans {
    /// The spans of `text`; `next` is the paragraph behind it.
    pub(super) fn find(&mut self, text: &str, next: Option<&str>, spans: &mut Vec<Span>) {
        spans.clear();
        mark::find(text, &mut self.marks);
        let was_inside = std::mem::take(&mut self.is_inside);
        if self.marks.is_empty() {
            return;
        }
        let mut open: Option<Mark> = None;
        let mut skip_until = 0;
        self.doubles.clear();
        let doubles = self
            .marks
            .iter()
            .copied()
            .filter(|mark| mark.family == Family::Double);
        self.doubles.extend(doubles);
        let doubles = &self.doubles;
        for (idx, mark) in doubles.iter().enumerate() {
            if idx < skip_until {
                continue;
            }
            let ahead = |n: usize| doubles.get(idx + n).map(|mark| mark.facing);
            match open {
                None if mark.facing != Facing::Closes => open = Some(*mark),
                None => headless(text, *mark, was_inside && idx == 0, spans),
                Some(_)
                    if mark.facing == Facing::Opens
                        && ahead(1) == Some(Facing::Closes)
                        && ahead(2) == Some(Facing::Closes) =>
                {
                    // A quote in a quote: its closing mark is the next one.
                    skip_until = idx + 2;
                }
                // `…, "kata`: the space stands on the wrong side of the closing mark.
                Some(first) if mark.facing == Facing::Opens && is_glued_cue(text, *mark) => {
                    spans.extend(between(text, first, mark.start, mark.end));
                    open = None;
                }
                Some(first) if mark.facing == Facing::Opens => {
                    tailless(text, first, mark.start, spans);
                    open = Some(*mark);
                }
                Some(_)
                    if is_inch(text, *mark)
                        && matches!(ahead(1), Some(Facing::Closes | Facing::Either)) => {}
                Some(first) => {
                    spans.extend(between(text, first, mark.start, mark.end));
                    open = None;
                }
            }
        }
        if let Some(first) = open {
            let goes_on = next.is_some_and(opens_quote);
            if goes_on {
                spans.extend(
                    between(text, first, text.len(), text.len()).map(|span| Span {
                        runs_on: true,
                        ..span
                    }),
                );
                self.is_inside = true;
            } else {
                tailless(text, first, text.len(), spans);
                self.is_inside = spans
                    .last()
                    .is_some_and(|span| span.outer_end == text.len());
            }
        }
        self.add_singles(text, spans);
    }

    /// Single marks count where they stand outside every span.
    fn add_singles(&self, text: &str, spans: &mut Vec<Span>) {
        let n_double = spans.len();
        let mut open: Option<Mark> = None;
        let mut covering = 0;
        for mark in self
            .marks
            .iter()
            .filter(|mark| mark.family == Family::Single)
        {
            while spans
                .get(covering)
                .is_some_and(|span| covering < n_double && span.outer_end <= mark.start)
            {
                covering += 1;
                open = None;
            }
            if covering < n_double
                && spans
                    .get(covering)
                    .is_some_and(|span| span.outer_start < mark.start)
            {
                continue;
            }
            match (open, mark.facing) {
                (_, Facing::Opens) => open = Some(*mark),
                (Some(first), Facing::Closes) => {
                    spans.extend(between(text, first, mark.start, mark.end));
                    open = None;
                }
                _ => {}
            }
        }
        if spans.len() > n_double {
            spans.sort_by_key(|span| span.outer_start);
        }
    }
}

/// A verb of speech touches the mark from behind.
fn is_glued_cue(text: &str, mark: Mark) -> bool {
    let is_pause = text
        .get(..mark.start)
        .is_some_and(|before| before.trim_end().ends_with([',', '.', '!', '?']));
    let end = super::cue::ceiling(text, mark.end, MAX_CUE_BYTES);
    is_pause
        && Tokens::new(text, mark.end, end)
            .next()
            .is_some_and(|token| token.is_lower(Class::SAID))
}

/// The paragraph starts with a mark that opens.
fn opens_quote(text: &str) -> bool {
    text.starts_with(['"', '“', '”', '„', '«'])
}

/// `7,9"` and `15" x 10"`, as opposed to `tahun 2019" kata`.
fn is_inch(text: &str, mark: Mark) -> bool {
    let before = text
        .get(..mark.start)
        .and_then(|text| text.chars().next_back());
    let mut after = text.get(mark.end..).unwrap_or_default().chars();
    let is_measure = before.is_some_and(|c| c.is_ascii_digit());
    match after.next() {
        Some(' ') => is_measure && after.next().is_some_and(char::is_lowercase),
        Some('-') => is_measure,
        _ => false,
    }
}

fn between(text: &str, first: Mark, inner_end: usize, outer_end: usize) -> Option<Span> {
    let words = text.get(first.end..inner_end)?;
    let start = first.end + (words.len() - words.trim_start().len());
    let end = first.end + words.trim_end().len();
    (start < end && words.chars().any(char::is_alphanumeric)).then_some(Span {
        start,
        end,
        outer_start: first.start,
        outer_end,
        family: first.family,
        runs_on: false,
        is_headless: false,
    })
}

/// A closing mark without its partner: the words before it are a quote if a cue follows, or if the
/// paragraph before ended inside a quote.
fn headless(text: &str, mark: Mark, was_inside: bool, spans: &mut Vec<Span>) {
    let floor = spans
        .last()
        .map_or(0, |span| sentence_end(text, span.outer_end));
    let is_near = mark.start.saturating_sub(floor) <= MAX_HEADLESS_BYTES && mark.start > floor;
    if !is_near || !(was_inside || is_cued(text, mark)) {
        return;
    }
    let first = Mark {
        start: floor,
        end: floor,
        ..mark
    };
    spans.extend(between(text, first, mark.start, mark.end).map(|span| Span {
        is_headless: true,
        ..span
    }));
}

/// The byte behind the sentence that goes on at `from`.
fn sentence_end(text: &str, from: usize) -> usize {
    let end = super::cue::ceiling(text, from, MAX_SENTENCE_BYTES);
    Tokens::new(text, from, end)
        .find(|token| token.form == Form::End)
        .map_or(end, |token| token.end())
}

/// `…," kata` and `…" ujarnya`.
fn is_cued(text: &str, mark: Mark) -> bool {
    let mut tokens = Tokens::new(
        text,
        mark.end,
        super::cue::ceiling(text, mark.end, MAX_CUE_BYTES),
    );
    let token = tokens
        .next()
        .filter(|token| token.form != Form::Comma)
        .or_else(|| tokens.next());
    token.is_some_and(|token| token.is_lower(Class::SAID))
}

/// An opening mark without its partner, before `limit`: the quote ends where a cue follows a comma,
/// else at the limit if that ends a sentence.
fn tailless(text: &str, first: Mark, limit: usize, spans: &mut Vec<Span>) {
    if limit - first.end > MAX_TAILLESS_BYTES {
        return;
    }
    let mut previous: Option<Form> = None;
    let mut end_of_previous = first.end;
    for token in Tokens::new(text, first.end, limit) {
        let is_pause = matches!(previous, Some(Form::Comma | Form::End));
        if is_pause && token.is_lower(Class::SAID) && is_said_alone(text, token.end(), limit) {
            spans.extend(between(text, first, end_of_previous, end_of_previous));
            return;
        }
        previous = Some(token.form);
        end_of_previous = token.end();
    }
    let opens_sentence = text.get(..first.start).is_some_and(|lead| {
        lead.trim_end().is_empty() || lead.trim_end().ends_with([',', ':', '.', '!', '?'])
    });
    let ends_sentence = text
        .get(..limit)
        .is_some_and(|words| words.trim_end().ends_with(['.', '!', '?']));
    if opens_sentence && ends_sentence {
        spans.extend(between(text, first, limit, limit));
    }
}

/// Behind the verb stands somebody who says it, or the sentence ends: `kata Budi`, `ujarnya.`
fn is_said_alone(text: &str, from: usize, limit: usize) -> bool {
    Tokens::new(text, from, limit).next().is_none_or(|token| {
        matches!(token.form, Form::Capital | Form::Comma | Form::End)
            || token.class.is(Class::PRONOUN | Class::HEAD)
    })
}
