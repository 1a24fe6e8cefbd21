//! Numbers that may be missing.

use std::borrow::Cow;

use super::Text;
use crate::model::codes::{Unit, ValueState};

/// A number that may be missing, and says how: zero, blank and N/A are three answers.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Quantity {
    /// The number; meaningful only where `state` is reported or zero.
    value: f64,
    /// What it counts.
    pub unit: Unit,
    /// What is known of it.
    pub state: ValueState,
    /// The text as received, where it is not just the number written plainly.
    raw: Option<Text>,
}

impl Quantity {
    /// A reported number, with the text as received.
    pub fn reported(value: f64, unit: Unit, raw: &Text) -> Self {
        let state = if value == 0.0 { ValueState::Zero } else { ValueState::Reported };
        let plain = raw.as_str() == plain(value);
        Self { value, unit, state, raw: (!plain).then(|| raw.clone()) }
    }

    /// A reported number that the feed wrote just so: 12.
    pub fn plainly(value: f64, unit: Unit) -> Self {
        let state = if value == 0.0 { ValueState::Zero } else { ValueState::Reported };
        Self { value, unit, state, raw: None }
    }

    /// No number: blank, not applicable or not readable.
    pub fn missing(state: ValueState, unit: Unit, raw: Option<Text>) -> Self {
        Self { value: 0.0, unit, state, raw }
    }

    /// The number, if there is one.
    pub fn number(&self) -> Option<f64> {
        matches!(self.state, ValueState::Reported | ValueState::Zero).then_some(self.value)
    }

    /// The text as received; none for a blank.
    pub fn raw(&self) -> Option<Cow<'_, str>> {
        match (&self.raw, self.number()) {
            (Some(raw), _) => Some(Cow::Borrowed(raw)),
            (None, Some(value)) => Some(Cow::Owned(plain(value))),
            (None, None) => None,
        }
    }
}

/// A number as feeds write it most plainly: 12, 0.5.
fn plain(value: f64) -> String {
    format!("{value}")
}
