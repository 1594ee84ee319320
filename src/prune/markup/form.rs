//! The words around a form: what it asks for is no part of the story either.
//!
//! `<div><h3>Dapatkan kabar tiap pagi</h3><p>Tanpa biaya.</p><form>…</form></div>` is one box, and goes as `promo`
//! with its form. A box with a paragraph of its own stays: a story may stand beside a form.

use super::tree;
use crate::article::RemovedKind;
use crate::raw::{Container, Hints, RawBlock, RawKind, Tag};

/// What a box says beside its form is no more prose than this, in bytes, in no more blocks.
const MAX_PROSE_BYTES: usize = 160;
const MAX_BLOCKS: usize = 4;

/// What stands in a container beside forms.
#[derive(Debug, Clone, Copy, Default)]
struct Beside {
    prose: usize,
    n_blocks: usize,
    has_headline: bool,
}

/// Gives the boxes around forms the verdict of the form.
pub(super) fn mark(
    containers: &[Container],
    blocks: &[RawBlock<'_>],
    verdicts: &mut [Option<RemovedKind>],
) {
    let is_form = |idx: usize| {
        containers
            .get(idx)
            .is_some_and(|container| container.tag == Tag::Form)
            && verdicts.get(idx) == Some(&Some(RemovedKind::Promo))
    };
    let forms: Vec<usize> = (1..containers.len()).filter(|idx| is_form(*idx)).collect();
    if forms.is_empty() {
        return;
    }
    let beside = beside(containers, blocks, verdicts);
    for form in forms {
        let mut outermost = None;
        let mut idx = form;
        while let Some(container) = containers.get(idx) {
            let parent = container.parent as usize;
            let is_small = beside.get(parent).is_some_and(|beside| {
                beside.prose <= MAX_PROSE_BYTES
                    && beside.n_blocks <= MAX_BLOCKS
                    && !beside.has_headline
            });
            let is_box = containers.get(parent).is_some_and(|container| {
                !matches!(container.tag, Tag::Article | Tag::Main | Tag::Body)
                    && !container.hints.any(Hints::BODY)
            });
            if parent == 0 || !is_small || !is_box {
                break;
            }
            outermost = Some(parent);
            idx = parent;
        }
        if let Some(verdict) = outermost.and_then(|idx| verdicts.get_mut(idx)) {
            verdict.get_or_insert(RemovedKind::Promo);
        }
    }
    // Parents stand before their children.
    for (idx, container) in containers.iter().enumerate().skip(1) {
        let around = verdicts.get(container.parent as usize).copied().flatten();
        if let Some(verdict @ None) = verdicts.get_mut(idx) {
            *verdict = around;
        }
    }
}

/// What stands in each container and has no verdict yet.
fn beside(
    containers: &[Container],
    blocks: &[RawBlock<'_>],
    verdicts: &[Option<RemovedKind>],
) -> Vec<Beside> {
    let mut sums = vec![Beside::default(); containers.len()];
    for block in blocks {
        let idx = block.markup.container as usize;
        if verdicts.get(idx).copied().flatten().is_none()
            && let Some(sum) = sums.get_mut(idx)
        {
            sum.prose += tree::prose(block);
            sum.n_blocks += 1;
            sum.has_headline |= block.kind == RawKind::Heading(1);
        }
    }
    for (idx, container) in containers.iter().enumerate().skip(1).rev() {
        let inner = sums.get(idx).copied().unwrap_or_default();
        if let Some(sum) = sums.get_mut(container.parent as usize) {
            sum.prose += inner.prose;
            sum.n_blocks += inner.n_blocks;
            sum.has_headline |= inner.has_headline;
        }
    }
    sums
}

#[cfg(test)]
#[cfg(feature = "html")]
mod tests {
    use crate::article::RemovedKind;
    use crate::extract;

    #[track_caller]
    fn check(box_of_form: &str, expected: &[&str]) {
        let paragraph = "The harbour opened again on Monday after the storm, and the first boats left at dawn. ";
        let page = format!(
            "<html><body><article><h1>Harbour opens</h1><p>{0}</p><p>{1}</p>{box_of_form}<p>{2}</p></article></body></html>",
            paragraph.repeat(2),
            paragraph.repeat(3),
            paragraph.repeat(4),
        );
        let article = extract(&page).unwrap();
        let removed: Vec<&str> = article
            .removed
            .iter()
            .filter(|piece| piece.kind == RemovedKind::Promo)
            .map(|piece| piece.text.as_str())
            .collect();
        assert_eq!(removed, expected);
    }

    #[test]
    fn words_around_a_form_go_with_it() {
        check(
            "<div><h3>A letter a week</h3><div><p>Free of charge.</p><form><input></form></div></div>",
            &["A letter a week", "Free of charge."],
        );
        // Without a form the same box stays.
        check(
            "<div><h3>A letter a week</h3><p>Free of charge.</p></div>",
            &[],
        );
        let long = "The mayor asked all owners to fill in the paper that the harbour office hands out at its gate, \
                    so that each boat is known by name, by length and by the pier at which it lies.";
        check(
            &format!("<div><p>{long}</p><form><input></form></div>"),
            &[],
        );
    }
}
