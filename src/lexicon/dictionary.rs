//! The dictionary of the fuzzers, `fuzz/news.dict`, must know a word of every table, or the code behind that
//! table is seldom reached.

use super::{boilerplate, calendar, newsroom, page, speech};

/// The strings of a libFuzzer dictionary, escapes resolved, in lower case.
fn entries(dictionary: &str) -> Vec<String> {
    let lines = dictionary.lines().filter(|line| line.starts_with('"'));
    lines
        .map(|line| {
            let quoted = line.trim_matches('"');
            let mut bytes = Vec::new();
            let mut pieces = quoted.split('\\');
            bytes.extend(pieces.next().unwrap_or_default().bytes());
            for piece in pieces {
                let hex = piece.strip_prefix('x').and_then(|piece| piece.get(..2));
                match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
                    Some(byte) => bytes.push(byte),
                    None => bytes.extend(piece.bytes().take(3)),
                }
                bytes.extend(piece.bytes().skip(3));
            }
            String::from_utf8_lossy(&bytes).to_lowercase()
        })
        .collect()
}

/// Every table with words: its place, and what stands in it.
fn tables() -> Vec<(String, Vec<&'static str>)> {
    fn heads<T>(list: &'static [(&'static str, T)]) -> Vec<&'static str> {
        list.iter().map(|(word, _)| *word).collect()
    }
    let mut tables = Vec::new();
    for language in boilerplate::TABLES {
        for (kind, phrases) in *language {
            let words = phrases.iter().map(|phrase| phrase.words).collect();
            tables.push((format!("boilerplate {kind:?}"), words));
        }
    }
    for (name, list) in [
        ("page words", boilerplate::PAGE_WORDS),
        ("share words", boilerplate::SHARE_WORDS),
        ("promo channels", boilerplate::PROMO_CHANNELS),
        ("copyright ends", boilerplate::COPYRIGHT_ENDS),
        ("credit labels", boilerplate::CREDIT_LABELS),
        ("credit words", boilerplate::CREDIT_WORDS),
        ("credit agencies", boilerplate::CREDIT_AGENCIES),
        ("lead-ins", boilerplate::LEAD_INS),
        ("tag labels", boilerplate::TAG_LABELS),
    ] {
        tables.push((name.to_owned(), list.to_vec()));
    }
    for calendar in calendar::CALENDARS {
        for (name, list) in [
            ("months", heads(calendar.months)),
            ("weekdays", heads(calendar.weekdays)),
            ("parts of day", heads(calendar.parts_of_day)),
            ("units", heads(calendar.units)),
            ("single units", heads(calendar.single_units)),
            ("numbers", heads(calendar.numbers)),
            ("near days", heads(calendar.near_days)),
            ("cues", heads(calendar.cues)),
            ("labels", heads(calendar.labels)),
        ] {
            tables.push((format!("calendar {name}"), list));
        }
    }
    for newsroom in newsroom::TABLES {
        for (name, list) in [
            ("roles", heads(newsroom.roles)),
            ("openers", heads(newsroom.openers)),
            ("cues", heads(newsroom.cues)),
            ("desks", newsroom.desks.to_vec()),
            ("sources", newsroom.sources.to_vec()),
            ("stories", newsroom.stories.to_vec()),
            ("published", newsroom.published.to_vec()),
            ("titled", newsroom.titled.to_vec()),
            ("rubrics", newsroom.rubrics.to_vec()),
            ("kinds", newsroom.kinds.to_vec()),
        ] {
            tables.push((format!("newsroom {name}"), list));
        }
    }
    for page in page::TABLES {
        for (name, list) in [
            ("ends", page.ends),
            ("inserts", page.inserts),
            ("buttons", page.buttons),
            ("replies", page.replies),
            ("credits", page.credits),
            ("ago", page.ago),
        ] {
            tables.push((format!("page {name}"), list.to_vec()));
        }
    }
    for speech in speech::TABLES {
        for (name, list) in [
            ("said", speech.said),
            ("says", speech.says),
            ("passive", speech.passive),
            ("stance", speech.stance),
            ("carried", speech.carried),
            ("media", speech.media),
            ("according", speech.according),
            ("pronouns", speech.pronouns),
            ("honorifics", speech.honorifics),
            ("bodies", speech.bodies),
            ("nicknamed", speech.nicknamed),
            ("titling", speech.titling),
        ] {
            tables.push((format!("speech {name}"), list.to_vec()));
        }
    }
    tables
}

#[test]
fn the_fuzzers_know_a_word_of_every_table() {
    // The published crate has no fuzzers.
    let Ok(dictionary) = std::fs::read_to_string("fuzz/news.dict") else {
        return;
    };
    let entries = entries(&dictionary);
    let is_known = |words: &[&str]| {
        words
            .iter()
            .any(|word| entries.iter().any(|entry| entry.contains(word)))
    };
    let missing: Vec<_> = tables()
        .into_iter()
        .filter(|(_, words)| !words.is_empty() && !is_known(words))
        .map(|(name, words)| (name, words.first().copied().unwrap_or_default()))
        .collect();
    assert!(missing.is_empty(), "add to fuzz/news.dict: {missing:#?}");
}
