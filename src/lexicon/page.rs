//! Words of a page's furniture: what stands alone on a line around a story in the text of a whole page.
//!
//! They tell a page from a story and mark where the story ends. What is done with a phrase inside a story is
//! told by `boilerplate`.

/// The furniture words of one language: lower case, without the punctuation around them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Page {
    /// What heads a list of other stories, the comments or a form, and so ends a story.
    pub(crate) ends: &'static [&'static str],
    /// What heads a list of other stories that may stand inside a story as well.
    pub(crate) inserts: &'static [&'static str],
    /// Menu entries and footer links.
    pub(crate) buttons: &'static [&'static str],
    /// Buttons to share or print, and the names of platforms. A story may list them too.
    pub(crate) sharing: &'static [&'static str],
    /// Buttons under a reader's comment.
    pub(crate) replies: &'static [&'static str],
    /// Words that open a line with the name of a person who made the story, or of its source.
    pub(crate) credits: &'static [&'static str],
    /// Words that tell how long ago something was posted.
    pub(crate) ago: &'static [&'static str],
    /// What an outlet says to its reader in a sentence above or below a story: how it earns, where to follow it.
    pub(crate) asides: &'static [&'static str],
    /// Words that open what stands on a button: `Buy now`.
    pub(crate) calls: &'static [&'static str],
    /// What names the beginning and the end of a box, for those who listen to a page.
    pub(crate) bounds: Option<Bounds>,
}

/// The words around the name of a box inside a story, as they are written.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bounds {
    /// Before the name, on the line above the box.
    pub(crate) open: &'static str,
    /// Behind it.
    pub(crate) go_on: &'static str,
    /// Before the name, on the line below the box.
    pub(crate) end: &'static str,
}

/// The tables of all languages.
pub(crate) const TABLES: &[&Page] = &[
    &super::id::page::PAGE,
    &super::ms::page::PAGE,
    &super::en::page::PAGE,
];

#[cfg(test)]
mod tests {
    use super::TABLES;

    #[test]
    fn phrases_to_the_reader_are_lower_case_sorted_and_unique() {
        for list in TABLES.iter().flat_map(|page| [page.asides, page.calls]) {
            assert!(list.is_sorted_by(|a, b| a < b), "{list:?}");
            assert!(list.iter().all(|words| words.to_lowercase() == **words));
        }
    }
}
