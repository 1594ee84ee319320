//! Properties that hold for any input: nothing panics, positions are valid, nothing is invented, nothing is lost,
//! the same input gives the same article, and the time is linear.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by panicking"
)]

#[path = "support/checks.rs"]
mod checks;
#[path = "support/hostile.rs"]
mod hostile;

use checks::check_positions;
use proptest::prelude::*;
use warta::{Article, Extractor, Format};

/// Pieces of news dumps, so that random inputs reach deep branches.
const PIECES: [&str; 38] = [
    "JAKARTA, KOMPAS.com - ",
    "Jakarta (ANTARA) - ",
    "KUALA LUMPUR 19 Okt. – ",
    "Kamis (19/10/2023)",
    "Selasa, 5 Juni 2024 14:05 WIB",
    "kemarin",
    "3 jam yang lalu",
    "Baca juga: ",
    "Baca Juga\n",
    "Simak video: ",
    "ADVERTISEMENT",
    "SCROLL TO CONTINUE WITH CONTENT",
    "[Gambas:Video 20detik]",
    "Bagikan :",
    "Editor: Budi Santoso",
    "Pewarta: Siti",
    "COPYRIGHT © ANTARA 2023",
    "Sumber : CNA/SL",
    "(fas/idh)",
    "\"",
    "“",
    "”",
    "'",
    "Kami akan datang besok,",
    " kata ",
    "katanya.",
    " ujar Menteri Keuangan Sri Rahayu",
    "Menurut Budi, ",
    "dikutip dari Reuters",
    "Halaman: 1 2 3",
    "Warga datang ke pasar pada pagi hari untuk membeli beras dan gula.",
    "Harga Beras Turun",
    "\n",
    "\n\n",
    " ",
    "\u{a0}",
    "\u{200b}",
    "tersebut.Kepala ",
];

/// Pieces of pages and of damaged dumps.
const DAMAGED_PIECES: [&str; 8] = [
    "<p>",
    "</p>",
    "<div class=\"related\">",
    "<script>",
    "&quot;",
    "&amp;nbsp;",
    "â€œ",
    "\\u201c",
];

/// A text dump made of pieces and of made-up words.
fn text_dump() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => prop::sample::select(PIECES.as_slice()).prop_map(str::to_owned),
        2 => "[A-Z][a-z]{1,8}( [a-z]{1,9}){0,12}\\.? ?",
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// Any dump: pieces of text and markup, whole and damaged, and arbitrary characters.
fn any_dump() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => prop::sample::select(PIECES.as_slice()).prop_map(str::to_owned),
        2 => prop::sample::select(DAMAGED_PIECES.as_slice()).prop_map(str::to_owned),
        2 => "[A-Z][a-z]{1,8}( [a-z]{1,9}){0,12}\\.? ?",
        1 => "\\PC{0,12}",
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// The same cases each time: the fuzz targets explore, the tests hold what was found.
fn config(n_cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases: n_cases,
        rng_seed: proptest::test_runner::RngSeed::Fixed(2026),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config(800))]

    #[test]
    fn any_input_is_answered_alike(input in any_dump(), is_html in any::<bool>()) {
        let extractor = Extractor::new().format(if is_html { Format::Html } else { Format::Auto });
        let one = extractor.extract(&input);
        let other = std::thread::spawn({
            let (extractor, input) = (extractor.clone(), input.clone());
            move || extractor.extract(&input)
        }).join().unwrap();
        prop_assert_eq!(&one, &other);
    }

    #[test]
    fn any_text_keeps_the_promises(input in any_dump()) {
        checks::check_text(&input);
    }

    #[test]
    fn any_page_keeps_the_promises(input in any_dump()) {
        checks::check_html(&input);
    }

    #[test]
    fn any_leaf_keeps_the_promises(input in any_dump()) {
        checks::check_leaves(&input);
    }

    #[test]
    fn its_own_text_gives_the_body_again(choices in prop::collection::vec(any::<u8>(), 0..36)) {
        checks::check_own_text(&choices);
    }
}

proptest! {
    // Pieces of typed lines meet in rare ways.
    #![proptest_config(config(6_000))]

    #[test]
    fn no_line_of_a_text_dump_is_lost(input in text_dump()) {
        if let Ok(article) = Extractor::new().format(Format::Text).extract(&input) {
            // A zero-width space has no ink: the words around it are one.
            let visible = input.replace('\u{200b}', "");
            let lost = checks::support::lost_lines(&visible, &article);
            prop_assert!(lost.is_empty(), "{:?}\n{:#?}", lost, article);
        }
    }
}

#[test]
fn bytes_are_never_a_panic() {
    // A linear congruential generator (Knuth, MMIX) gives bytes that no file format has.
    let mut state = 1_u64;
    for len in [0, 1, 2, 3, 100, 5000] {
        let bytes: Vec<u8> = (0..len)
            .map(|_| {
                state = state
                    .wrapping_mul(6_364_136_223_846_793_005)
                    .wrapping_add(1_442_695_040_888_963_407);
                state.to_le_bytes().last().copied().unwrap()
            })
            .collect();
        checks::check_bytes(&bytes);
    }
}

#[test]
fn hostile_inputs_are_answered() {
    for hostile in &hostile::HOSTILE {
        let format = if hostile.is_html {
            Format::Html
        } else {
            Format::Text
        };
        let input = (hostile.make)(40_000);
        if let Ok(article) = Extractor::new().format(format).extract(&input) {
            check_positions(&article);
            let n_bytes: usize = article.body.iter().map(|block| block.text.len()).sum();
            assert!(n_bytes <= input.len(), "{} grows", hostile.name);
        }
    }
}

#[test]
fn extractors_cross_threads() {
    fn is_send_and_sync<T: Send + Sync>() {}
    is_send_and_sync::<Extractor>();
    is_send_and_sync::<Article>();
    is_send_and_sync::<warta::Error>();
}
