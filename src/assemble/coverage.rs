//! What a typed line says beside the values that were read from it.
//!
//! Before: `Kamis, 5 November 2015 | 1.229 Views`, a date. After: the date, and the line among what was removed,
//! since nothing else holds its counter.
//!
//! A line is told when each of its words stands in one of its values. Not counted is what became the name of a field:
//! labels at the head of the line and before a colon (`Penulis: … Editor: …`, `Diperbarui pada …`), an outlet's domain
//! before a date, and the small words that join two names (`dan`). A line that is not told goes to the removed pieces
//! as it stands, beside its values.
//!
//! Paragraphs, headings and the like are told by themselves and not looked at.

use std::borrow::Cow;

use crate::article::{Article, Basis, Removed, RemovedKind};
use crate::field::dateline::names;
use crate::field::{byline, credit};
use crate::raw::{LabelledBlock, Role};

/// Words at the head of a line that may be its label: `Diperbarui pada`, `Photo by`.
const MAX_LABEL_WORDS: usize = 2;

/// The longest word that joins two names, in bytes.
const MAX_JOINT_BYTES: usize = 3;

/// Follows the typed lines of a document.
#[derive(Debug, Default)]
pub(super) struct Coverage<'a> {
    /// The bytes of a line that stand in its values; kept to be used again.
    marks: Vec<bool>,
    /// Lines that are told if the article takes their date.
    dated: Vec<(Cow<'a, str>, usize)>,
}

impl<'a> Coverage<'a> {
    /// Whether the values of a block hold all that its line says. A date may still be one that the article
    /// does not take: see [`settle`](Self::settle).
    pub(super) fn is_told(&mut self, block: &LabelledBlock<'a>) -> bool {
        let line = block.text.as_ref();
        let is_told = match &block.role {
            Role::Byline(credits) => {
                let names = credits.people.iter().map(|person| &person.name);
                let date = credits.date.iter().map(|date| &date.raw);
                let values = names.chain(&credits.initials).chain(&credits.outlets);
                self.holds(line, Head::Text, values.chain(date).map(String::as_str))
            }
            Role::Date(read) => {
                // An outlet's own domain says whose date it is.
                let n_domain = names::domain_len(line).unwrap_or_default();
                let line = line.get(n_domain..).unwrap_or_default();
                let head = if read.has_label {
                    Head::Label
                } else {
                    Head::Text
                };
                self.holds(line, head, [read.mention.raw(&block.text)])
            }
            Role::Caption(caption) => {
                let values = [Some(&caption.text), caption.credit.as_ref()];
                let values = values.into_iter().flatten();
                self.holds(line, Head::Label, values.map(String::as_str))
            }
            Role::Source(source) => self.holds(line, Head::Label, [source.raw.as_str()]),
            Role::Tags(tags) => self.holds(line, Head::Label, tags.iter().map(String::as_str)),
            _ => return true,
        };
        let is_dated = match &block.role {
            Role::Date(_) => true,
            Role::Byline(credits) => credits.date.is_some(),
            _ => false,
        };
        if is_told && is_dated {
            self.dated.push((block.text.clone(), block.line));
        }
        is_told
    }

    /// Lines whose date the article did not take, such as today's date above the headline, are removed pieces. So is
    /// a line that stands again: a date is read from one line, which may hold both.
    pub(super) fn settle(self, article: &mut Article) {
        let dates = article.date.iter().chain(&article.updated);
        let printed = dates.filter(|date| matches!(date.basis, Basis::Printed | Basis::Metadata));
        let mut unread: Vec<&str> = printed.map(|date| date.raw.as_str()).collect();
        for (line, number) in self.dated {
            let n_unread = unread.len();
            unread.retain(|raw| !line.contains(raw));
            if unread.len() == n_unread {
                let piece = Removed::new(RemovedKind::Other, line, number);
                article.removed.push(piece);
            }
        }
    }

    /// Whether each word of the line, labels aside, stands in one of the values.
    fn holds<'v>(
        &mut self,
        line: &str,
        head: Head,
        values: impl IntoIterator<Item = &'v str>,
    ) -> bool {
        self.marks.clear();
        self.marks.resize(line.len(), false);
        for value in values {
            if value.len() == line.len() {
                return true;
            }
            let Some(at) = line.find(value) else {
                continue;
            };
            if let Some(marks) = self.marks.get_mut(at..at + value.len()) {
                marks.fill(true);
            }
        }
        let Some(first) = self.marks.iter().position(|is_told| *is_told) else {
            return false;
        };
        let (before, behind) = line.split_at_checked(first).unwrap_or((line, ""));
        let is_told = |at: usize| self.marks.get(first + at).copied().unwrap_or_default();
        is_head(before, head)
            && words(behind).all(|(at, word)| {
                let end = at + word.len();
                is_told(at) && is_told(end - 1)
                    || is_joint(word)
                    || is_label(word, behind.get(end..).unwrap_or_default())
            })
    }
}

