//! Scores the date parser on annotated articles: `cargo run --release --example score_dates -- FILE.jsonl`.
//!
//! The file holds one JSON object a line: `text`, `dct` (the day on which the article was published), and
//! `timexes`, a list of TIMEX3 annotations `{text, start, end, type, value}` with places in characters.
//! Articles without annotations are skipped.
//!
//! How it counts:
//!
//! - A **day-level** gold expression is one whose value begins with a full day, `2014-12-28`: dates, and
//!   clock times and parts of a day on a day (`2014-12-28T06:18`, `2014-12-28TMO`). Durations, years, months
//!   and words such as `sekarang` (`PRESENT_REF`) are no days and are not counted.
//! - The parser gets the text alone, and noon of the publication day in Jakarta as the time of reference; it
//!   finds the expressions itself. Mentions are placed by one `Timeline` an article.
//! - A gold expression is **found** where a mention overlaps its span, and **right** where such a mention is
//!   placed on the day of the gold value. A range counts with its first day.
//! - Some gold expressions are clock times alone (`pukul 06.14`), whose day stands elsewhere in the text or
//!   nowhere; the share is given once with them and once for expressions that **name a day** only.
//! - It is right **to the clock** where the value has a clock and the hour and minute agree too.
//! - **Precision**: the share of day-level mentions in these articles that overlap a day-level gold
//!   expression and are placed on its day.

#![expect(clippy::print_stdout, reason = "a report is printed")]

use std::fs;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, TimeZone};
use warta::article::Edtf;
use warta::field::date::{Timeline, mentions};

#[derive(serde::Deserialize)]
struct Record {
    text: String,
    dct: String,
    timexes: Vec<Timex>,
}

#[derive(serde::Deserialize)]
struct Timex {
    text: String,
    start: usize,
    end: usize,
    value: String,
}

/// A mention placed on the calendar, with its place in characters.
struct Placed {
    start: usize,
    end: usize,
    date: Edtf,
}

#[derive(Default)]
#[expect(clippy::struct_field_names, reason = "all are counts")]
struct Tally {
    n_gold: usize,
    n_found: usize,
    n_right: usize,
    n_naming: usize,
    n_naming_right: usize,
    n_clocks: usize,
    n_clocks_right: usize,
    n_mentions: usize,
    n_mentions_right: usize,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args()
        .nth(1)
        .ok_or("expected the path of a file")?;
    let mut tally = Tally::default();
    for line in fs::read_to_string(path)?.lines() {
        let record: Record = serde_json::from_str(line)?;
        if !record.timexes.is_empty() {
            score(&record, &mut tally);
        }
    }
    let share = |part: usize, whole: usize| {
        let thousandths = (part * 1000 + whole / 2) / whole.max(1);
        format!("{}.{:03}", thousandths / 1000, thousandths % 1000)
    };
    println!("day-level expressions  {}", tally.n_gold);
    println!(
        "found                  {}",
        share(tally.n_found, tally.n_gold)
    );
    println!(
        "found and right        {}",
        share(tally.n_right, tally.n_gold)
    );
    println!(
        "right, naming a day    {}  of {}",
        share(tally.n_naming_right, tally.n_naming),
        tally.n_naming
    );
    println!(
        "right to the clock     {}",
        share(tally.n_clocks_right, tally.n_clocks)
    );
    println!(
        "precision              {}",
        share(tally.n_mentions_right, tally.n_mentions)
    );
    Ok(())
}

fn score(record: &Record, tally: &mut Tally) {
    let Some(noon) = noon_of(&record.dct) else {
        eprintln!("no publication day: {}", record.dct);
        return;
    };
    let placed = place(&record.text, noon);
    let gold: Vec<&Timex> = record
        .timexes
        .iter()
        .filter(|timex| day_of(&timex.value).is_some())
        .collect();
    for timex in &gold {
        let overlapping: Vec<&Placed> = placed
            .iter()
            .filter(|placed| overlaps(placed, timex))
            .collect();
        let right = overlapping
            .iter()
            .find(|placed| Some(placed.date) == day_of_mention(placed.date, &timex.value));
        tally.n_gold += 1;
        tally.n_found += usize::from(!overlapping.is_empty());
        tally.n_right += usize::from(right.is_some());
        if !is_bare_clock(&timex.text) {
            tally.n_naming += 1;
            tally.n_naming_right += usize::from(right.is_some());
        }
        if let Some(clock) = timex.value.get(11..16) {
            tally.n_clocks += 1;
            let is_right =
                right.is_some_and(|right| right.date.to_string().get(11..16) == Some(clock));
            tally.n_clocks_right += usize::from(is_right);
        }
        if right.is_none() {
            let have: Vec<String> = overlapping
                .iter()
                .map(|placed| placed.date.to_string())
                .collect();
            println!(
                "{} {:?}: gold {}, read {have:?}",
                record.dct, timex.text, timex.value
            );
        }
    }
    for mention in placed.iter().filter(|placed| placed.date.day().is_some()) {
        let is_right = gold.iter().any(|timex| {
            overlaps(mention, timex) && day_of_mention(mention.date, &timex.value).is_some()
        });
        tally.n_mentions += 1;
        tally.n_mentions_right += usize::from(is_right);
        if !is_right {
            let raw: String = record
                .text
                .chars()
                .skip(mention.start)
                .take(mention.end - mention.start)
                .collect();
            println!(
                "{} {raw:?} read as {}, not so in the gold",
                record.dct, mention.date
            );
        }
    }
}

fn place(text: &str, noon: DateTime<FixedOffset>) -> Vec<Placed> {
    let mut timeline = Timeline::new(noon);
    let n_chars = |end: usize| text.get(..end).map_or(0, |text| text.chars().count());
    mentions(text)
        .filter_map(|mention| {
            Some(Placed {
                start: n_chars(mention.start),
                end: n_chars(mention.end),
                date: timeline.place(&mention)?,
            })
        })
        .collect()
}

/// Whether an annotated text is a clock time without a day: `sekitar pukul 06.14`.
fn is_bare_clock(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    let text = text.trim_start_matches("sekitar ");
    text.starts_with("pukul ") || text.starts_with("jam ")
}

fn overlaps(placed: &Placed, timex: &Timex) -> bool {
    placed.start < timex.end && timex.start < placed.end
}

/// The date itself where it lies on the day of a gold value.
fn day_of_mention(date: Edtf, value: &str) -> Option<Edtf> {
    let day = date.resolve()?.day();
    (Some(day) == day_of(value)).then_some(date)
}

/// The day of a gold value, if it has one.
fn day_of(value: &str) -> Option<NaiveDate> {
    value.get(..10)?.parse().ok()
}

/// Noon of a day such as `2013-12-4`, in Jakarta.
fn noon_of(day: &str) -> Option<DateTime<FixedOffset>> {
    let mut parts = day.split('-').map(|part| part.parse::<u32>().ok());
    let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
    let day = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?;
    let jakarta = FixedOffset::east_opt(7 * 3600)?;
    jakarta
        .from_local_datetime(&day.and_time(NaiveTime::from_hms_opt(12, 0, 0)?))
        .single()
}
