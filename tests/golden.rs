//! Golden fixtures: one trial a folder of `fixtures/<language>/<trait>/`.
//!
//! A folder holds `input.txt` and/or `input.html`, `expected.json`, `about.md` and, where the request has
//! settings, `request.json`. Where both inputs exist they share the expected article, but for the lines of
//! removed pieces. Every text input also runs with CRLF, with NBSP for spaces and with trailing blanks, and every
//! line of it must be accounted for.
//!
//! Bless with `UPDATE_EXPECT=1 cargo test --test golden`, then read the diff: the diff is the review.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use expect_test::expect_file;
use libtest_mimic::{Arguments, Failed, Trial};
use warta::{Article, Extractor, Format, Language, Note};

/// The files that a fixture may hold.
const KNOWN_FILES: [&str; 5] = [
    "about.md",
    "expected.json",
    "input.html",
    "input.txt",
    "request.json",
];

/// What a fixture asks for beside its input.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Request {
    fetched_at: Option<chrono::DateTime<chrono::FixedOffset>>,
    url: Option<String>,
    language: Option<Language>,
    #[serde(default)]
    content_selectors: Vec<String>,
    #[serde(default)]
    drop_selectors: Vec<String>,
}

fn main() {
    let arguments = Arguments::from_args();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures");
    let known_failures: BTreeSet<String> = fs::read_to_string(root.join("known_failures.txt"))
        .expect("fixtures/known_failures.txt")
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(str::to_owned)
        .collect();
    let folders = fixtures(&root);
    let names: BTreeSet<String> = folders.iter().map(|folder| name(&root, folder)).collect();
    let gone: Vec<String> = known_failures.difference(&names).cloned().collect();
    let mut trials = vec![Trial::test("known failures exist", move || {
        if gone.is_empty() {
            Ok(())
        } else {
            Err(format!("known failures without a fixture: {gone:?}").into())
        }
    })];
    for folder in folders {
        let name = name(&root, &folder);
        let is_known_failure = known_failures.contains(&name);
        trials.push(Trial::test(name, move || {
            let outcome = std::panic::catch_unwind(|| check(&folder))
                .unwrap_or_else(|_| Err("panicked".into()));
            match (outcome, is_known_failure) {
                (outcome, false) => outcome,
                (Err(_), true) => Ok(()),
                (Ok(()), true) => {
                    Err("passes now: take it out of fixtures/known_failures.txt".into())
                }
            }
        }));
    }
    libtest_mimic::run(&arguments, trials).exit();
}

fn name(root: &Path, folder: &Path) -> String {
    folder.strip_prefix(root).unwrap().display().to_string()
}

fn fixtures(root: &Path) -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = subfolders(root)
        .iter()
        .flat_map(|language| subfolders(language))
        .collect();
    folders.sort();
    assert!(!folders.is_empty(), "no fixture under {}", root.display());
    folders
}

fn subfolders(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir())
        .collect()
}

fn check(folder: &Path) -> Result<(), Failed> {
    for entry in fs::read_dir(folder)? {
        let file = entry?.file_name().into_string().unwrap();
        if !KNOWN_FILES.contains(&file.as_str()) {
            return Err(format!("unused file {file}").into());
        }
    }
    if !folder.join("about.md").exists() {
        return Err("about.md is missing".into());
    }
    let request = match fs::read_to_string(folder.join("request.json")) {
        Ok(json) => serde_json::from_str(&json)?,
        Err(_) => Request::default(),
    };
    let text = fs::read_to_string(folder.join("input.txt")).ok();
    let html = fs::read_to_string(folder.join("input.html")).ok();
    let is_shared = text.is_some() && html.is_some();
    if text.is_none() && html.is_none() {
        return Err("neither input.txt nor input.html".into());
    }
    let expected = expect_file![folder.join("expected.json")];
    if let Some(html) = &html {
        expected.assert_eq(&print(&outcome(html, Format::Html, &request), is_shared));
    }
    if let Some(text) = &text {
        let article = outcome(text, Format::Text, &request);
        let printed = print(&article, is_shared);
        expected.assert_eq(&printed);
        for (variant, input) in variants(text) {
            let varied = print(&outcome(&input, Format::Text, &request), is_shared);
            if varied != printed {
                let difference = first_difference(&printed, &varied);
                return Err(format!("the article differs {variant}:\n{difference}").into());
            }
        }
        // A line that was repaired no longer reads as it stands in the dump.
        let is_repaired = |note: &Note| {
            matches!(
                note,
                Note::EncodingRepaired { .. } | Note::LeftoverMarkup { .. }
            )
        };
        let lost = article
            .ok()
            .filter(|article| !article.notes.iter().any(is_repaired))
            .map(|article| support::lost_lines(text, &article))
            .unwrap_or_default();
        if !lost.is_empty() {
            return Err(format!("lines that stand nowhere in the article: {lost:#?}").into());
        }
    }
    Ok(())
}

fn outcome(input: &str, format: Format, request: &Request) -> Result<Article, warta::Error> {
    let mut extractor = Extractor::new().format(format);
    if let Some(fetched_at) = request.fetched_at {
        extractor = extractor.fetched_at(fetched_at);
    }
    if let Some(url) = &request.url {
        extractor = extractor.url(url.as_str());
    }
    if let Some(language) = request.language {
        extractor = extractor.language(language);
    }
    for css in &request.content_selectors {
        extractor = extractor.content_selector(css)?;
    }
    for css in &request.drop_selectors {
        extractor = extractor.drop_selector(css)?;
    }
    extractor.extract(input)
}

fn print(outcome: &Result<Article, warta::Error>, is_shared: bool) -> String {
    let json = match outcome {
        Ok(article) => {
            let mut json = serde_json::to_value(article).unwrap();
            if is_shared {
                for removed in json["removed"].as_array_mut().unwrap() {
                    removed.as_object_mut().unwrap().remove("line");
                }
            }
            json
        }
        Err(error) => serde_json::json!({"error": error.to_string()}),
    };
    serde_json::to_string_pretty(&json).unwrap() + "\n"
}

/// The same dump as other tools would have written it.
fn variants(text: &str) -> [(&'static str, String); 3] {
    [
        ("with CRLF", text.replace('\n', "\r\n")),
        ("with NBSP for spaces", text.replace(' ', "\u{a0}")),
        ("with trailing blanks", text.replace('\n', "  \n") + "\n \n"),
    ]
}

fn first_difference(one: &str, other: &str) -> String {
    one.lines()
        .zip(other.lines())
        .find(|(one, other)| one != other)
        .map_or_else(
            || "one is longer".to_owned(),
            |(one, other)| format!("- {one}\n+ {other}"),
        )
}
