//! What the containers, the region and the boxes say of each block, and what follows from it.
//!
//! A block goes where a class word speaks against it, where it stands outside the story or in a box of links;
//! what leads up to the story or trails it stays for the rules that read dates and bylines.

use std::ops::Range;

use super::inside::{self, Fault};
use super::region::{self, Place};
use super::{content, form, several, tree, verdict};
use crate::article::RemovedKind;
use crate::field::date::is_clock;
use crate::prune::Draft;
use crate::raw::{Hints, RawBlock, RawKind};

/// A block that is a time and nothing else is no longer, in bytes.
const MAX_TIME_BYTES: usize = 60;

/// The caption of a picture above the headline stands no further from it, in blocks.
const MAX_BLOCKS_ABOVE_HEADLINE: usize = 3;

/// What becomes of a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Judgement {
    Keep,
    /// It stays for the sake of a date, a byline or a deck only.
    Furniture,
    Remove(RemovedKind),
}

/// What is known of each block, by its index.
#[derive(Debug)]
pub(super) struct Survey {
    /// The class word against it.
    verdicts: Vec<Option<RemovedKind>>,
    places: Vec<Place>,
    faults: Vec<Option<Fault>>,
    /// The story is where the caller said.
    is_chosen: bool,
    /// It stands in the story, and nothing speaks against it.
    pub(super) is_kept: Vec<bool>,
    /// What speaks against it: a class word, or its place in a list of stories.
    pub(super) kinds: Vec<Option<RemovedKind>>,
    /// Where a caption is that of the picture above the story: from just before the headline to the first paragraph.
    lead: Range<usize>,
    /// The page holds other stories as well.
    pub(super) has_others: bool,
}

impl Survey {
    pub(super) fn new(draft: &Draft<'_>, headline: Option<usize>, is_chosen: bool) -> Self {
        let (containers, blocks) = (&draft.containers, &draft.blocks);
        let mut of_containers = verdict::of_containers(containers, blocks);
        let has_others = several::mark(containers, blocks, headline, &mut of_containers);
        form::mark(containers, blocks, &mut of_containers);
        let verdicts: Vec<Option<RemovedKind>> = blocks
            .iter()
            .map(|block| {
                of_containers
                    .get(block.markup.container as usize)
                    .copied()?
            })
            .collect();
        let is_good: Vec<bool> = verdicts.iter().map(Option::is_none).collect();
        let regions = region::places(containers, blocks, &is_good);
        let place_of = |block: &RawBlock<'_>| {
            if is_chosen {
                return content::place_of(block);
            }
            let idx = block.markup.container as usize;
            let is_body = || {
                containers
                    .get(idx)
                    .is_some_and(|container| container.hints.any(Hints::BODY))
            };
            match regions.get(idx) {
                // `<div class=article-body>Jakarta - Harga … <div>…`: the core is the inner box, and the first
                // paragraph stands bare beside it.
                Some(Place::Path) if is_body() && tree::prose(block) > 0 => Place::Story,
                Some(place) => *place,
                None => Place::Outside,
            }
        };
        let places: Vec<Place> = blocks.iter().map(place_of).collect();
        let is_kept: Vec<bool> = places
            .iter()
            .zip(&is_good)
            .map(|(place, is_good)| *is_good && *place == Place::Story)
            .collect();
        let kinds = verdicts
            .iter()
            .zip(&places)
            .map(|(verdict, place)| {
                verdict.or((*place == Place::Teasers).then_some(RemovedKind::Related))
            })
            .collect();
        Self {
            lead: lead(blocks, &is_kept, headline),
            faults: inside::faults(containers, blocks, &is_kept),
            verdicts,
            places,
            is_chosen,
            is_kept,
            kinds,
            has_others,
        }
    }

    /// What becomes of a block that is not the headline.
    pub(super) fn judge(&self, idx: usize, block: &RawBlock<'_>) -> Judgement {
        if let Some(kind) = self.verdicts.get(idx).copied().flatten() {
            return Judgement::Remove(kind);
        }
        let place = self.places.get(idx).copied().unwrap_or(Place::Outside);
        if block.kind == RawKind::Heading(1) {
            return if place == Place::Story {
                Judgement::Keep
            } else {
                Judgement::Furniture
            };
        }
        // Capitals throughout are a name or a button: `Tim Redaksi`, `Lihat Foto`.
        let is_caption = || {
            let mut words = block.text.split(' ');
            block.kind == RawKind::Caption && words.any(|word| word.starts_with(char::is_lowercase))
        };
        if self.lead.contains(&idx) && is_caption() {
            return Judgement::Keep;
        }
        match place {
            Place::Story => self.judge_in_story(idx, block),
            Place::Teasers => Judgement::Remove(RemovedKind::Related),
            Place::Path | Place::Outside => Judgement::Remove(RemovedKind::Navigation),
        }
    }

    fn judge_in_story(&self, idx: usize, block: &RawBlock<'_>) -> Judgement {
        // The time of a part of the story, as live blogs print it.
        let is_time = || {
            block.markup.hints.any(Hints::DATE) && block.text.len() <= MAX_TIME_BYTES
                || matches!(block.kind, RawKind::Line | RawKind::Paragraph) && is_clock(&block.text)
        };
        match self.faults.get(idx).copied().flatten() {
            Some(Fault::Links) => Judgement::Remove(RemovedKind::Related),
            Some(Fault::Head | Fault::Tail) if !self.is_chosen => Judgement::Furniture,
            _ if is_time() => Judgement::Furniture,
            _ if block.markup.hints.any(Hints::BUTTON) => {
                Judgement::Remove(RemovedKind::Navigation)
            }
            _ => Judgement::Keep,
        }
    }
}

/// The blocks from just before the headline to the first paragraph; none without a headline above the story.
fn lead(blocks: &[RawBlock<'_>], is_kept: &[bool], headline: Option<usize>) -> Range<usize> {
    let is_story = |(block, is_kept): (&RawBlock<'_>, &bool)| *is_kept && tree::prose(block) > 0;
    let first = blocks.iter().zip(is_kept).position(is_story);
    match (headline, first) {
        (Some(headline), Some(first)) if headline < first => {
            headline.saturating_sub(MAX_BLOCKS_ABOVE_HEADLINE)..first
        }
        _ => 0..0,
    }
}
