//! Quotations of an article with their speakers.
//!
//! Works on the finished paragraphs:
//! `"Kami siap," kata Ketua Panitia Rina Sari.` gives the words `Kami siap,`, the cue `kata`, the
//! speaker `Rina Sari` with the role `Ketua Panitia`; `ujarnya` three paragraphs on gives her again.
//!
//! | step | module |
//! | --- | --- |
//! | marks, and which way they face | `mark` |
//! | pairs of marks | `span` |
//! | the words that tie a quote to its speaker | `cue`, `report` |
//! | name, role and body in a speaker phrase | `phrase`, `name` |
//! | direct, partial, or no quotation | `kind` |
//! | from the cue to a person of the article | `resolve`, `people`, `office`, `fuller`, `standing` |
//!
//! Indirect speech is no quotation; it only tells who speaks. Quotes in quotes are part of the outer one.

mod class;
mod cue;
mod kind;
mod mark;
mod fuller;
mod name;
mod office;
mod people;
mod phrase;
mod report;
mod resolve;
mod span;
mod standing;
mod token;

use crate::article::{Person, Quote, QuoteKind};

use self::cue::{Cue, Place, Who};
use self::kind::Setting;
use self::resolve::{Case, Resolver};
use self::span::{Span, Spans};
use self::token::Token;

/// What [`find`] finds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Found {
    /// The quotes, in order; [`Quote::block`] counts the paragraphs handed in.
    pub quotes: Vec<Quote>,
    /// Everybody who speaks in one of them, each once.
    pub persons: Vec<Person>,
    /// There may be more: the limit on quotes was reached.
    pub(crate) is_cut: bool,
}

/// A span that is a quote.
#[derive(Debug, Clone, Copy)]
struct Draft<'a> {
    block: usize,
    span: Span,
    cue: Option<Cue<'a>>,
    kind: QuoteKind,
}

/// Finds the quotes in the paragraphs of an article.
///
/// An empty text keeps its place in the count and holds nothing: hand in one for what must not be searched.
///
/// ```
/// use warta::field::quote;
///
/// let found = quote::find(&[
///     "Ketua Panitia Rina Sari mengatakan, persiapan sudah selesai.",
///     "\"Kami siap berangkat,\" ujarnya, Senin.",
/// ]);
/// let quote = &found.quotes[0];
/// assert_eq!((quote.block, quote.text.as_str()), (1, "Kami siap berangkat,"));
/// let speaker = quote.speaker.as_ref().map(|speaker| speaker.full_name.as_str());
/// assert_eq!(speaker, Some("Rina Sari"));
/// ```
#[must_use]
pub fn find(texts: &[&str]) -> Found {
    find_among(texts, &[], usize::MAX)
}

/// As [`find`], up to so many quotes; names are also looked for in `around`: texts of the article that hold no
/// quotes, such as its deck.
pub(crate) fn find_among(texts: &[&str], around: &[&str], max_quotes: usize) -> Found {
    let drafts = drafts(texts);
    if drafts.is_empty() {
        return Found::default();
    }
    let everything: Vec<&str> = texts.iter().chain(around).copied().collect();
    let mut resolver = Resolver::new(texts, &everything, cue_names(&drafts));
    let mut previous = None;
    let mut quotes = Vec::with_capacity(drafts.len().min(max_quotes));
    let mut is_cut = false;
    for draft in &drafts {
        if quotes.len() >= max_quotes {
            is_cut = true;
            break;
        }
        let case = Case {
            block: draft.block,
            start: draft.span.outer_start,
            cue: draft.cue,
            previous,
        };
        previous = Some((draft.block, draft.span.outer_end));
        let words = texts
            .get(draft.block)
            .and_then(|text| text.get(draft.span.start..draft.span.end));
        let speaker = resolver.speaker(&case);
        // Recited texts and slogans that fill a paragraph: nobody is said to speak.
        if speaker.is_none() && draft.cue.is_none() {
            continue;
        }
        quotes.push(Quote {
            block: draft.block,
            start: draft.span.start,
            end: draft.span.end,
            text: words.unwrap_or_default().to_owned(),
            kind: draft.kind,
            cue: draft.cue.and_then(|cue| cue.text).map(str::to_owned),
            speaker,
            via: draft.cue.and_then(via).map(str::to_owned),
        });
    }
    Found {
        quotes,
        persons: resolver.into_persons(),
        is_cut,
    }
}

/// The names that stand beside cues without a role.
fn cue_names<'a>(drafts: &[Draft<'a>]) -> Vec<&'a str> {
    let mut names: Vec<&str> = drafts
        .iter()
        .filter_map(|draft| match draft.cue?.who {
            Who::Phrase(phrase) if phrase.role.is_none() && phrase.affiliation.is_none() => {
                phrase.name
            }
            _ => None,
        })
        .collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// The medium that a cue names, in the place of a speaker or beside one.
fn via(cue: Cue<'_>) -> Option<&str> {
    match cue.who {
        Who::Phrase(phrase) if phrase.is_media => Some(phrase.whole),
        _ => cue.via,
    }
}

