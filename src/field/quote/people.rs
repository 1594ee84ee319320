//! The people who speak in an article, under all their names.
//!
//! `Rina` beside a cue is `Rina Sari Dewi` where the article writes that anywhere; `Presiden` is the one
//! person whom the article calls so. Every look-up over the article's text counts against a limit, so
//! that an article of ten thousand names costs no more than its length.

mod bearer;
mod trim;

use std::collections::HashMap;

use super::class::{self, Class};
use super::fuller;
use super::phrase::Phrase;
use super::standing;
use crate::article::Person;
use crate::lexicon::speech::FAMILIAR;

/// Searches over the whole text that one article may cost.
const MAX_SEARCHES: usize = 256;

/// People with whom a new name is compared.
const MAX_COMPARED: usize = 256;

/// Other bearers of a short name that are looked at.
const MAX_NAMESAKES: usize = 4;

/// Who speaks in the article, and under which names.
#[derive(Debug)]
pub(super) struct People<'a> {
    texts: &'a [&'a str],
    persons: Vec<Person>,
    by_full_name: HashMap<&'a str, usize>,
    /// Forms of names, roles and bodies that have been resolved, as written.
    known: HashMap<&'a str, usize>,
    /// Names beside cues, which tell where a longer name starts.
    cue_names: Vec<&'a str>,
    trimmed: HashMap<&'a str, &'a str>,
    forms: Vec<&'a str>,
    n_searches: usize,
}

