//! The words that tie a quote to its speaker.
//!
//! | place | example |
//! | --- | --- |
//! | behind | `"…," kata Rina Sari kepada wartawan` · `"…," ujarnya` · `"…," she said` |
//! | before | `Rina Sari mengatakan, "…"` · `Menurut Rina, "…"` · `Rina Sari: "…"` |
//!
//! A quote without a cue has none here; `resolve` decides whose words go on.
//! Only the sentence that holds the quote is read, and a bounded part of that.

use super::class::Class;
use super::phrase::{self, Phrase};
use super::report::report;
use super::token::{Form, Token, Tokens};

/// What ties a quote to its speaker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Cue<'a> {
    /// The verb or the words in its place, as written.
    pub(super) text: Option<&'a str>,
    pub(super) who: Who<'a>,
    /// The medium that carried the quote.
    pub(super) via: Option<&'a str>,
    pub(super) place: Place,
}

/// Where a cue stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Behind,
    /// Before the quote; the quote follows a comma, a colon or the verb itself.
    Before,
    /// In the sentence around a quote of a few words.
    Around,
}

/// Whom a cue points to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Who<'a> {
    /// A name, a role or a body.
    Phrase(Phrase<'a>),
    /// `katanya`, `ujar dia`, or a verb alone.
    Pronoun,
}

/// How far behind a quote its cue and speaker reach.
const MAX_BEHIND_BYTES: usize = 420;

/// How far before a quote its sentence is read.
const MAX_BEFORE_BYTES: usize = 700;

/// Who stands before the colon of an interview has no more words.
const MAX_INTERVIEWEE_TOKENS: usize = 9;

/// `text[from..]`, at most `n_bytes` of it, ends here.
pub(super) fn ceiling(text: &str, from: usize, n_bytes: usize) -> usize {
    let mut end = (from + n_bytes).min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    end.max(from)
}

/// `n_bytes` of `text[..to]`, at most, start here.
pub(super) fn floor(text: &str, to: usize, n_bytes: usize) -> usize {
    let mut start = to.saturating_sub(n_bytes);
    while !text.is_char_boundary(start) {
        start += 1;
    }
    start
}

/// The cue behind a quote that ends at `from`. `limit` is where the next quote starts; `is_ended` says that
/// the quote ends its sentence.
pub(super) fn behind<'a>(
    text: &'a str,
    from: usize,
    limit: usize,
    is_ended: bool,
    tokens: &mut Vec<Token<'a>>,
) -> Option<Cue<'a>> {
    const MAX_FILLERS: usize = 3;
    let end = ceiling(text, from, MAX_BEHIND_BYTES).min(limit);
    let mut stream = Tokens::new(text, from, end);
    // Look at the first word before anything else is read.
    let mut first = stream.next()?;
    if matches!(first.form, Form::Comma | Form::Other) {
        first = stream.next()?;
    } else if first.form == Form::End {
        first = stream.next().filter(|token| token.is_lower(Class::SAID))?;
    }
    if !first.is_word() {
        return None;
    }
    let opens = first.class.is(Class::SAID
        | Class::PASSIVE
        | Class::CARRIED
        | Class::ACCORDING
        | Class::FILLER
        | Class::PRONOUN
        | Class::HEAD)
        || matches!(first.form, Form::Capital | Form::Acronym)
        || first.text == "the";
    if !opens {
        return None;
    }
    tokens.clear();
    tokens.push(first);
    tokens.extend(stream.take_while(|token| token.form != Form::End));
    let all: &[Token<'a>] = tokens;
    let n_fillers = all
        .iter()
        .take(MAX_FILLERS)
        .take_while(|token| token.is_lower(Class::FILLER))
        .count();
    // `demikian kata Rina`, but `kembali` before anything else is no cue.
    for skipped in (0..=n_fillers).rev() {
        let cue = all
            .get(skipped..)
            .and_then(|tokens| verb_first(text, tokens));
        if cue.is_some() {
            return cue;
        }
    }
    subject_first(text, all, is_ended).or_else(|| verb_lost(text, all, from))
}

