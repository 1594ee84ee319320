//! Other names of people whom the press calls by them every day: `Jokowi` is `Joko Widodo`.
//!
//! That two names are one person's is knowledge of the world, which no rule reads from an article that uses both. It
//! names nobody whom the article does not name.

use std::sync::LazyLock;

use super::lookup::NameMap;

static ALIASES: LazyLock<NameMap<&'static str>> = LazyLock::new(|| NameMap::new(entries()));

fn entries() -> impl Iterator<Item = (&'static str, &'static str)> {
    include_str!("aliases.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(" = "))
}

/// The spellings of the name whose bearer is called so as well.
pub(crate) fn names_of(alias: &str) -> impl Iterator<Item = &'static str> {
    ALIASES
        .get(alias)
        .into_iter()
        .flat_map(|names| names.split('|'))
}

#[cfg(test)]
mod tests {
    use super::{entries, names_of};

    #[test]
    fn the_list_is_sorted_and_whole() {
        let lines = include_str!("aliases.txt").lines();
        assert_eq!(
            lines.filter(|line| !line.starts_with('#')).count(),
            entries().count()
        );
        assert!(entries().is_sorted_by(|a, b| a.0.to_lowercase() < b.0.to_lowercase()));
        assert!(entries().all(|(alias, name)| !alias.is_empty() && !name.is_empty()));
    }

    #[test]
    fn names_are_found_in_any_case() {
        assert_eq!(names_of("JOKOWI").collect::<Vec<_>>(), ["Joko Widodo"]);
        assert_eq!(names_of("Joko").count(), 0);
    }
}
