//! Supply condition codes: the embedded table.

use std::sync::LazyLock;

use hashbrown::HashMap;

use super::equipment::ConditionGroup;
use super::list::Code as _;

/// Name of the scheme whose codes A to S the embedded table holds.
pub const CONDITION_SCHEME_US: &str = "US_SUPPLY_CONDITION";

static TABLE: LazyLock<HashMap<String, ConditionGroup>> = LazyLock::new(|| {
    let mut reader = csv::Reader::from_reader(include_str!("tables/supply_condition_codes.csv").as_bytes());
    reader.records().flatten().filter_map(|row| Some((row.get(0)?.to_owned(), ConditionGroup::named(row.get(2)?)?))).collect()
});

/// The common group of a supply condition code, A to S.
pub fn condition_group(code: &str) -> Option<ConditionGroup> {
    TABLE.get(code).copied()
}
