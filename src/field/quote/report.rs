//! Who speaks in a stretch of the reporter's own words.
//!
//! `Rina Sari, ketua panitia, Senin, mengatakan bahwa …` and `…, kata Rina` name a speaker without a quote.
//! A cue before a quote is read by this, and so are the sentences in which the person behind `katanya` is named.
//! Sentences are not parsed: the subject of a verb is the phrase beside it, else the one that opens the sentence.

use super::class::Class;
use super::cue::{Who, n_statement};
use super::phrase::{self, Phrase};
use super::token::{Form, Token, Tokens};

/// The last verb of speech in a clause, and who speaks by it.
pub(super) fn report<'a>(text: &'a str, tokens: &[Token<'a>]) -> Option<(Token<'a>, Who<'a>)> {
    tokens.iter().enumerate().rev().find_map(|(idx, token)| {
        let who = is_verb(tokens, idx, Class::STANCE).then(|| speaker_of(text, tokens, idx));
        Some((*token, who.flatten()?))
    })
}

/// A verb of speech at `idx` that somebody speaks by: one with the speaker behind it stands after a pause
/// (`…, kata Rina`), since its word is a noun as well (`pesan`, `tindak lanjut`).
fn is_verb(tokens: &[Token<'_>], idx: usize, extra: Class) -> bool {
    let Some(token) = tokens.get(idx) else {
        return false;
    };
    let previous = idx.checked_sub(1).and_then(|idx| tokens.get(idx));
    let is_paused = previous.is_none_or(|token| !token.is_word());
    // `undang-undang yang disebut Hukum Baru`: how a thing is called.
    if token.text == "disebut" && previous.is_some_and(|token| token.text == "yang") {
        return false;
    }
    let opens = idx == 0 || token.form == Form::Lower;
    let always = Class::SAYS | Class::PASSIVE | Class::ACCORDING | extra;
    opens
        && token.form != Form::Acronym
        && (token.class.is(always)
            || token.class.is(Class::SAID) && (is_paused || token.class.is(Class::NYA)))
}

/// Who speaks by the verb at `idx`.
fn speaker_of<'a>(text: &'a str, tokens: &[Token<'a>], idx: usize) -> Option<Who<'a>> {
    let verb = tokens.get(idx)?;
    if verb.class.is(Class::NYA) {
        return Some(Who::Pronoun);
    }
    if verb.class.is(Class::SAYS | Class::STANCE)
        && let Some(who) = subject(text, tokens.get(..idx)?)
    {
        return Some(who);
    }
    if verb
        .class
        .is(Class::SAID | Class::PASSIVE | Class::ACCORDING)
    {
        let behind = tokens.get(idx + 1..)?;
        let n_skipped = behind
            .iter()
            .take(2)
            .take_while(|token| matches!(token.text, "oleh" | "to" | "lagi" | "kembali" | "by"))
            .count();
        let behind = behind.get(n_skipped..)?;
        let is_statement = verb.class.is(Class::STATEMENT);
        let behind = behind.get(n_statement(behind, is_statement)..)?;
        if behind.first()?.class.is(Class::PRONOUN) {
            return Some(Who::Pronoun);
        }
        let phrase = phrase::read(text, behind)?;
        // `dinyatakan sehat dan terbebas dari Novel Corona`: what is said, and not by whom.
        let first = behind.first()?;
        let is_quality = verb.class.is(Class::PASSIVE)
            && first.form == Form::Lower
            && !first.class.is(Class::HEAD
                | Class::BODY
                | Class::HONORIFIC
                | Class::NAMED
                | Class::MEDIA)
            && !phrase.is_role();
        if is_quality {
            return None;
        }
        let is_speaker = phrase.name.is_some()
            || behind.first()?.class.is(Class::HEAD | Class::BODY)
            || phrase.is_media;
        return is_speaker.then_some(Who::Phrase(phrase));
    }
    None
}

/// The subject of the verb behind the tokens: the phrase that ends beside it, else the one that opens the sentence.
fn subject<'a>(text: &'a str, tokens: &[Token<'a>]) -> Option<Who<'a>> {
    // `Rina Sari, adik ketua, yang menyebut …`
    if let Some((last, before)) = tokens.split_last()
        && last.text == "yang"
        && before.last().is_some_and(|token| token.form == Form::Comma)
    {
        return named(text, before, |idx| is_beside(before, idx));
    }
    named(text, tokens, |idx| is_beside(tokens, idx)).or_else(|| acting(text, tokens))
}

/// The body or role that opens the sentence, where what stands behind it tells how, when or of whom it is:
/// `Kementerian Luar Negeri dalam keterangannya`, `Seorang pejabat, yang enggan disebut namanya,`.
fn acting<'a>(text: &'a str, tokens: &[Token<'a>]) -> Option<Who<'a>> {
    let n_articles = usize::from(tokens.first()?.text == "Seorang" || tokens.first()?.text == "A");
    let tokens = tokens.get(n_articles..)?;
    let phrase = phrase::read(text, tokens)?;
    let behind = tokens.get(phrase.n_tokens..)?;
    let first = behind.first()?;
    let has_clause = first.form == Form::Comma
        && behind.last()?.form == Form::Comma
        && behind.len() > 1
        && phrase.is_role();
    let has_manner = matches!(
        first.text,
        "dalam" | "melalui" | "lewat" | "saat" | "on" | "in" | "pada"
    ) && (phrase.is_role() || phrase.is_body())
        && !behind
            .iter()
            .any(|token| matches!(token.text, "yang" | "that" | "who"));
    let is_relative = n_articles > 0 && first.text == "yang" && phrase.is_role();
    (has_clause || has_manner || is_relative).then_some(Who::Phrase(phrase))
}

/// Who opens a sentence: what closes it is nobody who acts (`… pada bulan Ramadhan`).
fn opening<'a>(text: &'a str, tokens: &[Token<'a>]) -> Option<Mention<'a>> {
    let who = named(text, tokens, |_| false)?;
    // `MK memerintahkan wakilnya mencari pengganti Rudi`: he is told of.
    let Who::Phrase(phrase) = who else {
        return None;
    };
    let start = phrase::offset(text, phrase.whole);
    let before = tokens.iter().rev().skip_while(|token| token.start >= start);
    let is_object = before
        .take_while(|token| token.form != Form::Comma)
        .any(phrase::is_active_verb);
    // `Data menunjukkan …`: a word of the tables is a name beside a verb of speech only.
    Some(if is_object || phrase.is_table_word() {
        Mention::Told(phrase)
    } else {
        Mention::Opens(phrase)
    })
}

/// The phrase up to whose end `is_chosen` says so, else the first.
fn named<'a>(
    text: &'a str,
    tokens: &[Token<'a>],
    is_chosen: impl Fn(usize) -> bool,
) -> Option<Who<'a>> {
    let mut opening: Option<Who<'a>> = None;
    let mut idx = 0;
    while let Some(token) = tokens.get(idx) {
        if token.form == Form::Mark {
            // `pelantun lagu "Rindu Senja" itu`: the name of a work.
            idx += marked_len(tokens.get(idx..).unwrap_or_default());
            continue;
        }
        let previous = idx.checked_sub(1).and_then(|idx| tokens.get(idx));
        let is_oblique = previous.is_some_and(|token| {
            token.form == Form::Lower
                && token.class.is(Class::LINK | Class::STOP)
                && !matches!(token.text, "bahwa" | "that" | "dan" | "hari")
                && !is_known_as(tokens.get(..idx).unwrap_or_default())
        });
        if token.class.is(Class::PRONOUN) && token.form != Form::Acronym {
            if is_chosen(idx + 1) {
                return Some(Who::Pronoun);
            }
            if !is_oblique {
                opening.get_or_insert(Who::Pronoun);
            }
            idx += 1;
            continue;
        }
        let opens = matches!(token.form, Form::Capital | Form::Acronym)
            && !token.class.is(Class::TIME)
            && (!token.class.is(Class::OPENER) || token.class.is(Class::BODY))
            || token.is_lower(Class::HEAD)
            || token.form == Form::Lower
                && previous.is_some_and(|token| matches!(token.text, "Seorang" | "A"));
        let phrase = if opens {
            tokens
                .get(idx..)
                .and_then(|tokens| phrase::read(text, tokens))
        } else {
            None
        };
        let Some(phrase) = phrase.filter(|phrase| phrase.n_tokens > 0) else {
            idx += 1;
            continue;
        };
        idx += phrase.n_tokens;
        let is_person =
            phrase.name.is_some() || phrase.role.is_some() || phrase.affiliation.is_some();
        // `…, sementara Rina meminta`: a clause of its own.
        let joins = previous.is_some_and(|token| {
            matches!(
                token.text,
                "sementara" | "sedangkan" | "namun" | "tetapi" | "while" | "but"
            )
        });
        if !is_person || is_oblique && !(joins && is_chosen(idx)) {
            continue;
        }
        if is_chosen(idx) {
            return Some(Who::Phrase(phrase));
        }
        if phrase.name.is_some() {
            opening.get_or_insert(Who::Phrase(phrase));
        }
    }
    opening
}

/// `known only as`, `dikenali sebagai`: what follows is the name of whoever the sentence tells of.
fn is_known_as(tokens: &[Token<'_>]) -> bool {
    const MAX_KNOWN_TOKENS: usize = 4;
    tokens
        .last()
        .is_some_and(|token| matches!(token.text, "as" | "sebagai"))
        && tokens.iter().rev().take(MAX_KNOWN_TOKENS).any(|token| {
            matches!(
                token.text,
                "known" | "identified" | "dikenal" | "dikenali" | "disebut"
            )
        })
}

/// The tokens of a short stretch between marks, marks included; one where it does not end.
fn marked_len(tokens: &[Token<'_>]) -> usize {
    const MAX_TITLE_TOKENS: usize = 12;
    let behind = tokens.iter().skip(1).take(MAX_TITLE_TOKENS);
    let closes = |token: &Token<'_>| token.form == Form::Mark;
    behind
        .copied()
        .position(|token| closes(&token))
        .map_or(1, |idx| idx + 2)
}

/// Nothing but a comma and adverbs stands between `idx` and the end of the tokens.
fn is_beside(tokens: &[Token<'_>], idx: usize) -> bool {
    const MAX_BETWEEN: usize = 3;
    let between = tokens.get(idx..).unwrap_or_default();
    between.len() <= MAX_BETWEEN
        && between.iter().all(|token| {
            token.form == Form::Comma
                || token.is_lower(Class::FILLER)
                || matches!(
                    token.text,
                    "sendiri" | "akan" | "sudah" | "telah" | "dan" | "hanya" | "di" | "juga"
                )
        })
}

/// A person whom a sentence of running text names.
#[derive(Debug, Clone, Copy)]
pub(super) enum Mention<'a> {
    /// Who is said to speak.
    Speaks(Phrase<'a>),
    /// Who opens the sentence.
    Opens(Phrase<'a>),
    /// Whom a sentence that opens with something else tells of.
    Told(Phrase<'a>),
}

impl<'a> Mention<'a> {
    /// The phrase that names the person.
    pub(super) const fn phrase(self) -> Phrase<'a> {
        match self {
            Self::Speaks(phrase) | Self::Opens(phrase) | Self::Told(phrase) => phrase,
        }
    }
}

/// A longer sentence is read up to here.
const MAX_SENTENCE_TOKENS: usize = 120;

/// Appends whom each sentence of `text[from..to]` names, in order; a sentence that names nobody is passed over.
pub(super) fn mentions<'a>(
    text: &'a str,
    from: usize,
    to: usize,
    tokens: &mut Vec<Token<'a>>,
    mentions: &mut Vec<Mention<'a>>,
) {
    tokens.clear();
    // Behind a few quoted words the sentence goes on, and somebody else has opened it.
    let mut is_inside = from > 0
        && text.get(from..to).is_some_and(|rest| {
            rest.trim_start()
                .starts_with(|c: char| c.is_lowercase() || c == ',')
        });
    let mut close = |tokens: &mut Vec<Token<'a>>| {
        let is_inside = std::mem::take(&mut is_inside);
        let (report, is_stance) = first_report(text, tokens);
        let mention = match report {
            // `Pelatih Kijang Rudi Hartono memuji lawannya` brings him in; `Rudi memuji Sari` may tell of him.
            Some(Who::Phrase(phrase)) if !is_stance || phrase.introduces() => {
                Some(Mention::Speaks(phrase))
            }
            // `Menurutnya, warga Sukamaju …` names whom the speaker tells of.
            Some(Who::Pronoun) if !is_stance => None,
            // An account that is named without a word of its own is an address.
            _ => {
                opening(text, tokens).filter(|mention| !mention.phrase().is_account() && !is_inside)
            }
        };
        mentions.extend(mention);
        tokens.clear();
    };
    for token in Tokens::new(text, from, to) {
        if token.form == Form::End {
            close(tokens);
        } else if tokens.len() < MAX_SENTENCE_TOKENS {
            tokens.push(token);
        }
    }
    close(tokens);
}

/// Who speaks by the first verb of speech in a sentence; without one, by the first verb of stance, and that it is one.
fn first_report<'a>(text: &'a str, tokens: &[Token<'a>]) -> (Option<Who<'a>>, bool) {
    let mut stance = None;
    for (idx, token) in tokens.iter().enumerate() {
        let is_stance = token.class.is(Class::STANCE);
        if is_stance && stance.is_some() || !is_verb(tokens, idx, Class::STANCE) {
            continue;
        }
        let who = speaker_of(text, tokens, idx);
        if is_stance && !is_verb(tokens, idx, Class::default()) {
            stance = who;
        } else if who.is_some() {
            return (who, false);
        }
    }
    (stance, true)
}
