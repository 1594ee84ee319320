//! The leaf parsers, single thread, one group each: `cargo bench --bench fields`.
//!
//! `prose` is running text in which a parser finds little; `dense` is text full of what it looks for. Parsers of
//! lines and paragraphs are called once for each line of the text.

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
use warta::field::{byline, cited, date, dateline, quote, source};

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

/// A name, and whether the parser of that name finds something in a line.
type Parser = (&'static str, fn(&str) -> bool);

/// One parser over every line of running text, and over one line that holds what it looks for.
fn over_lines(
    criterion: &mut Criterion,
    group: &str,
    (dense_line, n_prose): (&str, std::ops::RangeInclusive<usize>),
    parsers: &[Parser],
) {
    let prose = news::text_dump(N_BYTES);
    let lines: Vec<&str> = prose.lines().filter(|line| !line.is_empty()).collect();
    let mut group = criterion.benchmark_group(group);
    for (name, finds) in parsers {
        let n_found = lines.iter().filter(|line| finds(line)).count();
        assert!(n_prose.contains(&n_found), "{name}: {n_found} in prose");
        group.throughput(Throughput::Bytes(prose.len() as u64));
        group.bench_function(format!("{name}/prose"), |bencher| {
            bencher.iter(|| black_box(&lines).iter().filter(|line| finds(line)).count());
        });
    }
    assert!(parsers.iter().any(|(_, finds)| finds(dense_line)));
    group.throughput(Throughput::Bytes(dense_line.len() as u64));
    group.bench_function("line", |bencher| {
        bencher.iter(|| {
            parsers
                .iter()
                .any(|(_, finds)| finds(black_box(dense_line)))
        });
    });
    group.finish();
}

fn datelines(criterion: &mut Criterion) {
    over_lines(
        criterion,
        "field/dateline",
        ("Mataram, NTB (ANTARA News) - Harga beras turun.", 0..=1),
        &[
            ("parse", |line| dateline::parse(line).is_some()),
            ("find", |line| dateline::find(line).is_some()),
        ],
    );
}

fn bylines(criterion: &mut Criterion) {
    over_lines(
        criterion,
        "field/byline",
        ("Pewarta: Budi Hartono dan Agus S Editor: Sari Dewi", 0..=1),
        &[
            ("parse", |line| byline::parse(line).is_some()),
            ("find_tail", |line| byline::find_tail(line).is_some()),
            ("find_initials", |line| {
                byline::find_initials(line).is_some()
            }),
        ],
    );
}

fn sources(criterion: &mut Criterion) {
    over_lines(
        criterion,
        "field/source",
        (
            "Artikel ini telah tayang di Kabar.id dengan judul Harga Beras Turun",
            0..=0,
        ),
        &[
            ("parse", |line| source::parse(line).is_some()),
            ("find_tail", |line| source::find_tail(line).is_some()),
        ],
    );
}

fn cited_media(criterion: &mut Criterion) {
    over_lines(
        criterion,
        "field/cited",
        (
            "Harga beras turun, dikutip dari Kabar.id dan Kompas.com, Kamis (19/10/2023).",
            0..=0,
        ),
        &[("find", |line| {
            let mut media = Vec::new();
            cited::find(line, &mut media);
            !media.is_empty()
        })],
    );
}

fn quotes(criterion: &mut Criterion) {
    let prose = news::text_dump(N_BYTES);
    let prose: Vec<&str> = prose.lines().filter(|line| !line.is_empty()).collect();
    let silent: Vec<&str> = prose
        .iter()
        .copied()
        .filter(|line| !line.contains('"'))
        .collect();
    let dense = ["\"Harga sudah turun,\" kata Kepala Dinas Pasar Budi Hartono."];
    assert!(quote::find(&prose).quotes.len() > 1000);
    assert!(quote::find(&silent).quotes.is_empty());
    assert_eq!(quote::find(&dense).quotes.len(), 1);
    let mut group = criterion.benchmark_group("field/quote");
    group.sample_size(10);
    for (name, texts) in [
        ("prose", prose.as_slice()),
        ("silent", silent.as_slice()),
        ("line", dense.as_slice()),
    ] {
        let n_bytes: usize = texts.iter().map(|text| text.len()).sum();
        group.throughput(Throughput::Bytes(n_bytes as u64));
        group.bench_function(name, |bencher| {
            bencher.iter(|| quote::find(black_box(texts)));
        });
    }
    group.finish();
}

criterion_group!(
    benches,
    date_mentions,
    datelines,
    bylines,
    sources,
    cited_media,
    quotes
);
criterion_main!(benches);
