//! `warta extract`: one dump to its article.

use std::io::{Read, Write};

use anyhow::Context;

/// Arguments of `warta extract`.
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    /// The dump, or `-` for standard input.
    file: std::path::PathBuf,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> anyhow::Result<()> {
    let mut dump = String::new();
    if args.file.as_os_str() == "-" {
        std::io::stdin().read_to_string(&mut dump)?;
    } else {
        dump = std::fs::read_to_string(&args.file)
            .with_context(|| format!("cannot read {}", args.file.display()))?;
    }
    let article = warta::extract(&dump)?;
    let mut stdout = std::io::stdout().lock();
    serde_json::to_writer_pretty(&mut stdout, &article)?;
    writeln!(stdout)?;
    Ok(())
}
