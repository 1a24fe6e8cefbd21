//! Who asks.

use crate::config::{Reference, ViewerSettings};
use crate::model::codes::{Classification, Code as _};
use crate::model::values::{CountryCode, Label, Text};
use crate::store::Looker;

/// Who asks, and what labels let him see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Viewer {
    /// What he is called.
    pub name: Text,
    /// His nation.
    pub nation: Option<CountryCode>,
    /// Groups that he belongs to, his nation's among them.
    pub groups: Vec<Text>,
    /// Up to which classification he may see.
    pub clearance: Classification,
    /// Restrictive caveats that he holds.
    pub caveats: Vec<Text>,
    /// Roles that he has; none gives a right to records.
    pub roles: Vec<Text>,
}

impl Viewer {
    /// The viewer that the settings describe, with the groups of his nation.
    pub fn of(settings: &ViewerSettings, reference: &Reference) -> Self {
        let mut groups = settings.groups.clone();
        if let Some(nation) = settings.nation {
            groups.extend(reference.groups.iter().filter(|group| group.members.contains(&nation)).map(|group| group.name.clone()));
        }
        groups.sort_unstable();
        groups.dedup();
        Self {
            name: settings.name.clone(),
            nation: settings.nation,
            groups,
            clearance: settings.clearance,
            caveats: settings.caveats.clone(),
            roles: Vec::new(),
        }
    }

    fn is_of(&self, party: &Text) -> bool {
        self.nation.is_some_and(|nation| nation.as_str() == party.as_str()) || self.groups.contains(party)
    }
}

impl Looker for Viewer {
    /// Cleared, released to him, all caveats held.
    fn may_see(&self, label: &Label) -> bool {
        label.classification <= self.clearance
            && (label.releasable_to.is_empty() || label.releasable_to.iter().any(|party| self.is_of(party)))
            && label.caveats.iter().all(|caveat| self.caveats.contains(caveat))
    }

    fn release_set(&self) -> String {
        let nation = self.nation.map(|nation| nation.to_string()).unwrap_or_default();
        let texts = |list: &[Text]| list.iter().map(Text::as_str).collect::<Vec<_>>().join("\u{1f}");
        format!("{}\u{1e}{nation}\u{1e}{}\u{1e}{}", self.clearance.name(), texts(&self.groups), texts(&self.caveats))
    }
}
