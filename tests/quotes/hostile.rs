//! Pieces without end, and any text at all: time, positions, no panic.

use std::fmt::Write;

use proptest::prelude::*;
use warta::field::quote;

/// Time grows with the length, whatever stands in it: four times the input may not cost ten times as much.
#[test]
fn hostile_marks() {
    const N_BYTES: usize = 1 << 20;
    for piece in ["\"", "“"] {
        let took = |n_bytes: usize| {
            let text = piece.repeat(n_bytes / piece.len());
            let best = (0..3).map(|_| {
                let start = std::time::Instant::now();
                assert!(quote::find(&[&text]).quotes.is_empty());
                start.elapsed()
            });
            best.min().unwrap_or_default().as_secs_f64()
        };
        let (short, long) = (took(N_BYTES / 4), took(N_BYTES));
        assert!(
            long < 10.0 * short + 0.05,
            "{piece}: {short} s, then {long} s"
        );
    }
}

/// Pieces that open, close and name without end.
#[test]
fn hostile_cues() {
    const N_BYTES: usize = 1 << 16;
    for piece in [
        "'",
        "\" ",
        " \"",
        "“a",
        "a\" ",
        "\"a\" kata A ",
        "\"a,\" katanya ",
        "a,\" kata B. ",
        "\"A, kata B ",
        "“a” ujar Ab Cd. ",
        "&quot;",
        "«",
        "(",
        "A ",
        "kata ",
    ] {
        let text = piece.repeat(N_BYTES / piece.len());
        let _ = quote::find(&[&text]);
        let lines: Vec<&str> = vec![piece; N_BYTES / 64];
        let _ = quote::find(&lines);
    }
}

/// Ten thousand speakers cost no more than their text.
#[test]
fn many_names() {
    let mut text = String::new();
    for n in 0..20_000_u32 {
        let letter = |n: u32| char::from(b'a' + u8::try_from(n % 26).unwrap_or_default());
        let name: String = [n, n / 26, n / 676, n / 17_576]
            .map(letter)
            .iter()
            .collect();
        let _ = write!(text, "\"Kami siap,\" kata X{name}. ");
    }
    assert_eq!(quote::find(&[&text]).quotes.len(), 20_000);
}

proptest! {
    /// Never panics, and every position holds what it says.
    #[test]
    fn positions(pieces in prop::collection::vec(piece(), 0..40), cuts in prop::collection::vec(any::<bool>(), 40)) {
        let mut paragraphs = vec![String::new()];
        for (piece, cut) in pieces.iter().zip(cuts) {
            if cut && piece.len() % 3 == 0 {
                paragraphs.push(String::new());
            }
            if let Some(last) = paragraphs.last_mut() {
                last.push_str(piece);
            }
        }
        let texts: Vec<&str> = paragraphs.iter().map(String::as_str).collect();
        let found = quote::find(&texts);
        let mut end = (0, 0);
        for quote in &found.quotes {
            let text = texts.get(quote.block).copied().unwrap_or_default();
            prop_assert_eq!(text.get(quote.start..quote.end), Some(quote.text.as_str()));
            prop_assert!((quote.block, quote.start) >= end, "in order, none inside another");
            end = (quote.block, quote.end);
            if let Some(speaker) = &quote.speaker {
                prop_assert!(found.persons.iter().any(|person| person.full_name == speaker.full_name));
            }
        }
        prop_assert_eq!(quote::find(&texts), found);
    }
}

/// Words, marks and breaks of reported speech, and any text at all.
fn piece() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "\"",
        "“",
        "”",
        "'",
        "’",
        "''",
        "„",
        "«",
        "&quot;",
        ",",
        ". ",
        " ",
        ": ",
        "? ",
        "(",
        ") ",
        "kata ",
        "katanya",
        " ujar ",
        "mengatakan ",
        "menurut ",
        "Rina ",
        "Rina Sari ",
        "Budi",
        "Ketua ",
        "KPU ",
        "Menteri ",
        "dan ",
        "itu ",
        "said ",
        "he ",
        "the ",
        "Dr. ",
        "V. ",
        "di ",
        "Kota ",
        "\u{a0}",
        "é",
        "kataRina",
        "pria ",
        "disapa ",
        "45",
        "Tan Sri ",
    ]);
    prop_oneof![4 => words.prop_map(str::to_owned), 1 => any::<String>()]
}
