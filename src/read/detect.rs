//! Whether a dump is HTML or text, by its first characters.
//!
//! `<!doctype html>…`, `<div class="x">…</div>` and a page behind a comment are HTML; `Harga < 5.000` is
//! text, and so is a text dump with a few tags left in it, which `repair` takes out.

/// So much of a dump is looked at.
const WINDOW_BYTES: usize = 2048;

/// Elements that a page or a fragment of one opens with.
const OPENERS: &[&str] = &[
    "!doctype", "!--", "?xml", "html", "head", "body", "meta", "title", "link", "script", "style",
    "div", "p", "article", "section", "main", "header", "nav", "table", "ul", "ol", "h1", "h2",
    "h3", "figure", "span", "center", "font", "base", "form", "aside",
];

/// What proves a page wherever it stands in the window.
const PROOFS: &[&str] = &["<!doctype html", "<html", "<head>", "<body"];

/// The dump is HTML.
pub(super) fn is_html(dump: &str) -> bool {
    let dump = dump.trim_start_matches(|first: char| first.is_whitespace() || first == '\u{feff}');
    let window = dump
        .as_bytes()
        .get(..WINDOW_BYTES)
        .unwrap_or(dump.as_bytes());
    if memchr::memchr(b'<', window).is_none() {
        return false;
    }
    let opens = |tag: &str| {
        window.get(1..=tag.len()).is_some_and(|name| {
            name.eq_ignore_ascii_case(tag.as_bytes())
                && window.get(tag.len() + 1).is_none_or(|next| {
                    !tag.ends_with(|last: char| last.is_ascii_alphanumeric())
                        || !next.is_ascii_alphanumeric()
                })
        })
    };
    if window.first() == Some(&b'<') && OPENERS.iter().any(|tag| opens(tag)) {
        return true;
    }
    let lower = window.to_ascii_lowercase();
    PROOFS
        .iter()
        .any(|proof| memchr::memmem::find(&lower, proof.as_bytes()).is_some())
}

#[cfg(test)]
mod tests {
    use super::is_html;

    #[test]
    fn pages_and_texts() {
        for page in [
            "<!DOCTYPE html><p>a",
            "\n <html lang=id>",
            "<!-- cached -->\n<html>",
            "HTTP/1.1 200 OK\n\n<html><body>",
            "<p>Harga naik.</p>",
            "<h1>Harga</h1>",
        ] {
            assert!(is_html(page), "{page}");
        }
        for text in [
            "Harga < 5.000",
            "<3 untuk semua",
            "Harga naik.",
            "<b>Harga</b> naik",
            "<pre-order> dibuka",
            "",
        ] {
            assert!(!is_html(text), "{text}");
        }
    }
}
