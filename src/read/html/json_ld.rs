//! JSON-LD: what schema.org statements on the page say of the story.
//!
//! `{"@type": "NewsArticle", "headline": "…", "author": {"@id": "#a"}}` beside `{"@id": "#a", "name": "…"}`
//! gives headline and author. Statements come alone, in lists, in `@graph`, nested in `mainEntity` or
//! the like, and refer to each other by `@id`; the story is the first whose type is a kind of article.

use super::json::{self, Json};

/// More objects than this are not looked at.
const MAX_OBJECTS: usize = 2_000;

/// What JSON-LD says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Story {
    pub(super) headline: Option<String>,
    pub(super) description: Option<String>,
    pub(super) published: Option<String>,
    pub(super) modified: Option<String>,
    pub(super) authors: Vec<String>,
    pub(super) editors: Vec<String>,
    pub(super) publisher: Option<String>,
    pub(super) section: Option<String>,
    pub(super) tags: Vec<String>,
    pub(super) language: Option<String>,
    pub(super) url: Option<String>,
    pub(super) body: Option<String>,
    /// `isAccessibleForFree` is stated, and false.
    pub(super) is_paid: bool,
    /// `wordCount`.
    pub(super) n_words: Option<usize>,
    /// It is an article by its type, not just a page.
    pub(super) is_article: bool,
    /// Some statement says that the page is a product or a list.
    pub(super) is_other: bool,
}

/// Reads all scripts of the page.
pub(super) fn read(scripts: &[&str]) -> Option<Story> {
    let roots: Vec<Json<'_>> = scripts
        .iter()
        .flat_map(|script| json::read(script))
        .collect();
    let mut objects: Vec<&Json<'_>> = Vec::new();
    let mut queue: std::collections::VecDeque<&Json<'_>> = roots.iter().collect();
    while let Some(value) = queue.pop_front() {
        match value {
            Json::Object(fields) => {
                objects.push(value);
                queue.extend(fields.iter().map(|(_, value)| value));
            }
            Json::List(items) => queue.extend(items),
            Json::Text(_) => {}
        }
        if objects.len() >= MAX_OBJECTS {
            break;
        }
    }
    let rank = |object: &&Json<'_>| type_rank(object);
    let is_other = objects.iter().any(|object| is_listing(object));
    let Some(best) = objects.iter().filter_map(rank).max() else {
        return is_other.then(|| Story {
            is_other,
            ..Story::default()
        });
    };
    let story = objects.iter().find(|object| rank(object) == Some(best))?;
    Some(Story {
        is_other,
        ..story_of(story, &objects, best > PAGE)
    })
}

/// A page about something: says less than an article, but may have its date.
const PAGE: u8 = 1;

/// The object says that the page is something else than an article.
fn is_listing(object: &Json<'_>) -> bool {
    const KINDS: [&str; 4] = [
        "CollectionPage",
        "SearchResultsPage",
        "Product",
        "ProfilePage",
    ];
    object.get("@type").is_some_and(|types| {
        types
            .items()
            .iter()
            .filter_map(Json::text)
            .any(|name| KINDS.contains(&name))
    })
}

fn type_rank(object: &Json<'_>) -> Option<u8> {
    let types = object.get("@type")?;
    types
        .items()
        .iter()
        .filter_map(Json::text)
        .filter_map(|name| {
            let name = name.rsplit(['/', ':', '#']).next().unwrap_or(name);
            match name {
                "NewsArticle" | "ReportageNewsArticle" | "LiveBlogPosting" => Some(4),
                _ if name.ends_with("Article") || name.ends_with("Posting") => Some(3),
                "Report" | "Review" | "Recipe" | "HowTo" => Some(2),
                "WebPage" | "ItemPage" => Some(PAGE),
                _ => None,
            }
        })
        .max()
}

fn story_of(object: &Json<'_>, objects: &[&Json<'_>], is_article: bool) -> Story {
    let text = |key: &str| {
        object
            .get(key)
            .and_then(|value| value.items().first())
            .and_then(Json::text)
            .map(str::to_owned)
    };
    let people = |key: &str| {
        object
            .get(key)
            .map(|value| {
                value
                    .items()
                    .iter()
                    .filter(|item| !is_organization(item))
                    .filter_map(|item| name_of(item, objects))
                    .map(str::to_owned)
                    .collect()
            })
            .unwrap_or_default()
    };
    let mut authors: Vec<String> = people("author");
    if authors.is_empty() {
        authors = people("creator");
    }
    Story {
        headline: text("headline").or_else(|| text("name")),
        description: text("description"),
        published: text("datePublished").or_else(|| text("dateCreated")),
        modified: text("dateModified"),
        authors,
        editors: people("editor"),
        publisher: object
            .get("publisher")
            .and_then(|value| name_of(value.items().first()?, objects))
            .map(str::to_owned),
        section: text("articleSection"),
        tags: object
            .get("keywords")
            .map(|value| {
                value
                    .items()
                    .iter()
                    .filter_map(Json::text)
                    .map(str::to_owned)
                    .collect()
            })
            .unwrap_or_default(),
        language: text("inLanguage"),
        url: text("url"),
        body: text("articleBody").or_else(|| updates(object)),
        is_paid: text("isAccessibleForFree").is_some_and(|free| free.eq_ignore_ascii_case("false")),
        n_words: text("wordCount").and_then(|words| words.trim().parse().ok()),
        is_article,
        is_other: false,
    }
}

/// The outlet stands where the author should: it is no person, and the page may print one.
fn is_organization(item: &Json<'_>) -> bool {
    item.get("@type").is_some_and(|types| {
        let types = types.items();
        let mut names = types.iter().filter_map(Json::text);
        names.any(|name| name.ends_with("Organization"))
    })
}

/// The updates of a live blog, each heading before its text.
fn updates(object: &Json<'_>) -> Option<String> {
    let updates = object.get("liveBlogUpdate")?.items();
    let lines: Vec<&str> = updates
        .iter()
        .flat_map(|update| [update.get("headline"), update.get("articleBody")])
        .filter_map(|value| value?.text())
        .collect();
    (!lines.is_empty()).then(|| lines.join("\n"))
}

/// The name of a person or body: a string, an object with a name, or a reference to one.
fn name_of<'j>(value: &'j Json<'_>, objects: &[&'j Json<'_>]) -> Option<&'j str> {
    if let Some(name) = value.text() {
        return Some(name);
    }
    if let Some(name) = value.get("name").and_then(|name| name.items().first()) {
        return name.text();
    }
    let id = value.get("@id")?.text()?;
    objects
        .iter()
        .filter(|object| object.get("@id").and_then(Json::text) == Some(id))
        .find_map(|object| object.get("name")?.items().first()?.text())
}
