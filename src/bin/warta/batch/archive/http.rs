//! The HTTP message inside a WARC response: its head, and its body as it was before transfer.

use std::borrow::Cow;
use std::io::Read;

use flate2::read::{GzDecoder, ZlibDecoder};

/// A longer head is none.
const MAX_HEAD_BYTES: usize = 64 << 10;

/// What the head of a response says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Head {
    /// Bytes before the body.
    pub(crate) len_bytes: usize,
    pub(crate) status: u16,
    pub(crate) content_type: Option<String>,
    is_chunked: bool,
    encoding: Option<String>,
}

impl Head {
    /// Reads the head of a message; `None` where it is no HTTP response.
    pub(crate) fn parse(message: &[u8]) -> Option<Self> {
        if !message.starts_with(b"HTTP/") {
            return None;
        }
        let start = message.get(..MAX_HEAD_BYTES).unwrap_or(message);
        let mut head = Self::default();
        let mut lines = start.split_inclusive(|&byte| byte == b'\n');
        let first = lines.next()?;
        head.len_bytes = first.len();
        let first = String::from_utf8_lossy(first);
        head.status = first.split_ascii_whitespace().nth(1)?.parse().ok()?;
        for line in lines {
            head.len_bytes += line.len();
            let line = line.trim_ascii();
            if line.is_empty() {
                break;
            }
            let Some(colon) = memchr::memchr(b':', line) else {
                continue;
            };
            let (name, value) = line.split_at(colon);
            let value = String::from_utf8_lossy(value.get(1..).unwrap_or_default());
            let value = value.trim();
            match name.trim_ascii().to_ascii_lowercase().as_slice() {
                b"content-type" => head.content_type = Some(value.into()),
                b"content-encoding" => head.encoding = Some(value.to_ascii_lowercase()),
                b"transfer-encoding" => {
                    head.is_chunked = value.to_ascii_lowercase().contains("chunked");
                }
                _ => {}
            }
        }
        Some(head)
    }

    /// The body as the server meant it; the reason where its encoding is not known.
    ///
    /// Many archives hold bodies that are decoded already under a head that still names the encoding:
    /// what does not look encoded is taken as it is.
    pub(crate) fn body<'a>(
        &self,
        body: &'a [u8],
        max_bytes: usize,
    ) -> Result<Cow<'a, [u8]>, String> {
        let body = if self.is_chunked {
            unchunk(body).map_or(Cow::Borrowed(body), Cow::Owned)
        } else {
            Cow::Borrowed(body)
        };
        let encoding = self.encoding.as_deref().unwrap_or("identity");
        match encoding {
            "gzip" | "x-gzip" if body.starts_with(&[0x1f, 0x8b]) => {
                Ok(Cow::Owned(inflate(GzDecoder::new(&*body), max_bytes)))
            }
            // The first byte of zlib data names method and window.
            "deflate" if body.first().is_some_and(|byte| byte & 0x0f == 8) => {
                Ok(Cow::Owned(inflate(ZlibDecoder::new(&*body), max_bytes)))
            }
            "gzip" | "x-gzip" | "deflate" | "identity" | "" => Ok(body),
            _ if looks_like_markup(&body) => Ok(body),
            _ => Err(format!(
                "expected gzip, deflate or no content encoding, found {encoding}"
            )),
        }
    }
}

fn looks_like_markup(body: &[u8]) -> bool {
    let text = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    text.trim_ascii_start().starts_with(b"<")
}

/// Reads what can be read; one byte over the limit is enough to have it refused.
fn inflate(decoder: impl Read, max_bytes: usize) -> Vec<u8> {
    let mut body = Vec::new();
    // What comes before an error is kept: half a page may hold the story.
    let _ = decoder.take(max_bytes as u64 + 1).read_to_end(&mut body);
    body
}

/// Joins the chunks of a body; `None` where it is not chunked after all.
fn unchunk(mut body: &[u8]) -> Option<Vec<u8>> {
    let mut joined = Vec::with_capacity(body.len());
    loop {
        let end = memchr::memchr(b'\n', body)?;
        let size = str::from_utf8(body.get(..end)?).ok()?;
        let size = size.split(';').next().unwrap_or(size).trim();
        let size = usize::from_str_radix(size, 16).ok()?;
        body = body.get(end + 1..)?;
        if size == 0 {
            return Some(joined);
        }
        let Some(chunk) = body.get(..size) else {
            // Cut off: what is there is kept.
            joined.extend_from_slice(body);
            return Some(joined);
        };
        joined.extend_from_slice(chunk);
        body = body.get(size..)?;
        body = body.strip_prefix(b"\r").unwrap_or(body);
        body = body.strip_prefix(b"\n").unwrap_or(body);
        if body.is_empty() {
            return Some(joined);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_heads() {
        let message = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=x\r\nodd\r\n\r\n<p>";
        let head = Head::parse(message).unwrap();
        assert_eq!(head.status, 200);
        assert_eq!(head.content_type.as_deref(), Some("text/html; charset=x"));
        assert_eq!(&message[head.len_bytes..], b"<p>");
        assert_eq!(Head::parse(b"<html>"), None);
        assert_eq!(Head::parse(b"HTTP/1.1\r\n\r\n"), None);
    }

    #[test]
    fn joins_chunks() {
        #[track_caller]
        fn check(body: &str, expected: Option<&str>) {
            let joined = unchunk(body.as_bytes());
            assert_eq!(joined.as_deref(), expected.map(str::as_bytes));
        }
        check("3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n", Some("abcde"));
        check("3\r\nabc\r\n9\r\nde", Some("abcde"));
        check("3\r\nabc\r\n", Some("abc"));
        check("<p>abc</p>\r\n", None);
        check("ffffffffffffffffff\r\nabc", None);
    }

    #[test]
    fn tells_unknown_encodings() {
        let head = Head {
            encoding: Some("br".into()),
            ..Head::default()
        };
        assert_eq!(
            head.body(b"\x01\x02", 9),
            Err("expected gzip, deflate or no content encoding, found br".into())
        );
        assert_eq!(head.body(b" <p>", 9).as_deref(), Ok(b" <p>".as_slice()));
    }
}
