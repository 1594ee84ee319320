//! How a word stands in the article: what tells a person from a place, a club or a plain word.
//!
//! `Tokoluka` in `di Tokoluka, Senin` belongs to a place; `Rina` in `kata Rina` to somebody who speaks. Only some
//! occurrences of a word are looked at.

use memchr::memmem;

use super::class::Class;
use super::name::{is_name_like, is_particle};
use super::token::{Form, Token, Tokens};

/// How far the neighbors of a word reach.
const MAX_NEIGHBOR_BYTES: usize = 64;

/// Occurrences of a word that are looked at.
const MAX_OCCURRENCES: usize = 24;

/// The name stands behind a small letter or a comma, or before an age: it is a name wherever it stands.
pub(super) fn is_inside_sentence(name: &str, texts: &[&str]) -> bool {
    words(name, texts)
        .take(MAX_OCCURRENCES)
        .any(|(text, start)| {
            let before = text.get(..start).unwrap_or_default();
            let behind = text.get(start + name.len()..).unwrap_or_default();
            let is_inside = before.ends_with(' ')
                && before
                    .trim_end()
                    .ends_with(|c: char| c.is_lowercase() || c == ',');
            let has_age = behind
                .strip_prefix(" (")
                .is_some_and(|age| age.starts_with(|c: char| c.is_ascii_digit()));
            is_inside || has_age
        })
}

/// The word stands somewhere without a name behind it, and behind a preposition or the noun of a body: it
/// belongs to a place or body.
pub(super) fn is_placed(word: &str, texts: &[&str]) -> bool {
    let neighbors = || {
        words(word, texts)
            .take(MAX_OCCURRENCES)
            .map(|(text, start)| {
                let end = start + word.len();
                let to = super::cue::ceiling(text, end, MAX_NEIGHBOR_BYTES);
                let from = super::cue::floor(text, start, MAX_NEIGHBOR_BYTES);
                let behind = Tokens::new(text, end, to).next();
                (Tokens::new(text, from, start).last(), behind)
            })
    };
    let is_placed = neighbors().any(|(before, behind)| {
        !behind.is_some_and(|token| is_name_like(&token))
            && before.is_some_and(|token| {
                token.form == Form::Acronym
                    || token.is_lower(Class::LINK) && token.text != "dan"
                    || token.form != Form::Lower
                        && token
                            .class
                            .is(Class::NAMED | Class::BODY | Class::INSTITUTION)
            })
    });
    // `menurut Budi`, `Budi menambahkan`: a person, who may stand behind `dari` as well.
    is_placed
        && !neighbors().any(|(before, behind)| {
            behind.is_some_and(|token| token.is_lower(Class::SAYS))
                || before.is_some_and(|token| token.class.is(Class::ACCORDING))
        })
}

/// The tokens that touch `text[start..end]`.
fn beside(text: &str, start: usize, end: usize) -> (Option<Token<'_>>, Option<Token<'_>>) {
    let from = super::cue::floor(text, start, MAX_NEIGHBOR_BYTES);
    let to = super::cue::ceiling(text, end, MAX_NEIGHBOR_BYTES);
    let before = Tokens::new(text, from, start).last();
    (before, Tokens::new(text, end, to).next())
}

/// A verb of speech stands beside a word with these neighbors.
fn is_said(before: Option<Token<'_>>, behind: Option<Token<'_>>) -> bool {
    behind.is_some_and(|token| token.is_lower(Class::SAYS))
        || before.is_some_and(|token| token.is_lower(Class::SAID))
}

