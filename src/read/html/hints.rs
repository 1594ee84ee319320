//! What the words of class, id, role and `itemprop` say of an element.
//!
//! `class="post__related-links"` has the words `post`, `related`, `links`; `related` is in [`WORDS`],
//! so the element holds other stories. Words are cut at everything that is no letter and where
//! lower case meets upper case; a word that only means something beside its neighbour stands in
//! [`PAIRS`] with it. Case is folded, names of sites and frameworks do not occur.

use std::sync::LazyLock;

use super::attributes::Attributes;
use crate::raw::{Hints, Tag};

/// Single words: they mean the same on nearly every page that has them.
const WORDS: &[(&str, Hints)] = &[
    ("ad", Hints::AD),
    ("adbox", Hints::AD),
    ("addthis", Hints::SHARE),
    ("addtoany", Hints::SHARE),
    ("adplace", Hints::AD),
    ("ads", Hints::AD),
    ("adsbygoogle", Hints::AD),
    ("adsense", Hints::AD),
    ("adslot", Hints::AD),
    ("adv", Hints::AD),
    ("advert", Hints::AD),
    ("advertisement", Hints::AD),
    ("advertising", Hints::AD),
    ("affiliate", Hints::AD),
    ("also", Hints::RELATED),
    ("author", Hints::BYLINE),
    ("authors", Hints::BYLINE),
    ("bacajg", Hints::RELATED),
    ("bagikan", Hints::SHARE),
    ("berkaitan", Hints::RELATED),
    ("bio", Hints::AUTHOR_CARD),
    ("breadcrumb", Hints::NAVIGATION),
    ("breadcrumbs", Hints::NAVIGATION),
    ("byline", Hints::BYLINE),
    ("caption", Hints::CAPTION),
    ("carousel", Hints::GALLERY),
    ("comment", Hints::COMMENT),
    ("comments", Hints::COMMENT),
    ("consent", Hints::PROMO),
    ("cookie", Hints::PROMO),
    ("cookies", Hints::PROMO),
    ("copyright", Hints::NAVIGATION),
    ("credit", Hints::CAPTION),
    ("cta", Hints::PROMO),
    ("date", Hints::DATE),
    ("dateline", Hints::DATE),
    ("datepublished", Hints::DATE),
    ("datetime", Hints::DATE),
    ("deck", Hints::DECK),
    ("dek", Hints::DECK),
    ("disclaimer", Hints::NOTICE),
    ("disclosure", Hints::NOTICE),
    ("disqus", Hints::COMMENT),
    ("donate", Hints::PROMO),
    ("donation", Hints::PROMO),
    ("dropdown", Hints::NAVIGATION),
    ("follow", Hints::SHARE),
    ("footer", Hints::NAVIGATION),
    ("footnotes", Hints::NOTICE),
    ("gallery", Hints::GALLERY),
    ("gdpr", Hints::PROMO),
    ("headline", Hints::HEADLINE),
    ("hentry", Hints::POST),
    ("iklan", Hints::AD),
    ("judul", Hints::HEADLINE),
    ("jurnalis", Hints::BYLINE),
    ("keywords", Hints::TAGS),
    ("komentar", Hints::COMMENT),
    ("kongsi", Hints::SHARE),
    ("kontributor", Hints::BYLINE),
    ("lainnya", Hints::RELATED),
    ("langganan", Hints::PROMO),
    ("lihatjg", Hints::RELATED),
    ("linksisip", Hints::RELATED),
    ("masthead", Hints::NAVIGATION),
    ("megamenu", Hints::NAVIGATION),
    ("menu", Hints::NAVIGATION),
    ("meta", Hints::META),
    ("metadata", Hints::META),
    ("modal", Hints::PROMO),
    ("mostpop", Hints::RELATED),
    ("nav", Hints::NAVIGATION),
    ("navbar", Hints::NAVIGATION),
    ("navigasi", Hints::NAVIGATION),
    ("navigation", Hints::NAVIGATION),
    ("newsletter", Hints::PROMO),
    ("newsletters", Hints::PROMO),
    ("offcanvas", Hints::NAVIGATION),
    ("optin", Hints::PROMO),
    ("outbrain", Hints::RELATED),
    ("pager", Hints::PAGINATION),
    ("pagination", Hints::PAGINATION),
    ("paging", Hints::PAGINATION),
    ("paywall", Hints::PROMO),
    ("penulis", Hints::BYLINE),
    ("pewarta", Hints::BYLINE),
    ("populer", Hints::RELATED),
    ("popup", Hints::PROMO),
    ("promo", Hints::PROMO),
    ("promotion", Hints::PROMO),
    ("pubdate", Hints::DATE),
    ("recirc", Hints::RELATED),
    ("recommendation", Hints::RELATED),
    ("recommendations", Hints::RELATED),
    ("recommended", Hints::RELATED),
    ("rekomendasi", Hints::RELATED),
    ("related", Hints::RELATED),
    ("relatedposts", Hints::RELATED),
    ("reporter", Hints::BYLINE),
    ("respond", Hints::COMMENT),
    ("share", Hints::SHARE),
    ("shareaholic", Hints::SHARE),
    ("sharedaddy", Hints::SHARE),
    ("sharing", Hints::SHARE),
    ("sidebar", Hints::SIDEBAR),
    ("signup", Hints::PROMO),
    ("skip", Hints::NAVIGATION),
    ("slideshow", Hints::GALLERY),
    ("social", Hints::SHARE),
    ("sponsor", Hints::AD),
    ("sponsored", Hints::AD),
    ("sponsors", Hints::AD),
    ("standfirst", Hints::DECK),
    ("subheadline", Hints::DECK),
    ("subnav", Hints::NAVIGATION),
    ("subscribe", Hints::PROMO),
    ("subscription", Hints::PROMO),
    ("subtitle", Hints::DECK),
    ("taboola", Hints::RELATED),
    ("tagcloud", Hints::TAGS),
    ("tags", Hints::TAGS),
    ("tanggal", Hints::DATE),
    ("tarikh", Hints::DATE),
    ("teaser", Hints::RELATED),
    ("teasers", Hints::RELATED),
    ("terbaru", Hints::RELATED),
    ("terkait", Hints::RELATED),
    ("terkini", Hints::RELATED),
    ("terpopuler", Hints::RELATED),
    ("tgl", Hints::DATE),
    ("timestamp", Hints::DATE),
    ("toc", Hints::CONTENTS),
    ("toolbar", Hints::SHARE),
    ("topbar", Hints::NAVIGATION),
    ("trending", Hints::RELATED),
    ("tweet", Hints::EMBED),
    ("upsell", Hints::PROMO),
    ("wartawan", Hints::BYLINE),
    ("writer", Hints::BYLINE),
];

