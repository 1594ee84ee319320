//! What holds for any input, as functions that panic where it does not: shared by the property tests and the fuzzers.

use std::collections::HashMap;
use std::ops::Range;

use warta::article::{BylineRole, Edtf};
use warta::field::{self, date};
use warta::{Article, Error, Extractor, Format, Note};

// Other test programs use more of it.
#[path = "mod.rs"]
#[allow(dead_code, reason = "one question of several is asked here")]
pub(crate) mod support;

/// Checks the promises on a text dump.
pub(crate) fn check_text(input: &str) {
    let extractor = Extractor::new().format(Format::Text);
    let Ok(article) = twice(|| extractor.extract(input)) else {
        return;
    };
    check_positions(&article);
    check_nothing_invented(&article, input);
    check_nothing_lost(&article, input);
}

/// Checks the promises on a page.
pub(crate) fn check_html(input: &str) {
    let extractor = Extractor::new().format(Format::Html);
    let Ok(article) = twice(|| extractor.extract(input)) else {
        return;
    };
    check_positions(&article);
    check_nothing_invented(&article, input);
}

/// Checks the promises on bytes of an unknown charset.
pub(crate) fn check_bytes(input: &[u8]) {
    let extractor = Extractor::new();
    let Ok(article) = twice(|| extractor.extract_bytes(input, None)) else {
        return;
    };
    check_positions(&article);
}

/// The same input gives the same article; an explanation tells of the same one.
fn twice(extract: impl Fn() -> Result<Article, Error>) -> Result<Article, Error> {
    let article = extract();
    assert_eq!(article, extract(), "the second call differs");
    article
}

/// Sentences that hold nothing but prose and quotes: a text made of them is a story of its own.
const SENTENCES: [&str; 10] = [
    "Rombongan itu tiba sebelum siang dan menunggu sampai acara dimulai.",
    "Petugas mencatat nama mereka satu per satu di pintu masuk.",
    "\"Kami sudah menunggu sejak pagi,\" kata Ketua Panitia Rina Sari.",
    "Menurut dia, jumlah peserta tahun ini lebih banyak dari perkiraan semula.",
    "Sebagian peserta datang dari desa tetangga dengan berjalan kaki.",
    "\u{201c}Semua berjalan lancar,\u{201d} ujarnya.",
    "Panitia menyiapkan air minum dan tempat berteduh di tepi lapangan.",
    "Ia menyebut acara itu \"lebih ramai dari biasanya\" dan berterima kasih.",
    "Hujan sempat turun sebentar, tetapi tidak ada yang meninggalkan tempat.",
    "The organisers said the next meeting would be held in the same village.",
];

/// Checks that the plain text of an article gives its body again; the choices tell which sentences stand in it.
pub(crate) fn check_own_text(choices: &[u8]) {
    let paragraphs: Vec<String> = choices
        .chunks(3)
        .take(12)
        .enumerate()
        .map(|(idx, choices)| {
            let sentences = choices.iter().filter_map(|choice| {
                let n_sentences = SENTENCES.len();
                SENTENCES.get(usize::from(*choice) % n_sentences).copied()
            });
            // No two paragraphs are the same, or one of them would be a duplicate.
            let number = format!("Di lapangan ke-{idx} peserta berkumpul dengan tertib.");
            let sentences: Vec<&str> = std::iter::once(number.as_str()).chain(sentences).collect();
            sentences.join(" ")
        })
        .collect();
    let Ok(first) = warta::extract(&paragraphs.join("\n\n")) else {
        assert!(paragraphs.len() < 2, "no article in {paragraphs:#?}");
        return;
    };
    let second = warta::extract(&first.text()).map(|article| article.body);
    assert_eq!(second, Ok(first.body));
}

/// Starts inside the input from which the leaf parsers are tried.
const N_STARTS: usize = 16;

/// Checks that the leaf parsers give back true ranges and true rests of their input.
pub(crate) fn check_leaves(input: &str) {
    for start in input.char_indices().map(|(at, _)| at).take(N_STARTS) {
        if let Some(text) = input.get(start..) {
            check_heads(text);
        }
    }
    check_mentions(input);
    let is_inside =
        |range: Option<Range<usize>>| range.is_none_or(|range| input.get(range).is_some());
    let from = |at: Option<usize>| at.map(|at| at..input.len());
    assert!(is_inside(
        field::dateline::find(input).map(|(range, _)| range)
    ));
    assert!(is_inside(field::byline::find_initials(input)));
    assert!(is_inside(from(field::byline::find_tail(input))));
    assert!(is_inside(from(field::byline::find_bracket(input))));
    assert!(is_inside(from(field::byline::notice(input))));
    assert!(is_inside(field::source::find_tail(input)));
    let mut cited = Vec::new();
    field::cited::find(input, &mut cited);
    for medium in &cited {
        assert!(!medium.trim().is_empty(), "a medium without a name");
    }
    let lines: Vec<&str> = input.lines().collect();
    for quote in field::quote::find(&lines).quotes {
        let words = lines
            .get(quote.block)
            .and_then(|line| line.get(quote.start..quote.end));
        assert_eq!(words, Some(quote.text.as_str()));
    }
}

