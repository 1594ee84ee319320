//! Words and punctuation of a short stretch of text, with the classes of each word.
//!
//! `kata Dr. V. Olindo (45),` becomes `kata` · `Dr.` · `V.` · `Olindo` · `(` · `45` · `)` · `,`.
//! A word keeps its apostrophes, hyphens, inner full stops (`Kompas.com`) and the full stop of an
//! initial or a form of address. Words that a lost link has glued to their neighbour are cut where
//! the case changes: `kataHeru` is `kata` · `Heru`.

mod glue;

use std::sync::LazyLock;

use self::glue::{has_verb_inside, unglued};
use super::class::{self, Class};
use super::name;
use crate::bytes::Letters;
use crate::lexicon::speech::{ADDRESSES, NAMES};

/// One word or one mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token<'a> {
    /// As written.
    pub(super) text: &'a str,
    /// Byte offset in the text that was handed to [`Tokens::new`].
    pub(super) start: usize,
    /// What it looks like.
    pub(super) form: Form,
    /// What the tables say of it.
    pub(super) class: Class,
}

/// What a token looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// A word in small letters.
    Lower,
    /// A word that starts with a capital, or an initial.
    Capital,
    /// Two or more capitals: `KPU`, `BPBD`.
    Acronym,
    /// A word that starts with a digit.
    Number,
    Comma,
    /// The end of a sentence: `.`, `!`, `?`.
    End,
    /// A colon or semicolon.
    Colon,
    Open,
    Close,
    /// A quotation mark.
    Mark,
    /// A dash, a slash, anything else.
    Other,
}

impl Token<'_> {
    /// Byte offset behind the token.
    pub(super) const fn end(&self) -> usize {
        self.start + self.text.len()
    }

    /// A word, not a mark.
    pub(super) const fn is_word(&self) -> bool {
        matches!(
            self.form,
            Form::Lower | Form::Capital | Form::Acronym | Form::Number
        )
    }

    /// A word in small letters of one of these classes.
    pub(super) fn is_lower(&self, class: Class) -> bool {
        self.form == Form::Lower && self.class.is(class)
    }
}

/// The tokens of a stretch of text.
#[derive(Debug, Clone)]
pub(super) struct Tokens<'a> {
    /// The text up to where the stretch ends.
    text: &'a str,
    pos: usize,
    /// The second word of a form of address that has begun.
    address: Option<&'static str>,
}

impl<'a> Tokens<'a> {
    /// The tokens of `text` from `start` to `end`.
    pub(super) fn new(text: &'a str, start: usize, end: usize) -> Self {
        Self {
            text: text.get(..end).unwrap_or_default(),
            pos: start,
            address: None,
        }
    }
}

impl Tokens<'_> {
    /// Gives the words of a form of address, and the names that look like one, their class.
    fn settle_address(&mut self, token: &mut Token<'_>) {
        if token.form != Form::Capital || token.text.len() > MAX_ADDRESS_BYTES {
            return;
        }
        let is_second = self.address.take() == Some(token.text);
        let behind = self.text.get(self.pos..).unwrap_or_default();
        let opens = |(first, second): &&(&str, &str)| {
            token.text == *first
                && behind
                    .strip_prefix(' ')
                    .is_some_and(|behind| behind.starts_with(second))
        };
        if NAMES.iter().any(|pair| opens(&pair)) {
            token.class = Class::NAME;
            return;
        }
        let address = ADDRESSES.iter().find(opens);
        self.address = address.map(|(_, second)| *second);
        if is_second || address.is_some() {
            token.class = Class::HONORIFIC;
        }
    }
}

/// A bit for each letter that opens a form of address of two words or a name that looks like one.
static ADDRESS_LETTERS: LazyLock<u32> = LazyLock::new(|| {
    let pairs = ADDRESSES.iter().chain(NAMES);
    let letters = pairs.filter_map(|(first, _)| first.bytes().next());
    letters.fold(0, |bits, letter| bits | letter_bit(letter))
});

const fn letter_bit(letter: u8) -> u32 {
    1 << (letter & 0x1f)
}

/// The word opens like one of them: few do.
fn opens_address(word: &str) -> bool {
    matches!(word.as_bytes(), [letter @ b'A'..=b'Z', rest @ ..]
        if rest.len() < MAX_ADDRESS_BYTES && *ADDRESS_LETTERS & letter_bit(*letter) != 0)
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        let mut rest = self.text.get(self.pos..)?;
        while let Some(behind) = rest.strip_prefix(' ') {
            rest = behind;
        }
        self.pos = self.text.len() - rest.len();
        let mut token = match rest.as_bytes().first()? {
            byte if byte.is_ascii_alphanumeric() => match plain_word(rest, self.pos) {
                Some(token) => token,
                None => any_word(rest, self.pos),
            },
            b'@' => handle(rest, self.pos),
            byte if byte.is_ascii_graphic() => mark(rest, self.pos, char::from(*byte)),
            // General punctuation, most often a quotation mark.
            _ if rest.starts_with(['“', '”', '‘', '’', '–', '—', '…']) => {
                mark(rest, self.pos, rest.chars().next()?)
            }
            _ => {
                let trimmed = rest.trim_start();
                let start = self.pos + rest.len() - trimmed.len();
                let first = trimmed.chars().next()?;
                if first.is_alphanumeric() {
                    any_word(trimmed, start)
                } else {
                    mark(trimmed, start, first)
                }
            }
        };
        self.pos = token.end();
        if self.address.is_some() || opens_address(token.text) {
            self.settle_address(&mut token);
        }
        Some(token)
    }
}

