//! Bylines: the people who made the story, and the marks of the staff.
//!
//! Before: `Pewarta: Budi Hartono Editor: Sari Dewi`. After: two people with their roles.
//!
//! | layout | example |
//! | --- | --- |
//! | label and name | `Penulis : Budi Hartono`, `\| Penulis \| : Budi Hartono \|` |
//! | several | `Pewarta: Budi Hartono dan Agus S Editor: Sari Dewi`, `(Reporter: X \| Editor: Y)` |
//! | opener | `By Budi Hartono on 16 Feb 2016 at 09:09 WIB`, `Laporan Wartawan Kabar.id, Budi Hartono` |
//! | date and opener | `Posted on May 3, 2024 by Jane Roe`, `17 Mei 2024 oleh Budi Hartono` |
//! | name and desk | `Budi Hartono - kabarinet`, `Budi Hartono \| Jum'at, 17 Februari 2017 - 13:30 wib` |
//! | name in brackets | `(Budi Hartono)` |
//! | initials | `(fas/idh)`, `[rgu]`, `(E-2)` |
//!
//! A line is read whole or not at all: a sentence that begins like a byline (`Oleh karena itu …`) stays a sentence.
//! Credits of pictures (`Foto: …`) are left to [`credit`](super::credit).

mod closing;
mod desk;
mod initials;
mod labels;
pub(crate) mod name;
mod signature;
#[cfg(test)]
mod tests;

use std::ops::Range;

use crate::article::{Basis, Byline, BylineRole, Date};
pub use crate::raw::Credits;
pub(crate) use closing::{about, closing};
pub(crate) use desk::{is_desk_line, names_above_desk};
pub use labels::Label;
pub(crate) use name::is_desk;
pub(crate) use signature::{is_office, over_office, person, shouted, signed};

use super::date::{self, DayOrder};
use super::suffix;
use crate::lexicon::newsroom;
use name::Names;

/// A byline is seldom longer, in bytes.
const MAX_LINE_BYTES: usize = 300;

/// What stands behind the date of a byline is seldom longer, in bytes: `| 1.229 Views`.
const MAX_BEHIND_DATE_BYTES: usize = 30;

/// A date with a name behind it is seldom longer, in bytes.
const MAX_DATED_BYTES: usize = 140;

/// Bylines in brackets are seldom longer, in bytes.
const MAX_BRACKET_BYTES: usize = 140;

/// How far from its end a glued byline is looked for, in bytes: a copyright notice may follow it.
const MAX_TAIL_BYTES: usize = 700;

/// Reads a line that names the people who made the story, all of it.
///
/// ```
/// use warta::article::BylineRole;
/// use warta::field::byline;
///
/// let credits = byline::parse("Pewarta: Budi Hartono dan Agus S Editor: Sari Dewi").unwrap();
/// let names: Vec<&str> = credits.people.iter().map(|person| person.name.as_str()).collect();
/// assert_eq!(names, ["Budi Hartono", "Agus S", "Sari Dewi"]);
/// assert_eq!(credits.people[2].role, BylineRole::Editor);
/// assert_eq!(byline::parse("(fas/idh)").unwrap().initials, ["fas/idh"]);
/// assert!(byline::parse("Oleh karena itu harga beras turun.").is_none());
/// ```
#[must_use]
pub fn parse(line: &str) -> Option<Credits> {
    let line = line.trim();
    if line.len() > MAX_LINE_BYTES || line.len() < 4 {
        return None;
    }
    if let Some(inner) = initials::unbracket(line) {
        return bracketed(line, inner);
    }
    labelled(line)
        .or_else(|| opened(line))
        .or_else(|| desk::beside_desk(line))
        .or_else(|| desk::before_bracket(line))
        .or_else(|| mailed(line))
        .or_else(|| behind_date(line))
}

