//! Whose words a quote is: from the cue to a person or body of the article.
//!
//! The rules stand in one ordered list, [`RULES`]; the first that answers wins.
//!
//! Left alone: a quote without a cue that starts an article, a role that two people have, a pronoun
//! before anybody has spoken. Such a quote has no speaker, or the words of its cue.

use std::collections::HashMap;

use super::cue::{Cue, Who, last_speaker};
use super::name;
use super::phrase::Phrase;
use super::token::Token;
use crate::article::{Person, Speaker};

/// Where a quote stands, and its cue.
#[derive(Debug, Clone, Copy)]
pub(super) struct Case<'a> {
    pub(super) block: usize,
    /// The start of the quote's opening mark.
    pub(super) start: usize,
    pub(super) cue: Option<Cue<'a>>,
    /// The quote before it: block, and the end of its closing mark.
    pub(super) previous: Option<(usize, usize)>,
}

/// What is known of the article so far.
#[derive(Debug)]
pub(super) struct Resolver<'a> {
    texts: &'a [&'a str],
    persons: Vec<Person>,
    /// Forms of names that have been resolved, as written.
    known: HashMap<&'a str, usize>,
    /// Who spoke last.
    last: Option<usize>,
    tokens: Vec<Token<'a>>,
    forms: Vec<&'a str>,
}