/// Two words side by side, written as one: what the single words do not say.
const PAIRS: &[(&str, Hints)] = &[
    ("aboutauthor", Hints::AUTHOR_CARD),
    ("articlebody", Hints::BODY),
    ("articlecontent", Hints::BODY),
    ("articletext", Hints::BODY),
    ("articletitle", Hints::HEADLINE),
    ("authorbio", Hints::AUTHOR_CARD),
    ("authorbox", Hints::AUTHOR_CARD),
    ("authorcard", Hints::AUTHOR_CARD),
    ("authordescription", Hints::AUTHOR_CARD),
    ("authorinfo", Hints::AUTHOR_CARD),
    ("authorprofile", Hints::AUTHOR_CARD),
    ("authorsummary", Hints::AUTHOR_CARD),
    ("authortooltip", Hints::AUTHOR_CARD),
    ("bacajuga", Hints::RELATED),
    ("blogcontent", Hints::BODY),
    ("cardauthor", Hints::AUTHOR_CARD),
    ("contentbody", Hints::BODY),
    ("disclosurebutton", Hints::LAYOUT),
    ("disclosurepanel", Hints::LAYOUT),
    ("entrybody", Hints::BODY),
    ("entrycontent", Hints::BODY),
    ("entrytitle", Hints::HEADLINE),
    ("hassidebar", Hints::LAYOUT),
    ("internallink", Hints::RELATED),
    ("internallinks", Hints::RELATED),
    ("likebox", Hints::SHARE),
    ("morestories", Hints::RELATED),
    ("mostpopular", Hints::RELATED),
    ("mostread", Hints::RELATED),
    ("nextpost", Hints::PAGINATION),
    ("nosidebar", Hints::LAYOUT),
    ("postbody", Hints::BODY),
    ("postcontent", Hints::BODY),
    ("postcategories", Hints::TAGS),
    ("postnavigation", Hints::PAGINATION),
    ("posttags", Hints::TAGS),
    ("posttext", Hints::BODY),
    ("posttitle", Hints::HEADLINE),
    ("prevpost", Hints::PAGINATION),
    ("readmore", Hints::RELATED),
    ("readnext", Hints::RELATED),
    ("readalso", Hints::RELATED),
    ("screenreader", Hints::HIDDEN),
    ("sidebarenabled", Hints::LAYOUT),
    ("sidebarlayout", Hints::LAYOUT),
    ("similarposts", Hints::RELATED),
    ("sronly", Hints::HIDDEN),
    ("storybody", Hints::BODY),
    ("storycontent", Hints::BODY),
    ("ofcontents", Hints::CONTENTS),
    ("taglist", Hints::TAGS),
    ("toaction", Hints::PROMO),
    ("theauthor", Hints::AUTHOR_CARD),
    ("tooltipcontent", Hints::HIDDEN),
    ("tooltiptext", Hints::HIDDEN),
    ("twittertweet", Hints::EMBED),
    ("visuallyhidden", Hints::HIDDEN),
    ("typepost", Hints::POST),
    ("withsidebar", Hints::LAYOUT),
    ("writercard", Hints::AUTHOR_CARD),
];

