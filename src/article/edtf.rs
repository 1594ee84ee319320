//! Extended Date/Time Format (ISO 8601-2), as far as news dates need it.

use std::fmt;
use std::str::FromStr;

use chrono::{FixedOffset, NaiveDate};

use super::Resolved;

/// A date with the precision of its text: `2023-10-19T14:05+07:00`, `2023-10-19`, `2023-10`, `2023`, `XXXX-10-19`,
/// or a range of days: `2023-11-10/2023-12-02`.
///
/// Rules: month and day are from 1; a day needs a month; a clock needs a day; an offset needs a clock;
/// a day must exist in its month (29 February is accepted where the year is not said).
/// The ends of a range are days, both with a year or both without.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Edtf {
    year: Option<i32>,
    month: Option<u8>,
    day: Option<u8>,
    clock: Option<Clock>,
    last: Option<LastDay>,
}

/// The last day of a range.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct LastDay {
    year: Option<i32>,
    month: u8,
    day: u8,
}

/// A clock time, with the zone if it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Clock {
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
    /// 0 to 60, if written.
    pub second: Option<u8>,
    /// Minutes east of UTC, if written.
    pub offset_minutes: Option<i16>,
}

/// The text is not a date of the forms that [`Edtf`] knows.
#[derive(Debug, Clone, PartialEq, Eq, Hash, thiserror::Error)]
#[error("expected an EDTF date such as 2023-10-19, found \"{0}\"")]
pub struct EdtfError(String);

impl Edtf {
    /// A year alone.
    #[must_use]
    pub fn from_year(year: i32) -> Option<Self> {
        (0..=9999).contains(&year).then_some(Self {
            year: Some(year),
            month: None,
            day: None,
            clock: None,
            last: None,
        })
    }

    /// A month, of a year if it is said.
    #[must_use]
    pub fn from_month(year: Option<i32>, month: u8) -> Option<Self> {
        let year_fits = year.is_none_or(|year| (0..=9999).contains(&year));
        (year_fits && (1..=12).contains(&month)).then_some(Self {
            year,
            month: Some(month),
            day: None,
            clock: None,
            last: None,
        })
    }

    /// A day, of a year if it is said. `None` where that day does not exist.
    ///
    /// ```
    /// use warta::article::Edtf;
    /// assert_eq!(Edtf::from_day(None, 10, 19).map(|date| date.to_string()).as_deref(), Some("XXXX-10-19"));
    /// assert_eq!(Edtf::from_day(Some(2023), 2, 29), None);
    /// ```
    #[must_use]
    pub fn from_day(year: Option<i32>, month: u8, day: u8) -> Option<Self> {
        // 2000 is a leap year: without a year, 29 February may exist.
        NaiveDate::from_ymd_opt(year.unwrap_or(2000), u32::from(month), u32::from(day))?;
        Some(Self {
            day: Some(day),
            ..Self::from_month(year, month)?
        })
    }

    /// The same day with a clock time. `None` where there is no day or the clock is out of range.
    #[must_use]
    pub fn with_clock(self, clock: Clock) -> Option<Self> {
        let fits = clock.hour < 24
            && clock.minute < 60
            && clock.second.is_none_or(|second| second <= 60)
            && clock
                .offset_minutes
                .is_none_or(|minutes| minutes.abs() <= 14 * 60);
        (fits && self.day.is_some() && self.last.is_none()).then_some(Self {
            clock: Some(clock),
            ..self
        })
    }

    /// The days from `first` to `last`. `None` where one of them is no plain day, where only one names its year,
    /// or where the last does not come after the first.
    ///
    /// ```
    /// use warta::article::Edtf;
    /// let day = |day| Edtf::from_day(None, 11, day);
    /// let range = day(28).zip(day(29)).and_then(|(first, last)| Edtf::from_range(first, last));
    /// assert_eq!(range.map(|range| range.to_string()).as_deref(), Some("XXXX-11-28/XXXX-11-29"));
    /// ```
    #[must_use]
    pub fn from_range(first: Self, last: Self) -> Option<Self> {
        let is_plain = |date: &Self| date.clock.is_none() && date.last.is_none();
        let key = |date: &Self| Some((date.year, date.month?, date.day?));
        let fits = is_plain(&first)
            && is_plain(&last)
            && first.year.is_some() == last.year.is_some()
            // Without years, a range may run over the end of the year.
            && (first.year.is_none() || key(&first)? < key(&last)?)
            && key(&first)? != key(&last)?;
        let last = LastDay {
            year: last.year,
            month: last.month?,
            day: last.day?,
        };
        fits.then_some(Self {
            last: Some(last),
            ..first
        })
    }

