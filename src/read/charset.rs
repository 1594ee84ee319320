//! Bytes to text: byte order mark, then the HTTP header, then `<meta>`, then a guess.
//!
//! `caf\xe9` with the header `text/html; charset=windows-1252` becomes `café`. The first that says anything
//! is believed, with two exceptions that real servers force: bytes that are UTF-8 and not ASCII are UTF-8
//! whatever a single-byte label says (a server's default label is set once and forgotten, while text in a
//! single-byte charset is practically never valid UTF-8 by chance); and a charset in which the bytes are
//! invalid gives way to one in which they are not. Whoever was overruled is named in a note.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use memchr::memmem;

use crate::Note;

/// Browsers look for `<meta charset>` in the first 1,024 bytes; pages with long comments have it later.
const META_WINDOW_BYTES: usize = 4096;

/// So many bytes are enough to guess from; a page's text may start late.
const GUESS_WINDOW_BYTES: usize = 1 << 20;

/// Text of known charset.
#[derive(Debug)]
pub(crate) struct Decoded<'a> {
    pub(crate) text: Cow<'a, str>,
    pub(crate) notes: Vec<Note>,
}

/// Decodes a dump; `content_type` is the HTTP header of that name, if there was one.
pub(crate) fn decode<'a>(bytes: &'a [u8], content_type: Option<&str>) -> Decoded<'a> {
    if let Some((encoding, bom_len)) = Encoding::for_bom(bytes) {
        return decode_as(
            encoding,
            bytes.get(bom_len..).unwrap_or_default(),
            Vec::new(),
        );
    }
    if let Some(encoding) = utf_16_without_mark(bytes) {
        return decode_as(encoding, bytes, Vec::new());
    }
    let header = content_type.and_then(in_header);
    let meta = in_meta(bytes.get(..META_WINDOW_BYTES).unwrap_or(bytes));
    let stated = header.or(meta);
    let is_utf_8 = std::str::from_utf8(bytes).is_ok();
    let used = match stated {
        Some(encoding) if encoding == UTF_8 && is_utf_8 => UTF_8,
        Some(encoding) if is_utf_8 && (bytes.is_ascii() || encoding.is_single_byte()) => UTF_8,
        Some(encoding) if encoding == UTF_8 => meta
            .filter(|other| *other != UTF_8 && is_valid(other, bytes))
            .unwrap_or_else(|| forgiving_utf_8(bytes)),
        Some(encoding) if is_valid(encoding, bytes) => encoding,
        Some(encoding) => meta
            .filter(|other| is_valid(other, bytes))
            .unwrap_or(if is_utf_8 { UTF_8 } else { encoding }),
        None if is_utf_8 => UTF_8,
        None => guess(bytes),
    };
    let mut notes = Vec::new();
    for other in [header, meta].into_iter().flatten() {
        let note = Note::CharsetMismatch {
            used: used.name().to_owned(),
            also: other.name().to_owned(),
        };
        // ASCII is the same in nearly every charset: nothing was overruled.
        if other != used && !bytes.is_ascii() && !notes.contains(&note) {
            notes.push(note);
        }
    }
    decode_as(used, bytes, notes)
}

fn decode_as<'a>(
    encoding: &'static Encoding,
    bytes: &'a [u8],
    mut notes: Vec<Note>,
) -> Decoded<'a> {
    let (text, had_errors) = encoding.decode_without_bom_handling(bytes);
    if had_errors {
        notes.push(Note::InvalidBytes {
            charset: encoding.name().to_owned(),
        });
    }
    Decoded { text, notes }
}

fn is_valid(encoding: &'static Encoding, bytes: &[u8]) -> bool {
    encoding
        .decode_without_bom_handling_and_without_replacement(bytes)
        .is_some()
}

/// Bytes that are said to be UTF-8 and are not: a few broken places are no reason to doubt the label,
/// text without one valid sequence is.
fn forgiving_utf_8(bytes: &[u8]) -> &'static Encoding {
    let has_sequence = bytes.utf8_chunks().any(|chunk| !chunk.valid().is_ascii());
    if has_sequence { UTF_8 } else { guess(bytes) }
}

fn guess(bytes: &[u8]) -> &'static Encoding {
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
    let window = bytes.get(..GUESS_WINDOW_BYTES).unwrap_or(bytes);
    detector.feed(window, window.len() == bytes.len());
    detector.guess(None, chardetng::Utf8Detection::Allow)
}

