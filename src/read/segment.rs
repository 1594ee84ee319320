//! Paragraphs that were glued together come apart where no space is left between them.
//!
//! Before: `… tersebut.Kepala Bidang Humas …`. After: two blocks, the second from `Kepala` on.
//!
//! A joint is a sentence end with a capital or an opening quotation mark right behind it. Names that are
//! written so stay whole: `Liputan6.com`, `Rp1.000`, `S.H.`, `No.5`, `Prof.Dr`, `ASP.NET`. Where the line
//! breaks were lost and the spaces kept, nothing tells one paragraph from two, and none is split.

use std::borrow::Cow;
use std::ops::Range;

use memchr::memchr3_iter;

use crate::Note;
use crate::lexicon::page;
use crate::raw::{Document, RawBlock, Shape};

/// A dump of so few blocks, one of them this long in bytes, has lost its line breaks.
const MAX_BLOCKS_WITHOUT_BREAKS: usize = 4;

/// Longer than any paragraph of a news story, in bytes.
const MIN_BYTES_WITHOUT_BREAKS: usize = 1500;

/// A shorter line may be no paragraph, in bytes.
const MIN_PARAGRAPH_BYTES: usize = 80;

/// The word before a joint has at least so many letters, or is an abbreviation.
const MIN_WORD_LETTERS: usize = 3;

/// A word is looked at over this many bytes at most.
const MAX_WORD_BYTES: usize = 32;

/// Shortened words and ranks that are written with a stop and no space: `Prof.Dr`, `Kol.Inf`, `Jend.Sudirman`.
const ABBREVIATIONS: &[&str] = &[
    "brigjen", "dra", "drg", "drh", "drs", "gen", "hal", "irjen", "jend", "kab", "kapt", "kec",
    "kel", "kol", "kombes", "komjen", "letjen", "letkol", "lih", "max", "maj", "mayjen", "min",
    "mrs", "prof", "rev", "sen", "sgt", "tel", "telp", "tgl", "tsk", "ust", "vol",
];

/// Ends of names that are written with a capital now and then: `Kompas.Com`, `Mola.TV`.
const DOMAINS: &[&str] = &[
    "ai", "co", "com", "go", "id", "info", "io", "js", "my", "net", "news", "online", "org", "sg",
    "tv",
];

/// One glued letter with a stop may be anything; so many are a list.
const MIN_GLUED_ITEMS: usize = 2;

/// In a dump whose paragraphs stand apart, one joint in so many blocks is a slip of the typist.
const MIN_BLOCKS_PER_SLIP: usize = 8;

/// Splits glued blocks, and notes where line breaks were lost.
pub(super) fn split(document: &mut Document<'_>) {
    let blocks = &mut document.blocks;
    let mut joints: Vec<(usize, Vec<usize>)> = blocks
        .iter()
        .enumerate()
        .map(|(idx, block)| (idx, joints(&block.text)))
        .filter(|(_, joints)| !joints.is_empty())
        .collect();
    let n_joints: usize = joints.iter().map(|(_, joints)| joints.len()).sum();
    if !joints.is_empty() && n_joints * MIN_BLOCKS_PER_SLIP <= n_paragraphs_apart(blocks) {
        joints.clear();
    }
    let is_unbroken = blocks.len() <= MAX_BLOCKS_WITHOUT_BREAKS
        && blocks
            .iter()
            .any(|block| block.text.len() >= MIN_BYTES_WITHOUT_BREAKS);
    if is_unbroken || !joints.is_empty() {
        document.notes.push(Note::LineBreaksLost);
    }
    if joints.is_empty() {
        return;
    }
    let mut joints = joints.into_iter().peekable();
    let mut split = Vec::with_capacity(blocks.len() + n_joints);
    for (idx, block) in blocks.drain(..).enumerate() {
        match joints.next_if(|(glued, _)| *glued == idx) {
            Some((_, joints)) => pieces(&block, &joints, &mut split),
            None => split.push(block),
        }
    }
    *blocks = split;
}

