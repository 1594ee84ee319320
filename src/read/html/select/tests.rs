//! Selectors and what they match.

use super::*;

/// The texts of the stretches that a selector matches.
#[track_caller]
fn check(css: &str, html: &str, expected: &[&str]) {
    let mut selectors = Selectors::default();
    selectors.add_drop(Selector::parse(css).unwrap());
    let found: Vec<&str> = selectors
        .select(html, crate::Limits::new().depth)
        .drop
        .spans
        .into_iter()
        .map(|span| html.get(span).unwrap())
        .collect();
    assert_eq!(found, expected, "{css}");
}

#[test]
fn elements_by_name_class_id_and_attribute() {
    let html = "<div id=a class='satu dua'>A</div><DIV class=tiga data-x='k&amp;p'>B</DIV>";
    let (a, b) = (
        "<div id=a class='satu dua'>A</div>",
        "<DIV class=tiga data-x='k&amp;p'>B</DIV>",
    );
    check(".dua", html, &[a]);
    check(".du", html, &[]);
    check(".Dua", html, &[]);
    check("#a", html, &[a]);
    check("p#a", html, &[]);
    check("div.tiga", html, &[b]);
    check("[data-x='k&p']", html, &[b]);
    check("[data-x^=k]", html, &[b]);
    check("[DATA-X]", html, &[b]);
    check("[data-x=K]", html, &[]);
    check("div:not(.dua)", html, &[b]);
    check(":is(#a, .tiga)", html, &[&format!("{a}{b}")]);
}

#[test]
fn elements_by_their_place() {
    let html = "<main><ul><li>1<li>2<li>3</ul><p>4<p>5</main><p>6";
    check("li:nth-child(2)", html, &["<li>2"]);
    check("li:last-child", html, &["<li>3</ul>"]);
    check("li:first-child + li", html, &["<li>2"]);
    check("ul ~ p:last-of-type", html, &["<p>5</main>"]);
    check("main > p:first-of-type", html, &["<p>4"]);
    check("body > p", html, &["<p>6"]);
    check("main li:nth-last-child(2)", html, &["<li>2"]);
    check("main > li", html, &[]);
    check("html > head > p", html, &[]);
    check(
        "head > title",
        "<title>A</title><p>B",
        &["<title>A</title>"],
    );
    check("body.b p", "<html><body class=b><p>B", &["<p>B"]);
    check(":root > body > i:empty", "<i></i><i>x</i>", &["<i></i>"]);
}

#[test]
fn inline_and_void_elements() {
    check(
        "p > a.x",
        "<p>A <a class=x href=y>B</a> C",
        &["<a class=x href=y>B</a>"],
    );
    check("em", "<p>A <b><em>B</em></b> C", &["<em>B</em>"]);
    check("b", "<p>A <b>B</p><p>C", &["<b>B</p>"]);
    check("img", "<p>A <img src=x>B", &["<img src=x>"]);
    check("img + i", "<p><img src=x><i>B</i>", &["<i>B</i>"]);
}

#[test]
fn what_is_no_selector_is_refused() {
    let deep = ":not(".repeat(100);
    let long = "a".repeat(MAX_BYTES + 1);
    for css in [
        "",
        "div[",
        "div >",
        "p, , q",
        "a:hover",
        "p::before",
        "div:has(p)",
        "1a",
        &deep,
        &long,
    ] {
        assert!(Selector::parse(css).is_err(), "{css}");
    }
    let nested = format!("{}p{}", ":not(".repeat(8), ")".repeat(8));
    assert!(Selector::parse(&nested).is_ok());
    let error = Selector::parse("div[").unwrap_err();
    assert_eq!(
        error.to_string(),
        "expected a CSS selector, found \"div[\" (read 4 characters of it)"
    );
}

#[test]
fn hostile_pages_stay_linear() {
    // A sibling is looked for among so many at most, an ancestor among those that the stack tells apart.
    let html = "<p>x</p>".repeat(50_000);
    check(".a ~ p", &html, &[]);
    let html = "<div><b>".repeat(20_000);
    check(".a .b > div b", &html, &[]);
}
