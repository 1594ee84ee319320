//! The headline: the short line above the story.

use super::{Context, Verdict};
use crate::raw::{Metadata, RawBlock, RawKind, Role};

/// A headline is seldom longer, in bytes; a first line that is, is the lede of a dump without one.
const MAX_HEADLINE_BYTES: usize = 160;

/// The index of the headline.
pub(super) fn find(blocks: &[RawBlock<'_>], _metadata: &Metadata) -> Option<usize> {
    let is_first = |block: &RawBlock<'_>| block.kind == RawKind::Heading(1);
    if let Some(idx) = blocks.iter().position(is_first) {
        return Some(idx);
    }
    let first = blocks.first()?;
    (first.text.len() < MAX_HEADLINE_BYTES).then_some(0)
}

pub(super) fn rule<'a>(context: &Context<'_, 'a>, _block: &RawBlock<'a>) -> Option<Verdict> {
    (context.headline == Some(context.idx)).then(|| Role::Headline.into())
}
