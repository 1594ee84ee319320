//! Pages made to hurt: the work must grow with the input, not with its square, and nothing may panic.
//!
//! Time is measured as a ratio of two sizes, one sixteen times the other: linear work gives about 16,
//! quadratic work 256. The limit between them leaves room for a busy machine.

use std::time::{Duration, Instant};

use super::read;

/// Sixteen times the input may take so many times as long.
const MAX_RATIO: f64 = 128.0;

/// The best of so many tries counts: other work on the machine only ever adds.
const N_TRIES: usize = 3;

/// Shorter times are too noisy to compare.
const MIN_TIME: Duration = Duration::from_micros(100);

fn time(html: &str) -> Duration {
    let runs = (0..3).map(|_| {
        let start = Instant::now();
        std::hint::black_box(read(html).blocks.len());
        start.elapsed()
    });
    runs.min().unwrap_or_default()
}

#[track_caller]
fn check(name: &str, page: impl Fn(usize) -> String, n: usize) {
    let (small, large) = (page(n / 8), page(2 * n));
    let ratios =
        (0..N_TRIES).map(|_| time(&large).as_secs_f64() / time(&small).max(MIN_TIME).as_secs_f64());
    let best = ratios.fold(f64::INFINITY, f64::min);
    assert!(best < MAX_RATIO, "{name}: {best:.1} times as long");
}

#[test]
fn time_is_linear() {
    let of = |piece: &'static str| move |n: usize| piece.repeat(n);
    check("nested lists", of("<ul><li>"), 16_000);
    check("nested lists with text", of("<ul><li>x"), 8_000);
    check("nested div", of("<div>"), 25_000);
    check("nested div with text", of("<div>x"), 25_000);
    check("nested b", of("<b>x"), 32_000);
    check("nested span", of("<span class=a>x"), 10_000);
    check("unclosed p", of("<p>x"), 32_000);
    check("unclosed a", of("<a href=x>x"), 16_000);
    check("tables", of("<table><tr><td>x"), 10_000);
    check(
        "stray end tags",
        |n| "<div>".repeat(500) + &"</b></p></li></td>".repeat(n),
        10_000,
    );
    check(
        "attributes",
        |n| format!("<div {}>x", "a=b ".repeat(n)),
        25_000,
    );
    check(
        "quotes",
        |n| format!("<div {}>x", "a=\" ".repeat(n)),
        25_000,
    );
    check("open quotes", |n| "<a b='c\">".repeat(n), 20_000);
    check("ampersands", of("&"), 200_000);
    check(
        "long references",
        of("&aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
        8_000,
    );
    check(
        "numeric references",
        |n| format!("&#{}", "0".repeat(n)),
        200_000,
    );
    check("angle brackets", of("<"), 200_000);
    check("open comments", of("<!--"), 50_000);
    check(
        "dashes in a comment",
        |n| format!("<!--{}", "-".repeat(n)),
        200_000,
    );
    check("unclosed scripts", of("<script>"), 30_000);
    check(
        "script ends in a comment",
        |n| format!("<script><!--<script>{}", "</script".repeat(n)),
        30_000,
    );
    check(
        "json",
        |n| format!("<script type=application/ld+json>{}", "[{\"a\":".repeat(n)),
        30_000,
    );
    check(
        "json strings",
        |n| format!("<script type=application/ld+json>{}", "\"\\u".repeat(n)),
        60_000,
    );
    check(
        "class words",
        |n| format!("<div class='{}'>x", "related-".repeat(n)),
        30_000,
    );
    check("breaks", of("<br>x"), 32_000);
    check("hidden", of("<i hidden><span hidden>x"), 10_000);
    check("authors", of("<div class=author>x"), 10_000);
    check("times", of("<time datetime=2023-10-19>x</time>"), 8_000);
}

#[test]
fn an_inline_picture_costs_nothing() {
    let picture = "A".repeat(20 << 20);
    let page = format!("<p>Satu</p><img src=\"data:image/png;base64,{picture}\"><p>Dua</p>");
    let start = Instant::now();
    assert_eq!(read(&page).blocks.len(), 2);
    assert!(start.elapsed() < Duration::from_millis(500));
}

#[test]
fn an_unclosed_script_ends_the_page() {
    let document = read("<p>Satu</p><script>var a = '<p>Dua</p>'");
    assert_eq!(document.blocks.len(), 1);
}

#[test]
fn depth_is_capped_with_a_note() {
    let page = "<div>x".repeat(2_000);
    let document = read(&page);
    assert_eq!(document.blocks.len(), 2_000);
    assert!(document.containers.len() <= 513);
    assert_eq!(document.notes.len(), 1);
}

/// What is kept of a page is no more than the page: text, a container for each tag, a block for each tag and break.
#[test]
fn memory_is_bounded_by_the_page() {
    for piece in [
        "<ul><li>x",
        "<div>",
        "<div>x<div>",
        "<b>x",
        "<p>x",
        "<a href=x>x",
        "<table><tr><td>x",
        "<i hidden><span hidden>x",
        "<div class=author>x",
        "<time datetime=2023-10-19>x</time>",
        "<script type=application/ld+json>[[{\"a\":1}]]</script>",
    ] {
        let page = piece.repeat(20_000);
        let n_tags = memchr::memchr_iter(b'<', page.as_bytes()).count();
        let document = read(&page);
        let n_text_bytes: usize = document.blocks.iter().map(|block| block.text.len()).sum();
        assert!(n_text_bytes <= page.len(), "{piece}");
        assert!(document.blocks.len() <= n_tags, "{piece}");
        assert!(document.containers.len() <= n_tags + 1, "{piece}");
    }
}
