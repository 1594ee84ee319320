//! What a page says of itself, where the visible text says nothing or less.
//!
//! | field | what is believed |
//! | --- | --- |
//! | headline | a visible block; without one the metadata's, without the outlet's name behind it |
//! | bylines | visible bylines; without one the metadata's people: no links, no handles, not the outlet |
//! | url, outlet, section, tags, language | the metadata; an address given by the caller wins |
//!
//! A description is written for search engines and becomes no deck.

use crate::article::{Article, Byline, BylineRole};
use crate::prune::markup::headline::SEPARATORS;
use crate::raw::Metadata;

/// A longer author is a sentence about one, in bytes.
const MAX_NAME_BYTES: usize = 80;

/// Fills the fields that the blocks left empty.
pub(super) fn complete(article: &mut Article, metadata: Metadata) {
    if article.headline.is_none() {
        article.headline = headline(&metadata);
    }
    if article.bylines.is_empty() {
        let outlet = metadata.outlet.as_deref().unwrap_or_default();
        article.bylines = people(&metadata.authors, outlet, BylineRole::Writer);
        article
            .bylines
            .extend(people(&metadata.editors, outlet, BylineRole::Editor));
    }
    if article.tags.is_empty() {
        article.tags = metadata.tags;
    }
    article.url = article.url.take().or(metadata.url);
    article.outlet = article.outlet.take().or(metadata.outlet);
    article.section = article.section.take().or(metadata.section);
    article.language = article.language.take().or(metadata.language);
}

/// The best headline of the metadata, without the outlet's name.
fn headline(metadata: &Metadata) -> Option<String> {
    let stated = metadata.headlines.first()?;
    let outlet = metadata.outlet.as_deref().unwrap_or_default();
    let cut = SEPARATORS
        .iter()
        .filter_map(|separator| stated.rfind(separator).map(|at| (at, separator.len())))
        .max();
    if let Some((at, len)) = cut {
        let (head, tail) = (stated.get(..at)?, stated.get(at + len..)?);
        let is_outlet = tail.eq_ignore_ascii_case(outlet);
        // A shorter headline without a tail, stated elsewhere, proves the tail.
        let is_proved = metadata.headlines.iter().any(|other| other == head);
        if is_outlet || is_proved {
            return Some(head.to_owned());
        }
    }
    Some(stated.clone())
}

fn people(names: &[String], outlet: &str, role: BylineRole) -> Vec<Byline> {
    names
        .iter()
        .filter(|name| name.len() <= MAX_NAME_BYTES && !name.eq_ignore_ascii_case(outlet))
        .map(|name| Byline {
            name: name.clone(),
            role,
        })
        .collect()
}
