//! Credits that close a caption without brackets and without a colon.
//!
//! | form | example |
//! | --- | --- |
//! | dash and word | `… di Sukamaju. — Picture by Jane Roe`, `… - Foto KABAR/Rina Sari`, `… — Reuters pic` |
//! | word in capitals | `… barang kes. FOTO Rina Sari` |
//! | agency, name, initials | `… di Sukamaju. ANTARA FOTO/Rina Sari/nym.` |
//! | slash and mark | `Lurah Sukamaju Rina Sari/Ist` |
//! | nothing else | `Pixabay`, `healthline` |
//!
//! Left alone: a dash before anything else (`… katanya - Kabar`), which may close a story.

use super::{MAX_CREDIT_BYTES, is_agency, is_full_name};
use crate::bytes::n_words;
use crate::field::dateline::names;
use crate::field::suffix;
use crate::lexicon::boilerplate::{CREDIT_MARKS, PICTURE_HEADS, PICTURE_TAILS};

/// A credit behind a dash has no more words.
const MAX_WORDS: usize = 8;

/// A caption whose credit is one mark is seldom longer, in bytes.
const MAX_MARKED_BYTES: usize = 160;

/// Initials of an archive are seldom longer, in bytes: `nym`, `foc.`
const MAX_INITIALS_BYTES: usize = 5;

/// What the caption says, and its credit.
pub(super) fn find(text: &str) -> Option<(&str, &str)> {
    // Most lines are paragraphs, which close in a full stop or a quotation mark.
    match text.as_bytes().last()? {
        b'.' => with_initials(text),
        last if last.is_ascii_alphanumeric() => behind_dash(text)
            .or_else(|| behind_capitals(text))
            .or_else(|| with_initials(text))
            .or_else(|| with_mark(text))
            .or_else(|| archive(text)),
        _ => None,
    }
}

/// `Pixabay`, `healthline`: nothing but the archive or the site that a picture was taken from.
fn archive(text: &str) -> Option<(&str, &str)> {
    const MAX_BYTES: usize = 24;
    let is_site =
        || text.starts_with(char::is_lowercase) && !text.contains(' ') && names::is_outlet(text);
    let fits = text.len() <= MAX_BYTES && (is_agency(text) && !text.contains('.') || is_site());
    fits.then_some(("", text))
}

/// `… — Picture by Jane Roe`, `… - UTUSAN/RINA SARI`.
pub(super) fn behind_dash(text: &str) -> Option<(&str, &str)> {
    let from = text.len() - suffix(text, MAX_CREDIT_BYTES).len();
    let tail = text.get(from..)?;
    let (at, dash) = tail
        .rmatch_indices(['-', '–', '—'])
        .find(|(at, dash)| is_set_off(tail, *at, dash))?;
    let credit = tail.get(at + dash.len()..)?.trim();
    let before = text.get(..from + at)?.trim_end();
    let lower = credit.to_ascii_lowercase();
    let has_head = PICTURE_HEADS.iter().any(|head| {
        lower
            .strip_prefix(head)
            .is_some_and(|rest| rest.starts_with([' ', ':']) && rest.len() > 2)
    });
    let has_tail = PICTURE_TAILS.iter().any(|tail| {
        lower
            .strip_suffix(tail)
            .is_some_and(|rest| rest.ends_with(' '))
    });
    let is_named = credit.split_once('/').is_some_and(|(outlet, name)| {
        outlet.len() > 2
            && outlet.bytes().all(|byte| byte.is_ascii_uppercase())
            && is_full_name(name)
    });
    let fits = (has_head || has_tail || is_named) && n_words(credit) <= MAX_WORDS;
    (fits && before.contains(' ') && !credit.ends_with('.')).then_some((before, credit))
}

/// A space stands before a dash, or the end of a sentence.
fn is_set_off(text: &str, at: usize, dash: &str) -> bool {
    let before = text.get(..at).unwrap_or_default();
    let behind = text.get(at + dash.len()..).unwrap_or_default();
    behind.starts_with(' ') && before.ends_with([' ', '.', ')'])
}

/// `… barang kes. FOTO Rina Sari`.
fn behind_capitals(text: &str) -> Option<(&str, &str)> {
    let tail = suffix(text, MAX_CREDIT_BYTES);
    let at = text.len() - tail.len() + tail.rfind("FOTO ")?;
    let (before, credit) = text.split_at_checked(at)?;
    let before = before.trim_end();
    let name = credit.get("FOTO ".len()..)?;
    let name = name.rsplit('/').next()?;
    (before.ends_with(['.', ')']) && is_full_name(name)).then_some((before, credit))
}

