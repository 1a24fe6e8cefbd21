//! How much of a line has come how far.

use crate::model::codes::DonationStage;

/// The numbers that a line reports in one unit; none: no number, or none in that unit.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Reported {
    /// How far the line has come.
    pub stage: DonationStage,
    /// How many were offered.
    pub offered: Option<f64>,
    /// How many were promised.
    pub pledged: Option<f64>,
    /// How many were set aside.
    pub allocated: Option<f64>,
    /// How many were sent.
    pub shipped: Option<f64>,
    /// How many were received.
    pub delivered: Option<f64>,
}

/// How much of a line has taken each step: never more than have taken the step before.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Steps {
    /// Promised.
    pub pledged: f64,
    /// Set aside.
    pub allocated: f64,
    /// On the way or beyond.
    pub sent: f64,
    /// Received.
    pub delivered: f64,
}

/// What the nation reports at a step; where it reports nothing and the line has come so far, what took the step before.
fn taken(reported: Option<f64>, before: Option<f64>, reached: bool) -> Option<f64> {
    reported.or(before.filter(|_| reached))
}

impl Steps {
    /// What a line counts. What took a step has taken those before it: where a later number is larger, or the only one, it is
    /// the earlier one too.
    pub fn of(reported: &Reported) -> Self {
        use DonationStage as At;
        let stage = reported.stage;
        let past = |step: At| (step..=At::Delivered).contains(&stage);
        let pledged = taken(reported.pledged, reported.offered, past(At::Pledged));
        let allocated = taken(reported.allocated, pledged, past(At::Allocated));
        let sent = taken(reported.shipped, allocated, past(At::InTransit));
        let delivered = taken(reported.delivered, sent, past(At::Delivered)).unwrap_or_default();
        let at_least = |own: Option<f64>, later: f64| own.unwrap_or_default().max(later);
        let sent = at_least(sent, delivered);
        let allocated = at_least(allocated, sent);
        Self { pledged: at_least(pledged, allocated), allocated, sent, delivered }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn steps(stage: DonationStage, numbers: [Option<f64>; 4]) -> [f64; 4] {
        let [pledged, allocated, shipped, delivered] = numbers;
        let steps = Steps::of(&Reported { stage, offered: None, pledged, allocated, shipped, delivered });
        [steps.pledged, steps.allocated, steps.sent, steps.delivered]
    }

    #[test]
    fn what_was_delivered_was_pledged() {
        use DonationStage::{Delivered, InTransit, Pledged, Unknown};
        assert_eq!(steps(Unknown, [None, None, None, Some(4.0)]), [4.0; 4]);
        assert_eq!(steps(Delivered, [Some(4.0), None, None, None]), [4.0; 4], "its stage says so, and no number denies it");
        assert_eq!(steps(Delivered, [Some(4.0), None, None, Some(0.0)]), [4.0, 4.0, 4.0, 0.0], "zero is a number");
        assert_eq!(steps(InTransit, [Some(6.0), Some(4.0), None, Some(1.0)]), [6.0, 4.0, 4.0, 1.0]);
        assert_eq!(steps(Pledged, [Some(2.0), None, None, Some(3.0)]), [3.0; 4], "more was delivered than promised");
        assert_eq!(steps(Pledged, [None; 4]), [0.0; 4]);
        let offered = Reported { stage: Pledged, offered: Some(2.0), ..Reported::default() };
        assert_eq!(Steps::of(&offered).pledged, 2.0);
        assert_eq!(Steps::of(&Reported { stage: DonationStage::Offered, ..offered }).pledged, 0.0);
    }
}
