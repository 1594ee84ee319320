//! The headline of a page: a line whose words come back in the paragraphs below it, that has a date or a byline
//! beside it, or that stands on the page again.
//!
//! Each of these gives points, and the line with the most points above the story is the headline. Items of lists,
//! sentences with a full stop and lines far from the story lose points.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::ops::Range;

use memchr::{memchr2, memchr3};

use super::line::{self, Class};
use crate::bytes::n_words;
use crate::field::credit;
use crate::raw::RawBlock;

/// A headline stands at most so many lines above the first paragraph; share buttons and links lie between.
const MAX_LINES_ABOVE: usize = 64;

/// Lines of the run in which a headline may stand: teasers and notices make a run begin above it.
const MAX_LINES_INSIDE: usize = 40;

/// Short sentences make a run begin this close above the headline, which then needs no date beside it.
const MAX_LINES_NEAR: usize = 3;

/// Paragraphs below a line in which its words come back.
const N_LEDE_BLOCKS: u32 = 6;

/// Paragraphs that are looked at in all: one bit each.
const MAX_BLOCKS: usize = 64;

/// Words of a paragraph that are looked at.
const MAX_LEDE_WORDS: usize = 60;

/// Words shorter than this, in bytes, tell nothing of a story.
const MIN_CONTENT_BYTES: usize = 4;

/// A date or byline stands at most so many lines below the headline, or right above it.
const MAX_LINES_TO_STAMP: usize = 4;

/// The name of a site behind a title is seldom longer, in bytes.
const MAX_SITE_BYTES: usize = 24;

/// A headline for which nothing speaks but its place has at least so many words.
const MIN_WORDS_ALONE: usize = 4;

/// And it stands at most so many lines above the first paragraph.
const MAX_LINES_ALONE: usize = 8;

/// Points that a headline needs.
const MIN_POINTS: i64 = 5;

