//! Words of the calendar: months, weekdays, parts of the day, time zones, and the words around dates.

use chrono::Weekday;

/// A part of the day, as the press names it after a day: `Rabu malam`, `Selasa (30/12/2014) siang`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PartOfDay {
    /// `dini hari`, `subuh`: from midnight to dawn.
    SmallHours,
    /// `pagi`, `morning`.
    Morning,
    /// `siang`, `tengah hari`, `noon`.
    Midday,
    /// `sore`, `petang`, `afternoon`.
    Afternoon,
    /// `malam`, `evening`, `night`.
    Night,
}

/// A unit in which the press counts from the present: `3 jam yang lalu`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Unit {
    /// `detik`, `saat` (ms).
    Second,
    /// `menit`, `minit`.
    Minute,
    /// `jam`.
    Hour,
    /// `hari`.
    Day,
    /// `pekan`, `minggu`.
    Week,
    /// `bulan`.
    Month,
    /// `tahun`.
    Year,
}

/// What a word near a date does. The examples show it in place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Cue {
    /// `Kamis Pon, 19 Oktober 2023`: a day of the Javanese week of five days.
    MarketDay,
    /// `hari Senin`, `pada Rabu`: may stand before a date and belongs to nothing else.
    Lead,
    /// `tanggal 24`, `tarikh 24`: what follows is a day of the month.
    DayOfMonth,
    /// `pukul 14.05`: what follows is a clock time.
    Clock,
    /// `tahun 2007`: what follows is a year.
    Year,
    /// `2 hari lalu`, `Selasa lalu`.
    Ago,
    /// `2 hari lagi`, `Selasa mendatang`.
    Ahead,
    /// `sehari kemudian`: counts from the day named last.
    Later,
    /// `sehari sebelumnya`: counts from the day named last.
    Earlier,
    /// `hari itu`, `pagi itu`: the day named last.
    That,
    /// `hari ini`, `malam ini`.
    This,
    /// `28 hingga 30 November`: between the ends of a range.
    Through,
    /// `3 jam yang lalu`: carries no meaning.
    Filler,
    /// `Nomor 13/10/2011`: what follows is a number of something else.
    Numbering,
}

/// What a label before a printed date says of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Printed {
    /// `Tayang:`, `Published`.
    Publication,
    /// `Diperbarui`, `Last updated`.
    Update,
}

/// The calendar words of one language. All tables are lower case, without apostrophes, and sorted.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Calendar {
    /// Months with their spellings and abbreviations, counted from 1.
    pub(crate) months: &'static [(&'static str, u8)],
    /// Weekdays with their spellings and abbreviations.
    pub(crate) weekdays: &'static [(&'static str, Weekday)],
    /// Parts of the day; where two words make one (`dini hari`), the first stands here.
    pub(crate) parts_of_day: &'static [(&'static str, PartOfDay)],
    /// Units.
    pub(crate) units: &'static [(&'static str, Unit)],
    /// A number and a unit in one word: `sehari`.
    pub(crate) single_units: &'static [(&'static str, Unit)],
    /// Numbers in words, up to twelve.
    pub(crate) numbers: &'static [(&'static str, u8)],
    /// Words for a day near the present, in days from it: `kemarin` is -1.
    pub(crate) near_days: &'static [(&'static str, i8)],
    /// What else stands around dates.
    pub(crate) cues: &'static [(&'static str, Cue)],
    /// Labels of printed dates; words are separated by single spaces.
    pub(crate) labels: &'static [(&'static str, Printed)],
}

/// The calendar of the one language in which some press puts the month first.
pub(crate) const ENGLISH: &Calendar = &super::en::calendar::CALENDAR;

/// The calendars of all languages.
pub(crate) const CALENDARS: &[&Calendar] = &[
    &super::id::calendar::CALENDAR,
    &super::ms::calendar::CALENDAR,
    ENGLISH,
];

/// Time zones in minutes east of UTC. Names that stand for several zones (`CST`, `IST`, `ET`) are left out.
pub(crate) const ZONES: &[(&str, i16)] = &[
    ("aedt", 660),
    ("aest", 600),
    ("bst", 60),
    ("cest", 120),
    ("cet", 60),
    ("edt", -240),
    ("est", -300),
    ("gmt", 0),
    ("hkt", 480),
    ("ict", 420),
    ("jst", 540),
    ("mdt", -360),
    ("myt", 480),
    ("pdt", -420),
    ("pht", 480),
    ("pst", -480),
    ("sgt", 480),
    ("utc", 0),
    // Western, central and eastern Indonesia.
    ("wib", 420),
    ("wit", 540),
    ("wita", 480),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check<T: PartialOrd + Copy + std::fmt::Debug>(table: &[(&str, T)]) {
        for pair in table.windows(2) {
            assert!(pair[0].0 < pair[1].0, "{pair:?}");
        }
        for (word, _) in table {
            let is_plain = word
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte == b' ');
            assert!(is_plain, "{word}");
        }
    }

    #[test]
    fn tables_are_plain_sorted_and_unique() {
        for calendar in CALENDARS {
            check(calendar.months);
            check(calendar.parts_of_day);
            check(calendar.units);
            check(calendar.single_units);
            check(calendar.numbers);
            check(calendar.near_days);
            check(calendar.cues);
            check(calendar.labels);
            let weekdays: Vec<_> = calendar
                .weekdays
                .iter()
                .map(|(word, day)| (*word, day.number_from_monday()))
                .collect();
            check(&weekdays);
        }
        check(ZONES);
    }
}
