//! Every layout of a byline, each with near misses.

use super::{Label, find_initials, find_tail, label, names, parse};
use crate::article::BylineRole::{self, Contributor, Editor, Reporter, Writer};

#[track_caller]
fn check(line: &str, people: &[(&str, BylineRole)], initials: &[&str]) {
    let credits = parse(line).unwrap_or_else(|| panic!("no byline: {line}"));
    let got: Vec<(&str, BylineRole)> = credits
        .people
        .iter()
        .map(|person| (person.name.as_str(), person.role))
        .collect();
    assert_eq!(got, people, "{line}");
    assert_eq!(credits.initials, initials, "{line}");
}

#[track_caller]
fn refuse(line: &str) {
    assert_eq!(parse(line), None, "{line}");
}

#[test]
fn names_behind_a_date() {
    let budi = &[("Budi Hartono", Writer)];
    check("Posted on May 3, 2024 by Budi Hartono", budi, &[]);
    check("17 Mei 2024 oleh Budi Hartono | Berita", budi, &[]);
    check("17 Mei 2024 oleh Budi Hartono dalam Berita", budi, &[]);
    check(
        "Published on 3 May 2024 by Budi Hartono and Sari Dewi",
        &[("Budi Hartono", Writer), ("Sari Dewi", Writer)],
        &[],
    );
    check("Diposting pada 17 Mei 2024 oleh admin", &[], &[]);
    refuse("17 Mei 2024 oleh warga desa.");
    refuse("17 Mei 2024 Budi Hartono");
    refuse("Pada 17 Mei 2024 oleh Budi Hartono diserahkan bantuan.");
    let dated = parse("Posted on May 3, 2024 by Budi Hartono").and_then(|credits| credits.date);
    assert_eq!(
        dated.map(|date| date.edtf.to_string()).as_deref(),
        Some("2024-05-03")
    );
}

#[test]
fn labels_and_jobs_are_no_names() {
    let budi = &[("Budi Hartono", Writer)];
    check("By Budi Hartono Founder", budi, &[]);
    check("By Tim Hartono", &[("Tim Hartono", Writer)], &[]);
    check("Penulis: Tim Riset", &[], &[]);
    check("By April Hartono", &[("April Hartono", Writer)], &[]);
    refuse("(Image Source)");
    refuse("(SOUNDBITE OF ARCHIVED RECORDING)");
    refuse("By Fact Checked");
}

#[test]
fn desks_without_a_comma() {
    let budi = &[("Budi Hartono", Writer)];
    refuse("Written by hand.");
    check("By Budi Hartono Staff Writer", budi, &[]);
    check("By Budi Hartono, Political Correspondent", budi, &[]);
    check(
        "By BUDI HARTONO Associated Press",
        &[("BUDI HARTONO", Writer)],
        &[],
    );
    check("By Budi Hartono BBC News, London", budi, &[]);
    check("By Budi Hartono in London", budi, &[]);
    check("By Budi Hartono Published Oct 19, 2023", budi, &[]);
    check("Penulis: Budi Hartono kabar.id", budi, &[]);
    check(
        "Laporan Wartawan Kabar.com Budi Hartono",
        &[("Budi Hartono", Reporter)],
        &[],
    );
    check(
        "Budi Hartono , Sari Dewi Kabar.Com",
        &[("Budi Hartono", Writer), ("Sari Dewi", Writer)],
        &[],
    );
    check(
        "(Reporting by Budi Hartono in London and Sari Dewi in Paris; Editing by Mary Major)",
        &[
            ("Budi Hartono", Reporter),
            ("Sari Dewi", Reporter),
            ("Mary Major", Editor),
        ],
        &[],
    );
    refuse("Budi Hartono in London");
    // A sentence that begins like a desk, or with a name alone before its comma.
    refuse(
        "Tim putra Sukamaju harus kalah 1-3 dari Garuda Biru pada babak perempat final, kata Budi.",
    );
    refuse(
        "Kemudian, tim terbaik dari masing-masing kualifikasi mengikuti babak grup pada Januari 2022.",
    );
    refuse("Harga beras di Pasar Induk");
    refuse("By Budi in the end");
}

