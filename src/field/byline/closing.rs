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
        } else if name::is_name(part) && part.contains(' ') && !names::is_place(part) {
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