/// `Posted on May 3, 2024 by Jane Roe`, `17 Mei 2024 oleh Budi Hartono | Berita`.
fn behind_date(line: &str) -> Option<Credits> {
    if line.len() > MAX_DATED_BYTES || !line.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let read = date::printed(line, DayOrder::DayFirst)?;
    let behind = line.get(read.mention.end..)?.trim_start_matches(SEPARATORS);
    let (len, role) = labels::opener(behind)?;
    let value = behind.get(len..)?;
    let end = value.find(['|', '•', '·', '(']).unwrap_or(value.len());
    let names = name::list(value.get(..end)?.trim_matches(SEPARATORS))?;
    let mut credits = Credits::default();
    add(&mut credits, &names, &[role]);
    if !read.is_update {
        credits.date = read.mention.date(line, Basis::Printed);
    }
    Some(credits)
}

/// `Sari Dewi sari@kabar.id`, or the address alone under a name, which says nothing more of it.
fn mailed(line: &str) -> Option<Credits> {
    let last = line.rsplit(' ').next()?;
    if !name::is_address(last) {
        return None;
    }
    let mut credits = Credits::default();
    let head = line.get(..line.len() - last.len())?.trim_end();
    if !head.is_empty() {
        let names = name::list(head)?;
        let is_full = names.people.iter().all(|name| name.contains(' '));
        if names.people.is_empty() || !is_full {
            return None;
        }
        add(&mut credits, &names, &[BylineRole::Writer]);
    }
    Some(credits)
}

/// Whether the text is an address such as `sari@kabar.id` and nothing else.
pub(crate) fn is_address(text: &str) -> bool {
    name::is_address(text)
}

/// Reads a label that lost its colon, and full names: `Editor Sari Dewi`. Only where bylines stand: in the body
/// `Editor Kabar Pagi` may be anything.
pub(crate) fn unmarked(line: &str) -> Option<Credits> {
    let line = line.trim();
    let (len, role) = labels::before_name(line)?;
    let names = name::list(line.get(len..)?.trim())?;
    let is_full = names.people.iter().all(|name| name.contains(' '));
    if names.people.is_empty() || !is_full || names.has_desk {
        return None;
    }
    let mut credits = Credits::default();
    add(&mut credits, &names, &[role]);
    Some(credits)
}

/// Whether a phrase such as `By` or `Laporan Wartawan` opens the line.
pub(crate) fn is_opened(line: &str) -> bool {
    labels::opener(line.trim_start_matches(SEPARATORS)).is_some()
}

/// Whether the text is such a phrase and nothing else: `Oleh`.
pub(crate) fn is_opener(text: &str) -> bool {
    let tables = newsroom::TABLES.iter().flat_map(|table| table.openers);
    tables
        .into_iter()
        .any(|(opener, _)| opener.eq_ignore_ascii_case(text.trim()))
}

/// What a line of nothing but a label says of the name beside it: `Editor`, `Penulis :`.
///
/// ```
/// use warta::article::BylineRole;
/// use warta::field::byline::{self, Label};
///
/// assert_eq!(byline::label("Penulis :"), Some(Label::Role(BylineRole::Writer)));
/// assert_eq!(byline::label("Editorial"), None);
/// ```
#[must_use]
pub fn label(line: &str) -> Option<Label> {
    labels::alone(line).or_else(|| {
        // `Oleh :` above the names.
        let name = line.trim_matches([' ', '\u{a0}', ':']);
        let mut openers = newsroom::TABLES.iter().flat_map(|table| table.openers);
        let (_, role) = openers.find(|(opener, _)| opener.eq_ignore_ascii_case(name))?;
        Some(Label::Role(*role))
    })
}

/// Reads a line of nothing but names, with the role that a label beside it gives.
///
/// ```
/// use warta::article::BylineRole;
/// use warta::field::byline;
///
/// let credits = byline::names("Budi Hartono, Sari Dewi", BylineRole::Writer).unwrap();
/// assert_eq!(credits.people.len(), 2);
/// assert!(byline::names("Harga beras turun", BylineRole::Writer).is_none());
/// ```
#[must_use]
pub fn names(line: &str, role: BylineRole) -> Option<Credits> {
    let (value, date) = split_date(line.trim());
    let mut credits = Credits::default();
    add(&mut credits, &name::list(value)?, &[role]);
    credits.date = date;
    Some(credits)
}

