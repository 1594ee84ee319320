//! What counts as boilerplate, and the near misses that stay.

use crate::article::RemovedKind::{
    self, Advertisement, Copyright, Embed, Other, Pagination, Promo, ReadAlso, Related, Share,
};
use crate::extractor::{Format, Settings};
use crate::read;

use super::super::prune;
use super::super::table::PHRASES;
use super::proves;

const STORY: &str = "Harga beras di pasar induk naik tajam sejak awal pekan, kata para pedagang.";

fn text_dumps() -> Settings {
    Settings {
        format: Format::Text,
        ..Settings::default()
    }
}

/// Prunes the lines after a headline and a paragraph, before another paragraph.
fn removed_among(lines: &[&str]) -> Vec<(RemovedKind, String)> {
    let mut dump = vec!["Harga Beras Naik di Pasar Induk", STORY];
    dump.extend(lines);
    dump.push(
        "Warga berharap pemerintah segera menambah pasokan dari daerah lain di sekitar kota.",
    );
    let document = read::read(&dump.join("\n"), &text_dumps())
        .unwrap()
        .into_owned();
    let removed = prune(document, &[]).removed.into_iter();
    removed.map(|piece| (piece.kind, piece.text)).collect()
}

#[track_caller]
fn check(lines: &[&str], expected: &[(RemovedKind, &str)]) {
    let removed = removed_among(lines);
    let removed: Vec<(RemovedKind, &str)> = removed
        .iter()
        .map(|(kind, text)| (*kind, text.as_str()))
        .collect();
    assert_eq!(removed, expected);
}

/// Each comment in the tables holds an example of the phrase under it: the example must be known by
/// that very phrase.
#[test]
fn every_phrase_knows_its_example() {
    let sources = [
        include_str!("../../lexicon/id/boilerplate/channels.rs"),
        include_str!("../../lexicon/id/boilerplate/page.rs"),
        include_str!("../../lexicon/id/boilerplate/stories.rs"),
        include_str!("../../lexicon/ms/boilerplate/channels.rs"),
        include_str!("../../lexicon/ms/boilerplate/page.rs"),
        include_str!("../../lexicon/ms/boilerplate/stories.rs"),
        include_str!("../../lexicon/en/boilerplate/channels.rs"),
        include_str!("../../lexicon/en/boilerplate/page.rs"),
        include_str!("../../lexicon/en/boilerplate/stories.rs"),
    ];
    let mut n_phrases = 0;
    let mut missed: Vec<String> = Vec::new();
    for source in sources {
        let mut examples: Vec<&str> = Vec::new();
        for line in source.lines().map(str::trim) {
            if line.starts_with("// `") {
                examples.extend(line.split('`').skip(1).step_by(2));
            } else if let Some(words) = phrase_in(line) {
                n_phrases += 1;
                let example = examples.first().expect("an example above each phrase");
                let lead = example.find(char::is_alphabetic).unwrap();
                let (head, body) = example.split_at(lead);
                let hit = PHRASES.at(body).find(|hit| proves(*hit, head, body));
                let end = hit.map_or(0, |hit| hit.end);
                let found: String = body
                    .get(..end)
                    .unwrap()
                    .split(|char: char| !char.is_ascii_alphanumeric())
                    .filter(|word| !word.is_empty())
                    .collect::<Vec<&str>>()
                    .join(" ")
                    .to_ascii_lowercase();
                if found.replace(' ', "") != words.replace(' ', "") {
                    missed.push(format!("{words}: {example}"));
                }
                examples.clear();
            }
        }
    }
    assert_eq!(missed, Vec::<String>::new());
    assert!(n_phrases > 250, "{n_phrases} phrases");
}

fn phrase_in(line: &str) -> Option<&str> {
    let (call, rest) = line.split_once("(\"")?;
    ["alone", "label", "list", "marked", "opens"]
        .contains(&call)
        .then(|| rest.split('"').next())
        .flatten()
}

