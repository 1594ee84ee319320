//! The date of the article: which of the dates on a page it is.
//!
//! Before: metadata, printed date lines, a dateline, a body, an address. After: [`Article::date`] and
//! [`Article::updated`].
//!
//! In this order, first match wins:
//!
//! 1. the publication date of the metadata or of a printed date line; where both are there and disagree by more
//!    than the zone explains, the earlier one, for systems stamp what they save again as published;
//! 2. the modification date, printed or of the metadata;
//! 3. the date of the dateline;
//! 4. the first date of the lede that tells when something happened: see [`lede`];
//! 5. the date in the address.
//!
//! Where day and month could be swapped, the address, the time of fetching, the language and the days that the story
//! tells of settle it, in this order; an English text whose language nobody states keeps the year only, with a note.
//!
//! A date line before the headline is the banner of today where others follow the headline, or where it shows
//! no clock and stands apart.

mod lede;
mod settle;

use crate::Note;
use crate::article::{Article, Basis, Date, Edtf, Resolved};
use crate::extractor::Settings;
use crate::field::date::{self, PrintedDate};
use crate::raw::Metadata;

use settle::Settler;

/// The printed dates of a page, in order.
#[derive(Debug, Default)]
pub(super) struct Printed {
    lines: Vec<Line>,
    /// Beside bylines.
    beside_bylines: Vec<Date>,
    is_behind_headline: bool,
}

#[derive(Debug)]
struct Line {
    text: String,
    read: PrintedDate,
    is_behind_headline: bool,
}

impl Printed {
    /// Takes in a date line.
    pub(super) fn line(&mut self, text: &str, read: PrintedDate) {
        self.lines.push(Line {
            text: text.to_owned(),
            read,
            is_behind_headline: self.is_behind_headline,
        });
    }

    /// Takes in a date that stands beside a byline.
    pub(super) fn beside_byline(&mut self, date: Option<Date>) {
        self.beside_bylines.extend(date);
    }

    /// The lines from here on stand behind the headline.
    pub(super) fn headline(&mut self) {
        self.is_behind_headline = true;
    }

    /// The publication or update line that counts: the first behind the headline that says its year, else the first
    /// there, else the last before it.
    fn best(&self, is_update: bool) -> Option<&Line> {
        let fits = |line: &&Line| line.read.is_update == is_update;
        let mut behind = self
            .lines
            .iter()
            .filter(fits)
            .filter(|line| line.is_behind_headline);
        // A date without its year stands on a page for something else where a whole one follows.
        let has_year = |line: &&Line| {
            let edtf = line.read.mention.edtf();
            edtf.is_none_or(|edtf| edtf.year().is_some())
        };
        let behind = behind.clone().find(has_year).or_else(|| behind.next());
        let has_others = !self.beside_bylines.is_empty()
            || self.lines.iter().any(|line| line.is_behind_headline);
        let before = || {
            let mut lines = self.lines.iter().filter(fits).rev();
            lines.find(|line| {
                !has_others && (line.read.has_label || line.read.mention.clock.is_some())
            })
        };
        behind.or_else(before)
    }
}

/// Chooses the dates of the article, whose body and dateline are complete.
pub(super) fn choose(
    printed: &Printed,
    metadata: &Metadata,
    settings: &Settings,
    article: &mut Article,
) {
    let url = settings.url.as_deref().or(metadata.url.as_deref());
    let mut settler = Settler::new(settings, metadata, &article.body, url);
    let published = metadata
        .published
        .as_deref()
        .and_then(|text| settler.embedded(text));
    let modified = metadata
        .modified
        .as_deref()
        .and_then(|text| settler.embedded(text));
    let line = printed
        .best(false)
        .and_then(|line| settler.printed(&line.text, &line.read.mention));
    let beside = printed
        .beside_bylines
        .first()
        .and_then(|date| settler.read_again(date));
    // A page prints a date beside its headline outside the element that holds the story, too.
    let near = metadata
        .printed
        .as_deref()
        .and_then(|text| settler.beside_headline(text));
    let printed_update = printed
        .best(true)
        .and_then(|line| settler.printed(&line.text, &line.read.mention));

    let line = line.or(beside).or(near).or_else(|| {
        // Systems stamp in UTC; the address holds the day of the place.
        let is_utc =
            |date: &Date| date.edtf.clock().and_then(|clock| clock.offset_minutes) == Some(0);
        let address = url.and_then(in_address)?;
        let embedded = published.as_ref().filter(|date| is_utc(date))?;
        is_next_day(embedded, &address).then_some(address)
    });
    let date = match (published, line) {
        (Some(published), Some(printed)) => Some(earlier(published, printed, &mut settler)),
        (published, printed) => published.or(printed),
    };
    let updated = printed_update.or(modified);
    let date = date
        .or_else(|| updated.clone())
        .or_else(|| {
            let dateline = article.dateline.as_ref()?.date.clone()?;
            settler.read_again(&dateline)
        })
        .or_else(|| {
            let (text, mention) = lede::find(article.headline.as_deref(), &article.body)?;
            settler.mentioned(text, &mention)
        })
        .or_else(|| url.and_then(in_address));
    article.notes.append(&mut settler.notes);
    article.date = date;
    article.updated = updated;
}

/// Of an embedded and a printed publication date, the one to believe.
fn earlier(embedded: Date, printed: Date, settler: &mut Settler<'_>) -> Date {
    let (Some(embedded_day), Some(printed_day)) = (day(&embedded), day(&printed)) else {
        return embedded;
    };
    let n_days = (embedded_day - printed_day).num_days();
    if n_days == 0 {
        // The same day: the one that tells more.
        let tells_more = |date: &Date| {
            let clock = date.edtf.clock();
            (
                clock.is_some(),
                clock.is_some_and(|clock| clock.offset_minutes.is_some()),
            )
        };
        return if tells_more(&printed) > tells_more(&embedded) {
            printed
        } else {
            embedded
        };
    }
    if n_days.abs() > 1 {
        settler.notes.push(Note::MetadataDisagrees {
            field: "date".to_owned(),
        });
        return if n_days < 0 { embedded } else { printed };
    }
    // One day apart is the zone: the page prints the day of its own place. The same instant in two zones is no
    // disagreement, unless the address has a day, which is that of the place as well.
    let is_same = instant(&embedded).is_some() && instant(&embedded) == instant(&printed);
    if is_same && settler.address_day() != Some(printed_day) {
        return embedded;
    }
    printed
}

fn instant(date: &Date) -> Option<chrono::DateTime<chrono::FixedOffset>> {
    match date.resolved? {
        Resolved::Instant(instant) => Some(instant),
        _ => None,
    }
}

/// Whether two dates are one day apart.
fn is_next_day(one: &Date, other: &Date) -> bool {
    let n_days = day(one)
        .zip(day(other))
        .map(|(one, other)| (one - other).num_days());
    n_days.is_some_and(|n_days| n_days.abs() == 1)
}

fn day(date: &Date) -> Option<chrono::NaiveDate> {
    date.resolved.map(|resolved| resolved.day())
}

/// The date in the address, to the day.
fn in_address(url: &str) -> Option<Date> {
    let edtf: Edtf = date::in_url(url).filter(|edtf| edtf.day().is_some())?;
    Some(Date {
        raw: url.to_owned(),
        edtf,
        resolved: edtf.resolve(),
        basis: Basis::Url,
    })
}
