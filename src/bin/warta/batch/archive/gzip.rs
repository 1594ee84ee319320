//! Gzip streams of many members, read on behind damage.
//!
//! A damaged member gives one error from `read`; the next `read` gives the first byte of the next
//! member that opens and starts like a record.

use std::io::{self, Read};

use flate2::{Decompress, FlushDecompress, Status};
use memchr::memmem::Finder;

/// Identification and method of every gzip member (RFC 1952).
const MAGIC: &[u8] = &[0x1f, 0x8b, 8];

/// Flags that RFC 1952 reserves; a member has none of them.
const RESERVED_FLAGS: u8 = 0xe0;

/// Compressed bytes asked of the source at a time.
const READ_BYTES: usize = 128 << 10;

/// Compressed bytes of a member that are kept, to look for the next member in them after damage.
const MAX_KEPT_BYTES: usize = 8 << 20;

/// Compressed bytes that are enough to see how a member starts.
const PROBE_BYTES: usize = 4 << 10;

/// The largest window of deflate, as a power of two.
const WINDOW_BITS: u8 = 15;

/// Some of a gzip stream could not be read.
#[derive(Debug, thiserror::Error)]
#[error("{what} at byte {at_byte}")]
pub(crate) struct Damage {
    what: &'static str,
    at_byte: u64,
}

impl Damage {
    /// The damage that an error of [`Gunzip`] tells, if it does.
    pub(crate) fn of(error: &io::Error) -> Option<&Self> {
        error.get_ref()?.downcast_ref()
    }
}

/// Reads the members of a gzip stream as one stream of bytes.
pub(crate) struct Gunzip<R> {
    source: R,
    /// Compressed bytes; those before `pos` are read.
    window: Vec<u8>,
    /// Bytes of the source before the window.
    n_dropped_bytes: u64,
    member: usize,
    pos: usize,
    at_end: bool,
    state: State,
    /// Bytes that may be looked at a second time: as many as were read, so that time stays linear.
    n_credit_bytes: usize,
    finder: Finder<'static>,
}

enum State {
    /// Before a member, or at the end.
    Between,
    /// Inside a member.
    Inside(Box<Decompress>),
    /// At damage that is not told yet: text stood before it.
    Broken,
    /// Behind damage: the next member is looked for from here.
    Lost { from: usize },
    /// Nothing more comes.
    End,
}

impl<R: Read> Gunzip<R> {
    pub(crate) fn new(source: R) -> Self {
        Self {
            source,
            window: Vec::new(),
            n_dropped_bytes: 0,
            member: 0,
            pos: 0,
            at_end: false,
            state: State::Between,
            n_credit_bytes: 0,
            finder: Finder::new(MAGIC),
        }
    }

