//! The date in a dateline: `KUALA LUMPUR 19 Okt. –`, `PUTRAJAYA, Nov 22 —`.

use crate::article::{Basis, Date};
use crate::field::date::{self, DayOrder};

/// The longest date, in words: `Kamis 19 Oktober 2023`.
const MAX_WORDS: usize = 4;

/// The longest name of a month, in bytes: `September.`.
const MAX_MONTH_BYTES: usize = 10;

/// Whether the text has the form of a date: a day with a month, in any order, in words or in figures.
pub(super) fn is_date(text: &str) -> bool {
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let (mut n_numbers, mut n_names, mut is_numeric, mut n_words) = (0, 0, false, 0);
    for word in text
        .split([' ', ',', '\u{a0}'])
        .filter(|word| !word.is_empty())
    {
        n_words += 1;
        if word.bytes().all(|byte| byte.is_ascii_digit()) {
            n_numbers += usize::from(matches!(word.len(), 1 | 2 | 4));
            if !matches!(word.len(), 1 | 2 | 4) {
                return false;
            }
        } else if word
            .bytes()
            .all(|byte| byte.is_ascii_digit() || matches!(byte, b'/' | b'.' | b'-'))
        {
            is_numeric = true;
        } else if word.len() <= MAX_MONTH_BYTES
            && word
                .trim_end_matches('.')
                .bytes()
                .all(|byte| byte.is_ascii_alphabetic())
        {
            n_names += 1;
        } else {
            return false;
        }
    }
    // A year alone continues a date: `December 22, 2013`.
    let is_year = n_words == 1 && text.len() == 4;
    n_words <= MAX_WORDS
        && (is_numeric || is_year || (n_numbers >= 1 && (1..=2).contains(&n_names)))
}

/// The date as a value.
pub(super) fn read(text: &str) -> Option<Date> {
    let read = date::printed(text, DayOrder::DayFirst)?;
    read.mention.date(text, Basis::Dateline)
}
