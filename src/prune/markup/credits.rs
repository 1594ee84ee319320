//! Credits in boxes of their own, just above or below the story.
//!
//! Before: `<td>Penulis</td><td>: Budi Hartono</td>` in a table below the story, which the choice of the region
//! drops. After: one block `Penulis : Budi Hartono`, kept for the rules that read bylines and sources.
//!
//! Only what a label proves is kept, and only near the story: a list of other stories names its authors too. What
//! none of the rules takes goes all the same, as with everything that stays for their sake.

use std::borrow::Cow;

use super::tree;
use crate::article::RemovedKind;
use crate::field::byline::{self, Label};
use crate::field::source;
use crate::lexicon::newsroom;
use crate::raw::{RawBlock, RawKind, Shape};

/// So many blocks below the story, and above it, are looked at.
const MAX_BLOCKS_BELOW: usize = 16;
const MAX_BLOCKS_ABOVE: usize = 24;

/// A line of credits is seldom longer, in bytes.
const MAX_LINE_BYTES: usize = 120;

/// A label alone in its cell is seldom longer, in bytes: `redaktur pelaksana :`.
const MAX_LABEL_BYTES: usize = 30;

/// A shorter word before a date may end a name, in bytes.
const MIN_DATED_BYTES: usize = 6;

/// The credits near the story.
#[derive(Debug, Default)]
pub(super) struct Credits {
    /// Blocks that stay.
    pub(super) kept: Vec<usize>,
    /// A label and what it labels, by index of the block; they become one line in the place of the upper one.
    pairs: Vec<Pair>,
}

#[derive(Debug)]
struct Pair {
    upper: usize,
    line: String,
}

/// What is known of the page before anything is removed.
pub(super) struct Page<'p, 'a> {
    pub(super) blocks: &'p [RawBlock<'a>],
    /// Blocks of the story.
    pub(super) is_kept: &'p [bool],
    /// What speaks against the block: class words, or its place in a list of stories.
    pub(super) kinds: &'p [Option<RemovedKind>],
    pub(super) headline: Option<usize>,
}

/// Where a block stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Above,
    Below,
}

/// The credits above and below the story.
pub(super) fn find(page: &Page<'_, '_>) -> Credits {
    let is_prose = |idx: &usize| {
        page.is_kept.get(*idx) == Some(&true)
            && page
                .blocks
                .get(*idx)
                .is_some_and(|block| tree::prose(block) > 0)
    };
    let indices = || 0..page.blocks.len();
    let (Some(first), Some(last)) = (indices().find(is_prose), indices().rev().find(is_prose))
    else {
        return Credits::default();
    };
    let may_stay = |idx: usize| {
        let kind = page.kinds.get(idx).copied().flatten();
        page.blocks.get(idx).is_some_and(|block| {
            !matches!(block.kind, RawKind::Heading(_) | RawKind::Caption)
                && block.text.len() <= MAX_LINE_BYTES
                && matches!(
                    kind,
                    None | Some(RemovedKind::Share | RemovedKind::Other | RemovedKind::Tags)
                )
        })
    };
    let mut credits = Credits::default();
    if let Some(headline) = page.headline.filter(|headline| *headline < first) {
        let start = (headline + 1).max(first.saturating_sub(MAX_BLOCKS_ABOVE));
        let above: Vec<usize> = (start..first).filter(|idx| may_stay(*idx)).collect();
        credits.collect(page, &above, Side::Above);
    }
    let below: Vec<usize> = (last + 1..page.blocks.len())
        .take(MAX_BLOCKS_BELOW)
        .take_while(|idx| !opens_other(page, *idx))
        .filter(|idx| may_stay(*idx))
        .collect();
    credits.collect(page, &below, Side::Below);
    credits
}

/// A heading below the story opens something else.
fn opens_other(page: &Page<'_, '_>, idx: usize) -> bool {
    page.blocks
        .get(idx)
        .is_some_and(|block| matches!(block.kind, RawKind::Heading(_)))
        && page.kinds.get(idx).copied().flatten().is_none()
}

impl Credits {
    fn collect(&mut self, page: &Page<'_, '_>, indices: &[usize], side: Side) {
        let mut rest = indices;
        while let [idx, behind @ ..] = rest {
            rest = behind;
            let Some(block) = page.blocks.get(*idx) else {
                continue;
            };
            let is_kept = page.is_kept.get(*idx) == Some(&true);
            // One pair right before proves the next.
            let is_in_list = self.pairs.last().is_some_and(|pair| pair.upper + 2 == *idx);
            let next = behind
                .first()
                .filter(|next| **next == idx + 1)
                .and_then(|next| page.blocks.get(*next));
            if let Some(line) = next.and_then(|next| pair(block, next, is_kept, is_in_list, side)) {
                self.pairs.push(Pair { upper: *idx, line });
                self.kept.extend([*idx, idx + 1]);
                rest = behind.get(1..).unwrap_or_default();
            } else if !is_kept && is_line(block, side) {
                self.kept.push(*idx);
            }
        }
    }

