//! What is split, and what stays whole.

use super::*;

#[track_caller]
fn check(text: &str, pieces: &[&str]) {
    let joints = joints(text);
    let starts = std::iter::once(0).chain(joints.iter().copied());
    let ends = joints.iter().copied().chain([text.len()]);
    let found: Vec<&str> = starts
        .zip(ends)
        .map(|(start, end)| text.get(start..end).unwrap())
        .collect();
    assert_eq!(found, pieces);
}

#[track_caller]
fn check_whole(text: &str) {
    check(text, &[text]);
}

#[test]
fn splits_at_a_sentence_end_with_a_capital_behind() {
    check(
        "Jalan itu ditutup.Kepala Dinas datang.",
        &["Jalan itu ditutup.", "Kepala Dinas datang."],
    );
    check(
        "Rapat pada (3/8/2023).Menurut dia, rapat ditunda.",
        &["Rapat pada (3/8/2023).", "Menurut dia, rapat ditunda."],
    );
    check(
        "Harga naik 50%.Kelima, pasokan turun.",
        &["Harga naik 50%.", "Kelima, pasokan turun."],
    );
    check(
        "Ia lahir tahun 1988.Ayahnya nelayan.",
        &["Ia lahir tahun 1988.", "Ayahnya nelayan."],
    );
    check(
        "Tim tiba di bandara.BPBD menyiapkan tenda.",
        &["Tim tiba di bandara.", "BPBD menyiapkan tenda."],
    );
    check(
        "Kapal berangkat pukul 08.00 WIB.Penumpang naik.",
        &["Kapal berangkat pukul 08.00 WIB.", "Penumpang naik."],
    );
    check(
        "Mengapa demikian?Ahli gizi menjawab.",
        &["Mengapa demikian?", "Ahli gizi menjawab."],
    );
    check(
        "Ada \u{2018}cacat mental\u{2019}.Pengacara diam.",
        &["Ada \u{2018}cacat mental\u{2019}.", "Pengacara diam."],
    );
}

#[test]
fn splits_a_glued_list() {
    check(
        "Setiap pelaku usaha wajib:a. melapor tiap tahun;b. membayar iuran; danc. menjaga mutu.",
        &[
            "Setiap pelaku usaha wajib:",
            "a. melapor tiap tahun;",
            "b. membayar iuran; danc. menjaga mutu.",
        ],
    );
    check(
        "Caranya begini:1. Cuci beras.2. Tanak hingga matang.",
        &[
            "Caranya begini:",
            "1. Cuci beras.",
            "2. Tanak hingga matang.",
        ],
    );
    check_whole("Rapat membahas hal berikut:a. iuran warga.");
    check_whole("Skor akhir tipis.2. Begitulah kata dia.");
    check_whole("Rasio 1:1. Lalu skor 2;3. menurut dia.");
}

#[test]
fn leaves_a_stop_with_a_space_behind() {
    check_whole("Jalan itu ditutup. Kepala Dinas datang.");
    check_whole("Jalan itu ditutup.");
    check_whole("Jalan itu ditutup.kepala dinas datang.");
    check_whole("Layanan by.U terus tumbuh di Sukamaju.");
}

#[test]
fn splits_before_and_after_quotation_marks() {
    check(
        "Itu katanya.\"Kami datang besok,\" ujarnya.",
        &["Itu katanya.", "\"Kami datang besok,\" ujarnya."],
    );
    check(
        "Itu kata dia.\u{201c}Kami datang,\u{201d} ujarnya.",
        &["Itu kata dia.", "\u{201c}Kami datang,\u{201d} ujarnya."],
    );
    check(
        "\"Kami sudah selesai.\"Ia pulang.",
        &["\"Kami sudah selesai.\"", "Ia pulang."],
    );
    check(
        "\u{201c}Kami sudah selesai.\u{201d}Ia pulang.",
        &["\u{201c}Kami sudah selesai.\u{201d}", "Ia pulang."],
    );
    check(
        "\"Satu.\" Lalu diam.\"Dua,\" katanya.",
        &["\"Satu.\" Lalu diam.", "\"Dua,\" katanya."],
    );
    check(
        "Itu katanya.\"1.000 orang datang,\" ujarnya.",
        &["Itu katanya.", "\"1.000 orang datang,\" ujarnya."],
    );
}

#[test]
fn leaves_quotation_marks_with_spaces() {
    check_whole("\"Kami sudah selesai.\" Ia pulang.");
    check_whole("Dia berkata, \"Selesai.\"");
    check_whole("\"Apa dia serius?\" ujarnya.");
    check_whole("\"Kami sudah selesai.\", katanya.");
}

#[test]
fn leaves_names_and_abbreviations() {
    check_whole("Menurut Contoh6.com harga naik.");
    check_whole("CONTOH.CO, Presiden tiba.");
    check_whole("Contoh.Com melaporkan harga naik.");
    check_whole("Siaran di Mola.TV malam ini.");
    check_whole("Harga Rp1.000 naik.");
    check_whole("Ahmad S.H. dan B.R.A. Ani hadir.");
    check_whole("Rumah No.5 terbakar.");
    check_whole("Hadir Prof.Dr.Ir Budi.");
    check_whole("Hadir Dr.Ir Budi dan dr.Yanuar.");
    check_whole("A.M.Harun dan R.A Kartika hadir.");
    check_whole("Perkara 215/PDT.G/2018/PN.JKT.PST.");
    check_whole("Warga di Jl.Merdeka dan Kec.Tebet.");
    check_whole("Situs memakai ASP.NET dan Node.js.");
    check_whole("10.PT Maju Jaya");
    check_whole("Kabar U.S.Army dari Washington.");
}

#[test]
fn splits_off_a_glued_insert() {
    check(
        "Itu jelasnya.Baca JugaDi lain pihak, ia diam.",
        &["Itu jelasnya.", "Baca Juga", "Di lain pihak, ia diam."],
    );
    check(
        "Itu jelasnya.Baca juga: Harga Naik",
        &["Itu jelasnya.", "Baca juga: Harga Naik"],
    );
}

#[test]
fn notes_a_dump_without_line_breaks() {
    let sentence = "Harga beras di pasar induk naik lagi pekan ini karena pasokan berkurang. ";
    let long = sentence.repeat(30);
    assert_eq!(
        crate::read::text::read(&long, usize::MAX).unwrap().notes,
        [Note::LineBreaksLost]
    );
    let lines = format!("{sentence}\n\n").repeat(30);
    assert_eq!(
        crate::read::text::read(&lines, usize::MAX).unwrap().notes,
        []
    );
}
