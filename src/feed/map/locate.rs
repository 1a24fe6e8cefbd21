//! From a source of the mapping to the text in the row: where it stands, what it stands for, or how it is missing.

use std::borrow::Cow;

use super::jq;
use super::place::Place;
use super::reading::{PART, Reading};
use crate::config::{Expression, NumberFormat, Source, Where};
use crate::feed::decode::{Located, Row};
use crate::feed::judge::rules;
use crate::model::codes::ValueState;
use crate::model::values::Text;

/// Stands for a missing value there, so that neighbours can't be mistaken for each other.
const GAP: char = '\u{1e}';

/// A source with its places.
#[derive(Debug)]
pub struct SourcePlan<'f> {
    pub(super) source: &'f Source,
    pub(super) spot: Spot<'f>,
    /// The one place, where the settings say nothing of the texts there.
    plain: Option<Place>,
}

/// Where a source's text stands.
#[derive(Debug)]
pub(super) enum Spot<'f> {
    Place(Place),
    Constant(&'f Text),
    Concat(Vec<Place>, &'f Text),
    FirstOf(Vec<Place>),
    Jq(&'f Expression),
}

/// What a source gives for one row.
#[derive(Debug, Clone, PartialEq)]
pub enum Found<'a> {
    /// No value.
    Missing {
        /// How it is missing.
        state: ValueState,
        /// The text that says so.
        raw: Option<&'a str>,
    },
    /// A text that is not blank, without blanks around it.
    Text {
        /// The text, or what the settings say that it stands for.
        text: Cow<'a, str>,
        /// As received, where that differs.
        raw: Option<&'a str>,
        /// It comes from the settings: a table, a default or a constant.
        settled: bool,
        /// It is a number that an expression gave, written as JSON writes numbers.
        reckoned: bool,
    },
}

/// A text as `Found` gives it, without the cases in which there is none.
#[derive(Debug, Clone, PartialEq)]
pub struct Word<'a> {
    /// See [`Found::Text`].
    pub text: Cow<'a, str>,
    pub(super) raw: Option<&'a str>,
    /// See [`Found::Text`].
    pub settled: bool,
    pub(super) reckoned: bool,
}

impl<'a> Word<'a> {
    /// What stands instead of no value.
    pub(super) fn default(text: &'a Text) -> Self {
        Self { text: Cow::Borrowed(text.as_str()), raw: None, settled: true, reckoned: false }
    }

    /// As received.
    pub fn raw(&self) -> &str {
        self.raw.unwrap_or(&self.text)
    }

    /// As received; none where the row says nothing and the text comes from the settings alone.
    pub fn received(&self) -> Option<&str> {
        let received = if self.settled { self.raw.unwrap_or_default() } else { self.raw() };
        Some(received.trim()).filter(|received| !received.is_empty())
    }
}

impl<'a> Found<'a> {
    /// The text; none where the value is missing.
    pub fn word(self) -> Option<Word<'a>> {
        match self {
            Self::Text { text, raw, settled, reckoned } => Some(Word { text, raw, settled, reckoned }),
            Self::Missing { .. } => None,
        }
    }
}

impl<'f> SourcePlan<'f> {
    /// Compiles a source.
    pub fn new(source: &'f Source, reading: &mut Reading<'f>) -> Self {
        let spot = match &source.from {
            Where::Path(path) => Spot::Place(reading.places.add(path)),
            Where::Constant(text) => Spot::Constant(text),
            Where::Concat(paths, with) => Spot::Concat(paths.iter().map(|path| reading.places.add(path)).collect(), with),
            Where::FirstOf(paths) => Spot::FirstOf(paths.iter().map(|path| reading.places.add(path)).collect()),
            Where::Jq(expression) => {
                reading.places.expressions.push(expression.text.clone());
                Spot::Jq(expression)
            }
        };
        let Source { missing, table, .. } = source;
        let settled = table.is_some() || !missing.not_reported.is_empty() || !missing.not_applicable.is_empty();
        let plain = if let Spot::Place(place) = spot { Some(place).filter(|_| !settled) } else { None };
        Self { source, spot, plain }
    }

