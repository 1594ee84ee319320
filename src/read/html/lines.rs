//! The line of the page on which a block starts, counted on the way.
//!
//! Before: byte 120 of the page. After: line 4. Places are asked for in order, so that the page is counted once.

/// Lines of the page, counted as far as blocks need them.
#[derive(Debug, Default)]
pub(super) struct LineCounter {
    at: usize,
    n_breaks: usize,
}

impl LineCounter {
    /// The line on which a place stands, counted from 1; places come in order.
    pub(super) fn line_at(&mut self, html: &str, at: usize) -> usize {
        let passed = html.as_bytes().get(self.at..at).unwrap_or_default();
        self.n_breaks += memchr::memchr_iter(b'\n', passed).count();
        self.at = self.at.max(at);
        self.n_breaks + 1
    }
}
