//! Whom the story is credited to: `Sumber : CNA/SL`.

use super::{Context, Verdict};
use crate::raw::RawBlock;

pub(super) fn rule<'a>(_context: &Context<'_, 'a>, _block: &RawBlock<'a>) -> Option<Verdict> {
    None
}
