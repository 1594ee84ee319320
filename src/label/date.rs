//! Printed dates: `Kamis, 19/10/2023 14:05 WIB`, `Diperbarui 13 Jun 2025, 07:00 WIB`.

use super::{Context, Verdict};
use crate::raw::RawBlock;

pub(super) fn rule<'a>(_context: &Context<'_, 'a>, _block: &RawBlock<'a>) -> Option<Verdict> {
    None
}
