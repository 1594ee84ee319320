//! Words that stand for a date: `kemarin`, `Rabu malam`, `3 jam yang lalu`, `sehari kemudian`.
//!
//! They are found by one automaton over the words that can carry such a meaning. A weekday must begin with a
//! capital and stand alone: `Jumat Agung`, `Pasar Minggu` and `setiap Senin` name no day.

use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, FindIter, MatchKind};

use super::clock;
use super::cursor::{Cursor, is_capitalized};
use super::mention::{Direction, Mention, When};
use super::words::{Senses, senses};
use crate::lexicon::calendar::{CALENDARS, Cue, Unit};

/// Shortest weekday name that counts alone: `Rabu`, `Ahad`. Abbreviations need a date beside them.
const MIN_WEEKDAY_BYTES: usize = 4;

/// `setengah jam lalu`: the one fraction that the press counts with.
const HALF: &[&str] = &["setengah", "half"];

/// Words before a weekday that make it every such day: `setiap Senin`.
const EVERY: &[&str] = &["each", "every", "setiap", "tiap", "saban"];

/// Words that may carry a date, matched without regard to case.
static TRIGGERS: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    let mut words: Vec<String> = Vec::new();
    for calendar in CALENDARS {
        words.extend(
            calendar
                .near_days
                .iter()
                .map(|(word, _)| (*word).to_owned()),
        );
        let weekdays = calendar.weekdays.iter().map(|(word, _)| *word);
        words.extend(
            weekdays
                .filter(|word| word.len() >= MIN_WEEKDAY_BYTES)
                .map(str::to_owned),
        );
        for (word, cue) in calendar.cues {
            match cue {
                Cue::Ago | Cue::Ahead | Cue::Later | Cue::Earlier => words.push((*word).to_owned()),
                _ => {}
            }
        }
        for (word, _) in calendar.parts_of_day {
            words.extend(["ini", "itu"].map(|cue| format!("{word} {cue}")));
        }
    }
    words.extend(["jum'at", "jum’at", "hari ini", "hari itu"].map(str::to_owned));
    words.sort_unstable();
    words.dedup();
    AhoCorasick::builder()
        .ascii_case_insensitive(true)
        .match_kind(MatchKind::LeftmostLongest)
        .build(words)
        .ok()
});

/// The places of a text where a word may stand for a date.
#[derive(Debug)]
pub(super) struct Triggers<'a> {
    text: &'a str,
    matches: Option<FindIter<'static, 'a>>,
}

// The automaton's iterator cannot be cloned; a clone starts over, and the caller's floor skips what was seen.
impl Clone for Triggers<'_> {
    fn clone(&self) -> Self {
        Self::new(self.text)
    }
}

impl<'a> Triggers<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let matches = TRIGGERS.as_ref().map(|automaton| automaton.find_iter(text));
        Self { text, matches }
    }

    /// The next mention in words that begins at `floor` or behind it.
    pub(super) fn next(&mut self, floor: usize) -> Option<Mention> {
        let text = self.text;
        self.matches.as_mut()?.find_map(|found| {
            let start = Cursor::new(text, found.start());
            let behind = Cursor::new(text, found.end());
            let is_word = !start.byte_before().is_some_and(is_word_byte)
                && !behind.byte().is_some_and(is_word_byte);
            if found.start() < floor || !is_word {
                return None;
            }
            worded_at(start, behind, floor)
        })
    }
}

const fn is_word_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte >= 0x80 && byte != 0xa0 && byte != 0xc2 && byte != 0xe2
}

