//! The date of the lede: the first that tells when the reported event or statement happened.
//!
//! 1. The press dates what it reports with a weekday: `kata dia, Kamis (19/10)`. The first such date of the first
//!    paragraphs counts, unless its sentence looks ahead (`akan menghadapi Ekuador, Jumat (10/11)`) and reports
//!    nobody's words. In the very first paragraph a date without a weekday counts alike, where its sentence looks
//!    neither ahead nor back.
//! 2. A story about what is to come, by its headline (`Jadwal …`, `Prediksi Skor …`), has the coming date of its first
//!    paragraphs.
//! 3. Then a date without a weekday in the next paragraphs counts, under the same condition.
//!
//! Dates further down are those of background and of citations.

use std::sync::LazyLock;

use crate::article::{Block, BlockKind};
use crate::field::date::{self, Mention};
use crate::lexicon::lookup::NameMap;
use crate::lexicon::speech;

/// Paragraphs in which a date with a weekday counts.
const MAX_PARAGRAPHS: usize = 5;

/// Paragraphs in which a date without a weekday counts.
const MAX_PLAIN_PARAGRAPHS: usize = 3;

/// Bytes before a date that are searched for words which look ahead or back.
const WINDOW_BYTES: usize = 120;

/// Words that make a date one of a coming event: `akan bergulir 10 November`.
const COMING: &[&str] = &["akan", "bakal", "dijadwalkan", "rencananya", "will"];

/// Words in the headline of a story about what is to come.
const SCHEDULES: &[&str] = &["jadwal", "prediction", "prediksi", "preview", "schedule"];

/// Words behind a date that make it one of a coming event: `19 Juni mendatang`.
const NEXT: &[&str] = &["depan", "mendatang", "nanti"];

/// Words that make a date one of the past, an end of a span, or every year's: `sejak 4 November`, `setiap 23 Juli`.
const ASIDE: &[&str] = &[
    "diperingati",
    "every",
    "hingga",
    "jatuh",
    "lahir",
    "mulai",
    "pernah",
    "sampai",
    "sebelum",
    "sebelumnya",
    "sejak",
    "setiap",
    "since",
    "tiap",
    "until",
];

/// The first date that counts, with the text it stands in.
pub(super) fn find<'a>(headline: Option<&str>, body: &'a [Block]) -> Option<(&'a str, Mention)> {
    let is_plain = |text: &str, mention: &Mention| {
        mention.weekday.is_none() && !looks_ahead(text, mention) && !looks_back(text, mention)
    };
    // The dates of the first paragraphs, up to one that counts at once: each with its paragraph.
    let mut passed: Vec<(usize, &str, Mention)> = Vec::new();
    let paragraphs = body
        .iter()
        .filter(|block| block.kind != BlockKind::Heading)
        .map(|block| block.text.as_str())
        .take(MAX_PARAGRAPHS);
    for (n_before, text) in paragraphs.enumerate() {
        for mention in days(text) {
            if mention.weekday.is_some() && !looks_ahead(text, &mention)
                || n_before == 0 && is_plain(text, &mention)
            {
                return Some((text, mention));
            }
            passed.push((n_before, text, mention));
        }
    }
    let is_schedule = headline.is_some_and(|headline| has_word(headline, SCHEDULES));
    let coming = passed
        .iter()
        .position(|(n_before, ..)| is_schedule && *n_before < MAX_PLAIN_PARAGRAPHS);
    let plain = || {
        passed.iter().position(|(n_before, text, mention)| {
            *n_before < MAX_PLAIN_PARAGRAPHS && is_plain(text, mention)
        })
    };
    let idx = coming.or_else(plain)?;
    let (_, text, mention) = passed.swap_remove(idx);
    Some((text, mention))
}

/// The days that a text mentions.
fn days(text: &str) -> impl Iterator<Item = Mention> {
    date::mentions(text)
        .calendar_only()
        .filter(|mention| mention.edtf().is_some_and(|edtf| edtf.day().is_some()))
}

/// Whether the sentence of a date tells of what is to come and not of words that were said.
fn looks_ahead(text: &str, mention: &Mention) -> bool {
    let behind = text.get(mention.end..).unwrap_or_default();
    let next = behind.split_whitespace().next().unwrap_or_default();
    if has_word(next, NEXT) {
        return true;
    }
    let before = sentence_before(text, mention);
    has_word(before, COMING) && !before.contains(['"', '“', '”']) && !reports(before)
}

