//! One part of a speaker phrase, up to the next comma: how far it runs, and what it says.
//!
//! Before: `Kepala Dinas Perhubungan DKI Jakarta Rina Sari kepada wartawan`. After: eight tokens, with the role
//! `Kepala`, the affiliation `Dinas Perhubungan DKI Jakarta` and the name `Rina Sari`. What stands behind the comma is
//! left to [`phrase`](super).

use super::super::class::Class;
use super::super::name::{is_name_like, is_particle, name_range};
use super::super::token::{Form, Token};
use super::Phrase;
use super::behind::is_verb_like;

/// A phrase of more words is cut here.
const MAX_PHRASE_TOKENS: usize = 28;

/// A noun in capitals and the words that belong to it are no more.
const MAX_NOUN_TOKENS: usize = 3;

/// Rank and name have so many words before an office may follow them.
const MIN_RANKED_TOKENS: usize = 3;

/// How many tokens belong to the phrase at the head of `tokens`.
pub(super) fn segment_len(tokens: &[Token<'_>]) -> usize {
    let mut idx = 0;
    while let Some(token) = tokens.get(idx).filter(|_| idx < MAX_PHRASE_TOKENS) {
        let has_name = || ends_in_name(tokens.get(..idx).unwrap_or_default());
        match token.form {
            Form::Comma | Form::End | Form::Colon | Form::Mark | Form::Other | Form::Close => break,
            Form::Open => match bracket_len(tokens.get(idx..).unwrap_or_default()) {
                Some(len) => {
                    idx += len;
                    continue;
                }
                None => break,
            },
            // `PT Sawah Daop 3 Sukamaju`: a body goes on behind its number.
            Form::Number
                if has_name()
                    && !tokens.get(idx + 1).is_some_and(|next| {
                        matches!(next.form, Form::Capital | Form::Acronym)
                            && !next.class.is(Class::TIME)
                    }) =>
            {
                break;
            }
            // `AKBP Rina Sari Kapolres Sukamaju`: rank and name, and the office behind them.
            Form::Capital | Form::Acronym
                if idx >= MIN_RANKED_TOKENS
                    && token.class.is(Class::HEAD)
                    && tokens
                        .first()
                        .is_some_and(|first| first.class.is(Class::HONORIFIC))
                    && has_name() =>
            {
                break;
            }
            Form::Capital if token.class.is(Class::TIME) && idx > 0 => break,
            Form::Lower
                if joins_offices(tokens, idx)
                    || joins_body(tokens, idx)
                    || opens_workplace(tokens, idx) => {}
            Form::Lower => {
                if token.class.is(Class::POINTER) && idx > 0 {
                    return idx + 1;
                }
                let opens_name = is_particle(token) || token.class.is(Class::HONORIFIC);
                let ends = if opens_name && tokens.get(idx + 1).is_some_and(is_name_like) {
                    // `bin`, and the `dr.` of `Kepala Puskesmas Sukamaju dr. Rina Sari`.
                    false
                } else if token
                    .class
                    .is(Class::STOP | Class::SAYS | Class::CARRIED | Class::PRONOUN)
                    || acts(tokens, idx)
                {
                    true
                } else if token.class.is(Class::LINK) {
                    idx == 0 || has_name()
                } else {
                    if token.class.is(Class::HEAD)
                        && opens_title(tokens.get(idx..).unwrap_or_default())
                    {
                        idx += 1;
                        continue;
                    }
                    let is_counted = idx
                        .checked_sub(1)
                        .and_then(|idx| tokens.get(idx))
                        .is_some_and(|token| token.form == Form::Number);
                    has_name() || (token.class.is(Class::TIME) && idx > 0 && !is_counted)
                };
                if ends && !(idx == 0 && token.class.is(Class::HEAD)) {
                    break;
                }
            }
            _ => {}
        }
        idx += 1;
    }
    idx
}

/// The word at `idx` says what somebody does, and not who it is: `DPR juga`, `KPK memeriksa`; `pria yang menjabat
/// camat itu` goes on.
fn acts(tokens: &[Token<'_>], idx: usize) -> bool {
    let before = tokens.get(..idx).unwrap_or_default();
    tokens.get(idx).is_some_and(|token| {
        is_active_verb(token) || is_passive_verb(token) || idx > 0 && token.class.is(Class::FILLER)
    }) && !before.iter().any(|token| token.text == "yang")
}

/// `memerintahkan`: an Indonesian or Malay verb in the active voice, which is no part of an office.
pub(in super::super) fn is_active_verb(token: &Token<'_>) -> bool {
    /// Nouns that begin alike are shorter or in the tables: `mentor`, `menteri`.
    const MIN_VERB_BYTES: usize = 7;
    token.text.len() >= MIN_VERB_BYTES
        && (token.text.starts_with("mem") || token.text.starts_with("men"))
        && !token
            .class
            .is(Class::HEAD | Class::HONORIFIC | Class::INSTITUTION | Class::LINK)
}

/// `dipimpin`: an Indonesian or Malay verb in the passive voice that no table knows for something else.
fn is_passive_verb(token: &Token<'_>) -> bool {
    const MIN_VERB_BYTES: usize = 8;
    token.text.len() >= MIN_VERB_BYTES
        && token.text.starts_with("di")
        && token.class == Class::default()
}

/// `Fire and Rescue Department`, `Pertanian dan Perikanan`: the word at `idx` joins two words of an office.
fn joins_offices(tokens: &[Token<'_>], idx: usize) -> bool {
    let is_office = |idx: Option<usize>| {
        idx.and_then(|idx| tokens.get(idx))
            .is_some_and(|token| token.form == Form::Capital && token.class.is(Class::INSTITUTION))
    };
    tokens.get(idx).is_some_and(is_and) && is_office(idx.checked_sub(1)) && is_office(Some(idx + 1))
}

/// `Center of Reform on Economics`: the word at `idx` stands inside the English name of a body.
fn joins_body(tokens: &[Token<'_>], idx: usize) -> bool {
    let is_capital = |token: &Token<'_>| token.form == Form::Capital;
    let before = tokens.get(..idx).unwrap_or_default();
    tokens
        .get(idx)
        .is_some_and(|token| matches!(token.text, "and" | "for" | "of" | "on"))
        && tokens.get(idx + 1).is_some_and(is_capital)
        && before.last().is_some_and(is_capital)
        && before
            .iter()
            .any(|token| is_capital(token) && token.class.is(Class::BODY))
}

/// `an economist at Contoh Research`: what stands behind an office in small letters is where it is held.
fn opens_workplace(tokens: &[Token<'_>], idx: usize) -> bool {
    let is_office = idx
        .checked_sub(1)
        .and_then(|idx| tokens.get(idx))
        .is_some_and(|token| token.is_lower(Class::HEAD));
    is_office
        && tokens.get(idx).is_some_and(|token| token.text == "at")
        && tokens
            .get(idx + 1)
            .is_some_and(|token| matches!(token.form, Form::Capital | Form::Acronym))
}

fn is_and(token: &Token<'_>) -> bool {
    matches!(token.text, "and" | "dan")
}

/// A role in small letters before a name: the last words of `Tokoluka chief executive Rina Sari`.
fn opens_title(tokens: &[Token<'_>]) -> bool {
    const MAX_TITLE_TOKENS: usize = 4;
    let is_title = |token: &&Token<'_>| {
        token.form == Form::Lower && !token.class.is(Class::STOP | Class::LINK | Class::SAYS)
    };
    let n_title = tokens
        .iter()
        .take(MAX_TITLE_TOKENS)
        .take_while(is_title)
        .count();
    tokens.get(n_title).is_some_and(is_name_like)
}

/// The tokens of a short bracket, brackets included.
fn bracket_len(tokens: &[Token<'_>]) -> Option<usize> {
    const MAX_BRACKET_TOKENS: usize = 10;
    tokens
        .iter()
        .take(MAX_BRACKET_TOKENS)
        .position(|token| token.form == Form::Close)
        .map(|idx| idx + 1)
}

fn ends_in_name(tokens: &[Token<'_>]) -> bool {
    name_range(tokens).is_some()
}

fn span<'a>(text: &'a str, tokens: &[Token<'a>]) -> Option<&'a str> {
    text.get(tokens.first()?.start..tokens.last()?.end())
}

/// Name, role and affiliation of one segment.
pub(super) fn split<'a>(text: &'a str, tokens: &[Token<'a>]) -> Option<Phrase<'a>> {
    let name = name_range(tokens)
        .filter(|_| !closes_in_abbreviation(tokens))
        .filter(|range| !is_origin(tokens, *range));
    let tokens = if name.is_none() {
        without_predicate(tokens)
    } else {
        tokens
    };
    let last = tokens.last()?;
    let mut before = tokens.get(..name.map_or(tokens.len(), |(start, _)| start))?;
    while let Some(token) = before.last() {
        // `Ajun Komisaris Polisi`, `Inspektur Dua`.
        let is_grade = matches!(token.text, "Satu" | "Dua" | "Pertama" | "Madya" | "Muda")
            && before
                .len()
                .checked_sub(2)
                .and_then(|idx| before.get(idx))
                .is_some_and(|token| token.class.is(Class::HONORIFIC));
        // `mayor` is an office in English, `Mayor` a rank in Indonesian.
        let is_honorific =
            token.text == "H." || token.class.is(Class::HONORIFIC) && !token.is_lower(Class::HEAD);
        let is_rank = name.is_some() && (is_grade || is_honorific);
        // `seorang warga bernama Rina Sari`
        let is_link = token.form == Form::Lower
            && (token.class.is(Class::LINK) || matches!(token.text, "bernama" | "named"));
        if !(is_rank || is_link) {
            break;
        }
        before = before.get(..before.len() - 1)?;
    }
    if name.is_none() && tokens.first()?.class.is(Class::TIME) {
        return None;
    }
    let (role, affiliation) = office(text, before);
    let affiliation = affiliation.map(without_bracket);
    Some(Phrase {
        // `H.M. Rina Sari`: a haji whose name opens with `M.`
        name: name
            .and_then(|(start, end)| span(text, tokens.get(start..end)?))
            .map(|name| {
                name.strip_prefix("H.")
                    .filter(|rest| rest.starts_with("M. "))
                    .unwrap_or(name)
            }),
        role,
        affiliation,
        whole: span(text, tokens)?,
        is_described: false,
        is_pointer: last.form == Form::Lower && last.class.is(Class::POINTER),
        is_media: tokens
            .iter()
            .take(2)
            .any(|token| token.is_lower(Class::MEDIA)),
        end: last.end(),
        n_tokens: tokens.len(),
    })
}

/// `pemain asal Sukamaju`: one word behind such a noun is where somebody is from.
fn is_origin(tokens: &[Token<'_>], (start, end): (usize, usize)) -> bool {
    end - start == 1
        && start
            .checked_sub(1)
            .and_then(|idx| tokens.get(idx))
            .is_some_and(|token| matches!(token.text, "asal" | "kelahiran"))
}

/// `Masyarakat Antikorupsi Indonesia (MAKI)`: a body, whatever its words, since they are abbreviated.
fn closes_in_abbreviation(tokens: &[Token<'_>]) -> bool {
    let [first, .., open, abbreviation, close] = tokens else {
        return false;
    };
    first.form != Form::Lower
        && first.class.is(Class::BODY)
        && open.form == Form::Open
        && abbreviation.form == Form::Acronym
        && close.form == Form::Close
        && abbreviation.text.chars().next() == first.text.chars().next()
}

/// `Presiden Korea menggelar rapat`: an office in capitals ends with them, unless it points back.
fn without_predicate<'t, 'a>(tokens: &'t [Token<'a>]) -> &'t [Token<'a>] {
    let is_office = tokens
        .first()
        .is_some_and(|token| matches!(token.form, Form::Capital | Form::Acronym))
        && !tokens
            .last()
            .is_some_and(|token| token.is_lower(Class::POINTER));
    // `Sumber lain mengatakan`, `Humas pabrik, Rina Sari`: one noun and what it is of.
    let is_noun = tokens.len() <= MAX_NOUN_TOKENS
        && tokens
            .first()
            .is_some_and(|token| token.class.is(Class::HEAD))
        && tokens.iter().skip(1).all(|token| {
            token.form == Form::Lower && !is_verb_like(token.text) && !token.class.is(Class::FILLER)
        });
    if !is_office || is_noun {
        return tokens;
    }
    let n_office = tokens
        .iter()
        .rposition(|token| token.form != Form::Lower)
        .map_or(tokens.len(), |idx| idx + 1);
    tokens.get(..n_office).unwrap_or(tokens)
}

/// Role and affiliation: the affiliation starts with the first body, abbreviation or link.
fn office<'a>(text: &'a str, tokens: &[Token<'a>]) -> (Option<&'a str>, Option<&'a str>) {
    let mut n_role = tokens.len();
    for (idx, token) in tokens.iter().enumerate() {
        let opens_body = token.class.is(Class::BODY)
            || (token.form == Form::Acronym && !token.class.is(Class::HEAD));
        let is_link = token.is_lower(Class::LINK) && !joins_offices(tokens, idx);
        if token.form != Form::Lower && opens_body || (idx > 0 && is_link) {
            n_role = idx;
            break;
        }
    }
    let role = tokens.get(..n_role).unwrap_or_default();
    let is_role = role
        .iter()
        .any(|token| token.form == Form::Lower && !is_and(token) || token.class.is(Class::HEAD));
    if !is_role {
        // `White House press secretary`, `BPS Deputy for Services`.
        let n_body = tokens
            .iter()
            .position(|token| token.class.is(Class::HEAD))
            .unwrap_or(tokens.len());
        let n_body = tokens
            .get(..n_body)
            .unwrap_or_default()
            .iter()
            .rposition(|token| token.form != Form::Lower)
            .map_or(n_body, |idx| idx + 1);
        return (
            span(text, tokens.get(n_body..).unwrap_or_default()),
            span(text, tokens.get(..n_body).unwrap_or_default()),
        );
    }
    let mut body = tokens.get(n_role..).unwrap_or_default();
    while let Some((token, rest)) = body.split_first() {
        if !token.is_lower(Class::LINK) {
            break;
        }
        body = rest;
    }
    (span(text, role), span(text, body))
}

/// `Badan Pusat Statistik (BPS)` without the abbreviation.
fn without_bracket(body: &str) -> &str {
    match body.rsplit_once('(') {
        Some((name, inner)) if inner.ends_with(')') && !name.trim().is_empty() => name.trim_end(),
        _ => body,
    }
}
