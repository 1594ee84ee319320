//! What a page says of itself: collected while the tokens pass, weighed at the end.
//!
//! `<meta property="og:title" content="A">`, `<title>A | Harian</title>` and a JSON-LD headline are three
//! statements about the headline; each keeps its rank, and [`Metadata`] lists them most trusted first.
//! Nothing is compared with the visible text here; that is the business of `label` and `assemble`.

mod beside;
mod names;
mod visible;

use super::attributes::Attributes;
use super::entity;
use super::json_ld;
use super::person;
use super::script_data;
use super::text::TextBuilder;
use crate::field::date::{self, DayOrder};
use crate::raw::{Metadata, PageKind};
use beside::Beside;
use names::META;
use visible::Capture;

/// Statements of one kind beyond this number are ignored.
const MAX_STATEMENTS: usize = 64;

/// A value with its rank: lower is more trusted; equal ranks stay in page order.
type Statement = (u8, String);

/// What has been collected so far.
#[derive(Debug, Default)]
pub(super) struct Evidence<'a> {
    headlines: Vec<Statement>,
    descriptions: Vec<Statement>,
    published: Vec<Statement>,
    modified: Vec<Statement>,
    authors: Vec<Statement>,
    editors: Vec<Statement>,
    urls: Vec<Statement>,
    outlets: Vec<Statement>,
    sections: Vec<Statement>,
    tags: Vec<Statement>,
    languages: Vec<Statement>,
    json_ld: Vec<&'a str>,
    /// Scripts with data that may hold the story.
    data: Vec<&'a str>,
    page: PageKind,
    /// Something says that the story is not free to read.
    is_paid: bool,
    captures: Vec<Capture>,
    beside: Beside,
    /// The text of an open link to an author's page.
    linked_author: Option<String>,
}

/// What a statement is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Field {
    Headline,
    Description,
    Published,
    Modified,
    Author,
    Editor,
    Url,
    Outlet,
    Section,
    Tags,
    Language,
}

/// Rank of a JSON-LD statement of an article; of a mere page.
const JSON_LD: u8 = 0;
const JSON_LD_PAGE: u8 = 4;
/// Rank of `<title>`, which mostly ends in the outlet.
const TITLE: u8 = 5;
/// Rank of visible text whose element carries microdata; of one whose class says what it is.
const MICRODATA: u8 = 2;
const BY_CLASS: u8 = 6;
const BY_CLASS_TEXT: u8 = 8;
/// Rank of a date that only its place behind the headline tells; before it.
const BY_PLACE: u8 = 9;
const BY_PLACE_BEFORE: u8 = 10;
/// Rank of a date that only its label tells.
const BY_LABEL: u8 = 11;
/// Rank of an author who bears the outlet's name: a person only where no other is named, as on a writer's own site.
const OUTLET: u8 = 12;
/// Rank of a link to an author's page.
const BY_LINK: u8 = 5;

impl<'a> Evidence<'a> {
    fn add(&mut self, field: Field, rank: u8, value: &str) {
        let mut text = TextBuilder::default();
        text.push(value);
        let text = text.take();
        // An address or a label names nobody; the next best statement may.
        let names = match field {
            Field::Author | Field::Editor => person::in_statement(&text),
            _ => vec![text],
        };
        let list = match field {
            Field::Headline => &mut self.headlines,
            Field::Description => &mut self.descriptions,
            Field::Published => &mut self.published,
            Field::Modified => &mut self.modified,
            Field::Author => &mut self.authors,
            Field::Editor => &mut self.editors,
            Field::Url => &mut self.urls,
            Field::Outlet => &mut self.outlets,
            Field::Section => &mut self.sections,
            Field::Tags => &mut self.tags,
            Field::Language => &mut self.languages,
        };
        for name in names {
            if !name.is_empty() && list.len() < MAX_STATEMENTS {
                list.push((rank, name));
            }
        }
    }

    pub(super) fn html(&mut self, attributes: &str) {
        for (name, value) in Attributes::new(attributes) {
            if name.eq_ignore_ascii_case("lang") || name.eq_ignore_ascii_case("xml:lang") {
                self.add(Field::Language, 1, value);
            }
        }
    }

