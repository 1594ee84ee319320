//! Several stories on one page: the one that the page is about is taken, and a note says so.
//!
//! `<article><h1>A</h1>…</article><article><h1>B</h1>…</article>` under the title `A` is the story A: pages append
//! the next story where the reader comes to the end. An `<article>` without a headline of its own is a part of
//! the story. Boxes of any other name beside the story's are other stories where they have a headline and a date of
//! their own: a section of the story may have an `<h1>` too, but is not dated.

use super::tree;
use crate::article::RemovedKind;
use crate::field::date::{self, DayOrder};
use crate::raw::{Container, Hints, RawBlock, RawKind, Tag};

/// A story has so much prose, in bytes: less is a teaser, and other rules know it.
const MIN_STORY_BYTES: usize = 300;

/// A line that dates a story is no longer, in bytes.
const MAX_DATE_BYTES: usize = 100;

/// What is known of a box that may hold a story.
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
    let Some(headline) = headline.and_then(|idx| blocks.get(idx)) else {
        return false;
    };
    let articles = tree::inherit(containers, |idx, container| {
        (container.tag == Tag::Article).then_some(idx)
    });
    let is_in_article = articles
        .get(headline.markup.container as usize)
        .is_some_and(Option::is_some);
    let has_others = is_in_article && mark_others(&articles, blocks, headline, verdicts, |_| true);
    let (neighbors, is_dated) = neighbors(containers, blocks, headline);
    mark_others(&neighbors, blocks, headline, verdicts, |idx| {
        is_dated.get(idx) == Some(&true)
    }) || has_others
}

/// The boxes beside those around the headline, by container; and which containers hold a line with a date.
fn neighbors(
    containers: &[Container],
    blocks: &[RawBlock<'_>],
    headline: &RawBlock<'_>,
) -> (Vec<Option<usize>>, Vec<bool>) {
    let prose = tree::sum(containers, blocks, |_, block| tree::prose(block));
    // From the headline up: the boxes that hold its story as well.
    let mut holders = vec![false; containers.len()];
    let mut idx = headline.markup.container as usize;
    while idx > 0 {
        let holds = prose
            .get(idx)
            .is_some_and(|n_bytes| *n_bytes >= MIN_STORY_BYTES);
        idx = containers
            .get(idx)
            .map_or(0, |container| container.parent as usize);
        if let Some(flag) = holders.get_mut(idx) {
            *flag = holds;
        }
    }
    let mut around = vec![false; containers.len()];
    let mut idx = headline.markup.container as usize;
    while let Some(flag @ false) = around.get_mut(idx) {
        *flag = true;
        idx = containers
            .get(idx)
            .map_or(0, |container| container.parent as usize);
    }
    let at = |flags: &[bool], idx: usize| flags.get(idx) == Some(&true);
    let boxes = tree::inherit(containers, |idx, container| {
        let is_beside = !at(&around, idx) && at(&holders, container.parent as usize);
        is_beside.then_some(idx)
    });
    let is_date = |block: &RawBlock<'_>| {
        block.shape.has_digit()
            && block.text.len() <= MAX_DATE_BYTES
            && date::printed(&block.text, DayOrder::DayFirst).is_some()
    };
    let dates = tree::sum(containers, blocks, |_, block| usize::from(is_date(block)));
    (boxes, dates.iter().map(|n_dates| *n_dates > 0).collect())
}

/// Marks the boxes with a headline and prose that are not the one around the page's own headline.
fn mark_others(
    box_of: &[Option<usize>],
    blocks: &[RawBlock<'_>],
    headline: &RawBlock<'_>,
    verdicts: &mut [Option<RemovedKind>],
    is_story: impl Fn(usize) -> bool,
) -> bool {
    let holder = |block: &RawBlock<'_>| {
        let holder = box_of.get(block.markup.container as usize);
        holder.copied().flatten()
    };
    let own = holder(headline);
    let mut stories = vec![Story::default(); box_of.len()];
    for block in blocks {
        if let Some(story) = holder(block).and_then(|idx| stories.get_mut(idx)) {
            story.prose += tree::prose(block);
            story.has_headline |= block.kind == RawKind::Heading(1)
                || matches!(block.kind, RawKind::Heading(_))
                    && block.markup.hints.any(Hints::HEADLINE);
        }
    }
    let is_other = |idx: usize| {
        own != Some(idx)
            && is_story(idx)
            && stories
                .get(idx)
                .is_some_and(|story| story.has_headline && story.prose >= MIN_STORY_BYTES)
    };
    let mut has_others = false;
    for (verdict, holder) in verdicts.iter_mut().zip(box_of) {
        if holder.is_some_and(is_other) {
            has_others |= verdict.is_none();
            verdict.get_or_insert(RemovedKind::Related);
        }
    }
    has_others
}

#[cfg(test)]
mod tests {
    use crate::extract;

    #[track_caller]
    fn check(second: &str, n_paragraphs: usize) {
        let story: String = ["north", "east", "south", "west"]
            .map(|side| {
                format!("<p>The harbour opened its {side} gate on Monday after the storm, and the boats left at dawn.</p>")
            })
            .concat();
        let page = format!(
            "<html><head><title>Harbour opens</title></head><body><div><div><h1>Harbour opens</h1>{story}</div>\
             <div>{second}{}</div></div></body></html>",
            story.replace("harbour", "market").replace("boats", "carts"),
        );
        let article = extract(&page).unwrap();
        assert_eq!(article.paragraphs().count(), n_paragraphs, "{second}");
    }

    #[test]
    fn a_box_with_headline_and_date_is_another_story() {
        check("<h1>Market opens</h1><div>3 April 2023</div>", 4);
        // A part of the story has no date, or no headline.
        check("<h1>The market</h1>", 8);
        check("<div>3 April 2023</div>", 8);
    }
}
