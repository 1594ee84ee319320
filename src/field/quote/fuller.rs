//! The fullest form of a name in an article.
//!
//! `Rina` is `Rina Sari Dewi` where the article writes that anywhere; the surname `Olindo` is
//! `Wicky V. Olindo`; `Kent` is `Rudi Hartono` behind `Rudi Hartono yang akrab disapa Kent`. A name grows
//! over neighbours that look like parts of a name, never over a role, a body, a place or a mark.

use memchr::memmem;

use super::class::{self, Class};
use super::name::{is_name_like, is_particle, may_close};
use super::phrase;
use super::token::{Form, Token, Tokens};
use crate::lexicon::aliases;

/// How far a name grows on each side.
const MAX_GROWTH_BYTES: usize = 64;

/// Occurrences of a name that are looked at.
const MAX_OCCURRENCES: usize = 24;

/// Occurrences that are looked at behind the first fuller form.
const MAX_SINCE_FOUND: usize = 8;

/// How far before a nickname its bearer stands.
const MAX_BEARER_BYTES: usize = 240;

/// A name of fewer letters is not looked for inside longer words.
const MIN_SHORTENED_BYTES: usize = 4;

/// The fuller forms of `name` in `texts`, each once, in order.
pub(super) fn fuller<'a>(name: &str, texts: &[&'a str], forms: &mut Vec<&'a str>) {
    forms.clear();
    let finder = memmem::Finder::new(name);
    let occurrences = || {
        let all = texts.iter().enumerate().flat_map(|(idx, text)| {
            let starts = finder.find_iter(text.as_bytes());
            starts.map(move |start| (idx, *text, start))
        });
        all.take(MAX_OCCURRENCES)
    };
    let is_word = class::of(name).is(Class::INSTITUTION | Class::BODY);
    let mut is_part_of_word = false;
    let mut n_since = 0;
    for (_, text, start) in occurrences() {
        // A name is written in full where it comes first.
        n_since += usize::from(!forms.is_empty());
        if n_since > MAX_SINCE_FOUND {
            break;
        }
        let end = start + name.len();
        if !is_whole(text, start, end) {
            is_part_of_word = true;
        } else if is_word && closes_body(text, start) {
            // `PP Muhammadiyah Rina Sari`: the body, and somebody else.
        } else if let Some(form) = around_nickname(text, start, end) {
            forms.extend((!forms.contains(&form)).then_some(form));
        } else if may_grow(text, start, end) {
            let form = grown(text, start, end).filter(|form| form.len() > name.len());
            forms.extend(form.filter(|form| !forms.contains(form)));
        }
    }
    if forms.is_empty() {
        let whole =
            occurrences().filter(|(_, text, start)| is_whole(text, *start, start + name.len()));
        let nickname = whole
            .filter(|(_, text, start)| may_be_nickname(text, *start, start + name.len()))
            .find_map(|(idx, _, start)| nicknamed(texts, idx, (start, start + name.len())));
        forms.extend(nickname);
    }
    if forms.is_empty() {
        forms.extend(occurrences().find_map(|(_, text, start)| renamed(text, start)));
    }
    if forms.is_empty() {
        forms.extend(aliased(name, texts));
    }
    if forms.is_empty() && is_part_of_word && name.len() >= MIN_SHORTENED_BYTES {
        for (_, text, start) in occurrences() {
            let is_start = !text
                .get(..start)
                .is_some_and(|before| before.ends_with(char::is_alphanumeric));
            let form = if is_start {
                grown(text, start, start + name.len())
            } else {
                None
            };
            forms.extend(form.filter(|form| form.contains(' ') && !forms.contains(form)));
        }
    }
}

/// A word of an office or a body stands before `start`.
fn closes_body(text: &str, start: usize) -> bool {
    let before = text.get(super::cue::floor(text, start, MAX_GROWTH_BYTES)..start);
    let word = before.and_then(|before| before.trim_end().rsplit(' ').next());
    word.is_some_and(|word| {
        word.starts_with(char::is_uppercase)
            && class::of(word).is(Class::INSTITUTION | Class::BODY | Class::HEAD)
    })
}

