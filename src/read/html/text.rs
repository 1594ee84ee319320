//! The text of one block while it grows: references decoded, white space folded, on the fly.
//!
//! `Harga\n  beras&nbsp;naik` becomes `Harga beras naik`. Soft hyphens and zero-width spaces are layout
//! and go; zero-width joiners are spelling and stay.

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

use super::entity;

/// What a byte means to [`TextBuilder::push`]: everything that is not `PLAIN` is looked at.
const PLAIN: u8 = 0;
const SPACE: u8 = 1;
const REFERENCE: u8 = 2;
const WIDE: u8 = 3;

const CLASSES: [u8; 256] = {
    let mut classes = [PLAIN; 256];
    let mut byte = 0;
    while byte <= 0x20 {
        #[expect(clippy::indexing_slicing, reason = "evaluated at compile time")]
        {
            classes[byte] = SPACE;
        }
        byte += 1;
    }
    #[expect(clippy::indexing_slicing, reason = "evaluated at compile time")]
    {
        classes[b'&' as usize] = REFERENCE;
        // Lead bytes of U+00A0 and U+00AD, U+2000 to U+206F, U+3000, U+FEFF.
        classes[0xc2] = WIDE;
        classes[0xe2] = WIDE;
        classes[0xe3] = WIDE;
        classes[0xef] = WIDE;
        classes[0x7f] = SPACE;
    }
    classes
};

/// Text that grows.
#[derive(Debug, Default)]
pub(super) struct TextBuilder {
    text: String,
    /// White space is due before the next character.
    space_due: bool,
}

fn class_of(byte: u8) -> u8 {
    CLASSES.get(usize::from(byte)).copied().unwrap_or(PLAIN)
}

/// Nothing but ASCII white space.
pub(super) fn is_blank(raw: &str) -> bool {
    raw.bytes().all(|byte| class_of(byte) == SPACE)
}

impl TextBuilder {
    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    pub(super) fn len(&self) -> usize {
        self.text.len()
    }

    pub(super) fn tail(&self, from: usize) -> &str {
        self.text.get(from..).unwrap_or_default()
    }

    /// White space stands here.
    pub(super) fn space(&mut self) {
        self.space_due = true;
    }

    /// The text so far, normalised; the builder is empty afterwards.
    pub(super) fn take(&mut self) -> String {
        self.space_due = false;
        let text = std::mem::take(&mut self.text);
        if may_compose(&text) && is_nfc_quick(text.chars()) != IsNormalized::Yes {
            return text.nfc().collect();
        }
        text
    }

    fn push_run(&mut self, run: &str) {
        if run.is_empty() {
            return;
        }
        if self.space_due {
            self.space_due = false;
            if !self.text.is_empty() {
                self.text.push(' ');
            }
        }
        self.text.push_str(run);
    }

    fn push_char(&mut self, character: char) {
        match character {
            // Soft hyphens, zero-width spaces, joiners of words, marks of direction.
            '\u{ad}'
            | '\u{200b}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'
            | '\u{2066}'..='\u{2069}'
            | '\u{feff}' => {}
            _ if character.is_whitespace() || character.is_control() => self.space_due = true,
            _ => self.push_run(character.encode_utf8(&mut [0; 4])),
        }
    }

    /// Adds raw text of the page.
    pub(super) fn push(&mut self, raw: &str) {
        let bytes = raw.as_bytes();
        // `run` is where the bytes start that are not copied yet.
        let (mut run, mut at) = (0, 0);
        while let Some(byte) = bytes.get(at) {
            let class = class_of(*byte);
            if class == PLAIN {
                at += 1;
                continue;
            }
            if class == SPACE {
                let next = bytes.get(at + 1).map_or(SPACE, |next| class_of(*next));
                if *byte == b' ' && next == PLAIN && at > run {
                    at += 1;
                    continue;
                }
                self.push_run(raw.get(run..at).unwrap_or_default());
                self.space_due = true;
                at += 1;
                run = at;
                continue;
            }
            let tail = raw.get(at..).unwrap_or_default();
            if class == REFERENCE {
                let Some(reference) = entity::at_head(tail) else {
                    at += 1;
                    continue;
                };
                self.push_run(raw.get(run..at).unwrap_or_default());
                for character in reference.chars.into_iter().flatten() {
                    self.push_char(character);
                }
                at += reference.len_bytes;
                run = at;
                continue;
            }
            let Some(character) = tail.chars().next() else {
                break;
            };
            let len = character.len_utf8();
            if is_folded(character) {
                self.push_run(raw.get(run..at).unwrap_or_default());
                self.push_char(character);
                run = at + len;
            }
            at += len;
        }
        self.push_run(raw.get(run..).unwrap_or_default());
    }
}

/// The character is white space or layout: it does not come through as it is.
fn is_folded(character: char) -> bool {
    matches!(
        character,
        '\u{80}'..='\u{a0}'
            | '\u{ad}'
            | '\u{2000}'..='\u{200b}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{2028}'..='\u{202f}'
            | '\u{205f}'
            | '\u{2060}'
            | '\u{2066}'..='\u{2069}'
            | '\u{3000}'
            | '\u{feff}'
    )
}

/// A character stands in the text that NFC may change: nothing below U+0300, none of the usual
/// punctuation of U+2000 to U+20FF.
fn may_compose(text: &str) -> bool {
    text.bytes()
        .any(|byte| matches!(byte, 0xcc..=0xcd | 0xd6..=0xe1 | 0xe3..=0xef))
}
