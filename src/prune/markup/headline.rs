//! The headline of a page: the visible block that agrees best with what the page says of itself.
//!
//! `<h1>` is often the outlet's name, a section or a second story; `<title>` and `og:title` name the
//! story, mostly with the outlet behind it. Where both agree, the visible block wins: it is what readers
//! see. Where no block agrees, `assemble` falls back to the metadata.

use std::collections::HashSet;

use super::tree;
use crate::bytes::n_words;
use crate::raw::{Hints, Metadata, RawBlock, RawKind};

/// A longer block is no headline, in bytes.
const MAX_BYTES: usize = 300;

/// A visible headline that agrees with a metadata headline in part must hold so much of it, in percent.
const MIN_PART: usize = 40;

/// Behind the outlet's name at the head of a title, a headline has so many words.
const MIN_TAIL_WORDS: usize = 3;

/// Letters that are longer in lower case add no more to a headline, in bytes.
const MAX_FOLDED_BYTES: usize = 8;

/// What a title puts between the headline and the outlet.
pub(crate) const SEPARATORS: [&str; 9] = [
    " | ", " - ", " – ", " — ", " : ", " :: ", " » ", " · ", " / ",
];

/// Points of a block; with fewer than [`MIN_POINTS`] no block is the headline.
const SAME: u32 = 100;
const PART: u32 = 70;
const TAIL: u32 = 50;
const H1: u32 = 30;
const BY_HINT: u32 = 15;
const H2: u32 = 10;
const MIN_POINTS: u32 = 30;

/// The index of the headline.
pub(super) fn find(blocks: &[RawBlock<'_>], metadata: &Metadata) -> Option<usize> {
    let stated: Vec<String> = metadata
        .headlines
        .iter()
        .flat_map(|text| std::iter::once(text.as_str()).chain(without_outlet(text)))
        .map(fold)
        .collect();
    // A bold line may be the headline that the title has behind the outlet; `<h1>` may be the outlet.
    let tails: Vec<String> = metadata
        .headlines
        .iter()
        .filter_map(|text| behind_outlet(text))
        .map(fold)
        .collect();
    let words: Vec<HashSet<&str>> = stated
        .iter()
        .map(|headline| headline.split(' ').collect())
        .collect();
    // `Climate | Office of Research` with a heading `Climate`: what stands behind is the outlet.
    let is_head_shown = !tails.is_empty() && blocks.iter().any(|block| opens(block, &stated));
    let points = |block: &RawBlock<'_>| {
        if block.text.len() > MAX_BYTES {
            return 0;
        }
        let is_hinted = block.markup.hints.any(Hints::HEADLINE);
        let by_markup = match block.kind {
            RawKind::Heading(1) => H1,
            RawKind::Heading(_) => H2,
            _ => 0,
        } + if is_hinted { BY_HINT } else { 0 };
        // Without markup only the headline itself counts, and few blocks begin as it does: a list item or a line
        // that repeats a part of the title may be a link to the page itself.
        let is_plain = by_markup == 0;
        let candidates = || stated.iter().chain(tails.iter().filter(|_| is_plain));
        if is_plain && !candidates().any(|headline| may_be(&block.text, headline)) {
            return 0;
        }
        let text = fold(&block.text);
        if is_plain && !stated.contains(&text) {
            let is_bold = block.markup.n_bold_bytes as usize >= block.text.len();
            let is_line = matches!(
                block.kind,
                RawKind::Line | RawKind::Paragraph | RawKind::TableRow
            ) && block.markup.n_link_bytes == 0;
            return if (is_bold || is_line && !is_head_shown) && tails.contains(&text) {
                TAIL
            } else {
                0
            };
        }
        let agreement = stated
            .iter()
            .map(|headline| agreement(&text, headline))
            .max()
            .unwrap_or(0);
        let agreement = if agreement == 0 && tails.contains(&text) {
            TAIL
        } else {
            agreement
        };
        // A page that names its story elsewhere, in other words: this is the outlet's or section's name.
        if agreement == 0
            && stated.iter().any(|headline| !headline.is_empty())
            && !words.iter().any(|words| shares_words(&text, words))
        {
            return 0;
        }
        by_markup + agreement
    };
    let mut best: Option<(usize, u32)> = None;
    for (idx, block) in blocks.iter().enumerate() {
        let points = points(block);
        if points >= MIN_POINTS && best.is_none_or(|(_, most)| points > most) {
            best = Some((idx, points));
        }
    }
    best.map(|(idx, _)| idx).or_else(|| bold_line(blocks))
}

