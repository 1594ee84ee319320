//! UTF-8 that was read as Latin-1 or cp1252.
//!
//! Each byte of a character became a character of its own: `é` (C3 A9) became `Ã©`, `“` (E2 80 9C) became
//! `â€œ`. Such a sequence is turned back where no writer could have meant it; sequences that could be meant,
//! such as a name before a closing mark, only where the dump holds sure ones.

use memchr::memchr_iter;

/// A text that was damaged several times over is repaired as often.
const MAX_PASSES: usize = 3;

/// Turns damaged sequences back; `None` if there are none.
pub(super) fn repair(text: &str) -> Option<(String, usize)> {
    let (mut repaired, mut n_places) = pass(text)?;
    for _ in 1..MAX_PASSES {
        let Some((again, n_again)) = pass(&repaired) else {
            break;
        };
        n_places = n_places.max(n_again);
        repaired = again;
    }
    Some((repaired, n_places))
}

/// Whether a character outside ASCII follows the letter at an offset: in sound text one seldom does, and what
/// stood for the byte of a longer character is one.
fn is_followed(text: &str, at: usize) -> bool {
    text.as_bytes()
        .get(at + "Ã".len())
        .is_some_and(|byte| !byte.is_ascii())
}

/// How a damaged sequence reads, and how sure that is.
#[derive(Debug, Clone, Copy)]
struct Sequence {
    char: char,
    len_bytes: usize,
    is_sure: bool,
}

fn pass(text: &str) -> Option<(String, usize)> {
    // Every damaged sequence opens with a letter from U+00C2 to U+00F4, and those open with this byte.
    let mut starts = memchr_iter(0xc3, text.as_bytes());
    starts.find(|at| {
        is_followed(text, *at) && sequence(text, *at).is_some_and(|sequence| sequence.is_sure)
    })?;
    let mut repaired = String::with_capacity(text.len());
    let mut n_places = 0;
    let mut done = 0;
    for at in memchr_iter(0xc3, text.as_bytes()) {
        if at < done {
            continue;
        }
        let found = sequence(text, at).or_else(|| remnant(text, at));
        if let Some(Sequence {
            char, len_bytes, ..
        }) = found
        {
            repaired.push_str(text.get(done..at)?);
            if char != '\0' {
                repaired.push(char);
            }
            done = at + len_bytes;
            n_places += 1;
        }
    }
    repaired.push_str(text.get(done..)?);
    Some((repaired, n_places))
}

/// The damaged sequence at an offset.
fn sequence(text: &str, at: usize) -> Option<Sequence> {
    let mut chars = text.get(at..)?.chars();
    let lead = u8::try_from(u32::from(chars.next()?)).ok()?;
    let n_more = match lead {
        0xc2..=0xdf => 1,
        0xe0..=0xef => 2,
        0xf0..=0xf4 => 3,
        _ => return None,
    };
    let mut bytes = [lead, 0, 0, 0];
    let mut len_bytes = 2;
    let mut has_control = false;
    let mut has_sign = false;
    for byte in bytes.iter_mut().skip(1).take(n_more) {
        let char = chars.next()?;
        len_bytes += char.len_utf8();
        *byte = byte_of(char)?;
        has_control |= ('\u{80}'..='\u{9f}').contains(&char);
        has_sign |= !is_typographic(char);
    }
    let char = std::str::from_utf8(bytes.get(..=n_more)?)
        .ok()?
        .chars()
        .next()?;
    // A closing quotation mark that lost its last byte before a no-break space reads as a dagger.
    if char == '†' || is_shown(text, at, chars.as_str()) {
        return None;
    }
    let is_sure = has_control
        || match lead {
            // `Â»` may close a quotation after a word in capitals.
            0xc2 => has_sign && !matches!(char, '«' | '»'),
            0xc3 => has_sign,
            0xe2 | 0xf0 => true,
            0xef => char == '\u{feff}',
            _ => false,
        };
    // `cliché”—`: a letter before a closing mark and a dash.
    (is_sure || has_sign || lead < 0xe0).then_some(Sequence {
        char,
        len_bytes,
        is_sure,
    })
}

/// What is left of a damaged sequence that lost its last byte: looked for only beside sure damage.
fn remnant(text: &str, at: usize) -> Option<Sequence> {
    let rest = text.get(at..)?;
    let is_end = |rest: &str| {
        rest.chars()
            .next()
            .is_none_or(|c| c.is_whitespace() || ".,!?;:)".contains(c))
    };
    // A closing quotation mark is E2 80 9D, and cp1252 has no 9D.
    if let Some(rest) = rest.strip_prefix("â€") {
        return is_end(rest).then_some(Sequence {
            char: '”',
            len_bytes: "â€".len(),
            is_sure: false,
        });
    }
    // A no-break space that was folded to a space left its first byte.
    let is_word = text
        .get(..at)?
        .ends_with(|c: char| c.is_lowercase() || c.is_whitespace() || ".,:\"".contains(c));
    let rest = rest.strip_prefix('Â')?;
    (is_word && is_end(rest)).then_some(Sequence {
        char: '\0',
        len_bytes: 'Â'.len_utf8(),
        is_sure: false,
    })
}

/// The sequence stands between quotation marks: the text is about it.
fn is_shown(text: &str, at: usize, after: &str) -> bool {
    const MARKS: [char; 8] = ['"', '\'', '“', '”', '‘', '’', '`', '«'];
    text.get(..at).is_some_and(|before| before.ends_with(MARKS)) && after.starts_with(MARKS)
}

/// The byte that a continuation character stood for.
fn byte_of(char: char) -> Option<u8> {
    if let '\u{80}'..='\u{bf}' = char {
        return u8::try_from(u32::from(char)).ok();
    }
    CP1252
        .iter()
        .find(|(other, _)| *other == char)
        .map(|(_, byte)| *byte)
}

/// A mark that a writer may put behind a letter.
const fn is_typographic(char: char) -> bool {
    matches!(
        char,
        '‘' | '’' | '“' | '”' | '‚' | '„' | '–' | '—' | '…' | '‹' | '›' | '™' | '•'
    )
}

/// The characters that cp1252 puts where Latin-1 has controls (<https://encoding.spec.whatwg.org/#windows-1252>).
const CP1252: [(char, u8); 27] = [
    ('€', 0x80),
    ('‚', 0x82),
    ('ƒ', 0x83),
    ('„', 0x84),
    ('…', 0x85),
    ('†', 0x86),
    ('‡', 0x87),
    ('ˆ', 0x88),
    ('‰', 0x89),
    ('Š', 0x8a),
    ('‹', 0x8b),
    ('Œ', 0x8c),
    ('Ž', 0x8e),
    ('‘', 0x91),
    ('’', 0x92),
    ('“', 0x93),
    ('”', 0x94),
    ('•', 0x95),
    ('–', 0x96),
    ('—', 0x97),
    ('˜', 0x98),
    ('™', 0x99),
    ('š', 0x9a),
    ('›', 0x9b),
    ('œ', 0x9c),
    ('ž', 0x9e),
    ('Ÿ', 0x9f),
];
