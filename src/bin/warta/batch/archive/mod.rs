//! Web archives: WARC with HTML responses, WET with their text, gzipped or not.
//!
//! Readers at hand stop at the first damaged member, or pass over it in silence. Here a damaged place
//! costs the record in which it lies: that record is answered by an error, and reading goes on at the
//! next one that can be told by its first line.

mod gzip;
mod http;
mod warc;

pub(crate) use self::gzip::{Damage, Gunzip};
pub(crate) use self::http::Head;
pub(crate) use self::warc::read;