impl<'a> People<'a> {
    pub(super) fn new(texts: &'a [&'a str], cue_names: Vec<&'a str>) -> Self {
        Self {
            texts,
            persons: Vec::new(),
            by_full_name: HashMap::new(),
            known: HashMap::new(),
            cue_names,
            trimmed: HashMap::new(),
            forms: Vec::new(),
            n_searches: 0,
        }
    }

    pub(super) fn get(&self, idx: usize) -> Option<&Person> {
        self.persons.get(idx)
    }

    pub(super) fn into_persons(self) -> Vec<Person> {
        self.persons
    }

    /// The person that a phrase names, with everything that it says of the person.
    pub(super) fn person(&mut self, phrase: &Phrase<'a>) -> Option<usize> {
        let has_office = phrase.role.is_some() || phrase.affiliation.is_some();
        let name = if has_office {
            let whole = phrase.name?;
            let name = self.behind_place(phrase, whole);
            if name.len() < whole.len() && !self.known.contains_key(name) {
                // What stands before the name is no part of it, so it does not grow over that.
                let idx = self.called(name);
                self.known.insert(name, idx);
            }
            self.trim(name)
        } else {
            phrase.name?
        };
        let known = self.known.get(name).copied();
        let idx = known.unwrap_or_else(|| self.meet(name));
        if known.is_none() && !has_office {
            self.introduce(idx);
        }
        let person = self.persons.get_mut(idx)?;
        add(&mut person.names, Some(name));
        add(&mut person.roles, phrase.role);
        add(&mut person.affiliations, phrase.affiliation);
        Some(idx)
    }

    /// A phrase of running text names a person or body: it has more than one word or a role, the name is
    /// known, or it is written with a capital in the middle of a sentence elsewhere.
    pub(super) fn is_person(&mut self, phrase: &Phrase<'a>) -> bool {
        let Some(name) = phrase.name else {
            return false;
        };
        name.contains(' ')
            || phrase.role.is_some()
            || self.has_spoken(phrase)
            || (self.may_search() && standing::is_inside_sentence(name, self.texts))
    }

    /// Whoever is said to speak is a person even in one word, if that is written small nowhere.
    pub(super) fn is_speaker(&mut self, phrase: &Phrase<'a>) -> bool {
        self.is_person(phrase)
            || phrase
                .name
                .is_some_and(|name| !self.is_small_elsewhere(name))
    }

    /// A name under which somebody speaks in the article.
    pub(super) fn has_spoken(&self, phrase: &Phrase<'a>) -> bool {
        phrase.name.is_some_and(|name| {
            self.known.contains_key(name)
                || self.cue_names.binary_search(&name).is_ok()
                || self
                    .persons
                    .iter()
                    .take(MAX_COMPARED)
                    .any(|person| has_word(&person.full_name, name))
        })
    }

    fn may_search(&mut self) -> bool {
        self.n_searches += 1;
        self.n_searches <= MAX_SEARCHES
    }

    /// A form of a name that has not been met before.
    fn meet(&mut self, name: &'a str) -> usize {
        // `Gus Yahya` is `Yahya Anshori`.
        let familiar = name
            .split_once(' ')
            .filter(|(title, _)| FAMILIAR.contains(title));
        let asked = familiar.map_or(name, |(_, rest)| rest);
        let holds = |person: &Person| {
            (familiar.is_none() || person.full_name.contains(' '))
                && asked
                    .split(' ')
                    .all(|word| has_word(&person.full_name, word))
        };
        let mut holders = self
            .persons
            .iter()
            .enumerate()
            .take(MAX_COMPARED)
            .filter(|(_, person)| holds(person))
            .map(|(idx, _)| idx);
        let holder = holders.next().filter(|_| holders.next().is_none());
        let idx = holder.unwrap_or_else(|| {
            let full_name = self.full_name(name);
            self.called(full_name)
        });
        self.known.insert(name, idx);
        idx
    }

    /// The office of a person whom a quote calls by the name alone stands where the name stands first:
    /// `Direktur Utama Bulog Rina Sari mengatakan …`.
    fn introduce(&mut self, idx: usize) {
        if !self.may_search() {
            return;
        }
        let texts = self.texts;
        let Some(person) = self.persons.get_mut(idx) else {
            return;
        };
        if !person.roles.is_empty() || !person.affiliations.is_empty() {
            return;
        }
        if let Some(phrase) = fuller::introduction(&person.full_name, texts) {
            add(&mut person.roles, phrase.role);
            add(&mut person.affiliations, phrase.affiliation);
        }
    }

    /// The person of this full name, met now if not before.
    fn called(&mut self, full_name: &'a str) -> usize {
        let persons = &mut self.persons;
        *self.by_full_name.entry(full_name).or_insert_with(|| {
            persons.push(Person {
                full_name: full_name.to_owned(),
                names: Vec::new(),
                roles: Vec::new(),
                affiliations: Vec::new(),
            });
            persons.len() - 1
        })
    }

    /// The one fuller form of a name; the name itself where two people fit.
    fn full_name(&mut self, name: &'a str) -> &'a str {
        // The name of an account is whole.
        if name.starts_with('@') || !self.may_search() {
            return name;
        }
        fuller::fuller(name, self.texts, &mut self.forms);
        if self.forms.is_empty()
            && !name.contains(' ')
            && let Some(other) = other_apostrophe(name)
        {
            fuller::fuller(&other, self.texts, &mut self.forms);
        }
        let Some(first) = self.forms.first().copied() else {
            return name;
        };
        // `Rina Sari-Budi Hartono` is two people.
        let is_pair = |form: &str| {
            form.split(' ').any(|word| {
                word.split('-')
                    .filter(|part| part.starts_with(char::is_uppercase))
                    .count()
                    > 1
            })
        };
        let any_single = self.forms.iter().any(|form| !is_pair(form));
        let single = self
            .forms
            .iter()
            .copied()
            .filter(|form| !(any_single && is_pair(form)));
        let first = single.clone().next().unwrap_or(first);
        let fuller = single.filter(|form| form.contains(first));
        let longest = fuller.max_by_key(|form| form.len()).unwrap_or(first);
        // Another form that shares no more than this name is another person.
        let is_other = |form: &&str| !form.split(' ').all(|word| has_word(longest, word));
        let texts = self.texts;
        let is_shared = !name.contains(' ')
            && self
                .forms
                .iter()
                .filter(|form| is_other(form))
                .take(MAX_NAMESAKES)
                .any(|form| standing::is_titled(form, texts));
        if is_shared {
            return self.opened_by(name).unwrap_or(name);
        }
        self.without_club(longest, name)
    }

    /// The one fuller form that opens with the name: of `Rudi Hartono` and `Budi Santoso Rudi` the first is called `Rudi`.
    fn opened_by(&self, name: &str) -> Option<&'a str> {
        // `Rina Sari-Budi Hartono` is two people, the first of them called `Rina`.
        let first_of_pair = |form: &'a str| {
            let joint = form.match_indices('-').find(|(at, _)| {
                form.get(at + 1..)
                    .is_some_and(|behind| behind.starts_with(char::is_uppercase))
                    && form.get(..*at).is_some_and(|before| before.contains(' '))
            });
            joint.and_then(|(at, _)| form.get(..at)).unwrap_or(form)
        };
        let opens = |form: &&str| {
            let says = form
                .rsplit(' ')
                .next()
                .is_some_and(|word| class::of(word).is(Class::SAID | Class::SAYS));
            !says
                && form
                    .strip_prefix(name)
                    .is_some_and(|rest| rest.starts_with(' '))
        };
        let mut forms = self.forms.iter().copied().map(first_of_pair).filter(opens);
        let first = forms.next()?;
        let longest = forms.clone().fold(first, |longest, form| {
            if form.len() > longest.len() {
                form
            } else {
                longest
            }
        });
        let is_one = longest.contains(first) && forms.all(|form| longest.contains(form));
        is_one.then_some(longest)
    }

    /// A name that opens with the word stands beside a cue.
    fn speaks(&self, word: &str) -> bool {
        // Names are sorted: those that open with a word follow it.
        let at = self.cue_names.partition_point(|known| *known < word);
        let known = self.cue_names.get(at);
        known.is_some_and(|known| known.split(' ').next() == Some(word))
    }
}

fn add(list: &mut Vec<String>, entry: Option<&str>) {
    if let Some(entry) = entry.filter(|entry| !list.iter().any(|known| known == entry)) {
        list.push(entry.to_owned());
    }
}

/// A word of the name, or the start of one: `Zain` of `Ahmad Zainudin`.
fn has_word(name: &str, word: &str) -> bool {
    const MIN_SHORTENED_BYTES: usize = 4;
    name.split(' ')
        .any(|part| part == word || (word.len() >= MIN_SHORTENED_BYTES && part.starts_with(word)))
}

/// The name with the other of two apostrophes: `Su’ud` for `Su'ud`.
fn other_apostrophe(name: &str) -> Option<String> {
    if name.contains('\'') {
        Some(name.replace('\'', "’"))
    } else if name.contains('’') {
        Some(name.replace('’', "'"))
    } else {
        None
    }
}
