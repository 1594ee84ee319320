//! The day itself: `19 Oktober 2023`, `19/10/2023`, `October 19, 2023`, `2023-10-19`, `28-29 November`.

use chrono::Datelike;

use super::cursor::{Cursor, is_capitalized};
use super::lead::Lead;
use super::mention::DayOrder;
use super::words::senses;
use super::written_year::{YEARS, century, year_at, year_behind, year_number};
use crate::article::Edtf;
use crate::lexicon::calendar::Cue;

/// Abbreviated month names up to this length must begin with a capital, or have a year behind them.
const MAX_ABBREVIATION_BYTES: usize = 5;

/// A day, month or year that was read, and where it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct ReadDay {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) edtf: Edtf,
    pub(super) is_swappable: bool,
}

/// How to read.
#[derive(Debug, Clone, Copy)]
pub(super) struct Manner {
    pub(super) order: DayOrder,
    /// The date has a line of its own: forms that could be something else in a sentence are dates there.
    pub(super) is_line: bool,
}

/// The date whose first number begins here.
pub(super) fn at(start: Cursor<'_>, lead: &Lead, manner: Manner) -> Option<ReadDay> {
    let (value, len, behind) = start.number()?;
    match len {
        1 | 2 => {
            let first = u8::try_from(value).ok()?;
            if let Some(month) = lead.month {
                return month_led(first, month, behind, lead);
            }
            day_led(first, start, behind, lead, manner)
        }
        4 => year_led(value, start, behind, lead, manner),
        _ => None,
    }
}

fn day_led(
    first: u8,
    start: Cursor<'_>,
    behind: Cursor<'_>,
    lead: &Lead,
    manner: Manner,
) -> Option<ReadDay> {
    let glue = Glue::before(start);
    if glue == Glue::Number {
        return None;
    }
    let mark = behind.byte()?;
    if matches!(mark, b'/' | b'-' | b'.') {
        let next = behind.skip(1);
        if next.byte().is_some_and(|byte| byte.is_ascii_digit()) {
            if let Some(read) = numeric(first, mark, start, next, lead, manner) {
                return Some(read);
            }
            // `28-29 November`.
            return range_of_days(first, start, behind, lead, manner);
        }
        if let Some(month) = month_at(next) {
            // `19-Okt-2023`.
            let with_year = month
                .behind
                .eat(mark)
                .and_then(|cursor| year_at(cursor, true));
            return with_year
                .and_then(|(year, end)| plain(Some(year), month.number, first, lead.start, end));
        }
        if mark == b'.' {
            return None;
        }
    }
    let behind = ordinal(behind).unwrap_or(behind);
    let next = behind.spaces();
    let Some(month) = month_at(next) else {
        return range_of_days(first, start, behind, lead, manner);
    };
    let year = year_behind(month.behind, manner);
    let needs_year = glue != Glue::None && lead.weekday.is_none()
        || next.at == start.at
        || !month.is_capitalized && month.len <= MAX_ABBREVIATION_BYTES;
    if needs_year && year.is_none() {
        return None;
    }
    if glue == Glue::Hyphen && lead.weekday.is_none() && !manner.is_line {
        return None;
    }
    let end = year.map_or(month.behind.at, |(_, end)| end);
    let day = plain(
        year.map(|(year, _)| year),
        month.number,
        first,
        lead.start,
        end,
    )?;
    Some(range_to(day, Cursor::new(start.text, end), manner).unwrap_or(day))
}

/// What the numbers are glued to on their left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Glue {
    None,
    /// `ShowBiz15 Feb 2016`.
    Letter,
    /// `Covid-19 November 2020`: the number belongs to the word.
    Hyphen,
    /// `1.19`, `2023-10`: the digits are the tail of another number.
    Number,
}

