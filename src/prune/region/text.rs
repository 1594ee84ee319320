//! The story's stretch in the text of a whole page: no markup, only lines.
//!
//! Each line has a weight: prose weighs what it has words, everything else costs (`weight`, where the table and its
//! origin stand). The story is the run of lines with the greatest sum.
//! Around it stand lines that belong to it without being prose; `head` looks for the headline, the date and
//! the byline above the run, `tail` for credits below it.
//!
//! Left alone: a dump that shows no sign of being a page. A clean text is its own stretch.

use std::collections::HashSet;
use std::ops::Range;

use super::line::{self, Class};
use super::weight::{self, Line, MAX_PROSE_WORDS, WEIGHTS};
use super::{comments, head, kind, rest, tail};
use crate::article::RemovedKind;
use crate::field::dateline;
use crate::prune::Draft;
use crate::prune::table::PHRASES;
use crate::raw::{RawBlock, RawKind};

/// A page has at least so many short lines; with fewer a dump is not looked at.
const MIN_SHORT_LINES: usize = 12;

/// A line under this length, in bytes, is short.
const MAX_SHORT_BYTES: usize = 60;

/// A title is longer than a heading may be, in bytes.
const MIN_TITLE_BYTES: usize = 32;

/// An insert has its label and a few titles, in lines.
const MAX_INSERT_LINES: usize = 8;

/// The lede stands at most so many lines above what inserts have left of the run.
const MAX_LINES_TO_LEDE: usize = 32;

/// So many lines of furniture outside the run prove a page.
const MIN_FURNITURE: usize = 3;

/// A menu has no sentence of so many bytes.
const MIN_LEDE_BYTES: usize = 60;

/// So many lines above the story are a menu, and one line of furniture then proves a page, if no sentence is among
/// them. Lines below the story do not count: a table may stand there.
const MIN_MENU_LINES: usize = 12;

/// Marks what lies outside the story.
pub(super) fn mark(draft: &mut Draft<'_>) {
    if !may_be_page(&draft.blocks) {
        return;
    }
    let classes = classify(draft);
    let Some(run) = best_run(draft, &classes) else {
        return;
    };
    let first_end = run.end;
    let end = comments::start(&classes, &run)
        .unwrap_or_else(|| rest::end(&draft.blocks, &classes, run.end));
    let end = with_last_lines(&draft.blocks, &classes, end);
    let run = lede(&draft.blocks, &classes, run.start)..end;
    let n_furniture =
        |classes: &[Class]| classes.iter().filter(|class| class.is_furniture()).count();
    // An insert between the last paragraphs tells of a page, too.
    let outside = [
        classes.get(..run.start),
        classes.get(first_end.min(run.end)..),
    ];
    let n_furniture: usize = outside.into_iter().flatten().map(n_furniture).sum();
    let above = draft.blocks.get(..run.start).unwrap_or_default();
    let is_text = |block: &RawBlock<'_>| {
        block.text.len() >= MIN_LEDE_BYTES && line::ends_sentence(&block.text)
    };
    let has_menu = above.len() >= MIN_MENU_LINES && !above.iter().any(is_text);
    if n_furniture < if has_menu { 1 } else { MIN_FURNITURE } {
        return;
    }
    let mut kept = vec![false; classes.len()];
    if let Some(kept) = kept.get_mut(run.clone()) {
        kept.fill(true);
    }
    head::keep(draft, &classes, &run, &mut kept);
    drop_inserts(&draft.blocks, &classes, &run, &mut kept);
    tail::keep(&draft.blocks, &classes, run.end, &mut kept);
    kind::remove(draft, &classes, &run, &kept);
}

