//! Bylines, source and cited media of the article, from its labelled blocks, its text and the page's metadata.

use crate::article::{Article, Byline, BylineRole, Removed, RemovedKind, Source};
use crate::field::{byline, cited};
use crate::raw::{Credits, Metadata};

/// Whether a byline names somebody whom another line has named, as the same.
pub(super) fn stand_again(article: &Article, credits: &Credits) -> bool {
    let mut initials = credits.initials.iter();
    let mut people = credits.people.iter();
    initials.any(|mark| article.initials.contains(mark))
        || people.any(|person| is_known(article, person))
}

/// Takes over the people and initials of a byline.
pub(super) fn add_credits(article: &mut Article, credits: Credits, text: &str, line: usize) {
    for person in credits.people {
        add_person(article, person);
    }
    if !credits.outlets.is_empty() {
        add_source(
            article,
            Source {
                raw: text.to_owned(),
                outlets: credits.outlets,
                ..Source::default()
            },
            line,
        );
    }
    for initials in credits.initials {
        if !article.initials.contains(&initials) {
            article.initials.push(initials);
        }
    }
}

/// Takes over a source line; a second one adds its outlets, and one that says the same again is removed.
pub(super) fn add_source(article: &mut Article, source: Source, line: usize) {
    let Some(known) = &mut article.source else {
        article.source = Some(source);
        return;
    };
    let is_known = |outlet: &String| {
        let mut outlets = known.outlets.iter();
        outlets.any(|name| name.eq_ignore_ascii_case(outlet))
    };
    let says_more = !source.outlets.iter().all(is_known)
        || !source
            .initials
            .iter()
            .all(|mark| known.initials.contains(mark))
        || source.title.is_some() && known.title.is_none()
        || source.url.is_some() && known.url.is_none();
    if !says_more {
        let again = Removed::new(RemovedKind::Duplicate, source.raw, line);
        article.removed.push(again);
        return;
    }
    for outlet in source.outlets {
        if !known
            .outlets
            .iter()
            .any(|name| name.eq_ignore_ascii_case(&outlet))
        {
            known.outlets.push(outlet);
        }
    }
    known.raw.push('\n');
    known.raw.push_str(&source.raw);
    known.initials.extend(source.initials);
    known.title = known.title.take().or(source.title);
    known.url = known.url.take().or(source.url);
}

/// Fills what the whole article tells: cited media, and the authors that only the metadata names.
pub(super) fn fill(article: &mut Article, metadata: &Metadata) {
    let mut found = Vec::new();
    for block in &article.body {
        cited::find(&block.text, &mut found);
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
        add_named(article, &metadata.authors, BylineRole::Writer);
    }
    let has_editor = article
        .bylines
        .iter()
        .any(|person| person.role == BylineRole::Editor);
    if !has_editor {
        add_named(article, &metadata.editors, BylineRole::Editor);
    }
}

/// Adds the people among the names in the metadata: a desk or the outlet itself is nobody.
fn add_named(article: &mut Article, names: &[String], role: BylineRole) {
    for name in names {
        let Some(credits) = byline::names(name, role) else {
            continue;
        };
        for person in credits.people {
            // A single word is a desk or an account more often than a person.
            if person.name.contains(' ') {
                add_person(article, person);
            }
        }
    }
}

fn add_person(article: &mut Article, person: Byline) {
    if !is_known(article, &person) {
        article.bylines.push(person);
    }
}

fn is_known(article: &Article, person: &Byline) -> bool {
    // A name without a label is a writer's: it tells nothing new of a reporter.
    let is_same_role = |known: BylineRole| {
        known == person.role || person.role == BylineRole::Writer && known == BylineRole::Reporter
    };
    article
        .bylines
        .iter()
        .any(|known| is_same_role(known.role) && known.name.eq_ignore_ascii_case(&person.name))
}
