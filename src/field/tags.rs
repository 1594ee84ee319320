//! Keywords: a row with its label, or words alone on their lines below it.
//!
//! Before: `Tags: beras, pasar induk`, or `#beras #pasarinduk`. After: two keywords.
//!
//! A label without words behind it is no row; [`is_label`] knows it.

use super::byline;
use crate::bytes::n_words;
use crate::lexicon::boilerplate::TAG_LABELS;

/// Fewer hashtags may be an emphasis: `#SaveKPK`.
const MIN_HASHTAGS: usize = 2;

/// A keyword is seldom longer, in bytes and in words.
const MAX_TAG_BYTES: usize = 40;
const MAX_TAG_WORDS: usize = 4;

/// The keywords of a row that its label or its hashes prove.
pub(crate) fn parse(text: &str) -> Option<Vec<String>> {
    labelled(text)
        .or_else(|| hashtags(text))
        .or_else(|| shouted(text))
}

/// `Tag`, `Topik:`: the label of keywords that stand below it.
pub(crate) fn is_label(text: &str) -> bool {
    let text = text.trim_end_matches([':', ' ']);
    TAG_LABELS
        .iter()
        .any(|known| known.eq_ignore_ascii_case(text))
}

/// Whether the line may be a keyword: a few words, no sentence, and no label of a byline.
pub(crate) fn is_tag(text: &str) -> bool {
    text.len() <= MAX_TAG_BYTES
        && n_words(text) <= MAX_TAG_WORDS
        && !text.contains([':', '(', '[', '.', ',', '!', '?', '"', '”'])
        && byline::label(text).is_none()
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
        // `Tags: Keywords:` is two labels.
        .filter(|tag| !tag.is_empty() && !tag.ends_with(':'))
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
    (text.len() <= MAX_SHOUTED_BYTES).then(|| vec![row.trim().to_owned()])
}

/// A row without a colon is seldom longer, in bytes.
const MAX_SHOUTED_BYTES: usize = 120;

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<&[&str]>) {
        let tags = parse(text);
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
    fn labels_and_single_keywords() {
        assert!(is_label("Tag") && is_label("Topik :") && !is_label("Tag harga"));
        assert!(
            is_tag("harga beras")
                && !is_tag("Harga beras naik lagi hari ini")
                && !is_tag("Foto: Sari")
                && !is_tag("Editor")
        );
    }

    #[test]
    fn leaves_what_is_no_row() {
        check("Tags:", None);
        check("Tag harga: tiga ribu", None);
        check("#SaveKPK", None);
        check("#1 beras, #2 gula", None);
    }
}