    /// What the source gives for the row. Trimmed blanks and lists in place of values are noted under `field`.
    #[inline]
    pub fn find<'a>(&'a self, row: &'a Row, reading: &mut Reading<'f>, field: &'static str) -> Found<'a> {
        match self.plainly(row, reading) {
            Some(text) => Found::Text { text: Cow::Borrowed(text), raw: None, settled: false, reckoned: false },
            None => self.look(row, reading, field),
        }
    }

    /// Nearly all cells: a text without blanks around it, of which the settings say nothing.
    #[inline]
    fn plainly<'a>(&self, row: &'a Row, reading: &mut Reading<'f>) -> Option<&'a str> {
        let text = reading.places.text(row, self.plain?).text().filter(|text| is_bare(text))?;
        if reading.gathers {
            reading.content.push_str(text);
            reading.content.push(PART);
        }
        Some(text)
    }

    /// Any other.
    fn look<'a>(&'a self, row: &'a Row, reading: &mut Reading<'f>, field: &'static str) -> Found<'a> {
        let found = match &self.spot {
            Spot::Constant(text) => return Found::Text { text: Cow::Borrowed(text.as_str()), raw: None, settled: true, reckoned: false },
            Spot::Place(place) => match cell(row, *place, reading, field) {
                Some(cell) => self.settle(cell),
                None => Found::Missing { state: ValueState::Unparseable, raw: None },
            },
            Spot::FirstOf(places) => {
                let first = places.iter().filter_map(|place| cell(row, *place, reading, field)).find(|text| !text.1.is_empty());
                self.settle(first.unwrap_or_default())
            }
            Spot::Concat(places, with) => {
                let mut joined = String::new();
                for place in places {
                    let text = cell(row, *place, reading, field).map_or("", |(_, text)| text);
                    if !text.is_empty() {
                        if !joined.is_empty() {
                            joined.push_str(with);
                        }
                        joined.push_str(text);
                    }
                }
                self.settle_own(joined, false)
            }
            Spot::Jq(expression) => match self.reckon(expression, row, reading, field) {
                Some((text, reckoned)) => self.settle_own(text, reckoned),
                None => Found::Missing { state: ValueState::Unparseable, raw: None },
            },
        };
        reading.gather(&found);
        found
    }

    /// Whether the row has a text there, be it an empty one.
    pub fn has_text(&self, row: &Row, reading: &Reading<'f>) -> bool {
        let text = |place: &Place| matches!(reading.places.text(row, *place), Located::Text(_));
        match &self.spot {
            Spot::Place(place) => text(place),
            Spot::Constant(_) => true,
            Spot::Jq(expression) => {
                jq::run(expression, row).is_ok_and(|values| values.first().is_some_and(|value| jq::text(value).is_some()))
            }
            Spot::Concat(places, _) | Spot::FirstOf(places) => places.iter().any(text),
        }
    }

    /// The one text that the expression gives for the row, and whether it is a number; none where that fails, or where it
    /// gives a list or an object.
    fn reckon(&self, expression: &Expression, row: &Row, reading: &mut Reading<'f>, field: &'static str) -> Option<(String, bool)> {
        match jq::run(expression, row) {
            Ok(values) => match values.as_slice() {
                [] => Some((String::new(), false)),
                [one] => jq::text(one).or_else(|| {
                    reading.note(&rules::VALUE_COMPOUND, field, None, || "is an object where one value is wanted".to_owned());
                    None
                }),
                _ => {
                    reading.note(&rules::VALUE_COMPOUND, field, None, || "is a list where one value is wanted".to_owned());
                    None
                }
            },
            Err(error) => {
                reading.note(&rules::EXPRESSION_FAILED, field, None, || error);
                None
            }
        }
    }

