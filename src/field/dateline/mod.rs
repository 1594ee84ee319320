//! Datelines: the place, outlet and date that open the first paragraph.
//!
//! Before: `JAKARTA, KOMPAS.com — Harga beras turun.` After: places `[Jakarta]`, outlet `KOMPAS.com`, and the
//! rest `Harga beras turun.`
//!
//! | form | example |
//! | --- | --- |
//! | place, outlet, dash | `LOMBOK UTARA, KOMPAS — …`, `Jakarta, CNN Indonesia -- …` |
//! | place and agency in brackets | `Mataram, NTB (ANTARA News) - …` |
//! | outlet, place, dash | `REPUBLIKA.CO.ID, JAKARTA -- …`, `SURYA.co.id \| SURABAYA - …` |
//! | outlet, dash, place, full stop | `KONTAN.CO.ID - JAKARTA. …` |
//! | outlet alone, place alone | `Suara.com - …`, `JAKARTA- …` |
//! | with a date | `KUALA LUMPUR 19 Okt. – …`, `PUTRAJAYA, Nov 22 — …` |
//! | colon | `KBRN, Jakarta: …`, `KUALA TERENGGANU: …` |
//! | no mark | `Liputan6.com, Jakarta Harga beras …`, `AKURAT.CO, Harga beras …` |
//!
//! The form decides: domains, capitals, brackets, dashes. Lists of places and agencies only settle what the form
//! leaves open. First words in capitals (`HASIL survei …`) and rubrics (`INFO NASIONAL -`) stay in the text.

mod date;
mod gate;
pub(crate) mod names;
mod open;
mod resolve;
mod scan;
#[cfg(test)]
mod tests;

use std::ops::Range;

use super::{Parsed, prefix};
use crate::article::Dateline;

/// How far into a text a dateline may stand behind a pull quote or byline that was glued to it, in bytes.
const MAX_LEAD_BYTES: usize = 600;

/// Reads the dateline at the head of a text.
///
/// ```
/// use warta::field::dateline;
///
/// let parsed = dateline::parse("LOMBOK UTARA, KOMPAS.com — Harga beras turun.").unwrap();
/// assert_eq!(parsed.value.places, ["Lombok Utara"]);
/// assert_eq!(parsed.value.outlet.as_deref(), Some("KOMPAS.com"));
/// assert_eq!(parsed.rest, "Harga beras turun.");
/// assert!(dateline::parse("HASIL survei itu – yang ditunggu – keluar.").is_none());
/// ```
#[must_use]
pub fn parse(text: &str) -> Option<Parsed<'_, Dateline>> {
    // What a link left behind: `, Jakarta - …`.
    let trimmed = text.trim_start_matches([',', ':', ' ', '\u{a0}', '\t']);
    if !may_open(trimmed) || !gate::may_open(trimmed) {
        return None;
    }
    let (dateline, len) = resolve::marked(trimmed).or_else(|| open::unmarked(trimmed))?;
    Some(Parsed {
        value: dateline,
        rest: trimmed.get(len..)?.trim_start(),
    })
}

/// Finds the dateline that a pull quote or a byline was glued to: `… harga turunJakarta (ANTARA) - Harga …`.
///
/// Only forms that name an outlet or agency and close with a dash are taken, so that a dash in running text is not.
/// Returns the dateline with its byte range.
///
/// ```
/// use warta::field::dateline;
///
/// let text = "Harga sudah turunJakarta (ANTARA) - Harga beras turun.";
/// let (range, dateline) = dateline::find(text).unwrap();
/// assert_eq!(dateline.places, ["Jakarta"]);
/// assert_eq!(&text[range.end..], " Harga beras turun.");
/// ```
#[must_use]
pub fn find(text: &str) -> Option<(Range<usize>, Dateline)> {
    let window = prefix(text, MAX_LEAD_BYTES);
    // Every such form has a bracket or a domain before its dash.
    let mut best: Option<(Range<usize>, Dateline)> = None;
    let mut from = 0;
    while let Some(dash) = scan::next_dash(window, from) {
        from = dash + window.get(dash..)?.chars().next().map_or(1, char::len_utf8);
        let Some(start) = resolve::start_before(window, dash) else {
            continue;
        };
        for start in start {
            let Some(parsed) = text.get(start..).and_then(resolve::strict) else {
                continue;
            };
            let range = start..start + parsed.1;
            if range.end < from {
                continue;
            }
            let is_known = parsed
                .0
                .places
                .first()
                .is_some_and(|place| names::is_place(place));
            if best.is_none() || is_known {
                best = Some((range, parsed.0));
            }
            if is_known {
                break;
            }
        }
        if best.is_some() {
            return best;
        }
    }
    None
}

/// Whether the first word may open a dateline: a capital, a bracket, or a name such as `jpnn.com`.
fn may_open(text: &str) -> bool {
    let Some(first) = text.chars().next() else {
        return false;
    };
    first.is_uppercase()
        || first == '('
        || (first.is_ascii_alphanumeric() && {
            let word = text.split([' ', ',', '-', '\u{a0}']).next().unwrap_or(text);
            names::domain_len(word).is_some()
                || names::is_outlet(word)
                || word.chars().take(3).any(char::is_uppercase)
        })
}
