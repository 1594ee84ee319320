//! The forms between the stages: raw blocks, their shape, the page's metadata, roles.

mod markup;

use std::borrow::Cow;

pub(crate) use markup::{Container, Hints, Markup, Tag};

use crate::Note;
use crate::article::{Byline, Caption, Date, Dateline, Removed, RemovedKind, Source};
use crate::field::date::PrintedDate;

/// What `read` makes of an input, and what `prune` hands on.
#[derive(Debug, Clone, Default)]
pub(crate) struct Document<'a> {
    /// The visible text in reading order.
    pub(crate) blocks: Vec<RawBlock<'a>>,
    /// What the page says of itself; empty for text dumps.
    pub(crate) metadata: Metadata,
    /// Oddities met so far.
    pub(crate) notes: Vec<Note>,
    /// The elements around the blocks, parents first; empty for text dumps.
    pub(crate) containers: Vec<Container>,
}

impl Document<'_> {
    /// The document with texts of its own, where the input was repaired on the way.
    pub(crate) fn into_owned(self) -> Document<'static> {
        let blocks = self.blocks.into_iter().map(|block| RawBlock {
            kind: block.kind,
            text: Cow::Owned(block.text.into_owned()),
            line: block.line,
            n_blank: block.n_blank,
            indent: block.indent,
            shape: block.shape,
            markup: block.markup,
        });
        Document {
            blocks: blocks.collect(),
            metadata: self.metadata,
            notes: self.notes,
            containers: self.containers,
        }
    }
}

/// One line of a text dump or one block element of a page.
#[derive(Debug, Clone)]
pub(crate) struct RawBlock<'a> {
    /// What the markup says it is; a text dump has lines only.
    pub(crate) kind: RawKind,
    /// The text: NFC, white space folded to single spaces, trimmed, never empty.
    pub(crate) text: Cow<'a, str>,
    /// The line of the input on which it starts, counted from 1.
    pub(crate) line: usize,
    /// Empty lines before it, in a text dump.
    pub(crate) n_blank: u32,
    /// Columns of white space before it, in a text dump.
    pub(crate) indent: u32,
    /// What kinds of characters stand in the text: lets a rule skip a block without reading it.
    pub(crate) shape: Shape,
    /// What only markup knows.
    pub(crate) markup: Markup,
}

#[cfg(test)]
impl<'a> RawBlock<'a> {
    /// A dump's first line, for tests.
    pub(crate) fn line(text: &'a str) -> Self {
        Self {
            kind: RawKind::Line,
            text: Cow::Borrowed(text),
            line: 1,
            n_blank: 0,
            indent: 0,
            shape: Shape::of(text),
            markup: Markup::default(),
        }
    }
}

/// What the input says a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RawKind {
    /// A line of a text dump, or text that stands bare in a `div`.
    Line,
    /// `<p>`.
    Paragraph,
    /// `<h1>` to `<h6>`.
    Heading(u8),
    /// `<li>`, `<dt>`, `<dd>`.
    ListItem,
    /// `<figcaption>` and what its class calls a caption or credit.
    Caption,
    /// A row of a table.
    TableRow,
}

/// The kinds of characters in a text, and where it ends: one pass, made by `read`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Shape {
    bits: u8,
}

impl Shape {
    const DIGIT: u8 = 1;
    const SLASH: u8 = 2;
    const COLON: u8 = 4;
    const BRACKET: u8 = 8;
    const NON_ASCII: u8 = 16;
    const CONTROL: u8 = 32;

