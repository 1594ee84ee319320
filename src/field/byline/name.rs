//! What can be the name of a person, and what several names look like.

use std::sync::LazyLock;

use crate::bytes::n_words;
use crate::field::dateline::names;
use crate::lexicon::lookup::NameMap;
use crate::lexicon::{newsroom, speech};

/// The longest name, in bytes: `Abdul Alim Muhamad Zamzami bin Abdullah`.
const MAX_NAME_BYTES: usize = 60;

/// The longest name, in words.
const MAX_NAME_WORDS: usize = 6;

/// Initials in small letters are seldom longer, in bytes: `sapto`.
const MAX_MARK_BYTES: usize = 5;

/// Words in small letters inside names.
const PARTICLES: &[&str] = &[
    "al", "bin", "binti", "da", "de", "del", "den", "der", "di", "dos", "du", "el", "ibn", "la",
    "le", "ter", "van", "von",
];

/// Academic degrees, without points, that stand behind a comma: `Budi Hartono, S.H.`.
const DEGREES: &[&str] = &[
    "dipl", "drs", "mba", "md", "mh", "mhum", "mikom", "mm", "mpd", "msi", "phd", "sag", "se",
    "sh", "shi", "sikom", "sip", "skom", "skm", "sos", "spd", "ssos", "st",
];

/// No degree is longer with its points, in bytes.
const MAX_DEGREE_BYTES: usize = 8;

/// Whether the text can be the name of a person: few words, each with a capital, no figures, no label.
pub(crate) fn is_name(text: &str) -> bool {
    if text.is_empty() || text.len() > MAX_NAME_BYTES {
        return false;
    }
    let (mut n_words, mut n_full) = (0, 0);
    for word in text.split_whitespace() {
        n_words += 1;
        let first = word.chars().next().unwrap_or(' ');
        if !(first.is_uppercase() || (n_words > 1 && PARTICLES.contains(&word))) {
            return false;
        }
        if !word
            .chars()
            .all(|c| c.is_alphabetic() || matches!(c, '.' | '\'' | '’' | '-' | '`'))
        {
            return false;
        }
        // A point inside a name closes an initial or a title, not a sentence.
        if let Some(stem) = word.strip_suffix('.')
            && stem.chars().count() > 4
        {
            return false;
        }
        n_full += usize::from(word.chars().filter(|c| c.is_alphabetic()).count() > 1);
    }
    n_words <= MAX_NAME_WORDS && n_full > 0 && !newsroom::is_no_person(text)
}

/// `Rina sari`, `Rina dewi Sari`: one word of a full name was not written with its capital.
fn has_slip(text: &str) -> bool {
    let mut words = text.split(' ');
    let is_capital = |word: &str| word.starts_with(char::is_uppercase);
    let Some(small) = words.clone().find(|word| !is_capital(word)) else {
        return false;
    };
    let n_words = words.clone().count();
    words
        .next()
        .is_some_and(|first| is_capital(first) && first.len() > 1)
        && (2..=3).contains(&n_words)
        && small.len() >= MIN_SLIP_BYTES
        && text.chars().all(|char| char.is_alphabetic() || char == ' ')
        && words.filter(|word| !is_capital(word)).count() == 1
        && !speech::TABLES
            .iter()
            .any(|table| table.stops.contains(&small) || table.links.contains(&small))
}

/// A word of a name that lost its capital is at least this long, in bytes; shorter ones are prepositions.
const MIN_SLIP_BYTES: usize = 4;

/// A desk in the place of a name: `Tim Redaksi`, `Antara`.
pub(crate) fn is_desk(text: &str) -> bool {
    let text = text.trim();
    if text.is_empty() {
        return false;
    }
    let (first, rest) = text.split_once(' ').unwrap_or((text, ""));
    DESKS.contains(text)
        || (first.len() > 2 && DESKS.contains(first) && !is_forename(first, rest))
        || names::looks_like_outlet(text)
}

/// Desks of all languages, ready for look-up.
static DESKS: LazyLock<NameMap<()>> = LazyLock::new(|| {
    let desks = newsroom::TABLES.iter().flat_map(|table| table.desks);
    NameMap::new(desks.map(|&desk| (desk, ())))
});

