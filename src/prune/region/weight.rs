//! What a line adds to the run of lines that may be the story: a table of named features, learned from pages.
//!
//! The story of a page's text is the run of lines with the greatest sum of weights (maximum subsequence
//! segmentation, Pasternack and Roth 2009). A line has one or two of the features below; its weight is their sum, and
//! prose adds one word for each of its words. The weights were set by hand and then moved, one at a time, by steps of
//! 0.2 to 16 words as long as the mean word F1 of the runs grew on annotated text layers of pages (coordinate ascent).
//! What such a table gives on sites that it has not seen is told by cross-validation over sites.
//!
//! `cargo run --release --example region_weights -- FOLDER` does both for a folder of annotated text layers and
//! prints the table; its module says how the folder is laid out.
//!
//! Not in the table, since they gave nothing on unseen sites: the classes of a line's neighbors, its place on the page,
//! the number of words of a title, the mark of a list before it.

use std::ops::Range;

use super::line::{self, Class};

/// A property of a line that has a weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Feature {
    /// A line of prose, beside what its words add.
    Prose,
    /// A short sentence.
    Sentence,
    /// Words of a short sentence, each.
    SentenceWord,
    /// Words in small letters without an end.
    Item,
    /// Such words behind the mark of a list.
    ListItem,
    /// A line of some words that is nothing else.
    Title,
    /// Dots where a teaser was cut off, beside what the line has.
    CutOff,
    /// Prose that stood on the page before.
    Repeated,
    /// A line that names who made the story, or its source.
    Credit,
    /// A menu entry or footer link.
    Button,
    /// A button to share.
    Share,
    /// A button under a comment.
    Reply,
    /// The head of a list of other stories.
    Insert,
    /// A date or a time.
    Stamp,
    /// The head of what follows a story.
    End,
    /// A copyright line.
    Copyright,
}

/// The number of features.
pub(super) const N_FEATURES: usize = 16;

/// The weight of each feature, in the order of [`Feature`], in tenths of a word.
pub(super) const WEIGHTS: [(Feature, i32); N_FEATURES] = [
    (Feature::Prose, 34),
    (Feature::Sentence, 16),
    (Feature::SentenceWord, -14),
    (Feature::Item, 34),
    (Feature::ListItem, -2),
    (Feature::Title, -24),
    (Feature::CutOff, -396),
    (Feature::Repeated, -86),
    (Feature::Credit, -110),
    (Feature::Button, -384),
    (Feature::Share, -360),
    (Feature::Reply, -330),
    (Feature::Insert, -264),
    (Feature::Stamp, -398),
    (Feature::End, -400),
    (Feature::Copyright, -400),
];

/// What a word of prose adds, in tenths of a word: the unit of the table.
const PROSE_WORD: i32 = 10;

/// Words of one line of prose beyond this number add nothing: one long line is no story.
pub(super) const MAX_PROSE_WORDS: u32 = 54;

/// A line as the table sees it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line {
    class: Class,
    is_listed: bool,
    is_cut_off: bool,
    is_repeated: bool,
}

impl Line {
    pub(super) fn of(text: &str, class: Class, is_repeated: bool) -> Self {
        Self {
            class,
            is_listed: class == Class::Item && line::without_bullet(text).len() < text.len(),
            is_cut_off: text.ends_with("...") || text.ends_with('…'),
            is_repeated,
        }
    }

    /// What the line adds to a run, in tenths of a word.
    pub(super) fn weight(
        self,
        weights: &[(Feature, i32); N_FEATURES],
        max_prose_words: u32,
    ) -> i64 {
        let of = |feature: Feature| {
            weights
                .get(feature as usize)
                .map_or(0, |(_, weight)| *weight)
        };
        let words = |n: u32| i32::try_from(n).unwrap_or(i32::MAX / PROSE_WORD);
        if self.is_repeated {
            return i64::from(of(Feature::Repeated));
        }
        let weight = match self.class {
            Class::Prose(n) => of(Feature::Prose) + PROSE_WORD * words(n.min(max_prose_words)),
            Class::Sentence(n) => {
                of(Feature::Sentence) + of(Feature::SentenceWord) * words(n.min(max_prose_words))
            }
            Class::Item if self.is_listed => of(Feature::ListItem),
            Class::Item => of(Feature::Item),
            Class::Title => of(Feature::Title),
            Class::Credit => of(Feature::Credit),
            Class::Button => of(Feature::Button),
            Class::Share => of(Feature::Share),
            Class::Reply => of(Feature::Reply),
            Class::Insert => of(Feature::Insert),
            Class::Stamp => of(Feature::Stamp),
            Class::End => of(Feature::End),
            Class::Copyright => of(Feature::Copyright),
        };
        i64::from(weight)
            + i64::from(if self.is_cut_off {
                of(Feature::CutOff)
            } else {
                0
            })
    }
}

/// The run of lines with the greatest sum; none where no line adds anything.
pub(super) fn best_run(weights: impl Iterator<Item = i64>) -> Option<Range<usize>> {
    let mut best = 0;
    let mut run = None;
    let mut sum = 0;
    let mut start = 0;
    for (idx, weight) in weights.enumerate() {
        if sum <= 0 {
            sum = 0;
            start = idx;
        }
        sum += weight;
        if sum > best {
            best = sum;
            run = Some(start..idx + 1);
        }
    }
    run
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_in_the_order_of_the_features() {
        for (idx, (feature, _)) in WEIGHTS.iter().enumerate() {
            assert_eq!(*feature as usize, idx, "{feature:?}");
        }
    }

    #[track_caller]
    fn check(weights: &[i64], expected: Option<(usize, usize)>) {
        let run = best_run(weights.iter().copied()).map(|run| (run.start, run.end));
        assert_eq!(run, expected, "{weights:?}");
    }

    #[test]
    fn a_run_has_the_greatest_sum() {
        check(&[-5, 30, -5, 40, -50, 20], Some((1, 4)));
        check(&[30, -5, 40, -20, 60], Some((0, 5)));
        check(&[10, -80, 9], Some((0, 1)));
        check(&[-1, -2], None);
        check(&[], None);
    }
}
