//! The `warta` command: a thin shell over the library, one file per subcommand.

mod batch;
mod extract;
mod failure;
mod request;
mod schema;

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
    /// Print the JSON Schema of the article
    Schema,
}

fn main() -> ExitCode {
    let outcome = match Cli::parse().command {
        Command::Extract(args) => extract::run(&args),
        Command::Batch(args) => batch::run(&args),
        Command::Schema => schema::run(),
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
