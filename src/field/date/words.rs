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
    key: u128,
    senses: Senses,
}

/// Words of one first letter and one length.
type Bucket = Vec<Entry>;

/// One bucket for each first letter and each length.
const N_BUCKETS: usize = 26 * (MAX_WORD_BYTES + 1);

/// The words in buckets of a few, so that nearly every other word meets an empty one.
static WORDS: LazyLock<Vec<Bucket>> = LazyLock::new(|| {
    let mut buckets: Vec<Bucket> = std::iter::repeat_with(Vec::new).take(N_BUCKETS).collect();
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
    for entry in buckets.iter_mut().flatten() {
        entry.senses.puts_day_first = entry.senses.weekday.is_some() && !is_english(entry.word);
    }
    enter(&mut buckets, ZONES, |senses| &mut senses.zone_minutes);
    buckets
});

fn is_english(weekday: &str) -> bool {
    let names = crate::lexicon::calendar::ENGLISH.weekdays;
    names.iter().any(|(name, _)| *name == weekday)
}

fn enter<T: Copy>(
    buckets: &mut [Bucket],
    table: &[(&'static str, T)],
    slot: impl Fn(&mut Senses) -> &mut Option<T>,
) {
    for &(word, value) in table {
        let Some((key, place)) = key(word) else {
            continue;
        };
        let Some(bucket) = buckets.get_mut(place) else {
            continue;
        };
        let known = bucket.iter().position(|entry| entry.key == key);
        let idx = known.unwrap_or_else(|| {
            bucket.push(Entry {
                word,
                key,
                senses: Senses::default(),
            });
            bucket.len() - 1
        });
        if let Some(entry) = bucket.get_mut(idx) {
            *slot(&mut entry.senses) = Some(value);
        }
    }
}

/// All words in lower case, with what they mean.
pub(super) fn all() -> impl Iterator<Item = (&'static str, &'static Senses)> {
    WORDS
        .iter()
        .flatten()
        .map(|entry| (entry.word, &entry.senses))
}

/// The letters of a word in lower case as one number, and the bucket that the word belongs in.
fn key(word: &str) -> Option<(u128, usize)> {
    if word.len() > MAX_WORD_BYTES {
        return None;
    }
    let mut key = 0_u128;
    let mut first = None;
    let mut len = 0;
    for byte in word.bytes().filter(u8::is_ascii_alphabetic) {
        let letter = byte | 0x20;
        first.get_or_insert(letter);
        key = key << 8 | u128::from(letter);
        len += 1;
    }
    let letter = usize::from(first? - b'a');
    Some((key, letter * (MAX_WORD_BYTES + 1) + len))
}

/// What a word means beside a date; case and apostrophes (`Jum'at`, `Jum’at`) do not count.
pub(super) fn senses(word: &str) -> Option<&'static Senses> {
    let (key, place) = key(word)?;
    let entry = WORDS.get(place)?.iter().find(|entry| entry.key == key)?;
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
