//! Dates at the head of a text.

use crate::field::date::{DayOrder, parse, parse_at, printed};

/// Friday, 20 October 2023, noon in Jakarta.
const NOW: &str = "2023-10-20T12:00:00+07:00";

#[track_caller]
fn check(text: &str, want: &str) {
    let parsed = parse(text);
    let have = parsed.map(|parsed| parsed.value.edtf.to_string());
    assert_eq!(have.as_deref(), Some(want), "{text}");
}

#[track_caller]
fn check_resolved(text: &str, want: &str) {
    let now = chrono::DateTime::parse_from_rfc3339(NOW).unwrap();
    let parsed = parse_at(text, now);
    let have = parsed
        .and_then(|parsed| parsed.value.resolved)
        .map(|resolved| format!("{resolved:?}"));
    assert_eq!(have.as_deref(), Some(want), "{text}");
}

#[track_caller]
fn check_refused(text: &str) {
    assert_eq!(parse(text), None, "{text}");
}

#[test]
fn ten_strings_with_clock_and_zone() {
    check("Kamis (19 Oktober)", "XXXX-10-19");
    check_resolved("Kamis (19 Oktober)", "Day(2023-10-19)");
    check("Kamis, 19/10/2023 14:05 WIB", "2023-10-19T14:05+07:00");
    check("Jumat, 20 Okt 2023 07:15 WITA", "2023-10-20T07:15+08:00");
    check("19 Oktober 2023 | 09:30", "2023-10-19T09:30");
    check_resolved("3 jam yang lalu", "Instant(2023-10-20T09:00:00+07:00)");
    check_resolved("Rabu malam", "Day(2023-10-18)");
    check("Jum'at 5 Mei 2023", "2023-05-05");
    check("Kamis Pon, 19 Oktober 2023", "2023-10-19");
    check("19-10-2023, 14.05 WIB", "2023-10-19T14:05+07:00");
    check("Senin (1/1/2024)", "2024-01-01");
}

#[test]
fn years_glued_to_clocks() {
    check("October 19, 20232:05 PM GMT+7", "2023-10-19T14:05+07:00");
    check("19 Oktober 202314:05 WIB", "2023-10-19T14:05+07:00");
    check("Jumat 27/10/202315:00", "2023-10-27T15:00");
    // No clock, or no year before it.
    check("October 19, 20232", "XXXX-10-19");
    check("19 Oktober 25002:05 orang", "XXXX-10-19");
    check_refused("27/10/202315");
}

#[test]
fn words_before_a_clock_are_no_outlet() {
    let when = |text| printed(text, DayOrder::DayFirst).map(|read| read.mention.is_counted());
    assert_eq!(when("kemarin, 14:05 WIB"), Some(true));
    assert_eq!(when("Hari ini, 14:05 WIB"), Some(true));
    assert_eq!(when("Kabar hari, 14:05 WIB"), Some(false));
    check("Ditayangkan Kamis, 19 Oktober 2023", "2023-10-19");
}

#[test]
fn traps_below_the_ten_strings() {
    check("05/06/2023", "2023-06-05");
    check("Sabtu 21/10/23", "2023-10-21");
    check_resolved("Selasa lalu", "Day(2023-10-17)");
    check("Rabu (18/10) malam", "XXXX-10-18");
    check_resolved("Rabu (18/10) malam", "Day(2023-10-18)");
    check_resolved("setengah jam lalu", "Instant(2023-10-20T11:30:00+07:00)");
    check("19 Agust 2023", "2023-08-19");
    check("Thursday, 19 Oktober 2023", "2023-10-19");
    check("20 Okt 2023 2:05 petang", "2023-10-20T14:05");
    // No day is invented for a month or a week.
    let now = chrono::DateTime::parse_from_rfc3339(NOW).unwrap();
    let edtf = |text| parse_at(text, now).map(|parsed| parsed.value.edtf.to_string());
    assert_eq!(edtf("pekan lalu").as_deref(), Some("2023-10-09/2023-10-15"));
    assert_eq!(edtf("Oktober 2023").as_deref(), Some("2023-10"));
    check_refused("Oktober 2023");
    check_refused("awal Oktober 2023");
}

