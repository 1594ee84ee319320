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
    for (idx, block) in explanation.article.body.iter().enumerate() {
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
    for removed in &explanation.article.removed {
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
                assert_eq!(explanation.article, article, "{name}");
                check(&explanation, &name);
            }
            (article, explanation) => {
                assert_eq!(article.err(), explanation.err(), "{name}");
            }
        }
    }
    assert_eq!(Extractor::new().explain(" ").err(), Some(Error::Empty));
}
