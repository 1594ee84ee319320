//! Whom the story is credited to: `Sumber : CNA/SL`, a label `Sumber` above a name, a closing `(ANTARA)`.

use super::{Context, Verdict};
use crate::field::source;
use crate::raw::{RawBlock, RawKind, Role};

/// A source line is seldom longer, in bytes.
const MAX_BYTES: usize = 400;

pub(super) fn rule<'a>(context: &Context<'_, 'a>, block: &RawBlock<'a>) -> Option<Verdict> {
    let text = block.text.as_ref();
    if text.len() > MAX_BYTES || matches!(block.kind, RawKind::Caption | RawKind::Heading(_)) {
        return None;
    }
    let source = source::parse(text)?;
    // A tag closes the story; above it, it is the name of a section.
    let is_tag = source.title.is_none() && source.url.is_none() && !block.shape.has_colon();
    let is_note = text.split(' ').nth(4).is_some();
    (is_note || !is_tag || context.is_in_body()).then(|| Role::Source(source).into())
}
