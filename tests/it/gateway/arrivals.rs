//! When what is given arrives: delivery, else the last leg of its newest movement, else the plan.

use serde_json::{Value, json};

use super::through::{gift, shipment, world};

/// A shipment of a gift, as it may be reported.
fn moved(gift: &str, key: &str, line: &str, legs: &[(&str, &str)], status: &str) -> Value {
    let mut row = shipment(key, "2026-11-01", line, "patriot");
    row["gift"] = gift.into();
    row["status"] = status.into();
    row["legs"] = legs.iter().map(|(departs, arrives)| json!({ "mode": "RAIL", "departs": departs, "arrives": arrives })).collect();
    row
}

/// The lines of `g1` with the day on which each arrives, in the order of arrival.
fn arrivals(shipments: &[Value]) -> String {
    let mut rows = vec![
        ("/gifts", "", gift("g1", "2026-10-01", "1", "patriot", "PLEDGED")),
        ("/gifts", "", gift("g1", "2026-10-01", "2", "gepard", "PLEDGED")),
    ];
    rows.extend(shipments.iter().map(|row| ("/moves", "", row.clone())));
    let (_small, house) = world(&rows);
    let query = r#"{ donationLines(orderBy: [{field: ARRIVES}, {field: SYSTEM}]) { nodes { system { slug } arrives { date } } } }"#;
    let lines = house.get(query)["donationLines"]["nodes"].as_array().unwrap().clone();
    let told = lines.iter().map(|line| format!("{} {}", line["system"]["slug"].as_str().unwrap(), line["arrives"]["date"]));
    told.collect::<Vec<_>>().join(", ")
}

#[test]
fn the_newest_movement_that_carries_a_line_says_when_it_arrives() {
    let [first, second] = [("2026-11-01", "2026-11-20"), ("2026-11-22", "2026-12-01")];
    assert_eq!(arrivals(&[]), "gepard null, patriot null");
    assert_eq!(arrivals(&[moved("g1", "m1", "1", &[first, second], "MOVING")]), r#"patriot "2026-12-01", gepard null"#, "its last leg");
    let later = moved("g1", "m2", "1", &[("2026-11-10", "2026-11-15")], "PLANNED");
    assert_eq!(arrivals(&[moved("g1", "m1", "1", &[first], "MOVING"), later.clone()]), r#"patriot "2026-11-15", gepard null"#);
    let lost = moved("g1", "m3", "1", &[("2026-11-11", "2027-01-01")], "LOST");
    let other = moved("g2", "m4", "1", &[("2026-11-11", "2027-01-01")], "MOVING");
    assert_eq!(arrivals(&[later, lost, other]), r#"patriot "2026-11-15", gepard null"#, "neither what is lost nor another gift's");
    let mut unlisted = moved("g1", "m5", "1", &[first], "MOVING");
    unlisted["lines"] = json!([]);
    assert_eq!(arrivals(&[unlisted]), r#"gepard "2026-11-20", patriot "2026-11-20""#, "all, where it is not said which");
}