    const CLASSES: [u8; 256] = {
        let mut classes = [0; 256];
        let mut byte = 0;
        while byte < 256 {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::indexing_slicing,
                reason = "byte counts from 0 to 255"
            )]
            {
                classes[byte] = Self::class_of(byte as u8);
            }
            byte += 1;
        }
        classes
    };

    /// The shape of a text: many bytes at a time, and the rest by a table.
    pub(crate) fn of(text: &str) -> Self {
        let bytes = text.as_bytes();
        let (chunks, rest) = bytes.as_chunks::<LANES>();
        let mut lanes = Lanes::default();
        for chunk in chunks {
            lanes.look(chunk);
        }
        // The last bytes are looked at as a whole chunk as well: some of them twice.
        let rest = match bytes.last_chunk::<LANES>() {
            Some(chunk) if !rest.is_empty() => {
                lanes.look(chunk);
                &[]
            }
            _ => rest,
        };
        let bits = rest.iter().fold(lanes.bits(), |bits, &byte| {
            bits | Self::CLASSES
                .get(usize::from(byte))
                .copied()
                .unwrap_or_default()
        });
        Self { bits }
    }

    const fn class_of(byte: u8) -> u8 {
        match byte {
            b'0'..=b'9' => Self::DIGIT,
            b'/' => Self::SLASH,
            b':' => Self::COLON,
            b'(' | b')' | b'[' | b']' => Self::BRACKET,
            0..b' ' => Self::CONTROL,
            0x80.. => Self::NON_ASCII,
            _ => 0,
        }
    }

    /// The shape of two texts set side by side.
    pub(crate) const fn with(self, other: Self) -> Self {
        Self {
            bits: self.bits | other.bits,
        }
    }

    /// A control character stands in the text as it was read: a tab, most often.
    pub(crate) const fn has_control(self) -> bool {
        self.bits & Self::CONTROL != 0
    }

    /// A digit stands in the text.
    pub(crate) const fn has_digit(self) -> bool {
        self.bits & Self::DIGIT != 0
    }

    /// A colon stands in the text.
    pub(crate) const fn has_colon(self) -> bool {
        self.bits & Self::COLON != 0
    }

    /// A slash stands in the text.
    pub(crate) const fn has_slash(self) -> bool {
        self.bits & Self::SLASH != 0
    }

    /// A round or square bracket stands in the text.
    pub(crate) const fn has_bracket(self) -> bool {
        self.bits & Self::BRACKET != 0
    }

    /// A character outside ASCII stands in the text.
    pub(crate) const fn has_non_ascii(self) -> bool {
        self.bits & Self::NON_ASCII != 0
    }
}

/// Bytes that are looked at side by side: as many as the vectors of every processor of 64 bits hold.
const LANES: usize = 16;

/// What was met at each place of the chunks of a text: all ones where it holds, as vector instructions compare.
#[derive(Debug)]
struct Lanes {
    least: [u8; LANES],
    any: [u8; LANES],
    digits: [u8; LANES],
    slashes: [u8; LANES],
    colons: [u8; LANES],
    brackets: [u8; LANES],
}

impl Default for Lanes {
    fn default() -> Self {
        Self {
            least: [u8::MAX; LANES],
            any: [0; LANES],
            digits: [0; LANES],
            slashes: [0; LANES],
            colons: [0; LANES],
            brackets: [0; LANES],
        }
    }
}

impl Lanes {
    #[inline]
    #[expect(clippy::indexing_slicing, reason = "all have as many lanes")]
    const fn look(&mut self, chunk: &[u8; LANES]) {
        let mut lane = 0;
        while lane < LANES {
            let byte = chunk[lane];
            if byte < self.least[lane] {
                self.least[lane] = byte;
            }
            self.any[lane] |= byte;
            self.digits[lane] |= ones(byte.wrapping_sub(b'0') < 10);
            self.slashes[lane] |= ones(byte == b'/');
            self.colons[lane] |= ones(byte == b':');
            // Round brackets differ in one bit, square ones by two.
            self.brackets[lane] |=
                ones(byte & 0xfe == b'(') | ones(byte.wrapping_sub(b'[') & 0xfd == 0);
            lane += 1;
        }
    }

    /// The bits of a [`Shape`].
    #[expect(clippy::indexing_slicing, reason = "all have as many lanes")]
    const fn bits(&self) -> u8 {
        let mut bits = [0; LANES];
        let mut lane = 0;
        while lane < LANES {
            bits[lane] = self.digits[lane] & Shape::DIGIT
                | self.slashes[lane] & Shape::SLASH
                | self.colons[lane] & Shape::COLON
                | self.brackets[lane] & Shape::BRACKET
                | ones(self.any[lane] >= 0x80) & Shape::NON_ASCII
                | ones(self.least[lane] < b' ') & Shape::CONTROL;
            lane += 1;
        }
        let all = u128::from_le_bytes(bits);
        let all = all | all >> 64;
        let all = all | all >> 32;
        let all = all | all >> 16;
        (all | all >> 8).to_le_bytes()[0]
    }
}

const fn ones(holds: bool) -> u8 {
    (holds as u8).wrapping_neg()
}

