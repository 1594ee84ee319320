//! One extractor, many threads: `cargo run --release --example threads FILE..`.
//!
//! An extractor is `Send + Sync` and cheap to clone: threads share one, and a page with settings of its
//! own takes a clone.

#![allow(clippy::print_stdout, reason = "an example prints what it shows")]

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use warta::{Extractor, Language};

fn main() {
    let paths: Vec<_> = std::env::args_os().skip(1).collect();
    let extractor = Extractor::new().language(Language::Indonesian);
    let next = AtomicUsize::new(0);
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                while let Some(path) = paths.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let path = path.display();
                    let Ok(dump) = std::fs::read_to_string(path.to_string()) else {
                        eprintln!("{path}: cannot be read");
                        continue;
                    };
                    match extractor.clone().url(format!("file:{path}")).extract(&dump) {
                        Ok(article) => println!("{path}: {} blocks", article.body.len()),
                        Err(error) => println!("{path}: {error}"),
                    }
                }
            });
        }
    });
}
