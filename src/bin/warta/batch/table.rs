//! Articles as rows of CSV, for spreadsheets and `pandas`.
//!
//! Lists are joined with `; `. A record without an article has its `id`, `error_kind` and `error_message`.

use std::fmt::Display;

use warta::Article;

use super::answer::Refusal;

/// The names of the columns, in order.
const COLUMNS: [&str; 20] = [
    "id",
    "url",
    "outlet",
    "section",
    "language",
    "headline",
    "deck",
    "date",
    "updated",
    "places",
    "bylines",
    "initials",
    "source",
    "cited",
    "speakers",
    "tags",
    "n_quotes",
    "text",
    "error_kind",
    "error_message",
];

/// The first row.
pub(crate) fn header() -> Vec<u8> {
    let mut out = Vec::new();
    write(&mut out, &COLUMNS.map(String::from));
    out
}

/// Appends the row of a record.
pub(crate) fn write_row(out: &mut Vec<u8>, id: &str, outcome: &Result<Article, Refusal>) {
    // A string stands without its quotes; anything else as JSON.
    let id = serde_json::from_str::<String>(id).unwrap_or_else(|_| id.into());
    let row: [String; COLUMNS.len()] = match outcome {
        Ok(article) => [
            id,
            text(article.url.as_ref()),
            text(article.outlet.as_ref()),
            text(article.section.as_ref()),
            text(article.language.as_ref()),
            text(article.headline.as_ref()),
            text(article.deck.as_ref()),
            text(article.date.as_ref().map(|date| &date.edtf)),
            text(article.updated.as_ref().map(|date| &date.edtf)),
            join(
                article
                    .dateline
                    .iter()
                    .flat_map(|dateline| &dateline.places),
            ),
            join(article.bylines.iter().map(|byline| &byline.name)),
            join(&article.initials),
            join(article.source.iter().flat_map(|source| &source.outlets)),
            join(&article.cited),
            join(article.persons.iter().map(|person| &person.full_name)),
            join(&article.tags),
            article.quotes.len().to_string(),
            article.text(),
            String::new(),
            String::new(),
        ],
        Err(refusal) => {
            let mut row = [const { String::new() }; COLUMNS.len()];
            let [first, .., kind, message] = &mut row;
            *first = id;
            *kind = refusal.kind.into();
            message.clone_from(&refusal.message);
            row
        }
    };
    write(out, &row);
}

fn text(value: Option<&impl Display>) -> String {
    value.map(ToString::to_string).unwrap_or_default()
}

fn join<'a>(values: impl IntoIterator<Item = &'a String>) -> String {
    let values: Vec<&str> = values.into_iter().map(String::as_str).collect();
    values.join("; ")
}

fn write(out: &mut Vec<u8>, row: &[String]) {
    let mut writer = csv::Writer::from_writer(out);
    // Writing to memory does not fail, and the writer flushes when it is dropped.
    let _ = writer.write_record(row);
}
