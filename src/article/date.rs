//! A date as it was read: the text, its EDTF form, and the point in time where that can be known.

use std::fmt;

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime};

use super::Edtf;

/// A date of the story.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Date {
    /// The text that the date was read from.
    pub raw: String,
    /// The date in [EDTF](https://www.loc.gov/standards/datetime/), with the precision of the text.
    pub edtf: Edtf,
    /// The day or point in time, where it is known: see [`Resolved`].
    pub resolved: Option<Resolved>,
    /// Where it was read.
    pub basis: Basis,
}

/// A complete date, as precise as it was written.
///
/// JSON: `"2023-10-19"`, `"2023-10-19T14:05:00"` without a zone, `"2023-10-19T14:05:00+07:00"` with one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(untagged))]
#[non_exhaustive]
pub enum Resolved {
    /// A point in time: clock and zone are written.
    Instant(DateTime<FixedOffset>),
    /// A local time: the clock is written, the zone is not.
    Local(NaiveDateTime),
    /// A day.
    Day(NaiveDate),
}

impl Resolved {
    /// The calendar day, in the zone that is written.
    #[must_use]
    pub fn day(&self) -> NaiveDate {
        match self {
            Self::Instant(instant) => instant.date_naive(),
            Self::Local(local) => local.date(),
            Self::Day(day) => *day,
        }
    }
}

/// As in JSON.
impl fmt::Display for Resolved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Instant(instant) => write!(f, "{}", instant.to_rfc3339()),
            Self::Local(local) => write!(f, "{}", local.format("%Y-%m-%dT%H:%M:%S")),
            Self::Day(day) => write!(f, "{day}"),
        }
    }
}

/// Where a date was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Basis {
    /// The page's metadata: JSON-LD, `article:published_time`, `<time>`.
    Metadata,
    /// A date line printed on the page.
    Printed,
    /// The dateline.
    Dateline,
    /// The first dated mention in the lede.
    Lede,
    /// The address of the page.
    Url,
}
