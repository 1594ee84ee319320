//! Printed dates: `Kamis, 19/10/2023 14:05 WIB`, `Diperbarui 13 Jun 2025, 07:00 WIB`.
//!
//! A date line holds a date and little else: an outlet before it, a counter behind it. In the body a date line
//! without a label is left to the body, for there it heads a part of a schedule. A person before the date makes
//! it a byline.

use super::{Context, Verdict};
use crate::field::byline;
use crate::field::date::{self, DayOrder, PrintedDate};
use crate::raw::{RawBlock, Role};

/// Longest line that is looked at, in bytes.
const MAX_LINE_BYTES: usize = 160;

/// A longer line that ends in a full stop is a sentence, in bytes.
const MAX_SENTENCE_BYTES: usize = 80;

/// Longest text behind the date of a date line, in bytes: `| 1.229 Views`, `· 3 menit membaca`.
const MAX_REST_BYTES: usize = 40;

/// Longest row of numbers behind the date, in bytes.
const MAX_COUNTER_BYTES: usize = 8;

/// Longest second date on the line, in bytes: `Updated 2 hours ago`, `Diperbarui: 19 Oktober 2023 15:05 WIB`.
const MAX_UPDATE_BYTES: usize = 50;

/// Shortest paragraph that is prose for sure, in bytes.
const MIN_PROSE_BYTES: usize = 120;

pub(super) fn rule<'a>(context: &Context<'_, 'a>, block: &RawBlock<'a>) -> Option<Verdict> {
    let read = read(block)?;
    if !read.has_label && context.is_behind_prose {
        return None;
    }
    Some(Role::Date(read).into())
}

/// The date of a block that is a date line.
pub(super) fn read(block: &RawBlock<'_>) -> Option<PrintedDate> {
    let text = block.text.as_ref();
    if !block.shape.has_digit() || text.len() > MAX_LINE_BYTES {
        return None;
    }
    if text.ends_with(':') || (text.len() > MAX_SENTENCE_BYTES && text.ends_with('.')) {
        return None;
    }
    date_line(text)
}

/// Whether a block with this role is prose for sure, behind which a bare date is no date line.
pub(super) fn is_prose(role: &Role, text: &str) -> bool {
    match role {
        // A section's name or two make a row of short lines above the date: `News`, `Nation`.
        Role::Paragraph | Role::ListItem => text.len() >= MIN_PROSE_BYTES,
        Role::Lede(_) => true,
        _ => false,
    }
}

/// The date of a line that holds little else.
fn date_line(text: &str) -> Option<PrintedDate> {
    let read = date::printed(text, DayOrder::DayFirst)?;
    let is_day = match read.mention.edtf() {
        Some(edtf) => edtf.day().is_some() && edtf.last().is_none(),
        None => read.mention.is_counted(),
    };
    let rest = text.get(read.mention.end..)?.trim_start();
    let is_update = |rest: &str| {
        rest.len() <= MAX_UPDATE_BYTES
            && date::printed(rest, DayOrder::DayFirst).is_some_and(|read| read.has_label)
    };
    // `Kamis, 28 Maret 2024 0 68`: comments and readers.
    let is_counter = |rest: &str| {
        rest.len() <= MAX_COUNTER_BYTES
            && rest
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b' ')
    };
    let is_closed = rest.is_empty()
        || is_counter(rest)
        || is_update(rest)
        || rest.len() <= MAX_REST_BYTES
            && rest.starts_with(['|', '-', '–', '—', '•', '·', ')', '(', '/', ','])
            && !rest.contains(". ");
    (is_day && is_closed && !read.has_person && !byline::is_opened(rest)).then_some(read)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, want: Option<&str>) {
        let edtf = date_line(text).and_then(|read| read.mention.edtf());
        let edtf = edtf.map(|edtf| edtf.to_string());
        assert_eq!(edtf.as_deref(), want, "{text}");
    }

    #[test]
    fn a_date_line_holds_little_else() {
        check(
            "Kamis, 5 November 2015 14:56 WIB | 1.229 Views",
            Some("2015-11-05T14:56+07:00"),
        );
        check("Kamis, 5 November 2015 warga berkumpul di balai desa", None);
        check("Kamis, 5 November 2015 0 68", Some("2015-11-05"));
        check("5 November 2015 68 warga", None);
        check("5 November 2015", Some("2015-11-05"));
        check("5 November hingga 9 November 2015", None);
        check("November 2015", None);
        check(
            "5 November 2015 14:56 WIB Diperbarui: 5 November 2015 15:10 WIB",
            Some("2015-11-05T14:56+07:00"),
        );
        check("5 November 2015 14:56 WIB warga berkumpul", None);
        check("Warga berkumpul, 5 November 2015", None);
    }

    #[test]
    fn a_person_makes_it_a_byline() {
        check("Rina Ayu Wati | Jumat, 17 Februari 2017 - 13:30 wib", None);
        check("Jumat, 17 Februari 2017 | Oleh Rina Wati | Berita", None);
        check(
            "Kabar.com | Jumat, 17 Februari 2017 - 13:30 wib",
            Some("2017-02-17T13:30+07:00"),
        );
        check(
            ", Jurnalis-Jumat, 17 Februari 2017 |13:30 WIB",
            Some("2017-02-17T13:30+07:00"),
        );
    }

    #[test]
    fn counted_from_the_present() {
        assert!(date_line("3 jam yang lalu").is_some());
        assert!(date_line("3 jam yang lalu ia pergi").is_none());
        assert!(date_line("Rabu malam 5").is_none());
    }
}