/// No first word of a form of address of two words is longer.
const MAX_ADDRESS_BYTES: usize = 7;

fn mark(rest: &str, start: usize, first: char) -> Token<'_> {
    let form = match first {
        ',' => Form::Comma,
        '!' | '?' | '.' | '…' => Form::End,
        ':' | ';' => Form::Colon,
        '(' | '[' => Form::Open,
        ')' | ']' => Form::Close,
        '"' | '“' | '”' | '„' | '«' | '»' | '‘' | '’' | '\'' => Form::Mark,
        _ => Form::Other,
    };
    Token {
        text: rest.get(..first.len_utf8()).unwrap_or(rest),
        start,
        form,
        class: Class::default(),
    }
}

/// `@rina_sari`: the name of an account is a name. A lone `@` is a mark.
fn handle(rest: &str, start: usize) -> Token<'_> {
    // Stars hide a part of a name: `@rin***`.
    let is_inside = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'*');
    let name = rest.bytes().skip(1).take_while(is_inside).count();
    let text = rest.get(..=name).unwrap_or(rest).trim_end_matches('.');
    if text.len() == 1 {
        return mark(rest, start, '@');
    }
    Token {
        text,
        start,
        form: Form::Capital,
        class: Class::NAME,
    }
}

/// The token of a word that is a capital or none and small letters, with a space or a comma behind it: of most words.
#[inline]
fn plain_word(rest: &str, start: usize) -> Option<Token<'_>> {
    let bytes = rest.as_bytes();
    let letters = Letters::of_small_word_at(bytes);
    let len = letters.n_bytes;
    // A digit, and a word of one letter, are looked at closer.
    if len < 2 {
        return None;
    }
    let (word, behind) = bytes.split_at_checked(len)?;
    let is_capital = word.first()?.is_ascii_uppercase();
    let ends = match behind {
        [] | [b' ' | b',' | b')' | b'"', ..] | [0xe2, 0x80, 0x9c | 0x9d, ..] => true,
        // The full stop of a sentence; a short word may be an abbreviation.
        [b'.', b' ' | b'"', ..] | [b'.'] => !is_capital,
        _ => false,
    };
    if !ends {
        return None;
    }
    let text = rest.get(..len)?;
    let mut class = class::of_key(letters.key, word);
    let mut form = Form::Lower;
    // `dr. Sari`
    if len <= MAX_TITLE_BYTES && behind.first() == Some(&b'.') && class.is(Class::HONORIFIC) {
        return None;
    }
    if is_capital {
        if class == Class::default() && has_verb_inside(word) {
            return None;
        }
        form = Form::Capital;
        if name::is_name_word(text, class, false) {
            class = class | Class::NAME;
        }
    }
    Some(Token {
        text,
        start,
        form,
        class,
    })
}

fn any_word(rest: &str, start: usize) -> Token<'_> {
    // `Kumaresan a/l Maniam`: son of.
    if rest.as_bytes().get(1) == Some(&b'/')
        && let Some(text @ ("a/l" | "a/p" | "d/o" | "s/o")) = rest.get(..3)
    {
        return Token {
            text,
            start,
            form: Form::Lower,
            class: Class::PARTICLE,
        };
    }
    let mut read = Read::of(rest);
    let mut text = rest.get(..read.len).unwrap_or(rest);
    if read.has_turn || (read.is_upper_first && class::of(text) == Class::default()) {
        let first = unglued(text);
        if first.len() < text.len() {
            read = Read::of(first);
            text = first;
        }
    }
    let mut class = class::of(text);
    let first = text.as_bytes().first().copied().unwrap_or(b' ');
    let first_char = || text.chars().next().unwrap_or(' ');
    let form = match first {
        b'a'..=b'z' => Form::Lower,
        b'0'..=b'9' => Form::Number,
        0x80.. if first_char().is_numeric() => Form::Number,
        0x80.. if first_char().is_lowercase() => Form::Lower,
        _ if !read.has_lower && read.n_letters > 1 && !read.has_stop => Form::Acronym,
        _ => Form::Capital,
    };
    if form == Form::Capital && !read.has_digit && name::is_name_word(text, class, read.has_stop) {
        class = class | Class::NAME;
    }
    let takes_stop = if form == Form::Lower {
        text.len() <= MAX_TITLE_BYTES
            && class.is(Class::HONORIFIC)
            && is_before_capital(rest, read.len)
    } else {
        // `PT. Tokoluka Utama`
        let is_firm =
            || form == Form::Acronym && class.is(Class::NAMED) && is_before_capital(rest, read.len);
        read.n_letters == 1 || is_short_title(class, text, form) || read.has_stop || is_firm()
    };
    if takes_stop && rest.as_bytes().get(read.len) == Some(&b'.') {
        text = rest.get(..=read.len).unwrap_or(text);
        if read.n_letters == 1 && !read.has_digit {
            // `A. Rajendran`: an initial, whatever the letter means alone.
            class = Class::NAME;
        }
    }
    // `Dato’ Sri`
    if form == Form::Capital && class.is(Class::HONORIFIC) {
        let mark = ["' ", "’ "].into_iter().find(|mark| {
            rest.get(text.len()..)
                .is_some_and(|behind| behind.starts_with(mark))
        });
        let len = mark.map_or(text.len(), |mark| text.len() + mark.len() - 1);
        text = rest.get(..len).unwrap_or(text);
    }
    Token {
        text,
        start,
        form,
        class,
    }
}

