//! Source lines: whom the story is credited to.
//!
//! Before: `Sumber : CNA/SL`. After: outlets `[CNA]`, initials `[SL]`.
//!
//! | form | example |
//! | --- | --- |
//! | label | `Sumber : CNA/SL`, `sumber: Antara`, `Source: Reuters` |
//! | syndication note | `Artikel ini telah tayang di X dengan judul Y`, `This article first appeared in X` |
//! | agency tag | `(ANTARA)`, `– UTUSAN ONLINE`, `ANTARA` alone on the last line |
//!
//! A credit of a picture (`Sumber : ANTARA FOTO/Budi Hartono` under a photo) is no source: see
//! [`super::credit`].

mod note;

use std::ops::Range;
use std::sync::LazyLock;

use super::dateline::names;
use super::{byline, credit, prefix, suffix};
use crate::article::Source;
use crate::lexicon::lookup::{Heads, NameMap, Tails};
use crate::lexicon::newsroom;
use crate::lexicon::outlets::CLOSING_AGENCIES;

/// A source line is seldom longer, in bytes: it may hold a title and an address.
const MAX_LINE_BYTES: usize = 400;

/// The longest name of an outlet, in bytes.
const MAX_OUTLET_BYTES: usize = 60;

/// The longest agency tag, in bytes: `(Kantor Berita ANTARA)`.
const MAX_TAG_BYTES: usize = 40;

/// A label is shorter, in bytes, with the spaces around it.
const MAX_LABEL_BYTES: usize = 60;

fn sources() -> impl Iterator<Item = &'static str> {
    let tables = newsroom::TABLES.iter();
    tables.flat_map(|table| table.sources.iter().copied())
}

static SOURCES: LazyLock<NameMap<()>> =
    LazyLock::new(|| NameMap::new(sources().map(|label| (label, ()))));

static SOURCE_HEADS: LazyLock<Heads> = LazyLock::new(|| Heads::new(sources()));

static SOURCE_TAILS: LazyLock<Tails> = LazyLock::new(|| Tails::new(sources()));

/// Reads a line that credits the story to an outlet or agency, all of it.
///
/// ```
/// use warta::field::source;
///
/// let source = source::parse("Sumber : CNA/SL").unwrap();
/// assert_eq!(source.outlets, ["CNA"]);
/// assert_eq!(source.initials, ["SL"]);
/// let source = source::parse("Artikel ini telah tayang di Kabar.id dengan judul Harga Beras Turun").unwrap();
/// assert_eq!(source.outlets, ["Kabar.id"]);
/// assert_eq!(source.title.as_deref(), Some("Harga Beras Turun"));
/// assert!(source::parse("Sumber : ANTARA FOTO/Budi Hartono").is_none());
/// ```
#[must_use]
pub fn parse(line: &str) -> Option<Source> {
    let trimmed = if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
        line.trim_end()
    } else {
        line.trim()
            .trim_start_matches(['*', '-', '•', '(', '[', ' ', '>', '|', '–', '—'])
    };
    if trimmed.len() > MAX_LINE_BYTES || trimmed.is_empty() {
        return None;
    }
    let source = labelled(trimmed)
        .or_else(|| note::syndicated(trimmed))
        .or_else(|| tag(line.trim()));
    source.map(|source| Source {
        raw: line.trim().to_owned(),
        ..source
    })
}

/// The byte range of a source that closes a paragraph: `… kata dia. (ANTARA)`, `… katanya. – BERNAMA`,
/// `… kata dia.sumber : Antara`.
///
/// ```
/// use warta::field::source;
///
/// let text = "Harga turun, kata dia. (ANTARA)";
/// assert_eq!(source::find_tail(text), Some(23..31));
/// assert_eq!(source::find_tail("Harga turun, kata Kantor Berita (ANTARA)."), None);
/// ```
#[must_use]
pub fn find_tail(text: &str) -> Option<Range<usize>> {
    closing_bracket(text)
        .or_else(|| find_dash(text))
        .or_else(|| glued_label(text))
        .or_else(|| closing_word(text))
}

