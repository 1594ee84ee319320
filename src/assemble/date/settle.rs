//! Settles what a date leaves open: the year, the order of day and month, what is counted from the present.

use std::cell::OnceCell;

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, Weekday};

use crate::article::{Basis, Block, Date, Edtf, Resolved};
use crate::extractor::Settings;
use crate::field::date::{self, DayOrder, Mention, Timeline, When};
use crate::raw::Metadata;
use crate::{Language, Note};

/// Days by which the dates of one story lie apart at most: statements, the address, the day of the lede.
const MAX_STORY_DAYS: i64 = 366;

/// Days between the day that a story tells of and the date in its address.
const MAX_ADDRESS_DAYS: i64 = 31;

/// Days between the printing of a story and a day that it tells of, where that day settles the order of two numbers.
const MAX_TOLD_DAYS: i64 = 7;

/// Words of the body that are looked at to know English.
const MAX_ENGLISH_WORDS: usize = 100;

/// Words that stand in nearly every English sentence and in no Indonesian or Malay one.
const ENGLISH_WORDS: &[&str] = &["and", "of", "that", "the", "was", "with"];

/// Of so many words one is such a word, in English.
const ENGLISH_SHARE: usize = 12;

/// Hours from UTC to western Indonesia.
const WIB_SECONDS: i32 = 7 * 3600;

/// What is known beside the text of a date.
#[derive(Debug)]
pub(super) struct Settler<'a> {
    fetched_at: Option<DateTime<FixedOffset>>,
    order: DayOrder,
    /// The language says which of two numbers is the day.
    knows_order: bool,
    /// No language is stated.
    is_unstated: bool,
    body: &'a [Block],
    url: Option<Edtf>,
    /// The publication date of the metadata, where no two readings of it are possible.
    stated: Option<Edtf>,
    /// Days in the body that are told with weekday and year, as statements are.
    told: OnceCell<Vec<(NaiveDate, Option<Weekday>)>>,
    pub(super) notes: Vec<Note>,
}

impl<'a> Settler<'a> {
    pub(super) fn new(
        settings: &Settings,
        metadata: &Metadata,
        body: &'a [Block],
        url: Option<&str>,
    ) -> Self {
        let tag = metadata.language.as_deref();
        let language = settings
            .language
            .or_else(|| tag.and_then(Language::from_tag));
        // English is read month first only in the United States and where no region is named.
        let is_american = match tag {
            Some(tag) if tag.len() > 2 => tag.to_ascii_lowercase().ends_with("us"),
            _ => !url.is_some_and(is_day_first_domain),
        };
        let order = match language {
            Some(Language::English) if is_american => DayOrder::MonthFirst,
            _ => DayOrder::DayFirst,
        };
        Self {
            fetched_at: settings.fetched_at,
            order,
            knows_order: matches!(language, Some(Language::Indonesian | Language::Malay)),
            is_unstated: language.is_none(),
            body,
            url: url.and_then(date::in_url),
            stated: metadata.published.as_deref().and_then(|text| {
                let mention = date::printed(text, order)?.mention;
                mention.edtf().filter(|_| !mention.is_swappable)
            }),
            told: OnceCell::new(),
            notes: Vec::new(),
        }
    }

    /// The day that the address names.
    pub(super) fn address_day(&self) -> Option<NaiveDate> {
        let day = self.url.filter(|url| url.day().is_some())?.resolve()?;
        Some(day.day())
    }

    /// A date of the metadata.
    pub(super) fn embedded(&mut self, text: &str) -> Option<Date> {
        let read = date::printed(text, self.order)?;
        read.mention
            .edtf()
            .filter(|edtf| edtf.day().is_some() && edtf.year().is_some())?;
        let date = if read.mention.is_swappable {
            self.settle(text, &read.mention, Basis::Metadata)?
        } else {
            read.mention.date(text, Basis::Metadata)?
        };
        (!self.is_ahead(date.edtf)).then_some(date)
    }

    /// A date that stands beside the headline of a page.
    pub(super) fn beside_headline(&mut self, text: &str) -> Option<Date> {
        let read = date::printed(text, self.order)?;
        self.settle(text, &read.mention, Basis::Printed)
            .filter(|date| !self.is_ahead(date.edtf))
    }

    /// A date that is printed on the page.
    pub(super) fn printed(&mut self, text: &str, mention: &Mention) -> Option<Date> {
        self.settle(text, mention, Basis::Printed)
    }

