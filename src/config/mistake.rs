//! A mistake in the configuration: its place, what is wrong, what to do now.

use std::fmt;
use std::ops::Range;
use std::path::PathBuf;
use std::sync::Arc;

use annotate_snippets::{AnnotationKind, Level, Origin, Renderer, Snippet};

use super::what::What;

/// Something in the configuration that is wrong.
#[derive(Debug, Clone)]
pub struct Mistake {
    /// Where it stands.
    pub place: Place,
    /// What is wrong.
    pub what: Box<What>,
}

/// A place in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file, as the load was told to find it.
    pub file: Arc<PathBuf>,
    /// Bytes of the text, from and to; none: the file as a whole.
    pub span: Option<Range<usize>>,
    /// The file's text, with asterisks where a secret could stand.
    shown: Arc<str>,
}

impl Place {
    /// A place in a file whose text may be shown as given.
    pub(super) fn new(file: Arc<PathBuf>, shown: Arc<str>, span: Option<Range<usize>>) -> Self {
        let span = span.map(|span| {
            let end = floor(&shown, span.end);
            floor(&shown, span.start.min(end))..end
        });
        Self { file, span, shown }
    }

    /// Line and column, both from 1; the column counts characters.
    pub fn line_and_column(&self) -> Option<(usize, usize)> {
        let before = self.shown.get(..self.span.as_ref()?.start)?;
        let line = before.rsplit('\n').next().unwrap_or_default();
        Some((before.matches('\n').count() + 1, line.chars().count() + 1))
    }
}

/// The last boundary between characters that is not beyond `at`.
fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or_default()
}

impl Mistake {
    /// A mistake at that place.
    pub(super) fn new(place: Place, what: What) -> Self {
        Self { place, what: Box::new(what) }
    }

    /// The whole report, as compilers write theirs: sentence, file with line and column, the line, a caret under the
    /// token with the next step. `colour` is for terminals.
    pub fn render(&self, colour: bool) -> String {
        let title = Level::ERROR.primary_title(self.what.to_string());
        let step = self.what.next_step();
        let path = self.place.file.display().to_string();
        let report = match &self.place.span {
            Some(span) => [title.element(
                Snippet::source(&*self.place.shown).path(path).annotation(AnnotationKind::Primary.span(span.clone()).label(step.clone())),
            )],
            None => [title.element(Origin::path(path)).element(Level::HELP.message(step.clone()))],
        };
        let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
        renderer.render(&report)
    }
}

impl fmt::Display for Place {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.file.display())?;
        match self.line_and_column() {
            Some((line, column)) => write!(out, ":{line}:{column}"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Mistake {
    /// In one line, for logs.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}; {}", self.place, self.what, self.what.next_step())
    }
}