    /// The last day of a range; the other methods speak of its first.
    #[must_use]
    pub fn last(&self) -> Option<Self> {
        let last = self.last?;
        Self::from_day(last.year, last.month, last.day)
    }

    /// The same date in a year. `None` where the day does not exist in it.
    ///
    /// A range without a year that runs over the end of the year ends in the year after.
    #[must_use]
    pub fn with_year(self, year: i32) -> Option<Self> {
        let dated = match (self.month, self.day) {
            (Some(month), Some(day)) => Self::from_day(Some(year), month, day)?,
            (Some(month), None) => Self::from_month(Some(year), month)?,
            _ => Self::from_year(year)?,
        };
        if let Some(last) = self.last {
            let runs_over = (Some(last.month), Some(last.day)) < (self.month, self.day);
            let last_year = year + i32::from(runs_over);
            let last = Self::from_day(Some(last_year), last.month, last.day)?;
            return Self::from_range(dated, last);
        }
        Some(Self {
            clock: self.clock,
            ..dated
        })
    }

    /// The year, if it is said.
    #[must_use]
    pub const fn year(&self) -> Option<i32> {
        self.year
    }

    /// The month from 1 to 12, if it is said.
    #[must_use]
    pub const fn month(&self) -> Option<u8> {
        self.month
    }

    /// The day of the month from 1, if it is said.
    #[must_use]
    pub const fn day(&self) -> Option<u8> {
        self.day
    }

    /// The clock time, if it is said.
    #[must_use]
    pub const fn clock(&self) -> Option<Clock> {
        self.clock
    }

    /// The day or point in time, where year, month and day are all said; of a range, the first day.
    #[must_use]
    pub fn resolve(&self) -> Option<Resolved> {
        let day =
            NaiveDate::from_ymd_opt(self.year?, u32::from(self.month?), u32::from(self.day?))?;
        let Some(clock) = self.clock else {
            return Some(Resolved::Day(day));
        };
        // chrono has no second 60; a leap second is shown as second 59.
        let second = clock.second.map_or(0, |second| u32::from(second.min(59)));
        let local = day.and_hms_opt(u32::from(clock.hour), u32::from(clock.minute), second)?;
        let Some(minutes) = clock.offset_minutes else {
            return Some(Resolved::Local(local));
        };
        let offset = FixedOffset::east_opt(i32::from(minutes) * 60)?;
        local
            .and_local_timezone(offset)
            .single()
            .map(Resolved::Instant)
    }
}

impl fmt::Display for Edtf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.year {
            Some(year) => write!(f, "{year:04}")?,
            None => f.write_str("XXXX")?,
        }
        let Some(month) = self.month else {
            return Ok(());
        };
        write!(f, "-{month:02}")?;
        let Some(day) = self.day else { return Ok(()) };
        write!(f, "-{day:02}")?;
        if let Some(last) = self.last() {
            return write!(f, "/{last}");
        }
        let Some(clock) = self.clock else {
            return Ok(());
        };
        write!(f, "T{:02}:{:02}", clock.hour, clock.minute)?;
        if let Some(second) = clock.second {
            write!(f, ":{second:02}")?;
        }
        match clock.offset_minutes {
            Some(0) => f.write_str("Z"),
            Some(minutes) => {
                let sign = if minutes < 0 { '-' } else { '+' };
                write!(
                    f,
                    "{sign}{:02}:{:02}",
                    minutes.abs() / 60,
                    minutes.abs() % 60
                )
            }
            None => Ok(()),
        }
    }
}

impl FromStr for Edtf {
    type Err = EdtfError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let date = match text.split_once('/') {
            Some((first, last)) => parse(first)
                .zip(parse(last))
                .and_then(|(first, last)| Self::from_range(first, last)),
            None => parse(text),
        };
        date.ok_or_else(|| EdtfError(text.to_owned()))
    }
}

