//! The article as Markdown: front matter with the typed fields, then headline, deck and body.
//!
//! Before: an article with a headline, a paragraph and a heading. After:
//!
//! ```text
//! ---
//! headline: "Harga Beras Turun"
//! date: "2023-10-19"
//! ---
//!
//! # Harga Beras Turun
//!
//! Harga beras turun.
//!
//! ## Penyebab
//! ```
//!
//! Every value of the front matter is JSON, which YAML reads as well. What was removed is left out:
//! it is not the article.

use super::json::Json;
use super::{Article, Block, BlockKind, Quote, QuoteKind};

/// The deepest heading that Markdown has.
const MAX_LEVEL: u8 = 6;

pub(super) fn write(article: &Article) -> String {
    let mut out = front_matter(article);
    if let Some(headline) = &article.headline {
        out.push_str("\n# ");
        push_escaped(&mut out, headline);
        out.push('\n');
    }
    if let Some(deck) = &article.deck {
        out.push_str("\n> ");
        push_escaped(&mut out, deck);
        out.push('\n');
    }
    let mut in_list = false;
    for block in &article.body {
        let is_item = block.kind == BlockKind::ListItem;
        if !(is_item && in_list) {
            out.push('\n');
        }
        in_list = is_item;
        push_block(&mut out, block);
    }
    out
}

fn push_block(out: &mut String, block: &Block) {
    match block.kind {
        BlockKind::Paragraph => {}
        BlockKind::Heading => {
            // The headline is level 1.
            for _ in 0..block.level.unwrap_or(2).clamp(2, MAX_LEVEL) {
                out.push('#');
            }
            out.push(' ');
        }
        BlockKind::ListItem => out.push_str("- "),
    }
    push_escaped(out, &block.text);
    out.push('\n');
}

/// Appends text so that a Markdown reader takes every character as it is.
fn push_escaped(out: &mut String, text: &str) {
    let text = text.trim();
    let at_start = start_mark(text);
    // Number signs that end a heading would be dropped.
    let at_end = text.len().checked_sub(1);
    for (idx, c) in text.char_indices() {
        let is_special = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '~' | '$' => true,
            '#' if Some(idx) == at_end => true,
            _ => Some(idx) == at_start,
        };
        if is_special {
            out.push('\\');
        }
        // A block is one line; a break inside could start another construct.
        out.push(if matches!(c, '\n' | '\r') { ' ' } else { c });
    }
}

/// Where a mark stands that means something at the start of a line only: `# `, `- `, `+ `, `=`, `1.`, `1)`.
fn start_mark(text: &str) -> Option<usize> {
    let n_digits = text.bytes().take_while(u8::is_ascii_digit).count();
    match text.as_bytes().get(n_digits) {
        Some(b'.' | b')') if n_digits > 0 => Some(n_digits),
        Some(b'#' | b'-' | b'+' | b'=') if n_digits == 0 => Some(0),
        _ => None,
    }
}

/// One line of front matter: a key and a JSON value.
fn push_line(out: &mut String, key: &str, write: impl FnOnce(&mut Json)) {
    let mut json = Json::default();
    write(&mut json);
    out.push_str(key);
    out.push_str(": ");
    out.push_str(&json.into_text());
    out.push('\n');
}

fn push_text(out: &mut String, key: &str, value: Option<&str>) {
    if let Some(value) = value {
        push_line(out, key, |json| json.string(value));
    }
}

fn push_list(out: &mut String, key: &str, values: &[String]) {
    if !values.is_empty() {
        push_line(out, key, |json| json.strings(values));
    }
}

fn front_matter(article: &Article) -> String {
    let mut out = String::from("---\n");
    push_text(&mut out, "headline", article.headline.as_deref());
    push_text(&mut out, "deck", article.deck.as_deref());
    for (key, date) in [("date", &article.date), ("updated", &article.updated)] {
        if let Some(date) = date {
            push_line(&mut out, key, |json| json.string(&date.edtf.to_string()));
            if let Some(resolved) = date.resolved {
                let key = format!("{key}_resolved");
                push_line(&mut out, &key, |json| json.string(&resolved.to_string()));
            }
        }
    }
    if let Some(dateline) = &article.dateline {
        push_line(&mut out, "dateline", |json| {
            json.object(|json| {
                json.field("raw", &dateline.raw);
                json.key("places");
                json.strings(&dateline.places);
                json.optional("outlet", dateline.outlet.as_ref());
            });
        });
    }
    if !article.bylines.is_empty() {
        push_line(&mut out, "bylines", |json| {
            json.array(&article.bylines, |json, byline| {
                json.object(|json| {
                    json.field("name", &byline.name);
                    json.field("role", byline.role.name());
                });
            });
        });
    }
    push_list(&mut out, "initials", &article.initials);
    if let Some(source) = &article.source {
        push_line(&mut out, "source", |json| {
            json.object(|json| {
                json.field("raw", &source.raw);
                json.key("outlets");
                json.strings(&source.outlets);
                json.key("initials");
                json.strings(&source.initials);
                json.optional("title", source.title.as_ref());
                json.optional("url", source.url.as_ref());
            });
        });
    }
    push_list(&mut out, "cited", &article.cited);
    push_list(&mut out, "tags", &article.tags);
    push_text(&mut out, "section", article.section.as_deref());
    push_text(&mut out, "url", article.url.as_deref());
    push_text(&mut out, "outlet", article.outlet.as_deref());
    push_text(&mut out, "language", article.language.as_deref());
    if !article.captions.is_empty() {
        push_line(&mut out, "captions", |json| {
            json.array(&article.captions, |json, caption| {
                json.object(|json| {
                    json.field("text", &caption.text);
                    json.optional("credit", caption.credit.as_ref());
                });
            });
        });
    }
    if !article.quotes.is_empty() {
        push_line(&mut out, "quotes", |json| {
            json.array(&article.quotes, push_quote);
        });
    }
    out.push_str("---\n");
    out
}

fn push_quote(json: &mut Json, quote: &Quote) {
    json.object(|json| {
        json.field("text", &quote.text);
        json.field(
            "kind",
            match quote.kind {
                QuoteKind::Direct => "direct",
                QuoteKind::Partial => "partial",
            },
        );
        if let Some(speaker) = &quote.speaker {
            json.field("speaker", &speaker.full_name);
            json.optional("role", speaker.role.as_ref());
        }
        json.optional("cue", quote.cue.as_ref());
        json.optional("via", quote.via.as_ref());
        json.number("block", quote.block);
        json.number("start", quote.start);
        json.number("end", quote.end);
    });
}
