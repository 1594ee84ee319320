//! Names of elements to [`Tag`]s, and what the tokenizer must know of each.
//!
//! `DIV` and `div` are [`Tag::Div`]; `x-card` and whatever else HTML does not define is [`Tag::Other`].
//! A name is looked up by its length first, so that no name is lower-cased and few are compared.

use crate::raw::Tag;

/// How the text behind a start tag is read (the tokenizer states of WHATWG HTML, 13.2.5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Content {
    /// Markup.
    Data,
    /// Text with character references up to the end tag: `title`, `textarea`.
    Rcdata,
    /// Anything up to the end tag: `style`, `iframe`.
    RawText,
    /// Anything up to the end tag, which may hide behind `<!--`: `script`.
    Script,
    /// Everything that follows.
    Plaintext,
}

/// The tags by length of the name: a name is only compared with those as long as itself.
const NAMES: [&[(&[u8], Tag)]; 11] = [
    &[],
    &[
        (b"p", Tag::P),
        (b"a", Tag::A),
        (b"b", Tag::Bold),
        (b"i", Tag::Inline),
        (b"u", Tag::Inline),
        (b"q", Tag::Inline),
        (b"s", Tag::Inline),
    ],
    &[
        (b"li", Tag::Li),
        (b"br", Tag::Br),
        (b"ul", Tag::Ul),
        (b"td", Tag::Td),
        (b"tr", Tag::Tr),
        (b"em", Tag::Inline),
        (b"h1", Tag::Heading(1)),
        (b"h2", Tag::Heading(2)),
        (b"h3", Tag::Heading(3)),
        (b"h4", Tag::Heading(4)),
        (b"h5", Tag::Heading(5)),
        (b"h6", Tag::Heading(6)),
        (b"ol", Tag::Ol),
        (b"hr", Tag::Hr),
        (b"dd", Tag::Dd),
        (b"dt", Tag::Dt),
        (b"dl", Tag::Dl),
        (b"th", Tag::Td),
        (b"rt", Tag::Skipped),
        (b"rp", Tag::Skipped),
        (b"rb", Tag::Inline),
        (b"tt", Tag::Inline),
    ],
    &[
        (b"div", Tag::Div),
        (b"img", Tag::Void),
        (b"svg", Tag::Skipped),
        (b"nav", Tag::Nav),
        (b"pre", Tag::Pre),
        (b"wbr", Tag::Void),
        (b"sup", Tag::Inline),
        (b"sub", Tag::Inline),
        (b"big", Tag::Inline),
        (b"ins", Tag::Inline),
        (b"del", Tag::Inline),
        (b"kbd", Tag::Inline),
        (b"var", Tag::Inline),
        (b"dfn", Tag::Inline),
        (b"bdi", Tag::Inline),
        (b"bdo", Tag::Inline),
        (b"col", Tag::Void),
        (b"map", Tag::Inline),
        (b"rtc", Tag::Skipped),
        (b"xmp", Tag::RawText),
        (b"dir", Tag::Ul),
    ],
    &[
        (b"span", Tag::Span),
        (b"meta", Tag::Meta),
        (b"link", Tag::Link),
        (b"time", Tag::Time),
        (b"main", Tag::Main),
        (b"form", Tag::Form),
        (b"body", Tag::Body),
        (b"head", Tag::Head),
        (b"html", Tag::Html),
        (b"base", Tag::Base),
        (b"code", Tag::Inline),
        (b"font", Tag::Inline),
        (b"cite", Tag::Inline),
        (b"abbr", Tag::Inline),
        (b"mark", Tag::Inline),
        (b"ruby", Tag::Inline),
        (b"samp", Tag::Inline),
        (b"nobr", Tag::Inline),
        (b"slot", Tag::Inline),
        (b"data", Tag::Inline),
        (b"math", Tag::Inline),
        (b"area", Tag::Void),
        (b"menu", Tag::Ul),
    ],
    &[
        (b"style", Tag::RawText),
        (b"input", Tag::Void),
        (b"label", Tag::Span),
        (b"small", Tag::Inline),
        (b"title", Tag::Title),
        (b"table", Tag::Table),
        (b"tbody", Tag::Tbody),
        (b"thead", Tag::Tbody),
        (b"tfoot", Tag::Tbody),
        (b"aside", Tag::Aside),
        (b"embed", Tag::Void),
        (b"param", Tag::Void),
        (b"track", Tag::Void),
        (b"frame", Tag::Void),
        (b"image", Tag::Void),
        (b"video", Tag::Skipped),
        (b"audio", Tag::Skipped),
        (b"meter", Tag::Skipped),
    ],
    &[
        (b"script", Tag::Script),
        (b"strong", Tag::Bold),
        (b"source", Tag::Void),
        (b"button", Tag::Button),
        (b"figure", Tag::Figure),
        (b"footer", Tag::Footer),
        (b"header", Tag::Header),
        (b"iframe", Tag::Iframe),
        (b"option", Tag::Inline),
        (b"select", Tag::Skipped),
        (b"object", Tag::Skipped),
        (b"canvas", Tag::Skipped),
        (b"center", Tag::Block),
        (b"legend", Tag::Block),
        (b"hgroup", Tag::Block),
        (b"search", Tag::Block),
        (b"dialog", Tag::Dialog),
        (b"strike", Tag::Inline),
        (b"output", Tag::Inline),
        (b"applet", Tag::Skipped),
        (b"keygen", Tag::Void),
    ],
    &[
        (b"section", Tag::Section),
        (b"article", Tag::Article),
        (b"picture", Tag::Inline),
        (b"address", Tag::Address),
        (b"caption", Tag::Caption),
        (b"details", Tag::Details),
        (b"summary", Tag::Summary),
        (b"acronym", Tag::Inline),
        (b"listing", Tag::Pre),
        (b"noembed", Tag::RawText),
        (b"bgsound", Tag::Void),
    ],
    &[
        (b"noscript", Tag::Noscript),
        (b"template", Tag::Template),
        (b"textarea", Tag::Textarea),
        (b"fieldset", Tag::Block),
        (b"noframes", Tag::RawText),
        (b"optgroup", Tag::Inline),
        (b"datalist", Tag::Skipped),
        (b"progress", Tag::Skipped),
        (b"colgroup", Tag::Block),
        (b"frameset", Tag::Block),
        (b"basefont", Tag::Void),
    ],
    &[(b"plaintext", Tag::Plaintext)],
    &[
        (b"blockquote", Tag::Blockquote),
        (b"figcaption", Tag::Figcaption),
    ],
];

