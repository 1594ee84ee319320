//! Which pieces are places, which the outlet, and whether they make a dateline at all.

use super::scan::{self, End, Head, Kind, Piece};
use super::{date, names};
use crate::article::Dateline;
use crate::bytes::n_words;
use crate::field::{prefix, suffix};

/// A paragraph behind a place that no list knows is seldom shorter, in bytes: tells it from a title with a dash.
const MIN_PARAGRAPH_BYTES: usize = 60;

/// A place that no list knows has seldom more words.
const MAX_UNKNOWN_WORDS: usize = 3;

/// How far behind a tight dash its partner may stand, in bytes: `SIGMA—model pertumbuhan—menawarkan`.
const MAX_ASIDE_BYTES: usize = 90;

/// The shortest place in capitals that no list knows, in bytes: `PT. Contoh …` is none.
const MIN_CAPITALS_BYTES: usize = 4;

/// A date is seldom longer, in bytes.
const MAX_DATE_BYTES: usize = 24;

/// How far before a dash a glued dateline may begin, in bytes.
const MAX_BACK_BYTES: usize = 90;

/// A dateline that a dash, colon or full stop closes, and its length.
pub(super) fn marked(text: &str) -> Option<(Dateline, usize)> {
    let head = scan::head(text)?;
    let behind = text.get(head.raw_len..)?.trim_start();
    if head.pieces.iter().any(|piece| is_glued_to_place(piece)) {
        return None;
    }
    kontan(text, &head, behind)
        .or_else(|| judge(&head, behind).map(|dateline| with_raw(dateline, text, head.raw_len)))
}

/// A dateline with an outlet or agency and a dash, at the head of the text.
pub(super) fn strict(text: &str) -> Option<(Dateline, usize)> {
    let head = scan::head(text)?;
    let behind = text.get(head.raw_len..)?.trim_start();
    let has_glue = head
        .pieces
        .iter()
        .any(|piece| piece.kind == Kind::Words && has_glue(piece.text));
    if has_glue || !matches!(head.end, End::Dash { .. }) {
        return None;
    }
    let dateline = judge(&head, behind)?;
    let outlet = dateline.outlet.as_deref()?;
    (names::looks_like_outlet(outlet) && !dateline.places.is_empty())
        .then(|| with_raw(dateline, text, head.raw_len))
}

/// Where a dateline that ends in the dash at `dash` may begin: behind a space, a full stop, or a small letter that a
/// capital follows.
pub(super) fn start_before(window: &str, dash: usize) -> Option<impl Iterator<Item = usize>> {
    let near = suffix(window.get(..dash)?, MAX_BACK_BYTES);
    let from = dash - near.len();
    if !holds_outlet(near) {
        return None;
    }
    let mut last = ' ';
    Some(near.char_indices().filter_map(move |(idx, c)| {
        let next = near
            .get(idx + c.len_utf8()..)
            .and_then(|rest| rest.chars().next());
        // `RLDCDubai`: an abbreviation before the place.
        let is_title = next.is_some_and(char::is_lowercase) && last.is_uppercase();
        let opens = c.is_uppercase()
            && (last.is_whitespace()
                || last.is_lowercase()
                || is_title
                || ".,!?\"”’')]".contains(last));
        last = c;
        (opens && from + idx > 0 && !is_in_domain(window, from + idx)).then_some(from + idx)
    }))
}

/// A bracket, or the full stop of a domain.
fn holds_outlet(text: &str) -> bool {
    let bytes = text.as_bytes();
    memchr::memchr2_iter(b'(', b'.', bytes).any(|at| {
        bytes.get(at) == Some(&b'(') || bytes.get(at + 1).is_some_and(u8::is_ascii_alphanumeric)
    })
}

