//! What stands above the run: headline, date, byline, caption, with buttons and links among them.
//!
//! The headline is a line of some words whose words come back in the first paragraphs, that has a date or a
//! byline beside it, or that stands on the page again.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::line::{self, Class};
use crate::prune::Draft;
use crate::raw::{RawBlock, RawKind};

/// A headline stands at most so many lines above the first paragraph; share buttons and links lie between.
const MAX_LINES_ABOVE: usize = 48;

/// Lines of the run in which a headline may stand: short sentences make a run begin above it.
const MAX_LINES_INSIDE: usize = 3;

/// First paragraphs in which the words of a headline come back.
const N_LEDE_BLOCKS: usize = 6;

/// Words of a paragraph that are looked at for those of a headline.
const MAX_LEDE_WORDS: usize = 80;

/// Words shorter than this, in bytes, tell nothing of a story.
const MIN_CONTENT_BYTES: usize = 4;

/// A date or byline stands at most so many lines below the headline, or right above it.
const MAX_LINES_TO_STAMP: usize = 4;

/// A line of so many bytes that ends a sentence above the run is no link.
const MIN_ENDED_BYTES: usize = 60;

/// Points that a headline needs.
const MIN_POINTS: i64 = 5;

/// Keeps the headline and what belongs to it above the run.
pub(super) fn keep(
    draft: &mut Draft<'_>,
    classes: &[Class],
    run: &Range<usize>,
    kept: &mut [bool],
) {
    let Some(headline) = find(&draft.blocks, classes, run) else {
        return;
    };
    for (idx, kept) in kept.iter_mut().enumerate().take(run.end).skip(run.start) {
        *kept = *kept && idx > headline;
    }
    keep_at(kept, headline);
    for idx in headline + 1..run.start {
        let is_dateline = idx + 1 == run.start
            && draft
                .blocks
                .get(idx)
                .is_some_and(|block| block.text.ends_with(['-', '–', '—']));
        let is_near_stamp =
            |idx: usize| matches!(classes.get(idx), Some(Class::Stamp | Class::Credit));
        let is_name = classes.get(idx) == Some(&Class::Title)
            && (is_near_stamp(idx + 1) || is_near_stamp(idx - 1))
            && draft
                .blocks
                .get(idx)
                .is_some_and(|block| is_name(&block.text));
        let is_ended = draft.blocks.get(idx).is_some_and(|block| {
            block.text.len() >= MIN_ENDED_BYTES && line::ends_sentence(&block.text)
        });
        if is_dateline
            || is_ended
            || is_name
            || is_near_stamp(idx)
            || classes.get(idx).is_some_and(|class| class.is_prose())
        {
            keep_at(kept, idx);
        }
    }
    let has_stamp = classes
        .get(headline + 1..run.start)
        .is_some_and(|classes| classes.contains(&Class::Stamp));
    if !has_stamp
        && let Some(above) = headline.checked_sub(1)
        && classes.get(above) == Some(&Class::Stamp)
    {
        keep_at(kept, above);
    }
    if let Some(block) = draft.blocks.get_mut(headline) {
        block.kind = RawKind::Heading(1);
    }
}

fn keep_at(kept: &mut [bool], idx: usize) {
    if let Some(kept) = kept.get_mut(idx) {
        *kept = true;
    }
}

/// `Fino Yurio Kristo`, `Jane Doe, CNN`: two to six words, all of them capitalized.
fn is_name(text: &str) -> bool {
    let n_words = text.split(' ').count();
    (2..=6).contains(&n_words)
        && text
            .split(' ')
            .all(|word| word.starts_with(|c: char| !c.is_lowercase() && !c.is_ascii_digit()))
}

/// The index of the headline.
fn find(blocks: &[RawBlock<'_>], classes: &[Class], run: &Range<usize>) -> Option<usize> {
    let window =
        run.start.saturating_sub(MAX_LINES_ABOVE)..(run.start + MAX_LINES_INSIDE).min(run.end);
    let lede = content_of_lede(blocks, classes, run);
    let repeats = repeats(blocks, &window);
    let mut best = None;
    for idx in window {
        let (Some(block), Some(class)) = (blocks.get(idx), classes.get(idx)) else {
            continue;
        };
        let n_words = block.text.split(' ').count();
        if !(3..=30).contains(&n_words)
            || !matches!(
                class,
                Class::Title | Class::Item | Class::Sentence(_) | Class::Prose(_)
            )
        {
            continue;
        }
        let mut points = overlap(&block.text, &lede);
        let below = classes
            .get(idx + 1..idx + 1 + MAX_LINES_TO_STAMP)
            .unwrap_or_default();
        if below
            .iter()
            .any(|class| matches!(class, Class::Stamp | Class::Credit))
        {
            points += 4;
        } else if idx.checked_sub(1).and_then(|idx| classes.get(idx)) == Some(&Class::Stamp) {
            points += 2;
        }
        if repeats.get(block.text.as_ref()).is_some_and(|n| *n > 1) {
            points += 3;
        }
        let is_list =
            block.text.matches(", ").count() >= 3 || block.text.starts_with(char::is_lowercase);
        if is_list || block.text.ends_with('.') || matches!(class, Class::Prose(_)) {
            points -= 4;
        }
        points -= i64::try_from(run.start.saturating_sub(idx) / 12).unwrap_or(0);
        if points >= MIN_POINTS && best.is_none_or(|(best, _)| points > best) {
            best = Some((points, idx));
        }
    }
    best.map(|(_, idx)| idx)
}

/// Ten points for a headline all of whose words come back in the lede.
fn overlap(text: &str, lede: &HashSet<String>) -> i64 {
    let mut n_words = 0;
    let mut n_shared = 0;
    for word in content(text) {
        n_words += 1;
        n_shared += i64::from(lede.contains(&word));
    }
    10 * n_shared / i64::max(n_words, 3)
}

fn content(text: &str) -> impl Iterator<Item = String> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.len() >= MIN_CONTENT_BYTES)
        .map(str::to_lowercase)
}

fn content_of_lede(
    blocks: &[RawBlock<'_>],
    classes: &[Class],
    run: &Range<usize>,
) -> HashSet<String> {
    let prose = run
        .clone()
        .filter(|idx| matches!(classes.get(*idx), Some(Class::Prose(_))));
    let mut words = HashSet::new();
    for block in prose.take(N_LEDE_BLOCKS).filter_map(|idx| blocks.get(idx)) {
        words.extend(content(&block.text).take(MAX_LEDE_WORDS));
    }
    words
}

/// How often each text of the window stands on the page.
fn repeats<'b>(blocks: &'b [RawBlock<'_>], window: &Range<usize>) -> HashMap<&'b str, usize> {
    let texts = blocks.get(window.clone()).unwrap_or_default();
    let mut repeats: HashMap<&str, usize> = texts
        .iter()
        .map(|block| (line::without_bullet(&block.text), 0))
        .collect();
    for block in blocks {
        if let Some(n) = repeats.get_mut(line::without_bullet(&block.text)) {
            *n += 1;
        }
    }
    repeats
}