/// The tag of an element's name, in whatever case.
pub(super) fn tag_of(name: &[u8]) -> Tag {
    NAMES
        .get(name.len())
        .and_then(|names| {
            names
                .iter()
                .find(|(known, _)| known.eq_ignore_ascii_case(name))
        })
        .map_or(Tag::Other, |(_, tag)| *tag)
}

impl Content {
    /// How the text behind this start tag is read.
    pub(super) const fn of(tag: Tag) -> Self {
        match tag {
            Tag::Title | Tag::Textarea => Self::Rcdata,
            Tag::RawText | Tag::Iframe => Self::RawText,
            Tag::Script => Self::Script,
            Tag::Plaintext => Self::Plaintext,
            _ => Self::Data,
        }
    }
}

impl Tag {
    /// It stands inside a line of text: words on its two sides may be one word.
    pub(super) const fn is_inline(self) -> bool {
        matches!(
            self,
            Self::Inline | Self::A | Self::Bold | Self::Span | Self::Time | Self::Void
        )
    }

    /// An open `<p>` ends where it starts.
    pub(super) const fn closes_paragraph(self) -> bool {
        matches!(
            self,
            Self::Address
                | Self::Article
                | Self::Aside
                | Self::Block
                | Self::Blockquote
                | Self::Dd
                | Self::Details
                | Self::Dialog
                | Self::Div
                | Self::Dl
                | Self::Dt
                | Self::Figcaption
                | Self::Figure
                | Self::Footer
                | Self::Form
                | Self::Header
                | Self::Heading(_)
                | Self::Hr
                | Self::Li
                | Self::Main
                | Self::Nav
                | Self::Ol
                | Self::P
                | Self::Pre
                | Self::Section
                | Self::Summary
                | Self::Table
                | Self::Ul
        )
    }
}
