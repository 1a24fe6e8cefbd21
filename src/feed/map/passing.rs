//! Tests that rows pass or not.

use super::place::Place;
use super::reading::Reading;
use crate::config::{RowTest, Test};
use crate::feed::decode::Row;

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
