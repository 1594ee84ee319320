//! The reading end: opens the inputs one after another and cuts them into chunks of records.

use std::fs::File;
use std::io::{self, Read};
use std::ops::Range;
use std::path::{Path, PathBuf};

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
    /// Something that could not be read; there are no bytes.
    Refused {
        id: Option<String>,
        kind: &'static str,
        message: String,
    },
}

/// How reading went.
#[derive(Debug, Default)]
pub(crate) struct Report {
    /// Reading stopped.
    pub(crate) failure: Option<Failure>,
    /// Places where some of the input is lost.
    pub(crate) n_damaged: u64,
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

/// Reads all inputs; records that are `done` are passed over.
pub(crate) fn read_all(inputs: &[Input], done: Done, feed: &mut Feed) -> Report {
    let mut intake = Intake {
        feed,
        n_to_skip: done.n_records,
        last_id: done.last_id,
        report: Report::default(),
    };
    for input in inputs {
        let outcome = match input.open() {
            Ok(mut source) => ndjson::read(&mut source, &mut intake),
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
