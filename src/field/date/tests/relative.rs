//! Dates that need the present, or the day named last.

use crate::field::date::{Timeline, mentions};

/// Friday, 20 October 2023, noon in Jakarta.
#[track_caller]
fn check(text: &str, want: &[(&str, &str)]) {
    let now = chrono::DateTime::parse_from_rfc3339("2023-10-20T12:00:00+07:00").unwrap();
    let mut timeline = Timeline::new(now);
    let have: Vec<_> = mentions(text)
        .filter_map(|mention| Some((mention.raw(text), timeline.place(&mention)?.to_string())))
        .collect();
    let want: Vec<_> = want
        .iter()
        .map(|(raw, edtf)| (*raw, (*edtf).to_owned()))
        .collect();
    assert_eq!(have, want, "{text}");
}

#[test]
fn weekdays_alone() {
    check("Ia tiba pada Rabu malam.", &[("Rabu malam", "2023-10-18")]);
    check("Ia tiba pada Jumat.", &[("Jumat", "2023-10-20")]);
    check("pada Jumat lalu ia", &[("Jumat lalu", "2023-10-13")]);
    check(
        "pada Selasa mendatang ia",
        &[("Selasa mendatang", "2023-10-24")],
    );
    check("Jum’at siang ini", &[("Jum’at siang ini", "2023-10-20")]);
    check("rabu, setiap Senin, Pasar Minggu, Jumat Agung, Rabuan", &[]);
}

#[test]
fn days_near_the_present() {
    check(
        "kemarin dan hari ini, besok pagi",
        &[
            ("kemarin", "2023-10-19"),
            ("hari ini", "2023-10-20"),
            ("besok pagi", "2023-10-21"),
        ],
    );
    check(
        "esok hari pukul 05.00 WIB",
        &[("esok hari pukul 05.00 WIB", "2023-10-21T05:00+07:00")],
    );
    check(
        "yesterday and tomorrow",
        &[("yesterday", "2023-10-19"), ("tomorrow", "2023-10-21")],
    );
    check("kemarinnya sehari-hari", &[]);
}

#[test]
fn counted_from_the_present() {
    check("dua hari lalu", &[("dua hari lalu", "2023-10-18")]);
    check("2 hari yang lalu", &[("2 hari yang lalu", "2023-10-18")]);
    check(
        "45 menit lalu",
        &[("45 menit lalu", "2023-10-20T11:15+07:00")],
    );
    check("an hour ago", &[("an hour ago", "2023-10-20T11:00+07:00")]);
    check(
        "bulan lalu dan tahun lalu",
        &[("bulan lalu", "2023-09"), ("tahun lalu", "2022")],
    );
    check("pekan depan", &[("pekan depan", "2023-10-23/2023-10-29")]);
    check("4 tahun lalu", &[("4 tahun lalu", "2019")]);
    check("Lalu ia pergi; jalan lalu lintas; 3 orang lalu", &[]);
}

#[test]
fn counted_from_the_day_named_last() {
    check(
        "Minggu (8/10/2023). Sehari kemudian, pukul 05.00 WIB.",
        &[
            ("Minggu (8/10/2023)", "2023-10-08"),
            ("Sehari kemudian", "2023-10-09"),
            ("pukul 05.00 WIB", "2023-10-09T05:00+07:00"),
        ],
    );
    check(
        "11 Februari 2014. Hampir tiga minggu kemudian",
        &[
            ("11 Februari 2014", "2014-02-11"),
            ("tiga minggu kemudian", "2014-03-04"),
        ],
    );
    check(
        "Minggu (8/10/2023). Pada hari itu",
        &[
            ("Minggu (8/10/2023)", "2023-10-08"),
            ("hari itu", "2023-10-08"),
        ],
    );
    check("Kemudian ia pergi, pada jam kerja itu", &[]);
}

#[test]
fn the_missing_year_and_month() {
    check(
        "Tanggal 24 kemarin",
        &[("Tanggal 24", "2023-09-24"), ("kemarin", "2023-10-19")],
    );
    check("Tanggal 10 Agustus", &[("10 Agustus", "2023-08-10")]);
    check("Kamis (19/10)", &[("Kamis (19/10)", "2023-10-19")]);
    // No 19 October from 2019 to 2023 is a Wednesday but that of 2022.
    check("Rabu (19/10)", &[("Rabu (19/10)", "2022-10-19")]);
    check("Minggu (19/10)", &[]);
    check("tanggal 45 dan tanggal 24.000", &[]);
}