/// The word stands somewhere with no part of a name beside it, and nowhere beside a verb of speech, as a person does.
pub(super) fn stands_alone(word: &str, texts: &[&str]) -> bool {
    let mut is_alone = false;
    for (text, start) in words(word, texts).take(MAX_OCCURRENCES) {
        let (before, behind) = beside(text, start, start + word.len());
        let says = is_said(before, behind);
        if says {
            return false;
        }
        let is_part = |token: Token<'_>| is_name_like(&token) || is_particle(&token);
        is_alone |= !before.is_some_and(is_part)
            && !behind.is_some_and(|token| {
                // `Persikota Sukamaju`: a club and its town.
                matches!(token.form, Form::Capital | Form::Acronym) && !token.class.is(Class::PLACE)
                    || is_particle(&token)
            });
    }
    is_alone
}

/// The words stand somewhere behind `di` or `ke`, or, where `may_act`, anywhere without a name beside them, and nowhere
/// beside a verb of speech: a place or body of more than one word.
pub(super) fn is_apart(body: &str, may_act: bool, texts: &[&str]) -> bool {
    let last = body.rsplit(' ').next().unwrap_or_default();
    let is_firm = super::class::of(last).is(Class::INSTITUTION);
    let mut is_apart = false;
    for (text, start) in words(body, texts).take(MAX_OCCURRENCES) {
        let (before, behind) = beside(text, start, start + body.len());
        let says = is_said(before, behind);
        if says && !is_firm {
            return false;
        }
        let goes_on = behind.is_some_and(|token| {
            matches!(token.form, Form::Capital | Form::Acronym) && !token.class.is(Class::TIME)
                || is_particle(&token)
        });
        let is_held = before.is_some_and(|token| {
            token.form != Form::Lower
                && (is_name_like(&token) || is_particle(&token) || token.class.is(Class::HONORIFIC))
        });
        let is_placed = before.is_some_and(|token| {
            matches!(token.text, "di" | "ke")
                || token.form == Form::Capital && token.class.is(Class::NAMED)
        });
        is_apart |= !goes_on && !is_held && (may_act || is_placed);
    }
    is_apart
}

/// The name stands behind an office or a form of address, or before a verb of speech: it is a person's, not a firm's.
pub(super) fn is_titled(name: &str, texts: &[&str]) -> bool {
    words(name, texts)
        .take(MAX_OCCURRENCES)
        .any(|(text, start)| {
            let end = start + name.len();
            let mut behind = Tokens::new(
                text,
                end,
                super::cue::ceiling(text, end, MAX_NEIGHBOR_BYTES),
            );
            let from = super::cue::floor(text, start, MAX_NEIGHBOR_BYTES);
            let before = Tokens::new(text, from, start).last();
            before.is_some_and(|token| {
                token.class.is(Class::HEAD | Class::HONORIFIC)
                    || token.form != Form::Lower
                        && token.class.is(Class::INSTITUTION | Class::PLACE)
            }) || behind
                .next()
                .is_some_and(|token| token.is_lower(Class::SAYS))
        })
}

/// The word is written like this somewhere.
pub(super) fn is_written(word: &str, texts: &[&str]) -> bool {
    words(word, texts).next().is_some()
}

/// How often a word or a run of words is written.
pub(super) fn count(word: &str, texts: &[&str]) -> usize {
    words(word, texts).take(2 * MAX_OCCURRENCES).count()
}

/// Where a word stands, whole.
fn words<'t>(word: &'t str, texts: &'t [&'t str]) -> impl Iterator<Item = (&'t str, usize)> {
    // Built once: there may be as many texts as lines.
    let finder = memmem::Finder::new(word);
    texts
        .iter()
        .flat_map(move |text| {
            let finder = finder.clone();
            let mut at = 0;
            std::iter::from_fn(move || {
                let start = at + finder.find(text.as_bytes().get(at..)?)?;
                at = start + word.len().max(1);
                Some((*text, start))
            })
        })
        .filter(move |(text, start)| {
            let is_letter = |c: char| c.is_alphanumeric();
            !text
                .get(..*start)
                .is_some_and(|before| before.ends_with(is_letter))
                && !text
                    .get(start + word.len()..)
                    .is_some_and(|after| after.starts_with(is_letter))
        })
}