/// `Tim Cook`: the word for a team is a forename before a single word that no team is called by.
fn is_forename(first: &str, rest: &str) -> bool {
    if !first.eq_ignore_ascii_case("tim") || rest.is_empty() || rest.contains(' ') {
        return false;
    }
    let rest = rest.to_lowercase();
    let mut teams = newsroom::TABLES.iter().flat_map(|table| table.teams);
    !teams.any(|team| *team == rest) && !DESKS.contains(&rest) && !names::looks_like_outlet(&rest)
}

fn is_degree(text: &str) -> bool {
    if text.len() > MAX_DEGREE_BYTES {
        return false;
    }
    let bare: String = text
        .chars()
        .filter(|c| c.is_alphabetic())
        .flat_map(char::to_lowercase)
        .collect();
    DEGREES.contains(&bare.as_str())
}

/// What a list of names holds.
#[derive(Debug, Default)]
pub(super) struct Names<'a> {
    pub(super) people: Vec<&'a str>,
    pub(super) initials: Vec<&'a str>,
    /// A desk or outlet stands among them.
    pub(super) has_desk: bool,
    /// The people are stringers: `Kontributor Lhokseumawe, Masriadi`.
    pub(super) is_contributor: bool,
}

/// A full name that somebody typed in small letters behind a label: `rina sari`.
pub(super) fn small(text: &str) -> Option<Names<'_>> {
    let is_word = |word: &str| {
        let mut tables = speech::TABLES.iter();
        word.bytes().all(|byte| byte.is_ascii_lowercase())
            && !tables.any(|table| table.stops.contains(&word) || table.links.contains(&word))
    };
    let is_name = (2..=4).contains(&n_words(text))
        && text.split(' ').all(is_word)
        && text.split(' ').filter(|word| word.len() > 1).count() > 1;
    is_name.then(|| Names {
        people: vec![text],
        ..Names::default()
    })
}

/// Reads `Budisantoso Budiman dan Agus S`; `None` where a part is neither a name, nor initials, nor a desk.
pub(super) fn list(text: &str) -> Option<Names<'_>> {
    let mut names = Names::default();
    for part in parts(text) {
        let part = part.trim_matches([' ', '\u{a0}', '.', '*', '"']).trim();
        let part = whole_initial(text, part);
        if part.is_empty() || is_degree(part) {
            continue;
        }
        let bare = without_desk(part);
        if bare.len() < part.len() {
            names.has_desk = true;
        }
        let part = bare;
        if part.is_empty() {
            continue;
        }
        if is_stringer(part) {
            names.is_contributor = true;
        } else if is_desk(part) || (!names.people.is_empty() && names::is_place(part)) {
            names.has_desk = true;
        } else if is_staff_mark(part) {
            names.initials.push(part);
        } else if is_name(part) || has_slip(part) {
            names.people.push(part);
        } else {
            return None;
        }
    }
    let is_empty = names.people.is_empty()
        && names.initials.is_empty()
        && !names.has_desk
        && !names.is_contributor;
    (!is_empty).then_some(names)
}

/// Most words of an outlet's name beside a person's: `Berita Harian Metro`.
const MAX_OUTLET_WORDS: usize = 3;

/// The full name that stands before a desk without a comma: `Sari Dewi Kabar.com`.
pub(super) fn before_desk(part: &str) -> Option<&str> {
    let name = without_desk(part);
    (name.len() < part.len() && is_full_name(name)).then_some(name)
}

/// The name without what tells where its bearer works or writes from: an address, a place, a job, an outlet.
/// `Sari Dewi sari@kabar.id`, `Jane Roe in London`, `Jane Roe Staff Writer`, `Budi Hartono Kabar.id`.
fn without_desk(part: &str) -> &str {
    if !part.contains(' ') {
        return if is_address(part) { "" } else { part };
    }
    let mut name = part;
    if let Some((head, last)) = name.rsplit_once(' ')
        && is_address(last)
    {
        name = head.trim_end();
    }
    for joiner in [" in ", " dalam ", " dari ", " di "] {
        if let Some((head, place)) = name.split_once(joiner)
            && is_full_name(head)
            && place.starts_with(char::is_uppercase)
        {
            name = head;
        }
    }
    name = without_job(name);
    for at in memchr::memrchr_iter(b' ', name.as_bytes()).take(MAX_OUTLET_WORDS) {
        if let (Some(head), Some(tail)) = (name.get(..at), name.get(at + 1..))
            && is_outlet_for_sure(tail)
            && is_full_name(head)
        {
            return head;
        }
    }
    match name.split_once(' ') {
        Some((first, rest))
            if names::domain_len(first) == Some(first.len()) && is_full_name(rest) =>
        {
            rest
        }
        _ => name,
    }
}