/// The name that holds the marked nickname at `text[start..end]`: `Rudi 'Kent' Hartono`.
fn around_nickname(text: &str, start: usize, end: usize) -> Option<&str> {
    const MARKS: [char; 6] = ['\'', '"', '‘', '’', '“', '”'];
    let before = text.get(..start)?.strip_suffix(MARKS)?;
    let behind = text.get(end..)?.strip_prefix(MARKS)?;
    if !before.ends_with(' ') || !behind.starts_with(' ') {
        return None;
    }
    let marked = (before.len(), text.len() - behind.len());
    let from = super::cue::floor(text, marked.0, MAX_GROWTH_BYTES);
    let to = super::cue::ceiling(text, marked.1, MAX_GROWTH_BYTES);
    let tokens: Vec<Token<'_>> = Tokens::new(text, from, marked.0).collect();
    // Where an office makes the name's start doubtful, the word beside the mark is sure.
    let nearest = || tokens.last().filter(|token| is_name_like(token));
    let left =
        grown_left(&tokens, from == 0, true).or_else(|| nearest().map(|token| token.start))?;
    let right = grown_right(text, marked.1, to);
    (right > marked.1).then(|| text.get(left..right))?
}

/// The name under which the article names the bearer of a well-known other name: `Joko Widodo` for `Jokowi`.
fn aliased<'a>(name: &str, texts: &[&'a str]) -> Option<&'a str> {
    aliases::names_of(name).find_map(|full| {
        let finder = memmem::Finder::new(full);
        texts.iter().find_map(|text| {
            let start = finder.find(text.as_bytes())?;
            let end = start + full.len();
            is_whole(text, start, end).then(|| grown(text, start, end))?
        })
    })
}

/// How far before its first naming a person's office may begin, in bytes.
const MAX_OFFICE_BYTES: usize = 160;

/// The phrase in which the name stands first, if it says what the person is.
pub(super) fn introduction<'a>(name: &str, texts: &[&'a str]) -> Option<phrase::Phrase<'a>> {
    let (text, start) = texts.iter().find_map(|text| {
        let start = memmem::find(text.as_bytes(), name.as_bytes())?;
        Some((*text, start))
    })?;
    let from = super::cue::floor(text, start, MAX_OFFICE_BYTES);
    let before = text.get(from..start)?;
    // `dr. Rina Sari`: the full stop of a title ends no sentence.
    let ends = |stop: &usize| {
        let word = before
            .get(..*stop)
            .and_then(|before| before.rsplit([' ', '.']).next());
        word.is_none_or(|word| word.len() > 1 && !class::of(word).is(Class::HONORIFIC))
    };
    let stop = before.rmatch_indices(". ").map(|(at, _)| at).find(ends);
    let from = from + stop.map_or(0, |stop| stop + 2);
    let end = start + name.len();
    // An office stands before the name, or behind a comma.
    let behind = text.get(end..)?;
    if text.get(from..start)?.trim().is_empty() && !behind.starts_with(',') {
        return None;
    }
    let to = super::cue::ceiling(text, end, MAX_OFFICE_BYTES);
    let stop = text.get(end..to)?.find(". ");
    let to = stop.map_or(to, |stop| end + stop);
    let mut tokens = Vec::new();
    let mut mentions = Vec::new();
    super::report::mentions(text, from, to, &mut tokens, &mut mentions);
    let phrases = mentions.into_iter().map(super::report::Mention::phrase);
    let mut phrase = phrases
        .filter(|phrase| phrase.role.is_some() || phrase.affiliation.is_some())
        .find(|phrase| phrase.name.is_some_and(|whole| whole.ends_with(name)))?;
    if phrase.name != Some(name) {
        // What stands between the office and the name belongs to the body.
        phrase.affiliation = None;
    }
    Some(phrase)
}

/// `text[start..end]` is no part of a longer word.
fn is_whole(text: &str, start: usize, end: usize) -> bool {
    let is_letter = |c: char| c.is_alphanumeric();
    !text
        .get(..start)
        .is_some_and(|before| before.ends_with(is_letter))
        && !text
            .get(end..)
            .is_some_and(|after| after.starts_with(is_letter))
}

/// A word with a capital, or a small one that may stand inside a name, touches `text[start..end]`: worth a closer look.
fn may_grow(text: &str, start: usize, end: usize) -> bool {
    let behind = text.as_bytes().get(end..).unwrap_or_default();
    let is_particle = || {
        let word = text
            .get(end + 1..)
            .and_then(|behind| behind.split(' ').next());
        word.is_some_and(is_particle_word)
    };
    behind.first() == Some(&b' ') && (is_capital(behind.get(1)) || is_particle())
        || may_grow_left(text, start)
}