    /// A date that is mentioned in the body.
    pub(super) fn mentioned(&mut self, text: &str, mention: &Mention) -> Option<Date> {
        let has_weekday = mention.weekday.is_some();
        let date = self.settle(text, mention, Basis::Lede)?;
        // Without a weekday it may be any day of the past or to come; the address knows better.
        let is_far = date.edtf.year().is_some()
            && self.url.is_some_and(|url| url.day().is_some())
            && !self.is_near_address(date.edtf);
        (has_weekday || !is_far).then_some(date)
    }

    /// A date that another parser has read; its text is read again for the weekday.
    pub(super) fn read_again(&mut self, date: &Date) -> Option<Date> {
        match date::printed(&date.raw, self.order) {
            Some(read) => self.settle(&date.raw, &read.mention, date.basis),
            None => Some(date.clone()),
        }
    }

    fn settle(&mut self, text: &str, mention: &Mention, basis: Basis) -> Option<Date> {
        let raw = mention.raw(text);
        let When::Calendar(edtf) = mention.when else {
            return self.counted(raw, mention, basis);
        };
        if mention.weekday_fits() == Some(false) {
            self.notes.push(Note::WeekdayMismatch {
                raw: raw.to_owned(),
            });
        }
        let edtf = if mention.is_swappable {
            self.ordered(raw, edtf)
        } else {
            edtf
        };
        let resolved = if edtf.year().is_some() {
            edtf.resolve()
        } else {
            self.dated(edtf, mention.weekday)
        };
        Some(Date {
            raw: raw.to_owned(),
            edtf,
            resolved,
            basis,
        })
    }

    /// `3 jam yang lalu`: only the caller's time of fetching settles it.
    fn counted(&mut self, raw: &str, mention: &Mention, basis: Basis) -> Option<Date> {
        let Some(fetched_at) = self.fetched_at else {
            self.notes.push(Note::RelativeDateUnresolved {
                raw: raw.to_owned(),
            });
            return None;
        };
        let edtf = Timeline::new(fetched_at).place(mention)?;
        Some(Date {
            raw: raw.to_owned(),
            edtf,
            resolved: edtf.resolve(),
            basis,
        })
    }

    /// Day and month in the order that the time of fetching, the address or the language says.
    fn ordered(&mut self, raw: &str, read: Edtf) -> Edtf {
        let in_order = |order| date::printed(raw, order)?.mention.edtf();
        let (Some(day_first), Some(month_first)) =
            (in_order(DayOrder::DayFirst), in_order(DayOrder::MonthFirst))
        else {
            return read;
        };
        let (likely, other) = match self.order {
            DayOrder::DayFirst => (day_first, month_first),
            DayOrder::MonthFirst => (month_first, day_first),
        };
        if let Some(stated) = self.stated {
            let agrees = |edtf: Edtf| day_of(edtf) == day_of(stated);
            if agrees(likely) != agrees(other) {
                return if agrees(likely) { likely } else { other };
            }
        }
        if let Some(url) = self.url {
            let agrees = |edtf: Edtf| (edtf.year(), edtf.month()) == (url.year(), url.month());
            if agrees(likely) != agrees(other) {
                return if agrees(likely) { likely } else { other };
            }
        }
        if self.is_ahead(likely) != self.is_ahead(other) {
            return if self.is_ahead(likely) { other } else { likely };
        }
        if self.knows_order {
            return likely;
        }
        let (is_likely_told, is_other_told) = (self.is_told(likely), self.is_told(other));
        if is_likely_told != is_other_told {
            return if is_likely_told { likely } else { other };
        }
        self.notes.push(Note::AmbiguousDayMonth {
            raw: raw.to_owned(),
        });
        // English is written in both orders: where nothing else tells, only the year is known.
        match likely.year().and_then(Edtf::from_year) {
            Some(year) if self.is_unstated && reads_english(self.body) => year,
            _ => likely,
        }
    }

    /// The body tells of this day or one near it.
    fn is_told(&self, edtf: Edtf) -> bool {
        let Some(day) = edtf.resolve().map(|resolved| resolved.day()) else {
            return false;
        };
        let told = self.told.get_or_init(|| told(self.body));
        told.iter()
            .any(|(told, _)| (*told - day).num_days().abs() <= MAX_TOLD_DAYS)
    }

    /// Whether a day lies behind the time of fetching, by more than a zone explains.
    fn is_ahead(&self, edtf: Edtf) -> bool {
        let day = edtf.resolve().map(|resolved| resolved.day());
        let today = self.fetched_at.map(|fetched_at| fetched_at.date_naive());
        day.zip(today)
            .is_some_and(|(day, today)| (day - today).num_days() > 1)
    }

