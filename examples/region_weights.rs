//! Learns the weights by which the text of a whole page is told from the story in it, and checks the table in use.
//!
//! `cargo run --release --example region_weights -- FOLDER` (a few minutes; `--check` learns nothing and takes seconds)
//!
//! `FOLDER/SITE/NAME.txt` is the text of a whole page as some tool laid it out, `FOLDER/SITE/NAME.story` the text of
//! the story alone, one paragraph a line. Any number of pages and tools; what must not be seen at once, since it
//! shares menus and habits, stands under one `SITE`.
//!
//! A line's words are of the story where they stand in it three in a row (one or two words: where they are a line of
//! it). The quality of a run is the F1 of its words, of a table the mean over all pages. The tool prints that mean
//! for the table in use, for tables learned without a quarter of the sites and scored on that quarter, and the table
//! learned from all.

#![expect(clippy::print_stdout, reason = "a report is printed")]

use std::collections::HashSet;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::{env, error, fs};

// The library's own files, so that the tool sees a line as the library does.
#[path = "../src/bytes.rs"]
#[expect(dead_code, reason = "the tables need a part of it")]
mod bytes;
#[path = "../src/prune/region/line.rs"]
#[allow(dead_code, reason = "the tool needs the classes of lines only")]
mod line;
#[path = "../src/prune/region/stamp.rs"]
mod stamp;
#[path = "../src/prune/region/weight.rs"]
mod weight;

#[allow(dead_code, reason = "the tool needs a few of the tables only")]
#[path = "../src/lexicon"]
mod lexicon {
    pub(crate) mod lookup;
    pub(crate) mod page;
    pub(crate) mod id {
        pub(crate) mod page;
    }
    pub(crate) mod ms {
        pub(crate) mod page;
    }
    pub(crate) mod en {
        pub(crate) mod page;
    }
}

use weight::{Feature, Line, MAX_PROSE_WORDS, N_FEATURES, WEIGHTS, best_run};

/// A table that is tried.
#[derive(Debug, Clone, Copy)]
struct Table {
    weights: [(Feature, i32); N_FEATURES],
    max_prose_words: u32,
}

/// The steps by which a weight is moved, in tenths of a word.
const STEPS: [i32; 5] = [2, 6, 18, 54, 162];

/// No weight leaves this range, in tenths of a word: a paragraph of forty words outweighs any line.
const RANGE: Range<i32> = -400..401;

/// A smaller gain in mean F1 is noise.
const MIN_GAIN: f64 = 5e-5;

/// A round over all weights that gains less is the last.
const MIN_ROUND_GAIN: f64 = 4e-4;

/// Parts into which the sites are divided.
const N_FOLDS: u64 = 4;

/// The words of a line, and how many of them are of the story.
#[derive(Debug, Clone, Copy)]
struct Words {
    n: usize,
    n_story: usize,
}

#[derive(Debug)]
struct Page {
    fold: u64,
    n_story: usize,
    lines: Vec<(Line, Words)>,
}

impl Page {
    fn new(site: &str, text: &str, story: &str) -> Self {
        let words = words(story);
        let triples: HashSet<&[String]> = words.windows(3).collect();
        let rows: HashSet<Vec<String>> = story.lines().map(self::words).collect();
        let mut seen = HashSet::new();
        let texts = text
            .lines()
            .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
        let lines = texts.filter(|text| !text.is_empty()).map(|text| {
            let class = line::classify(&text);
            let is_repeated = class.is_prose() && !seen.insert(text.clone());
            let words = self::words(&text);
            let n_triples = words.len().saturating_sub(2);
            let n_hits = words
                .windows(3)
                .filter(|triple| triples.contains(triple))
                .count();
            let is_row = || rows.contains(&words);
            let n_story = (words.len() * n_hits)
                .checked_div(n_triples)
                .unwrap_or_else(|| if is_row() { words.len() } else { 0 });
            let n = words.len();
            (Line::of(&text, class, is_repeated), Words { n, n_story })
        });
        Self {
            fold: site
                .bytes()
                .fold(0, |sum, byte| sum * 31 % 9973 + u64::from(byte))
                % N_FOLDS,
            n_story: words.len(),
            lines: lines.collect(),
        }
    }

