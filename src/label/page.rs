//! Pages: what the markup says a block is, where its words did not say it.
//!
//! `<h2>` is a heading, `<li>` a list item, a caption a caption. What `prune` left only for the sake of
//! dates and bylines, and what none of their rules took, goes.

use super::{Context, Verdict};
use crate::article::{Caption, RemovedKind};
use crate::raw::{Hints, RawBlock, RawKind, Role};

/// The index of the headline, which `prune` has found.
pub(super) fn headline(blocks: &[RawBlock<'_>]) -> Option<usize> {
    let is_headline = |block: &RawBlock<'_>| block.markup.hints.any(Hints::THE_HEADLINE);
    blocks.iter().position(is_headline)
}

pub(super) fn rule<'a>(_context: &Context<'_, 'a>, block: &RawBlock<'a>) -> Option<Verdict> {
    if block.markup.hints.any(Hints::FURNITURE) {
        return Some(Role::Removed(RemovedKind::Other).into());
    }
    let role = match block.kind {
        RawKind::Heading(level) => Role::Heading { level: Some(level) },
        RawKind::ListItem => Role::ListItem,
        RawKind::Caption => Role::Caption(Caption {
            text: block.text.as_ref().to_owned(),
            credit: None,
        }),
        RawKind::Line | RawKind::Paragraph | RawKind::TableRow => return None,
    };
    Some(role.into())
}
