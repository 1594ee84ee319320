//! Names of people in what pages state about authors.
//!
//! `By Ana Sari`, `Ana Sari, M.D.` and `Ana Sari | Senior Reporter | 5 min read` name Ana Sari; addresses,
//! handles, `Staff`, `Updated 3 May` name nobody. Whether the name is the outlet's is decided later.

use crate::article::BylineRole;
use crate::lexicon::newsroom;

/// A name has at most so many words.
const MAX_WORDS: usize = 6;

/// What is shorter in the visible text is a degree or a mark of the staff, in bytes: `RN, BSN`.
const MIN_BYTES: usize = 3;

/// A longer statement is a sentence about the author, in bytes.
const MAX_BYTES: usize = 160;

/// Words inside a name that are written small: `Ana de la Cruz`, `Siti binti Ali`.
const PARTICLES: &[&str] = &[
    "al", "bin", "binti", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "la",
    "le", "ter", "van", "von",
];

/// The text behind `By`, `Oleh:` and the like.
fn without_lead(text: &str) -> &str {
    let text = text.trim();
    let leads = newsroom::TABLES.iter().flat_map(|table| {
        let is_author = |role| matches!(role, BylineRole::Writer | BylineRole::Reporter);
        let labels = table.roles.iter().filter(move |(_, role)| is_author(*role));
        let labels = labels.map(|(label, _)| *label);
        table.leads.iter().copied().chain(labels)
    });
    let rest = leads.filter_map(|lead| behind(text, lead));
    rest.min_by_key(|rest| rest.len()).unwrap_or(text)
}

/// What follows the label: it closes the text, or a blank or a mark ends it.
fn behind<'a>(text: &'a str, label: &str) -> Option<&'a str> {
    let is_border = |c: char| c.is_whitespace() || matches!(c, ':' | ',' | '-' | '–' | '—');
    let (head, rest) = text.split_at_checked(label.len())?;
    let is_over = rest.is_empty() || rest.starts_with(is_border);
    (is_over && head.eq_ignore_ascii_case(label)).then(|| rest.trim_matches(is_border))
}

/// The text is a person's name and nothing else.
pub(super) fn is_name(text: &str) -> bool {
    let mut n_words = 0;
    for word in text.split_whitespace() {
        n_words += 1;
        let bare = word.trim_matches(|mark: char| !mark.is_alphanumeric());
        let lower = bare.to_lowercase();
        let starts_big = bare
            .chars()
            .next()
            .is_some_and(|first| !first.is_lowercase());
        let is_small = PARTICLES.contains(&lower.as_str());
        if bare.is_empty() && n_words > 1 {
            return false;
        }
        if !starts_big && !is_small {
            return false;
        }
        if bare.chars().any(|character| character.is_ascii_digit())
            || word.contains(['/', '@', ':'])
        {
            return false;
        }
    }
    (1..=MAX_WORDS).contains(&n_words) && !newsroom::is_no_person(text)
}

/// A degree or rank behind a name: `MD`, `Ph.D.`, `S.Kom`.
fn is_degree(text: &str) -> bool {
    let n_big = text
        .chars()
        .filter(|character| character.is_uppercase())
        .count();
    n_big > 0 && text.len() <= 12 && !text.contains(' ') && (n_big > 1 || text.contains('.'))
}

/// The names in a visible statement, whose elements are separated by ` | `: the first that is a name.
pub(super) fn in_visible(text: &str) -> Option<String> {
    if text.len() > MAX_BYTES {
        return None;
    }
    text.split(['|', '•', '·', '\u{2013}', '\u{2014}'])
        .map(without_lead)
        .flat_map(|piece| piece.split(" - "))
        .map(|piece| piece.trim().trim_end_matches([',', '.', ':']))
        .find(|piece| {
            let name = piece.split(',').next().unwrap_or(piece);
            name.len() >= MIN_BYTES && is_name(name)
        })
        .map(str::to_owned)
}

/// `page.head.author`, `author_name`: the key of a template whose value was never put in.
fn is_key(piece: &str) -> bool {
    !piece.contains(' ') && piece.contains('_') | (piece.matches('.').count() > 2)
}

/// The names in a statement of the metadata.
pub(super) fn in_statement(stated: &str) -> Vec<String> {
    let stated = without_lead(stated);
    let is_address = stated.contains("://") || stated.contains("www.") || stated.contains('@');
    if stated.is_empty() || is_address || stated.starts_with('/') || stated.len() > MAX_BYTES * 2 {
        return Vec::new();
    }
    let mut names: Vec<String> = Vec::new();
    for part in stated
        .split(['|', ';'])
        .flat_map(|part| part.split(" and "))
        .flat_map(|part| part.split(" & "))
        .flat_map(|part| part.split(" dan "))
    {
        for piece in part.split(',') {
            let piece = piece.trim().trim_start_matches("and ");
            let n_words = piece.split_whitespace().count();
            match names.last_mut() {
                Some(name) if is_degree(piece) => {
                    name.push_str(", ");
                    name.push_str(piece);
                }
                // Behind a comma only what is a whole name: the rest is a job or a place.
                Some(_) if !is_name(piece) || n_words < 2 || newsroom::is_job(piece) => {}
                _ if !piece.contains(char::is_alphabetic) || is_key(piece) => {}
                _ => names.push(piece.to_owned()),
            }
        }
    }
    names
}
