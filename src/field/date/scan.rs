//! Finds dates in running text.
//!
//! A date of the calendar has digits, and digits are rare in prose: the scan looks for them eight bytes at a
//! time, and looks closer only where one stands. Words that stand for a date (`kemarin`, `Rabu malam`) are looked for
//! only where the caller wants them.

use super::clock::{self, ReadClock};
use super::cursor::Cursor;
use super::day::{self, Manner};
use super::lead::Lead;
use super::mention::{DayOrder, Mention, When};
use super::relative::{self, Triggers};
use super::words::senses;
use crate::bytes::next_digit;
use crate::lexicon::calendar::Cue;

/// The dates of a text, in order: see [`mentions`](super::mentions).
#[derive(Debug, Clone)]
pub struct Mentions<'a> {
    text: &'a str,
    /// Everything before this place has been looked at for digits.
    at: usize,
    /// No mention may begin before this place.
    floor: usize,
    manner: Manner,
    /// The next mention with digits.
    numbered: Option<Mention>,
    /// Dates in words count as well.
    wants_words: bool,
    /// Words that may stand for a date, once they are looked for.
    triggers: Option<Triggers<'a>>,
    /// The next mention in words.
    worded: Option<Mention>,
}

impl<'a> Mentions<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            text,
            at: 0,
            floor: 0,
            manner: Manner {
                order: DayOrder::DayFirst,
                is_line: false,
            },
            numbered: None,
            wants_words: true,
            triggers: None,
            worded: None,
        }
    }

    /// Only dates of the calendar, no `kemarin`, `Rabu malam`, `3 jam yang lalu`: these are found faster.
    #[must_use]
    pub fn calendar_only(mut self) -> Self {
        self.wants_words = false;
        self
    }

    /// Which of two numbers is the day, where neither a weekday nor the calendar tells.
    #[must_use]
    pub fn day_order(mut self, order: DayOrder) -> Self {
        self.manner.order = order;
        self
    }

    fn next_numbered(&mut self) -> Option<Mention> {
        while let Some(digit) = next_digit(self.text.as_bytes(), self.at) {
            let start = Cursor::new(self.text, digit);
            let (_, len, behind) = start.number()?;
            self.at = behind.at;
            if len > 4 || !may_open(behind, len) && !self.wants_words {
                continue;
            }
            let Some(mention) = numbered_at(start, self.floor, self.manner, self.wants_words)
            else {
                continue;
            };
            self.at = mention.end.max(behind.at);
            return Some(mention);
        }
        None
    }
}

impl Iterator for Mentions<'_> {
    type Item = Mention;

    fn next(&mut self) -> Option<Mention> {
        let floor = self.floor;
        while self
            .numbered
            .as_ref()
            .is_none_or(|mention| mention.start < floor)
        {
            self.numbered = self.next_numbered();
            if self.numbered.is_none() {
                break;
            }
        }
        if self.wants_words
            && self
                .worded
                .as_ref()
                .is_none_or(|mention| mention.start < floor)
        {
            let triggers = self
                .triggers
                .get_or_insert_with(|| Triggers::new(self.text));
            self.worded = triggers.next(floor);
        }
        let is_worded_first = match (&self.numbered, &self.worded) {
            // Where both overlap, a date of the calendar says more: `Kamis` in `Kamis (19/10/2023)`.
            // A clock belongs to the day before it: `esok hari pukul 05.00`.
            (Some(numbered), Some(worded)) => {
                let overlaps = worded.end > numbered.start;
                worded.start < numbered.start && !(overlaps && numbered.edtf().is_some())
            }
            (None, Some(_)) => true,
            _ => false,
        };
        let mention = if is_worded_first {
            self.worded.take()
        } else {
            self.numbered.take()
        }?;
        self.floor = mention.end;
        Some(mention)
    }
}

/// Whether the bytes behind a number can continue a date, at one glance.
fn may_open(behind: Cursor<'_>, len: usize) -> bool {
    let byte = behind.byte().unwrap_or(b' ');
    match byte {
        // `19 Oktober`, `October 19 and`: a space alone says little, the letter behind it says more.
        b' ' if len <= 2 => true,
        b'0'..=b'9' | b'%' => false,
        _ => true,
    }
}

/// The mention whose first number begins here.
pub(super) fn numbered_at(
    start: Cursor<'_>,
    floor: usize,
    manner: Manner,
    wants_words: bool,
) -> Option<Mention> {
    let mention = mention_at(start, floor, manner, wants_words)?;
    Some(with_last(&mention, start.text, manner).unwrap_or(mention))
}

