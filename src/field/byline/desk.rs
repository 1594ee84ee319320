//! Names beside their desk: `Budi Hartono - kabarinet`, or on lines of their own over it: `Rina Sari,`, `Budi Hartono`,
//! `Tim Redaksi`.

use super::{Label, SEPARATORS, byline, labels, name, split_date};
use crate::article::BylineRole;
use crate::bytes::words;
use crate::field::dateline::names::{is_place, looks_like_outlet};
use crate::lexicon::newsroom;
use crate::raw::Credits;

/// Words at the head of a line that tell prose from names.
const MAX_HEAD_WORDS: usize = 20;

/// Words in small letters in a row that make prose.
const N_PROSE_WORDS: usize = 3;

/// A name of one word beside a desk is at least this long, in bytes.
const MIN_LONE_NAME_BYTES: usize = 4;

/// The longest name of a desk, in bytes.
const MAX_BYTES: usize = 24;

/// Most names over a desk.
const MAX_NAMES: usize = 3;

/// The name on the first of several lines that a desk closes; no more of them are read than there may be.
pub(crate) fn names_above_desk<'t>(lines: impl IntoIterator<Item = &'t str>) -> Option<Credits> {
    let mut lines = lines.into_iter();
    let first = lines.next()?;
    let mut people: Vec<&str> = full_name(first).into_iter().collect();
    // `Rina Sari, Budi Hartono`
    if people.is_empty() && first.len() <= MAX_NAMES * MAX_BYTES {
        people = first.split(", ").map(full_name).collect::<Option<_>>()?;
    }
    let closes = lines
        .take(MAX_NAMES)
        .find(|line| full_name(line).is_none())
        .is_some_and(is_desk_line);
    (closes && (1..=MAX_NAMES).contains(&people.len())).then(|| Credits {
        people: people
            .iter()
            .map(|name| byline(name, BylineRole::Writer))
            .collect(),
        ..Credits::default()
    })
}

fn full_name(line: &str) -> Option<&str> {
    let name = line.trim_end_matches([',', ' ']);
    (name::is_full_name(name) && !is_desk_line(name)).then_some(name)
}

/// `Tim Redaksi`: a desk alone on its line, no outlet.
pub(crate) fn is_desk_line(line: &str) -> bool {
    let mut desks = newsroom::TABLES.iter().flat_map(|table| table.desks);
    line.len() <= MAX_BYTES
        && line.contains(' ')
        && desks.any(|desk| desk.eq_ignore_ascii_case(line))
}

/// `Budi Hartono - kabarinet`, `Budi Hartono, Jurnalis-Senin 8 Jan 2024`, `Budi Hartono | Jum'at, 17 Februari 2017`.
pub(super) fn beside_desk(line: &str) -> Option<Credits> {
    if opens_like_prose(line) {
        return None;
    }
    let (value, date) = split_date(line);
    if value.contains(':') {
        return None;
    }
    if value.len() == line.len() && !line.contains([',', '-', '|', '–', '/', '•', '·']) {
        return None;
    }
    let mut credits = Credits {
        date,
        ..Credits::default()
    };
    let has_date = value.len() < line.len();
    let mut has_desk = false;
    let mut role = BylineRole::Writer;
    let mut people = Vec::new();
    for part in value
        .split([',', '|', '–', '/', '•', '·'])
        .flat_map(|part| part.split(" - "))
    {
        let part = part.trim_matches(SEPARATORS);
        if part.is_empty() {
            continue;
        }
        if let Some(label) = labels::alone(part) {
            if let Label::Role(named) = label {
                role = named;
            }
            has_desk = true;
        } else if let Some(name) = name::before_desk(part) {
            has_desk = true;
            people.push(name);
        } else if name::is_desk(part) {
            has_desk = true;
        } else if is_rubric(part) && value.contains(" - ") && people.is_empty() {
            // A section beside the name; the desk or the date proves the byline.
        } else if name::is_name(part) && !is_place(part) {
            people.push(part);
        } else {
            return None;
        }
    }
    let is_named = people
        .iter()
        .all(|name| name.contains(' ') || (has_desk && name.len() >= MIN_LONE_NAME_BYTES));
    if !is_named || people.len() > 3 || !(has_desk || (has_date && people.len() == 1)) {
        return None;
    }
    credits
        .people
        .extend(people.iter().map(|name| byline(name, role)));
    Some(credits)
}

/// `Rina Sari (The Sukamaju Post)`: the outlet in brackets.
pub(super) fn before_bracket(line: &str) -> Option<Credits> {
    let (name, outlet) = line.strip_suffix(')')?.split_once(" (")?;
    let is_named = name::is_name(name) && !is_place(name) && !name::is_desk(name);
    (is_named && outlet.contains(' ') && looks_like_outlet(outlet)).then(|| Credits {
        people: vec![byline(name, BylineRole::Writer)],
        ..Credits::default()
    })
}

/// `MARKET` in `MARKET - Rina Sari, Kabar Pagi`: one word in capitals.
fn is_rubric(part: &str) -> bool {
    part.len() >= MIN_LONE_NAME_BYTES && part.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Three words in small letters in a row near the head: names, desks and dates have none.
fn opens_like_prose(line: &str) -> bool {
    let mut n_small = 0;
    words(line).take(MAX_HEAD_WORDS).any(|word| {
        let is_small = word.starts_with(|c: char| c.is_ascii_lowercase());
        n_small = if is_small { n_small + 1 } else { 0 };
        n_small == N_PROSE_WORDS
    })
}
