//! What became of every piece of a dump, which rule decided it, and on what evidence.
//!
//! It runs the same stages as an extraction and looks over their shoulders; an extraction that is not
//! asked for an explanation pays nothing for it.
//!
//! ```
//! use warta::Extractor;
//! use warta::article::RemovedKind;
//! use warta::explain::Fate;
//!
//! let dump = "Harga Beras Turun\n\nHarga beras turun di banyak pasar pekan ini.\n\nBaca juga: Harga Gula Naik\n";
//! let explanation = Extractor::new().explain(dump)?;
//! let insert = &explanation.pieces[2];
//! assert_eq!(insert.line, 5);
//! assert_eq!(insert.fate, Fate::Removed(RemovedKind::ReadAlso));
//! assert_eq!(insert.rule, "phrase");
//! assert_eq!(insert.evidence.as_deref(), Some("Baca juga"));
//! # Ok::<(), warta::Error>(())
//! ```

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use crate::article::{Article, Byline, RemovedKind};
use crate::assemble;
use crate::extractor::Settings;
use crate::label::{self, Verdict};
use crate::prune::{self, Draft};
use crate::raw::{Container, Document, RawBlock, Role};

/// An article, and how it came about.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Explanation {
    /// The article, as [`Extractor::extract`](crate::Extractor::extract) gives it; `None` where it gives
    /// [`Error::NoArticle`](crate::Error::NoArticle): the pieces tell what the dump holds instead.
    pub article: Option<Article>,
    /// The dump, piece by piece, in its order.
    pub pieces: Vec<Piece>,
}

/// A line of a dump, a block of a page, or a part of one.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Piece {
    /// The line of the dump on which it starts, counted from 1.
    pub line: usize,
    /// Its text, white space folded.
    pub text: String,
    /// Where it went.
    pub fate: Fate,
    /// The rule that decided it.
    pub rule: &'static str,
    /// What the rule went by, where it can be said in a few words: the phrase, the parsed value, the element
    /// or the side of the story on which it stands.
    pub evidence: Option<String>,
}

/// Where a piece went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(
    feature = "serde",
    serde(tag = "to", content = "as", rename_all = "snake_case")
)]
#[non_exhaustive]
pub enum Fate {
    /// Into the body; the index of its block.
    Body(usize),
    /// Into a field of the article.
    Field(Field),
    /// Into [`Article::removed`].
    Removed(RemovedKind),
}

/// Fields that are read from lines of their own or from the edges of a paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum Field {
    /// [`Article::headline`].
    Headline,
    /// [`Article::deck`].
    Deck,
    /// [`Article::dateline`].
    Dateline,
    /// [`Article::bylines`] and [`Article::initials`].
    Byline,
    /// [`Article::date`].
    Date,
    /// [`Article::updated`].
    Updated,
    /// [`Article::captions`].
    Caption,
    /// [`Article::source`].
    Source,
    /// [`Article::tags`].
    Tags,
}

/// Runs the stages behind `read`, and tells what they did.
pub(crate) fn explain(document: Document<'_>, settings: &Settings) -> Explanation {
    let lines: HashMap<usize, String> = document
        .blocks
        .iter()
        .map(|block| (block.line, block.text.clone().into_owned()))
        .collect();
    let places: HashMap<(usize, String), u32> = document
        .blocks
        .iter()
        .map(|block| {
            (
                (block.line, block.text.clone().into_owned()),
                block.markup.container,
            )
        })
        .collect();
    let mut removals = Removals::default();
    let pruned = prune::prune_watched(document, settings.phrases(), |rule, draft| {
        removals.watch(rule, draft);
    });
    let has_story = pruned.n_blocks_without_story.is_none();
    let containers = pruned.document.containers.clone();
    let mut pieces: Vec<Piece> = pruned
        .removed
        .iter()
        .map(|removed| Piece {
            line: removed.line,
            text: removed.text.clone(),
            fate: Fate::Removed(removed.kind),
            rule: removals.rule_of(removed.line, &removed.text),
            evidence: prune::evidence(removed.kind, &removed.text),
        })
        .collect();
    let mut n_blocks = 0;
    let labelled = label::label_watched(pruned, |rule, block, verdict| {
        push_labelled(&mut pieces, &mut n_blocks, rule, block, verdict);
    });
    // Pieces of one line stand in the order in which they stand in it.
    pieces.sort_by_cached_key(|piece| {
        let place = lines
            .get(&piece.line)
            .and_then(|line| line.find(&piece.text));
        (piece.line, place)
    });
    tell_first_copies(&mut pieces);
    tell_regions(&mut pieces, &places, &containers);
    let article = labelled
        .ok()
        .filter(|_| has_story)
        .map(|labelled| assemble::assemble(labelled, settings));
    if let Some(article) = &article {
        add_spare(&mut pieces, article);
    }
    Explanation { article, pieces }
}

