//! A date that is printed on a page: `Diperbarui 13 Jun 2025, 07:00 WIB`, `Kompas.com - 28/06/2010, 14:09 WIB`.

use std::sync::LazyLock;

use chrono::{DateTime, FixedOffset};

use super::cursor::Cursor;
use super::day::Manner;
use super::mention::{DayOrder, Mention, When};
use super::relative;
use super::scan;
use super::timeline::Timeline;
use super::words::senses;
use crate::article::{Basis, Date};
use crate::field::Parsed;
use crate::lexicon::calendar::{CALENDARS, Cue, Printed};

/// Most bytes before the first digit of a date, behind its labels: `Hari Jum’at malam Kliwon, tanggal`.
const MAX_LEAD_BYTES: usize = 40;

/// Most bytes of a date in words: `Jumaat minggu hadapan pukul 10.30 pagi`.
const MAX_WORDED_BYTES: usize = 64;

/// Most labels and outlets before a date: `Kompas.com - Diperbarui`.
const MAX_LABELS: usize = 3;

/// A printed date, and what its label says of it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PrintedDate {
    /// The date, with its place in the text that was read.
    pub mention: Mention,
    /// The label says that it is the date of the last change.
    pub is_update: bool,
    /// A label stands before it.
    pub has_label: bool,
    /// A name of several words that is no outlet's domain stands before it: `Rina Ayu Wati | 17 Februari 2017`.
    pub has_person: bool,
}

/// Reads the printed date at the head of a text, and what its label says of it.
///
/// The head may hold labels (`Tayang:`, `Diperbarui`), an outlet with a dash (`Kompas.com -`), an empty
/// byline (`, Jurnalis-`). Relative dates (`3 jam yang lalu`) count; [`Timeline`] resolves them.
///
/// ```
/// use warta::field::date;
/// let read = date::printed("Diperbarui: 26 Juni 2015   02:46", date::DayOrder::DayFirst).unwrap();
/// assert!(read.is_update);
/// assert_eq!(read.mention.edtf().unwrap().to_string(), "2015-06-26T02:46");
/// ```
#[must_use]
pub fn printed(text: &str, order: DayOrder) -> Option<PrintedDate> {
    let mut cursor = skip_marks(Cursor::new(text, 0));
    let mut is_update = false;
    let mut has_label = false;
    let mut has_person = false;
    for _ in 0..MAX_LABELS {
        if let Some((label, behind)) = label_at(cursor) {
            is_update = is_update || label == Printed::Update;
            has_label = true;
            cursor = skip_marks(behind);
        } else if let Some(behind) = outlet_at(cursor) {
            let name = text
                .get(cursor.at..behind.at)
                .unwrap_or_default()
                .trim_end();
            has_person = has_person || name.contains(' ') && !name.contains('.');
            cursor = skip_marks(behind);
        } else {
            break;
        }
    }
    let mention = head_at(cursor, order)?;
    Some(PrintedDate {
        mention,
        is_update,
        has_label,
        has_person,
    })
}

/// Reads the date at the head of a text: day, with weekday, clock and zone where they stand beside it.
///
/// Known prefixes before it are skipped (see [`printed`]). Only dates of the calendar count; `resolved` is
/// filled where the text alone is complete.
///
/// ```
/// use warta::field::date;
/// let parsed = date::parse("Tayang: Senin, 24 Februari 2025 10:17 WIB | Penulis").unwrap();
/// assert_eq!(parsed.value.edtf.to_string(), "2025-02-24T10:17+07:00");
/// assert_eq!(parsed.value.raw, "Senin, 24 Februari 2025 10:17 WIB");
/// assert_eq!(parsed.rest, " | Penulis");
/// assert_eq!(date::parse("Pemilu 2024 diikuti 18 partai"), None);
/// ```
#[must_use]
pub fn parse(text: &str) -> Option<Parsed<'_, Date>> {
    let read = printed(text, DayOrder::DayFirst)?;
    let value = read.mention.date(text, Basis::Printed)?;
    value.edtf.day()?;
    Some(Parsed {
        value,
        rest: text.get(read.mention.end..)?,
    })
}