/// Whether the byte stands inside a domain: `REPUBLIKA.CO.ID`.
fn is_in_domain(text: &str, at: usize) -> bool {
    let Some(before) = text.get(..at) else {
        return false;
    };
    let start = before
        .rfind([' ', '\u{a0}', ',', '|', '('])
        .map_or(0, |space| {
            space
                + before
                    .get(space..)
                    .and_then(|rest| rest.chars().next())
                    .map_or(1, char::len_utf8)
        });
    start < at
        && text
            .get(start..)
            .and_then(names::domain_len)
            .is_some_and(|len| start + len > at)
}

/// A capital behind a small letter inside a word of place names: two words that were glued.
fn has_glue(text: &str) -> bool {
    let mut was_small = false;
    text.chars().any(|c| {
        let glued = was_small && c.is_uppercase();
        was_small = c.is_lowercase();
        glued
    })
}

/// A place that the first word of the text was glued to: `JakartaPerang Iran`.
fn is_glued_to_place(piece: &Piece<'_>) -> bool {
    let mut was_small = false;
    piece.kind == Kind::Words
        && piece.text.char_indices().any(|(idx, c)| {
            let is_glue = was_small && c.is_uppercase();
            was_small = c.is_lowercase();
            is_glue && piece.text.get(..idx).is_some_and(names::is_place)
        })
}

fn with_raw(mut dateline: Dateline, text: &str, len: usize) -> (Dateline, usize) {
    text.get(..len)
        .unwrap_or_default()
        .clone_into(&mut dateline.raw);
    (dateline, len)
}

/// `KONTAN.CO.ID - JAKARTA. …`: the place follows the dash, and a full stop the place.
fn kontan(text: &str, head: &Head<'_>, behind: &str) -> Option<(Dateline, usize)> {
    let [outlet] = head.pieces.as_slice() else {
        return None;
    };
    if outlet.kind != Kind::Domain || !matches!(head.end, End::Dash { .. }) {
        return None;
    }
    if let Some((place, len)) = place_in_capitals(behind) {
        let dateline = Dateline {
            places: names::split(place),
            outlet: Some(outlet.text.to_owned()),
            ..Dateline::default()
        };
        return Some(with_raw(dateline, text, text.len() - behind.len() + len));
    }
    let tail = scan::head(behind)?;
    let [place] = tail.pieces.as_slice() else {
        return None;
    };
    let is_place = place.kind == Kind::Words
        && (names::is_place(place.text) || names::has_place_prefix(place.text));
    let closes = matches!(tail.end, End::Stop)
        || matches!(
            tail.end,
            End::Dash {
                is_tight: false,
                ..
            }
        );
    if !is_place || !closes {
        return None;
    }
    let len = text.len() - behind.len() + tail.raw_len;
    let dateline = Dateline {
        places: names::split(place.text),
        outlet: Some(outlet.text.to_owned()),
        ..Dateline::default()
    };
    Some(with_raw(dateline, text, len))
}

/// `SUKAMAJU. Harga …`: words in capitals that a full stop and a sentence follow; their length with the full stop.
fn place_in_capitals(behind: &str) -> Option<(&str, usize)> {
    let (place, sentence) = prefix(behind, MAX_BACK_BYTES).split_once(". ")?;
    let is_place = names::is_upper(place)
        && place.len() >= MIN_CAPITALS_BYTES
        && n_words(place) <= MAX_UNKNOWN_WORDS
        && place.chars().all(|c| c.is_alphabetic() || c == ' ')
        && !names::is_rubric(place);
    (is_place && opens_sentence(sentence)).then_some((place, place.len() + 1))
}

