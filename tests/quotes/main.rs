//! The quote finder, as tables: paragraphs and what is found in them.
//!
//! One file a subject. Paragraphs are separated by ` ¶ `. A quote is written `kind words <- full name, role / body via medium`.

mod bodies;
mod english;
mod hostile;
mod indonesian;
mod malay;
mod marks;
mod offices;
mod openings;
mod statements;

use std::fmt::Write;

use warta::article::QuoteKind;
use warta::field::quote;

/// Paragraphs, and what is found in them.
type Rows = &'static [(&'static str, &'static [&'static str])];

/// What is found in the paragraphs, one line a quote.
fn summary(text: &str) -> Vec<String> {
    let paragraphs: Vec<&str> = text.split(" ¶ ").collect();
    let found = quote::find(&paragraphs);
    let line = |quote: &warta::article::Quote| {
        let kind = match quote.kind {
            QuoteKind::Partial => "partial",
            _ => "direct",
        };
        let mut line = format!("{kind} {} <- ", quote.text);
        match &quote.speaker {
            None => line.push_str("nobody"),
            Some(speaker) => {
                line.push_str(&speaker.full_name);
                let _ = speaker
                    .role
                    .iter()
                    .try_for_each(|role| write!(line, ", {role}"));
                let _ = speaker
                    .affiliation
                    .iter()
                    .try_for_each(|body| write!(line, " / {body}"));
            }
        }
        let _ = quote
            .via
            .iter()
            .try_for_each(|via| write!(line, " via {via}"));
        line
    };
    found.quotes.iter().map(line).collect()
}

#[track_caller]
fn check(text: &str, want: &[&str]) {
    assert_eq!(summary(text), want, "{text}");
}

#[test]
fn tables() {
    let tables = [
        openings::ROWS,
        indonesian::ROWS,
        offices::ROWS,
        bodies::ROWS,
        statements::ROWS,
        malay::ROWS,
        english::ROWS,
        marks::ROWS,
    ];
    let mut failures = Vec::new();
    for (text, want) in tables.concat() {
        let found = summary(text);
        if found != want {
            failures.push(format!("{text}\n found {found:#?}\n  want {want:#?}"));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

/// One person under all names, with every role that the article gives.
#[test]
fn persons() {
    let found = quote::find(&[
        "\"Kami siap,\" kata Ketua Panitia Rina Sari.",
        "\"Kami berangkat,\" ujar Rina.",
        "\"Kami pulang,\" kata Rina Sari, bendahara koperasi.",
        "\"Kami ikut,\" kata Budi Hartono.",
    ]);
    let [rina, budi] = found.persons.as_slice() else {
        panic!("two persons: {:?}", found.persons);
    };
    assert_eq!(rina.full_name, "Rina Sari");
    assert_eq!(rina.names, ["Rina Sari", "Rina"]);
    assert_eq!(rina.roles, ["Ketua Panitia", "bendahara koperasi"]);
    assert_eq!(budi.full_name, "Budi Hartono");
}

/// A short name that two people share names neither of them in full.
#[test]
fn shared_names() {
    check(
        "Ketua Ahmad Fauzi datang bersama Sekretaris Ahmad Rahman. ¶ \"Kami siap,\" kata Ahmad.",
        &["direct Kami siap, <- Ahmad"],
    );
    check(
        "Gubernur Ahmad Fauzi bertemu Gubernur Budi Rahman. ¶ \"Kami siap,\" kata Gubernur.",
        &["direct Kami siap, <- Gubernur"],
    );
}