#[test]
fn byline_lines() {
    check(
        "Kompas.com - 28/06/2010, 14:09 WIB",
        "2010-06-28T14:09+07:00",
    );
    check(
        "Tayang: Senin, 24 Februari 2025 10:17 WIB",
        "2025-02-24T10:17+07:00",
    );
    check("Diperbarui: 26 Juni 2015   02:46", "2015-06-26T02:46");
    check("on 16 Feb 2016 at 09:09 WIB", "2016-02-16T09:09+07:00");
    check(
        "Jumat , 17 February 2017, 13:16 WIB",
        "2017-02-17T13:16+07:00",
    );
    check("Selasa (30/12/2014) siang", "2014-12-30");
    check(
        "Minggu, 04 Oktober 2020 - 09:24:00 WIB",
        "2020-10-04T09:24:00+07:00",
    );
    check(
        "Senin, 26 September 2022 – 21:30 WIB",
        "2022-09-26T21:30+07:00",
    );
    check("25 Pebruari 2017", "2017-02-25");
    check("Ahad, 21 Februari 2016", "2016-02-21");
    check(
        ", Jurnalis-Senin, 16 Juni 2025 |16:28 WIB",
        "2025-06-16T16:28+07:00",
    );
    check(
        "Selasa, 16 Februari 2016 | 14:11 WIB",
        "2016-02-16T14:11+07:00",
    );
    check(
        "Jum'at, 17 Februari 2017 - 13:30 wib",
        "2017-02-17T13:30+07:00",
    );
}

#[test]
fn more_forms_of_date_lines() {
    check("14 Mei 2025 | 13.00 WIB", "2025-05-14T13:00+07:00");
    check(
        "Kompas.com- 19/06/2025, 10:17 WIB",
        "2025-06-19T10:17+07:00",
    );
    check(
        "Rina Wati | Jum'at, 17 Februari 2017 - 13:30 wib",
        "2017-02-17T13:30+07:00",
    );
    check(
        "Kamis, 5 November 2015 14:56 WIB | 1.229 Views",
        "2015-11-05T14:56+07:00",
    );
    check("Khamis, 9 Jun 2022 @ 8:30 AM MYT", "2022-06-09T08:30+08:00");
    check("Isnin, 3 Disember 2018 11:05 PM", "2018-12-03T23:05");
    check("Oktober 19, 2023", "2023-10-19");
    check(
        "Published: October 19, 2023 at 2:05 p.m.",
        "2023-10-19T14:05",
    );
    check(
        "Thu, 19 Oct 2023 14:05:00 +0700",
        "2023-10-19T14:05:00+07:00",
    );
    check("2023-10-19T14:05:09+07:00", "2023-10-19T14:05:09+07:00");
    check("2023-10-19T07:05:09.000Z", "2023-10-19T07:05:09Z");
    check("2023/10/19 14:05:09", "2023-10-19T14:05:09");
    check(
        "19 Oktober 2023 14.05 WIB (GMT+7)",
        "2023-10-19T14:05+07:00",
    );
    check("19 Oct 2023, 14:05 GMT+8", "2023-10-19T14:05+08:00");
    check("19.10.2023", "2023-10-19");
    check("22 Nop 2012", "2012-11-22");
    check("19-Okt-23", "2023-10-19");
    check("14:05 WIB, 19 Oktober 2023", "2023-10-19T14:05+07:00");
    check(
        "Kamis Kliwon malam, 19 Oktober 2023 pukul 19.30",
        "2023-10-19T19:30",
    );
    check("Sunday January 7, 2024 08:00 am", "2024-01-07T08:00");
    check("Sept. 5, 2024", "2024-09-05");
    check("19th of October 2023", "2023-10-19");
}

