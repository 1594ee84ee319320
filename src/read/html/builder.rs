//! Tokens to blocks: a block ends wherever an element that is no inline one starts or ends.

use std::borrow::Cow;

use super::attributes::Attributes;
use super::hints;
use super::lines::LineCounter;
use super::metadata::Evidence;
use super::select::{Selection, Selectors};
use super::stack::{NO_CONTAINER, Open, Stack};
use super::text::{TextBuilder, is_blank};
use super::tokenizer::{Token, Tokenizer};
use crate::field::prefix;
use crate::raw::{Container, Document, Hints, Markup, RawBlock, RawKind, Shape, Tag};
use crate::{Limits, Note};

/// A page shows text if blocks longer than a label have so many bytes together.
const MIN_TEXT_BYTES: usize = 600;
const MIN_PARAGRAPH_BYTES: usize = 80;

/// A dateline that stands bare before the first `<p>` is seldom longer, in bytes.
const MAX_OPEN_ENDED_BYTES: usize = 80;

/// The words on a button are no more, in bytes.
const MAX_BUTTON_BYTES: usize = 60;

/// A line that leads up to a headline in bold is no longer, in bytes.
const MAX_LEAD_BYTES: usize = 60;

/// How far up an element is looked for that tells the kind of a block.
const MAX_KIND_DEPTH: usize = 8;

/// A block under construction, and what is open around it.
#[derive(Debug)]
pub(super) struct Builder<'a> {
    html: &'a str,
    limits: Limits,
    stack: Stack,
    /// So many elements of the stack have a container.
    n_contained: usize,
    containers: Vec<Container>,
    blocks: Vec<RawBlock<'a>>,
    evidence: Evidence<'a>,
    notes: Vec<Note>,
    text: TextBuilder,
    markup: Markup,
    /// Where the block starts in the page.
    start: usize,
    /// `<br>` since the last text.
    n_breaks: u32,
    in_link: bool,
    /// The attributes of the last link.
    link: &'a str,
    /// Length of the stack around the link: a link that nobody closed ends with the element around it.
    link_depth: usize,
    bold_depth: u32,
    /// Text is dropped until the stack is shorter than this.
    skipped_from: Option<usize>,
    lines: LineCounter,
    has_depth_note: bool,
    has_attribute_note: bool,
    /// What the caller's selectors match; none where there are no selectors.
    selection: Option<Selection>,
    /// Text that a selector drops, until the block around it ends.
    dropped: TextBuilder,
}

impl<'a> Builder<'a> {
    pub(super) fn new(html: &'a str, limits: Limits) -> Self {
        Self {
            html,
            limits,
            stack: Stack::new(limits.depth),
            n_contained: 0,
            containers: vec![Container::ROOT],
            blocks: Vec::with_capacity(64),
            evidence: Evidence::default(),
            notes: Vec::new(),
            text: TextBuilder::default(),
            markup: Markup::default(),
            start: 0,
            n_breaks: 0,
            in_link: false,
            link: "",
            link_depth: 0,
            bold_depth: 0,
            skipped_from: None,
            lines: LineCounter::default(),
            has_depth_note: false,
            has_attribute_note: false,
            selection: None,
            dropped: TextBuilder::default(),
        }
    }

    /// Marks what the caller's selectors match.
    pub(super) fn selecting(mut self, selectors: &Selectors) -> Self {
        let selection = selectors.select(self.html, self.limits.depth);
        if selection.misses_content {
            self.notes.push(Note::ContentNotFound);
        }
        self.selection = Some(selection);
        self
    }

