//! Credits of pictures: who took the picture that a caption belongs to.
//!
//! Before: `Warga menjemur padi. (ANTARA FOTO/Budi Hartono)`. After: the text `Warga menjemur padi.` and the credit
//! `ANTARA FOTO/Budi Hartono`.
//!
//! | form | example |
//! | --- | --- |
//! | label | `Foto: Budi Hartono`, `(Foto: Dok. Kemendes)`, `Photo: AP` |
//! | agency and name | `(ANTARA/Budi Hartono)`, `REUTERS/Jane Roe`, `KOMPAS.com/BUDI`, `\| AKURAT.CO/Budi` |
//! | archive | `(Dok. NU)`, `dok. Netflix`, `(Istimewa)`, `Getty Images` |
//! | site | `(Pixabay.com)`, `Foto/instagram.com` |

use super::dateline::names;
use super::{byline, suffix};
use crate::article::Caption;

/// A credit is seldom longer, in bytes.
const MAX_CREDIT_BYTES: usize = 90;

/// Words that open a credit: `Foto: …`, `Dok. …`. Lower case.
const LABELS: &[&str] = &[
    "credit",
    "credits",
    "dok",
    "dok.",
    "dokumentasi",
    "foto",
    "foto-foto",
    "gambar",
    "image",
    "kredit foto",
    "photo",
    "photo by",
    "photo credit",
    "pic",
    "picture",
    "screenshot",
    "sumber foto",
    "tangkapan layar",
];

/// Credits without a name. Lower case.
const NAMELESS: &[&str] = &[
    "antara foto",
    "ap photo",
    "bernama pic",
    "dok",
    "dok. pribadi",
    "file photo",
    "freepik",
    "getty images",
    "gettyimages",
    "ist",
    "istimewa",
    "istock",
    "istockphoto",
    "pexels",
    "pixabay",
    "reuters pic",
    "shutterstock",
    "unsplash",
];

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
    let caption = caption.trim();
    match find(caption) {
        Some((text_len, credit)) => Caption {
            text: caption
                .get(..text_len)
                .unwrap_or_default()
                .trim_end_matches([' ', '|', '-', '–', '(', '/', '\u{a0}'])
                .trim_end()
                .to_owned(),
            credit: Some(credit.to_owned()),
        },
        None => Caption {
            text: caption.to_owned(),
            credit: None,
        },
    }
}

/// Whether the text ends in the credit of a picture: what tells a caption from a sentence.
#[must_use]
pub fn ends_in_credit(text: &str) -> bool {
    find(text.trim()).is_some()
}

/// Where the words of the caption end, and the credit.
fn find(caption: &str) -> Option<(usize, &str)> {
    bracketed(caption)
        .or_else(|| labelled(caption))
        .or_else(|| bare(caption))
}

/// `… (ANTARA/Budi Hartono)`.
fn bracketed(caption: &str) -> Option<(usize, &str)> {
    let trimmed = caption.trim_end_matches(['.', ' ']);
    let inner_end = trimmed
        .strip_suffix(')')
        .or_else(|| trimmed.strip_suffix(']'))?
        .len();
    let near = suffix(trimmed.get(..inner_end)?, MAX_CREDIT_BYTES);
    let open = near.rfind(['(', '['])?;
    let inner = near.get(open + 1..)?.trim();
    let start = inner_end - (near.len() - open);
    is_credit(inner).then(|| (start, unlabelled(inner)))
}

/// `… Foto: REUTERS/Jane Roe`.
fn labelled(caption: &str) -> Option<(usize, &str)> {
    let near = suffix(caption, MAX_CREDIT_BYTES);
    let offset = caption.len() - near.len();
    for (at, _) in near.match_indices([':', '/']) {
        let before = near.get(..at)?.trim_end();
        let Some(label) = LABELS
            .iter()
            .filter(|label| ends_with_word(before, label))
            .max_by_key(|label| label.len())
        else {
            continue;
        };
        let start = offset + before.len() - label.len();
        let value = near.get(at + 1..)?.trim().trim_start_matches([':', ' ']);
        let opens = value.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '@' | '©'));
        if opens && value.split_whitespace().count() <= 8 && !value.contains(". ")
            || value.starts_with("dok")
        {
            return Some((start, value.trim_end_matches(['.', ')'])));
        }
    }
    None
}

/// `… | AKURAT.CO/Budi`, `REUTERS/Jane Roe`, `KOMPAS.com/BUDI`: the end of the caption, without brackets or label.
fn bare(caption: &str) -> Option<(usize, &str)> {
    let near = suffix(caption, MAX_CREDIT_BYTES);
    let offset = caption.len() - near.len();
    for (at, mark) in near.match_indices(['|', '/', '-']) {
        let before = near.get(..at)?;
        if mark == "|" {
            let credit = near.get(at + 1..)?.trim();
            if is_credit(credit) {
                return Some((offset + at, credit));
            }
            continue;
        }
        // The agency's name stands right before the slash.
        let name_start = before.rfind(['.', ')', '"', '”', '|']).map_or(0, |stop| {
            if before
                .get(stop + 1..)
                .is_some_and(|rest| rest.starts_with(char::is_alphabetic))
            {
                before
                    .get(..stop)
                    .and_then(|text| text.rfind(' '))
                    .map_or(0, |space| space + 1)
            } else {
                stop + 1
            }
        });
        let name = before.get(name_start..)?.trim();
        let person = near.get(at + 1..)?.trim().trim_end_matches('.');
        if !name.is_empty()
            && is_agency(name)
            && byline::name::is_name(person)
            && (mark == "/" || names::is_upper(name))
        {
            let start = offset + before.len() - before.get(name_start..)?.trim_start().len();
            return Some((start, caption.get(start..)?.trim_end_matches('.')));
        }
    }
    None
}

