//! The checked-in JSON Schema is the one that the types make, and what the command prints fits it.
#![cfg(all(feature = "cli", feature = "schema"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "test helpers"
)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use schemars::generate::SchemaSettings;
use serde_json::Value;
use warta::Article;

fn generated() -> String {
    let generator = SchemaSettings::draft2020_12()
        .for_serialize()
        .into_generator();
    let schema = generator.into_root_schema_for::<Article>();
    serde_json::to_string_pretty(&schema).unwrap() + "\n"
}

#[test]
fn the_schema_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/article/schema.json");
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&path, generated()).unwrap();
    } else {
        // A reader of the file may have folded its line breaks.
        assert!(
            fs::read_to_string(&path).unwrap().replace('\r', "") == generated(),
            "src/article/schema.json is stale: run with UPDATE_EXPECT=1 and read the diff"
        );
    }
}

#[test]
fn articles_of_batch_fit_the_schema() {
    let schema: Value = serde_json::from_str(&generated()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let records = std::env::temp_dir().join(format!("warta-schema-{}.ndjson", std::process::id()));
    let lines: Vec<String> = inputs()
        .iter()
        .map(|input| {
            let dump = String::from_utf8_lossy(&fs::read(input).unwrap()).into_owned();
            let is_page = input
                .extension()
                .is_some_and(|extension| extension == "html");
            let kind = if is_page { "html" } else { "text" };
            serde_json::json!({"id": input, kind: dump}).to_string()
        })
        .collect();
    fs::write(&records, lines.join("\n")).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_warta"))
        .args(["batch", "--quiet"])
        .arg(&records)
        .output()
        .unwrap();
    fs::remove_file(&records).unwrap();
    let answers = String::from_utf8(output.stdout).unwrap();
    assert_eq!(answers.lines().count(), lines.len());
    for answer in answers.lines() {
        let answer: Value = serde_json::from_str(answer).unwrap();
        assert!(
            answer.get("error").is_some() || validator.is_valid(&answer["article"]),
            "{}",
            answer["id"]
        );
    }
}

/// Every input of the fixtures.
fn inputs() -> Vec<PathBuf> {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let folders = |path: PathBuf| {
        let entries = fs::read_dir(path).into_iter().flatten();
        entries
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.is_dir())
    };
    folders(fixtures)
        .flat_map(folders)
        .flat_map(|case| ["input.txt", "input.html"].map(|name| case.join(name)))
        .filter(|path| path.exists())
        .collect()
}

#[test]
fn what_the_command_prints_fits_the_schema() {
    let schema: Value = serde_json::from_str(&generated()).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let inputs = inputs();
    assert!(!inputs.is_empty());
    let mut n_articles = 0;
    for input in inputs {
        let output = Command::new(env!("CARGO_BIN_EXE_warta"))
            .args(["extract", "--fetched-at", "2026-01-05"])
            .arg(&input)
            .output()
            .unwrap();
        if output.status.code() == Some(1) {
            continue; // No article in it, and nothing printed.
        }
        let article: Value = serde_json::from_slice(&output.stdout).unwrap();
        if let Err(error) = validator.validate(&article) {
            panic!("{}: {error} at {}", input.display(), error.instance_path());
        }
        let typed: Article = serde_json::from_value(article.clone()).unwrap();
        assert_eq!(serde_json::to_value(&typed).unwrap(), article);
        n_articles += 1;
        let output = Command::new(env!("CARGO_BIN_EXE_warta"))
            .args(["explain", "--json"])
            .arg(&input)
            .output()
            .unwrap();
        let explanation: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert!(
            validator.is_valid(&explanation["article"]),
            "{}",
            input.display()
        );
    }
    assert!(n_articles > 0);
    // A near miss.
    assert!(!validator.is_valid(&serde_json::json!({"headline": 5})));
}
