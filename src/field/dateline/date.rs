//! The date in a dateline: `KUALA LUMPUR 19 Okt. –`, `PUTRAJAYA, Nov 22 —`.

use crate::article::{Basis, Date};
use crate::field::date::{self, DayOrder};

/// A date in a dateline is seldom longer, in bytes: `Kamis 19 Oktober 2023`.
const MAX_DATE_BYTES: usize = 30;

/// Whether the text is a date and nothing else, or the year that continues one (`December 22, 2013`).
pub(super) fn is_date(text: &str) -> bool {
    let text = text.trim();
    if text.len() > MAX_DATE_BYTES || !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return false;
    }
    if text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return true;
    }
    is_day_and_month(text)
        || date::printed(text, DayOrder::DayFirst).is_some_and(|read| {
            let is_day = read.mention.edtf().is_some_and(|edtf| edtf.day().is_some());
            let behind = text.get(read.mention.end..).unwrap_or_default();
            is_day && read.mention.start == 0 && behind.trim_matches(['.', ' ']).is_empty()
        })
}

/// `24/11`: two short figures with a slash, which elsewhere may be anything.
fn is_day_and_month(text: &str) -> bool {
    let is_figure =
        |part: &str| matches!(part.len(), 1 | 2) && part.bytes().all(|byte| byte.is_ascii_digit());
    text.split_once('/')
        .is_some_and(|(day, month)| is_figure(day) && is_figure(month))
}

/// The date as a value.
pub(super) fn read(text: &str) -> Option<Date> {
    let read = date::printed(text, DayOrder::DayFirst)?;
    read.mention.date(text, Basis::Dateline)
}
