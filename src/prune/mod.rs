//! Stage 2: drop what is not the article, each piece with its reason.
//!
//! Before: `Baca juga: Harga Gula Naik` between two paragraphs. After: the two paragraphs, and one
//! entry of kind `read_also` in [`Pruned::removed`].
//!
//! A rule sees the whole draft and marks blocks; nothing moves before all rules have run, so that
//! each can look at the neighbors of a block, dropped or not. What is uncertain stays: a paragraph
//! that is lost is worse than a teaser that is left.

mod anchor;
mod duplicate;
mod inline;
mod markup;
mod phrases;
mod region;
mod table;

use crate::article::{Removed, RemovedKind};
use crate::raw::{Container, Document, Metadata, Pruned, RawBlock};

/// The rules, in the order in which they run.
///
/// - Rules that choose the region of the page come first: what lies outside needs no closer look.
/// - Then lines are cut into the pieces that were glued together, so that each piece is judged alone.
/// - Inserts go before duplicates, so that a repeated `Baca juga` is still called by its name.
const RULES: &[Rule] = &[
    markup::mark,
    region::mark,
    inline::cut,
    phrases::mark,
    duplicate::mark,
];

/// A rule marks blocks of the draft as removed, or cuts pieces out of them.
type Rule = for<'a> fn(&mut Draft<'a>);

/// Drops what is not the article.
pub(crate) fn prune(document: Document<'_>) -> Pruned<'_> {
    let mut draft = Draft::new(document);
    for rule in RULES {
        rule(&mut draft);
    }
    draft.finish()
}

/// A document with a verdict on each block.
#[derive(Debug)]
pub(crate) struct Draft<'a> {
    /// The blocks, in reading order.
    pub(crate) blocks: Vec<RawBlock<'a>>,
    /// What the page says of itself.
    pub(crate) metadata: Metadata,
    /// The elements around the blocks, parents first; empty for text dumps.
    pub(crate) containers: Vec<Container>,
    /// Why the block with the same index goes; `None`: it stays.
    pub(crate) verdicts: Vec<Option<RemovedKind>>,
    /// Pieces that were cut out of blocks that stay.
    pub(crate) pieces: Vec<Removed>,
    notes: Vec<crate::Note>,
}

impl<'a> Draft<'a> {
    fn new(document: Document<'a>) -> Self {
        Self {
            verdicts: vec![None; document.blocks.len()],
            blocks: document.blocks,
            metadata: document.metadata,
            containers: document.containers,
            pieces: Vec::new(),
            notes: document.notes,
        }
    }

    /// Marks a block as removed, unless it is already.
    pub(crate) fn remove(&mut self, idx: usize, kind: RemovedKind) {
        if let Some(verdict @ None) = self.verdicts.get_mut(idx) {
            *verdict = Some(kind);
        }
    }

    /// Whether the block stays, as far as is known.
    pub(crate) fn stays(&self, idx: usize) -> bool {
        matches!(self.verdicts.get(idx), Some(None))
    }

    fn finish(self) -> Pruned<'a> {
        let mut removed = self.pieces;
        let mut blocks = Vec::with_capacity(self.blocks.len());
        for (block, verdict) in self.blocks.into_iter().zip(self.verdicts) {
            match verdict {
                Some(kind) => removed.push(block.removed_as(kind)),
                None => blocks.push(block),
            }
        }
        removed.sort_by_key(|piece| piece.line);
        Pruned {
            document: Document {
                blocks,
                metadata: self.metadata,
                notes: self.notes,
                containers: self.containers,
            },
            removed,
        }
    }
}