/// The end of the run with the short sentences right below it, among them adverts: a story ends in few words.
fn with_last_lines(blocks: &[RawBlock<'_>], classes: &[Class], mut end: usize) -> usize {
    let below = blocks.iter().zip(classes).enumerate().skip(end);
    for (idx, (block, class)) in below.take(MAX_LAST_LINES) {
        if class.is_prose() && class.n_words() >= MIN_LAST_WORDS {
            end = idx + 1;
        } else if !is_advert(&block.text) {
            break;
        }
    }
    end
}

/// Short sentences that close a story, the adverts between them included, in lines.
const MAX_LAST_LINES: usize = 8;

/// The shortest of them, in words.
const MIN_LAST_WORDS: u32 = 6;

/// The start of the run, or the paragraph with the dateline above it, from which inserts have cut the run off.
fn lede(blocks: &[RawBlock<'_>], classes: &[Class], start: usize) -> usize {
    let mut n_gap = 0;
    for idx in (start.saturating_sub(MAX_LINES_TO_LEDE)..start).rev() {
        let (Some(block), Some(class)) = (blocks.get(idx), classes.get(idx)) else {
            break;
        };
        n_gap += 1;
        let is_border = matches!(class, Class::End | Class::Copyright | Class::Stamp);
        if is_border || n_gap > MAX_INSERT_LINES {
            break;
        }
        if class.is_prose() {
            n_gap = 0;
        }
        let is_paragraph = block.text.len() >= MIN_LEDE_BYTES && line::ends_sentence(&block.text);
        if is_paragraph && dateline::parse(&block.text).is_some() {
            return idx;
        }
    }
    start
}

/// Titles of other stories between the paragraphs: they stand again in a list below the story.
fn drop_inserts(blocks: &[RawBlock<'_>], classes: &[Class], run: &Range<usize>, kept: &mut [bool]) {
    let is_title = |idx: usize, block: &RawBlock<'_>| {
        matches!(classes.get(idx), Some(Class::Title | Class::Item))
            && block.text.len() >= MIN_TITLE_BYTES
    };
    let titles = |range: Range<usize>| {
        let blocks = blocks.iter().enumerate();
        blocks
            .skip(range.start)
            .take(range.len())
            .filter(|(idx, block)| is_title(*idx, block) && block.kind == RawKind::Line)
            .map(|(idx, block)| (idx, line::without_bullet(&block.text)))
    };
    let below: HashSet<&str> = titles(run.end..blocks.len())
        .map(|(_, title)| title)
        .collect();
    for (idx, title) in titles(run.clone()) {
        if below.contains(title)
            && let Some(kept) = kept.get_mut(idx)
        {
            *kept = false;
        }
    }
}

/// A text dump with as many short lines as a page has.
fn may_be_page(blocks: &[RawBlock<'_>]) -> bool {
    let n_short = blocks
        .iter()
        .filter(|block| block.text.len() < MAX_SHORT_BYTES)
        .count();
    n_short >= MIN_SHORT_LINES && blocks.iter().all(|block| block.kind == RawKind::Line)
}

/// What the lines look like; a box inside the story says nothing of its borders.
fn classify(draft: &Draft<'_>) -> Vec<Class> {
    let blocks = draft.blocks.iter().zip(&draft.verdicts);
    blocks
        .map(|(block, verdict)| match verdict {
            Some(RemovedKind::Related) => Class::Share,
            _ => line::classify(&block.text),
        })
        .collect()
}

/// The run with the greatest sum of weights.
fn best_run(draft: &Draft<'_>, classes: &[Class]) -> Option<Range<usize>> {
    let mut seen: HashSet<&str> = HashSet::new();
    let lines = draft.blocks.iter().zip(&draft.verdicts).zip(classes);
    let weights = lines.map(|((block, verdict), class)| {
        if *verdict == Some(RemovedKind::Related) {
            return 0;
        }
        // A teaser that stands twice on a page is no story.
        let is_repeated = class.is_prose() && !seen.insert(&block.text);
        // An advert's label stands between the paragraphs of a story, and tells nothing of its borders.
        if *class == Class::Button && is_advert(&block.text) {
            return 0;
        }
        Line::of(&block.text, *class, is_repeated).weight(&WEIGHTS, MAX_PROSE_WORDS)
    });
    weight::best_run(weights)
}

/// `ADVERTISEMENT`: a phrase proves the line to be an advert's.
fn is_advert(text: &str) -> bool {
    let mut hits = PHRASES.at(text);
    hits.any(|hit| hit.kind == RemovedKind::Advertisement && hit.end == text.len())
}
