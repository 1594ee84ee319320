//! Places that open datelines. The forms of a dateline decide without them wherever they can; the lists settle
//! what the form leaves open: `Jakarta: …`, `JAKARTA-Harga …`, `TIMES INDONESIA, MALANG –`.

use std::sync::LazyLock;

use super::lookup::NameMap;

static CITIES: LazyLock<NameMap<()>> = LazyLock::new(|| entries(include_str!("places/cities.txt")));

static REGIONS: LazyLock<NameMap<()>> =
    LazyLock::new(|| entries(include_str!("places/regions.txt")));

/// Abbreviations that stay in capitals where a place gets normal capitalization: `MATARAM, NTB`.
pub(crate) const ACRONYMS: &[&str] = &[
    "as", "bsd", "dc", "diy", "dki", "ikn", "nad", "ntb", "ntt", "uae", "uea", "uk", "us", "usa",
];

/// Words that open the name of a place: `KOTA BARU`, `TANJUNG RAJA`.
pub(crate) const PREFIXES: &[&str] = &[
    "bandar",
    "bukit",
    "gunung",
    "kabupaten",
    "kampung",
    "kepulauan",
    "kota",
    "kuala",
    "los",
    "muara",
    "new",
    "padang",
    "pasir",
    "port",
    "pulau",
    "san",
    "sungai",
    "tanjung",
    "teluk",
];

/// The longest name in the lists, in words: `penukal abab lematang ilir`.
pub(crate) const MAX_WORDS: usize = 4;

/// The longest name in the lists, in bytes.
pub(crate) const MAX_BYTES: usize = 32;

/// Whether it is a town, regency or district; letters of ASCII match in either case.
pub(crate) fn is_city(name: &str) -> bool {
    CITIES.contains(name)
}

/// Whether it is a province, state or country; letters of ASCII match in either case.
pub(crate) fn is_region(name: &str) -> bool {
    REGIONS.contains(name)
}

fn entries(list: &'static str) -> NameMap<()> {
    let names = list
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    NameMap::new(names.map(|name| (name, ())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_sorted_lower_case_and_fit_the_limits() {
        for list in [
            include_str!("places/cities.txt"),
            include_str!("places/regions.txt"),
        ] {
            let names: Vec<&str> = list.lines().filter(|line| !line.starts_with('#')).collect();
            assert!(names.is_sorted_by(|a, b| a < b), "not sorted or not unique");
            for name in names {
                assert_eq!(name, name.to_lowercase());
                assert!(name.split(' ').count() <= MAX_WORDS, "{name}");
                assert!(name.len() <= MAX_BYTES, "{name}");
            }
        }
        assert!(ACRONYMS.is_sorted() && PREFIXES.is_sorted());
    }
}
