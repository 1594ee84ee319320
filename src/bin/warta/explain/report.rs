//! The explanation as one page that needs nothing else: the article on one side, the dump on the other.
//!
//! Each piece of the dump links to what it became, and each part of the article to where it stood;
//! quotes have the color of their speaker.

use std::fmt::Write;

use warta::article::{Article, Block, BlockKind, Date, Quote};
use warta::explain::{Explanation, Fate, Field, Piece};

use super::label_of;

const STYLE: &str = include_str!("report.css");
const SCRIPT: &str = include_str!("report.js");

/// Colors for speakers; with more speakers they come again.
const N_COLORS: usize = 6;

/// Makes the page; `name` tells what was explained.
pub(super) fn page(explanation: &Explanation, name: &str) -> String {
    let none = Article::default();
    let article = explanation.article.as_ref().unwrap_or(&none);
    let mut page = Page {
        out: String::new(),
        explanation,
        article,
    };
    let title = article.headline.as_deref().unwrap_or(name);
    page.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    page.text(title);
    page.raw(" · warta explain</title>\n<style>\n");
    page.raw(STYLE);
    page.raw("</style>\n</head>\n<body>\n");
    page.head(name);
    page.raw("<main>\n");
    page.story();
    page.dump();
    page.raw("</main>\n<footer>Made by <code>warta explain</code>.</footer>\n<script>\n");
    page.raw(SCRIPT);
    page.raw("</script>\n</body>\n</html>\n");
    page.out
}

struct Page<'e> {
    out: String,
    explanation: &'e Explanation,
    /// An empty one where there is none.
    article: &'e Article,
}

