//! The records of a WARC stream (ISO 28500), one after another, read on behind damage.

use std::io::{self, BufRead, BufReader, Read};

use memchr::memmem;

use super::{Damage, Head};
use crate::batch::reader::{Chunk, Intake, Item, ItemKind, Page, Stop};
use crate::request::parse_time;

/// Every record starts with this at the start of a line.
const VERSION: &[u8] = b"WARC/";

/// A longer head of a record is none.
const MAX_HEAD_BYTES: usize = 64 << 10;

/// Records go to the workers in chunks of about this size.
const CHUNK_BYTES: usize = 256 << 10;

/// Reads a source to its end. Of a longer payload than `max_bytes` only the start is kept.
pub(crate) fn read(
    source: impl Read,
    max_bytes: usize,
    intake: &mut Intake<'_>,
) -> Result<(), Stop> {
    let mut archive = Archive::new(source);
    let mut chunk = Chunk::default();
    loop {
        let start = chunk.bytes.len();
        let kind = match archive.next(max_bytes, &mut chunk.bytes)? {
            Next::End => break,
            Next::Record(record) => record.into_item(&chunk.bytes, start),
            Next::Damaged { id, what } => {
                chunk.bytes.truncate(start);
                intake.damaged(&what);
                Some(ItemKind::Refused {
                    id,
                    kind: "damaged",
                    message: what,
                })
            }
        };
        if let Some(kind) = kind {
            let range = start..chunk.bytes.len();
            chunk.items.push(Item { range, kind });
        } else {
            chunk.bytes.truncate(start);
            intake.passed_over();
        }
        if chunk.bytes.len() >= CHUNK_BYTES {
            intake.push(std::mem::take(&mut chunk))?;
        }
    }
    intake.push(chunk)
}

/// What comes next in an archive.
#[derive(Debug)]
enum Next {
    Record(Record),
    Damaged { id: Option<String>, what: String },
    End,
}

/// The head of a record, as far as it is of use.
#[derive(Debug, Default)]
struct Record {
    kind: String,
    id: Option<String>,
    url: Option<String>,
    date: Option<String>,
    content_type: String,
    n_bytes: Option<u64>,
}

impl Record {
    fn parse(lines: &[u8]) -> Self {
        let mut record = Self::default();
        for line in lines.split(|&byte| byte == b'\n') {
            let Some(colon) = memchr::memchr(b':', line) else {
                continue;
            };
            let (name, value) = line.split_at(colon);
            let value = String::from_utf8_lossy(value.get(1..).unwrap_or_default());
            let value = value.trim();
            match name.to_ascii_lowercase().as_slice() {
                b"warc-type" => record.kind = value.to_ascii_lowercase(),
                b"warc-record-id" => record.id = Some(value.into()),
                // Some writers put the address in angle brackets.
                b"warc-target-uri" => record.url = Some(value.trim_matches(['<', '>']).into()),
                b"warc-date" => record.date = Some(value.into()),
                b"content-type" => record.content_type = value.to_ascii_lowercase(),
                b"content-length" => record.n_bytes = value.parse().ok(),
                _ => {}
            }
        }
        record
    }

    /// The record as a request, unless it holds no page: images, requests, metadata.
    fn into_item(self, bytes: &[u8], start: usize) -> Option<ItemKind> {
        let payload = bytes.get(start..).unwrap_or_default();
        let head = match self.kind.as_str() {
            "response" => {
                let head = Head::parse(payload)?;
                let body = payload.get(head.len_bytes..).unwrap_or_default();
                let is_page = head
                    .content_type
                    .as_deref()
                    .map_or_else(|| starts_like_html(body), is_html);
                is_page.then_some(Some(head))?
            }
            "resource" if is_html(&self.content_type) => None,
            "conversion" if self.content_type.starts_with("text/plain") => None,
            _ => return None,
        };
        Some(ItemKind::Page(Box::new(Page {
            id: self.id,
            url: self.url,
            // A date that cannot be read is as good as none.
            fetched_at: self.date.and_then(|date| parse_time(&date).ok()),
            is_text: self.kind == "conversion",
            head,
        })))
    }
}