/// What may stand at the head of a line, before its first value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Head {
    /// A label, which the rule that gave the role has found there.
    Label,
    /// Perhaps a label, perhaps a name.
    Text,
}

/// Whether the head of a line is no more than a label.
fn is_head(text: &str, head: Head) -> bool {
    let text = text.trim_matches(|character: char| !character.is_alphanumeric());
    match head {
        _ if text.is_empty() => true,
        Head::Label => {
            !text.contains([',', ':', '/']) && words(text).nth(MAX_LABEL_WORDS).is_none()
        }
        Head::Text => words(text).all(|(_, word)| is_joint(word)) || byline::label(text).is_some(),
    }
}

/// Whether a word joins two values: `Budi dan Sari`, `Budi di Jakarta`.
fn is_joint(word: &str) -> bool {
    word.len() <= MAX_JOINT_BYTES && word.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// Whether a word is a label by what stands behind it: `Editor: `, `Foto/`, `Editing by`.
fn is_label(word: &str, behind: &str) -> bool {
    let behind = behind.trim_start();
    if behind.starts_with("by ") {
        return byline::is_opener(&format!("{word} by"));
    }
    behind.starts_with(':') && (credit::is_label(word) || byline::label(word).is_some())
        || behind.starts_with('/') && credit::is_label(word)
}

/// The words of a line, each with its place.
fn words(line: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + line.get(at..)?.find(char::is_alphanumeric)?;
        let tail = line.get(start..)?;
        let is_border = |character: char| !character.is_alphanumeric();
        at = start + tail.find(is_border).unwrap_or(tail.len());
        Some((start, line.get(start..at)?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(line: &str, head: Head, values: &[&str], is_told: bool) {
        let holds = Coverage::default().holds(line, head, values.iter().copied());
        assert_eq!(holds, is_told, "{line}");
    }

    #[test]
    fn labels_and_joints_tell_nothing() {
        check("Penulis: Budi Hartono", Head::Text, &["Budi Hartono"], true);
        check("Oleh Budi Hartono", Head::Text, &["Budi Hartono"], true);
        check(", Penulis-Budi", Head::Text, &["Budi"], true);
        check(
            "on 16 Feb 2016 at 09:20",
            Head::Text,
            &["16 Feb 2016 at 09:20"],
            true,
        );
        check("Budi dan Sari", Head::Text, &["Budi", "Sari"], true);
        check(
            "(Reporting by Budi; Editing by Sari)",
            Head::Text,
            &["Budi", "Sari"],
            true,
        );
        check(
            "Penulis: Budi | Editor: Sari",
            Head::Text,
            &["Budi", "Sari"],
            true,
        );
        check(
            "Tayang pada: 5 Mei 2024",
            Head::Label,
            &["5 Mei 2024"],
            true,
        );
        check(
            "Panen. Foto/kabar.com",
            Head::Label,
            &["Panen.", "kabar.com"],
            true,
        );
        check("Panen. Foto: Sari", Head::Label, &["Panen.", "Sari"], true);
        check(
            "Sari Dewi/Panen raya",
            Head::Label,
            &["Panen raya", "Sari Dewi"],
            true,
        );
    }

    #[test]
    fn what_no_value_holds_is_not_told() {
        check("Penulis", Head::Text, &[], false);
        check("Tim Redaksi", Head::Text, &[], false);
        check("Laporan Wartawan Kabar, Budi", Head::Text, &["Budi"], false);
        check("Budi Hartono - Kabar", Head::Text, &["Budi Hartono"], false);
        check("Kabar Kita: Budi", Head::Text, &["Budi"], false);
        check("Penulis: Budi Kabar: Sari", Head::Text, &["Sari"], false);
        check(
            "Penulis: Budi Kabar: Sari",
            Head::Text,
            &["Budi", "Sari"],
            false,
        );
        check("Budi Budi", Head::Text, &["Budi"], false);
        check("SOLO - 5 Mei 2024", Head::Text, &["5 Mei 2024"], false);
        check(
            "SOLO, Kabar - 5 Mei 2024",
            Head::Label,
            &["5 Mei 2024"],
            false,
        );
        check(
            "5 Mei 2024 | 1.229 Views",
            Head::Text,
            &["5 Mei 2024"],
            false,
        );
        check(
            "Tayang pada: 5 Mei 2024 @ 2:05pm",
            Head::Label,
            &["5 Mei 2024"],
            false,
        );
        check("5 Mei 2024dan5", Head::Text, &["5 Mei 2024"], false);
        check(
            "Panen. Kabar/kabar.com",
            Head::Label,
            &["Panen.", "kabar.com"],
            false,
        );
    }
}