/// A word as one integer: its lower-cased bytes. Longer words are cut, and so found by no entry.
type Packed = u128;

/// The longest word that fits.
const MAX_WORD_BYTES: u32 = 16;

/// Slots of the look-up table: a power of two, several times the number of entries.
const N_SLOTS: usize = 1024;

static TABLE: LazyLock<Vec<(Packed, Hints)>> = LazyLock::new(|| {
    let mut table = vec![(0, Hints::NONE); N_SLOTS];
    for (word, hints) in WORDS.iter().chain(PAIRS) {
        let packed = word.bytes().fold(0, push);
        let mut slot = slot_of(packed);
        while let Some(entry) = table.get_mut(slot) {
            if entry.0 == 0 || entry.0 == packed {
                *entry = (packed, entry.1 | *hints);
                break;
            }
            slot = (slot + 1) % N_SLOTS;
        }
    }
    table
});

const fn push(word: Packed, byte: u8) -> Packed {
    word << 8 | byte.to_ascii_lowercase() as Packed
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "a hash keeps the low bits on purpose"
)]
const fn slot_of(word: Packed) -> usize {
    let folded = (word as u64) ^ ((word >> 64) as u64).rotate_left(31);
    (folded.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 54) as usize % N_SLOTS
}

fn look_up(word: Packed) -> Hints {
    let mut slot = slot_of(word);
    while let Some((found, hints)) = TABLE.get(slot) {
        if *found == word {
            return *hints;
        }
        if *found == 0 {
            break;
        }
        slot = (slot + 1) % N_SLOTS;
    }
    Hints::NONE
}

/// The hints of the words in a value of `class`, `id`, `role`, `itemprop` or `rel`.
pub(super) fn of_words(value: &str) -> Hints {
    let mut hints = Hints::NONE;
    let (mut word, mut len, mut before, mut before_len) = (0, 0u32, 0, 0u32);
    let mut was_lower = false;
    // One byte more than there is ends the last word.
    for byte in value.bytes().chain([b' ']) {
        let starts_hump = was_lower && byte.is_ascii_uppercase();
        if !byte.is_ascii_alphabetic() || starts_hump {
            if len > 0 {
                hints |= look_up(word);
                if before_len > 0 && before_len + len <= MAX_WORD_BYTES {
                    hints |= look_up(before << (8 * len) | word);
                }
                (before, before_len) = (word, len);
                (word, len) = (0, 0);
            }
            if byte.is_ascii_whitespace() {
                before_len = 0;
            }
        }
        was_lower = byte.is_ascii_lowercase();
        if byte.is_ascii_alphabetic() {
            word = push(word, byte);
            len += 1;
        }
    }
    if hints.any(Hints::POST) {
        return hints.and(Hints::BODY);
    }
    if hints.any(Hints::LAYOUT) {
        return hints.without(Hints::SIDEBAR | Hints::NOTICE);
    }
    hints
}

/// The hints of a class attribute: its words, and the classes that hide an element.
pub(super) fn of_class(value: &str) -> Hints {
    let mut hints = of_words(value);
    // `hidden md:block`, `d-none d-md-block` are shown on wide screens.
    let shown_elsewhere = memchr::memchr(b':', value.as_bytes()).is_some();
    for class in value.split_ascii_whitespace() {
        let hides = matches!(class, "hidden" | "hide" | "is-hidden" | "d-none");
        if hides && !shown_elsewhere && !value.contains("-block") && !value.contains("-flex") {
            hints |= Hints::HIDDEN;
        }
    }
    hints
}

