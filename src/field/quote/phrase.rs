//! Who is named in a speaker phrase, and as what.
//!
//! `Kepala Dinas Perhubungan DKI Jakarta Rina Sari kepada wartawan` has the name `Rina Sari`, the role
//! `Kepala`, the affiliation `Dinas Perhubungan DKI Jakarta`; `Rina Sari, ketua panitia, Senin` has the
//! role behind the name.
//!
//! Every word of a role may stand in capitals, so the name is told from the role by the words that
//! names are not made of: offices, bodies, places, ranks, abbreviations.
//! A firm that is in no table (`CEO Tokoluka Rina Sari`) stays with the name.

mod behind;
mod part;

use self::behind::{
    body_behind, end_at_place, is_body_name, name_behind, name_behind_clause, name_behind_noun,
    pass_degrees, title_behind,
};
pub(super) use self::part::is_active_verb;
use self::part::{segment_len, split};
use super::class::Class;
use super::name::{is_lone_name, is_name_behind_verb};
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

    /// Its name is a single word of the tables of bodies and offices: `Muhammadiyah`; letters may be a person's.
    pub(super) fn is_table_word(&self) -> bool {
        self.name.is_some_and(|name| {
            name.contains(char::is_lowercase)
                && super::class::of(name).is(Class::INSTITUTION | Class::BODY)
        })
    }

    /// It brings somebody in: an office and a full name.
    pub(super) fn introduces(&self) -> bool {
        self.role.is_some() && self.name.is_some_and(|name| name.contains(' '))
    }

    /// It names an account.
    pub(super) fn is_account(&self) -> bool {
        self.name.is_some_and(|name| name.starts_with('@'))
    }

    /// The first word, articles apart.
    pub(super) fn head(&self) -> &str {
        let mut words = self.whole.split(' ');
        let first = words.next().unwrap_or_default();
        if matches!(first, "seorang" | "sang") {
            words.next().unwrap_or(first)
        } else {
            first
        }
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
        pass_degrees(tokens, &mut phrase);
        title_behind(text, tokens, &mut phrase);
        body_behind(text, tokens, &mut phrase);
    } else {
        if !name_behind_noun(text, tokens, n_first, &mut phrase) {
            name_behind(text, tokens, &mut phrase);
        }
        if phrase.name.is_none() {
            name_behind_clause(text, tokens, &mut phrase);
        }
        if phrase.name.is_some() {
            pass_degrees(tokens, &mut phrase);
        } else {
            end_at_place(text, tokens, &mut phrase);
        }
    }
    Some(phrase)
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
