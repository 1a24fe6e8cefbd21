//! What a donation line takes from its donation, where it says nothing itself.

use crate::model::Link;
use crate::model::codes::DonationStage;
use crate::model::records::{Donation, DonationLine};
use crate::model::values::When;

/// The requirement that a line answers: its own, else its donation's.
pub fn answered<'a>(line: &'a DonationLine, donation: impl FnOnce() -> Option<&'a Donation>) -> Option<&'a Link> {
    line.requirement.0.as_ref().or_else(|| donation()?.requirement.0.as_ref())
}

/// When a line reached its stage; for a pledge without a date of its own, the announcement.
pub fn stage_since<'a>(line: &'a DonationLine, donation: impl FnOnce() -> Option<&'a Donation>) -> Option<&'a When> {
    line.stage_since.as_ref().or_else(|| match line.stage {
        DonationStage::Pledged => donation()?.announced.as_ref(),
        _ => None,
    })
}
