//! The workers' part: a record becomes an article or an error, and that a line of output.

use std::borrow::Cow;
use std::panic::{AssertUnwindSafe, catch_unwind};

use serde::Deserialize;
use serde_json::value::RawValue;
use warta::{Article, Language};

use super::Format;
use super::reader::{Chunk, Item, ItemKind, Page};
use super::table;
use crate::profile::Extractors;
use crate::request::{extract_bytes, parse_time};

/// The answers to one chunk.
#[derive(Debug, Default)]
pub(crate) struct Answered {
    /// The lines or rows of output.
    pub(crate) text: Vec<u8>,
    /// Records answered.
    pub(crate) n_records: u64,
    /// The kinds of the errors among them.
    pub(crate) errors: Vec<&'static str>,
    /// Bytes of input behind them.
    pub(crate) n_bytes: usize,
}

/// Why a record gave no article.
#[derive(Debug)]
pub(crate) struct Refusal {
    pub(crate) kind: &'static str,
    pub(crate) message: String,
}

impl From<warta::Error> for Refusal {
    fn from(error: warta::Error) -> Self {
        Self {
            kind: error.kind(),
            message: error.to_string(),
        }
    }
}

/// Answers chunks; shared by all workers.
#[derive(Debug)]
pub(crate) struct Answerer {
    extractors: Extractors,
    format: Format,
}

/// A line of NDJSON.
#[derive(Debug, Deserialize)]
struct Record<'a> {
    #[serde(borrow)]
    id: Option<&'a RawValue>,
    text: Option<Cow<'a, str>>,
    html: Option<Cow<'a, str>>,
    url: Option<String>,
    fetched_at: Option<String>,
    language: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Id<'a> {
    #[serde(borrow)]
    id: Option<&'a RawValue>,
}

impl Answerer {
    pub(crate) fn new(extractors: Extractors, format: Format) -> Self {
        Self { extractors, format }
    }

    pub(crate) fn answer_all(&self, chunk: &Chunk) -> Answered {
        let mut answered = Answered {
            n_bytes: chunk.bytes.len(),
            ..Answered::default()
        };
        for item in &chunk.items {
            let bytes = chunk.bytes.get(item.range.clone()).unwrap_or_default();
            let mut id = None;
            let outcome = catch_unwind(AssertUnwindSafe(|| self.answer(item, bytes, &mut id)))
                .unwrap_or_else(|_| {
                    Err(Refusal {
                        kind: "internal",
                        message: "the extraction failed; please report this record".into(),
                    })
                });
            let id = id.unwrap_or_else(|| id_of(item, &chunk.bytes));
            answered.n_records += 1;
            if let Err(refusal) = &outcome {
                answered.errors.push(refusal.kind);
            }
            match self.format {
                Format::Ndjson => write_line(&mut answered.text, &id, &outcome),
                Format::Csv => table::write_row(&mut answered.text, &id, &outcome),
            }
        }
        answered
    }

    /// Answers one record; `id` is set where it is met on the way.
    fn answer(
        &self,
        item: &Item,
        bytes: &[u8],
        id: &mut Option<String>,
    ) -> Result<Article, Refusal> {
        match &item.kind {
            ItemKind::Line { number } => self.answer_line(bytes, id).map_err(|refusal| Refusal {
                message: match refusal.kind {
                    "record" => format!("line {number}: {}", refusal.message),
                    _ => refusal.message,
                },
                ..refusal
            }),
            ItemKind::Page(page) => self.answer_page(page, bytes),
            ItemKind::Refused { kind, message, .. } => Err(Refusal {
                kind,
                message: message.clone(),
            }),
        }
    }

