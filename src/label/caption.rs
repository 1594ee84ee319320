//! Captions and credits of pictures.
//!
//! Before: `Petani memanen padi di Karawang, Rabu (18/6/2025). (ANTARA FOTO/Sari Dewi)`. After: a caption
//! with that text, and the credit `ANTARA FOTO/Sari Dewi`.
//!
//! A sentence that speaks of a photo stays prose: the credit has to close the line (see [`credit`]).

use super::{Context, Verdict};
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
        _ => credit::parse(text)?,
    };
    Some(Role::Caption(caption).into())
}