/// Reads the date at the head of a text like [`parse`], and resolves relative dates and a missing year
/// against the time of reading.
///
/// ```
/// use warta::field::date;
/// let fetched_at = chrono::DateTime::parse_from_rfc3339("2023-10-20T12:00:00+07:00").unwrap();
/// let parsed = date::parse_at("3 jam yang lalu", fetched_at).unwrap();
/// assert_eq!(parsed.value.edtf.to_string(), "2023-10-20T09:00+07:00");
/// ```
#[must_use]
pub fn parse_at(text: &str, fetched_at: DateTime<FixedOffset>) -> Option<Parsed<'_, Date>> {
    let read = printed(text, DayOrder::DayFirst)?;
    let placed = Timeline::new(fetched_at).place(&read.mention);
    let edtf = match read.mention.when {
        // The year that is not said stays unsaid in the EDTF.
        When::Calendar(edtf) => edtf,
        _ => placed?,
    };
    Some(Parsed {
        value: Date {
            raw: read.mention.raw(text).to_owned(),
            edtf,
            resolved: placed.and_then(|placed| placed.resolve()),
            basis: Basis::Printed,
        },
        rest: text.get(read.mention.end..)?,
    })
}

/// The date that begins exactly here.
fn head_at(cursor: Cursor<'_>, order: DayOrder) -> Option<Mention> {
    let manner = Manner {
        order,
        is_line: true,
    };
    let head = cursor;
    if let Some(number) = number_behind(head) {
        let numbered = scan::numbered_at(number, head.at, manner, true);
        let begins_here = |mention: &Mention| is_lead_only(head, mention.start);
        if let Some(mention) = numbered.filter(begins_here) {
            return Some(clock_first(head, manner, mention));
        }
    }
    let (word, _) = head.word()?;
    if !relative::may_open(word) {
        return None;
    }
    let worded = scan::Mentions::new(window(head)).next()?;
    (worded.start == 0 && worded.edtf().is_none()).then(|| Mention {
        start: worded.start + head.at,
        end: worded.end + head.at,
        ..worded
    })
}

