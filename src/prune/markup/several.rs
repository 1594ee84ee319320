//! Several stories on one page: the one that the page is about is taken, and a note says so.
//!
//! `<article><h1>A</h1>…</article><article><h1>B</h1>…</article>` under the title `A` is the story A: pages append
//! the next story where the reader comes to the end. An `<article>` without a headline of its own is a part of
//! the story, and so is everything that stands in no such element.

use super::tree;
use crate::article::RemovedKind;
use crate::raw::{Container, Hints, RawBlock, RawKind, Tag};

/// A story has so much prose, in bytes: less is a teaser, and other rules know it.
const MIN_STORY_BYTES: usize = 300;

/// What is known of an `<article>`.
#[derive(Debug, Clone, Copy, Default)]
struct Story {
    prose: usize,
    has_headline: bool,
}

/// Gives the containers of other stories their verdict; whether there are any.
pub(super) fn mark(
    containers: &[Container],
    blocks: &[RawBlock<'_>],
    headline: Option<usize>,
    verdicts: &mut [Option<RemovedKind>],
) -> bool {
    let article_of = tree::inherit(containers, |idx, container| {
        (container.tag == Tag::Article).then_some(idx)
    });
    let article = |block: &RawBlock<'_>| {
        article_of
            .get(block.markup.container as usize)
            .copied()
            .flatten()
    };
    let Some(own) = headline.and_then(|idx| article(blocks.get(idx)?)) else {
        return false;
    };
    let mut stories = vec![Story::default(); containers.len()];
    for block in blocks {
        if let Some(story) = article(block).and_then(|idx| stories.get_mut(idx)) {
            story.prose += tree::prose(block);
            story.has_headline |= block.kind == RawKind::Heading(1)
                || matches!(block.kind, RawKind::Heading(_))
                    && block.markup.hints.any(Hints::HEADLINE);
        }
    }
    let is_other = |idx: usize| {
        idx != own
            && stories
                .get(idx)
                .is_some_and(|story| story.has_headline && story.prose >= MIN_STORY_BYTES)
    };
    let mut has_others = false;
    for (verdict, article) in verdicts.iter_mut().zip(&article_of) {
        if article.is_some_and(is_other) {
            has_others |= verdict.is_none();
            verdict.get_or_insert(RemovedKind::Related);
        }
    }
    has_others
}
