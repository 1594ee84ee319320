//! Lines that open with a phrase of the caller's.
//!
//! Before: `Gabung Kanal Warga untuk kabar terbaru`, with the phrase `gabung kanal warga`. After: a
//! removed piece of the kind that the caller gave. `Gabung kanal wargamu` stays: a phrase ends with a word.

use super::Draft;

pub(super) fn mark(draft: &mut Draft<'_>) {
    for phrase in draft.own {
        for idx in 0..draft.blocks.len() {
            let opens = draft
                .blocks
                .get(idx)
                .is_some_and(|block| opens_with(&block.text, &phrase.text));
            if opens {
                draft.remove(idx, phrase.kind);
            }
        }
    }
}

/// Whether a text opens with a phrase that is in lower case.
fn opens_with(text: &str, phrase: &str) -> bool {
    if phrase.is_empty() {
        return false;
    }
    let mut chars = text.chars();
    let mut lower = chars.by_ref().flat_map(char::to_lowercase);
    let is_same = phrase.chars().all(|c| lower.next() == Some(c));
    is_same && (ends_in_mark(phrase) || !chars.next().is_some_and(char::is_alphanumeric))
}

fn ends_in_mark(phrase: &str) -> bool {
    !phrase.ends_with(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::opens_with;

    #[test]
    fn phrases_open_lines() {
        #[track_caller]
        fn check(text: &str, phrase: &str, expected: bool) {
            assert_eq!(opens_with(text, phrase), expected);
        }
        check("Gabung Kanal Warga: klik", "gabung kanal warga", true);
        check("GABUNG KANAL WARGA", "gabung kanal warga", true);
        check("Gabung kanal wargamu", "gabung kanal warga", false);
        check("Ayo gabung kanal warga", "gabung kanal warga", false);
        check("[iklan]abc", "[iklan]", true);
        check("Gabung", "gabung kanal", false);
        check("Gabung", "", false);
    }
}
