//! Names of people in what pages state about authors.
//!
//! `By Ana Sari`, `Ana Sari, M.D.` and `Ana Sari | Senior Reporter | 5 min read` name Ana Sari; addresses,
//! handles, `Staff`, `Updated 3 May` name nobody. Whether the name is the outlet's is decided later.

/// A name has at most so many words.
const MAX_WORDS: usize = 6;

/// A longer statement is a sentence about the author, in bytes.
const MAX_BYTES: usize = 160;

/// What stands before a name, lower case; the longer of two comes first.
const LEADS: &[&str] = &[
    "this post was written by ",
    "this article was written by ",
    "medically reviewed by ",
    "story and photos by ",
    "originally written by ",
    "view all posts by ",
    "words and photos by ",
    "posts by ",
    "article by ",
    "words by ",
    "text by ",
    "story by ",
    "written by",
    "authored by",
    "posted by",
    "published by",
    "about the author",
    "laporan wartawan ",
    "authors:",
    "author:",
    "penulis:",
    "penulis ",
    "reporter:",
    "reporter :",
    "penulis :",
    "pewarta:",
    "pewarta :",
    "oleh:",
    "oleh ",
    "by:",
    "by ",
    "from ",
];

/// Words that stand in no name: labels, dates, jobs; lower case, sorted.
const NO_NAME: &[&str] = &[
    "about",
    "add",
    "admin",
    "administrator",
    "ago",
    "all",
    "and",
    "april",
    "article",
    "articles",
    "august",
    "author",
    "authors",
    "bio",
    "blog",
    "by",
    "comment",
    "comments",
    "contact",
    "contributor",
    "contributors",
    "copyright",
    "december",
    "diperbarui",
    "diterbitkan",
    "edited",
    "editor",
    "email",
    "facebook",
    "february",
    "follow",
    "for",
    "friday",
    "guest",
    "home",
    "in",
    "instagram",
    "january",
    "july",
    "june",
    "laporan",
    "last",
    "learn",
    "linkedin",
    "march",
    "min",
    "minutes",
    "modified",
    "monday",
    "more",
    "november",
    "october",
    "oleh",
    "on",
    "page",
    "penulis",
    "pewarta",
    "photo",
    "photos",
    "post",
    "posted",
    "posts",
    "published",
    "read",
    "redaksi",
    "reporter",
    "reviewed",
    "reviewer",
    "saturday",
    "see",
    "senior",
    "september",
    "share",
    "staff",
    "sunday",
    "tayang",
    "the",
    "thursday",
    "tim",
    "tuesday",
    "twitter",
    "unknown",
    "updated",
    "view",
    "wartawan",
    "website",
    "wednesday",
    "writer",
    "written",
    "x",
    "your",
];

/// Words inside a name that are written small: `Ana de la Cruz`, `Siti binti Ali`.
const PARTICLES: &[&str] = &[
    "al", "bin", "binti", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "la",
    "le", "ter", "van", "von",
];

/// The text behind `By`, `Oleh` and the like.
fn without_lead(text: &str) -> &str {
    let text = text.trim();
    for lead in LEADS {
        if text
            .get(..lead.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(lead))
        {
            let rest = text.get(lead.len()..).unwrap_or_default();
            return rest
                .trim_start_matches([' ', ':', ',', '-', '–', '—'])
                .trim();
        }
    }
    text
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
        if !starts_big && !is_small || NO_NAME.binary_search(&lower.as_str()).is_ok() {
            return false;
        }
        if bare.chars().any(|character| character.is_ascii_digit())
            || word.contains(['/', '@', ':'])
        {
            return false;
        }
    }
    (1..=MAX_WORDS).contains(&n_words)
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
        .find(|piece| piece.len() >= 3 && is_name(piece.split(',').next().unwrap_or(piece)))
        .map(str::to_owned)
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
                Some(_) if !is_name(piece) || n_words < 2 => {}
                _ if piece.is_empty() => {}
                _ => names.push(piece.to_owned()),
            }
        }
    }
    names
}
