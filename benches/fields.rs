//! The leaf parsers, single thread, one group each: `cargo bench --bench fields`.
//!
//! `prose` is running text in which a parser finds little; `dense` is text full of what it looks for.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    reason = "criterion's macros make undocumented items; a bench may panic"
)]

#[path = "../tests/support/news.rs"]
#[allow(dead_code, reason = "leaf parsers read text dumps only")]
mod news;

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use warta::field::date;

const N_BYTES: usize = 1 << 20;

fn date_mentions(criterion: &mut Criterion) {
    let prose = news::text_dump(N_BYTES);
    let dense = "Kamis (19/10/2023) pukul 14.05 WIB, kata dia. ".repeat(N_BYTES / 46);
    assert!(date::mentions(&prose).calendar_only().count() > 100);
    assert!(date::mentions(&dense).calendar_only().count() > 10_000);
    let mut group = criterion.benchmark_group("field/date");
    for (name, text) in [("prose", &prose), ("dense", &dense)] {
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function(format!("calendar/{name}"), |bencher| {
            bencher.iter(|| date::mentions(black_box(text)).calendar_only().count());
        });
        group.bench_function(format!("all/{name}"), |bencher| {
            bencher.iter(|| date::mentions(black_box(text)).count());
        });
    }
    let line = "Diperbarui: Kamis, 19 Oktober 2023 | 14:05 WIB";
    assert!(date::parse(line).is_some());
    group.throughput(Throughput::Bytes(line.len() as u64));
    group.bench_function("line", |bencher| {
        bencher.iter(|| date::parse(black_box(line)));
    });
    group.finish();
}

criterion_group!(benches, date_mentions);
criterion_main!(benches);
