//! The calendar words of all languages in one look-up.
//!
//! Pages mix languages (`Jumat, 17 February 2017`), so a word is looked up in all of them at once.
//! No word means two months or two weekdays in two languages; a word may be a weekday and a unit (`minggu`).

use std::sync::LazyLock;

use chrono::Weekday;

use crate::lexicon::calendar::{CALENDARS, Cue, PartOfDay, Unit, ZONES};

/// Longest calendar word in bytes, with room for an apostrophe of three bytes.
const MAX_WORD_BYTES: usize = 16;

/// Everything that a word can mean beside a date.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Senses {
    pub(super) month: Option<u8>,
    pub(super) weekday: Option<Weekday>,
    pub(super) part_of_day: Option<PartOfDay>,
    pub(super) unit: Option<Unit>,
    pub(super) single_unit: Option<Unit>,
    pub(super) number: Option<u8>,
    pub(super) near_day: Option<i8>,
    pub(super) cue: Option<Cue>,
    pub(super) zone_minutes: Option<i16>,
    /// A weekday of Indonesian or Malay, which put the day before the month: no English name is written alike.
    pub(super) puts_day_first: bool,
}

#[derive(Debug)]
struct Entry {
    word: &'static str,
    senses: Senses,
}

/// The words by their first letter, `a` to `z`.
static WORDS: LazyLock<[Vec<Entry>; 26]> = LazyLock::new(|| {
    let mut buckets: [Vec<Entry>; 26] = std::array::from_fn(|_| Vec::new());
    for calendar in CALENDARS {
        enter(&mut buckets, calendar.months, |senses| &mut senses.month);
        enter(&mut buckets, calendar.weekdays, |senses| {
            &mut senses.weekday
        });
        enter(&mut buckets, calendar.parts_of_day, |senses| {
            &mut senses.part_of_day
        });
        enter(&mut buckets, calendar.units, |senses| &mut senses.unit);
        enter(&mut buckets, calendar.single_units, |senses| {
            &mut senses.single_unit
        });
        enter(&mut buckets, calendar.numbers, |senses| &mut senses.number);
        enter(&mut buckets, calendar.near_days, |senses| {
            &mut senses.near_day
        });
        enter(&mut buckets, calendar.cues, |senses| &mut senses.cue);
    }
    for bucket in &mut buckets {
        for entry in bucket {
            entry.senses.puts_day_first = entry.senses.weekday.is_some() && !is_english(entry.word);
        }
    }
    enter(&mut buckets, ZONES, |senses| &mut senses.zone_minutes);
    buckets
});

fn is_english(weekday: &str) -> bool {
    let names = crate::lexicon::calendar::ENGLISH.weekdays;
    names.iter().any(|(name, _)| *name == weekday)
}

fn enter<T: Copy>(
    buckets: &mut [Vec<Entry>; 26],
    table: &[(&'static str, T)],
    slot: impl Fn(&mut Senses) -> &mut Option<T>,
) {
    for &(word, value) in table {
        let Some(bucket) = letter(word.as_bytes()).and_then(|letter| buckets.get_mut(letter))
        else {
            continue;
        };
        let known = bucket.iter().position(|entry| entry.word == word);
        let idx = known.unwrap_or_else(|| {
            bucket.push(Entry {
                word,
                senses: Senses::default(),
            });
            bucket.len() - 1
        });
        if let Some(entry) = bucket.get_mut(idx) {
            *slot(&mut entry.senses) = Some(value);
        }
    }
}

/// The place of the first letter in the alphabet.
fn letter(word: &[u8]) -> Option<usize> {
    let first = word.first()?.to_ascii_lowercase();
    first
        .is_ascii_lowercase()
        .then(|| usize::from(first - b'a'))
}

/// What a word means beside a date; case and apostrophes (`Jum'at`, `Jum’at`) do not count.
pub(super) fn senses(word: &str) -> Option<&'static Senses> {
    if word.len() > MAX_WORD_BYTES {
        return None;
    }
    let mut folded = [0_u8; MAX_WORD_BYTES];
    let mut len = 0;
    for byte in word.bytes().filter(u8::is_ascii_alphabetic) {
        *folded.get_mut(len)? = byte.to_ascii_lowercase();
        len += 1;
    }
    let folded = folded.get(..len)?;
    let bucket = WORDS.get(letter(folded)?)?;
    let entry = bucket
        .iter()
        .find(|entry| entry.word.as_bytes() == folded)?;
    Some(&entry.senses)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_case_and_apostrophes() {
        for word in ["Jumat", "JUM'AT", "Jum’at", "jum`at", "Jumaat"] {
            assert_eq!(
                senses(word).and_then(|senses| senses.weekday),
                Some(Weekday::Fri),
                "{word}"
            );
        }
        assert_eq!(senses("Jumatan"), None);
        assert_eq!(senses(""), None);
        assert_eq!(senses("'"), None);
    }

    #[test]
    fn keeps_every_sense_of_a_word() {
        let minggu = senses("Minggu").copied().unwrap_or_default();
        assert_eq!(minggu.weekday, Some(Weekday::Sun));
        assert_eq!(minggu.unit, Some(Unit::Week));
    }

    #[test]
    fn no_word_is_two_months_or_weekdays() {
        for (idx, calendar) in CALENDARS.iter().enumerate() {
            for other in &CALENDARS[idx + 1..] {
                for (word, month) in calendar.months {
                    let twin = other.months.iter().find(|(twin, _)| twin == word);
                    assert!(twin.is_none_or(|(_, twin)| twin == month), "{word}");
                }
                for (word, day) in calendar.weekdays {
                    let twin = other.weekdays.iter().find(|(twin, _)| twin == word);
                    assert!(twin.is_none_or(|(_, twin)| twin == day), "{word}");
                }
            }
        }
    }
}
