//! What the look of a line tells: a sentence, a title, an item of a list.

/// A line of this length that ends a sentence is prose, in bytes.
const MIN_PROSE_BYTES: usize = 60;

/// A line of this length is prose however it ends, in bytes.
const MIN_LONG_BYTES: usize = 160;

/// Marks that open an item of a list.
const BULLETS: [char; 12] = ['-', '–', '—', '•', '*', '·', '▪', '●', '○', '►', '✓', '➢'];

/// Whether the text ends where a sentence ends, closing marks aside.
pub(super) fn ends_sentence(text: &str) -> bool {
    text.trim_end_matches(['"', '”', '\'', '’', '»', ')', ']', '*', ' '])
        .ends_with(['.', '!', '?', '…', ',', ';', ':'])
}

/// Whether the line is running text.
pub(super) fn is_prose(text: &str) -> bool {
    text.len() >= MIN_LONG_BYTES || (text.len() >= MIN_PROSE_BYTES && ends_sentence(text))
}

/// The text behind a bullet: `• beras` is `beras`.
pub(super) fn after_bullet(text: &str) -> Option<&str> {
    let rest = text.strip_prefix(BULLETS)?;
    // `-Penerima`, but not `-5 derajat` nor a rule of dashes.
    let next = rest.chars().next()?;
    (next == ' ' || next.is_alphabetic()).then(|| rest.trim_start())
}

/// The number that opens an item, and the text behind it: `3. Harga`, `3) Harga`, `3.Harga`.
pub(super) fn after_number(text: &str) -> Option<(u32, &str)> {
    let n_digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let number = text.get(..n_digits)?.parse().ok()?;
    let rest = text.get(n_digits..)?.strip_prefix(['.', ')'])?;
    let next = rest.chars().next()?;
    (n_digits <= 3 && !next.is_ascii_digit()).then(|| (number, rest.trim_start()))
}
