//! What the visible text says of the story by the element it stands in: authors, dates.
//!
//! `<span class=author>Oleh Ana Sari</span>` states an author, `<time datetime="2024-03-04">` a date. The text of
//! such an element is collected until the element ends. Words beside it, such as `Oleh`, are no part of a name.

use super::super::attributes::Attributes;
use super::super::{hints, person};
use super::{
    BY_CLASS, BY_CLASS_TEXT, BY_LINK, BY_PLACE, BY_PLACE_BEFORE, Evidence, Field, MICRODATA,
};
use crate::raw::{Hints, Tag};

/// Text of an element with a meaning (author, date) is kept up to this length.
const MAX_CAPTURED_BYTES: usize = 200;

/// Parts of the addresses of authors' pages.
const AUTHOR_PAGES: [&str; 5] = [
    "/author/",
    "/authors/",
    "/penulis/",
    "/reporter/",
    "/people/",
];

/// The text of an element with a meaning, while it is open.
#[derive(Debug)]
pub(super) struct Capture {
    field: Field,
    rank: u8,
    /// Length of the stack outside the element.
    depth: usize,
    text: String,
}

impl Evidence<'_> {
    /// An element starts: its hints; what it says in attributes is noted.
    pub(in super::super) fn element(&mut self, tag: Tag, attributes: &str, depth: usize) -> Hints {
        let mut found = Hints::NONE;
        let mut datetime = None;
        let mut itemprop = "";
        let mut words = Hints::NONE;
        for (name, value) in Attributes::new(attributes) {
            match name.len() {
                5 if name.eq_ignore_ascii_case("class") => words |= hints::of_class(value),
                2 if name.eq_ignore_ascii_case("id") => words |= hints::of_words(value),
                4 if name.eq_ignore_ascii_case("role") => found |= hints::of_role(value),
                5 if name.eq_ignore_ascii_case("style") => found |= hints::of_style(value),
                6 if name.eq_ignore_ascii_case("hidden")
                    && !value.eq_ignore_ascii_case("until-found") =>
                {
                    found |= Hints::HIDDEN;
                }
                8 if name.eq_ignore_ascii_case("datetime") => datetime = Some(value),
                8 if name.eq_ignore_ascii_case("itemprop") => itemprop = value,
                10 if name.eq_ignore_ascii_case("aria-label") && value.len() < 40 => {
                    found |= hints::of_words(value).and(hints::SAFE_IN_LABELS);
                }
                7 if name.eq_ignore_ascii_case("data-qa") => words |= hints::of_words(value),
                10 if name.eq_ignore_ascii_case("data-qa-id") => words |= hints::of_words(value),
                11 if name.eq_ignore_ascii_case("data-testid") => words |= hints::of_words(value),
                11 if name.eq_ignore_ascii_case("data-module") => words |= hints::of_words(value),
                14 if name.eq_ignore_ascii_case("data-component") => {
                    words |= hints::of_words(value);
                }
                _ => {}
            }
        }
        found |= words;
        if !itemprop.is_empty() {
            found |= hints::of_words(itemprop);
        }
        let field = match itemprop {
            "headline" => Some((Field::Headline, MICRODATA)),
            "datePublished" => Some((Field::Published, MICRODATA)),
            "dateModified" => Some((Field::Modified, MICRODATA)),
            "author" => Some((Field::Author, MICRODATA)),
            _ if found.any(Hints::BYLINE) => Some((Field::Author, BY_CLASS)),
            _ if found.any(Hints::DATE) && self.beside.is_near() => {
                Some((Field::Published, BY_CLASS_TEXT))
            }
            _ => None,
        };
        if let Some(datetime) = datetime {
            let field = match field {
                Some((field @ (Field::Published | Field::Modified), rank)) => (field, rank),
                _ if hints::says_updated(attributes) => (Field::Modified, BY_CLASS),
                _ => (Field::Published, BY_CLASS),
            };
            if tag == Tag::Time && field.0 == Field::Published {
                self.beside.time(datetime);
            }
            self.add(field.0, field.1, datetime);
        } else if let Some((field, rank)) = field
            && !found.any(Hints::HIDDEN | Hints::COMMENT | Hints::RELATED)
            && self.captures.len() < 4
            && tag != Tag::Body
        {
            self.captures.push(Capture {
                field,
                rank,
                depth,
                text: String::new(),
            });
        }
        found
    }

    /// An `<h1>` starts.
    pub(in super::super) fn headline(&mut self) {
        if let Some((field, text)) = self.beside.headline() {
            self.add(field, BY_PLACE_BEFORE, &text);
        }
    }

    /// Visible text passes.
    pub(in super::super) fn push_text(&mut self, text: &str) {
        if self.published.is_empty() {
            self.beside.look_for_label(text);
        }
        if let Some(field) = self.beside.text(text) {
            self.add(field, BY_PLACE, text);
        }
        if let Some(name) = &mut self.linked_author
            && name.len() < MAX_CAPTURED_BYTES
        {
            name.push_str(text);
        }
        for capture in &mut self.captures {
            if capture.text.len() < MAX_CAPTURED_BYTES {
                // Text of another element is another piece.
                if !capture.text.is_empty() {
                    capture.text.push_str(" | ");
                }
                capture.text.push_str(text.trim());
            }
        }
    }

    /// Elements beyond this depth are closed.
    pub(in super::super) fn closed(&mut self, depth: usize) {
        while self
            .captures
            .last()
            .is_some_and(|capture| capture.depth >= depth)
        {
            let Some(capture) = self.captures.pop() else {
                break;
            };
            self.finish(&capture);
        }
    }

    fn finish(&mut self, capture: &Capture) {
        if capture.text.len() >= MAX_CAPTURED_BYTES {
            return;
        }
        if capture.field != Field::Author {
            self.add(capture.field, capture.rank, &capture.text);
            return;
        }
        // Bylines of other stories follow further down: the first of a rank is this story's.
        let is_first = !self.authors.iter().any(|(rank, _)| *rank == capture.rank);
        if is_first && let Some(name) = person::in_visible(&capture.text) {
            self.add(Field::Author, capture.rank, &name);
        }
    }

    /// A link starts: one to an author's page holds the author's name.
    pub(in super::super) fn link(&mut self, attributes: &str) {
        self.end_link();
        let is_author = Attributes::new(attributes).any(|(name, value)| {
            name.eq_ignore_ascii_case("rel") && value.contains("author")
                || name.eq_ignore_ascii_case("href")
                    && AUTHOR_PAGES.iter().any(|page| value.contains(page))
        });
        if is_author && self.linked_author.is_none() {
            self.linked_author = Some(String::new());
        }
    }

    /// A link ends.
    pub(in super::super) fn end_link(&mut self) {
        if let Some(text) = self.linked_author.take()
            && !text.is_empty()
        {
            let capture = Capture {
                field: Field::Author,
                rank: BY_LINK,
                depth: 0,
                text,
            };
            self.finish(&capture);
        }
    }
}
