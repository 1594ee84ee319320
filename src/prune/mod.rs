//! Stage 2: drop what is not the article, each piece with its reason.

use crate::raw::{Document, Pruned};

pub(crate) fn prune(document: Document<'_>) -> Pruned<'_> {
    Pruned {
        document,
        removed: Vec::new(),
    }
}
