//! The year that is not said.
//!
//! `Kamis (19 Oktober)` leaves the year open. What can be known about it follows from the calendar:
//!
//! - A day of the year falls on a given weekday at most once in any five consecutive years: from one year to
//!   the next it moves on by one weekday, or by two over a 29 February, so that five years move it by six at
//!   most. Among the year of the reference day and the four before it, the weekday therefore singles out one
//!   year or none.
//! - Only days up to the reference day count: a page does not tell of a day that had not come when it was
//!   fetched.
//! - Without a weekday there is nothing to check a guess with. The year is then that of the twelve months up
//!   to the reference day, which is right for every page fetched within a year of its printing.
//!
//! So the answer is the right year, or none, for every page that was fetched less than five years (with a
//! weekday) or one year (without) after the day that it names.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::article::Edtf;

/// Years that a weekday is compared in: the longest run in which no weekday comes twice.
const N_YEARS: i32 = 5;

/// The year of a day whose year is not said, as far as weekday and reference day single it out.
///
/// `None` where the date has a year or no day, or where no year or no certain year fits.
/// A range of days is dated by its first day.
///
/// ```
/// use chrono::{NaiveDate, Weekday};
/// use warta::{article::Edtf, field::date};
///
/// let day: Edtf = "XXXX-10-19".parse()?;
/// let fetched = |year| NaiveDate::from_ymd_opt(year, 12, 1).unwrap();
/// let year = |fetched| date::infer_year(day, Some(Weekday::Thu), fetched);
/// assert_eq!(year(fetched(2023)), Some(2023));
/// assert_eq!(year(fetched(2026)), Some(2023));
/// assert_eq!(year(fetched(2022)), None); // no such Thursday from 2018 to 2022
/// assert_eq!(date::infer_year(day, None, fetched(2025)), Some(2025));
/// # Ok::<(), warta::article::EdtfError>(())
/// ```
#[must_use]
pub fn infer_year(date: Edtf, weekday: Option<Weekday>, reference: NaiveDate) -> Option<i32> {
    if date.year().is_some() {
        return None;
    }
    let (month, day) = (u32::from(date.month()?), u32::from(date.day()?));
    let in_year = |year| NaiveDate::from_ymd_opt(year, month, day);
    let past = (0..N_YEARS).filter_map(|n_back| {
        let day = in_year(reference.year() - n_back)?;
        (day <= reference).then_some(day)
    });
    if let Some(weekday) = weekday {
        let mut fitting = past.filter(|day| day.weekday() == weekday);
        return fitting.next().map(|day| day.year());
    }
    // The day after the reference day may already be the present one, further east.
    let tomorrow = reference.checked_add_days(Days::new(1))?;
    if (tomorrow.month(), tomorrow.day()) == (month, day) {
        return None;
    }
    let year_ago = reference.checked_sub_months(chrono::Months::new(12))?;
    let latest = past.max()?;
    (latest > year_ago).then(|| latest.year())
}
