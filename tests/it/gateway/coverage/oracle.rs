//! What is given for what, told from the demo's truth: it shares no code with what it is held against.

use muster::demo::Truth;
use muster::demo::truth::donation::{DonationLine, Stage};
use muster::demo::truth::requirement::Requirement;
use muster::demo::truth::systems::SYSTEMS;
use muster::demo::truth::written::Label;

/// A line that counts: its key, its stage, and how many were pledged, allocated, sent and delivered.
pub struct Line {
    pub key: String,
    pub stage: Stage,
    pub steps: [f64; 4],
}

/// What is given for a requirement.
pub struct Given<'a> {
    pub need: &'a Requirement,
    pub lines: Vec<Line>,
    /// Keys of lines that count in another unit.
    pub apart: Vec<String>,
}

/// A line's numbers, step by step: where there is none at a stage that it has reached, that of the step before, and at each
/// step no fewer than came further.
fn steps(line: &DonationLine) -> [f64; 4] {
    let mut told = [line.pledged, line.allocated, line.shipped, line.delivered].map(|count| count.value());
    for (step, stage) in [(1, Stage::Allocated), (2, Stage::InTransit), (3, Stage::Delivered)] {
        if told[step].is_none() && line.stage >= stage {
            told[step] = told[step - 1];
        }
    }
    let mut counted = told.map(Option::unwrap_or_default);
    for step in (0..3).rev() {
        counted[step] = counted[step].max(counted[step + 1]);
    }
    counted
}

impl<'a> Given<'a> {
    /// For all requirements, for who sees what has these labels.
    pub fn all(truth: &'a Truth, seen: fn(&Label) -> bool) -> Vec<Self> {
        truth.requirements().iter().filter(|need| seen(&need.label)).map(|need| Self::of(truth, need, seen)).collect()
    }

    fn of(truth: &Truth, need: &'a Requirement, seen: fn(&Label) -> bool) -> Self {
        let (mut lines, mut apart) = (Vec::new(), Vec::new());
        // Feeds of donations name requirements of Ukraine alone.
        for donation in truth.donations().iter().filter(|donation| seen(&donation.label) && need.nation == "UKR") {
            for line in donation.lines.iter().filter(|line| line.stage <= Stage::Delivered) {
                let meant = line.requirement.as_ref().or(donation.requirement.as_ref());
                if meant != Some(&need.key) {
                    continue;
                }
                let key = format!("{}/{}", donation.key, line.number);
                if line.system.map(|place| SYSTEMS[place].counted_as) == need.unit {
                    lines.push(Line { key, stage: line.stage, steps: steps(line) });
                } else {
                    apart.push(key);
                }
            }
        }
        Self { need, lines, apart }
    }

    /// How many in all were pledged, allocated, sent and delivered: the demo gives whole numbers.
    pub fn figures(&self) -> [f64; 4] {
        [0, 1, 2, 3].map(|step| self.lines.iter().fold(0.0, |sum, line| sum + line.steps[step]))
    }
}
