//! What several test programs ask of an article.

use std::collections::HashMap;

use warta::Article;
use warta::field::{byline, credit};

/// Words of a text: letters and digits, case kept. Words that were glued (`tersebut.Kepala`, `kemarinBaca`) are two,
/// since a cut may part them.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|character: char| !character.is_alphanumeric())
        .flat_map(split_at_capitals)
        .filter(|word| !word.is_empty())
}

/// `kemarinBaca`, `ADVERTISEMENTBaca` and `2023ADVERTISEMENT` are two words each.
fn split_at_capitals(word: &str) -> Vec<&str> {
    let characters: Vec<(usize, char)> = word.char_indices().collect();
    let mut parts = Vec::new();
    let mut start = 0;
    for (idx, &(at, character)) in characters.iter().enumerate().skip(1) {
        let is_lower = |idx: usize| {
            characters
                .get(idx)
                .is_some_and(|(_, character)| character.is_lowercase())
        };
        let is_digit = |idx: usize| {
            characters
                .get(idx)
                .is_some_and(|(_, character)| character.is_numeric())
        };
        let is_capital = !character.is_lowercase() && (is_lower(idx - 1) || is_lower(idx + 1));
        if is_capital || is_digit(idx - 1) != is_digit(idx) {
            parts.extend(word.get(start..at));
            start = at;
        }
    }
    parts.extend(word.get(start..));
    parts
}

/// Every text of the article that holds a piece of the dump: body, typed values, removed pieces.
pub(crate) fn pieces(article: &Article) -> Vec<&str> {
    let mut pieces: Vec<&str> = Vec::new();
    pieces.extend(article.headline.as_deref());
    pieces.extend(article.deck.as_deref());
    pieces.extend(
        article
            .dateline
            .as_ref()
            .map(|dateline| dateline.raw.as_str()),
    );
    pieces.extend(article.date.as_ref().map(|date| date.raw.as_str()));
    pieces.extend(article.updated.as_ref().map(|date| date.raw.as_str()));
    pieces.extend(article.bylines.iter().map(|byline| byline.name.as_str()));
    pieces.extend(article.initials.iter().map(String::as_str));
    pieces.extend(article.body.iter().map(|block| block.text.as_str()));
    pieces.extend(article.source.as_ref().map(|source| source.raw.as_str()));
    for caption in &article.captions {
        pieces.push(&caption.text);
        pieces.extend(caption.credit.as_deref());
    }
    pieces.extend(article.tags.iter().map(String::as_str));
    pieces.extend(article.section.as_deref());
    pieces.extend(article.outlet.as_deref());
    pieces.extend(article.removed.iter().map(|removed| removed.text.as_str()));
    pieces
}

/// The lines of a text dump whose words do not all stand in the article.
///
/// Words are counted: one that stands twice in the dump must stand twice in the article. Lines that stand there as
/// they are take their words with them, and the others share what is left. Not counted are labels, for they became
/// the name of a field: two words at the head of a line (`Diperbarui pada`), a role before a colon (`Editor:`), and
/// the small words that join two names (`dan`). Where two lines were glued together the second has a head as well.
pub(crate) fn lost_lines<'a>(dump: &'a str, article: &Article) -> Vec<&'a str> {
    let mut pieces: Vec<&str> = pieces(article).into_iter().flat_map(str::lines).collect();
    pieces.sort_unstable();
    let mut whole: HashMap<&str, usize> = HashMap::new();
    for piece in &pieces {
        *whole.entry(piece).or_default() += 1;
    }
    let mut divided: Vec<&str> = dump.lines().collect();
    divided.retain(|line| {
        let folded: Vec<&str> = line.split_whitespace().collect();
        match whole.get_mut(folded.join(" ").as_str()) {
            Some(count) if *count > 0 => {
                *count -= 1;
                false
            }
            _ => true,
        }
    });
    let mut stock: HashMap<&str, usize> = HashMap::new();
    for (piece, count) in whole {
        for word in words(piece) {
            *stock.entry(word).or_default() += count;
        }
    }
    // A label is not counted, so that it must not take the same word from a line that needs it.
    divided.sort_by_key(|line| {
        words(line)
            .next()
            .is_some_and(|word| byline::label(word).is_some())
    });
    divided.retain(|line| is_lost(line, &mut stock));
    divided
}

/// Takes a word out of the stock, if it is there: whole, or as two words, for items of a list that were glued to
/// each other come apart.
fn take<'s>(word: &'s str, stock: &mut HashMap<&'s str, usize>) -> bool {
    let whole = (word, "");
    let borders = word.char_indices().skip(1);
    let mut ways = std::iter::once(whole).chain(borders.map(|(at, _)| word.split_at(at)));
    ways.any(|(head, tail)| {
        take_part(head, stock)
            && (tail.is_empty() || {
                let is_whole = take_part(tail, stock);
                if !is_whole {
                    stock.entry(head).and_modify(|count| *count += 1);
                }
                is_whole
            })
    })
}

fn take_part(part: &str, stock: &mut HashMap<&str, usize>) -> bool {
    match stock.get_mut(part) {
        Some(count) if *count > 0 => {
            *count -= 1;
            true
        }
        _ => false,
    }
}

/// Takes the words of a line out of the stock; whether one is missing there.
fn is_lost<'s>(line: &'s str, stock: &mut HashMap<&'s str, usize>) -> bool {
    let (mut n_told, mut n_head, mut n_missing) = (0, 0, 0);
    let mut behind = line;
    for word in words(line) {
        let (before, rest) = behind.split_once(word).unwrap_or(("", behind));
        behind = rest;
        // A line was glued to the one before it: `kata dia.Written by Sari`.
        if n_told > 0 && matches!(before, "." | "!" | "?" | ".\"") {
            (n_told, n_head) = (0, 0);
        }
        let is_closed = behind.trim_start().starts_with(':');
        let is_label = is_closed && byline::label(word).is_some()
            || behind.trim_start().starts_with([':', '/']) && credit::is_label(word);
        let is_joint = word.len() <= 3 && word.bytes().all(|byte| byte.is_ascii_lowercase());
        if take(word, stock) {
            n_told += 1;
        } else if n_told == 0 && n_head < 2 {
            n_head = if is_closed { 2 } else { n_head + 1 };
        } else if !is_label && !is_joint {
            n_missing += 1;
        }
    }
    n_missing > 0 || n_told == 0 && n_head > 0
}