/// A word with a capital, or a small one that may stand inside a name, stands before `start`.
fn may_grow_left(text: &str, start: usize) -> bool {
    let before = text.as_bytes().get(..start).unwrap_or_default();
    let Some((b' ', before)) = before.split_last() else {
        return false;
    };
    let n_word = before
        .iter()
        .rev()
        .take(MAX_GROWTH_BYTES)
        .position(|byte| *byte == b' ')
        .unwrap_or_else(|| before.len().min(MAX_GROWTH_BYTES));
    let first = before.len() - n_word;
    is_capital(before.get(first)) || text.get(first..start - 1).is_some_and(is_particle_word)
}

/// `bin`, `van`: a small word that may stand inside a name.
fn is_particle_word(word: &str) -> bool {
    word.len() <= MAX_PARTICLE_BYTES && class::of(word).is(Class::PARTICLE)
}

/// No small word inside a name is longer.
const MAX_PARTICLE_BYTES: usize = 5;

fn is_capital(byte: Option<&u8>) -> bool {
    byte.is_some_and(|byte| byte.is_ascii_uppercase() || *byte >= 0x80)
}

/// A bracket, or a word that opens a nickname, touches `text[start..end]`.
fn may_be_nickname(text: &str, start: usize, end: usize) -> bool {
    let before = text.get(..start).unwrap_or_default();
    let behind = text.get(end..).unwrap_or_default();
    let is_nickname = |word: &str| class::of(word).is(Class::NICKNAMED);
    before.ends_with('(')
        || before.trim_end().rsplit(' ').take(2).any(is_nickname)
        || behind
            .strip_prefix(", ")
            .and_then(|behind| behind.split(' ').next())
            .is_some_and(is_nickname)
}

/// The officer who is called so: `Rudi Hartono` in `Menteri Rudi Hartono atau Kent`, also where a link has swallowed
/// the space behind `atau`.
fn renamed(text: &str, start: usize) -> Option<&str> {
    let before = text.get(..start)?.trim_end().strip_suffix("atau")?;
    let to = before.trim_end().len();
    let from = super::cue::floor(text, to, MAX_GROWTH_BYTES);
    let tokens: Vec<Token<'_>> = Tokens::new(text, from, to).collect();
    let n_name = tokens
        .iter()
        .rev()
        .take_while(|token| is_name_like(token))
        .count();
    let first = tokens.len().checked_sub(n_name)?;
    let office = tokens.get(first.checked_sub(1)?)?;
    let is_officer = office.form == Form::Close
        || office.form != Form::Lower
            && office
                .class
                .is(Class::HEAD | Class::INSTITUTION | Class::PLACE);
    let name = text.get(tokens.get(first)?.start..to);
    name.filter(|_| is_officer && n_name >= 2)
}

/// Whose abbreviation this is: `RSD` behind `Rina Sari Dewi (RSD)`.
pub(super) fn abbreviated<'a>(initials: &str, texts: &[&'a str]) -> Option<&'a str> {
    let finder = memmem::Finder::new(initials);
    texts.iter().enumerate().find_map(|(idx, text)| {
        let mut starts = finder.find_iter(text.as_bytes()).take(MAX_OCCURRENCES);
        starts.find_map(|start| {
            let is_bracket = text.get(..start)?.ends_with('(');
            if is_bracket {
                nicknamed(texts, idx, (start, start + initials.len()))
            } else {
                None
            }
        })
    })
}

/// The name that holds the word at `text[start..end]`.
fn grown(text: &str, start: usize, end: usize) -> Option<&str> {
    let to = super::cue::ceiling(text, end, MAX_GROWTH_BYTES);
    let end = Tokens::new(text, start, to)
        .take_while(|token| token.start < end)
        .last()?
        .end();
    let right = grown_right(text, end, to);
    let is_long = right > end || text.get(start..end)?.contains(' ');
    if !may_grow_left(text, start) {
        return text.get(start..right);
    }
    let mut from = super::cue::floor(text, start, MAX_GROWTH_BYTES);
    // A window that starts inside a word starts at the next one.
    if from > 0 {
        from += text.get(from..start)?.find(' ').unwrap_or(start - from);
    }
    let before: Vec<Token<'_>> = Tokens::new(text, from, start).collect();
    let left = grown_left(&before, from == 0, is_long).unwrap_or(start);
    let form = text.get(left..right)?;
    Some(form.strip_prefix("H. ").unwrap_or(form))
}

fn grown_right(text: &str, end: usize, to: usize) -> usize {
    let mut right = end;
    let mut tokens = Tokens::new(text, end, to).peekable();
    while let Some(token) = tokens.next() {
        let next = tokens.peek();
        let goes_on = is_name_like(&token) || is_particle(&token) && next.is_some_and(is_name_like);
        // `Tirta Utama`: one word of the tables may close a name.
        let closes = may_close(&token)
            && next.is_some_and(|next| !matches!(next.form, Form::Capital | Form::Acronym));
        if goes_on || closes {
            right = token.end();
        }
        if !goes_on {
            break;
        }
    }
    right
}

