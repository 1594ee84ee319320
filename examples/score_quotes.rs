//! Scores the quote finder on a file of annotated articles: `cargo run --release --example score_quotes -- FILE [--show]`.
//!
//! The file holds one JSON object a line: `id`, `text`, `quotes` (`start`, `end`, `speaker`, `speaker_start`,
//! offsets in characters) and `entities` (`label`, `text`, `start`, `end`).
//!
//! # How it counts
//!
//! - The text of an article is handed to the finder as one paragraph.
//! - A statement is **found** if a quote of the finder overlaps it by 0.8: characters in both over characters in
//!   either.
//! - The person of a statement is its speaker label. A `PERSON` is himself; a short form (`PERSONCOREF`) is the last
//!   `PERSON` before it that has all its words, else the last `PERSON` before it; a pronoun or `-nya` (`CUECOREF`)
//!   is the person of the last speaker label before it, else the last `PERSON`. Statements without any `PERSON`
//!   before them, and those whose speaker label is missing, are left out.
//! - A **speaker** is right if the finder's full name and the label's are the same, or one has all the words of
//!   the other: labels keep ranks (`Komisaris Besar`), and articles differ in how full a name they first give.
//! - A name is **split** right if a `PERSON` stands beside the cue and the finder's `name` is that text exactly;
//!   ranks before the name do not count.

#![expect(clippy::print_stdout, reason = "an example prints its result")]

use std::collections::HashSet;
use std::error::Error;

use serde_json::Value;
use warta::article::Quote;
use warta::field::quote;

/// Statements overlap a quote by at least this.
const MIN_OVERLAP: f64 = 0.8;

#[derive(Default)]
struct Tally {
    statements: usize,
    found: usize,
    speakers: usize,
    right: usize,
    beside: usize,
    split: usize,
}

#[derive(Clone)]
struct Label {
    kind: String,
    text: String,
    start: usize,
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let path = arguments
        .next()
        .ok_or("usage: score_quotes FILE [--show]")?;
    let shows = arguments.any(|argument| argument == "--show");
    let mut tally = Tally::default();
    for line in std::fs::read_to_string(path)?.lines() {
        count(&serde_json::from_str(line)?, shows, &mut tally);
    }
    let share = |n: usize, of: usize| format!("{n} of {of} ({:.3})", ratio(n, of));
    println!(
        "statements found   {}",
        share(tally.found, tally.statements)
    );
    println!("speaker right      {}", share(tally.right, tally.speakers));
    println!("name split exactly {}", share(tally.split, tally.beside));
    Ok(())
}

fn count(article: &Value, shows: bool, tally: &mut Tally) {
    let Some(text) = article["text"].as_str() else {
        return;
    };
    let labels: Vec<Label> = list(&article["entities"]).iter().map(label).collect();
    let found = quote::find(&[text]);
    // Offsets in the file count characters.
    let n_chars = |offset: usize| {
        text.get(..offset)
            .map_or(0, |before| before.chars().count())
    };
    let spans: Vec<(usize, usize)> = found
        .quotes
        .iter()
        .map(|quote| (n_chars(quote.start), n_chars(quote.end)))
        .collect();
    for statement in list(&article["quotes"]) {
        let (start, end) = (offset(&statement["start"]), offset(&statement["end"]));
        tally.statements += 1;
        let at = spans
            .iter()
            .position(|span| overlap(*span, (start, end)) >= MIN_OVERLAP);
        let best = at.and_then(|at| found.quotes.get(at));
        let show = |what: &str, want: &str| {
            if shows {
                let id = article["id"].as_str().unwrap_or_default();
                let got = best.map(|quote| (&quote.cue, &quote.speaker));
                println!(
                    "{id} {what}\n    want {want}\n    got  {got:?}\n    at   {}",
                    context(text, start, end)
                );
            }
        };
        let Some(best) = best else {
            show("STATEMENT", "");
            continue;
        };
        tally.found += 1;
        let Some((beside, person)) = person_of(statement, &labels) else {
            continue;
        };
        tally.speakers += 1;
        if is_right(best, &person.text) {
            tally.right += 1;
        } else {
            show("SPEAKER", &person.text);
        }
        if beside.kind == "PERSON" {
            tally.beside += 1;
            let name = best
                .speaker
                .as_ref()
                .and_then(|speaker| speaker.name.as_deref());
            if name
                .and_then(|name| beside.text.strip_suffix(name))
                .is_some_and(is_rank)
            {
                tally.split += 1;
            } else {
                show("SPLIT", &beside.text);
            }
        }
    }
}

