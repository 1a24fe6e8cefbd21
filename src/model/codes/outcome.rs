//! Judgement of a run.

use super::{IssueSeverity, RunOutcome};

impl RunOutcome {
    /// Of a run whose worst finding is of that severity; none: nothing was found.
    pub fn of(worst: Option<IssueSeverity>) -> Self {
        match worst {
            None => Self::Success,
            Some(IssueSeverity::Advisory) => Self::SuccessWithAdvisories,
            Some(IssueSeverity::Warning) => Self::Warning,
            Some(IssueSeverity::Error) => Self::Error,
            Some(IssueSeverity::Critical) => Self::Critical,
        }
    }
}
