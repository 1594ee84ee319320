//! Articles of a web archive: `cargo run --release --example warc FILE`.
//!
//! Reads an uncompressed WARC file record by record (ISO 28500, version 1.0), takes the HTML responses, and hands
//! each body on with the charset that the server named, the address and the day of the fetch. The command
//! `warta batch` does the same for compressed, damaged and cut archives.

#![allow(clippy::print_stdout, reason = "an example prints what it shows")]

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};

use warta::{Extractor, Format};

/// One record: its head, line by line, and its block.
struct Record {
    head: Vec<String>,
    block: Vec<u8>,
}

impl Record {
    /// The next record, `None` at the end.
    fn read(archive: &mut impl BufRead) -> io::Result<Option<Self>> {
        let mut head = Vec::new();
        loop {
            let mut line = String::new();
            if archive.read_line(&mut line)? == 0 {
                return Ok(None);
            }
            match line.trim_end() {
                "" if head.is_empty() => {} // Two empty lines end the record before.
                "" => break,
                line => head.push(line.to_owned()),
            }
        }
        let mut record = Self {
            head,
            block: Vec::new(),
        };
        let len_bytes = record
            .header("Content-Length")
            .and_then(|len| len.parse().ok());
        let mut block = archive.take(len_bytes.unwrap_or(0));
        block.read_to_end(&mut record.block)?;
        Ok(Some(record))
    }

    fn header(&self, name: &str) -> Option<&str> {
        header(self.head.iter().map(String::as_str), name)
    }
}

/// The value of a header; names match in either case.
fn header<'a>(mut lines: impl Iterator<Item = &'a str>, name: &str) -> Option<&'a str> {
    lines.find_map(|line| {
        let (known, value) = line.split_once(':')?;
        known.eq_ignore_ascii_case(name).then_some(value.trim())
    })
}

/// Head and body of an HTTP message.
fn split_http(message: &[u8]) -> Option<(&str, &[u8])> {
    let end = message.windows(4).position(|bytes| bytes == b"\r\n\r\n")?;
    let (head, body) = message.split_at_checked(end)?;
    Some((std::str::from_utf8(head).ok()?, body.get(4..)?))
}

fn main() -> io::Result<()> {
    let path = std::env::args_os().nth(1).ok_or(io::ErrorKind::NotFound)?;
    let mut archive = BufReader::new(File::open(path)?);
    while let Some(record) = Record::read(&mut archive)? {
        if record.header("WARC-Type") != Some("response") {
            continue;
        }
        let Some((head, body)) = split_http(&record.block) else {
            continue;
        };
        let mut extractor = Extractor::new().format(Format::Html);
        let url = record.header("WARC-Target-URI").unwrap_or_default();
        if let Some(Ok(fetched_at)) = record.header("WARC-Date").map(str::parse) {
            extractor = extractor.fetched_at(fetched_at);
        }
        let content_type = header(head.lines(), "Content-Type");
        match extractor.url(url).extract_bytes(body, content_type) {
            Ok(article) => println!("{url}\t{}", article.headline.unwrap_or_default()),
            Err(error) => println!("{url}\t{error}"),
        }
    }
    Ok(())
}