/// Whether the sentence of a date looks back, makes it the end of a span, or is somebody's words.
fn looks_back(text: &str, mention: &Mention) -> bool {
    let before = sentence_before(text, mention);
    has_word(before, ASIDE) || before.contains(['"', '“'])
}

/// The sentence of a date, up to the date.
fn sentence_before<'a>(text: &'a str, mention: &Mention) -> &'a str {
    let before = text.get(..mention.start).unwrap_or_default();
    let window = crate::field::suffix(before, WINDOW_BYTES);
    let bytes = window.as_bytes();
    let stop = memchr::memrchr_iter(b'.', bytes).find(|at| bytes.get(at + 1) == Some(&b' '));
    stop.and_then(|at| window.get(at + 2..)).unwrap_or(window)
}

/// Whether a sentence reports words: `mengatakan`, `dikutip dari`.
fn reports(sentence: &str) -> bool {
    words_of(sentence).any(|word| REPORTS.contains(word))
}

/// The words that report words, of all languages.
static REPORTS: LazyLock<NameMap<()>> = LazyLock::new(|| {
    let words = speech::TABLES.iter().flat_map(|speech| {
        [
            speech.said,
            speech.says,
            speech.passive,
            speech.carried,
            speech.according,
        ]
    });
    NameMap::new(words.flatten().map(|&word| (word, ())))
});

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    // The words that are looked for have no letters outside ASCII.
    text.as_bytes()
        .split(|byte| !byte.is_ascii_alphabetic())
        .filter_map(|word| str::from_utf8(word).ok())
        .filter(|word| !word.is_empty())
}

fn has_word(text: &str, words: &[&str]) -> bool {
    words_of(text).any(|word| words.iter().any(|known| known.eq_ignore_ascii_case(word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(paragraphs: &[&str], want: Option<&str>) {
        let body: Vec<Block> = paragraphs
            .iter()
            .map(|text| Block::new(BlockKind::Paragraph, (*text).to_owned()))
            .collect();
        let have = find(None, &body).map(|(text, mention)| mention.raw(text));
        assert_eq!(have, want);
    }

    #[test]
    fn what_is_reported_is_dated_with_a_weekday() {
        check(
            &[
                "Pasar ramai sejak 4 Mei.",
                "\"Ramai,\" kata Rina, Kamis (19/10).",
            ],
            Some("Kamis (19/10)"),
        );
        check(&["Pasar ramai.", "Sepi.", "Pasar ramai sejak 4 Mei."], None);
    }

    #[test]
    fn coming_events_give_way() {
        check(
            &[
                "Persija akan menjamu Arema di Jakarta, Jumat (20/10).",
                "\"Kami siap,\" kata pelatihnya, Kamis (19/10).",
            ],
            Some("Kamis (19/10)"),
        );
        // The words that were said look ahead, not the date.
        check(
            &[
                "Rina mengatakan pasar akan dibuka lagi, Rabu (18/10).",
                "Lalu Kamis (19/10).",
            ],
            Some("Rabu (18/10)"),
        );
        let schedule = [
            "Turnamen akan bergulir 10-12 November.",
            "Persija akan menjamu Arema, Jumat (10/11).",
        ];
        check(&schedule, None);
        let body = schedule.map(|text| Block::new(BlockKind::Paragraph, text.to_owned()));
        let found = find(Some("Jadwal Lengkap Turnamen"), &body);
        assert_eq!(
            found.map(|(text, mention)| mention.raw(text)),
            Some("10-12 November")
        );
    }

    #[test]
    fn the_first_paragraph_may_leave_the_weekday_out() {
        check(
            &[
                "Aturan itu terbit pada 30 Mei 2022 kemarin.",
                "Ramai, kata Rina, Kamis (2/6).",
            ],
            Some("30 Mei 2022"),
        );
    }

    #[test]
    fn a_date_without_a_weekday_further_down() {
        check(
            &["Pasar ramai.", "Pasar itu terbakar pada 4 Mei 2023."],
            Some("4 Mei 2023"),
        );
        check(
            &["Pasar ramai.", "Pasar itu akan dibuka pada 4 Mei 2023."],
            None,
        );
        check(
            &["Pasar ramai.", "Pasar itu dibuka pada 4 Mei mendatang."],
            None,
        );
        check(&["Pasar ramai.", "\"Pada 4 Mei 2023 pasar ramai.\""], None);
        check(&["Pesta itu dirayakan setiap 23 Juli."], None);
        check(&["Hari jadi kota itu jatuh pada 23 Juli."], None);
        check(&["Pasar ramai.", "Ia lahir di Solo, 4 Mei 1983."], None);
    }
}
