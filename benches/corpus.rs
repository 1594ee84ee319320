//! Throughput on records of your own, single thread, beside the floor of reading them at all.
//!
//! `cargo bench --bench corpus -- PATH..` takes NDJSON files with `text` or `html` fields, `.txt` and `.html` files;
//! without a path it runs on the fixtures. Prints, for each kind of input, MB/s of UTF-8 validation, of every line
//! into a string of its own, and of the whole extraction, each the best of several rounds.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::cast_precision_loss,
    reason = "a bench prints its table and may panic"
)]

use std::hint::black_box;
use std::path::{Path, PathBuf};
use std::time::Instant;

use warta::{Extractor, Format};

/// Rounds of which the fastest counts.
const N_ROUNDS: usize = 7;

fn main() {
    let mut paths: Vec<PathBuf> = std::env::args()
        .skip(1)
        .filter(|argument| argument != "--bench")
        .map(PathBuf::from)
        .collect();
    if paths.is_empty() {
        paths = fixtures(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures"));
    }
    let (mut texts, mut pages) = (Vec::new(), Vec::new());
    for path in &paths {
        load(path, &mut texts, &mut pages);
    }
    for (name, records, format) in [
        ("text", &texts, Format::Text),
        ("html", &pages, Format::Html),
    ] {
        if !records.is_empty() {
            report(name, records, format);
        }
    }
}

fn report(name: &str, records: &[String], format: Format) {
    let n_bytes: usize = records.iter().map(String::len).sum();
    let extractor = Extractor::new().format(format);
    let utf8 = rate(n_bytes, || {
        for record in records {
            black_box(std::str::from_utf8(black_box(record.as_bytes())).is_ok());
        }
    });
    let lines = rate(n_bytes, || {
        for record in records {
            black_box(record.lines().map(str::to_owned).collect::<Vec<String>>());
        }
    });
    let whole = rate(n_bytes, || {
        for record in records {
            drop(black_box(extractor.extract(black_box(record))));
        }
    });
    println!(
        "{name}: {} records, {:.2} MB",
        records.len(),
        n_bytes as f64 / 1e6
    );
    println!("  utf-8 validation          {utf8:>9.0} MB/s");
    println!("  lines into owned strings  {lines:>9.0} MB/s");
    println!(
        "  warta, whole article      {whole:>9.0} MB/s   1/{:.1} of lines",
        lines / whole
    );
}

/// MB/s of the fastest round.
fn rate(n_bytes: usize, mut round: impl FnMut()) -> f64 {
    let best = (0..N_ROUNDS)
        .map(|_| {
            let start = Instant::now();
            round();
            start.elapsed().as_secs_f64()
        })
        .fold(f64::INFINITY, f64::min);
    n_bytes as f64 / 1e6 / best
}

fn load(path: &Path, texts: &mut Vec<String>, pages: &mut Vec<String>) {
    let content = String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned();
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("jsonl" | "ndjson") => {
            for line in content.lines() {
                let record: serde_json::Value = serde_json::from_str(line).unwrap();
                let field = |name| {
                    record
                        .get(name)
                        .and_then(serde_json::Value::as_str)
                        .map(str::to_owned)
                };
                texts.extend(field("text"));
                pages.extend(field("html"));
            }
        }
        Some("html" | "htm") => pages.push(content),
        _ => texts.push(content),
    }
}

fn fixtures(root: &Path) -> Vec<PathBuf> {
    let mut paths = Vec::new();
    for language in std::fs::read_dir(root)
        .unwrap()
        .flatten()
        .filter(|entry| entry.path().is_dir())
    {
        for fixture in std::fs::read_dir(language.path()).unwrap().flatten() {
            for input in ["input.txt", "input.html"] {
                let path = fixture.path().join(input);
                if path.exists() {
                    paths.push(path);
                }
            }
        }
    }
    paths
}
