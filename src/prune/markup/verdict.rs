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
    (Hints::NOTICE, RemovedKind::Other),
    (Hints::TAGS, RemovedKind::Tags),
    (Hints::CONTENTS, RemovedKind::Navigation),
    (Hints::EMBED, RemovedKind::Embed),
    (Hints::BUTTON, RemovedKind::Navigation),
];

/// A container that holds more than this share of the prose, in percent, is no insert, whatever its words say.
const MAX_SHARE: usize = 50;

/// Comments can outweigh the story.
const MAX_COMMENT_SHARE: usize = 90;

/// A page may hold its story a second time, not shown: as Markdown, for printing, for a narrow screen.
const MAX_HIDDEN_SHARE: usize = 65;

/// When so little of the prose is left, in percent, a word was misread.
const MIN_LEFT: usize = 30;

/// Reasons that are given up one by one when too little is left.
const MAX_RETRIES: usize = 3;

/// What reads like a story: so many bytes of prose, such a share of the text, no more links, both in
/// percent; beside a word for other stories, so many paragraphs of such a mean length as well.
const MIN_STORY_BYTES: usize = 200;
const MIN_STORY_DENSITY: usize = 70;
const MAX_STORY_LINKS: usize = 10;
const MIN_STORY_PARAGRAPHS: usize = 3;
const MIN_PARAGRAPH_BYTES: usize = 180;

fn of_container(container: &Container) -> Option<RemovedKind> {
    let by_hint = KINDS
        .iter()
        .find(|(hint, _)| container.hints.any(*hint))
        .map(|(_, kind)| *kind);
    by_hint.or(of_tag(container.tag))
}

/// What an element says by its name.
const fn of_tag(tag: Tag) -> Option<RemovedKind> {
    match tag {
        Tag::Nav | Tag::Footer => Some(RemovedKind::Navigation),
        Tag::Aside => Some(RemovedKind::Related),
        Tag::Form | Tag::Dialog => Some(RemovedKind::Promo),
        _ => None,
    }
}

/// The innermost element around a block that goes as `kind`, in words.
pub(in crate::prune) fn element(
    containers: &[Container],
    idx: u32,
    kind: RemovedKind,
) -> Option<String> {
    let mut idx = idx;
    while idx > 0 {
        let container = containers.get(idx as usize)?;
        if of_container(container) == Some(kind) {
            let name = format!("{:?}", container.tag).to_lowercase();
            let by = if of_tag(container.tag) == Some(kind) {
                ""
            } else {
                " by its class or role"
            };
            return Some(format!("in <{name}>{by}"));
        }
        // A parent stands before its children.
        idx = container.parent.min(idx - 1);
    }
    None
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
    let text = tree::sum(containers, blocks, |_, block| block.text.len());
    let links = tree::sum(containers, blocks, |_, block| {
        block.markup.n_link_bytes as usize
    });
    let n_prose = tree::sum(containers, blocks, |_, block| {
        usize::from(tree::prose(block) > 0)
    });
    let at = |values: &[usize], idx: usize| values.get(idx).copied().unwrap_or(0);
    // An advertisement, a menu, a list of teasers does not hold paragraph after paragraph without links.
    let reads_like_story = |idx: usize, container: &Container, kind: RemovedKind| {
        let (prose, text) = (at(&mass, idx), at(&text, idx));
        let is_running_text = prose >= MIN_STORY_BYTES
            && prose * 100 >= text * MIN_STORY_DENSITY
            && at(&links, idx) * 100 < text * MAX_STORY_LINKS;
        match kind {
            RemovedKind::Advertisement => is_running_text,
            RemovedKind::Navigation => {
                is_running_text && !matches!(container.tag, Tag::Nav | Tag::Footer)
            }
            RemovedKind::Related => {
                is_running_text
                    && container.tag != Tag::Aside
                    && at(&n_prose, idx) >= MIN_STORY_PARAGRAPHS
                    && prose >= at(&n_prose, idx) * MIN_PARAGRAPH_BYTES
            }
            _ => false,
        }
    };
    let total = mass.first().copied().unwrap_or(0);
    let n_headlines = headlines.first().copied().unwrap_or(0);
    let mut disbelieved: Vec<RemovedKind> = Vec::new();
    loop {
        let verdicts = tree::inherit(containers, |idx, container| {
            let kind = of_container(container)?;
            let share = mass.get(idx).copied().unwrap_or(0) * 100;
            let is_hidden = container.hints.any(Hints::HIDDEN);
            let limit = if kind == RemovedKind::Comment {
                MAX_COMMENT_SHARE
            } else if is_hidden {
                MAX_HIDDEN_SHARE
            } else {
                MAX_SHARE
            };
            let is_story = share > limit * total
                || n_headlines == 1
                    && !is_hidden
                    && headlines.get(idx) == Some(&1)
                    && !matches!(container.tag, Tag::Nav | Tag::Footer | Tag::Aside)
                || container.tag == Tag::Article
                    && kind != RemovedKind::Comment
                    && kind != RemovedKind::Related
                || container.hints.any(Hints::BUTTON)
                    && in_heading.get(idx).copied().flatten().is_some();
            let is_story = is_story || reads_like_story(idx, container, kind);
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
