//! `warta schema`: the JSON Schema of the article.

use std::io::Write;

use crate::failure::Failure;

/// Prints the schema.
pub(crate) fn run() -> Result<(), Failure> {
    let mut stdout = std::io::stdout().lock();
    stdout
        .write_all(warta::article::SCHEMA.as_bytes())
        .and_then(|()| stdout.flush())
        .map_err(Failure::stdout)
}
