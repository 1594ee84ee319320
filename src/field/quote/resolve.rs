//! Whose words a quote is: from the cue to a person or body of the article.
//!
//! The rules stand in one ordered list, [`RULES`]; the first that answers wins.
//!
//! Left alone: a quote without a cue before anybody has spoken, a role that two people bear, a short
//! name that two people share. Such a quote has no speaker, or the words of its cue.

use std::ops::Range;

use super::class::Class;
use super::cue::{Cue, Place, Who};
use super::people::People;
use super::phrase::{self, Phrase};
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
    /// Who is named between the quote before and this one, a range for each stretch that was read.
    mentions: Vec<Mention<'a>>,
    stretches: Vec<Range<usize>>,
}

type Rule = for<'r, 'a> fn(&'r mut Resolver<'a>, &Case<'a>) -> Option<usize>;

/// From what is said to what is inferred:
///
/// 1. a name beside the cue is that person;
/// 2. a phrase that points back (`kelompok itu`) is who is named nearest before it;
/// 3. a role beside the cue is the one person who bears it, a body speaks itself;
/// 4. an English pronoun goes to the person whom the sentence before brings in;
/// 5. a pronoun goes to the role that the sentence before says to speak: `Seorang saksi mata mengatakan …`;
/// 6. a pronoun, and a quote without a cue, go to whoever is said to speak between the quote before
///    and this one, or opens a sentence there and speaks elsewhere in the article;
/// 7. else to the person who opens the sentence before it, in the same paragraph;
/// 8. else to the speaker of the quote before.
const RULES: &[Rule] = &[
    named,
    pointed,
    bearer,
    introduced,
    told_of,
    reported_before,
    opens_paragraph,
    spoke_last,
];

/// Paragraphs back from a quote in which its speaker is looked for.
const MAX_BLOCKS_BACK: usize = 4;

/// The quote's own paragraph, and those.
const N_BLOCKS: usize = MAX_BLOCKS_BACK + 1;

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
            stretches: Vec::new(),
        }
    }

    /// The speaker of a quote.
    pub(super) fn speaker(&mut self, case: &Case<'a>) -> Option<Speaker> {
        if case.phrase().is_some_and(|phrase| phrase.is_text()) {
            return None;
        }
        self.mentions.clear();
        self.stretches.clear();
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

    /// The stretch of text `n_back` paragraphs before the quote, behind the quote before it.
    fn stretch(&self, case: &Case<'a>, n_back: usize) -> Option<(&'a str, usize, usize)> {
        let idx = case.block.checked_sub(n_back)?;
        if case.previous.is_some_and(|(block, _)| idx < block) {
            return None;
        }
        let text = self.texts.get(idx)?;
        let to = if n_back == 0 { case.start } else { text.len() };
        let mut from = to.saturating_sub(MAX_BYTES_BACK);
        while !text.is_char_boundary(from) {
            from += 1;
        }
        if let Some((_, end)) = case.previous.filter(|(block, _)| *block == idx) {
            from = from.max(end);
        }
        Some((text, from.min(to), to))
    }

    /// The last person whom the quote's own paragraph names before it; one without a name has the role `head`.
    fn last_here(&mut self, case: &Case<'a>, head: &str) -> Option<Phrase<'a>> {
        let (_, from, to) = self.stretch(case, 0)?;
        if from == to {
            return None;
        }
        self.last_before(case, 1, |people, mention| match mention {
            Mention::Speaks(phrase) => {
                people.is_speaker(&phrase)
                    || phrase.is_role() && phrase.head().eq_ignore_ascii_case(head)
            }
            Mention::Opens(phrase) => people.is_person(&phrase),
            Mention::Told(_) => false,
        })
    }

    /// The last person before the quote whom `wanted` takes, looked for in so many stretches that hold text.
    fn last_before(
        &mut self,
        case: &Case<'a>,
        n_blocks: usize,
        mut wanted: impl FnMut(&mut People<'a>, Mention<'a>) -> bool,
    ) -> Option<Phrase<'a>> {
        let mut n_read = 0;
        for n_back in 0..=MAX_BLOCKS_BACK {
            let (text, from, to) = self.stretch(case, n_back)?;
            if from == to {
                continue;
            }
            if n_read == n_blocks {
                break;
            }
            if n_read == self.stretches.len() {
                let start = self.mentions.len();
                report::mentions(text, from, to, &mut self.tokens, &mut self.mentions);
                self.stretches.push(start..self.mentions.len());
            }
            let range = self.stretches.get(n_read)?.clone();
            n_read += 1;
            for mention in self.mentions.get(range).unwrap_or_default().iter().rev() {
                if wanted(&mut self.people, *mention) {
                    return Some(mention.phrase());
                }
            }
        }
        None
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
    let phrase = case
        .phrase()
        .filter(|phrase| phrase.is_pointer && phrase.name.is_none())?;
    // `pelatih itu`, `pria yang akrab disapa Kent` has spoken before, or is said to; `kelompok itu` was only named.
    let first = super::class::of(phrase.whole.split(' ').next().unwrap_or_default());
    let is_somebody = phrase.is_described || first.is(Class::HEAD);
    if is_somebody {
        if let Some(last) = resolver
            .last
            .filter(|last| resolver.people.bears(*last, &phrase))
        {
            return Some(last);
        }
        // `Rudi diam saja. "…," kata mantan bupati itu.`
        let here = resolver.last_here(case, phrase.head());
        if let Some(phrase) = here {
            return resolver
                .people
                .person(&phrase)
                .or_else(|| Some(resolver.people.bearer(&phrase)));
        }
    }
    let is_described = resolver.last.is_some() && is_somebody;
    let found = resolver.last_before(case, N_BLOCKS, |people, mention| match mention {
        Mention::Speaks(phrase) => people.is_speaker(&phrase),
        Mention::Opens(phrase) if is_described => people.has_spoken(&phrase),
        Mention::Opens(phrase) => people.is_person(&phrase),
        Mention::Told(phrase) => is_somebody && !is_described && people.is_person(&phrase),
    });
    match found {
        Some(phrase) => resolver.people.person(&phrase),
        None if is_somebody => resolver.people.bearer_known(phrase.whole).or(resolver.last),
        None => resolver.last,
    }
}

fn bearer<'a>(resolver: &mut Resolver<'a>, case: &Case<'a>) -> Option<usize> {
    let phrase = case.phrase().filter(|phrase| phrase.name.is_none())?;
    // `imbuh wanita berusia 37 tahun`, `sambung pemain asal Sukamaju`: whoever has spoken before.
    let first = super::class::of(phrase.whole.split(' ').next().unwrap_or_default());
    let mut words = phrase.whole.split(' ').skip(1);
    let is_described = first.is(Class::DESCRIBED)
        || phrase.whole.starts_with(char::is_lowercase)
            && !phrase.whole.starts_with("seorang ")
            && words.any(|word| matches!(word, "asal" | "kelahiran"));
    if is_described && resolver.last.is_some() {
        return None;
    }
    // `Kremlin menyebut …`, `Iran menilai …`
    let acts = first.is(Class::BODY) || first.is(Class::PLACE) && case.cue?.place != Place::Behind;
    if acts && let Some(body) = resolver.people.body(&phrase) {
        return Some(body);
    }
    Some(resolver.people.bearer(&phrase))
}

