//! `cargo run --release -- FOLDER [PYTHON]`: how fast warta and its peers read the pages of a folder.
//!
//! Takes every `.html` and `.html.gz` below the folder, one thread, all peers on the same pages in the
//! same run. Each peer reads all pages several times; the fastest round counts, in processor time, so that other
//! work on the machine tells less. Bytes are those of the decoded page. A parser that only builds a tree or only
//! makes tokens is a floor, not a rival. With the path of a Python that has them, the extractors of `python.py`
//! beside this folder take their turn between two turns of warta.

use std::hint::black_box;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use cpu_time::ProcessTime;

/// Rounds over all pages; the fastest counts.
const N_ROUNDS: usize = 3;

/// A peer gives the length of what it found, so that no work is optimised away.
type Peer = (&'static str, fn(&str) -> usize);

const PEERS: &[Peer] = &[
    ("warta, whole article", warta_article),
    ("dom_smoothie", dom_smoothie),
    ("legible", legible),
    ("html5ever tokenizer", html5ever_tokens),
    ("scraper (html5ever tree)", scraper_tree),
    ("tl (tree, no HTML rules)", tl_tree),
];

fn main() {
    let mut arguments = std::env::args().skip(1);
    let (Some(folder), python) = (arguments.next(), arguments.next()) else {
        eprintln!("usage: warta-peers FOLDER [PYTHON]");
        std::process::exit(2);
    };
    let pages = read_pages(Path::new(&folder));
    let n_bytes: usize = pages.iter().map(String::len).sum();
    println!(
        "{} pages, {:.1} MB, one thread, processor time, best of {N_ROUNDS} rounds",
        pages.len(),
        n_bytes as f64 / 1e6
    );
    let mut rows: Vec<Row> = PEERS.iter().map(|peer| measure(peer, &pages)).collect();
    if let Some(python) = python {
        rows.extend(python_rows(&python, &folder));
        // What the machine gave at the end counts for warta as well.
        let again = measure(&PEERS[0], &pages);
        if again.time < rows[0].time {
            rows[0] = again;
        }
    }
    let ours = rows.first().map_or(Duration::MAX, |row| row.time);
    println!("{:26} {:>8} {:>9} {:>12} {:>9} {:>9}", "", "MB/s", "ms/page", "warta is", "slowest", "bytes out");
    for row in &rows {
        println!(
            "{:26} {:8.0} {:9.3} {:11.2}x {:6.1} ms {:9}",
            row.name,
            n_bytes as f64 / 1e6 / row.time.as_secs_f64(),
            row.time.as_secs_f64() * 1e3 / pages.len() as f64,
            row.time.as_secs_f64() / ours.as_secs_f64(),
            row.slowest.as_secs_f64() * 1e3,
            row.n_out,
        );
    }
}

/// The rows that `python.py` prints: name, seconds of the fastest round, seconds of the slowest page, bytes out.
fn python_rows(python: &str, folder: &str) -> Vec<Row> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("python.py");
    let run = Command::new(python).arg(script).arg(folder).output();
    let printed = match run {
        Ok(run) if run.status.success() => String::from_utf8_lossy(&run.stdout).into_owned(),
        Ok(run) => panic!("{python}: {}", String::from_utf8_lossy(&run.stderr)),
        Err(error) => panic!("{python}: {error}"),
    };
    let row = |line: &str| {
        let mut cells = line.split('\t');
        let name = cells.next()?.to_owned();
        let mut seconds = || cells.next()?.parse().ok().map(Duration::from_secs_f64);
        let (time, slowest) = (seconds()?, seconds()?);
        Some(Row { name, time, slowest, n_out: cells.next()?.parse().ok()? })
    };
    printed.lines().filter_map(row).collect()
}

struct Row {
    name: String,
    time: Duration,
    /// The page that took longest, in the fastest round.
    slowest: Duration,
    n_out: usize,
}

fn measure((name, run): &Peer, pages: &[String]) -> Row {
    let mut row = Row {
        name: (*name).to_owned(),
        time: Duration::MAX,
        slowest: Duration::ZERO,
        n_out: 0,
    };
    for _ in 0..N_ROUNDS {
        let mut slowest = Duration::ZERO;
        let mut n_out = 0;
        let start = ProcessTime::now();
        for page in pages {
            let page_start = ProcessTime::now();
            // Some peers panic on some pages; that page counts as read.
            n_out += std::panic::catch_unwind(|| run(black_box(page))).unwrap_or(0);
            slowest = slowest.max(page_start.elapsed());
        }
        let time = start.elapsed();
        if time < row.time {
            row.time = time;
            row.slowest = slowest;
            row.n_out = n_out;
        }
    }
    row
}

fn read_pages(folder: &Path) -> Vec<String> {
    let mut paths: Vec<PathBuf> = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(&folder).into_iter().flatten().flatten();
        for path in entries.map(|entry| entry.path()) {
            if path.is_dir() {
                folders.push(path);
            } else {
                paths.push(path);
            }
        }
    }
    paths.sort();
    paths.iter().filter_map(|path| read_page(path)).collect()
}

fn read_page(path: &Path) -> Option<String> {
    let name = path.file_name()?.to_str()?;
    let bytes = std::fs::read(path).ok()?;
    let bytes = if name.ends_with(".html.gz") {
        let mut page = Vec::new();
        flate2::read::MultiGzDecoder::new(bytes.as_slice()).read_to_end(&mut page).ok()?;
        page
    } else if name.ends_with(".html") {
        bytes
    } else {
        return None;
    };
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

fn warta_article(page: &str) -> usize {
    let extractor = warta::Extractor::new().format(warta::Format::Html);
    extractor.extract(page).map_or(0, |article| article.body.iter().map(|block| block.text.len()).sum())
}

fn dom_smoothie(page: &str) -> usize {
    dom_smoothie::Readability::new(page, None, None)
        .and_then(|mut reader| reader.parse())
        .map_or(0, |article| article.text_content.len())
}

fn legible(page: &str) -> usize {
    legible::parse(page, None, None).map_or(0, |article| article.text_content.len())
}

fn scraper_tree(page: &str) -> usize {
    scraper::Html::parse_document(page).tree.nodes().count()
}

fn tl_tree(page: &str) -> usize {
    tl::parse(page, tl::ParserOptions::default()).map_or(0, |dom| dom.nodes().len())
}

fn html5ever_tokens(page: &str) -> usize {
    use html5ever::tendril::StrTendril;
    use html5ever::tokenizer::{BufferQueue, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};

    struct Count(std::cell::Cell<usize>);
    impl TokenSink for Count {
        type Handle = ();
        fn process_token(&self, _token: Token, _line: u64) -> TokenSinkResult<()> {
            self.0.set(self.0.get() + 1);
            TokenSinkResult::Continue
        }
    }
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(page));
    let tokenizer = Tokenizer::new(Count(std::cell::Cell::new(0)), TokenizerOpts::default());
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.0.get()
}