type Rule = for<'r, 'a> fn(&'r mut Resolver<'a>, &Case<'a>) -> Option<usize>;

/// From what is said to what is inferred:
///
/// 1. a name beside the cue is that person,
/// 2. a role or body beside the cue is the person who bears it, or speaks itself,
/// 3. a pronoun, a phrase that points back and a quote without a cue go to whoever is said to speak
///    between the quote before and this one,
/// 4. else to the person who opens the sentence before it, in the same paragraph,
/// 5. else to the speaker of the quote before.
const RULES: &[Rule] = &[named, bearer, reported_before, opens_paragraph, spoke_last];

/// Paragraphs back from a quote in which its speaker is looked for.
const MAX_BLOCKS_BACK: usize = 4;

/// Bytes of one paragraph in which a speaker is looked for.
const MAX_BYTES_BACK: usize = 1_600;

impl<'a> Resolver<'a> {
    pub(super) fn new(texts: &'a [&'a str]) -> Self {
        Self {
            texts,
            persons: Vec::new(),
            known: HashMap::new(),
            last: None,
            tokens: Vec::new(),
            forms: Vec::new(),
        }
    }

    /// The speaker of a quote.
    pub(super) fn speaker(&mut self, case: &Case<'a>) -> Option<Speaker> {
        let idx = RULES.iter().find_map(|rule| rule(self, case))?;
        self.last = Some(idx);
        let phrase = match case.cue.map(|cue| cue.who) {
            Some(Who::Phrase(phrase)) if !phrase.is_media => Some(phrase),
            _ => None,
        };
        let person = self.persons.get(idx)?;
        Some(Speaker {
            name: phrase.and_then(|phrase| phrase.name).map(str::to_owned),
            full_name: person.full_name.clone(),
            role: person.roles.first().cloned(),
            affiliation: person.affiliations.first().cloned(),
        })
    }

    /// The people who speak, in the order of their first quote.
    pub(super) fn into_persons(self) -> Vec<Person> {
        self.persons
    }

    /// The person that a phrase names, with everything that it says of the person.
    fn person(&mut self, phrase: &Phrase<'a>) -> Option<usize> {
        let name = phrase.name?;
        let idx = match self.known.get(name) {
            Some(idx) => *idx,
            None => self.meet(name),
        };
        let person = self.persons.get_mut(idx)?;
        add(&mut person.names, Some(name));
        add(&mut person.roles, phrase.role);
        add(&mut person.affiliations, phrase.affiliation);
        Some(idx)
    }

    /// A form of a name that has not been seen beside a cue before.
    fn meet(&mut self, name: &'a str) -> usize {
        let holds = |person: &Person| {
            name.split(' ')
                .all(|word| person.full_name.split(' ').any(|part| part == word))
        };
        let mut holders = self
            .persons
            .iter()
            .enumerate()
            .filter(|(_, person)| holds(person))
            .map(|(idx, _)| idx);
        let idx = if let (Some(idx), None) = (holders.next(), holders.next()) {
            idx
        } else {
            let full_name = self.full_name(name);
            let found = self
                .persons
                .iter()
                .position(|person| person.full_name == full_name);
            found.unwrap_or_else(|| self.add(full_name))
        };
        self.known.insert(name, idx);
        idx
    }

    fn add(&mut self, full_name: &str) -> usize {
        self.persons.push(Person {
            full_name: full_name.to_owned(),
            names: Vec::new(),
            roles: Vec::new(),
            affiliations: Vec::new(),
        });
        self.persons.len() - 1
    }

    /// The one fuller form of a name; the name itself where two people fit.
    fn full_name(&mut self, name: &'a str) -> &'a str {
        name::fuller(name, self.texts, &mut self.forms);
        let Some(first) = self.forms.first().copied() else {
            return name;
        };
        let longest = self
            .forms
            .iter()
            .copied()
            .filter(|form| form.contains(first))
            .max_by_key(|form| form.len());
        longest.unwrap_or(first)
    }

    /// A body, or a role that nobody is known to bear.
    fn body(&mut self, whole: &'a str) -> usize {
        if let Some(idx) = self.known.get(whole) {
            return *idx;
        }
        let found = self
            .persons
            .iter()
            .position(|person| person.full_name == whole);
        let idx = found.unwrap_or_else(|| self.add(whole));
        self.known.insert(whole, idx);
        idx
    }

    /// The stretches of text between the quote before and this one, the nearest first.
    fn stretches(
        &self,
        case: &Case<'a>,
    ) -> impl Iterator<Item = (&'a str, usize, usize)> + use<'a> {
        let texts = self.texts;
        let (block, start, previous) = (case.block, case.start, case.previous);
        let first = block
            .saturating_sub(MAX_BLOCKS_BACK)
            .max(previous.map_or(0, |(block, _)| block));
        (first..=block).rev().filter_map(move |idx| {
            let text = texts.get(idx)?;
            let to = if idx == block { start } else { text.len() };
            let mut from = to.saturating_sub(MAX_BYTES_BACK);
            while !text.is_char_boundary(from) {
                from += 1;
            }
            if let Some((previous_block, end)) = previous
                && previous_block == idx
            {
                from = from.max(end);
            }
            (from < to).then_some((*text, from, to))
        })
    }
}

fn add(list: &mut Vec<String>, entry: Option<&str>) {
    if let Some(entry) = entry
        && !list.iter().any(|known| known == entry)
    {
        list.push(entry.to_owned());
    }
}

fn named<'a>(resolver: &mut Resolver<'a>, case: &Case<'a>) -> Option<usize> {
    match case.cue?.who {
        Who::Phrase(phrase) if !phrase.is_media => resolver.person(&phrase),
        _ => None,
    }
}

fn bearer<'a>(resolver: &mut Resolver<'a>, case: &Case<'a>) -> Option<usize> {
    match case.cue?.who {
        Who::Phrase(phrase) if !phrase.is_media && !phrase.is_pointer && phrase.name.is_none() => {
            Some(resolver.body(phrase.whole))
        }
        _ => None,
    }
}

fn reported_before<'a>(resolver: &mut Resolver<'a>, case: &Case<'a>) -> Option<usize> {
    let stretches: Vec<_> = resolver.stretches(case).collect();
    for (text, from, to) in stretches {
        let mut tokens = std::mem::take(&mut resolver.tokens);
        let (speaker, _) = last_speaker(text, from, to, &mut tokens);
        resolver.tokens = tokens;
        let Some(phrase) = speaker else { continue };
        if phrase.name.is_some() {
            return resolver.person(&phrase);
        }
    }
    None
}

fn opens_paragraph<'a>(resolver: &mut Resolver<'a>, case: &Case<'a>) -> Option<usize> {
    let (text, from, to) = resolver.stretches(case).next()?;
    if resolver.last.is_some() && from != 0 && case.cue.is_none() {
        return None;
    }
    let mut tokens = std::mem::take(&mut resolver.tokens);
    let (_, opening) = last_speaker(text, from, to, &mut tokens);
    resolver.tokens = tokens;
    resolver.person(&opening?)
}

fn spoke_last<'a>(resolver: &mut Resolver<'a>, _: &Case<'a>) -> Option<usize> {
    resolver.last
}
