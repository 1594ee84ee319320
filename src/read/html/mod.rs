//! HTML pages: markup to raw blocks in one forward pass, with the page's metadata beside them.
//!
//! `<div class=text><h2>Pasar</h2>Harga <b>n</b>aik.<br><br>Lalu turun.</div>` becomes the blocks
//! heading `Pasar`, line `Harga naik.`, line `Lalu turun.`, all three in a container `div` whose hints
//! say `BODY`. What stands in scripts, styles and comments is skipped without being read, except
//! JSON-LD. Nothing is judged here: menus, adverts and hidden text become blocks too, marked as such,
//! and `prune` decides.
//!
//! Why no tree: on 210 pages (41.8 MB) in one run of `benches/peers`, the whole extraction, from markup
//! to article, took 0.67 times as long as html5ever's tokenizer alone, 0.43 times as long as its tree
//! (`scraper`), and 0.24 times as long as the fastest extractor built on such a tree.
//!
//! | step | file |
//! | --- | --- |
//! | bytes to tags and text | `tokenizer.rs`, `tag.rs`, `attributes.rs` |
//! | open elements, implied end tags | `stack.rs` |
//! | text of a block | `text.rs`, `entity.rs` |
//! | blocks and containers | `builder.rs`, `hints.rs` |
//! | the caller's CSS selectors | `select/` |
//! | JSON-LD, OpenGraph, `<meta>`, microdata | `metadata/`, `json.rs`, `json_ld.rs` |

mod attributes;
mod builder;
mod entity;
mod hints;
mod json;
mod json_ld;
mod lines;
mod metadata;
mod person;
mod script_data;
mod select;
mod stack;
mod tag;
mod text;
mod tokenizer;

#[cfg(test)]
mod tests;

use crate::Limits;
use crate::extractor::Settings;
use crate::raw::Document;

pub(crate) use select::{Selector, Selectors};

/// Reads a page; one with more blocks than the limit is not read to its end, and gives more blocks than that.
/// What the caller's selectors match is marked.
pub(super) fn read<'a>(html: &'a str, settings: &Settings) -> Document<'a> {
    let builder = builder::Builder::new(html, settings.limits);
    match settings.selectors() {
        None => builder.build(),
        Some(selectors) => builder.selecting(selectors).build(),
    }
}

/// The paragraphs of a text in script data, which may be HTML.
pub(crate) fn paragraphs_of_data(body: &str) -> Vec<String> {
    if body.contains("</") || body.contains("<p") || body.contains("<br") {
        let fragment = builder::Builder::new(body, Limits::new()).build();
        return fragment
            .blocks
            .into_iter()
            .map(|block| block.text.into_owned())
            .collect();
    }
    body.lines()
        .map(|line| {
            let mut text = text::TextBuilder::default();
            text.push(line);
            text.take()
        })
        .filter(|line| !line.is_empty())
        .collect()
}
