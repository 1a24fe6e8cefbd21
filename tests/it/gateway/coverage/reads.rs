//! Which feeds a list names in `gaps` when what it is filtered or ordered by follows from records of other kinds.

use super::{GIFTS, MOVES, NEEDS, TRAINING};
use crate::gateway::small::{HOLDINGS, Small, feed};
use crate::support::gateway::House;

/// What a list lacks while nothing was ever delivered: all that it reads.
fn reads(house: &House, list: &str, arguments: &str) -> String {
    let answer = house.get(&format!("{{ {list}({arguments}) {{ gaps {{ feed {{ slug }} kind }} }} }}"));
    let gaps = answer[list]["gaps"].as_array().unwrap().iter();
    let mut told: Vec<String> = gaps.map(|gap| format!("{} {}", gap["kind"], gap["feed"]["slug"]).replace('"', "")).collect();
    told.sort_unstable();
    told.join(", ")
}

#[test]
fn a_list_tells_of_all_feeds_from_which_its_order_and_its_filter_follow() {
    let small = Small::new("reads");
    small.nation("ukr", &[feed("needs", "/needs", "", NEEDS)]);
    small.nation(
        "deu",
        &[feed("german", "/german", "", GIFTS), feed("moves", "/moves", "", MOVES), feed("training", "/training", "", TRAINING)],
    );
    small.nation("pol", &[feed("polish", "/polish", "", GIFTS), feed("stock", "/stock", "", HOLDINGS)]);
    let house = small.open();
    let mut told = String::new();
    for (list, arguments) in [
        ("requirements", "first: 1"),
        ("requirements", "filter: {gap: {gt: 0}}"),
        ("requirements", "orderBy: [{field: GAP}]"),
        ("requirements", "filter: {coverage: [OPEN]}"),
        ("requirements", "filter: {not: {heldUpBy: [CREW]}}"),
        ("holdings", "filter: {matchesRequirement: false}"),
        ("donationLines", "filter: {nation: [\"POL\"]}"),
        ("donationLines", "filter: {nation: [\"POL\"], arrives: {fromDays: 0}}"),
        ("donationLines", "orderBy: [{field: ARRIVES}]"),
        ("donationLines", "filter: {nation: [\"POL\"], readiness: [CREW_LATE]}"),
        ("donationLines", "filter: {nation: [\"POL\"]}, orderBy: [{field: TRAINING_GAP_DAYS}]"),
        ("transfers", "filter: {primary: true}"),
        ("transfers", "filter: {conflicting: true}"),
        ("repairOrders", "filter: {partHeldElsewhere: true}"),
    ] {
        told += &format!("{list}({arguments}): {}\n", reads(&house, list, arguments));
    }
    insta::assert_snapshot!(told);
}
