//! The last paragraphs of a story, which an insert has cut off from it.
//!
//! Before: the story, `Baca juga: Harga Gula Naik`, `Pasokan lancar sejak Senin.`, `(fas/idh)`. After: the short
//! paragraph belongs to the story.
//!
//! Only inserts, adverts and embeds may lie between, and behind the last paragraph a credit, initials, keywords or the
//! way to the next page must follow: what stands under `Berita Terkait` is no rest.

use super::line::{self, Class};
use crate::article::RemovedKind;
use crate::field::tags;
use crate::prune::phrases;
use crate::prune::table::PHRASES;
use crate::raw::RawBlock;

/// Lines below the story among which its rest is looked for.
const MAX_LINES: usize = 32;

/// Titles below the label of an insert.
const MAX_TITLES: usize = 6;

/// A paragraph is seldom shorter, in words.
const MIN_WORDS: u32 = 4;

/// The end of the story with what inserts have cut off.
pub(super) fn end(blocks: &[RawBlock<'_>], classes: &[Class], end: usize) -> usize {
    let mut last = end;
    // Titles that may still stand below the label of an insert.
    let mut n_titles = 0;
    let below = blocks.iter().zip(classes).enumerate().skip(end);
    for (idx, (block, class)) in below.take(MAX_LINES) {
        let text = line::without_bullet(&block.text);
        if *class == Class::Credit || line::is_initials(text) || tags::is_label(text) {
            return last;
        }
        match between(text) {
            Some(RemovedKind::Pagination) if last > end => return last,
            Some(RemovedKind::ReadAlso) => {
                n_titles = if text.trim_end_matches([':', ' ']).contains(':') {
                    0
                } else {
                    MAX_TITLES
                };
                continue;
            }
            Some(_) => continue,
            None => {}
        }
        if class.is_prose() && class.n_words() >= MIN_WORDS {
            n_titles = 0;
            last = idx + 1;
        } else if n_titles > 0 && matches!(class, Class::Title | Class::Item) {
            n_titles -= 1;
        } else {
            return end;
        }
    }
    end
}

/// What the line is, if it may stand between the paragraphs of a story.
fn between(text: &str) -> Option<RemovedKind> {
    let (head, body) = text.split_at_checked(text.find(char::is_alphabetic)?)?;
    let kinds = [
        RemovedKind::Advertisement,
        RemovedKind::Embed,
        RemovedKind::Pagination,
        RemovedKind::Promo,
        RemovedKind::ReadAlso,
    ];
    let hit = PHRASES
        .at(body)
        .find(|hit| phrases::proves(*hit, head, body));
    let kind = hit
        .map(|hit| hit.kind)
        .or_else(|| phrases::other_kind(text, body));
    kind.filter(|kind| kinds.contains(kind))
}
