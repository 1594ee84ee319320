//! Markup to tokens in one forward pass.
//!
//! `<p class=a>Satu<br>` becomes start tag `p` with attributes ` class=a`, text `Satu`, start tag `br`.
//! The loop jumps from `<` to `<` and from there to the tag's end; attributes stay one unread slice,
//! and the content of scripts, styles and comments is skipped by searching their end. That is what
//! makes it faster than a tokenizer that looks at every byte: most bytes of a news page are script.
//!
//! It follows the tokenizer of WHATWG HTML (13.2.5) where text comes out of it; parse errors,
//! names of attributes and the doctype interest nobody here. Text is handed on undecoded.

use memchr::memmem;

use super::tag::{Content, tag_of};
use crate::raw::Tag;

/// One piece of markup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// Text between tags, with its references.
    Text(&'a str),
    /// A start tag with its attributes, unread.
    Start(Tag, &'a str),
    /// An end tag.
    End(Tag),
    /// The content of a raw-text element or `title`, sent behind its start tag; its end tag is not sent.
    Raw(&'a str),
}

/// The tokens of a page.
#[derive(Debug, Clone)]
pub(super) struct Tokenizer<'a> {
    html: &'a str,
    at: usize,
    /// How the text that follows is to be read, and the name of the element that it stands in.
    content: Content,
    element: &'a str,
    /// From here on no such quotation mark stands in the page; so an open one costs one search, not one a tag.
    no_double_quote: bool,
    no_single_quote: bool,
}

impl<'a> Tokenizer<'a> {
    pub(super) const fn new(html: &'a str) -> Self {
        Self {
            html,
            at: 0,
            content: Content::Data,
            element: "",
            no_double_quote: false,
            no_single_quote: false,
        }
    }

    /// Offset of the first byte that is not read yet.
    pub(super) const fn at(&self) -> usize {
        self.at
    }

    /// The name of the element that was opened last, as written.
    pub(super) const fn element(&self) -> &'a str {
        self.element
    }

    fn rest(&self) -> &'a str {
        self.html.get(self.at..).unwrap_or_default()
    }

    /// The next `len` bytes, which are read with that.
    fn take(&mut self, len: usize) -> &'a str {
        let rest = self.rest();
        let taken = rest.get(..len).unwrap_or(rest);
        self.at += taken.len();
        taken
    }

    fn markup(&mut self) -> Option<Token<'a>> {
        loop {
            let rest = self.rest().as_bytes();
            let first = *rest.first()?;
            if first != b'<' {
                let len = memchr::memchr(b'<', rest).unwrap_or(rest.len());
                return Some(Token::Text(self.take(len)));
            }
            match rest.get(1) {
                Some(b'/') => match rest.get(2) {
                    Some(byte) if byte.is_ascii_alphabetic() => return Some(self.end_tag()),
                    // `</>` is dropped, `</ …>` is a comment.
                    Some(_) => self.skip_past_end(),
                    None => return Some(Token::Text(self.take(rest.len()))),
                },
                Some(b'!') => self.skip_declaration(),
                Some(b'?') => self.skip_past_end(),
                Some(byte) if byte.is_ascii_alphabetic() => return Some(self.start_tag()),
                _ => {
                    // A bare `<` is text, with what follows it.
                    let len = rest
                        .get(1..)
                        .and_then(|tail| memchr::memchr(b'<', tail))
                        .map_or(rest.len(), |len| len + 1);
                    return Some(Token::Text(self.take(len)));
                }
            }
        }
    }

    fn start_tag(&mut self) -> Token<'a> {
        let rest = self.rest();
        let bytes = rest.as_bytes();
        let n_name = name_len(bytes.get(1..).unwrap_or_default());
        let name = rest.get(1..=n_name).unwrap_or_default();
        let tag = tag_of(name.as_bytes());
        let from = 1 + n_name;
        let end = if bytes.get(from) == Some(&b'>') {
            from
        } else {
            self.tag_end(bytes, from)
        };
        let attributes = rest.get(from..end).unwrap_or_default();
        self.at += (end + 1).min(rest.len());
        self.content = Content::of(tag);
        self.element = name;
        Token::Start(tag, attributes)
    }

    /// Offset of the `>` that ends a tag; one inside a quoted value does not.
    fn tag_end(&mut self, tag: &[u8], from: usize) -> usize {
        let mut at = from;
        loop {
            let tail = tag.get(at..).unwrap_or_default();
            let Some(next) = memchr::memchr3(b'>', b'"', b'\'', tail) else {
                return tag.len();
            };
            let found = at + next;
            let mark = match tail.get(next) {
                Some(b'>') | None => return found,
                Some(mark) => *mark,
            };
            at = found + 1;
            // A quotation mark opens a value only behind `=`; elsewhere it is part of a name or value.
            let before = tag.get(from..found).unwrap_or_default().trim_ascii_end();
            if before.last() != Some(&b'=') {
                continue;
            }
            let none_left = if mark == b'"' {
                &mut self.no_double_quote
            } else {
                &mut self.no_single_quote
            };
            if *none_left {
                continue;
            }
            match memchr::memchr(mark, tag.get(at..).unwrap_or_default()) {
                Some(len) => at += len + 1,
                None => *none_left = true,
            }
        }
    }

    fn end_tag(&mut self) -> Token<'a> {
        let rest = self.rest().as_bytes();
        let tail = rest.get(2..).unwrap_or_default();
        let n_name = name_len(tail);
        let tag = tag_of(tail.get(..n_name).unwrap_or_default());
        self.skip_past_end();
        Token::End(tag)
    }

    fn skip_declaration(&mut self) {
        let rest = self.rest();
        let Some(comment) = rest.strip_prefix("<!--") else {
            return self.skip_past_end();
        };
        // `<!-->` and `<!--->` are whole comments.
        if comment.starts_with('>') || comment.starts_with("->") {
            return self.skip_past_end();
        }
        let bytes = comment.as_bytes();
        let len = memmem::find_iter(bytes, b"--")
            .find_map(|at| match bytes.get(at + 2..)? {
                [b'>', ..] => Some(at + 3),
                // `--!>` ends it too, and so does `--->`: the search found the first two dashes.
                [b'!' | b'-', b'>', ..] => Some(at + 4),
                _ => None,
            })
            .unwrap_or(bytes.len());
        self.at += 4 + len;
    }

    /// Skips to behind the next `>`.
    fn skip_past_end(&mut self) {
        let rest = self.rest();
        let len = memchr::memchr(b'>', rest.as_bytes()).map_or(rest.len(), |at| at + 1);
        self.at += len;
    }

    /// The content of the element that was opened last, up to its end tag.
    fn raw(&mut self) -> Token<'a> {
        let rest = self.rest();
        let content = std::mem::replace(&mut self.content, Content::Data);
        let end = match content {
            Content::Plaintext => None,
            Content::Script => script_end(rest.as_bytes()),
            _ => raw_end(rest.as_bytes(), self.element.as_bytes(), 0),
        };
        let text = self.take(end.unwrap_or(rest.len()));
        if end.is_some() {
            self.skip_past_end();
        }
        Token::Raw(text)
    }
}

