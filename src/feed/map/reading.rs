//! What is at hand while rows are read: settings, texts, and what was noticed in the row so far.

use super::intern::Interner;
use super::place::Places;
use crate::config::{Feed, Reference, WeaponSystem};
use crate::feed::decode::Row;
use crate::model::codes::IssueSeverity;
use crate::model::values::{Issue, Position, Rule, Text};
use crate::store::Sample;

/// Parts what content hashes are made of; no document has it in a text that counts.
pub const PART: char = '\u{1f}';
/// Places of one rule that are remembered during a run; the report keeps fewer, by label.
const SAMPLED: u32 = 1_000;

/// What is at hand while rows are read.
#[derive(Debug)]
pub struct Reading<'f> {
    /// The feed's settings.
    pub feed: &'f Feed,
    /// The reference data.
    pub reference: &'f Reference,
    /// Places in rows.
    pub places: Places,
    /// Texts of the run.
    pub texts: Interner,
    /// The weapon system that the record at hand names: it says what its quantities count.
    pub system: Option<&'f WeaponSystem>,
    /// What tells the record at hand from others, the feed first; gathered only where it has no key.
    pub content: String,
    /// Whether that is gathered.
    pub gathers: bool,
    /// Where the record at hand stands.
    pub position: Position,
    /// What stands before a field's name within a list of parts: `legs[1].`.
    pub within: String,
    /// How many parts the list has already that is read now, out of earlier rows.
    pub parts_before: usize,
    /// Issues of the row as a whole, which each of its records has.
    pub of_row: Vec<Issue>,
    /// Issues of the record at hand.
    pub issues: Vec<Issue>,
    /// Why the record at hand can't be served.
    pub fatal: Option<Fatal>,
    /// All that was noticed in the row, advisories too.
    pub noticed: Vec<Noticed>,
    sampled: Vec<(&'static Rule, u32)>,
}

/// Why a record can't be served.
#[derive(Debug, Clone, PartialEq)]
pub struct Fatal {
    /// By which rule.
    pub rule: &'static Rule,
    /// Which field.
    pub field: Option<Text>,
    /// What was noticed, for the nation.
    pub message: Text,
    /// The text as received.
    pub raw: Option<Text>,
}

/// Something noticed in a row.
#[derive(Debug)]
pub struct Noticed {
    /// By which rule.
    pub rule: &'static Rule,
    /// Where, while the rule is not met too often.
    pub sample: Option<Sample>,
}

impl<'f> Reading<'f> {
    /// Nothing read yet.
    pub fn new(feed: &'f Feed, reference: &'f Reference) -> Self {
        Self {
            feed,
            reference,
            places: Places::default(),
            texts: Interner::default(),
            system: None,
            content: String::new(),
            gathers: false,
            position: Position::default(),
            within: String::new(),
            parts_before: 0,
            of_row: Vec::new(),
            issues: Vec::new(),
            fatal: None,
            noticed: Vec::new(),
            sampled: Vec::new(),
        }
    }

    /// Begins a record.
    pub fn begin(&mut self, position: &Position, keyed: bool) {
        self.position.clone_from(position);
        self.system = None;
        self.fatal = None;
        self.issues.clear();
        self.issues.extend_from_slice(&self.of_row);
        self.within.clear();
        self.content.clear();
        self.gathers = !keyed;
        if self.gathers {
            // Two feeds of a nation may have equal rows without a key; only keys name the same record in both.
            self.content.push_str(&self.feed.slug);
            self.content.push(PART);
        }
    }

    /// Notes what a rule says of a field. The sentence is made only where it is kept: from a warning on.
    pub fn note(&mut self, rule: &'static Rule, field: &'static str, raw: Option<&str>, message: impl FnOnce() -> String) {
        let kept = rule.severity > IssueSeverity::Advisory;
        let sampled = self.samples(rule);
        if !kept && !sampled {
            self.noticed.push(Noticed { rule, sample: None });
            return;
        }
        let field = self.path(field);
        let raw = raw.map(|raw| self.texts.text(raw));
        if kept {
            let message = self.texts.text(&message());
            self.issues.push(Issue { rule, field: field.clone(), message, raw: raw.clone() });
        }
        let sample = sampled.then(|| Sample { position: self.position.clone(), field, raw });
        self.noticed.push(Noticed { rule, sample });
    }

    /// Notes what was noticed in the row when it was read, or in an entry when it was cut out of its row.
    pub fn notice(&mut self, row: &Row) {
        for rule in &row.noticed {
            let raw = row.node().filter(|_| row.is_made()).map(|(tree, node)| tree.text(node));
            self.note(rule, "", raw, || rule.about.to_owned());
        }
    }

    /// Notes that the record at hand can't be served. The first reason stays.
    pub fn refuse(&mut self, rule: &'static Rule, field: &'static str, raw: Option<&str>, message: &str) {
        if self.fatal.is_none() {
            let field = self.path(field);
            let raw = raw.map(|raw| self.texts.text(raw));
            self.fatal = Some(Fatal { rule, field, message: self.texts.text(message), raw });
        }
    }

    /// Path of the field in the record; none for the record as a whole.
    fn path(&mut self, field: &'static str) -> Option<Text> {
        if self.within.is_empty() {
            return (!field.is_empty()).then(|| self.texts.text(field));
        }
        let path = format!("{}{field}", self.within);
        Some(self.texts.text(&path))
    }

    fn samples(&mut self, rule: &'static Rule) -> bool {
        match self.sampled.iter_mut().find(|(known, _)| std::ptr::eq(*known, rule)) {
            Some((_, count)) => {
                *count = count.saturating_add(1);
                *count <= SAMPLED
            }
            None => {
                self.sampled.push((rule, 1));
                true
            }
        }
    }
}
