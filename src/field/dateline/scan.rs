//! The head of a text as pieces: `Mataram, NTB (ANTARA News) -` is two runs of words, a bracket and a dash.

use super::date;
use super::names;
use crate::field::prefix;

/// A dateline is seldom longer, in bytes.
const MAX_HEAD_BYTES: usize = 140;

/// The longest text in brackets: `(ANTARA News/Antara Kalbar)`.
const MAX_BRACKET_BYTES: usize = 60;

/// The most words between two separators: `Kabupaten Penukal Abab Lematang Ilir`.
pub(super) const MAX_WORDS: usize = 6;

/// The most pieces: two places, a date in two pieces, an agency.
const MAX_PIECES: usize = 6;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Words with a domain among them: `KOMPAS.com`.
    Domain,
    /// Other words.
    Words,
    /// A date: `19 Okt.`, `Nov 22`.
    Date,
    /// What stands in round brackets.
    Bracket,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Piece<'a> {
    pub(super) text: &'a str,
    pub(super) kind: Kind,
}

/// What closes a dateline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// A dash; `is_tight` where no space stands on either side of it, `is_hyphen` for a single `-`.
    Dash {
        is_tight: bool,
        is_hyphen: bool,
    },
    Colon,
    Stop,
    /// The text ends.
    Text,
}

#[derive(Debug)]
pub(super) struct Head<'a> {
    pub(super) pieces: Vec<Piece<'a>>,
    pub(super) end: End,
    /// Byte offset behind the closing mark.
    pub(super) raw_len: usize,
}

/// Splits the head of a text into pieces, up to the mark that closes a dateline; `None` where a word stands before
/// it that no dateline has.
pub(super) fn head(text: &str) -> Option<Head<'_>> {
    let window = prefix(text, MAX_HEAD_BYTES);
    let mut scan = Scan {
        window,
        is_whole: window.len() == text.len(),
        pos: 0,
        pieces: Vec::new(),
    };
    let end = scan.run()?;
    Some(Head {
        pieces: scan.pieces,
        end,
        raw_len: scan.pos,
    })
}

#[derive(Debug)]
struct Scan<'a> {
    window: &'a str,
    /// The window is the whole text.
    is_whole: bool,
    pos: usize,
    pieces: Vec<Piece<'a>>,
}

