//! Who made the story: `Editor: Ade Marboen`, `(fas/idh)`, `Author` above a name.
//!
//! What a label or brackets prove counts anywhere. A name beside its desk (`Budi Hartono - detikinet`) and a name
//! beside a label of its own line count only where bylines stand: two unlabelled names in the body may be anything.

use super::{Context, Verdict, lines};
use crate::article::BylineRole;
use crate::field::byline::{self, Label};
use crate::field::credit;
use crate::field::date::{self, DayOrder};
use crate::field::dateline::names::is_place;
use crate::raw::{Credits, RawBlock, RawKind, Role};

/// A byline is seldom longer, in bytes; longer lines are not looked at.
const MAX_BYTES: usize = 300;

/// A longer line that ends a sentence is prose, in bytes: `KOMPAS.com - Harga beras naik …`.
const MAX_LINE_BYTES: usize = 80;

/// A date line is seldom longer, in bytes.
const MAX_DATE_BYTES: usize = 80;

/// A label alone on its line is seldom longer, in bytes.
const MAX_LABEL_BYTES: usize = 30;

/// Most names below one label.
const MAX_NAMES: usize = 3;

/// A line of one name is seldom longer, in bytes.
const MAX_NAME_BYTES: usize = 60;

/// Blocks at the end of a story among which the writer of an opinion is told of.
const MAX_CLOSING_BLOCKS: usize = 3;

pub(super) fn rule<'a>(context: &Context<'_, 'a>, block: &RawBlock<'a>) -> Option<Verdict> {
    let text = block.text.as_ref();
    if text.len() > MAX_BYTES || matches!(block.kind, RawKind::Heading(1 | 2)) {
        return None;
    }
    if block.shape.has_digit() && text.ends_with(':') {
        return None;
    }
    // Who took a picture is told of in its caption.
    if block.kind == RawKind::Caption && !block.shape.has_colon() {
        return None;
    }
    let is_closing =
        context.is_in_body() && context.idx + MAX_CLOSING_BLOCKS >= context.blocks.len();
    if is_closing && let Some(credits) = byline::about(text).or_else(|| signature(context, text)) {
        return Some(Role::Byline(credits).into());
    }
    if text.len() > MAX_LINE_BYTES && text.ends_with(['.', '"', '”', '?', '!']) {
        return None;
    }
    if block.shape.has_colon() || block.shape.has_bracket() {
        if let Some(credits) = byline::parse(text) {
            let is_name_alone = !block.shape.has_colon() && !credits.people.is_empty();
            if !is_name_alone || context.is_in_body() {
                return Some(Role::Byline(credits).into());
            }
        }
        // `Penulis :` alone above the name.
        let is_label = text.len() <= MAX_LABEL_BYTES && byline::label(text).is_some();
        return is_label
            .then(|| beside_label(context, text))
            .flatten()
            .map(|credits| Role::Byline(credits).into());
    }
    if text.len() <= MAX_NAME_BYTES
        && let Some(credits) = beside_label(context, text)
    {
        return Some(Role::Byline(credits).into());
    }
    if byline::is_desk_line(text) {
        return Some(Role::Byline(Credits::default()).into());
    }
    if !context.is_in_body() && text.len() <= MAX_NAME_BYTES {
        let lines = context.blocks.iter().skip(context.idx);
        let lines = lines.map(|block| block.text.as_ref());
        if let Some(credits) = byline::names_above_desk(lines) {
            return Some(Role::Byline(credits).into());
        }
    }
    if context.is_in_body()
        && context.next().is_none()
        && let Some(credits) = byline::closing(text)
    {
        return Some(Role::Byline(credits).into());
    }
    if (!context.is_in_body() || context.next().is_none())
        && text.len() <= MAX_NAME_BYTES
        && let Some(credits) = byline::unmarked(text)
    {
        return Some(Role::Byline(credits).into());
    }
    // `kabarNEWS` under the headline: the desk, which names nobody.
    if !context.is_in_body()
        && text.len() <= MAX_LABEL_BYTES
        && context
            .headline
            .is_some_and(|headline| headline + 1 == context.idx)
        && byline::is_desk(text)
        && byline::parse(text).is_none_or(|credits| credits.people.is_empty())
    {
        return Some(Role::Byline(Credits::default()).into());
    }
    // `Rina Sari` over `Oleh Rina Sari`: the picture's text.
    if !context.is_in_body()
        && text.len() <= MAX_NAME_BYTES
        && context.next().is_some_and(|next| {
            let opener = next.text.strip_suffix(text);
            opener.is_some_and(|opener| opener.ends_with([' ', ':']))
                && byline::parse(&next.text).is_some_and(|credits| !credits.people.is_empty())
        })
    {
        return Some(Role::Byline(Credits::default()).into());
    }
    if text.len() <= MAX_NAME_BYTES
        && is_below_date(context)
        && let Some(credits) = byline::person(text)
    {
        return Some(Role::Byline(credits).into());
    }
    let Some(credits) = byline::parse(text) else {
        let is_name =
            text.len() <= MAX_NAME_BYTES && byline::label(text).is_none() && is_above_date(context);
        return is_name
            .then(|| byline::names(text, BylineRole::Writer))
            .flatten()
            .filter(|credits| stands_below_headline(context) || has_full_names(credits))
            .map(|credits| Role::Byline(credits).into());
    };
    let is_opened = byline::is_opened(text);
    (is_opened || !context.is_in_body()).then(|| Role::Byline(credits).into())
}

