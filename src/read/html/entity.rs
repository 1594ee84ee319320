//! Character references: `&amp;`, `&nbsp`, `&#8217;`, `&#x2019;`.
//!
//! `&copy 2023` is `© 2023` as in browsers; an unknown name stays as it is written.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::read::charset::windows_1252;

/// The longest name of the table, with its semicolon: `CounterClockwiseContourIntegral;`.
const MAX_NAME_BYTES: usize = 32;

/// The longest digits that are read, so that `&#000…` costs no more than its length.
const MAX_DIGITS: usize = 16;

const TABLE: &str = include_str!("entities.txt");

static NAMES: LazyLock<HashMap<&'static str, [Option<char>; 2]>> = LazyLock::new(|| {
    TABLE
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let mut parts = line.split(' ');
            let name = parts.next()?;
            let mut next = || {
                parts
                    .next()
                    .and_then(|digits| u32::from_str_radix(digits, 16).ok())
                    .and_then(char::from_u32)
            };
            Some((name, [next(), next()]))
        })
        .collect()
});

/// What a reference stands for, and how long it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reference {
    /// One character, or two.
    pub(super) chars: [Option<char>; 2],
    /// Length in bytes, from the `&`.
    pub(super) len_bytes: usize,
}

/// Reads the reference at the head of the text, which starts with `&`.
pub(super) fn at_head(text: &str) -> Option<Reference> {
    let rest = text.strip_prefix('&')?;
    if let Some(number) = rest.strip_prefix('#') {
        return numeric(number).map(|(character, len)| Reference {
            chars: [Some(character), None],
            len_bytes: len + 2,
        });
    }
    let n_letters = rest
        .bytes()
        .take(MAX_NAME_BYTES)
        .take_while(u8::is_ascii_alphanumeric)
        .count();
    let with_semicolon = rest.as_bytes().get(n_letters) == Some(&b';');
    let name = rest.get(..n_letters + usize::from(with_semicolon))?;
    if let Some(chars) = common(name) {
        return Some(Reference {
            chars: [Some(chars), None],
            len_bytes: name.len() + 1,
        });
    }
    if let Some(chars) = NAMES.get(name) {
        return Some(Reference {
            chars: *chars,
            len_bytes: name.len() + 1,
        });
    }
    // Names that need no semicolon, `&notit;` is `¬it;`: at most six letters.
    (2..=6.min(n_letters)).rev().find_map(|len| {
        let chars = NAMES.get(rest.get(..len)?)?;
        Some(Reference {
            chars: *chars,
            len_bytes: len + 1,
        })
    })
}

/// The references that make up most of those in news pages, without a look-up.
fn common(name: &str) -> Option<char> {
    Some(match name {
        "amp;" => '&',
        "nbsp;" => '\u{a0}',
        "quot;" => '"',
        "rsquo;" => '’',
        "lt;" => '<',
        "gt;" => '>',
        _ => return None,
    })
}

fn numeric(digits: &str) -> Option<(char, usize)> {
    let (digits, radix, n_prefix) = match digits.strip_prefix(['x', 'X']) {
        Some(hex) => (hex, 16, 1),
        None => (digits, 10, 0),
    };
    let n_digits = digits
        .chars()
        .take(MAX_DIGITS)
        .take_while(|digit| digit.is_digit(radix))
        .count();
    let number = u32::from_str_radix(digits.get(..n_digits)?, radix).ok();
    if n_digits == 0 {
        return None;
    }
    let with_semicolon = digits.as_bytes().get(n_digits) == Some(&b';');
    // Pages that mean Windows-1252 write `&#146;` for an apostrophe.
    let character = match number {
        Some(number @ 0x80..=0x9f) => windows_1252(number),
        Some(0) | None => char::REPLACEMENT_CHARACTER,
        Some(number) => char::from_u32(number).unwrap_or(char::REPLACEMENT_CHARACTER),
    };
    Some((character, n_prefix + n_digits + usize::from(with_semicolon)))
}

/// Decodes all references of an attribute's value or a title.
pub(super) fn decode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = memchr::memchr(b'&', rest.as_bytes()) {
        let (before, tail) = rest.split_at_checked(at).unwrap_or((rest, ""));
        out.push_str(before);
        let len_bytes = if let Some(reference) = at_head(tail) {
            out.extend(reference.chars.iter().flatten());
            reference.len_bytes
        } else {
            out.push('&');
            1
        };
        rest = tail.get(len_bytes..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}
