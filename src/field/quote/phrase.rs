//! Who is named in a speaker phrase, and as what.
//!
//! `Kepala Dinas Perhubungan DKI Jakarta Rina Sari kepada wartawan` has the name `Rina Sari`, the role
//! `Kepala`, the affiliation `Dinas Perhubungan DKI Jakarta`; `Rina Sari, ketua panitia, Senin` has the
//! role behind the name.
//!
//! Every word of a role may stand in capitals, so the name is told from the role by the words that
//! names are not made of: offices, bodies, places, ranks, abbreviations.
//! A firm that is in no table (`CEO Tokoluka Rina Sari`) stays with the name.

mod part;

use self::part::{segment_len, split};
use super::class::Class;
use super::name::{is_lone_name, is_name_behind_verb, is_name_like};
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
    /// It points back by what the person is called: `pria yang akrab disapa Kent`.
    pub(super) is_described: bool,
    /// It names a medium: `kantor berita KCNA`.
    pub(super) is_media: bool,
    /// Byte offset behind the phrase.
    pub(super) end: usize,
    /// Tokens read.
    pub(super) n_tokens: usize,
}

impl Phrase<'_> {
    /// It names a text: `Pasal 13`.
    pub(super) fn is_text(&self) -> bool {
        const MAX_ARTICLE_WORDS: usize = 2;
        // `salah satu spanduk`
        let words = self.whole.split(' ').take(MAX_ARTICLE_WORDS + 1);
        self.name.is_none()
            && words
                .map(super::class::of)
                .find(|class| class.is(Class::WRITTEN | Class::HEAD))
                .is_some_and(|class| !class.is(Class::HEAD))
    }

    /// It brings somebody in: an office and a full name.
    pub(super) fn introduces(&self) -> bool {
        self.role.is_some() && self.name.is_some_and(|name| name.contains(' '))
    }

    /// It names an account.
    pub(super) fn is_account(&self) -> bool {
        self.name.is_some_and(|name| name.starts_with('@'))
    }

    /// It says what somebody is, and not who: `seorang saksi mata`, `pejabat senior Mesir`.
    pub(super) fn is_role(&self) -> bool {
        self.name.is_none() && self.role.is_some() && !self.is_pointer
    }

    /// It names a body and nobody in it: `laporan Badan Geologi`.
    pub(super) fn is_body(&self) -> bool {
        self.name.is_none() && self.affiliation.is_some()
    }
}

/// Parts of a role that is a list: `Politik, Hukum, dan Keamanan`.
const MAX_LIST_PARTS: usize = 4;

/// The phrase of one name that is a word of the tables, behind a verb: `ujar Salah`.
pub(super) fn lone<'a>(tokens: &[Token<'a>]) -> Option<Phrase<'a>> {
    let first = tokens.first()?;
    let goes_on = tokens
        .get(1)
        .is_some_and(|next| matches!(next.form, Form::Capital | Form::Acronym | Form::Number));
    (is_name_behind_verb(first) && !goes_on).then(|| Phrase {
        name: Some(first.text),
        role: None,
        affiliation: None,
        whole: first.text,
        is_pointer: false,
        is_described: false,
        is_media: false,
        end: first.end(),
        n_tokens: 1,
    })
}

/// Reads the phrase at the head of `tokens`, which are tokens of `text`.
pub(super) fn read<'a>(text: &'a str, tokens: &[Token<'a>]) -> Option<Phrase<'a>> {
    let n_first = segment_len(tokens);
    let mut phrase = split(text, tokens.get(..n_first)?)?;
    if phrase.is_pointer {
        return Some(phrase);
    }
    if phrase.name.is_none() && n_first == 1 && tokens.first().is_some_and(is_lone_name) {
        phrase.name = Some(phrase.whole);
        phrase.role = None;
        phrase.affiliation = None;
        return Some(phrase);
    }
    if phrase.name.is_some()
        && !is_doubtful(tokens, &phrase)
        && !is_body_name(text, tokens, &phrase)
    {
        title_behind(text, tokens, &mut phrase);
        body_behind(text, tokens, &mut phrase);
    } else {
        name_behind(text, tokens, &mut phrase);
        if phrase.name.is_none() {
            name_behind_clause(text, tokens, &mut phrase);
        }
    }
    Some(phrase)
}

/// `juru bicara pemerintah untuk penanganan banjir, Rina Sari`: what the office is for stands before the name.
/// `ekonom yang akrab disapa Kent itu` points back.
fn name_behind_clause<'a>(text: &'a str, tokens: &[Token<'a>], phrase: &mut Phrase<'a>) {
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

/// One word behind a noun that takes a proper name: the name of a person in `Kepala Desa Rina`, of a place in
/// `Kepala Puskesmas Sukamaju, Rina Sari`.
fn is_doubtful(tokens: &[Token<'_>], phrase: &Phrase<'_>) -> bool {
    phrase.name.is_some_and(|name| !name.contains(' '))
        && phrase
            .n_tokens
            .checked_sub(2)
            .and_then(|idx| tokens.get(idx))
            .is_some_and(|token| token.class.is(Class::NAMED))
}

/// `Kepala Riset Tokoluka, Rina Sari`: the words behind the role are a firm's, since a whole name follows.
fn is_body_name<'a>(text: &'a str, tokens: &[Token<'a>], phrase: &Phrase<'a>) -> bool {
    let is_office = phrase.role.is_some() && phrase.name.is_some();
    is_office
        && segment(text, tokens, phrase.n_tokens).is_some_and(|(first, part, _)| {
            (is_name_like(&first) || first.class.is(Class::HONORIFIC))
                && part.role.is_none()
                && part.affiliation.is_none()
                && part.name.is_some_and(|name| {
                    let last = name.rsplit(' ').next().unwrap_or_default();
                    name.contains(' ') && !super::class::of(last).is(Class::PLACE)
                })
        })
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
fn title_behind<'a>(text: &'a str, tokens: &[Token<'a>], phrase: &mut Phrase<'a>) {
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
fn body_behind<'a>(text: &'a str, tokens: &[Token<'a>], phrase: &mut Phrase<'a>) {
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
fn name_behind<'a>(text: &'a str, tokens: &[Token<'a>], phrase: &mut Phrase<'a>) {
    let mut n_tokens = phrase.n_tokens;
    let mut end = phrase.end;
    for _ in 0..MAX_LIST_PARTS {
        let Some((first, part, n_part)) = segment(text, tokens, n_tokens) else {
            return;
        };
        let is_name = (is_name_like(&first) || first.class.is(Class::HONORIFIC))
            && part.role.is_none()
            && part.affiliation.is_none();
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

/// Where a slice of a text starts in it.
pub(super) fn offset(text: &str, part: &str) -> usize {
    (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize)
}

fn is_article(token: &Token<'_>) -> bool {
    matches!(
        token.text,
        "a" | "an" | "the" | "seorang" | "salah" | "satu" | "sang" | "who" | "is"
    )
}
