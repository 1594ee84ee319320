//! What stands above a headline: the outlet's name, its section, the trail `Home > News > Nation`.
//!
//! Only the head of a dump is looked at, up to its first paragraph. With a word for the front page before it any
//! separator makes a trail; without one the arrows that only a trail has, twice. The section that a trail ends in is
//! kept. A name or section alone on its line goes where it comes first, or behind another such line.

use super::{Draft, region};
use crate::article::RemovedKind;
use crate::bytes::n_words;
use crate::field::dateline::names;
use crate::lexicon::boilerplate::HOME_WORDS;

/// Blocks among which a trail is looked for.
const MAX_BLOCKS: usize = 8;

/// A block of this length is a paragraph, in bytes: the story has begun.
const MIN_PARAGRAPH_BYTES: usize = 200;

/// The name of a section is seldom longer, in bytes.
const MAX_SECTION_BYTES: usize = 32;

/// What divides the sections of a trail and little else.
const ARROWS: [char; 6] = ['>', '»', '›', '❯', '→', '▸'];

/// The longest trail, its headline included, in bytes.
const MAX_TRAIL_BYTES: usize = 250;

/// A trail without a word for the front page has at least so many sections.
const MIN_SECTIONS: usize = 3;

pub(super) fn mark(draft: &mut Draft<'_>) {
    // On a page the markup tells.
    if !draft.containers.is_empty() {
        return;
    }
    let head = draft.blocks.iter().take(MAX_BLOCKS);
    let n_head = head
        .take_while(|block| block.text.len() < MIN_PARAGRAPH_BYTES)
        .count();
    let mut trail: Option<Vec<String>> = None;
    let mut has_headline = false;
    let mut is_above = true;
    for idx in 0..n_head {
        let Some(block) = draft.blocks.get(idx).filter(|_| draft.stays(idx)) else {
            continue;
        };
        let text = block.text.as_ref();
        let is_known = match &trail {
            None if is_trail(text) => {
                trail = Some(sections(text).map(str::to_owned).collect());
                true
            }
            None if is_above => {
                let next = draft.blocks.get(idx + 1).map(|next| next.text.as_ref());
                names::is_outlet(text)
                    || is_home(text)
                    || region::is_button(text)
                    || next.is_some_and(|next| is_kicker(text, next))
            }
            None => false,
            // The name of the section stands again over the story; the headline comes first.
            Some(trail) => {
                text.len() <= MAX_SECTION_BYTES
                    && trail.iter().any(|section| section == text)
                    && (has_headline || stands_over_title(draft, idx))
            }
        };
        if is_known {
            draft.remove(idx, RemovedKind::Navigation);
        } else {
            is_above = false;
            has_headline |= trail.is_some();
        }
    }
    region::mark_above_headline(draft);
    let named = trail
        .into_iter()
        .flatten()
        .rfind(|section| section.len() <= MAX_SECTION_BYTES && !is_home(section));
    draft.metadata.section = draft.metadata.section.take().or(named);
}

/// A headline follows: the line is the name of the section once more.
fn stands_over_title(draft: &Draft<'_>, idx: usize) -> bool {
    draft.blocks.get(idx + 1).is_some_and(|next| {
        n_words(&next.text) >= MIN_HEADLINE_WORDS
            && next.text.len() <= MAX_HEADLINE_BYTES
            && !next.shape.has_colon()
    })
}

/// The shortest headline below a kicker, in words; a byline is shorter.
const MIN_HEADLINE_WORDS: usize = 5;

/// The longest headline below a kicker, in bytes.
const MAX_HEADLINE_BYTES: usize = 150;

/// One word over a title: `Berita`, `Kolom`.
fn is_kicker(text: &str, next: &str) -> bool {
    text.chars().all(char::is_alphabetic)
        && n_words(next) >= MIN_HEADLINE_WORDS
        && next.len() <= MAX_HEADLINE_BYTES
        && !next.ends_with(['.', '!', ':', ',', '"', '”'])
}

/// The parts of a trail.
fn sections(trail: &str) -> impl Iterator<Item = &str> {
    let parts = trail.split(ARROWS).flat_map(|part| part.split(" / "));
    parts.map(str::trim)
}

/// Whether a line is a trail; its last part may be the headline.
fn is_trail(text: &str) -> bool {
    // Every arrow but one stands outside ASCII.
    if text.len() > MAX_TRAIL_BYTES
        || text.is_ascii() && memchr::memchr2(b'>', b'/', text.as_bytes()).is_none()
    {
        return false;
    }
    let opens_home = |separator: &[char]| {
        text.split_once(separator)
            .is_some_and(|(first, rest)| is_home(first) && rest.contains(char::is_alphabetic))
    };
    if opens_home(&ARROWS) || opens_home(&['/']) {
        return true;
    }
    let parts = || text.split(ARROWS).map(str::trim);
    parts().count() >= MIN_SECTIONS
        && parts().all(|section| {
            section.len() <= MAX_SECTION_BYTES
                && section.starts_with(char::is_uppercase)
                && !section.ends_with(['.', '?', '!'])
        })
}

fn is_home(word: &str) -> bool {
    let word = word.trim_matches(|char: char| !char.is_alphabetic());
    HOME_WORDS
        .iter()
        .any(|home| home.eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::is_trail;

    #[test]
    fn trails_of_sections() {
        for text in [
            "Home > News > Nation",
            "Beranda » Ekonomi",
            "Home / Berita / Nasional",
            "Utama › Sukan › Bola Sepak",
            "News > Asia > Southeast Asia",
            "Home > News > Harga beras naik di pasar induk sejak awal pekan ini",
        ] {
            assert!(is_trail(text), "{text}");
        }
        for text in [
            "Harga beras > harga gula",
            "Jakarta > Bandung",
            "Home",
            "Home alone / Sendiri di rumah",
            "Persib 3 > 2 Persija > 1 Arema",
            "Beranda rumah itu terbakar",
            "Ekonomi/Bisnis",
            "Naik > turun > naik lagi",
        ] {
            assert!(!is_trail(text), "{text}");
        }
    }
}
