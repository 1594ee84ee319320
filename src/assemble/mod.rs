//! Stage 4: labelled blocks become the article.

mod quotes;

use crate::article::{Article, Block, BlockKind, Date};
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
    let mut printed = Printed::default();
    for block in labelled.blocks {
        place(block, &mut article, &mut printed);
    }
    article.date = printed.dates.into_iter().next();
    article.updated = printed.updates.into_iter().next();
    quotes::fill(&mut article);
    article
}

/// The dates that stand on lines of their own or beside bylines.
#[derive(Debug, Default)]
struct Printed {
    dates: Vec<Date>,
    updates: Vec<Date>,
}

fn place(block: LabelledBlock<'_>, article: &mut Article, printed: &mut Printed) {
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
        Role::Headline => article.headline = Some(block.text.into_owned()),
        Role::Deck => article.deck = Some(block.text.into_owned()),
        Role::Byline(credits) => {
            article.bylines.extend(credits.people);
            article.initials.extend(credits.initials);
            printed.dates.extend(credits.date);
        }
        Role::Date { date, is_update } => {
            let dates = if is_update {
                &mut printed.updates
            } else {
                &mut printed.dates
            };
            dates.push(date);
        }
        Role::Caption(caption) => article.captions.push(caption),
        Role::Source(source) => {
            article.source.get_or_insert(source);
        }
        Role::Tags(tags) => article.tags.extend(tags),
    }
}