    pub(super) fn title(&mut self, content: &str) {
        self.add(Field::Headline, TITLE, content);
    }

    pub(super) fn meta(&mut self, attributes: &str) {
        let mut content = None;
        let mut names = [None; 3];
        for (name, value) in Attributes::new(attributes) {
            match name.len() {
                7 if name.eq_ignore_ascii_case("content") => content = Some(value),
                8 if name.eq_ignore_ascii_case("property") => names[0] = Some(value),
                4 if name.eq_ignore_ascii_case("name") => names[1] = Some(value),
                8 if name.eq_ignore_ascii_case("itemprop") => names[2] = Some(value),
                _ => {}
            }
        }
        let Some(content) = content else { return };
        for name in names.into_iter().flatten() {
            let name = name.trim();
            if name.eq_ignore_ascii_case("og:type") {
                self.page = page_kind(content).unwrap_or(self.page);
            }
            if name.eq_ignore_ascii_case("article:content_tier") {
                self.is_paid |= content.trim().eq_ignore_ascii_case("locked");
            }
            let found = META
                .iter()
                .find(|(known, _, _)| known.eq_ignore_ascii_case(name));
            if let Some((_, field, rank)) = found {
                self.add(*field, *rank, content);
            }
        }
    }

    pub(super) fn link_element(&mut self, attributes: &str) {
        let (mut is_canonical, mut href) = (false, "");
        for (name, value) in Attributes::new(attributes) {
            if name.eq_ignore_ascii_case("rel") {
                is_canonical = value.eq_ignore_ascii_case("canonical");
            } else if name.eq_ignore_ascii_case("href") {
                href = value;
            }
        }
        if is_canonical {
            self.add(Field::Url, 1, href);
        }
    }

    pub(super) fn script(&mut self, attributes: &'a str, content: &'a str) {
        let is_json_ld = Attributes::new(attributes).any(|(name, value)| {
            name.eq_ignore_ascii_case("type")
                && value.trim().eq_ignore_ascii_case("application/ld+json")
        });
        if is_json_ld {
            self.json_ld.push(content);
        } else if script_data::is_data(attributes, content) && self.data.len() < MAX_STATEMENTS {
            self.data.push(content);
        }
    }

    /// The statements in order of trust.
    /// The text of the story is looked for in script data only where the page shows next to none.
    pub(super) fn into_metadata(mut self, shows_text: bool) -> Metadata {
        self.closed(0);
        let (mut body, mut n_words) = (None, None);
        if let Some(story) = json_ld::read(&self.json_ld) {
            self.add_story(&story);
            self.is_paid |= story.is_paid;
            n_words = story.n_words;
            body = story.body;
        }
        if body.is_none() && !shows_text {
            body = script_data::story(&self.data);
        }
        if self.published.is_empty()
            && let Some((field, text)) = self.beside.labelled()
            && (field == Field::Published || self.modified.is_empty())
        {
            self.add(field, BY_LABEL, &text);
        }
        let printed = self.beside.published.take();
        let outlets = self.outlet_names();
        for (rank, name) in &mut self.authors {
            if outlets.contains(&name.to_lowercase()) {
                *rank = OUTLET;
            }
        }
        let mut metadata = Metadata {
            printed: printed.map(|stated| unambiguous(&stated, &self.published)),
            headlines: sorted(self.headlines),
            description: first(self.descriptions),
            published: first_date(self.published),
            modified: first_date(self.modified),
            url: first(self.urls),
            outlet: first(self.outlets),
            section: first(self.sections),
            language: first(self.languages),
            body,
            page: self.page,
            is_paid: self.is_paid,
            n_words,
            ..Metadata::default()
        };
        metadata.authors = best(self.authors);
        metadata.editors = best(self.editors);
        for tags in best(self.tags) {
            for tag in tags.split(',').map(str::trim).filter(|tag| !tag.is_empty()) {
                if !metadata.tags.iter().any(|known| known == tag) {
                    metadata.tags.push(tag.to_owned());
                }
            }
        }
        metadata
    }

