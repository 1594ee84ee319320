//! Who is named in a speaker phrase, and as what.
//!
//! `Kepala Dinas Perhubungan DKI Jakarta Rina Sari kepada wartawan` has the name `Rina Sari`, the role
//! `Kepala`, the affiliation `Dinas Perhubungan DKI Jakarta`; `Rina Sari, ketua panitia, Senin` has the
//! role behind the name.
//!
//! Every word of a role may stand in capitals, so the name is told from the role by the words that
//! names are not made of: offices, bodies, places, ranks, abbreviations.
//! A firm that is in no table (`CEO Tokoluka Rina Sari`) stays with the name.

use super::class::Class;
use super::token::{Form, Token};

/// What a speaker phrase says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Phrase<'a> {
    /// The name, without ranks and forms of address.
    pub(super) name: Option<&'a str>,
    /// What the person is.
    pub(super) role: Option<&'a str>,
    /// The body that the person belongs to.
    pub(super) affiliation: Option<&'a str>,
    /// The phrase as written, without what follows.
    pub(super) whole: &'a str,
    /// It points back: `kelompok itu`.
    pub(super) is_pointer: bool,
    /// It names a medium: `kantor berita KCNA`.
    pub(super) is_media: bool,
    /// Byte offset behind the phrase.
    pub(super) end: usize,
    /// Tokens read.
    pub(super) n_tokens: usize,
}

/// A phrase of more words is cut here.
const MAX_PHRASE_TOKENS: usize = 28;

/// A name has no more words.
const MAX_NAME_TOKENS: usize = 6;

