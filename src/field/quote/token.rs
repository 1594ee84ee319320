//! Words and punctuation of a short stretch of text, with the classes of each word.
//!
//! `kata Dr. V. Olindo (45),` becomes `kata` · `Dr.` · `V.` · `Olindo` · `(` · `45` · `)` · `,`.
//! A word keeps its apostrophes, hyphens, inner full stops (`Kompas.com`) and the full stop of an
//! initial or a form of address. Words that a lost link has glued to their neighbour are cut where
//! the case changes: `kataHeru` is `kata` · `Heru`.

use super::class::{self, Class};

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
    text: &'a str,
    pos: usize,
    end: usize,
}

impl<'a> Tokens<'a> {
    /// The tokens of `text` from `start` to `end`.
    pub(super) const fn new(text: &'a str, start: usize, end: usize) -> Self {
        Self {
            text,
            pos: start,
            end,
        }
    }
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        let rest = self.text.get(self.pos..self.end)?;
        let skipped = rest.len() - rest.trim_start().len();
        let start = self.pos + skipped;
        let rest = rest.get(skipped..)?;
        let first = rest.chars().next()?;
        let token = if first.is_alphanumeric() {
            word(rest, start)
        } else {
            mark(rest, start, first)
        };
        self.pos = token.end();
        Some(token)
    }
}

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

fn word(rest: &str, start: usize) -> Token<'_> {
    let mut len = 0;
    let mut is_upper = true;
    let mut n_letters = 0;
    let mut previous = ' ';
    let mut characters = rest.char_indices().peekable();
    while let Some((offset, character)) = characters.next() {
        let next = characters.peek().map_or(' ', |(_, next)| *next);
        let goes_on = match character {
            _ if character.is_alphanumeric() => {
                !(previous.is_lowercase() && character.is_uppercase() && opens_lower(rest))
            }
            '\'' | '’' | '‘' | '`' => previous.is_alphabetic() && next.is_alphabetic(),
            '-' | '‑' | '&' | '@' | '_' => next.is_alphanumeric(),
            '.' => {
                let is_sentence_end = next.is_uppercase() && previous.is_lowercase() && offset > 3;
                next.is_alphanumeric() && !is_sentence_end
            }
            _ => false,
        };
        if !goes_on {
            break;
        }
        is_upper &= !character.is_lowercase();
        n_letters += usize::from(character.is_alphabetic());
        previous = character;
        len = offset + character.len_utf8();
    }
    let text = unglued(rest.get(..len).unwrap_or(rest));
    let class = class::of(text);
    let first = text.chars().next().unwrap_or(' ');
    let form = match first {
        _ if first.is_numeric() => Form::Number,
        _ if first.is_lowercase() => Form::Lower,
        _ if is_upper && n_letters > 1 && !text.contains('.') => Form::Acronym,
        _ => Form::Capital,
    };
    let takes_stop = form != Form::Lower
        && (n_letters == 1 || is_short_title(class, text, form) || text.contains('.'));
    let text = if takes_stop && rest.get(len..).is_some_and(|rest| rest.starts_with('.')) {
        rest.get(..=len).unwrap_or(text)
    } else {
        text
    };
    Token {
        text,
        start,
        form,
        class,
    }
}

fn opens_lower(rest: &str) -> bool {
    rest.starts_with(char::is_lowercase)
}

/// `Dr.`, `Drs.`, `KH.`, `Prof.`: a form of address that is written with a full stop.
fn is_short_title(class: Class, text: &str, form: Form) -> bool {
    class.is(Class::HONORIFIC) && (text.len() <= 2 || (text.len() <= 4 && form == Form::Capital))
}

/// No glued word is shorter.
const MIN_GLUED_BYTES: usize = 9;

/// The first of two words between which a link has swallowed the space: `PresidenRina`, `Rinamengatakan`.
fn unglued(word: &str) -> &str {
    if word.len() < MIN_GLUED_BYTES || !word.starts_with(|c: char| c.is_ascii_uppercase()) {
        return word;
    }
    let bytes = word.as_bytes();
    let turn = bytes.windows(2).position(
        |pair| matches!(pair, [a, b] if a.is_ascii_lowercase() && b.is_ascii_uppercase()),
    );
    if let Some(head) = turn.and_then(|turn| word.get(..=turn)) {
        let is_word =
            class::of(head).is(Class::HEAD | Class::HONORIFIC | Class::INSTITUTION | Class::PLACE);
        return if is_word { head } else { word };
    }
    let verb = memchr::memmem::find(bytes.get(3..).unwrap_or_default(), b"me").map(|at| at + 3);
    match verb.and_then(|at| word.get(at..).map(|verb| (at, verb))) {
        Some((at, verb)) if class::of(verb).is(Class::SAYS) => word.get(..at).unwrap_or(word),
        _ => word,
    }
}
