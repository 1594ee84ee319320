//! A small JSON writer, so that the views of an article need no serializer.

use std::fmt::Write;

/// Builds one JSON text.
#[derive(Debug, Default)]
pub(super) struct Json {
    text: String,
}

impl Json {
    pub(super) fn into_text(self) -> String {
        self.text
    }

    /// `{…}`, filled by `fill`.
    pub(super) fn object(&mut self, fill: impl FnOnce(&mut Self)) {
        self.begin();
        self.text.push('{');
        fill(self);
        self.text.push('}');
    }

    /// `[…]`, one value for each of `values`.
    pub(super) fn array<T>(
        &mut self,
        values: impl IntoIterator<Item = T>,
        mut write: impl FnMut(&mut Self, T),
    ) {
        self.begin();
        self.text.push('[');
        for value in values {
            write(self, value);
        }
        self.text.push(']');
    }

    /// `[…]` of strings.
    pub(super) fn strings(&mut self, values: impl IntoIterator<Item = impl AsRef<str>>) {
        self.array(values, |json, value| json.string(value.as_ref()));
    }

    /// A key; its value comes next.
    pub(super) fn key(&mut self, key: &str) {
        self.string(key);
        self.text.push(':');
    }

    /// A key with a string.
    pub(super) fn field(&mut self, key: &str, value: &str) {
        self.key(key);
        self.string(value);
    }

    /// A key with a string, where there is one.
    pub(super) fn optional(&mut self, key: &str, value: Option<&String>) {
        if let Some(value) = value {
            self.field(key, value);
        }
    }

    /// A key with a number.
    pub(super) fn number(&mut self, key: &str, value: usize) {
        self.key(key);
        self.text.push_str(&value.to_string());
    }

    /// A string with the escapes that JSON asks for.
    pub(super) fn string(&mut self, value: &str) {
        self.begin();
        self.text.push('"');
        for c in value.chars() {
            match c {
                '"' => self.text.push_str("\\\""),
                '\\' => self.text.push_str("\\\\"),
                '\n' => self.text.push_str("\\n"),
                '\r' => self.text.push_str("\\r"),
                '\t' => self.text.push_str("\\t"),
                // YAML, which reads this too, takes the last two for line breaks.
                c if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') => {
                    // Writing to a string does not fail.
                    let _ = write!(self.text, "\\u{:04x}", u32::from(c));
                }
                c => self.text.push(c),
            }
        }
        self.text.push('"');
    }

    /// A comma, unless a container or a key has just begun.
    fn begin(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with(['{', '[', ':']) {
            self.text.push(',');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Json;

    #[test]
    fn separates_and_escapes() {
        let mut json = Json::default();
        json.object(|json| {
            json.field("a", "\"x\"\n\u{1}[");
            json.key("b");
            json.strings(["1:", "{"]);
            json.number("c", 3);
            json.key("d");
            json.array([(); 2], |json, ()| json.object(|_| {}));
        });
        assert_eq!(
            json.into_text(),
            r#"{"a":"\"x\"\n\u0001[","b":["1:","{"],"c":3,"d":[{},{}]}"#
        );
    }
}
