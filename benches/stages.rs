//! Each stage alone, single thread, on one typical document of each kind.
//!
//! `cargo bench --bench stages --features stages` times them.
//! `… -- count KIND N_STAGES N_RUNS` runs the first so many stages so many times, for a tool that counts
//! instructions; `bash benches/stages.sh` makes the table of `benches/README.md` from that.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    reason = "criterion's macros make undocumented items; a bench may panic"
)]

#[path = "../tests/support/news.rs"]
mod news;

use std::hint::black_box;

use criterion::{BatchSize, Criterion, Throughput, criterion_group};
use warta::{Article, Format, stages};

/// A kind of dump: its name, its format, one typical document.
struct Kind {
    name: &'static str,
    format: Format,
    dump: String,
}

fn kinds() -> [Kind; 3] {
    [
        Kind {
            name: "text",
            format: Format::Text,
            dump: news::text_dump(3 << 10),
        },
        Kind {
            name: "page-text",
            format: Format::Text,
            dump: news::page_text(8 << 10),
        },
        Kind {
            name: "html",
            format: Format::Html,
            dump: news::page_html(100 << 10),
        },
    ]
}

/// All stages; the answer is checked, so that nothing is timed that went wrong.
fn extract(kind: &Kind) -> Article {
    let read = stages::read(&kind.dump, kind.format).unwrap();
    let article = read.prune().unwrap().label().unwrap().assemble();
    assert_eq!(
        article.headline.as_deref(),
        Some("Jembatan Gantung Sukamaju Mulai Diperbaiki")
    );
    article
}

fn time(criterion: &mut Criterion) {
    for kind in &kinds() {
        extract(kind);
        let bytes = Throughput::Bytes(kind.dump.len() as u64);
        let read = stages::read(&kind.dump, kind.format).unwrap();
        let pruned = read.clone().prune().unwrap();
        let labelled = pruned.clone().label().unwrap();
        let mut group = criterion.benchmark_group("read");
        group.throughput(bytes.clone());
        group.bench_function(kind.name, |bencher| {
            bencher.iter(|| stages::read(black_box(&kind.dump), kind.format));
        });
        group.finish();
        let mut group = criterion.benchmark_group("prune");
        group.throughput(bytes.clone());
        group.bench_function(kind.name, |bencher| {
            bencher.iter_batched(|| read.clone(), stages::Read::prune, BatchSize::SmallInput);
        });
        group.finish();
        let mut group = criterion.benchmark_group("label");
        group.throughput(bytes.clone());
        group.bench_function(kind.name, |bencher| {
            bencher.iter_batched(
                || pruned.clone(),
                stages::Pruned::label,
                BatchSize::SmallInput,
            );
        });
        group.finish();
        let mut group = criterion.benchmark_group("assemble");
        group.throughput(bytes);
        group.bench_function(kind.name, |bencher| {
            bencher.iter_batched(
                || labelled.clone(),
                stages::Labelled::assemble,
                BatchSize::SmallInput,
            );
        });
        group.finish();
    }
}

/// Runs the first stages only.
fn count(kind: &Kind, n_stages: usize) {
    let Ok(read) = stages::read(black_box(&kind.dump), kind.format) else {
        return;
    };
    if n_stages == 1 {
        return drop(black_box(read));
    }
    let Ok(pruned) = read.prune() else { return };
    if n_stages == 2 {
        return drop(black_box(pruned));
    }
    let Ok(labelled) = pruned.label() else { return };
    if n_stages == 3 {
        return drop(black_box(labelled));
    }
    drop(black_box(labelled.assemble()));
}

criterion_group!(benches, time);

#[allow(clippy::print_stdout, reason = "a bench prints its answer")]
fn main() {
    let arguments: Vec<String> = std::env::args()
        .skip(1)
        .filter(|argument| argument != "--bench")
        .collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let kind_of = |name: &str| kinds().into_iter().find(|kind| kind.name == name).unwrap();
    match arguments.as_slice() {
        ["count", name, n_stages, n_runs] => {
            let kind = kind_of(name);
            extract(&kind);
            for _ in 0..n_runs.parse().unwrap() {
                count(&kind, n_stages.parse().unwrap());
            }
        }
        ["size", name] => println!("{}", kind_of(name).dump.len()),
        _ => {
            benches();
            Criterion::default().configure_from_args().final_summary();
        }
    }
}
