//! Bytes to text: byte order mark, then the HTTP header, then `<meta>`, then a guess.

/// The character of a byte from 0x80 to 0x9F in Windows-1252.
pub(crate) fn windows_1252(byte: u32) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž',
        '\u{8f}', '\u{90}', '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}',
        'ž', 'Ÿ',
    ];
    byte.checked_sub(0x80)
        .and_then(|idx| HIGH.get(idx as usize))
        .copied()
        .unwrap_or(char::REPLACEMENT_CHARACTER)
}