/// The last line in bold above the story, on a page without any heading: before 2010 many set their headlines so, and
/// gave all pages one title.
fn bold_line(blocks: &[RawBlock<'_>]) -> Option<usize> {
    let is_bold = |block: &RawBlock<'_>| block.markup.n_bold_bytes as usize >= block.text.len();
    let is_heading = |block: &RawBlock<'_>| matches!(block.kind, RawKind::Heading(_));
    if blocks.iter().any(is_heading) {
        return None;
    }
    let first = blocks
        .iter()
        .position(|block| tree::prose(block) > 0 && !is_bold(block))?;
    blocks.get(..first)?.iter().rposition(|block| {
        is_bold(block)
            && block.markup.n_link_bytes == 0
            && block.text.len() <= MAX_BYTES
            && block.text.split(' ').count() >= MIN_TAIL_WORDS
            && !block.shape.has_digit()
            && !block.text.ends_with(['.', ':', ','])
    })
}

/// Whether a heading is what a stated headline opens with.
fn opens(block: &RawBlock<'_>, stated: &[String]) -> bool {
    if !matches!(block.kind, RawKind::Heading(_)) || block.text.len() > MAX_BYTES {
        return false;
    }
    let text = fold(&block.text);
    let mut rests = stated
        .iter()
        .filter_map(|headline| headline.strip_prefix(&text));
    !text.is_empty() && rests.any(|rest| rest.starts_with(' '))
}

/// A stated headline without what stands behind its last separator.
fn without_outlet(stated: &str) -> Option<&str> {
    SEPARATORS
        .iter()
        .filter_map(|separator| stated.rfind(separator))
        .max()
        .and_then(|at| stated.get(..at))
        .filter(|head| head.len() * 2 >= stated.len())
}

/// A stated headline without what stands before its first separator, where that is the shorter part by far:
/// `Kabar Kita - Bendungan Tua Diperkuat`.
fn behind_outlet(stated: &str) -> Option<&str> {
    // A colon behind the outlet has no space before it: `Kabar Desa: Bendungan Tua Diperkuat`.
    let (at, len) = SEPARATORS
        .iter()
        .chain(&[": "])
        .filter_map(|separator| Some((stated.find(separator)?, separator.len())))
        .min()?;
    stated
        .get(at + len..)
        .filter(|tail| tail.len() > at && n_words(tail) >= MIN_TAIL_WORDS)
}

/// A block may fold to a headline: both are about as long, and begin with the same letter.
fn may_be(text: &str, headline: &str) -> bool {
    let first = |text: &str| {
        let first = text.chars().find(|character| character.is_alphanumeric())?;
        first.to_lowercase().next()
    };
    text.len() + MAX_FOLDED_BYTES >= headline.len()
        && headline.len() * 2 >= text.len()
        && first(text) == first(headline)
}

/// A good part of the shorter one's words stand in the other.
fn shares_words(text: &str, words: &HashSet<&str>) -> bool {
    let n_shared = text.split(' ').filter(|word| words.contains(word)).count();
    let n_least = n_words(text).min(words.len());
    n_shared * 3 >= n_least
}

fn agreement(text: &str, headline: &str) -> u32 {
    if text.is_empty() || headline.is_empty() {
        return 0;
    }
    if text == headline {
        return SAME;
    }
    let (short, long) = if text.len() < headline.len() {
        (text, headline)
    } else {
        (headline, text)
    };
    // At the end of a title stands the outlet: only a part at its head counts.
    let is_part = long
        .strip_prefix(short)
        .is_some_and(|rest| rest.starts_with(' '))
        && short.len() * 100 >= long.len() * MIN_PART;
    if is_part { PART } else { 0 }
}

/// Letters and digits in lower case, everything else one blank.
fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for character in text.chars() {
        if character.is_alphanumeric() {
            folded.extend(character.to_lowercase());
        } else if !matches!(character, '\'' | '’' | '‘') && !folded.ends_with(' ') {
            folded.push(' ');
        }
    }
    folded.trim().to_owned()
}
