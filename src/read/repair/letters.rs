//! Ligatures and full-width letters become plain ones.
//!
//! Before: `e\u{fb01}sien`, `Ｈａｒｇａ`. After: `efisien`, `Harga`. In a text that holds ideographs or kana the
//! full-width forms are right and stay.

use memchr::memchr_iter;

/// Turns ligatures and full-width letters into plain ones; `None` if there are none.
pub(super) fn repair(text: &str) -> Option<(String, usize)> {
    let has_forms = memchr_iter(0xef, text.as_bytes()).any(|at| {
        let next = text.as_bytes().get(at + 1);
        matches!(next, Some(0xac | 0xbc | 0xbd))
    });
    if !has_forms {
        return None;
    }
    let is_east_asian = text
        .chars()
        .any(|c| ('\u{3040}'..='\u{9fff}').contains(&c) || ('\u{ac00}'..='\u{d7a3}').contains(&c));
    let mut repaired = String::with_capacity(text.len());
    let mut n_places = 0;
    for char in text.chars() {
        let plain = match char {
            '\u{fb00}' => "ff",
            '\u{fb01}' => "fi",
            '\u{fb02}' => "fl",
            '\u{fb03}' => "ffi",
            '\u{fb04}' => "ffl",
            '\u{ff01}'..='\u{ff5e}' if !is_east_asian => {
                repaired.extend(char::from_u32(u32::from(char) - 0xfee0));
                n_places += 1;
                continue;
            }
            char => {
                repaired.push(char);
                continue;
            }
        };
        repaired.push_str(plain);
        n_places += 1;
    }
    (n_places > 0).then_some((repaired, n_places))
}
