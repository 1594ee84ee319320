//! Keywords under the story.
//!
//! Before: `Tags: beras, pasar induk`, or `Tag` over `beras` and `pasar induk`. After: two keywords.
//!
//! Behind the initials that close a story a few words alone on their lines are keywords without a label.

use super::{Context, Verdict};
use crate::field::{byline, source, tags};
use crate::raw::{RawBlock, Role};

/// A row of keywords is seldom longer, in bytes.
const MAX_ROW_BYTES: usize = 300;

/// Lines that may stand behind the initials that close a story.
const MAX_LINES_BEHIND: usize = 12;

pub(super) fn rule<'a>(context: &Context<'_, 'a>, block: &RawBlock<'a>) -> Option<Verdict> {
    let text = block.text.as_ref();
    if text.len() > MAX_ROW_BYTES || context.headline == Some(context.idx) {
        return None;
    }
    if context.is_in_body() && tags::is_label(text) {
        return Some(Role::Tags(Vec::new()).into());
    }
    // `TAGS:` over `beras, pasar induk`
    if matches!(context.verdicts.last(), Some(verdict) if matches!(&verdict.role, Role::Tags(tags) if tags.is_empty()))
        && text.contains(',')
        && text.split(',').all(|part| tags::is_tag(part.trim()))
    {
        let tags = text.split(',').map(|part| part.trim().to_owned());
        return Some(Role::Tags(tags.filter(|tag| !tag.is_empty()).collect()).into());
    }
    if stands_in_row(context) {
        let tag = text.trim_start_matches(['#', '*', '•', '-', ' ']);
        return Some(Role::Tags(vec![tag.to_owned()]).into());
    }
    if !block.shape.has_colon() && !text.starts_with(['#', 'T']) {
        return None;
    }
    let tags = tags::parse(text).or_else(|| lone(context, text));
    tags.map(|tags| Role::Tags(tags).into())
}

/// `#Beras` over `#Pasar`: one keyword a line.
fn lone(context: &Context<'_, '_>, text: &str) -> Option<Vec<String>> {
    let is_lone = |text: &str| text.starts_with('#') && text.len() <= MAX_LONE_BYTES;
    if !is_lone(text) {
        return None;
    }
    let is_beside = context.next().is_some_and(|next| is_lone(&next.text))
        || matches!(context.verdicts.last(), Some(verdict) if matches!(verdict.role, Role::Tags(_)));
    let tag = text.trim_start_matches(['#', ' ']);
    (is_beside && tag.contains(char::is_alphabetic)).then(|| vec![tag.to_owned()])
}

/// A keyword alone on its line is seldom longer, in bytes.
const MAX_LONE_BYTES: usize = 40;

/// A paragraph follows soon: the story goes on.
fn goes_on(blocks: &[RawBlock<'_>]) -> bool {
    let mut near = blocks.iter().take(MAX_LINES_BEHIND);
    near.any(|block| block.text.len() >= MIN_PARAGRAPH_BYTES)
}

/// The shortest paragraph of a story, in bytes.
const MIN_PARAGRAPH_BYTES: usize = 100;

/// The block stands below the label of keywords or below the first of them where no story follows, or behind the initials that close the
/// story, where nothing but keywords and credits follows.
fn stands_in_row(context: &Context<'_, '_>) -> bool {
    let rest = context.blocks.get(context.idx..).unwrap_or_default();
    let is_tag = |block: &RawBlock<'_>| tags::is_tag(&block.text);
    let is_credit = |block: &RawBlock<'_>| {
        byline::parse(&block.text).is_some() || source::parse(&block.text).is_some()
    };
    if !context.is_in_body() || !rest.first().is_some_and(is_tag) {
        return false;
    }
    match context.verdicts.last().map(|verdict| &verdict.role) {
        Some(Role::Byline(credits)) => {
            !credits.initials.is_empty()
                && credits.people.is_empty()
                && rest.len() <= MAX_LINES_BEHIND
                && rest.iter().all(|block| is_tag(block) || is_credit(block))
        }
        // The label, or one keyword on its line.
        Some(Role::Tags(tags)) => tags.len() <= 1 && !goes_on(rest),
        _ => false,
    }
}
