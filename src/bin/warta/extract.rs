//! `warta extract`: one dump to its article.

use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use chrono::{DateTime, FixedOffset};
use warta::{Article, Extractor, Language};

use crate::failure::Failure;
use crate::profile::Extractors;
use crate::request::{extract_bytes, parse_language, parse_time};

/// Extract the article of one dump, text or HTML
#[derive(Debug, clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    pub(crate) dump: Dump,
    /// How to print the article
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// One dump and what is known of it.
#[derive(Debug, clap::Args)]
pub(crate) struct Dump {
    /// The dump, or `-` for standard input
    pub(crate) file: PathBuf,
    /// When the page was fetched, such as 2023-10-19T14:05:00+07:00 or 2023-10-19; settles dates that lack a year
    #[arg(long, value_name = "TIME", value_parser = parse_time)]
    fetched_at: Option<DateTime<FixedOffset>>,
    /// The address of the page
    #[arg(long)]
    url: Option<String>,
    /// The language of the dump: id, ms or en; by default it is guessed
    #[arg(long, value_name = "TAG", value_parser = parse_language)]
    language: Option<Language>,
    /// What is known of sites: phrases, languages and limits by host
    #[arg(long, value_name = "FILE")]
    profile: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, Default, clap::ValueEnum)]
enum Format {
    /// The whole article, typed
    #[default]
    Json,
    /// Front matter, headline and body
    Markdown,
    /// Headline, deck and body
    Text,
}

/// Runs the command.
pub(crate) fn run(args: &Args) -> Result<(), Failure> {
    let bytes = args.dump.read()?;
    let article = extract_bytes(&args.dump.extractor()?, &bytes, None)?;
    let mut stdout = std::io::stdout().lock();
    print(&article, args.format, &mut stdout)
        .and_then(|()| stdout.flush())
        .map_err(Failure::stdout)
}

impl Dump {
    pub(crate) fn read(&self) -> Result<Vec<u8>, Failure> {
        let mut bytes = Vec::new();
        if self.file.as_os_str() == "-" {
            std::io::stdin()
                .read_to_end(&mut bytes)
                .map_err(|error| Failure::input(Path::new("standard input"), error))?;
        } else {
            bytes = std::fs::read(&self.file).map_err(|error| Failure::input(&self.file, error))?;
        }
        Ok(bytes)
    }

    pub(crate) fn extractor(&self) -> Result<Extractor, Failure> {
        let mut extractor = Extractor::new();
        if let Some(profile) = &self.profile {
            let extractors = Extractors::read(profile, extractor)?;
            extractor = extractors.of(self.url.as_deref()).clone();
        }
        if let Some(fetched_at) = self.fetched_at {
            extractor = extractor.fetched_at(fetched_at);
        }
        if let Some(url) = &self.url {
            extractor = extractor.url(url);
        }
        if let Some(language) = self.language {
            extractor = extractor.language(language);
        }
        Ok(extractor)
    }
}

fn print(article: &Article, format: Format, out: &mut impl Write) -> std::io::Result<()> {
    match format {
        Format::Json => {
            serde_json::to_writer_pretty(&mut *out, article)?;
            writeln!(out)
        }
        Format::Markdown => write!(out, "{}", article.to_markdown()),
        Format::Text => {
            for part in [&article.headline, &article.deck].into_iter().flatten() {
                writeln!(out, "{part}\n")?;
            }
            writeln!(out, "{}", article.text())
        }
    }
}
