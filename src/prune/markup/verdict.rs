//! What class words and elements say against a container, and when they are believed.
//!
//! `<div class="related-posts">` goes as `related`; `<div class="page has-related">` that holds most of
//! the page's prose stays: a word that would take the story with it is wrong about its element.

use super::tree;
use crate::article::RemovedKind;
use crate::raw::{Container, Hints, RawBlock, RawKind, Tag};

/// What a hint says about everything inside its element; the first that fits names the reason.
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

/// A container that holds more than this share of the prose, in percent, is no insert, whatever its words say.
const MAX_SHARE: usize = 50;

/// Comments can outweigh the story.
const MAX_COMMENT_SHARE: usize = 90;

/// When so little of the prose is left, in percent, a word was misread.
const MIN_LEFT: usize = 30;

/// Reasons that are given up one by one when too little is left.
const MAX_RETRIES: usize = 3;

fn of_container(container: &Container) -> Option<RemovedKind> {
    let by_hint = KINDS
        .iter()
        .find(|(hint, _)| container.hints.any(*hint))
        .map(|(_, kind)| *kind);
    by_hint.or(match container.tag {
        Tag::Nav | Tag::Footer => Some(RemovedKind::Navigation),
        Tag::Aside => Some(RemovedKind::Related),
        Tag::Form | Tag::Dialog => Some(RemovedKind::Promo),
        _ => None,
    })
}

/// The reason against each container, its own or that of one around it.
pub(super) fn of_containers(
    containers: &[Container],
    blocks: &[RawBlock<'_>],
) -> Vec<Option<RemovedKind>> {
    let mass = tree::sum(containers, blocks, |_, block| tree::prose(block));
    let headlines = tree::sum(containers, blocks, |_, block| {
        usize::from(block.kind == RawKind::Heading(1))
    });
    let in_heading = tree::inherit(containers, |_, container| {
        matches!(container.tag, Tag::Heading(_) | Tag::Summary).then_some(())
    });
    let total = mass.first().copied().unwrap_or(0);
    let n_headlines = headlines.first().copied().unwrap_or(0);
    let mut disbelieved: Vec<RemovedKind> = Vec::new();
    loop {
        let verdicts = tree::inherit(containers, |idx, container| {
            let kind = of_container(container)?;
            let share = mass.get(idx).copied().unwrap_or(0) * 100;
            let limit = if kind == RemovedKind::Comment {
                MAX_COMMENT_SHARE
            } else {
                MAX_SHARE
            };
            let is_story = share > limit * total
                || n_headlines == 1
                    && headlines.get(idx) == Some(&1)
                    && !matches!(container.tag, Tag::Nav | Tag::Footer | Tag::Aside)
                || container.tag == Tag::Article
                    && kind != RemovedKind::Comment
                    && kind != RemovedKind::Related
                || container.hints.any(Hints::BUTTON)
                    && in_heading.get(idx).copied().flatten().is_some();
            (!is_story && !disbelieved.contains(&kind)).then_some(kind)
        });
        if disbelieved.len() >= MAX_RETRIES {
            return verdicts;
        }
        // Prose by the reason that takes it; comments and menus do not count as prose of the page.
        let mut lost: Vec<(RemovedKind, usize)> = Vec::new();
        let mut left = 0;
        for block in blocks {
            let prose = tree::prose(block);
            match verdicts
                .get(block.markup.container as usize)
                .copied()
                .flatten()
            {
                None => left += prose,
                Some(RemovedKind::Comment) => {}
                Some(kind) => match lost.iter_mut().find(|(known, _)| *known == kind) {
                    Some((_, sum)) => *sum += prose,
                    None => lost.push((kind, prose)),
                },
            }
        }
        let worst = lost.iter().max_by_key(|(_, prose)| *prose);
        match worst {
            Some((kind, prose)) if left * 100 < MIN_LEFT * (left + prose) => {
                disbelieved.push(*kind);
            }
            _ => return verdicts,
        }
    }
}
