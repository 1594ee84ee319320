//! The reading end: opens the inputs one after another and cuts them into chunks of records.

use std::fs::File;
use std::io::{self, Cursor, Read};
use std::ops::Range;
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};

use super::archive::{self, Damage, Gunzip, Head};
use super::ndjson;
use super::pipeline::{Closed, Feed};
use super::sink::Done;
use crate::failure::Failure;

/// Some records of the input, on their way to a worker.
#[derive(Debug, Default)]
pub(crate) struct Chunk {
    /// The bytes that the records point into.
    pub(crate) bytes: Vec<u8>,
    /// The records in order.
    pub(crate) items: Vec<Item>,
}

/// One record.
#[derive(Debug)]
pub(crate) struct Item {
    /// Its bytes in the chunk.
    pub(crate) range: Range<usize>,
    /// What the bytes are.
    pub(crate) kind: ItemKind,
}

/// What the bytes of a record are.
#[derive(Debug)]
pub(crate) enum ItemKind {
    /// A line of NDJSON, with its number in the file, from 1.
    Line { number: u64 },
    /// A page or a text from a web archive.
    Page(Box<Page>),
    /// Something that could not be read; there are no bytes.
    Refused {
        id: Option<String>,
        kind: &'static str,
        message: String,
    },
}

/// What an archive says of a page or text.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) id: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) fetched_at: Option<DateTime<FixedOffset>>,
    /// The bytes are text, not HTML.
    pub(crate) is_text: bool,
    /// The head of the HTTP message, which stands before the body.
    pub(crate) head: Option<Head>,
}

/// How reading went.
#[derive(Debug, Default)]
pub(crate) struct Report {
    /// Reading stopped.
    pub(crate) failure: Option<Failure>,
    /// Places where some of the input is lost.
    pub(crate) n_damaged: u64,
    /// Records of archives that hold no page.
    pub(crate) n_passed_over: u64,
}

/// One input.
#[derive(Debug)]
pub(crate) enum Input {
    Stdin,
    File { path: PathBuf, len_bytes: u64 },
}

impl Input {
    pub(crate) fn path(&self) -> &Path {
        match self {
            Self::Stdin => Path::new("standard input"),
            Self::File { path, .. } => path,
        }
    }

    fn open(&self) -> io::Result<Box<dyn Read>> {
        Ok(match self {
            Self::Stdin => Box::new(io::stdin().lock()),
            Self::File { path, .. } => Box::new(File::open(path)?),
        })
    }
}

/// Finds out whether all inputs can be opened, so that a wrong name stops the run before it begins.
pub(crate) fn check(paths: &[PathBuf]) -> Result<Vec<Input>, Failure> {
    if paths.is_empty() {
        return Ok(vec![Input::Stdin]);
    }
    let check = |path: &PathBuf| {
        if path.as_os_str() == "-" {
            return Ok(Input::Stdin);
        }
        let len_bytes = File::open(path)
            .and_then(|file| {
                let metadata = file.metadata()?;
                if metadata.is_dir() {
                    return Err(io::ErrorKind::IsADirectory.into());
                }
                Ok(metadata.len())
            })
            .map_err(|error| Failure::input(path, error))?;
        Ok(Input::File {
            path: path.clone(),
            len_bytes,
        })
    };
    paths.iter().map(check).collect()
}

/// Reads all inputs; records that are `done` are passed over, and of those that are longer than `max_bytes` enough
/// is read to have them refused.
pub(crate) fn read_all(inputs: &[Input], done: Done, max_bytes: usize, feed: &mut Feed) -> Report {
    let mut intake = Intake {
        feed,
        n_to_skip: done.n_records,
        last_id: done.last_id,
        max_bytes,
        name: String::new(),
        report: Report::default(),
    };
    for input in inputs {
        let outcome = match input.open() {
            Ok(source) => {
                intake.name = input.path().display().to_string();
                read_input(source, &mut intake)
            }
            Err(error) => Err(Stop::Input(error)),
        };
        match outcome {
            Ok(()) => {}
            Err(Stop::Closed) => break,
            Err(Stop::Input(error)) => {
                intake.report.failure = Some(Failure::input(input.path(), error));
                break;
            }
            Err(Stop::Failed(failure)) => {
                intake.report.failure = Some(failure);
                break;
            }
        }
    }
    if intake.n_to_skip > 0 && intake.report.failure.is_none() {
        intake.report.failure = Some(Failure::Usage(format!(
            "cannot resume: the output holds {} records more than the input",
            intake.n_to_skip
        )));
    }
    intake.report
}