fn parse(text: &str) -> Option<Edtf> {
    let (date, time) = match text.split_once('T') {
        Some((date, time)) => (date, Some(time)),
        None => (text, None),
    };
    let mut parts = date.split('-');
    let year = match parts.next()? {
        "XXXX" => None,
        digits => Some(i32::from(number(digits, 4)?)),
    };
    let month = parts
        .next()
        .map(|digits| number(digits, 2))
        .map_or(Some(None), |month| month.map(Some))?;
    let day = parts
        .next()
        .map(|digits| number(digits, 2))
        .map_or(Some(None), |day| day.map(Some))?;
    if parts.next().is_some() {
        return None;
    }
    let date = match (month, day) {
        (Some(month), Some(day)) => {
            Edtf::from_day(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)?
        }
        (Some(month), None) => Edtf::from_month(year, u8::try_from(month).ok()?)?,
        _ => Edtf::from_year(year?)?,
    };
    match time {
        Some(time) => date.with_clock(parse_clock(time)?),
        None => Some(date),
    }
}

fn parse_clock(text: &str) -> Option<Clock> {
    let (clock, offset_minutes) = if let Some(clock) = text.strip_suffix('Z') {
        (clock, Some(0))
    } else if let Some(at) = text.rfind(['+', '-']) {
        let (clock, offset) = text.split_at_checked(at)?;
        let sign = if offset.starts_with('-') { -1 } else { 1 };
        let (hours, minutes) = offset.get(1..)?.split_once(':')?;
        (
            clock,
            Some(
                sign * (i16::try_from(number(hours, 2)?).ok()? * 60
                    + i16::try_from(number(minutes, 2)?).ok()?),
            ),
        )
    } else {
        (text, None)
    };
    let mut parts = clock
        .split(':')
        .map(|digits| number(digits, 2).and_then(|value| u8::try_from(value).ok()));
    let (hour, minute) = (parts.next()??, parts.next()??);
    let second = parts.next().map_or(Some(None), |second| second.map(Some))?;
    parts.next().is_none().then_some(Clock {
        hour,
        minute,
        second,
        offset_minutes,
    })
}

fn number(digits: &str, len: usize) -> Option<u16> {
    let is_number = digits.len() == len && digits.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { digits.parse().ok() } else { None }
}

#[cfg(feature = "serde")]
impl serde::Serialize for Edtf {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Edtf {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Edtf {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Edtf".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A date or an interval of days in EDTF (ISO 8601-2), with the precision of its text.",
            "type": "string",
            "pattern": r"^(\d{4}|XXXX)(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?)?)?(/(\d{4}|XXXX)(-\d{2}(-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?)?)?)?)?$",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prints_what_it_reads() {
        for text in [
            "2023",
            "2023-10",
            "2023-10-19",
            "XXXX-10-19",
            "XXXX-02-29",
            "2023-10-19T14:05",
            "2023-10-19T14:05:09",
            "2023-10-19T14:05+07:00",
            "2023-10-19T14:05:09Z",
            "XXXX-10-19T14:05-03:30",
            "2023-11-10/2023-12-02",
            "XXXX-12-28/XXXX-01-02",
        ] {
            assert_eq!(
                text.parse::<Edtf>().map(|date| date.to_string()),
                Ok(text.to_owned())
            );
        }
    }

    #[test]
    fn a_range_may_run_over_the_end_of_the_year() {
        let range: Edtf = "XXXX-12-28/XXXX-01-02".parse().unwrap();
        let dated = range.with_year(2023).unwrap();
        assert_eq!(dated.to_string(), "2023-12-28/2024-01-02");
    }

    #[test]
    fn refuses_what_is_no_date() {
        for text in [
            "",
            "XXXX",
            "23-10-19",
            "2023-13",
            "2023-02-29",
            "2023-10-19T24:00",
            "2023-10T14:05",
            "2023-10-19-1",
            "2023-11-10/",
            "2023-11-10/2023-11-10",
            "2023-11-10/2023-11-09",
            "2023-11-10/XXXX-11-12",
            "2023-11/2023-12",
        ] {
            assert_eq!(
                text.parse::<Edtf>(),
                Err(EdtfError(text.to_owned())),
                "{text}"
            );
        }
    }
}
