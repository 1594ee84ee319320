//! Whether two ways to write an office are one.
//!
//! `Wamenkes` is the `Wakil Menteri Kesehatan` of an earlier paragraph, `Kabid Bina Marga` the `Kepala` of the
//! `Bidang Bina Marga Dinas Pekerjaan Umum`, `the judge` is `Judge Rina Sari`. Short forms are written out by the
//! tables of `lexicon::speech`; then the longer office opens with the shorter one.
//!
//! Left alone: what an office is by its meaning (`politikus itu` may be any member of a party).

use std::sync::LazyLock;

use super::class::{self, Class};
use crate::lexicon::lookup::NameMap;
use crate::lexicon::speech::TABLES;

/// Short forms of offices, written out.
static SHORT: LazyLock<NameMap<&'static str>> = LazyLock::new(|| {
    NameMap::new(
        TABLES
            .iter()
            .flat_map(|speech| speech.offices.iter().copied()),
    )
});

/// The office that a short form opens, written out: `menteri agama` for `Menag`.
pub(super) fn written_out(office: &str) -> Option<&'static str> {
    SHORT.get(office.split(' ').next()?)
}

/// The words of an office, short forms written out, without what says whether it is held now.
#[derive(Debug, Default)]
pub(super) struct Office<'a> {
    words: Vec<&'a str>,
}

impl<'a> Office<'a> {
    /// The office that a role, and the body where it is held, make.
    pub(super) fn new(role: &'a str, body: &'a str) -> Self {
        let mut words = Vec::new();
        for word in role
            .split([' ', ',', '/'])
            .chain(body.split([' ', ',', '/']))
            .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
            .filter(|word| !word.is_empty())
        {
            if is_passed_over(word) {
                continue;
            }
            match SHORT.get(word) {
                Some(long) => words.extend(long.split(' ')),
                None => words.push(word),
            }
        }
        Self { words }
    }

    /// This is how the other may be called for short.
    pub(super) fn is_short_for(&self, whole: &Self) -> bool {
        let is_same = |a: &str, b: &str| a.eq_ignore_ascii_case(b);
        let (Some((first, rest)), Some((head, behind))) =
            (self.words.split_first(), whole.words.split_first())
        else {
            return false;
        };
        // `the judge` of `High Court judge`.
        let closes = rest.is_empty() && behind.last().is_some_and(|last| is_same(first, last));
        closes && class::of(first).is(Class::HEAD)
            || is_same(first, head) && opens_with(behind, rest)
    }

    /// Both are written alike.
    pub(super) fn is(&self, other: &Self) -> bool {
        self.words.len() == other.words.len() && self.is_short_for(other)
    }
}

/// The words open with the others, of which one in capitals may stand for several: `IDI` for `Ikatan Dokter Indonesia`.
fn opens_with(mut words: &[&str], asked: &[&str]) -> bool {
    const MIN_INITIALS_BYTES: usize = 2;
    for word in asked {
        let n_words = match words.first() {
            Some(first) if first.eq_ignore_ascii_case(word) => 1,
            _ if word.len() >= MIN_INITIALS_BYTES
                && word.bytes().all(|byte| byte.is_ascii_uppercase()) =>
            {
                let initials = words.iter().filter_map(|word| word.chars().next());
                let is_abbreviated = words.len() >= word.len()
                    && initials
                        .zip(word.chars())
                        .all(|(initial, letter)| initial == letter);
                if !is_abbreviated {
                    return false;
                }
                word.len()
            }
            _ => return false,
        };
        words = words.get(n_words..).unwrap_or_default();
    }
    true
}

/// Words that tell offices apart no further: `mantan`, `RI`, `itu`.
fn is_passed_over(word: &str) -> bool {
    const WORDS: &[&str] = &[
        "a",
        "acting",
        "an",
        "and",
        "bekas",
        "dan",
        "eks",
        "former",
        "mantan",
        "of",
        "pelaksana",
        "pj",
        "plt",
        "ri",
        "sang",
        "seorang",
        "serta",
        "the",
        "tugas",
    ];
    WORDS.iter().any(|known| word.eq_ignore_ascii_case(known)) || class::of(word).is(Class::POINTER)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(asked: &str, (role, body): (&str, &str), expected: bool) {
        let is_short = Office::new(asked, "").is_short_for(&Office::new(role, body));
        assert_eq!(is_short, expected, "{asked} for {role} | {body}");
    }

    #[test]
    fn short_offices() {
        check("Wamenkes", ("Wakil Menteri Kesehatan", ""), true);
        check("Wamenkes", ("Menteri Kesehatan", ""), false);
        check("Menag", ("Menteri Agama", "RI"), true);
        check("Menteri", ("Menteri Agama RI", ""), true);
        check("Menag", ("Menteri Perdagangan", ""), false);
        let head = ("Kepala", "Bidang Bina Marga Dinas Pekerjaan Umum");
        check("Kabid Bina Marga", head, true);
        check("Kepala Bidang", head, true);
        check("Kabid Cipta Karya", head, false);
        check("Kapolri", ("Kadiv Humas", "Polri"), false);
        check("Ketua DPRD", ("Ketua", "Komisi C DPRD"), false);
        check("Kepala Dinas Bina Marga", head, false);
        check("Dirut", ("Direktur Utama", "PT Sinar"), true);
        check("Dirut", ("Direktur Keuangan", "PT Sinar"), false);
        let head = ("Ketua", "Ikatan Dokter Indonesia (IDI) Sukamaju");
        check("Ketua IDI", head, true);
        check(
            "Ketua IDI Sukamaju",
            ("Ketua", "Ikatan Dokter Indonesia Sukamaju"),
            true,
        );
        check("Ketua ADI", head, false);
        check("mantan bupati itu", ("eks Bupati Sukamaju", ""), true);
        check("Plt Gubernur", ("Gubernur Sukamaju", ""), true);
        check("Gubernur", ("Wakil Gubernur Sukamaju", ""), false);
        check("judge", ("High Court judge", ""), true);
        check("court", ("High Court judge", ""), false);
    }
}
