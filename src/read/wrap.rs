//! Paragraphs that were broken over several lines become one block again, where that is sure.
//!
//! Before: `… naik tipis` and, one line on, `dibandingkan posisi tahun lalu.` After: one block.
//!
//! Three proofs count. In a text set to a width (`column`), a line ends where its next word did not fit: then all
//! such lines are joined. In a text whose links and emphasis stand on lines of their own, a line that opens with a
//! comma or full stop goes on in the line before, and so does a short piece between two halves of a sentence.
//! Elsewhere a long line without a sentence end whose successor opens with a small letter goes on in it. A dateline
//! alone on its line, `Jakarta -`, opens the paragraph below it.
//! Anything less stays apart: poems, lists and menus break lines too.

use super::column::Column;
use crate::field::dateline;
use crate::raw::RawBlock;

/// A shorter line that ends without a mark may be a heading or a list item, in bytes.
const MIN_OPEN_BYTES: usize = 50;

/// So many lines that open with a comma or a full stop show a text whose links and emphasis stand on lines of their
/// own.
const MIN_RESTS: usize = 2;

/// A link or an emphasized word inside a sentence is seldom longer, in bytes.
const MAX_FRAGMENT_BYTES: usize = 40;

/// Joins the blocks of broken paragraphs.
pub(super) fn join(blocks: &mut Vec<RawBlock<'_>>) {
    let column = Column::of(blocks);
    let way = Way::of(blocks, column);
    let goes_on = |idx: usize| match blocks.get(idx..) {
        Some([first, second, rest @ ..]) => way.goes_on(first, second, rest.first()),
        _ => false,
    };
    let n_joints = (0..blocks.len()).filter(|idx| goes_on(*idx)).count();
    if n_joints == 0 {
        return;
    }
    let joints: Vec<bool> = (0..blocks.len()).map(goes_on).collect();
    let mut joined: Vec<RawBlock<'_>> = Vec::with_capacity(blocks.len() - n_joints);
    let mut was_open = false;
    for (block, goes_on) in blocks.drain(..).zip(joints) {
        match joined.last_mut() {
            Some(open) if was_open => append(open, &block),
            _ => joined.push(block),
        }
        was_open = goes_on;
    }
    *blocks = joined;
}

/// How the lines of a dump came about.
#[derive(Debug, Clone, Copy)]
enum Way {
    /// Set to a width.
    Column(Column),
    /// One line for each piece of a sentence that is a link or emphasized: `soup.get_text("\n")`.
    Fragments,
    /// One line for each paragraph.
    Paragraphs,
}

