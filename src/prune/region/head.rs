//! What stands above the run: headline, date, byline, caption, with buttons and links among them.
//!
//! The headline heads the story; of the lines between it and the first paragraph only dates, names, a deck and
//! captions stay.

use std::ops::Range;

use super::headline;
use super::line::{self, Class};
use crate::prune::Draft;
use crate::raw::RawKind;

/// A line of so many bytes that ends a sentence above the run is no link.
const MIN_ENDED_BYTES: usize = 60;

/// Keeps the headline and what belongs to it above the run.
pub(super) fn keep(
    draft: &mut Draft<'_>,
    classes: &[Class],
    run: &Range<usize>,
    kept: &mut [bool],
) {
    let Some(headline) = headline::find(&draft.blocks, classes, run) else {
        return;
    };
    for (idx, kept) in kept.iter_mut().enumerate().take(run.end).skip(run.start) {
        *kept = *kept && idx > headline;
    }
    keep_at(kept, headline);
    for idx in headline + 1..run.start {
        let is_dateline = idx + 1 == run.start
            && draft
                .blocks
                .get(idx)
                .is_some_and(|block| block.text.ends_with(['-', '–', '—']));
        let is_near_stamp =
            |idx: usize| matches!(classes.get(idx), Some(Class::Stamp | Class::Credit));
        let is_name = classes.get(idx) == Some(&Class::Title)
            && (is_near_stamp(idx + 1) || is_near_stamp(idx - 1))
            && draft
                .blocks
                .get(idx)
                .is_some_and(|block| is_name(&block.text));
        let is_ended = draft.blocks.get(idx).is_some_and(|block| {
            block.text.len() >= MIN_ENDED_BYTES && line::ends_sentence(&block.text)
        });
        if is_dateline
            || is_ended
            || is_name
            || is_near_stamp(idx)
            || classes.get(idx).is_some_and(|class| class.is_prose())
        {
            keep_at(kept, idx);
        }
    }
    let has_stamp = classes
        .get(headline + 1..run.start)
        .is_some_and(|classes| classes.contains(&Class::Stamp));
    if !has_stamp
        && let Some(above) = headline.checked_sub(1)
        && classes.get(above) == Some(&Class::Stamp)
    {
        keep_at(kept, above);
    }
    if let Some(block) = draft.blocks.get_mut(headline) {
        block.kind = RawKind::Heading(1);
    }
}

fn keep_at(kept: &mut [bool], idx: usize) {
    if let Some(kept) = kept.get_mut(idx) {
        *kept = true;
    }
}

/// `Fino Yurio Kristo`, `Jane Doe, CNN`: two to six words, all of them capitalized.
fn is_name(text: &str) -> bool {
    let n_words = text.split(' ').count();
    (2..=6).contains(&n_words)
        && text
            .split(' ')
            .all(|word| word.starts_with(|c: char| !c.is_lowercase() && !c.is_ascii_digit()))
}