fn judge(head: &Head<'_>, behind: &str) -> Option<Dateline> {
    let words: Vec<&Piece<'_>> = head
        .pieces
        .iter()
        .filter(|piece| matches!(piece.kind, Kind::Words | Kind::Domain))
        .collect();
    let mut brackets = head
        .pieces
        .iter()
        .filter(|piece| piece.kind == Kind::Bracket);
    let bracket = brackets.next();
    let date = dates(head);
    let opens_sentence = opens_sentence(behind);
    if brackets.next().is_some()
        || opens_date(behind)
        || (!behind.is_empty() && !opens_sentence && !is_strong(&words, bracket))
    {
        return None;
    }
    let mut dateline = match bracket {
        Some(bracket) => bracketed(&words, bracket.text)?,
        None => bare(&words, head, behind, date.is_some())?,
    };
    if !closes(head.end, &dateline, bracket.is_some()) {
        return None;
    }
    // `WinkBed – The mattress is …`: a name of two capitals opens a list of English pages now and then.
    let is_known = |outlet: &str| names::is_outlet(outlet) || names::domain_len(outlet).is_some();
    if dateline.places.is_empty()
        && !dateline.outlet.as_deref().is_some_and(is_known)
        && reads_english(behind)
    {
        return None;
    }
    dateline.date = date;
    Some(dateline)
}

fn dates(head: &Head<'_>) -> Option<crate::article::Date> {
    let first = head.pieces.iter().find(|piece| piece.kind == Kind::Date)?;
    date::read(first.text)
}

/// Whether the text behind a dateline can be a sentence: it opens with a capital, a figure, a quotation mark.
fn opens_sentence(behind: &str) -> bool {
    behind.chars().next().is_some_and(|c| {
        c.is_uppercase()
            || c.is_numeric()
            || matches!(
                c,
                '"' | '\'' | '“' | '‘' | '”' | '’' | '«' | '(' | '[' | '&' | '?' | '#' | '@'
            )
    })
}

/// Whether a date stands behind the dash: `Kompas.com - 28/06/2010, 14:09 WIB` is a date line.
fn opens_date(behind: &str) -> bool {
    let near = prefix(behind, MAX_DATE_BYTES + 1);
    let head = near.split([',', '|']).next().unwrap_or(near);
    head.len() <= MAX_DATE_BYTES && date::is_date(head.trim())
}