#[test]
fn sections_places_and_disclaimers_around_names() {
    let rina = &[("Rina Sari", Writer)];
    check("MARKET - Rina Sari, Kabar News", rina, &[]);
    refuse("MARKET - Rina Sari");
    check("oleh Rina Sari [Sukamaju] di 16 January 2024", rina, &[]);
    refuse("oleh warga [Sukamaju] di 16 January 2024");
    check(
        "Tulisan dari Rina Sari tidak mewakili pandangan dari redaksi kabar",
        rina,
        &[],
    );
    refuse("Tulisan dari masa lalu tidak mewakili pandangan redaksi");
    check(
        "Penulis: Rina Sari | Editor: b nur hartono",
        &[("Rina Sari", Writer), ("b nur hartono", Editor)],
        &[],
    );
    refuse("Editor: b n");
}

#[test]
fn people_who_did_not_make_the_story() {
    check("Publisher : Rina Sari", &[], &[]);
    refuse("Sumber : Rina Sari");
    refuse("Publisher : harga beras turun");
}

#[test]
fn outlets_in_brackets_and_behind_a_slash() {
    let rina = &[("Rina Sari", Writer)];
    check("Rina Sari (The Sukamaju Post)", rina, &[]);
    refuse("Rina Sari (Inter Sukamaju)");
    check("(Rina Sari/kabarpos)", rina, &[]);
    // The credit of a picture has capitals.
    refuse("(Rina Sari/Kabar)");
}

#[track_caller]
fn check_about(line: &str, people: Option<&[&str]>, initials: &[&str]) {
    let credits = super::about(line);
    let names = credits.as_ref().map(|credits| {
        let people = credits.people.iter();
        people
            .map(|person| person.name.as_str())
            .collect::<Vec<_>>()
    });
    assert_eq!(names.as_deref(), people, "{line}");
    let marks = credits.map(|credits| credits.initials).unwrap_or_default();
    assert_eq!(marks, initials, "{line}");
}

#[test]
fn lines_behind_the_story() {
    check_about(
        "Associated Press writers Rina Sari in Sukamaju and Jane Roe contributed to this report.",
        Some(&["Rina Sari", "Jane Roe"]),
        &[],
    );
    check_about(
        "Higher prices of rice contributed to this report.",
        None,
        &[],
    );
    check_about("burs-tp/cwl", Some(&[]), &["burs-tp/cwl"]);
    check_about("rs/hp (dpa, rtr)", Some(&[]), &["rs/hp"]);
    // Without its mark it is the last sentence of a letter.
    check_about(
        "Penulis ialah Pensyarah Kanan, Universiti Sukamaju",
        Some(&[]),
        &[],
    );
    check_about("Penulis adalah dosen Universitas Sukamaju", None, &[]);
    check_about("beras/gula", None, &[]);
    check_about("km/h", None, &[]);
    check_about(
        "*) Penulis adalah dosen Universitas Sukamaju",
        Some(&[]),
        &[],
    );
    check_about(
        "*Penulis buku itu adalah dosen Universitas Sukamaju",
        None,
        &[],
    );
}

#[test]
fn addresses_beside_names() {
    let budi = &[("Budi Hartono", Writer)];
    check("Budi Hartono budi@kabar.com.my", budi, &[]);
    check("Oleh Budi Hartono budi@kabar.com.my", budi, &[]);
    check("budi@kabar.com.my", &[], &[]);
    refuse("Hubungi kami di budi@kabar.com.my");
    refuse("Budi Hartono @budihartono");
}

#[test]
fn labels_without_a_colon() {
    let read = |line| super::unmarked(line).map(|credits| credits.people.len());
    assert_eq!(read("Editor Sari Dewi"), Some(1));
    assert_eq!(read("Penulis Budi Hartono dan Sari Dewi"), Some(2));
    assert_eq!(read("Editor Kabar"), None);
    assert_eq!(read("Editor Kabar.com"), None);
    assert_eq!(read("Editor mengatakan harga turun"), None);
}