    fn answer_line(&self, line: &[u8], id: &mut Option<String>) -> Result<Article, Refusal> {
        let line = str::from_utf8(line).map_err(|error| {
            let column = error.valid_up_to() + 1;
            record_error(format!(
                "expected UTF-8, found another byte at column {column}"
            ))
        })?;
        let record: Record<'_> = serde_json::from_str(line).map_err(|error| {
            // The line is one line: its number is told by the caller.
            record_error(
                error
                    .to_string()
                    .replace(" at line 1 column ", " at column "),
            )
        })?;
        *id = record.id.map(|id| id.get().to_owned());
        let mut extractor = self.extractors.of(record.url.as_deref()).clone();
        if let Some(url) = record.url {
            extractor = extractor.url(url);
        }
        if let Some(fetched_at) = &record.fetched_at {
            extractor = extractor.fetched_at(parse_time(fetched_at).map_err(record_error)?);
        }
        if let Some(language) = record.language.as_deref().and_then(Language::from_tag) {
            extractor = extractor.language(language);
        }
        let dump = match (record.html, record.text) {
            (Some(html), _) => {
                extractor = extractor.format(warta::Format::Html);
                html
            }
            (None, Some(text)) => text,
            (None, None) => {
                return Err(record_error("expected text or html, found neither".into()));
            }
        };
        Ok(extractor.extract(&dump)?)
    }

    fn answer_page(&self, page: &Page, bytes: &[u8]) -> Result<Article, Refusal> {
        let mut extractor = self.extractors.of(page.url.as_deref()).clone();
        if let Some(url) = &page.url {
            extractor = extractor.url(url);
        }
        if let Some(fetched_at) = page.fetched_at {
            extractor = extractor.fetched_at(fetched_at);
        }
        let mut content_type = None;
        let mut body = Cow::Borrowed(bytes);
        if let Some(head) = &page.head {
            if !(200..300).contains(&head.status) {
                return Err(Refusal {
                    kind: "http_status",
                    message: format!("expected status 200, found {}", head.status),
                });
            }
            content_type = head.content_type.as_deref();
            let encoded = bytes.get(head.len_bytes..).unwrap_or_default();
            body = head
                .body(encoded, self.extractors.max_bytes())
                .map_err(|message| Refusal {
                    kind: "content_encoding",
                    message,
                })?;
        }
        extractor = extractor.format(if page.is_text {
            warta::Format::Text
        } else {
            warta::Format::Html
        });
        Ok(extract_bytes(&extractor, &body, content_type)?)
    }
}

fn record_error(message: String) -> Refusal {
    Refusal {
        kind: "record",
        message,
    }
}

/// The identity of a record as JSON, exactly as it was written; `null` where it has none.
pub(crate) fn id_of(item: &Item, bytes: &[u8]) -> String {
    match &item.kind {
        ItemKind::Line { .. } => bytes
            .get(item.range.clone())
            .and_then(id_in)
            .unwrap_or_else(|| "null".into()),
        ItemKind::Refused { id, .. } => quoted(id.as_ref()),
        ItemKind::Page(page) => quoted(page.id.as_ref()),
    }
}

fn quoted(id: Option<&String>) -> String {
    id.and_then(|id| serde_json::to_string(id).ok())
        .unwrap_or_else(|| "null".into())
}

/// The `id` of a line of NDJSON, if it has one.
pub(crate) fn id_in(line: &[u8]) -> Option<String> {
    let record: Id<'_> = serde_json::from_slice(line).ok()?;
    record.id.map(|id| id.get().into())
}

fn write_line(out: &mut Vec<u8>, id: &str, outcome: &Result<Article, Refusal>) {
    out.extend_from_slice(b"{\"id\":");
    out.extend_from_slice(id.as_bytes());
    // Writing JSON to memory fails for maps with odd keys only, and there are none.
    let _ = match outcome {
        Ok(article) => {
            out.extend_from_slice(b",\"article\":");
            serde_json::to_writer(&mut *out, article)
        }
        Err(refusal) => {
            out.extend_from_slice(b",\"error\":");
            let error = serde_json::json!({"kind": refusal.kind, "message": refusal.message});
            serde_json::to_writer(&mut *out, &error)
        }
    };
    out.extend_from_slice(b"}\n");
}
