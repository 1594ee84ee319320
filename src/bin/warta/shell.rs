//! `warta completions` and `warta man`: what a shell and `man` want to know of the command.

use std::io::Write;

use clap::CommandFactory;
use clap_complete::Shell;

use crate::Cli;
use crate::failure::Failure;

/// Print completions for a shell
#[derive(Debug, clap::Args)]
pub(crate) struct Completions {
    /// The shell
    shell: Shell,
}

/// Prints completions.
pub(crate) fn completions(args: &Completions) -> Result<(), Failure> {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Cli::command(), "warta", &mut script);
    print(&script)
}

/// Prints the manual page, with a section for each subcommand.
pub(crate) fn man() -> Result<(), Failure> {
    let mut page = Vec::new();
    let command = Cli::command();
    let subcommands: Vec<clap::Command> = command.get_subcommands().cloned().collect();
    clap_mangen::Man::new(command)
        .render(&mut page)
        .map_err(Failure::stdout)?;
    for subcommand in subcommands {
        // A section of its own; `man` sets the headings of the first page apart by their names.
        let name = format!("warta {}", subcommand.get_name());
        let man = clap_mangen::Man::new(subcommand.bin_name(name.clone()));
        page.extend_from_slice(format!(".SH {}\n", name.to_uppercase()).as_bytes());
        man.render_description_section(&mut page)
            .and_then(|()| man.render_options_section(&mut page))
            .map_err(Failure::stdout)?;
    }
    print(&page)
}

fn print(bytes: &[u8]) -> Result<(), Failure> {
    let mut stdout = std::io::stdout().lock();
    stdout
        .write_all(bytes)
        .and_then(|()| stdout.flush())
        .map_err(Failure::stdout)
}
