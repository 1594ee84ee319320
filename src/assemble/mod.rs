//! Stage 4: labelled blocks become the article.

use crate::article::{Article, Block, BlockKind};
use crate::extractor::Settings;
use crate::raw::{Labelled, Role};

pub(crate) fn assemble(labelled: Labelled<'_>, settings: &Settings) -> Article {
    let mut article = Article {
        notes: labelled.notes,
        removed: labelled.removed,
        url: settings.url.clone(),
        ..Article::default()
    };
    for block in labelled.blocks {
        match block.role {
            Role::Headline => article.headline = Some(block.text.into_owned()),
            _ => article
                .body
                .push(Block::new(BlockKind::Paragraph, block.text.into_owned())),
        }
    }
    article
}