/// `But Rina Sari, a professor, was sceptical.` right before `"…," she said`: English goes on with a pronoun for who
/// was brought in last. Indonesian does for who speaks: its `katanya` may stand behind a sentence about another.
fn introduced<'a>(resolver: &mut Resolver<'a>, case: &Case<'a>) -> Option<usize> {
    let cue = case.cue.filter(|cue| matches!(cue.who, Who::Pronoun))?;
    let is_english = super::class::of(cue.text?).is(Class::ENGLISH);
    // `Sopir bus, Rudi, tidak terima. "…," kilahnya.`: who is brought in in the quote's own paragraph.
    let here = resolver.stretch(case, 0).filter(|(_, from, to)| from < to);
    if !is_english && here.is_none() {
        return None;
    }
    let mut is_nearest = true;
    let phrase = resolver.last_before(case, 1, |people, mention| {
        let is_last = std::mem::take(&mut is_nearest);
        is_last
            && match mention {
                Mention::Opens(phrase) if is_english => phrase.introduces(),
                Mention::Opens(phrase) => {
                    phrase.role.is_some()
                        && people.is_person(&phrase)
                        && here
                            .is_some_and(|(text, from, to)| opens_sentence(text, from, to, &phrase))
                }
                Mention::Speaks(_) | Mention::Told(_) => false,
            }
    })?;
    resolver.people.person(&phrase)
}

