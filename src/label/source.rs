//! Whom the story is credited to: `Sumber : CNA/SL`, a label `Sumber` above a name, a closing `(ANTARA)`.

use super::lines::is_prose;
use super::{Context, Verdict};
use crate::article::Caption;
use crate::field::dateline::names;
use crate::field::source;
use crate::raw::{RawBlock, RawKind, Role};

/// A source line is seldom longer, in bytes.
const MAX_BYTES: usize = 400;

/// Blocks behind a source line among which a paragraph shows that the story goes on.
const MAX_BLOCKS_BEHIND: usize = 3;

pub(super) fn rule<'a>(context: &Context<'_, 'a>, block: &RawBlock<'a>) -> Option<Verdict> {
    let text = block.text.as_ref();
    if text.len() > MAX_BYTES || matches!(block.kind, RawKind::Caption | RawKind::Heading(_)) {
        return None;
    }
    let source = source::parse(text)?;
    // A tag closes the story; above it, it is the name of a section.
    let is_tag = source.title.is_none() && source.url.is_none() && !block.shape.has_colon();
    let is_note = text.split(' ').nth(4).is_some();
    // `Source: Contoh Research` under a chart, with prose behind it, is the credit of the chart.
    let is_known = |outlet: &String| names::is_outlet(outlet);
    if block.shape.has_colon()
        && source.title.is_none()
        && context.is_in_body()
        && !source.outlets.iter().any(is_known)
        && prose_follows(context)
    {
        let caption = Caption {
            text: text.to_owned(),
            credit: Some(source.outlets.join(", ")),
        };
        return Some(Role::Caption(caption).into());
    }
    (is_note || !is_tag || context.is_in_body()).then(|| Role::Source(source).into())
}

/// Whether prose stands near behind the block: the story goes on.
fn prose_follows(context: &Context<'_, '_>) -> bool {
    let behind = context.blocks.get(context.idx + 1..).unwrap_or_default();
    behind
        .iter()
        .take(MAX_BLOCKS_BEHIND)
        .any(|block| is_prose(&block.text))
}