impl Way {
    fn of(blocks: &[RawBlock<'_>], column: Option<Column>) -> Self {
        if let Some(column) = column {
            return Self::Column(column);
        }
        let pairs = blocks.iter().zip(blocks.iter().skip(1));
        let rests = pairs.filter(|(first, second)| is_rest(first, second));
        if rests.take(MIN_RESTS).count() == MIN_RESTS {
            Self::Fragments
        } else {
            Self::Paragraphs
        }
    }

    /// The second line goes on in the paragraph of the first.
    fn goes_on(
        self,
        first: &RawBlock<'_>,
        second: &RawBlock<'_>,
        third: Option<&RawBlock<'_>>,
    ) -> bool {
        let is_apart = second.n_blank > 0;
        let is_broken = || is_open(&first.text) && opens_small(&second.text);
        let is_in_way = match self {
            Self::Column(column) => column.goes_on(first, second),
            Self::Paragraphs => first.text.len() >= MIN_OPEN_BYTES && is_broken(),
            Self::Fragments => {
                let is_long = |block: &RawBlock<'_>| block.text.len() >= MIN_OPEN_BYTES;
                let is_inside = || {
                    second.text.len() <= MAX_FRAGMENT_BYTES
                        && is_long(first)
                        && is_open(&first.text)
                        && third.is_some_and(|third| {
                            third.n_blank == 0
                                && (is_rest(second, third)
                                    || (is_open(&second.text) && opens_small(&third.text)))
                        })
                };
                is_rest(first, second)
                    || (is_broken() && (is_long(first) || !is_apart))
                    || (!is_apart && is_inside())
            }
        };
        is_in_way
            || is_lone_dateline(&first.text, &second.text)
            || self.is_dateline_apart(first, second)
    }

    /// A place alone on its line, in bold most often, and below it a dash and the lede.
    fn is_dateline_apart(self, first: &RawBlock<'_>, second: &RawBlock<'_>) -> bool {
        let is_piece = matches!(self, Self::Fragments);
        first.text.len() <= MAX_DATELINE_BYTES
            && second.n_blank == 0
            && (is_piece || second.text.len() >= MIN_OPEN_BYTES)
            && ["- ", "– ", "— "]
                .iter()
                .any(|dash| second.text.starts_with(dash))
            && dateline::parse(&format!("{} - ", first.text)).is_some()
    }
}

/// The line opens with the mark that ends a sentence or a part of one: it cannot open a paragraph.
fn is_rest(first: &RawBlock<'_>, second: &RawBlock<'_>) -> bool {
    // A closing quotation mark may stand right behind the comma, straight or curved.
    matches!(
        second.text.as_bytes(),
        [b',' | b'.' | b';' | b')', b' ' | b'"', ..]
            | [b',' | b'.' | b';' | b')']
            | [b',' | b'.', 0xe2, 0x80, 0x9d, ..]
    ) && second.n_blank == 0
        && first
            .text
            .ends_with(|c: char| c.is_alphanumeric() || matches!(c, '"' | '”' | ')'))
}

fn append(open: &mut RawBlock<'_>, block: &RawBlock<'_>) {
    let is_rest = is_rest(open, block);
    let text = open.text.to_mut();
    if !is_rest {
        text.push(' ');
    }
    text.push_str(&block.text);
    open.shape = open.shape.with(block.shape);
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
pub(super) fn is_open(text: &str) -> bool {
    text.ends_with(|char: char| char.is_alphabetic() || char == ',')
}

/// What opens a byline below a headline, in small letters.
const BYLINES: [&str; 2] = ["by ", "oleh "];

/// A byline is seldom longer, in bytes.
const MAX_BYLINE_BYTES: usize = 40;

/// A byline with its place and date: `oleh Sari Dewi [Kendari] di 16 Januari 2024`.
const MAX_DATED_BYTES: usize = 80;

/// The line opens with a word in small letters, not with a list mark such as `a.`.
pub(super) fn opens_small(text: &str) -> bool {
    let bytes = text.as_bytes();
    if !matches!(bytes, [b'a'..=b'z', b'a'..=b'z', ..]) || text.starts_with("http") {
        return false;
    }
    let is_other = text.len() <= MAX_BYLINE_BYTES && is_brand(text)
        || text.len() <= MAX_DATED_BYTES && is_byline(text);
    !is_other
}

/// `oleh Sari Dewi` stops behind a name or a date, and not with a sentence.
fn is_byline(text: &str) -> bool {
    let mut names = BYLINES.iter().filter_map(|start| text.strip_prefix(start));
    names.any(|name| {
        text.len() <= MAX_BYLINE_BYTES
            || name.starts_with(char::is_uppercase)
                && text.ends_with(|char: char| char.is_ascii_digit())
    })
}

/// `kabarNEWS` alone on its line is no rest of a sentence.
fn is_brand(text: &str) -> bool {
    !text.contains(' ') && text.contains(|char: char| char.is_ascii_uppercase())
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
    fn a_byline_goes_on_in_nothing() {
        check(
            "Nelayan Sukamaju Menjaga Hutan Bakau dengan Aturan Adat\noleh Rina Sari [Sukamaju] di 16 January 2024",
            &[
                "Nelayan Sukamaju Menjaga Hutan Bakau dengan Aturan Adat",
                "oleh Rina Sari [Sukamaju] di 16 January 2024",
            ],
        );
        check(
            "Aturan adat yang melarang penebangan hutan bakau itu disahkan\noleh Bupati Sukamaju pada 16 Januari 2024.",
            &[
                "Aturan adat yang melarang penebangan hutan bakau itu disahkan oleh Bupati Sukamaju pada 16 Januari 2024.",
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
    fn joins_pieces_of_sentences() {
        check(
            "JAKARTA, KOMPAS.com\n- Harga beras turun di semua pasar induk sejak Senin, kata Kepala\nBulog\n, Ani.\n\
             Stok yang ada di gudang cukup untuk tiga bulan, demikian laporan kepada\nKabar.com\nyang dibaca Rabu\n.",
            &[
                "JAKARTA, KOMPAS.com - Harga beras turun di semua pasar induk sejak Senin, kata Kepala Bulog, Ani.",
                "Stok yang ada di gudang cukup untuk tiga bulan, demikian laporan kepada Kabar.com yang dibaca Rabu.",
            ],
        );
        check(
            "Stok yang ada di gudang cukup untuk tiga bulan, demikian laporan kepada\nKabar.com\nyang dibaca Rabu",
            &[
                "Stok yang ada di gudang cukup untuk tiga bulan, demikian laporan kepada",
                "Kabar.com",
                "yang dibaca Rabu",
            ],
        );
    }

    #[test]
    fn paragraphs_of_like_length_stay_apart() {
        let paragraph = "Harga beras di pasar induk turun lagi pada pekan ini karena panen.";
        let dump = [paragraph; 12].join("\n");
        check(&dump, &[paragraph; 12]);
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
