//! What stands behind the first part of a speaker phrase: the name behind an office, the office behind a name.
//!
//! `Ketua Panitia, Rina Sari` has its name in the second part, `Rina Sari, ketua panitia` its office,
//! `Rina Sari, S.E., M.M.` nothing but degrees. Left alone: a third part, unless the office is a list.

use super::super::class::Class;
use super::super::name::{is_degree, is_name_like};
use super::super::office::written_out;
use super::super::token::{Form, Token};
use super::part::{segment_len, split};
use super::{Phrase, is_article, offset};

/// Parts of a role that is a list: `Politik, Hukum, dan Keamanan`.
const MAX_LIST_PARTS: usize = 4;

/// `Sopir bus, Rina Sari`: an office goes on in small letters up to the comma before its name.
pub(super) fn name_behind_noun<'a>(
    text: &'a str,
    tokens: &[Token<'a>],
    n_first: usize,
    phrase: &mut Phrase<'a>,
) -> bool {
    const MAX_NOUN_TOKENS: usize = 2;
    let noun = tokens.get(phrase.n_tokens..n_first).unwrap_or_default();
    let is_noun = phrase.name.is_none()
        && phrase.role.is_some()
        && phrase.affiliation.is_none()
        && (1..=MAX_NOUN_TOKENS).contains(&noun.len())
        && noun
            .iter()
            .all(|token| token.form == Form::Lower && !is_verb_like(token.text));
    let (Some(last), true) = (noun.last(), is_noun) else {
        return false;
    };
    let role = text.get(offset(text, phrase.whole)..last.end());
    let mut named = Phrase {
        n_tokens: n_first,
        role,
        ..*phrase
    };
    name_behind(text, tokens, &mut named);
    if named.name.is_none() {
        return false;
    }
    *phrase = named;
    true
}

/// An Indonesian verb by its prefix: `menggelar`, `berlari`, `ditahan`.
pub(super) fn is_verb_like(word: &str) -> bool {
    const MIN_VERB_BYTES: usize = 5;
    word.len() >= MIN_VERB_BYTES
        && ["me", "ber", "di", "ter"]
            .iter()
            .any(|prefix| word.starts_with(prefix))
}

