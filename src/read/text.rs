//! Text dumps: lines to raw blocks.

use std::borrow::Cow;

use crate::raw::{Document, Markup, RawBlock, RawKind, Shape};

pub(super) fn read(dump: &str) -> Document<'_> {
    let mut blocks = Vec::new();
    let mut n_blank = 0;
    for (idx, line) in dump.lines().enumerate() {
        let text = line.trim();
        if text.is_empty() {
            n_blank += 1;
            continue;
        }
        let words: Vec<&str> = text.split_whitespace().collect();
        blocks.push(RawBlock {
            kind: RawKind::Line,
            text: Cow::Owned(words.join(" ")),
            line: idx + 1,
            n_blank,
            indent: 0,
            shape: Shape::of(text),
            markup: Markup::default(),
        });
        n_blank = 0;
    }
    Document {
        blocks,
        ..Document::default()
    }
}
