//! What only markup knows of a block: its element, the containers around it, the words of class and id.
//!
//! A page is read without a tree. What is left of its structure is one flat list of containers, each
//! with the index of its parent: a parent always stands before its children, so sums over subtrees
//! are one loop from the back.

use std::ops::{BitOr, BitOrAssign};

/// What markup knows of a block. A text dump leaves it empty.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Markup {
    /// Index of the innermost container in [`Document::containers`](super::Document::containers).
    pub(crate) container: u32,
    /// Bytes of the text that stand inside links.
    pub(crate) n_link_bytes: u32,
    /// Bytes of the text that stand inside `<b>` or `<strong>`.
    pub(crate) n_bold_bytes: u32,
    /// Hints of inline elements that hold the whole text: `<span class="caption">`.
    pub(crate) hints: Hints,
}

/// An element that holds text, directly or further down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Container {
    /// Index of the container around it; the root is its own parent.
    pub(crate) parent: u32,
    /// The element.
    pub(crate) tag: Tag,
    /// What its class, id, role and other attributes say.
    pub(crate) hints: Hints,
}

impl Tag {
    /// A box that says nothing of what it holds, where the element says that it is not the story.
    pub(crate) const fn without_meaning(self) -> Self {
        match self {
            Self::Aside | Self::Footer | Self::Header | Self::Nav | Self::Noscript => Self::Div,
            other => other,
        }
    }
}

impl Container {
    /// The document itself, always the first container.
    pub(crate) const ROOT: Self = Self {
        parent: 0,
        tag: Tag::Body,
        hints: Hints::NONE,
    };
}

/// Elements that rules tell apart; everything else is [`Tag::Other`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Tag {
    /// A custom or unknown element.
    #[default]
    Other,
    /// An element without a meaning for layout: `b`, `em`, `sup`, `mark`.
    Inline,
    /// A block without further meaning: `center`, `fieldset`, `hgroup`.
    Block,
    A,
    Address,
    Article,
    Aside,
    Base,
    Blockquote,
    Body,
    Bold,
    Br,
    Button,
    Caption,
    Dd,
    Details,
    Dialog,
    Div,
    Dl,
    Dt,
    Figcaption,
    Figure,
    Footer,
    Form,
    Head,
    Header,
    Heading(u8),
    Hr,
    Html,
    Iframe,
    Li,
    Link,
    Main,
    Meta,
    Nav,
    Noscript,
    Ol,
    P,
    Plaintext,
    Pre,
    /// A raw-text element whose content is never shown: `style`, `noembed`, `noframes`, `xmp`.
    RawText,
    Script,
    Section,
    /// An element whose text is never part of the page's text: `svg`, `select`, `video`, `rt`.
    Skipped,
    Span,
    Summary,
    Table,
    Tbody,
    Td,
    Template,
    Textarea,
    Time,
    Title,
    Tr,
    Ul,
    /// A void element without text: `img`, `input`, `source`, `wbr`.
    Void,
}

/// A set of hints.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Hints(u32);

impl Hints {
    pub(crate) const NONE: Self = Self(0);
    /// The story's text: `article-body`, `entry-content`, `itemprop="articleBody"`.
    pub(crate) const BODY: Self = Self(1);
    /// The headline: `entry-title`, `itemprop="headline"`.
    pub(crate) const HEADLINE: Self = Self(1 << 1);
    /// Author, byline.
    pub(crate) const BYLINE: Self = Self(1 << 2);
    /// Date and time.
    pub(crate) const DATE: Self = Self(1 << 3);
    /// Standfirst.
    pub(crate) const DECK: Self = Self(1 << 4);
    /// Caption or credit of a picture.
    pub(crate) const CAPTION: Self = Self(1 << 5);
    /// Menus, breadcrumbs, header and footer of the site.
    pub(crate) const NAVIGATION: Self = Self(1 << 6);
    /// The column beside the story.
    pub(crate) const SIDEBAR: Self = Self(1 << 7);
    /// Other stories.
    pub(crate) const RELATED: Self = Self(1 << 8);
    /// Share and follow buttons.
    pub(crate) const SHARE: Self = Self(1 << 9);
    /// Readers' comments.
    pub(crate) const COMMENT: Self = Self(1 << 10);
    /// Advertisement.
    pub(crate) const AD: Self = Self(1 << 11);
    /// Newsletter, subscription, app, donation, consent.
    pub(crate) const PROMO: Self = Self(1 << 12);
    /// A card about the author.
    pub(crate) const AUTHOR_CARD: Self = Self(1 << 13);
    /// Keywords, categories.
    pub(crate) const TAGS: Self = Self(1 << 14);
    /// Gallery, slide show, carousel.
    pub(crate) const GALLERY: Self = Self(1 << 15);
    /// Not shown: `hidden`, `display:none`, text for screen readers.
    pub(crate) const HIDDEN: Self = Self(1 << 16);
    /// Table of contents.
    pub(crate) const CONTENTS: Self = Self(1 << 17);
    /// Page numbers, next and previous story.
    pub(crate) const PAGINATION: Self = Self(1 << 18);
    /// An embedded post of a social network.
    pub(crate) const EMBED: Self = Self(1 << 19);
    /// A button or what looks like one.
    pub(crate) const BUTTON: Self = Self(1 << 20);
    /// Dates, authors, counters in one box: `post-meta`, `entry-info`.
    pub(crate) const META: Self = Self(1 << 21);

    /// The word for the column is one about the layout: `no-sidebar`, `sidebar-enabled--false`.
    pub(crate) const LAYOUT: Self = Self(1 << 26);
    /// A post in the words of its publishing system, which name its topics as well: `hentry category-trending`.
    pub(crate) const POST: Self = Self(1 << 28);
    /// A disclaimer.
    pub(crate) const NOTICE: Self = Self(1 << 27);

    /// `prune` says: no part of the body, but perhaps a date, a byline, a deck.
    pub(crate) const FURNITURE: Self = Self(1 << 22);

    /// `prune` says: the headline of the story.
    pub(crate) const THE_HEADLINE: Self = Self(1 << 23);

    /// The caller's selector takes it out of the page.
    pub(crate) const DROPPED: Self = Self(1 << 24);

    /// The caller's selector says that it stands in the story.
    pub(crate) const CONTENT: Self = Self(1 << 25);

    /// Any of the other's hints is here.
    pub(crate) const fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// No hint at all.
    pub(crate) const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The hints that the other has not.
    pub(crate) const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// The hints that both have.
    pub(crate) const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Both sets together.
    pub(crate) const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl BitOr for Hints {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        self.or(other)
    }
}

impl BitOrAssign for Hints {
    fn bitor_assign(&mut self, other: Self) {
        *self = self.or(other);
    }
}