/// Checks that mentions of dates stand in order in the text, and that what they are read as can be written and
/// read again, at the ends of the calendar too.
fn check_mentions(input: &str) {
    let times = ["0001-01-01T00:00:00Z", "2024-02-29T23:30:00+14:00"];
    let mut timelines: Vec<date::Timeline> = times
        .iter()
        .filter_map(|time| time.parse().ok())
        .map(date::Timeline::new)
        .collect();
    let mut floor = 0;
    for mention in date::mentions(input) {
        assert!(mention.start >= floor, "mentions overlap");
        floor = mention.end;
        assert!(
            input.get(mention.start..mention.end).is_some(),
            "a mention outside the text"
        );
        check_edtf(mention.edtf());
        for timeline in &mut timelines {
            check_edtf(timeline.place(&mention));
        }
    }
    check_edtf(date::in_url(input));
}

fn check_edtf(edtf: Option<Edtf>) {
    if let Some(edtf) = edtf {
        assert_eq!(edtf.to_string().parse().ok(), Some(edtf), "{edtf}");
    }
}

/// Checks the parsers that read from the head of a text.
fn check_heads(text: &str) {
    for order in [date::DayOrder::DayFirst, date::DayOrder::MonthFirst] {
        if let Some(read) = date::printed(text, order) {
            let mention = read.mention;
            assert!(text.get(mention.start..mention.end).is_some());
        }
    }
    if let Some(date) = date::parse(text) {
        assert!(text.ends_with(date.rest), "the rest is no end of the text");
    }
    if let Some(dateline) = field::dateline::parse(text) {
        assert!(
            text.ends_with(dateline.rest),
            "the rest is no end of the text"
        );
    }
    if let Some(credits) = field::byline::parse(text) {
        for person in &credits.people {
            assert!(!person.name.trim().is_empty(), "a person without a name");
        }
    }
    let caption = field::credit::split(text);
    assert!(
        text.contains(&caption.text),
        "a caption with words of its own"
    );
    assert!(caption.credit.is_none_or(|credit| text.contains(&credit)));
    if let Some(source) = field::source::parse(text) {
        assert!(text.contains(&source.raw), "a source with words of its own");
    }
    let _ = (
        field::byline::label(text),
        field::byline::names(text, BylineRole::Writer),
        field::credit::is_label(text),
    );
}

/// Checks that each quote stands where it says, and no block is empty.
pub(crate) fn check_positions(article: &Article) {
    for quote in &article.quotes {
        let block = article
            .body
            .get(quote.block)
            .map(|block| block.text.as_str());
        assert_eq!(
            block.and_then(|text| text.get(quote.start..quote.end)),
            Some(quote.text.as_str())
        );
    }
    for block in &article.body {
        assert!(!block.text.trim().is_empty(), "an empty block");
    }
}

/// Whether the text of the dump was changed before it was read: an entity or escape may have become a letter.
fn is_repaired(article: &Article, input: &str) -> bool {
    let is_noted = article.notes.iter().any(|note| {
        matches!(
            note,
            Note::EncodingRepaired { .. } | Note::LeftoverMarkup { .. } | Note::BodyFromScriptData
        )
    });
    is_noted || input.contains('&')
}

/// Checks that the body holds no more of any ASCII letter or digit than the dump.
///
/// Characters outside ASCII are left out: a repair of broken encodings and NFC may make them, with a note.
fn check_nothing_invented(article: &Article, input: &str) {
    if is_repaired(article, input) {
        return;
    }
    let mut stock: HashMap<char, usize> = HashMap::new();
    for character in input.chars().filter(char::is_ascii_alphanumeric) {
        *stock.entry(character).or_default() += 1;
    }
    for character in article.text().chars().filter(char::is_ascii_alphanumeric) {
        let left = stock.get_mut(&character).filter(|left| **left > 0);
        assert!(
            left.is_some(),
            "more {character} in the body than in the dump"
        );
        if let Some(left) = left {
            *left -= 1;
        }
    }
}

/// Checks that no line of a text dump is lost: it stands in the article or among what was removed.
///
/// Only dumps of visible ASCII are checked: NFC, zero-width marks and repairs change words, with a note.
fn check_nothing_lost(article: &Article, input: &str) {
    let is_plain = |byte: u8| matches!(byte, b'\n' | b' '..=b'~');
    if !input.bytes().all(is_plain) || is_repaired(article, input) {
        return;
    }
    let lost = support::lost_lines(input, article);
    assert!(lost.is_empty(), "lost: {lost:?}\n{article:#?}");
}
