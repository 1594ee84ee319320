//! What stands before the numbers of a date: `Kamis Pon, `, `Selasa malam (`, `Tanggal `, `Oktober `.

use chrono::Weekday;

use super::cursor::{Cursor, is_capitalized};
use super::words::{Senses, senses};
use crate::lexicon::calendar::{Cue, PartOfDay};

/// Most words that are looked at before the numbers: `Hari Selasa Wage malam, tanggal 19`.
const MAX_WORDS: usize = 5;

/// Abbreviations up to this length (`Min`, `Sat`) must begin with a capital.
const MAX_ABBREVIATION_BYTES: usize = 4;

/// What stands before the numbers of a date.
#[derive(Debug, Clone, Copy)]
pub(super) struct Lead {
    /// Where the date begins, if the lead belongs to it.
    pub(super) start: usize,
    /// The month right before the numbers, and where its word begins: `October 19, 2023`.
    pub(super) month: Option<(u8, usize)>,
    pub(super) weekday: Option<Weekday>,
    pub(super) part_of_day: Option<PartOfDay>,
    /// The cue right before the numbers, and where its word begins.
    pub(super) cue: Option<(Cue, usize)>,
    /// The weekday is of a language that puts the day before the month.
    pub(super) puts_day_first: bool,
    /// A weekday, `tanggal` or `kemarin` says that a day follows: `Kamis (19/10)`.
    pub(super) says_day: bool,
}

impl Lead {
    /// Reads backward from `at`, not beyond `floor`.
    pub(super) fn before(text: &str, at: usize, floor: usize) -> Self {
        let mut lead = Self {
            start: at,
            month: None,
            weekday: None,
            part_of_day: None,
            cue: None,
            puts_day_first: false,
            says_day: false,
        };
        let mut cursor = Cursor::new(text, at);
        for n_words in 0..MAX_WORDS {
            let Some((marks, before_marks)) = marks_before(cursor) else {
                break;
            };
            let Some((word, start)) = before_marks.word_before() else {
                break;
            };
            if start.at < floor {
                break;
            }
            let Some(senses) = senses(word) else { break };
            if !lead.take(word, senses, start.at, n_words, marks) {
                break;
            }
            cursor = start;
        }
        lead
    }

    /// Takes one word in; `false` ends the lead.
    fn take(
        &mut self,
        word: &str,
        senses: &Senses,
        start: usize,
        n_words: usize,
        marks: Marks,
    ) -> bool {
        let is_name = is_capitalized(word) || word.len() > MAX_ABBREVIATION_BYTES;
        if let Some(weekday) = senses.weekday.filter(|_| is_name || marks.has_bracket) {
            self.weekday = Some(weekday);
            self.puts_day_first = senses.puts_day_first;
            self.says_day = true;
            self.start = start;
            return false;
        }
        if let Some(month) = senses
            .month
            .filter(|_| n_words == 0 && is_name && !marks.has_bracket)
        {
            self.month = Some((month, start));
            return true;
        }
        if let Some(part) = senses.part_of_day {
            self.part_of_day = Some(part);
            return true;
        }
        if senses.near_day.is_some() {
            self.says_day = self.says_day || marks.has_bracket;
            return false;
        }
        match senses.cue {
            Some(Cue::DayOfMonth) if n_words == 0 => {
                self.cue = Some((Cue::DayOfMonth, start));
                self.says_day = true;
                true
            }
            Some(cue @ (Cue::Clock | Cue::Year | Cue::Numbering)) if n_words == 0 => {
                self.cue = Some((cue, start));
                false
            }
            // `hari ini (19/10)`, `pagi tadi`.
            Some(Cue::This) => {
                self.says_day = self.says_day || marks.has_bracket;
                true
            }
            Some(Cue::MarketDay | Cue::Ago | Cue::Ahead | Cue::Lead) => true,
            _ => false,
        }
    }
}

/// The marks between a word of the lead and what follows it.
#[derive(Debug, Clone, Copy)]
struct Marks {
    has_bracket: bool,
}

/// Most bytes of marks between two words of a lead, spaces not counted.
const MAX_MARKS: usize = 3;

/// Steps back over spaces, commas, an opening bracket, a dash.
fn marks_before(cursor: Cursor<'_>) -> Option<(Marks, Cursor<'_>)> {
    let mut cursor = cursor.spaces_before();
    let mut marks = Marks { has_bracket: false };
    for _ in 0..MAX_MARKS {
        let n_bytes = match cursor.byte_before()? {
            b'(' | b'[' => {
                marks.has_bracket = true;
                1
            }
            b',' | b'.' | b'-' | b'|' | b'/' | b':' => 1,
            0x90..=0x95
                if cursor
                    .text
                    .get(..cursor.at)
                    .is_some_and(|text| text.ends_with(['–', '—', '‒'])) =>
            {
                3
            }
            _ => break,
        };
        cursor = Cursor::new(cursor.text, cursor.at - n_bytes).spaces_before();
    }
    Some((marks, cursor))
}
