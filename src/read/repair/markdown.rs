//! Links, pictures and emphasis that a converter wrote into a text as Markdown.
//!
//! Before: `**JAKARTA** - Harga [beras](https://example.com/beras "Tag") turun, kata _trader_ itu.` After:
//! `JAKARTA - Harga beras turun, kata trader itu.` The words of a picture that only its markup holds go with it.
//!
//! A link with an address, or two words in double asterisks, prove Markdown; without them nothing is touched:
//! `(***)` under a story, `nama_berkas` and `[Gambas:Video 20detik]` stay as they are. Heading marks and bullets stay
//! too, since later stages read them.

use std::ops::Range;

use memchr::{memchr_iter, memchr2_iter, memchr3_iter};

/// The longest address of a link with its title, in bytes.
const MAX_TARGET_BYTES: usize = 2000;

/// What opens the address of a link; `[1](catatan)` is none.
const TARGETS: [&str; 6] = ["http", "/", "#", "<http", "mailto:", "www."];

/// One emphasis may be a typist's habit; so many pairs are a converter's.
const MIN_STRONG: usize = 2;

/// Signs that Markdown writes behind a backslash.
const ESCAPED: &[u8] = b"-.+_*[]()#!`>|\\~";

/// Takes the marks out; `None` if there are none.
pub(super) fn repair(text: &str) -> Option<(String, usize)> {
    let bytes = text.as_bytes();
    let is_followed = |at: usize, by| bytes.get(at + 1) == Some(&by);
    let may_link = memchr_iter(b']', bytes).any(|at| is_followed(at, b'('));
    if !may_link && !memchr_iter(b'*', bytes).any(|at| is_followed(at, b'*')) {
        return None;
    }
    let mut cuts = if may_link { links(text) } else { Vec::new() };
    let emphasis = emphasis(text);
    let n_strong = emphasis.iter().filter(|cut| cut.len() == 2).count() / 2;
    if cuts.is_empty() && n_strong < MIN_STRONG {
        return None;
    }
    cuts.extend(emphasis);
    cuts.extend(escapes(text));
    cuts.sort_by_key(|cut| cut.start);
    let mut repaired = String::with_capacity(text.len());
    let mut done = 0;
    let n_places = cuts.len();
    for cut in cuts {
        if cut.start > done {
            repaired.push_str(text.get(done..cut.start)?);
        }
        done = done.max(cut.end);
    }
    repaired.push_str(text.get(done..)?);
    Some((repaired, n_places))
}

/// What goes of links and pictures: the brackets, the address, and all of a picture.
fn links(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut cuts = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let mut behind = 0;
    for at in memchr2_iter(b'[', b']', bytes) {
        if at < behind {
            continue;
        }
        if bytes.get(at) == Some(&b'[') {
            open.push(at);
            continue;
        }
        let (Some(start), Some(b'(')) = (open.pop(), bytes.get(at + 1)) else {
            continue;
        };
        let Some(end) = target_end(text, at + 2) else {
            continue;
        };
        behind = end;
        if start.checked_sub(1).and_then(|before| bytes.get(before)) == Some(&b'!') {
            cuts.push(start - 1..end);
        } else {
            cuts.push(start..start + 1);
            cuts.push(at..end);
        }
    }
    cuts
}

/// The offset behind the bracket that closes an address, and the title beside it.
fn target_end(text: &str, start: usize) -> Option<usize> {
    let rest = text.get(start..)?;
    let is_address = rest.starts_with(')') || TARGETS.iter().any(|head| rest.starts_with(head));
    if !is_address {
        return None;
    }
    let mut n_open = 0;
    let mut is_after_break = false;
    let mut has_title = false;
    for (at, byte) in rest.bytes().enumerate().take(MAX_TARGET_BYTES) {
        match byte {
            // A converter that sets lines to a width breaks addresses too, but leaves no line empty.
            b'\n' if is_after_break => return None,
            b'"' => has_title = true,
            b'(' if !has_title => n_open += 1,
            b')' if n_open > 0 && !has_title => n_open -= 1,
            b')' if !has_title || rest.get(..at)?.ends_with('"') => return Some(start + at + 1),
            _ => {}
        }
        is_after_break = byte == b'\n';
    }
    None
}