impl Glue {
    fn before(start: Cursor<'_>) -> Self {
        let Some(byte) = start.byte_before() else {
            return Self::None;
        };
        if byte.is_ascii_alphabetic() {
            return Self::Letter;
        }
        let before = start
            .at
            .checked_sub(1)
            .map(|at| Cursor::new(start.text, at));
        match (byte, before.and_then(Cursor::byte_before)) {
            (b'/' | b'.' | b',' | b'-' | b':', Some(b'0'..=b'9'))
            | (b'0'..=b'9' | b'$' | b'#' | b'+' | b'_', _) => Self::Number,
            (b'-', Some(before)) if before.is_ascii_alphabetic() => Self::Hyphen,
            _ => Self::None,
        }
    }
}

/// `19/10/2023`, `19-10-23`; with a weekday before it also `19/10`, and `28-29/10`.
fn numeric(
    first: u8,
    mark: u8,
    start: Cursor<'_>,
    next: Cursor<'_>,
    lead: &Lead,
    manner: Manner,
) -> Option<ReadDay> {
    if matches!(lead.cue, Some((Cue::Numbering, _))) {
        return None;
    }
    let (second, behind) = next.small_number()?;
    let Some(next) = behind.eat(mark).filter(|next| next.number().is_some()) else {
        return short_numeric(first, second, mark, behind, lead, manner);
    };
    let (value, len, behind) = year_number(next)?;
    let has_clock = next.number()?.1 > len;
    let is_marked = mark == b'/' || lead.says_day || manner.is_line;
    let year = match len {
        4 if YEARS.contains(&value) => i32::try_from(value).ok()?,
        2 if is_marked => century(i32::try_from(value).ok()?),
        _ => return None,
    };
    if !has_clock && is_cut(behind, mark) || Glue::before(start) == Glue::Letter && len == 2 {
        return None;
    }
    let day_first = Edtf::from_day(Some(year), second, first);
    let month_first = Edtf::from_day(Some(year), first, second);
    let fits = |date: Option<Edtf>| {
        let weekday = date.and_then(|date| Some(date.resolve()?.day().weekday()));
        weekday.is_some() && weekday == lead.weekday
    };
    let is_settled = fits(day_first) != fits(month_first);
    let is_month_first = if is_settled {
        fits(month_first)
    } else {
        manner.order == DayOrder::MonthFirst && !lead.puts_day_first
    };
    let (edtf, other) = if is_month_first {
        (month_first, day_first)
    } else {
        (day_first, month_first)
    };
    Some(ReadDay {
        start: lead.start,
        end: behind.at,
        edtf: edtf.or(other)?,
        is_swappable: !is_settled
            && !lead.puts_day_first
            && edtf.is_some()
            && other.is_some()
            && first != second,
    })
}

/// `Kamis (19/10)` and `Sabtu-Minggu (28-29/10/2023)`: without a weekday before them they are fractions and scores.
fn short_numeric(
    first: u8,
    second: u8,
    mark: u8,
    behind: Cursor<'_>,
    lead: &Lead,
    manner: Manner,
) -> Option<ReadDay> {
    if !lead.says_day || mark == b'.' {
        return None;
    }
    let month = (mark == b'-')
        .then(|| behind.eat(b'/').and_then(Cursor::small_number))
        .flatten();
    if let Some((month, behind)) = month {
        let year = behind.eat(b'/').and_then(|cursor| year_at(cursor, true));
        let end = year.map_or(behind.at, |(_, end)| end);
        let year = year.map(|(year, _)| year);
        let edtf = Edtf::from_range(
            Edtf::from_day(year, month, first)?,
            Edtf::from_day(year, month, second)?,
        )?;
        return Some(read(edtf, lead.start, end));
    }
    if is_cut(behind, mark) {
        return None;
    }
    let (day, month) = match manner.order {
        DayOrder::MonthFirst if first <= 12 && !lead.puts_day_first => (second, first),
        _ => (first, second),
    };
    plain(None, month, day, lead.start, behind.at)
}

/// Whether a number goes on behind the place where the date should end.
fn is_cut(behind: Cursor<'_>, mark: u8) -> bool {
    match behind.byte() {
        Some(byte) if byte == mark || byte == b'/' || byte == b'%' => {
            behind.byte_at(1).is_some_and(|byte| byte.is_ascii_digit())
        }
        Some(byte) => byte.is_ascii_digit(),
        None => false,
    }
}

