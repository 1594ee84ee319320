//! Stage 3: give each block its role.
//!
//! Before: `Seoul | EGINDO.co – Pemimpin Korea Utara …`. After: [`Role::Lede`] with the dateline, and
//! the text from `Pemimpin` on.
//!
//! A role carries the value that proved it: a rule parses once, and nobody parses again.

mod byline;
mod caption;
mod date;
mod dateline;
mod deck;
mod furniture;
mod heading;
mod headline;
mod lines;
mod list_item;
mod marked;
mod page;
mod source;
mod tags;

use std::borrow::Cow;
use std::ops::Range;

use crate::bytes::words;
use crate::raw::{Labelled, LabelledBlock, Metadata, Pruned, RawBlock, Role};
use crate::{Error, Note};

/// The rules; the first that knows the role of a block wins, and what no rule knows is a paragraph.
///
/// - The headline is known by its place and comes first: a headline may look like anything.
/// - Keywords stand in a row, whatever one of them looks like: `# Beras`.
/// - A heading with its mark needs no other proof.
/// - Then the lines that prove themselves by their words: dates, bylines, sources, tags, captions.
/// - Datelines open a paragraph, so that a lede is settled before its length could make it a heading.
/// - What the markup of a page says comes where no words have spoken.
/// - Deck, furniture of the head, list items and headings are known by their neighbors only and come last.
const RULES: &[(&str, Rule)] = &[
    ("headline", headline::rule),
    ("tags", tags::rule),
    ("heading mark", marked::rule),
    ("date", date::rule),
    ("byline", byline::rule),
    ("source", source::rule),
    ("caption", caption::rule),
    ("dateline", dateline::rule),
    ("deck", deck::rule),
    ("markup", page::rule),
    ("furniture", furniture::rule),
    ("list item", list_item::rule),
    ("heading", heading::rule),
];

/// Looks at one block in its context and says what it is, if it knows.
type Rule = for<'a> fn(&Context<'_, 'a>, &RawBlock<'a>) -> Option<Verdict>;

/// What a rule may look at beside the block itself.
#[derive(Debug)]
pub(crate) struct Context<'c, 'a> {
    /// All blocks that `prune` left.
    pub(crate) blocks: &'c [RawBlock<'a>],
    /// What the page says of itself.
    pub(crate) metadata: &'c Metadata,
    /// Index of the block that is looked at.
    pub(crate) idx: usize,
    /// The verdicts on the blocks before it.
    pub(crate) verdicts: &'c [Verdict],
    /// Index of the headline.
    pub(crate) headline: Option<usize>,
    /// A paragraph, heading or list item stands before the block.
    has_body: bool,
    /// A long paragraph or a lede stands before the block.
    is_behind_prose: bool,
    /// Nearly all lines are set apart by blank lines.
    is_spaced: bool,
}

impl<'c, 'a> Context<'c, 'a> {
    /// The block before this one.
    pub(crate) fn previous(&self) -> Option<&'c RawBlock<'a>> {
        self.blocks.get(self.idx.checked_sub(1)?)
    }

    /// The block after this one.
    pub(crate) fn next(&self) -> Option<&'c RawBlock<'a>> {
        self.blocks.get(self.idx + 1)
    }

    /// Whether a paragraph, heading or list item stands before this block.
    pub(crate) const fn is_in_body(&self) -> bool {
        self.has_body
    }

    /// Whether the block is set apart from the one before it by a blank line, in a dump that does not
    /// set every line apart.
    pub(crate) fn is_apart(&self, block: &RawBlock<'_>) -> bool {
        block.n_blank > 0 && !self.is_spaced
    }
}

