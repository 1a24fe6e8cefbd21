//! Real documents from nothing to answers: drafted of from their address, served without an edit, asked as clients ask.

use muster::config::{Fetch, Reference};
use muster::feed::Document;
use muster::infer::{Asked, draft};
use muster::model::values::CountryCode;
use serde_json::{Value, json};

use super::real::document;
use crate::support::directory::Directory;
use crate::support::gateway::House;
use crate::support::publisher::Publisher;

/// Serves a document over HTTP, and the gateway over it with the draft of it alone.
fn served(name: &str) -> (Directory, Publisher, House) {
    let (directory, publisher) = (Directory::new("infer-served"), Publisher::open());
    let bytes = document(name);
    publisher.put(&format!("/{name}"), String::from_utf8(bytes.clone()).unwrap());
    let address = publisher.base().join(name).unwrap();
    let asked = Asked { name, url: Some(address.as_str()), nation: CountryCode::new("USA"), kind: None };
    let text = draft(&Document::of(name, bytes), asked, &Fetch::default(), &Reference::default()).unwrap();
    directory.write("muster.toml", "version = 1\n");
    directory.write("nations/usa.toml", text);
    let house = House::fetched(directory.path(), &publisher.base());
    (directory, publisher, house)
}

fn ask(house: &House, list: &str, filter: &str, by: &str, sums: &str) -> Vec<Value> {
    let query = format!("{{ {list}(filter: {filter}, first: 0) {{ groups(by: [{by}]) {{ title count {sums} }} }} }}");
    house.get(&query)[list]["groups"].as_array().unwrap().clone()
}

/// The sum of a group in all units: each unit has its own.
fn sum(group: &Value, field: &str) -> f64 {
    group[field].as_array().unwrap().iter().map(|sum| sum["value"].as_f64().unwrap()).sum()
}

#[test]
fn an_inventory_answers_for_its_sums() {
    let (_directory, _publisher, house) = served("inventory_Virginia_2020-03-31.csv");
    let groups = ask(&house, "holdings", "{}", "NATION", "quantity { value } value { amount currency }");
    assert_eq!((groups.len(), &groups[0]["count"], sum(&groups[0], "quantity")), (1, &json!(2_464), 6_269.0));
    assert_eq!(groups[0]["value"], json!([{ "amount": "25101958.05", "currency": "USD" }]));
    let rifles = ask(&house, "holdings", "{ text: \"RIFLE,5.56 MILLIMETER\" }", "NATION", "quantity { value }");
    assert_eq!((&rifles[0]["count"], sum(&rifles[0], "quantity")), (&json!(1_077), 1_077.0));
}

#[test]
fn donations_answer_for_their_stages_and_sums() {
    let (_directory, _publisher, house) = served("EDA_Public_Report.csv");
    let stages = ask(&house, "donationLines", "{}", "STAGE", "");
    let counts: Vec<u64> = stages.iter().map(|stage| stage["count"].as_u64().unwrap()).collect();
    assert_eq!(counts, [1_703, 1_474, 617, 238, 44, 40]);
    let sums = ask(
        &house,
        "donationLines",
        "{}",
        "NATION",
        "requested { value } allocated { value } accepted { value } rejected { value } delivered { value }",
    );
    let fields = ["requested", "allocated", "accepted", "rejected", "delivered"];
    assert_eq!(fields.map(|field| sum(&sums[0], field)), [215_813_237.0, 215_384_916.0, 33_270_208.0, 2_093_069.0, 71_598_678.0]);
    let poland = ask(&house, "donationLines", "{ recipient: [\"POL\"] }", "NATION", "delivered { value }");
    assert_eq!((&poland[0]["count"], sum(&poland[0], "delivered")), (&json!(36), 53.0));
}