/// The paragraphs that empty lines set apart, if most are.
fn n_paragraphs_apart(blocks: &[RawBlock<'_>]) -> usize {
    let long = || {
        blocks
            .iter()
            .filter(|block| block.text.len() >= MIN_PARAGRAPH_BYTES)
    };
    let n_apart = long().filter(|block| block.n_blank > 0).count();
    if n_apart * 3 >= long().count() * 2 {
        n_apart
    } else {
        0
    }
}

fn pieces<'a>(block: &RawBlock<'a>, joints: &[usize], split: &mut Vec<RawBlock<'a>>) {
    let starts = std::iter::once(0).chain(joints.iter().copied());
    let ends = joints.iter().copied().chain([block.text.len()]);
    for (start, end) in starts.zip(ends) {
        let text = slice(&block.text, start..end);
        split.push(RawBlock {
            n_blank: if start == 0 { block.n_blank } else { 0 },
            shape: Shape::of(&text),
            text,
            ..*block
        });
    }
}

fn slice<'a>(text: &Cow<'a, str>, range: Range<usize>) -> Cow<'a, str> {
    match text {
        Cow::Borrowed(text) => Cow::Borrowed(text.get(range).unwrap_or_default()),
        Cow::Owned(text) => Cow::Owned(text.get(range).unwrap_or_default().to_owned()),
    }
}

/// The offsets at which a glued paragraph begins.
fn joints(text: &str) -> Vec<usize> {
    let mut joints = Vec::new();
    let mut items = Vec::new();
    let mut quotes = OpenQuote::default();
    let bytes = text.as_bytes();
    for stop in memchr3_iter(b'.', b'!', b'?', bytes) {
        if let Some(item) = glued_item(bytes, stop) {
            items.push(item);
            continue;
        }
        let is_glued = match bytes.get(stop + 1..).unwrap_or_default() {
            // A closing mark and a space: the common end of a quote.
            [b'"' | b'\'' | b'(', b' ', ..]
            | [0xe2, 0x80, 0x9d, b' ', ..]
            | [b'"' | b'\'' | b'(']
            | [0xe2, 0x80, 0x9d] => false,
            [b'A'..=b'Z' | b'"' | b'\'' | b'(' | 0x80.., ..] => true,
            _ => false,
        };
        if !is_glued {
            continue;
        }
        if let Some(joint) = joint(text, stop, &mut quotes) {
            joints.push(joint);
            if let Some(end) = insert_end(text, joint) {
                joints.push(end);
            }
        }
    }
    if items.len() >= MIN_GLUED_ITEMS {
        joints.extend(items);
        joints.sort_unstable();
    }
    joints
}

/// Where an item of a list begins whose letter or number is glued to the mark before it: `wajib:a. melapor;b. `,
/// `cara:1. Cuci beras.2. Tanak`.
fn glued_item(bytes: &[u8], stop: usize) -> Option<usize> {
    let start = stop.checked_sub(3)?;
    let is_item = matches!(
        bytes.get(start..stop + 2)?,
        [b'a'..=b'z' | b')' | b'0'..=b'9', b';', b'b'..=b'z' | b'2'..=b'9', b'.', b' ']
            | [b'a'..=b'z' | b')', b':', b'a' | b'1', b'.', b' ']
            | [b'a'..=b'z' | b')', b'.', b'2'..=b'9', b'.', b' ']
    );
    is_item.then_some(start + 2)
}

/// Where the next paragraph begins, if the stop at this offset ends one without a space.
fn joint(text: &str, stop: usize, quotes: &mut OpenQuote) -> Option<usize> {
    let before = text.get(..stop)?;
    let mut at = stop + 1;
    let mut after = text.get(at..)?;
    let first = after.chars().next()?;
    let mut is_quoted = false;
    if matches!(first, '”' | '’' | '\'') || (first == '"' && quotes.is_open_at(text, stop)) {
        // A closing mark belongs to the sentence before it.
        at += first.len_utf8();
        after = text.get(at..)?;
        is_quoted = true;
    }
    let mut opening = after.chars();
    let first = opening.next()?;
    let is_opening = matches!(first, '"' | '“' | '‘');
    let capital = if is_opening { opening.next()? } else { first };
    let is_start = capital.is_uppercase() || (is_opening && capital.is_alphanumeric());
    let next = after.get(if is_opening { first.len_utf8() } else { 0 }..)?;
    (is_start
        && (is_quoted || is_opening || is_word_start(next))
        && is_sentence_end(before)
        && !is_name(before, next))
    .then_some(at)
}

/// A capital with a small letter or a space behind it, or a word all in capitals.
fn is_word_start(text: &str) -> bool {
    let word = first_word(text);
    let mut rest = word.chars().skip(1);
    match rest.next() {
        // `by.U terus`: no word is one letter but these.
        None => {
            matches!(word, "A" | "I")
                && text
                    .get(word.len()..)
                    .is_some_and(|rest| rest.starts_with(' '))
        }
        Some(second) if second.is_lowercase() => true,
        Some(_) => !text
            .get(word.len()..)
            .is_some_and(|rest| rest.starts_with('.')),
    }
}

