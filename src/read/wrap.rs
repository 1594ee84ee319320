//! Paragraphs that were broken over several lines become one block again, where that is sure.
//!
//! Before: `… naik tipis` and, one line on, `dibandingkan posisi tahun lalu.` After: one block.
//!
//! Two proofs count. In a text set to a width, a line ends where its next word did not fit: then all
//! such lines are joined. Elsewhere a long line without a sentence end whose successor opens with a
//! small letter goes on in it. A dateline alone on its line, `Jakarta -`, opens the paragraph below it.
//! Anything less stays apart: poems, lists and menus break lines too.

use crate::field::dateline;
use crate::raw::RawBlock;

/// A shorter line that ends without a mark may be a heading or a list item, in bytes.
const MIN_OPEN_BYTES: usize = 50;

/// The narrowest and widest columns that mail programs and terminals set, in characters.
const COLUMN_WIDTHS: std::ops::RangeInclusive<usize> = 55..=132;

/// Fewer broken lines do not prove a column, and a text of this many lines has a paragraph of several.
const MIN_WRAPPED_LINES: usize = 4;

/// Joins the blocks of broken paragraphs.
pub(super) fn join(blocks: &mut Vec<RawBlock<'_>>) {
    let width = column_width(blocks);
    let goes_on = |first: &RawBlock<'_>, second: &RawBlock<'_>| {
        if let Some(width) = width {
            return second.n_blank == 0 && is_full(first, second, width);
        }
        let is_broken =
            first.text.len() >= MIN_OPEN_BYTES && is_open(&first.text) && opens_small(&second.text);
        is_broken || is_lone_dateline(&first.text, &second.text)
    };
    let n_joints = blocks
        .iter()
        .zip(blocks.iter().skip(1))
        .filter(|(first, second)| goes_on(first, second))
        .count();
    if n_joints == 0 {
        return;
    }
    let mut joined: Vec<RawBlock<'_>> = Vec::with_capacity(blocks.len() - n_joints);
    let mut was_full = false;
    for idx in 0..blocks.len() {
        let goes_on = match (blocks.get(idx), blocks.get(idx + 1)) {
            (Some(first), Some(second)) => goes_on(first, second),
            _ => false,
        };
        let Some(block) = blocks.get_mut(idx) else {
            break;
        };
        match joined.last_mut() {
            Some(open) if was_full => append(open, block),
            _ => joined.push(block.clone()),
        }
        was_full = goes_on;
    }
    *blocks = joined;
}

fn append(open: &mut RawBlock<'_>, block: &RawBlock<'_>) {
    let text = open.text.to_mut();
    text.push(' ');
    text.push_str(&block.text);
    open.shape = open.shape.with(block.shape);
}

/// The width to which the text is set, if every paragraph of it is.
fn column_width(blocks: &[RawBlock<'_>]) -> Option<usize> {
    let width = blocks.iter().map(|block| block.text.len()).max()?;
    if !COLUMN_WIDTHS.contains(&width) {
        return None;
    }
    let mut n_full = 0;
    let mut n_short = 0;
    for (first, second) in blocks.iter().zip(blocks.iter().skip(1)) {
        if second.n_blank > 0 || first.text.len() < width / 2 {
            continue;
        }
        if is_full(first, second, width) {
            n_full += 1;
        } else {
            n_short += 1;
        }
    }
    (n_full >= MIN_WRAPPED_LINES && n_full > 4 * n_short).then_some(width)
}

/// The first word of the second line did not fit on the first.
fn is_full(first: &RawBlock<'_>, second: &RawBlock<'_>, width: usize) -> bool {
    let word_len = second.text.find(' ').unwrap_or(second.text.len());
    first.text.len() + 1 + word_len > width
}

/// A dateline alone on its line is shorter, in bytes.
const MAX_DATELINE_BYTES: usize = 48;

/// The line is a place and a dash, and prose stands below it.
fn is_lone_dateline(first: &str, second: &str) -> bool {
    first.len() <= MAX_DATELINE_BYTES
        && second.len() >= MIN_OPEN_BYTES
        && first.ends_with(['-', '–', '—'])
        && dateline::parse(first).is_some()
}

/// The line stops inside a sentence: it ends in a letter or a comma.
fn is_open(text: &str) -> bool {
    text.ends_with(|char: char| char.is_alphabetic() || char == ',')
}

/// What opens a byline below a headline, in small letters.
const BYLINES: [&str; 2] = ["by ", "oleh "];

/// A byline is seldom longer, in bytes.
const MAX_BYLINE_BYTES: usize = 40;

/// The line opens with a word in small letters, not with a list mark such as `a.`.
fn opens_small(text: &str) -> bool {
    let bytes = text.as_bytes();
    matches!(bytes, [b'a'..=b'z', b'a'..=b'z', ..])
        && !text.starts_with("http")
        && !(text.len() <= MAX_BYLINE_BYTES && BYLINES.iter().any(|start| text.starts_with(start)))
}

#[cfg(test)]
mod tests {
    use crate::read::text::read;

    #[track_caller]
    fn check(dump: &str, expected: &[&str]) {
        let document = read(dump, usize::MAX).unwrap();
        let texts: Vec<&str> = document
            .blocks
            .iter()
            .map(|block| block.text.as_ref())
            .collect();
        assert_eq!(texts, expected);
    }

    #[test]
    fn joins_a_sentence_that_goes_on() {
        check(
            "Angka itu tercatat sebesar 68,54 persen atau meningkat tipis\n\ndibandingkan tahun lalu.",
            &[
                "Angka itu tercatat sebesar 68,54 persen atau meningkat tipis dibandingkan tahun lalu.",
            ],
        );
        check(
            "Bahan yang perlu disiapkan\ntepung dan gula",
            &["Bahan yang perlu disiapkan", "tepung dan gula"],
        );
        check(
            "Angka itu tercatat sebesar 68,54 persen atau meningkat tipis.\n\ndibandingkan tahun lalu.",
            &[
                "Angka itu tercatat sebesar 68,54 persen atau meningkat tipis.",
                "dibandingkan tahun lalu.",
            ],
        );
        check(
            "Syarat yang harus dipenuhi oleh setiap calon anggota koperasi\na. berusia 17 tahun",
            &[
                "Syarat yang harus dipenuhi oleh setiap calon anggota koperasi",
                "a. berusia 17 tahun",
            ],
        );
    }

    #[test]
    fn joins_a_lone_dateline() {
        check(
            "Jakarta -\n\nHarga beras turun di semua pasar induk sejak Senin.",
            &["Jakarta - Harga beras turun di semua pasar induk sejak Senin."],
        );
        check(
            "Jakarta\n\nHarga beras turun di semua pasar induk sejak Senin.",
            &[
                "Jakarta",
                "Harga beras turun di semua pasar induk sejak Senin.",
            ],
        );
        check(
            "Jakarta -\n\nHarga Beras Turun",
            &["Jakarta -", "Harga Beras Turun"],
        );
    }

    #[test]
    fn joins_a_text_set_to_a_width() {
        check(
            "The council of the harbour town voted on Tuesday to close the\n\
             old ferry landing after engineers found cracks in its piers,\n\
             and asked the province to pay for a new one.\n\n\
             Residents who cross the strait every morning will have to use\n\
             the bridge, which adds forty minutes to the way to work and\n\
             costs more than most of them can pay.",
            &[
                "The council of the harbour town voted on Tuesday to close the old ferry landing after engineers found cracks in its piers, and asked the province to pay for a new one.",
                "Residents who cross the strait every morning will have to use the bridge, which adds forty minutes to the way to work and costs more than most of them can pay.",
            ],
        );
    }
}
