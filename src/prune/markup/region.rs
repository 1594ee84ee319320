//! Which containers hold the story.
//!
//! The core is the container with the most prose of its own; from the page down to it, each container
//! beside the path is looked at as a whole: a section of the same story stays, a list of teasers, a
//! sidebar, a footer without class words goes.

use super::tree;
use crate::raw::{Container, Hints, RawBlock, RawKind, Tag};

/// The share of the core's prose that a container beside the path must hold, in percent.
const SHARE_ON_PAGE: usize = 40;
const SHARE_IN_MAIN: usize = 20;
const SHARE_IN_ARTICLE: usize = 0;

/// A section of the story beside the path: so many bytes of prose in one box, or such a share of the core's; and
/// such a share of its text is prose, and no more is links. Shares in percent.
const MIN_SECTION_BYTES: usize = 800;
const MIN_SECTION_SHARE: usize = 30;
const MIN_SECTION_DENSITY: usize = 65;
const MAX_SECTION_LINKS: usize = 25;

/// Under a heading of the story stands more prose, in bytes, even where the heading is a link.
const MAX_BARE_BYTES: usize = 40;

/// What stands in each container, everything further down included.
pub(super) struct Sums {
    /// Prose bytes.
    prose: Vec<usize>,
    /// Text bytes.
    text: Vec<usize>,
    /// Bytes of links.
    links: Vec<usize>,
    /// Headings, and those among them that are links.
    headings: Vec<usize>,
    linked_headings: Vec<usize>,
    /// Index of the first block.
    first: Vec<usize>,
    /// The largest prose of one container of its own.
    largest: Vec<usize>,
}

fn at(values: &[usize], idx: usize) -> usize {
    values.get(idx).copied().unwrap_or(0)
}

fn is_linked(block: &RawBlock<'_>) -> bool {
    block.markup.n_link_bytes as usize * 10 > block.text.len() * 8
}

/// The element only shapes text: its prose is that of the box around it.
pub(super) const fn shapes_text(tag: Tag) -> bool {
    matches!(
        tag,
        Tag::P
            | Tag::Span
            | Tag::Li
            | Tag::Ul
            | Tag::Ol
            | Tag::Blockquote
            | Tag::Heading(_)
            | Tag::Pre
            | Tag::Dd
            | Tag::Dt
            | Tag::Dl
            | Tag::Time
            | Tag::Inline
    )
}

