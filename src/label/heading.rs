//! Sub-headings: short lines without a sentence end, above a paragraph.

use super::{Context, Verdict};
use crate::raw::RawBlock;

pub(super) fn rule<'a>(_context: &Context<'_, 'a>, _block: &RawBlock<'a>) -> Option<Verdict> {
    None
}
