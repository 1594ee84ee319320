//! Dates beside the headline, which only their place proves.
//!
//! `<p>4 Maret 2024</p><h1>…</h1>` and `<h1>…</h1><div>4 Maret 2024</div>` print the story's date, whatever the
//! element is called. A short text that is a date and nothing else counts, a few words before or behind the
//! headline. Before it, a weekday without a clock is the banner of today, and no date.

use super::Field;
use crate::field::date;
use crate::field::prefix;

/// How far behind a headline its byline and date stand, in bytes of text.
const MAX_BYTES_BEHIND: usize = 1_000;

/// So close behind it, a date is the one that the page prints for its story, in bytes of text.
const MAX_BYTES_BESIDE: usize = 300;

/// A date before the headline stands closer, in bytes of text: menus stand there as well.
const MAX_BYTES_BEFORE: usize = 120;

/// A date with its label is no longer, in bytes.
const MAX_DATE_BYTES: usize = 60;

/// A label in an element of its own is no longer, in bytes: `Terakhir diperbarui:`.
const MAX_LABEL_BYTES: usize = 40;

/// Words beside a date that make it one of a change, lower case.
const UPDATE_WORDS: [&str; 5] = [
    "updated",
    "modified",
    "reviewed",
    "diperbarui",
    "dikemas kini",
];

/// What has been seen around the headline so far.
#[derive(Debug, Default)]
pub(super) struct Beside {
    /// Bytes of text since the last `<h1>`.
    n_bytes_behind: Option<usize>,
    /// The last date before a headline, and the bytes of text since it.
    before: Option<(Field, String, usize)>,
    /// The head of the text before this one: the label of a date may stand in it.
    last: String,
    has_date_behind: bool,
    /// The first date with a label, anywhere on the page; one of publication goes before one of change.
    labelled: Option<(Field, String)>,
    /// The date of publication that the page prints beside its headline.
    pub(super) published: Option<String>,
}

impl Beside {
    /// The first date with a label, wherever it stands: `Last updated: 13 November 2025` below the story.
    pub(super) fn labelled(&mut self) -> Option<(Field, String)> {
        self.labelled.take()
    }

    /// Visible text passes that nothing else dates.
    pub(super) fn look_for_label(&mut self, text: &str) {
        let text = text.trim();
        let may_be_date =
            text.len() <= MAX_DATE_BYTES && text.bytes().any(|byte| byte.is_ascii_digit());
        let is_settled = matches!(self.labelled, Some((Field::Published, _)));
        if is_settled || !may_be_date {
            return;
        }
        let read = date::printed(text, date::DayOrder::DayFirst).filter(|read| read.has_label);
        let Some(read) = read else { return };
        let is_whole = read
            .mention
            .edtf()
            .is_some_and(|edtf| edtf.year().is_some() && edtf.day().is_some());
        if is_whole {
            let field = if read.is_update {
                Field::Modified
            } else {
                Field::Published
            };
            if field == Field::Published || self.labelled.is_none() {
                self.labelled = Some((field, text.to_owned()));
            }
        }
    }

    /// Visible text passes. Gives what it states, where it is a date behind the headline.
    pub(super) fn text(&mut self, text: &str) -> Option<Field> {
        match &mut self.n_bytes_behind {
            Some(n_bytes) => {
                *n_bytes += text.len();
                if *n_bytes >= MAX_BYTES_BEHIND || self.has_date_behind {
                    return None;
                }
            }
            None => {
                if let Some((_, _, n_bytes)) = &mut self.before {
                    *n_bytes += text.len();
                }
            }
        }
        let field = self.field_of(text);
        self.last.clear();
        self.last.push_str(prefix(text, MAX_LABEL_BYTES));
        let field = field?;
        let Some(n_bytes) = self.n_bytes_behind else {
            self.before = Some((field, text.to_owned(), 0));
            return None;
        };
        self.has_date_behind = true;
        if field == Field::Published && n_bytes <= MAX_BYTES_BESIDE {
            self.published = Some(text.to_owned());
        }
        Some(field)
    }

    /// What a text states that is a date and nothing else.
    fn field_of(&self, text: &str) -> Option<Field> {
        let text = text.trim();
        if text.len() > MAX_DATE_BYTES || !text.bytes().any(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let read = date::printed(text, date::DayOrder::DayFirst)?;
        let edtf = read.mention.edtf()?;
        let rest = text.get(read.mention.end..)?;
        let is_whole = edtf.year().is_some() && edtf.day().is_some() && edtf.last().is_none();
        if !is_whole || rest.chars().any(char::is_alphanumeric) {
            return None;
        }
        let is_banner = read.mention.weekday.is_some() && read.mention.clock.is_none();
        if self.n_bytes_behind.is_none() && is_banner {
            return None;
        }
        let label = format!("{} {text}", self.last).to_lowercase();
        let is_update = read.is_update || UPDATE_WORDS.iter().any(|word| label.contains(word));
        Some(if is_update {
            Field::Modified
        } else {
            Field::Published
        })
    }

    /// A `<time>` starts, with this date in its attribute.
    pub(super) fn time(&mut self, datetime: &str) {
        let is_beside = self
            .n_bytes_behind
            .is_some_and(|n_bytes| n_bytes <= MAX_BYTES_BESIDE);
        if is_beside && !self.has_date_behind && date::parse(datetime).is_some() {
            self.has_date_behind = true;
            self.published = Some(datetime.to_owned());
        }
    }

    /// An `<h1>` starts. Gives the date right before it.
    pub(super) fn headline(&mut self) -> Option<(Field, String)> {
        self.n_bytes_behind = Some(0);
        let (field, text, n_bytes) = self.before.take()?;
        if n_bytes > MAX_BYTES_BEFORE {
            return None;
        }
        if field == Field::Published {
            self.published.get_or_insert_with(|| text.clone());
        }
        Some((field, text))
    }

    /// A class word is believed about a date before and just behind the headline: further on stand
    /// those of other stories.
    pub(super) fn is_near(&self) -> bool {
        self.n_bytes_behind
            .is_none_or(|n_bytes| n_bytes < MAX_BYTES_BEHIND)
    }
}