/// A form that needs no capital behind it: a domain or a known agency among the pieces.
fn is_strong(words: &[&Piece<'_>], bracket: Option<&Piece<'_>>) -> bool {
    words
        .iter()
        .any(|piece| piece.kind == Kind::Domain && words.len() > 1)
        || bracket.is_some_and(|bracket| names::is_outlet(bracket.text))
}

/// `Mataram, NTB (ANTARA News)`, `(CNN)`.
fn bracketed(words: &[&Piece<'_>], bracket: &str) -> Option<Dateline> {
    let n_words = bracket.split_whitespace().count();
    let is_outlet = names::looks_like_outlet(bracket);
    let first = words.first();
    let is_known = first
        .is_some_and(|piece| names::is_place(piece.text) || names::has_place_prefix(piece.text));
    if n_words > 5 || !(is_outlet || is_known) || (first.is_none() && !names::is_outlet(bracket)) {
        return None;
    }
    if words
        .iter()
        .any(|piece| piece.kind == Kind::Domain || names::is_rubric(piece.text))
    {
        return None;
    }
    Some(Dateline {
        places: words
            .iter()
            .flat_map(|piece| names::split(piece.text))
            .collect(),
        outlet: Some(bracket.to_owned()),
        ..Dateline::default()
    })
}

/// Places and outlets without brackets.
fn bare(words: &[&Piece<'_>], head: &Head<'_>, behind: &str, has_date: bool) -> Option<Dateline> {
    let is_outlet = |piece: &Piece<'_>| {
        piece.kind == Kind::Domain
            || (names::looks_like_outlet(piece.text) && !names::is_place(piece.text))
    };
    let mut outlet = words.iter().position(|piece| is_outlet(piece));
    match (words, outlet) {
        ([], _) => return None,
        ([only], None) => {
            let is_known = names::is_place(only.text)
                || (names::has_place_prefix(only.text) && names::is_upper(only.text));
            if !(is_known || has_date || is_place_by_form(only.text, head, behind)) {
                return None;
            }
        }
        ([first, second], None) if !names::is_region(second.text) => {
            // `TIMES INDONESIA, MALANG –` and `KENDAL, KANALX –`: one of the two is an outlet that no list knows.
            if names::is_city(second.text) && !names::is_place(first.text) {
                outlet = Some(0);
            } else if !names::is_place(second.text) && !has_date {
                outlet = Some(1);
            }
            let is_known = words.iter().any(|piece| names::is_place(piece.text));
            let is_set_off = names::is_upper(first.text) && matches!(head.end, End::Dash { .. });
            if !is_known && !is_set_off {
                return None;
            }
        }
        (_, None) if !words.iter().any(|piece| names::is_place(piece.text)) => return None,
        _ => {}
    }
    let name = outlet
        .and_then(|idx| words.get(idx))
        .map(|piece| piece.text);
    if words.iter().any(|piece| names::is_rubric(piece.text)) && name.is_none() {
        return None;
    }
    let mut places = Vec::new();
    for (idx, piece) in words.iter().enumerate() {
        let is_other =
            is_outlet(piece) || names::is_rubric(piece.text) || names::is_day(piece.text);
        if Some(idx) != outlet && !is_other {
            places.extend(names::split(piece.text));
        }
    }
    // `New York CNN —`: the agency follows the place without a comma.
    Some(Dateline {
        places,
        outlet: name.map(str::to_owned),
        ..Dateline::default()
    })
}

/// Bytes behind a dash that tell English.
const ENGLISH_BYTES: usize = 100;

/// Words that stand in nearly every English sentence and in no Indonesian or Malay one.
const ENGLISH_WORDS: &[&str] = &[
    "and", "are", "for", "has", "is", "of", "that", "the", "was", "will", "with", "you", "your",
];

/// Whether a sentence is English. The press in English sets places in capitals, so that a word in small letters
/// before a dash (`Dividends - Shareholders will …`) is a label.
fn reads_english(sentence: &str) -> bool {
    prefix(sentence, ENGLISH_BYTES).split(' ').any(|word| {
        ENGLISH_WORDS
            .iter()
            .any(|known| known.eq_ignore_ascii_case(word))
    })
}

/// A place that no list knows: short, and set off by a dash from a paragraph.
fn is_place_by_form(name: &str, head: &Head<'_>, behind: &str) -> bool {
    let End::Dash {
        is_tight,
        is_hyphen,
    } = head.end
    else {
        return false;
    };
    let n_words = name.split_whitespace().count();
    let letters_only = name
        .chars()
        .all(|c| c.is_alphabetic() || matches!(c, ' ' | '\'' | '’' | '.'));
    let n_letters = name.chars().filter(|c| c.is_alphabetic()).count();
    if n_words > MAX_UNKNOWN_WORDS || n_letters < 4 || !letters_only || names::is_rubric(name) {
        return false;
    }
    if is_hyphen && behind.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    if behind.len() < MIN_PARAGRAPH_BYTES || !opens_sentence(behind) {
        return false;
    }
    let near = prefix(behind, MAX_ASIDE_BYTES);
    let is_aside = near.contains(['—', '–']);
    if is_tight {
        names::is_upper(name) && !is_hyphen && !is_aside
    } else {
        names::is_upper(name) || !reads_english(behind)
    }
}

/// Whether the closing mark fits: a colon or a full stop needs more than a dash.
fn closes(end: End, dateline: &Dateline, has_bracket: bool) -> bool {
    let is_known = !dateline.places.is_empty()
        && dateline
            .places
            .iter()
            .all(|place| names::is_place(place) || names::has_place_prefix(place));
    match end {
        End::Dash { .. } => true,
        End::Colon if has_bracket => {
            let outlet = dateline.outlet.as_deref().unwrap_or_default();
            !dateline.places.is_empty()
                && (names::is_outlet(outlet) || is_known && !outlet.contains(','))
        }
        End::Colon => is_known,
        End::Stop => is_known && dateline.outlet.is_none() && dateline.places.len() == 1,
        End::Text => is_known && dateline.outlet.is_some(),
    }
}