/// `… told reporters. AFP`: an agency in capitals behind the last sentence.
fn closing_word(text: &str) -> Option<Range<usize>> {
    if !text.ends_with(|char: char| char.is_ascii_uppercase()) {
        return None;
    }
    let (before, name) = text.rsplit_once(' ')?;
    let closes = before.ends_with(['.', '!', '?', '"', '”', '’', '…']);
    (closes && CLOSING_AGENCIES.contains(&name)).then_some(before.len() + 1..text.len())
}

/// `… kata dia. (ANTARA)`.
fn closing_bracket(text: &str) -> Option<Range<usize>> {
    let trimmed = text.trim_end_matches([' ', '*', '\u{a0}']);
    if !trimmed.ends_with([')', ']']) {
        return None;
    }
    let near = suffix(trimmed, MAX_TAG_BYTES);
    let open = near.rfind(['(', '['])?;
    let start = trimmed.len() - (near.len() - open);
    let before = text.get(..start)?.trim_end();
    tag(near.get(open..)?)?;
    before
        .ends_with(['.', '!', '?', '"', '”', '’', '…'])
        .then_some(start..text.len())
}

/// As [`find_tail`], of a text without bracket and colon: `… katanya. – BERNAMA`.
pub(crate) fn find_dash(text: &str) -> Option<Range<usize>> {
    let near = suffix(text, MAX_TAG_BYTES);
    let dash = last_dash(near)?;
    let name = near
        .get(dash..)?
        .trim_matches(['–', '—', '-', ' ', '.', '\u{a0}']);
    let is_glued = near.get(dash..)?.starts_with('-') && near.get(dash + 1..)?.starts_with(name);
    let start = text.len() - (near.len() - dash);
    let before = text.get(..start)?.trim_end();
    let closes = before.ends_with(['.', '!', '?', '"', '”', '’', '…']);
    (closes && !name.is_empty() && names::is_outlet(name) && (!is_glued || names::is_upper(name)))
        .then_some(start..text.len())
}

/// The last long dash, else the last two hyphens, else the last hyphen before a space.
fn last_dash(text: &str) -> Option<usize> {
    const LONG_DASH: [u8; 2] = [0xe2, 0x80];
    let bytes = text.as_bytes();
    let mut double = None;
    let mut single = None;
    for at in memchr::memrchr2_iter(b'-', 0xe2, bytes) {
        match bytes.get(at..).unwrap_or_default() {
            [first, second, 0x93 | 0x94, ..] if [*first, *second] == LONG_DASH => return Some(at),
            [b'-', b'-', ..] => double = double.or(Some(at)),
            // `… katanya.-UTUSAN`
            [b'-', b' ' | b'A'..=b'Z', ..] => single = single.or(Some(at)),
            _ => {}
        }
    }
    double.or(single)
}

/// `… kata dia.sumber : Antara`.
fn glued_label(text: &str) -> Option<Range<usize>> {
    let near = suffix(text, MAX_OUTLET_BYTES);
    let colon = memchr::memrchr(b':', near.as_bytes())?;
    let before = near.get(..colon)?.trim_end();
    if !SOURCE_TAILS.may_close(before) {
        return None;
    }
    for label in newsroom::TABLES.iter().flat_map(|table| table.sources) {
        let Some(at) = before.len().checked_sub(label.len()) else {
            continue;
        };
        let is_label = before
            .get(at..)
            .is_some_and(|word| word.eq_ignore_ascii_case(label));
        let start = text.len() - (near.len() - at);
        let head = text.get(..start).unwrap_or_default();
        // Behind a full stop, or glued to a letter; `dari berbagai sumber: …` has a space.
        let is_bound = head.trim_end().ends_with(['.', '!', '?', '"', '”', ')'])
            || head.ends_with(char::is_alphabetic);
        if is_label && is_bound && !head.is_empty() && labelled(text.get(start..)?).is_some() {
            return Some(start..text.len());
        }
    }
    None
}