/// Prose by the box that holds it directly.
fn own_prose(containers: &[Container], blocks: &[RawBlock<'_>], is_good: &[bool]) -> Vec<usize> {
    let mut boxes: Vec<usize> = Vec::with_capacity(containers.len());
    for (idx, container) in containers.iter().enumerate() {
        let parent = boxes.get(container.parent as usize).copied().unwrap_or(0);
        boxes.push(if shapes_text(container.tag) {
            parent
        } else {
            idx
        });
    }
    let mut own = vec![0; containers.len()];
    for (idx, block) in blocks.iter().enumerate() {
        if is_good.get(idx) == Some(&true)
            && let Some(sum) = boxes
                .get(block.markup.container as usize)
                .and_then(|idx| own.get_mut(*idx))
        {
            *sum += tree::prose(block);
        }
    }
    own
}

fn add_to_parents(containers: &[Container], values: &[usize]) -> Vec<usize> {
    let mut sums = vec![0; values.len()];
    for (idx, container) in containers.iter().enumerate().skip(1) {
        if let Some(sum) = sums.get_mut(container.parent as usize) {
            *sum += at(values, idx);
        }
    }
    sums
}

/// The container with the most prose of its own and, counted less, just below it.
fn core(containers: &[Container], own: &[usize]) -> usize {
    let children = add_to_parents(containers, own);
    let grandchildren = add_to_parents(containers, &children);
    let score = |idx: usize| {
        let score = 4 * at(own, idx) + 2 * at(&children, idx) + at(&grandchildren, idx);
        let bonus = containers.get(idx).map_or(0, |container| {
            usize::from(container.hints.any(Hints::BODY)) * 2
                + usize::from(matches!(container.tag, Tag::Article | Tag::Main))
        });
        score * (4 + bonus)
    };
    (0..containers.len())
        .rev()
        .max_by_key(|idx| score(*idx))
        .unwrap_or(0)
}

fn sums(
    containers: &[Container],
    blocks: &[RawBlock<'_>],
    is_good: &[bool],
    own: &[usize],
) -> Sums {
    let sum = |value: &dyn Fn(&RawBlock<'_>) -> usize| {
        tree::sum(containers, blocks, |idx, block| {
            if is_good.get(idx) == Some(&true) {
                value(block)
            } else {
                0
            }
        })
    };
    let mut largest = own.to_vec();
    let mut first = vec![usize::MAX; containers.len()];
    for (idx, block) in blocks.iter().enumerate().rev() {
        if let Some(first) = first.get_mut(block.markup.container as usize) {
            *first = idx;
        }
    }
    for (idx, container) in containers.iter().enumerate().skip(1).rev() {
        let (inner, start) = (
            at(&largest, idx),
            first.get(idx).copied().unwrap_or(usize::MAX),
        );
        if let Some(outer) = largest.get_mut(container.parent as usize) {
            *outer = inner.max(*outer);
        }
        if let Some(outer) = first.get_mut(container.parent as usize) {
            *outer = start.min(*outer);
        }
    }
    Sums {
        prose: sum(&tree::prose),
        text: sum(&|block| block.text.len()),
        links: sum(&|block| block.markup.n_link_bytes as usize),
        headings: sum(&|block| usize::from(matches!(block.kind, RawKind::Heading(2..)))),
        linked_headings: sum(&|block| {
            usize::from(matches!(block.kind, RawKind::Heading(2..)) && is_linked(block))
        }),
        first,
        largest,
    }
}

impl Sums {
    /// A list of other stories: most headings are links, or little of the text is prose.
    fn is_teasers(&self, idx: usize) -> bool {
        let (headings, linked) = (at(&self.headings, idx), at(&self.linked_headings, idx));
        linked > 0 && linked * 2 >= headings && at(&self.prose, idx) < headings * 150
    }

    /// A list of other stories inside the story: linked headings with next to nothing under them.
    fn is_bare_teasers(&self, idx: usize) -> bool {
        self.is_teasers(idx) && at(&self.prose, idx) < at(&self.headings, idx) * MAX_BARE_BYTES
    }

    /// A container beside the path to the core belongs to the story, where it must have this share
    /// of the core's prose, in percent.
    fn is_part(&self, idx: usize, core: usize, min_share: usize) -> bool {
        let (prose, text) = (at(&self.prose, idx), at(&self.text, idx));
        if self.is_teasers(idx) {
            return false;
        }
        if min_share == 0 {
            return at(&self.links, idx) * 2 < text;
        }
        let largest = at(&self.largest, idx);
        prose > 0
            && prose * 100 >= text * 50
            && (largest * 100 >= at(&self.largest, core) * min_share
                || self.is_above(idx, core)
                || self.is_section(idx, core))
    }

    /// A section of the story in a box like that of the core: it reads like one, and is not too small beside it.
    fn is_section(&self, idx: usize, core: usize) -> bool {
        let (prose, text) = (at(&self.prose, idx), at(&self.text, idx));
        let largest = at(&self.largest, idx);
        let is_large = largest >= MIN_SECTION_BYTES
            || largest * 100 >= at(&self.largest, core) * MIN_SECTION_SHARE;
        is_large
            && at(&self.linked_headings, idx) == 0
            && prose * 100 >= text * MIN_SECTION_DENSITY
            && at(&self.links, idx) * 100 < text * MAX_SECTION_LINKS
    }

    fn is_above(&self, idx: usize, core: usize) -> bool {
        at(&self.first, idx) < at(&self.first, core)
    }
}

/// Where a container stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Around the core.
    Path,
    /// In the story.
    Story,
    /// Elsewhere.
    Outside,
    /// A list of other stories.
    Teasers,
}

/// The place of each container; `is_good` tells which blocks no word speaks against.
pub(super) fn places(
    containers: &[Container],
    blocks: &[RawBlock<'_>],
    is_good: &[bool],
) -> Vec<Place> {
    let own = own_prose(containers, blocks, is_good);
    let core = core(containers, &own);
    let sums = sums(containers, blocks, is_good, &own);
    let mut on_path = vec![false; containers.len()];
    let mut idx = core;
    while let Some(container) = containers.get(idx) {
        if let Some(flag) = on_path.get_mut(idx) {
            *flag = true;
        }
        if idx == 0 {
            break;
        }
        idx = container.parent as usize;
    }
    // How much a container beside the path must hold, by the element on the path that it stands in:
    // inside the article's own element nothing, on the page at large a good part of a story.
    let mut shares = vec![SHARE_ON_PAGE; containers.len()];
    for (idx, container) in containers.iter().enumerate() {
        let around = shares
            .get(container.parent as usize)
            .copied()
            .unwrap_or(SHARE_ON_PAGE);
        if let Some(share) = shares.get_mut(idx) {
            *share = match container.tag {
                _ if on_path.get(idx) != Some(&true) => around,
                _ if container.hints.any(Hints::BODY) => SHARE_IN_ARTICLE,
                Tag::Article => SHARE_IN_ARTICLE,
                Tag::Main => around.min(SHARE_IN_MAIN),
                _ => around,
            };
        }
    }
    let mut places: Vec<Place> = Vec::with_capacity(containers.len());
    for (idx, container) in containers.iter().enumerate() {
        let around = places
            .get(container.parent as usize)
            .copied()
            .unwrap_or(Place::Path);
        let place = if idx == core {
            Place::Story
        } else if on_path.get(idx) == Some(&true) {
            Place::Path
        } else {
            match around {
                Place::Path if sums.is_part(idx, core, at(&shares, container.parent as usize)) => {
                    Place::Story
                }
                Place::Path => Place::Outside,
                Place::Story if sums.is_bare_teasers(idx) && !shapes_text(container.tag) => {
                    Place::Teasers
                }
                other => other,
            }
        };
        places.push(place);
    }
    let last = blocks
        .iter()
        .enumerate()
        .filter(|(idx, block)| {
            is_good.get(*idx) == Some(&true)
                && places.get(block.markup.container as usize) == Some(&Place::Story)
        })
        .map(|(idx, _)| idx)
        .next_back()
        .unwrap_or(0);
    let first = at(&sums.first, core);
    for (idx, container) in containers.iter().enumerate() {
        let around = places.get(container.parent as usize).copied();
        let start = at(&sums.first, idx);
        if let Some(place @ Place::Outside) = places.get_mut(idx)
            && (around == Some(Place::Path)
                && start > first
                && start < last
                && !sums.is_teasers(idx)
                && at(&sums.links, idx) * 2 < at(&sums.text, idx)
                || around == Some(Place::Story))
        {
            *place = Place::Story;
        }
    }
    places
}
