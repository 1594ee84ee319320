//! Captions and credits of pictures.
//!
//! Before: `Petani memanen padi di Karawang, Rabu (18/6/2025). (ANTARA FOTO/Sari Dewi)`. After: a caption
//! with that text, and the credit `ANTARA FOTO/Sari Dewi`.
//!
//! A sentence that speaks of a photo stays prose: the credit has to close the line (see [`credit`]).

use super::lines::ends_sentence;
use super::{Context, Verdict};
use crate::article::Caption;
use crate::bytes::n_words;
use crate::field::{credit, dateline};
use crate::raw::{Credits, RawBlock, RawKind, Role};

/// A caption is seldom longer, in bytes.
const MAX_CAPTION_BYTES: usize = 600;

pub(super) fn rule<'a>(context: &Context<'_, 'a>, block: &RawBlock<'a>) -> Option<Verdict> {
    let text = block.text.as_ref();
    if context.headline == Some(context.idx) || text.len() > MAX_CAPTION_BYTES {
        return None;
    }
    if is_label_alone(text)
        && context
            .next()
            .is_some_and(|next| is_credit_value(&next.text))
    {
        return Some(Role::Byline(Credits::default()).into());
    }
    let caption = match block.kind {
        RawKind::Caption => credit::split(text),
        RawKind::Line if is_shouted(context, text) => credit::split(text),
        RawKind::Line if stands_over_credit(context, text) => Caption {
            text: text.to_owned(),
            credit: None,
        },
        RawKind::Line
            if context
                .previous()
                .is_some_and(|previous| is_label_alone(&previous.text))
                && is_credit_value(text) =>
        {
            Caption {
                text: String::new(),
                credit: Some(text.to_owned()),
            }
        }
        _ if has_credit_mark(block) => credit::parse(text)?,
        _ => credit::parse_unmarked(text)?,
    };
    Some(Role::Caption(caption).into())
}

/// A caption above the line of its credit is seldom longer, in bytes.
const MAX_OVER_CREDIT_BYTES: usize = 200;

/// And it has at least so many words; fewer may be a heading.
const MIN_OVER_CREDIT_WORDS: usize = 4;

/// The next line is a credit and nothing else, and this one stands between headline and story.
fn stands_over_credit(context: &Context<'_, '_>, text: &str) -> bool {
    let is_place = || {
        !context.is_in_body()
            && context
                .headline
                .is_some_and(|headline| headline + 1 < context.idx)
    };
    if text.len() > MAX_OVER_CREDIT_BYTES || ends_sentence(text) {
        return false;
    }
    // `Ilustrasi padi` over `Photo :` over `KABAR/Rina Sari`
    if context
        .next()
        .is_some_and(|next| is_label_alone(&next.text))
    {
        let credit = context.blocks.get(context.idx + 2);
        return credit.is_some_and(|credit| is_credit_value(&credit.text));
    }
    is_place()
        && n_words(text) >= MIN_OVER_CREDIT_WORDS
        && context.next().is_some_and(|next| {
            credit::parse(&next.text)
                .is_some_and(|credit| credit.text.is_empty() && credit.credit.is_some())
        })
}

/// `Photo :`, the credit itself stands on the next line.
fn is_label_alone(text: &str) -> bool {
    text.len() <= MAX_LABEL_BYTES
        && text
            .strip_suffix(':')
            .is_some_and(|label| credit::is_label(label.trim_end()))
}

/// The label of a credit is seldom longer, in bytes.
const MAX_LABEL_BYTES: usize = 12;

/// Who made a picture, below the label: a few words with an archive, an outlet or a slash.
fn is_credit_value(text: &str) -> bool {
    text.len() <= MAX_VALUE_BYTES && !ends_sentence(text) && text.contains(['/', '.'])
        || credit::parse(text).is_some_and(|credit| credit.text.is_empty())
}

/// A credit is seldom longer, in bytes.
const MAX_VALUE_BYTES: usize = 60;

/// `ANGGOTA bomba mencari mangsa di Sungai Contoh.`, `MERIAH: Warga di balai desa.`: a caption that opens in capitals,
/// between the date or the byline and the paragraph with the dateline.
fn is_shouted(context: &Context<'_, '_>, text: &str) -> bool {
    const MIN_BYTES: usize = 6;
    let mut words = text.split(' ');
    let first = words.next().unwrap_or_default();
    let is_upper = |word: &str| {
        word.len() >= MIN_BYTES
            && word
                .trim_end_matches(':')
                .bytes()
                .all(|byte| byte.is_ascii_uppercase())
    };
    !context.is_in_body()
        && is_upper(first)
        && (first.ends_with(':')
            || words
                .next()
                .is_some_and(|word| word.starts_with(char::is_lowercase)))
        && context
            .headline
            .is_some_and(|headline| headline + 1 < context.idx)
        && text.len() <= MAX_OVER_CREDIT_BYTES
        && context
            .next()
            .is_some_and(|next| dateline::parse(&next.text).is_some())
}

/// A bracket, a colon or a slash stands in the block: few paragraphs hold one.
const fn has_credit_mark(block: &RawBlock<'_>) -> bool {
    let shape = block.shape;
    shape.has_bracket() || shape.has_colon() || shape.has_slash()
}
