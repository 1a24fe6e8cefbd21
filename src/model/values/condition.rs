//! State of equipment.

use std::sync::Arc;

use super::Text;
use crate::model::codes::ConditionGroup;

/// State of equipment: the group that all nations share, and the nation's own code in its scheme.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Condition {
    /// The common group.
    pub group: ConditionGroup,
    /// What the nation says; a feed says few different things, so that records share them.
    pub own: Option<Arc<ConditionCode>>,
}

/// What a nation itself says of a condition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConditionCode {
    /// Whose codes they are, as the configuration names them.
    pub scheme: Text,
    /// The code, as it came; none: the settings say what the condition is.
    pub code: Option<Text>,
}

impl Condition {
    /// Whose codes the nation's own is of.
    pub fn scheme(&self) -> Option<&Text> {
        self.own.as_ref().map(|own| &own.scheme)
    }

    /// The nation's own code.
    pub fn code(&self) -> Option<&Text> {
        self.own.as_ref()?.code.as_ref()
    }
}
