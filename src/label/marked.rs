//! Headings that a converter marked as Markdown does: `## Harga di Pasar Induk`.
//!
//! Before: the line with its marks. After: a heading of level 2 without them. `#beras #pangan` is no heading, since no
//! space follows the mark, and a long line is none either.

use super::{Context, Verdict};
use crate::raw::{RawBlock, RawKind, Role};

/// The longest heading, in bytes.
const MAX_HEADING_BYTES: usize = 200;

/// Levels of headings.
const MAX_LEVEL: usize = 6;

/// The level and the length of the mark before a heading.
pub(super) fn mark(text: &str) -> Option<(u8, usize)> {
    if !text.starts_with('#') || text.len() > MAX_HEADING_BYTES {
        return None;
    }
    let level = text.bytes().take_while(|byte| *byte == b'#').count();
    let is_mark = level <= MAX_LEVEL && text.as_bytes().get(level) == Some(&b' ');
    is_mark
        .then(|| Some((u8::try_from(level).ok()?, level + 1)))
        .flatten()
}

pub(super) fn rule<'a>(_context: &Context<'_, 'a>, block: &RawBlock<'a>) -> Option<Verdict> {
    if block.kind != RawKind::Line {
        return None;
    }
    let (level, start) = mark(&block.text)?;
    Some(Verdict {
        role: Role::Heading { level: Some(level) },
        text: Some(start..block.text.len()),
    })
}

#[cfg(test)]
mod tests {
    use super::mark;

    #[track_caller]
    fn check(text: &str, expected: Option<(u8, usize)>) {
        assert_eq!(mark(text), expected, "{text}");
    }

    #[test]
    fn marks_of_headings() {
        check("# Harga Garam Naik", Some((1, 2)));
        check("### Panen Tertunda", Some((3, 4)));
        check("#beras #pangan", None);
        check("####### Tujuh", None);
        check("Harga # Naik", None);
    }
}
