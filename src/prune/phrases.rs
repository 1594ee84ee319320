//! Boilerplate lines known by their words, and the titles of other stories under them.
//!
//! Before: `Baca Juga`, `Harga Gula Naik di Tiga Kota`, `SCROLL TO CONTINUE WITH CONTENT`. After: two
//! pieces `read_also` and one `advertisement`.
//!
//! What only opens like an insert stays: `Baca Juga Sastra, komunitas …` runs on in a sentence, and
//! `Simak juga petualangan …` opens with a small letter. The first line stays as well where it may be
//! a headline: `Simak: Jadwal Kereta`.

use std::sync::LazyLock;

use super::Draft;
use super::table::{Hit, PHRASES};
use crate::Note;
use crate::article::RemovedKind;
use crate::bytes::n_words;
use crate::lexicon::boilerplate::{
    CHART_ENDS, CONTENTS, COPYRIGHT_ENDS, COUNTER_WORDS, Extent, ICON_WORDS, MEDIA_WORDS,
    NEXT_PAGE, PAGE_WORDS, PROMO_CHANNELS, PROMO_VERBS, READING_WORDS, SHARE_WORDS,
};
use crate::lexicon::lookup::{Heads, Tails};

/// A label and its title are seldom longer, in bytes; a longer line has lost its breaks.
const MAX_INSERT_BYTES: usize = 300;

/// A promotion is seldom longer, in bytes.
const MAX_PROMO_BYTES: usize = 400;

/// Rows of page numbers and share buttons are short, in bytes.
const MAX_ROW_BYTES: usize = 80;

/// A counter of readers is short, in bytes.
const MAX_COUNTER_BYTES: usize = 40;

/// Titles under one label; a longer list is a page of its own.
const MAX_TITLES: usize = 12;

/// The first line of a phrase that is broken over two is shorter, in bytes.
const MAX_BROKEN_BYTES: usize = 120;

/// Marks and counters before the first word of a line, in bytes.
const MAX_LEAD_BYTES: usize = 12;

/// A credit behind the story is seldom longer, in bytes.
const MAX_CREDIT_BYTES: usize = 60;

/// A single line under a label is a title if it has this many words; a shorter one may be a heading.
const MIN_LONE_TITLE_WORDS: usize = 5;

pub(super) fn mark(draft: &mut Draft<'_>) {
    let mut idx = 0;
    while idx < draft.blocks.len() {
        let n_blocks = if draft.stays(idx) {
            mark_at(draft, idx)
        } else {
            1
        };
        idx += n_blocks;
    }
    mark_networks(draft);
    if ends_at_next_page(draft) {
        draft.notes.push(Note::Truncated);
    }
}

/// Whether nothing but short credits stands behind a line that leads to the next page of the story.
fn ends_at_next_page(draft: &Draft<'_>) -> bool {
    let blocks = draft.blocks.iter().zip(&draft.verdicts).rev();
    let mut tail = blocks
        .take_while(|(block, verdict)| verdict.is_some() || block.text.len() <= MAX_CREDIT_BYTES);
    tail.any(|(block, verdict)| {
        *verdict == Some(RemovedKind::Pagination) && {
            let text = block.text.to_lowercase();
            NEXT_PAGE.iter().any(|words| text.contains(words))
        }
    })
}