    /// What the settings make of a text that stands in no cell.
    pub(super) fn settle_own<'a>(&'a self, text: String, reckoned: bool) -> Found<'a> {
        // What the settings put in its place does not hang on the text, so it can be let go.
        let settled = match self.settle((text.as_str(), text.trim())) {
            Found::Text { settled: false, .. } => None,
            Found::Text { text, .. } => {
                Some(Found::Text { text: Cow::Owned(text.into_owned()), raw: None, settled: true, reckoned: false })
            }
            Found::Missing { state, .. } => Some(Found::Missing { state, raw: None }),
        };
        settled.unwrap_or_else(|| {
            let text = if text.trim().len() == text.len() { text } else { text.trim().to_owned() };
            Found::Text { text: Cow::Owned(text), raw: None, settled: false, reckoned }
        })
    }

    /// How a number is written that was found: as the feed declares, unless the settings or JSON itself wrote it.
    pub fn written(&self, word: &Word<'_>, declared: &NumberFormat, row: &Row, reading: &Reading<'f>) -> NumberFormat {
        let plain = NumberFormat::default();
        let own = |place: &Place| reading.places.is_number(row, *place);
        let of_json = || match &self.spot {
            Spot::Place(place) => own(place),
            Spot::FirstOf(places) => {
                let blank = |place: &&Place| reading.places.text(row, **place).text().is_none_or(|text| text.trim().is_empty());
                places.iter().find(|place| !blank(place)).is_some_and(own)
            }
            Spot::Constant(_) | Spot::Concat(..) | Spot::Jq(_) => false,
        };
        if *declared == plain || word.settled || word.reckoned || of_json() { plain } else { declared.clone() }
    }

    /// What the settings make of a cell's text: a missing marker, a word of the table, a default.
    pub(super) fn settle<'a>(&'a self, (received, text): (&'a str, &'a str)) -> Found<'a> {
        let missing = &self.source.missing;
        let state = if text.is_empty() || missing.not_reported.iter().any(|marker| marker.as_str() == text) {
            Some(ValueState::NotReported)
        } else if missing.not_applicable.iter().any(|marker| marker.as_str() == text) {
            Some(ValueState::NotApplicable)
        } else {
            None
        };
        let raw = (received.len() != text.len()).then_some(received);
        if let Some(state) = state {
            return match &self.source.default {
                Some(default) => Found::Text { text: Cow::Borrowed(default.as_str()), raw: Some(received), settled: true, reckoned: false },
                None => Found::Missing { state, raw: (!received.is_empty()).then_some(received) },
            };
        }
        match self.source.table.as_ref().and_then(|table| table.get(text)) {
            Some(word) => Found::Text { text: Cow::Borrowed(word.as_str()), raw: Some(received), settled: true, reckoned: false },
            None => Found::Text { text: Cow::Borrowed(text), raw, settled: false, reckoned: false },
        }
    }
}

impl Reading<'_> {
    /// Adds what was found to what tells this row from others.
    pub(super) fn gather(&mut self, found: &Found<'_>) {
        if self.gathers {
            match found {
                Found::Text { text, .. } => self.content.push_str(text),
                Found::Missing { .. } => self.content.push(GAP),
            }
            self.content.push(PART);
        }
    }
}

/// A cell's text as received and without the blanks around it, both empty where there is none; none where it is no text.
fn cell<'a>(row: &'a Row, place: Place, reading: &mut Reading<'_>, field: &'static str) -> Option<(&'a str, &'a str)> {
    match reading.places.text(row, place) {
        Located::Text(received) => Some((received, trimmed(received, reading, field))),
        Located::Absent | Located::Null => Some(("", "")),
        Located::Compound => {
            reading.note(&rules::VALUE_COMPOUND, field, None, || "holds a list or an object where one value is wanted".to_owned());
            None
        }
    }
}

/// A text without the blanks around it; that there were some is noted.
pub(super) fn trimmed<'a>(received: &'a str, reading: &mut Reading<'_>, field: &'static str) -> &'a str {
    if is_bare(received) {
        return received;
    }
    let text = received.trim();
    if text.len() != received.len() && !text.is_empty() {
        reading.note(&rules::TEXT_TRIMMED, field, Some(received), String::new);
    }
    text
}

/// Whether a text has plainly no blanks around it, and is none itself.
#[inline]
pub(super) fn is_bare(text: &str) -> bool {
    let (first, last) = (text.as_bytes().first(), text.as_bytes().last());
    first.is_some_and(u8::is_ascii_graphic) && last.is_some_and(u8::is_ascii_graphic)
}
