//! Who bears an office: from `Menag`, `kepala dinas itu`, `RSD` to a person.
//!
//! `kata Kapolres` is whoever the article calls `Kapolres Sukamaju AKBP Rina Sari`; a body speaks itself.
//! Left alone: an office that two people bear.

use memchr::memmem;

use super::super::class::{self, Class};
use super::super::cue;
use super::super::fuller;
use super::super::office::{self, Office};
use super::super::phrase::{self, Phrase};
use super::super::token::{Form, Token, Tokens};
use super::{MAX_COMPARED, People};
use crate::article::Person;

/// Initials that stand for a person are no longer.
const MAX_INITIALS_BYTES: usize = 4;

/// Occurrences of a role that are looked at.
const MAX_BEARERS: usize = 16;

/// How far behind a role its bearer's name ends.
const MAX_BEARER_BYTES: usize = 120;

/// How far before an office a word is looked at that makes it another.
const MAX_MODIFIER_BYTES: usize = 24;

/// Offices of one person that are looked at.
const MAX_OFFICES: usize = 4;

impl<'a> People<'a> {
    /// The person who bears a role, else the role or body itself.
    pub(in super::super) fn bearer(&mut self, phrase: &Phrase<'a>) -> usize {
        let first = class::of(phrase.whole.split(' ').next().unwrap_or_default());
        let is_head = first.is(Class::HEAD);
        // `sang guru di blognya` is the teacher, `laporan Badan Geologi` the agency.
        let is_small = phrase.whole.starts_with(char::is_lowercase);
        let whole = match (phrase.role, phrase.affiliation) {
            _ if is_head => phrase.whole,
            (Some(role), _) if is_small && !first.is(Class::INSTITUTION) => role,
            (Some(_), _) if is_small => phrase.whole,
            (_, affiliation) => affiliation.unwrap_or(phrase.whole),
        };
        if let Some(idx) = self.known.get(whole) {
            return *idx;
        }
        // A body speaks itself; one word may be a person's: `Romo`, `Paris`.
        let is_word = !whole.contains(' ') && whole.contains(char::is_lowercase);
        // `kata warga` names nobody, whoever is called a citizen elsewhere.
        let bearer = if first.is(Class::OPENER) && is_small {
            None
        } else if is_head || is_small || is_word {
            self.bearer_known(whole)
                .or_else(|| self.bearer_in_text(whole))
                .or_else(|| self.bearer_written_out(whole))
        } else {
            self.abbreviated(whole)
        };
        let idx = bearer.unwrap_or_else(|| self.called(whole));
        self.known.insert(whole, idx);
        idx
    }

    /// A body that acts: nobody stands for it, whoever speaks for it elsewhere.
    pub(in super::super) fn body(&mut self, phrase: &Phrase<'a>) -> Option<usize> {
        let body = phrase.affiliation.filter(|_| phrase.role.is_none())?;
        let idx = self.called(body);
        self.known.insert(body, idx);
        Some(idx)
    }

    /// The one person who has spoken and who bears the office.
    pub(in super::super) fn bearer_known(&mut self, role: &str) -> Option<usize> {
        if !self.may_search() {
            return None;
        }
        let asked = Office::new(role, "");
        let mut found = None;
        let mut is_shared = false;
        for (idx, person) in self.persons.iter().enumerate().take(MAX_COMPARED) {
            match held(person, &asked) {
                Some(true) => return Some(idx),
                Some(false) => {
                    is_shared |= found.is_some();
                    found = Some(idx);
                }
                None => {}
            }
        }
        found.filter(|_| !is_shared)
    }

    /// The person bears the office that a phrase points back to.
    pub(in super::super) fn bears(&self, idx: usize, phrase: &Phrase<'_>) -> bool {
        let asked = Office::new(phrase.whole, "");
        self.persons
            .get(idx)
            .is_some_and(|person| held(person, &asked).is_some())
    }

    /// The person whose initials these are.
    fn abbreviated(&mut self, initials: &'a str) -> Option<usize> {
        let is_initials = class::of(initials) == Class::default()
            && initials.len() <= MAX_INITIALS_BYTES
            && initials.chars().all(char::is_uppercase);
        if !is_initials || !self.may_search() {
            return None;
        }
        let name = fuller::abbreviated(initials, self.texts)?;
        Some(self.meet(name))
    }

