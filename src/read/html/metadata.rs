//! What a page says of itself: collected while the tokens pass, weighed at the end.
//!
//! `<meta property="og:title" content="A">`, `<title>A | Harian</title>` and a JSON-LD headline are three
//! statements about the headline; each keeps its rank, and [`Metadata`] lists them most trusted first.
//! Nothing is compared with the visible text here; that is the business of `label` and `assemble`.

use super::attributes::Attributes;
use super::entity;
use super::hints;
use super::json_ld;
use super::person;
use super::script_data;
use super::text::TextBuilder;
use crate::field::date;
use crate::raw::{Hints, Metadata, PageKind, Tag};

/// Statements of one kind beyond this number are ignored.
const MAX_STATEMENTS: usize = 64;

/// How far behind a headline its byline and date stand, in bytes of text.
const MAX_BYTES_BEHIND_HEADLINE: usize = 1_000;

/// A date with its label is no longer, in bytes.
const MAX_DATE_BYTES: usize = 60;

/// Words beside a date that make it one of a change, lower case.
const UPDATE_WORDS: [&str; 4] = ["updated", "modified", "diperbarui", "dikemas kini"];

/// Text of an element with a meaning (author, date) is kept up to this length.
const MAX_CAPTURED_BYTES: usize = 200;

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
    captures: Vec<Capture>,
    /// Bytes of text since the last `<h1>`.
    n_bytes_behind_headline: Option<usize>,
    has_date_behind_headline: bool,
    /// The text of an open link to an author's page.
    linked_author: Option<String>,
}

/// The text of an element with a meaning, while it is open.
#[derive(Debug)]
struct Capture {
    field: Field,
    rank: u8,
    /// Length of the stack outside the element.
    depth: usize,
    text: String,
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

/// Names of `<meta>` (property, name or itemprop) in lower case, with what they say and how far it is trusted.
const META: &[(&str, Field, u8)] = &[
    ("article:author", Field::Author, 2),
    ("article:modified_time", Field::Modified, 1),
    ("article:published_time", Field::Published, 1),
    ("article:section", Field::Section, 1),
    ("article:tag", Field::Tags, 1),
    ("author", Field::Author, 2),
    ("bt:author", Field::Author, 2),
    ("bt:pubdate", Field::Published, 3),
    ("citation_author", Field::Author, 1),
    ("citation_date", Field::Published, 3),
    ("citation_publication_date", Field::Published, 3),
    ("citation_title", Field::Headline, 1),
    ("cxenseparse:author", Field::Author, 2),
    ("cxenseparse:recs:publishtime", Field::Published, 2),
    ("datecreated", Field::Published, 4),
    ("datemodified", Field::Modified, 2),
    ("datepublished", Field::Published, 2),
    ("date", Field::Published, 3),
    ("dc.creator", Field::Author, 3),
    ("dc.date", Field::Published, 4),
    ("dc.date.issued", Field::Published, 3),
    ("dc.title", Field::Headline, 3),
    ("dcterms.created", Field::Published, 4),
    ("dcterms.creator", Field::Author, 3),
    ("dcterms.date", Field::Published, 4),
    ("dcterms.modified", Field::Modified, 3),
    ("description", Field::Description, 2),
    ("editor", Field::Editor, 2),
    ("headline", Field::Headline, 2),
    ("keywords", Field::Tags, 2),
    ("last-modified", Field::Modified, 4),
    ("news_keywords", Field::Tags, 1),
    ("og:article:author", Field::Author, 2),
    ("og:article:published_time", Field::Published, 1),
    ("og:description", Field::Description, 1),
    ("og:locale", Field::Language, 3),
    ("og:site_name", Field::Outlet, 1),
    ("og:title", Field::Headline, 2),
    ("og:updated_time", Field::Modified, 3),
    ("og:url", Field::Url, 2),
    ("originalpublicationdate", Field::Published, 2),
    ("parsely-author", Field::Author, 1),
    ("parsely-pub-date", Field::Published, 2),
    ("parsely-section", Field::Section, 2),
    ("parsely-title", Field::Headline, 2),
    ("pubdate", Field::Published, 2),
    ("publication_date", Field::Published, 2),
    ("publish-date", Field::Published, 2),
    ("publish_date", Field::Published, 2),
    ("publisheddate", Field::Published, 2),
    ("published", Field::Published, 3),
    ("published-date", Field::Published, 3),
    ("published_time", Field::Published, 2),
    ("revision_date", Field::Modified, 3),
    ("sailthru.author", Field::Author, 2),
    ("sailthru.date", Field::Published, 2),
    ("sailthru.title", Field::Headline, 2),
    ("title", Field::Headline, 4),
    ("twitter:title", Field::Headline, 3),
];

/// Parts of the addresses of authors' pages.
const AUTHOR_PAGES: [&str; 5] = [
    "/author/",
    "/authors/",
    "/penulis/",
    "/reporter/",
    "/people/",
];

/// Rank of a JSON-LD statement of an article; of a mere page.
const JSON_LD: u8 = 0;
const JSON_LD_PAGE: u8 = 4;
/// Rank of `<title>`, which mostly ends in the outlet.
const TITLE: u8 = 5;
/// Rank of visible text whose element carries microdata; of one whose class says what it is.
const MICRODATA: u8 = 2;
const BY_CLASS: u8 = 6;
const BY_CLASS_TEXT: u8 = 8;
/// Rank of a date that only its place behind the headline tells.
const BY_PLACE: u8 = 9;
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