    /// The day of a date without its year, as far as it can be known.
    fn dated(&mut self, edtf: Edtf, weekday: Option<Weekday>) -> Option<Resolved> {
        let fetched_at = self.fetched_at?;
        let fits = |dated: &Edtf| {
            let day = dated.resolve().map(|resolved| resolved.day());
            day.is_some_and(|day| weekday.is_none_or(|weekday| day.weekday() == weekday))
        };
        let year = if let Some(year) = self.url.and_then(|url| url.year()) {
            // The address says the year; it is that or none. A story of January may tell of December.
            (year - 1..=year).rev().find(|year| {
                let dated = edtf.with_year(*year).filter(fits);
                dated.is_some_and(|dated| self.is_near_address(dated))
            })?
        } else {
            let year = date::infer_year(edtf, weekday, place_day(fetched_at))?;
            self.agreed(edtf, year)?
        };
        let dated = edtf.with_year(year).filter(fits)?;
        self.notes.push(Note::YearInferred);
        dated.resolve()
    }

    /// Whether a day lies near the date in the address; an address that names a month counts from its first day.
    fn is_near_address(&self, dated: Edtf) -> bool {
        let url_day = self.url.and_then(|url| {
            NaiveDate::from_ymd_opt(
                url.year()?,
                u32::from(url.month()?),
                url.day().map_or(1, u32::from),
            )
        });
        let day = dated.resolve().map(|resolved| resolved.day());
        url_day
            .zip(day)
            .is_some_and(|(url_day, day)| (url_day - day).num_days().abs() <= MAX_ADDRESS_DAYS)
    }

    /// The year, if the days that the body tells of do not speak against it.
    ///
    /// A statement is dated with weekday and year (`Jumat (20/10/2023)`). If the body dates statements, but none
    /// within a year of the inferred day, the story is of another time; so it is if the body knows of a day more
    /// than a year later. A day of the body that is the same day of the month is the date itself, with its year.
    fn agreed(&self, edtf: Edtf, year: i32) -> Option<i32> {
        let day = edtf.with_year(year)?.resolve()?.day();
        let told = self.told.get_or_init(|| told(self.body));
        let mut has_statement = false;
        let mut has_near_statement = false;
        for (told, weekday) in told {
            let n_days = (*told - day).num_days();
            if weekday.is_some() {
                has_statement = true;
                has_near_statement = has_near_statement || n_days.abs() <= MAX_STORY_DAYS;
            }
            if n_days > MAX_STORY_DAYS {
                return None;
            }
        }
        (!has_statement || has_near_statement).then_some(year)
    }
}

/// Country domains whose English press writes the day first.
const DAY_FIRST_DOMAINS: [&str; 12] = [
    "au", "bd", "gh", "id", "ie", "in", "ke", "my", "ng", "nz", "sg", "uk",
];

/// Whether an address lies in such a domain.
fn is_day_first_domain(url: &str) -> bool {
    let host = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = host.split(['/', '?', '#', ':']).next().unwrap_or_default();
    host.rsplit('.')
        .next()
        .is_some_and(|domain| DAY_FIRST_DOMAINS.contains(&domain))
}

fn day_of(edtf: Edtf) -> (Option<i32>, Option<u8>, Option<u8>) {
    (edtf.year(), edtf.month(), edtf.day())
}

/// Whether a body is in English.
fn reads_english(body: &[Block]) -> bool {
    let words = body.iter().flat_map(|block| block.text.split(' '));
    let (mut n_words, mut n_english) = (0, 0);
    for word in words.take(MAX_ENGLISH_WORDS) {
        n_words += 1;
        n_english += usize::from(ENGLISH_WORDS.contains(&word));
    }
    n_english > 1 && n_english * ENGLISH_SHARE >= n_words
}

/// The days that a body tells of with their years.
fn told(body: &[Block]) -> Vec<(NaiveDate, Option<Weekday>)> {
    body.iter()
        .flat_map(|block| date::mentions(&block.text).calendar_only())
        .filter_map(|mention| {
            let edtf = mention.edtf()?;
            Some((edtf.resolve()?.day(), mention.weekday))
        })
        .collect()
}

/// The day of fetching where the page was printed. Fetchers stamp in UTC; the press that leaves out years is
/// that of Indonesia and Malaysia, some hours ahead.
fn place_day(fetched_at: DateTime<FixedOffset>) -> NaiveDate {
    if fetched_at.offset().local_minus_utc() != 0 {
        return fetched_at.date_naive();
    }
    FixedOffset::east_opt(WIB_SECONDS)
        .map_or(fetched_at, |wib| fetched_at.with_timezone(&wib))
        .date_naive()
}