/// `Rabu (29/11/2023) hingga Sabtu (2/12/2023)`: the range that begins with a mention, where the day of the week or
/// brackets stand around its ends. Ranges without them are read as one date.
fn with_last(first: &Mention, text: &str, manner: Manner) -> Option<Mention> {
    let day = first
        .edtf()
        .filter(|edtf| edtf.day().is_some() && edtf.last().is_none())?;
    if first.clock.is_some() {
        return None;
    }
    let behind = day::through(Cursor::new(text, first.end), false)?;
    let number = match behind.word() {
        Some((word, behind)) => {
            senses(word)?.weekday?;
            let behind = behind.spaces();
            let behind = behind.eat(b',').unwrap_or(behind).spaces();
            behind.eat(b'(').unwrap_or(behind)
        }
        None => behind,
    };
    let last = mention_at(number, behind.at, manner, false)?;
    let is_marked = first.weekday.is_some() || last.weekday.is_some();
    if last.start != behind.at || !is_marked {
        return None;
    }
    let last_day = last
        .edtf()
        .filter(|edtf| edtf.last().is_none() && edtf.clock().is_none())?;
    Some(Mention {
        end: last.end,
        when: When::Calendar(day::range(day, last_day)?),
        part_of_day: None,
        ..first.clone()
    })
}

fn mention_at(
    start: Cursor<'_>,
    floor: usize,
    manner: Manner,
    wants_words: bool,
) -> Option<Mention> {
    let lead = Lead::before(start.text, start.at, floor);
    let Some(day) = day::at(start, &lead, manner) else {
        return if wants_words {
            open_at(start, &lead)
        } else {
            None
        };
    };
    let mut mention = Mention {
        start: day.start,
        end: day.end,
        when: When::Calendar(day.edtf),
        weekday: lead.weekday,
        part_of_day: lead.part_of_day,
        clock: None,
        is_swappable: day.is_swappable,
    };
    if day.edtf.day().is_none() {
        mention.weekday = None;
        mention.part_of_day = None;
        return Some(mention);
    }
    take_tail(&mut mention, start.text, manner);
    Some(mention)
}

/// Takes in what may stand behind a day: a bracket that closes, a part of the day, a clock.
fn take_tail(mention: &mut Mention, text: &str, manner: Manner) {
    let is_bracketed = text
        .get(mention.start..mention.end)
        .is_some_and(|raw| raw.contains(['(', '[']));
    let close = |end: usize| {
        let cursor = Cursor::new(text, end).spaces();
        if is_bracketed {
            cursor.eat(b')').or_else(|| cursor.eat(b']'))
        } else {
            None
        }
    };
    if let Some(behind) = close(mention.end) {
        mention.end = behind.at;
    } else if let Some(clock) = clock::after_day(
        Cursor::new(text, mention.end),
        manner.is_line || is_bracketed,
    ) {
        take_clock(mention, clock);
        if let Some(behind) = close(mention.end) {
            mention.end = behind.at;
        }
    }
    if let Some((part, behind)) = clock::part_at(Cursor::new(text, mention.end).spaces()) {
        let raw = text.get(mention.end..behind.at).unwrap_or_default();
        // `Malam Tahun Baru`: a capital opens something else.
        if raw.bytes().all(|byte| !byte.is_ascii_uppercase()) || manner.is_line {
            mention.part_of_day = Some(part);
            mention.end = behind.at;
        }
    }
    if mention.clock.is_none()
        && let Some(clock) = clock::after_day(Cursor::new(text, mention.end), manner.is_line)
    {
        take_clock(mention, clock);
    }
}

fn take_clock(mention: &mut Mention, read: ReadClock) {
    let When::Calendar(edtf) = mention.when else {
        return;
    };
    let Some(with_clock) = edtf.with_clock(read.clock) else {
        return;
    };
    mention.when = When::Calendar(with_clock);
    mention.clock = Some(read.clock);
    mention.part_of_day = read.part_of_day.or(mention.part_of_day);
    mention.end = read.end;
}

/// What has digits but no day of its own: `pukul 06.14`, `3 jam yang lalu`, `tanggal 24`.
fn open_at(start: Cursor<'_>, lead: &Lead) -> Option<Mention> {
    let mut mention = Mention {
        start: start.at,
        end: start.at,
        when: When::Clock,
        weekday: lead.weekday,
        part_of_day: lead.part_of_day,
        clock: None,
        is_swappable: false,
    };
    let cue = lead.cue.map(|(cue, _)| cue);
    if let Some(read) = clock::at(start)
        .filter(|read| cue == Some(Cue::Clock) || read.clock.offset_minutes.is_some())
    {
        mention.start = lead.cue.map_or(start.at, |(_, start)| start);
        mention.end = read.end;
        mention.clock = Some(read.clock);
        mention.part_of_day = read.part_of_day;
        mention.weekday = None;
        return Some(mention);
    }
    if let Some(read) = relative::counted_at(start) {
        mention.end = read.end;
        mention.when = read.when;
        mention.weekday = None;
        mention.part_of_day = None;
        return Some(mention);
    }
    let (day, behind) = start.small_number()?;
    let is_day = cue == Some(Cue::DayOfMonth)
        && (1..=31).contains(&day)
        && behind
            .byte()
            .is_none_or(|byte| matches!(byte, b' ' | b',' | b')' | b'.'))
        && behind.byte_at(1).is_none_or(|byte| !byte.is_ascii_digit());
    if !is_day {
        return None;
    }
    mention.start = lead.cue.map_or(start.at, |(_, start)| start);
    if mention.weekday.is_some() {
        mention.start = lead.start;
    }
    mention.end = behind.at;
    mention.when = When::DayOfMonth(day);
    Some(mention)
}
