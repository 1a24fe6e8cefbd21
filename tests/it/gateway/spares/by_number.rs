//! Nations that answer by number take part in lists of spares, and are asked for all interchangeable numbers at once.

use serde_json::{Value, json};

use super::super::service::{PATIENT, Service, rows};
use super::super::small::{HOLDINGS, Small, feed};
use super::{ALONE, CIRCLE, ITEMS, MIDDLE, NEW, OLD, REPAIRS, order, stock};
use crate::support::gateway::House;

const HELD: &str = r#"
[feed.holding]
key = "lot"
item = { nsn = "nsn" }
quantity = { path = "quantity", unit = "unit" }
condition = "condition"
"#;

/// The Netherlands tell by number what they hold; Poland waits for parts and names all numbers.
fn asked() -> (Service, Small, House) {
    let lot = |nsn: &String| json!({ "lot": format!("lot {nsn}"), "nsn": nsn, "quantity": 3, "unit": "EA", "condition": "A" });
    let service = Service::open(move |keys| rows(keys.iter().map(lot)));
    let small = Small::new("spares-by-number");
    small.directory.write("reference/items.csv", ITEMS);
    let own = [feed("pol-stock", "/pol/stock", PATIENT, HOLDINGS), feed("pol-repairs", "/pol/repairs", PATIENT, REPAIRS)];
    small.nation("pol", &own);
    small.nation("nld", &[service.feed("nld-held", "by = \"NSN\"", "hold_ms = 0", HELD)]);
    small.rows("/pol/stock", &[stock("o", OLD, 1, "F"), stock("m", MIDDLE, 1, "F"), stock("n", NEW, 1, "F")]);
    small.rows("/pol/repairs", &[order("r1", "WAITING_PARTS", &[OLD, ALONE]), order("r2", "WAITING_PARTS", &[CIRCLE[0]])]);
    let house = small.fetched();
    service.heard();
    (service, small, house)
}

fn heard(service: &Service) -> Vec<Vec<String>> {
    let mut batches = service.heard();
    batches.iter_mut().for_each(|keys| keys.sort_unstable());
    batches
}

#[test]
fn all_numbers_of_a_level_are_asked_for_in_one_call() {
    let (service, _small, house) = asked();
    let one = house.get(&format!(
        "{{ equipmentType(by: {{ nsn: \"{MIDDLE}\" }}) {{ holdings(interchangeable: true, filter: {{ nation: [\"NLD\"] }}) {{ totalCount gaps {{ reason }} }} }} }}"
    ));
    assert_eq!(one["equipmentType"]["holdings"], json!({ "totalCount": 3, "gaps": [] }));
    let batches = heard(&service);
    assert_eq!(batches, [[OLD, MIDDLE, NEW]]);
    let parts = house
        .get("{ repairOrders { nodes { waitingFor { heldElsewhere { totalCount nodes { nation { code } equipmentType { nsn } } } } } } }");
    let counts: Vec<u64> = parts["repairOrders"]["nodes"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|order| order["waitingFor"].as_array().unwrap())
        .map(|part| part["heldElsewhere"]["totalCount"].as_u64().unwrap())
        .collect();
    assert_eq!(counts.iter().sum::<u64>(), 3 + 1 + 1, "the class of the second number in the circle is known to nobody: {parts}");
    let batches = heard(&service);
    assert_eq!(batches.len(), 1, "{batches:?}");
    assert_eq!(batches[0], [ALONE, OLD, MIDDLE, NEW, CIRCLE[0]]);
}

#[test]
fn the_nation_itself_is_not_asked_for_what_others_hold() {
    let (service, small, _house) = asked();
    small.nation("pol", &[feed("pol-stock", "/pol/stock", PATIENT, HOLDINGS)]);
    small.nation(
        "nld",
        &[service.feed("nld-held", "by = \"NSN\"", "hold_ms = 0", HELD), feed("nld-repairs", "/pol/repairs", PATIENT, REPAIRS)],
    );
    let house = small.fetched();
    service.heard();
    let parts = house.get("{ repairOrders { nodes { nation { code } waitingFor { heldElsewhere { totalCount gaps { reason } } } } } }");
    for order in parts["repairOrders"]["nodes"].as_array().unwrap() {
        assert_eq!(order["nation"]["code"], "NLD");
        for part in order["waitingFor"].as_array().unwrap() {
            assert_eq!(part["heldElsewhere"], json!({ "totalCount": 0, "gaps": [] }));
        }
    }
    assert!(heard(&service).is_empty());
}

#[test]
fn filters_go_by_the_last_snapshot_and_ask_nobody() {
    let (service, _small, house) = asked();
    let got = house.get("{ a: repairOrders(filter: { partHeldElsewhere: true }) { totalCount } b: equipmentTypes(filter: { spareHeldElsewhere: true }) { totalCount }
                           c: equipmentTypes(filter: { awaited: true }) { totalCount } d: holdings(filter: { matchesRequirement: true }) { totalCount } }");
    assert_eq!(got, json!({ "a": { "totalCount": 0 }, "b": { "totalCount": 0 }, "c": { "totalCount": 6 }, "d": { "totalCount": 0 } }));
    assert!(heard(&service).is_empty());
    // Whose holdings the filter did not look into is said, and what a filter does not need is no gap.
    let gaps = house.get("{ a: repairOrders(filter: { not: { partHeldElsewhere: true } }) { gaps { feed { slug } kind reason } } b: repairOrders(filter: { open: true }) { gaps { reason } } }");
    assert_eq!(
        gaps,
        json!({ "a": { "gaps": [{ "feed": { "slug": "nld-held" }, "kind": "HOLDING", "reason": "KEY_NEEDED" }] }, "b": { "gaps": [] } })
    );
    // An entry that changes by an answer is filtered as it was, and stays its query's own.
    let filter = format!("{{ nsn: [\"{OLD}\"], awaited: true, spareHeldElsewhere: false }}");
    let list = |house: &House| {
        house.get(&format!("{{ equipmentTypes(filter: {filter}) {{ nodes {{ nsn reportedBy {{ code }} }} }} }}"))["equipmentTypes"]["nodes"]
            .clone()
    };
    let both = json!([{ "nsn": OLD, "reportedBy": [{ "code": "NLD" }, { "code": "POL" }] }]);
    assert_eq!(list(&house), both);
    let own: Value = house.get("{ equipmentTypes(filter: { awaited: true }) { nodes { nsn reportedBy { code } } } }");
    assert!(!own.to_string().contains("NLD"), "{own}");
}
