//! Where a name starts behind an office: `Direktur Tokoluka Rina Sari` says nothing of it.
//!
//! The rest of the article does: `Tokoluka` stands elsewhere without her, `Sari` speaks.

use super::super::class::{self, Class};
use super::super::phrase::Phrase;
use super::super::standing;
use super::People;
use crate::lexicon::speech::GIVEN;

impl<'a> People<'a> {
    /// The name without words of a body that stand before it: see [`trim`](Self::trim).
    pub(in super::super) fn trimmed(&self, name: &'a str) -> &'a str {
        self.trimmed.get(name).copied().unwrap_or(name)
    }

    /// `Direktur Tokoluka Rina Sari` says nothing of where the name starts. It starts behind a word that
    /// is written small elsewhere, or that stands elsewhere without the next one while that one stands beside a cue.
    pub(super) fn trim(&mut self, name: &'a str) -> &'a str {
        if let Some(trimmed) = self.trimmed.get(name) {
            return trimmed;
        }
        let mut rest = self.behind_body(name);
        while let Some((first, behind)) = rest.split_once(' ') {
            let is_cut = self.is_small_elsewhere(first)
                || self.is_placed(first)
                || self.is_of_a_body(rest, first, behind);
            if !is_cut {
                break;
            }
            rest = behind;
        }
        self.trimmed.insert(name, rest);
        rest
    }

    /// The name of a phrase without the second word of a place: of `Dinas Sosial Pemalang Jaya Rina` in an article
    /// that writes `Kabupaten Pemalang Jaya`.
    pub(super) fn behind_place(&mut self, phrase: &Phrase<'a>, name: &'a str) -> &'a str {
        let office = phrase.affiliation.or(phrase.role).unwrap_or_default();
        let place = office.rsplit(' ').next().unwrap_or_default();
        let Some((first, rest)) = name.split_once(' ') else {
            return name;
        };
        let is_place = class::of(place).is(Class::PLACE)
            && self.may_search()
            && standing::is_apart(&format!("{place} {first}"), false, self.texts);
        if is_place { rest } else { name }
    }

    /// The name behind the longest run of two words or more that stands elsewhere without a name behind it, as a
    /// place does (`di Tanjung Mutiara`), or as a club does whose coach speaks (`Harimau Laut kalah`).
    fn behind_body(&mut self, name: &'a str) -> &'a str {
        const MIN_BODY_WORDS: usize = 2;
        let n_words = name.split(' ').count();
        if n_words <= MIN_BODY_WORDS {
            return name;
        }
        let first = name.split(' ').next().unwrap_or_default();
        let is_first = self.speaks(first);
        for n_body in (MIN_BODY_WORDS..n_words).rev() {
            let Some((at, _)) = name.match_indices(' ').nth(n_body - 1) else {
                continue;
            };
            let (Some(body), Some(behind)) = (name.get(..at), name.get(at + 1..)) else {
                continue;
            };
            if class::of(behind.split(' ').next().unwrap_or_default()).is(Class::PARTICLE)
                || !self.may_search()
            {
                continue;
            }
            let speaks = behind.split(' ').any(|word| self.speaks(word));
            // `Rina Sari` may speak as `Rina`; a firm may speak beside its head.
            if is_first && !speaks {
                continue;
            }
            if standing::is_apart(body, speaks, self.texts) {
                return behind;
            }
        }
        name
    }

    pub(super) fn is_small_elsewhere(&mut self, word: &str) -> bool {
        word.len() > 3
            && !GIVEN.contains(&word)
            && self.may_search()
            && standing::is_written(&word.to_lowercase(), self.texts)
    }

    fn is_placed(&mut self, first: &str) -> bool {
        self.may_search() && standing::is_placed(first, self.texts)
    }

    fn is_of_a_body(&mut self, name: &str, first: &str, behind: &str) -> bool {
        let starts_later = behind.split(' ').any(|word| self.speaks(word));
        if self.speaks(first) || !starts_later || !self.may_search() {
            return false;
        }
        let second = behind.split(' ').next().unwrap_or_default();
        let both = name.get(..first.len() + 1 + second.len()).unwrap_or(name);
        standing::count(first, self.texts) > standing::count(both, self.texts)
    }

    /// `Manajer Kijang Rudi Hartono` grows `Hartono` over the club as well, which stands alone elsewhere.
    pub(super) fn without_club(&mut self, form: &'a str, name: &str) -> &'a str {
        const MIN_WORDS: usize = 2;
        let mut rest = self.behind_body(form);
        if rest.len() < form.len() && !rest.contains(name) {
            // `Harimau Laut` of `pelatih Harimau Laut Rudi Hartono`.
            let body = form.strip_suffix(rest).map(str::trim_end);
            return body.unwrap_or(form);
        }
        while let Some((first, behind)) = rest.split_once(' ') {
            let is_cut = behind.split(' ').count() >= MIN_WORDS
                && behind.contains(name)
                // `Rudi 'Kent' Hartono`
                && behind.starts_with(char::is_alphanumeric)
                && !behind
                    .split(' ')
                    .next()
                    .is_some_and(|word| class::of(word).is(Class::PARTICLE))
                && !self.speaks(first)
                && self.may_search()
                && standing::stands_alone(first, self.texts);
            if !is_cut {
                break;
            }
            rest = behind;
        }
        rest
    }
}