    pub(super) fn build(mut self) -> Document<'a> {
        let mut tokens = Tokenizer::new(self.html);
        let mut opened = (Tag::Other, "");
        let mut at = 0;
        while let Some(token) = tokens.next() {
            match token {
                Token::Text(text) => self.push_text(text, at),
                Token::Start(tag, attributes) => {
                    let attributes = self.within_limit(attributes);
                    opened = (tag, attributes);
                    self.start_tag(tag, attributes);
                }
                Token::End(tag) => self.end_tag(tag),
                Token::Raw(content) => self.raw(opened.0, opened.1, content, at),
            }
            at = tokens.at();
            // The caller refuses it.
            if self.blocks.len() > self.limits.blocks {
                break;
            }
        }
        self.flush();
        let n_text_bytes: usize = self
            .blocks
            .iter()
            .filter(|block| block.text.len() > MIN_PARAGRAPH_BYTES)
            .map(|block| block.text.len())
            .sum();
        let metadata = self.evidence.into_metadata(n_text_bytes > MIN_TEXT_BYTES);
        Document {
            blocks: self.blocks,
            metadata,
            notes: self.notes,
            containers: self.containers,
        }
    }

    /// The attributes of a tag, as far as they are read.
    fn within_limit(&mut self, attributes: &'a str) -> &'a str {
        let max_bytes = self.limits.attribute_bytes;
        if attributes.len() > max_bytes && !self.has_attribute_note {
            self.has_attribute_note = true;
            self.limit("attribute bytes");
        }
        prefix(attributes, max_bytes)
    }

    fn limit(&mut self, what: &str) {
        self.notes.push(Note::LimitReached {
            what: what.to_owned(),
        });
    }

    fn push_text(&mut self, raw: &str, at: usize) {
        if self.skipped_from.is_some() {
            return;
        }
        if is_blank(raw) {
            self.text.space();
            return;
        }
        // `<b>Judul</b><br>Selasa, …`: a line in bold is a line of its own, but a heading is one heading.
        let ends_bold = self.n_breaks == 1
            && self.bold_depth == 0
            && self.is_bold()
            && !matches!(self.kind(Hints::NONE), RawKind::Heading(_));
        // `Selasa, …<br><b>Judul</b>`: what leads up to a line in bold is one as well.
        let starts_bold = self.n_breaks == 1
            && self.bold_depth > 0
            && self.markup.n_bold_bytes == 0
            && self.text.len() <= MAX_LEAD_BYTES
            && !self
                .text
                .tail(0)
                .ends_with(['.', ',', ':', '?', '!', '"', '”'])
            && matches!(self.kind(Hints::NONE), RawKind::Line | RawKind::TableRow);
        // `<a>Satu</a><br><a>Dua</a>` is a list.
        let ends_link = self.n_breaks == 1
            && self.in_link
            && !self.text.is_empty()
            && self.markup.n_link_bytes as usize >= self.text.len();
        if self.n_breaks > 1 || ends_bold || starts_bold || ends_link {
            self.flush();
        }
        self.n_breaks = 0;
        let hints = self.inline_hints();
        let is_content = match &mut self.selection {
            None => false,
            Some(selection) => {
                if selection.drop.holds(at) {
                    if self.text.is_empty() && self.dropped.is_empty() {
                        self.start = at;
                    }
                    return self.dropped.push(raw);
                }
                selection.content.holds(at)
            }
        };
        if self.text.is_empty() {
            self.start = at;
            self.markup.hints = hints;
        } else {
            self.markup.hints = self.markup.hints.and(hints | Hints::CONTENT);
        }
        if is_content {
            self.markup.hints |= Hints::CONTENT;
        }
        let len_before = self.text.len();
        self.text.push(raw);
        let n_bytes = u32::try_from(self.text.len() - len_before).unwrap_or(u32::MAX);
        if self.in_link {
            self.markup.n_link_bytes += n_bytes;
        }
        if self.bold_depth > 0 {
            self.markup.n_bold_bytes += n_bytes;
        }
        self.evidence.push_text(self.text.tail(len_before));
    }

    /// The block so far is bold, all of it.
    fn is_bold(&self) -> bool {
        !self.text.is_empty() && self.markup.n_bold_bytes as usize >= self.text.len()
    }

    /// The hints of the inline elements that are open inside the block.
    fn inline_hints(&self) -> Hints {
        self.stack
            .iter()
            .rev()
            .take_while(|open| open.is_inline)
            .fold(Hints::NONE, |hints, open| hints | open.hints)
    }

    fn start_tag(&mut self, tag: Tag, attributes: &'a str) {
        match tag {
            Tag::Bold => {
                self.bold_depth += 1;
                return;
            }
            Tag::Br => {
                self.text.space();
                self.n_breaks += 1;
                return;
            }
            Tag::A => {
                // A link ends where the next one starts.
                self.in_link =
                    Attributes::new(attributes).any(|(name, _)| name.eq_ignore_ascii_case("href"));
                self.link_depth = self.stack.len();
                self.link = attributes;
                self.evidence.link(attributes);
                return;
            }
            Tag::Meta => return self.evidence.meta(attributes),
            Tag::Link => return self.evidence.link_element(attributes),
            Tag::Html => return self.evidence.html(attributes),
            // Class words of `<body>` name the page's layout, not a part of it.
            Tag::Head | Tag::Body => return self.flush(),
            // The content of the raw ones comes as a token of its own.
            Tag::Inline
            | Tag::Void
            | Tag::Base
            | Tag::Script
            | Tag::RawText
            | Tag::Iframe
            | Tag::Title
            | Tag::Textarea
            | Tag::Plaintext => return,
            Tag::Hr => {
                self.flush();
                return self.stack.close_implied(tag);
            }
            _ => {}
        }
        if tag == Tag::Heading(1) {
            self.evidence.headline();
        }
        let is_inline = self.stack.is_inline(tag);
        if !is_inline {
            self.flush();
        }
        self.stack.close_implied(tag);
        self.closed();
        let is_self_closed = tag == Tag::Skipped && attributes.ends_with('/');
        if is_self_closed {
            return;
        }
        let hints = if attributes.is_empty() {
            Hints::NONE
        } else {
            self.evidence.element(tag, attributes, self.stack.len())
        };
        self.stack.push(Open {
            tag,
            hints: hints | hints::implied(tag),
            is_inline,
            container: NO_CONTAINER,
        });
        if self.stack.is_capped() {
            if !self.has_depth_note {
                self.has_depth_note = true;
                self.limit("depth");
            }
            return;
        }
        if tag == Tag::Form {
            // Even one that shows no text: what stands beside it asks to fill it in.
            self.container();
        }
        let drops = tag == Tag::Skipped || is_inline && hints.any(Hints::HIDDEN);
        if drops && self.skipped_from.is_none() {
            self.skipped_from = Some(self.stack.len());
        }
    }

    fn end_tag(&mut self, tag: Tag) {
        match tag {
            Tag::Bold => self.bold_depth = self.bold_depth.saturating_sub(1),
            Tag::A => {
                self.in_link = false;
                self.evidence.end_link();
            }
            Tag::Br => self.start_tag(Tag::Br, ""),
            Tag::Inline | Tag::Void | Tag::Html | Tag::Body | Tag::Head => {}
            _ => {
                let Some(closing) = self.stack.closed_by(tag) else {
                    // `</p>` without a `<p>` is an empty paragraph, any other stray end tag is nothing.
                    if tag == Tag::P {
                        self.flush();
                    } else if !tag.is_inline() {
                        self.text.space();
                    }
                    return;
                };
                if !closing.is_inline {
                    self.flush();
                    // What is open inside a line ends with it.
                    self.bold_depth = 0;
                }
                self.stack.close(closing);
                self.closed();
            }
        }
    }

    /// Elements may have been closed.
    fn closed(&mut self) {
        let len = self.stack.len();
        self.n_contained = self.n_contained.min(len);
        self.in_link &= len >= self.link_depth;
        if self.skipped_from.is_some_and(|from| len < from) {
            self.skipped_from = None;
        }
        self.evidence.closed(len);
    }

    fn raw(&mut self, tag: Tag, attributes: &'a str, content: &'a str, at: usize) {
        match tag {
            Tag::Title if self.skipped_from.is_none() => self.evidence.title(content),
            Tag::Script => self.evidence.script(attributes, content),
            Tag::Plaintext => self.push_text(content, at),
            _ => {}
        }
    }

    /// Ends the block.
    fn flush(&mut self) {
        self.n_breaks = 0;
        let text = self.text.take();
        let markup = std::mem::take(&mut self.markup);
        if !text.is_empty() {
            self.push_block(text, markup);
        }
        if !self.dropped.is_empty() {
            let text = self.dropped.take();
            let hints = Hints::DROPPED;
            self.push_block(
                text,
                Markup {
                    hints,
                    ..Markup::default()
                },
            );
        }
    }

    fn push_block(&mut self, text: String, markup: Markup) {
        let container = self.container();
        let text = match self.blocks.last() {
            // `<b>Jakarta</b> - <p>Harga …`: what ends in a dash is the start of what follows.
            Some(last)
                if is_open_ended(last)
                    && last.kind == RawKind::Line
                    && !(last.markup.hints | markup.hints).any(Hints::DROPPED) =>
            {
                let head = self
                    .blocks
                    .pop()
                    .map(|block| block.text)
                    .unwrap_or_default();
                format!("{head} {text}")
            }
            _ => text,
        };
        let kind = self.kind(markup.hints);
        // Menus are lists of links.
        let is_link = markup.n_link_bytes as usize == text.len() && kind != RawKind::ListItem;
        let hints = if is_link && text.len() <= MAX_BUTTON_BYTES {
            markup.hints | hints::of_link(self.link)
        } else {
            markup.hints
        };
        self.blocks.push(RawBlock {
            kind,
            shape: Shape::of(&text),
            text: Cow::Owned(text),
            line: self.lines.line_at(self.html, self.start),
            n_blank: 0,
            indent: 0,
            markup: Markup {
                container,
                hints,
                ..markup
            },
        });
    }

    /// The container of the block: the innermost open element that is no inline one.
    fn container(&mut self) -> u32 {
        let mut parent = 0;
        if let Some(idx) = self.n_contained.checked_sub(1)
            && let Some(open) = self.stack.get_mut(idx)
        {
            parent = open.container;
        }
        for idx in self.n_contained..self.stack.len() {
            let Some(open) = self.stack.get_mut(idx) else {
                break;
            };
            if open.is_inline && open.hints.is_empty() {
                open.container = parent;
                continue;
            }
            let container = u32::try_from(self.containers.len()).unwrap_or(NO_CONTAINER);
            self.containers.push(Container {
                parent,
                tag: open.tag,
                hints: open.hints,
            });
            open.container = container;
            parent = container;
        }
        self.n_contained = self.stack.len();
        parent
    }

    fn kind(&self, hints: Hints) -> RawKind {
        let mut in_paragraph = false;
        for open in self.stack.iter().rev().take(MAX_KIND_DEPTH) {
            match open.tag {
                Tag::Heading(level) => return RawKind::Heading(level),
                Tag::Figcaption | Tag::Caption => return RawKind::Caption,
                _ if open.hints.any(Hints::CAPTION) || hints.any(Hints::CAPTION) => {
                    return RawKind::Caption;
                }
                Tag::Li | Tag::Dd | Tag::Dt => return RawKind::ListItem,
                Tag::P => in_paragraph = true,
                Tag::Button => {}
                Tag::Td if !in_paragraph => return RawKind::TableRow,
                _ if open.is_inline => {}
                _ => break,
            }
        }
        if in_paragraph {
            RawKind::Paragraph
        } else {
            RawKind::Line
        }
    }
}

/// A short text that ends in a dash, such as a dateline: the sentence follows.
fn is_open_ended(block: &RawBlock<'_>) -> bool {
    block.text.len() <= MAX_OPEN_ENDED_BYTES
        && block.markup.n_link_bytes == 0
        && [" -", " –", " —", " --"]
            .iter()
            .any(|dash| block.text.ends_with(dash))
}
