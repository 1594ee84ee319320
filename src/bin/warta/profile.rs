//! `profile.toml`: what a caller knows of sites, by host.
//!
//! ```toml
//! [limits]
//! bytes = 2_000_000
//! blocks = 20_000
//!
//! [[site]]
//! hosts = ["*.kabar.example"]
//! language = "id"
//! phrases.promo = ["gabung kanal warga"]
//! phrases.read_also = ["sorotan"]
//! limits.quotes = 100
//! content_selector = ["article .isi"]
//! drop_selector = [".kuis", ".iklan-sela"]
//! ```

use std::collections::BTreeMap;
use std::fs;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use toml::Spanned;
use warta::article::RemovedKind;
use warta::{Extractor, Language, Limits};

use crate::failure::Failure;

/// A profile that cannot be used, with the line that is at fault.
#[derive(Debug, thiserror::Error)]
#[error("{} line {line}: {message}", path.display())]
pub(crate) struct ProfileError {
    pub(crate) path: PathBuf,
    pub(crate) line: usize,
    pub(crate) message: String,
}

/// The extractors of a run: one for each site of the profile, one for all others.
#[derive(Debug, Clone)]
pub(crate) struct Extractors {
    other: Extractor,
    sites: Vec<(Vec<HostPattern>, Extractor)>,
    max_bytes: usize,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Profile {
    #[serde(default)]
    limits: OwnLimits,
    #[serde(default)]
    site: Vec<Site>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct OwnLimits {
    bytes: Option<NonZeroUsize>,
    blocks: Option<NonZeroUsize>,
    depth: Option<NonZeroUsize>,
    attribute_bytes: Option<NonZeroUsize>,
    quotes: Option<NonZeroUsize>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Site {
    hosts: Vec<Spanned<String>>,
    language: Option<Language>,
    #[serde(default)]
    phrases: BTreeMap<RemovedKind, Vec<Spanned<String>>>,
    #[serde(default)]
    limits: OwnLimits,
    #[serde(default)]
    content_selector: Vec<Spanned<String>>,
    #[serde(default)]
    drop_selector: Vec<Spanned<String>>,
}

/// A host, or `*.` and a host for it and all below it, or `*` for all.
#[derive(Debug, Clone, PartialEq, Eq)]
enum HostPattern {
    All,
    Exactly(String),
    Below(String),
}

impl Extractors {
    /// The same extractor for every site.
    pub(crate) fn without_profile(other: Extractor) -> Self {
        Self {
            other,
            sites: Vec::new(),
            max_bytes: Limits::DEFAULT_BYTES,
        }
    }

    /// The longest input that one of them reads.
    pub(crate) const fn max_bytes(&self) -> usize {
        self.max_bytes
    }

    /// Reads a profile; its sites add to what `base` holds already.
    pub(crate) fn read(path: &Path, base: Extractor) -> Result<Self, Failure> {
        let text = fs::read_to_string(path).map_err(|error| Failure::input(path, error))?;
        Self::parse(&text, base).map_err(|(line, message)| {
            Failure::Profile(ProfileError {
                path: path.to_owned(),
                line,
                message,
            })
        })
    }

    /// The error is the number of a line, and what is wrong there.
    fn parse(text: &str, base: Extractor) -> Result<Self, (usize, String)> {
        let line_of = |idx: usize| {
            let before = text.as_bytes().get(..idx).unwrap_or_default();
            memchr::memchr_iter(b'\n', before).count() + 1
        };
        let profile: Profile = toml::from_str(text).map_err(|error| {
            let line = error.span().map_or(1, |span| line_of(span.start));
            (line, error.message().to_owned())
        })?;
        let limits = profile.limits.over(Limits::new());
        let of_all = profile.limits.bytes;
        let mut max_bytes = of_all.map_or(Limits::DEFAULT_BYTES, NonZeroUsize::get);
        let other = base.limits(limits);
        let mut sites = Vec::new();
        for site in profile.site {
            let mut patterns = Vec::new();
            for host in site.hosts {
                let line = line_of(host.span().start);
                let pattern =
                    HostPattern::parse(host.as_ref()).map_err(|message| (line, message))?;
                patterns.push(pattern);
            }
            max_bytes = max_bytes.max(site.limits.bytes.map_or(0, NonZeroUsize::get));
            let mut extractor = other.clone().limits(site.limits.over(limits));
            if let Some(language) = site.language {
                extractor = extractor.language(language);
            }
            for (kind, phrases) in site.phrases {
                if let Some(empty) = phrases
                    .iter()
                    .find(|phrase| phrase.as_ref().trim().is_empty())
                {
                    let line = line_of(empty.span().start);
                    return Err((line, "expected a phrase, found an empty one".into()));
                }
                extractor = extractor.phrases(kind, phrases.iter().map(Spanned::as_ref));
            }
            for css in site.content_selector {
                extractor = extractor
                    .content_selector(css.as_ref())
                    .map_err(|error| (line_of(css.span().start), error.to_string()))?;
            }
            for css in site.drop_selector {
                extractor = extractor
                    .drop_selector(css.as_ref())
                    .map_err(|error| (line_of(css.span().start), error.to_string()))?;
            }
            sites.push((patterns, extractor));
        }
        Ok(Self {
            other,
            sites,
            max_bytes,
        })
    }

    /// The extractor for an address: the one of the first site that it belongs to.
    pub(crate) fn of(&self, url: Option<&str>) -> &Extractor {
        if self.sites.is_empty() {
            return &self.other;
        }
        let host = url
            .and_then(host_of)
            .unwrap_or_default()
            .to_ascii_lowercase();
        let mut sites = self.sites.iter();
        sites
            .find(|(patterns, _)| patterns.iter().any(|pattern| pattern.matches(&host)))
            .map_or(&self.other, |(_, extractor)| extractor)
    }
}

impl OwnLimits {
    /// These limits, and the given ones where nothing is said.
    fn over(&self, mut limits: Limits) -> Limits {
        if let Some(max_bytes) = self.bytes {
            limits = limits.bytes(max_bytes.get());
        }
        if let Some(max_blocks) = self.blocks {
            limits = limits.blocks(max_blocks.get());
        }
        if let Some(max_depth) = self.depth {
            limits = limits.depth(max_depth.get());
        }
        if let Some(max_bytes) = self.attribute_bytes {
            limits = limits.attribute_bytes(max_bytes.get());
        }
        if let Some(max_quotes) = self.quotes {
            limits = limits.quotes(max_quotes.get());
        }
        limits
    }
}

impl HostPattern {
    fn parse(text: &str) -> Result<Self, String> {
        if text == "*" {
            return Ok(Self::All);
        }
        let (host, pattern): (&str, fn(String) -> Self) = match text.strip_prefix("*.") {
            Some(host) => (host, Self::Below),
            None => (text, Self::Exactly),
        };
        let is_label = |label: &str| {
            !label.is_empty()
                && !label.contains(|c: char| c.is_ascii() && !c.is_ascii_alphanumeric() && c != '-')
        };
        if host.split('.').all(is_label) {
            Ok(pattern(host.to_ascii_lowercase()))
        } else {
            Err(format!(
                "expected a host such as kabar.example or *.kabar.example, found \"{text}\""
            ))
        }
    }

    fn matches(&self, host: &str) -> bool {
        match self {
            Self::All => true,
            Self::Exactly(name) => host == name,
            Self::Below(name) => host
                .strip_suffix(name.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.ends_with('.')),
        }
    }
}

/// The host of an address: `https://user@www.kabar.example:8080/x` gives `www.kabar.example`.
fn host_of(url: &str) -> Option<&str> {
    let (_, rest) = url.split_once("//")?;
    let authority = rest.split(['/', '?', '#']).next()?;
    let host = authority
        .rsplit_once('@')
        .map_or(authority, |(_, host)| host);
    Some(host.split(':').next().unwrap_or(host))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(extractors: &Extractors, url: Option<&str>, dump: &str, n_removed: usize) {
        let article = extractors.of(url).extract(dump).unwrap();
        assert_eq!(article.removed.len(), n_removed);
    }

    #[test]
    fn sites_are_found_by_host() {
        let profile = "[[site]]\nhosts = [\"*.kabar.example\", \"warta.example\"]\nphrases.promo = [\"gabung kanal\"]\n";
        let extractors = Extractors::parse(profile, Extractor::new()).unwrap();
        let dump = "Judul Berita Ini\n\nKalimat pertama berita ini cukup panjang untuk dibaca.\n\nGabung kanal kami di sini.";
        check(&extractors, Some("https://www.kabar.example/a"), dump, 1);
        check(&extractors, Some("https://KABAR.example:443"), dump, 1);
        check(&extractors, Some("//u@warta.example?x=//a.b"), dump, 1);
        check(&extractors, Some("https://www.warta.example/a"), dump, 0);
        check(&extractors, Some("https://notkabar.example/"), dump, 0);
        check(&extractors, Some("kabar.example"), dump, 0);
        check(&extractors, None, dump, 0);
    }

    #[test]
    fn limits_hold_for_all_sites_or_for_one() {
        #[track_caller]
        fn check(extractors: &Extractors, url: &str, dump: &str, expected: Option<&str>) {
            let outcome = extractors.of(Some(url)).extract(dump);
            let kind = outcome.as_ref().err().map(warta::Error::kind);
            assert_eq!(kind, expected);
        }
        let profile = "[limits]\nblocks = 2\n[[site]]\nhosts = [\"a.example\"]\nlimits.blocks = 3\nlimits.bytes = 99_000_000\n";
        let extractors = Extractors::parse(profile, Extractor::new()).unwrap();
        assert_eq!(extractors.max_bytes(), 99_000_000);
        let dump = "Judul Berita\n\nKalimat pertama berita ini cukup panjang untuk dibaca.\n\nKalimat kedua berita ini juga.";
        check(&extractors, "https://a.example/", dump, None);
        check(
            &extractors,
            "https://b.example/",
            dump,
            Some("too_many_blocks"),
        );
    }

    #[test]
    fn selectors_bend_a_site() {
        let profile = "[[site]]\nhosts = [\"a.example\"]\ncontent_selector = [\".isi\"]\ndrop_selector = [\".kuis\"]\n";
        let extractors = Extractors::parse(profile, Extractor::new()).unwrap();
        let page = "<h1>Harga Beras Turun</h1><div class=isi><p>Harga beras turun di banyak pasar sejak awal pekan ini.</p>\
            <p class=kuis>Ikuti kuis.</p></div><div><p>Kabar lain yang lebih panjang tidak ikut terbaca di halaman ini.</p></div>";
        let article = extractors
            .of(Some("https://a.example/1"))
            .extract(page)
            .unwrap();
        assert_eq!(
            article.text(),
            "Harga beras turun di banyak pasar sejak awal pekan ini."
        );
    }

    #[test]
    fn bad_profiles_name_the_line() {
        #[track_caller]
        fn check(profile: &str, line: usize, message: &str) {
            let error = Extractors::parse(profile, Extractor::new()).unwrap_err();
            assert_eq!((error.0, error.1.as_str()), (line, message));
        }
        check(
            "\n[[site]]\nhosts = [\"a.example\",\n\"https://b.example/\"]\n",
            4,
            "expected a host such as kabar.example or *.kabar.example, found \"https://b.example/\"",
        );
        check(
            "[[site]]\nhosts = [\"a.example\"]\nphrases.promo = [\"x\", \" \"]\n",
            3,
            "expected a phrase, found an empty one",
        );
        check(
            "[[site]]\nhosts = []\ndrop_selector = [\n\".a\",\n\"p:hover\"]\n",
            5,
            "expected a CSS selector, found \"p:hover\" (read 7 characters of it)",
        );
        check("[[site]]\nlanguage = \"id\"\n", 1, "missing field `hosts`");
        check(
            "[limits]\n\nbyte = 5\n",
            3,
            "unknown field `byte`, expected one of `bytes`, `blocks`, `depth`, `attribute_bytes`, `quotes`",
        );
        check(
            "[limits]\nbytes = 5\ndepth = 0\n",
            3,
            "invalid value: integer `0`, expected a nonzero usize",
        );
        check(
            "[[site]]\nhosts = []\nlimits.quotes = -1\n",
            3,
            "invalid value: integer `-1`, expected a nonzero usize",
        );
        check(
            "[[site]]\nhosts = []\nlimits.blocks = \"many\"\n",
            3,
            "invalid type: string \"many\", expected a nonzero usize",
        );
        check(
            "[[site]]\nhosts = []\nlanguage = \"de\"\n",
            3,
            "unknown variant `de`, expected one of `id`, `ms`, `en`",
        );
    }
}
