//! Credits of pictures: who took the picture that a caption belongs to.
//!
//! Before: `Warga menjemur padi. (ANTARA FOTO/Budi Hartono)`. After: the text `Warga menjemur padi.` and the credit
//! `ANTARA FOTO/Budi Hartono`.
//!
//! | form | example |
//! | --- | --- |
//! | brackets | `(Foto: Istimewa)`, `(ANTARA/Budi Hartono)`, `(Dok. Humas)`, `(Pixabay.com)` |
//! | label | `Foto: Budi Hartono`, `Photo: AP`, `Foto/instagram.com` |
//! | agency and name | `REUTERS/Jane Roe`, `KOMPAS.com/BUDI`, `\| AKURAT.CO/Budi`, glued to the caption before or behind it |
//! | behind a dash, in capitals, with initials | see `closing` |
//! | stock | `Ilustrasi padi`, `Gambar hiasan`, whose credit is empty |
//!
//! A sentence that speaks of a photo stays prose: the credit has to close or to open the line.

mod closing;
mod part;
#[cfg(test)]
mod tests;

use super::dateline::names;
use super::{prefix, suffix};
use crate::article::Caption;
use crate::bytes::{n_words, words};
use crate::lexicon::boilerplate::{CREDIT_AGENCIES, CREDIT_WORDS, PICTURE_TAILS};

/// A credit is seldom longer, in bytes.
const MAX_CREDIT_BYTES: usize = 90;

/// A caption that ends in a date and an agency is seldom longer, in bytes: `… di Teheran (16/06) (EPA)`.
const MAX_DATED_BYTES: usize = 300;

/// Splits a caption into what it says and the credit at its end.
///
/// ```
/// use warta::field::credit;
///
/// let caption = credit::split("Warga menjemur padi. (ANTARA FOTO/Budi Hartono)");
/// assert_eq!(caption.text, "Warga menjemur padi.");
/// assert_eq!(caption.credit.as_deref(), Some("ANTARA FOTO/Budi Hartono"));
/// assert_eq!(credit::split("Warga menjemur padi (kiri)").credit, None);
/// ```
#[must_use]
pub fn split(caption: &str) -> Caption {
    parse(caption).unwrap_or_else(|| Caption {
        text: caption.trim().to_owned(),
        credit: None,
    })
}

/// A caption that its credit proves to be one; `None` for any other text.
///
/// ```
/// use warta::field::credit;
///
/// let caption = credit::parse("Warga menjemur padi. Foto: Budi Hartono").unwrap();
/// assert_eq!(caption.credit.as_deref(), Some("Budi Hartono"));
/// assert!(credit::parse("Warga mengunggah foto: sebuah sawah. Banyak yang datang.").is_none());
/// ```
#[must_use]
pub fn parse(text: &str) -> Option<Caption> {
    find(text.trim()).map(caption)
}

/// As [`parse`], of a trimmed text without bracket, colon and slash: only how it opens and closes can tell.
pub(crate) fn parse_unmarked(text: &str) -> Option<Caption> {
    unmarked(text).map(caption)
}

fn caption((text, credit): (&str, &str)) -> Caption {
    let credit = Some(credit).filter(|credit| !credit.is_empty());
    Caption {
        text: text.to_owned(),
        credit: credit.map(str::to_owned),
    }
}

/// Whether a word before a colon labels the credit of a picture: `Foto`.
#[must_use]
pub fn is_label(word: &str) -> bool {
    let mut labels = PICTURE_LABELS.iter();
    labels.any(|label| label.eq_ignore_ascii_case(word))
}

/// Whether the line is a caption by its credit: one with an agency or a photographer at its end.
pub(crate) fn is_caption(text: &str) -> bool {
    let is_long = |(words, credit): (&str, &str)| words.contains(' ') && !credit.is_empty();
    bracketed_credit(text)
        .or_else(|| agency_credit(text, memchr::memrchr(b'/', text.as_bytes())?))
        .or_else(|| barred_credit(text))
        .or_else(|| part::behind_slash(text))
        .or_else(|| part::behind_bar(text))
        .or_else(|| closing::behind_dash(text))
        .is_some_and(is_long)
}

