//! Dimensions of requirements.

use super::coverage::of_coverage;
use super::field::keys;
use super::group::{by_value, group_unit};
use super::subject::{of_item, of_record, of_system};
use crate::model::records::Requirement;
use crate::store::catalogue::name_of;
use crate::store::dimension::Dimension;
use crate::store::join::Joins;
use crate::store::lore::system_of;

fn required_system<'a>(record: &'a Requirement, joins: &'a Joins<'a>) -> Option<&'a str> {
    system_of(joins.reference, record.system.0.as_deref(), record.item.as_ref())
}

/// Dimensions of requirements.
pub fn requirement() -> Vec<Dimension<Requirement>> {
    let mut all = of_record();
    all.extend(of_system(required_system));
    all.extend(of_item(|record: &Requirement| record.item.as_ref()));
    all.push(
        keys("asks", "What it asks for by itself: a weapon system or an item.", "ID", |record: &Requirement, _, each| {
            record.system.0.iter().for_each(|slug| each(&format!("system:{slug}")));
            record.item.iter().for_each(|item| each(&name_of(&item.key)));
        })
        .hidden(),
    );
    all.extend(["stated_by", "priority"].into_iter().filter_map(by_value));
    all.push(group_unit(|record: &Requirement| vec![&record.requested]));
    all.extend(of_coverage());
    all
}
