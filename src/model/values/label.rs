//! Confidentiality labels after STANAG 4774.

use super::Text;
use crate::model::codes::Classification;

/// Confidentiality label after STANAG 4774.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Label {
    /// Whose policy it follows.
    pub policy: Text,
    /// How confidential it is.
    pub classification: Classification,
    /// Trigrams and groups that may see it; empty: all.
    pub releasable_to: Vec<Text>,
    /// Restrictive caveats, all of which a viewer must hold.
    pub caveats: Vec<Text>,
}

impl Label {
    /// Whether everybody who may see the other may see this one, and they differ.
    pub fn opens_more_than(&self, other: &Self) -> bool {
        let to_all = self.releasable_to.is_empty();
        let to_more =
            to_all || (!other.releasable_to.is_empty() && other.releasable_to.iter().all(|party| self.releasable_to.contains(party)));
        self != other
            && self.classification <= other.classification
            && to_more
            && self.caveats.iter().all(|caveat| other.caveats.contains(caveat))
    }
}

impl Default for Label {
    fn default() -> Self {
        Self {
            policy: arcstr::literal!("NATO"),
            classification: Classification::Unclassified,
            releasable_to: Vec::new(),
            caveats: Vec::new(),
        }
    }
}
