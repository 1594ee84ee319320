//! The Malay calendar: the words that differ from the Indonesian ones.

use chrono::Weekday;

use crate::lexicon::calendar::{Calendar, Cue, PartOfDay, Printed, Unit};

pub(crate) const CALENDAR: Calendar = Calendar {
    months: &[
        ("apr", 4),
        ("april", 4),
        ("dis", 12),
        ("disember", 12),
        ("feb", 2),
        ("februari", 2),
        ("jan", 1),
        ("januari", 1),
        ("jul", 7),
        ("julai", 7),
        ("jun", 6),
        ("mac", 3),
        ("mei", 5),
        ("nov", 11),
        ("november", 11),
        ("ogo", 8),
        ("ogos", 8),
        ("okt", 10),
        ("oktober", 10),
        ("sep", 9),
        ("sept", 9),
        ("september", 9),
    ],
    weekdays: &[
        ("ahad", Weekday::Sun),
        ("isnin", Weekday::Mon),
        ("jumaat", Weekday::Fri),
        ("khamis", Weekday::Thu),
        ("rabu", Weekday::Wed),
        ("sabtu", Weekday::Sat),
        ("selasa", Weekday::Tue),
    ],
    parts_of_day: &[
        ("malam", PartOfDay::Night),
        ("pagi", PartOfDay::Morning),
        ("petang", PartOfDay::Afternoon),
        // `12.30 tengah hari`, `tengah malam`.
        ("tengah", PartOfDay::Midday),
        ("tengahari", PartOfDay::Midday),
    ],
    units: &[
        ("hari", Unit::Day),
        ("minggu", Unit::Week),
        ("minit", Unit::Minute),
        ("saat", Unit::Second),
    ],
    single_units: &[("seminit", Unit::Minute)],
    numbers: &[("lapan", 8)],
    near_days: &[
        ("esok", 1),
        ("kelmarin", -2),
        // `semalam` is yesterday in Malay, last night in Indonesian: the day is the same.
        ("semalam", -1),
        ("tulat", 3),
    ],
    cues: &[
        // `2 jam kemudian`, `minggu hadapan`.
        ("hadapan", Cue::Ahead),
        ("lepas", Cue::Ago),
        ("tarikh", Cue::DayOfMonth),
    ],
    labels: &[
        // `ARKIB : 03/04/2006`
        ("arkib", Printed::Publication),
        ("artikel ini disiarkan pada", Printed::Publication),
        ("artikel ini diterbitkan pada", Printed::Publication),
        ("dikemas kini", Printed::Update),
        ("dikemaskini", Printed::Update),
        ("disiarkan", Printed::Publication),
        ("disiarkan pada", Printed::Publication),
        ("diterbitkan", Printed::Publication),
        ("diterbitkan pada", Printed::Publication),
        ("kemas kini", Printed::Update),
        ("kemas kini terakhir", Printed::Update),
        ("kemaskini", Printed::Update),
        ("tarikh", Printed::Publication),
    ],
};
