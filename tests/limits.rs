//! Each limit at its border: what is exactly as long is read as if there were none, what is one longer is refused
//! or noted.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use warta::{Error, Extractor, Format, Limits, Note};

const PROSE: &str = "Warga datang ke pasar pada pagi hari untuk membeli beras dan gula.";

#[track_caller]
fn error(extractor: &Extractor, dump: &str) -> Option<Error> {
    extractor.extract(dump).err()
}

/// The limits that an extraction tells it has reached.
#[track_caller]
fn reached(limits: Limits, format: Format, dump: &str) -> Vec<String> {
    let extractor = Extractor::new().format(format).limits(limits);
    let notes = extractor.extract(dump).unwrap().notes.into_iter();
    notes
        .filter_map(|note| match note {
            Note::LimitReached { what } => Some(what),
            _ => None,
        })
        .collect()
}

#[test]
fn bytes() {
    let len_bytes = PROSE.len();
    let of = |max_bytes| Extractor::new().limits(Limits::new().bytes(max_bytes));
    let refused = Error::TooLarge {
        len_bytes,
        limit_bytes: len_bytes - 1,
    };
    assert_eq!(error(&of(len_bytes), PROSE), None);
    assert_eq!(error(&of(len_bytes - 1), PROSE), Some(refused.clone()));
    assert_eq!(
        of(len_bytes - 1).explain(PROSE).err(),
        Some(refused.clone())
    );
    let outcome = of(len_bytes - 1).extract_bytes(PROSE.as_bytes(), None);
    assert_eq!(outcome.err(), Some(refused));
    let message = of(7).extract("satu dua").unwrap_err().to_string();
    assert_eq!(message, "expected at most 7 bytes, found 8");
}

#[test]
fn bytes_count_as_decoded_too() {
    // One byte more in UTF-8 than in the charset of the header.
    let bytes: Vec<u8> = [b"Kaf\xe9. ", PROSE.as_bytes()].concat();
    let len_bytes = bytes.len() + 1;
    let content_type = Some("text/plain; charset=windows-1252");
    let of = |max_bytes| {
        let extractor = Extractor::new().limits(Limits::new().bytes(max_bytes));
        extractor.extract_bytes(&bytes, content_type).err()
    };
    assert_eq!(of(len_bytes), None);
    let refused = Error::TooLarge {
        len_bytes,
        limit_bytes: len_bytes - 1,
    };
    assert_eq!(of(len_bytes - 1), Some(refused));
}

#[test]
fn blocks() {
    #[track_caller]
    fn check(dump: &str, format: Format, n_blocks: usize) {
        let of = |max_blocks| {
            let limits = Limits::new().blocks(max_blocks);
            error(&Extractor::new().format(format).limits(limits), dump)
        };
        assert_eq!(of(n_blocks), None);
        let refused = Error::TooManyBlocks {
            limit_blocks: n_blocks - 1,
        };
        assert_eq!(of(n_blocks - 1), Some(refused));
    }
    let lines = |between: &str| {
        let lines: Vec<String> = (1..=4)
            .map(|number| format!("{PROSE} Itu hari ke-{number}."))
            .collect();
        lines.join(between)
    };
    check(&lines("\n"), Format::Text, 4);
    check(&lines("\u{b}"), Format::Text, 4);
    check(&format!("Judul\n\n \n\n{PROSE}"), Format::Text, 2);
    check(&format!("<p>{}", lines("<p>")), Format::Html, 4);
    check(
        &format!("<article><h1>Judul</h1><p></p><p>{PROSE}{PROSE}{PROSE}</p></article>"),
        Format::Html,
        2,
    );
    let error = Extractor::new().limits(Limits::new().blocks(1));
    let message = error.extract("satu\ndua").unwrap_err().to_string();
    assert_eq!(message, "expected at most 1 blocks, found more");
}

#[test]
fn depth() {
    let page = |n: usize| format!("{}<p>{PROSE}{PROSE}{PROSE}</p>", "<div>".repeat(n - 1));
    let of = |max_depth, page: &str| {
        let limits = Limits::new().depth(max_depth);
        reached(limits, Format::Html, page)
    };
    assert_eq!(of(8, &page(8)), [""; 0]);
    assert_eq!(of(8, &page(9)), ["depth"]);
    assert_eq!(of(8, &page(9_000)), ["depth"]);
    assert_eq!(of(512, &page(512)), [""; 0]);
    assert_eq!(reached(Limits::new(), Format::Html, &page(512)), [""; 0]);
    assert_eq!(reached(Limits::new(), Format::Html, &page(513)), ["depth"]);
}

#[test]
fn attribute_bytes() {
    // 15 bytes behind the name of the tag, white space included.
    let page = format!("<div hidden id=aaaa><p>{PROSE}{PROSE}{PROSE}</p></div>");
    let of = |max_bytes| {
        let limits = Limits::new().attribute_bytes(max_bytes);
        reached(limits, Format::Html, &page)
    };
    assert_eq!(of(15), [""; 0]);
    assert_eq!(of(14), ["attribute bytes"]);
    assert_eq!(of(0), ["attribute bytes"]);
    // What stands before the limit is read, what stands behind it is not.
    let language = |max_bytes| {
        let page = format!("<html dir=ltr lang=de><p>{PROSE}{PROSE}{PROSE}</p>");
        let limits = Limits::new().attribute_bytes(max_bytes);
        let extractor = Extractor::new().format(Format::Html).limits(limits);
        extractor.extract(&page).unwrap().language
    };
    assert_eq!(language(100).as_deref(), Some("de"));
    assert_ne!(language(10).as_deref(), Some("de"));
}

#[test]
fn quotes() {
    let paragraph = |number: usize| {
        format!(
            "Warga ke-{number} menunggu. \"Harga sudah turun sejak kemarin pagi,\" kata Rina Sari."
        )
    };
    let dump = [1, 2, 3].map(paragraph).join("\n\n");
    let of = |max_quotes| {
        let limits = Limits::new().quotes(max_quotes);
        let extractor = Extractor::new().limits(limits);
        let n_quotes = extractor.extract(&dump).unwrap().quotes.len();
        (n_quotes, reached(limits, Format::Text, &dump))
    };
    assert_eq!(of(3), (3, vec![]));
    assert_eq!(of(2), (2, vec!["quotes".to_owned()]));
    assert_eq!(of(0), (0, vec!["quotes".to_owned()]));
}

#[test]
fn defaults() {
    assert_eq!(Limits::new(), Limits::default());
    assert_eq!(Limits::DEFAULT_BYTES, 64 << 20);
    let lines = "ya\n".repeat(1 << 20);
    let error = |dump: &str| warta::extract(dump).unwrap_err().kind();
    assert_eq!(error(&lines), "no_article");
    assert_eq!(error(&format!("{lines}ya")), "too_many_blocks");
    assert_eq!(error(&"a".repeat((64 << 20) + 1)), "too_large");
}
