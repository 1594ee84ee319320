//! A tolerant reader of JSON, for what pages embed in scripts.
//!
//! Reads what `serde_json` refuses and pages contain: raw line breaks inside strings, trailing and
//! missing commas, comments, `<!--` and `CDATA` wrappers, an end that is cut off. A value that makes no
//! sense is skipped; the reader never fails and never recurses. Numbers stay text.

use std::borrow::Cow;

/// Deeper values are read and dropped.
const MAX_DEPTH: usize = 64;

/// A script with more values than this is cut there: hydration data can be megabytes.
const MAX_VALUES: usize = 200_000;

/// A JSON value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Json<'a> {
    /// A string, or the text of a number, `true`, `false`, `null`.
    Text(Cow<'a, str>),
    List(Vec<Json<'a>>),
    Object(Vec<(Cow<'a, str>, Json<'a>)>),
}

impl<'a> Json<'a> {
    /// The string of a string; numbers and words as they are written.
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The value of a key; keys are compared exactly.
    pub(super) fn get(&self, key: &str) -> Option<&Json<'a>> {
        match self {
            Self::Object(fields) => fields
                .iter()
                .find(|(name, _)| name == key)
                .map(|(_, value)| value),
            _ => None,
        }
    }

    /// The items of a list; any other value is a list of one.
    pub(super) fn items(&self) -> &[Json<'a>] {
        match self {
            Self::List(items) => items,
            other => std::slice::from_ref(other),
        }
    }
}

/// A list or object that is not closed yet.
#[derive(Debug)]
enum Partial<'a> {
    List(Vec<Json<'a>>),
    Object(Vec<(Cow<'a, str>, Json<'a>)>, Option<Cow<'a, str>>),
}

impl<'a> Partial<'a> {
    fn add(&mut self, value: Json<'a>) {
        match self {
            Self::List(items) => items.push(value),
            Self::Object(fields, key) => match (key.take(), value) {
                (Some(name), value) => fields.push((name, value)),
                (None, Json::Text(name)) => *key = Some(name),
                (None, _) => {}
            },
        }
    }

    fn finish(self) -> Json<'a> {
        match self {
            Self::List(items) => Json::List(items),
            Self::Object(fields, _) => Json::Object(fields),
        }
    }
}

/// All values of a script, one behind the other.
pub(super) fn read(script: &str) -> Vec<Json<'_>> {
    let mut roots = Vec::new();
    let mut open: Vec<Partial<'_>> = Vec::new();
    // Values below `MAX_DEPTH` are counted, not kept.
    let mut n_too_deep = 0usize;
    let mut n_values = 0usize;
    let bytes = script.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let mut value = None;
        match byte {
            b'{' | b'[' if open.len() >= MAX_DEPTH => {
                n_too_deep += 1;
                at += 1;
            }
            b'{' => {
                open.push(Partial::Object(Vec::new(), None));
                at += 1;
            }
            b'[' => {
                open.push(Partial::List(Vec::new()));
                at += 1;
            }
            b'}' | b']' if n_too_deep > 0 => {
                n_too_deep -= 1;
                at += 1;
            }
            b'}' | b']' => {
                value = open.pop().map(Partial::finish);
                at += 1;
            }
            b'"' => {
                let (text, len) = string(script.get(at + 1..).unwrap_or_default());
                value = Some(Json::Text(text));
                at += len + 1;
            }
            b'/' if bytes.get(at + 1) == Some(&b'*') => {
                let tail = bytes.get(at..).unwrap_or_default();
                at += memchr::memmem::find(tail, b"*/").map_or(tail.len(), |len| len + 2);
            }
            b'/' if bytes.get(at + 1) == Some(&b'/') => {
                let tail = bytes.get(at..).unwrap_or_default();
                at += memchr::memchr(b'\n', tail).unwrap_or(tail.len());
            }
            byte if byte.is_ascii_alphanumeric() || *byte == b'-' => {
                let tail = script.get(at..).unwrap_or_default();
                let len = tail
                    .bytes()
                    .position(|byte| !byte.is_ascii_alphanumeric() && !b"+-.".contains(&byte))
                    .unwrap_or(tail.len());
                // A bare word outside every value is code.
                if !open.is_empty() {
                    value = tail.get(..len).map(|word| Json::Text(Cow::Borrowed(word)));
                }
                at += len;
            }
            _ => at += 1,
        }
        if let Some(value) = value
            && n_too_deep == 0
        {
            n_values += 1;
            match open.last_mut() {
                Some(partial) => partial.add(value),
                None => roots.push(value),
            }
        }
        if n_values > MAX_VALUES {
            break;
        }
    }
    while let Some(partial) = open.pop() {
        let value = partial.finish();
        match open.last_mut() {
            Some(outer) => outer.add(value),
            None => roots.push(value),
        }
    }
    roots
}

/// A string behind its opening mark: its text, and its length with the closing mark.
fn string(tail: &str) -> (Cow<'_, str>, usize) {
    let bytes = tail.as_bytes();
    let mut decoded: Option<String> = None;
    let (mut run, mut at) = (0, 0);
    loop {
        let rest = bytes.get(at..).unwrap_or_default();
        let Some(len) = memchr::memchr2(b'"', b'\\', rest) else {
            at = bytes.len();
            break;
        };
        at += len;
        if bytes.get(at) == Some(&b'"') {
            break;
        }
        let out = decoded.get_or_insert_default();
        out.push_str(tail.get(run..at).unwrap_or_default());
        let (character, len) = escape(tail.get(at + 1..).unwrap_or_default());
        out.extend(character);
        at += 1 + len;
        run = at;
    }
    let last = tail.get(run..at).unwrap_or_default();
    let text = match decoded {
        Some(mut out) => {
            out.push_str(last);
            Cow::Owned(out)
        }
        None => Cow::Borrowed(last),
    };
    (text, (at + 1).min(tail.len()))
}

/// The character of an escape, and its length behind the backslash.
fn escape(tail: &str) -> (Option<char>, usize) {
    let Some(first) = tail.chars().next() else {
        return (None, 0);
    };
    let character = match first {
        'n' | 'r' => '\n',
        't' => '\t',
        'b' | 'f' => ' ',
        'u' => {
            let Some(unit) = code_unit(tail.get(1..).unwrap_or_default()) else {
                return (None, 1);
            };
            if let Some(character) = char::from_u32(unit) {
                return (Some(character), 5);
            }
            // Half of a surrogate pair: the other half must follow.
            let low = tail
                .get(5..)
                .and_then(|rest| rest.strip_prefix("\\u"))
                .and_then(code_unit);
            return match low {
                Some(low @ 0xdc00..=0xdfff) if unit < 0xdc00 => (
                    char::from_u32(0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00)),
                    11,
                ),
                _ => (Some(char::REPLACEMENT_CHARACTER), 5),
            };
        }
        other => other,
    };
    (Some(character), first.len_utf8())
}

fn code_unit(tail: &str) -> Option<u32> {
    tail.get(..4)
        .filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
        .and_then(|digits| u32::from_str_radix(digits, 16).ok())
}