#[test]
fn labels() {
    check("Pewarta: Budi Hartono", &[("Budi Hartono", Reporter)], &[]);
    check(
        "Pewarta: Sari dewi Lestari",
        &[("Sari dewi Lestari", Reporter)],
        &[],
    );
    check("Editor : Sari Dewi AE", &[("Sari Dewi AE", Editor)], &[]);
    check(
        "Pewarta: Budi Hartono dan Agus S",
        &[("Budi Hartono", Reporter), ("Agus S", Reporter)],
        &[],
    );
    check(
        "Pewarta: Budi HartonoEditor: Sari Dewi",
        &[("Budi Hartono", Reporter), ("Sari Dewi", Editor)],
        &[],
    );
    check(
        "Pewarta: Budi Agus SEditor: Sari Dewi COPYRIGHT © KABAR 2023",
        &[("Budi Agus S", Reporter), ("Sari Dewi", Editor)],
        &[],
    );
    check(
        "Penulis : Kontributor Lhokseumawe, Budi",
        &[("Budi", Contributor)],
        &[],
    );
    check(
        "Penulis : Kontributor Pekanbaru, Budi Hartono|Editor : Sari Dewi",
        &[("Budi Hartono", Contributor), ("Sari Dewi", Editor)],
        &[],
    );
    check(
        "(Reporter: Budi Hartono | Editor: Sari Dewi)",
        &[("Budi Hartono", Reporter), ("Sari Dewi", Editor)],
        &[],
    );
    check(
        "| Penulis | : Budi Hartono |",
        &[("Budi Hartono", Writer)],
        &[],
    );
    check(
        "Redaktur & Reporter : Budi Hartono",
        &[("Budi Hartono", Editor), ("Budi Hartono", Reporter)],
        &[],
    );
    check(
        "Rep: Budi Hartono / Red: Sari Dewi",
        &[("Budi Hartono", Reporter), ("Sari Dewi", Editor)],
        &[],
    );
    check("Reporter: RRA", &[], &["RRA"]);
    check(
        "Reporter: Budi Hartono [tsr]",
        &[("Budi Hartono", Reporter)],
        &["tsr"],
    );
    check(
        "Penulis: Budi Hartono, S.H., M.Si.",
        &[("Budi Hartono", Writer)],
        &[],
    );
    check("Penulis: Tim Redaksi", &[], &[]);
    check(
        "Editor: Flora L.Y. Barus",
        &[("Flora L.Y. Barus", Editor)],
        &[],
    );
    check(
        "Pewarta : Budi Hartono Editor: Sari Dewi Uploader : Joko Santoso",
        &[("Budi Hartono", Reporter), ("Sari Dewi", Editor)],
        &[],
    );
    check("Oleh: Budi Hartono", &[("Budi Hartono", Writer)], &[]);
    refuse("Editor: harga beras turun karena panen raya sudah mulai.");
    refuse("Penulis: Apa yang membuat harga beras turun?");
    refuse("Kata editor itu: Budi Hartono");
    refuse("Foto: Budi Hartono");
}

#[test]
fn openers() {
    check("By Budi Hartono", &[("Budi Hartono", Writer)], &[]);
    check("Oleh Budi Hartono", &[("Budi Hartono", Writer)], &[]);
    check(
        "Laporan Wartawan Kabar.com, Budi Hartono",
        &[("Budi Hartono", Reporter)],
        &[],
    );
    check(
        "Reporting by Jane Roe; Editing by John Doe",
        &[("Jane Roe", Reporter), ("John Doe", Editor)],
        &[],
    );
    check(
        "Diproduksi oleh Budi Hartono dari laporan dalam bahasa Inggris",
        &[("Budi Hartono", Writer)],
        &[],
    );
    check(
        "Artikel ini ditulis oleh Budi Hartono, peserta magang di kabarbaru.",
        &[("Budi Hartono", Writer)],
        &[],
    );
    refuse("Oleh karena itu harga beras turun.");
    refuse("By the end of the year rice will be cheaper.");
    refuse("Laporan wartawan itu menyebut harga beras turun.");
}

#[test]
fn names_beside_desks() {
    check("Budi Hartono - detikinet", &[("Budi Hartono", Writer)], &[]);
    check(
        "Budi Hartono, CNN Indonesia",
        &[("Budi Hartono", Writer)],
        &[],
    );
    check("Budi Hartono, Jurnalis", &[("Budi Hartono", Reporter)], &[]);
    check("Tim detikcom - detikNews", &[], &[]);
    refuse("Chelsea vs Napoli - Hasil Pertandingan");
    refuse("Jakarta, Bandung");
    refuse("Harga Beras Turun, Warga Senang");
}