/// `Rina Sari, S.E., M.M., mengatakan`: degrees belong to the name before them.
pub(super) fn pass_degrees(tokens: &[Token<'_>], phrase: &mut Phrase<'_>) {
    const MAX_DEGREES: usize = 4;
    for _ in 0..MAX_DEGREES {
        let behind = tokens.get(phrase.n_tokens..).unwrap_or_default();
        let [comma, degree, ..] = behind else {
            return;
        };
        let is_degree = comma.form == Form::Comma
            && degree.form != Form::Lower
            && (is_degree(degree.text) || degree.class.is(Class::DEGREE));
        if !is_degree {
            return;
        }
        phrase.n_tokens += 2;
    }
}

/// `kata Menag di Asrama Haji`: without a name behind it, a short office of one word ends where a place follows. What
/// `Pedagang di Pasar Induk` are is told by the place.
pub(super) fn end_at_place<'a>(text: &'a str, tokens: &[Token<'a>], phrase: &mut Phrase<'a>) {
    let [office, link, ..] = tokens else {
        return;
    };
    let is_placed = phrase.n_tokens > 1
        && matches!(link.text, "di" | "ke")
        && (written_out(office.text).is_some()
            || matches!(office.text, "Presiden" | "Gubernur" | "Bupati"));
    if is_placed && let Some(office) = tokens.get(..1).and_then(|tokens| split(text, tokens)) {
        *phrase = office;
    }
}

/// `juru bicara pemerintah untuk penanganan banjir, Rina Sari`: what the office is for stands before the name.
/// `ekonom yang akrab disapa Kent itu` points back.
pub(super) fn name_behind_clause<'a>(text: &'a str, tokens: &[Token<'a>], phrase: &mut Phrase<'a>) {
    const MAX_CLAUSE_TOKENS: usize = 14;
    let clause = tokens.get(phrase.n_tokens..).unwrap_or_default();
    let Some(first) = clause.first().filter(|token| token.form == Form::Lower) else {
        return;
    };
    let n_clause = clause
        .iter()
        .take(MAX_CLAUSE_TOKENS)
        .take_while(|token| token.is_word())
        .count();
    let within = clause.get(..n_clause).unwrap_or_default();
    if first.text == "yang" {
        let is_nicknamed = within
            .iter()
            .take(4)
            .any(|token| token.is_lower(Class::NICKNAMED));
        phrase.is_described = is_nicknamed;
        phrase.is_pointer |= is_nicknamed
            || within
                .last()
                .is_some_and(|token| token.is_lower(Class::POINTER));
        return;
    }
    if first.text == "untuk"
        && phrase.role.is_some()
        && !within
            .iter()
            .any(|token| token.class.is(Class::SAYS | Class::STOP) && token.text != "untuk")
    {
        let n_before = phrase.n_tokens;
        phrase.n_tokens += n_clause;
        name_behind(text, tokens, phrase);
        if phrase.name.is_none() {
            phrase.n_tokens = n_before;
        }
    }
}

/// `Kepala Riset Tokoluka, Rina Sari`: the words behind the role are a firm's, since a whole name follows.
pub(super) fn is_body_name<'a>(text: &'a str, tokens: &[Token<'a>], phrase: &Phrase<'a>) -> bool {
    const MAX_PLACES: usize = 2;
    if phrase.role.is_none() || phrase.name.is_none() {
        return false;
    }
    let mut idx = phrase.n_tokens;
    for _ in 0..=MAX_PLACES {
        let Some((first, part, n_part)) = segment(text, tokens, idx) else {
            return false;
        };
        // `Camat Tokoluka, Kabupaten Tangerang, Rina Sari`: where the office is, part by part.
        let is_place = first.form == Form::Capital
            && first.class.is(Class::NAMED | Class::PLACE)
            && part.role.is_none()
            && (part.name.is_none() || first.class.is(Class::NAMED));
        if is_place {
            idx = n_part;
            continue;
        }
        return opens_name(&first, &part)
            && part.name.is_some_and(|name| {
                let last = name.rsplit(' ').next().unwrap_or_default();
                (name.contains(' ') || first.class.is(Class::HONORIFIC))
                    && !super::super::class::of(last).is(Class::PLACE)
            });
    }
    false
}

/// A part of a phrase that is a person's name; ranks before it may be in no table: `Letnan Kolonel Laut Rina Sari`.
fn opens_name(first: &Token<'_>, part: &Phrase<'_>) -> bool {
    let is_rank = first.class.is(Class::HONORIFIC) && !first.class.is(Class::HEAD);
    let is_plain = part.role.is_none() && part.affiliation.is_none();
    is_rank || is_plain && (is_name_like(first) || first.class.is(Class::HONORIFIC))
}

/// The segment behind the comma at `idx`, and where it ends.
fn segment<'a>(
    text: &'a str,
    tokens: &[Token<'a>],
    idx: usize,
) -> Option<(Token<'a>, Phrase<'a>, usize)> {
    // `kata juru bicara saat itu, Rina`.
    let is_then =
        tokens.get(idx)?.is_lower(Class::STOP) && tokens.get(idx + 1)?.is_lower(Class::POINTER);
    let idx = if is_then { idx + 2 } else { idx };
    let idx = idx + n_from(tokens.get(idx..)?);
    tokens.get(idx).filter(|token| {
        token.form == Form::Comma || matches!(token.text, "yakni" | "yaitu" | "bernama")
    })?;
    let behind = tokens.get(idx + 1..)?;
    let is_skipped = |token: &&Token<'_>| {
        token.is_lower(Class::FILLER) || is_article(token) || token.text == "dan"
    };
    let n_skipped = behind.iter().take(2).take_while(is_skipped).count();
    let behind = behind.get(n_skipped..)?;
    let n_segment = segment_len(behind);
    let segment = split(text, behind.get(..n_segment)?)?;
    Some((*behind.first()?, segment, idx + 1 + n_skipped + n_segment))
}