/// The spans that are quotes, with their cues.
fn drafts<'a>(texts: &[&'a str]) -> Vec<Draft<'a>> {
    let mut drafts: Vec<Draft<'a>> = Vec::new();
    let mut finder = Spans::default();
    let mut spans = Vec::new();
    let mut lead = Vec::new();
    let mut tail = Vec::new();
    let mut listed: Vec<Span> = Vec::new();
    for (block, text) in texts.iter().enumerate() {
        finder.find(text, texts.get(block + 1).copied(), &mut spans);
        let mut floor = 0;
        listed.clear();
        for (idx, span) in spans.iter().enumerate() {
            let limit = spans
                .get(idx + 1)
                .map_or(text.len(), |next| next.outer_start);
            if listed
                .last()
                .is_some_and(|last| !is_listed(text, last, span))
            {
                listed.clear();
            }
            let Some(draft) = draft(text, block, span, (floor, limit), &mut lead, &mut tail) else {
                listed.push(*span);
                continue;
            };
            // `"terlambat", "mahal", dan "penuh salah ketik", kata Rina`: what stands before is hers as well.
            let is_list = draft.kind == QuoteKind::Partial
                && draft.cue.is_some_and(|cue| cue.place == Place::Behind);
            for span in listed.drain(..).filter(|_| is_list) {
                drafts.push(Draft { span, ..draft });
            }
            drafts.push(draft);
            // Two quotes in one sentence of the reporter's share its verb.
            if draft.kind == QuoteKind::Direct {
                floor = span.outer_end;
            }
        }
    }
    attribute_above(texts, &mut drafts);
    attribute_behind(texts, &mut drafts);
    // A quote over several paragraphs has its cue where it ends.
    let mut later: Option<Cue<'a>> = None;
    for draft in drafts.iter_mut().rev() {
        if draft.span.runs_on && draft.cue.is_none() {
            draft.cue = later;
        }
        later = draft.cue;
    }
    drafts
}

/// Nothing but a comma and `dan` stands between two spans, both of which open with a small letter.
fn is_listed(text: &str, first: &Span, second: &Span) -> bool {
    let between = text
        .get(first.outer_end..second.outer_start)
        .unwrap_or_default();
    let is_small = |span: &Span| {
        text.get(span.start..)
            .is_some_and(|words| words.starts_with(char::is_lowercase))
    };
    matches!(
        between.trim_matches([' ', ',']),
        "" | "dan" | "serta" | "hingga" | "and" | "or"
    ) && is_small(first)
        && is_small(second)
}

/// A quote that opens its paragraph may have its speaker in the one above, which ends in a colon:
/// `Pelatih Rina Sari:` over what she says.
fn attribute_above<'a>(texts: &[&'a str], drafts: &mut [Draft<'a>]) {
    let mut lead = Vec::new();
    for draft in drafts {
        if draft.cue.is_some() || draft.span.outer_start > 0 {
            continue;
        }
        let above = draft
            .block
            .checked_sub(1)
            .and_then(|block| texts.get(block));
        if let Some(text) = above.filter(|text| text.ends_with(':')) {
            cue::sentence(text, 0, text.len(), &mut lead);
            draft.cue = cue::before(text, &lead).filter(|cue| cue.place == Place::Before);
        }
    }
}

/// A quote that fills its paragraph may have its speaker in the next one: `Demikian disampaikan Rina Sari`.
fn attribute_behind<'a>(texts: &[&'a str], drafts: &mut [Draft<'a>]) {
    let n_drafts = drafts.len();
    for idx in 0..n_drafts {
        let next_block = drafts.get(idx + 1).map(|draft| draft.block);
        let Some(draft) = drafts.get_mut(idx) else {
            return;
        };
        let is_alone = draft.cue.is_none()
            && next_block != Some(draft.block)
            && texts
                .get(draft.block)
                .is_some_and(|text| text.len() == draft.span.outer_end);
        if is_alone && let Some(text) = texts.get(draft.block + 1) {
            draft.cue = cue::below(text, idx == 0);
        }
    }
}

fn draft<'a>(
    text: &'a str,
    block: usize,
    span: &Span,
    (floor, limit): (usize, usize),
    lead: &mut Vec<Token<'a>>,
    tail: &mut Vec<Token<'a>>,
) -> Option<Draft<'a>> {
    let words = text.get(span.start..span.end)?;
    let is_ended = words.ends_with(['.', '!', '?', '…']);
    cue::sentence(text, floor, span.outer_start, lead);
    let behind = cue::behind(text, span.outer_end, limit, is_ended, tail);
    let before = || cue::before(text, lead);
    let cue = match behind {
        Some(cue) if is_medium(&cue) => before().map_or(Some(speaking(cue)), |before| {
            Some(Cue {
                via: via(cue),
                place: cue.place,
                ..before
            })
        }),
        Some(cue) => Some(cue),
        None => before(),
    };
    let goes_on = text.get(span.outer_end..).is_some_and(|rest| {
        rest.trim_start()
            .starts_with(|c: char| c.is_lowercase() || (c == ',' && !is_ended))
    });
    let setting = Setting { lead, cue, goes_on };
    let kind = kind::of(text, span, setting)?;
    Some(Draft {
        block,
        span: *span,
        cue,
        kind,
    })
}

/// `tulis kantor berita Antara` with nobody else in sight: the words are the medium's.
fn speaking(cue: Cue<'_>) -> Cue<'_> {
    match cue.who {
        Who::Phrase(phrase) => {
            let who = Who::Phrase(phrase::Phrase {
                is_media: false,
                ..phrase
            });
            Cue { who, ..cue }
        }
        Who::Pronoun => cue,
    }
}

/// The cue names a medium and nobody else.
fn is_medium(cue: &Cue<'_>) -> bool {
    match cue.who {
        Who::Phrase(phrase) => phrase.is_media,
        Who::Pronoun => {
            cue.via.is_some()
                && cue
                    .text
                    .is_some_and(|text| class::of(text).is(class::Class::CARRIED))
        }
    }
}
