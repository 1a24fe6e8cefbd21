//! Spares across nations: which numbers stand for each other, who holds what another waits for, what is asked for.

mod by_number;
mod demo;
mod laws;
mod likely;

use serde_json::{Value, json};

use super::small::{HOLDINGS, Small, feed};
use crate::support::gateway::{House, viewer};

const REPAIRS: &str = r#"
records = "$.rows[*]"
label_from = { classification = "label.grade", releasable_to = { path = "label.to", split = "," } }
[feed.repair_order]
key = "key"
system = "system"
stage = "stage"
[feed.repair_order.waiting_for]
each = "parts[*]"
item = { nsn = "nsn", name = "name" }
quantity = "quantity"
"#;
const REQUIREMENTS: &str = r#"
records = "$.rows[*]"
label_from = { classification = "label.grade", releasable_to = { path = "label.to", split = "," } }
[feed.requirement]
key = "key"
system = "system"
item = { nsn = "nsn" }
requested = "requested"
"#;
const GIFTS: &str = super::small::DONATIONS;

/// A fuel pump under three numbers, each replaced by the next; two numbers that replace each other; a part of its own.
const ITEMS: &str = "niin,system,superseded_by\n120000001,leopard-2a6,120000002\n120000002,leopard-2a6,120000003\n120000003,leopard-2a6,\n\
                     120000011,,120000012\n120000012,,120000011\n120000020,leopard-2a6,\n";
const OLD: &str = "2910-12-000-0001";
const MIDDLE: &str = "2910-12-000-0002";
const NEW: &str = "2910-12-000-0003";
const CIRCLE: [&str; 2] = ["5905-12-000-0011", "5905-12-000-0012"];
const ALONE: &str = "2350-12-000-0020";

fn stock(key: &str, nsn: &str, quantity: u32, condition: &str) -> Value {
    json!({ "key": key, "nsn": nsn, "quantity": quantity, "unit": "EA", "condition": condition, "offered": 1 })
}

fn order(key: &str, stage: &str, parts: &[&str]) -> Value {
    let parts: Vec<Value> = parts.iter().map(|nsn| json!({ "nsn": nsn, "quantity": 2 })).collect();
    json!({ "key": key, "system": "leopard-2a6", "stage": stage, "parts": parts })
}

/// What a nation publishes: its holdings, repairs, requirements and gifts.
#[derive(Clone, Default)]
struct Reports<'a> {
    code: &'a str,
    stock: Vec<Value>,
    repairs: Vec<Value>,
    needs: Vec<Value>,
    gifts: Vec<Value>,
}

