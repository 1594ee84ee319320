//! English boilerplate.

use crate::article::RemovedKind;
use crate::lexicon::boilerplate::{Extent, Phrase};

pub(crate) const PHRASES: &[Phrase] = &[Phrase {
    text: "read also",
    kind: RemovedKind::ReadAlso,
    extent: Extent::Label,
}];
