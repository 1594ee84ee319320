//! Quotation marks of a text, and which way each of them faces.
//!
//! The glyph says little: one newspaper opens and closes with `”`, German setters close with `“`.
//! The neighbours say more: a mark behind a space and before a letter opens. `Jum'at` holds no mark,
//! since an apostrophe stands between letters.

use memchr::{memchr2, memchr2_iter, memchr3_iter};

/// A quotation mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark {
    /// Byte offset of the mark.
    pub(super) start: usize,
    /// Byte offset behind it.
    pub(super) end: usize,
    pub(super) family: Family,
    pub(super) facing: Facing,
}

/// Marks that may pair with each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Family {
    /// `"`, `“`, `”`, `„`, `«`, `»`, `''` and `&quot;`.
    Double,
    /// `'`, `‘`, `’`, `` ` ``.
    Single,
}

/// What a mark does, as far as its neighbours tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Facing {
    Opens,
    Closes,
    /// The neighbours fit both: `kata"Saya`, ` " `.
    Either,
}

/// Entities that scrapers leave as they are.
const ENTITIES: &[&str] = &["&quot;", "&ldquo;", "&rdquo;", "&#34;", "&#039;&#039;"];

/// The marks of `text`, in order.
pub(super) fn find(text: &str, marks: &mut Vec<Mark>) {
    marks.clear();
    let bytes = text.as_bytes();
    let mut next = 0;
    for start in memchr3_iter(b'"', b'\'', 0xe2, bytes) {
        if start >= next
            && let Some(mark) = read(text, start)
        {
            next = mark.end;
            marks.push(mark);
        }
    }
    if memchr2(0xc2, b'&', bytes).is_some() {
        let before = marks.len();
        marks.extend(memchr2_iter(0xc2, b'&', bytes).filter_map(|start| read(text, start)));
        if marks.len() > before {
            marks.sort_by_key(|mark| mark.start);
        }
    }
}

fn read(text: &str, start: usize) -> Option<Mark> {
    let rest = text.get(start..)?;
    let first = rest.chars().next()?;
    let (family, len) = match first {
        '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '❝' | '❞' | '″' => {
            (Family::Double, first.len_utf8())
        }
        '\'' | '‘' | '’' if rest.get(first.len_utf8()..)?.starts_with(first) => {
            (Family::Double, 2 * first.len_utf8())
        }
        '\'' | '‘' | '’' | '‚' => (Family::Single, first.len_utf8()),
        '&' => {
            let entity = ENTITIES.iter().find(|entity| rest.starts_with(**entity))?;
            (Family::Double, entity.len())
        }
        _ => return None,
    };
    let end = start + len;
    let before = text.get(..start)?.chars().next_back();
    let after = text.get(end..)?.chars().next();
    if family == Family::Single && is_apostrophe(before, after) {
        return None;
    }
    Some(Mark {
        start,
        end,
        family,
        facing: facing(first, before, after),
    })
}

/// `Jum'at`, `Mu'ti`.
fn is_apostrophe(before: Option<char>, after: Option<char>) -> bool {
    before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric)
}

fn facing(glyph: char, before: Option<char>, after: Option<char>) -> Facing {
    let is_open_before = before.is_none_or(|c| {
        c.is_whitespace()
            || matches!(
                c,
                '(' | '[' | '{' | '-' | '–' | '—' | ':' | '/' | '|' | '“' | '‘' | '„' | '«' | '='
            )
    });
    let is_open_after = after.is_none_or(|c| {
        c.is_whitespace()
            || matches!(
                c,
                ',' | '.'
                    | ';'
                    | ':'
                    | '!'
                    | '?'
                    | ')'
                    | ']'
                    | '}'
                    | '”'
                    | '»'
                    | '/'
                    | '|'
                    | '–'
                    | '—'
                    | '-'
            )
    });
    match (is_open_before, is_open_after) {
        (true, false) => Facing::Opens,
        (false, true) => Facing::Closes,
        _ if matches!(glyph, '“' | '„' | '‘') && before != after => Facing::Opens,
        // A comma or full stop inside: `…,"kata`.
        (false, false) if before.is_some_and(|c| matches!(c, '.' | '!' | '?')) && glyph == '”' => {
            Facing::Closes
        }
        _ => Facing::Either,
    }
}
