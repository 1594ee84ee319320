//! What pages become: tables of markup and blocks.

mod hostile;
mod metadata;

use crate::extractor::Settings;
use crate::raw::{Document, Hints, RawKind};

fn read(html: &str) -> Document<'_> {
    super::read(html, &Settings::default())
}

/// One block as `kind: text`.
fn blocks(html: &str) -> Vec<String> {
    read(html)
        .blocks
        .iter()
        .map(|block| {
            let kind = match block.kind {
                RawKind::Line => "line".to_owned(),
                RawKind::Paragraph => "p".to_owned(),
                RawKind::Heading(level) => format!("h{level}"),
                RawKind::ListItem => "li".to_owned(),
                RawKind::Caption => "caption".to_owned(),
                RawKind::TableRow => "row".to_owned(),
            };
            format!("{kind}: {}", block.text)
        })
        .collect()
}

#[track_caller]
fn check(html: &str, expected: &[&str]) {
    assert_eq!(blocks(html), expected, "{html}");
}

#[test]
fn words_never_split_inside_inline_elements() {
    check("<p><b>J</b>akarta", &["p: Jakarta"]);
    check("<p>Ja<wbr>kar&shy;ta", &["p: Jakarta"]);
    check("<p>H<sub>2</sub>O dan m<sup>2</sup>", &["p: H2O dan m2"]);
    check("<p>Ja<!-- iklan -->karta", &["p: Jakarta"]);
    check(
        "<p>Ja<font color=red>kar</font><x-tip>ta</x-tip>",
        &["p: Jakarta"],
    );
    check(
        "<p>naik <a href=/x>lagi</a>, kata dia",
        &["p: naik lagi, kata dia"],
    );
    check(
        "<ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>で",
        &["line: 東京で"],
    );
}

#[test]
fn words_never_glue_across_block_elements() {
    check("<p>Satu</p><p>Dua</p>", &["p: Satu", "p: Dua"]);
    check(
        "<div>Satu<div>Dua</div>Tiga</div>",
        &["line: Satu", "line: Dua", "line: Tiga"],
    );
    check("<div>Satu<p>Dua", &["line: Satu", "p: Dua"]);
    check("<p>Satu<br>Dua", &["p: Satu Dua"]);
    check(
        "<x-card>Satu</x-card><x-card>Dua</x-card>",
        &["line: Satu", "line: Dua"],
    );
    check("<h1>Judul</h1>Teks", &["h1: Judul", "line: Teks"]);
    check("<p>Satu</div>Dua", &["p: Satu Dua"]);
}

#[test]
fn breaks() {
    check("Satu.<br><br>Dua.", &["line: Satu.", "line: Dua."]);
    check("<p>Satu.<br />\n&nbsp;<br/>Dua.", &["p: Satu. Dua."]);
    check("Satu<br>dua", &["line: Satu dua"]);
    check("<br><br>Satu", &["line: Satu"]);
    check("Satu</br></br>Dua", &["line: Satu", "line: Dua"]);
    check("<p><b>Satu</b><br>Dua", &["p: Satu", "p: Dua"]);
    check("<p><b>Satu</b> dua<br>Tiga", &["p: Satu dua Tiga"]);
    check("<p><b>Satu<br>Dua</b>", &["p: Satu Dua"]);
    check("<h1><b>Satu</b><br>Dua</h1>", &["h1: Satu Dua"]);
}

#[test]
fn implied_end_tags() {
    check("<p>Satu<p>Dua", &["p: Satu", "p: Dua"]);
    check(
        "<ul><li>Satu<li>Dua</ul>Tiga",
        &["li: Satu", "li: Dua", "line: Tiga"],
    );
    check(
        "<ul><li><p>Satu</p><ul><li>Dua</ul><li>Tiga</ul>",
        &["li: Satu", "li: Dua", "li: Tiga"],
    );
    check(
        "<table><tr><td>Satu<td>Dua<tr><td>Tiga</table>Empat",
        &["row: Satu", "row: Dua", "row: Tiga", "line: Empat"],
    );
    check("<dl><dt>Satu<dd>Dua</dl>", &["li: Satu", "li: Dua"]);
    check(
        "<h2>Satu<h2>Dua</h2>Tiga",
        &["h2: Satu", "h2: Dua", "line: Tiga"],
    );
    check("<p>Satu<h2>Dua</h2>", &["p: Satu", "h2: Dua"]);
    check("<table><td><p>Satu</table><p>Dua", &["p: Satu", "p: Dua"]);
}