/// `… di Sukamaju. ANTARA FOTO/Rina Sari/nym.`
fn with_initials(text: &str) -> Option<(&str, &str)> {
    let tail = suffix(text, MAX_CREDIT_BYTES);
    memchr::memchr(b'/', tail.as_bytes())?;
    let mut parts = tail.rsplit('/');
    let initials = parts.next()?.trim_end_matches('.');
    let name = parts.next()?;
    let agency = parts.next()?;
    let is_initials = (2..=MAX_INITIALS_BYTES).contains(&initials.len())
        && initials.bytes().all(|byte| byte.is_ascii_lowercase());
    if !is_initials || !is_full_name(name) {
        return None;
    }
    let agency = agency.rsplit(['.', ')']).next()?.trim_start();
    let word = agency.split(' ').next()?;
    let len = agency.len() + name.len() + parts_len(tail, name);
    let credit = text.get(text.len().checked_sub(len)?..)?;
    let before = text.get(..text.len() - len)?.trim_end();
    is_agency(word).then(|| (before, credit.trim_end_matches('.')))
}

/// The bytes of the tail behind the name, and the slash before it.
fn parts_len(tail: &str, name: &str) -> usize {
    let at = tail.rfind(name).unwrap_or_default();
    tail.len() - at - name.len() + 1
}

/// `Lurah Sukamaju Rina Sari/Ist`.
fn with_mark(text: &str) -> Option<(&str, &str)> {
    if text.len() > MAX_MARKED_BYTES {
        return None;
    }
    let (before, mark) = text.rsplit_once('/')?;
    let is_mark = CREDIT_MARKS
        .iter()
        .any(|known| known.eq_ignore_ascii_case(mark));
    let is_border = before.ends_with(char::is_alphanumeric) && before.contains(' ');
    (is_mark && is_border && mark.starts_with(char::is_uppercase)).then_some((before, mark))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: Option<(&str, &str)>) {
        assert_eq!(find(text), expected, "{text}");
    }

    #[test]
    fn behind_a_dash() {
        check(
            "Lurah Rina Sari di Sukamaju, February 10. — Picture by Jane Roe",
            Some((
                "Lurah Rina Sari di Sukamaju, February 10.",
                "Picture by Jane Roe",
            )),
        );
        check(
            "Rina Sari pada sidang media. - Foto KABAR/Budi Hartono",
            Some(("Rina Sari pada sidang media.", "Foto KABAR/Budi Hartono")),
        );
        check(
            "Rina Sari pada sidang media. – KABAR/BUDI HARTONO",
            Some(("Rina Sari pada sidang media.", "KABAR/BUDI HARTONO")),
        );
        check(
            "Rina Sari speaks in Sukamaju. — Reuters pic",
            Some(("Rina Sari speaks in Sukamaju.", "Reuters pic")),
        );
        check("Harga beras naik, kata Rina. - KABAR", None);
        check("Harga beras naik - kata Rina dalam foto itu", None);
        check(
            "Ia datang - foto itu milik Rina Sari di kantor desa, kata warga.",
            None,
        );
    }

    #[test]
    fn other_closings() {
        check(
            "RINA menunjukkan barang kes. FOTO Budi Hartono",
            Some(("RINA menunjukkan barang kes.", "FOTO Budi Hartono")),
        );
        check(
            "Warga menjemur padi. ANTARA FOTO/Budi Hartono/nym.",
            Some(("Warga menjemur padi.", "ANTARA FOTO/Budi Hartono/nym")),
        );
        check(
            "ANTARA FOTO/Budi Hartono/nym.",
            Some(("", "ANTARA FOTO/Budi Hartono/nym")),
        );
        check(
            "Lurah Sukamaju Rina Sari/Ist",
            Some(("Lurah Sukamaju Rina Sari", "Ist")),
        );
        check("Pixabay", Some(("", "Pixabay")));
        check("healthline", Some(("", "healthline")));
        check("Healthline kembali menulis", None);
        check("Lurah Sukamaju dan/atau Rina Sari", None);
        check("Rasio itu per orang/hari", None);
        check("Warga menjemur padi. KABAR/Budi Hartono/nym.", None);
    }
}
