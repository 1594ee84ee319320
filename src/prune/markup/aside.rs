//! What an outlet says to its reader just above or below the story: how it earns, where to follow it.
//!
//! `Artikel ini memuat tautan afiliasi.` above the first paragraph and `Ikuti kami di Instagram …` below the last
//! go as `promo`. The same words between two paragraphs stay: there the story may be about them. So do calls that
//! a story makes as often as an outlet, `Hubungi kami`, `Simak kolom komentar`.

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

use crate::article::RemovedKind;
use crate::lexicon::page;
use crate::prune::Draft;
use crate::raw::{Hints, RawKind};

/// So many blocks at the head and at the end of the story are looked at.
const MAX_BLOCKS_ABOVE: usize = 2;
const MAX_BLOCKS_BELOW: usize = 3;

/// A longer block says more than that, in bytes.
const MAX_BYTES: usize = 600;

/// A shorter story has no middle, in blocks.
const MIN_BLOCKS: usize = 6;

/// Marks the sentences.
pub(super) fn mark(draft: &mut Draft<'_>) {
    let story: Vec<usize> = draft
        .blocks
        .iter()
        .enumerate()
        .filter(|(idx, block)| {
            let beside = Hints::FURNITURE | Hints::THE_HEADLINE;
            draft.stays(*idx) && !block.markup.hints.any(beside) && block.kind != RawKind::Caption
        })
        .map(|(idx, _)| idx)
        .collect();
    if story.len() < MIN_BLOCKS {
        return;
    }
    let is_aside = |idx: &&usize| {
        let block = draft.blocks.get(**idx);
        block.is_some_and(|block| is_aside(&block.text))
    };
    let above = story.iter().take(MAX_BLOCKS_ABOVE);
    let below = story.iter().rev().take(MAX_BLOCKS_BELOW);
    let asides: Vec<usize> = above.chain(below).filter(is_aside).copied().collect();
    for idx in asides {
        draft.remove(idx, RemovedKind::Promo);
    }
}

/// All phrases of all languages in one automaton; the longest of two that begin together counts.
static ASIDES: LazyLock<Option<AhoCorasick>> = LazyLock::new(|| {
    AhoCorasick::builder()
        .ascii_case_insensitive(true)
        .match_kind(MatchKind::LeftmostLongest)
        .build(page::TABLES.iter().flat_map(|page| page.asides))
        .ok()
});

/// Whether a text speaks to the reader about the outlet.
fn is_aside(text: &str) -> bool {
    let is_border = |character: Option<char>| !character.is_some_and(char::is_alphanumeric);
    let is_word = |range: Range<usize>| {
        let before = text.get(..range.start).unwrap_or_default();
        let behind = text.get(range.end..).unwrap_or_default();
        is_border(before.chars().next_back()) && is_border(behind.chars().next())
    };
    text.len() <= MAX_BYTES
        && ASIDES
            .as_ref()
            .is_some_and(|asides| asides.find_iter(text).any(|found| is_word(found.range())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, want: bool) {
        assert_eq!(is_aside(text), want, "{text}");
    }

    #[test]
    fn asides_speak_of_the_outlet() {
        check(
            "This guide contains affiliate links; we may earn a bit.",
            true,
        );
        check("Get the harbour news in your inbox every morning!", true);
        check("Artikel ini memuat tautan afiliasi.", true);
        check("Ikuti kami di Instagram dan YouTube.", true);
        check("Pautan afiliat mungkin terdapat dalam artikel ini.", true);
        check("The commission met in the harbour on Monday.", false);
        check("Warga mengikuti kami ke dermaga.", false);
        check("She asked them to follow usual practice.", false);
    }
}