fn is_html(content_type: &str) -> bool {
    let content_type = content_type.to_ascii_lowercase();
    content_type.starts_with("text/html") || content_type.starts_with("application/xhtml+xml")
}

fn starts_like_html(body: &[u8]) -> bool {
    let start = body.trim_ascii_start();
    let start = start
        .get(..start.len().min(9))
        .unwrap_or_default()
        .to_ascii_lowercase();
    start.starts_with(b"<!doctype") || start.starts_with(b"<html")
}

/// A stream of records with a place to put back what was read too far.
struct Archive<R> {
    source: BufReader<R>,
    /// What was put back, the last on top, and how much of it is read again.
    pending: Vec<(Vec<u8>, usize)>,
    /// Bytes that may be put back: as many as were read, so that time stays linear.
    n_credit_bytes: usize,
}

impl<R: Read> Archive<R> {
    fn new(source: R) -> Self {
        Self {
            source: BufReader::with_capacity(CHUNK_BYTES, source),
            pending: Vec::new(),
            n_credit_bytes: 0,
        }
    }

    fn fill(&mut self) -> io::Result<&[u8]> {
        while self
            .pending
            .last()
            .is_some_and(|(bytes, read)| *read >= bytes.len())
        {
            self.pending.pop();
        }
        if let Some((bytes, n_read)) = self.pending.last() {
            return Ok(bytes.get(*n_read..).unwrap_or_default());
        }
        loop {
            match self.source.fill_buf() {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
                Ok(_) => return self.source.fill_buf(),
            }
        }
    }

    fn consume(&mut self, n_bytes: usize) {
        if let Some((_, n_read)) = self.pending.last_mut() {
            *n_read += n_bytes;
        } else {
            self.source.consume(n_bytes);
            self.n_credit_bytes += n_bytes;
        }
    }

    fn put_back(&mut self, bytes: &[u8]) {
        if bytes.len() <= self.n_credit_bytes {
            self.n_credit_bytes -= bytes.len();
            self.pending.push((bytes.to_vec(), 0));
        }
    }

    /// The next record, its payload appended to `payload`.
    fn next(&mut self, max_bytes: usize, payload: &mut Vec<u8>) -> io::Result<Next> {
        let mut id = None;
        match self.try_next(max_bytes, payload, &mut id) {
            Err(error) => match Damage::of(&error) {
                Some(damage) => Ok(Next::Damaged {
                    id,
                    what: damage.to_string(),
                }),
                None => Err(error),
            },
            outcome => outcome,
        }
    }

    fn try_next(
        &mut self,
        max_bytes: usize,
        payload: &mut Vec<u8>,
        id: &mut Option<String>,
    ) -> io::Result<Next> {
        if !self.skip_breaks()? {
            return Ok(Next::End);
        }
        let mut lines = Vec::new();
        self.line(&mut lines)?;
        if !lines.starts_with(VERSION) {
            self.resync()?;
            return Ok(damaged(None, "expected a WARC record, found other data"));
        }
        loop {
            let start = lines.len();
            self.line(&mut lines)?;
            let line = lines.get(start..).unwrap_or_default();
            if line.trim_ascii().is_empty() || lines.len() > MAX_HEAD_BYTES {
                break;
            }
        }
        let record = Record::parse(&lines);
        id.clone_from(&record.id);
        let Some(n_bytes) = record.n_bytes else {
            self.resync()?;
            return Ok(damaged(
                record.id,
                "expected the length of the record, found none",
            ));
        };
        let start = payload.len();
        let is_whole = self.payload(n_bytes, max_bytes, payload)?;
        // The end of the record is also where the checksum of its gzip member is met.
        let is_aligned = self.is_aligned()?;
        if is_whole && is_aligned {
            return Ok(Next::Record(record));
        }
        let payload = payload.get(start..).unwrap_or_default();
        if let Some(idx) = memmem::find(payload, b"\nWARC/1.") {
            // The length was too long: the next records are inside.
            self.put_back(payload.get(idx + 1..).unwrap_or_default());
        } else if !is_aligned {
            self.resync()?;
        }
        Ok(damaged(
            record.id,
            "expected the end of the record, found more or less of it",
        ))
    }