/// Marks the block and what belongs to it; tells how many blocks are settled.
fn mark_at(draft: &mut Draft<'_>, idx: usize) -> usize {
    let Some(block) = draft.blocks.get(idx) else {
        return 1;
    };
    let text = block.text.as_ref();
    let Some(lead) = text.find(char::is_alphabetic) else {
        if !text.contains(|char: char| char.is_ascii_digit()) {
            draft.remove(idx, RemovedKind::Other);
        } else if is_page_row(text) || is_below_pages(draft, idx, text) {
            draft.remove(idx, RemovedKind::Pagination);
        }
        return 1;
    };
    // No phrase makes boilerplate of a whole paragraph.
    if lead > MAX_LEAD_BYTES || text.len() - lead > MAX_PROMO_BYTES {
        return 1;
    }
    if text.len() <= MAX_CONTENTS_BYTES && is_in(text.trim_end_matches(':'), CONTENTS) {
        let n_entries = n_entries_below(draft, idx);
        for settled in idx..=idx + n_entries {
            draft.remove(settled, RemovedKind::Navigation);
        }
        return 1 + n_entries;
    }
    let (head, body) = text.split_at(lead);
    let hit = PHRASES.at(body).find(|hit| proves(*hit, head, body));
    if let Some(hit) = hit {
        let title = body.get(hit.end..).unwrap_or_default();
        let has_title = title.contains(char::is_alphabetic);
        if idx == 0 && has_title && hit.extent != Extent::Alone {
            return 1;
        }
        let n_titles = match hit.extent {
            Extent::Label | Extent::Marked if !has_title => n_titles_below(draft, idx, true),
            Extent::List => n_titles_below(draft, idx, false),
            _ => 0,
        };
        for settled in idx..=idx + n_titles {
            draft.remove(settled, hit.kind);
        }
        return 1 + n_titles;
    }
    if let Some(kind) = other_kind(text, body) {
        draft.remove(idx, kind);
        return 1;
    }
    let next = draft
        .blocks
        .get(idx + 1)
        .filter(|_| body.len() <= MAX_BROKEN_BYTES);
    if let Some(hit) = next.and_then(|next| PHRASES.broken(body, &next.text)) {
        draft.remove(idx, hit.kind);
        draft.remove(idx + 1, hit.kind);
        return 2;
    }
    1
}

/// The label of a table of contents is seldom longer, in bytes.
const MAX_CONTENTS_BYTES: usize = 24;

/// A table of contents is seldom longer, in lines.
const MAX_ENTRIES: usize = 24;

/// The heading that an entry names stands at most so many lines below it: a long story is searched through once.
const MAX_LINES_TO_ENTRY: usize = 200;

/// How many of the lines below the label of a table of contents stand in the story again.
fn n_entries_below(draft: &Draft<'_>, idx: usize) -> usize {
    let below = draft.blocks.get(idx + 1..).unwrap_or_default();
    let recurs = |nth: usize, text: &str| {
        let behind = below.get(nth + 1..).unwrap_or_default();
        let mut behind = behind.iter().take(MAX_LINES_TO_ENTRY);
        behind.any(|block| block.text.as_ref() == text)
    };
    let entries = below.iter().enumerate().take(MAX_ENTRIES);
    entries
        .take_while(|(nth, block)| {
            block.text.len() <= MAX_INSERT_BYTES && recurs(*nth, &block.text)
        })
        .count()
}

/// Whether the phrase makes boilerplate of the line `head` + `body`, at whose `body` it stands.
pub(super) fn proves(hit: Hit, head: &str, body: &str) -> bool {
    let rest = body.get(hit.end..).unwrap_or_default();
    let has_counter = head.contains(|char: char| char.is_ascii_digit());
    let next = rest.trim_start().chars().next();
    match hit.extent {
        Extent::Alone | Extent::List => !rest.contains(char::is_alphabetic) && rest.len() < 16,
        Extent::Label => {
            body.len() <= MAX_INSERT_BYTES
                && !has_counter
                && next.is_none_or(|_| is_title_ahead(rest))
        }
        Extent::Marked => {
            body.len() <= MAX_INSERT_BYTES
                && !has_counter
                && next == Some(':')
                && (rest.trim_start().len() > 1 || hit.kind == RemovedKind::ReadAlso)
        }
        Extent::Opens if hit.kind == RemovedKind::Copyright && hit.end < MIN_NOTICE_BYTES => {
            body.len() <= MAX_PROMO_BYTES && next.is_none_or(|next| !next.is_alphabetic())
        }
        Extent::Opens => body.len() <= MAX_PROMO_BYTES,
    }
}

/// `Copyright` and `Hak cipta` open prose too, if no mark or year follows; a longer notice does not.
const MIN_NOTICE_BYTES: usize = 12;

