//! Rows of a codification service become catalogue entries, each matched by the number in the row.

use super::locate::SourcePlan;
use super::reading::Reading;
use crate::config::{EquipmentMapping, Feed, Reference};
use crate::feed::decode::Row;
use crate::model::values::{Niin, Nsn, Text};
use crate::store::Codification;

/// What each row says, under the number that it says it of. A row without a readable number says nothing of any item.
pub fn codifications(
    rows: impl IntoIterator<Item = Row>,
    mapping: &EquipmentMapping,
    feed: &Feed,
    reference: &Reference,
) -> Vec<(Niin, Codification)> {
    let mut reading = Reading::new(feed, reference);
    let sources = [&mapping.niin, &mapping.nsn, &mapping.name, &mapping.unit_of_issue, &mapping.superseded_by];
    let plans = sources.map(|source| source.as_ref().map(|source| SourcePlan::new(source, &mut reading)));
    let mut found = Vec::new();
    for row in rows {
        reading.places.bind(&row);
        reading.begin(&row.position, true);
        let [niin, nsn, name, unit, newer] =
            plans.each_ref().map(|plan| Some(plan.as_ref()?.find(&row, &mut reading, "").word()?.text.into_owned()));
        if let Some(niin) = niin.as_deref().and_then(number).or_else(|| nsn.as_deref().and_then(number)) {
            let codification = Codification {
                name: name.map(Text::from),
                unit_of_issue: unit.map(Text::from),
                superseded_by: newer.as_deref().and_then(number),
            };
            found.push((niin, codification));
        }
    }
    found
}

/// The NIIN of an NSN or NIIN.
fn number(text: &str) -> Option<Niin> {
    Nsn::new(text).map(|nsn| nsn.niin()).or_else(|_| Niin::new(text)).ok()
}
