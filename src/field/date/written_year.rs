//! The year as it is written beside day and month: `2023`, `'23`, `tahun 2023`, and `20232:05 PM`, glued to its clock.

use super::cursor::Cursor;
use super::day::Manner;
use super::words::senses;
use crate::lexicon::calendar::Cue;

/// Years that are taken for years: four digits outside them are amounts (`19 Oktober 2500 orang`).
pub(super) const YEARS: std::ops::RangeInclusive<u32> = 1800..=2199;

/// Two-digit years from here on belong to the twentieth century (as POSIX `%y` reads them).
const FIRST_YEAR_OF_1900S: i32 = 69;

/// The year behind a month name, and where it ends: `Oktober 2023`, `Okt. 2023`, `Oktober '23`.
pub(super) fn year_behind(behind: Cursor<'_>, manner: Manner) -> Option<(i32, usize)> {
    let cursor = behind.eat(b'.').unwrap_or(behind).spaces();
    if let Some(read) = year_at(cursor, manner.is_line) {
        return Some(read);
    }
    // `17 February, 2017`, but not `17 Februari, 2000 orang`.
    if let Some(cursor) = cursor.eat(b',') {
        let (year, end) = year_at(cursor.spaces(), false)?;
        let next = Cursor::new(cursor.text, end).spaces();
        let is_amount = next.byte().is_some_and(|byte| byte.is_ascii_lowercase());
        return (!is_amount || manner.is_line).then_some((year, end));
    }
    let short = match cursor.byte() {
        Some(b'\'') => cursor.skip(1),
        Some(0xe2) if cursor.byte_at(1) == Some(0x80) && cursor.byte_at(2) == Some(0x99) => {
            cursor.skip(3)
        }
        _ => {
            let (word, behind) = cursor.word()?;
            let is_year = senses(word)?.cue == Some(Cue::Year);
            return if is_year {
                year_at(behind.spaces(), false)
            } else {
                None
            };
        }
    };
    year_at(short, true)
}

/// The number that stands here, without the clock that was glued to a year: `October 19, 20232:05 PM`.
pub(super) fn year_number(cursor: Cursor<'_>) -> Option<(u32, usize, Cursor<'_>)> {
    let (value, len, behind) = cursor.number()?;
    let glued = match len {
        5 => 10,
        6 => 100,
        _ => return Some((value, len, behind)),
    };
    let has_clock = behind
        .eat(b':')
        .and_then(Cursor::number)
        .is_some_and(|(_, len, _)| len == 2);
    let is_year = YEARS.contains(&(value / glued));
    (has_clock && is_year).then(|| (value / glued, 4, cursor.skip(4)))
}

/// The year that stands here; two digits count where `may_be_short`.
pub(super) fn year_at(cursor: Cursor<'_>, may_be_short: bool) -> Option<(i32, usize)> {
    let (value, len, behind) = year_number(cursor)?;
    let is_amount = match behind.byte() {
        Some(b'.' | b',') => behind.byte_at(1).is_some_and(|byte| byte.is_ascii_digit()),
        Some(b':' | b'%') => true,
        _ => false,
    };
    let year = match len {
        4 if YEARS.contains(&value) => i32::try_from(value).ok()?,
        2 if may_be_short && !is_amount => century(i32::try_from(value).ok()?),
        _ => return None,
    };
    Some((year, behind.at))
}

pub(super) const fn century(two_digits: i32) -> i32 {
    if two_digits >= FIRST_YEAR_OF_1900S {
        1900 + two_digits
    } else {
        2000 + two_digits
    }
}
