//! Which weapon systems nations give.

use hashbrown::HashSet;

use super::{Derivation, Overview};
use crate::model::codes::{DonationStage, RecordKind};
use crate::model::records::DonationLine;
use crate::model::values::Text;
use crate::store::lore::{lineage, system_of};

/// Slugs of the weapon systems of which, or of a variant of which, some nation has pledged or given any.
#[derive(Debug, Default)]
pub struct Donated(HashSet<Text>);

impl Donated {
    /// Whether the system of that slug is among them.
    pub fn holds(&self, slug: &str) -> bool {
        self.0.contains(slug)
    }
}

impl Derivation for Donated {
    const FROM: &'static [RecordKind] = &[RecordKind::Donation];
    const DAILY: bool = false;

    fn derive(overview: &Overview) -> Self {
        let reference = overview.reference();
        let given = overview.each::<DonationLine>().filter(|(_, line)| is_given(line.stage));
        let systems = given.filter_map(|(_, line)| system_of(reference, line.system.0.as_deref(), line.item.as_ref()));
        Self(systems.flat_map(|slug| lineage(reference, slug)).map(|system| system.slug.clone()).collect())
    }
}

/// Whether a line at that stage is pledged, given, or anything between.
fn is_given(stage: DonationStage) -> bool {
    use DonationStage as At;
    match stage {
        At::Pledged | At::Allocated | At::Preparing | At::InTransit | At::AtNode | At::HandedOver | At::Delivered => true,
        At::Requested | At::Offered | At::Withdrawn | At::Rejected | At::Cancelled | At::Unknown => false,
    }
}