/// Whether the whole text is a credit.
fn is_credit(text: &str) -> bool {
    if text.is_empty() || text.len() > MAX_CREDIT_BYTES {
        return false;
    }
    let folded = text.to_lowercase();
    if NAMELESS.contains(&folded.as_str())
        || LABELS.iter().any(|label| {
            folded.strip_prefix(label).is_some_and(|rest| {
                rest.starts_with([':', '/'])
                    || (label.starts_with("dok") && rest.starts_with(['.', ' ']))
            })
        })
    {
        return true;
    }
    if let Some((agency, person)) = text.split_once('/') {
        return is_agency(agency.trim())
            && !person.trim().is_empty()
            && person.split_whitespace().count() <= 5;
    }
    names::domain_len(text) == Some(text.len())
        || folded.contains("getty")
        || folded.ends_with(" foto")
        || folded.ends_with(" photo")
}

/// `ANTARA FOTO`, `AP Photo`, `REUTERS`, `KOMPAS.com`, `Dok. Kemendes`.
fn is_agency(name: &str) -> bool {
    let folded = name.to_lowercase();
    names::is_outlet(name)
        || NAMELESS.contains(&folded.as_str())
        || [" foto", " photo", " images", " pic", " news"]
            .iter()
            .any(|ending| folded.ends_with(ending) && name.split_whitespace().count() <= 3)
        || LABELS.contains(&folded.as_str())
}

/// The credit without the label before it.
fn unlabelled(text: &str) -> &str {
    let Some((label, value)) = text.split_once(':') else {
        return text;
    };
    if LABELS.contains(&label.trim().to_lowercase().as_str()) {
        value.trim()
    } else {
        text
    }
}

fn ends_with_word(text: &str, word: &str) -> bool {
    let Some(start) = text.len().checked_sub(word.len()) else {
        return false;
    };
    let bound = text.get(..start).and_then(|text| text.chars().next_back());
    text.get(start..)
        .is_some_and(|tail| tail.eq_ignore_ascii_case(word))
        && bound.is_none_or(|c| !c.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(caption: &str, text: &str, credit: Option<&str>) {
        let split = split(caption);
        assert_eq!(
            (split.text.as_str(), split.credit.as_deref()),
            (text, credit),
            "{caption}"
        );
    }

    #[test]
    fn credits() {
        check(
            "Warga menjemur padi. (ANTARA FOTO/Budi Hartono)",
            "Warga menjemur padi.",
            Some("ANTARA FOTO/Budi Hartono"),
        );
        check(
            "Warga menjemur padi, Senin (4/12/2023). (ANTARA/Budi Hartono)",
            "Warga menjemur padi, Senin (4/12/2023).",
            Some("ANTARA/Budi Hartono"),
        );
        check(
            "Warga menjemur padi. Foto: REUTERS/JANE ROE",
            "Warga menjemur padi.",
            Some("REUTERS/JANE ROE"),
        );
        check(
            "Warga menjemur padi. Foto: dok. Dinas",
            "Warga menjemur padi.",
            Some("dok. Dinas"),
        );
        check(
            "Warga menjemur padi. (Foto: Dok. Dinas)",
            "Warga menjemur padi.",
            Some("Dok. Dinas"),
        );
        check(
            "Warga menjemur padi | AKURAT.CO/Budi",
            "Warga menjemur padi",
            Some("AKURAT.CO/Budi"),
        );
        check(
            "Warga menjemur padi. REUTERS/Jane Roe",
            "Warga menjemur padi.",
            Some("REUTERS/Jane Roe"),
        );
        check(
            "Warga menjemur padi. REUTERS-Jane Roe",
            "Warga menjemur padi.",
            Some("REUTERS-Jane Roe"),
        );
        check(
            "Warga menjemur padi (Dok. NU)",
            "Warga menjemur padi",
            Some("Dok. NU"),
        );
        check(
            "Warga menjemur padi (Pixabay.com)",
            "Warga menjemur padi",
            Some("Pixabay.com"),
        );
        check(
            "KOMPAS.com/BUDI HARTONO",
            "",
            Some("KOMPAS.com/BUDI HARTONO"),
        );
        check(
            "Warga menjemur padi. Foto/instagram.com",
            "Warga menjemur padi.",
            Some("instagram.com"),
        );
    }

    #[test]
    fn no_credits() {
        check(
            "Warga menjemur padi (kiri)",
            "Warga menjemur padi (kiri)",
            None,
        );
        check(
            "Warga menjemur padi di dua desa/kelurahan",
            "Warga menjemur padi di dua desa/kelurahan",
            None,
        );
        check(
            "Harga naik menurut Badan Pangan Nasional (BPN)",
            "Harga naik menurut Badan Pangan Nasional (BPN)",
            None,
        );
    }
}
