//! Clock times: `14:05 WIB`, `pukul 14.05`, `2:05 petang`, `T14:05:00+07:00`.

use super::cursor::Cursor;
use super::words::senses;
use crate::article::Clock;
use crate::lexicon::calendar::{Cue, PartOfDay};

/// Most bytes of marks between a day and its clock: `2018 | 19.34`, `2022 – 21:30`.
const MAX_MARK_BYTES: usize = 8;

/// A clock time that was read, and where it ends.
#[derive(Debug, Clone, Copy)]
pub(super) struct ReadClock {
    pub(super) clock: Clock,
    pub(super) part_of_day: Option<PartOfDay>,
    pub(super) end: usize,
    /// A zone, a colon or half of the day says that these numbers are a clock; `14.05` alone may be an amount.
    pub(super) is_certain: bool,
}

/// The clock behind a day, over marks such as `|`, `-`, `,`, `at`, `pukul`.
///
/// `is_line` says that the date has a line of its own, where a number with a full stop can be no amount.
pub(super) fn after_day(start: Cursor<'_>, is_line: bool) -> Option<ReadClock> {
    let mut cursor = start.spaces();
    let limit = start.at + MAX_MARK_BYTES;
    while cursor.at < limit {
        cursor = match cursor.byte()? {
            b',' | b'|' | b'/' | b'@' | b';' => cursor.skip(1),
            b'T' | b't' if cursor.at == start.at => cursor.skip(1),
            b'(' | b':' if is_line => cursor.skip(1),
            0xc2 if cursor.byte_at(1) == Some(0xb7) => cursor.skip(2),
            0xe2 if cursor.byte_at(1) == Some(0x80) && cursor.byte_at(2) == Some(0xa2) => {
                cursor.skip(3)
            }
            _ => match cursor.dash() {
                Some(behind) => behind,
                None => break,
            },
        }
        .spaces();
    }
    let (has_word, cursor) = match cursor.word() {
        Some((word, behind)) if senses(word)?.cue == Some(Cue::Clock) => (true, after_word(behind)),
        Some(_) => return None,
        None => (false, cursor),
    };
    let read = at(cursor)?;
    (has_word || is_line || read.is_certain).then_some(read)
}

