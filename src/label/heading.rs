//! Sub-headings: short lines without a sentence end, above a paragraph.
//!
//! Before: `Harga di Pasar Induk` between two paragraphs. After: a heading. `3. Simpan di Kulkas` above
//! a paragraph is one too.
//!
//! `Klasemen Sementara:` above a table, a list or nothing at all is a heading as well, `Berikut klasemennya:` is none.
//!
//! The last line of a list stays in the list, and a verse stays a verse: a heading stands alone, or
//! under one other heading.

use super::lines::{after_bullet, after_number, ends_sentence, is_prose};
use super::{Context, Verdict};
use crate::bytes::n_words;
use crate::field::byline;
use crate::lexicon::boilerplate::LEAD_INS;
use crate::raw::{RawBlock, RawKind, Role};

/// The longest heading, in bytes and in words.
const MAX_HEADING_BYTES: usize = 100;
const MAX_HEADING_WORDS: usize = 14;

/// The longest name of a group above its list, in bytes.
const MAX_GROUP_BYTES: usize = 60;

/// The longest title that a colon closes, in bytes.
const MAX_TITLE_BYTES: usize = 70;

pub(super) fn rule<'a>(context: &Context<'_, 'a>, block: &RawBlock<'a>) -> Option<Verdict> {
    if let RawKind::Heading(level) = block.kind {
        return Some(Role::Heading { level: Some(level) }.into());
    }
    if block.kind != RawKind::Line && block.kind != RawKind::Paragraph {
        return None;
    }
    let is_below = context
        .headline
        .is_none_or(|headline| context.idx > headline);
    let is_heading = is_below
        && (may_head(&block.text) && stands_alone(context, block)
            || is_title_of_list(context, &block.text));
    is_heading.then(|| Role::Heading { level: None }.into())
}

/// `Klasemen Sementara Liga:`: a title with a colon, in the body. A colon that hands over to somebody's words
/// (`Kata Budi:`) is no title's, nor is the colon of an item (`6. Menteri Pertanian:`).
fn is_title_of_list(context: &Context<'_, '_>, text: &str) -> bool {
    let Some(title) = text.strip_suffix(':') else {
        return false;
    };
    let opens_words = |text: &str| text.starts_with(['"', '“', '”', '\'', '‘']);
    title.len() <= MAX_TITLE_BYTES
        && context.is_in_body()
        && title.starts_with(char::is_uppercase)
        && !title.contains([':', ',', '?', '.', '"', '“', '”'])
        && title.contains(char::is_lowercase)
        && byline::label(title).is_none()
        && !byline::is_opener(title)
        && is_title_case(title)
        && !leans_back(title)
        && context.next().is_none_or(|next| !opens_words(&next.text))
}

/// Whether a line has the form of a heading.
fn may_head(text: &str) -> bool {
    if text.len() > MAX_HEADING_BYTES || text.len() < 3 {
        return false;
    }
    let opens_well = text.starts_with(|char: char| {
        char.is_uppercase() || char.is_ascii_digit() || matches!(char, '"' | '“' | '\'' | '‘' | '#')
    });
    let end = text.trim_end_matches(['"', '”', '\'', '’', ')']);
    let ends_well = !ends_sentence(text) || end.ends_with(['?', '!']) && !text.contains(". ");
    opens_well
        && ends_well
        && n_words(text) <= MAX_HEADING_WORDS
        && after_bullet(text).is_none()
        && text.contains(char::is_alphabetic)
        && !is_utterance(text)
        && !opens_with_pair(text)
        && !is_entry(text)
        && !leans_back(text)
        && (!end.ends_with('!') || is_title_case(text))
}

/// `Pelatih: Sari Dewi`, `RAM: 8 GB Total: 2 GB`: a value with its label. `Legislasi Baru: Dari Teknis ke Etis` is none.
fn is_entry(text: &str) -> bool {
    let Some((label, value)) = text.split_once(": ") else {
        return false;
    };
    after_number(text).is_none() && (!label.contains(' ') || value.contains(": "))
}

/// `15/09/23 Persib 2 - 0 Persija`, `19:00 Persib vs Persija`: a line of a table.
fn opens_with_pair(text: &str) -> bool {
    let behind = text.trim_start_matches(|char: char| char.is_ascii_digit());
    behind.len() < text.len()
        && behind
            .strip_prefix(['/', ':'])
            .is_some_and(|behind| behind.starts_with(|char: char| char.is_ascii_digit()))
}

/// `Lalu, apa sebabnya?`: a sentence that leans on the one before it.
fn leans_back(text: &str) -> bool {
    let word = text.split(|char: char| !char.is_alphabetic()).next();
    LEAD_INS
        .iter()
        .any(|lead_in| lead_in.eq_ignore_ascii_case(word.unwrap_or_default()))
}

/// Most words open with a capital: `Daftarnya Mudah Sekali!`.
fn is_title_case(text: &str) -> bool {
    let words = text
        .split(' ')
        .filter(|word| word.starts_with(char::is_alphabetic));
    let n_words = words.clone().count();
    let n_capitals = words
        .filter(|word| word.starts_with(char::is_uppercase))
        .count();
    n_capitals * 2 > n_words
}

/// `"Ayo ke pasar!"`, `“Harga naik?” tanya dia`: somebody speaks, no section opens.
fn is_utterance(text: &str) -> bool {
    let n_marks = text
        .chars()
        .filter(|char| matches!(char, '"' | '“' | '”'))
        .count();
    if n_marks % 2 == 1 {
        return true;
    }
    let is_quoted = text.starts_with(['"', '“', '\'', '‘']);
    is_quoted && text.ends_with(['!', '?', '"', '”', '\'', '’'])
}

/// A paragraph follows, and the line before is no line of the same kind.
fn stands_alone(context: &Context<'_, '_>, block: &RawBlock<'_>) -> bool {
    let Some(next) = context.next() else {
        return false;
    };
    if is_numbered(block) && !is_numbered(next) {
        return true;
    }
    // `Sumatera Utara` over the items of its list.
    if after_bullet(&next.text).is_some()
        && block.text.len() <= MAX_GROUP_BYTES
        && context.is_in_body()
        && !is_numbered(block)
    {
        return true;
    }
    if is_prose(&next.text) {
        return context.previous().is_none_or(|previous| {
            ends_sentence(&previous.text)
                || is_prose(&previous.text)
                || context.is_apart(block)
                || context.headline == context.idx.checked_sub(1)
                || context.verdicts.last().is_some_and(is_no_line_of_body)
        });
    }
    // A heading over the first of several numbered headings.
    let Some(second) = context.blocks.get(context.idx + 2) else {
        return false;
    };
    !is_numbered(block) && is_numbered(next) && may_head(&next.text) && is_prose(&second.text)
}

/// The line before is a heading, a byline, a caption: nothing that a heading could be part of.
fn is_no_line_of_body(verdict: &Verdict) -> bool {
    !matches!(verdict.role, Role::ListItem | Role::Paragraph)
}

fn is_numbered(block: &RawBlock<'_>) -> bool {
    after_number(&block.text).is_some()
}
