//! State of equipment.

use std::sync::Arc;

use super::Text;
use crate::model::codes::ConditionGroup;

/// State of equipment: the group that all nations share, and the nation's own code in its scheme. A feed says few different
/// things, so that records share them; none: nothing is said.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Condition(Option<Arc<Said>>);

/// What is said of a condition.
#[derive(Debug, PartialEq, Eq)]
struct Said {
    group: ConditionGroup,
    scheme: Text,
    code: Option<Text>,
}

impl Condition {
    /// What a nation says, and what that means. Without its own code, the settings say what the condition is.
    pub fn new(group: ConditionGroup, scheme: Text, code: Option<Text>) -> Self {
        Self(Some(Arc::new(Said { group, scheme, code })))
    }

    /// The common group.
    pub fn group(&self) -> ConditionGroup {
        self.0.as_ref().map_or_else(ConditionGroup::default, |said| said.group)
    }

    /// Whose codes the nation's own is of, as the configuration names them.
    pub fn scheme(&self) -> Option<&Text> {
        self.0.as_ref().map(|said| &said.scheme)
    }

    /// The nation's own code, as it came.
    pub fn code(&self) -> Option<&Text> {
        self.0.as_ref()?.code.as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_has_one_word_for_it() {
        assert_eq!(size_of::<Condition>(), 8);
        let said = Condition::new(ConditionGroup::InRepair, arcstr::literal!("OWN"), Some(arcstr::literal!("F")));
        assert_eq!((said.group(), said.code().map(Text::as_str)), (ConditionGroup::InRepair, Some("F")));
        assert_eq!((Condition::default().group(), Condition::default().scheme()), (ConditionGroup::Unknown, None));
    }
}
