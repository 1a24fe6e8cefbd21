//! Sources of several texts: a list in the row, a cell that is split, outputs of an expression.

use std::borrow::Cow;

use super::jq;
use super::locate::{SourcePlan, Spot, Word, trimmed};
use super::reading::Reading;
use crate::config::{Expression, ListSource};
use crate::feed::decode::{Located, Row};
use crate::feed::judge::rules;
use crate::model::values::Text;

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
        if let Spot::Jq(expression) = &self.one.spot {
            return self.reckon(expression, row, reading, field);
        }
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
        words.extend(self.one.source.default.as_ref().filter(|_| words.is_empty()).map(Word::default));
        words
    }

    /// The texts that an expression gives, each with what the settings make of it.
    fn reckon<'a>(&'a self, expression: &Expression, row: &Row, reading: &mut Reading<'f>, field: &'static str) -> Vec<Word<'a>> {
        let values = jq::run(expression, row).unwrap_or_else(|error| {
            reading.note(&rules::EXPRESSION_FAILED, field, None, || error);
            Vec::new()
        });
        let texts: Vec<_> = values.iter().filter_map(jq::text).collect();
        if texts.len() < values.len() {
            reading.note(&rules::VALUE_COMPOUND, field, None, || "holds an object where a text is wanted".to_owned());
        }
        let mut words = Vec::new();
        for (text, reckoned) in &texts {
            for piece in self.pieces(text) {
                let found = self.one.settle_own(piece.trim().to_owned(), *reckoned);
                reading.gather(&found);
                words.extend(found.word());
            }
        }
        words.extend(self.one.source.default.as_ref().filter(|_| words.is_empty()).map(Word::default));
        words
    }

    /// Whether the row has nothing there at all.
    pub fn is_blank(&self, row: &Row, reading: &Reading<'f>) -> bool {
        let place = match &self.one.spot {
            Spot::Place(place) => *place,
            Spot::Constant(text) => return text.trim().is_empty(),
            Spot::Jq(expression) => {
                let values = jq::run(expression, row);
                return values
                    .is_ok_and(|values| values.iter().all(|value| jq::text(value).is_some_and(|(text, _)| text.trim().is_empty())));
            }
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
