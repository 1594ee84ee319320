//! What the words of a person's name look like, and where the name in a phrase starts.
//!
//! `Kepala Dinas Perhubungan Rina Sari` has its name at the end: the words that stand in no table of offices,
//! bodies, places and ranks. Words with the affixes of Indonesian nouns (`Pemberdayaan`) are no names either.

use super::class::Class;
use super::token::{Form, Token};
use crate::lexicon::speech::{CLOSING, COMPOUNDS, GIVEN, INNER};

/// A name has no more words.
const MAX_NAME_TOKENS: usize = 6;

/// Words that may be part of a name.
pub(super) const fn is_name_like(token: &Token<'_>) -> bool {
    token.class.is(Class::NAME)
}

/// A capitalized word that no table claims for something else: [`Class::NAME`] is set by this.
pub(super) fn is_name_word(word: &str, class: Class, has_stop: bool) -> bool {
    const NOT_A_NAME: Class = Class::INSTITUTION
        .with(Class::HEAD)
        .with(Class::PLACE)
        .with(Class::TIME)
        .with(Class::HONORIFIC)
        .with(Class::OPENER)
        .with(Class::STOP)
        .with(Class::NAMED)
        .with(Class::DEGREE);
    !class.is(NOT_A_NAME)
        && !is_derived(word)
        && !((has_stop || word.starts_with("Sp")) && is_degree(word))
}

/// `M.Si`, `SpPD-KEMD`; `B.J.` is two initials.
pub(super) fn is_degree(word: &str) -> bool {
    let is_specialist = word
        .strip_prefix("Sp")
        .is_some_and(|rest| rest.starts_with(char::is_uppercase));
    let inner = word.strip_suffix('.').unwrap_or(word);
    is_specialist || (inner.contains('.') && inner.contains(char::is_lowercase))
}

/// An Indonesian noun with affixes, as opposed to a name: `Pemberdayaan`, `Kesejahteraan`.
fn is_derived(word: &str) -> bool {
    const MIN_DERIVED_BYTES: usize = 7;
    word.len() >= MIN_DERIVED_BYTES
        && ((word.ends_with("an") && (word.starts_with("Ke") || word.starts_with("Pe")))
            || word.ends_with("nya")
            || word.ends_with("isasi")
            || word.ends_with("ologi"))
}

/// A small word inside a name: `bin`, `van`, `Di`; `di` is a preposition.
pub(super) fn is_particle(token: &Token<'_>) -> bool {
    token.class.is(Class::PARTICLE) && !token.is_lower(Class::LINK | Class::STOP)
}

/// The tokens of the name at the end of a phrase.
pub(super) fn name_range(tokens: &[Token<'_>]) -> Option<(usize, usize)> {
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
    // `akun X @rina_sari`
    if last(end)?.text.starts_with('@') {
        return Some((end - 1, end));
    }
    if is_degree(last(end)?.text) {
        end -= 1;
    }
    let is_title = |token: &Token<'_>| {
        token.form == Form::Acronym && (token.text.len() > 2 || token.class.is(Class::DEGREE))
    };
    if is_title(last(end)?) && last(end - 1).is_some_and(is_name_like) {
        end -= 1;
    }
    let is_initials = |token: &Token<'_>| {
        token.form == Form::Acronym
            && token.text.len() == 2
            && !token
                .class
                .is(Class::INSTITUTION | Class::PLACE | Class::BODY)
    };
    let closes_in_initials = is_initials(last(end)?) && last(end - 1).is_some_and(is_name_like);
    // `Tirta Utama`: one word of the tables may close a name of words that are not in them.
    let closes_in_table = may_close(last(end)?) && last(end - 1).is_some_and(is_name_like);
    let mut start = if closes_in_table || closes_in_initials {
        end - 1
    } else {
        end
    };
    // `kata Jaksa Agung`
    let is_office = |at: usize| match (last(at - 1), last(at)) {
        (Some(first), Some(second)) => COMPOUNDS.contains(&(first.text, second.text)),
        _ => false,
    };
    while let Some(token) = last(start) {
        if start > 1 && token.text == "Agung" && is_office(start) {
            break;
        }
        let is_particle = is_particle(token)
            && start < end
            && last(start - 1).is_some_and(|token| is_name_like(token) || is_particle(token));
        // `Hari Pamungkas`, `Adam A Rahman`, `Iskandar Muda Shah`: other words elsewhere.
        let is_given = token.form == Form::Capital
            && start < end
            && (GIVEN.contains(&token.text)
                || (token.text.len() == 1 || INNER.contains(&token.text))
                    && last(start - 1).is_some_and(is_name_like));
        if !(is_name_like(token) || is_particle || is_given) || end - start >= MAX_NAME_TOKENS {
            break;
        }
        start -= 1;
    }
    // `H. Rina Sari`: who has been to Mecca, as far as Indonesian is concerned.
    if end - start >= 2 && tokens.get(start).is_some_and(|token| token.text == "H.") {
        start += 1;
    }
    // `Kepala Desa Sukamaju Rina Sari`: the first word is the village's.
    if end - start >= 2 && last(start).is_some_and(|token| token.class.is(Class::NAMED)) {
        start += 1;
    }
    let opens = |token: &Token<'_>| is_name_like(token) || GIVEN.contains(&token.text);
    (start < end && tokens.get(start).is_some_and(opens)).then_some((start, end))
}

/// A word of the tables that may close a name: `Tirta Utama`, `Arif Hakim`.
pub(super) fn may_close(token: &Token<'_>) -> bool {
    token.form == Form::Capital
        && (token.class.is(Class::INSTITUTION)
            && !token.class.is(Class::HEAD | Class::BODY | Class::NAMED)
            || CLOSING.contains(&token.text))
}

/// `kata Cipta`: a word of the tables is a name where it stands alone beside a verb.
pub(super) fn is_lone_name(token: &Token<'_>) -> bool {
    token.form == Form::Capital
        && token.class.is(Class::INSTITUTION)
        && !token
            .class
            .is(Class::BODY | Class::HEAD | Class::NAMED | Class::PLACE | Class::TIME)
}

/// `ujar Salah`: so is a word that opens sentences, with its capital behind a verb.
pub(super) fn is_name_behind_verb(token: &Token<'_>) -> bool {
    const WORD: Class = Class::OPENER.with(Class::STOP).with(Class::LINK);
    const NO_NAME: Class = Class::BODY
        .with(Class::HEAD)
        .with(Class::NAMED)
        .with(Class::PLACE)
        .with(Class::TIME)
        .with(Class::PRONOUN)
        .with(Class::WRITTEN)
        .with(Class::SAID)
        .with(Class::HONORIFIC);
    token.form == Form::Capital && token.class.is(WORD) && !token.class.is(NO_NAME)
}