/// `is_long` says that the name has more than one word without what stands before it.
fn grown_left(before: &[Token<'_>], is_start: bool, is_long: bool) -> Option<usize> {
    let mut left = None;
    for (idx, token) in before.iter().enumerate().rev() {
        let previous = idx.checked_sub(1).and_then(|idx| before.get(idx));
        let opens_sentence = previous.map_or(is_start, |token| {
            matches!(token.form, Form::End | Form::Mark)
        });
        if is_name_like(token) || is_particle(token) && previous.is_some_and(is_name_like) {
            let is_doubtful = opens_sentence
                && (is_common(token.text)
                    || token.class.is(Class::SAID | Class::SAYS | Class::PASSIVE));
            if is_doubtful {
                break;
            }
            left = Some(token.start);
            continue;
        }
        // `Direktur Tokoluka Rina Sari` says nothing of where the name starts.
        let is_office = token.form != Form::Lower
            && token
                .class
                .is(Class::HEAD | Class::NAMED | Class::BODY | Class::TAIL);
        if is_office && is_long || token.class.is(Class::NAMED) {
            return None;
        }
        break;
    }
    left
}

/// An Indonesian word with affixes, as opposed to a name: `Kunjungan`, `Menanggapi`, `Pertemuan`.
fn is_common(word: &str) -> bool {
    let has = |prefixes: &[&str]| prefixes.iter().any(|prefix| word.starts_with(prefix));
    let is_noun = word.ends_with("an") && has(&["Ke", "Pe", "Ku", "Tu"]);
    let is_verb = has(&["Men", "Mem", "Meng", "Meny", "Ber", "Ter", "Di"]) && word.len() > 6;
    let is_held = word.ends_with("nya") || word.ends_with("kan");
    is_noun || is_verb || is_held
}

/// Whose nickname the name at `start` of the text at `idx` is.
fn nicknamed<'a>(texts: &[&'a str], idx: usize, (start, end): (usize, usize)) -> Option<&'a str> {
    let text = texts.get(idx)?;
    // `Kent, sapaan Rudi`.
    let mut behind = Tokens::new(text, end, super::cue::ceiling(text, end, MAX_GROWTH_BYTES));
    if behind.next().is_some_and(|token| token.form == Form::Comma)
        && behind
            .next()
            .is_some_and(|token| token.class.is(Class::NICKNAMED))
    {
        let tokens: Vec<Token<'_>> = behind.collect();
        return phrase::read(text, &tokens)?.name;
    }
    let mut tokens: Vec<Token<'_>> = Tokens::new(
        text,
        super::cue::floor(text, start, MAX_BEARER_BYTES),
        start,
    )
    .collect();
    if tokens.last()?.form == Form::Open {
        tokens.pop();
        // Only what touches the bracket: `Rudi Hartono (Kent)`.
        let n_name = tokens
            .iter()
            .rev()
            .take_while(|token| is_name_like(token))
            .count();
        let first = tokens.get(tokens.len() - n_name)?;
        return text
            .get(first.start..tokens.last()?.end())
            .filter(|_| n_name >= 2);
    }
    if !tokens
        .iter()
        .rev()
        .take(2)
        .any(|token| token.class.is(Class::NICKNAMED))
    {
        return None;
    }
    last_named(text, &tokens).or_else(|| {
        let text = texts.get(idx.checked_sub(1)?)?;
        let tokens: Vec<Token<'_>> = Tokens::new(
            text,
            super::cue::floor(text, text.len(), MAX_BEARER_BYTES),
            text.len(),
        )
        .collect();
        last_named(text, &tokens)
    })
}

/// The last name of more than one word in a stretch of text.
fn last_named<'a>(text: &'a str, tokens: &[Token<'a>]) -> Option<&'a str> {
    (0..tokens.len()).rev().find_map(|idx| {
        let previous = idx.checked_sub(1).and_then(|idx| tokens.get(idx));
        let opens = tokens.get(idx).is_some_and(is_name_like)
            && !previous.is_some_and(|token| is_name_like(token) || is_particle(token));
        let phrase = if opens {
            phrase::read(text, tokens.get(idx..)?)?
        } else {
            return None;
        };
        phrase.name.filter(|name| name.contains(' '))
    })
}
