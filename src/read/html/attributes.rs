//! The attributes of a start tag, read only where somebody asks.

/// Names and values of one tag, in order; values are not decoded.
#[derive(Debug, Clone)]
pub(super) struct Attributes<'a> {
    rest: &'a str,
}

impl<'a> Attributes<'a> {
    /// The attributes in what stands between a tag's name and its `>`.
    pub(super) const fn new(rest: &'a str) -> Self {
        Self { rest }
    }

    fn skip(&mut self, len: usize) -> &'a str {
        let (skipped, rest) = self.rest.split_at_checked(len).unwrap_or((self.rest, ""));
        self.rest = rest;
        skipped
    }

    fn take_while(&mut self, holds: impl Fn(u8) -> bool) -> &'a str {
        let len = self
            .rest
            .bytes()
            .position(|byte| !holds(byte))
            .unwrap_or(self.rest.len());
        self.skip(len)
    }

    fn value(&mut self) -> &'a str {
        match self.rest.as_bytes().first() {
            Some(mark @ (b'"' | b'\'')) => {
                self.skip(1);
                let len = memchr::memchr(*mark, self.rest.as_bytes()).unwrap_or(self.rest.len());
                let value = self.skip(len);
                self.skip(1);
                value
            }
            _ => self.take_while(|byte| !byte.is_ascii_whitespace()),
        }
    }
}

impl<'a> Iterator for Attributes<'a> {
    type Item = (&'a str, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        self.take_while(|byte| byte.is_ascii_whitespace() || byte == b'/');
        if self.rest.is_empty() {
            return None;
        }
        // A name may start with `=`; behind that, `=` ends it.
        let starts_with_equals = self.rest.starts_with('=');
        if starts_with_equals {
            self.skip(1);
        }
        let name =
            self.take_while(|byte| !byte.is_ascii_whitespace() && byte != b'=' && byte != b'/');
        self.take_while(|byte| byte.is_ascii_whitespace());
        if self.rest.starts_with('=') {
            self.skip(1);
            self.take_while(|byte| byte.is_ascii_whitespace());
            return Some((name, self.value()));
        }
        Some((name, ""))
    }
}