/// The line by which a writer signs, behind the last paragraph: a name with an office, over it, or in capitals.
fn signature(context: &Context<'_, '_>, text: &str) -> Option<Credits> {
    let is_behind_prose = context
        .previous()
        .is_some_and(|previous| lines::is_prose(&previous.text));
    let is_last = context.next().is_none();
    if is_behind_prose {
        return match context.next() {
            Some(next) => byline::over_office(text, &next.text).or_else(|| {
                // `RINA SARI` over `Sukamaju`, under a letter.
                let is_last = context.idx + 2 == context.blocks.len();
                byline::shouted(text).filter(|_| is_last && is_place(&next.text))
            }),
            None => byline::signed(text).or_else(|| byline::shouted(text)),
        };
    }
    (is_last && is_named(context) && (byline::is_office(text) || is_place(text)))
        .then(Credits::default)
}

/// The line stands between the headline and a date line, or above an address: where a page prints a bare name.
fn is_above_date(context: &Context<'_, '_>) -> bool {
    let is_below_headline = stands_below_headline(context);
    // A deck, a caption or the outlet's name may stand between the headline and the writer.
    let is_in_head = is_below_headline
        || context.headline.is_some()
            && !context.is_in_body()
            && context.verdicts.last().is_some_and(|verdict| {
                matches!(
                    verdict.role,
                    Role::Deck | Role::Caption(_) | Role::Removed(_) | Role::Byline(_)
                )
            });
    // `Rina Sari` between the headline or the deck and a caption.
    let is_over_caption = is_in_head
        && context
            .verdicts
            .last()
            .is_some_and(|verdict| matches!(verdict.role, Role::Headline | Role::Deck))
        && context
            .blocks
            .get(context.idx)
            .is_some_and(|block| byline::person(&block.text).is_some())
        && context
            .next()
            .is_some_and(|next| credit::is_caption(&next.text));
    if is_over_caption {
        return true;
    }
    context.next().is_some_and(|next| {
        next.text.len() <= MAX_DATE_BYTES
            && (is_in_head
                && next.shape.has_digit()
                && date::printed(&next.text, DayOrder::DayFirst).is_some()
                || !context.is_in_body() && byline::is_address(&next.text))
    })
}

fn stands_below_headline(context: &Context<'_, '_>) -> bool {
    context
        .headline
        .is_some_and(|headline| headline + 1 == context.idx)
}

/// A single word may be a section or a place.
fn has_full_names(credits: &Credits) -> bool {
    let mut names = credits.people.iter().map(|person| person.name.as_str());
    names.all(|name| name.contains(' ') && !is_place(name))
}

/// The line stands right below the date line under the headline: where a page prints a bare name as well.
fn is_below_date(context: &Context<'_, '_>) -> bool {
    !context.is_in_body()
        && context
            .headline
            .is_some_and(|headline| headline + 2 == context.idx)
        && context
            .verdicts
            .last()
            .is_some_and(|verdict| matches!(verdict.role, Role::Date(_)))
}

/// A label alone on its line, or the names above or below it.
fn beside_label(context: &Context<'_, '_>, text: &str) -> Option<Credits> {
    let names = |block: Option<&RawBlock<'_>>, role| {
        let text = block?.text.as_ref();
        (text.len() <= MAX_NAME_BYTES)
            .then(|| byline::names(text, role))
            .flatten()
    };
    if let Some(label) = byline::label(text) {
        let role = role(label).unwrap_or(BylineRole::Writer);
        let has_names = names(context.next(), role).is_some() || is_named(context);
        return has_names.then(Credits::default);
    }
    if let Some(label) = label_above(context) {
        let role = role(label);
        let credits = byline::names(text, role.unwrap_or(BylineRole::Writer))?;
        // The name under `Uploader` belongs to nobody who made the story.
        return Some(if role.is_some() {
            credits
        } else {
            Credits::default()
        });
    }
    let label = byline::label(&context.next()?.text)?;
    if context.is_in_body() {
        return None;
    }
    byline::names(text, role(label)?)
}

/// The label above the line, over the names that stand between them.
fn label_above(context: &Context<'_, '_>) -> Option<Label> {
    let above = context.blocks.get(..context.idx)?.iter().rev();
    above
        .zip(context.verdicts.iter().rev())
        .take(MAX_NAMES)
        .map_while(|(block, verdict)| {
            let label = byline::label(&block.text);
            let is_name =
                matches!(&verdict.role, Role::Byline(credits) if !credits.people.is_empty());
            (label.is_some() || is_name).then_some(label)
        })
        .find_map(|label| label)
}

fn role(label: Label) -> Option<BylineRole> {
    match label {
        Label::Role(role) => Some(role),
        Label::Other => None,
    }
}

/// Whether the block before the label was taken for the name it belongs to.
fn is_named(context: &Context<'_, '_>) -> bool {
    context.verdicts.last().is_some_and(
        |verdict| matches!(&verdict.role, Role::Byline(credits) if !credits.people.is_empty()),
    )
}
