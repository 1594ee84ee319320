//! Labels before names: `Pewarta: X Editor: Y Copyright © …`, `Redaktur & Reporter : X`, `| Penulis | : X |`.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::article::BylineRole;
use crate::lexicon::lookup::{Heads, NameMap, Tails};
use crate::lexicon::newsroom;

/// The longest label, in bytes: `redaktur pelaksana`.
const MAX_LABEL_BYTES: usize = 28;

/// Words that close the last name: what follows is a copyright notice.
const NOTICES: &[&str] = &["copyright", "hak cipta", "©", "dilarang keras"];

/// Those words, by their first letters.
static NOTICE_HEADS: LazyLock<Heads> = LazyLock::new(|| Heads::new(NOTICES.iter().copied()));

/// The labels of all languages, by their last letters.
static TAILS: LazyLock<Tails> = LazyLock::new(|| Tails::new(all()));

/// The labels of all languages, by their first letters.
static HEADS: LazyLock<Heads> = LazyLock::new(|| Heads::new(all()));

/// The labels of all languages, with the role that each gives.
#[derive(Debug)]
struct Labels {
    roles: NameMap<Option<BylineRole>>,
    /// How long they are, in bytes: each length once, the longest first.
    lens: Vec<usize>,
}

static LABELS: LazyLock<Labels> = LazyLock::new(|| {
    let lens: BTreeSet<usize> = all().map(str::len).collect();
    Labels {
        roles: NameMap::new(all_roles()),
        lens: lens.into_iter().rev().collect(),
    }
});

fn all_roles() -> impl Iterator<Item = (&'static str, Option<BylineRole>)> {
    newsroom::TABLES.iter().flat_map(|table| {
        let roles = table
            .roles
            .iter()
            .map(|(label, role)| (*label, Some(*role)));
        roles.chain(table.other_labels.iter().map(|label| (*label, None)))
    })
}

fn all() -> impl Iterator<Item = &'static str> {
    all_roles().map(|(label, _)| label)
}

/// Whether a label may stand at the head of the line.
pub(super) fn may_open(line: &str) -> bool {
    HEADS.may_open(line)
}

/// The openers of all languages, by their first letters.
static OPENERS: LazyLock<Heads> = LazyLock::new(|| {
    let tables = newsroom::TABLES.iter();
    Heads::new(tables.flat_map(|table| table.openers.iter().map(|(opener, _)| *opener)))
});

/// A label in a line, with its roles; none where it names nobody who made the story (`Uploader:`).
#[derive(Debug)]
pub(super) struct Mark {
    /// Byte offset of the label.
    pub(super) start: usize,
    /// Byte offset of what follows its colon.
    pub(super) value: usize,
    pub(super) roles: Vec<BylineRole>,
}

/// The labels with a colon in a text, in order.
pub(super) fn marks(text: &str) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    for colon in memchr::memchr_iter(b':', text.as_bytes()) {
        let Some(before) = text.get(..colon) else {
            continue;
        };
        if let Some((start, roles)) = label_before(before)
            && marks.last().is_none_or(|last| last.value <= start)
        {
            marks.push(Mark {
                start,
                value: colon + 1,
                roles,
            });
        }
    }
    marks
}

/// The label that ends the text, its start and its roles.
fn label_before(text: &str) -> Option<(usize, Vec<BylineRole>)> {
    let trimmed = text.trim_end_matches([' ', '\t', '\u{a0}', '|', '*']);
    let (mut start, role) = ends_with_label(trimmed)?;
    let mut roles: Vec<BylineRole> = role.into_iter().collect();
    // `Redaktur & Reporter :` gives both.
    let joined = trimmed.get(..start)?.trim_end();
    let and = ["&", "/", " dan", " and"]
        .iter()
        .find_map(|and| joined.strip_suffix(and));
    if let Some((other_start, Some(role))) = and.and_then(|text| ends_with_label(text.trim_end())) {
        roles.insert(0, role);
        start = other_start;
    }
    Some((start, roles))
}

fn ends_with_label(text: &str) -> Option<(usize, Option<BylineRole>)> {
    if !TAILS.may_close(text) {
        return None;
    }
    // The longest label counts.
    LABELS.lens.iter().find_map(|len| {
        let start = text.len().checked_sub(*len)?;
        let role = LABELS.roles.get(text.get(start..)?)?;
        is_bound(text, start).then_some((start, role))
    })
}

/// A label starts behind something that is no letter, or is glued with a capital of its own: `pihaknya.Pewarta`,
/// `RizaldiEditor`.
fn is_bound(text: &str, start: usize) -> bool {
    let before = text.get(..start).and_then(|text| text.chars().next_back());
    let mut letters = text.get(start..).unwrap_or_default().chars();
    let is_title = letters.next().is_some_and(char::is_uppercase)
        && letters.next().is_some_and(char::is_lowercase);
    match before {
        Some(c) if c.is_alphanumeric() || c == '.' => is_title,
        _ => true,
    }
}

/// What a label says of the name beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Label {
    /// What the person did for the story: `Editor`, `Penulis`.
    Role(BylineRole),
    /// Nothing that counts as making the story: `Uploader`.
    Other,
}

/// The label that a line consists of: `Editor`, `Penulis :`.
pub(super) fn alone(line: &str) -> Option<Label> {
    let line = line.trim_matches([' ', '\u{a0}', '\t', ':', '|', '*']);
    if line.len() > MAX_LABEL_BYTES {
        return None;
    }
    let (start, role) = ends_with_label(line)?;
    (start == 0).then_some(role.map_or(Label::Other, Label::Role))
}

/// The label before a name without a colon, and its role: `Editor Khairina`.
pub(super) fn before_name(text: &str) -> Option<(usize, BylineRole)> {
    newsroom::TABLES
        .iter()
        .flat_map(|table| table.roles)
        .filter(|(label, _)| {
            text.get(..label.len())
                .is_some_and(|head| head.eq_ignore_ascii_case(label))
                && text
                    .get(label.len()..)
                    .is_some_and(|rest| rest.starts_with(' '))
        })
        // The stringer's place stands behind this one; the list of names knows it.
        .filter(|(_, role)| *role != BylineRole::Contributor)
        .map(|(label, role)| (label.len(), *role))
        .max_by_key(|(len, _)| *len)
}

/// The byte offset at which a copyright notice starts.
pub(super) fn notice(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    (0..bytes.len()).find(|&at| {
        NOTICE_HEADS.may_open_at(text, at)
            && NOTICES.iter().any(|notice| {
                let head = bytes.get(at..at + notice.len());
                head.is_some_and(|head| head.eq_ignore_ascii_case(notice.as_bytes()))
            })
    })
}

/// The opener at the head of a line and the roles it gives: `Oleh …`, `Laporan Wartawan …`.
pub(super) fn opener(line: &str) -> Option<(usize, BylineRole)> {
    if !OPENERS.may_open(line) {
        return None;
    }
    newsroom::TABLES
        .iter()
        .flat_map(|table| table.openers)
        .filter(|(opener, _)| {
            line.get(..opener.len())
                .is_some_and(|head| head.eq_ignore_ascii_case(opener))
                && line
                    .get(opener.len()..)
                    .is_some_and(|rest| rest.starts_with([' ', '\u{a0}']))
        })
        .map(|(opener, role)| (opener.len(), *role))
        .max_by_key(|(len, _)| *len)
}