/// The index of the headline.
pub(super) fn find(
    blocks: &[RawBlock<'_>],
    classes: &[Class],
    run: &Range<usize>,
) -> Option<usize> {
    told(blocks, classes, run, MIN_POINTS).or_else(|| nearest(blocks, classes, run.start))
}

/// The index of the line for which the most speaks: so many points at least.
pub(super) fn told(
    blocks: &[RawBlock<'_>],
    classes: &[Class],
    run: &Range<usize>,
    min_points: i64,
) -> Option<usize> {
    let window = run.start.saturating_sub(MAX_LINES_ABOVE)
        ..run.end.min(run.start.saturating_add(MAX_LINES_INSIDE));
    let story = Story::new(blocks, classes, run);
    let repeats = Repeats::new(blocks, &window);
    let mut best = None;
    for idx in window {
        let (Some(block), Some(class)) = (blocks.get(idx), classes.get(idx)) else {
            continue;
        };
        let n_words = n_words(&block.text);
        let is_open = matches!(
            class,
            Class::Title | Class::Item | Class::Sentence(_) | Class::Prose(_)
        );
        if !is_open || !(3..=30).contains(&n_words) {
            continue;
        }
        let has_stamp = has_stamp(classes, idx);
        if idx >= run.start + MAX_LINES_NEAR && !(has_stamp && story.is_near_start(idx)) {
            continue;
        }
        let mut points = story.overlap(&block.text, idx);
        if has_stamp {
            points += 4;
        } else if idx.checked_sub(1).and_then(|idx| classes.get(idx)) == Some(&Class::Stamp) {
            points += 2;
        }
        if repeats.is_repeated(&block.text) {
            points += 3;
        }
        // Some text layers mark headings as Markdown does.
        if block.text.starts_with("# ") {
            points += 3;
        }
        points -= penalty(&block.text, *class);
        points -= i64::try_from(run.start.saturating_sub(idx) / 12).unwrap_or(0);
        if points >= min_points && best.is_none_or(|(best, _)| points > best) {
            best = Some((points, idx));
        }
    }
    best.map(|(_, idx)| idx)
}

/// The nearest line above the story that may be a headline at all.
fn nearest(blocks: &[RawBlock<'_>], classes: &[Class], start: usize) -> Option<usize> {
    let is_title = |idx: &usize| match (blocks.get(*idx), classes.get(*idx)) {
        (Some(block), Some(class @ (Class::Title | Class::Item | Class::Sentence(_)))) => {
            n_words(&block.text) >= MIN_WORDS_ALONE && penalty(&block.text, *class) == 0
        }
        _ => false,
    };
    (start.saturating_sub(MAX_LINES_ALONE)..=start)
        .rev()
        .find(is_title)
}

fn has_stamp(classes: &[Class], idx: usize) -> bool {
    classes
        .get(idx + 1..)
        .unwrap_or_default()
        .iter()
        .take(MAX_LINES_TO_STAMP)
        .any(|class| matches!(class, Class::Stamp | Class::Credit))
}

/// What speaks against a headline.
fn penalty(text: &str, class: Class) -> i64 {
    let is_bullet = line::without_bullet(text).len() < text.len() && !text.starts_with('#');
    let is_item = is_bullet || is_numbered(text);
    let has_rule = has_path(text) || memchr3(b'/', b'>', 0xba, text.as_bytes()).is_some();
    let is_path = has_rule
        && [" > ", " » ", " / ", " › "]
            .iter()
            .any(|rule| text.contains(rule));
    let is_words = text.matches(", ").count() >= 3 || text.starts_with(char::is_lowercase);
    let is_text =
        text.ends_with('.') || matches!(class, Class::Prose(_)) || credit::parse(text).is_some();
    4 * (i64::from(is_item) + i64::from(is_path) + i64::from(is_words) + i64::from(is_text))
}

/// `3. Harga Beras Turun`: the last step of a path to the page, or an item.
fn is_numbered(text: &str) -> bool {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    (1..=2).contains(&digits)
        && text
            .get(digits..)
            .is_some_and(|rest| rest.starts_with(". "))
}

/// The words of the first paragraphs, with the paragraphs in which they stand.
#[derive(Debug)]
struct Story {
    /// One bit for each paragraph, by the hash of a word.
    words: HashMap<u64, u64, BuildHasherDefault<Spread>>,
    /// The lines of the paragraphs.
    lines: Vec<usize>,
}

impl Story {
    fn new(blocks: &[RawBlock<'_>], classes: &[Class], run: &Range<usize>) -> Self {
        let is_prose = |idx: &usize| matches!(classes.get(*idx), Some(Class::Prose(_)));
        let lines: Vec<usize> = run.clone().filter(is_prose).take(MAX_BLOCKS).collect();
        let mut words: HashMap<u64, u64, BuildHasherDefault<Spread>> =
            HashMap::with_capacity_and_hasher(MAX_LEDE_WORDS * 8, BuildHasherDefault::default());
        // No candidate stands below these.
        let n_above = lines.partition_point(|line| *line < run.start + MAX_LINES_INSIDE);
        let n_read = n_above + N_LEDE_BLOCKS as usize;
        let read = lines.iter().take(n_read).filter_map(|idx| blocks.get(*idx));
        for (bit, block) in read.enumerate() {
            each_content(&block.text, MAX_LEDE_WORDS, |word| {
                *words.entry(word).or_default() |= 1 << bit;
            });
        }
        Self { words, lines }
    }

    /// Ten points for a line all of whose words come back in the paragraphs below it.
    fn overlap(&self, text: &str, idx: usize) -> i64 {
        let n_above = u32::try_from(self.lines.partition_point(|line| *line <= idx)).unwrap_or(0);
        let below = ((1_u64 << N_LEDE_BLOCKS) - 1)
            .checked_shl(n_above)
            .unwrap_or(0);
        let mut n_words = 0;
        let mut n_shared = 0;
        each_content(text, usize::MAX, |word| {
            n_words += 1;
            n_shared += i64::from(self.words.get(&word).is_some_and(|bits| bits & below != 0));
        });
        10 * n_shared / i64::max(n_words, 3)
    }

    /// No more than a quarter of the paragraphs stand above the line.
    fn is_near_start(&self, idx: usize) -> bool {
        self.lines.partition_point(|line| *line <= idx) * 4 <= self.lines.len()
    }
}

/// Hands on the hashes of the first words that tell something, in small letters (FNV-1a).
fn each_content(text: &str, max_words: usize, mut see: impl FnMut(u64)) {
    let hash = |word: &[u8]| {
        word.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte.to_ascii_lowercase())).wrapping_mul(0x100_0000_01b3)
        })
    };
    let is_told = |word: &&[u8]| word.len() >= MIN_CONTENT_BYTES;
    if text.is_ascii() {
        let words = text.as_bytes().split(|byte| !byte.is_ascii_alphanumeric());
        words
            .filter(is_told)
            .take(max_words)
            .map(hash)
            .for_each(see);
    } else {
        let words = text
            .split(|c: char| !c.is_alphanumeric())
            .map(str::as_bytes);
        for word in words.filter(is_told).take(max_words) {
            see(hash(word));
        }
    }
}

