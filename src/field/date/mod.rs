//! Dates: of the calendar and relative ones, printed on a line of their own or mentioned in running text.
//!
//! | before | after ([EDTF](https://www.loc.gov/standards/datetime/)) |
//! | --- | --- |
//! | `Kamis, 19/10/2023 14:05 WIB` | `2023-10-19T14:05+07:00` |
//! | `Jum'at 5 Mei 2023` | `2023-05-05` |
//! | `Kamis (19 Oktober)` | `XXXX-10-19`, and the weekday |
//! | `28-29 November` | `XXXX-11-28/XXXX-11-29` |
//! | `Oktober 2023` | `2023-10`: no day is invented |
//! | `3 jam yang lalu`, `Rabu malam` | open, until a [`Timeline`] places it |
//!
//! Words of all languages count at once, since pages mix them. Which of two numbers is the day is settled by
//! the weekday, else by what the calendar allows, else by the language of the weekday's name, else by the
//! caller's [`DayOrder`]; never by the machine.
//!
//! Left alone: numbers that could be something else. `19/10` is a fraction without a weekday before it,
//! `Covid-19 November` holds no 19 November, `formasi 4-4-2` and `Nomor 13/10/2011` are no dates.
//! Years alone count only behind `tahun`.

mod clock;
mod cursor;
mod day;
mod lead;
mod mention;
mod printed;
mod relative;
mod scan;
#[cfg(test)]
mod tests;
mod timeline;
mod url;
mod words;
mod written_year;
mod year;

pub(crate) use clock::is_clock;

pub use crate::lexicon::calendar::{PartOfDay, Unit};
pub use mention::{DayOrder, Direction, Mention, When};
pub use printed::{PrintedDate, parse, parse_at, printed};
pub use scan::Mentions;
pub use timeline::Timeline;
pub use url::in_url;
pub use year::infer_year;

/// The dates mentioned in a running text, in order, each with its place.
///
/// Rules: a mention ends with its line; mentions do not overlap; what a bracket says of a day belongs to it
/// (`Kamis (19/10/2023) malam` is one mention).
///
/// ```
/// use warta::field::date;
///
/// let text = "Lavrov tiba pada Kamis (19 Oktober), sejak tahun 2000.";
/// let mention = date::mentions(text).next().unwrap();
/// assert_eq!(mention.raw(text), "Kamis (19 Oktober)");
/// assert_eq!(mention.edtf().unwrap().to_string(), "XXXX-10-19");
/// assert_eq!(mention.weekday, Some(chrono::Weekday::Thu));
/// ```
#[must_use]
pub fn mentions(text: &str) -> Mentions<'_> {
    Mentions::new(text)
}