fn published(nations: &[Reports<'_>]) -> Small {
    let small = Small::new("spares");
    small.directory.write("reference/items.csv", ITEMS);
    let answering = format!("{GIFTS}requirement = {{ path = \"for\", nation = {{ const = \"UKR\" }} }}\n");
    for Reports { code, stock, repairs, needs, gifts } in nations {
        let lists =
            [("stock", stock, HOLDINGS), ("repairs", repairs, REPAIRS), ("needs", needs, REQUIREMENTS), ("gifts", gifts, &answering)];
        let feeds = lists.map(|(name, rows, mapping)| {
            let path = format!("/{code}/{name}");
            small.rows(&path, rows);
            feed(&format!("{code}-{name}"), &path, super::service::PATIENT, mapping)
        });
        small.nation(code, &feeds);
    }
    small
}

fn world(nations: &[Reports<'_>]) -> (Small, House) {
    let small = published(nations);
    let house = small.fetched();
    (small, house)
}

/// Poland waits for a pump by its oldest number; the Netherlands hold the newest, Sweden the one between, with restrictions.
fn pumps() -> Vec<Reports<'static>> {
    vec![
        Reports {
            code: "pol",
            stock: vec![stock("own", OLD, 7, "A"), stock("bits", CIRCLE[0], 1, "A")],
            repairs: vec![order("r1", "WAITING_PARTS", &[OLD, ALONE]), order("r2", "RETURNED", &[ALONE])],
            ..Reports::default()
        },
        Reports {
            code: "nld",
            stock: vec![stock("new", NEW, 4, "A"), stock("broken", NEW, 9, "F"), stock("none", OLD, 0, "A")],
            repairs: vec![order("r3", "RECEIVED", &[CIRCLE[1]])],
            ..Reports::default()
        },
        Reports { code: "swe", stock: vec![stock("between", MIDDLE, 2, "B")], ..Reports::default() },
    ]
}

/// The keys of a list's records, in the nations' own words.
fn keys(list: &Value) -> Vec<String> {
    let nodes = list["nodes"].as_array().unwrap_or_else(|| panic!("{list}"));
    assert_eq!(list["totalCount"], nodes.len(), "{list}");
    let mut keys: Vec<String> = nodes.iter().map(|node| node["provenance"]["sourceKey"].as_str().unwrap().to_owned()).collect();
    keys.sort_unstable();
    keys
}

/// What a query selects of a list.
const KEYS: &str = "{ totalCount nodes { provenance { sourceKey } } }";

/// The example of the documentation.
#[test]
fn a_part_is_found_at_other_nations_under_any_of_its_numbers() {
    let (_small, house) = world(&pumps());
    let asked = house.get(&format!(
        "{{ repairOrders(filter: {{ partHeldElsewhere: true }}) {{ totalCount nodes {{ provenance {{ sourceKey }} waitingFor {{
              equipmentType {{ nsn }} heldElsewhere {KEYS} narrow: heldElsewhere(filter: {{ nation: [\"SWE\"] }}) {KEYS} }} }} }} }}"
    ));
    let orders = &asked["repairOrders"];
    // The other order waits for something that nobody else holds.
    assert_eq!(keys(orders), ["r1", "r3"]);
    let parts = orders["nodes"].as_array().unwrap().iter().find(|order| order["provenance"]["sourceKey"] == "r1").unwrap();
    let [pump, alone] = parts["waitingFor"].as_array().unwrap().as_slice() else { panic!("{parts}") };
    assert_eq!(pump["equipmentType"]["nsn"], OLD);
    // Neither its own, nor what is broken, nor what is reported as zero.
    assert_eq!(keys(&pump["heldElsewhere"]), ["between", "new"]);
    assert_eq!(keys(&pump["narrow"]), ["between"]);
    assert_eq!(keys(&alone["heldElsewhere"]), [""; 0]);
}

#[test]
fn interchangeable_numbers_lead_to_each_other_in_both_directions() {
    let (_small, house) = world(&pumps());
    let all = ["between", "broken", "new", "none", "own"];
    for (nsn, plain) in [(OLD, &["none", "own"][..]), (MIDDLE, &["between"]), (NEW, &["broken", "new"])] {
        let got = house.get(&format!(
            "{{ equipmentType(by: {{ nsn: \"{nsn}\" }}) {{ holdings {KEYS} off: holdings(interchangeable: false) {KEYS} null: holdings(interchangeable: null) {KEYS}
                 on: holdings(interchangeable: true) {KEYS} few: holdings(interchangeable: true, filter: {{ nation: [\"NLD\"] }}) {KEYS} awaitedBy {KEYS} }} }}"
        ));
        let entry = &got["equipmentType"];
        for list in ["holdings", "off", "null"] {
            assert_eq!(keys(&entry[list]), plain, "{nsn} {list}");
        }
        assert_eq!(keys(&entry["on"]), all, "{nsn}");
        assert_eq!(keys(&entry["few"]), ["broken", "new", "none"], "{nsn}");
        assert_eq!(keys(&entry["awaitedBy"]), ["r1"], "{nsn}");
    }
    let circle = house.get(&format!(
        "{{ equipmentType(by: {{ nsn: \"{}\" }}) {{ holdings {KEYS} on: holdings(interchangeable: true) {KEYS} awaitedBy {KEYS} }} }}",
        CIRCLE[1]
    ));
    assert_eq!(keys(&circle["equipmentType"]["holdings"]), [""; 0]);
    assert_eq!(keys(&circle["equipmentType"]["on"]), ["bits"]);
    assert_eq!(keys(&circle["equipmentType"]["awaitedBy"]), ["r3"]);
}

#[test]
fn the_catalogue_tells_what_is_awaited_and_what_another_nation_could_give() {
    let (_small, house) = world(&pumps());
    let numbers = |filter: &str| {
        let list = house.get(&format!(
            "{{ equipmentTypes(filter: {filter}, orderBy: [{{ field: NSN }}]) {{ nodes {{ nsn awaitedBy {{ totalCount }} }} }} }}"
        ));
        let nodes = list["equipmentTypes"]["nodes"].as_array().unwrap().clone();
        (nodes.iter().map(|node| node["nsn"].as_str().unwrap().to_owned()).collect::<Vec<_>>(), nodes)
    };
    let (awaited, nodes) = numbers("{ awaited: true }");
    assert_eq!(awaited, [ALONE, OLD, MIDDLE, NEW, CIRCLE[0], CIRCLE[1]]);
    assert!(nodes.iter().all(|node| node["awaitedBy"]["totalCount"] == 1), "{nodes:?}");
    // Nobody else holds the part that stands alone; an order that is done waits for nothing.
    assert_eq!(numbers("{ spareHeldElsewhere: true }").0, [OLD, MIDDLE, NEW, CIRCLE[0], CIRCLE[1]]);
    assert_eq!(numbers("{ awaited: true, spareHeldElsewhere: false }").0, [ALONE]);
    assert_eq!(numbers("{ awaited: false }").0, [""; 0]);
}

#[test]
fn holdings_are_matched_with_what_any_nation_asks_for() {
    let need = |key: &str, more: Value| {
        let mut row = json!({ "key": key, "requested": 5, "unit": "EA" });
        row.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        row
    };
    let pledge = |system: &str| {
        let need = if system == "caesar" { "two" } else { "three" };
        json!({ "key": system, "lines": [{ "key": "1", "text": system, "system": system, "stage": "PLEDGED", "pledged": 2, "for": need }] })
    };
    let (_small, house) = world(&[
        Reports {
            code: "pol",
            stock: vec![
                stock("pump", OLD, 7, "A"),
                stock("bits", CIRCLE[0], 1, "A"),
                stock("other bits", CIRCLE[1], 1, "A"),
                json!({ "key": "tank", "nsn": "2350-12-999-0001", "quantity": 3, "unit": "EA", "system": "leopard-2" }),
                json!({ "key": "gun", "nsn": "1010-12-999-0002", "quantity": 3, "unit": "EA", "system": "gepard" }),
                json!({ "key": "promised", "nsn": "1010-12-999-0003", "quantity": 3, "unit": "EA", "system": "caesar" }),
                json!({ "key": "half promised", "nsn": "1010-12-999-0004", "quantity": 3, "unit": "EA", "system": "pzh-2000" }),
            ],
            ..Reports::default()
        },
        Reports { code: "deu", gifts: vec![pledge("caesar"), pledge("pzh-2000")], ..Reports::default() },
        Reports {
            code: "ukr",
            needs: vec![
                json!({ "key": "two", "system": "caesar", "requested": 2 }),
                json!({ "key": "three", "system": "pzh-2000", "requested": 3 }),
                json!({ "key": "some", "system": "caesar", "requested": "N/A" }),
                need("any Leopard 2", json!({ "system": "leopard-2" })),
                need("2A6 only", json!({ "system": "leopard-2a6" })),
                need("bits", json!({ "nsn": CIRCLE[0] })),
                need("no more", json!({ "system": "gepard", "requested": 0 })),
            ],
            ..Reports::default()
        },
    ]);
    let list = house.get(&format!("{{ holdings {{ nodes {{ provenance {{ sourceKey }} matchingRequirements {KEYS} }} }} yes: holdings(filter: {{ matchesRequirement: true }}) {KEYS} no: holdings(filter: {{ matchesRequirement: false }}) {KEYS} }}"));
    let matching = |key: &str| {
        let nodes = list["holdings"]["nodes"].as_array().unwrap();
        keys(&nodes.iter().find(|node| node["provenance"]["sourceKey"] == key).unwrap()["matchingRequirements"])
    };
    // A variant serves who asks for the system; the system is not yet the variant.
    assert_eq!(matching("pump"), ["2A6 only", "any Leopard 2"]);
    assert_eq!(matching("tank"), ["any Leopard 2"]);
    assert_eq!(matching("bits"), ["bits"]);
    // Its type is asked for, and no other number.
    assert_eq!(matching("other bits"), [""; 0]);
    assert_eq!(matching("gun"), [""; 0], "what is asked for in the number of zero is asked for no more");
    assert_eq!(matching("half promised"), ["three"]);
    assert_eq!(matching("promised"), ["some"], "what is promised in full is asked for no more, what is not counted is");
    assert_eq!(keys(&list["yes"]), ["bits", "half promised", "promised", "pump", "tank"]);
    assert_eq!(keys(&list["no"]), ["gun", "other bits"]);
}

#[test]
fn a_system_is_donated_by_its_variants_from_the_pledge_on() {
    let gift = |key: &str, system: &str, stage: &str, to: &str| json!({ "key": key, "label": { "grade": "UNCLASSIFIED", "to": to }, "lines": [{ "key": "1", "text": key, "system": system, "stage": stage, "pledged": 1 }] });
    let gifts = vec![
        gift("a", "leopard-2a6", "PLEDGED", ""),
        gift("b", "gepard", "OFFERED", ""),
        gift("c", "patriot", "CANCELLED", ""),
        gift("d", "caesar", "DELIVERED", "XAA"),
    ];
    let (_small, house) = world(&[Reports { code: "pol", gifts, ..Reports::default() }]);
    let donated = |house: &House| {
        let list = house.get("{ weaponSystems(filter: { donated: true, slug: [\"leopard-2\", \"leopard-2a6\", \"leopard-2a4\", \"gepard\", \"patriot\", \"caesar\"] }, orderBy: [{ field: NAME }]) { nodes { slug } }
                                no: weaponSystems(filter: { donated: false, slug: [\"gepard\", \"patriot\", \"caesar\", \"leopard-2a4\"] }) { totalCount } }");
        let slugs: Vec<&str> =
            list["weaponSystems"]["nodes"].as_array().unwrap().iter().map(|node| node["slug"].as_str().unwrap()).collect();
        (slugs.join(" "), list["no"]["totalCount"].as_u64().unwrap())
    };
    // The systems are everybody's, and asked in either order: what is hidden from one is told to the other alone.
    let (own, open) = (house.seen_by(viewer("aa", Some("XAA"), &[], "SECRET")), house.seen_by(viewer("bb", Some("XBB"), &[], "SECRET")));
    for _ in 0..2 {
        assert_eq!(donated(&own), ("caesar leopard-2 leopard-2a6".to_owned(), 3));
        assert_eq!(donated(&open), ("leopard-2 leopard-2a6".to_owned(), 4));
    }
}

/// Everything here that follows from several nations' records.
const ALL: &str = "{
    repairOrders { totalCount nodes { id waitingFor { equipmentType { nsn } heldElsewhere { totalCount nodes { id } } } } }
    helped: repairOrders(filter: { partHeldElsewhere: true }) { totalCount nodes { id } }
    equipmentTypes { totalCount nodes { id awaitedBy { totalCount nodes { id } } holdings(interchangeable: true) { totalCount nodes { id } }
                     likelyEntries(first: 9) { score evidence equipmentType { id name } } } }
    awaited: equipmentTypes(filter: { awaited: true }) { totalCount nodes { id } }
    spare: equipmentTypes(filter: { spareHeldElsewhere: true }) { totalCount nodes { id } }
    holdings { totalCount nodes { id matchingRequirements { totalCount nodes { id } } } }
    matching: holdings(filter: { matchesRequirement: true }) { totalCount nodes { id } }
    donated: weaponSystems(filter: { donated: true }) { totalCount nodes { slug } }
}";

#[test]
fn a_hidden_record_changes_nothing() {
    let hidden = |mut row: Value| {
        row["label"] = json!({ "grade": "UNCLASSIFIED", "to": "XAA" });
        row
    };
    let mut with = pumps();
    with[0].repairs.push(hidden(order("h1", "WAITING_PARTS", &[MIDDLE, "6105-12-000-0030"])));
    with[1].stock.push(hidden(stock("h2", ALONE, 5, "A")));
    with[1]
        .stock
        .push(hidden(json!({ "key": "h3", "nsn": NEW, "name": "FUEL PUMP, LEOPARD", "quantity": 1, "unit": "EA", "condition": "A" })));
    with[2].needs.push(hidden(json!({ "key": "h4", "system": "leopard-2", "requested": 2, "unit": "EA" })));
    with[2]
        .gifts
        .push(hidden(json!({ "key": "h5", "lines": [{ "key": "1", "text": "tanks", "system": "leopard-2a6", "stage": "PLEDGED" }] })));
    let mut without = pumps();
    for world in [&mut with, &mut without] {
        world[2].stock.push(json!({ "key": "named", "name": "FUEL PUMP, LEOPARD", "quantity": 1, "unit": "EA" }));
        world[2].stock.push(stock("motor", "6105-12-000-0030", 1, "A"));
    }
    let ((_with, with), (_without, without)) = (world(&with), world(&without));
    let (open, own) = (viewer("bb", Some("XBB"), &[], "SECRET"), viewer("aa", Some("XAA"), &[], "SECRET"));
    let before = without.seen_by(open.clone()).get(ALL);
    // Who sees all asks first: his answer is not theirs.
    let full = with.seen_by(own).get(ALL);
    assert_eq!(with.seen_by(open).get(ALL), before);
    for part in ["repairOrders", "helped", "equipmentTypes", "awaited", "spare", "holdings", "matching", "donated"] {
        assert!(full[part] != before[part], "no hidden record decides `{part}` here");
    }
}