/// `28-29 November 2023`, `28 hingga 30 November`.
fn range_of_days(
    first: u8,
    start: Cursor<'_>,
    behind: Cursor<'_>,
    lead: &Lead,
    manner: Manner,
) -> Option<ReadDay> {
    if Glue::before(start) != Glue::None {
        return None;
    }
    let (last, behind) = through(behind, true)?.small_number()?;
    if last <= first {
        return None;
    }
    let month = month_at(behind.spaces())?;
    let year = year_behind(month.behind, manner);
    let end = year.map_or(month.behind.at, |(_, end)| end);
    let year = year.map(|(year, _)| year);
    let edtf = Edtf::from_range(
        Edtf::from_day(year, month.number, first)?,
        Edtf::from_day(year, month.number, last)?,
    )?;
    Some(read(edtf, lead.start, end))
}

/// `10 November-2 Desember 2023`: the range that begins with a day that was read.
fn range_to(first: ReadDay, behind: Cursor<'_>, manner: Manner) -> Option<ReadDay> {
    let (last, behind) = through(behind, false)?.small_number()?;
    let month = month_at(behind.spaces())?;
    let year = year_behind(month.behind, manner);
    let end = year.map_or(month.behind.at, |(_, end)| end);
    let year = year.map(|(year, _)| year);
    let last = Edtf::from_day(year, month.number, last)?;
    let edtf = range(first.edtf, last)?;
    Some(ReadDay { end, edtf, ..first })
}

/// The range between two days. The year may stand with one of them only: `28 Desember-2 Januari 2024` begins in 2023.
pub(super) fn range(first: Edtf, last: Edtf) -> Option<Edtf> {
    let runs_over = (last.month(), last.day()) < (first.month(), first.day());
    let n_years = i32::from(runs_over);
    match (first.year(), last.year()) {
        (None, Some(year)) => Edtf::from_range(first.with_year(year - n_years)?, last),
        (Some(year), None) => Edtf::from_range(first, last.with_year(year + n_years)?),
        _ => Edtf::from_range(first, last),
    }
}

/// Behind what stands between the ends of a range: a dash, `hingga`, `s/d`, and `dan` is none.
pub(super) fn through(cursor: Cursor<'_>, may_be_slash: bool) -> Option<Cursor<'_>> {
    if may_be_slash && let Some(behind) = cursor.eat(b'/') {
        return Some(behind);
    }
    let cursor = cursor.spaces();
    if let Some(behind) = cursor.dash() {
        return Some(behind.spaces());
    }
    let (word, behind) = cursor.word()?;
    if word.eq_ignore_ascii_case("s") {
        let slash = behind.eat(b'/').or_else(|| behind.eat(b'.'))?;
        let behind = slash.eat(b'd')?;
        return Some(behind.eat(b'.').unwrap_or(behind).spaces());
    }
    (senses(word)?.cue == Some(Cue::Through)).then(|| behind.spaces())
}

/// `October 19, 2023`, `Sept. 19`: the numbers stand behind the month.
fn month_led(
    day: u8,
    (month, month_start): (u8, usize),
    behind: Cursor<'_>,
    lead: &Lead,
) -> Option<ReadDay> {
    let behind = ordinal(behind).unwrap_or(behind);
    let start = if lead.weekday.is_some() {
        lead.start
    } else {
        month_start
    };
    let comma = behind.eat(b',').unwrap_or(behind);
    if let Some((year, end)) = year_at(comma.spaces(), false) {
        return plain(Some(year), month, day, start, end);
    }
    // `October 19-20, 2023`.
    if let Some((last, behind)) = behind.dash().and_then(Cursor::small_number) {
        let comma = behind.eat(b',').unwrap_or(behind);
        let year = year_at(comma.spaces(), false);
        let end = year.map_or(behind.at, |(_, end)| end);
        let year = year.map(|(year, _)| year);
        let edtf = Edtf::from_range(
            Edtf::from_day(year, month, day)?,
            Edtf::from_day(year, month, last)?,
        )?;
        return Some(read(edtf, start, end));
    }
    // Without a year, the number may count something: `Oktober 19 orang`, `in April 20 people`.
    let before_month = Cursor::new(behind.text, month_start)
        .spaces_before()
        .word_before();
    let is_led = lead.weekday.is_some()
        || before_month.is_some_and(|(word, _)| {
            matches!(
                senses(word).and_then(|senses| senses.cue),
                Some(Cue::Lead | Cue::DayOfMonth)
            )
        });
    let is_closed = match behind.byte() {
        None => true,
        Some(b',' | b'.') => behind.byte_at(1).is_none_or(|byte| !byte.is_ascii_digit()),
        Some(byte) => {
            matches!(byte, b')' | b';' | b'"' | b'\n') || behind.spaces().dash().is_some()
        }
    };
    let goes_on = behind
        .byte()
        .is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b':' | b'%'));
    if goes_on || !is_led && !is_closed {
        return None;
    }
    plain(None, month, day, start, behind.at)
}