/// As [`read_all`], for one source that is open already.
#[cfg(any(test, fuzzing))]
pub(crate) fn read_one(source: Box<dyn Read>, max_bytes: usize, feed: &mut Feed) -> Report {
    let mut intake = Intake {
        feed,
        n_to_skip: 0,
        last_id: None,
        max_bytes,
        name: "input".into(),
        report: Report::default(),
    };
    if let Err(Stop::Input(error)) = read_input(source, &mut intake) {
        intake.report.failure = Some(Failure::input(Path::new("input"), error));
    }
    intake.report
}

/// Bytes that tell what an input is.
const N_PEEKED: usize = 8;

/// Reads one input, whatever it is.
fn read_input(mut source: Box<dyn Read>, intake: &mut Intake<'_>) -> Result<(), Stop> {
    let mut start = peek(&mut source, intake)?;
    if start.starts_with(&[0x1f, 0x8b]) {
        source = Box::new(Gunzip::new(Cursor::new(start).chain(source)));
        start = peek(&mut source, intake)?;
    }
    let is_archive = start.starts_with(b"WARC/");
    let mut source = Cursor::new(start).chain(source);
    if is_archive {
        let max_bytes = intake.max_bytes.saturating_add(MAX_HEAD_BYTES);
        archive::read(source, max_bytes, intake)
    } else {
        ndjson::read(&mut source, intake)
    }
}

/// The head of an HTTP message stands before its body, and is no part of what the extractor counts.
const MAX_HEAD_BYTES: usize = 128 << 10;

/// Reads the first bytes of a source.
fn peek(source: &mut impl Read, intake: &mut Intake<'_>) -> Result<Vec<u8>, Stop> {
    let mut start = vec![0; N_PEEKED];
    let mut n_read = 0;
    while n_read < N_PEEKED {
        match source.read(start.get_mut(n_read..).unwrap_or_default()) {
            Ok(0) => break,
            Ok(n_bytes) => n_read += n_bytes,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => match Damage::of(&error) {
                // The start is lost; the next member is as good.
                Some(damage) => {
                    n_read = 0;
                    intake.refuse(&damage.to_string())?;
                }
                None => return Err(error.into()),
            },
        }
    }
    start.truncate(n_read);
    Ok(start)
}

/// Why reading stops early.
#[derive(Debug)]
pub(crate) enum Stop {
    /// The writer is gone.
    Closed,
    /// The input cannot be read.
    Input(io::Error),
    /// Something else.
    Failed(Failure),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Input(error)
    }
}

impl From<Closed> for Stop {
    fn from(_: Closed) -> Self {
        Self::Closed
    }
}

/// Takes chunks, passes over what an earlier run has answered, and hands on the rest.
#[derive(Debug)]
pub(crate) struct Intake<'a> {
    feed: &'a mut Feed,
    n_to_skip: u64,
    last_id: Option<String>,
    /// No extractor reads a longer input.
    pub(crate) max_bytes: usize,
    /// The input that is being read, for messages.
    name: String,
    report: Report,
}

impl Intake<'_> {
    /// Hands a chunk on.
    pub(crate) fn push(&mut self, mut chunk: Chunk) -> Result<(), Stop> {
        if self.n_to_skip > 0 {
            let n_here = chunk
                .items
                .len()
                .min(usize::try_from(self.n_to_skip).unwrap_or(usize::MAX));
            self.n_to_skip -= n_here as u64;
            let last = chunk.items.drain(..n_here).next_back();
            if self.n_to_skip == 0 {
                self.check_last(last.as_ref(), &chunk.bytes)?;
            }
        }
        if !chunk.items.is_empty() {
            self.feed.send(chunk)?;
        }
        Ok(())
    }

    /// Counts a place where input is lost, and tells it.
    pub(crate) fn damaged(&mut self, message: &str) {
        self.report.n_damaged += 1;
        eprintln!("warta: {}: {message}", self.name);
    }

    /// Counts a record that holds no page.
    pub(crate) fn passed_over(&mut self) {
        self.report.n_passed_over += 1;
    }

    /// Has a damaged place answered by an error.
    pub(crate) fn refuse(&mut self, message: &str) -> Result<(), Stop> {
        self.damaged(message);
        self.push(Chunk {
            bytes: Vec::new(),
            items: vec![Item {
                range: 0..0,
                kind: ItemKind::Refused {
                    id: None,
                    kind: "damaged",
                    message: message.into(),
                },
            }],
        })
    }

    /// The last record of the output must be the last one that is passed over.
    fn check_last(&mut self, last: Option<&Item>, bytes: &[u8]) -> Result<(), Stop> {
        let (Some(written), Some(item)) = (self.last_id.take(), last) else {
            return Ok(());
        };
        let read = super::answer::id_of(item, bytes);
        if read == written {
            return Ok(());
        }
        Err(Stop::Failed(Failure::Usage(format!(
            "cannot resume: the output ends with record {written}, where the input has {read}"
        ))))
    }
}
