//! The title of another story that was left behind this one.
//!
//! Before: a last line `Momen Petani Sukamaju Rayakan Panen Raya`, set like a headline, behind a paragraph. After: one
//! piece `read_also`. Portals print the title of a video or of the next story there, and the link is lost in a dump.
//!
//! A line with a colon or a full stop, one that opens with a number or leads in (`Berikut Jadwal …`), and a short one
//! stay: they may head a table or a list that was lost. So does a line of a page with markup, which tells by itself.

use super::Draft;
use super::phrases::is_title;
use crate::article::RemovedKind;
use crate::field::byline;
use crate::lexicon::boilerplate::{LEAD_INS, TABLE_HEADS};
use crate::raw::RawKind;

/// A shorter line may be the heading of what was lost.
const MIN_WORDS: usize = 5;

/// A headline is seldom longer, in bytes.
const MAX_BYTES: usize = 120;

/// A paragraph before it is at least this long, in bytes.
const MIN_PROSE_BYTES: usize = 60;

/// A story has so many blocks before something stands behind it.
const MIN_BLOCKS: usize = 4;

/// Small words are shorter, in bytes: `di`, `dan`, `untuk`.
const MIN_LONG_BYTES: usize = 6;

pub(super) fn mark(draft: &mut Draft<'_>) {
    if !draft.containers.is_empty() {
        return;
    }
    let staying = (0..draft.blocks.len())
        .rev()
        .filter(|idx| draft.stays(*idx));
    let mut staying = staying.take(MIN_BLOCKS);
    let (Some(last), Some(before), Some(_)) = (staying.next(), staying.next(), staying.last())
    else {
        return;
    };
    let (Some(block), Some(before)) = (draft.blocks.get(last), draft.blocks.get(before)) else {
        return;
    };
    let is_line = matches!(block.kind, RawKind::Line | RawKind::Paragraph);
    if is_line && is_behind_prose(&before.text) && is_headline(&block.text) {
        draft.remove(last, RemovedKind::ReadAlso);
    }
}

fn is_behind_prose(text: &str) -> bool {
    text.len() >= MIN_PROSE_BYTES && text.ends_with(['.', '!', '?', '"', '”'])
}

/// Every long word opens with a capital, and no sentence ends.
fn is_headline(text: &str) -> bool {
    if text.len() > MAX_BYTES
        || text.contains([':', '|'])
        || !text.contains(char::is_lowercase)
        || text.contains(" vs ")
        || text.ends_with(['"', '”', '\'', '’', ')', '!', '?'])
        || !text.starts_with(char::is_uppercase)
        || !is_title(text)
    {
        return false;
    }
    let first = text.split(' ').next().unwrap_or_default();
    let is_in = |words: &[&str]| words.iter().any(|word| word.eq_ignore_ascii_case(first));
    if is_in(LEAD_INS) || is_in(TABLE_HEADS) {
        return false;
    }
    let (mut n_words, mut n_small) = (0, 0);
    for word in text.split(' ') {
        n_words += 1;
        let is_small = word.starts_with(char::is_lowercase);
        n_small += usize::from(is_small);
        if is_small && word.len() >= MIN_LONG_BYTES && !word.contains('-') {
            return false;
        }
    }
    n_words >= MIN_WORDS
        && n_small * 4 <= n_words
        && byline::signed(text).is_none()
        && !byline::is_opened(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: bool) {
        assert_eq!(is_headline(text), expected, "{text}");
    }

    #[test]
    fn headlines() {
        check("Momen Petani Sukamaju Rayakan Panen Raya", true);
        check(
            "Petani Sukamaju Panen Raya, Harga Beras Turun di Pasar",
            true,
        );
        check("Petani Sukamaju merayakan panen raya di sawah", false);
        check("Petani Sukamaju Rayakan Panen Raya.", false);
        check("Jadwal Lengkap Panen Raya Sukamaju", false);
        check("Berikut Jadwal Panen Raya Sukamaju", false);
        check("Panen Raya Sukamaju", false);
        check("Jakarta Timur: Pasar Induk Kramat Baru", false);
        check("RINA SARI | BUDI HARTONO | KORAN CONTOH", false);
        check("Rina Sari Ketua Pemuda Sukamaju", false);
    }
}
