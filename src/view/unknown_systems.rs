//! Names by which records call weapon systems that the reference data don't know.

use std::collections::{BTreeSet, HashMap};

use super::sight::View;
use crate::config::{Likeness, WeaponSystem, spelling};
use crate::model::values::Text;

/// The rule by which mapping notes such a name.
const RULE: &str = "SYSTEM_UNKNOWN";

/// A name that no weapon system has, or several have.
#[derive(Debug, Clone)]
pub struct UnknownSystem {
    /// As it is written; of several spellings the one that was met first.
    pub name: Text,
    /// Records that the viewer sees and that name it.
    pub records: usize,
    /// Numbers of the feeds that write it so.
    feeds: BTreeSet<usize>,
    /// Slug of the system that is likely meant.
    likeliest: Option<Text>,
    /// How like the names are, up to 1.
    pub likeness: Option<f64>,
}

impl View {
    /// Such names in the records that are served, the most frequent first; at most so many.
    pub fn unknown_systems(&self, most: usize) -> Vec<UnknownSystem> {
        let mut found: HashMap<String, UnknownSystem> = HashMap::new();
        for (number, feed) in self.feeds().iter().enumerate() {
            let Some(snapshot) = &feed.snapshot else { continue };
            self.mark(number);
            snapshot.each_seen(self.overview().sees(), &mut |origin| {
                let unknown = origin.issues.iter().filter(|issue| issue.rule.code == RULE);
                for name in unknown.filter_map(|issue| issue.raw.as_ref()) {
                    let entry = found.entry(spelling(name)).or_insert_with(|| UnknownSystem::new(name));
                    entry.records += 1;
                    entry.feeds.insert(number);
                }
            });
        }
        let mut found: Vec<UnknownSystem> = found.into_values().collect();
        found.sort_by(|a, b| b.records.cmp(&a.records).then_with(|| a.name.cmp(&b.name)));
        found.truncate(most);
        let names = Likeness::new(self.reference());
        for unknown in &mut found {
            if let Some((system, likeness)) = names.likeliest(&unknown.name) {
                (unknown.likeliest, unknown.likeness) = (Some(system.slug.clone()), Some(likeness));
            }
        }
        found
    }

    /// The feeds that write a name so.
    pub fn feeds_naming(&self, unknown: &UnknownSystem) -> Vec<&crate::store::FeedState> {
        unknown.feeds.iter().filter_map(|number| self.feeds().get(*number)).collect()
    }

    /// The system that is likely meant.
    pub fn likeliest(&self, unknown: &UnknownSystem) -> Option<&WeaponSystem> {
        self.system(unknown.likeliest.as_deref()?)
    }
}

impl UnknownSystem {
    fn new(name: &Text) -> Self {
        Self { name: name.clone(), records: 0, feeds: BTreeSet::new(), likeliest: None, likeness: None }
    }
}
