//! The views of an article hold what the article holds: Markdown and JSON-LD read back.
#![cfg(feature = "serde")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "test helpers"
)]

use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use serde_json::{Value, json};
use warta::Article;
use warta::article::{Block, BlockKind};

fn article(value: &Value) -> Article {
    let mut whole = serde_json::to_value(Article::default()).unwrap();
    for (key, field) in value.as_object().unwrap() {
        whole[key] = field.clone();
    }
    serde_json::from_value(whole).unwrap()
}

/// The front matter as JSON, and the Markdown behind it.
fn split(markdown: &str) -> (Value, &str) {
    let rest = markdown.strip_prefix("---\n").unwrap();
    let (front, body) = rest.split_at(rest.find("---\n").unwrap());
    let fields = front.lines().map(|line| {
        let (key, value) = line.split_once(": ").unwrap();
        (key.to_owned(), serde_json::from_str(value).unwrap())
    });
    (Value::Object(fields.collect()), &body["---\n".len()..])
}

/// What a Markdown reader makes of the text: headline, deck, body as (kind, text).
fn parse(markdown: &str) -> (Option<String>, Option<String>, Vec<(BlockKind, String)>) {
    let (mut headline, mut deck, mut body) = (None, None, Vec::new());
    let mut text = String::new();
    let mut in_deck = false;
    // What GitHub and most note-taking programs read. Typographic quotes would change the text.
    let options = Options::ENABLE_GFM
        | Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_MATH;
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Start(Tag::BlockQuote(_)) => in_deck = true,
            Event::End(TagEnd::BlockQuote(_)) => in_deck = false,
            Event::End(TagEnd::Heading(level)) => {
                let text = std::mem::take(&mut text);
                if level == pulldown_cmark::HeadingLevel::H1 {
                    headline = Some(text);
                } else {
                    body.push((BlockKind::Heading, text));
                }
            }
            Event::End(TagEnd::Paragraph) if in_deck => deck = Some(std::mem::take(&mut text)),
            Event::End(TagEnd::Paragraph) => {
                body.push((BlockKind::Paragraph, std::mem::take(&mut text)));
            }
            Event::End(TagEnd::Item) => body.push((BlockKind::ListItem, std::mem::take(&mut text))),
            Event::Text(part) => text.push_str(&part),
            Event::Start(Tag::Heading { .. } | Tag::Paragraph | Tag::List(_) | Tag::Item)
            | Event::End(TagEnd::List(_)) => {}
            other => text.extend(["unexpected ", &format!("{other:?}")]),
        }
    }
    (headline, deck, body)
}

#[track_caller]
fn check_round_trip(article: &Article) {
    let markdown = article.to_markdown();
    let (front, rest) = split(&markdown);
    let (headline, deck, body) = parse(rest);
    assert_eq!(headline, article.headline, "{markdown}");
    assert_eq!(deck, article.deck, "{markdown}");
    let blocks = article.body.iter();
    let expected: Vec<_> = blocks
        .map(|block: &Block| (block.kind, block.text.clone()))
        .collect();
    assert_eq!(body, expected, "{markdown}");
    assert_eq!(front["headline"].as_str(), article.headline.as_deref());
}

#[test]
fn markdown_reads_back() {
    let article = article(&json!({
        "headline": "Harga *Beras* #1",
        "deck": "1. Bukan daftar",
        "date": {"raw": "Kamis (19 Oktober)", "edtf": "XXXX-10-19", "resolved": "2023-10-19", "basis": "lede"},
        "bylines": [{"name": "Sri \"Atun\" Dewi", "role": "reporter"}],
        "body": [
            {"kind": "paragraph", "text": "- bukan butir & bukan <b>markah</b> [x](y) &amp; $5$ ~a~ :smile:"},
            {"kind": "heading", "text": "Bagian C#", "level": 3},
            {"kind": "list_item", "text": "# satu"},
            {"kind": "list_item", "text": "2) dua"},
            {"kind": "paragraph", "text": "> \"Kutipan,\" kata dia. https://contoh.example/a_b_c"},
            {"kind": "paragraph", "text": "==="},
        ],
        "quotes": [{
            "block": 4, "start": 3, "end": 11, "text": "Kutipan,", "kind": "direct", "cue": "kata",
            "speaker": {"name": null, "full_name": "Sri Dewi", "role": null, "affiliation": null}, "via": null
        }],
    }));
    check_round_trip(&article);
    let markdown = article.to_markdown();
    let (front, _) = split(&markdown);
    assert_eq!(front["date"], "XXXX-10-19");
    assert_eq!(front["date_resolved"], "2023-10-19");
    assert_eq!(
        front["bylines"],
        json!([{"name": "Sri \"Atun\" Dewi", "role": "reporter"}])
    );
    assert_eq!(front["quotes"][0]["speaker"], "Sri Dewi");
}

#[test]
fn json_ld_is_a_news_article() {
    let article = article(&json!({
        "headline": "Judul \"Berita\"",
        "date": {"raw": "19/10/2023", "edtf": "2023-10-19", "resolved": "2023-10-19", "basis": "printed"},
        "updated": {"raw": "Kamis (19 Oktober)", "edtf": "XXXX-10-19", "resolved": null, "basis": "printed"},
        "bylines": [{"name": "Sri Dewi", "role": "writer"}, {"name": "Budi", "role": "editor"}],
        "body": [{"kind": "paragraph", "text": "Satu."}, {"kind": "paragraph", "text": "Dua."}],
        "captions": [{"text": "", "credit": "Budi"}],
        "outlet": "Harian Contoh",
    }));
    let json_ld: Value = serde_json::from_str(&article.to_json_ld()).unwrap();
    assert_eq!(
        json_ld,
        json!({
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": "Judul \"Berita\"",
            "datePublished": "2023-10-19",
            "author": [{"@type": "Person", "name": "Sri Dewi"}],
            "editor": [{"@type": "Person", "name": "Budi"}],
            "publisher": [{"@type": "NewsMediaOrganization", "name": "Harian Contoh"}],
            "image": [{"@type": "ImageObject", "creditText": "Budi"}],
            "articleBody": "Satu.\n\nDua.",
        })
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_reads_back_from_markdown(
        texts in prop::collection::vec(
            (0..3_usize, r"[-#>+=*_`\[\]()<>&;~|:!$\\0-9a-z.,'\x22^{}/@]{1,12}( [-#>+=*_`\[\]()<>&;~|:!$\\0-9a-z.,'\x22^{}/@]{1,12}){0,4}"),
            1..6,
        ),
    ) {
        let kinds = ["paragraph", "heading", "list_item"];
        let body: Vec<Value> = texts
            .iter()
            .map(|(kind, text)| json!({"kind": kinds[*kind], "text": text}))
            .collect();
        check_round_trip(&article(&json!({"headline": texts[0].1, "body": body})));
    }
}