impl<'a> Scan<'a> {
    fn rest(&self) -> &'a str {
        self.window.get(self.pos..).unwrap_or_default()
    }

    fn skip_spaces(&mut self) {
        let rest = self.rest();
        self.pos += rest.len() - rest.trim_start().len();
    }

    fn run(&mut self) -> Option<End> {
        loop {
            let before = self.pos;
            self.skip_spaces();
            let Some(next) = self.rest().chars().next() else {
                return (self.is_whole && !self.pieces.is_empty()).then_some(End::Text);
            };
            if self.pieces.len() > MAX_PIECES {
                return None;
            }
            match next {
                '(' => self.bracket()?,
                ',' | '|' | '•' | '●' if !self.pieces.is_empty() => self.pos += next.len_utf8(),
                ':' if !self.pieces.is_empty() => {
                    self.pos += 1;
                    return self
                        .rest()
                        .starts_with([' ', '\u{a0}'])
                        .then_some(End::Colon);
                }
                _ if is_dash(next) && self.agency_follows() => self.skip_dash(),
                _ if is_dash(next) => {
                    return (!self.pieces.is_empty()).then(|| self.dash(before < self.pos));
                }
                // `BANDUNG, (PR).- Harga …`.
                '.' if self.last_kind() == Some(Kind::Bracket)
                    && self.rest().get(1..)?.trim_start().starts_with(is_dash) =>
                {
                    self.pos += 1;
                }
                // `Padang (ANTARA) Harga …`: the dash was lost.
                _ if next.is_uppercase() && self.is_place_and_agency() => {
                    self.pos = before;
                    return Some(End::Dash {
                        is_tight: false,
                        is_hyphen: false,
                    });
                }
                _ => {
                    if self.words()? {
                        return Some(End::Stop);
                    }
                }
            }
        }
    }

    fn last_kind(&self) -> Option<Kind> {
        self.pieces.last().map(|piece| piece.kind)
    }

    /// A known place and a known agency in brackets have been read, and nothing else.
    fn is_place_and_agency(&self) -> bool {
        match self.pieces.as_slice() {
            [place, agency] => {
                agency.kind == Kind::Bracket
                    && names::is_outlet(agency.text)
                    && names::is_place(place.text)
            }
            _ => false,
        }
    }

    /// Behind the dash that stands here comes an agency that a dash closes: `Lubuk Basung,- (ANTARA) - Harga …`,
    /// `JAKARTA - VOI - Harga …`.
    fn agency_follows(&self) -> bool {
        let behind = self.rest().trim_start_matches(is_dash).trim_start();
        let [place] = self.pieces.as_slice() else {
            return false;
        };
        let (name, closing) = match behind.strip_prefix('(') {
            Some(inner) => match inner.split_once(')') {
                Some((name, closing)) => (name, closing),
                None => return false,
            },
            None => match behind.find(is_dash) {
                Some(dash) => behind.split_at(dash),
                None => return false,
            },
        };
        name.len() <= MAX_BRACKET_BYTES
            && place.kind == Kind::Words
            && names::is_outlet(name)
            && closing.trim_start().starts_with(is_dash)
    }

    fn skip_dash(&mut self) {
        let rest = self.rest();
        self.pos += rest.len() - rest.trim_start_matches(is_dash).len();
    }

    fn bracket(&mut self) -> Option<()> {
        let rest = self.rest();
        let inner = rest.get(1..)?;
        let len = inner.find(')').filter(|len| *len <= MAX_BRACKET_BYTES)?;
        let text = inner.get(..len)?.trim();
        if text.is_empty() || text.contains('(') {
            return None;
        }
        self.pieces.push(Piece {
            text,
            kind: if date::is_date(text) {
                Kind::Date
            } else {
                Kind::Bracket
            },
        });
        self.pos += len + 2;
        Some(())
    }

    fn dash(&mut self, is_spaced_before: bool) -> End {
        let rest = self.rest();
        let behind = rest.trim_start_matches(is_dash);
        let mark_len = rest.len() - behind.len();
        self.pos += mark_len;
        End::Dash {
            is_tight: !is_spaced_before
                && !behind.starts_with(char::is_whitespace)
                && !behind.is_empty(),
            is_hyphen: rest.starts_with('-') && mark_len == 1,
        }
    }

    /// Reads words up to a separator; `true` where a full stop closes the dateline.
    fn words(&mut self) -> Option<bool> {
        let start = self.pos;
        let mut end = self.pos;
        let mut has_domain = false;
        let mut date_start = None;
        let mut stop = false;
        for n_words in 0.. {
            let rest = self.rest();
            if n_words == MAX_WORDS || rest.is_empty() && !self.is_whole {
                return None;
            }
            let Some(first) = rest.chars().next() else {
                break;
            };
            if matches!(first, ',' | '(' | '|' | ':' | '•' | '●') || is_dash(first) {
                break;
            }
            let (len, is_domain) = self.word(start, n_words)?;
            let word = rest.get(..len)?;
            if !is_domain && !may_stand(word, n_words) {
                return None;
            }
            if word.starts_with(|c: char| c.is_ascii_digit()) && date_start.is_none() {
                date_start = Some(self.pos);
            }
            has_domain |= is_domain;
            self.pos += len;
            end = self.pos;
            if self.rest().starts_with('.') {
                let name = self.window.get(start..end)?;
                if names::is_place(name) && !word.contains('.') {
                    self.pos += 1;
                    if self.rest().starts_with(char::is_whitespace) {
                        stop = true;
                        break;
                    }
                }
                return None;
            }
            self.skip_spaces();
            if self.rest().chars().next().is_some_and(|c| !is_dash(c)) {
                continue;
            }
            // The space before a dash tells it from a hyphen.
            self.pos = end;
            break;
        }
        self.push_words(start, end, date_start, has_domain)?;
        Some(stop)
    }

    fn push_words(
        &mut self,
        start: usize,
        end: usize,
        date_start: Option<usize>,
        has_domain: bool,
    ) -> Option<()> {
        let text = self.window.get(start..end)?;
        if date::is_date(text) {
            self.pieces.push(Piece {
                text,
                kind: Kind::Date,
            });
            return Some(());
        }
        // `KUALA LUMPUR 19 Okt.`: the date follows the place without a comma.
        if let Some(split) = date_start.filter(|split| *split > start) {
            let (place, day) = (
                self.window.get(start..split)?.trim_end(),
                self.window.get(split..end)?,
            );
            if date::is_date(day) {
                self.pieces.push(Piece {
                    text: place,
                    kind: Kind::Words,
                });
                self.pieces.push(Piece {
                    text: day,
                    kind: Kind::Date,
                });
                return Some(());
            }
        }
        let kind = if has_domain {
            Kind::Domain
        } else {
            Kind::Words
        };
        self.pieces.push(Piece { text, kind });
        Some(())
    }

    /// The length of the next word, and whether it is a domain.
    fn word(&self, start: usize, n_words: usize) -> Option<(usize, bool)> {
        let rest = self.rest();
        if let Some(len) = names::domain_len(rest) {
            return Some((len, true));
        }
        let mut chars = rest.char_indices().peekable();
        while let Some((idx, c)) = chars.next() {
            let next = chars.peek().map(|(_, next)| *next);
            let is_inside = match c {
                '.' => next.is_some_and(char::is_alphanumeric) || is_abbreviation(rest.get(..idx)?),
                '-' => next.is_some_and(char::is_alphanumeric) && !self.closes(start, idx, n_words),
                '/' | '\'' | '’' | '&' => true,
                _ => c.is_alphanumeric() || is_mark(c),
            };
            if !is_inside {
                let is_bound =
                    c.is_whitespace() || is_dash(c) || matches!(c, ',' | '(' | '|' | ':' | '.');
                return (idx > 0 && is_bound).then_some((idx, false));
            }
        }
        (!rest.is_empty()).then_some((rest.len(), false))
    }

    /// Whether the hyphen at `idx` of the next word closes the dateline, although no space follows:
    /// `JAKARTA-Harga beras`, `KOMPAS.com-Harga`.
    fn closes(&self, start: usize, idx: usize, _n_words: usize) -> bool {
        let name = self.window.get(start..self.pos + idx).unwrap_or_default();
        let behind = self.rest().get(idx + 1..).unwrap_or_default();
        let mut letters = behind.chars();
        let opens_sentence = letters.next().is_some_and(char::is_uppercase)
            && letters.next().is_some_and(char::is_lowercase);
        let has_domain = self.pieces.iter().any(|piece| piece.kind == Kind::Domain);
        opens_sentence
            && (has_domain
                || (names::is_upper(name) && (names::is_place(name) || !self.pieces.is_empty())))
    }
}

