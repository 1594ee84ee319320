//! What pages say of themselves.

use super::read;
use crate::raw::{Metadata, PageKind};

fn of(html: &str) -> Metadata {
    read(html).metadata
}

fn json_ld(json: &str) -> Metadata {
    of(&format!(
        "<script type='application/ld+json'>{json}</script>"
    ))
}

#[test]
fn json_ld_in_all_shapes() {
    let story = r#"{"@type": "NewsArticle", "headline": "Judul", "author": {"@type": "Person", "name": "Ana Sari"},
        "datePublished": "2023-10-19T07:00:00+07:00", "dateModified": "2023-10-20"}"#;
    for json in [
        story.to_owned(),
        format!("[{story}]"),
        format!(r#"{{"@graph": [{{"@type": "WebSite", "name": "Harian"}}, {story}]}}"#),
        format!(r#"{{"@type": "WebPage", "mainEntity": {story}}}"#),
        format!("<!-- {story} -->"),
        format!("//<![CDATA[\n{story}\n//]]>"),
        format!("{story};"),
        story.replace("\"Judul\",", "\"Judul\",,"),
        story.trim_end_matches('}').to_owned(),
    ] {
        let metadata = json_ld(&json);
        assert_eq!(metadata.headlines, ["Judul"], "{json}");
        assert_eq!(metadata.authors, ["Ana Sari"], "{json}");
        assert_eq!(
            metadata.published.as_deref(),
            Some("2023-10-19T07:00:00+07:00"),
            "{json}"
        );
        assert_eq!(metadata.modified.as_deref(), Some("2023-10-20"), "{json}");
        assert_eq!(metadata.page, PageKind::Article, "{json}");
    }
}

#[test]
fn references_and_lists_of_authors() {
    let metadata = json_ld(
        r##"{"@graph": [{"@type": ["Article", "X"], "headline": "A &amp; B", "author": [{"@id": "#a"}, "Budi Putra"]},
        {"@id": "#a", "@type": "Person", "name": "Ana Sari"}]}"##,
    );
    assert_eq!(metadata.authors, ["Ana Sari", "Budi Putra"]);
    assert_eq!(metadata.headlines, ["A & B"]);
}

#[test]
fn escapes_and_line_breaks_in_json() {
    let metadata = json_ld(
        "{\"@type\": \"Article\", \"headline\": \"Caf\\u00e9 \\ud83d\\ude00\n\\\"naik\\\"\"}",
    );
    assert_eq!(metadata.headlines, ["Café 😀 \"naik\""]);
}

#[test]
fn statements_by_rank() {
    let metadata = of(concat!(
        "<html lang=id><title>Judul | Harian</title><meta property=og:title content='Judul &quot;A&quot;'>",
        "<meta property='og:site_name' content=Harian><link rel=canonical href=/a>",
        "<meta name=keywords content='beras, gula'><meta property=article:section content=Ekonomi>",
    ));
    assert_eq!(metadata.headlines, ["Judul \"A\"", "Judul | Harian"]);
    assert_eq!(metadata.outlet.as_deref(), Some("Harian"));
    assert_eq!(metadata.url.as_deref(), Some("/a"));
    assert_eq!(metadata.tags, ["beras", "gula"]);
    assert_eq!(metadata.section.as_deref(), Some("Ekonomi"));
    assert_eq!(metadata.language.as_deref(), Some("id"));
}

#[track_caller]
fn check_authors(html: &str, expected: &[&str]) {
    assert_eq!(of(html).authors, expected, "{html}");
}

#[test]
fn authors_are_people() {
    check_authors("<meta name=author content='Ana Sari'>", &["Ana Sari"]);
    check_authors(
        "<meta name=author content='By Ana Sari and Budi Putra'>",
        &["Ana Sari", "Budi Putra"],
    );
    check_authors(
        "<meta name=author content='Ana Sari, M.D.'>",
        &["Ana Sari, M.D."],
    );
    check_authors(
        "<meta name=author content='Ana Sari, Senior Reporter'>",
        &["Ana Sari"],
    );
    check_authors(
        "<meta property=article:author content='https://example.org/ana'>",
        &[],
    );
    check_authors(
        "<meta property=article:author content='https://example.org/ana'><a rel=author href=/ana>Ana Sari</a>",
        &["Ana Sari"],
    );
    check_authors(
        "<h1>A</h1><div class=byline>Oleh <a href=/x>Ana Sari</a></div>",
        &["Ana Sari"],
    );
    check_authors("<h1>A</h1><span class=author>Updated 3 May</span>", &[]);
    check_authors(
        "<a href='https://example.org/author/ana'>Ana Sari</a>",
        &["Ana Sari"],
    );
    check_authors(
        "<div itemprop=author><span itemprop=name>Ana Sari</span> Reporter</div>",
        &["Ana Sari"],
    );
}

