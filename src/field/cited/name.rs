//! The name of a medium in running text: a run of words with capitals, or a domain.

use crate::field::dateline::names;
use crate::field::suffix;
use crate::lexicon::newsroom;

/// The longest name, in words: `La Gazzetta dello Sport`.
const MAX_WORDS: usize = 6;

/// The longest name, in bytes.
const MAX_BYTES: usize = 60;

/// Words in small letters inside names of media.
const SMALL_WORDS: &[&str] = &[
    "and", "de", "del", "dello", "della", "el", "for", "la", "le", "of", "the", "y",
];

/// Reads the name at the head of the text, and returns what follows it.
pub(super) fn read(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_start_matches(['"', '“', '\'', '‘']);
    let mut end = 0;
    let mut pending = 0;
    let mut n_words = 0;
    loop {
        let rest = text.get(pending..)?;
        let word_len = word_len(rest);
        let mut word = rest.get(..word_len)?;
        let unglued = unglued(word);
        let is_glued = unglued.len() < word.len();
        word = unglued;
        let word_len = word.len();
        if word.is_empty() || n_words == MAX_WORDS || pending + word_len > MAX_BYTES {
            break;
        }
        let is_domain = names::domain_len(word).is_some();
        let is_small = SMALL_WORDS.contains(&word);
        let first = word.chars().next()?;
        let opens = first.is_uppercase()
            || is_domain
            || (first.is_ascii_digit() && n_words > 0)
            || has_capital(word)
            || (n_words == 0 && names::is_outlet(word));
        if is_stop(word)
            || !(opens || (is_small && n_words > 0))
            || (n_words > 0
                && word.len() == 1
                && !first.is_uppercase()
                && !closes_name(rest.get(word_len..)?))
        {
            break;
        }
        n_words += 1;
        if opens {
            end = pending + word_len;
        }
        pending += word_len;
        let behind = text.get(pending..)?;
        let spaces = behind.len() - behind.trim_start_matches([' ', '\u{a0}']).len();
        if spaces == 0 || is_domain || is_glued {
            break;
        }
        pending += spaces;
    }
    let name = text.get(..end)?;
    (!name.is_empty()).then(|| (name, text.get(end..).unwrap_or_default()))
}

/// `Formula 1,`: a figure closes a name before a mark.
fn closes_name(behind: &str) -> bool {
    behind.is_empty() || behind.starts_with([',', '.', ')', ';'])
}

/// A known outlet without the preposition that a lost link has glued to it: `Euronewspada`.
fn unglued(word: &str) -> &str {
    let is_name = word.starts_with(char::is_uppercase) && !names::is_outlet(word);
    if !is_name {
        return word;
    }
    let glued = GLUED.iter().filter_map(|small| {
        let at = word.find(small)?;
        let behind = word.get(at + small.len()..)?;
        // `ReutersdanAl Arabiya`
        let ends = behind.is_empty() || behind.starts_with(char::is_uppercase);
        word.get(..at).filter(|name| ends && names::is_outlet(name))
    });
    glued.min_by_key(|name| name.len()).unwrap_or(word)
}

/// Prepositions that are found glued to a name.
const GLUED: &[&str] = &["dalam", "dan", "dari", "di", "pada"];

/// The length of the next word: up to a space or a mark, without a full stop at its end.
fn word_len(text: &str) -> usize {
    if let Some(len) = names::domain_len(text) {
        return len;
    }
    text.find(|c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '’' | '-' | '&' | '+')))
        .unwrap_or(text.len())
}

/// `iKabar`, `kabarINET`; `bukuHukum` is a word that a name was glued to.
fn has_capital(word: &str) -> bool {
    names::is_outlet(word)
        || word.chars().nth(1).is_some_and(char::is_uppercase)
        || word.chars().filter(|c| c.is_uppercase()).count() > 1
}

/// A word that ends a name or cannot begin one: weekdays, months, offices.
fn is_stop(word: &str) -> bool {
    newsroom::TABLES.iter().any(|table| {
        table
            .no_names
            .iter()
            .any(|known| word.eq_ignore_ascii_case(known))
    })
}

/// Whether the name is that of an office or person in office: `Presiden Prabowo`, `Bank Dunia`.
pub(super) fn is_office(name: &str) -> bool {
    let first = name.split([' ', '\u{a0}']).next().unwrap_or_default();
    newsroom::TABLES.iter().any(|table| {
        table
            .offices
            .iter()
            .any(|word| first.eq_ignore_ascii_case(word))
    })
}

/// Whether a name behind `dari` or a kind of medium can be a medium: no social network, no person's post.
pub(super) fn may_be_medium(name: &str) -> bool {
    let lower = name.to_lowercase();
    let first = lower.split(' ').next().unwrap_or_default();
    !NETWORKS.contains(&first)
        && lower.len() > 1
        && !names::is_region(name)
        && !names::is_city(name)
}

/// Social networks and stores: what is quoted from them is somebody's post. Lower case, sorted.
const NETWORKS: &[&str] = &[
    "discord",
    "facebook",
    "instagram",
    "linkedin",
    "playstation",
    "reddit",
    "steam",
    "telegram",
    "threads",
    "tiktok",
    "twitter",
    "whatsapp",
    "x",
    "youtube",
];

/// The text behind a country that says whose medium it is: `kantor berita Rusia RIA Novosti`; none where no name
/// follows.
pub(super) fn skip_country(text: &str) -> Option<&str> {
    let (run, _) = read(text)?;
    let mut best = None;
    for (space, _) in run.match_indices(' ') {
        let country = run.get(..space)?;
        if names::is_region(country) || names::is_city(country) {
            best = Some(space);
        }
    }
    if let Some(space) = best {
        return text
            .get(space..)
            .map(|rest| rest.trim_start_matches([' ', '\u{a0}']));
    }
    // `kantor berita Turki, Anadolu Agency`.
    let behind = text.get(run.len()..)?;
    if names::is_region(run) {
        let behind = behind.strip_prefix(',')?;
        return Some(behind.trim_start_matches([' ', '\u{a0}']));
    }
    None
}

/// A known outlet that ends the text.
pub(super) fn read_back(text: &str) -> Option<&str> {
    let near = suffix(text, MAX_BYTES);
    let mut best = None;
    let mut n_words = 0;
    for (space, _) in near.rmatch_indices([' ', '\u{a0}', '(', '"', '“', ',', '.']) {
        let name = near
            .get(space..)?
            .trim_start_matches([' ', '\u{a0}', '(', '"', '“', ',', '.']);
        if name.is_empty() {
            continue;
        }
        if names::is_outlet(name) && name.starts_with(char::is_uppercase) {
            best = Some(name);
        }
        n_words += 1;
        if n_words == MAX_WORDS {
            break;
        }
    }
    if near.len() == text.len() && names::is_outlet(near) && near.starts_with(char::is_uppercase) {
        best = Some(near);
    }
    best
}
