//! Cards about the author, which no class word names.
//!
//! By `Ana Sari`, a paragraph `Ana Sari adalah wartawan lepas …` is about the author: nobody reports on
//! themselves by their full name. It goes as `other`, and so does the name that stands over it.

use crate::article::RemovedKind;
use crate::bytes::n_words;
use crate::lexicon::newsroom;
use crate::prune::Draft;
use crate::raw::RawBlock;

/// A name has so many words: a single one may be a place or a thing.
const MIN_NAME_WORDS: usize = 2;

/// Marks the cards.
pub(super) fn mark(draft: &mut Draft<'_>) {
    let authors: Vec<String> = draft
        .metadata
        .authors
        .iter()
        .map(|author| author.split(',').next().unwrap_or(author).trim())
        .filter(|author| n_words(author) >= MIN_NAME_WORDS)
        .map(str::to_owned)
        .collect();
    for author in &authors {
        let mut has_name_above = false;
        for idx in 0..draft.blocks.len() {
            let Some(block) = draft.blocks.get(idx) else {
                break;
            };
            let is_card = is_about(block, author);
            let is_name = block.text == author.as_str();
            if is_card {
                draft.remove(idx, RemovedKind::Other);
                if has_name_above {
                    draft.remove(idx - 1, RemovedKind::Other);
                }
            }
            has_name_above = is_name;
        }
    }
}

/// Whether a block is a card about the author.
fn is_about(block: &RawBlock<'_>, author: &str) -> bool {
    let Some(rest) = block.text.strip_prefix(author) else {
        return false;
    };
    let verb = rest.trim_start().split(' ').next().unwrap_or_default();
    // `Ana Sari said` may be the story's.
    let mut tables = newsroom::TABLES.iter();
    rest.starts_with(' ')
        && tables.any(|table| table.is.contains(&verb) || table.does.contains(&verb))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, want: bool) {
        let block = RawBlock::line(text);
        assert_eq!(is_about(&block, "Ana Sari"), want, "{text}");
    }

    #[test]
    fn cards_open_with_the_name() {
        check("Ana Sari is a reporter who covers the coast.", true);
        check("Ana Sari adalah wartawan lepas di Ambon.", true);
        check("Ana Sari said the harbour would open.", false);
        check("Ana Sarina is a singer.", false);
        check("Wartawan Ana Sari is abroad.", false);
    }
}
