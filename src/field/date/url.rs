//! The date in the address of a page: `/read/2025/06/18/612/…`, `/2023-10-19/…`, `/20231019/…`.

use super::cursor::Cursor;
use crate::article::Edtf;

/// Years that an address of a web page can name.
const YEARS: std::ops::RangeInclusive<u32> = 1994..=2199;

/// Reads the date that the path of an address holds, to the day or to the month.
///
/// Rules: year, month and day stand between slashes, parted by slashes or hyphens, or as eight digits; a month
/// alone counts between slashes only. Numbers in slugs are no dates (`/resep-2023-2/`), nor are ids.
///
/// ```
/// use warta::field::date;
/// let edtf = |url| date::in_url(url).map(|edtf| edtf.to_string());
/// assert_eq!(edtf("https://a.example/read/2025/06/18/612/judul").as_deref(), Some("2025-06-18"));
/// assert_eq!(edtf("https://a.example/2025/06/judul").as_deref(), Some("2025-06"));
/// assert_eq!(edtf("https://a.example/judul-2024-17"), None);
/// ```
#[must_use]
pub fn in_url(url: &str) -> Option<Edtf> {
    let path = url.split(['?', '#']).next().unwrap_or(url);
    let slashes = path.bytes().enumerate().filter(|(_, byte)| *byte == b'/');
    let mut month = None;
    for (at, _) in slashes {
        let start = Cursor::new(path, at + 1);
        let Some((value, len, behind)) = start.number() else {
            continue;
        };
        match len {
            4 => {
                let (Some(date), true) = (separated(value, behind), YEARS.contains(&value)) else {
                    continue;
                };
                if date.day().is_some() {
                    return Some(date);
                }
                month = month.or(Some(date));
            }
            8 if YEARS.contains(&(value / 10_000)) && is_end(behind) => {
                let day = day(value / 10_000, value / 100 % 100, value % 100);
                if day.is_some() {
                    return day;
                }
            }
            _ => {}
        }
    }
    month
}

/// `2025/06/18/` or `2025-06-18/` or `2025/06/`, from behind the year.
fn separated(year: u32, behind: Cursor<'_>) -> Option<Edtf> {
    let mark = behind.byte().filter(|mark| matches!(mark, b'/' | b'-'))?;
    let (month, behind) = behind.skip(1).small_number()?;
    let with_day = behind
        .eat(mark)
        .and_then(Cursor::small_number)
        .filter(|(_, behind)| is_end(*behind) || behind.byte() == Some(b'-'))
        .and_then(|(number, _)| day(year, u32::from(month), u32::from(number)));
    let is_month = mark == b'/' && behind.byte() == Some(b'/');
    with_day.or_else(|| {
        is_month
            .then(|| Edtf::from_month(i32::try_from(year).ok(), month))
            .flatten()
    })
}

fn day(year: u32, month: u32, day: u32) -> Option<Edtf> {
    Edtf::from_day(
        i32::try_from(year).ok(),
        u8::try_from(month).ok()?,
        u8::try_from(day).ok()?,
    )
}

fn is_end(cursor: Cursor<'_>) -> bool {
    matches!(cursor.byte(), None | Some(b'/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(path: &str, want: Option<&str>) {
        let edtf = in_url(&format!("https://kabar.example{path}")).map(|edtf| edtf.to_string());
        assert_eq!(edtf.as_deref(), want, "{path}");
    }

    #[test]
    fn days_and_months_in_paths() {
        check(
            "/read/2025/06/18/22012311/judul-berita?a=2024/01/02",
            Some("2025-06-18"),
        );
        check("/2023-10-19/judul", Some("2023-10-19"));
        check("/2023-10-19-judul", Some("2023-10-19"));
        check("/20231019/judul", Some("2023-10-19"));
        check("/2023/10/judul", Some("2023-10"));
        check("/2023/1/9/judul", Some("2023-01-09"));
    }

    #[test]
    fn ids_slugs_and_versions_are_no_dates() {
        check("/read/2437019/judul", None);
        check("/2024/17/judul", None);
        check("/judul-2024-10-11", None);
        check("/2023/judul", None);
        check("/20231319/judul", None);
        check("/2025/06", None);
        check("/1024/10/11/judul", None);
        check("", None);
    }
}