/// How often each text of the window stands on the page.
#[derive(Debug)]
struct Repeats<'b> {
    counts: HashMap<&'b str, usize, BuildHasherDefault<Spread>>,
}

impl<'b> Repeats<'b> {
    fn new(blocks: &'b [RawBlock<'_>], window: &Range<usize>) -> Self {
        let titles = blocks.get(window.clone()).unwrap_or_default().iter();
        let titles = titles.map(|block| bare(&block.text));
        let mut counts: HashMap<&str, usize, BuildHasherDefault<Spread>> = titles
            .filter(|title| title.len() >= N_HEAD_BYTES)
            .map(|title| (title, 0))
            .collect();
        // One bit for the head of each title: most lines of the page are told apart by it.
        let mut heads = [0_u64; N_BITS / 64];
        for title in counts.keys() {
            let (word, bit) = head_bit(title);
            if let Some(bits) = heads.get_mut(word) {
                *bits |= bit;
            }
        }
        for block in blocks {
            let text = line::without_bullet(&block.text);
            let (word, bit) = head_bit(text);
            let may_repeat = heads.get(word).is_some_and(|bits| bits & bit != 0)
                || text.starts_with(|first: char| first.is_ascii_digit())
                || has_path(text);
            if may_repeat && let Some(n) = counts.get_mut(bare(text)) {
                *n += 1;
            }
        }
        Self { counts }
    }

    fn is_repeated(&self, text: &str) -> bool {
        self.counts.get(bare(text)).is_some_and(|n| *n > 1)
    }
}

/// A shorter title is not looked for, in bytes.
const N_HEAD_BYTES: usize = 8;

/// Bits for the heads of titles: many more than titles.
const N_BITS: usize = 2048;

/// The place of a text's head among the bits.
fn head_bit(text: &str) -> (usize, u64) {
    let head = text.as_bytes().first_chunk().copied().unwrap_or_default();
    let hash = u64::from_le_bytes(head).wrapping_mul(SPREAD) >> 53;
    (
        usize::try_from(hash / 64).unwrap_or_default(),
        1 << (hash % 64),
    )
}

/// An odd number with its bits spread (the golden ratio): multiplying by it mixes a hash.
const SPREAD: u64 = 0x9e37_79b9_7f4a_7c15;

/// Spreads what is hashed by one multiplication a word. Words of a story and titles above it are few, so that no
/// choice of them makes it slow.
#[derive(Debug, Default)]
struct Spread(u64);

impl Hasher for Spread {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks();
        for word in words {
            self.write_u64(u64::from_le_bytes(*word));
        }
        for byte in rest {
            self.write_u64(u64::from(*byte));
        }
    }

    fn write_u64(&mut self, hash: u64) {
        self.0 = (self.0 ^ hash).wrapping_mul(SPREAD).rotate_left(29);
    }
}

/// A rule between the steps of a path may stand in the text.
fn has_path(text: &str) -> bool {
    memchr2(b'>', 0xbb, text.as_bytes()).is_some()
}

/// The text without bullet or number, and without the path or the name of the site around it.
fn bare(text: &str) -> &str {
    let text = line::without_bullet(text);
    let text = match text.split_once(' ') {
        Some((_, rest)) if is_numbered(text) => rest,
        _ => text,
    };
    let text = if has_path(text) {
        let path = text.rsplit_once(" > ").or_else(|| text.rsplit_once(" » "));
        path.map_or(text, |(_, last)| last)
    } else {
        text
    };
    if memchr2(b'|', b'-', text.as_bytes()).is_none() {
        return text;
    }
    match text.split_once(" | ").or_else(|| text.split_once(" - ")) {
        Some((title, site)) if site.len() <= MAX_SITE_BYTES => title,
        _ => text,
    }
}
