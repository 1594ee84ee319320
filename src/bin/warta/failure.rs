//! The ways in which the command fails, each with its exit status.

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::profile::ProfileError;

/// What the exit statuses mean; printed at the end of `--help`.
pub(crate) const STATUSES: &str = "\
Exit status:
  0    done; `batch` answers bad records by error records and goes on
  1    no article (`extract`, `explain`), or error records with `batch --strict`
  2    wrong arguments, or a wrong profile
  3    an input could not be read, or is damaged; what could be read is answered
  4    the output could not be written
  141  the reader of the output went away (as after SIGPIPE), without a message";

/// Why the command stops.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// The dump was read, but gave no article.
    #[error("{0}")]
    NoArticle(#[from] warta::Error),
    /// Records failed, and the caller wants to know.
    #[error("{n_errors} of {n_records} records gave no article")]
    Strict { n_errors: u64, n_records: u64 },
    /// An argument is wrong.
    #[error("{0}")]
    Usage(String),
    /// The profile cannot be used.
    #[error("{0}")]
    Profile(ProfileError),
    /// An input could not be opened or read.
    #[error("cannot read {}: {error}", path.display())]
    Input { path: PathBuf, error: io::Error },
    /// Some of the input is lost; what and where was said when it was met.
    #[error("{n_damaged} damaged places in the input; the rest is answered")]
    Damaged { n_damaged: u64 },
    /// The output could not be written.
    #[error("cannot write {}: {error}", path.display())]
    Output { path: PathBuf, error: io::Error },
}

impl Failure {
    pub(crate) fn input(path: &Path, error: io::Error) -> Self {
        Self::Input {
            path: path.to_owned(),
            error,
        }
    }

    pub(crate) fn output(path: &Path, error: io::Error) -> Self {
        Self::Output {
            path: path.to_owned(),
            error,
        }
    }

    pub(crate) fn stdout(error: io::Error) -> Self {
        Self::output(Path::new("standard output"), error)
    }

    /// The reader of a pipe went away: nothing to complain about.
    pub(crate) fn is_quiet(&self) -> bool {
        matches!(self, Self::Output { error, .. } if error.kind() == io::ErrorKind::BrokenPipe)
    }

    pub(crate) fn status(&self) -> ExitCode {
        ExitCode::from(match self {
            Self::NoArticle(_) | Self::Strict { .. } => 1,
            Self::Usage(_) | Self::Profile(_) => 2,
            Self::Input { .. } | Self::Damaged { .. } => 3,
            Self::Output { .. } if self.is_quiet() => 141,
            Self::Output { .. } => 4,
        })
    }
}