#[test]
fn kinds() {
    check(
        "<figure><figcaption>Foto: Ana</figcaption></figure>",
        &["caption: Foto: Ana"],
    );
    check(
        "<div class='wp-caption-text'>Foto</div>",
        &["caption: Foto"],
    );
    check(
        "<div><span class=photo-credit>Ana</span></div>",
        &["caption: Ana"],
    );
    check(
        "<div><span class=photo-credit>Ana</span> menulis</div>",
        &["line: Ana menulis"],
    );
    check("<blockquote><p>Satu</p></blockquote>", &["p: Satu"]);
    check("<h3><button>Satu</button></h3>", &["h3: Satu"]);
    // A class of the list's container is no class of the paragraph.
    check(
        "<div class=caption-list><div><p>Satu</p></div></div>",
        &["p: Satu"],
    );
}

#[test]
fn white_space_and_references() {
    check("<p> Satu\n\t dua&nbsp;&#160; tiga ", &["p: Satu dua tiga"]);
    check(
        "<p>&ldquo;A&rdquo; &amp;amp; B &lt;c&gt;",
        &["p: “A” &amp; B <c>"],
    );
    check("<p>&#8220;A&#x201D; &#146;", &["p: “A” ’"]);
    check(
        "<p>AT&T &copy 2023 &notit; &unknown; & b",
        &["p: AT&T © 2023 ¬it; &unknown; & b"],
    );
    check(
        "<p>&#0; &#xD800; &#99999999999;",
        &["p: \u{fffd} \u{fffd} \u{fffd}"],
    );
    check("<p>cafe&#769;", &["p: café"]);
    check("<p>a\u{200b}b\u{200c}c\u{feff}d", &["p: ab\u{200c}cd"]);
    check("<p>5 < 6 dan 7 > 4", &["p: 5 < 6 dan 7 > 4"]);
    check(
        "<p>NotEqualTilde &NotEqualTilde;",
        &["p: NotEqualTilde \u{2242}\u{338}"],
    );
}

#[test]
fn scripts_styles_and_comments_are_skipped() {
    check("<script>if (a<b) '<p>x</p>'</script><p>Satu", &["p: Satu"]);
    check(
        "<script><!-- <script>x</script> --></script><p>Satu",
        &["p: Satu"],
    );
    check("<script><!-- x</script><p>Satu", &["p: Satu"]);
    check("<style>p > a {}</style><p>Satu", &["p: Satu"]);
    check(
        "<!-- <p>x</p> --><p>Satu<!----->Dua<!-->Tiga",
        &["p: SatuDuaTiga"],
    );
    check("<SCRIPT>x</ScRiPt ><p>Satu", &["p: Satu"]);
    check("<iframe><p>x</p></iframe><p>Satu", &["p: Satu"]);
    check("<textarea><p>x</textarea><p>Satu", &["p: Satu"]);
    check("<title>Judul <b></title><p>Satu", &["p: Satu"]);
    check(
        "<svg><title>x</title><text>y</text></svg><p>Satu",
        &["p: Satu"],
    );
    check("<select><option>x<option>y</select><p>Satu", &["p: Satu"]);
    check("<video><p>x</p></video><p>Satu", &["p: Satu"]);
    check("<?php echo 1 ?><p>Satu", &["p: Satu"]);
    check("<![CDATA[x]]><p>Satu", &["p: Satu"]);
}

