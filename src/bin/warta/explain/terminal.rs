//! The explanation on a terminal: one line a piece, dropped ones struck through.
//!
//! Colors are left out where the output is no terminal, or where `NO_COLOR` is set.

use std::io::{self, Write};

use anstyle::{AnsiColor, Effects, Style};
use warta::explain::{Explanation, Fate};

use super::label_of;

const DIM: Style = Style::new().effects(Effects::DIMMED);

/// Prints the pieces, and a line that sums them up.
pub(super) fn print(explanation: &Explanation, out: &mut impl Write) -> io::Result<()> {
    let mut n_removed = 0;
    for piece in &explanation.pieces {
        let style = style_of(piece.fate);
        let label = label_of(explanation, piece.fate);
        let text_style = if matches!(piece.fate, Fate::Removed(_)) {
            n_removed += 1;
            DIM.effects(Effects::DIMMED | Effects::STRIKETHROUGH)
        } else {
            Style::new()
        };
        write!(
            out,
            "{DIM}{:>5}{DIM:#} {style}{label:<13}{style:#} {text_style}{}{text_style:#}",
            piece.line, piece.text
        )?;
        let evidence = piece.evidence.as_deref();
        // The rule of a field has the name of the field.
        let rule = Some(piece.rule).filter(|rule| *rule != label);
        match (rule, evidence) {
            (Some(rule), Some(evidence)) => write!(out, " {DIM}[{rule}: {evidence}]{DIM:#}")?,
            (Some(why), None) | (None, Some(why)) => write!(out, " {DIM}[{why}]{DIM:#}")?,
            (None, None) => {}
        }
        writeln!(out)?;
    }
    let Some(article) = &explanation.article else {
        return writeln!(
            out,
            "{DIM}{} pieces: no article, {n_removed} removed{DIM:#}",
            explanation.pieces.len()
        );
    };
    writeln!(
        out,
        "{DIM}{} pieces: {} blocks of the body, {n_removed} removed; {} quotes by {} speakers{DIM:#}",
        explanation.pieces.len(),
        article.body.len(),
        article.quotes.len(),
        article.persons.len()
    )?;
    for note in &article.notes {
        writeln!(out, "{DIM}note: {note}{DIM:#}")?;
    }
    Ok(())
}

fn style_of(fate: Fate) -> Style {
    let color = match fate {
        Fate::Body(_) => AnsiColor::Green,
        Fate::Field(_) => AnsiColor::Cyan,
        _ => AnsiColor::Red,
    };
    Style::new().fg_color(Some(color.into()))
}