/// The first number from here, where only words of the calendar stand before it: for nearly every line that is no
/// date, one word tells.
fn number_behind(head: Cursor<'_>) -> Option<Cursor<'_>> {
    let mut cursor = skip_marks(head);
    while cursor.at < head.at + MAX_LEAD_BYTES {
        if cursor.byte()?.is_ascii_digit() {
            return Some(cursor);
        }
        let (word, behind) = cursor.word()?;
        senses(word)?;
        cursor = skip_marks(behind);
    }
    None
}

/// The bytes from here in which a date in words must end, cut at a character.
fn window(head: Cursor<'_>) -> &str {
    let rest = head.rest();
    let end = (0..=MAX_WORDED_BYTES)
        .rev()
        .find(|end| rest.is_char_boundary(*end));
    end.and_then(|end| rest.get(..end)).unwrap_or(rest)
}

/// `14:05 WIB, 19 Oktober 2023`: the clock may stand before its day.
fn clock_first(head: Cursor<'_>, manner: Manner, mention: Mention) -> Mention {
    if mention.when != When::Clock {
        return mention;
    }
    let behind = skip_marks(Cursor::new(head.text, mention.end));
    let day = number_behind(behind)
        .and_then(|number| scan::numbered_at(number, behind.at, manner, false));
    match day {
        Some(day) if is_lead_only(behind, day.start) && day.clock.is_none() => {
            let with_clock = day.edtf().and_then(|edtf| edtf.with_clock(mention.clock?));
            match with_clock {
                Some(edtf) => Mention {
                    start: mention.start,
                    when: When::Calendar(edtf),
                    clock: mention.clock,
                    ..day
                },
                None => mention,
            }
        }
        _ => mention,
    }
}

/// Whether only words that lead to a date (`Hari`, `pada`, `tanggal`) stand between here and the date.
fn is_lead_only(head: Cursor<'_>, start: usize) -> bool {
    let mut cursor = skip_marks(head);
    while cursor.at < start {
        let Some((word, behind)) = cursor.word() else {
            return false;
        };
        let is_lead = senses(word).is_some_and(|senses| {
            senses.part_of_day.is_some()
                || matches!(
                    senses.cue,
                    Some(Cue::Lead | Cue::DayOfMonth | Cue::Clock | Cue::MarketDay)
                )
        });
        if !is_lead {
            return false;
        }
        cursor = skip_marks(behind);
    }
    cursor.at == start
}

/// Behind spaces and marks that stand around a date line: `| `, `, `, `- `, `• `, `(`.
fn skip_marks(cursor: Cursor<'_>) -> Cursor<'_> {
    let mut cursor = cursor.spaces();
    loop {
        let behind = match cursor.byte() {
            Some(
                b',' | b'|' | b':' | b'/' | b'(' | b'[' | b';' | b'.' | b'*' | b'@' | b'\n' | b'\r',
            ) => cursor.skip(1),
            Some(0xc2) if cursor.byte_at(1) == Some(0xb7) => cursor.skip(2),
            Some(0xe2) if cursor.byte_at(1) == Some(0x80) && cursor.byte_at(2) == Some(0xa2) => {
                cursor.skip(3)
            }
            _ => match cursor.dash() {
                Some(behind) => behind,
                None => return cursor,
            },
        };
        cursor = behind.spaces();
    }
}

/// The label that stands here: the longest of up to three words.
fn label_at(cursor: Cursor<'_>) -> Option<(Printed, Cursor<'_>)> {
    let first = cursor.byte().filter(u8::is_ascii_alphabetic)?;
    let bucket = LABELS.get(usize::from(first.to_ascii_lowercase() - b'a'))?;
    let second = cursor.byte_at(1)?.to_ascii_lowercase();
    let read = |(label, printed): &(&str, Printed)| Some((*printed, behind_words(cursor, label)?));
    bucket
        .iter()
        .filter(|(label, _)| label.as_bytes().get(1) == Some(&second))
        .filter_map(read)
        .max_by_key(|(_, behind)| behind.at)
}

/// The labels of all languages by their first letter, `a` to `z`.
static LABELS: LazyLock<[Vec<(&str, Printed)>; 26]> = LazyLock::new(|| {
    let mut buckets: [Vec<(&str, Printed)>; 26] = std::array::from_fn(|_| Vec::new());
    let labels = CALENDARS.iter().flat_map(|calendar| calendar.labels);
    for (label, printed) in labels {
        let letter = label
            .bytes()
            .next()
            .map_or(0, |byte| byte.wrapping_sub(b'a'));
        if let Some(bucket) = buckets.get_mut(usize::from(letter)) {
            bucket.push((label, *printed));
        }
    }
    buckets
});

/// Behind the words of a label, if they stand here in any case and with any spaces between them.
fn behind_words<'a>(mut cursor: Cursor<'a>, label: &str) -> Option<Cursor<'a>> {
    for (idx, word) in label.split(' ').enumerate() {
        if idx > 0 {
            cursor = cursor.spaces();
        }
        let end = cursor.at + word.len();
        let stands_here = cursor.text.get(cursor.at..end)?.eq_ignore_ascii_case(word);
        let behind = cursor.skip(word.len());
        let is_whole = behind.byte().is_none_or(|byte| !byte.is_ascii_alphabetic());
        if !stands_here || !is_whole {
            return None;
        }
        cursor = behind;
    }
    Some(cursor)
}

/// Most words of a name before the dash or bar that parts it from a date: `Vania Ika Aldida |`.
const MAX_NAME_WORDS: usize = 5;

/// An outlet or a role before the date, closed by a dash or bar: `Kompas.com -`, `Jurnalis-`, `Liputan6.com •`.
fn outlet_at(cursor: Cursor<'_>) -> Option<Cursor<'_>> {
    let mut behind = cursor;
    for _ in 0..MAX_NAME_WORDS {
        let mut len = 0;
        while behind
            .byte_at(len)
            .is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'\''))
        {
            len += 1;
        }
        let has_letter = behind.byte().is_some_and(|byte| byte.is_ascii_alphabetic());
        if len == 0 || !has_letter {
            return None;
        }
        let word = Cursor::word(behind).map_or("", |(word, _)| word);
        // A weekday or month begins the date itself, and so does the first word of `Hari ini, 14:05`.
        let begins_date = senses(word).is_some_and(|senses| {
            behind.at == cursor.at || senses.weekday.is_some() || senses.month.is_some()
        });
        if begins_date {
            return None;
        }
        behind = behind.skip(len).spaces();
        let is_closed = match behind.byte()? {
            b'|' | b',' => true,
            0xc2 => behind.byte_at(1) == Some(0xb7),
            0xe2 => behind.dash().is_some() || behind.byte_at(2) == Some(0xa2),
            _ => behind.dash().is_some(),
        };
        if is_closed {
            return Some(behind);
        }
    }
    None
}
