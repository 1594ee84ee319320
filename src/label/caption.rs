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
use crate::field::credit;
use crate::raw::{RawBlock, RawKind, Role};

/// A caption is seldom longer, in bytes.
const MAX_CAPTION_BYTES: usize = 600;

pub(super) fn rule<'a>(context: &Context<'_, 'a>, block: &RawBlock<'a>) -> Option<Verdict> {
    let text = block.text.as_ref();
    if context.headline == Some(context.idx) || text.len() > MAX_CAPTION_BYTES {
        return None;
    }
    let caption = match block.kind {
        RawKind::Caption => credit::split(text),
        RawKind::Line if stands_over_credit(context, text) => Caption {
            text: text.to_owned(),
            credit: None,
        },
        _ => credit::parse(text)?,
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
    text.len() <= MAX_OVER_CREDIT_BYTES
        && is_place()
        && !ends_sentence(text)
        && n_words(text) >= MIN_OVER_CREDIT_WORDS
        && context.next().is_some_and(|next| {
            credit::parse(&next.text)
                .is_some_and(|credit| credit.text.is_empty() && credit.credit.is_some())
        })
}
