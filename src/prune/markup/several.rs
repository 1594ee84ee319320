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

/// The next story is no longer than so many times the page's own.
const MAX_TIMES_OWN: usize = 3;

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
    let neighbors = Neighbors::new(containers, blocks, headline, verdicts);
    mark_others(&neighbors.box_of, blocks, headline, verdicts, |idx| {
        neighbors.is_story(idx)
    }) || has_others
}

/// The boxes beside those that hold the headline and its story.
#[derive(Debug)]
struct Neighbors {
    /// The box that a container stands in.
    box_of: Vec<Option<usize>>,
    /// What is known of each box, by its container.
    boxes: Vec<Neighbor>,
    /// Prose of the story that the headline belongs to, in bytes.
    own_prose: usize,
}

#[derive(Debug, Clone, Copy, Default)]
struct Neighbor {
    prose: usize,
    is_dated: bool,
    /// It stands below the headline, and opens with an `<h1>` of other words, above its first paragraph.
    is_headed: bool,
}

impl Neighbors {
    fn new(
        containers: &[Container],
        blocks: &[RawBlock<'_>],
        headline: &RawBlock<'_>,
        verdicts: &[Option<RemovedKind>],
    ) -> Self {
        let is_good = |block: &RawBlock<'_>| {
            matches!(verdicts.get(block.markup.container as usize), Some(None))
        };
        let prose_of = |block: &RawBlock<'_>| {
            if is_good(block) {
                tree::prose(block)
            } else {
                0
            }
        };
        let prose = tree::sum(containers, blocks, |_, block| prose_of(block));
        let at = |idx: usize| prose.get(idx).copied().unwrap_or(0);
        // From the headline up: all boxes around it, and those that stand around its story as well.
        let mut around = vec![false; containers.len()];
        let mut holders = vec![false; containers.len()];
        let mut own_prose = 0;
        let mut idx = headline.markup.container as usize;
        while let Some(flag @ false) = around.get_mut(idx) {
            *flag = true;
            let is_root = idx == 0;
            let holds = at(idx) >= MIN_STORY_BYTES;
            if holds && own_prose == 0 {
                own_prose = at(idx);
            }
            idx = containers
                .get(idx)
                .map_or(0, |container| container.parent as usize);
            // The document is its own parent.
            if let Some(flag @ false) = holders.get_mut(idx)
                && !is_root
            {
                *flag = holds;
            }
        }
        let is_set = |flags: &[bool], idx: usize| flags.get(idx) == Some(&true);
        let box_of = tree::inherit(containers, |idx, container| {
            let is_beside = !is_set(&around, idx) && is_set(&holders, container.parent as usize);
            is_beside.then_some(idx)
        });
        let mut boxes = vec![Neighbor::default(); containers.len()];
        let mut is_below = false;
        for block in blocks {
            is_below |= std::ptr::eq(block, headline);
            let holder = box_of.get(block.markup.container as usize);
            let Some(neighbor) = holder.copied().flatten().and_then(|idx| boxes.get_mut(idx))
            else {
                continue;
            };
            neighbor.is_headed |= neighbor.prose == 0
                && is_below
                && block.kind == RawKind::Heading(1)
                && block.text != headline.text;
            neighbor.is_dated |= is_date(block);
            neighbor.prose += prose_of(block);
        }
        Self {
            box_of,
            boxes,
            own_prose,
        }
    }

    /// A story of its own: a part of the page's own story has no date, and what is much longer than the story above
    /// it may be the story itself.
    fn is_story(&self, idx: usize) -> bool {
        self.boxes.get(idx).is_some_and(|neighbor| {
            neighbor.is_headed
                && neighbor.is_dated
                && neighbor.prose <= self.own_prose * MAX_TIMES_OWN
        })
    }
}

fn is_date(block: &RawBlock<'_>) -> bool {
    block.shape.has_digit()
        && block.text.len() <= MAX_DATE_BYTES
        && date::printed(&block.text, DayOrder::DayFirst).is_some()
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
#[cfg(feature = "html")]
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
        // The page may print its headline again above the text.
        check("<h1>Harbour opens</h1><div>3 April 2023</div>", 8);
    }
}