/// A form of address in small letters with a full stop is not longer, in bytes: `dr.`, `drg.`
const MAX_TITLE_BYTES: usize = 4;

/// A full stop, a space and a capital stand at `at`.
fn is_before_capital(rest: &str, at: usize) -> bool {
    matches!(
        rest.as_bytes().get(at..),
        Some([b'.', b' ', b'A'..=b'Z', ..])
    )
}

/// A word as it was read, byte by byte.
#[derive(Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "one for each kind of character met on the way"
)]
struct Read {
    len: usize,
    is_upper_first: bool,
    has_lower: bool,
    /// A full stop stands inside.
    has_stop: bool,
    /// A capital follows a small letter.
    has_turn: bool,
    n_letters: usize,
    has_digit: bool,
}

impl Read {
    /// Reads the word at the head of `rest`.
    fn of(rest: &str) -> Self {
        let bytes = rest.as_bytes();
        let opens_lower = opens_lower(rest);
        let mut read = Self {
            len: 0,
            is_upper_first: bytes.first().is_some_and(u8::is_ascii_uppercase),
            has_lower: false,
            has_stop: false,
            has_turn: false,
            n_letters: 0,
            has_digit: false,
        };
        let mut previous = b' ';
        while let Some(byte) = bytes.get(read.len).copied() {
            let next = bytes.get(read.len + 1).copied().unwrap_or(b' ');
            match byte {
                b'a'..=b'z' => {
                    read.has_lower = true;
                    read.n_letters += 1;
                }
                b'A'..=b'Z' => {
                    if previous.is_ascii_lowercase() {
                        if opens_lower {
                            break;
                        }
                        read.has_turn = true;
                    }
                    read.n_letters += 1;
                }
                b'0'..=b'9' => {
                    read.has_digit = true;
                }
                b'\'' | b'`'
                    if previous.is_ascii_alphabetic()
                        && is_word_byte(next)
                        && !next.is_ascii_digit() => {}
                b'-' | b'&' | b'@' | b'_' if is_word_byte(next) => {}
                // `1,94`
                b',' if previous.is_ascii_digit() && next.is_ascii_digit() => {}
                b'.' if is_word_byte(next) => {
                    // `tersebut.Kepala`: two sentences without a space between.
                    if next.is_ascii_uppercase() && previous.is_ascii_lowercase() && read.len > 3 {
                        break;
                    }
                    read.has_stop = true;
                }
                // `beras” kata`, `beras – kata`: a mark that stands in no word.
                0xe2 if matches!(
                    bytes.get(read.len + 1..),
                    Some([0x80, 0x93 | 0x94 | 0x9c..=0xa6, ..])
                ) =>
                {
                    break;
                }
                0x80.. => {
                    let Some(character) = rest.get(read.len..).and_then(|rest| rest.chars().next())
                    else {
                        break;
                    };
                    let is_inside = if matches!(character, '’' | '‘' | '‑') {
                        let behind = rest.get(read.len + character.len_utf8()..);
                        read.len > 0
                            && behind.is_some_and(|rest| rest.starts_with(char::is_alphabetic))
                    } else {
                        character.is_alphanumeric()
                    };
                    if !is_inside {
                        break;
                    }
                    read.has_lower |= character.is_lowercase();
                    read.n_letters += usize::from(character.is_alphabetic());
                    // A letter outside ASCII counts as small before a capital, as `é` does.
                    previous = b' ';
                    read.len += character.len_utf8();
                    continue;
                }
                _ => break,
            }
            previous = byte;
            read.len += 1;
        }
        if read.len == 0 {
            read.len = rest.chars().next().map_or(0, char::len_utf8);
        }
        read
    }
}

/// A byte with which a word may go on.
const fn is_word_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte >= 0x80
}

fn opens_lower(rest: &str) -> bool {
    rest.starts_with(char::is_lowercase)
}

/// `Dr.`, `Drs.`, `KH.`, `Prof.`: a form of address that is written with a full stop.
fn is_short_title(class: Class, text: &str, form: Form) -> bool {
    class.is(Class::HONORIFIC) && (text.len() <= 2 || (text.len() <= 4 && form == Form::Capital))
}
