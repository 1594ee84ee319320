//! Stage 4: labelled blocks become the article.

mod credits;
mod date;
mod language;
mod metadata;
mod quotes;

use crate::article::{Article, Block, BlockKind, Removed, RemovedKind};
use crate::extractor::Settings;
use crate::raw::{Labelled, LabelledBlock, Role};

/// Puts the labelled blocks into the fields of the article.
pub(crate) fn assemble(labelled: Labelled<'_>, settings: &Settings) -> Article {
    let mut article = Article {
        notes: labelled.notes,
        removed: labelled.removed,
        url: settings.url.clone(),
        ..Article::default()
    };
    let mut printed = date::Printed::default();
    let mut date_lines: Vec<Removed> = Vec::new();
    for block in labelled.blocks {
        if matches!(block.role, Role::Date(_)) {
            date_lines.push(Removed::new(
                RemovedKind::Other,
                block.text.as_ref(),
                block.line,
            ));
        }
        place(block, &mut article, &mut printed);
    }
    date::choose(&printed, &labelled.metadata, settings, &mut article);
    if let Some(printed) = &labelled.metadata.printed {
        keep_used_date(printed, &mut article);
    }
    credits::fill(&mut article, &labelled.metadata);
    remove_spare(date_lines, &mut article);
    metadata::complete(&mut article, labelled.metadata);
    language::fill(&mut article, settings);
    quotes::fill(&mut article, &settings.limits);
    article
}

/// Date lines that became no date of the article, such as today's date above the headline, are removed pieces.
/// So is a line that stands again: a date is read from one line, which may hold both.
fn remove_spare(date_lines: Vec<Removed>, article: &mut Article) {
    let mut unread: Vec<&str> = article
        .date
        .iter()
        .chain(&article.updated)
        .map(|date| date.raw.as_str())
        .collect();
    let mut spare = date_lines;
    spare.retain(|line| {
        let mut behind: Option<&str> = None;
        unread.retain(|raw| match line.text.split_once(raw) {
            Some((_, rest)) => {
                let is_last = behind.is_none_or(|known| rest.len() < known.len());
                behind = if is_last { Some(rest) } else { behind };
                false
            }
            None => true,
        });
        // `… 2023 | 1.229 Views`: what stands behind the date is kept with its line.
        behind.is_none_or(|rest| rest.contains(char::is_alphanumeric))
    });
    if !spare.is_empty() {
        article.removed.extend(spare);
        article.removed.sort_by_key(|piece| piece.line);
    }
}

/// A date beside the headline of a page stands outside the story, and is no removed piece where it became the date.
fn keep_used_date(printed: &str, article: &mut Article) {
    let is_used = article
        .date
        .as_ref()
        .is_some_and(|date| printed.contains(date.raw.as_str()));
    if is_used {
        article.removed.retain(|piece| piece.text != printed);
    }
}

fn place(block: LabelledBlock<'_>, article: &mut Article, printed: &mut date::Printed) {
    let mut body = |kind, level| {
        let mut body_block = Block::new(kind, block.text.as_ref().to_owned());
        body_block.level = level;
        article.body.push(body_block);
    };
    match block.role {
        Role::Heading { level } => body(BlockKind::Heading, level),
        Role::ListItem => body(BlockKind::ListItem, None),
        Role::Lede(dateline) => {
            if !block.text.is_empty() {
                body(BlockKind::Paragraph, None);
            }
            if article.dateline.is_none() {
                article.dateline = Some(dateline);
            } else {
                // A second story's, or one that stands again: not this story's, and not to be lost.
                let spare = Removed::new(RemovedKind::Other, dateline.raw, block.line);
                article.removed.push(spare);
            }
        }
        Role::Headline => {
            printed.headline();
            article.headline = Some(block.text.into_owned());
        }
        Role::Deck if article.deck.is_none() => article.deck = Some(block.text.into_owned()),
        Role::Deck | Role::Paragraph => body(BlockKind::Paragraph, None),
        Role::Byline(people) => {
            printed.beside_byline(people.date.clone());
            credits::add_credits(article, people, &block.text, block.line);
        }
        Role::Date(date) => printed.line(&block.text, date),
        Role::Caption(caption) => article.captions.push(caption),
        Role::Source(source) => credits::add_source(article, source, block.line),
        Role::Tags(tags) => article.tags.extend(tags),
        Role::Removed(kind) => {
            article
                .removed
                .push(Removed::new(kind, block.text.as_ref(), block.line));
        }
    }
}