/// A title follows: a mark, a capital, a number, or the word for what there is to see.
pub(super) fn is_title_ahead(rest: &str) -> bool {
    let ahead = rest.trim_start();
    let Some(next) = ahead.chars().next() else {
        return true;
    };
    if !next.is_lowercase() {
        return true;
    }
    let word = ahead.split(|char: char| !char.is_alphabetic()).next();
    MEDIA_WORDS.contains(&word.unwrap_or_default())
}

/// How many of the lines below a label are titles of other stories.
fn n_titles_below(draft: &Draft<'_>, idx: usize, is_lone_doubtful: bool) -> usize {
    let below = draft.blocks.iter().skip(idx + 1).take(MAX_TITLES);
    let n_titles = below
        .clone()
        .take_while(|block| is_title(&block.text))
        .count();
    let last = below.clone().nth(n_titles.saturating_sub(1));
    let is_short = last.is_some_and(|last| n_words(&last.text) < MIN_LONE_TITLE_WORDS);
    // The last of several short lines may be the heading of what follows.
    match n_titles {
        0 => 0,
        1 if is_lone_doubtful && is_short => 0,
        1 => 1,
        _ if is_short => n_titles - 1,
        _ => n_titles,
    }
}

/// Whether a line looks like the title of a story: some words, a capital first, no sentence end.
pub(crate) fn is_title(text: &str) -> bool {
    let bare = text.trim_start_matches(|char: char| !char.is_alphanumeric());
    let is_capital = bare.starts_with(|char: char| char.is_uppercase() || char.is_ascii_digit());
    let end = text.trim_end_matches(['"', '”', '\'', '’', ')']);
    is_capital
        && (12..=180).contains(&text.len())
        && n_words(text) >= 3
        && !end.ends_with(['.', ',', ';', ':'])
        && !PHRASES.at(bare).any(|hit| proves(hit, "", bare))
}

/// Lines known by other signs than the phrase that opens them.
pub(super) fn other_kind(text: &str, body: &str) -> Option<RemovedKind> {
    if text.len() <= MAX_ROW_BYTES && is_page_row(text) || leads_on(text) {
        return Some(RemovedKind::Pagination);
    }
    if text.len() <= MAX_COUNTER_BYTES && is_reading_counter(text) {
        return Some(RemovedKind::Share);
    }
    if text.len() > MAX_PROMO_BYTES {
        return None;
    }
    if text.len() <= MAX_ROW_BYTES && n_words(text) >= 3 && is_row_of(text, SHARE_WORDS) {
        return Some(RemovedKind::Share);
    }
    if text.len() <= MAX_FONT_BYTES && is_font_size(text) {
        return Some(RemovedKind::Share);
    }
    if text.len() <= MAX_COUNTER_BYTES && is_icon(text) {
        return Some(RemovedKind::Other);
    }
    if text.len() <= MAX_ROW_BYTES && is_more_of_a_kind(text) {
        return Some(RemovedKind::Related);
    }
    if is_post(text) {
        return Some(RemovedKind::Embed);
    }
    // `The post Harga Beras Turun appeared first on Kabar.`
    if text.starts_with("The post ") && text.contains(" appeared first on ") {
        return Some(RemovedKind::Other);
    }
    if is_copyright(text) {
        return Some(RemovedKind::Copyright);
    }
    is_promo(body).then_some(RemovedKind::Promo)
}

/// `Halaman 1 2 Selanjutnya`, `1 2 3`: numbers and the words between them.
fn is_page_row(text: &str) -> bool {
    let is_number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    let mut n_numbers = 0;
    let mut n_named = 0;
    for word in words_of(text) {
        if is_number(word) {
            n_numbers += 1;
        } else if is_in(word, PAGE_WORDS) {
            n_named += 1;
        } else {
            return false;
        }
        if word.len() > 12 {
            return false;
        }
    }
    n_numbers > 0
        && !text.contains(['/', '-', '+', '%'])
        && (n_named > 0 || n_numbers > 1 && is_counting(text))
}

