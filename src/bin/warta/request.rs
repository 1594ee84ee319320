//! What the caller knows of a dump, and how it reaches the extractor.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime};
use warta::{Article, Error, Extractor, Language};

/// Reads a time of fetching: RFC 3339, a time without a zone (read as UTC), or a day.
///
/// A day is read as its noon in UTC, which is the same day from UTC-11 to UTC+11.
pub(crate) fn parse_time(text: &str) -> Result<DateTime<FixedOffset>, String> {
    let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
    DateTime::parse_from_rfc3339(text)
        .ok()
        .or_else(|| {
            let local: NaiveDateTime = text
                .parse()
                .ok()
                .or_else(|| text.replacen(' ', "T", 1).parse().ok())
                .or_else(|| Some(text.parse::<NaiveDate>().ok()?.and_time(noon)))?;
            Some(local.and_utc().fixed_offset())
        })
        .ok_or_else(|| {
            format!("expected a time such as 2023-10-19T14:05:00+07:00, found \"{text}\"")
        })
}

/// Reads a language tag that has a lexicon.
pub(crate) fn parse_language(tag: &str) -> Result<Language, String> {
    Language::from_tag(tag).ok_or_else(|| format!("expected id, ms or en, found \"{tag}\""))
}

/// Extracts from bytes of unknown charset.
pub(crate) fn extract_bytes(
    extractor: &Extractor,
    bytes: &[u8],
    content_type: Option<&str>,
) -> Result<Article, Error> {
    extractor.extract_bytes(bytes, content_type)
}