#[test]
fn names_beside_dates() {
    for (line, name, day) in [
        (
            "By Budi Hartono on 16 Feb 2016 at 09:09 WIB",
            "Budi Hartono",
            "2016-02-16T09:09+07:00",
        ),
        (
            "Budi Hartono | Jum'at, 17 Februari 2017 - 13:30 wib",
            "Budi Hartono",
            "2017-02-17T13:30+07:00",
        ),
        (
            "Budi Hartono, Jurnalis-Senin 8 Januari 2024",
            "Budi Hartono",
            "2024-01-08",
        ),
        (
            "Oleh Budi Hartono pada 16 Februari 2016",
            "Budi Hartono",
            "2016-02-16",
        ),
        (
            "Budi Hartono - Senin, 8 Januari 2024",
            "Budi Hartono",
            "2024-01-08",
        ),
    ] {
        let credits = parse(line).unwrap_or_else(|| panic!("no byline: {line}"));
        assert_eq!(
            credits.people.first().map(|person| person.name.as_str()),
            Some(name),
            "{line}"
        );
        assert_eq!(
            credits.date.map(|date| date.edtf.to_string()).as_deref(),
            Some(day),
            "{line}"
        );
    }
    refuse("Jakarta, 17 Februari 2017");
    refuse("Dilansir dari Rice Morning Post, Jumat (17/10), pasar besar itu ramai.");
    refuse("Piala Dunia Antarklub, 17 Februari 2017 di Jakarta");
}

#[test]
fn brackets() {
    check("(Budi Hartono)", &[("Budi Hartono", Writer)], &[]);
    check("(fas/idh)", &[], &["fas/idh"]);
    check("[rgu]", &[], &["rgu"]);
    check("(E-2)", &[], &["E-2"]);
    check("(mar5/jpnn)", &[], &["mar5/jpnn"]);
    check("(FHM)", &[], &["FHM"]);
    check("(Cas/Isk)", &[], &["Cas/Isk"]);
    check("(A/P2/RS2)", &[], &["A/P2/RS2"]);
    check(
        "(Kontributor Pekanbaru, Budi Hartono | Editor Sari)",
        &[("Budi Hartono", Contributor), ("Sari", Editor)],
        &[],
    );
    refuse("(1447 Vote)");
    refuse("(ANTARA)");
    refuse("(3/8)");
    refuse("(dan/atau)");
    refuse("(Bersambung)");
    refuse("(harga beras turun)");
}

#[test]
fn tails() {
    for (text, tail) in [
        (
            "Harga turun.Pewarta: Budi HartonoEditor: Sari Dewi",
            "Pewarta: Budi HartonoEditor: Sari Dewi",
        ),
        (
            "Harga turun, kata dia. Penulis: Budi Hartono",
            "Penulis: Budi Hartono",
        ),
        (
            "Baca juga: Harga Gula NaikPewarta: Budi Hartono Editor: Sari Dewi Copyright © KABAR 2025 Dilarang keras: menyalin.",
            "Pewarta: Budi Hartono Editor: Sari Dewi Copyright © KABAR 2025 Dilarang keras: menyalin.",
        ),
    ] {
        let start = find_tail(text).unwrap_or_else(|| panic!("no tail: {text}"));
        assert_eq!(text.get(start..), Some(tail), "{text}");
    }
    for text in [
        "Harga turun, kata editor: begitulah pasar.",
        "Pewarta: Budi Hartono",
        "Harga turun: begitu kata Budi Hartono.",
    ] {
        assert_eq!(find_tail(text), None, "{text}");
    }
}

#[test]
fn initials_at_the_end() {
    for (text, marks) in [
        ("Harga turun. (fas/idh)", "(fas/idh)"),
        ("\"Harga turun,\" katanya. [rgu]", "[rgu]"),
        ("Harga turun.(aji/ndu/k15)", "(aji/ndu/k15)"),
        ("Harga turun. (A/P2/RS2).", "(A/P2/RS2)."),
        ("Harga turun. (KS-5)", "(KS-5)"),
        ("Harga turun (fas/idh)", "(fas/idh)"),
    ] {
        let range = find_initials(text).unwrap_or_else(|| panic!("no initials: {text}"));
        assert_eq!(text.get(range), Some(marks), "{text}");
    }
    for text in [
        "Harga naik menurut Badan Pangan Nasional (BPN).",
        "Harga naik sepuluh persen (yoy).",
        "Pasal itu memakai kata sambung (dan/atau)",
        "Ia menang dengan angka telak. (3/0)",
        "Begitu bunyi hadis itu.\" (HR Bukhari)",
        "Kabar itu dikutip kantor berita. (ANTARA)",
    ] {
        assert_eq!(find_initials(text), None, "{text}");
    }
}

#[test]
fn labels_alone() {
    assert_eq!(label("Editor"), Some(Label::Role(Editor)));
    assert_eq!(label("Penulis :"), Some(Label::Role(Writer)));
    assert_eq!(label("Uploader"), Some(Label::Other));
    assert_eq!(label("Editorial"), None);
    assert!(names("Budi Hartono", Writer).is_some());
    assert!(names("Harga beras turun", Writer).is_none());
}