/// `2023-10-19`, `Oktober 2023`, `tahun 2023`.
fn year_led(
    value: u32,
    start: Cursor<'_>,
    behind: Cursor<'_>,
    lead: &Lead,
    manner: Manner,
) -> Option<ReadDay> {
    let year = i32::try_from(value)
        .ok()
        .filter(|_| YEARS.contains(&value))?;
    let is_glued = Glue::before(start) == Glue::Number;
    let is_marked = match behind.byte() {
        Some(b'-' | b'/') => true,
        Some(b'.') => manner.is_line,
        _ => false,
    };
    if is_marked
        && !is_glued
        && let Some(mark) = behind.byte()
        && let Some((month, behind)) = behind.skip(1).small_number()
        && let Some((day, behind)) = behind.eat(mark).and_then(Cursor::small_number)
        && !is_cut(behind, mark)
        && let Some(read) = plain(Some(year), month, day, lead.start, behind.at)
    {
        return Some(read);
    }
    if is_cut(behind, b'-')
        || is_cut(behind, b'.')
        || behind.byte().is_some_and(|byte| byte.is_ascii_alphabetic())
    {
        return None;
    }
    if let Some((month, start)) = lead.month {
        return Some(read(Edtf::from_month(Some(year), month)?, start, behind.at));
    }
    match lead.cue {
        Some((Cue::Year, start)) => Some(read(Edtf::from_year(year)?, start, behind.at)),
        _ => None,
    }
}

/// Behind `st`, `nd`, `rd`, `th`, and the `of` that may follow.
fn ordinal(cursor: Cursor<'_>) -> Option<Cursor<'_>> {
    let (word, behind) = cursor.word()?;
    if !matches!(word, "st" | "nd" | "rd" | "th") {
        return None;
    }
    match behind.spaces().word() {
        Some(("of", behind)) => Some(behind),
        _ => Some(behind),
    }
}

/// A month name.
#[derive(Debug, Clone, Copy)]
struct ReadMonth<'a> {
    number: u8,
    len: usize,
    is_capitalized: bool,
    behind: Cursor<'a>,
}

fn month_at(cursor: Cursor<'_>) -> Option<ReadMonth<'_>> {
    let (word, behind) = cursor.word()?;
    let number = senses(word)?.month?;
    Some(ReadMonth {
        number,
        len: word.len(),
        is_capitalized: is_capitalized(word),
        behind,
    })
}

fn plain(year: Option<i32>, month: u8, day: u8, start: usize, end: usize) -> Option<ReadDay> {
    Some(read(Edtf::from_day(year, month, day)?, start, end))
}

const fn read(edtf: Edtf, start: usize, end: usize) -> ReadDay {
    ReadDay {
        start,
        end,
        edtf,
        is_swappable: false,
    }
}