#[test]
fn drops_inserts_with_their_titles() {
    check(
        &["Baca Juga : Gula Langka di Tiga Kota"],
        &[(ReadAlso, "Baca Juga : Gula Langka di Tiga Kota")],
    );
    check(
        &["Baca Juga", "Gula Langka di Tiga Kota Besar"],
        &[
            (ReadAlso, "Baca Juga"),
            (ReadAlso, "Gula Langka di Tiga Kota Besar"),
        ],
    );
    check(
        &[
            "Baca Juga",
            "Gula Langka di Tiga Kota Besar",
            "Minyak Goreng Kembali Murah Pekan Ini",
        ],
        &[
            (ReadAlso, "Baca Juga"),
            (ReadAlso, "Gula Langka di Tiga Kota Besar"),
            (ReadAlso, "Minyak Goreng Kembali Murah Pekan Ini"),
        ],
    );
    // A short line under the label is a heading, and so is the last of several lines.
    check(&["Baca Juga", "Stok Menipis"], &[(ReadAlso, "Baca Juga")]);
    check(
        &[
            "Baca Juga",
            "Gula Langka di Tiga Kota Besar",
            "Minyak Goreng Kembali Murah Pekan Ini",
            "Stok Beras Menipis",
        ],
        &[
            (ReadAlso, "Baca Juga"),
            (ReadAlso, "Gula Langka di Tiga Kota Besar"),
            (ReadAlso, "Minyak Goreng Kembali Murah Pekan Ini"),
        ],
    );
    check(
        &["Simak juga 'Pasar Sepi':"],
        &[(ReadAlso, "Simak juga 'Pasar Sepi':")],
    );
    check(
        &["READ MORE: Rice prices fall"],
        &[(ReadAlso, "READ MORE: Rice prices fall")],
    );
}

#[test]
fn drops_what_leads_on_and_what_counts_readers() {
    check(
        &["Daftar lengkapnya ada di halaman selanjutnya."],
        &[(Pagination, "Daftar lengkapnya ada di halaman selanjutnya.")],
    );
    check(&["Halaman selanjutnya masih kosong, kata Sari."], &[]);
    check(&["Dibaca: 1.229 kali"], &[(Share, "Dibaca: 1.229 kali")]);
    check(&["3 menit baca"], &[(Share, "3 menit baca")]);
    check(&["1.2K views"], &[(Share, "1.2K views")]);
    check(&["Menit 3"], &[]);
    check(
        &["Masa membaca: 2 minit"],
        &[(Share, "Masa membaca: 2 minit")],
    );
    check(&["copy-link-circle"], &[(Other, "copy-link-circle")]);
    check(
        &["BERITA PASAR LAINNYA"],
        &[(Related, "BERITA PASAR LAINNYA")],
    );
    check(&["Berita itu sudah sampai ke desa lainnya"], &[]);
    check(&["Dibaca 3 orang"], &[]);
}

#[test]
fn leaves_prose_that_opens_alike() {
    check(
        &["Simak juga petualangan para petani muda di lereng gunung itu setiap pekan."],
        &[],
    );
    check(
        &["Baca buku setiap hari membuat anak-anak di desa itu lebih berani bertanya."],
        &[],
    );
    check(
        &["Copyright lagu itu dipegang oleh keluarga sang pencipta sejak lama."],
        &[],
    );
    check(
        &["Iklan rokok itu ditarik dari televisi setelah warga memprotes isinya."],
        &[],
    );
    check(
        &["Share prices fell on Tuesday as traders waited for the bank to decide."],
        &[],
    );
    check(
        &["Halaman rumah itu luas dan penuh dengan pohon mangga yang rindang."],
        &[],
    );
    check(
        &["Follow-up talks will be held in Bogor next week, the ministry said."],
        &[],
    );
}

#[test]
fn drops_lists_of_other_stories() {
    check(
        &[
            "Berita Terkait",
            "Gula Langka di Tiga Kota Besar",
            "Minyak Goreng Kembali Murah Pekan Ini",
        ],
        &[
            (Related, "Berita Terkait"),
            (Related, "Gula Langka di Tiga Kota Besar"),
            (Related, "Minyak Goreng Kembali Murah Pekan Ini"),
        ],
    );
    check(
        &["Berita terkait beras memenuhi halaman depan koran-koran nasional pagi ini."],
        &[],
    );
}