/// The cue of a quote that fills the paragraph above: `Demikian disampaikan Rina Sari`. `is_first` says that nobody has
/// spoken before: `Hal itu disampaikan Rina Sari` may lead to what stands below it.
pub(super) fn below(text: &str, is_first: bool) -> Option<Cue<'_>> {
    const MAX_VERB_TOKENS: usize = 6;
    let opens = text.starts_with("Demikian ")
        || is_first && (text.starts_with("Hal itu ") || text.starts_with("Hal tersebut "));
    if !opens {
        return None;
    }
    let end = ceiling(text, 0, MAX_BEHIND_BYTES);
    let tokens: Vec<Token<'_>> = Tokens::new(text, 0, end)
        .take_while(|token| token.form != Form::End)
        .collect();
    let verb = tokens.iter().take(MAX_VERB_TOKENS).position(|token| {
        token.is_lower(Class::PASSIVE | Class::SAID) && !token.class.is(Class::FILLER)
    })?;
    let cue = verb_first(text, tokens.get(verb..)?)?;
    matches!(cue.who, Who::Phrase(_)).then_some(cue)
}

/// `"…," Rina Sari dalam keterangannya`: the reporter forgot the verb. The quote ends in a comma, a person's name
/// follows, and behind it nothing but where and when it was said.
fn verb_lost<'a>(text: &'a str, tokens: &[Token<'a>], from: usize) -> Option<Cue<'a>> {
    let is_clause = text
        .get(..from)?
        .trim_end_matches(['"', '”', '\'', '’'])
        .ends_with(',');
    if !is_clause {
        return None;
    }
    let opens_small = tokens.first()?.form == Form::Lower;
    let phrase = phrase::read(text, tokens).filter(|_| !opens_small)?;
    let is_person =
        phrase.name.is_some() && (phrase.role.is_some() || tokens.get(phrase.n_tokens).is_some());
    let behind = tokens.get(phrase.n_tokens..)?;
    let is_closed = behind
        .first()
        .is_none_or(|token| token.form == Form::Comma || token.is_lower(Class::STOP | Class::LINK));
    (is_person && is_closed).then_some(Cue {
        text: None,
        who: Who::Phrase(phrase),
        via: via(text, behind),
        place: Place::Behind,
    })
}

/// `kata Rina`, `ujarnya`, `menurut Rina`, `disampaikan oleh Rina`, `dikutip dari Antara`.
fn verb_first<'a>(text: &'a str, tokens: &[Token<'a>]) -> Option<Cue<'a>> {
    let verb = tokens.first()?;
    let next_is_name = || {
        tokens
            .get(1)
            .is_some_and(|token| matches!(token.form, Form::Capital | Form::Acronym))
    };
    // `Tulis Rina` behind a quote that ends its sentence.
    let is_capital = verb.form == Form::Capital
        && verb.class.is(Class::SAID)
        && !verb.class.is(Class::ENGLISH)
        && next_is_name();
    if !(verb.form == Form::Lower || is_capital) {
        return None;
    }
    let behind = tokens.get(1..)?;
    let cue = |who, via| Cue {
        text: Some(verb.text),
        who,
        via,
        place: Place::Behind,
    };
    if verb.class.is(Class::NYA) {
        return Some(cue(Who::Pronoun, via(text, behind)));
    }
    if verb.class.is(Class::SAID) && (!verb.class.is(Class::FILLER) || next_is_name())
        || verb.class.is(Class::PASSIVE | Class::ACCORDING)
    {
        let n_skipped = behind
            .iter()
            .take(2)
            .take_while(|token| {
                matches!(
                    token.text,
                    "oleh" | "to" | "lagi" | "kembali" | "pula" | "a" | "an" | "the"
                ) || token.is_lower(Class::FILLER)
            })
            .count();
        let mut named = behind.get(n_skipped..)?;
        // `disampaikan dalam laporan itu`: a text's words.
        if verb.class.is(Class::PASSIVE)
            && let [first, text, ..] = named
            && matches!(first.text, "dalam" | "pada")
            && text.is_lower(Class::WRITTEN)
            && !text.class.is(Class::STATEMENT)
        {
            named = named.get(1..)?;
        }
        let named = named.get(n_statement(named, verb.class.is(Class::STATEMENT))..)?;
        if named
            .first()
            .is_some_and(|token| token.class.is(Class::PRONOUN) && token.form != Form::Acronym)
        {
            return Some(cue(Who::Pronoun, via(text, named.get(1..)?)));
        }
        let phrase = phrase::lone(named).or_else(|| phrase::read(text, named));
        let Some(phrase) = phrase else {
            let is_alone = named
                .first()
                .is_none_or(|token| !token.is_word() || token.class.is(Class::STOP | Class::LINK));
            let is_cue = is_alone && !verb.class.is(Class::ACCORDING | Class::ENGLISH);
            return is_cue.then(|| cue(Who::Pronoun, via(text, named)));
        };
        let via = via(text, named.get(phrase.n_tokens..)?);
        return Some(cue(Who::Phrase(phrase), via));
    }
    if verb.class.is(Class::CARRIED) {
        // `dikutip dari keterangan tertulis Kementerian X`: the ministry's words.
        let n_from = behind
            .iter()
            .take_while(|token| matches!(token.text, "dari" | "dalam" | "from"))
            .count();
        let statement = behind.get(n_from..)?;
        let n_statement = n_statement(statement, false);
        let opens = statement.first()?;
        if n_statement > 0
            && let Some(phrase) = phrase::read(text, statement.get(n_statement..)?)
            // An account is a medium, unless it is called by its own name.
            && (opens.class.is(Class::STATEMENT)
                || phrase.name.is_some_and(|name| name.starts_with('@')))
        {
            return Some(cue(Who::Phrase(phrase), None));
        }
        return Some(cue(Who::Pronoun, via(text, tokens)));
    }
    None
}

/// The tokens before the name of whose statement it is: `keterangan resmi` in `keterangan resmi Badan Geologi`, `pihak`
/// in `pihak Badan Geologi`. None where no name follows. `is_open`:
/// the noun stands before the tokens.
pub(super) fn n_statement(tokens: &[Token<'_>], is_open: bool) -> usize {
    const MAX_TOKENS: usize = 5;
    let opens = tokens.first().is_some_and(|token| {
        token.is_lower(Class::STATEMENT) || matches!(token.text, "pihak" | "akun")
    });
    if !opens && !is_open {
        return 0;
    }
    let n_first = usize::from(opens);
    let behind = tokens.get(n_first..).unwrap_or_default();
    let n_tokens = n_first
        + behind
            .iter()
            .take(MAX_TOKENS)
            .take_while(|token| token.is_lower(Class::OF_STATEMENT))
            .count();
    let is_named = tokens.get(n_tokens).is_some_and(|token| {
        matches!(token.form, Form::Capital | Form::Acronym) && !token.class.is(Class::TIME)
    });
    if is_named { n_tokens } else { 0 }
}

/// `she said`, `the ministry said in a statement`, `dia menambahkan`.
fn subject_first<'a>(text: &'a str, tokens: &[Token<'a>], is_ended: bool) -> Option<Cue<'a>> {
    const MAX_SUBJECT_TOKENS: usize = 24;
    let verb_idx = tokens
        .iter()
        .take(MAX_SUBJECT_TOKENS)
        .position(|token| token.is_lower(Class::SAYS | Class::STANCE))?;
    let verb = tokens.get(verb_idx)?;
    if is_ended && !verb.class.is(Class::ENGLISH) {
        return None;
    }
    let n_articles = tokens
        .iter()
        .take_while(|token| matches!(token.text, "the" | "a" | "an" | "seorang"))
        .count();
    let subject = tokens.get(n_articles..verb_idx)?;
    let who = if subject.first()?.class.is(Class::PRONOUN) && subject.len() <= 3 {
        Who::Pronoun
    } else {
        let phrase = phrase::read(text, subject)?;
        let behind = subject.get(phrase.n_tokens..)?;
        let is_next = behind
            .iter()
            .all(|token| token.form == Form::Comma || token.is_lower(Class::FILLER));
        let has_clause = behind
            .first()
            .is_some_and(|token| token.form == Form::Comma)
            && behind.last()?.form == Form::Comma;
        if !(is_next || has_clause) {
            return None;
        }
        Who::Phrase(phrase)
    };
    Some(Cue {
        text: Some(verb.text),
        who,
        via: via(text, tokens.get(verb_idx + 1..)?),
        place: Place::Behind,
    })
}

/// The medium named in the rest of a sentence: `seperti dikutip dari Antara`, `menurut kantor berita Rusia`.
fn via<'a>(text: &'a str, tokens: &[Token<'a>]) -> Option<&'a str> {
    let idx = tokens
        .iter()
        .position(|token| token.is_lower(Class::CARRIED | Class::ACCORDING))?;
    let verb = tokens.get(idx)?;
    let behind = tokens.get(idx + 1..)?;
    let n_skipped = behind
        .iter()
        .take(2)
        .take_while(|token| {
            matches!(
                token.text,
                "dari" | "oleh" | "by" | "from" | "to" | "melalui" | "pada" | "dalam"
            )
        })
        .count();
    let behind = behind.get(n_skipped..)?;
    let first = behind.first()?;
    let is_medium = behind
        .iter()
        .take(2)
        .any(|token| token.is_lower(Class::MEDIA))
        || (verb.class.is(Class::CARRIED)
            && matches!(first.form, Form::Capital | Form::Acronym)
            && !first.class.is(Class::TIME));
    if !is_medium {
        return None;
    }
    let n_tokens = behind
        .iter()
        .take(8)
        .take_while(|token| {
            matches!(token.form, Form::Capital | Form::Acronym) && !token.class.is(Class::TIME)
                || token.is_lower(Class::MEDIA)
                || (token.form == Form::Lower
                    && !token.class.is(Class::STOP
                        | Class::LINK
                        | Class::TIME
                        | Class::SAYS
                        | Class::POINTER))
        })
        .count();
    let named = behind.get(..n_tokens)?;
    text.get(named.first()?.start..named.last()?.end())
}

/// The tokens of the sentence that reaches up to `to`, from `from` on.
pub(super) fn sentence<'a>(text: &'a str, from: usize, to: usize, tokens: &mut Vec<Token<'a>>) {
    tokens.clear();
    let from = floor(text, to, MAX_BEFORE_BYTES).max(from);
    for token in Tokens::new(text, from, to) {
        if token.form == Form::End {
            tokens.clear();
        } else {
            tokens.push(token);
        }
    }
}

/// The cue before a quote, in the tokens of its sentence up to the opening mark.
pub(super) fn before<'a>(text: &'a str, tokens: &[Token<'a>]) -> Option<Cue<'a>> {
    let last = tokens.last()?;
    let is_pause = matches!(last.form, Form::Comma | Form::Colon);
    let body = if is_pause {
        tokens.get(..tokens.len() - 1)?
    } else {
        tokens
    };
    let report = report(text, body);
    let place = if is_pause
        || body.last().is_some_and(|token| {
            token.class.is(Class::SAYS) || matches!(token.text, "bahwa" | "that")
        }) {
        Place::Before
    } else {
        Place::Around
    };
    if let Some((verb, who)) = report {
        return Some(Cue {
            text: Some(verb.text),
            who,
            via: None,
            place,
        });
    }
    // An interview: `Rina Sari: "…"`.
    if last.text == ":" && body.len() <= MAX_INTERVIEWEE_TOKENS {
        let phrase = phrase::read(text, body).filter(|phrase| phrase.n_tokens == body.len())?;
        if phrase.name.is_some() || body.first()?.class.is(Class::HEAD) {
            return Some(Cue {
                text: None,
                who: Who::Phrase(phrase),
                via: None,
                place: Place::Before,
            });
        }
    }
    None
}