/// The text before a stop ends in a word or a bracket that can end a sentence.
fn is_sentence_end(before: &str) -> bool {
    if before.ends_with([')', ']', '%', '"', '”', '’']) {
        return true;
    }
    let word = last_word(before);
    if word.is_empty() || before.ends_with('.') {
        return false;
    }
    if word.bytes().all(|byte| byte.is_ascii_digit()) {
        // `10.PT Bank` is an item of a list, `tahun 2018.David` the end of a sentence.
        return word.len() >= 4
            || before.ends_with(|c: char| c.is_ascii_digit())
                && before.len() > word.len()
                && !starts_block(before, word);
    }
    let n_letters = word.chars().filter(|c| c.is_alphabetic()).count();
    let is_small = word.starts_with(char::is_lowercase);
    let is_abbreviation = || is_in(word, ABBREVIATIONS);
    (n_letters >= MIN_WORD_LETTERS
        || (is_small && n_letters == 2 && word != "dr" && word != "jl" && word != "no"))
        && !is_abbreviation()
}

/// The word stands in the list, in either case.
fn is_in(word: &str, list: &[&str]) -> bool {
    list.iter().any(|known| known.eq_ignore_ascii_case(word))
}

/// The word opens the block or follows a space after which only it stands: a number of a list.
fn starts_block(before: &str, word: &str) -> bool {
    let head = before.get(..before.len() - word.len()).unwrap_or_default();
    head.trim_end().is_empty() || head.ends_with(' ')
}

/// The stop is inside a name: `KOMPAS.Com`, `ASP.NET`.
fn is_name(before: &str, next: &str) -> bool {
    let word = first_word(next);
    let is_all_capitals = |word: &str| word.len() > 1 && !word.chars().any(char::is_lowercase);
    is_in(word, DOMAINS) || (is_all_capitals(last_word(before)) && is_all_capitals(word))
}

fn first_word(text: &str) -> &str {
    let head = text.get(..text.len().min(MAX_WORD_BYTES)).unwrap_or(text);
    let end = head
        .find(|c: char| !c.is_alphanumeric())
        .unwrap_or(head.len());
    head.get(..end).unwrap_or_default()
}

fn last_word(text: &str) -> &str {
    let start = text.len().saturating_sub(MAX_WORD_BYTES);
    let start = (start..=text.len())
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or_default();
    let tail = text.get(start..).unwrap_or_default();
    let at = tail
        .rfind(|c: char| !c.is_alphanumeric() && c != '-')
        .map_or(0, |at| {
            at + tail
                .get(at..)
                .and_then(|rest| rest.chars().next())
                .map_or(1, char::len_utf8)
        });
    tail.get(at..).unwrap_or_default()
}

/// The end of the label of an insert that is glued in as well: `Baca JugaDi lain pihak`.
fn insert_end(text: &str, start: usize) -> Option<usize> {
    let rest = text.get(start..)?;
    page::TABLES
        .iter()
        .flat_map(|page| page.inserts)
        .find_map(|label| {
            let head = rest.get(..label.len())?;
            let is_glued = head.eq_ignore_ascii_case(label)
                && rest
                    .get(label.len()..)?
                    .starts_with(|c: char| c.is_uppercase() || c == '“' || c == '"');
            is_glued.then_some(start + label.len())
        })
}

/// Whether a straight quotation mark is open: it opens after a space, closes before one, and turns else.
#[derive(Debug, Default)]
struct OpenQuote {
    at: usize,
    is_open: bool,
}

impl OpenQuote {
    fn is_open_at(&mut self, text: &str, at: usize) -> bool {
        let bytes = text.as_bytes();
        for idx in self.at..at {
            if bytes.get(idx) != Some(&b'"') {
                continue;
            }
            let before = idx.checked_sub(1).and_then(|idx| bytes.get(idx));
            self.is_open = match (before, bytes.get(idx + 1)) {
                (None | Some(b' ' | b'('), _) => true,
                (_, None | Some(b' ' | b',' | b'.' | b')')) => false,
                _ => !self.is_open,
            };
        }
        self.at = at;
        self.is_open
    }
}

#[cfg(test)]
mod tests;