#[test]
fn attributes_that_hold_markup() {
    check("<p title='a > b'>Satu", &["p: Satu"]);
    check("<p title=\"it's\">Satu", &["p: Satu"]);
    check("<p class=\"a\"\">Satu", &["p: Satu"]);
    check("<p title = \"a > b\" hidden>Satu", &["p: Satu"]);
    check("<p a='x>Satu</p><p>Dua", &["p: Satu", "p: Dua"]);
    check("<p/><p>Satu", &["p: Satu"]);
}

#[track_caller]
fn check_hints(html: &str, expected: Hints) {
    let document = read(html);
    let block = document.blocks.first().expect("a block");
    let mut hints = block.markup.hints;
    let mut idx = block.markup.container as usize;
    while idx != 0 {
        let container = document.containers.get(idx).expect("a container");
        hints |= container.hints;
        idx = container.parent as usize;
    }
    assert_eq!(hints, expected, "{html}");
}

#[test]
fn hints() {
    check_hints("<div class='post__related-links'>x", Hints::RELATED);
    check_hints("<div class='blog sidebar'>x", Hints::SIDEBAR);
    check_hints("<div class='blog sidebar-enabled--false'>x", Hints::LAYOUT);
    check_hints("<div class='has-sidebar'>x", Hints::LAYOUT);
    check_hints("<div class='text-disclaimer'>x", Hints::NOTICE);
    check_hints("<div class='user__bio'>x", Hints::AUTHOR_CARD);
    check_hints("<div class='tooltip-content'>x", Hints::HIDDEN);
    check_hints("<div class='tooltip'>x", Hints::NONE);
    check_hints("<div role=tooltip>x", Hints::HIDDEN);
    check_hints("<div id=articleBody>x", Hints::BODY);
    check_hints("<div itemprop=articleBody>x", Hints::BODY);
    check_hints("<div class='article body'>x", Hints::NONE);
    check_hints("<div style='color:red; display: NONE'>x", Hints::HIDDEN);
    check_hints("<div class=hidden>x", Hints::HIDDEN);
    check_hints("<div class='hidden md:block'>x", Hints::NONE);
    check_hints("<div hidden>x", Hints::HIDDEN);
    check_hints("<noscript><p>x</noscript>", Hints::HIDDEN);
    check_hints("<template><p>x</template>", Hints::HIDDEN);
    check_hints("<nav>x", Hints::NAVIGATION);
    check_hints("<div role=navigation>x", Hints::NAVIGATION);
    check_hints("<div class=breadcrumbs>x", Hints::NAVIGATION);
    check_hints("<div class=download>x", Hints::NONE);
    check_hints("<div class='shareholder'>x", Hints::NONE);
    // The page's own classes speak of its layout.
    check_hints("<body class='has-sidebar comments-open'><p>x", Hints::NONE);
}

#[test]
fn hidden_inline_text_is_dropped() {
    check(
        "<p>Satu<span style='display:none'>x</span>dua",
        &["p: Satudua"],
    );
    check(
        "<p>Satu <span class=sr-only>x <b>y</b></span>dua",
        &["p: Satu dua"],
    );
}

#[test]
fn a_dateline_before_its_paragraph_is_joined() {
    check(
        "<b>Jakarta</b> - <p>Harga naik.",
        &["p: Jakarta - Harga naik."],
    );
    check(
        "<b>Jakarta</b><p>Harga naik.",
        &["line: Jakarta", "p: Harga naik."],
    );
}

#[test]
fn lines_are_counted() {
    let document = read("<p>Satu</p>\n\n<p>\nDua</p>");
    let lines: Vec<usize> = document.blocks.iter().map(|block| block.line).collect();
    assert_eq!(lines, [1, 3]);
}

#[test]
fn link_and_bold_bytes() {
    let document = read("<p><a href=/x>Satu</a> <b>dua</b> <a name=y>tiga");
    let markup = document.blocks.first().expect("a block").markup;
    assert_eq!((markup.n_link_bytes, markup.n_bold_bytes), (4, 4));
    let document = read("<ul><li><a href=/x>Satu</ul><p>Dua");
    let last = document.blocks.last().expect("a block");
    assert_eq!(last.markup.n_link_bytes, 0);
}