/// Whether nearly all lines are set apart by blank lines, so that a blank line tells nothing.
fn is_spaced(blocks: &[RawBlock<'_>]) -> bool {
    let n_apart = blocks.iter().filter(|block| block.n_blank > 0).count();
    n_apart * 10 > blocks.len() * 7
}

const fn is_of_body(role: &Role) -> bool {
    matches!(
        role,
        Role::Paragraph | Role::Lede(_) | Role::Heading { .. } | Role::ListItem
    )
}

/// The role of a block, and the part of its text that is left to the role.
#[derive(Debug, Clone)]
pub(crate) struct Verdict {
    pub(crate) role: Role,
    /// Byte range of the text that stays; `None`: all of it.
    pub(crate) text: Option<Range<usize>>,
}

impl From<Role> for Verdict {
    fn from(role: Role) -> Self {
        Self { role, text: None }
    }
}

/// A paragraph of a story has this many words, or is a sentence of this many bytes.
const MIN_PROSE_WORDS: usize = 8;
const MIN_PROSE_BYTES: usize = 40;

/// Gives each block its role.
///
/// # Errors
///
/// [`Error::NoArticle`] where no block is running prose.
pub(crate) fn label(pruned: Pruned<'_>) -> Result<Labelled<'_>, Error> {
    label_watched(pruned, |_, _, _| {})
}

/// As [`label`]; `watch` sees every block with its verdict and the name of the rule.
pub(crate) fn label_watched<'a>(
    pruned: Pruned<'a>,
    mut watch: impl FnMut(&'static str, &RawBlock<'a>, &Verdict),
) -> Result<Labelled<'a>, Error> {
    let mut document = pruned.document;
    let headline = if document.containers.is_empty() {
        headline::find(&document.blocks, &document.metadata)
    } else {
        page::headline(&document.blocks)
    };
    let is_spaced = is_spaced(&document.blocks);
    let mut has_body = false;
    let mut is_behind_prose = false;
    let mut verdicts: Vec<Verdict> = Vec::with_capacity(document.blocks.len());
    for (idx, block) in document.blocks.iter().enumerate() {
        let context = Context {
            blocks: &document.blocks,
            metadata: &document.metadata,
            idx,
            verdicts: &verdicts,
            headline,
            has_body,
            is_behind_prose,
            is_spaced,
        };
        let verdict = RULES
            .iter()
            .find_map(|(name, rule)| Some((*name, rule(&context, block)?)));
        let (name, verdict) = verdict.unwrap_or_else(|| ("paragraph", Role::Paragraph.into()));
        has_body |= is_of_body(&verdict.role);
        is_behind_prose |= date::is_prose(&verdict.role, &block.text);
        watch(name, block, &verdict);
        verdicts.push(verdict);
    }
    let mut blocks = document.blocks.iter().zip(&verdicts);
    if !blocks.any(|(block, verdict)| is_prose(&verdict.role, &block.text)) {
        return Err(Error::NoArticle {
            n_blocks: document.blocks.len() + pruned.removed.len(),
        });
    }
    if headline.is_none() && document.metadata.headlines.is_empty() {
        document.notes.push(Note::NoHeadline);
    }
    let blocks = document.blocks.into_iter().zip(verdicts);
    Ok(Labelled {
        blocks: blocks
            .map(|(block, verdict)| apply(block, verdict))
            .collect(),
        metadata: document.metadata,
        notes: document.notes,
        removed: pruned.removed,
    })
}

/// Whether a block of the body tells something: enough words, or a sentence.
fn is_prose(role: &Role, text: &str) -> bool {
    matches!(role, Role::Paragraph | Role::Lede(_) | Role::ListItem)
        && (words(text).take(MIN_PROSE_WORDS).count() == MIN_PROSE_WORDS
            || (text.len() >= MIN_PROSE_BYTES && lines::ends_sentence(text)))
}

fn apply(block: RawBlock<'_>, verdict: Verdict) -> LabelledBlock<'_> {
    let text = match verdict.text {
        Some(range) => slice(block.text, range),
        None => block.text,
    };
    LabelledBlock {
        text,
        line: block.line,
        role: verdict.role,
    }
}

/// The range of a text, or all of it where the range does not fit.
fn slice(text: Cow<'_, str>, range: Range<usize>) -> Cow<'_, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.get(range).unwrap_or(text)),
        Cow::Owned(text) => match text.get(range) {
            Some(part) => Cow::Owned(part.to_owned()),
            None => Cow::Owned(text),
        },
    }
}