/// Reads the phrase at the head of `tokens`, which are tokens of `text`.
pub(super) fn read<'a>(text: &'a str, tokens: &[Token<'a>]) -> Option<Phrase<'a>> {
    let n_first = segment_len(tokens);
    let mut phrase = split(text, tokens.get(..n_first)?)?;
    phrase.n_tokens = n_first;
    let rest = tokens.get(n_first..)?;
    if rest.first().is_none_or(|token| token.form != Form::Comma) || phrase.is_pointer {
        return Some(phrase);
    }
    let behind = rest.get(1..)?;
    let n_skipped = behind
        .iter()
        .take(2)
        .take_while(|token| token.is_lower(Class::FILLER) || is_article(token))
        .count();
    let behind = behind.get(n_skipped..)?;
    let n_second = segment_len(behind);
    let Some(second) = behind
        .get(..n_second)
        .and_then(|tokens| split(text, tokens))
    else {
        return Some(phrase);
    };
    let opens_role = behind
        .first()
        .is_some_and(|token| token.class.is(Class::HEAD));
    if phrase.name.is_none() {
        let is_name =
            !opens_role && behind.first().is_some_and(is_name_like) && second.role.is_none();
        if is_name && second.name.is_some() {
            phrase.name = second.name;
            phrase.end = second.end;
            phrase.n_tokens = n_first + 1 + n_skipped + n_second;
        }
    } else if opens_role && phrase.role.is_none() && second.name.is_none() {
        phrase.role = second.role;
        phrase.affiliation = phrase.affiliation.or(second.affiliation);
        phrase.end = second.end;
        phrase.n_tokens = n_first + 1 + n_skipped + n_second;
    }
    Some(phrase)
}

fn is_article(token: &Token<'_>) -> bool {
    matches!(
        token.text,
        "a" | "an" | "the" | "seorang" | "salah" | "satu" | "sang" | "who" | "is"
    )
}

/// Words that may be part of a name.
pub(super) fn is_name_like(token: &Token<'_>) -> bool {
    token.form == Form::Capital
        && !token.class.is(Class::INSTITUTION
            | Class::HEAD
            | Class::PLACE
            | Class::TIME
            | Class::HONORIFIC
            | Class::BODY
            | Class::OPENER
            | Class::STOP)
}

/// How many tokens belong to the phrase at the head of `tokens`.
fn segment_len(tokens: &[Token<'_>]) -> usize {
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
            Form::Number if has_name() => break,
            Form::Capital if token.class.is(Class::TIME) && idx > 0 => break,
            Form::Lower => {
                if token.class.is(Class::POINTER) && idx > 0 {
                    return idx + 1;
                }
                let ends = if token.class.is(Class::PARTICLE)
                    && tokens.get(idx + 1).is_some_and(is_name_like)
                {
                    false
                } else if token
                    .class
                    .is(Class::STOP | Class::SAYS | Class::CARRIED | Class::PRONOUN)
                {
                    true
                } else if token.class.is(Class::LINK) {
                    idx == 0 || has_name()
                } else {
                    has_name() || (token.class.is(Class::TIME) && idx > 0)
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

/// The tokens of the name at the end of a phrase.
fn name_range(tokens: &[Token<'_>]) -> Option<(usize, usize)> {
    let mut end = tokens.len();
    // `Rina Sari (45)`, `Rina Sari SH`.
    if tokens.get(end.checked_sub(1)?)?.form == Form::Close {
        let open = tokens
            .get(..end)?
            .iter()
            .rposition(|token| token.form == Form::Open)?;
        end = open;
    }
    let last = |end: usize| end.checked_sub(1).and_then(|idx| tokens.get(idx));
    if last(end)?.form == Form::Acronym && last(end - 1).is_some_and(is_name_like) {
        end -= 1;
    }
    // `Tirta Utama`: one word of the tables may close a name of words that are not in them.
    let closes_in_table = last(end)?.form == Form::Capital
        && last(end)?.class.is(Class::INSTITUTION)
        && !last(end)?.class.is(Class::HEAD | Class::BODY)
        && last(end - 1).is_some_and(is_name_like);
    let mut start = if closes_in_table { end - 1 } else { end };
    while let Some(token) = last(start) {
        let is_particle = token.class.is(Class::PARTICLE)
            && start < end
            && last(start - 1)
                .is_some_and(|token| is_name_like(token) || token.class.is(Class::PARTICLE));
        if !(is_name_like(token) || is_particle) || end - start >= MAX_NAME_TOKENS {
            break;
        }
        start -= 1;
    }
    (start < end && tokens.get(start).is_some_and(is_name_like)).then_some((start, end))
}

fn span<'a>(text: &'a str, tokens: &[Token<'a>]) -> Option<&'a str> {
    text.get(tokens.first()?.start..tokens.last()?.end())
}

/// Name, role and affiliation of one segment.
fn split<'a>(text: &'a str, tokens: &[Token<'a>]) -> Option<Phrase<'a>> {
    let last = tokens.last()?;
    let name = name_range(tokens);
    let mut before = tokens.get(..name.map_or(tokens.len(), |(start, _)| start))?;
    while let Some(token) = before.last() {
        let is_rank = name.is_some()
            && (token.class.is(Class::HONORIFIC)
                || matches!(token.form, Form::Acronym if token.class.is(Class::HONORIFIC)));
        let is_link = token.form == Form::Lower && token.class.is(Class::LINK);
        if !(is_rank || is_link) {
            break;
        }
        before = before.get(..before.len() - 1)?;
    }
    let (role, affiliation) = office(text, before);
    Some(Phrase {
        name: name.and_then(|(start, end)| span(text, tokens.get(start..end)?)),
        role,
        affiliation,
        whole: span(text, tokens)?,
        is_pointer: last.form == Form::Lower && last.class.is(Class::POINTER),
        is_media: tokens
            .iter()
            .take(2)
            .any(|token| token.is_lower(Class::MEDIA)),
        end: last.end(),
        n_tokens: tokens.len(),
    })
}

/// Role and affiliation: the affiliation starts with the first body, abbreviation or link.
fn office<'a>(text: &'a str, tokens: &[Token<'a>]) -> (Option<&'a str>, Option<&'a str>) {
    let mut n_role = tokens.len();
    for (idx, token) in tokens.iter().enumerate() {
        let opens_body = token.class.is(Class::BODY)
            || (token.form == Form::Acronym && !token.class.is(Class::HEAD));
        if token.form != Form::Lower && opens_body || (idx > 0 && token.is_lower(Class::LINK)) {
            n_role = idx;
            break;
        }
    }
    let role = tokens.get(..n_role).unwrap_or_default();
    let mut body = tokens.get(n_role..).unwrap_or_default();
    while let Some((token, rest)) = body.split_first() {
        if !token.is_lower(Class::LINK) {
            break;
        }
        body = rest;
    }
    (span(text, role), span(text, body))
}