/// Two words or more that can be a name.
pub(super) fn is_full_name(text: &str) -> bool {
    text.contains(' ') && is_name(text)
}

/// A domain, an outlet of several words, or one in capitals: no name of a family.
fn is_outlet_for_sure(text: &str) -> bool {
    names::is_outlet(text)
        && (text.contains(' ') || names::is_upper(text) || names::domain_len(text).is_some())
}

/// `sari@kabar.id`.
pub(super) fn is_address(word: &str) -> bool {
    word.split_once('@').is_some_and(|(user, host)| {
        !user.is_empty() && !user.contains(' ') && names::domain_len(host) == Some(host.len())
    })
}

/// The name before a job: `Jane Roe Staff Writer`; nothing of `Political Correspondent`.
fn without_job(name: &str) -> &str {
    let mut rest = name;
    while let Some(word) = rest.rsplit(' ').next().filter(|word| !word.is_empty()) {
        if !newsroom::is_job(word) {
            break;
        }
        rest = rest
            .get(..rest.len() - word.len())
            .unwrap_or_default()
            .trim_end();
    }
    // A single word before a job is the outlet's or part of the job.
    if rest.is_empty() || is_full_name(rest) {
        rest
    } else {
        name
    }
}

/// The part with the point of its last initial, which trimming took: `Agus S.`.
fn whole_initial<'a>(text: &'a str, part: &'a str) -> &'a str {
    let start = part.as_ptr() as usize - text.as_ptr() as usize;
    let end = start + part.len();
    let is_initial = part
        .rsplit(' ')
        .next()
        .is_some_and(|last| last.len() == 1 || matches!(last, "Jr" | "Sr"));
    match text.get(start..=end) {
        Some(with_point) if is_initial && part.contains(' ') && with_point.ends_with('.') => {
            with_point
        }
        _ => part,
    }
}

/// The parts between commas, slashes and words for "and".
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';', '/', '|', '&', '•'])
        .flat_map(|part| And { rest: Some(part) })
}

/// Splits at ` dan `, ` and `, ` - `.
struct And<'a> {
    rest: Option<&'a str>,
}

impl<'a> Iterator for And<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let rest = self.rest?;
        let cut = joints(rest).next();
        let Some((start, end)) = cut else {
            self.rest = None;
            return Some(rest);
        };
        self.rest = rest.get(end..);
        rest.get(..start)
    }
}

/// The byte ranges of words for "and" and of dashes that stand between two spaces.
fn joints(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let mut spaces = text.match_indices([' ', '\u{a0}']).peekable();
    std::iter::from_fn(move || {
        while let Some((before, space)) = spaces.next() {
            let start = before + space.len();
            let (end, _) = *spaces.peek()?;
            if text.get(start..end).is_some_and(is_joint) {
                return Some((start, end));
            }
        }
        None
    })
}

fn is_joint(word: &str) -> bool {
    const DASHES: [&str; 3] = ["-", "–", "—"];
    let tables = newsroom::TABLES.iter().flat_map(|table| table.and);
    !word.is_empty() && (tables.into_iter().any(|and| *and == word) || DASHES.contains(&word))
}

/// `Kontributor Lhokseumawe` before the name of the stringer.
fn is_stringer(part: &str) -> bool {
    let first = part.split(' ').next().unwrap_or_default();
    first.eq_ignore_ascii_case("kontributor") || first.eq_ignore_ascii_case("koresponden")
}

/// Initials in the place of a name: `RRA`, `mar5`.
fn is_staff_mark(part: &str) -> bool {
    if part.len() < 2 || !part.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return false;
    }
    let has_small = part.bytes().any(|byte| byte.is_ascii_lowercase());
    let has_capital = part.bytes().any(|byte| byte.is_ascii_uppercase());
    match (has_small, has_capital) {
        (false, true) => part.len() <= 4,
        (true, false) => part.len() <= MAX_MARK_BYTES,
        _ => false,
    }
}