/// `12` below `Halaman:`: the numbers of two pages, run together.
fn is_below_pages(draft: &Draft<'_>, idx: usize, text: &str) -> bool {
    let above = idx
        .checked_sub(1)
        .and_then(|above| draft.verdicts.get(above));
    above == Some(&Some(RemovedKind::Pagination)) && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// `Daftar lengkapnya ada di halaman selanjutnya.`: a short line that ends in the way on.
fn leads_on(text: &str) -> bool {
    if text.len() > MAX_ROW_BYTES {
        return false;
    }
    before_ends(text, NEXT_PAGE, &NEXT_PAGE_TAILS).any(|before| before.ends_with([' ', ',']))
}

/// The text before the phrases that close it, marks behind them aside; `tails` are those of the phrases.
fn before_ends<'t>(
    text: &'t str,
    phrases: &'t [&str],
    tails: &Tails,
) -> impl Iterator<Item = &'t str> {
    let end = text.trim_end_matches(|char: char| !char.is_alphabetic());
    let phrases = if tails.may_close(end) { phrases } else { &[] };
    phrases.iter().filter_map(move |phrase| {
        let (before, tail) = end.split_at_checked(end.len().checked_sub(phrase.len())?)?;
        tail.eq_ignore_ascii_case(phrase).then_some(before)
    })
}

static NEXT_PAGE_TAILS: LazyLock<Tails> = LazyLock::new(|| Tails::new(NEXT_PAGE.iter().copied()));

static COPYRIGHT_TAILS: LazyLock<Tails> =
    LazyLock::new(|| Tails::new(COPYRIGHT_ENDS.iter().copied()));

/// `copy-link-circle`: the name of a picture on a button.
fn is_icon(text: &str) -> bool {
    let is_inside = |byte: u8| byte.is_ascii_lowercase() || byte == b'-';
    text.contains('-')
        && text.bytes().all(is_inside)
        && text.split('-').any(|part| is_in(part, ICON_WORDS))
}

/// `-A+A`, `A-`, `Aa`: the buttons for the size of the letters.
fn is_font_size(text: &str) -> bool {
    let is_part = |byte: u8| matches!(byte, b'A' | b'a' | b'+' | b'-' | b' ' | b'|');
    text == "A"
        || text.starts_with(['A', '-', '+'])
            && text.contains(['+', '-'])
            && text.bytes().all(is_part)
}

/// Such buttons are short, in bytes.
const MAX_FONT_BYTES: usize = 10;

/// `BERITA BANJIR LAINNYA` over a list.
fn is_more_of_a_kind(text: &str) -> bool {
    let mut words = text.split(' ');
    let (first, last) = (words.next(), words.next_back());
    first.is_some_and(|word| word.eq_ignore_ascii_case("berita"))
        && last.is_some_and(|word| word.trim_end_matches(':').eq_ignore_ascii_case("lainnya"))
        && (1..=3).contains(&words.count())
}

/// `Dibaca: 1.229 kali`, `3 menit baca`, `1.2K views`: a number, and nothing but the words that count readers.
fn is_reading_counter(text: &str) -> bool {
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let mut is_named = false;
    let is_all = words_of(text).all(|word| {
        let word = word.trim_start_matches(|char: char| char.is_ascii_digit());
        let is_reading = is_in(word, READING_WORDS);
        is_named |= is_reading;
        word.is_empty() || is_reading || is_in(word, COUNTER_WORDS)
    });
    is_all && is_named
}

/// The numbers go up one by one: `1 2 3`, not `3 1 0`.
fn is_counting(text: &str) -> bool {
    let numbers: Vec<u32> = words_of(text)
        .filter_map(|word| word.parse().ok())
        .collect();
    numbers.first() == Some(&1)
        && numbers
            .iter()
            .zip(numbers.iter().skip(1))
            .all(|(first, second)| first + 1 == *second)
}

fn is_row_of(text: &str, words: &[&str]) -> bool {
    words_of(text).all(|word| is_in(word, words) || word.bytes().all(|byte| byte.is_ascii_digit()))
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|char: char| !char.is_alphanumeric())
        .filter(|word| !word.is_empty())
}

fn is_in(word: &str, words: &[&str]) -> bool {
    words.iter().any(|known| known.eq_ignore_ascii_case(word))
}