    /// An element starts: its hints; what it says in attributes is noted.
    pub(super) fn element(&mut self, tag: Tag, attributes: &str, depth: usize) -> Hints {
        let mut found = Hints::NONE;
        let mut datetime = None;
        let mut itemprop = "";
        let mut words = Hints::NONE;
        for (name, value) in Attributes::new(attributes) {
            match name.len() {
                5 if name.eq_ignore_ascii_case("class") => words |= hints::of_class(value),
                2 if name.eq_ignore_ascii_case("id") => words |= hints::of_words(value),
                4 if name.eq_ignore_ascii_case("role") => found |= hints::of_role(value),
                5 if name.eq_ignore_ascii_case("style") => found |= hints::of_style(value),
                6 if name.eq_ignore_ascii_case("hidden")
                    && !value.eq_ignore_ascii_case("until-found") =>
                {
                    found |= Hints::HIDDEN;
                }
                8 if name.eq_ignore_ascii_case("datetime") => datetime = Some(value),
                8 if name.eq_ignore_ascii_case("itemprop") => itemprop = value,
                10 if name.eq_ignore_ascii_case("aria-label") && value.len() < 40 => {
                    found |= hints::of_words(value).and(hints::SAFE_IN_LABELS);
                }
                11 if name.eq_ignore_ascii_case("data-testid") => words |= hints::of_words(value),
                11 if name.eq_ignore_ascii_case("data-module") => words |= hints::of_words(value),
                14 if name.eq_ignore_ascii_case("data-component") => {
                    words |= hints::of_words(value);
                }
                _ => {}
            }
        }
        found |= words;
        if !itemprop.is_empty() {
            found |= hints::of_words(itemprop);
        }
        let field = match itemprop {
            "headline" => Some((Field::Headline, MICRODATA)),
            "datePublished" => Some((Field::Published, MICRODATA)),
            "dateModified" => Some((Field::Modified, MICRODATA)),
            "author" => Some((Field::Author, MICRODATA)),
            _ if found.any(Hints::BYLINE) => Some((Field::Author, BY_CLASS)),
            _ if found.any(Hints::DATE) && self.is_near_headline() => {
                Some((Field::Published, BY_CLASS_TEXT))
            }
            _ => None,
        };
        if let Some(datetime) = datetime {
            let field = match field {
                Some((field @ (Field::Published | Field::Modified), rank)) => (field, rank),
                _ if hints::says_updated(attributes) => (Field::Modified, BY_CLASS),
                _ => (Field::Published, BY_CLASS),
            };
            self.add(field.0, field.1, datetime);
        } else if let Some((field, rank)) = field
            && !found.any(Hints::HIDDEN | Hints::COMMENT | Hints::RELATED)
            && self.captures.len() < 4
            && tag != Tag::Body
        {
            self.captures.push(Capture {
                field,
                rank,
                depth,
                text: String::new(),
            });
        }
        found
    }