/// The mention around one trigger.
fn worded_at(start: Cursor<'_>, behind: Cursor<'_>, floor: usize) -> Option<Mention> {
    let (word, behind_word) = start.word()?;
    let senses = senses(word)?;
    if let Some(weekday) = senses.weekday.filter(|_| is_capitalized(word)) {
        let mut mention = weekday_at(start, behind_word)?;
        mention.weekday = Some(weekday);
        return Some(with_tail(mention, start.text));
    }
    if let Some(days) = senses.near_day {
        return Some(near_day_at(start, behind_word, days));
    }
    if matches!(senses.cue, Some(Cue::Lead)) || senses.part_of_day.is_some() {
        // `hari ini`, `malam itu`.
        let (cue, end) = behind_word.spaces().word()?;
        let when = match super::words::senses(cue)?.cue? {
            Cue::This => from_now(0, Unit::Day),
            Cue::That => When::FromNamed {
                amount: 0,
                unit: Unit::Day,
            },
            _ => return None,
        };
        let mut mention = mention(start.at, end.at, when);
        mention.part_of_day = senses.part_of_day;
        return Some(with_tail(mention, start.text));
    }
    counted_before(start, behind, senses.cue?, floor)
}

const fn mention(start: usize, end: usize, when: When) -> Mention {
    Mention {
        start,
        end,
        when,
        weekday: None,
        part_of_day: None,
        clock: None,
        is_swappable: false,
    }
}

const fn from_now(amount: i32, unit: Unit) -> When {
    When::FromNow { amount, unit }
}

/// A weekday that stands alone, with what says on which side of the present it lies.
fn weekday_at(start: Cursor<'_>, behind: Cursor<'_>) -> Option<Mention> {
    let previous = start.spaces_before().word_before().map(|(word, _)| word);
    let opens_sentence = previous.is_none();
    if previous.is_some_and(|word| EVERY.iter().any(|every| every.eq_ignore_ascii_case(word))) {
        return None;
    }
    // `Pasar Minggu`; `Hari Minggu` is a day.
    let is_day_word = previous.is_some_and(|word| senses(word).is_some());
    if previous.is_some_and(is_capitalized) && !is_day_word {
        return None;
    }
    let mut end = behind.at;
    let mut direction = Direction::Latest;
    if let Some((word, behind)) = behind.spaces().word() {
        let senses = senses(word).copied().unwrap_or_default();
        match senses.cue {
            // `Minggu lalu` at the head of a sentence may be the week.
            Some(Cue::Ago | Cue::Ahead) if opens_sentence => {
                let (word, _) = start.word()?;
                if super::words::senses(word)?.unit.is_some() {
                    return None;
                }
            }
            _ => {}
        }
        match senses.cue {
            Some(Cue::Ago) => {
                direction = Direction::Past;
                end = behind.at;
            }
            Some(Cue::Ahead) => {
                direction = Direction::Ahead;
                end = behind.at;
            }
            // `Jumat Agung`, `Rabu Abu`.
            _ if is_capitalized(word) && senses == Senses::default() => return None,
            _ => {}
        }
    }
    Some(mention(start.at, end, When::Weekday(direction)))
}

/// `kemarin`, `besok pagi`, `esok hari`, `kemarin lusa`.
fn near_day_at(start: Cursor<'_>, behind: Cursor<'_>, days: i8) -> Mention {
    let mut days = i32::from(days);
    let mut end = behind.at;
    match behind.spaces().word() {
        Some((word, behind)) if word.eq_ignore_ascii_case("lusa") && days < 0 => {
            days = -2;
            end = behind.at;
        }
        Some((word, behind)) if word.eq_ignore_ascii_case("hari") => end = behind.at,
        _ => {}
    }
    with_tail(
        mention(start.at, end, from_now(days, Unit::Day)),
        start.text,
    )
}

/// Takes in the part of the day and the clock behind a day in words.
fn with_tail(mut mention: Mention, text: &str) -> Mention {
    if let Some((part, behind)) = clock::part_at(Cursor::new(text, mention.end).spaces()) {
        mention.part_of_day = Some(part);
        mention.end = behind.at;
        let that = behind.spaces().word();
        if let Some((word, behind)) = that
            && matches!(
                senses(word).and_then(|senses| senses.cue),
                Some(Cue::This | Cue::That)
            )
        {
            mention.end = behind.at;
        }
    }
    if let Some(read) = clock::after_day(Cursor::new(text, mention.end), false) {
        mention.clock = Some(read.clock);
        mention.part_of_day = read.part_of_day.or(mention.part_of_day);
        mention.end = read.end;
    }
    mention
}

