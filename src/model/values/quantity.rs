//! Numbers that may be missing.

use std::borrow::Cow;
use std::sync::Arc;

use super::Text;
use crate::model::codes::{Unit, ValueState};

/// A number that may be missing, and says how: zero, blank and N/A are three answers. Records hold many, so it is two words wide.
#[derive(Debug, Clone, PartialEq)]
pub struct Quantity(Known);

#[derive(Debug, Clone, PartialEq)]
enum Known {
    /// A number that the feed wrote just so: 12.
    Plain(Unit, f64),
    /// A number that the feed wrote in another way: 1.200,0.
    Spelled(Unit, Arc<(f64, Text)>),
    /// No number, with the text as received.
    Missing(Unit, ValueState, Option<Text>),
}

impl Quantity {
    /// A reported number, with the text as received.
    pub fn reported(value: f64, unit: Unit, raw: &Text) -> Self {
        if raw.as_str() == plain(value) { Self::plainly(value, unit) } else { Self(Known::Spelled(unit, Arc::new((value, raw.clone())))) }
    }

    /// A reported number that the feed wrote just so: 12.
    pub fn plainly(value: f64, unit: Unit) -> Self {
        Self(Known::Plain(unit, value))
    }

    /// No number: blank, not applicable or not readable.
    pub fn missing(state: ValueState, unit: Unit, raw: Option<Text>) -> Self {
        Self(Known::Missing(unit, state, raw))
    }

    /// What it counts.
    pub fn unit(&self) -> Unit {
        let (Known::Plain(unit, _) | Known::Spelled(unit, _) | Known::Missing(unit, ..)) = self.0;
        unit
    }

    /// What is known of it.
    pub fn state(&self) -> ValueState {
        match (&self.0, self.number()) {
            (Known::Missing(_, state, _), _) => *state,
            (_, Some(0.0)) => ValueState::Zero,
            _ => ValueState::Reported,
        }
    }

    /// The number, if there is one.
    pub fn number(&self) -> Option<f64> {
        match &self.0 {
            Known::Plain(_, value) => Some(*value),
            Known::Spelled(_, spelled) => Some(spelled.0),
            Known::Missing(..) => None,
        }
    }

    /// The text as received; none for a blank.
    pub fn raw(&self) -> Option<Cow<'_, str>> {
        match &self.0 {
            Known::Plain(_, value) => Some(Cow::Owned(plain(*value))),
            Known::Spelled(_, spelled) => Some(Cow::Borrowed(spelled.1.as_str())),
            Known::Missing(_, _, raw) => raw.as_ref().map(|raw| Cow::Borrowed(raw.as_str())),
        }
    }
}

impl Default for Quantity {
    /// Not reported.
    fn default() -> Self {
        Self::missing(ValueState::default(), Unit::default(), None)
    }
}

/// A number as feeds write it most plainly: 12, 0.5.
fn plain(value: f64) -> String {
    format!("{value}")
}
