//! Buttons between the paragraphs, which no class word names: a link that stands on its own again and again.
//!
//! `Cek harga di toko` under each of eight lamps goes as `navigation`. A name that is linked as often (`Lampu
//! Senja`) opens with no word for a call and stays; so does a call that stands there once or twice.

use std::collections::HashMap;

use crate::article::RemovedKind;
use crate::lexicon::page;
use crate::prune::Draft;
use crate::raw::RawBlock;

/// The words on a button are no more, in bytes.
const MAX_BYTES: usize = 60;

/// A link that stands on its own so often is a button.
const MIN_COPIES: usize = 3;

/// Marks the buttons.
pub(super) fn mark(draft: &mut Draft<'_>) {
    let buttons = || {
        let blocks = draft.blocks.iter().enumerate();
        blocks.filter(|(idx, block)| draft.stays(*idx) && is_call(block))
    };
    let mut n_copies: HashMap<&str, usize> = HashMap::new();
    for (_, block) in buttons() {
        *n_copies.entry(block.text.as_ref()).or_default() += 1;
    }
    if n_copies.values().all(|copies| *copies < MIN_COPIES) {
        return;
    }
    let is_repeated = |text: &str| n_copies.get(text).is_some_and(|n| *n >= MIN_COPIES);
    let repeated: Vec<usize> = buttons()
        .filter(|(_, block)| is_repeated(&block.text))
        .map(|(idx, _)| idx)
        .collect();
    for idx in repeated {
        draft.remove(idx, RemovedKind::Navigation);
    }
}

/// Whether a block is a link, and nothing else, that opens with a call.
fn is_call(block: &RawBlock<'_>) -> bool {
    let text = block.text.as_ref();
    text.len() <= MAX_BYTES
        && block.markup.n_link_bytes as usize == text.len()
        && opens_with_call(text)
}

fn opens_with_call(text: &str) -> bool {
    let opens = |words: &&str| {
        text.get(..words.len())
            .is_some_and(|head| head.eq_ignore_ascii_case(words))
            && !text
                .get(words.len()..)
                .is_some_and(|rest| rest.starts_with(char::is_alphanumeric))
    };
    page::TABLES.iter().flat_map(|page| page.calls).any(opens)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, want: bool) {
        assert_eq!(opens_with_call(text), want, "{text}");
    }

    #[test]
    fn buttons_open_with_a_call() {
        check("Check price at the harbour shop", true);
        check("BUY", true);
        check("Beli di sini", true);
        check("Muat turun", true);
        check("Checkered lamps", false);
        check("Lampu Senja", false);
    }
}
