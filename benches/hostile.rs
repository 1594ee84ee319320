//! Is the time linear? Extracts hostile inputs at two sizes.
//!
//! `cargo bench --bench hostile` prints, for each generator, the time at 1, 2, 4 and 8 MB and the ratios at 2n over n.
//! `cargo bench --bench hostile -- count NAME N_BYTES` extracts once, for a tool that counts instructions.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a bench prints its table"
)]
#![allow(
    unused_crate_dependencies,
    reason = "shares the crate's development dependencies"
)]

#[path = "../tests/support/hostile.rs"]
mod hostile;

use std::time::{Duration, Instant};

use hostile::{HOSTILE, Hostile};
use warta::{Extractor, Format, Limits};

/// Runs of which the fastest counts.
const N_RUNS: usize = 3;

fn main() {
    let arguments: Vec<String> = std::env::args()
        .skip(1)
        .filter(|argument| argument != "--bench")
        .collect();
    match arguments
        .iter()
        .map(String::as_str)
        .collect::<Vec<_>>()
        .as_slice()
    {
        ["names"] => HOSTILE
            .iter()
            .for_each(|hostile| println!("{}", hostile.name)),
        ["count", name, n_bytes] => {
            let hostile = HOSTILE
                .iter()
                .find(|hostile| hostile.name == *name)
                .unwrap();
            extract(hostile, &(hostile.make)(n_bytes.parse().unwrap()));
        }
        _ => table(),
    }
}

fn table() {
    println!(
        "{:28} {:>9} {:>9} {:>9} {:>9}   2/1   8/4",
        "generator", "1 MB", "2 MB", "4 MB", "8 MB"
    );
    for hostile in &HOSTILE {
        let times: Vec<Duration> = [1, 2, 4, 8]
            .iter()
            .map(|mega| fastest(hostile, mega << 20))
            .collect();
        let [one, two, four, eight] = times.as_slice() else {
            continue;
        };
        println!(
            "{:28} {:>6.1} ms {:>6.1} ms {:>6.1} ms {:>6.1} ms  {:>4.2}  {:>4.2}",
            hostile.name,
            one.as_secs_f64() * 1e3,
            two.as_secs_f64() * 1e3,
            four.as_secs_f64() * 1e3,
            eight.as_secs_f64() * 1e3,
            two.as_secs_f64() / one.as_secs_f64(),
            eight.as_secs_f64() / four.as_secs_f64(),
        );
    }
}

fn fastest(hostile: &Hostile, n_bytes: usize) -> Duration {
    let input = (hostile.make)(n_bytes);
    (0..N_RUNS)
        .map(|_| {
            let start = Instant::now();
            extract(hostile, &input);
            start.elapsed()
        })
        .min()
        .unwrap()
}

fn extract(hostile: &Hostile, input: &str) {
    let format = if hostile.is_html {
        Format::Html
    } else {
        Format::Text
    };
    // An error is an answer too: only the time counts here. A limit that cuts the input short would hide it.
    let limits = Limits::new().blocks(usize::MAX).quotes(usize::MAX);
    drop(std::hint::black_box(
        Extractor::new()
            .format(format)
            .limits(limits)
            .extract(input),
    ));
}
