//! The `warta` command: a thin shell over the library, one file per subcommand.

mod batch;
mod explain;
mod extract;
mod failure;
mod profile;
mod request;
mod schema;
mod shell;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Turns raw news pages, plain text or HTML, into typed articles.
#[derive(Debug, Parser)]
#[command(name = "warta", version, about, after_help = failure::STATUSES)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Extract(extract::Args),
    Batch(batch::Args),
    Explain(explain::Args),
    /// Print the JSON Schema of the article
    Schema,
    Completions(shell::Completions),
    /// Print the manual page
    Man,
}

fn main() -> ExitCode {
    let outcome = match Cli::parse().command {
        Command::Extract(args) => extract::run(&args),
        Command::Batch(args) => batch::run(&args),
        Command::Explain(args) => explain::run(&args),
        Command::Schema => schema::run(),
        Command::Completions(args) => shell::completions(&args),
        Command::Man => shell::man(),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            if !failure.is_quiet() {
                eprintln!("warta: {failure}");
            }
            failure.status()
        }
    }
}
