//! What equipment without a stock number most likely is.

use serde_json::{Value, json};

use super::super::small::{HOLDINGS, Small, feed};
use super::{ALONE, ITEMS, MIDDLE, NEW, OLD};
use crate::support::gateway::House;

const OTHER: &str = "2910-12-777-0001";

fn named(key: &str, nsn: &str, name: &str) -> Value {
    json!({ "key": key, "nsn": nsn, "name": name, "quantity": 1, "unit": "EA" })
}

/// Poland knows the numbers; the Netherlands write these names, with a number of their own or none.
fn house(unnumbered: &[Value]) -> (Small, House) {
    let small = Small::new("likely");
    small.directory.write("reference/items.csv", ITEMS);
    small.nation("pol", &[feed("pol-stock", "/pol", super::super::service::PATIENT, HOLDINGS)]);
    small.nation("nld", &[feed("nld-stock", "/nld", super::super::service::PATIENT, HOLDINGS)]);
    small.rows(
        "/pol",
        &[
            named("a", OLD, "PUMP, FUEL, LEOPARD 2A6"),
            named("b", MIDDLE, "Pompa paliwowa, Leopard 2A6"),
            named("c", NEW, "PUMP, FUEL, LEOPARD 2A6"),
            named("d", ALONE, "TANK, COMBAT, FULL TRACKED"),
            named("e", OTHER, "FILTER, FLUID, 6N-1234/A"),
        ],
    );
    small.rows("/nld", unnumbered);
    let house = small.fetched();
    (small, house)
}

/// Suggestions for the one entry without a number: number, score and evidence of each.
fn likely(row: Value, arguments: &str) -> Vec<String> {
    let (_small, house) = house(&[row]);
    let list = house.get(&format!(
        "{{ equipmentTypes(filter: {{ scheme: [LOCAL, NAME] }}) {{ nodes {{ likelyEntries{arguments} {{ score evidence equipmentType {{ nsn }} }} }} }} }}"
    ));
    let [entry] = list["equipmentTypes"]["nodes"].as_array().unwrap().as_slice() else { panic!("{list}") };
    let told =
        |one: &Value| format!("{} {} {}", one["equipmentType"]["nsn"].as_str().unwrap(), one["score"], one["evidence"].as_str().unwrap());
    entry["likelyEntries"].as_array().unwrap().iter().map(told).collect()
}

#[test]
fn names_numbers_and_systems_speak_for_an_entry() {
    let local = |number: &str, name: &str| json!({ "key": "x", "nsn": number, "name": name, "quantity": 1, "unit": "EA" });
    let of_system = |name: &str, system: &str| json!({ "key": "x", "name": name, "quantity": 1, "unit": "EA", "system": system });
    let told = [
        ("the same words in another order; the number that none replaces comes first", local("NL-7788", "Fuel pump Leopard 2A6")),
        ("the same in another alphabet's letters and with a letter wrong", local("NL-7788", "POMPA PALIWOVA LEOPARD 2A6")),
        ("a part of the words", of_system("Fuel pump, electric", "")),
        ("the same system", of_system("PUMP, FUEL, LEOPARD 2A6", "leopard-2a6")),
        ("the system that it is a variant of", of_system("PUMP, FUEL, LEOPARD 2A6", "leopard-2")),
        ("another system", of_system("PUMP, FUEL, LEOPARD 2A6", "gepard")),
        ("a part number, written otherwise", local("6n 1234a", "Oliefilter")),
        ("a stock number that lacks its dashes and its class", local("12.777.0001", "Oliefilter")),
        ("a part number within the name", of_system("Filter 6N1234A", "")),
        ("nothing near", of_system("FIELD KITCHEN", "")),
    ];
    let told: Vec<String> = told.into_iter().map(|(what, row)| format!("{what}:\n  {}", likely(row, "").join("\n  "))).collect();
    insta::assert_snapshot!(told.join("\n"));
}

#[test]
fn as_many_are_told_as_are_wanted() {
    let row = || named("x", "NL-7788", "FUEL PUMP LEOPARD 2A6");
    assert_eq!(likely(row(), "(first: 0)").len(), 0);
    assert_eq!(likely(row(), "(first: 1)"), likely(row(), "")[..1]);
    assert_eq!(likely(row(), "(first: 20)"), likely(row(), "(first: null)"));
    let (_small, house) = house(&[row()]);
    for first in [-1, 21] {
        let refused = house.ask(&format!("{{ equipmentTypes {{ nodes {{ likelyEntries(first: {first}) {{ score }} }} }} }}"));
        assert_eq!(refused["errors"][0]["extensions"]["code"], "BAD_USER_INPUT", "{refused}");
        assert!(refused["errors"][0]["message"].as_str().unwrap().contains("from 0 to 20"), "{refused}");
    }
}

#[test]
fn what_has_a_stock_number_needs_no_suggestion() {
    let (_small, house) = house(&[]);
    let list = house.get("{ equipmentTypes { nodes { nsn likelyEntries { score } } } }");
    assert!(list["equipmentTypes"]["nodes"].as_array().unwrap().iter().all(|entry| entry["likelyEntries"] == json!([])), "{list}");
}
