//! Stage 2: drop what is not the article, each piece with its reason.
//!
//! Before: `Baca juga: Harga Gula Naik` between two paragraphs. After: the two paragraphs, and one
//! entry of kind `read_also` in [`Pruned::removed`].
//!
//! A rule sees the whole draft and marks blocks; nothing moves before all rules have run, so that
//! each can look at the neighbors of a block, dropped or not. What is uncertain stays: a paragraph
//! that is lost is worse than a teaser that is left.

mod anchor;
mod credits;
mod duplicate;
mod inline;
pub(crate) mod markup;
mod masthead;
mod own;
mod phrases;
mod region;
mod table;
mod teaser;

use crate::article::{Removed, RemovedKind};
use crate::raw::{Container, Document, Metadata, OwnPhrase, Pruned, RawBlock};

/// The rules, in the order in which they run.
///
/// - The caller's own phrases come first: the caller knows the site.
/// - Rules that choose the region of the page come next: what lies outside needs no closer look.
/// - Then lines are cut into the pieces that were glued together, so that each piece is judged alone.
/// - What is left behind the story is looked at when the tails are gone.
/// - Inserts go before duplicates, so that a repeated `Baca juga` is still called by its name.
const RULES: &[(&str, Rule)] = &[
    ("own phrase", own::mark),
    ("page region", markup::mark),
    ("text region", region::mark),
    ("masthead", masthead::mark),
    ("inline", inline::cut),
    ("credits", credits::divide),
    ("phrase", phrases::mark),
    ("teaser", teaser::mark),
    ("lone link", markup::lone::mark),
    ("duplicate", duplicate::mark),
];

/// A rule marks blocks of the draft as removed, or cuts pieces out of them.
type Rule = for<'a> fn(&mut Draft<'a>);

/// Drops what is not the article.
pub(crate) fn prune<'a>(document: Document<'a>, own: &'a [OwnPhrase]) -> Pruned<'a> {
    prune_watched(document, own, |_, _| {})
}

/// As [`prune`]; `watch` sees the draft behind each rule.
pub(crate) fn prune_watched<'a>(
    document: Document<'a>,
    own: &'a [OwnPhrase],
    mut watch: impl FnMut(&'static str, &Draft<'a>),
) -> Pruned<'a> {
    let mut draft = Draft::new(document, own);
    for (name, rule) in RULES {
        rule(&mut draft);
        watch(name, &draft);
    }
    draft.finish()
}

/// What proves a removed piece, where it can be said in a few words: the phrase at its head.
pub(crate) fn evidence(kind: RemovedKind, text: &str) -> Option<String> {
    let (_, body) = text.split_at(text.find(char::is_alphabetic)?);
    let hit = table::PHRASES.at(body).find(|hit| hit.kind == kind)?;
    body.get(..hit.end).map(str::to_owned)
}

/// The element that takes a block of this container along as `kind`: `in <nav>`, `in <div> by its class`.
pub(crate) fn element(containers: &[Container], idx: u32, kind: RemovedKind) -> Option<String> {
    markup::element(containers, idx, kind)
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
    /// The caller's phrases.
    pub(crate) own: &'a [OwnPhrase],
}

impl<'a> Draft<'a> {
    fn new(document: Document<'a>, own: &'a [OwnPhrase]) -> Self {
        Self {
            verdicts: vec![None; document.blocks.len()],
            blocks: document.blocks,
            metadata: document.metadata,
            containers: document.containers,
            pieces: Vec::new(),
            notes: document.notes,
            own,
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
        let n_blocks_without_story = (!markup::holds_story(&self)).then_some(self.blocks.len());
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
            n_blocks_without_story,
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