    /// Makes one line of each pair that was left.
    pub(super) fn join(self, draft: &mut crate::prune::Draft<'_>) {
        // From the back: what is taken out moves only what stands behind it.
        for Pair { upper, line } in self.pairs.into_iter().rev() {
            if !draft.stays(upper) || !draft.stays(upper + 1) {
                continue;
            }
            let Some(block) = draft.blocks.get_mut(upper) else {
                continue;
            };
            block.shape = Shape::of(&line);
            block.text = Cow::Owned(line);
            block.kind = RawKind::Line;
            block.markup.n_link_bytes = 0;
            block.markup.n_bold_bytes = 0;
            draft.blocks.remove(upper + 1);
            draft.verdicts.remove(upper + 1);
        }
    }
}

/// A line that is proved by its label; above the story an opener such as `Laporan Wartawan` proves it as well.
fn is_line(block: &RawBlock<'_>, side: Side) -> bool {
    let text = block.text.as_ref();
    if block.shape.has_colon() {
        names_people(text) || side == Side::Below && source::parse(text).is_some()
    } else {
        let may_name = byline::is_opened(text) || block.shape.has_digit();
        side == Side::Above && may_name && names_people(text) && are_full(text)
    }
}

/// The line that a label and its value make: `Editor` and `: Sari Dewi`, above the story also `Sari Dewi` and
/// `Jurnalis`. Inside the story's own box a colon must stand between them.
fn pair(
    upper: &RawBlock<'_>,
    lower: &RawBlock<'_>,
    is_kept: bool,
    is_in_list: bool,
    side: Side,
) -> Option<String> {
    let is_role = |text: &str| matches!(byline::label(text), Some(Label::Role(_)));
    let (label, value) = (upper.text.trim(), lower.text.trim());
    let has_colon = label.ends_with(':') || value.starts_with(':');
    let bare = value.trim_start_matches([':', ' ', '\u{a0}']);
    let is_linked = lower.markup.n_link_bytes as usize == lower.text.len();
    let is_set_apart = !is_kept || side == Side::Above && is_linked;
    if label.len() <= MAX_LABEL_BYTES && (has_colon || is_set_apart && is_role(label)) {
        let line = format!("{} : {bare}", label.trim_end_matches([':', ' ', '\u{a0}']));
        let is_full = has_colon || is_in_list || bare.contains(' ');
        let is_source = || side == Side::Below && source::parse(&line).is_some();
        if is_full && (names_people(&line) || is_source()) {
            return Some(line);
        }
    }
    let is_below_name = side == Side::Above && !is_kept && label.contains(' ') && is_role(value);
    let line = is_below_name.then(|| format!("{value} : {label}"))?;
    names_people(&line).then_some(line)
}

fn names_people(line: &str) -> bool {
    byline::parse(line).is_some_and(|credits| {
        !credits.people.is_empty()
            && !credits
                .people
                .iter()
                .any(|person| is_glued(&person.name) || byline::label(&person.name).is_some())
    })
}

/// Each name has two words: `By Jane Roe, Journalist` names one person.
fn are_full(line: &str) -> bool {
    byline::parse(line).is_some_and(|credits| {
        credits
            .people
            .iter()
            .all(|person| person.name.contains(' '))
    })
}

/// `By Jane RoeUpdated`: a box of its own held the date.
fn is_glued(name: &str) -> bool {
    let name = name.to_lowercase();
    newsroom::TABLES
        .iter()
        .flat_map(|table| table.dated)
        .any(|word| word.len() >= MIN_DATED_BYTES && name.ends_with(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_pair(upper: &str, lower: &str, side: Side, want: Option<&str>) {
        let line = pair(
            &RawBlock::line(upper),
            &RawBlock::line(lower),
            false,
            false,
            side,
        );
        assert_eq!(line.as_deref(), want, "{upper} / {lower}");
    }

    #[test]
    fn pairs() {
        use Side::{Above, Below};
        check_pair(
            "Penulis",
            ": Budi Hartono",
            Below,
            Some("Penulis : Budi Hartono"),
        );
        check_pair("Editor :", "Budi", Below, Some("Editor : Budi"));
        check_pair(
            "Editor",
            "Budi Hartono",
            Above,
            Some("Editor : Budi Hartono"),
        );
        check_pair("Sumber", ": Kabar Kita", Below, Some("Sumber : Kabar Kita"));
        check_pair(
            "Budi Hartono",
            "Jurnalis",
            Above,
            Some("Jurnalis : Budi Hartono"),
        );
        check_pair("Editor", "Pilihan", Below, None);
        check_pair("Sumber", ": Kabar Kita", Above, None);
        check_pair("Budi Hartono", "Jurnalis", Below, None);
        check_pair("Harga", ": Rp5.000", Below, None);
    }

    #[track_caller]
    fn check_line(text: &str, side: Side, want: bool) {
        assert_eq!(is_line(&RawBlock::line(text), side), want, "{text}");
    }

    #[test]
    fn lines() {
        use Side::{Above, Below};
        check_line("Pewarta: Budi Hartono", Above, true);
        check_line("Editor: Sari Dewi", Below, true);
        check_line("By Jane Roe", Above, true);
        check_line("By Jane Roe", Below, false);
        check_line("By Jane RoeUpdated", Above, false);
        check_line("Published May 3, 2024 by Jane Roe", Above, true);
        check_line("Published May 3, 2024 by Jane Roe", Below, false);
        check_line("Published May 3, 2024 by admin", Above, false);
        check_line("Rain floods 20 streets", Above, false);
        check_line("Uploader: Budi Hartono", Below, false);
        check_line("Baca juga: Harga Gula Naik", Below, false);
    }
}
