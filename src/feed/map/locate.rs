//! From a source of the mapping to the text in the row: where it stands, what it stands for, or how it is missing.

use std::borrow::Cow;

use super::place::Place;
use super::reading::Reading;
use crate::config::{ListSource, NumberFormat, RowTest, Source, Test, Where};
use crate::feed::decode::{Located, Row};
use crate::feed::judge::rules;
use crate::model::codes::ValueState;
use crate::model::values::Text;

/// Parts what content hashes are made of; no document has it in a text that counts.
const PART: char = '\u{1f}';
/// Stands for a missing value there, so that neighbours can't be mistaken for each other.
const GAP: char = '\u{1e}';

/// A source with its places.
#[derive(Debug)]
pub struct SourcePlan<'f> {
    source: &'f Source,
    spot: Spot<'f>,
}

#[derive(Debug)]
enum Spot<'f> {
    Place(Place),
    Constant(&'f Text),
    Concat(Vec<Place>, &'f Text),
    FirstOf(Vec<Place>),
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
    },
}

/// A text as `Found` gives it, without the cases in which there is none.
#[derive(Debug, Clone, PartialEq)]
pub struct Word<'a> {
    /// See [`Found::Text`].
    pub text: Cow<'a, str>,
    raw: Option<&'a str>,
    /// See [`Found::Text`].
    pub settled: bool,
}

impl Word<'_> {
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
            Self::Text { text, raw, settled } => Some(Word { text, raw, settled }),
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
        };
        Self { source, spot }
    }

    /// What the source gives for the row. Trimmed blanks and lists in place of values are noted under `field`.
    pub fn find<'a>(&'a self, row: &'a Row, reading: &mut Reading<'f>, field: &'static str) -> Found<'a> {
        let found = match &self.spot {
            Spot::Constant(text) => return Found::Text { text: Cow::Borrowed(text.as_str()), raw: None, settled: true },
            Spot::Place(place) => self.settle(cell(row, *place, reading, field)),
            Spot::FirstOf(places) => {
                let first = places.iter().map(|place| cell(row, *place, reading, field)).find(|text| !text.1.is_empty());
                self.settle(first.unwrap_or_default())
            }
            Spot::Concat(places, with) => {
                let mut joined = String::new();
                for place in places {
                    let (_, text) = cell(row, *place, reading, field);
                    if !text.is_empty() {
                        if !joined.is_empty() {
                            joined.push_str(with);
                        }
                        joined.push_str(text);
                    }
                }
                // What the settings put in its place does not hang on the joined text, so it can be let go.
                let settled = match self.settle((&joined, &joined)) {
                    Found::Text { settled: false, .. } => None,
                    Found::Text { text, .. } => Some(Found::Text { text: Cow::Owned(text.into_owned()), raw: None, settled: true }),
                    Found::Missing { state, .. } => Some(Found::Missing { state, raw: None }),
                };
                settled.unwrap_or(Found::Text { text: Cow::Owned(joined), raw: None, settled: false })
            }
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
            Spot::Concat(places, _) | Spot::FirstOf(places) => places.iter().any(text),
        }
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
            Spot::Constant(_) | Spot::Concat(..) => false,
        };
        if *declared == plain || word.settled || of_json() { plain } else { declared.clone() }
    }

    /// What the settings make of a cell's text: a missing marker, a word of the table, a default.
    fn settle<'a>(&'a self, (received, text): (&'a str, &'a str)) -> Found<'a> {
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
                Some(default) => Found::Text { text: Cow::Borrowed(default.as_str()), raw: Some(received), settled: true },
                None => Found::Missing { state, raw: (!received.is_empty()).then_some(received) },
            };
        }
        match self.source.table.as_ref().and_then(|table| table.get(text)) {
            Some(word) => Found::Text { text: Cow::Borrowed(word.as_str()), raw: Some(received), settled: true },
            None => Found::Text { text: Cow::Borrowed(text), raw, settled: false },
        }
    }
}

impl Reading<'_> {
    /// Adds what was found to what tells this row from others.
    fn gather(&mut self, found: &Found<'_>) {
        if self.gathers {
            match found {
                Found::Text { text, .. } => self.content.push_str(text),
                Found::Missing { .. } => self.content.push(GAP),
            }
            self.content.push(PART);
        }
    }
}