    /// The F1 of the words of the run that a table chooses.
    fn score(&self, table: &Table) -> f64 {
        let weights = self.lines.iter();
        let weights = weights.map(|(line, _)| line.weight(&table.weights, table.max_prose_words));
        let run = best_run(weights).unwrap_or(0..0);
        let lines = self.lines.get(run).unwrap_or_default();
        let n: usize = lines.iter().map(|(_, words)| words.n).sum();
        let n_right: usize = lines.iter().map(|(_, words)| words.n_story).sum();
        2.0 * count(n_right.min(self.n_story)) / count(n + self.n_story).max(1.0)
    }
}

fn words(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

fn count(n: usize) -> f64 {
    u32::try_from(n).map_or(f64::from(u32::MAX), f64::from)
}

fn mean(pages: &[&Page], table: &Table) -> f64 {
    let sum: f64 = pages.iter().map(|page| page.score(table)).sum();
    sum / count(pages.len()).max(1.0)
}

/// Moves one weight after the other as long as the mean grows.
fn learn(pages: &[&Page], start: Table) -> Table {
    let mut table = start;
    let mut best = mean(pages, &table);
    loop {
        let before = best;
        for idx in 0..=N_FEATURES {
            for step in STEPS.into_iter().flat_map(|step| [step, -step]) {
                while let Some(moved) = moved(table, idx, step) {
                    let score = mean(pages, &moved);
                    if score <= best + MIN_GAIN {
                        break;
                    }
                    (best, table) = (score, moved);
                }
            }
        }
        if best < before + MIN_ROUND_GAIN {
            return table;
        }
    }
}

/// The table with one weight moved; the last is the cap on words of prose.
fn moved(mut table: Table, idx: usize, step: i32) -> Option<Table> {
    if let Some((_, weight)) = table.weights.get_mut(idx) {
        *weight += step;
        RANGE.contains(weight).then_some(table)
    } else {
        table.max_prose_words = table.max_prose_words.checked_add_signed(step)?;
        (10..=200).contains(&table.max_prose_words).then_some(table)
    }
}

fn read(folder: &Path) -> Result<Vec<Page>, Box<dyn error::Error>> {
    let mut pages = Vec::new();
    let entries = |folder: &Path| -> Result<Vec<PathBuf>, std::io::Error> {
        let mut paths: Vec<PathBuf> = fs::read_dir(folder)?
            .map(|entry| Ok(entry?.path()))
            .collect::<Result<_, std::io::Error>>()?;
        paths.sort();
        Ok(paths)
    };
    for site in entries(folder)? {
        let name = site
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        for path in entries(&site)? {
            if path.extension().is_some_and(|extension| extension == "txt") {
                let story = fs::read_to_string(path.with_extension("story"))?;
                pages.push(Page::new(&name, &fs::read_to_string(&path)?, &story));
            }
        }
    }
    Ok(pages)
}

fn main() -> Result<(), Box<dyn error::Error>> {
    let mut is_check = false;
    let mut folder = None;
    for arg in env::args_os().skip(1) {
        if arg == "--check" {
            is_check = true;
        } else {
            folder = Some(PathBuf::from(arg));
        }
    }
    let pages = read(&folder.ok_or("expected a folder of annotated text layers")?)?;
    let all: Vec<&Page> = pages.iter().collect();
    let in_use = Table {
        weights: WEIGHTS,
        max_prose_words: MAX_PROSE_WORDS,
    };
    println!(
        "{} pages; the table in use: F1 {:.4}",
        all.len(),
        mean(&all, &in_use)
    );
    if is_check {
        return Ok(());
    }
    for fold in 0..N_FOLDS {
        let (held, rest): (Vec<&Page>, Vec<&Page>) = all.iter().partition(|page| page.fold == fold);
        let learned = learn(&rest, in_use);
        println!(
            "fold {fold}: {} unseen pages; the table in use {:.4}, learned from the rest {:.4}",
            held.len(),
            mean(&held, &in_use),
            mean(&held, &learned)
        );
    }
    let learned = learn(&all, in_use);
    println!("learned from all: F1 {:.4}", mean(&all, &learned));
    for (feature, weight) in learned.weights {
        println!("    (Feature::{feature:?}, {weight}),");
    }
    println!("MAX_PROSE_WORDS: {}", learned.max_prose_words);
    Ok(())
}