/// The byte offset at which bylines begin that were glued to the end of a paragraph:
/// `… kata dia.Pewarta: Budi Hartono Editor: Sari Dewi Copyright © …`.
///
/// What follows the offset is bylines and, perhaps, a copyright notice (see [`notice`]). Costs a look at the colons
/// in the last few hundred bytes.
///
/// ```
/// use warta::field::byline;
///
/// let text = "Harga turun, kata dia.Pewarta: Budi HartonoEditor: Sari Dewi";
/// assert_eq!(byline::find_tail(text), Some(22));
/// assert_eq!(byline::find_tail("Harga turun, kata editor: begitulah."), None);
/// ```
#[must_use]
pub fn find_tail(text: &str) -> Option<usize> {
    let tail = suffix(text, MAX_TAIL_BYTES);
    let offset = text.len() - tail.len();
    let marks = labels::marks(tail);
    let mut first = None;
    for (idx, mark) in marks.iter().enumerate().rev() {
        let end = marks.get(idx + 1).map_or(tail.len(), |next| next.start);
        let value = tail.get(mark.value..end)?;
        let value = match labels::notice(value) {
            Some(at) => value.get(..at)?,
            None => value,
        };
        if !mark.roles.is_empty() && name::list(value.trim_matches(SEPARATORS)).is_none() {
            break;
        }
        if !mark.roles.is_empty() {
            first = Some(mark.start + offset);
        }
    }
    first.filter(|start| *start > 0)
}

/// The byte offset of bylines in brackets that close a paragraph: `… kata dia. (Reporter: X | Editor: Y)`.
#[must_use]
pub fn find_bracket(text: &str) -> Option<usize> {
    let trimmed = text.trim_end_matches([' ', '.', '\u{a0}']);
    let near = suffix(trimmed.strip_suffix(')')?, MAX_BRACKET_BYTES);
    let open = near.rfind('(')?;
    let start = trimmed.len() - 1 - (near.len() - open);
    let inner = near.get(open + 1..)?;
    let before = text.get(..start)?.trim_end();
    if !before.ends_with(['.', '!', '?', '"', '”', '’', '…']) {
        return None;
    }
    let credits = labelled(inner)
        .or_else(|| listed(inner))
        .or_else(|| slashed(inner))?;
    (!credits.people.is_empty()).then_some(start)
}

/// The byte offset at which a copyright notice begins behind glued bylines.
#[must_use]
pub fn notice(text: &str) -> Option<usize> {
    labels::notice(text).filter(|at| *at > 0)
}

/// The byte range of staff initials that close a paragraph, with their brackets: ` (fas/idh)`.
///
/// ```
/// use warta::field::byline;
///
/// assert_eq!(byline::find_initials("Harga beras turun. (fas/idh)"), Some(19..28));
/// assert_eq!(byline::find_initials("Harga naik menurut Badan Pangan (BPN)."), None);
/// ```
#[must_use]
pub fn find_initials(text: &str) -> Option<Range<usize>> {
    initials::at_end(text)
}

/// What stands between a name and the next label.
const SEPARATORS: [char; 12] = [
    ' ', '\t', '\u{a0}', '|', '/', ';', ',', '•', '·', '-', '–', ':',
];

fn bracketed(line: &str, inner: &str) -> Option<Credits> {
    if let Some(marks) = initials::whole(line) {
        return Some(Credits {
            initials: vec![marks.to_owned()],
            ..Credits::default()
        });
    }
    if let Some(credits) = labelled(inner)
        .or_else(|| listed(inner))
        .or_else(|| slashed(inner))
    {
        return Some(credits);
    }
    // `(Budi Hartono)`: two words at least, a single one is an aside.
    let names = name::list(inner)?;
    if names.has_desk
        || names.people.iter().any(|name| !name.contains(' '))
        || names.people.is_empty()
    {
        return None;
    }
    let mut credits = Credits::default();
    add(&mut credits, &names, &[BylineRole::Writer]);
    Some(credits)
}

