//! `warta batch`: NDJSON records in, NDJSON articles out, in input order.

use std::io::{BufRead, Write};

use serde_json::{Value, json};

/// Arguments of `warta batch`.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {}

#[derive(Debug, serde::Deserialize)]
struct Record {
    id: Value,
    text: Option<String>,
    html: Option<String>,
    url: Option<String>,
    fetched_at: Option<chrono::DateTime<chrono::FixedOffset>>,
}

/// Runs the command.
pub(crate) fn run(_args: &Args) -> anyhow::Result<()> {
    let mut stdout = std::io::BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        serde_json::to_writer(&mut stdout, &answer(&line?))?;
        writeln!(stdout)?;
    }
    stdout.flush()?;
    Ok(())
}

fn answer(line: &str) -> Value {
    let record: Record = match serde_json::from_str(line) {
        Ok(record) => record,
        Err(error) => {
            return json!({"id": null, "error": {"kind": "record", "message": error.to_string()}});
        }
    };
    let mut extractor = warta::Extractor::new();
    if let Some(url) = record.url {
        extractor = extractor.url(url);
    }
    if let Some(fetched_at) = record.fetched_at {
        extractor = extractor.fetched_at(fetched_at);
    }
    let dump = match (&record.html, &record.text) {
        (Some(html), _) => {
            extractor = extractor.format(warta::Format::Html);
            html
        }
        (None, Some(text)) => text,
        (None, None) => {
            return json!({"id": record.id, "error": {"kind": "record", "message": "expected text or html, found neither"}});
        }
    };
    match extractor.extract(dump) {
        Ok(article) => json!({"id": record.id, "article": article}),
        Err(error) => {
            json!({"id": record.id, "error": {"kind": "extract", "message": error.to_string()}})
        }
    }
}