    /// The one person whom the article names with the office that is short or in small letters here: `Menteri Agama
    /// Rina Sari` for `Menag`, `Judge Rina Sari` for `the judge`.
    fn bearer_written_out(&mut self, role: &str) -> Option<usize> {
        let is_small = role.starts_with(|c: char| c.is_ascii_lowercase());
        let long = office::written_out(role).or(is_small.then_some(role))?;
        let texts = self.texts;
        if !self.may_search() {
            return None;
        }
        let asked = Office::new(role, "");
        let head = long.split(' ').next()?;
        // `Menteri`, and `menteri` behind its first letter.
        let finder = memmem::Finder::new(head.get(1..)?);
        let occurrences = texts.iter().flat_map(|text| {
            finder
                .find_iter(text.as_bytes())
                .filter_map(move |at| Some((*text, at.checked_sub(1)?)))
        });
        let mut idx = None;
        for (text, start) in occurrences.take(MAX_BEARERS) {
            // In small letters, it may be said of anybody: `calon presiden Rina Sari`.
            let is_head = text
                .get(start..)
                .and_then(|text| text.get(..head.len()))
                .is_some_and(|word| {
                    word.starts_with(char::is_uppercase) && word.eq_ignore_ascii_case(head)
                });
            if !is_head {
                continue;
            }
            // `Wakil` stands before `Menteri` in another office.
            let from = cue::floor(text, start, MAX_MODIFIER_BYTES);
            let before = Tokens::new(text, from, start).last();
            if before
                .is_some_and(|token| token.class.is(Class::HEAD) && !token.class.is(Class::OPENER))
            {
                continue;
            }
            let end = cue::ceiling(text, start, MAX_BEARER_BYTES);
            let tokens: Vec<Token<'a>> = Tokens::new(text, start, end).collect();
            let Some(phrase) = phrase::read(text, &tokens).filter(|phrase| phrase.name.is_some())
            else {
                continue;
            };
            let office = Office::new(
                phrase.role.unwrap_or_default(),
                phrase.affiliation.unwrap_or_default(),
            );
            // `Pemohon mengajukan gugatan Sela` is no office.
            let is_told = phrase.role.is_some_and(|role| {
                role.split(' ')
                    .any(|word| word != "dan" && word.starts_with(char::is_lowercase))
            });
            if is_told || !asked.is_short_for(&office) {
                continue;
            }
            let person = self.person(&phrase);
            if idx.is_some() && idx != person {
                return None;
            }
            idx = person;
        }
        idx
    }

    /// The one person whose name stands behind the role somewhere in the article.
    fn bearer_in_text(&mut self, role: &'a str) -> Option<usize> {
        let texts = self.texts;
        if !self.may_search() {
            return None;
        }
        let finder = memmem::Finder::new(role);
        let mut found: Vec<Phrase<'a>> = Vec::new();
        let occurrences = texts.iter().flat_map(|text| {
            finder
                .find_iter(text.as_bytes())
                .map(move |start| (*text, start))
        });
        for (text, start) in occurrences.take(MAX_BEARERS) {
            let end = cue::ceiling(text, start + role.len(), MAX_BEARER_BYTES);
            // `Menteri Kesehatan (Menkes) Rina Sari`.
            let tokens: Vec<Token<'a>> = Tokens::new(text, start, end)
                .filter(|token| token.form != Form::Close)
                .collect();
            // `Presiden di Istana Negara Rina` does not name the president.
            let is_held = |phrase: &Phrase<'_>| {
                let behind = tokens
                    .iter()
                    .skip_while(|token| token.start < start + role.len());
                let before_name = |token: &&Token<'_>| {
                    phrase
                        .name
                        .is_some_and(|name| token.start < phrase::offset(text, name))
                };
                phrase.name.is_some()
                    && !behind
                        .take_while(before_name)
                        .any(|token| token.form == Form::Lower)
            };
            found.extend(phrase::read(text, &tokens).filter(is_held));
        }
        // `Presiden Joko Widodo` before `Presiden Rusia Vladimir Putin`.
        let exact = |phrase: &Phrase<'_>| phrase.role == Some(role) && phrase.affiliation.is_none();
        let any_exact = found.iter().any(exact);
        let mut idx = None;
        for phrase in found.iter().filter(|phrase| !any_exact || exact(phrase)) {
            let person = self.person(phrase);
            if idx.is_some() && idx != person {
                return None;
            }
            idx = person;
        }
        idx
    }
}

/// Whether the office is one of a person, and whether it is written in full.
fn held(person: &Person, asked: &Office<'_>) -> Option<bool> {
    let body = person.affiliations.first().map_or("", String::as_str);
    let mut is_held = None;
    for role in person.roles.iter().take(MAX_OFFICES) {
        let alone = Office::new(role, "");
        let whole = Office::new(role, body);
        if asked.is(&alone) || asked.is(&whole) {
            return Some(true);
        }
        if asked.is_short_for(&whole) {
            is_held = Some(false);
        }
    }
    is_held
}
