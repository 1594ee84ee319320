//! What a mention of a date in running text holds.

use chrono::Weekday;

use crate::article::{Basis, Clock, Date, Edtf};
use crate::lexicon::calendar::{PartOfDay, Unit};

/// A date, or words that stand for one, in running text.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Mention {
    /// Where it begins in the text, in bytes.
    pub start: usize,
    /// Where it ends in the text, in bytes.
    pub end: usize,
    /// What is said.
    pub when: When,
    /// The weekday, if it is said.
    pub weekday: Option<Weekday>,
    /// The part of the day, if it is said: `Rabu malam`.
    pub part_of_day: Option<PartOfDay>,
    /// The clock time, if it is said; where a [`When::Calendar`] is a day, it holds the clock too.
    pub clock: Option<Clock>,
    /// Day and month are numbers that could be swapped, and no weekday settles which is which.
    pub is_swappable: bool,
}

/// What a mention says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum When {
    /// A date of the calendar, with or without its year: `Kamis (19 Oktober)`, `2023-10-19`, `Oktober 2023`.
    Calendar(Edtf),
    /// A day of a month that is not said: `tanggal 24`.
    DayOfMonth(u8),
    /// A weekday alone (it stands in [`Mention::weekday`]): `Rabu malam`, `Selasa lalu`.
    Weekday(Direction),
    /// So many units from the present; negative before it: `kemarin`, `3 jam yang lalu`, `besok`.
    FromNow {
        /// How many; negative in the past.
        amount: i32,
        /// Of what.
        unit: Unit,
    },
    /// So many units from the day that was named last: `sehari kemudian`, `hari itu` (none).
    FromNamed {
        /// How many; negative before it.
        amount: i32,
        /// Of what.
        unit: Unit,
    },
    /// A clock time (it stands in [`Mention::clock`]) on a day that is not said: `pukul 06.14 WIB`.
    Clock,
}

/// On which side of the present a weekday lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Direction {
    /// The last one, today included: what the press means by `Rabu malam`.
    Latest,
    /// The last one before today: `Selasa lalu`.
    Past,
    /// The first one after today: `Selasa mendatang`.
    Ahead,
}

/// Which of two numbers is the day: `05/06/2023`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum DayOrder {
    /// 5 June, as in Indonesia, Malaysia and Britain.
    #[default]
    DayFirst,
    /// 6 May, as in the United States.
    MonthFirst,
}

impl Mention {
    /// The date of the calendar, if one is said.
    ///
    /// ```
    /// use warta::field::date;
    /// let mention = date::mentions("kata dia, Kamis (19/10/2023).").next();
    /// let edtf = mention.and_then(|mention| mention.edtf());
    /// assert_eq!(edtf.map(|edtf| edtf.to_string()).as_deref(), Some("2023-10-19"));
    /// ```
    #[must_use]
    pub fn edtf(&self) -> Option<Edtf> {
        match self.when {
            When::Calendar(edtf) => Some(edtf),
            _ => None,
        }
    }

    /// The text of the mention. Empty where `text` is not the text that it was found in.
    #[must_use]
    pub fn raw<'a>(&self, text: &'a str) -> &'a str {
        text.get(self.start..self.end).unwrap_or_default()
    }

    /// Whether the weekday that is said is that of the day that is said; `None` where one of them is not said.
    #[must_use]
    pub fn weekday_fits(&self) -> Option<bool> {
        let day = self.edtf()?.resolve()?.day();
        Some(chrono::Datelike::weekday(&day) == self.weekday?)
    }

    /// Whether it is counted from the present: `3 jam yang lalu`, `kemarin`.
    pub(crate) const fn is_counted(&self) -> bool {
        matches!(self.when, When::FromNow { .. })
    }

    /// The mention as a [`Date`] of the article, resolved where the text alone is complete.
    #[must_use]
    pub fn date(&self, text: &str, basis: Basis) -> Option<Date> {
        let edtf = self.edtf()?;
        Some(Date {
            raw: self.raw(text).to_owned(),
            edtf,
            resolved: edtf.resolve(),
            basis,
        })
    }
}