impl<'a> Iterator for Tokenizer<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        if self.content == Content::Data {
            self.markup()
        } else {
            Some(self.raw())
        }
    }
}

fn name_len(bytes: &[u8]) -> usize {
    bytes
        .iter()
        .position(|byte| matches!(byte, b'>' | b'/' | b' ' | b'\t' | b'\n' | b'\r' | 0x0c))
        .unwrap_or(bytes.len())
}

/// Offset of `</name` from `from` on, where the name ends there.
fn raw_end(bytes: &[u8], name: &[u8], from: usize) -> Option<usize> {
    let tail = bytes.get(from..)?;
    memmem::find_iter(tail, b"</")
        .find(|at| {
            let behind = tail.get(at + 2..).unwrap_or_default();
            behind
                .get(..name.len())
                .is_some_and(|found| found.eq_ignore_ascii_case(name))
                && behind
                    .get(name.len())
                    .is_none_or(|byte| matches!(byte, b'>' | b'/') || byte.is_ascii_whitespace())
        })
        .map(|at| from + at)
}

/// The end of a script: inside `<!-- <script> … </script> -->` an inner end tag does not end it
/// (the "script data double escaped" states).
fn script_end(bytes: &[u8]) -> Option<usize> {
    let end = raw_end(bytes, b"script", 0)?;
    let script = bytes.get(..end)?;
    let Some(comment) = memmem::find(script, b"<!--") else {
        return Some(end);
    };
    let inside = script.get(comment..)?;
    let is_open = memmem::find(inside, b"-->").is_none();
    let holds_script = memmem::find_iter(inside, b"<").any(|at| {
        inside
            .get(at + 1..at + 7)
            .is_some_and(|name| name.eq_ignore_ascii_case(b"script"))
            && inside
                .get(at + 7)
                .is_some_and(|byte| matches!(byte, b'>' | b'/') || byte.is_ascii_whitespace())
    });
    if is_open && holds_script {
        // A page that never closes the outer script would be lost: then the inner end tag serves.
        return raw_end(bytes, b"script", end + 2).or(Some(end));
    }
    Some(end)
}
