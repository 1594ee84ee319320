//! The writing end: standard output, or a file that appears under its name when it is complete.
//!
//! Until then the answers stand in `NAME.part` beside it. A run that is killed leaves that file, and
//! `--resume` counts the answers in it, cuts off a half-written one, and goes on behind them. A device or a named
//! pipe is written as it stands: a file that took its name would take its place.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::{Format, table};
use crate::failure::Failure;

/// Where answers go.
#[derive(Debug)]
pub(crate) struct Sink {
    out: Out,
    /// Bytes in memory go out when they are this many, or when nothing more is ready.
    target: Option<Target>,
}

#[derive(Debug)]
enum Out {
    Stdout(BufWriter<io::Stdout>),
    File(BufWriter<File>),
}

#[derive(Debug)]
struct Target {
    path: PathBuf,
    /// Where the answers stand until all are written; `None` where the path is no regular file.
    part: Option<PathBuf>,
    /// A failed run leaves its part for the next one.
    keeps_part: bool,
}

/// What an earlier run has answered.
#[derive(Debug, Default)]
pub(crate) struct Done {
    pub(crate) n_records: u64,
    /// The identity of the last record, as JSON, where the format tells it.
    pub(crate) last_id: Option<String>,
}

const BUFFER_BYTES: usize = 256 << 10;

impl Sink {
    /// Opens the output. There is nothing left to do (`None`) where a resumed run was complete.
    pub(crate) fn open(
        path: Option<&Path>,
        is_resumed: bool,
        format: Format,
    ) -> Result<(Self, Option<Done>), Failure> {
        let header = match format {
            Format::Ndjson => Vec::new(),
            Format::Csv => table::header(),
        };
        let Some(path) = path else {
            let mut out = Out::Stdout(BufWriter::with_capacity(BUFFER_BYTES, io::stdout()));
            out.write_all(&header).map_err(Failure::stdout)?;
            return Ok((Self { out, target: None }, Some(Done::default())));
        };
        let target = Target::new(path, is_resumed);
        let part = target.part.as_deref();
        let is_complete = is_resumed && part.is_some_and(|part| !part.exists()) && path.exists();
        let opened = if is_complete {
            File::open(path).map(|file| (file, None))
        } else {
            target
                .open(is_resumed, &header)
                .map(|(file, done)| (file, Some(done)))
        };
        let (file, done) = opened.map_err(|error| Failure::output(part.unwrap_or(path), error))?;
        let out = Out::File(BufWriter::with_capacity(BUFFER_BYTES, file));
        Ok((
            Self {
                out,
                target: Some(target),
            },
            done,
        ))
    }

    pub(crate) fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.out.write_all(bytes)
    }

    pub(crate) fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    /// All is written: the file gets its name.
    pub(crate) fn finish(mut self) -> Result<(), Failure> {
        match self.complete() {
            Ok(()) => Ok(()),
            Err(error) => Err(self.abandon(error)),
        }
    }

    fn complete(&mut self) -> io::Result<()> {
        self.out.flush()?;
        if let (Out::File(file), Some(target)) = (&self.out, &self.target)
            && let Some(part) = &target.part
        {
            file.get_ref().sync_all()?;
            fs::rename(part, &target.path)?;
        }
        Ok(())
    }

    /// Writing failed: nothing half-written stays, unless a resumed run can use it.
    pub(crate) fn abandon(self, error: io::Error) -> Failure {
        let failure = match &self.target {
            Some(target) => Failure::output(&target.path, error),
            None => Failure::stdout(error),
        };
        self.fail(failure)
    }

    /// As [`abandon`](Self::abandon), for a failure that is not the output's.
    pub(crate) fn fail(self, failure: Failure) -> Failure {
        if let Some(target) = &self.target
            && let Some(part) = &target.part
            && !target.keeps_part
        {
            // The first failure is the one to tell.
            let _ = fs::remove_file(part);
        }
        if let Out::File(file) = self.out {
            // Dropping the buffer would try to write it once more.
            let _ = file.into_parts();
        }
        failure
    }
}

impl Target {
    fn new(path: &Path, is_resumed: bool) -> Self {
        let is_special = fs::metadata(path).is_ok_and(|metadata| !metadata.is_file());
        let part = || {
            let mut part = OsString::from(path);
            part.push(".part");
            part.into()
        };
        Self {
            path: path.to_owned(),
            part: (!is_special).then(part),
            keeps_part: is_resumed,
        }
    }

    fn open(&self, is_resumed: bool, header: &[u8]) -> io::Result<(File, Done)> {
        let Some(part) = &self.part else {
            let mut file = OpenOptions::new().write(true).open(&self.path)?;
            file.write_all(header)?;
            return Ok((file, Done::default()));
        };
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(!is_resumed)
            .open(part)?;
        let counted = count(&mut file, !header.is_empty())?;
        file.set_len(counted.n_whole_bytes)?;
        file.seek(SeekFrom::End(0))?;
        if counted.n_whole_bytes == 0 {
            file.write_all(header)?;
        }
        Ok((file, counted.done))
    }
}

impl Write for Out {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Stdout(out) => out.write(bytes),
            Self::File(out) => out.write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Stdout(out) => out.flush(),
            Self::File(out) => out.flush(),
        }
    }
}

/// What stands in the part of an earlier run.
#[derive(Debug, Default)]
struct Counted {
    /// Bytes up to the end of the last whole record.
    n_whole_bytes: u64,
    done: Done,
}

/// Counts whole records: lines of NDJSON, or rows of CSV, in which a quoted cell may hold line breaks.
fn count(file: &mut File, is_csv: bool) -> io::Result<Counted> {
    let mut counted = Counted::default();
    let mut n_rows = 0;
    let mut n_bytes = 0;
    let mut row = Vec::new();
    let mut last_row = Vec::new();
    let mut in_cell = false;
    file.seek(SeekFrom::Start(0))?;
    let mut reader = BufReader::with_capacity(BUFFER_BYTES, file);
    let mut buffer = vec![0; BUFFER_BYTES];
    loop {
        let n_read = reader.read(&mut buffer)?;
        let bytes = buffer.get(..n_read).unwrap_or_default();
        if bytes.is_empty() {
            break;
        }
        let mut start = 0;
        for idx in memchr::memchr2_iter(b'\n', b'"', bytes) {
            if bytes.get(idx) == Some(&b'"') {
                in_cell = is_csv && !in_cell;
            } else if !in_cell {
                row.extend_from_slice(bytes.get(start..=idx).unwrap_or_default());
                start = idx + 1;
                n_rows += 1;
                counted.n_whole_bytes = n_bytes + start as u64;
                std::mem::swap(&mut row, &mut last_row);
                row.clear();
            }
        }
        row.extend_from_slice(bytes.get(start..).unwrap_or_default());
        n_bytes += n_read as u64;
    }
    counted.done.n_records = if is_csv {
        u64::saturating_sub(n_rows, 1)
    } else {
        n_rows
    };
    if !is_csv {
        counted.done.last_id = super::answer::id_in(&last_row);
    }
    Ok(counted)
}
