//! The elements that are open, as far as blocks need to know them.
//!
//! Formatting elements (`b`, `em`, `font`) and links are not on the stack: they only switch a state of
//! the builder. The rest follows the rules of WHATWG HTML for implied end tags (13.2.6.4.7, "in body")
//! without its scopes for foreign content and without foster parenting.

use crate::raw::{Hints, Tag};

/// Deeper elements are not told apart; browsers cap the depth likewise (Blink: 512).
pub(super) const MAX_DEPTH: usize = 512;

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
#[derive(Debug, Default)]
pub(super) struct Stack {
    open: Vec<Open>,
    /// Elements beyond [`MAX_DEPTH`].
    n_beyond: usize,
    /// How many `<p>` are open: most start tags ask whether one is.
    n_paragraphs: usize,
}

impl Stack {
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
    pub(super) fn block(&self) -> Option<&Open> {
        self.open.iter().rev().find(|open| !open.is_inline)
    }

    pub(super) fn has_paragraph(&self) -> bool {
        self.n_paragraphs > 0
    }

    pub(super) fn push(&mut self, open: Open) {
        if self.open.len() >= MAX_DEPTH {
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

    /// Closes the innermost element that is wanted, with what stands inside it; not beyond a barrier.
    fn close(&mut self, wanted: impl Fn(Tag) -> bool, barrier: impl Fn(Tag) -> bool) -> bool {
        for (idx, open) in self.open.iter().enumerate().rev() {
            if wanted(open.tag) {
                self.truncate(idx);
                return true;
            }
            if barrier(open.tag) {
                return false;
            }
        }
        false
    }

    /// Closes what a start tag of this name closes by itself.
    pub(super) fn close_implied(&mut self, tag: Tag) {
        if self.n_beyond > 0 {
            return;
        }
        if self.has_paragraph() && tag.closes_paragraph() {
            self.close(
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
                self.close(|open| open == Tag::Li, |open| !passes_list_item(open));
            }
            Tag::Dd | Tag::Dt => {
                self.close(
                    |open| matches!(open, Tag::Dd | Tag::Dt),
                    |open| !passes_list_item(open),
                );
            }
            Tag::Td => {
                self.close(
                    |open| matches!(open, Tag::Td | Tag::Caption),
                    |open| matches!(open, Tag::Tr | Tag::Tbody | Tag::Table),
                );
            }
            Tag::Tr => {
                self.close(
                    |open| matches!(open, Tag::Tr | Tag::Caption),
                    |open| matches!(open, Tag::Tbody | Tag::Table),
                );
            }
            Tag::Tbody => {
                self.close(|open| open == Tag::Tbody, |open| open == Tag::Table);
            }
            Tag::Heading(_) => {
                if matches!(self.open.last(), Some(open) if matches!(open.tag, Tag::Heading(_))) {
                    self.truncate(self.open.len() - 1);
                }
            }
            _ => {}
        }
    }

    /// Closes an element by its end tag; a stray end tag closes nothing.
    pub(super) fn close_by_end_tag(&mut self, tag: Tag) -> bool {
        if self.n_beyond > 0 {
            self.n_beyond -= 1;
            return false;
        }
        match tag {
            Tag::Span | Tag::Time => self.close(|open| open == tag, |open| !open.is_inline()),
            Tag::Heading(_) => self.close(
                |open| matches!(open, Tag::Heading(_)),
                |open| matches!(open, Tag::Td | Tag::Table),
            ),
            Tag::P if !self.has_paragraph() => false,
            Tag::Table => self.close(|open| open == Tag::Table, |_| false),
            Tag::Td | Tag::Tr | Tag::Tbody | Tag::Caption => {
                self.close(|open| open == tag, |open| open == Tag::Table)
            }
            Tag::Li => self.close(
                |open| open == Tag::Li,
                |open| matches!(open, Tag::Ul | Tag::Ol | Tag::Td | Tag::Table),
            ),
            _ => self.close(
                |open| open == tag,
                |open| matches!(open, Tag::Td | Tag::Table | Tag::Template),
            ),
        }
    }
}

/// The search for an open `<li>` goes on through it.
const fn passes_list_item(tag: Tag) -> bool {
    tag.is_inline() || matches!(tag, Tag::Address | Tag::Div | Tag::P)
}
