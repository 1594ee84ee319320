//! The width to which a text is set: mail programs, terminals and converters break lines at a column.
//!
//! Before: `… voted on Tuesday to close the` and, on the next line, `old ferry landing …`. After: the column 62, and
//! both lines go together.
//!
//! The proof is in the sentences that run over a line end: the next word must not have fitted on the line. In a
//! text with one paragraph a line no sentence does, however alike the lengths of its paragraphs are; menus and lists
//! say nothing either way, so that the text of a whole page may be set to a width as well.

use crate::raw::RawBlock;

/// The narrowest and widest columns that programs set, in characters.
const WIDTHS: std::ops::RangeInclusive<usize> = 55..=132;

/// One more than the widest column.
const N_WIDTHS: usize = 133;

/// Fewer broken sentences do not prove a column.
const MIN_BROKEN: usize = 4;

/// At most one line in so many is wider than the column: an address, a table.
const MIN_LINES_PER_WIDE: usize = 12;

/// One broken line in so many may stand beyond the column.
const MIN_BROKEN_PER_WIDE: usize = 20;

/// A text set to a width.
#[derive(Debug, Clone, Copy)]
pub(super) struct Column {
    width: usize,
}

impl Column {
    /// The column to which a dump is set, if it is.
    pub(super) fn of(blocks: &[RawBlock<'_>]) -> Option<Self> {
        let max_wide = blocks.len() / MIN_LINES_PER_WIDE;
        let wide = |block: &&RawBlock<'_>| block.text.len() >= 2 * N_WIDTHS;
        if blocks.iter().filter(wide).nth(max_wide).is_some() {
            return None;
        }
        let mut n_by_width = [0_usize; N_WIDTHS];
        let mut n_broken = 0;
        for (first, second) in broken(blocks) {
            n_broken += 1;
            if let Some(n) = n_by_width.get_mut(end_of(first).min(N_WIDTHS - 1)) {
                *n += 1;
            }
            debug_assert!(second.n_blank == 0);
        }
        if n_broken < MIN_BROKEN {
            return None;
        }
        let mut n_wider = 0;
        let (width, _) = n_by_width.iter().enumerate().rfind(|(_, n)| {
            n_wider += **n;
            n_wider * MIN_BROKEN_PER_WIDE > n_broken
        })?;
        let column = Self { width };
        let n_full = broken(blocks)
            .filter(|(first, second)| column.is_full(first, second))
            .count();
        (WIDTHS.contains(&width) && n_full * 10 >= n_broken * 9).then_some(column)
    }

    /// The second line goes on in the paragraph of the first.
    pub(super) fn goes_on(self, first: &RawBlock<'_>, second: &RawBlock<'_>) -> bool {
        second.n_blank == 0 && !is_item(&second.text) && self.is_full(first, second)
    }

    /// The first word of the second line did not fit on the first.
    fn is_full(self, first: &RawBlock<'_>, second: &RawBlock<'_>) -> bool {
        let word = second.text.split(' ').next().unwrap_or_default();
        end_of(first) + 1 + word.chars().count() > self.width
    }
}

/// Lines between which a sentence is broken, without an empty line.
fn broken<'b, 'a>(
    blocks: &'b [RawBlock<'a>],
) -> impl Iterator<Item = (&'b RawBlock<'a>, &'b RawBlock<'a>)> {
    let pairs = blocks.iter().zip(blocks.iter().skip(1));
    pairs.filter(|(first, second)| {
        second.n_blank == 0
            && super::wrap::is_open(&first.text)
            && super::wrap::opens_small(&second.text)
    })
}

/// The column in which a line ends.
fn end_of(block: &RawBlock<'_>) -> usize {
    let indent = usize::try_from(block.indent).unwrap_or(usize::MAX);
    let n_chars = if block.shape.has_non_ascii() {
        block.text.chars().take(N_WIDTHS).count()
    } else {
        block.text.len()
    };
    indent.saturating_add(n_chars)
}

/// A line that opens an item of a list.
fn is_item(text: &str) -> bool {
    let mut chars = text.chars();
    matches!(
        chars.next(),
        Some('*' | '+' | '-' | '•' | '·' | '●' | '□' | '■' | '○' | '◦' | '#')
    ) && chars.next().is_none_or(|next| next == ' ')
}
