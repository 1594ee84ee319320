//! Tables as layout: a cell with several paragraphs is a column of the page, and no row of data.
//!
//! `<td>Satu.<br><br>Dua.</td>` becomes two lines; `<td>Beras</td><td>Rp12.000</td>` stays what it is.

use super::tree;
use crate::raw::{RawBlock, RawKind};

/// Makes lines of the paragraphs that stand in one cell together.
pub(super) fn mark(blocks: &mut [RawBlock<'_>], n_containers: usize) {
    if !blocks.iter().any(|block| block.kind == RawKind::TableRow) {
        return;
    }
    let mut n_blocks = vec![0usize; n_containers];
    let mut has_prose = vec![false; n_containers];
    for block in blocks
        .iter()
        .filter(|block| block.kind == RawKind::TableRow)
    {
        let cell = block.markup.container as usize;
        if let (Some(n_blocks), Some(has_prose)) = (n_blocks.get_mut(cell), has_prose.get_mut(cell))
        {
            *n_blocks += 1;
            *has_prose |= tree::prose(block) > 0;
        }
    }
    for block in blocks {
        let cell = block.markup.container as usize;
        let is_column = n_blocks.get(cell).is_some_and(|n_blocks| *n_blocks > 1)
            && has_prose.get(cell) == Some(&true);
        if block.kind == RawKind::TableRow && is_column {
            block.kind = RawKind::Line;
        }
    }
}
