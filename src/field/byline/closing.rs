//! The line that closes a story and says whose it is: `BUDI HARTONO | SARI DEWI | KORAN CONTOH`,
//! `RINA SARI ialah ketua Pemuda Sukamaju.`

use super::name;
use crate::article::{Byline, BylineRole};
use crate::bytes::{n_words, words};
use crate::field::dateline::names;
use crate::lexicon::newsroom;
use crate::raw::Credits;

/// Such a line is seldom longer, in bytes.
const MAX_BYTES: usize = 90;

/// The people and outlets of a line in capitals that bars divide; `None` where a part is neither.
///
/// A single name in capitals may be anything (`TERIMA KASIH`), so that two parts are the least.
pub(crate) fn closing(line: &str) -> Option<Credits> {
    if line.len() > MAX_BYTES || !line.contains(['|', 'I']) || !names::is_upper(line) {
        return None;
    }
    // A bar is set as a capital now and then: `KORAN CONTOH I SARI DEWI`.
    let mut parts = line.split('|').flat_map(|part| part.split(" I "));
    let mut credits = Credits::default();
    let mut n_parts = 0;
    let is_read = parts.all(|part| {
        let part = part.trim();
        n_parts += 1;
        if names::looks_like_outlet(part) {
            credits.outlets.push(part.to_owned());
        } else if name::is_full_name(part) && !names::is_place(part) {
            credits.people.push(Byline {
                name: part.to_owned(),
                role: BylineRole::Writer,
            });
        } else {
            return false;
        }
        true
    });
    (is_read && n_parts > 1).then_some(credits)
}

/// Reads a line that says who the writer of an opinion is: `RINA SARI ialah ketua Pemuda Sukamaju.`
///
/// The name stands in capitals and the verb behind it: so the line is told from a sentence of the story.
pub(crate) fn about(line: &str) -> Option<Credits> {
    if let Some(credits) = contributed(line).or_else(|| marks(line)) {
        return Some(credits);
    }
    if is_of_writer(line) {
        return Some(Credits::default());
    }
    let mut name_len = 0;
    let mut n_names = 0;
    let mut verb = "";
    for word in words(line) {
        if !word.starts_with(char::is_uppercase) || word.contains(char::is_lowercase) {
            verb = word;
            break;
        }
        n_names += 1;
        name_len += word.len() + 1;
    }
    let is_about = || {
        let mut tables = newsroom::TABLES.iter();
        tables.any(|table| table.is.contains(&verb))
    };
    if n_names < MIN_ABOUT_WORDS || !is_about() {
        return None;
    }
    let name = line.get(..name_len)?.trim_end();
    // What the writer is takes more words than the name; a shorter line was cut off.
    let n_behind = n_words(line).saturating_sub(n_names + 1);
    if n_behind <= n_names || !name::is_name(name) {
        return None;
    }
    Some(Credits {
        people: vec![super::byline(name, BylineRole::Writer)],
        ..Credits::default()
    })
}

/// `AP writer Rina Sari in Sukamaju contributed to this report.`
fn contributed(line: &str) -> Option<Credits> {
    if line.len() > MAX_CONTRIBUTED_BYTES {
        return None;
    }
    let head = line.trim_end_matches('.');
    let head = CONTRIBUTED.iter().find_map(|end| head.strip_suffix(end))?;
    let head = head.strip_suffix(" also").unwrap_or(head);
    // The outlet and the job stand before the names.
    let job = JOBS
        .iter()
        .filter_map(|job| Some(head.find(job)? + job.len()))
        .max();
    let names = head.get(job.unwrap_or(0)..)?;
    let mut credits = Credits::default();
    for part in names.split(", ").flat_map(|part| part.split(" and ")) {
        let part = part.trim_start_matches("and ");
        let name = part.split(" in ").next().unwrap_or(part).trim();
        if name::is_full_name(name) && !names::is_place(name) {
            credits
                .people
                .push(super::byline(name, BylineRole::Contributor));
        }
    }
    (!credits.people.is_empty()).then_some(credits)
}

/// Such a line is seldom longer, in bytes.
const MAX_CONTRIBUTED_BYTES: usize = 240;

/// How it ends.
const CONTRIBUTED: [&str; 2] = [" contributed to this report", " contributed to this story"];

/// What the contributors are.
const JOBS: [&str; 8] = [
    "correspondent ",
    "correspondents ",
    "journalist ",
    "journalists ",
    "reporter ",
    "reporters ",
    "writer ",
    "writers ",
];

/// `burs-tp/cwl`, `rs/hp (dpa, rtr)`: marks of the staff without brackets, and the agencies they used.
fn marks(line: &str) -> Option<Credits> {
    let marks = match line.split_once(" (") {
        Some((marks, agencies)) if agencies.len() <= MAX_MARKS_BYTES && agencies.ends_with(')') => {
            marks
        }
        Some(_) => return None,
        None => line,
    };
    let mut parts = marks.split(['/', '-']);
    let is_mark = marks.len() <= MAX_MARKS_BYTES
        && marks.matches('/').count() == 1
        && parts.all(|part| {
            (2..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_lowercase())
        });
    is_mark.then(|| Credits {
        initials: vec![marks.to_owned()],
        ..Credits::default()
    })
}

/// Such marks are short, in bytes.
const MAX_MARKS_BYTES: usize = 16;

/// `*) Penulis adalah dosen Universitas Contoh`, `Penulis ialah pensyarah`: tells of the writer, whose name stands above.
fn is_of_writer(line: &str) -> bool {
    // Without its mark it is the last sentence of a letter.
    if !line.starts_with('*') && !line.starts_with("Penulis ialah ") {
        return false;
    }
    let bare = line.trim_start_matches(['*', ')', ' ']);
    line.len() <= MAX_WRITER_BYTES
        && bare.strip_prefix("Penulis ").is_some_and(|rest| {
            let verb = rest.split(' ').next().unwrap_or_default();
            newsroom::TABLES
                .iter()
                .any(|table| table.is.contains(&verb))
        })
}

/// Such a line is seldom longer, in bytes.
const MAX_WRITER_BYTES: usize = 200;

/// A name in capitals has at least so many words: `PSSI adalah …` tells of a body.
const MIN_ABOUT_WORDS: usize = 2;

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, people: &[&str], outlets: &[&str]) {
        let credits = closing(line).unwrap_or_default();
        let names: Vec<&str> = credits
            .people
            .iter()
            .map(|person| person.name.as_str())
            .collect();
        assert_eq!(names, people, "{line}");
        assert_eq!(credits.outlets, outlets, "{line}");
    }

    #[test]
    fn names_and_outlets_in_capitals() {
        check(
            "BUDI HARTONO | SARI DEWI | KORAN CONTOH",
            &["BUDI HARTONO", "SARI DEWI"],
            &["KORAN CONTOH"],
        );
        check("REUTERS | SARI DEWI", &["SARI DEWI"], &["REUTERS"]);
        check("ANTARA I SARI DEWI", &["SARI DEWI"], &["ANTARA"]);
        check("BUDI HARTONO", &[], &[]);
        check("Budi Hartono | Sari Dewi", &[], &[]);
        check("BUDI HARTONO | BERAS", &[], &[]);
        check("HARGA BERAS TURUN | 14.05", &[], &[]);
    }
}
