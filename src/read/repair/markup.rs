//! Tags, scripts, style sheets and comments that were left in a text.
//!
//! Before: `<p>Harga <b>beras</b> turun.</p><script>f()</script>`. After: `Harga beras turun.` on a line of its own.
//! `a < b`, `<3` and `<nama>` are no tags.

use memchr::{memchr, memchr_iter, memmem};

/// The longest tag, in bytes: links carry addresses.
const MAX_TAG_BYTES: usize = 2000;

/// The longest script, style sheet or comment that is taken out, in bytes.
const MAX_ELEMENT_BYTES: usize = 1 << 16;

/// One of these shows that the text was markup; a text about markup names tags alone.
const PROOFS: [&str; 6] = ["</", "<br", "<p>", "<!--", "<img ", "<script"];

/// Takes tags out; `None` if there are none.
pub(super) fn repair(text: &str) -> Option<(String, usize)> {
    let is_markup = |proof: &&str| memmem::find(text.as_bytes(), proof.as_bytes()).is_some();
    PROOFS.iter().find(|proof| is_markup(proof))?;
    let mut ends = Ends::new(text);
    let mut repaired = String::with_capacity(text.len());
    let mut n_places = 0;
    let mut done = 0;
    for at in memchr_iter(b'<', text.as_bytes()) {
        if at < done {
            continue;
        }
        let Some(tag) = tag(text, at, &mut ends) else {
            continue;
        };
        repaired.push_str(text.get(done..at)?);
        if tag.is_block {
            repaired.push('\n');
        }
        done = tag.end;
        n_places += 1;
    }
    repaired.push_str(text.get(done..)?);
    (n_places > 0).then_some((repaired, n_places))
}

/// A tag, with what it hides.
#[derive(Debug, Clone, Copy)]
struct Tag {
    /// The offset behind it.
    end: usize,
    is_block: bool,
}

fn tag(text: &str, at: usize, ends: &mut Ends<'_>) -> Option<Tag> {
    let tag = text.get(at..)?;
    if tag.starts_with("<!--") {
        let end = ends.comment.next(at)?;
        return Some(Tag {
            end,
            is_block: false,
        });
    }
    let rest = tag.strip_prefix('<')?;
    let (rest, is_closing) = rest
        .strip_prefix('/')
        .map_or((rest, false), |rest| (rest, true));
    let name_len = rest
        .bytes()
        .take(MAX_NAME_BYTES)
        .take_while(u8::is_ascii_alphanumeric)
        .count();
    let name = rest.get(..name_len)?.to_ascii_lowercase();
    let is_block = BLOCKS.contains(&name.as_str());
    let is_hidden = HIDDEN.contains(&name.as_str());
    if !is_block && !is_hidden && !INLINES.contains(&name.as_str()) {
        return None;
    }
    let head = rest.as_bytes().get(..rest.len().min(MAX_TAG_BYTES))?;
    if !matches!(
        head.get(name_len)?,
        b'>' | b'/' | b' ' | b'\n' | b'\t' | b'\r'
    ) {
        return None;
    }
    let end = text.len() - rest.len() + memchr(b'>', head)? + 1;
    let hidden = if name == "script" {
        &mut ends.script
    } else {
        &mut ends.style
    };
    let end = if is_hidden && !is_closing {
        hidden.next(end).unwrap_or(end)
    } else {
        end
    };
    Some(Tag {
        end,
        is_block: is_block || is_hidden,
    })
}

/// The ends of comments, scripts and style sheets, each searched for once.
#[derive(Debug)]
struct Ends<'t> {
    comment: End<'t>,
    script: End<'t>,
    style: End<'t>,
}

impl<'t> Ends<'t> {
    fn new(text: &'t str) -> Self {
        let end = |mark| End { text, mark, at: 0 };
        Self {
            comment: end("-->"),
            script: end("</script>"),
            style: end("</style>"),
        }
    }
}

/// The next end of one kind: the search never goes back, so that all searches together are linear.
#[derive(Debug)]
struct End<'t> {
    text: &'t str,
    mark: &'static str,
    /// The offset behind the end that was found last; the text's length plus one where there is none.
    at: usize,
}

impl End<'_> {
    fn next(&mut self, from: usize) -> Option<usize> {
        if self.at < from {
            let rest = self.text.as_bytes().get(from..)?;
            self.at = match memmem::find(rest, self.mark.as_bytes()) {
                Some(found) => from + found + self.mark.len(),
                None => self.text.len() + 1,
            };
        }
        (self.at <= self.text.len() && self.at - from <= MAX_ELEMENT_BYTES).then_some(self.at)
    }
}

/// The longest name of an element, in bytes.
const MAX_NAME_BYTES: usize = 11;

/// Elements that begin a line.
const BLOCKS: [&str; 26] = [
    "article",
    "blockquote",
    "br",
    "center",
    "dd",
    "div",
    "dl",
    "dt",
    "figcaption",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "ol",
    "p",
    "section",
    "table",
    "td",
    "th",
    "tr",
    "ul",
];

/// Elements inside a line.
const INLINES: [&str; 18] = [
    "a", "b", "cite", "em", "embed", "font", "i", "iframe", "img", "ins", "noscript", "small",
    "span", "strong", "sub", "sup", "u", "video",
];

/// Elements whose content is no text.
const HIDDEN: [&str; 2] = ["script", "style"];