    /// Appends a payload; tells whether it is all there.
    fn payload(
        &mut self,
        n_bytes: u64,
        max_bytes: usize,
        payload: &mut Vec<u8>,
    ) -> io::Result<bool> {
        let mut n_left = n_bytes;
        let mut n_room = max_bytes;
        while n_left > 0 {
            let ahead = self.fill()?;
            if ahead.is_empty() {
                return Ok(false);
            }
            let n_here = ahead
                .len()
                .min(usize::try_from(n_left).unwrap_or(usize::MAX));
            let n_kept = n_here.min(n_room);
            payload.extend_from_slice(ahead.get(..n_kept).unwrap_or_default());
            n_room -= n_kept;
            n_left -= n_here as u64;
            self.consume(n_here);
        }
        Ok(true)
    }

    /// Passes over line breaks; tells whether anything comes behind them.
    fn skip_breaks(&mut self) -> io::Result<bool> {
        loop {
            let ahead = self.fill()?;
            if ahead.is_empty() {
                return Ok(false);
            }
            let is_break = |byte: &&u8| matches!(byte, b'\r' | b'\n');
            let n_breaks = ahead.iter().take_while(is_break).count();
            if n_breaks == 0 {
                return Ok(true);
            }
            self.consume(n_breaks);
        }
    }

    /// Behind a payload stand line breaks, and then the end or another record.
    fn is_aligned(&mut self) -> io::Result<bool> {
        if !self.skip_breaks()? {
            return Ok(true);
        }
        self.opens_record()
    }

    /// What comes next is the mark of a record, wherever the buffer ends.
    fn opens_record(&mut self) -> io::Result<bool> {
        let ahead = self.fill()?;
        if ahead.len() >= VERSION.len() || !VERSION.starts_with(ahead) {
            return Ok(ahead.starts_with(VERSION));
        }
        let mut head = Vec::with_capacity(VERSION.len());
        while head.len() < VERSION.len() && VERSION.starts_with(&head) {
            let ahead = self.fill()?;
            let n_here = ahead.len().min(VERSION.len() - head.len());
            if n_here == 0 {
                break;
            }
            head.extend_from_slice(ahead.get(..n_here).unwrap_or_default());
            self.consume(n_here);
        }
        let is_mark = head == VERSION;
        // A few bytes a line, so that time stays linear without credit.
        self.pending.push((head, 0));
        Ok(is_mark)
    }

    /// Appends a line with its break, or as much of it as a head may hold.
    fn line(&mut self, line: &mut Vec<u8>) -> io::Result<()> {
        let start = line.len();
        loop {
            let ahead = self.fill()?;
            if ahead.is_empty() {
                return Ok(());
            }
            let end = memchr::memchr(b'\n', ahead).map(|idx| idx + 1);
            let n_here = end.unwrap_or(ahead.len());
            let n_room = MAX_HEAD_BYTES.saturating_sub(line.len() - start);
            line.extend_from_slice(ahead.get(..n_here.min(n_room)).unwrap_or_default());
            self.consume(n_here);
            if end.is_some() {
                return Ok(());
            }
        }
    }

    /// Passes over lines up to one that starts a record.
    fn resync(&mut self) -> io::Result<()> {
        let mut is_start = true;
        loop {
            if is_start && self.opens_record()? {
                return Ok(());
            }
            let ahead = self.fill()?;
            if ahead.is_empty() {
                return Ok(());
            }
            let end = memchr::memchr(b'\n', ahead).map(|idx| idx + 1);
            let n_bytes = end.unwrap_or(ahead.len());
            is_start = end.is_some();
            self.consume(n_bytes);
        }
    }
}

