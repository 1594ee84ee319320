//! Why a line outside the story goes.

use std::ops::Range;

use super::line::Class;
use crate::article::RemovedKind;
use crate::prune::Draft;

/// Marks all lines that are not kept, with the reason as well as it can be told from the lines before.
pub(super) fn remove(draft: &mut Draft<'_>, classes: &[Class], run: &Range<usize>, kept: &[bool]) {
    let first = kept.iter().position(|kept| *kept).unwrap_or(run.start);
    let mut section = RemovedKind::Navigation;
    for (idx, class) in classes.iter().enumerate() {
        if idx == first {
            section = RemovedKind::Other;
        }
        if matches!(class, Class::Insert) || (idx >= run.end && matches!(class, Class::End)) {
            let text = draft
                .blocks
                .get(idx)
                .map(|block| block.text.to_lowercase())
                .unwrap_or_default();
            let is_comment = ["kome", "comment", "discussion", "conversation"]
                .iter()
                .any(|word| text.contains(word));
            section = if is_comment {
                RemovedKind::Comment
            } else {
                RemovedKind::Related
            };
        }
        if kept.get(idx) == Some(&true) {
            continue;
        }
        let kind = match class {
            Class::Copyright => RemovedKind::Copyright,
            Class::Share if idx > first => RemovedKind::Share,
            _ => section,
        };
        draft.remove(idx, kind);
    }
}