/// `Sumber : CNA/SL`.
fn labelled(line: &str) -> Option<Source> {
    if !SOURCE_HEADS.may_open(line) {
        return None;
    }
    let colon = prefix(line, MAX_LABEL_BYTES).find([':', '：'])?;
    if !SOURCES.contains(line.get(..colon)?.trim()) {
        return None;
    }
    value(
        line.get(colon..)?
            .trim_start_matches([':', '：', ' ', '\u{a0}', '|', '•', '\t']),
    )
}

/// The outlets behind a label: `Kompas.com (Penulis: …), Tribun Jabar`, `CNA/SL`, `https://…`.
pub(crate) fn value(value: &str) -> Option<Source> {
    let value = value.trim_end_matches([' ', '|', ')', ']', '.', '\u{a0}', '*']);
    // The closing bracket belongs to an opening one.
    if value.is_empty() || is_picture(value) {
        return None;
    }
    let mut source = Source::default();
    let (value, initials) = split_initials(value);
    source.initials.extend(initials);
    let mut rest = value;
    while !rest.is_empty() {
        let end = next_cut(rest);
        let part = rest.get(..end)?.trim();
        rest = rest
            .get(end..)?
            .trim_start_matches([',', ';', '&', ' ', '\u{a0}', '|', '/']);
        for joiner in newsroom::TABLES.iter().flat_map(|table| table.and) {
            if let Some(behind) = rest.strip_prefix(joiner)
                && behind.starts_with(' ')
            {
                rest = behind.trim_start();
            }
        }
        add(&mut source, part)?;
    }
    (!source.outlets.is_empty()).then_some(source)
}

/// Where the next comma, joining word or bracket ends a name.
fn next_cut(text: &str) -> usize {
    let mut depth = 0_usize;
    for (idx, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            ',' | ';' | '&' | '|' if depth == 0 && idx > 0 => return idx,
            ' ' if depth == 0 => {
                let behind = text.get(idx + 1..).unwrap_or_default();
                let joins = newsroom::TABLES
                    .iter()
                    .flat_map(|table| table.and)
                    .any(|word| {
                        behind
                            .strip_prefix(word)
                            .is_some_and(|rest| rest.starts_with(' '))
                    });
                if joins && idx > 0 {
                    return idx;
                }
            }
            _ => {}
        }
    }
    text.len()
}

/// One outlet, with the initials or the person behind its slash.
fn add(source: &mut Source, part: &str) -> Option<()> {
    let part = match part.find(" (") {
        Some(open) => part.get(..open)?,
        None => part,
    };
    let part = part.trim_matches([' ', '"', '“', '”', '(', ')', '.']);
    if part.is_empty() {
        return Some(());
    }
    if let Some(address) = url(part) {
        let host = address
            .split("://")
            .nth(1)
            .unwrap_or(address)
            .split('/')
            .next()
            .unwrap_or(address);
        source
            .outlets
            .push(host.trim_start_matches("www.").to_owned());
        source.url.get_or_insert_with(|| address.to_owned());
        return Some(());
    }
    let (name, marks) = match part.split_once('/') {
        // `AFP/Reuters`: two outlets.
        Some((one, other)) if names::is_outlet(one) && names::is_outlet(other.trim()) => {
            source.outlets.push(one.trim().to_owned());
            (other.trim(), None)
        }
        Some((name, marks)) if is_marks(marks) || byline::name::is_name(marks.trim()) => {
            (name.trim(), Some(marks.trim()))
        }
        _ => (part, None),
    };
    let opens = name.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
        || names::is_outlet(name);
    if name.len() > MAX_OUTLET_BYTES
        || !opens
        || name.ends_with(['?', '!'])
        || name.split_whitespace().count() > 7
    {
        return None;
    }
    source.outlets.push(name.to_owned());
    if let Some(marks) = marks.filter(|marks| is_marks(marks)) {
        source.initials.push(marks.to_owned());
    }
    Some(())
}

