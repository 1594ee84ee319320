//! Puts mentions on the calendar, against the caller's reference time.

use chrono::{
    DateTime, Datelike, Days, Duration, FixedOffset, Months, NaiveDate, Timelike, Weekday,
};

use super::mention::{Direction, Mention, When};
use super::year::infer_year;
use crate::article::{Clock, Edtf};
use crate::lexicon::calendar::Unit;

/// Places the mentions of one text on the calendar, in the order of the text.
///
/// The reference time is when the text was written, as near as the caller knows it. The timeline remembers
/// the day that was named last: `pukul 06.14`, `hari itu` and `sehari kemudian` are told from there.
///
/// ```
/// use warta::field::date::{self, Timeline};
///
/// let text = "Pesawat hilang kontak Minggu (28/12/2014). Sehari kemudian, pencarian dimulai pukul 05.00 WIB.";
/// let written = chrono::DateTime::parse_from_rfc3339("2014-12-30T12:00:00+07:00").unwrap();
/// let mut timeline = Timeline::new(written);
/// let dates: Vec<String> = date::mentions(text)
///     .filter_map(|mention| Some(timeline.place(&mention)?.to_string()))
///     .collect();
/// assert_eq!(dates, ["2014-12-28", "2014-12-29", "2014-12-29T05:00+07:00"]);
/// ```
#[derive(Debug, Clone)]
pub struct Timeline {
    now: DateTime<FixedOffset>,
    named: Option<NaiveDate>,
}

impl Timeline {
    /// A timeline for a text written at the given time.
    #[must_use]
    pub const fn new(written: DateTime<FixedOffset>) -> Self {
        Self {
            now: written,
            named: None,
        }
    }

    /// The date of a mention; `None` where even the reference time does not settle it.
    pub fn place(&mut self, mention: &Mention) -> Option<Edtf> {
        let date = self.resolve(mention)?;
        // A range of days that is named leaves off at its last: `10-12 November … Sehari kemudian`.
        let day = match mention.when {
            When::Calendar(_) => day_of(date.last().unwrap_or(date)),
            _ => day_of(date),
        };
        if let Some(day) = day {
            self.named = Some(day);
        }
        Some(date)
    }

    fn resolve(&self, mention: &Mention) -> Option<Edtf> {
        let today = self.now.date_naive();
        let date = match mention.when {
            When::Calendar(edtf) if edtf.year().is_some() || edtf.day().is_none() => edtf,
            When::Calendar(edtf) => edtf.with_year(infer_year(edtf, mention.weekday, today)?)?,
            When::DayOfMonth(day) => edtf_of(latest_day_of_month(day, mention.weekday, today)?)?,
            When::Weekday(direction) => edtf_of(nearest(mention.weekday?, direction, today)?)?,
            When::FromNow { amount, unit } => self.shifted(amount, unit)?,
            When::FromNamed { amount, unit } => from_named(self.named?, amount, unit)?,
            When::Clock => edtf_of(self.named.unwrap_or(today))?,
        };
        match mention.clock {
            Some(clock) if date.clock().is_none() => date.with_clock(clock).or(Some(date)),
            _ => Some(date),
        }
    }

    /// So many units from the reference time: hours and less with the clock, days as days, and longer units as
    /// the period that is meant (`bulan lalu` is a month).
    fn shifted(&self, amount: i32, unit: Unit) -> Option<Edtf> {
        let seconds = match unit {
            Unit::Second => 1,
            Unit::Minute => 60,
            Unit::Hour => 3600,
            Unit::Day | Unit::Week | Unit::Month | Unit::Year => {
                return from(self.now.date_naive(), amount, unit);
            }
        };
        let then = self
            .now
            .checked_add_signed(Duration::try_seconds(i64::from(amount) * seconds)?)?;
        edtf_of(then.date_naive())?.with_clock(Clock {
            hour: u8::try_from(then.hour()).ok()?,
            minute: u8::try_from(then.minute()).ok()?,
            second: None,
            offset_minutes: i16::try_from(then.offset().local_minus_utc() / 60).ok(),
        })
    }
}

/// So many units from a day that is named: the press counts weeks and months from it to the day.
fn from_named(day: NaiveDate, amount: i32, unit: Unit) -> Option<Edtf> {
    match unit {
        Unit::Week => edtf_of(shift_days(day, amount.checked_mul(7)?)?),
        Unit::Month => edtf_of(shift_months(day, amount)?),
        _ => from(day, amount, unit),
    }
}

/// So many units from a day. One week, month or year away is the period; more than one counts to the day
/// for weeks, to the month for months.
fn from(day: NaiveDate, amount: i32, unit: Unit) -> Option<Edtf> {
    match unit {
        Unit::Week if amount.abs() == 1 => {
            let n_days = u64::from(day.weekday().num_days_from_monday());
            let monday = shift_days(day.checked_sub_days(Days::new(n_days))?, amount * 7)?;
            Edtf::from_range(
                edtf_of(monday)?,
                edtf_of(monday.checked_add_days(Days::new(6))?)?,
            )
        }
        Unit::Week => edtf_of(shift_days(day, amount.checked_mul(7)?)?),
        Unit::Day => edtf_of(shift_days(day, amount)?),
        Unit::Month | Unit::Year => {
            let n_months = if unit == Unit::Year {
                amount.checked_mul(12)?
            } else {
                amount
            };
            let then = shift_months(day, n_months)?;
            let month = u8::try_from(then.month()).ok()?;
            if unit == Unit::Year {
                Edtf::from_year(then.year())
            } else {
                Edtf::from_month(Some(then.year()), month)
            }
        }
        Unit::Hour | Unit::Minute | Unit::Second => edtf_of(day),
    }
}

fn shift_days(day: NaiveDate, n_days: i32) -> Option<NaiveDate> {
    day.checked_add_signed(Duration::try_days(i64::from(n_days))?)
}

fn shift_months(day: NaiveDate, n_months: i32) -> Option<NaiveDate> {
    let months = Months::new(n_months.unsigned_abs());
    if n_months < 0 {
        day.checked_sub_months(months)
    } else {
        day.checked_add_months(months)
    }
}

/// The nearest such weekday on the side that is meant.
fn nearest(weekday: Weekday, direction: Direction, today: NaiveDate) -> Option<NaiveDate> {
    let n_back = i32::try_from(today.weekday().days_since(weekday)).ok()?;
    let n_days = match (direction, n_back) {
        (Direction::Past, 0) => -7,
        (Direction::Latest | Direction::Past, n_back) => -n_back,
        (Direction::Ahead, n_back) => 7 - n_back,
    };
    shift_days(today, n_days)
}

/// The last such day of a month up to today; with a weekday, the last that falls on it within a year.
fn latest_day_of_month(day: u8, weekday: Option<Weekday>, today: NaiveDate) -> Option<NaiveDate> {
    (0..12).find_map(|n_back| {
        let month = today.with_day(1)?.checked_sub_months(Months::new(n_back))?;
        let then = month.with_day(u32::from(day))?;
        (then <= today && weekday.is_none_or(|weekday| then.weekday() == weekday)).then_some(then)
    })
}

fn edtf_of(day: NaiveDate) -> Option<Edtf> {
    Edtf::from_day(
        Some(day.year()),
        u8::try_from(day.month()).ok()?,
        u8::try_from(day.day()).ok()?,
    )
}

/// The day of a date, if it is one day.
fn day_of(date: Edtf) -> Option<NaiveDate> {
    if date.last().is_some() {
        return None;
    }
    date.resolve().map(|resolved| resolved.day())
}
