//! `warta batch`: many records in, one answer each out, in input order, on all cores.
//!
//! One thread reads and cuts the input into chunks, `--threads` workers answer them, and the main
//! thread writes the answers in order. Chunks on their way are bounded in number and in bytes.

mod answer;
mod archive;
#[cfg(any(test, fuzzing))]
pub(crate) mod check;
mod ndjson;
mod pipeline;
mod reader;
mod sink;
mod summary;
mod table;

use std::io;
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::thread;

use chrono::{DateTime, FixedOffset};
use warta::{Extractor, Language};

use self::answer::{Answered, Answerer};
use self::pipeline::Drain;
use self::sink::Sink;
use self::summary::{Progress, Summary};
use crate::failure::Failure;
use crate::profile::Extractors;
use crate::request::{parse_language, parse_time};

/// Extract many records on all cores, in input order
///
/// Reads NDJSON, one record a line: {"id", "text" | "html", "url"?, "fetched_at"?, "language"?}.
/// Reads WARC (HTML responses) and WET files too. All may be gzipped; what an input is shows in its first bytes.
///
/// Writes one line a record: {"id", "article"} or {"id", "error": {"kind", "message"}}.
#[derive(Debug, clap::Args)]
#[expect(
    clippy::doc_markdown,
    reason = "the text of `--help` shows JSON as it is"
)]
pub(crate) struct Args {
    /// Input files; none or `-` is standard input
    files: Vec<PathBuf>,
    /// Write to this file, which appears when it is complete
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Go on where an interrupted run with the same inputs and the same `--output` stopped
    #[arg(long, requires = "output")]
    resume: bool,
    /// How to write the answers
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Worker threads; by default one for each core
    #[arg(long, value_name = "N")]
    threads: Option<NonZeroUsize>,
    /// When the pages were fetched, for records that do not say it
    #[arg(long, value_name = "TIME", value_parser = parse_time)]
    fetched_at: Option<DateTime<FixedOffset>>,
    /// The language of records that do not say it: id, ms or en; by default it is guessed
    #[arg(long, value_name = "TAG", value_parser = parse_language)]
    language: Option<Language>,
    /// What is known of sites: phrases, languages and limits by host
    #[arg(long, value_name = "FILE")]
    profile: Option<PathBuf>,
    /// Exit with status 1 if any record gave an error
    #[arg(long)]
    strict: bool,
    /// No progress bar and no summary
    #[arg(long, short)]
    quiet: bool,
}

/// The form of the answers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Format {
    /// One JSON object a line
    #[default]
    Ndjson,
    /// One row an article, with a header
    Csv,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let inputs = reader::check(&args.files)?;
    let mut extractor = Extractor::new();
    if let Some(fetched_at) = args.fetched_at {
        extractor = extractor.fetched_at(fetched_at);
    }
    if let Some(language) = args.language {
        extractor = extractor.language(language);
    }
    let extractors = match &args.profile {
        Some(profile) => Extractors::read(profile, extractor)?,
        None => Extractors::without_profile(extractor),
    };
    let max_bytes = extractors.max_bytes();
    let answerer = Answerer::new(extractors, args.format);
    let (sink, done) = Sink::open(args.output.as_deref(), args.resume, args.format)?;
    let Some(done) = done else {
        return Ok(()); // The output is complete already.
    };
    let n_threads = args
        .threads
        .or_else(|| thread::available_parallelism().ok())
        .map_or(1, NonZeroUsize::get);

    let progress = Progress::start(&inputs, args.quiet);
    let mut drain = Writer {
        sink,
        progress,
        summary: Summary::new(done.n_records),
    };
    let outcome = pipeline::run(
        n_threads,
        move |feed| reader::read_all(&inputs, done, max_bytes, feed),
        move |chunk| answerer.answer_all(&chunk),
        &mut drain,
    );
    let Writer {
        sink,
        progress,
        summary,
    } = drain;
    progress.end();
    let report = match outcome {
        Ok(report) => report,
        Err(error) => return Err(sink.abandon(error)),
    };
    if let Some(failure) = report.failure {
        return Err(sink.fail(failure));
    }
    sink.finish()?;
    if !args.quiet {
        summary.print(report.n_passed_over);
    }
    if report.n_damaged > 0 {
        return Err(Failure::Damaged {
            n_damaged: report.n_damaged,
        });
    }
    if args.strict && summary.n_errors() > 0 {
        return Err(Failure::Strict {
            n_errors: summary.n_errors(),
            n_records: summary.n_records,
        });
    }
    Ok(())
}

/// The writing end: the answers go to the sink, the counts to the summary.
#[derive(Debug)]
struct Writer {
    sink: Sink,
    progress: Progress,
    summary: Summary,
}

impl Drain for Writer {
    fn write(&mut self, answered: Answered) -> io::Result<()> {
        self.sink.write(&answered.text)?;
        self.summary.add(&answered);
        self.progress.show(&self.summary);
        Ok(())
    }

    fn idle(&mut self) -> io::Result<()> {
        self.sink.flush()
    }
}
