//! The line in capitals that closes a story: `BUDI HARTONO | SARI DEWI | KORAN CONTOH`.

use super::name;
use crate::article::{Byline, BylineRole};
use crate::field::dateline::names;
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
