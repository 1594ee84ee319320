//! Small words by which a language is told: written small, in every text, and in no text of another language.

/// Small words of English.
pub(crate) const ENGLISH: &[&str] = &[
    "and", "are", "because", "been", "but", "by", "for", "from", "has", "have", "he", "his", "is",
    "it", "its", "more", "not", "of", "on", "that", "the", "their", "there", "they", "this", "to",
    "was", "were", "which", "will", "with",
];

/// Small words that Indonesian and Malay share.
pub(crate) const SHARED: &[&str] = &[
    "ada", "akan", "antara", "atau", "dalam", "dan", "dari", "dengan", "di", "dia", "hari", "ini",
    "itu", "juga", "kami", "kata", "ke", "kepada", "kita", "lebih", "mereka", "oleh", "orang",
    "pada", "saya", "seperti", "sudah", "tahun", "telah", "tersebut", "tidak", "untuk", "yang",
];

/// Small words of Indonesian that Malay writes otherwise or does not use.
pub(crate) const INDONESIAN: &[&str] = &[
    "bahwa",
    "berbeda",
    "bisa",
    "hingga",
    "jadi",
    "kantor",
    "karena",
    "kemudian",
    "kini",
    "lalu",
    "mobil",
    "namun",
    "pemerintah",
    "polisi",
    "saat",
    "sebuah",
    "sejumlah",
    "terkait",
    "uang",
    "usai",
    "yaitu",
    "yakni",
];

/// Small words of Malay that Indonesian writes otherwise or does not use.
pub(crate) const MALAY: &[&str] = &[
    "bahawa",
    "berkata",
    "daripada",
    "iaitu",
    "ialah",
    "kerajaan",
    "kerana",
    "mahu",
    "manakala",
    "menerusi",
    "peratus",
    "polis",
    "sahaja",
    "sekiranya",
];

#[cfg(test)]
mod tests {
    use super::{ENGLISH, INDONESIAN, MALAY, SHARED};

    #[test]
    fn tables_are_sorted_and_share_no_word() {
        let tables = [ENGLISH, INDONESIAN, MALAY, SHARED];
        assert!(tables.iter().all(|table| table.is_sorted_by(|a, b| a < b)));
        let mut words: Vec<&str> = tables.into_iter().flatten().copied().collect();
        let n_words = words.len();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), n_words);
    }
}
