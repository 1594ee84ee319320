//! The year that is not said comes out right or stays open.

use chrono::{Datelike, Days, NaiveDate};

use crate::article::Edtf;
use crate::field::date::infer_year;

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn without_year(day: NaiveDate) -> Edtf {
    Edtf::from_day(
        None,
        day.month().try_into().unwrap(),
        day.day().try_into().unwrap(),
    )
    .unwrap()
}

/// Every day of 1990 to 2035, and every reference day of the five years from it.
#[test]
fn with_a_weekday_never_wrong_within_five_years() {
    let last = day(2035, 12, 31);
    let mut n_checked = 0_u32;
    for printed in day(1990, 1, 1).iter_days().take_while(|day| *day <= last) {
        let date = without_year(printed);
        let end = printed.checked_add_months(chrono::Months::new(60)).unwrap();
        for fetched in printed.iter_days().take_while(|day| *day < end) {
            let year = infer_year(date, Some(printed.weekday()), fetched);
            assert!(
                year.is_none_or(|year| year == printed.year()),
                "{printed} read on {fetched}"
            );
            n_checked += 1;
        }
    }
    assert!(n_checked > 30_000_000);
}

/// Within the calendar years that are compared, the year is always found.
#[test]
fn with_a_weekday_found_within_four_calendar_years() {
    let last = day(2035, 12, 31);
    for printed in day(1990, 1, 1).iter_days().take_while(|day| *day <= last) {
        for n_years in 0..5 {
            let fetched = day(printed.year() + n_years, 12, 31);
            let year = infer_year(without_year(printed), Some(printed.weekday()), fetched);
            assert_eq!(year, Some(printed.year()), "{printed} read on {fetched}");
        }
    }
}

#[test]
fn without_a_weekday_never_wrong_within_twelve_months() {
    let last = day(2035, 12, 31);
    for printed in day(1990, 1, 1).iter_days().take_while(|day| *day <= last) {
        let date = without_year(printed);
        let end = printed.checked_add_months(chrono::Months::new(12)).unwrap();
        for fetched in printed.iter_days().take_while(|day| *day < end) {
            let year = infer_year(date, None, fetched);
            assert!(
                year.is_none_or(|year| year == printed.year()),
                "{printed} read on {fetched}"
            );
        }
        // A reference day that lags behind by one, as in a zone further west, never makes it last year.
        let before = printed.checked_sub_days(Days::new(1)).unwrap();
        assert_eq!(infer_year(date, None, before), None);
    }
}

#[test]
fn what_is_said_or_partial_is_left_alone() {
    let reference = day(2023, 12, 1);
    let infer = |text: &str| infer_year(text.parse().unwrap(), None, reference);
    assert_eq!(infer("2020-10-19"), None);
    assert_eq!(infer("XXXX-10-19"), Some(2023));
    assert_eq!(infer("XXXX-12-19"), Some(2022));
    assert_eq!(infer("XXXX-02-29"), None);
    assert_eq!(infer("XXXX-10-28/XXXX-10-29"), Some(2023));
}
