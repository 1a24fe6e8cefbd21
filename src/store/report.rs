//! What became of a document's rows.

use std::sync::Arc;

use crate::model::Tables;
use crate::model::values::{Label, Position, Rule, Text};

/// Places of one rule that a report shows.
pub const SAMPLES: usize = 10;

/// A document's records, and what became of its rows.
#[derive(Debug, Default)]
pub struct Mapped {
    /// The records that can be served.
    pub tables: Tables,
    /// What became of the rows.
    pub report: RowReport,
    /// None of the places that the mapping names is there: it is the mapping of another document.
    pub strange: bool,
    /// Places that the mapping names and at which something stood in at least one row; sorted.
    pub used: Vec<Text>,
    /// All that the mapping names, whether something stood there or not.
    pub reads: Reads,
}

/// Places of rows that a mapping names, whether something stood there or not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reads {
    /// Paths, as they are written.
    pub paths: Vec<Text>,
    /// Expressions: what they read is known only to themselves.
    pub expressions: Vec<Text>,
}

/// What became of a document's rows.
#[derive(Debug, Clone, Default)]
pub struct RowReport {
    /// Counts by label, so that each viewer gets those of the rows that he may see. The first label is the feed's own,
    /// which quarantined rows have too.
    pub tallies: Vec<(Arc<Label>, Tally)>,
    /// What was noticed in the document as a whole.
    pub document: Vec<IssueCount>,
    /// Rows and parts of rows that are not served, in the document's order.
    pub quarantine: Vec<QuarantinedRow>,
    /// How many more there are than `quarantine` keeps.
    pub quarantine_left_off: u64,
    /// Totals of the document against its rows.
    pub totals: Vec<ControlTotal>,
}

/// Rows of a document, counted. seen = accepted + flagged + quarantined.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Tally {
    /// Rows, without totals rows.
    pub seen: u64,
    /// Served without an issue.
    pub accepted: u64,
    /// Served with issues.
    pub flagged: u64,
    /// Kept in the report, not served.
    pub quarantined: u64,
    /// What was noticed, by rule.
    pub issues: Vec<IssueCount>,
    /// How many records fill each field that the feed reports.
    pub completeness: Vec<Completeness>,
}

/// How often a rule was met, and where first.
#[derive(Debug, Clone, PartialEq)]
pub struct IssueCount {
    /// The rule.
    pub rule: &'static Rule,
    /// How often.
    pub count: u64,
    /// The first places.
    pub samples: Vec<Sample>,
}

/// A place where a rule was met.
#[derive(Debug, Clone, PartialEq)]
pub struct Sample {
    /// Where in the document.
    pub position: Position,
    /// Path of the field in the record.
    pub field: Option<Text>,
    /// The text as received.
    pub raw: Option<Text>,
}

/// How many records fill a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Completeness {
    /// The record's type: `Holding`.
    pub record: &'static str,
    /// The field: `unit_value`.
    pub field: &'static str,
    /// Records that have it.
    pub filled: u64,
    /// Records in all.
    pub total: u64,
}

/// A row, or a part of one, that is not served.
#[derive(Debug, Clone, PartialEq)]
pub struct QuarantinedRow {
    /// Where in the document.
    pub position: Position,
    /// The key that the nation uses, if it gave one.
    pub key: Option<Text>,
    /// What it would have been: `DonationLine`; empty where no mapping takes the row.
    pub record: &'static str,
    /// By which rule.
    pub rule: &'static Rule,
    /// Path of the field in the record.
    pub field: Option<Text>,
    /// What was noticed, in a sentence for the nation.
    pub message: Text,
    /// The cell as received.
    pub raw: Option<Text>,
    /// The row as received, in short; empty where its label can't be read.
    pub row: Text,
}

/// A totals row of the document against its rows.
#[derive(Debug, Clone, PartialEq)]
pub struct ControlTotal {
    /// As the settings name it, with the group that it sums.
    pub name: Text,
    /// Where it stands in the document.
    pub position: Position,
    /// What the document says; none where that is no number.
    pub expected: Option<f64>,
    /// What its rows add up to.
    pub actual: f64,
    /// Whether both are equal, reckoned exactly.
    pub matches: bool,
}

impl RowReport {
    /// The counts of the rows whose label `sees` lets pass.
    pub fn tally(&self, sees: impl Fn(&Label) -> bool) -> Tally {
        let mut sum = Tally::default();
        for (_, tally) in self.tallies.iter().filter(|(label, _)| sees(label)) {
            sum.add(tally);
        }
        sum
    }

    /// The counts of all rows.
    pub fn all(&self) -> Tally {
        self.tally(|_| true)
    }

    /// All rows that were seen.
    pub fn seen(&self) -> u64 {
        self.tallies.iter().map(|(_, tally)| tally.seen).sum()
    }

    /// All rows that can't be served.
    pub fn quarantined(&self) -> u64 {
        self.tallies.iter().map(|(_, tally)| tally.quarantined).sum()
    }
}

impl Tally {
    /// Adds the counts of other rows of the same document.
    pub fn add(&mut self, other: &Self) {
        self.seen += other.seen;
        self.accepted += other.accepted;
        self.flagged += other.flagged;
        self.quarantined += other.quarantined;
        for issue in &other.issues {
            let count = IssueCount::of(&mut self.issues, issue.rule);
            count.count += issue.count;
            let room = SAMPLES.saturating_sub(count.samples.len());
            count.samples.extend(issue.samples.iter().take(room).cloned());
        }
        for field in &other.completeness {
            match self.completeness.iter_mut().find(|known| (known.record, known.field) == (field.record, field.field)) {
                Some(known) => {
                    known.filled += field.filled;
                    known.total += field.total;
                }
                None => self.completeness.push(field.clone()),
            }
        }
    }

    /// How often a rule was met.
    pub fn count(&self, rule: &Rule) -> u64 {
        self.issues.iter().find(|issue| issue.rule == rule).map_or(0, |issue| issue.count)
    }
}

impl Sample {
    /// Whether it speaks of the document as a whole.
    pub fn is_of_document(&self) -> bool {
        self.position == Position::default()
    }
}

impl IssueCount {
    /// The count of that rule in a list, added to it where it is new.
    pub fn of<'a>(list: &'a mut Vec<Self>, rule: &'static Rule) -> &'a mut Self {
        let place = list.iter().position(|issue| std::ptr::eq(issue.rule, rule)).unwrap_or(list.len());
        if place == list.len() {
            list.push(Self { rule, count: 0, samples: Vec::new() });
        }
        &mut list[place]
    }

    /// Counts what was noticed in the document as a whole, and keeps what is told of it.
    pub fn of_document(list: &mut Vec<Self>, rule: &'static Rule, told: Option<Text>) {
        Self::of(list, rule).add(Some(Sample { position: Position::default(), field: None, raw: told }));
    }

    /// Counts one more.
    pub fn add(&mut self, sample: Option<Sample>) {
        self.count += 1;
        if self.samples.len() < SAMPLES {
            self.samples.extend(sample);
        }
    }
}
