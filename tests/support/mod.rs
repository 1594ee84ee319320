//! What several test programs ask of an article.

use std::collections::HashMap;

use warta::Article;
use warta::article::BylineRole;
use warta::field::byline;

/// Words of a text: letters and digits, case kept. Words that were glued (`tersebut.Kepala`, `kemarinBaca`) are two,
/// since a cut may part them.
pub(crate) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|character: char| !character.is_alphanumeric())
        .flat_map(split_at_capitals)
        .filter(|word| !word.is_empty())
}

/// `kemarinBaca` and `ADVERTISEMENTBaca` are two words each.
fn split_at_capitals(word: &str) -> Vec<&str> {
    let characters: Vec<(usize, char)> = word.char_indices().collect();
    let mut parts = Vec::new();
    let mut start = 0;
    for (idx, &(at, character)) in characters.iter().enumerate().skip(1) {
        let is_lower = |idx: usize| {
            characters
                .get(idx)
                .is_some_and(|(_, character)| character.is_lowercase())
        };
        if !character.is_lowercase() && (is_lower(idx - 1) || is_lower(idx + 1)) {
            parts.extend(word.get(start..at));
            start = at;
        }
    }
    parts.extend(word.get(start..));
    parts
}

/// Every text of the article that holds a piece of the dump: body, typed values, removed pieces.
pub(crate) fn pieces(article: &Article) -> Vec<&str> {
    let mut pieces: Vec<&str> = Vec::new();
    pieces.extend(article.headline.as_deref());
    pieces.extend(article.deck.as_deref());
    pieces.extend(
        article
            .dateline
            .as_ref()
            .map(|dateline| dateline.raw.as_str()),
    );
    pieces.extend(article.date.as_ref().map(|date| date.raw.as_str()));
    pieces.extend(article.updated.as_ref().map(|date| date.raw.as_str()));
    pieces.extend(article.bylines.iter().map(|byline| byline.name.as_str()));
    pieces.extend(article.initials.iter().map(String::as_str));
    pieces.extend(article.body.iter().map(|block| block.text.as_str()));
    pieces.extend(article.source.as_ref().map(|source| source.raw.as_str()));
    for caption in &article.captions {
        pieces.push(&caption.text);
        pieces.extend(caption.credit.as_deref());
    }
    pieces.extend(article.tags.iter().map(String::as_str));
    pieces.extend(article.section.as_deref());
    pieces.extend(article.outlet.as_deref());
    pieces.extend(article.removed.iter().map(|removed| removed.text.as_str()));
    pieces
}

/// Whether a line is a byline, and the article has everybody whom it names: `By Maria` may be half label.
fn is_byline_of(line: &str, article: &Article) -> bool {
    byline::parse(line).is_some_and(|credits| {
        let mut people = credits.people.iter();
        people.all(|person| {
            article
                .bylines
                .iter()
                .any(|byline| byline.name == person.name)
        })
    })
}

/// The lines of a text dump whose words do not all stand in the article.
///
/// Words are counted: one that stands twice in the dump must stand twice in the article. A typed value may drop its
/// label (`Editor:`) and a date its words, so a line is lost only if it misses a third of its words or more.
pub(crate) fn lost_lines<'a>(dump: &'a str, article: &Article) -> Vec<&'a str> {
    let mut stock: HashMap<&str, usize> = HashMap::new();
    for piece in pieces(article) {
        for word in words(piece) {
            *stock.entry(word).or_default() += 1;
        }
    }
    // A byline is one value, however often it stands there, and its label became its role.
    for byline in &article.bylines {
        let label = match byline.role {
            BylineRole::Reporter => "Pewarta",
            BylineRole::Editor => "Editor",
            _ => "Penulis",
        };
        for word in words(&byline.name).chain([label]) {
            stock.insert(word, usize::MAX);
        }
    }
    dump.lines()
        .filter(|line| {
            let (mut n_words, mut n_missing) = (0, 0);
            for word in words(line) {
                n_words += 1;
                match stock.get_mut(word) {
                    Some(count) if *count > 0 => *count -= 1,
                    _ => n_missing += 1,
                }
            }
            n_missing * 3 > n_words && !is_byline_of(line, article)
        })
        .collect()
}
