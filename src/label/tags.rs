//! Keywords under the story.
//!
//! Before: `Tags: beras, pasar induk`, or `#beras #pasarinduk`. After: two tags.
//!
//! A label without words behind it stays for the other rules.

use super::{Context, Verdict};
use crate::lexicon::boilerplate::TAG_LABELS;
use crate::raw::{RawBlock, Role};

/// A row of keywords is seldom longer, in bytes.
const MAX_ROW_BYTES: usize = 300;

/// Fewer hashtags may be an emphasis: `#SaveKPK`.
const MIN_HASHTAGS: usize = 2;

pub(super) fn rule<'a>(context: &Context<'_, 'a>, block: &RawBlock<'a>) -> Option<Verdict> {
    let text = block.text.as_ref();
    if text.len() > MAX_ROW_BYTES || context.headline == Some(context.idx) {
        return None;
    }
    let tags = if block.shape.has_colon() {
        labelled(text)
    } else {
        hashtags(text)
            .or_else(|| shouted(text))
            .or_else(|| lone(context, text))
    };
    tags.map(|tags| Role::Tags(tags).into())
}

/// `Tags: beras, pasar induk`.
fn labelled(text: &str) -> Option<Vec<String>> {
    let (label, row) = text.split_once(':')?;
    let label = label.trim();
    if !TAG_LABELS
        .iter()
        .any(|known| known.eq_ignore_ascii_case(label))
    {
        return None;
    }
    let tags: Vec<String> = row
        .split([',', '#', '|', ';', '•'])
        .map(str::trim)
        .filter(|tag| !tag.is_empty())
        .map(str::to_owned)
        .collect();
    (!tags.is_empty()).then_some(tags)
}

/// `#beras #pasarinduk`.
fn hashtags(text: &str) -> Option<Vec<String>> {
    if !text.starts_with('#') {
        return None;
    }
    let words = text.split(' ').filter(|word| !word.is_empty());
    let tags: Option<Vec<String>> = words
        .map(|word| word.strip_prefix('#').map(str::to_owned))
        .collect();
    tags.filter(|tags| tags.len() >= MIN_HASHTAGS)
}

/// `TAGS Beras Pasar`: the label in capitals, whose colon was lost.
fn shouted(text: &str) -> Option<Vec<String>> {
    let row = text
        .strip_prefix("TAGS ")
        .or_else(|| text.strip_prefix("TAG "))?;
    (text.len() <= MAX_LONE_BYTES * 3).then(|| vec![row.trim().to_owned()])
}

/// `#Beras` over `#Pasar`: one keyword a line.
fn lone(context: &Context<'_, '_>, text: &str) -> Option<Vec<String>> {
    let is_lone = |text: &str| text.starts_with('#') && text.len() <= MAX_LONE_BYTES;
    if !is_lone(text) {
        return None;
    }
    let is_beside = context.next().is_some_and(|next| is_lone(&next.text))
        || matches!(context.verdicts.last(), Some(verdict) if matches!(verdict.role, Role::Tags(_)));
    let tag = text.trim_start_matches(['#', ' ']);
    (is_beside && tag.contains(char::is_alphabetic)).then(|| vec![tag.to_owned()])
}

/// A keyword alone on its line is seldom longer, in bytes.
const MAX_LONE_BYTES: usize = 40;

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&[&str]>) {
        let tags = labelled(text)
            .or_else(|| hashtags(text))
            .or_else(|| shouted(text));
        let expected: Option<Vec<String>> =
            expected.map(|tags| tags.iter().map(|&tag| tag.to_owned()).collect());
        assert_eq!(tags, expected, "{text}");
    }

    #[test]
    fn reads_rows_of_keywords() {
        check("Tags: beras, pasar induk", Some(&["beras", "pasar induk"]));
        check("TAG : beras", Some(&["beras"]));
        check("Topik: #beras #gula", Some(&["beras", "gula"]));
        check("#beras #pasarinduk", Some(&["beras", "pasarinduk"]));
    }

    #[test]
    fn a_label_in_capitals() {
        check("TAGS Beras", Some(&["Beras"]));
        check("Tags Beras", None);
    }

    #[test]
    fn leaves_what_is_no_row() {
        check("Tags:", None);
        check("Tag harga: tiga ribu", None);
        check("#SaveKPK", None);
        check("#1 beras, #2 gula", None);
    }
}