#[track_caller]
fn check_dates(html: &str, published: Option<&str>, modified: Option<&str>) {
    let metadata = of(html);
    assert_eq!(
        (metadata.published.as_deref(), metadata.modified.as_deref()),
        (published, modified),
        "{html}"
    );
}

#[test]
fn published_and_modified_are_kept_apart() {
    check_dates(
        "<time datetime=2023-10-19>x</time>",
        Some("2023-10-19"),
        None,
    );
    check_dates(
        "<time class=updated datetime=2023-10-20>x</time>",
        None,
        Some("2023-10-20"),
    );
    check_dates(
        "<meta property=article:modified_time content=2023-10-20><time datetime=2023-10-19>x</time>",
        Some("2023-10-19"),
        Some("2023-10-20"),
    );
    check_dates(
        "<meta itemprop=datePublished content=2023-10-19>",
        Some("2023-10-19"),
        None,
    );
    check_dates(
        "<h1>A</h1><div class=post-date>19 Oktober 2023</div>",
        Some("19 Oktober 2023"),
        None,
    );
    check_dates(
        "<h1>A</h1><div class=post-date>kemarin dulu sekali</div>",
        None,
        None,
    );
}

#[test]
fn dates_by_their_place_and_label() {
    // Right before the headline; not where a menu lies between, nor a banner of today.
    check_dates("<p>4 Maret 2024</p><h1>A</h1>", Some("4 Maret 2024"), None);
    check_dates(
        &format!(
            "<p>4 Maret 2024</p><ul>{}</ul><h1>A</h1>",
            "<li>Menu".repeat(40)
        ),
        None,
        None,
    );
    check_dates("<p>Senin, 4 Maret 2024</p><h1>A</h1>", None, None);
    // Behind it, whatever the element; the label may stand in an element of its own.
    check_dates("<h1>A</h1><i>4 Maret 2024</i>", Some("4 Maret 2024"), None);
    check_dates(
        "<h1>A</h1><b>Last updated:</b> <i>March 4, 2024</i>",
        None,
        Some("March 4, 2024"),
    );
    check_dates("<h1>A</h1><i>4 Maret 2024 di pasar</i>", None, None);
    // With a label, wherever it stands, if nothing else states a date.
    let text = "<p>Teks yang cukup panjang untuk sebuah berita.".repeat(40);
    check_dates(
        &format!("<h1>A</h1>{text}<p>Last updated: March 4, 2024"),
        None,
        Some("Last updated: March 4, 2024"),
    );
    check_dates(&format!("<h1>A</h1>{text}<p>March 4, 2024"), None, None);
}

#[test]
fn an_ambiguous_date_goes_by_another_of_the_page() {
    check_dates(
        "<h1>A</h1><time datetime=02-12-2025>x</time><time datetime=2025-12-02>y</time>",
        Some("2025-12-02"),
        None,
    );
    check_dates(
        "<h1>A</h1><time datetime=02-12-2025>x</time><time datetime=2025-11-30>y</time>",
        Some("02-12-2025"),
        None,
    );
}

#[test]
fn what_is_printed_beside_the_headline() {
    #[track_caller]
    fn check(html: &str, printed: Option<&str>) {
        assert_eq!(of(html).printed.as_deref(), printed, "{html}");
    }
    check(
        "<meta property=article:published_time content=2025-11-20><h1>A</h1><i>4 Maret 2024</i>",
        Some("4 Maret 2024"),
    );
    check(
        "<h1>A</h1><time datetime=2024-03-04>hari ini</time>",
        Some("2024-03-04"),
    );
    check(
        "<h1>A</h1><time class=updated datetime=2024-03-04>x</time>",
        None,
    );
    check(
        &format!(
            "<h1>A</h1><p>{}</p><i>4 Maret 2024</i>",
            "Teks. ".repeat(60)
        ),
        None,
    );
}

#[test]
fn paid_stories() {
    #[track_caller]
    fn check(html: &str, is_paid: bool) {
        assert_eq!(of(html).is_paid, is_paid, "{html}");
    }
    check("<meta property=article:content_tier content=locked>", true);
    check("<meta property=article:content_tier content=free>", false);
    for (value, is_paid) in [("false", true), ("\"False\"", true), ("true", false)] {
        let json = format!("{{\"@type\": \"Article\", \"isAccessibleForFree\": {value}}}");
        assert_eq!(json_ld(&json).is_paid, is_paid, "{json}");
    }
}

#[test]
fn a_story_in_script_data() {
    let sentence = "Harga beras naik di banyak pasar pekan ini, kata para pedagang. ".repeat(4);
    let html = format!(
        "<script id=__NEXT_DATA__ type=application/json>{{\"props\": {{\"menu\": [\"a\"], \"blocks\": [{{\"text\": \"{sentence}\"}}, {{\"text\": \"{sentence}\"}}]}}}}</script>"
    );
    let body = of(&html).body.expect("a body");
    assert_eq!(body.lines().count(), 2);
}
