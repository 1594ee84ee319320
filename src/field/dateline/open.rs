//! Datelines without a closing mark: `Liputan6.com, Jakarta Harga beras …`, `AKURAT.CO Harga beras …`.

use super::names;
use crate::article::Dateline;
use crate::field::prefix;
use crate::lexicon::places;

/// A dateline that nothing closes, and its length.
pub(super) fn unmarked(text: &str) -> Option<(Dateline, usize)> {
    if let Some(dateline) = place_and_outlet(text).or_else(|| outlet_and_stop(text)) {
        return Some(dateline);
    }
    let domain_len = names::domain_len(text)?;
    let domain = text.get(..domain_len)?;
    let behind = text.get(domain_len..)?;
    let comma = behind.trim_start();
    if let Some(place) = comma.strip_prefix(',').map(str::trim_start)
        && let Some(place_len) = place_len(place)
    {
        let start = text.len() - place.len();
        let places = names::split(place.get(..place_len)?);
        return Some(dateline(text, domain, places, start + place_len));
    }
    // Without a place only a name in capitals is set off from the text: `AKURAT.CO, Presiden …`.
    let is_set_off = behind.starts_with([' ', ',', '\u{a0}']) && names::is_upper(domain);
    let sentence = comma.strip_prefix(',').unwrap_or(comma).trim_start();
    let opens = sentence
        .starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || "\"“'‘".contains(c));
    let len = text.len() - comma.strip_prefix(',').unwrap_or(comma).len();
    (is_set_off && opens).then(|| dateline(text, domain, Vec::new(), len))
}

/// `Jakarta, NU Online Pengurus Besar …`: a known place, and a known outlet of two words, which few bodies share.
fn place_and_outlet(text: &str) -> Option<(Dateline, usize)> {
    let comma = memchr::memchr(b',', prefix(text, places::MAX_BYTES).as_bytes())?;
    let (place, behind) = (text.get(..comma)?, text.get(comma + 1..)?.trim_start());
    let mut ends = memchr::memchr_iter(b' ', prefix(behind, MAX_OUTLET_BYTES).as_bytes());
    let outlet = behind.get(..ends.nth(1)?)?;
    let sentence = behind.get(outlet.len()..)?;
    let start = text.len() - sentence.len();
    (names::is_place(place) && opens_sentence(sentence) && names::is_outlet(outlet))
        .then(|| dateline(text, outlet, names::split(place), start))
}

/// `RMOL. Komisi …`, `TVRINews, Semarang Pemerintah …`: the name of an outlet in one word, and a sentence or a place
/// behind it.
fn outlet_and_stop(text: &str) -> Option<(Dateline, usize)> {
    let end = prefix(text, MAX_OUTLET_BYTES).find([' ', ',', '.'])?;
    let outlet = text.get(..end)?;
    let behind = text.get(end..)?;
    if let Some(sentence) = behind.strip_prefix(". ") {
        let is_set_off = names::is_upper(outlet) && names::is_outlet(outlet);
        return (is_set_off && opens_sentence(sentence))
            .then(|| dateline(text, outlet, Vec::new(), end + 1));
    }
    let place = behind.strip_prefix(", ")?;
    if !names::looks_like_outlet(outlet) || names::is_place(outlet) {
        return None;
    }
    let place_len = place_len(place)?;
    let places = names::split(place.get(..place_len)?);
    Some(dateline(text, outlet, places, end + 2 + place_len))
}

/// An outlet's name of two words is seldom longer, in bytes.
const MAX_OUTLET_BYTES: usize = 32;

fn dateline(text: &str, outlet: &str, places: Vec<String>, len: usize) -> (Dateline, usize) {
    let dateline = Dateline {
        raw: text.get(..len).unwrap_or_default().trim_end().to_owned(),
        places,
        outlet: Some(outlet.to_owned()),
        ..Dateline::default()
    };
    (dateline, len)
}

/// The length of the longest known place at the head of the text that a sentence follows: a space and a capital, or
/// a capital that was glued to it (`JakartaHarga`).
fn place_len(text: &str) -> Option<usize> {
    let mut best = None;
    let mut n_words = 0;
    let mut last = ' ';
    for (idx, c) in text.char_indices().take(places::MAX_BYTES + 1) {
        let ends = c == ' ' || c == '\u{a0}' || (last.is_lowercase() && c.is_uppercase());
        if ends && idx > 0 {
            n_words += 1;
            if text.get(..idx).is_some_and(names::is_place) && opens_sentence(text.get(idx..)?) {
                best = Some(idx);
            }
            if n_words == places::MAX_WORDS {
                break;
            }
        }
        if matches!(c, ',' | '.' | '(') {
            break;
        }
        last = c;
    }
    best
}

fn opens_sentence(behind: &str) -> bool {
    behind
        .trim_start()
        .starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit() || "\"“'‘".contains(c))
}