fn told_of<'a>(resolver: &mut Resolver<'a>, case: &Case<'a>) -> Option<usize> {
    case.cue.filter(|cue| matches!(cue.who, Who::Pronoun))?;
    let (_, from, to) = resolver
        .stretch(case, 0)
        .filter(|(_, from, to)| from < to)?;
    let mut is_nearest = true;
    let phrase = resolver.last_before(case, 1, |_, mention| {
        let is_last = std::mem::take(&mut is_nearest);
        is_last && matches!(mention, Mention::Speaks(phrase) if phrase.is_role())
    })?;
    // Who acts in the middle of a sentence may be told of: `karena korban mengaku …`.
    opens_sentence(resolver.texts.get(case.block)?, from, to, &phrase)
        .then(|| resolver.people.bearer(&phrase))
}

/// Nothing but words that open sentences stands before the phrase in its sentence: `Sementara itu, Rina Sari`.
fn opens_sentence(text: &str, from: usize, to: usize, phrase: &Phrase<'_>) -> bool {
    let before = phrase::offset(text, phrase.whole).checked_sub(from);
    let before = before
        .and_then(|len| text.get(from..to)?.get(..len))
        .unwrap_or_default();
    let sentence = before
        .rsplit(['.', '!', '?', '"', '”'])
        .next()
        .unwrap_or_default();
    sentence.split([' ', ',']).all(|word| {
        word.is_empty()
            || super::class::of(word).is(Class::OPENER.with(Class::FILLER).with(Class::POINTER))
    })
}

fn reported_before<'a>(resolver: &mut Resolver<'a>, case: &Case<'a>) -> Option<usize> {
    let has_cue = case.cue.is_some();
    let phrase = resolver.last_before(case, N_BLOCKS, |people, mention| match mention {
        // A pronoun is a person; words without a cue may be a report's.
        Mention::Speaks(phrase) if has_cue && phrase.is_table_word() => people.has_spoken(&phrase),
        Mention::Speaks(phrase) => people.is_speaker(&phrase) || !has_cue && phrase.is_body(),
        Mention::Opens(phrase) => people.has_spoken(&phrase),
        Mention::Told(_) => false,
    })?;
    if phrase.name.is_none() {
        return Some(resolver.people.bearer(&phrase));
    }
    resolver.people.person(&phrase)
}

fn opens_paragraph<'a>(resolver: &mut Resolver<'a>, case: &Case<'a>) -> Option<usize> {
    case.cue?;
    // Before anybody has spoken, the person may have been introduced some paragraphs back.
    let n_blocks = if resolver.last.is_some() {
        1
    } else {
        MAX_BLOCKS_BACK
    };
    // An officer is asked before whoever a story tells of.
    let officer = if resolver.last.is_none() {
        resolver.last_before(case, n_blocks, |people, mention| {
            let phrase = mention.phrase();
            if matches!(mention, Mention::Told(_)) {
                return false;
            }
            let is_full = phrase.name.is_some_and(|name| name.contains(' '));
            phrase.role.is_some() && is_full && people.is_person(&phrase)
        })
    } else {
        None
    };
    let phrase = match officer {
        Some(phrase) => phrase,
        None => resolver.last_before(case, n_blocks, |people, mention| match mention {
            Mention::Speaks(phrase) => people.is_speaker(&phrase),
            Mention::Opens(phrase) => people.is_person(&phrase),
            Mention::Told(_) => false,
        })?,
    };
    resolver.people.person(&phrase)
}

fn spoke_last<'a>(resolver: &mut Resolver<'a>, _: &Case<'a>) -> Option<usize> {
    resolver.last
}
