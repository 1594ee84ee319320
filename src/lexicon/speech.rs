//! Words of reported speech: the type of the tables in `<language>/speech.rs` or `speech/`.

/// The words by which a language tells who said what.
///
/// Entries are single words, lower case. Forms that a rule can build are not listed: Indonesian and
/// Malay `-nya` (`katanya`), and forms in capitals.
#[derive(Debug)]
pub(crate) struct Speech {
    /// Verbs with the speaker behind them: `kata Budi`, `said Smith`.
    pub(crate) said: &'static [&'static str],
    /// Verbs with the speaker before them: `Budi mengatakan`, `Smith said`.
    pub(crate) says: &'static [&'static str],
    /// Passive verbs; the speaker follows: `disampaikan (oleh) Budi`.
    pub(crate) passive: &'static [&'static str],
    /// Verbs that report a stance; a few quoted words in their sentence are the subject's: `mengecam`.
    pub(crate) stance: &'static [&'static str],
    /// Words that carry a quote from one medium to another: `dikutip`, `dilansir`, `reported`.
    pub(crate) carried: &'static [&'static str],
    /// Nouns for a medium: `kantor berita`, `surat kabar`.
    pub(crate) media: &'static [&'static str],
    /// `menurut`, `according`.
    pub(crate) according: &'static [&'static str],
    /// Pronouns that stand for a speaker: `dia`, `she`.
    pub(crate) pronouns: &'static [&'static str],
    /// Words that point back: `itu`, `tersebut`.
    pub(crate) pointers: &'static [&'static str],
    /// Words that may stand between a quote and its verb, or behind the verb: `kembali`, `lagi`.
    pub(crate) fillers: &'static [&'static str],
    /// Short forms of offices, with the words they stand for: `menag`, `menteri agama`.
    pub(crate) offices: &'static [(&'static str, &'static str)],
    /// Nouns that open a role: `ketua`, `menteri`, `juru`.
    pub(crate) heads: &'static str,
    /// Forms of address and ranks before a name, no part of it: `pak`, `kombes`, `dr`.
    pub(crate) honorifics: &'static [&'static str],
    /// Nouns that open the name of a body: `kementerian`, `dinas`, `university`.
    pub(crate) bodies: &'static [&'static str],
    /// Nouns whose next word is a proper name: `kota`, `polres`, `pt`.
    pub(crate) named: &'static [&'static str],
    /// Words of people, not of bodies, that a phrase may point back with: `pria kelahiran Sleman itu`.
    pub(crate) described: &'static [&'static str],
    /// Words that close a role before the name of a firm: `Direktur Utama Tokoluka`.
    pub(crate) tails: &'static [&'static str],
    /// Academic degrees behind a name: `sh`, `mm`.
    pub(crate) degrees: &'static [&'static str],
    /// Verbs before a nickname: `disapa`, `dipanggil`.
    pub(crate) nicknamed: &'static [&'static str],
    /// Words of offices and bodies that are no part of a person's name: `kementerian`, `umum`.
    pub(crate) institutions: &'static str,
    /// Countries, provinces and cities, word by word.
    pub(crate) places: &'static str,
    /// Small words inside a name: `bin`, `van`.
    pub(crate) particles: &'static [&'static str],
    /// Words that end a speaker phrase wherever they stand: `kepada`, `saat`.
    pub(crate) stops: &'static [&'static str],
    /// Words that end a speaker phrase once it has its name: `di`, `dari`, `of`.
    pub(crate) links: &'static [&'static str],
    /// Weekdays and other time words behind a name: `senin`, `kemarin`.
    pub(crate) times: &'static [&'static str],
    /// Nouns for what a body gives out, before its name: `tulis keterangan resmi Kementerian X`.
    pub(crate) statements: &'static [&'static str],
    /// Words between such a noun and the name: `resmi`, `tertulis`.
    pub(crate) of_statements: &'static [&'static str],
    /// Nouns for texts, which nobody says: `bunyi Pasal 13`, `tulis spanduk itu`.
    pub(crate) written: &'static [&'static str],
    /// Words in capitals at the start of a sentence that open no name: `namun`, `sementara`.
    pub(crate) openers: &'static [&'static str],
    /// Words before a title of a work, an event, a nickname, a term: `bertajuk`, `istilah`.
    pub(crate) titling: &'static [&'static str],
}

