//! Text dumps: lines to raw blocks.
//!
//! Before: `"\u{feff}Judul\r\n\r\nJAKARTA -\u{a0}Harga beras\tturun.\r\n"`. After: two blocks, `Judul`
//! on line 1 and `JAKARTA - Harga beras turun.` on line 3, with one blank line before it.
//!
//! Lines end at LF, CRLF, CR, form feed and the Unicode separators. Every line that shows
//! anything becomes a block; nothing is judged here.

use memchr::memchr2_iter;

use super::{clean::clean, segment, wrap};
use crate::Error;
use crate::field::prefix;
use crate::raw::{Document, Markup, RawBlock, RawKind, Shape};

/// Characters that are looked at to tell text from binary data.
const SAMPLE_BYTES: usize = 64 << 10;

/// Text has next to no control characters; one in this many characters is too many.
const MIN_CHARS_PER_CONTROL: usize = 20;

/// Reads a text dump; one with more than `max_blocks` lines is not read to its end, and gives more blocks than that.
pub(super) fn read(dump: &str, max_blocks: usize) -> Result<Document<'_>, Error> {
    refuse_binary(dump)?;
    let bytes = dump.as_bytes();
    let n_breaks = memchr2_iter(b'\n', b'\r', bytes).count();
    let mut lines = Lines {
        blocks: Vec::with_capacity(n_breaks.min(max_blocks) + 1),
        ..Lines::default()
    };
    let mut start = 0;
    for end in memchr2_iter(b'\n', b'\r', bytes) {
        let is_crlf = bytes.get(end) == Some(&b'\r') && bytes.get(end + 1) == Some(&b'\n');
        if is_crlf {
            continue;
        }
        let line = dump.get(start..end).unwrap_or_default();
        lines.push(line.strip_suffix('\r').unwrap_or(line));
        start = end + 1;
        if lines.blocks.len() > max_blocks {
            break;
        }
    }
    lines.push(dump.get(start..).unwrap_or_default());
    let mut blocks = lines.blocks;
    wrap::join(&mut blocks);
    let mut document = Document {
        blocks,
        ..Document::default()
    };
    segment::split(&mut document);
    Ok(document)
}

/// Fails for data that is no text: an image, an archive, a text in UTF-16.
fn refuse_binary(dump: &str) -> Result<(), Error> {
    let sample = prefix(dump, SAMPLE_BYTES);
    // Most dumps hold none at all, and a look at many bytes at once tells.
    if !may_hold_control(sample.as_bytes()) {
        return Ok(());
    }
    let mut n_control = 0;
    let mut n_chars = 0;
    for char in sample.chars() {
        n_chars += 1;
        let is_break = matches!(char, '\t' | '\n' | '\u{b}' | '\u{c}' | '\r');
        n_control += usize::from((char < ' ' && !is_break) || char == char::REPLACEMENT_CHARACTER);
    }
    if n_control * MIN_CHARS_PER_CONTROL > n_chars {
        return Err(Error::Binary { n_control, n_chars });
    }
    Ok(())
}

/// A control character that is no break stands in the text, or the byte that opens a replacement character.
#[expect(
    clippy::needless_bitwise_bool,
    reason = "a branch would stop the comparison from running on many bytes at once"
)]
fn may_hold_control(bytes: &[u8]) -> bool {
    const REPLACEMENT_OPENER: u8 = 0xef;
    // Without an early exit the comparison runs on many bytes at once.
    bytes.chunks(256).any(|chunk| {
        chunk.iter().fold(false, |found, &byte| {
            let is_control = (byte < b' ') & (byte.wrapping_sub(b'\t') > 4);
            found | is_control | (byte == REPLACEMENT_OPENER)
        })
    })
}

/// The blocks so far, and the blank lines since the last one.
#[derive(Debug, Default)]
struct Lines<'a> {
    blocks: Vec<RawBlock<'a>>,
    n_read: usize,
    n_blank: u32,
}

impl<'a> Lines<'a> {
    fn push(&mut self, line: &'a str) {
        self.n_read += 1;
        if line.is_empty() {
            self.n_blank += 1;
            return;
        }
        let shape = Shape::of(line);
        if shape.has_control() || (shape.has_non_ascii() && may_hold_separator(line.as_bytes())) {
            // A rare break inside the line: the pieces keep its number.
            for piece in line.split(is_rare_break) {
                self.push_piece(piece, Shape::of(piece));
            }
        } else {
            self.push_piece(line, shape);
        }
    }

    fn push_piece(&mut self, line: &'a str, shape: Shape) {
        let text = clean(line, !shape.has_non_ascii(), shape.has_control());
        if text.is_empty() {
            self.n_blank += 1;
            return;
        }
        self.blocks.push(RawBlock {
            kind: RawKind::Line,
            indent: indent(line),
            text,
            line: self.n_read,
            n_blank: std::mem::take(&mut self.n_blank),
            shape,
            markup: Markup::default(),
        });
    }
}

/// The last byte of U+2028 or U+2029 stands in the text.
fn may_hold_separator(bytes: &[u8]) -> bool {
    memchr::memchr2(0xa8, 0xa9, bytes).is_some()
}

/// Vertical tab, form feed, line and paragraph separator. NEL is left out: most often it is half of a
/// letter in a text that was read in a wrong encoding.
const fn is_rare_break(char: char) -> bool {
    matches!(char, '\u{b}' | '\u{c}' | '\u{2028}' | '\u{2029}')
}

/// The columns of white space that open a line; a tab counts as one.
fn indent(line: &str) -> u32 {
    if line.as_bytes().first().is_some_and(u8::is_ascii_graphic) {
        return 0;
    }
    let text = line.trim_start();
    let n_bytes = line.len() - text.len();
    u32::try_from(n_bytes).unwrap_or(u32::MAX)
}