/// A post that was embedded: it ends in its picture's address, or in `(@pasarinduk) May 5, 2023`.
fn is_post(text: &str) -> bool {
    let bytes = text.as_bytes();
    if !bytes.last().is_some_and(u8::is_ascii_alphanumeric) {
        return false;
    }
    let last = memchr::memrchr(b' ', bytes).map_or(0, |space| space + 1);
    let last = text.get(last..).unwrap_or_default();
    if last.starts_with("pic.twitter.com/") || last.starts_with("pic.x.com/") {
        return true;
    }
    // `PASAR INDUK TBK. - TradingView`: the title of a chart.
    if CHART_ENDS.iter().any(|end| text.ends_with(end)) {
        return true;
    }
    if !text.ends_with(|char: char| char.is_ascii_digit()) {
        return false;
    }
    let handle = memchr::memrchr_iter(b'@', bytes)
        .filter_map(|at| at.checked_sub(1))
        .find(|open| bytes.get(*open) == Some(&b'('));
    let Some(handle) = handle else {
        return false;
    };
    let tail = text.get(handle..).unwrap_or_default();
    let date = tail.split_once(") ").map_or("", |(_, date)| date);
    (10..=20).contains(&date.len()) && text.contains('—')
}

fn is_copyright(text: &str) -> bool {
    // `©2019 Kabar.com/Pexels`: the mark opens the line.
    text.starts_with('©') && text.len() <= MAX_ROW_BYTES
        || text.len() <= MAX_INSERT_BYTES
            && before_ends(text, COPYRIGHT_ENDS, &COPYRIGHT_TAILS)
                .next()
                .is_some()
}

/// The verbs that ask the reader, by their first letters.
static PROMO_HEADS: LazyLock<Heads> = LazyLock::new(|| Heads::new(PROMO_VERBS.iter().copied()));

/// `Ikuti … di WhatsApp Channel kami`: a verb that asks the reader, and a channel to follow.
fn is_promo(body: &str) -> bool {
    if !PROMO_HEADS.may_open(body) {
        return false;
    }
    let verb = body.split(|char: char| !char.is_alphabetic()).next();
    if !is_in(verb.unwrap_or_default(), PROMO_VERBS) {
        return false;
    }
    let lower = body.to_ascii_lowercase();
    PROMO_CHANNELS.iter().any(|channel| lower.contains(channel))
}

/// Marks the names of networks that stand beside other share buttons; alone they may be headings.
fn mark_networks(draft: &mut Draft<'_>) {
    let is_button =
        |draft: &Draft<'_>, idx: usize| draft.verdicts.get(idx) == Some(&Some(RemovedKind::Share));
    let is_network = |draft: &Draft<'_>, idx: usize| {
        draft.stays(idx)
            && draft.blocks.get(idx).is_some_and(|block| {
                block.text.len() <= MAX_ROW_BYTES / 2 && is_row_of(&block.text, SHARE_WORDS)
            })
    };
    let n_blocks = draft.blocks.len();
    // `Facebook`, `Twitter`, `WhatsApp`: three of them in a row are buttons.
    for idx in 0..n_blocks.saturating_sub(2) {
        let opens = draft
            .blocks
            .get(idx)
            .is_some_and(|block| is_one_network(&block.text));
        if opens && (idx..idx + MIN_NETWORKS).all(|idx| is_network(draft, idx)) {
            draft.remove(idx, RemovedKind::Share);
        }
    }
    for idx in 1..n_blocks {
        if is_button(draft, idx - 1) && is_network(draft, idx) {
            draft.remove(idx, RemovedKind::Share);
        }
    }
    for idx in (0..n_blocks.saturating_sub(1)).rev() {
        if is_button(draft, idx + 1) && is_network(draft, idx) {
            draft.remove(idx, RemovedKind::Share);
        }
    }
}

/// Names of networks in a row that are buttons.
const MIN_NETWORKS: usize = 3;

/// One of the names that most rows of buttons open with.
fn is_one_network(text: &str) -> bool {
    text.len() <= MAX_ICON_BYTES && !text.contains(' ') && is_in(text, SHARE_WORDS)
}

/// A button with one word is shorter, in bytes.
const MAX_ICON_BYTES: usize = 16;

#[cfg(test)]
mod tests;