    /// Reads on until `n_ahead` compressed bytes are at hand behind `from`, or the source ends.
    fn fill(&mut self, from: usize, n_ahead: usize) -> io::Result<()> {
        while !self.at_end && self.window.len() < from + n_ahead {
            let len = self.window.len();
            self.window.resize(len + READ_BYTES, 0);
            let outcome = self
                .source
                .read(self.window.get_mut(len..).unwrap_or_default());
            let n_read = outcome.as_ref().copied().unwrap_or(0);
            self.window.truncate(len + n_read);
            match outcome {
                Ok(0) => self.at_end = true,
                Ok(_) => self.n_credit_bytes += n_read,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Forgets compressed bytes that nobody needs any more.
    fn forget(&mut self) {
        if self.pos - self.member > MAX_KEPT_BYTES {
            self.member = self.pos;
        }
        if self.member > MAX_KEPT_BYTES / 8 {
            self.window.drain(..self.member);
            self.n_dropped_bytes += self.member as u64;
            self.pos -= self.member;
            self.member = 0;
        }
    }

    fn damage(&mut self, what: &'static str) -> io::Error {
        let n_back_bytes = self.pos - self.member;
        let from = if n_back_bytes <= self.n_credit_bytes {
            self.n_credit_bytes -= n_back_bytes;
            self.member + 1
        } else {
            self.pos
        };
        let at_byte = self.n_dropped_bytes + self.member as u64;
        self.state = State::Lost { from };
        io::Error::new(io::ErrorKind::InvalidData, Damage { what, at_byte })
    }

    /// Opens the member that starts at `pos`, or tells that none does.
    fn open(&mut self) -> io::Result<()> {
        self.member = self.pos;
        self.forget();
        self.fill(self.pos, MAGIC.len())?;
        let ahead = self.window.get(self.pos..).unwrap_or_default();
        if ahead.is_empty() {
            self.state = State::End;
        } else if ahead.starts_with(MAGIC) {
            self.state = State::Inside(Box::new(Decompress::new_gzip(WINDOW_BITS)));
        } else if ahead.iter().all(|&byte| byte == 0) {
            // Padding of tapes and block devices.
            self.pos = self.window.len();
        } else {
            return Err(self.damage("expected a gzip member, found other data"));
        }
        Ok(())
    }

    /// Finds the next member that starts like a record.
    fn search(&mut self, mut from: usize) -> io::Result<()> {
        loop {
            self.fill(from, PROBE_BYTES)?;
            let ahead = self.window.get(from..).unwrap_or_default();
            let Some(offset) = self.finder.find(ahead) else {
                // The magic number may lie across the border.
                from = self.window.len().saturating_sub(MAGIC.len() - 1).max(from);
                self.member = from;
                self.pos = from;
                if self.at_end {
                    self.state = State::End;
                    return Ok(());
                }
                let n_before = from;
                self.forget();
                from -= n_before - self.pos;
                self.fill(from, PROBE_BYTES)?;
                continue;
            };
            let candidate = from + offset;
            self.fill(candidate, PROBE_BYTES)?;
            if opens(self.window.get(candidate..).unwrap_or_default()) {
                self.pos = candidate;
                self.state = State::Between;
                return Ok(());
            }
            from = candidate + 1;
        }
    }
}

/// A member opens here, and its text starts like a record of an archive or of NDJSON.
fn opens(bytes: &[u8]) -> bool {
    if bytes.get(3).is_none_or(|flags| flags & RESERVED_FLAGS != 0) {
        return false;
    }
    let mut text = [0; 8];
    let mut inflate = Decompress::new_gzip(WINDOW_BITS);
    let probe = bytes.get(..PROBE_BYTES).unwrap_or(bytes);
    // An error behind the first bytes of text is met again when the member is read.
    let _ = inflate.decompress(probe, &mut text, FlushDecompress::None);
    text.starts_with(b"WARC/") || text.starts_with(b"{")
}

impl<R: Read> Read for Gunzip<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if out.is_empty() {
            return Ok(0);
        }
        loop {
            match &mut self.state {
                State::End => return Ok(0),
                State::Between => self.open()?,
                State::Broken => {
                    return Err(self.damage("expected gzip data, found an error in it"));
                }
                State::Lost { from } => {
                    let from = *from;
                    self.search(from)?;
                }
                State::Inside(inflate) => {
                    let ahead = self.window.get(self.pos..).unwrap_or_default();
                    let (n_in, n_out) = (inflate.total_in(), inflate.total_out());
                    let outcome = inflate.decompress(ahead, out, FlushDecompress::None);
                    // Both differences are at most the length of a slice.
                    let n_in = usize::try_from(inflate.total_in() - n_in).unwrap_or(0);
                    let n_out = usize::try_from(inflate.total_out() - n_out).unwrap_or(0);
                    self.pos += n_in;
                    match outcome {
                        Err(_) => self.state = State::Broken,
                        Ok(Status::StreamEnd) => self.state = State::Between,
                        Ok(Status::Ok | Status::BufError) => {}
                    }
                    if n_out > 0 {
                        return Ok(n_out);
                    }
                    if matches!(self.state, State::Inside(_)) && n_in == 0 {
                        self.forget();
                        let len = self.window.len();
                        self.fill(self.pos, len - self.pos + 1)?;
                        if self.window.len() == len {
                            return Err(
                                self.damage("expected the rest of a gzip member, found the end")
                            );
                        }
                    }
                }
            }
        }
    }
}

impl<R> std::fmt::Debug for Gunzip<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Gunzip").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use flate2::Compression;
    use flate2::write::GzEncoder;

    use super::*;

    fn member(text: &str) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(text.as_bytes()).unwrap();
        encoder.finish().unwrap()
    }

    /// What comes out: pieces of text, `!` for each damage.
    fn read_all(bytes: &[u8]) -> String {
        let mut gunzip = Gunzip::new(bytes);
        let mut text = String::new();
        let mut buffer = [0; 64];
        loop {
            match gunzip.read(&mut buffer) {
                Ok(0) => return text,
                Ok(n) => text.push_str(&String::from_utf8_lossy(&buffer[..n])),
                Err(error) => {
                    assert!(Damage::of(&error).is_some());
                    text.push('!');
                }
            }
        }
    }

    #[track_caller]
    fn check(parts: &[&[u8]], expected: &str) {
        assert_eq!(read_all(&parts.concat()), expected);
    }

    #[test]
    fn reads_on_behind_damage() {
        let (first, second, third) = (
            member("WARC/1\n"),
            member("{\"a\":2}\n"),
            member("WARC/3\n"),
        );
        check(&[&first, &second, &third], "WARC/1\n{\"a\":2}\nWARC/3\n");
        check(&[], "");
        check(&[&first, &[0; 512]], "WARC/1\n");
        check(&[&first, b"junk", &third], "WARC/1\n!WARC/3\n");
        // What is left of a cut member may run on into the next one.
        let cut = read_all(&[&first, &second[..12], &third].concat());
        assert!(
            cut.starts_with("WARC/1\n") && cut.ends_with("!WARC/3\n"),
            "{cut}"
        );
        check(&[&first[..first.len() - 5]], "WARC/1\n!");
        check(&[&first, &third[..1]], "WARC/1\n!");
        let mut wrong_sum = second.clone();
        let at = wrong_sum.len() - 6;
        wrong_sum[at] ^= 1;
        check(
            &[&first, &wrong_sum, &third],
            "WARC/1\n{\"a\":2}\n!WARC/3\n",
        );
    }

    #[test]
    fn every_damaged_byte_costs_one_member_at_most() {
        let text = |n: usize| format!("WARC/{n}\n{}\n", "kata ".repeat(n % 7 * 40));
        let members: Vec<Vec<u8>> = (0..9).map(|n| member(&text(n))).collect();
        let start = members[..4].concat().len();
        for idx in start..start + members[4].len() {
            let mut bytes = members.concat();
            bytes[idx] ^= 0x5a;
            let read = read_all(&bytes);
            for n in (0..9).filter(|&n| n != 4) {
                assert!(read.contains(&text(n)), "byte {idx}, member {n}");
            }
        }
    }
}
