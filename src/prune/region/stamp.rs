//! Lines that tell when something was posted: `Kamis, 5 November 2015 14:56 WIB`, `3 jam yang lalu`.
//!
//! Only the form counts here, in any language. `2026 Contoh Sedan 5`, `Harga 4.25` and `Top 10 2025` are none.

use crate::lexicon::page;

/// A date, a name and a counter may stand on one line.
const MAX_WORDS: u32 = 12;

/// `3 jam yang lalu`; a headline that ends so is longer.
const MAX_AGO_WORDS: u32 = 4;

/// Words in small letters beside a date: `oleh`, `on`, `pukul`.
const MAX_LOWER_WORDS: u32 = 3;

/// Zones that follow a clock written with a stop: `09.30 WIB`.
const ZONES: [&str; 7] = ["wib", "wita", "wit", "am", "pm", "a.m", "p.m"];

pub(super) fn is_stamp(text: &str, key: &str, n_words: u32, n_lower: u32) -> bool {
    let is_ago = |ago: &&str| {
        let start = key.len().checked_sub(ago.len());
        start
            .and_then(|start| key.get(start..))
            .is_some_and(|end| end.eq_ignore_ascii_case(ago))
    };
    if n_words <= MAX_AGO_WORDS && page::TABLES.iter().flat_map(|page| page.ago).any(is_ago) {
        return true;
    }
    if n_words > MAX_WORDS || n_lower > MAX_LOWER_WORDS {
        return false;
    }
    // `Pendaftaran dibuka hingga 1 April 2024.` is a sentence; `09.30 a.m.` ends in a point as well.
    if n_lower > 1 && text.ends_with('.') && !text.ends_with("m.") {
        return false;
    }
    let trim = |word: &'_ str| -> String {
        word.trim_matches(|c: char| !c.is_alphanumeric())
            .to_lowercase()
    };
    let words: Vec<String> = text
        .split(' ')
        .map(trim)
        .filter(|word| !word.is_empty())
        .collect();
    let has_day = words.windows(3).any(|words| match words {
        [first, second, third] => {
            is_year(third)
                && ((is_day(first) && is_month(second)) || (is_month(first) && is_day(second)))
        }
        _ => false,
    });
    let has_clock = words.iter().enumerate().any(|(idx, word)| {
        let zone = words
            .get(idx + 1)
            .is_some_and(|next| ZONES.contains(&next.as_str()));
        is_clock(word, ':') || (zone && is_clock(word, '.'))
    });
    has_day || has_clock || words.iter().any(|word| is_numeric_date(word))
}

fn is_year(word: &str) -> bool {
    word.len() == 4 && (word.starts_with("19") || word.starts_with("20")) && is_digits(word)
}

fn is_day(word: &str) -> bool {
    let digits = word.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let is_ordinal = matches!(
        word.get(digits.len()..),
        Some("" | "st" | "nd" | "rd" | "th")
    );
    is_ordinal && digits.parse().is_ok_and(|day: u8| (1..=31).contains(&day))
}

/// Any word that may be a month, in any language.
fn is_month(word: &str) -> bool {
    (3..=12).contains(&word.len()) && word.chars().all(char::is_alphabetic)
}

fn is_digits(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// `14:56`.
fn is_clock(word: &str, mark: char) -> bool {
    let mut parts = word.splitn(3, mark);
    let (Some(hour), Some(minute)) = (parts.next(), parts.next()) else {
        return false;
    };
    let minute = minute.trim_end_matches("am").trim_end_matches("pm");
    is_digits(hour) && hour.len() <= 2 && hour != "0" && is_digits(minute) && minute.len() == 2
}

/// `05/11/2015`, `2015-11-05`, `5.11.15`.
fn is_numeric_date(word: &str) -> bool {
    let parts: Vec<&str> = word.split(['/', '-', '.']).collect();
    match parts.as_slice() {
        [first, second, third] => {
            let is_short = |part: &str| part.len() <= 2 && is_digits(part);
            is_short(second)
                && ((is_short(first) && (is_year(third) || is_short(third)))
                    || (is_year(first) && is_short(third)))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::line::{Class, classify};

    #[track_caller]
    fn check(text: &str, is_stamp: bool) {
        assert_eq!(classify(text) == Class::Stamp, is_stamp, "{text}");
    }

    #[test]
    fn stamps() {
        check("Kamis, 5 November 2015 14:56 WIB", true);
        check("Selasa, 16 Februari 2016 | 14:11 WIB", true);
        check("on 16 Feb 2016 at 09:20 WIB", true);
        check("Kamis, 05/11/2015 10:08 WIB", true);
        check("December 19, 2025, 1:22 am", true);
        check("Posted on March 3rd, 2020", true);
        check("2025-11-05", true);
        check("Sabtu 09.30 WIB", true);
        check("3 jam yang lalu", true);
        check("2 hours ago", true);
    }

    #[test]
    fn no_stamps() {
        check("2026 Contoh Sedan 5", false);
        check("Average Rating: 4.25", false);
        check("Best Portable Projectors For 2026", false);
        check("Year Founded: 2017", false);
        check("Harga Beras Naik Tahun Lalu", false);
        check(
            "Telkom Targetkan Jangkau 40 Kota dengan 4G di Akhir 2016",
            false,
        );
        check("1920 x 1080", false);
    }
}
