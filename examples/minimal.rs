//! One dump to its article: `cargo run --example minimal FILE`.

#![allow(clippy::print_stdout, reason = "an example prints what it shows")]

use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let path = std::env::args_os().nth(1).ok_or("expected a file")?;
    let article = warta::extract(&std::fs::read_to_string(path)?)?;
    println!("{}", article.headline.as_deref().unwrap_or("(no headline)"));
    if let Some(date) = &article.date {
        println!("{} (from \"{}\")", date.edtf, date.raw);
    }
    for quote in &article.quotes {
        let speaker = quote.speaker.as_ref();
        let name = speaker.map_or("somebody", |speaker| speaker.full_name.as_str());
        println!("{name}: {}", quote.text);
    }
    Ok(())
}
