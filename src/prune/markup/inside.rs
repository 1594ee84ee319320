//! What stands inside the story's containers and is not the story: small boxes of links, what leads up
//! to the first paragraph, what trails the last one.
//!
//! A box is an element that is more than the shape of its text: a `div`, a `section`, a table cell. A
//! box is small where it holds little prose beside the largest one.

use std::collections::HashSet;

use super::region::shapes_text;
use super::tree;
use crate::bytes::n_words;
use crate::raw::{Container, Hints, RawBlock, RawKind, Tag};

/// A box with less prose than this share of the largest, in percent, is small.
const SMALL_SHARE: usize = 10;

/// A small box with more link text than this, in percent, is a list of links.
const LINK_SHARE: usize = 60;

/// A box with more blocks is no insert.
const MAX_INSERT_BLOCKS: usize = 10;

/// A block with more words says something of its own.
const MAX_LINK_WORDS: usize = 18;

/// Blocks above the first paragraph with more words may open the story.
const MAX_HEAD_WORDS: usize = 22;

/// A box behind the last paragraph with more blocks may be a part of the story without prose.
const MAX_TAIL_BLOCKS: usize = 3;

/// Behind the last paragraph but inside the element that is called the story's, longer prose stays, in bytes.
const MIN_TAIL_PROSE_BYTES: usize = 250;

/// So many questions behind the last paragraph, none longer in bytes, are a part of the story with their answers.
const MIN_QUESTIONS: usize = 2;
const MAX_QUESTION_BYTES: usize = 200;

/// What is wrong with a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    /// It stands in a small box of links.
    Links,
    /// It stands above the first paragraph: a date, a byline, a section's name, a button.
    Head,
    /// It stands behind the last paragraph.
    Tail,
}

#[derive(Debug, Clone, Copy, Default)]
struct Box {
    prose: usize,
    text: usize,
    links: usize,
    n_blocks: usize,
    in_table: bool,
}

/// The questions and answers behind a block, where at least so many stand there: each answer in a small box of
/// its own, which is the form of a list that opens on a click. A single question leads to an offer.
fn answers(blocks: &[RawBlock<'_>], is_kept: &[bool], last: usize) -> HashSet<usize> {
    let mut found = HashSet::new();
    let kept: Vec<(usize, &RawBlock<'_>)> = blocks
        .iter()
        .enumerate()
        .skip(last)
        .filter(|(idx, _)| is_kept.get(*idx) == Some(&true))
        .collect();
    for pair in kept.windows(2) {
        let [(question_idx, question), (answer_idx, answer)] = pair else {
            continue;
        };
        let is_question = question.text.ends_with('?')
            && question.text.len() <= MAX_QUESTION_BYTES
            && question.markup.n_link_bytes == 0;
        if is_question && tree::prose(answer) > 0 {
            found.extend([*question_idx, *answer_idx]);
        }
    }
    if found.len() < 2 * MIN_QUESTIONS {
        found.clear();
    }
    found
}

/// The fault of each block that is kept so far.
pub(super) fn faults(
    containers: &[Container],
    blocks: &[RawBlock<'_>],
    is_kept: &[bool],
) -> Vec<Option<Fault>> {
    let mut box_of: Vec<usize> = Vec::with_capacity(containers.len());
    for (idx, container) in containers.iter().enumerate() {
        let parent = box_of.get(container.parent as usize).copied().unwrap_or(0);
        box_of.push(if shapes_text(container.tag) {
            parent
        } else {
            idx
        });
    }
    let in_body: Vec<bool> = tree::inherit(containers, |_, container| {
        container.hints.any(Hints::BODY).then_some(())
    })
    .into_iter()
    .map(|flag| flag.is_some())
    .collect();
    let in_table = tree::inside_tag(containers, Tag::Table);
    let mut boxes = vec![Box::default(); containers.len()];
    let box_idx = |block: &RawBlock<'_>| {
        box_of
            .get(block.markup.container as usize)
            .copied()
            .unwrap_or(0)
    };
    let kept = || {
        blocks
            .iter()
            .enumerate()
            .filter(|(idx, _)| is_kept.get(*idx) == Some(&true))
    };
    for (_, block) in kept() {
        let idx = box_idx(block);
        if let Some(sums) = boxes.get_mut(idx) {
            sums.prose += tree::prose(block);
            sums.text += block.text.len();
            sums.links += block.markup.n_link_bytes as usize;
            sums.n_blocks += 1;
            sums.in_table = in_table.get(idx) == Some(&true);
        }
    }
    let largest = boxes.iter().map(|sums| sums.prose).max().unwrap_or(0);
    let sums_of = |block: &RawBlock<'_>| boxes.get(box_idx(block)).copied().unwrap_or_default();
    let is_small = |sums: Box| sums.prose * 100 <= largest * SMALL_SHARE;
    let large = || kept().filter(|(_, block)| tree::prose(block) > 0 && !is_small(sums_of(block)));
    let first = large().map(|(idx, _)| idx).next().unwrap_or(0);
    let last = large()
        .map(|(idx, _)| idx)
        .next_back()
        .unwrap_or(blocks.len());
    let answers = answers(blocks, is_kept, last);
    blocks
        .iter()
        .enumerate()
        .map(|(idx, block)| {
            let sums = sums_of(block);
            if answers.contains(&idx) {
                return None;
            }
            if is_kept.get(idx) != Some(&true)
                || block.kind == RawKind::Heading(1)
                || !is_small(sums)
            {
                return None;
            }
            let n_words = n_words(&block.text);
            // `<h2><a>Tin Lantern</a></h2><div><p>…`: a linked heading over a paragraph is the paragraph's.
            let is_over_prose = matches!(block.kind, RawKind::Heading(_))
                && is_kept.get(idx + 1) == Some(&true)
                && blocks
                    .get(idx + 1)
                    .is_some_and(|next| tree::prose(next) > 0);
            if !is_over_prose
                && sums.links * 100 > sums.text * LINK_SHARE
                && sums.n_blocks <= MAX_INSERT_BLOCKS
                && n_words < MAX_LINK_WORDS
                && !sums.in_table
            {
                Some(Fault::Links)
            } else if idx < first && n_words <= MAX_HEAD_WORDS {
                Some(Fault::Head)
            } else if idx > last
                && sums.n_blocks <= MAX_TAIL_BLOCKS
                && !sums.in_table
                && !(in_body.get(block.markup.container as usize) == Some(&true)
                    && tree::prose(block) >= MIN_TAIL_PROSE_BYTES)
            {
                Some(Fault::Tail)
            } else {
                None
            }
        })
        .collect()
}
