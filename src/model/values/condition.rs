//! State of equipment.

use super::Text;
use crate::model::codes::ConditionGroup;

/// State of equipment: the group that all nations share, and the nation's own code in its scheme.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Condition {
    /// The common group.
    pub group: ConditionGroup,
    /// Whose codes they are, as the configuration names them.
    pub scheme: Option<Text>,
    /// The nation's code, as it came.
    pub code: Option<Text>,
}
