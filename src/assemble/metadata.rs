//! What a page says of itself, where the visible text says nothing or less.
//!
//! | field | what is believed |
//! | --- | --- |
//! | headline | a visible block; without one the metadata's, without the outlet's name behind it |
//! | bylines | visible bylines; without one the metadata's people: no links, no handles, no outlet, no company |
//! | url, outlet, section, tags, language | the metadata; an address given by the caller wins |
//!
//! A page that says it is not free, and shows a part of its story, gives the part with a note.
//! A description is written for search engines and becomes no deck.

use crate::Note;
use crate::article::{Article, Byline, BylineRole};
use crate::bytes;
use crate::field::dateline::names;
use crate::lexicon::outlets;
use crate::prune::markup::headline::SEPARATORS;
use crate::raw::Metadata;

/// A longer author is a sentence about one, in bytes.
const MAX_NAME_BYTES: usize = 80;

/// What a paywall shows to everybody is seldom longer, in bytes.
const MAX_STUB_BYTES: usize = 1_500;

/// A shorter name stands in many hosts by chance, in bytes.
const MIN_HOST_BYTES: usize = 4;

/// Fills the fields that the blocks left empty.
pub(super) fn complete(article: &mut Article, metadata: Metadata) {
    if article.headline.is_none() {
        let url = article.url.as_deref().or(metadata.url.as_deref());
        article.headline = headline(&metadata, url);
    }
    if article.bylines.is_empty() {
        let outlet = metadata.outlet.as_deref().unwrap_or_default();
        article.bylines = people(outlet, &metadata.authors, BylineRole::Writer);
        article
            .bylines
            .extend(people(outlet, &metadata.editors, BylineRole::Editor));
    }
    if article.tags.is_empty() {
        article.tags = metadata.tags;
    }
    if metadata.is_paid && is_cut(article, metadata.n_words) {
        article.notes.push(Note::Truncated);
    }
    article.url = article.url.take().or(metadata.url);
    article.outlet = article.outlet.take().or(metadata.outlet);
    article.section = article.section.take().or(metadata.section);
    article.language = article.language.take().or(metadata.language);
}

/// Whether a story behind a paywall is here in part only: with its words counted, less than two thirds of them;
/// else no more than the few paragraphs that are shown to everybody.
fn is_cut(article: &Article, n_words: Option<usize>) -> bool {
    let texts = || article.body.iter().map(|block| block.text.as_str());
    match n_words {
        Some(n_words) => {
            let n_here: usize = texts().map(bytes::n_words).sum();
            n_here * 3 < n_words * 2
        }
        None => texts().map(str::len).sum::<usize>() < MAX_STUB_BYTES,
    }
}

/// The best headline of the metadata, without the outlet's name.
fn headline(metadata: &Metadata, url: Option<&str>) -> Option<String> {
    let stated = metadata.headlines.first()?;
    let outlet = metadata.outlet.as_deref().unwrap_or_default();
    let cut = SEPARATORS
        .iter()
        .filter_map(|separator| stated.rfind(separator).map(|at| (at, separator.len())))
        .max();
    if let Some((at, len)) = cut {
        let (head, tail) = (stated.get(..at)?, stated.get(at + len..)?);
        let is_outlet =
            tail.eq_ignore_ascii_case(outlet) || url.is_some_and(|url| is_host(tail, url));
        // A shorter headline without a tail, stated elsewhere, proves the tail.
        let is_proved = metadata.headlines.iter().any(|other| other == head);
        if is_outlet || is_proved {
            return Some(head.to_owned());
        }
    }
    Some(stated.clone())
}

/// Whether a name is that of the site by its host: `Kabar Kita` of `www.kabarkita.example`.
fn is_host(name: &str, url: &str) -> bool {
    let squashed = |text: &str| -> String {
        text.chars()
            .filter(|character| character.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect()
    };
    let host = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = squashed(host.split(['/', '?', '#']).next().unwrap_or_default());
    let name = squashed(name);
    name.len() >= MIN_HOST_BYTES && host.contains(&name)
}

fn people(outlet: &str, stated: &[String], role: BylineRole) -> Vec<Byline> {
    stated
        .iter()
        .filter(|name| {
            name.len() <= MAX_NAME_BYTES
                && !name.eq_ignore_ascii_case(outlet)
                && !is_organisation(name)
        })
        .map(|name| Byline {
            name: name.clone(),
            role,
        })
        .collect()
}

/// Whether a name in the field for the author is that of a company or an outlet: what sites write there whose
/// bylines stand in the text. A team or a site of one person signs so by right, and stays.
fn is_organisation(name: &str) -> bool {
    names::is_outlet(name.trim())
        || name
            .split(|c: char| !c.is_alphanumeric())
            .any(|word| outlets::COMPANY_WORDS.contains(&word.to_lowercase().as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_sites_stand_in_their_hosts() {
        assert!(is_host("Kabar Kita", "https://www.kabarkita.example/a-b"));
        assert!(!is_host("Kabar Kita", "https://kabar.example/kabarkita"));
        assert!(!is_host("Ex", "https://kabar.example/"));
    }

    #[test]
    fn companies_sign_no_story() {
        for name in [
            "Cahaya Cyber Media",
            "PT Cahaya Kita",
            "Cahaya.com",
            "Redaksi Cahaya",
        ] {
            assert!(is_organisation(name), "{name}");
        }
        for name in ["Tim Hartono", "Budi Hartono", "Meida Inca", "Cahaya Team"] {
            assert!(!is_organisation(name), "{name}");
        }
    }
}
