//! Whose words a quote is: from the cue to a person or body of the article.
//!
//! The rules stand in one ordered list, [`RULES`]; the first that answers wins.
//!
//! Left alone: a quote without a cue before anybody has spoken, a role that two people bear, a short
//! name that two people share. Such a quote has no speaker, or the words of its cue.

use super::class::Class;
use super::cue::{Cue, Place, Who};
use super::people::People;
use super::phrase::Phrase;
use super::report::{self, Mention};
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
    people: People<'a>,
    /// Who spoke last.
    last: Option<usize>,
    tokens: Vec<Token<'a>>,
    mentions: Vec<Mention<'a>>,
}

type Rule = for<'r, 'a> fn(&'r mut Resolver<'a>, &Case<'a>) -> Option<usize>;

/// From what is said to what is inferred:
///
/// 1. a name beside the cue is that person;
/// 2. a phrase that points back (`kelompok itu`) is who is named nearest before it;
/// 3. a role beside the cue is the one person who bears it, a body speaks itself;
/// 4. a pronoun, and a quote without a cue, go to whoever is said to speak between the quote before
///    and this one, or opens a sentence there and speaks elsewhere in the article;
/// 5. else to the person who opens the sentence before it, in the same paragraph;
/// 6. else to the speaker of the quote before.
const RULES: &[Rule] = &[
    named,
    pointed,
    bearer,
    reported_before,
    opens_paragraph,
    spoke_last,
];

/// Paragraphs back from a quote in which its speaker is looked for.
const MAX_BLOCKS_BACK: usize = 4;

/// Bytes of one paragraph in which a speaker is looked for.
const MAX_BYTES_BACK: usize = 1_600;

impl<'a> Resolver<'a> {
    /// `everything` are the texts in which names are looked for, `cue_names` the names beside the cues of the article.
    pub(super) fn new(
        texts: &'a [&'a str],
        everything: &'a [&'a str],
        cue_names: Vec<&'a str>,
    ) -> Self {
        Self {
            texts,
            people: People::new(everything, cue_names),
            last: None,
            tokens: Vec::new(),
            mentions: Vec::new(),
        }
    }

    /// The speaker of a quote.
    pub(super) fn speaker(&mut self, case: &Case<'a>) -> Option<Speaker> {
        if case.phrase().is_some_and(|phrase| phrase.is_text()) {
            return None;
        }
        let idx = RULES.iter().find_map(|rule| rule(self, case))?;
        self.last = Some(idx);
        let name = case.phrase().and_then(|phrase| phrase.name);
        let name = name.map(|name| self.people.trimmed(name).to_owned());
        let person = self.people.get(idx)?;
        Some(Speaker {
            name,
            full_name: person.full_name.clone(),
            role: person.roles.first().cloned(),
            affiliation: person.affiliations.first().cloned(),
        })
    }

    /// The people who speak, in the order of their first quote.
    pub(super) fn into_persons(self) -> Vec<Person> {
        self.people.into_persons()
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
            if let Some((_, end)) = previous.filter(|(block, _)| *block == idx) {
                from = from.max(end);
            }
            (from < to).then_some((*text, from, to))
        })
    }

    /// The last person in a stretch of text whom `wanted` takes.
    fn last_in(
        &mut self,
        (text, from, to): (&'a str, usize, usize),
        wanted: impl Fn(&mut People<'a>, Mention<'a>) -> Option<Phrase<'a>>,
    ) -> Option<Phrase<'a>> {
        let mut mentions = std::mem::take(&mut self.mentions);
        report::mentions(text, from, to, &mut self.tokens, &mut mentions);
        let found = mentions
            .iter()
            .rev()
            .find_map(|mention| wanted(&mut self.people, *mention));
        self.mentions = mentions;
        found
    }
}

impl<'a> Case<'a> {
    /// The phrase beside the cue, unless it names the medium.
    fn phrase(&self) -> Option<Phrase<'a>> {
        match self.cue?.who {
            Who::Phrase(phrase) if !phrase.is_media => Some(phrase),
            _ => None,
        }
    }
}

fn named<'a>(resolver: &mut Resolver<'a>, case: &Case<'a>) -> Option<usize> {
    let phrase = case.phrase()?;
    // The subject of a sentence that a few quoted words stand in may be a thing: `Laporan itu menyebut …`.
    if case.cue?.place == Place::Around && !resolver.people.is_person(&phrase) {
        return None;
    }
    resolver.people.person(&phrase)
}

fn pointed<'a>(resolver: &mut Resolver<'a>, case: &Case<'a>) -> Option<usize> {
    case.phrase()
        .filter(|phrase| phrase.is_pointer && phrase.name.is_none())?;
    let stretches: Vec<_> = resolver.stretches(case).collect();
    let found = stretches.into_iter().find_map(|stretch| {
        resolver.last_in(stretch, |people, mention| {
            let is_taken = match mention {
                Mention::Speaks(phrase) => people.is_speaker(&phrase),
                Mention::Opens(phrase) => people.is_person(&phrase),
            };
            is_taken.then_some(mention.phrase())
        })
    });
    match found {
        Some(phrase) => resolver.people.person(&phrase),
        None => resolver.last,
    }
}

fn bearer<'a>(resolver: &mut Resolver<'a>, case: &Case<'a>) -> Option<usize> {
    let phrase = case.phrase().filter(|phrase| phrase.name.is_none())?;
    // `imbuh wanita berusia 37 tahun`: whoever has spoken before.
    let first = phrase.whole.split(' ').next().unwrap_or_default();
    if super::class::of(first).is(Class::DESCRIBED) && resolver.last.is_some() {
        return None;
    }
    Some(resolver.people.bearer(&phrase))
}

fn reported_before<'a>(resolver: &mut Resolver<'a>, case: &Case<'a>) -> Option<usize> {
    let has_cue = case.cue.is_some();
    let stretches: Vec<_> = resolver.stretches(case).collect();
    let phrase = stretches.into_iter().find_map(|stretch| {
        resolver.last_in(stretch, |people, mention| {
            let is_taken = match mention {
                // A pronoun is a person; words without a cue may be a report's.
                Mention::Speaks(phrase) => {
                    people.is_speaker(&phrase) || !has_cue && phrase.is_body()
                }
                Mention::Opens(phrase) => people.has_spoken(&phrase),
            };
            is_taken.then_some(mention.phrase())
        })
    })?;
    if phrase.name.is_none() {
        return Some(resolver.people.bearer(&phrase));
    }
    resolver.people.person(&phrase)
}

fn opens_paragraph<'a>(resolver: &mut Resolver<'a>, case: &Case<'a>) -> Option<usize> {
    case.cue?;
    // Before anybody has spoken, the person may have been introduced some paragraphs back.
    let n_stretches = if resolver.last.is_some() {
        1
    } else {
        MAX_BLOCKS_BACK
    };
    let stretches: Vec<_> = resolver.stretches(case).take(n_stretches).collect();
    let phrase = stretches.into_iter().find_map(|stretch| {
        resolver.last_in(stretch, |people, mention| {
            let is_taken = match mention {
                Mention::Speaks(phrase) => people.is_speaker(&phrase),
                Mention::Opens(phrase) => people.is_person(&phrase),
            };
            is_taken.then_some(mention.phrase())
        })
    })?;
    resolver.people.person(&phrase)
}

fn spoke_last<'a>(resolver: &mut Resolver<'a>, _: &Case<'a>) -> Option<usize> {
    resolver.last
}