/// `Rina Sari/kabarpos`: a full name and the outlet in small letters; that of a picture has capitals.
fn slashed(inner: &str) -> Option<Credits> {
    let (name, outlet) = inner.split_once('/')?;
    let is_outlet =
        (4..=12).contains(&outlet.len()) && outlet.bytes().all(|byte| byte.is_ascii_lowercase());
    (is_outlet && name::is_name(name) && name.contains(' ')).then(|| Credits {
        people: vec![byline(name, BylineRole::Writer)],
        ..Credits::default()
    })
}

/// `Kontributor Pekanbaru, X | Editor Y`: labels without colons, in brackets.
fn listed(inner: &str) -> Option<Credits> {
    let mut credits = Credits::default();
    let mut has_label = false;
    for part in inner.split(['|', ';']) {
        let part = part.trim();
        let (role, value) = match labels::before_name(part) {
            Some((len, role)) => (role, part.get(len..)?),
            None => (BylineRole::Writer, part),
        };
        has_label |= value.len() < part.len();
        add(
            &mut credits,
            &name::list(value.trim_matches(SEPARATORS))?,
            &[role],
        );
    }
    (has_label && !credits.people.is_empty()).then_some(credits)
}

/// `Pewarta: X Editor: Y`.
fn labelled(line: &str) -> Option<Credits> {
    let line = line.trim_start_matches(SEPARATORS);
    if !labels::may_open(line) {
        return None;
    }
    let marks = labels::marks(line);
    if marks.first()?.start != 0 {
        return None;
    }
    let mut credits = Credits::default();
    for (idx, mark) in marks.iter().enumerate() {
        let end = marks.get(idx + 1).map_or(line.len(), |next| next.start);
        let value = line.get(mark.value..end)?;
        let value = match labels::notice(value) {
            Some(at) => value.get(..at)?,
            None => value,
        };
        if mark.roles.is_empty() {
            continue;
        }
        let (value, date) = split_date(value.trim_matches(SEPARATORS));
        let (value, marks) = split_marks(value);
        let value = value.trim_matches(SEPARATORS);
        let names = name::list(value).or_else(|| name::small(value))?;
        add(&mut credits, &names, &mark.roles);
        credits.initials.extend(marks.map(str::to_owned));
        credits.date = credits.date.or(date);
    }
    let has_role = marks.iter().any(|mark| !mark.roles.is_empty());
    (has_role || is_of_others(line)).then_some(credits)
}

/// `Publisher : Rina Sari`: a person who did not make the story.
fn is_of_others(line: &str) -> bool {
    let Some((label, value)) = line.split_once(':') else {
        return false;
    };
    let mut sources = newsroom::TABLES.iter().flat_map(|table| table.sources);
    let is_source = sources.any(|source| source.eq_ignore_ascii_case(label.trim()));
    let value = value.trim();
    !is_source && value.contains(' ') && name::is_name(value) && !is_desk(value)
}

/// `By X on 16 Feb 2016`, `Laporan Wartawan Kabar.id, X`, `Reporting by X; Editing by Y`.
fn opened(line: &str) -> Option<Credits> {
    let mut credits = Credits::default();
    for part in line.split(';') {
        let part = part.trim_matches(SEPARATORS);
        let (len, role) = labels::opener(part)?;
        let (value, date) = split_date(part.get(len..)?.trim_matches(SEPARATORS));
        let value = without_place(value);
        // `Tulisan dari Rina Sari tidak mewakili pandangan dari redaksi Kabar`
        let is_told_of = NAME_ENDS.iter().any(|end| value.contains(end));
        let by_name = || leading_name(part, len, value);
        let names = if is_told_of {
            by_name()
        } else {
            name::list(value).or_else(by_name)
        }?;
        // `Written by hand.`: a word in small letters is a mark of the staff beside another one only.
        let is_word = matches!(names.initials.as_slice(), [mark] if !mark.contains('/'));
        if is_word && names.people.is_empty() && !names.has_desk {
            return None;
        }
        add(&mut credits, &names, &[role]);
        credits.date = credits.date.or(date);
    }
    Some(credits)
}