    /// A class word is believed about a date before and just behind the headline: further on stand
    /// those of other stories.
    fn is_near_headline(&self) -> bool {
        self.n_bytes_behind_headline
            .is_none_or(|n_bytes| n_bytes < MAX_BYTES_BEHIND_HEADLINE)
    }

    /// A short text just behind the headline that is a date and nothing else is the story's, whatever
    /// its element is called.
    fn date_behind_headline(&mut self, text: &str) {
        let text = text.trim();
        if text.len() > MAX_DATE_BYTES || !text.bytes().any(|byte| byte.is_ascii_digit()) {
            return;
        }
        let Some(read) = date::parse(text) else {
            return;
        };
        if read.value.edtf.year().is_none() || read.rest.chars().any(char::is_alphanumeric) {
            return;
        }
        self.has_date_behind_headline = true;
        let lower = text.to_lowercase();
        let is_update = UPDATE_WORDS.iter().any(|word| lower.contains(word));
        let field = if is_update {
            Field::Modified
        } else {
            Field::Published
        };
        self.add(field, BY_PLACE, text);
    }

    /// An `<h1>` starts.
    pub(super) fn headline(&mut self) {
        self.n_bytes_behind_headline = Some(0);
    }

    /// Visible text passes.
    pub(super) fn push_text(&mut self, text: &str) {
        if let Some(n_bytes) = &mut self.n_bytes_behind_headline {
            *n_bytes += text.len();
            if *n_bytes < MAX_BYTES_BEHIND_HEADLINE && !self.has_date_behind_headline {
                self.date_behind_headline(text);
            }
        }
        if let Some(name) = &mut self.linked_author
            && name.len() < MAX_CAPTURED_BYTES
        {
            name.push_str(text);
        }
        for capture in &mut self.captures {
            if capture.text.len() < MAX_CAPTURED_BYTES {
                // Text of another element is another piece.
                if !capture.text.is_empty() {
                    capture.text.push_str(" | ");
                }
                capture.text.push_str(text.trim());
            }
        }
    }

    /// Elements beyond this depth are closed.
    pub(super) fn closed(&mut self, depth: usize) {
        while self
            .captures
            .last()
            .is_some_and(|capture| capture.depth >= depth)
        {
            let Some(capture) = self.captures.pop() else {
                break;
            };
            self.finish(&capture);
        }
    }

    fn finish(&mut self, capture: &Capture) {
        if capture.text.len() >= MAX_CAPTURED_BYTES {
            return;
        }
        if capture.field != Field::Author {
            self.add(capture.field, capture.rank, &capture.text);
            return;
        }
        // Bylines of other stories follow further down: the first of a rank is this story's.
        let is_first = !self.authors.iter().any(|(rank, _)| *rank == capture.rank);
        if is_first && let Some(name) = person::in_visible(&capture.text) {
            self.add(Field::Author, capture.rank, &name);
        }
    }

    /// A link starts: one to an author's page holds the author's name.
    pub(super) fn link(&mut self, attributes: &str) {
        self.end_link();
        let is_author = Attributes::new(attributes).any(|(name, value)| {
            name.eq_ignore_ascii_case("rel") && value.contains("author")
                || name.eq_ignore_ascii_case("href")
                    && AUTHOR_PAGES.iter().any(|page| value.contains(page))
        });
        if is_author && self.linked_author.is_none() {
            self.linked_author = Some(String::new());
        }
    }

    /// A link ends.
    pub(super) fn end_link(&mut self) {
        if let Some(text) = self.linked_author.take()
            && !text.is_empty()
        {
            let capture = Capture {
                field: Field::Author,
                rank: BY_LINK,
                depth: 0,
                text,
            };
            self.finish(&capture);
        }
    }

    /// The statements in order of trust.
    /// The text of the story is looked for in script data only where the page shows next to none.
    pub(super) fn into_metadata(mut self, shows_text: bool) -> Metadata {
        self.closed(0);
        let mut body = None;
        if let Some(story) = json_ld::read(&self.json_ld) {
            self.add_story(&story);
            body = story.body;
        }
        if body.is_none() && !shows_text {
            body = script_data::story(&self.data);
        }
        let mut metadata = Metadata {
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
    statements
        .into_iter()
        .map(|(_, stated)| stated)
        .find(|stated| date::parse(stated).is_some())
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
