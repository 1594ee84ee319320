//! Titles of other stories that stand between two paragraphs as a link without a label.
//!
//! `<p><strong><a>Harga Gula Naik di Tiga Kota</a></strong></p>` goes as `read_also` where the same story has an
//! insert with its label, `Baca juga: …`: a page that drops links between its paragraphs does so with and without
//! one. On a page without such an insert it stays: there it is as often a heading that links to what it tells of.

use super::tree;
use crate::article::RemovedKind;
use crate::prune::Draft;
use crate::raw::{Hints, RawBlock, RawKind};

/// A title has so many words.
const MIN_WORDS: usize = 4;

/// Marks the titles.
pub(in crate::prune) fn mark(draft: &mut Draft<'_>) {
    if draft.containers.is_empty() {
        return;
    }
    let is_prose = |idx: usize| {
        draft.stays(idx)
            && draft
                .blocks
                .get(idx)
                .is_some_and(|block| tree::prose(block) > 0)
    };
    let n_blocks = draft.blocks.len();
    let first = (0..n_blocks).find(|idx| is_prose(*idx));
    let last = (0..n_blocks).rev().find(|idx| is_prose(*idx));
    let (Some(first), Some(last)) = (first, last) else {
        return;
    };
    let verdicts = draft.verdicts.get(first..last).unwrap_or_default();
    if !verdicts.contains(&Some(RemovedKind::ReadAlso)) {
        return;
    }
    let titles: Vec<usize> = (first + 1..last)
        .filter(|idx| draft.stays(*idx) && is_prose(idx - 1) && is_prose(idx + 1))
        .filter(|idx| draft.blocks.get(*idx).is_some_and(is_title))
        .collect();
    for idx in titles {
        draft.remove(idx, RemovedKind::ReadAlso);
    }
}

/// Whether a block is a link, and nothing else, that may be a title.
fn is_title(block: &RawBlock<'_>) -> bool {
    let text = block.text.as_ref();
    matches!(block.kind, RawKind::Paragraph | RawKind::Line)
        && !block
            .markup
            .hints
            .any(Hints::FURNITURE | Hints::THE_HEADLINE)
        && block.markup.n_link_bytes as usize == text.len()
        && text.split(' ').count() >= MIN_WORDS
}

#[cfg(test)]
#[cfg(feature = "html")]
mod tests {
    use crate::extract;

    #[track_caller]
    fn check(insert: &str, link: &str, is_removed: bool) {
        let page = format!(
            "<html><body><article><h1>Harbour opens</h1>\
             <p>The harbour opened again on Monday after the storm, and the first boats left at dawn.</p>{insert}\
             <p>Fishermen had been waiting for two weeks, and most of them had slept on the pier for a night.</p>{link}\
             <p>The office at the gate hands out a paper on which each of the boats has to be written down.</p>\
             </article></body></html>"
        );
        let article = extract(&page).unwrap();
        let is_left = article
            .body
            .iter()
            .any(|block| block.text.contains("Market"));
        assert_eq!(!is_left, is_removed, "{insert} {link}");
    }

    #[test]
    fn links_alone_go_where_inserts_stand() {
        let insert = "<p>Read also: <a href=/1>A lamp for the pier</a></p>";
        check(
            insert,
            "<p><a href=/2>Market Opens on Tuesday</a></p>",
            true,
        );
        check("", "<p><a href=/2>Market Opens on Tuesday</a></p>", false);
        check(insert, "<p>Market Opens on Tuesday</p>", false);
        check(insert, "<p><a href=/2>Market</a></p>", false);
    }
}
