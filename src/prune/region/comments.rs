//! Readers' comments below a story: prose too, but with a date or a button every few lines.
//!
//! A live report has dates between its paragraphs as well, but from the first one on.

use std::ops::Range;

use super::line::Class;

/// A story has at least so many words before its comments.
const MIN_STORY_WORDS: u32 = 60;

/// Fewer marks are no row of comments.
const MIN_MARKS: usize = 4;

/// A list of events has dates too, and hardly a sentence between them.
const MIN_WORDS_PER_MARK: usize = 8;

/// Comments have a mark in so many lines.
const MAX_LINES_PER_MARK: usize = 12;

/// Where the comments begin: behind the last prose before their first mark.
pub(super) fn start(classes: &[Class], run: &Range<usize>) -> Option<usize> {
    let mut n_words = 0;
    let mut n_early = 0;
    let mut marks = Vec::new();
    for idx in run.clone() {
        match classes.get(idx)? {
            class if class.is_prose() => n_words += class.n_words(),
            Class::Stamp | Class::Reply if n_words < MIN_STORY_WORDS => n_early += 1,
            Class::Stamp | Class::Reply => marks.push(idx),
            _ => {}
        }
    }
    if n_early >= 2 || marks.len() < MIN_MARKS {
        return None;
    }
    let is_row = |(nth, mark): &(usize, &usize)| {
        let n_marks = marks.len() - nth;
        n_marks >= MIN_MARKS && run.end - **mark <= n_marks * MAX_LINES_PER_MARK
    };
    let (_, first) = marks.iter().enumerate().find(is_row)?;
    let comments = classes.get(*first..run.end)?;
    let n_words: u32 = comments.iter().map(|class| class.n_words()).sum();
    let n_marks = marks.iter().filter(|mark| *mark >= first).count();
    if usize::try_from(n_words).ok()? < n_marks * MIN_WORDS_PER_MARK {
        return None;
    }
    let story = classes.get(run.start..*first)?;
    let last_prose = story.iter().rposition(|class| class.is_prose())?;
    Some(run.start + last_prose + 1)
}
