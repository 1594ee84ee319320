//! Words that stand for a date: `kemarin`, `Rabu malam`, `3 jam yang lalu`, `sehari kemudian`.
//!
//! The first letters of a word tell whether it can carry such a meaning. A weekday must begin with a
//! capital and stand alone: `Jumat Agung`, `Pasar Minggu` and `setiap Senin` name no day.

use std::sync::LazyLock;

use super::clock;
use super::cursor::{Cursor, is_capitalized};
use super::mention::{Direction, Mention, When};
use super::words::{self, Senses, senses};
use crate::bytes::WordStarts;
use crate::lexicon::calendar::{Cue, Unit};

/// Shortest weekday name that counts alone: `Rabu`, `Ahad`. Abbreviations need a date beside them.
const MIN_WEEKDAY_BYTES: usize = 4;

/// `setengah jam lalu`: the one fraction that the press counts with.
const HALF: &[&str] = &["setengah", "half"];

/// `hari ini`, `hari itu`: the day with a word that points at it.
const HARI: &str = "hari";

/// Words before a weekday that make it every such day: `setiap Senin`.
const EVERY: &[&str] = &["each", "every", "setiap", "tiap", "saban"];

/// Whether a date in words may begin with this word: `kemarin`, `Rabu malam`, `dua hari lalu`.
pub(super) fn may_open(word: &str) -> bool {
    senses(word).is_some() || HALF.iter().any(|half| half.eq_ignore_ascii_case(word))
}

/// Bits of the number that the head of a word becomes.
const N_HEAD_BITS: u32 = 12;

/// The heads of words that may carry a date, one bit for each.
static HEADS: LazyLock<[u64; 1 << (N_HEAD_BITS - 6)]> = LazyLock::new(|| {
    let mut heads = [0; 1 << (N_HEAD_BITS - 6)];
    let mut enter = |head: [u8; 4]| {
        let (place, bit) = bit_of(head);
        if let Some(bits) = heads.get_mut(place) {
            *bits |= bit;
        }
    };
    for (word, _) in words::all().filter(|(word, senses)| carries(word, senses)) {
        match *word.as_bytes() {
            // `Jum'at`, `Jum’at`: an apostrophe may stand before the fourth letter.
            [first, second, third, fourth, ..] => {
                for fourth in [fourth, b'\'', b'`', APOSTROPHE_LEAD] {
                    enter([first, second, third, fourth]);
                }
            }
            // Anything but a letter may stand behind a short word.
            [first, second, third] => {
                for behind in (0..=u8::MAX).filter(|byte| !byte.is_ascii_alphabetic()) {
                    enter([first, second, third, behind]);
                }
            }
            _ => {}
        }
    }
    heads
});

/// The first byte of `’`.
const APOSTROPHE_LEAD: u8 = 0xe2;

/// The place of the bit of a head: the upper bits of a product, which depend on all its letters. Small letters and
/// capitals share it.
const fn bit_of(head: [u8; 4]) -> (usize, u64) {
    // The odd number next to 2^32 divided by the golden ratio spreads neighbours far apart (Knuth, TAOCP 6.4).
    let product = (u32::from_le_bytes(head) | 0x2020_2020).wrapping_mul(0x9e37_79b1);
    let number = product >> (u32::BITS - N_HEAD_BITS);
    ((number >> 6) as usize, 1 << (number & 63))
}

/// The first bytes of a word and what stands behind it.
fn head_at(text: &str, at: usize) -> Option<[u8; 4]> {
    let rest = text.as_bytes().get(at..)?;
    if let Some(head) = rest.first_chunk() {
        return Some(*head);
    }
    let [first, second, third] = *rest.first_chunk()?;
    Some([first, second, third, b' '])
}

/// Whether a word may carry a date by itself.
fn carries(word: &str, senses: &Senses) -> bool {
    senses.weekday.is_some() && word.len() >= MIN_WEEKDAY_BYTES
        || senses.near_day.is_some()
        || senses.part_of_day.is_some()
        || matches!(
            senses.cue,
            Some(Cue::Ago | Cue::Ahead | Cue::Later | Cue::Earlier)
        )
        || HARI.eq_ignore_ascii_case(word)
}

/// The places of a text where a word may stand for a date.
#[derive(Debug, Clone)]
pub(super) struct Triggers<'a> {
    text: &'a str,
    starts: WordStarts<'a>,
}

impl<'a> Triggers<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            text,
            starts: WordStarts::new(text),
        }
    }

    /// The next mention in words that begins at `floor` or behind it.
    pub(super) fn next(&mut self, floor: usize) -> Option<Mention> {
        let text = self.text;
        let heads = &*HEADS;
        self.starts.find_map(|at| {
            let (place, bit) = bit_of(head_at(text, at)?);
            if heads.get(place)? & bit == 0 || at < floor {
                return None;
            }
            let start = Cursor::new(text, at);
            let (word, behind) = start.word()?;
            let senses = senses(word).filter(|senses| carries(word, senses))?;
            let is_word = !start.byte_before().is_some_and(is_word_byte)
                && !behind.byte().is_some_and(is_word_byte);
            if is_word {
                worded_at(start, word, behind, senses, floor)
            } else {
                None
            }
        })
    }
}

const fn is_word_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte >= 0x80 && byte != 0xa0 && byte != 0xc2 && byte != 0xe2
}

/// The mention around one word that may carry a date.
fn worded_at(
    start: Cursor<'_>,
    word: &str,
    behind: Cursor<'_>,
    senses: &Senses,
    floor: usize,
) -> Option<Mention> {
    if let Some(weekday) = senses.weekday.filter(|_| is_capitalized(word)) {
        let mut mention = weekday_at(start, behind)?;
        mention.weekday = Some(weekday);
        return Some(with_tail(mention, start.text));
    }
    if let Some(days) = senses.near_day {
        return Some(near_day_at(start, behind, days));
    }
    if senses.part_of_day.is_some() || HARI.eq_ignore_ascii_case(word) {
        // `hari ini`, `malam itu`.
        let (cue, end) = behind.spaces().word()?;
        let when = match words::senses(cue)?.cue? {
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
                if words::senses(word)?.unit.is_some() {
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
