//! HTML references that were left in a text, once or twice.
//!
//! Before: `&quot;Kami &amp;amp; mereka&quot;`. After: `"Kami & mereka"`. A reference ends in a semicolon; `AT&T;`,
//! `&nama;` and `?a=1&copy=2` are none.

use memchr::memchr_iter;

/// The longest reference, in bytes.
const MAX_REFERENCE_BYTES: usize = 10;

/// References that were escaped again leave another level each time.
const MAX_LEVELS: usize = 3;

/// Turns references into characters; `None` if there are none.
pub(super) fn repair(text: &str) -> Option<(String, usize)> {
    let mut repaired = String::with_capacity(text.len());
    let mut n_places = 0;
    let mut done = 0;
    for at in memchr_iter(b'&', text.as_bytes()) {
        if at < done {
            continue;
        }
        if let Some((char, len_bytes)) = reference(text.get(at..)?) {
            repaired.push_str(text.get(done..at)?);
            repaired.push(char);
            done = at + len_bytes;
            n_places += 1;
        }
    }
    repaired.push_str(text.get(done..)?);
    (n_places > 0).then_some((repaired, n_places))
}

/// The character of the reference that opens the text, through all its levels, and its length.
fn reference(text: &str) -> Option<(char, usize)> {
    let mut rest = text.strip_prefix('&')?;
    for _ in 1..MAX_LEVELS {
        rest = rest
            .strip_prefix("amp;")
            .filter(|rest| name(rest).is_some())
            .unwrap_or(rest);
    }
    let name = name(rest)?;
    let char = match name.strip_prefix('#') {
        Some(number) => numbered(number)?,
        None => NAMES
            .iter()
            .find(|(other, _)| *other == name)
            .map(|(_, char)| *char)?,
    };
    Some((char, text.len() - rest.len() + name.len() + 1))
}

/// The name before the semicolon.
fn name(text: &str) -> Option<&str> {
    let head = text.as_bytes().get(..text.len().min(MAX_REFERENCE_BYTES))?;
    let end = head
        .iter()
        .position(|byte| !byte.is_ascii_alphanumeric() && *byte != b'#')?;
    (head.get(end) == Some(&b';') && end > 1)
        .then(|| text.get(..end))
        .flatten()
}

fn numbered(number: &str) -> Option<char> {
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hex) => u32::from_str_radix(hex, 16).ok()?,
        None => number.parse().ok()?,
    };
    // A number in the range of the controls means the character of cp1252.
    let code = match code {
        0x91 => 0x2018,
        0x92 => 0x2019,
        0x93 => 0x201c,
        0x94 => 0x201d,
        0x96 => 0x2013,
        0x97 => 0x2014,
        0x85 => 0x2026,
        code => code,
    };
    char::from_u32(code).filter(|char| !char.is_control() || char.is_whitespace())
}

/// The references that news pages use (<https://html.spec.whatwg.org/multipage/named-characters.html>).
const NAMES: [(&str, char); 66] = [
    ("quot", '"'),
    ("amp", '&'),
    ("apos", '\''),
    ("lt", '<'),
    ("gt", '>'),
    ("nbsp", '\u{a0}'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("sbquo", '‚'),
    ("bdquo", '„'),
    ("laquo", '«'),
    ("raquo", '»'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("hellip", '…'),
    ("bull", '•'),
    ("middot", '·'),
    ("copy", '©'),
    ("reg", '®'),
    ("trade", '™'),
    ("deg", '°'),
    ("euro", '€'),
    ("pound", '£'),
    ("yen", '¥'),
    ("cent", '¢'),
    ("sect", '§'),
    ("times", '×'),
    ("divide", '÷'),
    ("plusmn", '±'),
    ("frac12", '½'),
    ("sup2", '²'),
    ("sup3", '³'),
    ("ensp", '\u{2002}'),
    ("emsp", '\u{2003}'),
    ("thinsp", '\u{2009}'),
    ("zwnj", '\u{200c}'),
    ("zwj", '\u{200d}'),
    ("shy", '\u{ad}'),
    ("prime", '′'),
    ("rarr", '→'),
    ("larr", '←'),
    ("eacute", 'é'),
    ("Eacute", 'É'),
    ("egrave", 'è'),
    ("ecirc", 'ê'),
    ("euml", 'ë'),
    ("aacute", 'á'),
    ("agrave", 'à'),
    ("acirc", 'â'),
    ("atilde", 'ã'),
    ("auml", 'ä'),
    ("aring", 'å'),
    ("aelig", 'æ'),
    ("ccedil", 'ç'),
    ("iacute", 'í'),
    ("icirc", 'î'),
    ("iuml", 'ï'),
    ("ntilde", 'ñ'),
    ("oacute", 'ó'),
    ("ocirc", 'ô'),
    ("ouml", 'ö'),
    ("oslash", 'ø'),
    ("uacute", 'ú'),
    ("uuml", 'ü'),
];
