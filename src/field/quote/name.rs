//! The fullest form of a name in an article.
//!
//! `Rina` is `Rina Sari Dewi` where the article writes that anywhere; the surname `Olindo` is
//! `Wicky V. Olindo`. A name grows over neighbours that look like parts of a name, to the right
//! before the left, and never over a role, a body, a place or a mark.

use memchr::memmem;

use super::class::Class;
use super::phrase::is_name_like;
use super::token::{Form, Token, Tokens};

/// How far a name grows on each side.
const MAX_GROWTH_BYTES: usize = 64;

/// Occurrences of a name that are looked at.
const MAX_OCCURRENCES: usize = 24;

/// The fuller forms of `name` in `texts`, each once, in order.
pub(super) fn fuller<'a>(name: &str, texts: &[&'a str], forms: &mut Vec<&'a str>) {
    forms.clear();
    let finder = memmem::Finder::new(name);
    let mut n_occurrences = 0;
    for text in texts {
        for start in finder.find_iter(text.as_bytes()) {
            let Some(form) = grown(text, start, start + name.len()) else {
                continue;
            };
            n_occurrences += 1;
            if form.len() > name.len() && !forms.contains(&form) {
                forms.push(form);
            }
            if n_occurrences > MAX_OCCURRENCES {
                return;
            }
        }
    }
}

/// The name that holds `text[start..end]`; `None` inside a word.
fn grown(text: &str, start: usize, end: usize) -> Option<&str> {
    let mut from = start.saturating_sub(MAX_GROWTH_BYTES);
    while !text.is_char_boundary(from) {
        from += 1;
    }
    // A window that starts inside a word starts at the next one.
    if from > 0 {
        from += text.get(from..start)?.find(' ').unwrap_or(start - from);
    }
    let to = super::cue::ceiling(text, end, MAX_GROWTH_BYTES);
    let before: Vec<Token<'_>> = Tokens::new(text, from, start).collect();
    let inside: Vec<Token<'_>> = Tokens::new(text, start, to)
        .take_while(|token| token.start < end)
        .collect();
    let is_whole = inside.last()?.end() == end
        && before
            .last()
            .is_none_or(|token| token.end() < start || !token.is_word());
    if !is_whole {
        return None;
    }
    let mut right = end;
    let mut pending = false;
    for token in Tokens::new(text, end, to) {
        if text
            .get(right..token.start)?
            .contains(|c: char| !c.is_whitespace())
            && !pending
        {
            break;
        }
        if is_name_like(&token) {
            right = token.end();
            pending = false;
        } else if token.form == Form::Lower && token.class.is(Class::PARTICLE) {
            pending = true;
        } else {
            break;
        }
    }
    let mut left = start;
    for (idx, token) in before.iter().enumerate().rev() {
        let previous = idx.checked_sub(1).and_then(|idx| before.get(idx));
        let opens_sentence = previous
            .is_none_or(|token| matches!(token.form, Form::End | Form::Mark))
            && (from == 0 || previous.is_some());
        if !is_name_like(token)
            || (opens_sentence && is_common(token.text))
            || token.class.is(Class::SAID | Class::SAYS) && opens_sentence
        {
            // `Direktur Tokoluka Rina Sari` says nothing of where the name starts.
            if token.class.is(Class::HEAD) && right > end {
                left = start;
            }
            break;
        }
        left = token.start;
    }
    text.get(left..right)
}

/// An Indonesian word with affixes, as opposed to a name: `Kunjungan`, `Menanggapi`, `Pertemuan`.
fn is_common(word: &str) -> bool {
    let has = |prefixes: &[&str]| prefixes.iter().any(|prefix| word.starts_with(prefix));
    let is_noun = word.ends_with("an") && has(&["Ke", "Pe"]);
    let is_verb = has(&["Men", "Mem", "Meng", "Meny", "Ber", "Ter", "Di"]) && word.len() > 6;
    let is_held = word.ends_with("nya") || word.ends_with("kan");
    is_noun || is_verb || is_held
}
