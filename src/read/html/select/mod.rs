//! The caller's CSS selectors: where in the page stand the elements that they match.
//!
//! `div.iklan` on `<p>Satu</p><div class="iklan">Dua</div>` gives the stretch of bytes of the `div`. The
//! pages of a caller without selectors never come here: for the others a light tree of the elements is
//! built from the same tokens that make the blocks, each element with its parent and siblings, without
//! copying a byte. A tree of html5ever's would do, but its time grows with the square of the depth.
//!
//! | step | file |
//! | --- | --- |
//! | tokens to elements | `tree.rs` |
//! | what the crate `selectors` asks of an element | `element.rs` |
//!
//! Left alone: `:has()`, states such as `:hover`, pseudo-elements. They are refused when the selector is
//! read, so that no profile holds a rule that never matches.

mod element;
mod tree;

use std::fmt;
use std::ops::Range;

use cssparser::ToCss;
use precomputed_hash::PrecomputedHash;
use selectors::context::{MatchingForInvalidation, NeedsSelectorFlags, QuirksMode, SelectorCaches};
use selectors::matching::{MatchingContext, MatchingMode, matches_selector};
use selectors::parser::{
    NonTSPseudoClass, ParseRelative, Parser, PseudoElement, SelectorImpl, SelectorList,
    SelectorParseErrorKind,
};

use crate::Error;
use element::Element;
use tree::Tree;

/// A longer selector is refused, in bytes: no rule that people write comes near it.
const MAX_BYTES: usize = 4_096;

/// Brackets in brackets beyond this depth are refused: the parser of selectors recurses on them.
const MAX_NESTING: usize = 16;

/// The caller's selectors, ready to match.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Selectors {
    content: Vec<Selector>,
    drop: Vec<Selector>,
}

/// A selector list: `article, div.isi > p`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Selector {
    list: SelectorList<Css>,
}

impl Selector {
    /// Reads a selector list.
    pub(crate) fn parse(text: &str) -> Result<Self, Error> {
        let refused = |n_chars_read: usize| Error::Selector {
            selector: text.to_owned(),
            n_chars_read,
        };
        let mut depth = 0usize;
        for (idx, character) in text.chars().enumerate() {
            match character {
                '(' | '[' => depth += 1,
                ')' | ']' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth > MAX_NESTING || idx >= MAX_BYTES {
                return Err(refused(idx));
            }
        }
        let mut parser = cssparser::Parser::new(text);
        SelectorList::parse(&CssParser, &mut parser, ParseRelative::No)
            .map(|list| Self { list })
            .map_err(|_| {
                let read = text.get(..parser.position().byte_index());
                refused(read.unwrap_or(text).chars().count())
            })
    }
}

impl Selectors {
    pub(crate) fn add_content(&mut self, selector: Selector) {
        self.content.push(selector);
    }

    pub(crate) fn add_drop(&mut self, selector: Selector) {
        self.drop.push(selector);
    }

    /// What the selectors match on a page; elements beyond a depth are not told apart.
    pub(super) fn select(&self, html: &str, max_depth: usize) -> Selection {
        let tree = Tree::new(html, max_depth);
        let mut caches = SelectorCaches::default();
        let (mut content, mut drop) = (Vec::new(), Vec::new());
        for node in tree.nodes() {
            let element = Element::new(&tree, node);
            if matches_any(&self.drop, &element, &mut caches) {
                drop.push(node.span());
            } else if matches_any(&self.content, &element, &mut caches) {
                content.push(node.span());
            }
        }
        Selection {
            misses_content: !self.content.is_empty() && content.is_empty(),
            content: Spans::new(content),
            drop: Spans::new(drop),
        }
    }
}

fn matches_any(
    selectors: &[Selector],
    element: &Element<'_, '_>,
    caches: &mut SelectorCaches,
) -> bool {
    let mut ctx = MatchingContext::new(
        MatchingMode::Normal,
        None,
        caches,
        QuirksMode::NoQuirks,
        NeedsSelectorFlags::No,
        MatchingForInvalidation::No,
    );
    selectors
        .iter()
        .flat_map(|selector| selector.list.slice())
        .any(|selector| matches_selector(selector, 0, None, element, &mut ctx))
}

/// The stretches of a page that the caller's selectors match.
#[derive(Debug, Default)]
pub(super) struct Selection {
    pub(super) content: Spans,
    pub(super) drop: Spans,
    /// Selectors for the content were given, and no element matches.
    pub(super) misses_content: bool,
}

/// Stretches of a page, in order and apart.
#[derive(Debug, Default)]
pub(super) struct Spans {
    spans: Vec<Range<usize>>,
    next: usize,
}

impl Spans {
    fn new(mut found: Vec<Range<usize>>) -> Self {
        found.sort_by_key(|span| span.start);
        let mut spans: Vec<Range<usize>> = Vec::with_capacity(found.len());
        for span in found {
            match spans.last_mut() {
                Some(last) if span.start <= last.end => last.end = last.end.max(span.end),
                _ => spans.push(span),
            }
        }
        Self { spans, next: 0 }
    }

    /// Whether an offset lies in one of the stretches; offsets are asked for in order.
    pub(super) fn holds(&mut self, at: usize) -> bool {
        while self.spans.get(self.next).is_some_and(|span| span.end <= at) {
            self.next += 1;
        }
        self.spans
            .get(self.next)
            .is_some_and(|span| span.contains(&at))
    }
}

/// What this crate's selectors are made of, for the crate `selectors`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Css;

impl SelectorImpl for Css {
    type ExtraMatchingData<'a> = ();
    type AttrValue = Name;
    type Identifier = Name;
    type LocalName = Name;
    type NamespaceUrl = Name;
    type NamespacePrefix = Name;
    type BorrowedNamespaceUrl = Name;
    type BorrowedLocalName = Name;
    type NonTSPseudoClass = Refused;
    type PseudoElement = Refused;
}

/// A name or a value in a selector.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Name(String);

impl Name {
    fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Name {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl AsRef<str> for Name {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl ToCss for Name {
    fn to_css<W: fmt::Write>(&self, dest: &mut W) -> fmt::Result {
        cssparser::serialize_identifier(&self.0, dest)
    }
}

impl PrecomputedHash for Name {
    /// Only filters of ancestors ask for it, and none is used here.
    fn precomputed_hash(&self) -> u32 {
        0
    }
}

/// No such thing: states and pseudo-elements, which a page without a browser does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refused {}

impl ToCss for Refused {
    fn to_css<W: fmt::Write>(&self, _: &mut W) -> fmt::Result {
        Ok(())
    }
}

impl NonTSPseudoClass for Refused {
    fn is_active_or_hover(&self) -> bool {
        false
    }

    fn is_user_action_state(&self) -> bool {
        false
    }
}

impl PseudoElement for Refused {}

#[derive(Debug)]
struct CssParser;

impl Parser<'_> for CssParser {
    type Impl = Css;
    type Error = SelectorParseErrorKind;

    fn parse_is_and_where(&self) -> bool {
        true
    }

    fn parse_nth_child_of(&self) -> bool {
        true
    }
}

#[cfg(test)]
mod tests;