/// The evidence of the rules that choose a region: the element that a piece goes with, or the side of the story
/// on which it stands.
fn tell_regions(
    pieces: &mut [Piece],
    places: &HashMap<(usize, String), u32>,
    containers: &[Container],
) {
    let is_story =
        |piece: &&Piece| matches!(piece.fate, Fate::Body(_) | Fate::Field(Field::Headline));
    let first = pieces.iter().find(is_story).map(|piece| piece.line);
    let last = pieces.iter().rfind(is_story).map(|piece| piece.line);
    for piece in pieces {
        let Fate::Removed(kind) = piece.fate else {
            continue;
        };
        if !REGION_RULES.contains(&piece.rule) {
            continue;
        }
        let container = places.get(&(piece.line, piece.text.clone()));
        piece.evidence = container
            .and_then(|idx| prune::element(containers, *idx, kind))
            .or_else(|| match (first, last) {
                (Some(first), _) if piece.line < first => {
                    Some(format!("above the story, which starts on line {first}"))
                }
                (_, Some(last)) if piece.line > last => {
                    Some(format!("below the story, which ends on line {last}"))
                }
                (Some(_), Some(_)) => Some("between lines of the story".to_owned()),
                _ => None,
            });
    }
}

/// Rules that judge a piece by where it stands.
const REGION_RULES: [&str; 2] = ["page region", "text region"];

/// Adds what the last stage removed: a date line of today, a second source. The rest of a line that
/// became a field as well is told by that field.
fn add_spare(pieces: &mut Vec<Piece>, article: &Article) {
    let known: HashSet<(usize, &str)> = pieces
        .iter()
        .map(|piece| (piece.line, piece.text.as_str()))
        .collect();
    let spare = article.removed.iter();
    let spare = spare.filter(|removed| !known.contains(&(removed.line, removed.text.as_str())));
    let spare: Vec<Piece> = spare
        .map(|removed| Piece {
            line: removed.line,
            text: removed.text.clone(),
            fate: Fate::Removed(removed.kind),
            rule: "assemble",
            evidence: None,
        })
        .collect();
    // A date line that became no date after all.
    let removed: HashMap<(usize, &str), RemovedKind> = article
        .removed
        .iter()
        .map(|removed| ((removed.line, removed.text.as_str()), removed.kind))
        .collect();
    for piece in pieces.iter_mut() {
        if let Fate::Field(Field::Date | Field::Updated) = piece.fate
            && let Some(kind) = removed.get(&(piece.line, piece.text.as_str()))
        {
            piece.fate = Fate::Removed(*kind);
            piece.rule = "assemble";
        }
    }
    pieces.extend(spare);
    pieces.sort_by_key(|piece| piece.line);
}

/// The evidence of a duplicate is the line of its first copy.
fn tell_first_copies(pieces: &mut [Piece]) {
    let mut first_lines: HashMap<String, usize> = HashMap::new();
    for piece in pieces {
        let first = *first_lines.entry(piece.text.clone()).or_insert(piece.line);
        if piece.fate == Fate::Removed(RemovedKind::Duplicate) && first < piece.line {
            piece.evidence = Some(format!("as line {first}"));
        }
    }
}

