//! Whether a growing list has a name already.
//!
//! A story has a few people and outlets, and they are looked through; a page that lists thousands of them costs no
//! more than its length, since then they are hashed.

use std::collections::HashSet;

use crate::article::{Byline, BylineRole};

/// A longer list is hashed.
const FEW: usize = 16;

/// What stands in a list once.
pub(super) trait Name {
    /// Whether it makes the other superfluous; case does not count.
    fn covers(&self, other: &Self) -> bool;

    /// The same for all names that cover each other.
    fn key(&self) -> String;

    /// The key of what it covers beside itself.
    fn other_key(&self) -> Option<String> {
        None
    }
}

impl Name for String {
    fn covers(&self, other: &Self) -> bool {
        self.eq_ignore_ascii_case(other)
    }

    fn key(&self) -> String {
        self.to_ascii_lowercase()
    }
}

impl Name for Byline {
    fn covers(&self, other: &Self) -> bool {
        let is_covered = self.role == other.role
            || self.role == BylineRole::Reporter && other.role == BylineRole::Writer;
        is_covered && self.name.covers(&other.name)
    }

    fn key(&self) -> String {
        format!("{} {}", self.role.name(), self.name.key())
    }

    // A name without a label is a writer's: it tells nothing new of a reporter.
    fn other_key(&self) -> Option<String> {
        (self.role == BylineRole::Reporter)
            .then(|| format!("{} {}", BylineRole::Writer.name(), self.name.key()))
    }
}

/// The hashes of one list, which only grows.
#[derive(Debug, Default)]
pub(super) struct Known {
    keys: HashSet<String>,
    n_hashed: usize,
}

impl Known {
    /// Whether the list has the name.
    pub(super) fn has<T: Name>(&mut self, list: &[T], name: &T) -> bool {
        if list.len() <= FEW {
            return list.iter().any(|known| known.covers(name));
        }
        let rest = list.get(self.n_hashed..).unwrap_or_default();
        self.keys.extend(rest.iter().map(Name::key));
        self.keys.extend(rest.iter().filter_map(Name::other_key));
        self.n_hashed = list.len();
        self.keys.contains(&name.key())
    }

    /// Appends the name, unless the list has it.
    pub(super) fn add<T: Name>(&mut self, list: &mut Vec<T>, name: T) {
        if !self.has(list, &name) {
            list.push(name);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_and_many_names_stand_once() {
        let (mut list, mut known) = (Vec::new(), Known::default());
        for number in 0..4 * FEW {
            let name = format!("Budi {number}");
            assert!(!known.has(&list, &name), "{name}");
            known.add(&mut list, name.clone());
            known.add(&mut list, name.to_uppercase());
            assert!(known.has(&list, &name), "{name}");
            assert_eq!(list.len(), number + 1);
        }
    }

    #[test]
    fn a_reporter_is_no_writer_as_well() {
        let byline = |number: usize, role| Byline {
            name: format!("Budi {number}"),
            role,
        };
        let (mut list, mut known) = (Vec::new(), Known::default());
        for number in 0..4 * FEW {
            known.add(&mut list, byline(number, BylineRole::Reporter));
            assert!(known.has(&list, &byline(number, BylineRole::Writer)));
            assert!(!known.has(&list, &byline(number, BylineRole::Editor)));
        }
    }
}
