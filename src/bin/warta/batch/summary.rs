//! What the run tells a person: a progress bar on a terminal, a summary at the end.

use std::collections::BTreeMap;
use std::io::IsTerminal;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

use super::answer::Answered;
use super::reader::Input;

/// The counts of a run.
#[derive(Debug)]
pub(crate) struct Summary {
    /// Records answered in this run.
    pub(crate) n_records: u64,
    errors: BTreeMap<&'static str, u64>,
    n_bytes: u64,
    n_resumed: u64,
    start: Instant,
}

impl Summary {
    pub(crate) fn new(n_resumed: u64) -> Self {
        Self {
            n_records: 0,
            errors: BTreeMap::new(),
            n_bytes: 0,
            n_resumed,
            start: Instant::now(),
        }
    }

    pub(crate) fn add(&mut self, answered: &Answered) {
        self.n_records += answered.n_records;
        self.n_bytes += answered.n_bytes as u64;
        for kind in &answered.errors {
            *self.errors.entry(kind).or_default() += 1;
        }
    }

    pub(crate) fn n_errors(&self) -> u64 {
        self.errors.values().sum()
    }

    /// One line on standard error.
    pub(crate) fn print(&self, n_passed_over: u64) {
        let seconds = self.start.elapsed().as_secs_f64().max(1e-9);
        let n_errors = self.n_errors();
        let mut line = format!(
            "warta: {} records, {} articles, {n_errors} errors",
            self.n_records,
            self.n_records - n_errors
        );
        if n_errors > 0 {
            let kinds: Vec<String> = self
                .errors
                .iter()
                .map(|(kind, n)| format!("{kind} {n}"))
                .collect();
            line.extend([" (", &kinds.join(", "), ")"]);
        }
        if self.n_resumed > 0 {
            line.extend([", ", &self.n_resumed.to_string(), " from an earlier run"]);
        }
        if n_passed_over > 0 {
            line.extend([", ", &n_passed_over.to_string(), " records without a page"]);
        }
        #[expect(clippy::cast_precision_loss, reason = "a rate for the eye")]
        let (megabytes, rate) = {
            let megabytes = self.n_bytes as f64 / 1e6;
            (megabytes, self.n_records as f64 / seconds)
        };
        eprintln!(
            "{line}; {megabytes:.1} MB in {seconds:.1} s: {:.1} MB/s, {rate:.0} records/s",
            megabytes / seconds
        );
    }
}

/// The progress bar; there is none unless standard error is a terminal.
#[derive(Debug)]
pub(crate) struct Progress {
    bar: ProgressBar,
}

impl Progress {
    pub(crate) fn start(inputs: &[Input], is_quiet: bool) -> Self {
        if is_quiet || !std::io::stderr().is_terminal() {
            return Self {
                bar: ProgressBar::hidden(),
            };
        }
        let lens = inputs.iter().map(|input| match input {
            Input::Stdin => None,
            Input::File { len_bytes, .. } => Some(*len_bytes),
        });
        let bar = lens
            .sum::<Option<u64>>()
            .map_or_else(ProgressBar::new_spinner, ProgressBar::new);
        let template = if bar.length().is_some() {
            "{bar:30} {bytes} of {total_bytes} ({binary_bytes_per_sec}, {eta} left) {msg}"
        } else {
            "{spinner} {bytes} ({binary_bytes_per_sec}) {msg}"
        };
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        bar.enable_steady_tick(Duration::from_millis(200));
        Self { bar }
    }

    pub(crate) fn show(&self, summary: &Summary) {
        if self.bar.is_hidden() {
            return;
        }
        self.bar.set_position(summary.n_bytes);
        self.bar.set_message(format!(
            "{} records, {} errors",
            summary.n_records,
            summary.n_errors()
        ));
    }

    pub(crate) fn end(&self) {
        self.bar.finish_and_clear();
    }
}