/// The name behind an opener that says "by" in full, where more follows it: `Diproduksi oleh X dari laporan …`,
/// `Artikel ini ditulis oleh X, peserta magang`.
fn leading_name<'a>(line: &str, opener_len: usize, value: &'a str) -> Option<Names<'a>> {
    let is_full = line.get(..opener_len)?.trim_end().contains(' ');
    let comma = value.find([',', '.']).unwrap_or(value.len());
    let ends = NAME_ENDS.iter().filter_map(|end| value.find(end));
    let end = ends.fold(comma, usize::min);
    let names = name::list(value.get(..end)?)?;
    (is_full && names.people.iter().all(|name| name.contains(' '))).then_some(names)
}

/// `Rina Sari [Kendari] di` before a date: where the writer was.
fn without_place(value: &str) -> &str {
    let open = || {
        value
            .strip_suffix(" di")
            .unwrap_or(value)
            .strip_suffix(']')?
            .find(" [")
    };
    open().and_then(|at| value.get(..at)).unwrap_or(value)
}

/// What stands behind such a name.
const NAME_ENDS: [&str; 2] = [" dari ", " tidak mewakili "];

/// The initials in brackets behind a name: `Kabar.com [tsr]`.
fn split_marks(value: &str) -> (&str, Option<&str>) {
    let Some(open) = value.rfind(['(', '[']) else {
        return (value, None);
    };
    let (Some(head), Some(tail)) = (value.get(..open), value.get(open..)) else {
        return (value, None);
    };
    match initials::whole(tail) {
        Some(marks) => (head.trim_end(), Some(marks)),
        None => (value, None),
    }
}

/// The names before a date, and the date: `Budi Hartono on 16 Feb 2016 at 09:09 WIB`.
fn split_date(value: &str) -> (&str, Option<Date>) {
    if !value.bytes().any(|byte| byte.is_ascii_digit()) {
        return (value, None);
    }
    let Some(mention) = date::mentions(value).next() else {
        return (value, None);
    };
    // A sentence goes on behind its date, a byline does not: `… 17 Februari 2017 | 1.229 Views`.
    let behind = value.get(mention.end..).unwrap_or_default().trim_start();
    let is_closed =
        behind.starts_with(['|', '•', '·', '-', '–']) && behind.len() <= MAX_BEHIND_DATE_BYTES;
    if behind.contains(char::is_alphanumeric) && !is_closed {
        return (value, None);
    }
    let names = value.get(..mention.start).unwrap_or_default();
    let names = names.trim_end_matches(SEPARATORS);
    let names = newsroom::TABLES
        .iter()
        .flat_map(|table| table.dated)
        .find_map(|word| {
            let at = names.len().checked_sub(word.len())?;
            let (rest, tail) = (names.get(..at)?, names.get(at..)?);
            (tail.eq_ignore_ascii_case(word) && rest.ends_with([' ', '\u{a0}'])).then_some(rest)
        })
        .unwrap_or(names);
    (
        names.trim_end_matches(SEPARATORS),
        mention.date(value, Basis::Printed),
    )
}

fn add(credits: &mut Credits, names: &Names<'_>, roles: &[BylineRole]) {
    for role in roles {
        let role = if names.is_contributor && *role != BylineRole::Editor {
            BylineRole::Contributor
        } else {
            *role
        };
        for name in &names.people {
            let byline = byline(name, role);
            if !credits.people.contains(&byline) {
                credits.people.push(byline);
            }
        }
    }
    credits
        .initials
        .extend(names.initials.iter().map(|&mark| mark.to_owned()));
}

fn byline(name: &str, role: BylineRole) -> Byline {
    Byline {
        name: name.split_whitespace().collect::<Vec<_>>().join(" "),
        role,
    }
}