/// `Fimela.com [tsr]`.
fn split_initials(value: &str) -> (&str, Option<String>) {
    // `CNA/ng(ac)`: the closing bracket was trimmed.
    if let Some((name, marks)) = value.split_once('/')
        && let Some((first, second)) = marks.split_once('(')
        && is_marks(first)
        && is_marks(second)
    {
        return (name, Some(format!("{first}({second})")));
    }
    let Some(open) = value.rfind([' ']) else {
        return (value, None);
    };
    let (Some(head), Some(tail)) = (value.get(..open), value.get(open + 1..)) else {
        return (value, None);
    };
    let inner = tail.trim_matches(['(', ')', '[', ']']);
    let is_marked = tail.starts_with(['(', '['])
        && inner.len() <= 10
        && byline::parse(&format!("({inner})")).is_some_and(|credits| !credits.initials.is_empty());
    if is_marked {
        (head.trim_end(), Some(inner.to_owned()))
    } else {
        (value, None)
    }
}

/// Staff initials: `SL`, `fas/idh`.
fn is_marks(text: &str) -> bool {
    let text = text.trim();
    let is_short = |part: &str| {
        (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
    };
    !text.is_empty() && text.split('/').all(is_short) && !names::is_outlet(text)
}

/// The credit of a picture behind the label.
fn is_picture(value: &str) -> bool {
    let lower = value.to_lowercase();
    lower.contains("foto")
        || lower.contains("photo")
        || lower.contains("getty")
        || lower.starts_with("dok")
        || lower.contains("istimewa")
        || lower.contains("shutterstock")
        || (credit::find(value).is_some()
            && names::is_upper(value.split('/').next().unwrap_or_default())
            && value.contains('/')
            && !value
                .split('/')
                .nth(1)
                .is_some_and(|part| is_marks(part) || names::is_outlet(part)))
}

fn url(text: &str) -> Option<&str> {
    let starts = ["http://", "https://", "www."]
        .iter()
        .any(|start| text.starts_with(start));
    (starts && !text.contains(' ')).then_some(text)
}

/// `(ANTARA)`, `– UTUSAN ONLINE`, `ANTARA`.
fn tag(line: &str) -> Option<Source> {
    if line.len() > MAX_TAG_BYTES {
        return None;
    }
    let is_set_off = line.starts_with(['(', '[', '–', '—', '-']);
    if !is_set_off && let Some(agency) = agency(line) {
        return Some(Source {
            outlets: vec![agency.to_owned()],
            ..Source::default()
        });
    }
    let name = line.trim_matches(['(', ')', '[', ']', '–', '—', '-', ' ', '.', '*', '\u{a0}']);
    let (name, marks) = match name.split_once('/') {
        Some((name, marks)) if is_marks(marks) => (name, Some(marks)),
        _ => (name, None),
    };
    let is_agency = names::is_outlet(name) && names::domain_len(name).is_none();
    let fits = if is_set_off {
        names::is_outlet(name)
    } else {
        is_agency && names::is_upper(name)
    };
    fits.then(|| Source {
        outlets: vec![name.to_owned()],
        initials: marks.map(str::to_owned).into_iter().collect(),
        ..Source::default()
    })
}

/// `Sukamaju News Agency (SNA)`: a line of nothing but the name of an agency, without its abbreviation.
fn agency(line: &str) -> Option<&str> {
    let line = line.trim_end_matches('.');
    let name = match line.rsplit_once(" (") {
        Some((name, short)) if short.ends_with(')') && names::is_upper(short) => name,
        _ => line,
    };
    let kind = newsroom::TABLES
        .iter()
        .flat_map(|table| table.agencies)
        .find(|kind| suffix(name, kind.len()).eq_ignore_ascii_case(kind))?;
    let own = name.get(..name.len() - kind.len())?.trim_end();
    (own.starts_with(char::is_uppercase) && !own.contains([',', '.', ':'])).then_some(name)
}

#[cfg(test)]
mod tests;
