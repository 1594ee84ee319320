//! `warta explain`: every piece of a dump with what became of it and why.

mod report;
mod terminal;

use std::fs;
use std::io::Write;
use std::path::PathBuf;

use warta::explain::{Explanation, Fate, Field};

use crate::extract::Dump;
use crate::failure::Failure;

/// Show every piece of a dump with what became of it, which rule decided it, and on what evidence
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    dump: Dump,
    /// Write a page that shows the article beside the dump
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
    /// Print JSON: the article, and the pieces
    #[arg(long, conflicts_with = "html")]
    json: bool,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let bytes = args.dump.read()?;
    let explanation = args.dump.extractor()?.explain_bytes(&bytes, None)?;
    if let Some(path) = &args.html {
        let name = args.dump.file.display().to_string();
        fs::write(path, report::page(&explanation, &name))
            .map_err(|error| Failure::output(path, error))?;
        return outcome(&explanation);
    }
    let mut stdout = anstream::stdout().lock();
    let written = if args.json {
        serde_json::to_writer_pretty(&mut stdout, &explanation)
            .map_err(std::io::Error::from)
            .and_then(|()| writeln!(stdout))
    } else {
        terminal::print(&explanation, &mut stdout)
    };
    written
        .and_then(|()| stdout.flush())
        .map_err(Failure::stdout)?;
    outcome(&explanation)
}

/// A dump without a story is explained, and still gives no article.
fn outcome(explanation: &Explanation) -> Result<(), Failure> {
    match explanation.article {
        Some(_) => Ok(()),
        None => Err(Failure::NoArticle(warta::Error::NoArticle {
            n_blocks: explanation.pieces.len(),
        })),
    }
}

/// The word for where a piece went, as it is shown and as the pages style it.
fn label_of(explanation: &Explanation, fate: Fate) -> &'static str {
    use warta::article::{BlockKind, RemovedKind};
    match fate {
        Fate::Body(idx) => {
            let article = explanation.article.as_ref();
            match article
                .and_then(|article| article.body.get(idx))
                .map(|block| block.kind)
            {
                Some(BlockKind::Heading) => "heading",
                Some(BlockKind::ListItem) => "list item",
                Some(_) => "paragraph",
                None => "text",
            }
        }
        Fate::Field(field) => match field {
            Field::Headline => "headline",
            Field::Deck => "deck",
            Field::Dateline => "dateline",
            Field::Byline => "byline",
            Field::Date => "date",
            Field::Updated => "updated",
            Field::Caption => "caption",
            Field::Source => "source",
            Field::Tags => "tags",
            _ => "field",
        },
        Fate::Removed(kind) => match kind {
            RemovedKind::Duplicate => "duplicate",
            RemovedKind::ReadAlso => "read also",
            RemovedKind::Related => "related",
            RemovedKind::Share => "share",
            RemovedKind::Advertisement => "advertisement",
            RemovedKind::Embed => "embed",
            RemovedKind::Promo => "promo",
            RemovedKind::Pagination => "pagination",
            RemovedKind::Tags => "tags",
            RemovedKind::Copyright => "copyright",
            RemovedKind::Navigation => "navigation",
            RemovedKind::Comment => "comment",
            _ => "other",
        },
        _ => "piece",
    }
}
