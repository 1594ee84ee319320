//! Words of the newsroom: who made a story, whom it is credited to, whom it leans on.

use std::sync::LazyLock;

use crate::article::BylineRole;

use super::calendar::CALENDARS;
use super::lookup::NameMap;

/// The newsroom words of one language. Lower case; variants of case are folded at look-up.
#[derive(Debug)]
pub(crate) struct Newsroom {
    /// Labels before names, with a colon or alone on a line: `Pewarta: …`.
    pub(crate) roles: &'static [(&'static str, BylineRole)],
    /// Phrases that open a byline without a colon: `Oleh …`, `Laporan Wartawan …`.
    pub(crate) openers: &'static [(&'static str, BylineRole)],
    /// Labels that stand beside bylines but name nobody who made the story: `Uploader: …`.
    pub(crate) other_labels: &'static [&'static str],
    /// Words in the place of a name that are no person's: `Tim Redaksi`.
    pub(crate) desks: &'static [&'static str],
    /// Words behind a word for a team that make it a desk, where others make a name: `Tim Liputan`, not `Tim Cook`.
    pub(crate) teams: &'static [&'static str],
    /// Words that stand in no person's name: labels and parts of pages, `Fact Checked`, `Image Source`.
    pub(crate) no_people: &'static [&'static str],
    /// What pages write before an author's name, besides labels: `words and photos by`.
    pub(crate) leads: &'static [&'static str],
    /// Words of jobs that stand behind a name without a comma: `Jane Roe Staff Writer`.
    pub(crate) jobs: &'static [&'static str],
    /// Labels of source lines: `Sumber: …`.
    pub(crate) sources: &'static [&'static str],
    /// What a syndication note calls the story: `Artikel ini telah tayang di …`.
    pub(crate) stories: &'static [&'static str],
    /// Its verbs.
    pub(crate) published: &'static [&'static str],
    /// The words before the outlet's name in it.
    pub(crate) at: &'static [&'static str],
    /// The words before the title of the original.
    pub(crate) titled: &'static [&'static str],
    /// Rubrics in capitals that open a paragraph like a dateline, but name no place: `INFO NASIONAL -`.
    pub(crate) rubrics: &'static [&'static str],
    /// Stems of the verbs of citation: every form of a verb holds one.
    pub(crate) stems: &'static [&'static str],
    /// The verbs of citation, and what they take.
    pub(crate) cues: &'static [(&'static str, Cue)],
    /// The words between such a verb and the medium's name: `dikutip dari Reuters`.
    pub(crate) from: &'static [&'static str],
    /// What closes the full name of an agency: `Sukamaju News Agency`.
    pub(crate) agencies: &'static [&'static str],
    /// Kinds of media before the name: `kantor berita KCNA`.
    pub(crate) kinds: &'static [&'static str],
    /// Other words that may stand between the verb and the name: `resmi`, `data`.
    pub(crate) fillers: &'static [&'static str],
    /// Kinds of sites that bear their owner's name: `situs resmi Persib`.
    pub(crate) official: &'static [&'static str],
    /// Words with a capital that end a name: weekdays, months.
    pub(crate) no_names: &'static [&'static str],
    /// First words of names that are media only behind a kind of medium: `dikutip Presiden X`, `laman Kementerian X`.
    pub(crate) offices: &'static [&'static str],
    /// Words between a name and a date: `By X on 16 Feb 2016`.
    pub(crate) dated: &'static [&'static str],
    /// Verbs between a writer and what the writer is: `RINA SARI ialah ketua …`.
    pub(crate) is: &'static [&'static str],
    /// Other verbs behind a writer's name in a card about the writer: `Ana Sari covers the coast`.
    pub(crate) does: &'static [&'static str],
    /// Words of lines in capitals behind a story that are no names: `TERIMA KASIH`.
    pub(crate) closings: &'static [&'static str],
    /// Words that join two places or people: `Jakarta dan Bandung`.
    pub(crate) and: &'static [&'static str],
}

/// What stands behind a verb of citation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cue {
    /// What is quoted: `dikutip dari Reuters`, `mengutip Antara`.
    Cites,
    /// As [`Cites`](Self::Cites), of media alone: `dilansir Sawah Kita`.
    Carries,
    /// Who says it: `kata kantor berita KCNA`, `tulis Bild`.
    Says,
    /// What is reported, or by whom: `ESPN melaporkan`, `dilaporkan oleh kantor berita X`.
    Reports,
}

/// The newsroom words of all languages.
pub(crate) const TABLES: &[&Newsroom] = &[
    &super::id::newsroom::NEWSROOM,
    &super::ms::newsroom::NEWSROOM,
    &super::en::newsroom::NEWSROOM,
];

static NO_PEOPLE: LazyLock<NameMap<()>> = LazyLock::new(|| {
    let words = TABLES.iter().flat_map(|table| table.no_people);
    NameMap::new(words.map(|word| (*word, ())))
});

static JOBS: LazyLock<NameMap<()>> = LazyLock::new(|| {
    let words = TABLES.iter().flat_map(|table| table.jobs);
    NameMap::new(words.map(|word| (*word, ())))
});

static DAYS: LazyLock<NameMap<()>> = LazyLock::new(|| {
    NameMap::new(CALENDARS.iter().flat_map(|calendar| {
        let months = calendar.months.iter().map(|(month, _)| (*month, ()));
        months.chain(calendar.weekdays.iter().map(|(day, _)| (*day, ())))
    }))
});

/// Whether the last word is that of a job: `Senior Reporter`.
pub(crate) fn is_job(text: &str) -> bool {
    JOBS.contains(text.rsplit(' ').next().unwrap_or(text))
}

/// Whether the words cannot be a person's name: a word of a page is among them, or a month or weekday is all there
/// is. `Fact Checked`, `Sat`; not `April Hartono`.
pub(crate) fn is_no_person(text: &str) -> bool {
    let bare = |word| str::trim_matches(word, |c: char| !c.is_alphanumeric());
    let mut words = text.split([' ', '\u{a0}']).map(bare);
    words.any(|word| NO_PEOPLE.contains(word)) || DAYS.contains(bare(text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_are_lower_case_sorted_and_unique() {
        for table in TABLES {
            let lists = [
                table.other_labels,
                table.desks,
                table.teams,
                table.no_people,
                table.leads,
                table.jobs,
                table.sources,
                table.stories,
                table.published,
                table.at,
                table.titled,
                table.rubrics,
                table.and,
                table.is,
                table.does,
                table.closings,
                table.agencies,
                table.dated,
                table.stems,
                table.from,
                table.kinds,
                table.fillers,
                table.official,
                table.no_names,
                table.offices,
            ];
            for list in lists {
                assert!(list.is_sorted_by(|a, b| a < b), "{list:?}");
                assert!(list.iter().all(|word| *word == word.to_lowercase()));
            }
            assert!(table.cues.is_sorted_by(|a, b| a.0 < b.0));
            for list in [table.roles, table.openers] {
                assert!(list.is_sorted_by(|a, b| a.0 < b.0), "{list:?}");
                assert!(list.iter().all(|(word, _)| *word == word.to_lowercase()));
            }
        }
    }
}