#[test]
fn drops_rows_of_buttons_and_numbers() {
    check(
        &["Facebook Twitter WhatsApp Copy Link"],
        &[(Share, "Facebook Twitter WhatsApp Copy Link")],
    );
    check(
        &["19Shares", "Facebook", "Twitter"],
        &[(Share, "19Shares"), (Share, "Facebook"), (Share, "Twitter")],
    );
    check(&["Facebook"], &[]);
    check(
        &["Halaman 1 2 Selanjutnya"],
        &[(Pagination, "Halaman 1 2 Selanjutnya")],
    );
    check(&["1 2 3"], &[(Pagination, "1 2 3")]);
    check(&["3 1 0"], &[]);
    check(&["2023"], &[]);
    check(&["-------"], &[(Other, "-------")]);
}

#[test]
fn drops_promotions_of_channels() {
    check(
        &["Ikuti terus kabar kami di WhatsApp Channel resmi"],
        &[(Promo, "Ikuti terus kabar kami di WhatsApp Channel resmi")],
    );
    check(
        &["Cek Berita dan Artikel yang lain di Google", "News"],
        &[
            (Promo, "Cek Berita dan Artikel yang lain di Google"),
            (Promo, "News"),
        ],
    );
    check(
        &["Polisi menyita telepon milik admin WhatsApp Channel yang menyebar kabar bohong itu."],
        &[],
    );
}

#[test]
fn drops_embedded_posts_and_notices() {
    check(
        &["Ini videonya pic.twitter.com/AbCdEfGhIj"],
        &[(Embed, "Ini videonya pic.twitter.com/AbCdEfGhIj")],
    );
    check(
        &["Selamat jalan — Pasar Induk (@pasarinduk) September 12, 2019"],
        &[(
            Embed,
            "Selamat jalan — Pasar Induk (@pasarinduk) September 12, 2019",
        )],
    );
    check(
        &["2023 Pasar Press Sdn Bhd. Hak Cipta Terpelihara"],
        &[(Copyright, "2023 Pasar Press Sdn Bhd. Hak Cipta Terpelihara")],
    );
    check(
        &["SCROLL TO CONTINUE WITH CONTENT"],
        &[(Advertisement, "SCROLL TO CONTINUE WITH CONTENT")],
    );
}

#[test]
fn leaves_a_headline_that_opens_like_an_insert() {
    let dump = format!("Simak: Jadwal Kereta\n{STORY}");
    let document = read::read(&dump, &text_dumps()).unwrap();
    let pruned = prune(document, &[]);
    assert_eq!(pruned.removed, []);
}

#[test]
fn numbers_of_pages_run_together() {
    check(
        &["Halaman:", "12", "Selanjutnya"],
        &[
            (Pagination, "Halaman:"),
            (Pagination, "12"),
            (Pagination, "Selanjutnya"),
        ],
    );
    check(&["12"], &[]);
}

#[test]
fn names_of_networks_in_a_row() {
    check(
        &["Facebook", "Twitter", "WhatsApp"],
        &[(Share, "Facebook"), (Share, "Twitter"), (Share, "WhatsApp")],
    );
    check(&["Facebook", "Twitter"], &[]);
    check(&["-A+A"], &[(Share, "-A+A")]);
    check(&["A+B"], &[]);
}

#[test]
fn notes_of_feeds() {
    let note = "The post Harga Beras Turun appeared first on Kabar.";
    check(&[note], &[(Other, note)]);
    check(
        &["The post office appeared in the old photos of the town."],
        &[],
    );
}

#[test]
fn tables_of_contents() {
    check(
        &[
            "Daftar Isi",
            "1. Cabut steker",
            "2. Matikan lampu",
            "1. Cabut steker",
        ],
        &[
            (RemovedKind::Navigation, "Daftar Isi"),
            (RemovedKind::Navigation, "1. Cabut steker"),
        ],
    );
    check(&["Daftar Harga", "1. Cabut steker"], &[]);
}
