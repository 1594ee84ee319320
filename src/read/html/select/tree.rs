//! The elements of a page, each with its place in the bytes and among the others.
//!
//! `<ul><li>Satu<li>Dua</ul>` becomes `html`, `head`, `body`, `ul` and two `li`, the second the sibling of
//! the first. The end of an element is that of [`Stack`], by which the blocks are made as well.

use std::ops::Range;

use super::super::stack::{NO_CONTAINER, Open, Stack};
use super::super::tokenizer::{Token, Tokenizer};
use crate::raw::{Hints, Tag};

/// Siblings beyond this number begin to be counted anew: so `a ~ b` stays linear on a page of a million links.
const MAX_SIBLINGS: u32 = 1_024;

/// The elements that every page has, whether it names them or not.
const HTML: u32 = 0;
const HEAD: u32 = 1;
const BODY: u32 = 2;

/// No such element.
pub(super) const NONE: u32 = u32::MAX;

/// An element.
#[derive(Debug, Clone)]
pub(super) struct Node<'a> {
    /// The name as written.
    pub(super) name: &'a str,
    /// Between the name and `>`, unread.
    pub(super) attributes: &'a str,
    pub(super) parent: u32,
    pub(super) prev_sibling: u32,
    pub(super) next_sibling: u32,
    pub(super) first_child: u32,
    last_child: u32,
    n_children: u32,
    pub(super) has_text: bool,
    start: usize,
    end: usize,
}

impl Node<'_> {
    /// From the element's start tag to its end.
    pub(super) const fn span(&self) -> Range<usize> {
        self.start..self.end
    }
}

/// The elements of a page in order.
#[derive(Debug)]
pub(super) struct Tree<'a> {
    nodes: Vec<Node<'a>>,
}

impl<'a> Tree<'a> {
    pub(super) fn new(html: &'a str, max_depth: usize) -> Self {
        let mut builder = Builder::new(html.len(), max_depth);
        let mut tokens = Tokenizer::new(html);
        let mut at = 0;
        while let Some(token) = tokens.next() {
            match token {
                Token::Text(text) => builder.text(text),
                Token::Start(tag, attributes) => {
                    builder.start_tag(tag, tokens.element(), attributes, at);
                }
                Token::End(tag) => builder.end_tag(tag, tokens.at()),
                Token::Raw(_) => builder.end_raw(tokens.at()),
            }
            at = tokens.at();
        }
        Self {
            nodes: builder.nodes,
        }
    }

    pub(super) fn nodes(&self) -> impl Iterator<Item = &Node<'a>> {
        self.nodes.iter()
    }

    pub(super) fn node(&self, idx: u32) -> Option<&Node<'a>> {
        self.nodes.get(idx as usize)
    }
}

#[derive(Debug)]
struct Builder<'a> {
    nodes: Vec<Node<'a>>,
    stack: Stack,
    /// The elements on the stack.
    open: Vec<u32>,
    in_body: bool,
    len_bytes: usize,
}

impl<'a> Builder<'a> {
    fn new(len_bytes: usize, max_depth: usize) -> Self {
        let mut builder = Self {
            nodes: Vec::with_capacity(256),
            stack: Stack::new(max_depth),
            open: Vec::new(),
            in_body: false,
            len_bytes,
        };
        builder.add("html", "", NONE, 0);
        builder.add("head", "", HTML, 0);
        builder.add("body", "", HTML, 0);
        builder
    }

    fn parent(&self) -> u32 {
        let outermost = if self.in_body { BODY } else { HEAD };
        self.open.last().copied().unwrap_or(outermost)
    }

    fn add(&mut self, name: &'a str, attributes: &'a str, parent: u32, start: usize) -> u32 {
        let idx = u32::try_from(self.nodes.len()).unwrap_or(NONE);
        let mut prev_sibling = NONE;
        if let Some(parent) = self.nodes.get_mut(parent as usize) {
            parent.n_children = (parent.n_children + 1) % MAX_SIBLINGS;
            if parent.n_children > 0 {
                prev_sibling = parent.last_child;
            }
            parent.last_child = idx;
            if parent.first_child == NONE {
                parent.first_child = idx;
            }
        }
        if let Some(sibling) = self.nodes.get_mut(prev_sibling as usize) {
            sibling.next_sibling = idx;
        }
        self.nodes.push(Node {
            name,
            attributes,
            parent,
            prev_sibling,
            next_sibling: NONE,
            first_child: NONE,
            last_child: NONE,
            n_children: 0,
            has_text: false,
            start,
            end: self.len_bytes,
        });
        idx
    }

    fn text(&mut self, text: &str) {
        let is_blank = text.trim_ascii().is_empty();
        self.in_body |= !is_blank && self.open.is_empty();
        let parent = self.parent();
        if let Some(node) = self.nodes.get_mut(parent as usize) {
            node.has_text = true;
        }
    }

    fn start_tag(&mut self, tag: Tag, name: &'a str, attributes: &'a str, at: usize) {
        let known = match tag {
            Tag::Html => Some(HTML),
            Tag::Head => Some(HEAD),
            Tag::Body => Some(BODY),
            _ => None,
        };
        if let Some(known) = known {
            self.in_body |= tag == Tag::Body;
            if let Some(node) = self.nodes.get_mut(known as usize)
                && node.attributes.is_empty()
            {
                node.attributes = attributes;
            }
            return;
        }
        let stands_in_head = matches!(
            tag,
            Tag::Title
                | Tag::Meta
                | Tag::Link
                | Tag::Base
                | Tag::Script
                | Tag::RawText
                | Tag::Noscript
                | Tag::Template
        );
        self.in_body |= !stands_in_head && self.open.is_empty();
        self.stack.close_implied(tag);
        self.close(at);
        let is_inline = self.stack.is_inline(tag);
        let idx = self.add(name, attributes, self.parent(), at);
        let is_leaf = matches!(
            tag,
            Tag::Br
                | Tag::Hr
                | Tag::Meta
                | Tag::Link
                | Tag::Base
                | Tag::Void
                | Tag::Script
                | Tag::RawText
                | Tag::Iframe
                | Tag::Title
                | Tag::Textarea
                | Tag::Plaintext
        ) || tag == Tag::Skipped && attributes.ends_with('/');
        if is_leaf {
            if let Some(node) = self.nodes.get_mut(idx as usize) {
                node.end = at + name.len() + attributes.len() + "<>".len();
            }
            return;
        }
        self.stack.push(Open {
            tag,
            hints: Hints::NONE,
            is_inline,
            container: NO_CONTAINER,
        });
        // Elements that are too deep are not told apart.
        if self.stack.len() > self.open.len() {
            self.open.push(idx);
        }
    }

    fn end_tag(&mut self, tag: Tag, end: usize) {
        if tag == Tag::Head {
            self.in_body |= self.open.is_empty();
        }
        if let Some(closing) = self.stack.closed_by(tag) {
            self.stack.close(closing);
            self.close(end);
        }
    }

    /// The content of the last element, which is raw text, ends here.
    fn end_raw(&mut self, end: usize) {
        if let Some(node) = self.nodes.last_mut() {
            node.end = end;
            node.has_text = true;
        }
    }

    /// What is no longer on the stack ends here.
    fn close(&mut self, end: usize) {
        for idx in self.open.drain(self.stack.len().min(self.open.len())..) {
            if let Some(node) = self.nodes.get_mut(idx as usize) {
                node.end = end;
            }
        }
    }
}
