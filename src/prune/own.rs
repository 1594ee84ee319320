//! What the caller takes out: elements that a selector matches, lines that open with a phrase.
//!
//! Elements are marked by `read`, and leave the draft at once, so that nothing is concluded from them.
//!
//! Before: `Gabung Kanal Warga untuk kabar terbaru`, with the phrase `gabung kanal warga`. After: a
//! removed piece of the kind that the caller gave. `Gabung kanal wargamu` stays: a phrase ends with a word.

use super::Draft;
use crate::article::RemovedKind;
use crate::raw::{Hints, RawBlock};

pub(super) fn mark(draft: &mut Draft<'_>) {
    take_out(draft);
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

/// Takes out what a selector drops.
fn take_out(draft: &mut Draft<'_>) {
    let is_dropped = |block: &RawBlock<'_>| block.markup.hints.any(Hints::DROPPED);
    if !draft.blocks.iter().any(is_dropped) {
        return;
    }
    let (dropped, blocks) = std::mem::take(&mut draft.blocks)
        .into_iter()
        .partition(is_dropped);
    let dropped: Vec<RawBlock<'_>> = dropped;
    draft.blocks = blocks;
    draft.verdicts.truncate(draft.blocks.len());
    let pieces = dropped.iter();
    draft
        .pieces
        .extend(pieces.map(|block| block.removed_as(RemovedKind::Other)));
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
