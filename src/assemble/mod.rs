//! Stage 4: labelled blocks become the article.

mod coverage;
mod credits;
mod date;
mod known;
mod language;
mod metadata;
mod quotes;

use crate::article::{Article, Block, BlockKind, Removed, RemovedKind};
use crate::extractor::Settings;
use crate::raw::{Labelled, LabelledBlock, Role};

use coverage::Coverage;
use credits::Names;

/// Puts the labelled blocks into the fields of the article.
pub(crate) fn assemble(labelled: Labelled<'_>, settings: &Settings) -> Article {
    let mut article = Article {
        notes: labelled.notes,
        removed: labelled.removed,
        url: settings.url.clone(),
        ..Article::default()
    };
    let mut printed = date::Printed::default();
    let mut coverage = Coverage::default();
    let mut names = Names::default();
    for block in labelled.blocks {
        let spare = match &block.role {
            Role::Byline(people) if credits::stand_again(&article, people, &mut names) => {
                Some(RemovedKind::Duplicate)
            }
            // `Tag` alone on its line.
            Role::Tags(tags) if tags.is_empty() => Some(RemovedKind::Tags),
            _ => (!coverage.is_told(&block)).then_some(RemovedKind::Other),
        };
        if let Some(kind) = spare {
            let piece = Removed::new(kind, block.text.as_ref(), block.line);
            article.removed.push(piece);
        }
        place(block, &mut article, &mut printed, &mut names);
    }
    date::choose(&printed, &labelled.metadata, settings, &mut article);
    if let Some(printed) = &labelled.metadata.printed {
        keep_used_date(printed, &mut article);
    }
    credits::fill(&mut article, &labelled.metadata, &mut names);
    coverage.settle(&mut article);
    metadata::complete(&mut article, labelled.metadata);
    language::fill(&mut article, settings);
    quotes::fill(&mut article, &settings.limits);
    article.removed.sort_by_key(|piece| piece.line);
    article
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

fn place(
    block: LabelledBlock<'_>,
    article: &mut Article,
    printed: &mut date::Printed,
    names: &mut Names,
) {
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
            credits::add_credits(article, people, names, &block.text, block.line);
        }
        Role::Date(date) => printed.line(&block.text, date),
        Role::Caption(caption) => article.captions.push(caption),
        Role::Source(source) => credits::add_source(article, source, names, block.line),
        Role::Tags(tags) => article.tags.extend(tags),
        Role::Removed(kind) => {
            article
                .removed
                .push(Removed::new(kind, block.text.as_ref(), block.line));
        }
    }
}
