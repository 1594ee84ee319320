//! What `batch` promises for any bytes, as a function that panics where it does not hold: for tests and fuzzers.

use std::io::{self, Read};

use serde_json::Value;

use super::answer::{Answered, Answerer};
use super::pipeline::{self, Drain};
use super::{Format, reader};
use crate::profile::Extractors;

/// Every record is answered once and in order, by an article or an error, however the input is cut into reads and
/// however many threads answer; no record brings a worker down.
pub(crate) fn check(input: &[u8]) {
    let whole = answers(input, usize::MAX, 1);
    let pieces = answers(input, 7, 2);
    let (whole, pieces) = (
        String::from_utf8_lossy(&whole),
        String::from_utf8_lossy(&pieces),
    );
    assert_eq!(whole, pieces, "the answers depend on how the input is read");
    for line in whole.lines() {
        let answer: Value = serde_json::from_str(line).unwrap_or_default();
        assert!(answer.get("id").is_some(), "no answer: {line}");
        let (article, error) = (answer.get("article"), answer.get("error"));
        assert!(article.is_some() != error.is_some(), "no answer: {line}");
        let kind = error.and_then(|error| error.get("kind")?.as_str());
        assert_ne!(kind, Some("internal"), "a record brought a worker down");
    }
    let is_plain = !input.starts_with(&[0x1f, 0x8b]) && !input.starts_with(b"WARC/");
    if is_plain {
        let input = input.strip_prefix(b"\xef\xbb\xbf").unwrap_or(input);
        let lines = input.split(|byte| *byte == b'\n');
        let n_records = lines.filter(|line| !line.trim_ascii().is_empty()).count();
        assert_eq!(
            whole.lines().count(),
            n_records,
            "records without an answer"
        );
    }
}

/// A source that gives so many bytes at a time.
pub(crate) struct Pieces {
    rest: io::Cursor<Vec<u8>>,
    n_bytes: usize,
}

impl Pieces {
    pub(crate) fn new(input: &[u8], n_bytes: usize) -> Self {
        Self {
            rest: io::Cursor::new(input.to_vec()),
            n_bytes,
        }
    }
}

impl Read for Pieces {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let n_bytes = buffer.len().min(self.n_bytes);
        self.rest
            .read(buffer.get_mut(..n_bytes).unwrap_or_default())
    }
}

impl Drain for Vec<u8> {
    fn write(&mut self, answered: Answered) -> io::Result<()> {
        self.extend(answered.text);
        Ok(())
    }

    fn idle(&mut self) -> io::Result<()> {
        Ok(())
    }
}

fn answers(input: &[u8], n_bytes: usize, n_threads: usize) -> Vec<u8> {
    let source = Pieces::new(input, n_bytes);
    let extractors = Extractors::without_profile(warta::Extractor::new());
    let max_bytes = extractors.max_bytes();
    let answerer = Answerer::new(extractors, Format::Ndjson);
    let mut output = Vec::new();
    let outcome = pipeline::run(
        n_threads,
        move |feed| reader::read_one(Box::new(source), max_bytes, feed),
        move |chunk| answerer.answer_all(&chunk),
        &mut output,
    );
    assert!(outcome.is_ok_and(|report| report.failure.is_none()));
    output
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::check;

    /// Pieces of records, whole and broken.
    const PIECES: [&str; 16] = [
        "{\"id\":1,\"text\":\"Harga Beras Turun\\n\\nHarga beras turun di banyak pasar pekan ini.\"}\n",
        "{\"id\":\"a\",\"html\":\"<p>Harga beras turun di banyak pasar pekan ini, kata pedagang.\"}\n",
        "{\"id\":null,\"text\":\"\"}\n",
        "{\"text\":\"\\ud83d\"}\n",
        "{\"id\":{\"a\":[1]},\"text\":\"x\",\"fetched_at\":\"2023-10-19\"}\n",
        "{\"id\":2,\"fetched_at\":\"kemarin\",\"text\":\"x\"}\n",
        "{\"id\":3}\n",
        "{\"id\":",
        "\"text\":\"Judul\\n\\nWarga datang ke pasar pada pagi hari untuk membeli beras.\"",
        "}",
        "\n",
        "\r\n",
        "\u{feff}",
        "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 5\r\n\r\nhello\r\n\r\n",
        "\u{1f}\u{8b}\u{8}",
        "[]\n",
    ];

    proptest! {
        #![proptest_config(ProptestConfig {
            cases: 200,
            rng_seed: proptest::test_runner::RngSeed::Fixed(2026),
            failure_persistence: None,
            ..ProptestConfig::default()
        })]

        #[test]
        fn any_input_is_answered(pieces in prop::collection::vec(prop::sample::select(PIECES.as_slice()), 0..12)) {
            check(pieces.concat().as_bytes());
        }
    }
}
