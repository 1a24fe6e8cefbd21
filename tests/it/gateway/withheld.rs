//! Whether something was withheld: said only where its nation allows it.

use serde_json::{Value, json};

use super::small::{HOLDINGS, Small, feed};
use crate::support::gateway::{House, viewer};

fn row(key: &str, quantity: u32, to: &str) -> Value {
    json!({ "key": key, "nsn": "2355-12-000-0001", "name": key, "quantity": quantity, "unit": "EA", "label": { "to": to } })
}

/// Two nations with a hidden record each; the first allows that it is said.
fn house(hidden: bool) -> (Small, House) {
    let small = Small::new("withheld");
    small.nation("pol", &[feed("pol-stock", "/pol", "tell_withheld = true", HOLDINGS)]);
    small.nation("deu", &[feed("deu-stock", "/deu", "", HOLDINGS)]);
    for path in ["/pol", "/deu"] {
        let rows = [row("shown", 1, ""), row("hidden", 7, "XBB")];
        small.rows(path, if hidden { &rows } else { &rows[..1] });
    }
    let house = small.fetched().seen_by(viewer("aa", Some("XAA"), &[], "SECRET"));
    (small, house)
}

const QUERY: &str = r#"{
    all: holdings { withheld totalCount }
    pol: holdings(filter: {nation: ["POL"]}) { withheld totalCount }
    deu: holdings(filter: {nation: ["DEU"]}) { withheld totalCount }
    matching: holdings(filter: {nation: ["POL"], quantity: {gt: 5}}) { withheld totalCount }
    other: holdings(filter: {nation: ["POL"], quantity: {gt: 50}}) { withheld totalCount }
    nowhere: donations { withheld }
    of: nation(code: "POL") { holdings { withheld } }
    items: equipmentTypes { withheld }
}"#;

fn told(house: &House) -> Vec<String> {
    let answer = house.get(QUERY);
    let answers = ["all", "pol", "deu", "matching", "other", "nowhere", "items"].map(|name| &answer[name]["withheld"]);
    answers.into_iter().chain([&answer["of"]["holdings"]["withheld"]]).map(|told| told.as_str().unwrap().to_owned()).collect()
}

#[test]
fn only_a_feed_that_allows_it_lets_it_be_said() {
    let ((_with, with), (_without, without)) = (house(true), house(false));
    assert_eq!(told(&with), ["SOMETHING", "SOMETHING", "POSSIBLE", "SOMETHING", "POSSIBLE", "NOTHING", "POSSIBLE", "SOMETHING"]);
    assert_eq!(told(&without), ["POSSIBLE", "POSSIBLE", "POSSIBLE", "POSSIBLE", "POSSIBLE", "NOTHING", "POSSIBLE", "POSSIBLE"]);
    // And nothing else of the answers differs.
    let rest = |house: &House| house.text(QUERY).replace("SOMETHING", "POSSIBLE");
    assert_eq!(rest(&with), rest(&without));
}

#[test]
fn who_sees_what_a_nation_lets_be_said_is_told_of_nothing() {
    let (_with, with) = house(true);
    assert!(told(&with.seen_by(viewer("bb", Some("XBB"), &[], "SECRET"))).iter().all(|told| told != "SOMETHING"));
}
