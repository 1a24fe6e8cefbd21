//! Control totals: rows that are no records, but say what others must add up to.

use foldhash::fast::RandomState;
use hashbrown::HashMap;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use super::locate::SourcePlan;
use super::number;
use super::passing::TestPlan;
use super::place::Place;
use super::reading::Reading;
use crate::config::{NumberFormat, Total, TotalOf};
use crate::feed::decode::Row;
use crate::feed::judge::rules;
use crate::model::values::{Position, Text};
use crate::store::{ControlTotal, IssueCount, Sample};

/// Name of the rule's field in reports.
const FIELD: &str = "total";

/// Control totals of one kind.
#[derive(Debug)]
pub struct TotalPlan<'f> {
    name: &'f Text,
    when: TestPlan<'f>,
    group_by: Vec<Place>,
    expected: SourcePlan<'f>,
    /// What is summed; none: rows are counted.
    sum: Option<SourcePlan<'f>>,
    format: &'f NumberFormat,
    groups: HashMap<String, Decimal, RandomState>,
    /// Room for the name of a row's group.
    group: String,
    /// Totals rows so far: group, place, what it says.
    told: Vec<(String, Position, Text, Option<Decimal>)>,
}

impl<'f> TotalPlan<'f> {
    /// Compiles a total.
    pub fn new(total: &'f Total, reading: &mut Reading<'f>) -> Self {
        Self {
            name: &total.name,
            when: TestPlan::new(&total.when, reading),
            group_by: total.group_by.iter().map(|path| reading.places.add(path)).collect(),
            expected: SourcePlan::new(&total.expected, reading),
            sum: match &total.of {
                TotalOf::Sum(source) => Some(SourcePlan::new(source, reading)),
                TotalOf::Count => None,
            },
            format: &total.format,
            groups: HashMap::default(),
            group: String::new(),
            told: Vec::new(),
        }
    }

    /// Whether the row is such a total; it is remembered then.
    pub fn takes(&mut self, row: &Row, reading: &mut Reading<'f>) -> bool {
        if !self.when.passes(row, reading) {
            return false;
        }
        let mut group = String::new();
        self.write_group(row, reading, &mut group);
        let word = self.expected.find(row, reading, FIELD).word();
        let number = word.as_ref().and_then(|word| number::exact(&word.text, &self.expected.written(word, self.format, row, reading)).ok());
        let raw = word.map_or_else(Text::new, |word| Text::from(word.raw()));
        self.told.push((group, row.position.clone(), raw, number));
        true
    }

    /// Adds a row that is no total to its group.
    pub fn add(&mut self, row: &Row, reading: &mut Reading<'f>) {
        let number = match &self.sum {
            None => Decimal::ONE,
            Some(source) => {
                let Some(word) = source.find(row, reading, FIELD).word() else { return };
                // What is no number is noted where the field is mapped.
                number::exact(&word.text, &source.written(&word, self.format, row, reading)).unwrap_or_default()
            }
        };
        let mut group = std::mem::take(&mut self.group);
        self.write_group(row, reading, &mut group);
        let sum = self.groups.entry_ref(group.as_str()).or_default();
        *sum = sum.saturating_add(number);
        self.group = group;
    }

    /// The totals against the sums, and what is noticed.
    pub fn compare(self, noticed: &mut Vec<IssueCount>) -> Vec<ControlTotal> {
        let mut totals = Vec::with_capacity(self.told.len());
        for (group, position, raw, expected) in self.told {
            let actual = self.groups.get(&group).copied().unwrap_or_default();
            let matches = expected == Some(actual);
            if !matches {
                let rule = if expected.is_some() { &rules::TOTAL_DIFFERS } else { &rules::TOTAL_UNREADABLE };
                let sample = Sample { position: position.clone(), field: Some(Text::from(FIELD)), raw: Some(raw) };
                IssueCount::of(noticed, rule).add(Some(sample));
            }
            let name = if group.is_empty() { self.name.clone() } else { Text::from(format!("{}: {group}", self.name)) };
            let number = |decimal: Decimal| decimal.to_f64().unwrap_or_default();
            totals.push(ControlTotal { name, position, expected: expected.map(number), actual: number(actual), matches });
        }
        totals
    }

    /// The texts that rows of one group share.
    fn write_group(&self, row: &Row, reading: &Reading<'f>, group: &mut String) {
        group.clear();
        for place in &self.group_by {
            if !group.is_empty() {
                group.push_str(" / ");
            }
            group.push_str(reading.places.text(row, *place).text().unwrap_or_default().trim());
        }
    }
}
