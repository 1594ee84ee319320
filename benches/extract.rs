//! The whole extraction, single thread: `cargo bench --bench extract`.
//!
//! Fixtures show a typical document; generated documents from 1 KB to 10 MB show whether the time is linear.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    reason = "criterion's macros make undocumented items; a bench may panic"
)]

#[path = "../tests/support/news.rs"]
mod news;

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use warta::{Extractor, Format};

const SIZES_BYTES: [usize; 5] = [1 << 10, 10 << 10, 100 << 10, 1 << 20, 10 << 20];

fn fixtures(criterion: &mut Criterion) {
    let seed = include_str!("../fixtures/id/egindo-kim-lavrov/input.txt");
    assert_eq!(warta::extract(seed).unwrap().paragraphs().count(), 25);
    let mut group = criterion.benchmark_group("extract/fixture");
    group.throughput(Throughput::Bytes(seed.len() as u64));
    group.bench_function("egindo-kim-lavrov", |bencher| {
        bencher.iter(|| warta::extract(black_box(seed)));
    });
    group.finish();
}

/// The name of a group, the format of its dumps, and what makes them.
type Kind = (&'static str, Format, fn(usize) -> String);

fn generated(criterion: &mut Criterion) {
    let kinds: [Kind; 3] = [
        ("extract/text", Format::Text, news::text_dump),
        ("extract/page-text", Format::Text, news::page_text),
        ("extract/html", Format::Html, news::page_html),
    ];
    for (name, format, make) in kinds {
        let mut group = criterion.benchmark_group(name);
        for n_bytes in SIZES_BYTES {
            let dump = make(n_bytes);
            let extractor = Extractor::new().format(format);
            let article = extractor.extract(&dump).unwrap();
            assert_eq!(
                article.headline.as_deref(),
                Some("Jembatan Gantung Sukamaju Mulai Diperbaiki")
            );
            group.throughput(Throughput::Bytes(dump.len() as u64));
            group.sample_size(if n_bytes > 1 << 20 { 10 } else { 50 });
            group.bench_with_input(
                BenchmarkId::from_parameter(n_bytes),
                &dump,
                |bencher, dump| {
                    bencher.iter(|| extractor.extract(black_box(dump)));
                },
            );
        }
        group.finish();
    }
}

/// The floor: every line into a string of its own.
fn floor(criterion: &mut Criterion) {
    let dump = news::text_dump(1 << 20);
    let mut group = criterion.benchmark_group("floor");
    group.throughput(Throughput::Bytes(dump.len() as u64));
    group.bench_function("lines-into-owned-strings", |bencher| {
        bencher.iter(|| {
            black_box(dump.as_str())
                .lines()
                .map(str::to_owned)
                .collect::<Vec<String>>()
        });
    });
    group.finish();
}

criterion_group!(benches, fixtures, generated, floor);
criterion_main!(benches);