    /// Names of the outlet, lower case: as it is stated, and as it stands behind the headline in `<title>`.
    fn outlet_names(&self) -> Vec<String> {
        let titles = self.headlines.iter().map(|(_, title)| title.as_str());
        let tails = titles.filter_map(|title| Some(title.rsplit_once(" | ")?.1));
        let stated = self.outlets.iter().map(|(_, outlet)| outlet.as_str());
        stated.chain(tails).map(str::to_lowercase).collect()
    }

    fn add_story(&mut self, story: &json_ld::Story) {
        if story.is_article {
            self.page = PageKind::Article;
        } else if story.is_other && self.page != PageKind::Article {
            self.page = PageKind::Other;
        }
        let rank = if story.is_article {
            JSON_LD
        } else {
            JSON_LD_PAGE
        };
        let mut add = |field, value: &Option<String>| {
            if let Some(value) = value {
                self.add(field, rank, &entity::decode(value));
            }
        };
        add(Field::Headline, &story.headline);
        add(Field::Description, &story.description);
        add(Field::Published, &story.published);
        add(Field::Modified, &story.modified);
        add(Field::Section, &story.section);
        add(Field::Language, &story.language);
        add(Field::Outlet, &story.publisher);
        for author in &story.authors {
            self.add(Field::Author, rank, author);
        }
        for editor in &story.editors {
            self.add(Field::Editor, rank, editor);
        }
        for tags in &story.tags {
            self.add(Field::Tags, rank, tags);
        }
    }
}

/// What `og:type` says; `website` is the default of too many systems to mean anything.
fn page_kind(stated: &str) -> Option<PageKind> {
    let stated = stated.trim();
    if stated.eq_ignore_ascii_case("article") || stated.eq_ignore_ascii_case("news") {
        return Some(PageKind::Article);
    }
    let is_product = stated
        .get(..7)
        .is_some_and(|head| head.eq_ignore_ascii_case("product"));
    is_product.then_some(PageKind::Other)
}

/// All values, most trusted first, each once.
fn sorted(mut statements: Vec<Statement>) -> Vec<String> {
    statements.sort_by_key(|(rank, _)| *rank);
    let mut values: Vec<String> = Vec::with_capacity(statements.len());
    for (_, value) in statements {
        if !values.contains(&value) {
            values.push(value);
        }
    }
    values
}

/// The most trusted statement that is a date: class words call many things a date.
fn first_date(mut statements: Vec<Statement>) -> Option<String> {
    statements.sort_by_key(|(rank, _)| *rank);
    let (_, stated) = statements
        .iter()
        .find(|(_, stated)| date::parse(stated).is_some())?;
    Some(unambiguous(stated, &statements))
}

/// `02-12-2025` is read as the page itself reads it elsewhere: where another statement says the same day or its
/// mirror image beyond doubt (`2025-12-02`), that one is taken.
fn unambiguous(stated: &str, statements: &[Statement]) -> String {
    let day = |stated: &str, order, may_swap| {
        let mention = date::printed(stated, order)?.mention;
        let edtf = mention
            .edtf()
            .filter(|_| may_swap || !mention.is_swappable)?;
        Some((edtf.year(), edtf.month(), edtf.day()?))
    };
    if day(stated, DayOrder::DayFirst, false).is_some() {
        return stated.to_owned();
    }
    let readings = [DayOrder::DayFirst, DayOrder::MonthFirst].map(|order| day(stated, order, true));
    let witness = statements.iter().find(|(_, other)| {
        let other = day(other, DayOrder::DayFirst, false);
        other.is_some() && readings.contains(&other)
    });
    witness.map_or(stated, |(_, other)| other).to_owned()
}

fn first(statements: Vec<Statement>) -> Option<String> {
    statements
        .into_iter()
        .min_by_key(|(rank, _)| *rank)
        .map(|(_, value)| value)
}

/// The values of the best rank there is.
fn best(statements: Vec<Statement>) -> Vec<String> {
    let Some(rank) = statements.iter().map(|(rank, _)| *rank).min() else {
        return Vec::new();
    };
    sorted(
        statements
            .into_iter()
            .filter(|(found, _)| *found == rank)
            .collect(),
    )
}