/// Which rule removed what.
#[derive(Debug, Default)]
struct Removals {
    rules: HashMap<(usize, String), &'static str>,
}

impl Removals {
    fn watch(&mut self, rule: &'static str, draft: &Draft<'_>) {
        let blocks = draft.blocks.iter().zip(&draft.verdicts);
        for (block, verdict) in blocks {
            if verdict.is_some() {
                self.note(rule, block.line, &block.text);
            }
        }
        for piece in &draft.pieces {
            self.note(rule, piece.line, &piece.text);
        }
    }

    /// The first rule that removed a piece is the one that did it.
    fn note(&mut self, rule: &'static str, line: usize, text: &str) {
        self.rules.entry((line, text.to_owned())).or_insert(rule);
    }

    fn rule_of(&self, line: usize, text: &str) -> &'static str {
        let key = (line, text.to_owned());
        self.rules.get(&key).copied().unwrap_or("prune")
    }
}

fn push_labelled(
    pieces: &mut Vec<Piece>,
    n_blocks: &mut usize,
    rule: &'static str,
    block: &RawBlock<'_>,
    verdict: &Verdict,
) {
    let text = block.text.as_ref();
    let range = verdict.text.clone().unwrap_or(0..text.len());
    let part = |range: Range<usize>| text.get(range).unwrap_or_default().trim().to_owned();
    let mut push = |text: String, fate, evidence| {
        pieces.push(Piece {
            line: block.line,
            text,
            fate,
            rule,
            evidence,
        });
    };
    let (before, kept, behind) = (
        part(0..range.start),
        part(range.clone()),
        part(range.end..text.len()),
    );
    if !before.is_empty() {
        let evidence = match &verdict.role {
            Role::Lede(dateline) => Some(join(dateline.places.iter().chain(&dateline.outlet))),
            _ => None,
        };
        push(before, Fate::Field(Field::Dateline), evidence);
    }
    let (fate, evidence) = fate_of(&verdict.role, *n_blocks);
    if matches!(fate, Fate::Body(_)) {
        if !kept.is_empty() {
            *n_blocks += 1;
            push(kept, fate, evidence);
        }
    } else {
        push(kept, fate, evidence);
    }
    if !behind.is_empty() {
        push(behind, Fate::Field(Field::Byline), None);
    }
}

/// Where a role leads, and the value that proved it.
fn fate_of(role: &Role, block_idx: usize) -> (Fate, Option<String>) {
    let (field, evidence) = match role {
        Role::Paragraph | Role::Lede(_) | Role::Heading { .. } | Role::ListItem => {
            return (Fate::Body(block_idx), None);
        }
        Role::Removed(kind) => return (Fate::Removed(*kind), None),
        Role::Headline => (Field::Headline, None),
        Role::Deck => (Field::Deck, None),
        Role::Byline(credits) => {
            let people = credits.people.iter().map(credit);
            let names: Vec<String> = people.chain(credits.initials.iter().cloned()).collect();
            (Field::Byline, Some(join(&names)))
        }
        Role::Date(printed) => {
            let field = if printed.is_update {
                Field::Updated
            } else {
                Field::Date
            };
            (field, printed.mention.edtf().map(|edtf| edtf.to_string()))
        }
        Role::Caption(caption) => (Field::Caption, caption.credit.clone()),
        Role::Source(source) => (
            Field::Source,
            Some(join(source.outlets.iter().chain(&source.initials))),
        ),
        Role::Tags(tags) => (Field::Tags, Some(join(tags))),
    };
    (
        Fate::Field(field),
        evidence.filter(|evidence| !evidence.is_empty()),
    )
}

fn credit(byline: &Byline) -> String {
    format!("{} {}", byline.role.name(), byline.name)
}

fn join<'a>(values: impl IntoIterator<Item = &'a String>) -> String {
    let values: Vec<&str> = values.into_iter().map(String::as_str).collect();
    values.join(", ")
}
