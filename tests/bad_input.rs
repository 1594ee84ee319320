//! Input that is no news dump: a typed error or an article with notes, each word for word, and never a long wait.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

use std::time::{Duration, Instant};

use warta::{Article, Error, Extractor, Limits, Note};

/// Far more than any input here needs, even in a debug build on a busy machine.
const MAX_WAIT: Duration = Duration::from_secs(60);

#[track_caller]
fn check_error(dump: &str, expected: &str) {
    let start = Instant::now();
    let error = warta::extract(dump).map(|article| article.headline);
    assert_eq!(error.unwrap_err().to_string(), expected);
    assert!(start.elapsed() < MAX_WAIT);
}

#[track_caller]
fn extract(dump: &str) -> Article {
    let start = Instant::now();
    let article = warta::extract(dump).unwrap();
    assert!(start.elapsed() < MAX_WAIT);
    article
}

#[test]
fn nothing_to_read() {
    let expected = "expected a news dump, found no text";
    check_error("", expected);
    check_error(" \t\r\n \u{a0}\u{200b}\u{feff}\n", expected);
    check_error(&"\n".repeat(1 << 20), expected);
    check_error(&"\r\n \t".repeat(1 << 18), expected);
}

#[test]
fn binary_data() {
    let png = "\u{fffd}PNG\r\n\u{1a}\n\0\0\0\rIHDR\0\0\u{1}\0\0\0\u{1}\0\u{8}\u{6}\0\0\0";
    check_error(
        png,
        "expected text, found binary data (18 control characters in 29 characters)",
    );
    let utf16: String = "Harga beras naik"
        .chars()
        .flat_map(|char| [char, '\0'])
        .collect();
    check_error(
        &utf16,
        "expected text, found binary data (16 control characters in 32 characters)",
    );
}

#[test]
fn over_the_limit() {
    let error = Extractor::new()
        .limits(Limits::new().bytes(8))
        .extract("Harga beras")
        .unwrap_err();
    assert_eq!(
        error,
        Error::TooLarge {
            len_bytes: 11,
            limit_bytes: 8
        }
    );
    assert_eq!(error.to_string(), "expected at most 8 bytes, found 11");
}

#[test]
fn a_menu_without_an_article() {
    let menu =
        "Beranda\nNasional\nInternasional\nEkonomi\nOlahraga\nHiburan\nTeknologi\nKesehatan\n";
    check_error(
        menu,
        "expected an article, found 8 blocks without running prose",
    );
    check_error(
        "Harga Beras Naik",
        "expected an article, found 1 blocks without running prose",
    );
    check_error(
        "Advertisement\nBagikan :\nScroll to Top\n",
        "expected an article, found 3 blocks without running prose",
    );
}

#[test]
fn invalid_bytes() {
    let bytes = b"Harga Beras Naik\n\nHarga beras di pasar induk naik tajam pada Kamis, kata para peda\xffgang.\n";
    let dump = String::from_utf8_lossy(bytes);
    let article = extract(&dump);
    assert_eq!(article.headline.as_deref(), Some("Harga Beras Naik"));
    assert_eq!(article.body.len(), 1);
}

#[test]
fn one_very_long_line() {
    let sentence = "Harga beras di pasar induk naik tajam pada pekan ini, kata para pedagang. ";
    let dump = sentence.repeat(50 * (1 << 20) / sentence.len());
    let article = extract(&dump);
    assert_eq!(article.headline, None);
    assert!(article.notes.contains(&Note::NoHeadline));
    assert_eq!(
        article
            .body
            .iter()
            .map(|block| block.text.len())
            .sum::<usize>(),
        dump.trim().len()
    );
}

#[test]
fn very_many_lines() {
    for line in [
        "- beras\n",
        "1. beras\n",
        "Foto: Sari\n",
        "Baca juga:\n",
        "Beras Naik\n",
        "(\n",
        "Jakarta - \n",
    ] {
        let start = Instant::now();
        let _ = warta::extract(&line.repeat(200_000));
        assert!(
            start.elapsed() < MAX_WAIT,
            "{line:?} took {:?}",
            start.elapsed()
        );
    }
}

#[test]
fn inserts_without_end() {
    for piece in [
        "Baca juga: ",
        "kata.Baca juga",
        "[Gambas:",
        "(Baca: ",
        "Pewarta: ",
        "a.Editor:",
        "SCROLL TO CONTINUE WITH CONTENT ",
        "Simak ",
        "©",
        "(@",
        "A a.",
        "(a",
    ] {
        let start = Instant::now();
        let _ = warta::extract(&piece.repeat((1 << 20) / piece.len()));
        assert!(
            start.elapsed() < MAX_WAIT,
            "{piece:?} took {:?}",
            start.elapsed()
        );
    }
}
