//! Stage 4: labelled blocks become the article.

mod credits;
mod date;
mod quotes;

use crate::article::{Article, Block, BlockKind};
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
    for block in labelled.blocks {
        place(block, &mut article, &mut printed);
    }
    date::choose(&printed, &labelled.metadata, settings, &mut article);
    credits::fill(&mut article, &labelled.metadata);
    quotes::fill(&mut article);
    article
}

fn place(block: LabelledBlock<'_>, article: &mut Article, printed: &mut date::Printed) {
    let mut body = |kind, level| {
        let mut body_block = Block::new(kind, block.text.as_ref().to_owned());
        body_block.level = level;
        article.body.push(body_block);
    };
    match block.role {
        Role::Paragraph => body(BlockKind::Paragraph, None),
        Role::Heading { level } => body(BlockKind::Heading, level),
        Role::ListItem => body(BlockKind::ListItem, None),
        Role::Lede(dateline) => {
            if !block.text.is_empty() {
                body(BlockKind::Paragraph, None);
            }
            article.dateline.get_or_insert(dateline);
        }
        Role::Headline => {
            printed.headline();
            article.headline = Some(block.text.into_owned());
        }
        Role::Deck => article.deck = Some(block.text.into_owned()),
        Role::Byline(people) => {
            printed.beside_byline(people.date.clone());
            credits::add_credits(article, people, &block.text, block.line);
        }
        Role::Date(date) => printed.line(&block.text, date),
        Role::Caption(caption) => article.captions.push(caption),
        Role::Source(source) => credits::add_source(article, source),
        Role::Tags(tags) => article.tags.extend(tags),
    }
}
