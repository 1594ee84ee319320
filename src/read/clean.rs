//! One line of text: white space folded, invisible characters gone, NFC.
//!
//! Before: `Baca\u{a0}Juga :\t Harga\u{200b}`. After: `Baca Juga : Harga`.
//!
//! A clean line, the common case, is borrowed from the dump. Letters, marks and punctuation stay as
//! they are: a soft hyphen and a zero-width mark have no ink, so nothing readable is lost.

use std::borrow::Cow;

use crate::bytes::first_non_ascii;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// What the bytes outside ASCII of a line may need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Need {
    /// Letters with diacritics, quotation marks, dashes: the line stays as it is.
    Nothing,
    /// A space or an invisible character outside ASCII.
    Folding,
    /// Combining marks, or a script whose normal form has to be looked up.
    Normalizing,
}

/// Folds white space to single spaces, drops what is invisible, and normalizes to NFC.
pub(super) fn clean(text: &str, is_ascii: bool, has_control: bool) -> Cow<'_, str> {
    let text = trim(text);
    let need = if is_ascii {
        Need::Nothing
    } else {
        non_ascii_need(text.as_bytes())
    };
    match need {
        Need::Nothing if !has_control && !has_double_space(text.as_bytes()) => Cow::Borrowed(text),
        Need::Nothing | Need::Folding => Cow::Owned(fold(text)),
        Need::Normalizing if is_nfc_quick(text.chars()) == IsNormalized::Yes => {
            Cow::Owned(fold(text))
        }
        Need::Normalizing => Cow::Owned(fold(&text.nfc().collect::<String>())),
    }
}

/// Takes ASCII spaces and tabs off both ends: most of what there is to trim.
fn trim(text: &str) -> &str {
    let is_blank = |byte: Option<&u8>| matches!(byte, Some(b' ' | b'\t'));
    let bytes = text.as_bytes();
    if is_blank(bytes.first()) || is_blank(bytes.last()) {
        text.trim_matches([' ', '\t'])
    } else {
        text
    }
}

fn has_double_space(bytes: &[u8]) -> bool {
    const DOUBLE_SPACE: u16 = u16::from_le_bytes(*b"  ");
    let followers = bytes.get(1..).unwrap_or_default();
    // Without an early exit the comparison runs on many bytes at once.
    bytes
        .iter()
        .zip(followers)
        .fold(false, |found, (&first, &second)| {
            found | (u16::from_le_bytes([first, second]) == DOUBLE_SPACE)
        })
}

fn non_ascii_need(bytes: &[u8]) -> Need {
    let mut need = Need::Nothing;
    let mut rest = bytes;
    while let Some(at) = first_non_ascii(rest) {
        let Some(tail) = rest.get(at..) else { break };
        let (here, len) = match *tail {
            // NEL, no-break space, soft hyphen.
            [0xc2, 0x85 | 0xa0 | 0xad, ..] => (Need::Folding, 2),
            [0xc2..=0xcb, _, ..] => (Need::Nothing, 2),
            // Spaces of all widths, zero-width and direction marks, line separators.
            [0xe2, 0x80, 0x80..=0x8f | 0xa8..=0xaf, ..] | [0xe2, 0x81, 0x9f..=0xaf, ..] => {
                (Need::Folding, 3)
            }
            [0xe2, 0x80 | 0x82 | 0x86 | 0x88 | 0x96..=0x9e, _, ..] => (Need::Nothing, 3),
            [0xf0, 0x9f, _, _, ..] => (Need::Nothing, 4),
            [0xc0..=0xdf, ..] => (Need::Normalizing, 2),
            [0xe0..=0xef, ..] => (Need::Normalizing, 3),
            _ => (Need::Normalizing, 4),
        };
        if here == Need::Normalizing {
            return here;
        }
        if here == Need::Folding {
            need = here;
        }
        rest = tail.get(len..).unwrap_or_default();
    }
    need
}

/// Folds white space and drops what is invisible; what lies between is copied as a whole.
fn fold(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut folded = String::with_capacity(text.len());
    let mut is_space_due = false;
    let mut start = 0;
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let is_plain = match byte {
            b'!'..=b'~' => true,
            // A single space between two visible characters.
            b' ' => matches!(bytes.get(at + 1), Some(b'!'..=b'~')) && start < at,
            _ => false,
        };
        if is_plain {
            at += 1;
            continue;
        }
        let Some(char) = text.get(at..).and_then(|rest| rest.chars().next()) else {
            break;
        };
        let is_space = char.is_whitespace() || char == '\u{3164}';
        if is_space || is_invisible(char) {
            push_run(&mut folded, text.get(start..at), &mut is_space_due);
            is_space_due |= is_space;
            start = at + char.len_utf8();
        }
        at += char.len_utf8();
    }
    push_run(&mut folded, text.get(start..), &mut is_space_due);
    folded
}

fn push_run(folded: &mut String, run: Option<&str>, is_space_due: &mut bool) {
    let run = run.unwrap_or_default();
    if run.is_empty() {
        return;
    }
    if std::mem::take(is_space_due) && !folded.is_empty() {
        folded.push(' ');
    }
    folded.push_str(run);
}

/// Control characters, and marks that have neither ink nor width.
const fn is_invisible(char: char) -> bool {
    matches!(
        char,
        '\0'..='\u{1f}'
            | '\u{7f}'..='\u{9f}'
            | '\u{ad}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let has_control = text.bytes().any(|byte| byte < b' ');
        let cleaned = clean(text, text.is_ascii(), has_control);
        assert_eq!(cleaned, expected);
        assert_eq!(
            matches!(cleaned, Cow::Borrowed(_)),
            text.trim_matches([' ', '\t']) == expected,
            "borrowed where nothing changes: {text:?}"
        );
    }

    #[test]
    fn leaves_clean_lines() {
        check("Harga beras turun.", "Harga beras turun.");
        check("  Harga beras turun. ", "Harga beras turun.");
        check("“Harga” – naik… é €", "“Harga” – naik… é €");
        check("Kabar 🎉 gembira", "Kabar 🎉 gembira");
    }

    #[test]
    fn folds_white_space() {
        check("Baca\u{a0}Juga :\t Harga", "Baca Juga : Harga");
        check("Harga  beras", "Harga beras");
        check("Harga\u{2003}beras\u{2009}turun", "Harga beras turun");
        check("\u{a0}\u{a0}Harga\u{a0}", "Harga");
        check("\u{3000}Harga\u{3000}beras", "Harga beras");
    }

    #[test]
    fn drops_what_is_invisible() {
        check("\u{feff}Ha\u{200b}rga\u{ad}", "Harga");
        check("Ha\u{7}rga\u{202e}", "Harga");
        check("\u{200b}\u{200b}", "");
    }

    #[test]
    fn composes_marks() {
        check("cafe\u{301}", "caf\u{e9}");
        check("A\u{30a}ngstrom", "\u{c5}ngstrom");
    }
}