/// UTF-16 without a mark: every second byte of the first markup is zero.
fn utf_16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    match bytes {
        [first, 0, second, 0, ..] if *first != 0 && *second != 0 => Some(UTF_16LE),
        [0, first, 0, second, ..] if *first != 0 && *second != 0 => Some(UTF_16BE),
        _ => None,
    }
}

/// The charset of a `Content-Type` header.
fn in_header(content_type: &str) -> Option<&'static Encoding> {
    label(content_type.as_bytes())
}

/// The charset in `<meta charset="…">` or `<meta content="text/html; charset=…">`.
fn in_meta(head: &[u8]) -> Option<&'static Encoding> {
    memmem::find_iter(head, b"<")
        .filter_map(|at| head.get(at + 1..))
        .filter(|tag| {
            tag.get(..4).is_some_and(|name| {
                name.eq_ignore_ascii_case(b"meta") || name.eq_ignore_ascii_case(b"?xml")
            })
        })
        .find_map(|tag| {
            let end = memchr::memchr(b'>', tag).unwrap_or(tag.len());
            let tag = tag.get(..end)?;
            label(tag).or_else(|| label_behind(tag, b"encoding"))
        })
        // A page that could be read so far is not UTF-16, whatever it says (HTML, 13.2.3.2).
        .map(|found| {
            if found == UTF_16LE || found == UTF_16BE {
                UTF_8
            } else {
                found
            }
        })
}

fn label(text: &[u8]) -> Option<&'static Encoding> {
    label_behind(text, b"charset")
}

/// The label behind `name=`, quoted or not.
fn label_behind(text: &[u8], name: &[u8]) -> Option<&'static Encoding> {
    let lower = text.to_ascii_lowercase();
    let at = memmem::find(&lower, name)?;
    let rest = lower.get(at + name.len()..)?.trim_ascii_start();
    let rest = rest.strip_prefix(b"=")?.trim_ascii_start();
    let rest = match rest.first() {
        Some(b'"' | b'\'') => rest.get(1..)?,
        _ => rest,
    };
    let len = rest
        .iter()
        .position(|byte| {
            matches!(byte, b'"' | b'\'' | b';' | b'>' | b'/') || byte.is_ascii_whitespace()
        })
        .unwrap_or(rest.len());
    Encoding::for_label(rest.get(..len)?)
}

/// The character of a byte from 0x80 to 0x9F in Windows-1252.
pub(crate) fn windows_1252(byte: u32) -> char {
    let Ok(byte) = u8::try_from(byte) else {
        return char::REPLACEMENT_CHARACTER;
    };
    let bytes = [byte];
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(&bytes);
    text.chars().next().unwrap_or(char::REPLACEMENT_CHARACTER)
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[track_caller]
    fn check(bytes: &[u8], content_type: Option<&str>, text: &str, n_notes: usize) {
        let decoded = decode(bytes, content_type);
        assert_eq!(decoded.text, text);
        assert_eq!(decoded.notes.len(), n_notes, "{:?}", decoded.notes);
    }

    #[test]
    fn mark_header_meta_guess() {
        let latin = Some("text/html; charset=ISO-8859-1");
        check(b"\xef\xbb\xbfcaf\xc3\xa9", latin, "café", 0);
        check(b"caf\xe9", latin, "café", 0);
        check(
            b"<meta charset=windows-1252>caf\xe9",
            None,
            "<meta charset=windows-1252>café",
            0,
        );
        check(
            b"<meta http-equiv=x content='text/html; charset=windows-1251'>\xcf",
            None,
            "<meta http-equiv=x content='text/html; charset=windows-1251'>П",
            0,
        );
        check("harga “naik”".as_bytes(), None, "harga “naik”", 0);
        check(b"k\xf6nnen und m\xfcssen", None, "können und müssen", 0);
        check(b"<\0p\0>\0a\0", None, "<p>a", 0);
    }

    #[test]
    fn disagreement_is_noted() {
        let latin = Some("text/html; charset=ISO-8859-1");
        // A forgotten server default.
        check("naïf".as_bytes(), latin, "naïf", 1);
        // Header before meta.
        check(
            b"<meta charset=windows-1251>caf\xe9",
            latin,
            "<meta charset=windows-1251>café",
            1,
        );
        // The header's charset does not fit, the one in the page does.
        check(
            b"<meta charset=windows-1252>caf\xe9",
            Some("text/html; charset=utf-8"),
            "<meta charset=windows-1252>café",
            1,
        );
        // One broken byte in UTF-8.
        check(
            b"na\xc3\xaff \xff",
            Some("text/html; charset=utf-8"),
            "naïf \u{fffd}",
            1,
        );
        // ASCII is ASCII.
        check(b"abc", latin, "abc", 0);
    }
}
