//! Pages: which containers hold the story, and what inside them is not the story.
//!
//! Before: menu, story, `<div class="related">`, footer. After: the story's blocks; the others are marked
//! `navigation` and `related`. A text dump has no containers and passes untouched.

use super::Draft;
use crate::article::RemovedKind;
use crate::raw::{Container, Hints, RawBlock, RawKind, Tag};

/// A block counts as prose from this length on, in bytes.
const MIN_PROSE_BYTES: usize = 60;

/// What a hint or an element says about everything inside it.
fn verdict_of(container: &Container) -> Option<RemovedKind> {
    const KINDS: &[(Hints, RemovedKind)] = &[
        (Hints::HIDDEN, RemovedKind::Other),
        (Hints::COMMENT, RemovedKind::Comment),
        (Hints::SHARE, RemovedKind::Share),
        (Hints::RELATED, RemovedKind::Related),
        (Hints::AD, RemovedKind::Advertisement),
        (Hints::PROMO, RemovedKind::Promo),
        (Hints::PAGINATION, RemovedKind::Pagination),
        (Hints::NAVIGATION, RemovedKind::Navigation),
        (Hints::SIDEBAR, RemovedKind::Related),
        (Hints::AUTHOR_CARD, RemovedKind::Other),
        (Hints::TAGS, RemovedKind::Tags),
        (Hints::CONTENTS, RemovedKind::Navigation),
        (Hints::EMBED, RemovedKind::Embed),
        (Hints::BUTTON, RemovedKind::Navigation),
    ];
    for (hint, kind) in KINDS {
        if container.hints.any(*hint) {
            return Some(*kind);
        }
    }
    match container.tag {
        Tag::Nav | Tag::Footer => Some(RemovedKind::Navigation),
        Tag::Aside => Some(RemovedKind::Related),
        Tag::Form | Tag::Dialog => Some(RemovedKind::Promo),
        _ => None,
    }
}

fn prose(block: &RawBlock<'_>) -> usize {
    let len = block.text.len();
    let link = block.markup.n_link_bytes as usize;
    if len < MIN_PROSE_BYTES
        || link * 2 > len
        || matches!(block.kind, RawKind::Caption | RawKind::Heading(_))
    {
        0
    } else {
        len - link
    }
}

/// Marks what is not the story.
pub(super) fn mark(draft: &mut Draft<'_>) {
    if draft.containers.is_empty() {
        return;
    }
    let n = draft.containers.len();
    // Prose in the subtree of each container.
    let mut mass = vec![0usize; n];
    for block in &draft.blocks {
        if let Some(sum) = mass.get_mut(block.markup.container as usize) {
            *sum += prose(block);
        }
    }
    sum_up(&draft.containers, &mut mass);
    let total = mass.first().copied().unwrap_or(0);
    let mut verdicts: Vec<Option<RemovedKind>> = vec![None; n];
    for idx in 1..n {
        let Some(container) = draft.containers.get(idx) else {
            break;
        };
        let inherited = verdicts.get(container.parent as usize).copied().flatten();
        let own = verdict_of(container)
            .filter(|_| mass.get(idx).is_some_and(|m| m * 2 < total || total == 0));
        if let Some(v) = verdicts.get_mut(idx) {
            *v = inherited.or(own);
        }
    }
    let mut good = vec![0usize; n];
    for block in &draft.blocks {
        let idx = block.markup.container as usize;
        if verdicts.get(idx).copied().flatten().is_none()
            && let Some(sum) = good.get_mut(idx)
        {
            *sum += prose(block);
        }
    }
    sum_up(&draft.containers, &mut good);
    // Descend to the smallest container that holds nearly all of it.
    let mut region = 0;
    for (idx, container) in draft.containers.iter().enumerate().skip(1) {
        if container.parent as usize == region
            && good.get(idx).copied().unwrap_or(0) * 10 > good.get(region).copied().unwrap_or(0) * 7
        {
            region = idx;
        }
    }
    let mut inside = vec![false; n];
    for (idx, container) in draft.containers.iter().enumerate() {
        let is_inside = idx == region
            || inside
                .get(container.parent as usize)
                .copied()
                .unwrap_or(false);
        if let Some(flag) = inside.get_mut(idx) {
            *flag = is_inside;
        }
    }
    for idx in 0..draft.blocks.len() {
        let Some(block) = draft.blocks.get(idx) else {
            break;
        };
        let container = block.markup.container as usize;
        let verdict = verdicts.get(container).copied().flatten();
        let is_headline = matches!(block.kind, RawKind::Heading(1));
        if let Some(kind) = verdict {
            draft.remove(idx, kind);
        } else if !inside.get(container).copied().unwrap_or(false) && !is_headline {
            draft.remove(idx, RemovedKind::Navigation);
        }
    }
}

/// Adds the value of each container to its parent's.
fn sum_up(containers: &[Container], values: &mut [usize]) {
    for (idx, container) in containers.iter().enumerate().skip(1).rev() {
        let value = values.get(idx).copied().unwrap_or(0);
        if let Some(sum) = values.get_mut(container.parent as usize) {
            *sum += value;
        }
    }
}
