//! The elements that are open, as far as blocks need to know them.
//!
//! Formatting elements (`b`, `em`, `font`) and links are not on the stack of the blocks' builder: they only
//! switch a state of it. The rest follows the rules of WHATWG HTML for implied end tags (13.2.6.4.7, "in body")
//! without its scopes for foreign content and without foster parenting.

use crate::raw::{Hints, Tag};

/// No container has been made for the element yet.
pub(super) const NO_CONTAINER: u32 = u32::MAX;

/// An open element.
#[derive(Debug, Clone, Copy)]
pub(super) struct Open {
    pub(super) tag: Tag,
    pub(super) hints: Hints,
    /// Words on its two sides may be one word.
    pub(super) is_inline: bool,
    /// Its container, once it holds text.
    pub(super) container: u32,
}

/// The open elements, outermost first.
#[derive(Debug)]
pub(super) struct Stack {
    open: Vec<Open>,
    /// Deeper elements are not told apart.
    max_depth: usize,
    /// Elements beyond `max_depth`.
    n_beyond: usize,
    /// How many `<p>` are open: most start tags ask whether one is.
    n_paragraphs: usize,
}

impl Stack {
    pub(super) const fn new(max_depth: usize) -> Self {
        Self {
            open: Vec::new(),
            max_depth,
            n_beyond: 0,
            n_paragraphs: 0,
        }
    }

    pub(super) fn len(&self) -> usize {
        self.open.len()
    }

    pub(super) fn is_capped(&self) -> bool {
        self.n_beyond > 0
    }

    pub(super) fn iter(&self) -> impl DoubleEndedIterator<Item = &Open> {
        self.open.iter()
    }

    pub(super) fn get_mut(&mut self, idx: usize) -> Option<&mut Open> {
        self.open.get_mut(idx)
    }

    /// The innermost element that is no inline one.
    fn block(&self) -> Option<&Open> {
        self.open.iter().rev().find(|open| !open.is_inline)
    }

    /// An element of this name would stand inside a line of text here.
    pub(super) fn is_inline(&self, tag: Tag) -> bool {
        match tag {
            Tag::Skipped => true,
            // A custom element inside a line of text is part of the line; elsewhere it is a box.
            Tag::Other => self.block().is_some_and(|open| {
                matches!(
                    open.tag,
                    Tag::P | Tag::Heading(_) | Tag::Li | Tag::Dt | Tag::Dd | Tag::Td
                )
            }),
            _ => tag.is_inline(),
        }
    }

    pub(super) fn has_paragraph(&self) -> bool {
        self.n_paragraphs > 0
    }

    pub(super) fn push(&mut self, open: Open) {
        if self.open.len() >= self.max_depth {
            self.n_beyond += 1;
            return;
        }
        self.n_paragraphs += usize::from(open.tag == Tag::P);
        self.open.push(open);
    }

    fn truncate(&mut self, len: usize) {
        let closed = self.open.get(len..).unwrap_or_default();
        self.n_paragraphs -= closed.iter().filter(|open| open.tag == Tag::P).count();
        self.open.truncate(len);
    }

    /// The innermost element that is wanted, if no barrier stands inside it.
    fn find(&self, wanted: impl Fn(Tag) -> bool, barrier: impl Fn(Tag) -> bool) -> Option<usize> {
        for (idx, open) in self.open.iter().enumerate().rev() {
            if wanted(open.tag) {
                return Some(idx);
            }
            if barrier(open.tag) {
                return None;
            }
        }
        None
    }

    fn close_up_to(&mut self, wanted: impl Fn(Tag) -> bool, barrier: impl Fn(Tag) -> bool) {
        if let Some(idx) = self.find(wanted, barrier) {
            self.truncate(idx);
        }
    }

    /// Closes what a start tag of this name closes by itself.
    pub(super) fn close_implied(&mut self, tag: Tag) {
        if self.n_beyond > 0 {
            return;
        }
        if self.has_paragraph() && tag.closes_paragraph() {
            self.close_up_to(
                |open| open == Tag::P,
                |open| {
                    matches!(
                        open,
                        Tag::Td | Tag::Table | Tag::Caption | Tag::Button | Tag::Template
                    )
                },
            );
        }
        match tag {
            Tag::Li => {
                self.close_up_to(|open| open == Tag::Li, |open| !passes_list_item(open));
            }
            Tag::Dd | Tag::Dt => {
                self.close_up_to(
                    |open| matches!(open, Tag::Dd | Tag::Dt),
                    |open| !passes_list_item(open),
                );
            }
            Tag::Td => {
                self.close_up_to(
                    |open| matches!(open, Tag::Td | Tag::Caption),
                    |open| matches!(open, Tag::Tr | Tag::Tbody | Tag::Table),
                );
            }
            Tag::Tr => {
                self.close_up_to(
                    |open| matches!(open, Tag::Tr | Tag::Caption),
                    |open| matches!(open, Tag::Tbody | Tag::Table),
                );
            }
            Tag::Tbody => {
                self.close_up_to(|open| open == Tag::Tbody, |open| open == Tag::Table);
            }
            Tag::Heading(_) => {
                if matches!(self.open.last(), Some(open) if matches!(open.tag, Tag::Heading(_))) {
                    self.truncate(self.open.len() - 1);
                }
            }
            _ => {}
        }
    }

    /// What an end tag closes: nothing, where it is a stray one.
    pub(super) fn closed_by(&self, tag: Tag) -> Option<Closing> {
        if self.n_beyond > 0 {
            return Some(Closing {
                idx: None,
                is_inline: tag.is_inline(),
            });
        }
        let idx = match tag {
            Tag::Span | Tag::Time | Tag::A | Tag::Bold | Tag::Inline => {
                self.find(|open| open == tag, |open| !open.is_inline())
            }
            Tag::Heading(_) => self.find(
                |open| matches!(open, Tag::Heading(_)),
                |open| matches!(open, Tag::Td | Tag::Table),
            ),
            Tag::P if !self.has_paragraph() => None,
            Tag::Table => self.find(|open| open == Tag::Table, |_| false),
            Tag::Td | Tag::Tr | Tag::Tbody | Tag::Caption => {
                self.find(|open| open == tag, |open| open == Tag::Table)
            }
            Tag::Li => self.find(
                |open| open == Tag::Li,
                |open| matches!(open, Tag::Ul | Tag::Ol | Tag::Td | Tag::Table),
            ),
            _ => self.find(
                |open| open == tag,
                |open| matches!(open, Tag::Td | Tag::Table | Tag::Template),
            ),
        }?;
        Some(Closing {
            idx: Some(idx),
            is_inline: self.open.get(idx).is_some_and(|open| open.is_inline),
        })
    }

    /// Closes what an end tag closes.
    pub(super) fn close(&mut self, closing: Closing) {
        match closing.idx {
            Some(idx) => self.truncate(idx),
            None => self.n_beyond = self.n_beyond.saturating_sub(1),
        }
    }
}

/// What an end tag closes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Closing {
    /// The outermost element that is closed; `None` beyond the limit on depth.
    idx: Option<usize>,
    pub(super) is_inline: bool,
}

/// The search for an open `<li>` goes on through it.
const fn passes_list_item(tag: Tag) -> bool {
    tag.is_inline() || matches!(tag, Tag::Address | Tag::Div | Tag::P)
}