/// The marks of emphasis that have a partner in the same paragraph.
fn emphasis(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut cuts: Vec<Range<usize>> = Vec::new();
    // The open mark of each kind: `*`, `**`, `***`, `_`, `__`, `___`.
    let mut open: [Option<usize>; 6] = [None; 6];
    let mut behind = 0;
    for at in memchr3_iter(b'*', b'_', b'\n', bytes) {
        if at < behind {
            continue;
        }
        let mark = bytes.get(at).copied().unwrap_or_default();
        if mark == b'\n' {
            if bytes.get(at + 1) == Some(&b'\n') {
                open = [None; 6];
            }
            continue;
        }
        let run = bytes.get(at..).unwrap_or_default();
        let len = run.iter().take_while(|byte| **byte == mark).count();
        behind = at + len;
        let before = text.get(..at).and_then(|head| head.chars().next_back());
        let after = text.get(behind..).and_then(|tail| tail.chars().next());
        let kind = len - 1 + if mark == b'_' { 3 } else { 0 };
        let Some(open) = open.get_mut(kind).filter(|_| len <= 3) else {
            continue;
        };
        let is_word = |char: Option<char>| char.is_some_and(char::is_alphanumeric);
        let is_space = |char: Option<char>| char.is_none_or(char::is_whitespace);
        let opens = !is_space(after) && !is_word(before);
        let closes = !is_space(before) && !is_word(after);
        match *open {
            Some(start) if closes => {
                cuts.push(start..start + len);
                cuts.push(at..at + len);
                *open = None;
            }
            _ if opens => *open = Some(at),
            _ => {}
        }
    }
    cuts
}

/// Backslashes before signs that Markdown would read otherwise.
fn escapes(text: &str) -> impl Iterator<Item = Range<usize>> {
    let bytes = text.as_bytes();
    memchr_iter(b'\\', bytes)
        .filter(|at| bytes.get(at + 1).is_some_and(|next| ESCAPED.contains(next)))
        .map(|at| at..at + 1)
}

#[cfg(test)]
mod tests {
    use super::repair;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let repaired = repair(text).map(|(text, _)| text);
        assert_eq!(repaired.as_deref().unwrap_or(text), expected);
    }

    #[track_caller]
    fn check_clean(text: &str) {
        assert_eq!(repair(text), None);
    }

    #[test]
    fn links_and_pictures() {
        check(
            "Harga [beras](https://x.example/a_(b) \"Tag: beras\") turun.",
            "Harga beras turun.",
        );
        check(
            "[![logo](/logo.png)](https://x.example)Harga naik.",
            "Harga naik.",
        );
        check(
            "[Ekonomi](/e) [Bola](//b.example)\nHarga [1] naik.",
            "Ekonomi Bola\nHarga [1] naik.",
        );
        check(
            "Lihat [laporan](https://x.example/laporan-\npanjang) itu.",
            "Lihat laporan itu.",
        );
        check_clean("Kata dia [pelatih](mantan) itu.");
        check_clean("[Gambas:Video 20detik] (fas/idh)");
    }

    #[test]
    fn emphasis() {
        check(
            "**JAKARTA** - Kata **Ani**, nama_berkas ini.",
            "JAKARTA - Kata Ani, nama_berkas ini.",
        );
        check(
            "**Solo** - Kata **dia**, _coach_ itu.\n* satu\n* dua",
            "Solo - Kata dia, coach itu.\n* satu\n* dua",
        );
        check(
            "[a](/b) dan 3\\. Harga * naik * lagi",
            "a dan 3. Harga * naik * lagi",
        );
        check_clean("Harga naik. (***)");
        check_clean("** Tulisan ini **pendapat pribadi** penulis.");
        check_clean("nama_berkas dan _coach_ itu");
    }

    #[test]
    fn broken_marks_are_linear_and_stay() {
        check_clean(&"[a](".repeat(1000));
        check_clean(&"**a ".repeat(1000));
    }
}