impl Page<'_> {
    /// Appends markup.
    fn raw(&mut self, markup: &str) {
        self.out.push_str(markup);
    }

    /// Appends formatted markup; what is not ours in it must be numbers.
    fn args(&mut self, args: std::fmt::Arguments<'_>) {
        // Writing to a string does not fail.
        let _ = self.out.write_fmt(args);
    }

    /// Appends text.
    fn text(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '&' => self.raw("&amp;"),
                '<' => self.raw("&lt;"),
                '>' => self.raw("&gt;"),
                '"' => self.raw("&quot;"),
                c => self.out.push(c),
            }
        }
    }

    fn head(&mut self, name: &str) {
        let article = self.article;
        let n_pieces = self.explanation.pieces.len();
        let pieces = self.explanation.pieces.iter();
        let n_removed = pieces
            .filter(|piece| matches!(piece.fate, Fate::Removed(_)))
            .count();
        self.raw("<header>\n<h1 class=\"file\">");
        self.text(name);
        self.args(format_args!(
            "</h1>\n<p><strong>{n_pieces}</strong> pieces: <strong>{}</strong> blocks of the body, \
             <strong>{n_removed}</strong> removed, <strong>{}</strong> quotes by <strong>{}</strong> speakers</p>\n",
            article.body.len(),
            article.quotes.len(),
            article.persons.len(),
        ));
        if self.explanation.article.is_none() {
            self.raw("<p>No article: what is left of the dump holds no story.</p>\n");
        }
        for note in &article.notes {
            self.raw("<p>Note: ");
            self.text(&note.to_string());
            self.raw("</p>\n");
        }
        self.raw("</header>\n");
    }

    /// The index of the first piece that went there.
    fn origin(&self, fate: Fate) -> Option<usize> {
        let mut pieces = self.explanation.pieces.iter();
        pieces.position(|piece| piece.fate == fate)
    }

    /// An element of the article, linked to its origin, with an anchor of its own.
    fn linked(&mut self, fate: Fate, fill: impl FnOnce(&mut Self)) {
        let origin = self.origin(fate);
        self.raw("<a class=\"to\"");
        if let Some(id) = anchor(fate) {
            self.args(format_args!(" id=\"{id}\""));
        }
        if let Some(idx) = origin {
            self.args(format_args!(" href=\"#p{idx}\""));
        }
        self.raw(">");
        fill(self);
        self.raw("</a>");
    }

    fn story(&mut self) {
        let article = self.article;
        self.raw("<section tabindex=\"0\" aria-labelledby=\"story\">\n<h2 class=\"side\" id=\"story\">Article</h2>\n<div class=\"story\"");
        if let Some(language) = &article.language {
            self.raw(" lang=\"");
            self.text(language);
            self.raw("\"");
        }
        self.raw(">\n");
        if let Some(headline) = &article.headline {
            self.raw("<h3>");
            self.linked(Fate::Field(Field::Headline), |page| page.text(headline));
            self.raw("</h3>\n");
        }
        if let Some(deck) = &article.deck {
            self.raw("<p class=\"deck\">");
            self.linked(Fate::Field(Field::Deck), |page| page.text(deck));
            self.raw("</p>\n");
        }
        self.fields(article);
        self.speakers(article);
        let mut in_list = false;
        for (idx, block) in article.body.iter().enumerate() {
            let is_item = block.kind == BlockKind::ListItem;
            if is_item != in_list {
                self.raw(if is_item { "<ul>\n" } else { "</ul>\n" });
                in_list = is_item;
            }
            self.block(idx, block);
        }
        self.raw(if in_list { "</ul>\n" } else { "" });
        self.raw("</div>\n</section>\n");
    }

    fn block(&mut self, idx: usize, block: &Block) {
        let (open, close) = match block.kind {
            BlockKind::Heading => ("<h4>", "</h4>\n"),
            BlockKind::ListItem => ("<li>", "</li>\n"),
            _ => ("<p>", "</p>\n"),
        };
        self.raw(open);
        self.linked(Fate::Body(idx), |page| page.quoted(idx, &block.text));
        self.raw(close);
    }

    /// The text of a block, its quotes marked.
    fn quoted(&mut self, block_idx: usize, text: &str) {
        let article = self.article;
        let quotes = article
            .quotes
            .iter()
            .filter(|quote| quote.block == block_idx);
        let mut at = 0;
        for quote in quotes {
            let (Some(before), Some(words)) =
                (text.get(at..quote.start), text.get(quote.start..quote.end))
            else {
                continue; // One quote inside another.
            };
            self.text(before);
            let behind = text.get(quote.end..).unwrap_or_default();
            let closing = behind.chars().next().filter(|c| is_closing(*c));
            self.quote(quote, words, closing);
            at = quote.end + closing.map_or(0, char::len_utf8);
        }
        self.text(text.get(at..).unwrap_or_default());
    }

    fn quote(&mut self, quote: &Quote, words: &str, closing: Option<char>) {
        let name = quote
            .speaker
            .as_ref()
            .map(|speaker| speaker.full_name.as_str());
        let color = name.and_then(|name| self.color_of(name));
        let class = color.map(|color| format!(" s{color}")).unwrap_or_default();
        self.args(format_args!("<mark class=\"quote{class}\">"));
        self.text(words);
        self.raw("</mark>");
        if let Some(closing) = closing {
            self.text(closing.encode_utf8(&mut [0; 4]));
        }
        self.args(format_args!("<span class=\"who{class}\">"));
        if let Some(name) = name {
            self.text("— ");
            self.text(name);
        }
        self.raw("</span>");
    }

    fn color_of(&self, name: &str) -> Option<usize> {
        let mut persons = self.article.persons.iter();
        persons
            .position(|person| person.full_name == name)
            .map(|idx| idx % N_COLORS)
    }

    fn speakers(&mut self, article: &Article) {
        if article.persons.is_empty() {
            return;
        }
        self.raw("<ul class=\"speakers\" aria-label=\"Speakers\">\n");
        for (idx, person) in article.persons.iter().enumerate() {
            self.args(format_args!("<li class=\"s{}\">", idx % N_COLORS));
            self.text(&person.full_name);
            let about: Vec<&str> = [&person.roles, &person.affiliations]
                .into_iter()
                .flatten()
                .map(String::as_str)
                .collect();
            if !about.is_empty() {
                self.raw("<small>");
                self.text(&about.join(", "));
                self.raw("</small>");
            }
            self.raw("</li>\n");
        }
        self.raw("</ul>\n");
    }

    fn fields(&mut self, article: &Article) {
        let mut rows: Vec<(&str, Option<Field>, String)> = Vec::new();
        if let Some(dateline) = &article.dateline {
            let parts: Vec<&str> = dateline
                .places
                .iter()
                .chain(&dateline.outlet)
                .map(String::as_str)
                .collect();
            rows.push(("Dateline", Some(Field::Dateline), parts.join(" · ")));
        }
        if let Some(date) = &article.date {
            rows.push(("Date", Some(Field::Date), describe(date)));
        }
        if let Some(date) = &article.updated {
            rows.push(("Updated", Some(Field::Updated), describe(date)));
        }
        let credits = article.bylines.iter();
        let credits = credits.map(|byline| format!("{} ({})", byline.name, byline.role.name()));
        let credits: Vec<String> = credits.chain(article.initials.iter().cloned()).collect();
        let captions = article
            .captions
            .iter()
            .map(|caption| match &caption.credit {
                Some(credit) => format!("{} ({credit})", caption.text),
                None => caption.text.clone(),
            });
        let source = article.source.iter();
        let source = source.flat_map(|source| source.outlets.iter().chain(&source.initials));
        let lists = [
            ("By", Some(Field::Byline), credits),
            ("Source", Some(Field::Source), source.cloned().collect()),
            ("Cited", None, article.cited.clone()),
            ("Captions", Some(Field::Caption), captions.collect()),
            ("Tags", Some(Field::Tags), article.tags.clone()),
        ];
        for (name, field, values) in lists {
            if !values.is_empty() {
                rows.push((name, field, values.join(" · ")));
            }
        }
        let singles = [
            ("Outlet", &article.outlet),
            ("Section", &article.section),
            ("Language", &article.language),
            ("Address", &article.url),
        ];
        for (name, value) in singles {
            rows.extend(value.clone().map(|value| (name, None, value)));
        }
        if rows.is_empty() {
            return;
        }
        self.raw("<dl>\n");
        for (name, field, value) in rows {
            self.args(format_args!("<dt>{name}</dt><dd>"));
            match field {
                Some(field) => self.linked(Fate::Field(field), |page| page.text(&value)),
                None => self.text(&value),
            }
            self.raw("</dd>\n");
        }
        self.raw("</dl>\n");
    }

    fn dump(&mut self) {
        let pieces = &self.explanation.pieces;
        self.raw("<section tabindex=\"0\" aria-labelledby=\"dump\">\n<h2 class=\"side\" id=\"dump\">Dump</h2>\n<ol class=\"dump\">\n");
        for (idx, piece) in pieces.iter().enumerate() {
            self.piece(idx, piece);
        }
        self.raw("</ol>\n</section>\n");
    }

    fn piece(&mut self, idx: usize, piece: &Piece) {
        let label = label_of(self.explanation, piece.fate);
        let class = match piece.fate {
            Fate::Body(_) => "body",
            Fate::Field(_) => "field",
            _ => "gone",
        };
        self.args(format_args!(
            "<li class=\"{class}\"><span class=\"n\">{}</span>",
            piece.line
        ));
        self.args(format_args!("<a class=\"piece\" id=\"p{idx}\""));
        if let Some(id) = anchor(piece.fate) {
            self.args(format_args!(" href=\"#{id}\""));
        }
        self.args(format_args!(
            "><span class=\"tag\">{label}</span><span class=\"why\">"
        ));
        // The rule of a field has the name of the field.
        let rule = Some(piece.rule).filter(|rule| *rule != label);
        let why: Vec<&str> = rule.into_iter().chain(piece.evidence.as_deref()).collect();
        self.text(&why.join(": "));
        self.raw("</span><br><span class=\"text\">");
        self.text(&piece.text);
        self.raw("</span></a></li>\n");
    }
}

/// The name of the place in the article where a piece went.
fn anchor(fate: Fate) -> Option<String> {
    match fate {
        Fate::Body(idx) => Some(format!("b{idx}")),
        Fate::Field(field) => Some(format!("f-{field:?}").to_lowercase()),
        _ => None,
    }
}

/// A mark that ends a quote.
fn is_closing(c: char) -> bool {
    matches!(c, '"' | '\'' | '”' | '“' | '’' | '»' | '«')
}

fn describe(date: &Date) -> String {
    match date.resolved {
        Some(resolved) if resolved.to_string() != date.edtf.to_string() => {
            format!("{} → {resolved} ({})", date.edtf, date.raw)
        }
        _ => format!("{} ({})", date.edtf, date.raw),
    }
}
