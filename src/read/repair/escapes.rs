//! List wrappers and backslash escapes: a scraper wrote a list or a string as a program would.
//!
//! Before: `['Harga beras turun.', 'Kata \u201cpemerintah\u201d']`. After: two lines, the second with
//! quotation marks. `C:\nama` and `['satu'` stay as they are.

use memchr::memchr;

/// A list of fewer bytes may be part of a sentence.
const MIN_LIST_BYTES: usize = 40;

/// One `\n` may be a path; so many are line breaks.
const MIN_BREAKS: usize = 2;

/// Reads wrappers and escapes; `None` if there are none.
pub(super) fn repair(text: &str) -> Option<(String, usize)> {
    if let Some(listed) = wrapped(text) {
        return Some(listed);
    }
    memchr(b'\\', text.as_bytes())?;
    let is_sure = has_unicode_escape(text) || n_breaks(text) >= MIN_BREAKS;
    is_sure
        .then(|| unescape(text))
        .filter(|(_, n_places)| *n_places > 0)
}

/// The items of a list that is the dump, or its last line below a headline.
fn wrapped(text: &str) -> Option<(String, usize)> {
    let body = text.trim_end();
    if !body.ends_with("']") && !body.ends_with("\"]") {
        return None;
    }
    let start = body.rfind("\n[").map_or(0, |at| at + 1);
    let list = body.get(start..)?.trim_start();
    if list.len() < MIN_LIST_BYTES {
        return None;
    }
    let items = items(list)?;
    let (items, _): (Vec<String>, Vec<usize>) = items.iter().map(|item| unescape(item)).unzip();
    Some((format!("{}{}\n", body.get(..start)?, items.join("\n")), 1))
}

/// The items of a list of strings, if the text is one and nothing else.
fn items(list: &str) -> Option<Vec<&str>> {
    let mut rest = list.strip_prefix('[')?;
    let mut items = Vec::new();
    loop {
        let mark = rest.chars().next().filter(|c| matches!(c, '\'' | '"'))?;
        rest = rest.get(1..)?;
        let end = item_end(rest, mark)?;
        items.push(rest.get(..end)?);
        rest = rest.get(end + 1..)?.trim_start();
        match rest.strip_prefix(',') {
            Some(more) => rest = more.trim_start(),
            None => return (rest == "]").then_some(items),
        }
    }
}

/// The offset of the mark that closes an item.
fn item_end(text: &str, mark: char) -> Option<usize> {
    let mut is_escaped = false;
    text.char_indices().find_map(|(at, char)| {
        let is_end = char == mark && !is_escaped;
        is_escaped = char == '\\' && !is_escaped;
        is_end.then_some(at)
    })
}

fn has_unicode_escape(text: &str) -> bool {
    text.match_indices("\\u").any(|(at, _)| {
        text.as_bytes()
            .get(at + 2..at + 6)
            .is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    })
}

fn n_breaks(text: &str) -> usize {
    let is_break = |at: &usize| {
        text.get(at + 2..)
            .is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_lowercase()))
    };
    text.match_indices("\\n")
        .map(|(at, _)| at)
        .filter(is_break)
        .take(MIN_BREAKS)
        .count()
}

fn unescape(text: &str) -> (String, usize) {
    let mut repaired = String::with_capacity(text.len());
    let mut n_places = 0;
    let mut rest = text;
    while let Some(at) = memchr(b'\\', rest.as_bytes()) {
        let (before, escape) = rest.split_at(at);
        repaired.push_str(before);
        if let Some((char, len_bytes)) = escaped(escape) {
            repaired.push(char);
            n_places += 1;
            rest = escape.get(len_bytes..).unwrap_or_default();
        } else {
            repaired.push('\\');
            rest = escape.get(1..).unwrap_or_default();
        }
    }
    repaired.push_str(rest);
    (repaired, n_places)
}

/// The character of the escape that opens the text, and its length.
fn escaped(text: &str) -> Option<(char, usize)> {
    let char = match text.as_bytes().get(1)? {
        b'n' | b'r' => '\n',
        b't' => ' ',
        b'"' => '"',
        b'\'' => '\'',
        b'/' => '/',
        b'\\' => '\\',
        b'x' => return Some((coded(text.get(2..4)?)?, 4)),
        b'u' => return unicode(text),
        _ => return None,
    };
    Some((char, 2))
}

/// `\u201c`, or a pair such as `\ud83d\ude00`.
fn unicode(text: &str) -> Option<(char, usize)> {
    let first = u32::from_str_radix(text.get(2..6)?, 16).ok()?;
    if !(0xd800..0xdc00).contains(&first) {
        return Some((char::from_u32(first)?, 6));
    }
    let low = text.get(6..)?.strip_prefix("\\u")?.get(..4)?;
    let second = u32::from_str_radix(low, 16).ok()?.checked_sub(0xdc00)?;
    let char = char::from_u32(0x10000 + ((first - 0xd800) << 10) + second)?;
    Some((char, 12))
}

fn coded(hex: &str) -> Option<char> {
    char::from_u32(u32::from_str_radix(hex, 16).ok()?)
}