/// The label beside the cue, and the person that it stands for.
fn person_of<'l>(statement: &Value, labels: &'l [Label]) -> Option<(&'l Label, &'l Label)> {
    let start = statement["speaker_start"]
        .as_u64()
        .and_then(|start| usize::try_from(start).ok())?;
    let at = labels
        .iter()
        .position(|label| label.start == start && label.kind != "CUE")?;
    let (beside, earlier) = (labels.get(at)?, labels.get(..at)?);
    let before = || earlier.iter().rev();
    let last = || before().find(|label| label.kind == "PERSON");
    let person = match beside.kind.as_str() {
        "PERSON" => Some(beside),
        "PERSONCOREF" => bearer(&beside.text, earlier).or_else(last),
        _ => {
            let speaker = before().find(|label| label.kind.starts_with("PERSON"))?;
            if speaker.kind == "PERSON" {
                Some(speaker)
            } else {
                bearer(&speaker.text, earlier).or_else(last)
            }
        }
    };
    Some((beside, person?))
}

fn bearer<'l>(name: &str, labels: &'l [Label]) -> Option<&'l Label> {
    let mut people = labels.iter().rev().filter(|label| label.kind == "PERSON");
    people.find(|label| words(name).is_subset(&words(&label.text)))
}

fn is_right(quote: &Quote, person: &str) -> bool {
    let Some(speaker) = &quote.speaker else {
        return false;
    };
    let (got, want) = (words(&speaker.full_name), words(person));
    got.is_subset(&want) || want.is_subset(&got)
}

/// Nothing, or ranks and forms of address.
fn is_rank(text: &str) -> bool {
    const RANKS: &[&str] = &[
        "ajun",
        "besar",
        "brigadir",
        "dokter",
        "dr",
        "inspektur",
        "jenderal",
        "kolonel",
        "komisaris",
        "letnan",
        "mayor",
        "polisi",
        "prof",
        "profesor",
        "kapten",
        "ajun",
        "laksamana",
        "marsekal",
        "purn",
        "tni",
        "dua",
        "satu",
        "pratama",
        "madya",
        "h",
        "hj",
        "kh",
        "kiai",
    ];
    words(text)
        .iter()
        .all(|word| RANKS.contains(&word.as_str()))
}

fn words(text: &str) -> HashSet<String> {
    text.split(|c: char| !c.is_alphanumeric() && c != '\'')
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

#[expect(clippy::cast_precision_loss, reason = "counts of characters are small")]
fn ratio(n: usize, of: usize) -> f64 {
    n as f64 / of.max(1) as f64
}

fn overlap(a: (usize, usize), b: (usize, usize)) -> f64 {
    let both = a.1.min(b.1).saturating_sub(a.0.max(b.0));
    ratio(both, (a.1 - a.0) + (b.1 - b.0) - both)
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn offset(value: &Value) -> usize {
    value
        .as_u64()
        .and_then(|n| usize::try_from(n).ok())
        .unwrap_or_default()
}

fn label(value: &Value) -> Label {
    Label {
        kind: value["label"].as_str().unwrap_or_default().to_owned(),
        text: value["text"].as_str().unwrap_or_default().to_owned(),
        start: offset(&value["start"]),
    }
}

fn context(text: &str, start: usize, end: usize) -> String {
    let around = 140;
    let before: String = text
        .chars()
        .skip(start.saturating_sub(around))
        .take(start.min(around))
        .collect();
    let head: String = text
        .chars()
        .skip(start)
        .take((end - start).min(40))
        .collect();
    let after: String = text.chars().skip(end).take(around).collect();
    format!("{before}[{head} …]{after}")
}
