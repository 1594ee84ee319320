//! An explanation tells the truth: it has the article that an extraction gives, and accounts for all of it.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "test helpers")]

use std::fs;
use std::path::{Path, PathBuf};

use warta::explain::{Explanation, Fate};
use warta::{Error, Extractor};

/// Every input of the fixtures.
fn inputs() -> Vec<PathBuf> {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let folders = |path: PathBuf| {
        let entries = fs::read_dir(path).into_iter().flatten();
        let paths = entries.map(|entry| entry.unwrap().path());
        paths.filter(|path| path.is_dir())
    };
    folders(fixtures)
        .flat_map(folders)
        .flat_map(|case| ["input.txt", "input.html"].map(|name| case.join(name)))
        .filter(|path| path.exists())
        .collect()
}

fn check(explanation: &Explanation, name: &str) {
    let article = explanation.article.as_ref().unwrap();
    for (idx, block) in article.body.iter().enumerate() {
        let pieces = explanation.pieces.iter();
        let pieces: Vec<_> = pieces
            .filter(|piece| piece.fate == Fate::Body(idx))
            .collect();
        assert_eq!(pieces.len(), 1, "{name}: block {idx}");
        let text = &pieces.first().unwrap().text;
        assert!(
            text.contains(&block.text) || block.text.contains(text),
            "{name}: {text}"
        );
    }
    for removed in &article.removed {
        let mut pieces = explanation.pieces.iter();
        assert!(
            pieces.any(|piece| piece.line == removed.line && piece.text == removed.text),
            "{name}: {removed:?}"
        );
    }
}

#[test]
fn explanations_account_for_the_article() {
    let inputs = inputs();
    assert!(!inputs.is_empty());
    for input in inputs {
        let name = input.display().to_string();
        let dump = fs::read(&input).unwrap();
        let dump = String::from_utf8_lossy(&dump);
        let extractor = Extractor::new();
        match (extractor.extract(&dump), extractor.explain(&dump)) {
            (Ok(article), Ok(explanation)) => {
                assert_eq!(explanation.article.as_ref(), Some(&article), "{name}");
                check(&explanation, &name);
            }
            // A dump without a story is explained all the same.
            (Err(Error::NoArticle { .. }), Ok(explanation)) => {
                assert_eq!(explanation.article, None, "{name}");
                assert!(!explanation.pieces.is_empty(), "{name}");
            }
            (article, explanation) => {
                assert_eq!(article.err(), explanation.err(), "{name}");
            }
        }
    }
    assert_eq!(Extractor::new().explain(" ").err(), Some(Error::Empty));
}

/// What the explanation says of the piece with this text.
#[track_caller]
fn check_evidence(dump: &str, text: &str, rule: &str, evidence: &str) {
    let explanation = Extractor::new().explain(dump).unwrap();
    let mut pieces = explanation.pieces.iter();
    let piece = pieces.find(|piece| piece.text == text).unwrap();
    assert_eq!(
        (piece.rule, piece.evidence.as_deref()),
        (rule, Some(evidence))
    );
}

#[test]
fn regions_say_where_a_piece_stands() {
    let paragraph = "Harga beras turun di banyak pasar sejak awal pekan ini, kata para pedagang, dan pasokan lancar.";
    let story = format!(
        "<article><h1>Harga Beras Turun</h1><p>{paragraph}</p><p>{paragraph} Lagi.</p></article>"
    );
    let page = format!(
        "<nav><a href=/>Beranda</a></nav>\n{story}\n<div class=related-posts><a href=/x>Harga Gula Naik Lagi</a></div>"
    );
    check_evidence(&page, "Beranda", "page region", "in <nav>");
    check_evidence(
        &page,
        "Harga Gula Naik Lagi",
        "page region",
        "in <div> by its class or role",
    );
}

#[test]
fn a_dump_without_a_story_is_explained() {
    let explanation = Extractor::new()
        .explain("Beranda\nNasional\nIndeks")
        .unwrap();
    assert_eq!(explanation.article, None);
    assert_eq!(explanation.pieces.len(), 3);
}