/// Combining marks: `E` with an accent of its own.
fn is_mark(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

/// The next dash at or behind `from`; a hyphen between two small letters joins a word and is passed over.
pub(super) fn next_dash(text: &str, from: usize) -> Option<usize> {
    // Every dash but the hyphen opens with this byte.
    const DASH_OPENER: u8 = 0xe2;
    let bytes = text.as_bytes();
    let rest = bytes.get(from..)?;
    memchr::memchr2_iter(b'-', DASH_OPENER, rest)
        .map(|at| at + from)
        .find(|&at| {
            let last = at.checked_sub(1).and_then(|last| bytes.get(last));
            let next = bytes.get(at + 1);
            match bytes.get(at) {
                Some(b'-') => {
                    !(last.is_some_and(u8::is_ascii_alphanumeric)
                        && next.is_some_and(u8::is_ascii_lowercase))
                }
                _ => text
                    .get(at..)
                    .and_then(|rest| rest.chars().next())
                    .is_some_and(is_dash),
            }
        })
}

/// What may stand for a dash in a dateline.
pub(super) fn is_dash(c: char) -> bool {
    matches!(c, '-' | '–' | '—' | '―' | '‒' | '‐' | '‑' | '−')
}

/// Whether a full stop behind the word belongs to it: `Okt.`, `St.`, `D.C.`.
fn is_abbreviation(word: &str) -> bool {
    let last = word.rsplit('.').next().unwrap_or(word);
    (1..=4).contains(&last.len()) && !names::is_place(word) && word.starts_with(char::is_alphabetic)
}

/// Whether the word may stand in a dateline as number `n_words` of its piece.
fn may_stand(word: &str, n_words: usize) -> bool {
    let Some(first) = word.chars().next() else {
        return false;
    };
    first.is_uppercase()
        || (first.is_ascii_digit() && word.len() <= 10)
        || names::is_outlet(word)
        || word.chars().take(3).any(char::is_uppercase)
        || (n_words > 0 && (names::is_connector(word) || names::is_domain_ending(word)))
        || matches!(first, '&' | '/')
}