/// `dari UGM` before a comma: the tokens of where a team or an expert is from.
fn n_from(tokens: &[Token<'_>]) -> usize {
    const MAX_BODY_TOKENS: usize = 4;
    if tokens.first().is_none_or(|token| token.text != "dari") {
        return 0;
    }
    let n_body = tokens
        .iter()
        .skip(1)
        .take(MAX_BODY_TOKENS)
        .take_while(|token| matches!(token.form, Form::Capital | Form::Acronym))
        .count();
    let closes = tokens
        .get(n_body + 1)
        .is_some_and(|token| token.form == Form::Comma);
    if closes && n_body > 0 { n_body + 1 } else { 0 }
}

/// The office right behind a name, and where it ends: `AKBP Rina Sari Kapolres Sukamaju`.
fn office_behind<'a>(
    text: &'a str,
    tokens: &[Token<'a>],
    idx: usize,
) -> Option<(Token<'a>, Phrase<'a>, usize)> {
    let first = *tokens.get(idx)?;
    let is_office =
        matches!(first.form, Form::Capital | Form::Acronym) && first.class.is(Class::HEAD);
    if !is_office {
        return None;
    }
    let behind = tokens.get(idx..)?;
    let n_office = segment_len(behind);
    let office = split(text, behind.get(..n_office)?)?;
    Some((first, office, idx + n_office))
}

/// `Rina Sari, ketua panitia`.
pub(super) fn title_behind<'a>(text: &'a str, tokens: &[Token<'a>], phrase: &mut Phrase<'a>) {
    let behind = segment(text, tokens, phrase.n_tokens)
        .or_else(|| office_behind(text, tokens, phrase.n_tokens));
    let Some((first, title, n_tokens)) = behind else {
        return;
    };
    // `Rina Sari, the acting district police chief`: the noun stands last.
    let is_described = || {
        let behind = tokens.get(phrase.n_tokens + 1).is_some_and(is_article);
        let title = tokens.get(..n_tokens).and_then(<[_]>::last);
        behind && title.is_some_and(|token| token.is_lower(Class::HEAD))
    };
    if phrase.role.is_none() && (first.class.is(Class::HEAD) || is_described()) {
        // `produser Laut Biru`: a name in a title is the work's or the body's.
        let is_plain = title.name.is_none();
        phrase.role = if is_plain {
            title.role
        } else {
            Some(title.whole)
        };
        phrase.affiliation = phrase
            .affiliation
            .or(title.affiliation.filter(|_| is_plain));
        phrase.end = title.end;
        phrase.n_tokens = n_tokens;
    }
}

/// `Rina Sari of the University of Leeds`, `Rina Sari dari Bareskrim Polri`.
pub(super) fn body_behind<'a>(text: &'a str, tokens: &[Token<'a>], phrase: &mut Phrase<'a>) {
    let behind = tokens.get(phrase.n_tokens..).unwrap_or_default();
    let is_of = behind
        .first()
        .is_some_and(|token| matches!(token.text, "of" | "from" | "dari" | "daripada"));
    if !is_of || phrase.role.is_some() || phrase.affiliation.is_some() {
        return;
    }
    let n_links = behind
        .iter()
        .take(2)
        .take_while(|token| token.form == Form::Lower)
        .count();
    let body = behind.get(n_links..).unwrap_or_default();
    let opens_body = body.first().is_some_and(|token| {
        token.form == Form::Acronym || token.form == Form::Capital && token.class.is(Class::BODY)
    });
    if !opens_body {
        return;
    }
    let n_body = segment_len(body);
    if let Some(body) = body.get(..n_body).and_then(|tokens| split(text, tokens)) {
        phrase.affiliation = Some(body.whole);
        phrase.end = body.end;
        phrase.n_tokens += n_links + n_body;
    }
}

/// `Ketua Panitia, Rina Sari`; `Menteri Politik, Hukum, dan Keamanan Rina Sari`.
pub(super) fn name_behind<'a>(text: &'a str, tokens: &[Token<'a>], phrase: &mut Phrase<'a>) {
    let mut n_tokens = phrase.n_tokens;
    let mut end = phrase.end;
    for _ in 0..MAX_LIST_PARTS {
        let Some((first, part, n_part)) = segment(text, tokens, n_tokens) else {
            return;
        };
        let is_name = opens_name(&first, &part);
        let goes_on =
            first.form == Form::Capital && first.class.is(Class::INSTITUTION | Class::PLACE);
        if !(goes_on || is_name && part.name.is_some()) {
            return;
        }
        if part.is_pointer {
            phrase.is_pointer = true;
            phrase.whole = text
                .get(offset(text, phrase.whole)..part.end)
                .unwrap_or(phrase.whole);
            phrase.n_tokens = n_part;
            return;
        }
        n_tokens = n_part;
        if part.name.is_some()
            && first.class.is(Class::PLACE)
            && !first.class.is(Class::INSTITUTION)
        {
            // `Bima Sakti`: a place before a name, with no comma between, is a part of it.
            phrase.name = Some(part.whole);
            phrase.end = part.end;
            phrase.n_tokens = n_tokens;
            return;
        }
        // `Pasar Modal, Keuangan Derivatif, dan Bursa Karbon`: a word that is in no table ends an item of the office.
        let is_item = goes_on
            && tokens
                .get(n_part)
                .is_some_and(|token| token.form == Form::Comma)
            && tokens
                .get(n_part + 1)
                .is_some_and(|token| matches!(token.text, "dan" | "serta" | "and"));
        if part.name.is_some() && is_item {
            end = part.end;
            continue;
        }
        if part.name.is_some() {
            // The office is everything before the name, commas and all.
            if !goes_on && phrase.role.is_some() && phrase.affiliation.is_some() {
                // The word that may have been the name belongs to the body.
                let start = phrase.affiliation.map_or(0, |body| offset(text, body));
                let end = offset(text, phrase.whole) + phrase.whole.len();
                phrase.affiliation = text.get(start..end);
            } else if goes_on || phrase.name.is_some() {
                let office_end = part
                    .role
                    .or(part.affiliation)
                    .map_or(end, |office| offset(text, office) + office.len());
                phrase.role = text.get(offset(text, phrase.whole)..office_end);
                phrase.affiliation = None;
            }
            phrase.name = part.name;
            phrase.end = part.end;
            phrase.n_tokens = n_tokens;
            return;
        }
        end = part.end;
    }
}