/// A cell's text as received and without the blanks around it; both empty where there is none.
fn cell<'a>(row: &'a Row, place: Place, reading: &mut Reading<'_>, field: &'static str) -> (&'a str, &'a str) {
    match reading.places.text(row, place) {
        Located::Text(received) => (received, trimmed(received, reading, field)),
        Located::Absent | Located::Null => ("", ""),
        Located::Compound => {
            reading.note(&rules::VALUE_COMPOUND, field, None, || "holds a list or an object where one value is wanted".to_owned());
            ("", "")
        }
    }
}

fn trimmed<'a>(received: &'a str, reading: &mut Reading<'_>, field: &'static str) -> &'a str {
    let text = received.trim();
    if text.len() != received.len() && !text.is_empty() {
        reading.note(&rules::TEXT_TRIMMED, field, Some(received), String::new);
    }
    text
}

/// A source of several texts with its places.
#[derive(Debug)]
pub struct ListPlan<'f> {
    one: SourcePlan<'f>,
    split: Option<&'f Text>,
}

impl<'f> ListPlan<'f> {
    /// Compiles a source of several texts.
    pub fn new(list: &'f ListSource, reading: &mut Reading<'f>) -> Self {
        Self { one: SourcePlan::new(&list.source, reading), split: list.split.as_ref() }
    }

    /// The texts that are not blank, each with what the settings make of it.
    pub fn find<'a>(&'a self, row: &'a Row, reading: &mut Reading<'f>, field: &'static str) -> Vec<Word<'a>> {
        let Spot::Place(place) = self.one.spot else {
            let whole = self.one.find(row, reading, field).word();
            return match whole {
                Some(Word { text: Cow::Borrowed(text), settled: false, .. }) => {
                    self.pieces(text).into_iter().filter_map(|piece| self.one.settle((piece, piece.trim())).word()).collect()
                }
                other => other.into_iter().collect(),
            };
        };
        let mut words = Vec::new();
        for located in reading.places.texts(row, place) {
            let Some(received) = located.text() else { continue };
            let received = if self.split.is_none() { trimmed(received, reading, field) } else { received };
            for piece in self.pieces(received) {
                let found = self.one.settle((piece, piece.trim()));
                reading.gather(&found);
                words.extend(found.word());
            }
        }
        if words.is_empty()
            && let Some(default) = &self.one.source.default
        {
            words.push(Word { text: Cow::Borrowed(default.as_str()), raw: None, settled: true });
        }
        words
    }

    /// Whether the row has nothing there at all.
    pub fn is_blank(&self, row: &Row, reading: &Reading<'f>) -> bool {
        let place = match &self.one.spot {
            Spot::Place(place) => *place,
            Spot::Constant(text) => return text.trim().is_empty(),
            Spot::Concat(places, _) | Spot::FirstOf(places) => {
                return places.iter().all(|place| reading.places.text(row, *place).text().is_none_or(|text| text.trim().is_empty()));
            }
        };
        match reading.places.text(row, place) {
            Located::Absent | Located::Null => true,
            Located::Text(text) => {
                let missing = &self.one.source.missing;
                let text = text.trim();
                text.is_empty() || missing.not_reported.iter().chain(&missing.not_applicable).any(|marker| marker.as_str() == text)
            }
            // A list without entries says nothing; one with entries that are no texts can't be read.
            Located::Compound => reading.places.each(row, place).is_empty(),
        }
    }

    fn pieces<'a>(&self, text: &'a str) -> Vec<&'a str> {
        let pieces: Vec<&str> = match self.split.filter(|separator| !separator.is_empty()) {
            Some(separator) => text.split(separator.as_str()).collect(),
            None => vec![text],
        };
        pieces.into_iter().filter(|piece| !piece.trim().is_empty()).collect()
    }
}

/// A test of rows with its place.
#[derive(Debug)]
pub struct TestPlan<'f> {
    place: Place,
    tests: &'f [Test],
}

impl<'f> TestPlan<'f> {
    /// Compiles a test.
    pub fn new(test: &'f RowTest, reading: &mut Reading<'f>) -> Self {
        Self { place: reading.places.add(&test.path), tests: &test.tests }
    }

    /// Whether the row passes.
    pub fn passes(&self, row: &Row, reading: &Reading<'f>) -> bool {
        let text = reading.places.text(row, self.place).text().unwrap_or_default().trim();
        self.tests.iter().all(|test| match test {
            Test::Is(words) => words.iter().any(|word| word.as_str() == text),
            Test::IsNot(words) => words.iter().all(|word| word.as_str() != text),
            Test::StartsWith(start) => text.starts_with(start.as_str()),
            Test::EndsWith(end) => text.ends_with(end.as_str()),
            Test::Contains(part) => text.contains(part.as_str()),
        })
    }
}