/// Words of a link's class that make it a button.
const BUTTON_WORDS: [&str; 3] = ["btn", "button", "cta"];

/// What makes of a button a link in the text: `btn btn-link`.
const PLAIN_BUTTON: &str = "btn-link";

/// The hints of a link that is a block of its own: `<a class="btn btn-primary">`.
pub(super) fn of_link(attributes: &str) -> Hints {
    // Few links have such a class: most are told from them without taking their attributes apart.
    if !BUTTON_WORDS.iter().any(|word| attributes.contains(word)) {
        return Hints::NONE;
    }
    let has_word = |value: &str| {
        let mut words = value.split(|letter: char| !letter.is_ascii_alphabetic());
        words.any(|word| BUTTON_WORDS.contains(&word))
    };
    let is_button = |value: &str| has_word(value) && !value.contains(PLAIN_BUTTON);
    let is_button = Attributes::new(attributes)
        .any(|(name, value)| name.eq_ignore_ascii_case("class") && is_button(value));
    if is_button {
        Hints::BUTTON
    } else {
        Hints::NONE
    }
}

/// The hints of an inline style.
pub(super) fn of_style(value: &str) -> Hints {
    let hides = value
        .split(';')
        .filter_map(|rule| rule.split_once(':'))
        .any(|(property, value)| {
            let value = value.trim();
            property.trim().eq_ignore_ascii_case("display")
                && value
                    .get(..4)
                    .is_some_and(|none| none.eq_ignore_ascii_case("none"))
        });
    if hides { Hints::HIDDEN } else { Hints::NONE }
}

/// Hints that an `aria-label` may give: it is a sentence, so that only words without another use count.
pub(super) const SAFE_IN_LABELS: Hints = Hints::NAVIGATION
    .or(Hints::PAGINATION)
    .or(Hints::RELATED)
    .or(Hints::AD)
    .or(Hints::CONTENTS);

/// The hints of a `role`.
pub(super) fn of_role(value: &str) -> Hints {
    match value.trim() {
        "navigation" | "banner" | "contentinfo" | "search" | "menu" | "menubar" => {
            Hints::NAVIGATION
        }
        "complementary" => Hints::SIDEBAR,
        "dialog" | "alertdialog" | "alert" => Hints::PROMO,
        "button" => Hints::BUTTON,
        "tooltip" => Hints::HIDDEN,
        _ => Hints::NONE,
    }
}

/// A `<time>` says that it is the time of a change: `class="updated"`, `itemprop="dateModified"`.
pub(super) fn says_updated(attributes: &str) -> bool {
    memchr::memmem::find(attributes.as_bytes(), b"updated").is_some()
        || memchr::memmem::find(attributes.as_bytes(), b"odified").is_some()
}

/// What an element means by itself.
pub(super) const fn implied(tag: Tag) -> Hints {
    match tag {
        Tag::Button => Hints::BUTTON,
        Tag::Noscript | Tag::Template => Hints::HIDDEN,
        Tag::Nav => Hints::NAVIGATION,
        Tag::Time => Hints::DATE,
        _ => Hints::NONE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(class: &str, hints: Hints, want: bool) {
        assert_eq!(of_class(class).any(hints), want, "{class}");
    }

    #[test]
    fn words_of_a_class() {
        check("box-berita-terkini", Hints::RELATED, true);
        check("post hentry category-terkini", Hints::RELATED, false);
        check("lamp-disclosure__wrapper", Hints::NOTICE, true);
        check("kit-disclosure-panel-3", Hints::NOTICE, false);
        check("callToAction", Hints::PROMO, true);
        check("call-to-action", Hints::PROMO, true);
        check("action", Hints::PROMO, false);
        check("tanggal_berita", Hints::DATE, true);
        check("internal-links", Hints::RELATED, true);
        check("internal", Hints::RELATED, false);
    }

    #[track_caller]
    fn check_link(attributes: &str, want: bool) {
        assert_eq!(of_link(attributes).any(Hints::BUTTON), want, "{attributes}");
    }

    #[test]
    fn classes_of_links() {
        check_link(r#"href="/buy" class="btn btn-primary""#, true);
        check_link("class='shop__button'", true);
        check_link(r#"class="body-btn-link""#, false);
        check_link(r#"href="/button" class="title""#, false);
        check_link(r#"class="buttonhole""#, false);
    }
}