/// Behind the marks that may follow `pukul`: `Pkl. 14.05`, `jam: 14.05`.
pub(super) fn after_word(cursor: Cursor<'_>) -> Cursor<'_> {
    let cursor = match cursor.byte() {
        Some(b'.' | b':') => cursor.skip(1),
        _ => cursor,
    };
    cursor.spaces()
}

/// Whether a text is the time of day and nothing else: `10:15 WIB`, `9.40 am`.
pub(crate) fn is_clock(text: &str) -> bool {
    let read = at(Cursor::new(text, 0));
    read.is_some_and(|read| read.is_certain && read.end == text.len())
}

/// The clock that begins here.
pub(super) fn at(start: Cursor<'_>) -> Option<ReadClock> {
    let (hour, cursor) = start.small_number()?;
    let mark = cursor.byte().filter(|mark| matches!(mark, b':' | b'.'))?;
    let (minute, len, mut cursor) = cursor.skip(1).number()?;
    let minute = u8::try_from(minute).ok().filter(|_| len == 2)?;
    let mut second = None;
    if let Some((value, 2, behind)) = cursor.eat(mark).and_then(Cursor::number) {
        second = u8::try_from(value).ok();
        // Fractions of a second, as in `09:24:00.000Z`.
        cursor = match behind.eat(b'.').and_then(Cursor::number) {
            Some((_, _, behind)) => behind,
            None => behind,
        };
    }
    // `10.000` and `1.10.2` are no clocks, nor is `12.30%`.
    let is_cut = match cursor.byte() {
        Some(b'0'..=b'9' | b'%' | b'/') => true,
        Some(b'.' | b',' | b':') => cursor.byte_at(1).is_some_and(|byte| byte.is_ascii_digit()),
        _ => false,
    };
    if is_cut || hour > 24 || minute > 59 {
        return None;
    }
    let mut end = cursor.at;
    let mut part_of_day = None;
    let mut half = None;
    if let Some((read, behind)) = half_of_day(cursor.spaces()) {
        half = Some(read);
        cursor = behind;
        end = behind.at;
    }
    let zone = zone(cursor);
    if let Some((_, behind)) = zone {
        cursor = behind;
        end = behind.at;
    }
    if let Some((part, behind)) = part_at(cursor.spaces()) {
        part_of_day = Some(part);
        end = behind.at;
    }
    let hour = hour_of(hour, minute, half, part_of_day)?;
    Some(ReadClock {
        clock: Clock {
            hour,
            minute,
            second,
            offset_minutes: zone.and_then(|(minutes, _)| minutes),
        },
        part_of_day,
        end,
        is_certain: mark == b':' || zone.is_some() || half.is_some() || part_of_day.is_some(),
    })
}

/// Whether `a.m.` or `p.m.` stands here.
fn half_of_day(cursor: Cursor<'_>) -> Option<(bool, Cursor<'_>)> {
    let is_afternoon = match cursor.byte()?.to_ascii_lowercase() {
        b'a' => false,
        b'p' => true,
        _ => return None,
    };
    let cursor = cursor.skip(1);
    let has_dot = cursor.byte() == Some(b'.');
    let cursor = if has_dot { cursor.skip(1) } else { cursor };
    if !matches!(cursor.byte()?, b'm' | b'M') {
        return None;
    }
    let cursor = cursor.skip(1);
    if cursor.byte().is_some_and(|byte| byte.is_ascii_alphabetic()) {
        return None;
    }
    let cursor = if has_dot {
        cursor.eat(b'.').unwrap_or(cursor)
    } else {
        cursor
    };
    Some((is_afternoon, cursor))
}

/// A part of the day: `pagi`, `dini hari`, `tengah malam`.
pub(super) fn part_at(cursor: Cursor<'_>) -> Option<(PartOfDay, Cursor<'_>)> {
    let (word, behind) = cursor.word()?;
    let part = senses(word)?.part_of_day?;
    let next = behind.spaces().word();
    let next_is = |want: &str| next.filter(|(next, _)| next.eq_ignore_ascii_case(want));
    if word.eq_ignore_ascii_case("dini") {
        return next_is("hari").map(|(_, behind)| (part, behind));
    }
    if word.eq_ignore_ascii_case("tengah") {
        let noon = next_is("hari").map(|(_, behind)| (PartOfDay::Midday, behind));
        return noon.or_else(|| Some((PartOfDay::Night, next_is("malam")?.1)));
    }
    Some((part, behind))
}

/// The hour of 24: a hour below 13 is moved by what is said of the half or the part of the day.
fn hour_of(hour: u8, minute: u8, half: Option<bool>, part: Option<PartOfDay>) -> Option<u8> {
    let is_midnight = half == Some(false)
        || matches!(
            part,
            Some(PartOfDay::Night | PartOfDay::SmallHours | PartOfDay::Morning)
        );
    let is_after_noon = half == Some(true)
        // `2.05 petang`, `7.30 malam`, but `00.30 malam` and `01.15 malam`.
        || half.is_none()
            && match part {
                Some(PartOfDay::Afternoon) => (1..=7).contains(&hour),
                Some(PartOfDay::Night) => (6..=11).contains(&hour),
                Some(PartOfDay::Midday) => (1..=3).contains(&hour),
                _ => false,
            };
    let hour = match hour {
        12 if is_midnight && half != Some(true) => 0,
        0..12 if is_after_noon => hour + 12,
        // `24.00` is how the press writes the end of a day; it is no clock time of that day.
        _ => hour,
    };
    (hour < 24 && minute < 60).then_some(hour)
}

/// The zone that stands here, and its minutes east of UTC: `WIB`, `+07:00`, `GMT+7`, `Z`.
fn zone(start: Cursor<'_>) -> Option<(Option<i16>, Cursor<'_>)> {
    if let Some(read) = offset(start) {
        return Some(read);
    }
    let mut cursor = start.spaces();
    if let Some(read) = offset(cursor) {
        return Some(read);
    }
    let is_bracketed = cursor.byte() == Some(b'(');
    if is_bracketed {
        cursor = cursor.skip(1);
    }
    let (word, behind) = cursor.word()?;
    let (minutes, mut behind) = if word == "Z" && cursor.at == start.at {
        (0, behind)
    } else {
        let minutes = senses(word)?.zone_minutes?;
        // `GMT+7`, `UTC +07:00`; `WIB (GMT+7)` says the same twice.
        match offset(behind.spaces()).filter(|_| minutes == 0) {
            Some((Some(minutes), behind)) => (minutes, behind),
            _ => (minutes, behind),
        }
    };
    if is_bracketed {
        behind = behind.eat(b')')?;
    }
    Some((Some(minutes), behind))
}

/// `+07:00`, `+0700`, `+7`.
fn offset(cursor: Cursor<'_>) -> Option<(Option<i16>, Cursor<'_>)> {
    let sign = match cursor.byte()? {
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    let (value, len, behind) = cursor.skip(1).number()?;
    let value = i16::try_from(value).ok()?;
    let (hours, minutes, behind) = match (len, behind.eat(b':').and_then(Cursor::number)) {
        (2, Some((minutes, 2, behind))) => (value, i16::try_from(minutes).ok()?, behind),
        // `GMT+700`
        (3 | 4, _) => (value / 100, value % 100, behind),
        (1 | 2, _) if sign > 0 => (value, 0, behind),
        _ => return None,
    };
    (hours <= 14 && minutes < 60).then_some((Some(sign * (hours * 60 + minutes)), behind))
}
