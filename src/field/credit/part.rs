//! The parts of a caption, each on its line with a label before a comma or colon.
//!
//! Before: `Sumber gambar, Getty Images`. After: the credit `Getty Images`. A sentence that opens with such words stays.

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
}