#[test]
fn near_misses_are_refused() {
    for text in [
        "",
        "(",
        "Kamis",
        "32 Oktober 2023",
        "31/11/2023",
        "29 Februari 2023",
        "19/13/2023 dan 13/19/2023",
        "Oktober 19 orang tewas",
        "19/10",
        "19 Oktoberfest 2023",
        "19.000 Oktober",
        "4-4-2",
        "1-2-3-4",
        "192.168.1.1",
        "No. 13/10/2011",
        "Nomor 13/10/2011 tentang pajak",
        "021-555-2023",
        "10.30",
        "Pemilu 2024 diikuti 18 partai",
        "Warga Desa Sukamaju memperingati 19 Oktober 2023",
        "Tayang di bioskop 19 Oktober 2023",
        "Kompas.com melaporkan 28/06/2010",
    ] {
        check_refused(text);
    }
}

#[test]
fn labels_tell_publication_from_update() {
    let is_update = |text| printed(text, DayOrder::DayFirst).map(|read| read.is_update);
    assert_eq!(is_update("Diperbarui 18 Jun 2025, 05:00 WIB"), Some(true));
    assert_eq!(is_update("Last updated on 18 June 2025"), Some(true));
    assert_eq!(is_update("Dikemas kini: 18 Jun 2025"), Some(true));
    assert_eq!(is_update("Diterbitkan 18 Jun 2025, 05:00 WIB"), Some(false));
    assert_eq!(is_update("18 Jun 2025"), Some(false));
    assert_eq!(is_update("Update korban: 18 orang"), None);
}

#[test]
fn the_raw_text_is_the_date_without_its_prefix() {
    let raw = |text| parse(text).map(|parsed| (parsed.value.raw, parsed.rest.to_owned()));
    assert_eq!(
        raw("Kompas.com - 28/06/2010, 14:09 WIB"),
        Some(("28/06/2010, 14:09 WIB".to_owned(), String::new()))
    );
    assert_eq!(
        raw("Kamis (19/10/2023) malam, kata dia"),
        Some((
            "Kamis (19/10/2023) malam".to_owned(),
            ", kata dia".to_owned()
        ))
    );
}

#[test]
fn the_order_of_day_and_month() {
    let edtf = |text, order| {
        let read = printed(text, order)?;
        Some((read.mention.edtf()?.to_string(), read.mention.is_swappable))
    };
    let check = |text, order, want: &str, is_swappable| {
        assert_eq!(
            edtf(text, order),
            Some((want.to_owned(), is_swappable)),
            "{text}"
        );
    };
    check("05/06/2023", DayOrder::DayFirst, "2023-06-05", true);
    check("05/06/2023", DayOrder::MonthFirst, "2023-05-06", true);
    // The weekday settles it, and so does the calendar.
    check("Sabtu, 05/06/2023", DayOrder::DayFirst, "2023-05-06", false);
    check(
        "Senin, 05/06/2023",
        DayOrder::MonthFirst,
        "2023-06-05",
        false,
    );
    // Neither 5 June nor 6 May 2022 was a Tuesday; Indonesian puts the day first.
    check(
        "Selasa, 05/06/2022",
        DayOrder::MonthFirst,
        "2022-06-05",
        false,
    );
    check(
        "Tuesday, 05/06/2022",
        DayOrder::MonthFirst,
        "2022-05-06",
        true,
    );
    check("10/19/2023", DayOrder::DayFirst, "2023-10-19", false);
    check("05/05/2023", DayOrder::DayFirst, "2023-05-05", false);
}

#[test]
fn a_weekday_that_does_not_fit_is_known() {
    let fits =
        |text| printed(text, DayOrder::DayFirst).and_then(|read| read.mention.weekday_fits());
    assert_eq!(fits("Kamis, 19 Oktober 2023"), Some(true));
    assert_eq!(fits("Jumat, 19 Oktober 2023"), Some(false));
    assert_eq!(fits("Jumat (19 Oktober)"), None);
    assert_eq!(fits("19 Oktober 2023"), None);
}