/// Forms of address in two words, the first of which is a family name elsewhere: `Tan Sri Rahim`.
///
/// No first word of them has more than seven bytes.
pub(crate) const ADDRESSES: &[(&str, &str)] = &[
    ("Dato", "Sri"),
    ("Dato'", "Sri"),
    ("Dato’", "Sri"),
    ("Datuk", "Sri"),
    ("Datuk", "Wira"),
    ("Puan", "Sri"),
    ("Tan", "Sri"),
    ("Toh", "Puan"),
];

/// Names that open with another word, or with what is a form of address in another language: `I Made` is of Bali;
/// `Puan Siti` is Malay, `Puan Maharani` a name.
pub(crate) const NAMES: &[(&str, &str)] = &[
    ("I", "Dewa"),
    ("I", "Gede"),
    ("I", "Gusti"),
    ("I", "Kadek"),
    ("I", "Ketut"),
    ("I", "Komang"),
    ("I", "Made"),
    ("I", "Nengah"),
    ("I", "Nyoman"),
    ("I", "Putu"),
    ("I", "Wayan"),
    ("Puan", "Maharani"),
];

/// Familiar forms of address that belong to a name: `Gus Yahya` is `Yahya Anshori`.
pub(crate) const FAMILIAR: &[&str] = &["Cak", "Gus", "Jro", "Kang", "Mpok", "Neng", "Teh", "Uda"];

/// Given names that are other words as well: `Hari W Pamungkas`.
pub(crate) const GIVEN: &[&str] = &["Hari"];

/// Words that are a name between two names alone: `Iskandar Muda Shah`.
pub(crate) const INNER: &[&str] = &["Muda"];

/// Offices and bodies of two words, of which the second is a name elsewhere: `kata Jaksa Agung`, `kata Agung`.
pub(crate) const COMPOUNDS: &[(&str, &str)] = &[
    ("Brunei", "Darussalam"),
    ("Hakim", "Agung"),
    ("Jaksa", "Agung"),
    ("Kejaksaan", "Agung"),
    ("Mahkamah", "Agung"),
    ("Masjid", "Agung"),
];

/// Names that close a name, and are offices elsewhere: `Arif Rahman Hakim`, `Jill Porter`.
pub(crate) const CLOSING: &[&str] = &[
    "Bishop", "Dean", "Hakim", "King", "Pope", "Porter", "Sultan",
];

/// The tables of all languages.
pub(crate) const TABLES: &[&Speech] = &[
    &super::id::speech::SPEECH,
    &super::ms::speech::SPEECH,
    &super::en::speech::SPEECH,
];

#[cfg(test)]
mod tests {
    use super::TABLES;

    #[test]
    fn tables_are_sorted_unique_and_lower_case() {
        for speech in TABLES {
            let words = [
                speech.said,
                speech.says,
                speech.passive,
                speech.stance,
                speech.carried,
                speech.media,
                speech.according,
                speech.pronouns,
                speech.pointers,
                speech.fillers,
                speech.honorifics,
                speech.bodies,
                speech.named,
                speech.described,
                speech.tails,
                speech.degrees,
                speech.nicknamed,
                speech.particles,
                speech.stops,
                speech.links,
                speech.times,
                speech.openers,
                speech.statements,
                speech.of_statements,
                speech.written,
                speech.titling,
            ];
            for table in words {
                assert!(
                    table.is_sorted_by(|a, b| a < b),
                    "not sorted or not unique: {table:?}"
                );
                assert!(
                    table
                        .iter()
                        .all(|word| *word == word.to_lowercase() && !word.contains(' ')),
                    "{table:?}"
                );
            }
            assert!(
                speech.offices.is_sorted_by(|a, b| a.0 < b.0),
                "not sorted or not unique"
            );
            for list in [speech.heads, speech.institutions, speech.places] {
                let words: Vec<&str> = list
                    .lines()
                    .filter(|line| !line.is_empty() && !line.starts_with('#'))
                    .collect();
                assert!(
                    words.is_sorted_by(|a, b| a < b),
                    "not sorted or not unique: {words:?}"
                );
                assert!(
                    words
                        .iter()
                        .all(|word| *word == word.to_lowercase() && !word.contains(' '))
                );
            }
        }
    }
}