/// `dua hari lalu`, `setengah jam lalu`, `pekan lalu`, `sehari kemudian`: read backward from the last word.
fn counted_before(
    start: Cursor<'_>,
    behind: Cursor<'_>,
    cue: Cue,
    floor: usize,
) -> Option<Mention> {
    let mut cursor = start.spaces_before();
    let mut words = [None; 4];
    for slot in &mut words {
        let Some((word, before)) = cursor
            .word_before()
            .filter(|(_, before)| before.at >= floor)
        else {
            break;
        };
        *slot = Some((word, before.at));
        cursor = before.spaces_before();
    }
    let mut words = words.into_iter().flatten().peekable();
    while words
        .peek()
        .is_some_and(|(word, _)| senses(word).is_some_and(|senses| senses.cue == Some(Cue::Filler)))
    {
        words.next();
    }
    let (unit_word, unit_at) = words.next()?;
    let unit_senses = senses(unit_word)?;
    if let Some(unit) = unit_senses.single_unit {
        return Some(mention(unit_at, behind.at, counted(1, unit, cue)?));
    }
    // `Minggu lalu` with a capital is read as the weekday.
    let unit = unit_senses.unit?;
    let Some((number_word, number_at)) = words.next() else {
        return bare_unit(unit, unit_at, behind.at, cue);
    };
    if HALF.contains(&number_word.to_ascii_lowercase().as_str()) && unit == Unit::Hour {
        return Some(mention(
            number_at,
            behind.at,
            counted(30, Unit::Minute, cue)?,
        ));
    }
    match senses(number_word).and_then(|senses| senses.number) {
        Some(number) => Some(mention(
            number_at,
            behind.at,
            counted(i32::from(number), unit, cue)?,
        )),
        None => bare_unit(unit, unit_at, behind.at, cue),
    }
}

/// `pekan lalu`, `bulan depan`; `hari kemudian` and `jam lalu` need a number.
fn bare_unit(unit: Unit, start: usize, end: usize, cue: Cue) -> Option<Mention> {
    let is_period = matches!(unit, Unit::Week | Unit::Month | Unit::Year);
    let is_counted = matches!(cue, Cue::Later | Cue::Earlier);
    let when = counted(1, unit, cue)?;
    (is_period && !is_counted).then(|| mention(start, end, when))
}

fn counted(number: i32, unit: Unit, cue: Cue) -> Option<When> {
    match cue {
        Cue::Ago => Some(from_now(-number, unit)),
        Cue::Ahead => Some(from_now(number, unit)),
        Cue::Later => Some(When::FromNamed {
            amount: number,
            unit,
        }),
        Cue::Earlier => Some(When::FromNamed {
            amount: -number,
            unit,
        }),
        _ => None,
    }
}

/// What [`counted_at`] read, and where it ends.
#[derive(Debug, Clone, Copy)]
pub(super) struct Counted {
    pub(super) when: When,
    pub(super) end: usize,
}

/// `3 jam yang lalu`, `2 days ago`, from the number on.
pub(super) fn counted_at(start: Cursor<'_>) -> Option<Counted> {
    let before = start.byte_before();
    if before.is_some_and(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b',' | b'.')) {
        return None;
    }
    let (number, _, behind) = start.number()?;
    let (word, mut cursor) = behind.spaces().word()?;
    let unit = senses(word)?.unit?;
    // One or two words behind the unit: `yang lalu`, `yang akan datang`.
    for _ in 0..3 {
        let (word, behind) = cursor.spaces().word()?;
        let cue = senses(word)?.cue?;
        if cue != Cue::Filler {
            let when = counted(i32::try_from(number).ok()?, unit, cue)?;
            return Some(Counted {
                when,
                end: behind.at,
            });
        }
        cursor = behind;
    }
    None
}