fn damaged(id: Option<String>, what: &str) -> Next {
    Next::Damaged {
        id,
        what: what.into(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::batch::check::Pieces;

    fn record(n: usize) -> String {
        let payload = format!("isi {n} ").repeat(n % 5 * 40);
        format!(
            "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Record-ID: <urn:{n}>\r\nContent-Length: {}\r\n\r\n{payload}\r\n\r\n",
            payload.len()
        )
    }

    /// The ids of whole records.
    fn ids(bytes: &[u8]) -> Vec<String> {
        let mut archive = Archive::new(bytes);
        let mut ids = Vec::new();
        // Each record takes at least its version from the source, or from what was put back once.
        for _ in 0..=2 * bytes.len() {
            match archive.next(1 << 20, &mut Vec::new()).unwrap() {
                Next::End => return ids,
                Next::Record(record) => ids.extend(record.id),
                Next::Damaged { .. } => {}
            }
        }
        panic!("no end");
    }

    /// What each call gives, with the payload.
    fn outcomes(source: impl Read, n_calls: usize) -> Vec<String> {
        let mut archive = Archive::new(source);
        let mut outcomes = Vec::new();
        for _ in 0..=n_calls {
            let mut payload = Vec::new();
            let next = archive.next(1 << 20, &mut payload).unwrap();
            if matches!(next, Next::End) {
                break;
            }
            outcomes.push(format!("{next:?} {}", payload.escape_ascii()));
        }
        outcomes
    }

    #[track_caller]
    fn check_in_pieces(bytes: &[u8]) {
        let whole = outcomes(bytes, 2 * bytes.len());
        for n_bytes in [1, 2, 3, 4, 5, 7] {
            let pieces = outcomes(Pieces::new(bytes, n_bytes), 2 * bytes.len());
            assert_eq!(
                whole,
                pieces,
                "{n_bytes} bytes at a time: {}",
                bytes.escape_ascii()
            );
        }
    }

    #[test]
    fn marks_are_found_wherever_a_buffer_ends() {
        let (first, second) = (record(1), record(2));
        // More behind the payload than its length says, a mark inside a line, and a mark that the end cuts.
        check_in_pieces(format!("{}more\r\n{second}", first.trim_end()).as_bytes());
        check_in_pieces(format!("x WARC/1.0 y\r\n{first}").as_bytes());
        check_in_pieces(format!("{first}WAR").as_bytes());
        check_in_pieces(format!("{first}WARX\n{second}").as_bytes());
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn damage_never_reaches_far(
            at in 0_usize..4000,
            n_gone in 0_usize..40,
            junk in prop::collection::vec(any::<u8>(), 0..40),
        ) {
            let records: Vec<String> = (0..10).map(record).collect();
            let mut bytes = records.concat().into_bytes();
            let at = at.min(bytes.len());
            let end = (at + n_gone).min(bytes.len());
            bytes.splice(at..end, junk);
            let found = ids(&bytes);
            // The damage lies in two records at most; a length that it changes may hide the next.
            prop_assert!(found.len() >= 7, "{found:?}");
        }

        #[test]
        fn any_bytes_come_to_an_end(parts in prop::collection::vec(
            prop_oneof![
                Just("WARC/1.0\r\n".to_owned()),
                Just("Content-Length: 9\r\n".to_owned()),
                Just("Content-Length: 99999999999999999999\r\n".to_owned()),
                Just("Content-Length: 400\r\n\r\n".to_owned()),
                Just("\r\n".to_owned()),
                "[a-zA-Z:/ ]{0,20}",
            ],
            0..60,
        )) {
            ids(parts.concat().as_bytes());
            check_in_pieces(parts.concat().as_bytes());
        }
    }
}
