//! Peak memory of an extraction, counted by the allocator, beside the size of its input.
//!
//! `cargo run --release --manifest-path benches/memory/Cargo.toml` prints one line an input, and fails where a
//! target is missed: six times an input over 1 MB, 4 MB for a typical page. The input itself is not counted, the
//! article that comes back is.

#![allow(clippy::print_stdout, reason = "a bench prints its table")]

#[path = "../../../tests/support/news.rs"]
mod news;

use std::process::ExitCode;

use peak_alloc::PeakAlloc;
use warta::{Extractor, Format};

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

/// Peak bytes over bytes of input, for inputs over 1 MB.
const MAX_RATIO: f64 = 6.0;

/// Peak bytes for a typical page.
const MAX_PAGE_BYTES: usize = 4 << 20;

/// An input: its name, how large it is asked for, its format, the input.
type Case = (&'static str, usize, Format, String);

fn main() -> ExitCode {
    println!(
        "| input | bytes | peak bytes | times the input |\n| --- | ---: | ---: | ---: |"
    );
    // Tables that are built once are not counted to the first input.
    peak_bytes(Format::Html, &news::page_html(100 << 10));
    peak_bytes(Format::Text, &news::page_text(100 << 10));
    let mut is_within = true;
    for (name, n_bytes, format, input) in cases() {
        let peak = peak_bytes(format, &input);
        let ratio = peak as f64 / input.len() as f64;
        let holds = if n_bytes < 1 << 20 {
            peak <= MAX_PAGE_BYTES
        } else {
            ratio <= MAX_RATIO
        };
        let mark = if holds { "" } else { ", over the target" };
        println!("| {name} | {} | {peak} | {ratio:.1}{mark} |", input.len());
        is_within &= holds;
    }
    if is_within {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn cases() -> Vec<Case> {
    let mut cases: Vec<Case> = vec![
        ("text", 3 << 10, Format::Text, news::text_dump(3 << 10)),
        ("page text", 8 << 10, Format::Text, news::page_text(8 << 10)),
        ("html", 100 << 10, Format::Html, news::page_html(100 << 10)),
    ];
    for n_bytes in [1 << 20, 4 << 20, 10 << 20] {
        let text = news::text_dump(n_bytes);
        let body = text.replace("\n\n", "</p>\n<p>").replace('"', "&quot;");
        cases.extend([
            ("text", n_bytes, Format::Text, text.clone()),
            ("text, one line", n_bytes, Format::Text, text.replace("\n\n", " ")),
            (
                "text, a line each sentence",
                n_bytes,
                Format::Text,
                text.replace(". ", ".\n"),
            ),
            ("page text", n_bytes, Format::Text, news::page_text(n_bytes)),
            ("html", n_bytes, Format::Html, news::page_html(n_bytes)),
            (
                "html, all of it story",
                n_bytes,
                Format::Html,
                format!("<article><p>{body}</p></article>"),
            ),
            (
                "html, one paragraph",
                n_bytes,
                Format::Html,
                format!("<article><p>{}</p></article>", text.replace("\n\n", " ")),
            ),
        ]);
    }
    cases
}

/// The most bytes that were allocated at one time during an extraction, beyond what was before it.
fn peak_bytes(format: Format, input: &str) -> usize {
    let before = ALLOCATOR.current_usage();
    ALLOCATOR.reset_peak_usage();
    let article = Extractor::new().format(format).extract(input);
    let peak = ALLOCATOR.peak_usage();
    assert!(article.is_ok(), "no article");
    peak.saturating_sub(before)
}
