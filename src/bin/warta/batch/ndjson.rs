//! Lines of NDJSON: every read of the source becomes a chunk as soon as it holds a whole line.
//!
//! A slow source is therefore answered at once, and a fast one in large pieces.

use std::io::{self, Read};

use super::archive::Damage;
use super::reader::{Chunk, Intake, Item, ItemKind, Stop};

/// Bytes asked of the source at a time.
const READ_BYTES: usize = 256 << 10;

/// A line that is so many times longer than the longest input is answered by an error and dropped: escapes
/// take up to six bytes for one, but not all of a text is escaped.
const MAX_ESCAPED: usize = 4;

const BOM: &[u8] = b"\xef\xbb\xbf";

/// Reads a source to its end.
pub(crate) fn read(source: &mut dyn Read, intake: &mut Intake<'_>) -> Result<(), Stop> {
    let max_line_bytes = intake.max_bytes.saturating_mul(MAX_ESCAPED);
    let mut buffer = Vec::new();
    let mut number = 0;
    let mut is_start = true;
    let mut in_long_line = false;
    loop {
        let n_before = buffer.len();
        let is_end = match fill(source, &mut buffer) {
            Ok(n_read) => n_read == 0,
            Err(error) => match Damage::of(&error) {
                Some(damage) => {
                    // The line that was begun is lost with the rest of its gzip member.
                    buffer.clear();
                    in_long_line = false;
                    intake.refuse(&damage.to_string())?;
                    continue;
                }
                None => return Err(error.into()),
            },
        };
        if is_start && (is_end || buffer.len() >= BOM.len()) {
            is_start = false;
            if buffer.starts_with(BOM) {
                buffer.drain(..BOM.len());
            }
        }
        let new = buffer.get(n_before..).unwrap_or_default();
        let n_whole = match memchr::memrchr(b'\n', new) {
            _ if is_end => buffer.len(),
            Some(idx) => n_before + idx + 1,
            None if buffer.len() > max_line_bytes => {
                in_long_line = true;
                buffer.clear();
                continue;
            }
            None => continue,
        };
        let rest = buffer.split_off(n_whole);
        let mut chunk = Chunk {
            bytes: std::mem::replace(&mut buffer, rest),
            items: Vec::new(),
        };
        let mut start = 0;
        if in_long_line {
            in_long_line = false;
            let end = memchr::memchr(b'\n', &chunk.bytes);
            start = end.map_or(chunk.bytes.len(), |idx| idx + 1);
            number += 1;
            chunk.items.push(too_long(number, max_line_bytes));
        }
        cut(&mut chunk, start, &mut number);
        intake.push(chunk)?;
        if is_end {
            return Ok(());
        }
    }
}

/// Appends what one read gives; 0 at the end.
fn fill(source: &mut dyn Read, buffer: &mut Vec<u8>) -> io::Result<usize> {
    let n_before = buffer.len();
    buffer.resize(n_before + READ_BYTES, 0);
    let n_read = loop {
        match source.read(buffer.get_mut(n_before..).unwrap_or_default()) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            outcome => break outcome,
        }
    };
    buffer.truncate(n_before + n_read.as_ref().copied().unwrap_or(0));
    n_read
}

/// Cuts the chunk into lines; empty lines are no records.
fn cut(chunk: &mut Chunk, mut start: usize, number: &mut u64) {
    while start < chunk.bytes.len() {
        let rest = chunk.bytes.get(start..).unwrap_or_default();
        let end = memchr::memchr(b'\n', rest).map_or(chunk.bytes.len(), |idx| start + idx);
        *number += 1;
        let line = chunk.bytes.get(start..end).unwrap_or_default();
        if !line.trim_ascii().is_empty() {
            chunk.items.push(Item {
                range: start..end,
                kind: ItemKind::Line { number: *number },
            });
        }
        start = end + 1;
    }
}

fn too_long(number: u64, max_bytes: usize) -> Item {
    Item {
        range: 0..0,
        kind: ItemKind::Refused {
            id: None,
            kind: "too_large",
            message: format!("line {number}: expected at most {max_bytes} bytes, found more"),
        },
    }
}
