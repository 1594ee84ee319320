//! Damaged text becomes what it was, where that is sure.
//!
//! Before: `â€œPelÃ©â€\u{9d} &amp; kawan`. After: `“Pelé” & kawan`, and a note that says so.
//!
//! | file | damage |
//! | --- | --- |
//! | `encoding` | UTF-8 that was read as Latin-1 or cp1252, once or several times |
//! | `escapes` | list wrappers `['…']`, and escapes `\n`, `\u201c` |
//! | `entities` | HTML references, left once or twice |
//! | `markup` | tags, scripts, style sheets and comments |
//! | `markdown` | links, pictures and emphasis in Markdown |
//! | `letters` | ligatures and full-width letters |
//!
//! A clean text costs a few searches for single bytes. Left alone: quotation marks that became `?`, since a
//! question mark may be right; letters that were lost altogether; whatever a text *about* such damage shows.

mod encoding;
mod entities;
mod escapes;
mod letters;
mod markdown;
mod markup;

use std::borrow::Cow;

use memchr::memchr3;

use crate::Note;

/// A dump after repair.
#[derive(Debug)]
pub(super) struct Repaired<'a> {
    pub(super) text: Cow<'a, str>,
    pub(super) notes: Vec<Note>,
}

impl<'a> Repaired<'a> {
    /// Runs one repair, which says how many places it changed.
    fn apply(&mut self, repair: fn(&str) -> Option<(String, usize)>) -> usize {
        match repair(&self.text) {
            Some((text, n_places)) => {
                self.text = Cow::Owned(text);
                n_places
            }
            None => 0,
        }
    }

    fn new(text: &'a str) -> Self {
        Self {
            text: Cow::Borrowed(text),
            notes: Vec::new(),
        }
    }
}

/// Repairs the encoding of a dump of any kind.
pub(super) fn encoding(dump: &str) -> Repaired<'_> {
    let mut repaired = Repaired::new(dump);
    let n_places = repaired.apply(encoding::repair);
    if n_places > 0 {
        repaired.notes.push(Note::EncodingRepaired { n_places });
    }
    repaired
}

/// Repairs a text dump.
pub(super) fn text(dump: &str) -> Repaired<'_> {
    let mut repaired = Repaired::new(dump);
    let mut n_leftover = repaired.apply(escapes::repair);
    let mut n_places = repaired.apply(encoding::repair);
    if memchr3(b'&', b'<', 0xef, repaired.text.as_bytes()).is_some() {
        n_leftover += repaired.apply(entities::repair);
        n_leftover += repaired.apply(markup::repair);
        n_places += repaired.apply(letters::repair);
    }
    n_leftover += repaired.apply(markdown::repair);
    if n_places > 0 {
        repaired.notes.push(Note::EncodingRepaired { n_places });
    }
    if n_leftover > 0 {
        repaired.notes.push(Note::LeftoverMarkup {
            n_places: n_leftover,
        });
    }
    repaired
}

#[cfg(test)]
mod tests;
