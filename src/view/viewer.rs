//! Who asks.

use std::sync::Arc;

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
    /// Who imagines him, if somebody does: he sees no more than that one.
    pub within: Option<Arc<Viewer>>,
}

impl Viewer {
    /// The viewer that the settings describe, with the groups of his nation.
    pub fn of(settings: &ViewerSettings, reference: &Reference) -> Self {
        let mut groups = settings.groups.clone();
        if let Some(nation) = settings.nation {
            groups.extend(groups_of(nation, reference));
        }
        groups.sort_unstable();
        groups.dedup();
        Self {
            name: settings.name.clone(),
            nation: settings.nation,
            groups,
            clearance: settings.clearance,
            caveats: settings.caveats.clone(),
            roles: settings.roles.clone(),
            within: None,
        }
    }

    /// A reader of that nation, as far as this viewer can tell: with the nation's groups, cleared as he is himself, and
    /// never seeing more.
    pub fn reader_of(self: &Arc<Self>, nation: CountryCode, reference: &Reference) -> Self {
        Self {
            name: format!("a reader of {nation}").into(),
            nation: Some(nation),
            groups: groups_of(nation, reference).collect(),
            clearance: self.clearance,
            caveats: self.caveats.clone(),
            roles: Vec::new(),
            within: Some(Arc::clone(self)),
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
            && self.within.as_ref().is_none_or(|within| within.may_see(label))
    }

    fn release_set(&self) -> String {
        let nation = self.nation.map(|nation| nation.to_string()).unwrap_or_default();
        let texts = |list: &[Text]| list.iter().map(Text::as_str).collect::<Vec<_>>().join("\u{1f}");
        let own = format!("{}\u{1e}{nation}\u{1e}{}\u{1e}{}", self.clearance.name(), texts(&self.groups), texts(&self.caveats));
        match &self.within {
            Some(within) => format!("{own}\u{1d}{}", within.release_set()),
            None => own,
        }
    }

    /// What somebody imagines is looked at once.
    fn comes_again(&self) -> bool {
        self.within.is_none()
    }
}

/// The groups of the reference data to which a nation belongs.
fn groups_of(nation: CountryCode, reference: &Reference) -> impl Iterator<Item = Text> {
    reference.groups.iter().filter(move |group| group.members.contains(&nation)).map(|group| group.name.clone())
}