/// Whether the line is a picture from stock: `Ilustrasi ekspor`.
pub(crate) fn is_stock(text: &str) -> bool {
    matches!(text.as_bytes(), [b'I' | b'i', b'l', ..]) && illustration(text).is_some()
}

/// What the caption says, and its credit.
pub(super) fn find(text: &str) -> Option<(&str, &str)> {
    bracketed_credit(text)
        .or_else(|| labelled_credit(text))
        .or_else(|| slashed_credit(text))
        .or_else(|| unmarked(text))
}

/// What needs no bracket, colon or slash.
fn unmarked(text: &str) -> Option<(&str, &str)> {
    closing::find(text)
        .or_else(|| illustration(text).or_else(|| part::twice(text)))
        .or_else(|| part::shouted(text))
        .or_else(|| part::labelled(text))
}

/// A credit with a slash between agency and name, somewhere in the line.
fn slashed_credit(text: &str) -> Option<(&str, &str)> {
    let last_slash = memchr::memrchr(b'/', text.as_bytes())?;
    agency_credit(text, last_slash)
        .or_else(|| leading_credit(text))
        .or_else(|| glued_credit(text))
        .or_else(|| part::behind_bar(text))
}

/// `… di Karawang. REUTERS/Sari Dewi`: an agency and a name behind the last sentence.
fn agency_credit(text: &str, slash: usize) -> Option<(&str, &str)> {
    let before = text.get(..slash)?;
    let (_, agency_start) = before.rsplit_once([' ', '©']).unwrap_or(("", before));
    let start = before.len() - agency_start.len();
    let agency = text.get(start..slash)?;
    let name = text.get(slash + 1..)?;
    let before = text.get(..start)?.trim_end();
    let is_name = name.starts_with(char::is_uppercase)
        && name.len() <= MAX_CREDIT_BYTES
        && n_words(name) <= 5
        && !name.ends_with(['.', ',', ':', '?'])
        && !name.contains(['.', ',']);
    let is_border = before.is_empty() || before.ends_with(['.', ')', '©', '|', '-', '–']);
    let caption = before.trim_end_matches([' ', '|', '-', '–']);
    let is_credit =
        is_agency(agency) || is_shouted(agency) && before.ends_with('.') && is_full_name(name);
    (is_credit && is_name && is_border).then(|| (caption, text.get(start..).unwrap_or_default()))
}

