//! The parts of a caption, each on its line with a label before a comma or colon.
//!
//! Before: `Sumber gambar, Getty Images`. After: the credit `Getty Images`. A sentence that opens with such words stays.

use super::{MAX_CREDIT_BYTES, MAX_DATED_BYTES, is_full_name, labelled_credit};
use crate::field::suffix;
use crate::lexicon::boilerplate::PICTURE_PARTS;

/// `Sumber gambar, Getty Images`, `Keterangan gambar, Warga menjemur padi`: what each line is stands before a comma.
pub(super) fn labelled(text: &str) -> Option<(&str, &str)> {
    if !matches!(text.as_bytes(), [b'S' | b'I' | b'K', ..]) {
        return None;
    }
    let part = PICTURE_PARTS.iter().find_map(|(label, is_credit)| {
        let rest = text.get(label.len()..)?.strip_prefix([',', ':'])?.trim();
        let is_label = text.get(..label.len())?.eq_ignore_ascii_case(label);
        (is_label && !rest.is_empty()).then_some((rest, *is_credit))
    });
    part.map(|(rest, is_credit)| if is_credit { ("", rest) } else { (rest, "") })
}

/// `… di Sukamaju. Foto/Dok. Humas`
pub(super) fn behind_slash(text: &str) -> Option<(&str, &str)> {
    let near = suffix(text, MAX_CREDIT_BYTES);
    near.contains(" Foto/")
        .then(|| labelled_credit(text))
        .flatten()
}

/// `Rina Sari, | KABAR. CO/ Budi Hartono`: an outlet and a full name behind a bar, with spaces that a scraper put in.
pub(super) fn behind_bar(text: &str) -> Option<(&str, &str)> {
    let bar = memchr::memrchr(b'|', text.as_bytes())?;
    let credit = text.get(bar + 1..)?.trim();
    let (_, name) = credit.split_once('/')?;
    let caption = text.get(..bar)?.trim_end_matches([' ', ',']);
    (credit.len() <= MAX_CREDIT_BYTES && is_full_name(name.trim())).then_some((caption, credit))
}

/// `kabarfoto Ilustrasi makan Ilustrasi makan`: the archive, and the caption of a picture from stock twice.
pub(super) fn twice(text: &str) -> Option<(&str, &str)> {
    const LABEL: &str = "Ilustrasi ";
    if text.len() > MAX_TWICE_BYTES {
        return None;
    }
    let second = memchr::memrchr(b'I', text.as_bytes())?;
    let caption = text.get(second..)?;
    if !caption.starts_with(LABEL) {
        return None;
    }
    let first = text.get(..second)?.trim_end().strip_suffix(caption)?;
    Some((caption, first.trim_end()))
}

/// Such a line is seldom longer, in bytes.
const MAX_TWICE_BYTES: usize = 160;

/// `ILUSTRASI. Warga menjemur padi.`, `DOK. HUMAS Warga menjemur padi.`: no paragraph opens so.
pub(super) fn shouted(text: &str) -> Option<(&str, &str)> {
    let opens = ["ILUSTRASI. ", "DOK. ", "Dok. "]
        .iter()
        .any(|opening| text.starts_with(opening));
    (opens && text.len() <= MAX_DATED_BYTES && !text.contains(['"', '“'])).then_some((text, ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<(&str, &str)>) {
        assert_eq!(labelled(text), expected, "{text}");
    }

    #[test]
    fn labels_before_a_comma() {
        check("Sumber gambar, Getty Images", Some(("", "Getty Images")));
        check(
            "Keterangan gambar, Petani memanen padi",
            Some(("Petani memanen padi", "")),
        );
        check("Sumber gambar itu tidak jelas, kata dia.", None);
    }

    #[test]
    fn bars_and_captions_that_stand_twice() {
        assert_eq!(
            behind_bar("Ketua Pasar, Rina Sari, | KABAR. CO/ Budi Hartono"),
            Some(("Ketua Pasar, Rina Sari", "KABAR. CO/ Budi Hartono"))
        );
        assert_eq!(behind_bar("Harga Beras | Rabu/Kamis"), None);
        assert_eq!(
            twice("kabarfoto Ilustrasi makan siang Ilustrasi makan siang"),
            Some(("Ilustrasi makan siang", "kabarfoto"))
        );
        assert_eq!(twice("Ilustrasi makan siang Ilustrasi makan malam"), None);
    }
}
