//! Bylines, source and cited media of the article, from its labelled blocks, its text and the page's metadata.

use crate::article::{Article, BylineRole, Removed, RemovedKind, Source};
use crate::field::{byline, cited};
use crate::raw::{Credits, Metadata};

use super::known::Known;

/// The names that stand in the article, each list by itself.
#[derive(Debug, Default)]
pub(super) struct Names {
    people: Known,
    initials: Known,
    outlets: Known,
    source_initials: Known,
}

/// Whether a byline names somebody whom another line has named, as the same.
pub(super) fn stand_again(article: &Article, credits: &Credits, names: &mut Names) -> bool {
    let mut initials = credits.initials.iter();
    let mut people = credits.people.iter();
    initials.any(|mark| names.initials.has(&article.initials, mark))
        || people.any(|person| names.people.has(&article.bylines, person))
}

/// Takes over the people and initials of a byline.
pub(super) fn add_credits(
    article: &mut Article,
    credits: Credits,
    names: &mut Names,
    text: &str,
    line: usize,
) {
    for person in credits.people {
        names.people.add(&mut article.bylines, person);
    }
    for mark in credits.initials {
        names.initials.add(&mut article.initials, mark);
    }
    if !credits.outlets.is_empty() {
        let source = Source {
            raw: text.to_owned(),
            outlets: credits.outlets,
            ..Source::default()
        };
        add_source(article, source, names, line);
    }
}

/// Takes over a source line; a second one adds its outlets, and one that says the same again is removed.
pub(super) fn add_source(article: &mut Article, source: Source, names: &mut Names, line: usize) {
    let Some(known) = &mut article.source else {
        article.source = Some(source);
        return;
    };
    let mut outlets = source.outlets.iter();
    let mut initials = source.initials.iter();
    let says_more = !outlets.all(|outlet| names.outlets.has(&known.outlets, outlet))
        || !initials.all(|mark| names.source_initials.has(&known.initials, mark))
        || source.title.is_some() && known.title.is_none()
        || source.url.is_some() && known.url.is_none();
    if !says_more {
        let again = Removed::new(RemovedKind::Duplicate, source.raw, line);
        article.removed.push(again);
        return;
    }
    for outlet in source.outlets {
        names.outlets.add(&mut known.outlets, outlet);
    }
    for mark in source.initials {
        names.source_initials.add(&mut known.initials, mark);
    }
    known.raw.push('\n');
    known.raw.push_str(&source.raw);
    known.title = known.title.take().or(source.title);
    known.url = known.url.take().or(source.url);
}

/// Fills what the whole article tells: cited media, and the authors that only the metadata names.
pub(super) fn fill(article: &mut Article, metadata: &Metadata, names: &mut Names) {
    let mut found = Vec::new();
    let mut known = Known::default();
    for block in &article.body {
        cited::each(&block.text, |name| {
            known.add(&mut found, name.to_owned());
        });
    }
    let own = article
        .dateline
        .as_ref()
        .and_then(|dateline| dateline.outlet.as_deref());
    found.retain(|name| {
        // `yang dikutip Kabar.com`: the outlet itself is no medium that it leans on.
        let is_own = |outlet: &str| outlet.eq_ignore_ascii_case(name);
        !own.is_some_and(is_own) && !metadata.outlet.as_deref().is_some_and(is_own)
    });
    article.cited = found;

    let has_author = article
        .bylines
        .iter()
        .any(|person| !matches!(person.role, BylineRole::Editor | BylineRole::Contributor));
    if !has_author {
        add_named(article, &metadata.authors, BylineRole::Writer, names);
    }
    let has_editor = article
        .bylines
        .iter()
        .any(|person| person.role == BylineRole::Editor);
    if !has_editor {
        add_named(article, &metadata.editors, BylineRole::Editor, names);
    }
}

/// Adds the people among the names in the metadata: a desk or the outlet itself is nobody.
fn add_named(article: &mut Article, stated: &[String], role: BylineRole, names: &mut Names) {
    for name in stated {
        let Some(credits) = byline::names(name, role) else {
            continue;
        };
        for person in credits.people {
            // A single word is a desk or an account more often than a person.
            if person.name.contains(' ') {
                names.people.add(&mut article.bylines, person);
            }
        }
    }
}
