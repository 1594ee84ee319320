//! The `warta` command: a thin shell over the library.

mod batch;
mod extract;

use clap::{Parser, Subcommand};

/// Turns raw news pages into typed articles.
#[derive(Debug, Parser)]
#[command(version, about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Extract the article of one dump.
    Extract(extract::Args),
    /// Extract many: NDJSON in, NDJSON out, in input order.
    Batch(batch::Args),
}

fn main() -> anyhow::Result<()> {
    match Cli::parse().command {
        Command::Extract(args) => extract::run(&args),
        Command::Batch(args) => batch::run(&args),
    }
}
