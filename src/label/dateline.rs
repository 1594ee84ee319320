//! The dateline at the head of the first paragraph: `JAKARTA, KOMPAS.com —`.
//!
//! A caption or a standfirst may stand before the lede, so that the first few paragraphs are looked at. A place alone
//! (`Jakarta - …`) counts only in the first of them: further down it opens an item of a list.

use super::{Context, Verdict};
use crate::field::dateline;
use crate::raw::{RawBlock, RawKind, Role};

/// Paragraphs among which the lede is looked for.
const MAX_PARAGRAPHS: usize = 6;

/// Blocks of any role among which it is looked for: a long list is looked through once, not once a line.
const MAX_BLOCKS: usize = 64;

pub(super) fn rule<'a>(context: &Context<'_, 'a>, block: &RawBlock<'a>) -> Option<Verdict> {
    if matches!(block.kind, RawKind::Heading(_) | RawKind::Caption) {
        return None;
    }
    if context.idx > MAX_BLOCKS {
        return None;
    }
    let mut n_paragraphs = 0;
    for verdict in context.verdicts {
        match verdict.role {
            Role::Lede(_) => return None,
            Role::Paragraph => n_paragraphs += 1,
            _ => {}
        }
        if n_paragraphs == MAX_PARAGRAPHS {
            return None;
        }
    }
    let text = block.text.as_ref();
    let parsed = dateline::parse(text)?;
    let is_weak = parsed.value.outlet.is_none();
    if parsed.rest.is_empty() || (is_weak && n_paragraphs > 1) {
        return None;
    }
    let start = text.len() - parsed.rest.len();
    Some(Verdict {
        role: Role::Lede(parsed.value),
        text: Some(start..text.len()),
    })
}
