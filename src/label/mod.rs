//! Stage 3: give each block its role.

use crate::raw::{Labelled, LabelledBlock, Pruned, Role};

pub(crate) fn label(pruned: Pruned<'_>) -> Labelled<'_> {
    let document = pruned.document;
    let blocks = document
        .blocks
        .into_iter()
        .enumerate()
        .map(|(idx, block)| LabelledBlock {
            role: if idx == 0 && block.text.len() < 160 {
                Role::Headline
            } else {
                Role::Paragraph
            },
            text: block.text,
            line: block.line,
        })
        .collect();
    Labelled {
        blocks,
        metadata: document.metadata,
        notes: document.notes,
        removed: pruned.removed,
    }
}