/// What a page says of itself in JSON-LD, OpenGraph, `<meta>`, `<time>`, microdata and `<title>`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Metadata {
    /// Headlines, the most trusted first: JSON-LD, `og:title`, `<title>`.
    pub(crate) headlines: Vec<String>,
    /// The description.
    pub(crate) description: Option<String>,
    /// The publication date as written.
    pub(crate) published: Option<String>,
    /// The date that the page prints beside its headline, as written.
    pub(crate) printed: Option<String>,
    /// The modification date as written.
    pub(crate) modified: Option<String>,
    /// People named as authors.
    pub(crate) authors: Vec<String>,
    /// People named as editors.
    pub(crate) editors: Vec<String>,
    /// The address of the page: canonical link, `og:url`.
    pub(crate) url: Option<String>,
    /// The outlet: `og:site_name`, publisher.
    pub(crate) outlet: Option<String>,
    /// `article:section`, `articleSection`.
    pub(crate) section: Option<String>,
    /// Keywords.
    pub(crate) tags: Vec<String>,
    /// `<html lang>`, `inLanguage`.
    pub(crate) language: Option<String>,
    /// The text of the story in JSON-LD or script data, one paragraph a line.
    pub(crate) body: Option<String>,
    /// What the page says it is.
    pub(crate) page: PageKind,
    /// The page says that its story is not free to read.
    pub(crate) is_paid: bool,
    /// Words of the whole story, as the page states them.
    pub(crate) n_words: Option<usize>,
}

/// What a page says it is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum PageKind {
    /// It says nothing that settles it.
    #[default]
    Unknown,
    /// An article.
    Article,
    /// A product, a list, a page of search results.
    Other,
}

/// A block with its role.
#[derive(Debug, Clone)]
pub(crate) struct LabelledBlock<'a> {
    /// The text that is left to the role: a lede has lost its dateline.
    pub(crate) text: Cow<'a, str>,
    /// The line of the input, counted from 1.
    pub(crate) line: usize,
    /// The role, with the value that proved it.
    pub(crate) role: Role,
}

/// What a block is in the article. A role carries the value that proved it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Role {
    Headline,
    Deck,
    /// People, initials and the date that may stand beside them.
    Byline(Credits),
    /// A printed date line; the places in it are those of the block's text.
    Date(PrintedDate),
    Caption(Caption),
    Source(Source),
    Tags(Vec<String>),
    Heading {
        level: Option<u8>,
    },
    ListItem,
    Paragraph,
    /// Not a part of the article after all.
    Removed(RemovedKind),
    /// The first paragraph, with the dateline that it has lost.
    Lede(Dateline),
}

/// What a byline names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Credits {
    /// The people, with what they did.
    pub people: Vec<Byline>,
    /// Staff initials and desk codes, without brackets: `fas/idh`.
    pub initials: Vec<String>,
    /// Outlets that a closing line credits beside people: `BUDI HARTONO | KORAN CONTOH`.
    pub outlets: Vec<String>,
    /// The date beside the names.
    pub date: Option<Date>,
}

/// A boilerplate phrase of the caller's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OwnPhrase {
    pub(crate) kind: RemovedKind,
    /// Lower case, white space folded.
    pub(crate) text: String,
}

impl OwnPhrase {
    pub(crate) fn new(kind: RemovedKind, text: &str) -> Self {
        let words: Vec<&str> = text.split_whitespace().collect();
        let text = words.join(" ").to_lowercase();
        Self { kind, text }
    }
}

/// What `prune` hands to `label`, and what `label` hands to `assemble`.
#[derive(Debug, Clone, Default)]
pub(crate) struct Pruned<'a> {
    /// The page holds no story in so many blocks.
    pub(crate) n_blocks_without_story: Option<usize>,
    pub(crate) document: Document<'a>,
    pub(crate) removed: Vec<Removed>,
}

/// The labelled document.
#[derive(Debug, Clone, Default)]
pub(crate) struct Labelled<'a> {
    pub(crate) blocks: Vec<LabelledBlock<'a>>,
    pub(crate) metadata: Metadata,
    pub(crate) notes: Vec<Note>,
    pub(crate) removed: Vec<Removed>,
}

impl<'a> RawBlock<'a> {
    /// A block in the place of this one, with another text.
    pub(crate) fn with_text(&self, text: Cow<'a, str>) -> Self {
        Self {
            kind: self.kind,
            shape: Shape::of(&text),
            text,
            line: self.line,
            n_blank: self.n_blank,
            indent: self.indent,
            markup: self.markup,
        }
    }

    /// The block as a removed piece.
    pub(crate) fn removed_as(&self, kind: RemovedKind) -> Removed {
        Removed::new(kind, self.text.as_ref(), self.line)
    }
}
