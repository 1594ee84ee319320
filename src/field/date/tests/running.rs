//! Dates in running text.

use crate::field::date::mentions;

/// The raw texts and EDTF forms of the calendar dates in a text.
fn read(text: &str) -> Vec<(String, String)> {
    mentions(text)
        .calendar_only()
        .filter_map(|mention| Some((mention.raw(text).to_owned(), mention.edtf()?.to_string())))
        .collect()
}

#[track_caller]
fn check(text: &str, want: &[(&str, &str)]) {
    let want: Vec<_> = want
        .iter()
        .map(|(raw, edtf)| ((*raw).to_owned(), (*edtf).to_owned()))
        .collect();
    assert_eq!(read(text), want, "{text}");
}

#[test]
fn brackets_after_weekdays() {
    check(
        "kata Rina di Bandung, Kamis (19/10/2023).",
        &[("Kamis (19/10/2023)", "2023-10-19")],
    );
    check(
        "Selasa (30/12/2014) siang, warga",
        &[("Selasa (30/12/2014) siang", "2014-12-30")],
    );
    check(
        "pada Rabu malam (18/10), hujan",
        &[("Rabu malam (18/10)", "XXXX-10-18")],
    );
    check(
        "Jumat lalu (13/10) dan",
        &[("Jumat lalu (13/10)", "XXXX-10-13")],
    );
    check("Hari ini (19/10) hujan", &[("19/10", "XXXX-10-19")]);
    check(
        "Sabtu-Minggu (28-29/10/2023) nanti",
        &[("Minggu (28-29/10/2023)", "2023-10-28/2023-10-29")],
    );
    check(
        "Minggu (28/12/2014) pukul 06.18 WIB kemarin",
        &[(
            "Minggu (28/12/2014) pukul 06.18 WIB",
            "2014-12-28T06:18+07:00",
        )],
    );
    check(
        "Selasa (30/12/2014) Malam Tahun Baru",
        &[("Selasa (30/12/2014)", "2014-12-30")],
    );
    // Without a weekday, two numbers are a fraction, a score or a paragraph.
    check("dua pertiga (19/10) dari 24/7 dan skor 2-1 (1-0)", &[]);
    check("ayat (3/4), Pasal (1/2)", &[]);
}

#[test]
fn days_with_month_names() {
    check("sejak 4 November tersebut", &[("4 November", "XXXX-11-04")]);
    check("pada 5 Juli 2024, ia", &[("5 Juli 2024", "2024-07-05")]);
    check(
        "19 oktober 2023 dan 5 mei",
        &[("19 oktober 2023", "2023-10-19")],
    );
    check(
        "pada 19 Oktober 2500 orang datang",
        &[("19 Oktober", "XXXX-10-19")],
    );
    check(
        "pada 17 Februari, 2000 orang datang",
        &[("17 Februari", "XXXX-02-17")],
    );
    check(
        "antara 1 September dan 1 Oktober",
        &[("1 September", "XXXX-09-01"), ("1 Oktober", "XXXX-10-01")],
    );
    check(
        "on October 19, the council",
        &[("October 19", "XXXX-10-19")],
    );
    check(
        "on Oct. 19, 2023, the council",
        &[("Oct. 19, 2023", "2023-10-19")],
    );
    check(
        "ShowBiz15 Feb 2016 16:40",
        &[("15 Feb 2016 16:40", "2016-02-15T16:40")],
    );
    check("Covid-19 November 2020", &[("November 2020", "2020-11")]);
    check("U-17 Desember nanti", &[]);
    check("ShowBiz15 Feb", &[]);
    check("31 Juni dan 30 Februari", &[]);
    check("in April 20 people died", &[]);
    check("you may 5 times; 5 may come", &[]);
}

#[test]
fn ranges_of_days() {
    check(
        "di Busan, 28-29 November.",
        &[("28-29 November", "XXXX-11-28/XXXX-11-29")],
    );
    check(
        "bergulir 10 November-2 Desember 2023.",
        &[("10 November-2 Desember 2023", "2023-11-10/2023-12-02")],
    );
    check(
        "28 Desember 2023 hingga 2 Januari 2024",
        &[(
            "28 Desember 2023 hingga 2 Januari 2024",
            "2023-12-28/2024-01-02",
        )],
    );
    check(
        "libur 28 Desember - 2 Januari 2024",
        &[("28 Desember - 2 Januari 2024", "2023-12-28/2024-01-02")],
    );
    check(
        "13 s/d 15 Oktober 2023",
        &[("13 s/d 15 Oktober 2023", "2023-10-13/2023-10-15")],
    );
    check(
        "October 19-20, 2023",
        &[("October 19-20, 2023", "2023-10-19/2023-10-20")],
    );
    check(
        "digelar Rabu (29/11/2023) hingga Sabtu (2/12/2023).",
        &[(
            "Rabu (29/11/2023) hingga Sabtu (2/12/2023)",
            "2023-11-29/2023-12-02",
        )],
    );
    check(
        "libur Kamis (28/12) sampai Selasa, 2 Januari 2024",
        &[(
            "Kamis (28/12) sampai Selasa, 2 Januari 2024",
            "2023-12-28/2024-01-02",
        )],
    );
    check(
        "Rabu (29/11/2023) dan Sabtu (2/12/2023)",
        &[
            ("Rabu (29/11/2023)", "2023-11-29"),
            ("Sabtu (2/12/2023)", "2023-12-02"),
        ],
    );
    check(
        "Rabu (29/11/2023) - 2 orang",
        &[("Rabu (29/11/2023)", "2023-11-29")],
    );
    // A range that runs backward is none.
    check("29-28 November", &[]);
}

#[test]
fn months_and_years() {
    check(
        "pada awal Oktober 2023 dan tahun 2007",
        &[("Oktober 2023", "2023-10"), ("tahun 2007", "2007")],
    );
    check("Pemilu 2024 dan Oktober 23 orang", &[]);
    check("Maret 2500", &[]);
}

#[test]
fn numbers_that_are_no_dates() {
    for text in [
        "formasi 4-4-2 lalu 4-2-3-1",
        "Nomor 13/10/2011 tentang",
        "telepon 021-5550-2023 atau 0812-3456-7890",
        "versi 1.2.2023.4",
        "naik 12/5% menjadi 1.500.000",
        "2023-2024 dan 2019/2020",
        "pukul 10.30",
        "ayat 12-10-20",
    ] {
        check(text, &[]);
    }
}

#[test]
fn places_are_in_bounds_in_odd_texts() {
    for text in [
        "19",
        "(19",
        "19 Oktober",
        "Kamis (",
        "–19 Oktober–",
        "\u{a0}19\u{a0}Oktober\u{a0}2023\u{a0}",
        "é19 Oktober 2023é",
        "Kamis’19",
        "’’’’19’’",
        "99999999999999999999 Oktober",
        "19 Oktober 99999999999999999999",
    ] {
        for mention in mentions(text) {
            assert!(text.get(mention.start..mention.end).is_some(), "{text}");
        }
    }
}
