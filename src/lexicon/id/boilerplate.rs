//! Indonesian boilerplate.

use crate::article::RemovedKind;
use crate::lexicon::boilerplate::{Extent, Phrase};

pub(crate) const PHRASES: &[Phrase] = &[Phrase {
    text: "baca juga",
    kind: RemovedKind::ReadAlso,
    extent: Extent::Label,
}];
