//! The article as schema.org [`NewsArticle`](https://schema.org/NewsArticle) in JSON-LD.
//!
//! A date whose year is not known is left out, since schema.org has no way to say it;
//! so is what the vocabulary has no word for (`removed`, `notes`, positions of quotes).

use super::json::Json;
use super::{Article, BylineRole, Date};

/// A property of people, and the roles that it is for.
const CREDITS: [(&str, &[BylineRole]); 4] = [
    ("author", &[BylineRole::Writer, BylineRole::Reporter]),
    ("editor", &[BylineRole::Editor]),
    ("translator", &[BylineRole::Translator]),
    (
        "contributor",
        &[BylineRole::Contributor, BylineRole::Photographer],
    ),
];

pub(super) fn write(article: &Article) -> String {
    let mut json = Json::default();
    json.object(|json| {
        json.field("@context", "https://schema.org");
        json.field("@type", "NewsArticle");
        json.optional("headline", article.headline.as_ref());
        json.optional("description", article.deck.as_ref());
        json.optional("url", article.url.as_ref());
        json.optional("inLanguage", article.language.as_ref());
        json.optional("articleSection", article.section.as_ref());
        push_date(json, "datePublished", article.date.as_ref());
        push_date(json, "dateModified", article.updated.as_ref());
        if let Some(dateline) = &article.dateline {
            json.field("dateline", &dateline.raw);
            push_named(json, "locationCreated", "Place", &dateline.places);
        }
        for (property, roles) in CREDITS {
            let people = article.bylines.iter();
            let names = people.filter(|person| roles.contains(&person.role));
            push_named(json, property, "Person", names.map(|person| &person.name));
        }
        push_named(json, "publisher", "NewsMediaOrganization", &article.outlet);
        if let Some(source) = &article.source {
            push_named(json, "sourceOrganization", "Organization", &source.outlets);
            json.optional("isBasedOn", source.url.as_ref());
        }
        if !article.cited.is_empty() {
            json.key("citation");
            json.strings(&article.cited);
        }
        if !article.tags.is_empty() {
            json.key("keywords");
            json.strings(&article.tags);
        }
        push_images(json, article);
        json.field("articleBody", &article.text());
        push_quotes(json, article);
    });
    json.into_text()
}

fn push_date(json: &mut Json, key: &str, date: Option<&Date>) {
    let Some(date) = date else { return };
    if let Some(resolved) = date.resolved {
        json.field(key, &resolved.to_string());
    } else if date.edtf.year().is_some() {
        json.field(key, &date.edtf.to_string());
    }
}

fn push_named<'a>(
    json: &mut Json,
    key: &str,
    kind: &str,
    names: impl IntoIterator<Item = &'a String>,
) {
    let mut names = names.into_iter().peekable();
    if names.peek().is_none() {
        return;
    }
    json.key(key);
    json.array(names, |json, name| push_thing(json, kind, name));
}

fn push_thing(json: &mut Json, kind: &str, name: &str) {
    json.object(|json| {
        json.field("@type", kind);
        json.field("name", name);
    });
}

fn push_images(json: &mut Json, article: &Article) {
    if article.captions.is_empty() {
        return;
    }
    json.key("image");
    json.array(&article.captions, |json, caption| {
        json.object(|json| {
            json.field("@type", "ImageObject");
            if !caption.text.is_empty() {
                json.field("caption", &caption.text);
            }
            json.optional("creditText", caption.credit.as_ref());
        });
    });
}

fn push_quotes(json: &mut Json, article: &Article) {
    if article.quotes.is_empty() {
        return;
    }
    json.key("hasPart");
    json.array(&article.quotes, |json, quote| {
        json.object(|json| {
            json.field("@type", "Quotation");
            json.field("text", &quote.text);
            if let Some(speaker) = &quote.speaker {
                json.key("spokenByCharacter");
                push_thing(json, "Person", &speaker.full_name);
            }
        });
    });
}
