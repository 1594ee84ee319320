//! Teaches the extractor what one site prints around its stories: `cargo run --example phrases`.

#![allow(clippy::print_stdout, reason = "an example prints what it shows")]

use std::error::Error;

use warta::Extractor;
use warta::article::RemovedKind;

const DUMP: &str = "Panen Raya di Lembah Utara

Petani di lembah utara memanen padi lebih awal tahun ini.

Gabung kanal warga untuk kabar panen terbaru

Penggilingan setempat menampung gabah dari dua belas desa.
";

fn main() -> Result<(), Box<dyn Error>> {
    let extractor = Extractor::new().phrases(RemovedKind::Promo, ["gabung kanal warga"]);
    let article = extractor.extract(DUMP)?;
    for removed in &article.removed {
        println!(
            "line {}: {:?}: {}",
            removed.line, removed.kind, removed.text
        );
    }
    println!("\n{}", article.text());
    Ok(())
}
