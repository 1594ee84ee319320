//! The text of a story that stands only in script data: `__NEXT_DATA__` and its like.
//!
//! `{"props": {"post": {"blocks": [{"text": "Satu."}, {"text": "Dua."}]}}}` holds two paragraphs under one
//! path of keys, `props.post.blocks.text`. Which names the keys have differs from site to site; that the
//! story is the path with the most prose does not. Read only where the page shows next to no text.

use super::json::{self, Json};

/// A string of fewer bytes is no paragraph.
const MIN_STRING_BYTES: usize = 40;

/// A path with less prose is no story, in bytes.
const MIN_STORY_BYTES: usize = 400;

/// Values beyond this number are not looked at.
const MAX_VALUES: usize = 100_000;

/// What marks a script as data.
const MARKS: [&str; 6] = [
    "__NEXT_DATA__",
    "__NUXT__",
    "__INITIAL_STATE__",
    "__PRELOADED_STATE__",
    "__APOLLO_STATE__",
    "application/json",
];

/// How much of a script is searched for a mark.
const MARK_WINDOW_BYTES: usize = 512;

/// The script holds data that a story may stand in.
pub(super) fn is_data(attributes: &str, content: &str) -> bool {
    let head = content.as_bytes();
    let head = head.get(..MARK_WINDOW_BYTES).unwrap_or(head);
    MARKS.iter().any(|mark| {
        attributes.contains(mark) || memchr::memmem::find(head, mark.as_bytes()).is_some()
    })
}

/// The story in the scripts, its paragraphs separated by line breaks.
pub(super) fn story(scripts: &[&str]) -> Option<String> {
    let roots: Vec<Json<'_>> = scripts
        .iter()
        .flat_map(|script| json::read(script))
        .collect();
    // Paths are numbered; a path is its parent's number and a key.
    let mut paths: Vec<(usize, &str)> = vec![(0, "")];
    let mut numbers = std::collections::HashMap::new();
    let mut found: std::collections::HashMap<usize, Vec<&str>> = std::collections::HashMap::new();
    let mut stack: Vec<(usize, &Json<'_>)> = roots.iter().rev().map(|root| (0, root)).collect();
    let mut n_values = 0;
    while let Some((path, value)) = stack.pop() {
        n_values += 1;
        if n_values > MAX_VALUES {
            break;
        }
        match value {
            Json::Text(text) if is_prose(text) => found.entry(path).or_default().push(text),
            Json::Text(_) => {}
            Json::List(items) => stack.extend(items.iter().rev().map(|item| (path, item))),
            Json::Object(fields) => {
                for (key, value) in fields.iter().rev() {
                    let number = *numbers.entry((path, key.as_ref())).or_insert_with(|| {
                        paths.push((path, key));
                        paths.len() - 1
                    });
                    stack.push((number, value));
                }
            }
        }
    }
    let len = |texts: &Vec<&str>| texts.iter().map(|text| text.len()).sum::<usize>();
    let story = found.into_values().max_by_key(len)?;
    (len(&story) >= MIN_STORY_BYTES).then(|| story.join("\n"))
}

/// Running text: words, the end of a sentence, no address and no code.
fn is_prose(text: &str) -> bool {
    text.len() >= MIN_STRING_BYTES
        && text.contains(". ") | text.ends_with(['.', '!', '?', '"', '”', '>'])
        && text.bytes().filter(|byte| *byte == b' ').count() * 12 > text.len()
        && !text.starts_with("http")
        && !text.contains("function(")
        && !text.contains("){")
}
