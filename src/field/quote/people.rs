//! The people who speak in an article, under all their names.
//!
//! `Rina` beside a cue is `Rina Sari Dewi` where the article writes that anywhere; `Presiden` is the one
//! person whom the article calls so. Every look-up over the article's text counts against a limit, so
//! that an article of ten thousand names costs no more than its length.

use std::collections::HashMap;

use memchr::memmem;

use super::class::{self, Class};
use super::fuller;
use super::phrase::{self, Phrase};
use super::token::{Form, Token, Tokens};
use crate::article::Person;

/// Searches over the whole text that one article may cost.
const MAX_SEARCHES: usize = 256;

/// Initials that stand for a person are no longer.
const MAX_INITIALS_BYTES: usize = 4;

/// Occurrences of a role that are looked at.
const MAX_BEARERS: usize = 16;

/// People with whom a new name is compared.
const MAX_COMPARED: usize = 256;

/// Other bearers of a short name that are looked at.
const MAX_NAMESAKES: usize = 4;

/// How far behind a role its bearer's name ends.
const MAX_BEARER_BYTES: usize = 120;

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
            self.trim(phrase.name?)
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

    /// The person who bears a role, else the role or body itself.
    pub(super) fn bearer(&mut self, phrase: &Phrase<'a>) -> usize {
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
        } else {
            self.abbreviated(whole)
        };
        let idx = bearer.unwrap_or_else(|| self.called(whole));
        self.known.insert(whole, idx);
        idx
    }

    /// The one person who has spoken and whose role starts with these words.
    fn bearer_known(&self, role: &str) -> Option<usize> {
        let bears = |person: &Person| person.roles.iter().any(|known| known.starts_with(role));
        let mut bearers = self
            .persons
            .iter()
            .enumerate()
            .take(MAX_COMPARED)
            .filter(|(_, person)| bears(person))
            .map(|(idx, _)| idx);
        bearers.next().filter(|_| bearers.next().is_none())
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
            let end = super::cue::ceiling(text, start + role.len(), MAX_BEARER_BYTES);
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

    /// A phrase of running text names a person or body: it has more than one word or a role, the name is
    /// known, or it is written with a capital in the middle of a sentence elsewhere.
    pub(super) fn is_person(&mut self, phrase: &Phrase<'a>) -> bool {
        let Some(name) = phrase.name else {
            return false;
        };
        name.contains(' ')
            || phrase.role.is_some()
            || self.has_spoken(phrase)
            || (self.may_search() && fuller::is_inside_sentence(name, self.texts))
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

    /// The name without words of a body that stand before it: see [`trim`](Self::trim).
    pub(super) fn trimmed(&self, name: &'a str) -> &'a str {
        self.trimmed.get(name).copied().unwrap_or(name)
    }

    /// `Direktur Tokoluka Rina Sari` says nothing of where the name starts. It starts behind a word that
    /// is written small elsewhere, or that stands elsewhere without the next one while that one stands beside a cue.
    fn trim(&mut self, name: &'a str) -> &'a str {
        if let Some(trimmed) = self.trimmed.get(name) {
            return trimmed;
        }
        let mut rest = name;
        while let Some((first, behind)) = rest.split_once(' ') {
            let is_cut = self.is_small_elsewhere(first)
                || self.is_placed(first)
                || self.is_of_a_body(rest, first, behind);
            if !is_cut {
                break;
            }
            rest = behind;
        }
        self.trimmed.insert(name, rest);
        rest
    }

    fn is_small_elsewhere(&mut self, word: &str) -> bool {
        word.len() > 3 && self.may_search() && fuller::is_written(&word.to_lowercase(), self.texts)
    }

    fn is_placed(&mut self, first: &str) -> bool {
        self.may_search() && fuller::is_placed(first, self.texts)
    }

    fn is_of_a_body(&mut self, name: &str, first: &str, behind: &str) -> bool {
        let starts_later = behind.split(' ').any(|word| self.speaks(word));
        if self.speaks(first) || !starts_later || !self.may_search() {
            return false;
        }
        let second = behind.split(' ').next().unwrap_or_default();
        let both = name.get(..first.len() + 1 + second.len()).unwrap_or(name);
        fuller::count(first, self.texts) > fuller::count(both, self.texts)
    }

    fn may_search(&mut self) -> bool {
        self.n_searches += 1;
        self.n_searches <= MAX_SEARCHES
    }

    /// A form of a name that has not been met before.
    fn meet(&mut self, name: &'a str) -> usize {
        let holds = |person: &Person| {
            name.split(' ')
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
        if !self.may_search() {
            return name;
        }
        fuller::fuller(name, self.texts, &mut self.forms);
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
                .any(|form| fuller::is_titled(form, texts));
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

    /// `Manajer Kijang Rudi Hartono` grows `Hartono` over the club as well, which stands alone elsewhere.
    fn without_club(&mut self, form: &'a str, name: &str) -> &'a str {
        const MIN_WORDS: usize = 2;
        let mut rest = form;
        while let Some((first, behind)) = rest.split_once(' ') {
            let is_cut = behind.split(' ').count() >= MIN_WORDS
                && behind.contains(name)
                && !behind
                    .split(' ')
                    .next()
                    .is_some_and(|word| class::of(word).is(Class::PARTICLE))
                && !self.speaks(first)
                && self.may_search()
                && fuller::stands_alone(first, self.texts);
            if !is_cut {
                break;
            }
            rest = behind;
        }
        rest
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