/// `KABAR`: an outlet that is in no list.
fn is_shouted(word: &str) -> bool {
    const MIN_BYTES: usize = 3;
    word.len() >= MIN_BYTES && word.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Two to four words with capitals.
fn is_full_name(name: &str) -> bool {
    let mut words = name.split(' ');
    (2..=4).contains(&n_words(name))
        && words.all(|word| {
            word.starts_with(char::is_uppercase) && word.chars().all(char::is_alphabetic)
        })
}

/// `KOMPAS.com/SARI DEWI Petani memanen padi di Karawang`: the outlet and a name in capitals come first.
fn leading_credit(text: &str) -> Option<(&str, &str)> {
    let word = words(text).next()?;
    let (agency, first) = word.split_once('/')?;
    let is_domain = agency.contains('.') && agency.split('.').all(|part| !part.is_empty());
    let is_upper = |word: &str| word.len() > 1 && !word.contains(char::is_lowercase);
    if !(is_domain || is_agency(agency)) || !is_upper(first) {
        return None;
    }
    let n_bytes: usize = text
        .split_inclusive(' ')
        .skip(1)
        .take_while(|word| {
            is_upper(word.trim_end()) && word.trim_end().chars().all(char::is_alphabetic)
        })
        .map(str::len)
        .sum();
    let (credit, caption) = text.split_at_checked(word.len() + n_bytes)?;
    Some((caption.trim_start(), credit.trim_end()))
}

/// `Sari Dewi/Kompas.comIlustrasi padi.`: a credit that was glued to its caption.
fn glued_credit(text: &str) -> Option<(&str, &str)> {
    const MAX_GLUED_BYTES: usize = 80;
    let head = prefix(text, MAX_GLUED_BYTES);
    let slash = head.find('/')?;
    let mut was_small = false;
    let (glue, _) = head.char_indices().find(|&(at, char)| {
        let is_glue = at > slash + 1 && was_small && char.is_uppercase();
        was_small = char.is_lowercase();
        is_glue
    })?;
    let (credit, caption) = text.split_at_checked(glue)?;
    let outlet = credit.get(slash + 1..)?.trim();
    let agency = credit.get(..slash)?;
    let is_named = is_agency(outlet) || (is_agency(agency) && n_words(outlet) <= 4);
    is_named.then_some((caption, credit))
}

/// `Ilustrasi padi`: a picture from stock.
fn illustration(text: &str) -> Option<(&str, &str)> {
    const MAX_BYTES: usize = 100;
    if text.len() > MAX_BYTES {
        return None;
    }
    let mut words = words(text);
    let (first, second) = (words.next()?, words.next()?);
    // `Gambar hiasan` is Malay, and stands alone as well.
    let is_stock = first.eq_ignore_ascii_case("ilustrasi")
        || first.eq_ignore_ascii_case("gambar")
            && ["hiasan", "fail"]
                .iter()
                .any(|kind| kind.eq_ignore_ascii_case(second));
    let is_short = !text.ends_with(['.', '?', '!', ':', ',']);
    (is_short && is_stock).then_some((text, ""))
}

/// An agency, or the domain of an outlet.
fn is_agency(word: &str) -> bool {
    let name = word.trim_start_matches(['(', '[', '©']);
    let is_domain = [".com", ".co", ".id", ".net"]
        .iter()
        .any(|end| name.len() > end.len() && suffix(name, end.len()).eq_ignore_ascii_case(end));
    is_domain
        || CREDIT_AGENCIES
            .iter()
            .any(|known| known.eq_ignore_ascii_case(name))
}

/// `… di Karawang. (ANTARA FOTO/Sari Dewi)`, `… (Foto: Istimewa)`, `… (Dok. Humas)`.
fn bracketed_credit(text: &str) -> Option<(&str, &str)> {
    if !text.ends_with([')', ']', '.']) {
        return None;
    }
    let body = text.trim_end_matches('.');
    let closing = body
        .chars()
        .next_back()
        .filter(|char| matches!(char, ')' | ']'))?;
    let start = body.rfind(if closing == ')' { '(' } else { '[' })?;
    let inner = body.get(start + 1..body.len() - 1)?.trim();
    let before = body.get(..start)?.trim_end();
    let is_dated = before.ends_with([')'])
        && before.len() <= MAX_DATED_BYTES
        && inner.contains(char::is_alphabetic);
    let is_agency_alone = is_agency(inner) && is_dated || is_picture(inner);
    if inner.len() > MAX_CREDIT_BYTES || !(is_credit(inner) || is_agency_alone) {
        // `Santri menaiki bus (ilustrasi).`: a picture from stock.
        return (inner == "ilustrasi" && before.contains(' ')).then_some((before, ""));
    }
    let credit = without_label(inner);
    // A credit closes a whole line; prose runs on to it: `… katanya (Foto: Sari)`.
    Some((before, credit))
}

/// `Reuters pic`, `File photo` in brackets.
fn is_picture(inner: &str) -> bool {
    inner.starts_with(char::is_uppercase)
        && n_words(inner) <= 4
        && inner
            .rsplit_once(' ')
            .is_some_and(|(_, last)| PICTURE_TAILS.contains(&last))
}

/// Labels before a colon and the credit of a picture.
const PICTURE_LABELS: [&str; 7] = [
    "Foto", "Foto ", "FOTO", "Photo", "PHOTO", "Gambar", "Kredit",
];

/// `… di Karawang. Foto: REUTERS/Sari Dewi`, `… | Foto: Sari`, `Foto: dok. Humas`.
fn labelled_credit(text: &str) -> Option<(&str, &str)> {
    let from = text.len() - suffix(text, MAX_CREDIT_BYTES).len();
    let tail = text.get(from..)?;
    let start = from
        + memchr::memrchr2_iter(b':', b'/', tail.as_bytes()).find_map(|mark| {
            let head = tail.get(..mark)?;
            let is_slash = tail.as_bytes().get(mark) == Some(&b'/');
            PICTURE_LABELS
                .iter()
                .filter(|label| !is_slash || label.eq_ignore_ascii_case("foto"))
                .find(|label| head.ends_with(*label))
                .map(|label| mark - label.len())
        })?;
    let before = text.get(..start)?;
    let is_border = before.is_empty() || before.ends_with([' ', '.', '/', '|', '(', ')']);
    // `Foto/Video: Sari` is another label, `foto/gambar itu` two words.
    let is_slashed = text.get(start..)?.as_bytes().get(4) == Some(&b'/');
    if is_slashed && (tail.ends_with('.') || !before.trim_end().ends_with(['.', ')', '|'])) {
        return None;
    }
    let credit = without_label(text.get(start..)?);
    // `Foto: Warga menjemur padi di balai desa.` tells what the picture shows.
    if start == 0 && credit.ends_with('.') && n_small(credit) >= MIN_SMALL_WORDS {
        return Some((credit, ""));
    }
    let before = before.trim_end_matches([' ', '|', '/', '(']);
    let name = credit.strip_prefix("dok. ").unwrap_or(credit);
    // `Foto/Ilustrasi/Dok. KABARnews`
    let is_whole = (!name.contains(". ") || is_slashed && name.contains("/Dok. "))
        && !credit.ends_with(':')
        && n_words(credit) <= 8;
    (is_border && is_whole && credit.contains(char::is_alphanumeric)).then_some((before, credit))
}

/// Words in small letters; a name has few.
fn n_small(text: &str) -> usize {
    words(text)
        .filter(|word| word.starts_with(|char: char| char.is_ascii_lowercase()))
        .count()
}

/// So many of them are no name.
const MIN_SMALL_WORDS: usize = 3;

/// `Petani memanen padi | Foto: Sari`: no headline has its credit behind a bar.
fn barred_credit(text: &str) -> Option<(&str, &str)> {
    let bar = memchr::memrchr(b'|', text.as_bytes())?;
    let credit = labelled_credit(text)?;
    credit
        .0
        .len()
        .checked_sub(bar + 1)
        .is_none()
        .then_some(credit)
}

/// Whether a bracket holds who made the picture.
fn is_credit(inner: &str) -> bool {
    // `CNN Indonesia/Sari Dewi`
    if let Some((outlet, name)) = inner.split_once('/')
        && names::is_outlet(outlet)
        && name.starts_with(char::is_uppercase)
        && n_words(name) <= 4
    {
        return true;
    }
    // `SARI DEWI/KABAR PAGI`
    if let Some((name, outlet)) = inner.split_once('/')
        && is_full_name(name)
        && n_words(outlet) <= 3
        && !inner.contains(char::is_lowercase)
        && names::looks_like_outlet(outlet)
    {
        return true;
    }
    // `Sari Dewi/Kabar Pagi`, `KP/Sari Dewi`
    if let Some((first, last)) = inner.split_once('/')
        && (is_full_name(first) && names::is_outlet(last)
            || is_full_name(last)
                && (2..=6).contains(&first.len())
                && first.bytes().all(|byte| byte.is_ascii_uppercase()))
    {
        return true;
    }
    let has_word = inner
        .split(|char: char| !char.is_alphanumeric())
        .any(|word| {
            CREDIT_WORDS
                .iter()
                .any(|known| known.eq_ignore_ascii_case(word))
        });
    has_word && (inner.contains(['/', ':', '.', ' ']) || inner.len() < 12)
}

/// `Foto: Sari Dewi` is `Sari Dewi`.
fn without_label(credit: &str) -> &str {
    let is_label = |label: &str| {
        let word = label.trim().to_ascii_lowercase();
        matches!(
            word.as_str(),
            "foto" | "photo" | "gambar" | "kredit" | "foto oleh" | "photo by"
        )
    };
    match credit.split_once([':', '/']) {
        Some((label, rest)) if is_label(label) => rest.trim(),
        _ => credit.trim(),
    }
}
