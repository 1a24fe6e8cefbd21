//! Questions 11, 17 and 19 on the demo's world, against what its truth says by itself.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::{Arc, LazyLock};

use muster::demo::plan::{self, Kind, Manner, Publisher};
use muster::demo::truth::catalogue::Article;
use muster::demo::truth::holding::{Condition, Holding, Number};
use muster::demo::truth::repair::{RepairOrder, RepairStage};
use muster::demo::truth::systems::{self, SYSTEMS};
use muster::demo::truth::written::Count;
use muster::demo::{Truth, serve, truth};
use serde_json::{Value, json};

use crate::gateway::coverage::oracle::Given;
use crate::support::demonstration::seen;
use crate::support::gateway::{House, publish};

static TRUTH: LazyLock<Arc<Truth>> = LazyLock::new(|| Arc::new(truth(1, 1.0, jiff::civil::date(2026, 11, 24))));

static HOUSE: LazyLock<House> = LazyLock::new(|| {
    let base = publish(serve::routes(Arc::clone(&TRUTH), Arc::default()));
    House::fetched(&Path::new(env!("CARGO_MANIFEST_DIR")).join("config"), &base)
});

fn question(name: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("schema/questions").join(name).with_extension("graphql")).unwrap()
}

/// The holdings that a viewer may see and that name something, of the nations that show a list or, of the others, that answer by number.
fn holdings(by_number: bool) -> impl Iterator<Item = (&'static Publisher, Holding)> {
    let feed = |publisher: &Publisher| publisher.feeds().into_iter().find(|feed| feed.kinds.contains(&Kind::Holding));
    let delivers = move |publisher: &&'static Publisher| {
        feed(publisher).is_some_and(|feed| feed.shape.by_key() == by_number && feed.manner != Manner::NeverDelivers)
    };
    let all =
        plan::NATIONS.iter().filter(delivers).flat_map(|publisher| TRUTH.holdings(publisher).map(move |holding| (publisher, holding)));
    all.filter(|(_, holding)| seen(&holding.label) && holding.number != Number::Missing)
}

fn article(place: usize) -> &'static Article {
    &TRUTH.articles()[place]
}

/// A system and all that it is a variant of.
fn lineage(system: Option<usize>) -> Vec<usize> {
    std::iter::successors(system, |place| systems::place(SYSTEMS[*place].variant_of)).collect()
}

/// What somebody asks for and is not promised in full: places of systems and of articles.
fn asked() -> (BTreeSet<usize>, BTreeSet<usize>) {
    let given = Given::all(&TRUTH, seen);
    let lacks = |given: &&Given<'_>| given.need.requested.value().is_none_or(|requested| given.figures()[0] < requested);
    let needs = || given.iter().filter(lacks).map(|given| given.need);
    assert!((1..given.len()).contains(&needs().count()), "some are promised in full and some are not");
    (needs().filter_map(|need| need.system).collect(), needs().filter_map(|need| need.article).collect())
}

/// A number as the graph writes it: a stock number, or a nation's own.
fn written(holding: &Holding) -> String {
    match &holding.number {
        Number::Local(number) => number.clone(),
        Number::Nsn | Number::Missing => article(holding.article).nsn(),
    }
}

fn numbered(equipment: &Value) -> String {
    equipment["nsn"].as_str().or_else(|| equipment["key"]["value"].as_str()).unwrap().to_owned()
}

#[test]
fn question_11_offered_holdings_that_nobody_asks_for() {
    let (systems, articles) = asked();
    let is_asked = |holding: &Holding| {
        let of_system = lineage(article(holding.article).system).iter().any(|place| systems.contains(place));
        holding.number == Number::Nsn && (of_system || articles.contains(&holding.article))
    };
    let mut expected: BTreeMap<String, usize> = BTreeMap::new();
    let offered = |holding: &Holding| holding.offered.value().filter(|count| *count > 0.0);
    let mut matched = 0;
    for (publisher, holding) in holdings(false) {
        let Some(count) = offered(&holding) else { continue };
        if is_asked(&holding) {
            matched += 1;
        } else {
            *expected.entry(format!("{} {} {count}", publisher.code, written(&holding))).or_default() += 1;
        }
    }
    let told = |node: &Value| {
        format!(
            "{} {} {}",
            node["nation"]["code"].as_str().unwrap(),
            numbered(&node["equipmentType"]),
            node["offered"]["value"].as_f64().unwrap()
        )
    };
    let mut got: BTreeMap<String, usize> = BTreeMap::new();
    let fields = "nation { code } equipmentType { nsn key { value } } offered { value }";
    for node in HOUSE.all("holdings", "filter: { offered: { gt: 0 }, matchesRequirement: false }", fields) {
        *got.entry(told(&node)).or_default() += 1;
    }
    assert!(got == expected, "{} came, {} expected", got.values().sum::<usize>(), expected.values().sum::<usize>());
    let answer = HOUSE.get_with(&question("11-offered-and-not-asked"), json!({}));
    assert_eq!(answer["holdings"]["totalCount"], expected.values().sum::<usize>());
    let first = answer["holdings"]["nodes"].as_array().unwrap();
    assert_eq!(first.len(), 50, "worth reading");
    assert!(first.iter().any(|node| !node["system"].is_null()), "of weapon systems too");
    // The other side of the same question.
    let asked = HOUSE.get("{ holdings(filter: { offered: { gt: 0 }, matchesRequirement: true }) { totalCount } }");
    assert_eq!(asked["holdings"]["totalCount"], matched);
    assert!(matched > 100, "{matched}");
}

/// Articles under all numbers that stand for each other.
fn interchangeable(place: usize) -> BTreeSet<usize> {
    let mut known = BTreeSet::from([place]);
    loop {
        let newer = known.iter().filter_map(|place| article(*place).superseded_by);
        let older = TRUTH.articles().iter().enumerate().filter(|(_, one)| one.superseded_by.is_some_and(|newer| known.contains(&newer)));
        let all: BTreeSet<usize> = known.iter().copied().chain(newer).chain(older.map(|(place, _)| place)).collect();
        if all == known {
            return known;
        }
        known = all;
    }
}

/// Who could give what: nation and quantity of each serviceable holding, by article.
fn spares(by_number: bool) -> BTreeMap<usize, Vec<(&'static str, Option<f64>)>> {
    let mut spares: BTreeMap<usize, Vec<_>> = BTreeMap::new();
    for (publisher, holding) in holdings(by_number) {
        let serves = matches!(holding.condition, Condition::Serviceable | Condition::Limited) && holding.quantity != Count::Zero;
        if serves && holding.number == Number::Nsn {
            spares.entry(holding.article).or_default().push((publisher.code, holding.quantity.value()));
        }
    }
    spares
}

#[test]
fn question_17_parts_that_another_nation_holds() {
    let (shown, told) = (spares(false), spares(true));
    let elsewhere = |spares: &BTreeMap<usize, Vec<(&'static str, Option<f64>)>>, order: &RepairOrder, part: usize| -> usize {
        let numbers = interchangeable(part);
        let held = numbers.iter().filter_map(|number| spares.get(number)).flatten();
        held.filter(|(nation, _)| *nation != order.nation).count()
    };
    let done = |order: &RepairOrder| matches!(order.stage, RepairStage::Returned | RepairStage::Cannibalised | RepairStage::Condemned);
    let mut expected: BTreeMap<String, Value> = BTreeMap::new();
    let mut by_another_number = 0;
    for order in TRUTH.repairs().iter().filter(|order| seen(&order.label) && !done(order)) {
        if order.waiting_for.iter().any(|part| elsewhere(&shown, order, part.article) > 0) {
            let parts = order.waiting_for.iter().map(|part| {
                let same = |spares: &BTreeMap<usize, Vec<(&'static str, Option<f64>)>>| {
                    spares.get(&part.article).into_iter().flatten().filter(|(nation, _)| *nation != order.nation).count()
                };
                let count = elsewhere(&shown, order, part.article) + elsewhere(&told, order, part.article);
                by_another_number += usize::from(count > same(&shown) + same(&told));
                json!({ "nsn": article(part.article).nsn(), "held": count })
            });
            expected.insert(order.key.clone(), parts.collect());
        }
    }
    assert!(by_another_number > 5, "{by_another_number} parts are held under another number");
    let fields = "provenance { sourceKey } waitingFor { equipmentType { nsn } heldElsewhere(first: 0) { totalCount } }";
    let orders = HOUSE.all("repairOrders", "filter: { partHeldElsewhere: true }", fields);
    let got: BTreeMap<String, Value> = orders
        .iter()
        .map(|order| {
            let parts = order["waitingFor"].as_array().unwrap().iter();
            let parts = parts.map(|part| json!({ "nsn": part["equipmentType"]["nsn"], "held": part["heldElsewhere"]["totalCount"] }));
            (order["provenance"]["sourceKey"].as_str().unwrap().to_owned(), parts.collect())
        })
        .collect();
    let other: Vec<_> =
        expected.iter().filter(|(key, parts)| got.get(*key) != Some(parts)).map(|(key, parts)| (key, parts, got.get(key))).collect();
    assert!(
        other.is_empty() && got.len() == expected.len(),
        "{} came, {} expected: {:?}",
        got.len(),
        expected.len(),
        &other[..other.len().min(5)]
    );
    let answer = HOUSE.get_with(&question("17-spares-held-elsewhere"), json!({}));
    let list = &answer["repairOrders"];
    assert_eq!(list["totalCount"], expected.len());
    let nodes = list["nodes"].as_array().unwrap();
    assert_eq!(nodes.len(), 20, "worth reading");
    assert!(nodes.is_sorted_by_key(|order| order["stageSince"]["date"].as_str().unwrap().to_owned()));
    for (order, part) in nodes.iter().flat_map(|order| order["waitingFor"].as_array().unwrap().iter().map(move |part| (order, part))) {
        let stocks = part["heldElsewhere"]["nodes"].as_array().unwrap();
        assert!(stocks.iter().all(|stock| stock["nation"] != order["nation"]));
        assert!(stocks.is_sorted_by(|a, b| a["quantity"]["value"].as_f64() >= b["quantity"]["value"].as_f64()), "{stocks:?}");
        // The largest of those that the truth knows.
        let place = TRUTH.articles().iter().position(|one| part["equipmentType"]["nsn"] == one.nsn()).unwrap();
        let nation = order["nation"]["code"].as_str().unwrap();
        let numbers = interchangeable(place);
        let held = |spares: &BTreeMap<usize, Vec<(&'static str, Option<f64>)>>| -> Vec<f64> {
            let held = numbers.iter().filter_map(|number| spares.get(number)).flatten();
            held.filter(|(holder, _)| *holder != nation).filter_map(|(_, quantity)| *quantity).collect()
        };
        let mut most = [held(&shown), held(&told)].concat();
        most.sort_by(|a, b| b.total_cmp(a));
        let got: Vec<f64> = stocks.iter().filter_map(|stock| stock["quantity"]["value"].as_f64()).collect();
        assert_eq!(got, most[..most.len().min(3)], "{part}");
    }
}

#[test]
fn the_catalogue_tells_which_parts_are_awaited_and_held_elsewhere() {
    let done = |order: &RepairOrder| matches!(order.stage, RepairStage::Returned | RepairStage::Cannibalised | RepairStage::Condemned);
    let shown = spares(false);
    let (mut awaited, mut spare) = (BTreeSet::new(), BTreeSet::new());
    for order in TRUTH.repairs().iter().filter(|order| seen(&order.label) && !done(order)) {
        for part in &order.waiting_for {
            let numbers = interchangeable(part.article);
            awaited.extend(&numbers);
            if numbers.iter().filter_map(|number| shown.get(number)).flatten().any(|(nation, _)| *nation != order.nation) {
                spare.extend(&numbers);
            }
        }
    }
    let told = |filter: &str| -> BTreeSet<String> {
        let entries = HOUSE.all("equipmentTypes", &format!("filter: {filter}"), "niin").into_iter();
        entries.map(|entry| entry["niin"].as_str().unwrap().to_owned()).collect()
    };
    // An interchangeable number that nobody's records name is in no catalogue.
    let known = told("{ scheme: [NIIN] }");
    let niins = |places: &BTreeSet<usize>| -> BTreeSet<String> {
        places.iter().map(|place| article(*place).niin.clone()).filter(|niin| known.contains(niin)).collect()
    };
    assert_eq!(told("{ awaited: true }"), niins(&awaited));
    assert_eq!(told("{ spareHeldElsewhere: true }"), niins(&spare));
    assert!(spare.len() > 50 && spare.len() < awaited.len(), "{} of {}", spare.len(), awaited.len());
}

#[test]
fn question_19_equipment_without_a_number_and_what_it_most_likely_is() {
    // What each number of a nation's own stands for, by the truth.
    let mut expected: BTreeMap<(String, String), usize> = BTreeMap::new();
    for (publisher, holding) in holdings(false) {
        if let Number::Local(number) = holding.number {
            expected.insert((publisher.code.to_owned(), number), holding.article);
        }
    }
    let key = |entry: &Value| {
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        (text(&entry["key"]["nation"]["code"]), text(&entry["key"]["value"]))
    };
    let fields = "key { value nation { code } } likelyEntries(first: 3) { score evidence equipmentType { nsn } }";
    let entries = HOUSE.all("equipmentTypes", "filter: { scheme: [LOCAL, NAME] }", fields);
    assert_eq!(entries.iter().map(key).collect::<BTreeSet<_>>(), expected.keys().cloned().collect());
    let (mut first, mut same, mut among) = (0, 0, 0);
    for entry in &entries {
        let place = expected[&key(entry)];
        let told: Vec<&str> =
            entry["likelyEntries"].as_array().unwrap().iter().map(|one| one["equipmentType"]["nsn"].as_str().unwrap()).collect();
        let right = article(place).nsn();
        let stand_in: Vec<String> = interchangeable(place).iter().map(|place| article(*place).nsn()).collect();
        first += usize::from(told.first() == Some(&right.as_str()));
        same += usize::from(told.first().is_some_and(|nsn| stand_in.iter().any(|one| one == nsn)));
        among += usize::from(told.contains(&right.as_str()));
    }
    let share = |count: usize| count as f64 / entries.len() as f64;
    let figures = format!(
        "of {}: first {:.3}, first or interchangeable {:.3}, among three {:.3}",
        entries.len(),
        share(first),
        share(same),
        share(among)
    );
    // As the documentation says.
    assert!(share(first) > 0.93 && share(same) > 0.98 && share(among) > 0.97, "{figures}");
    let answer = HOUSE.get_with(&question("19-equipment-without-number"), json!({}));
    assert_eq!(answer["equipmentTypes"]["totalCount"], expected.len());
    let nodes = answer["equipmentTypes"]["nodes"].as_array().unwrap();
    assert_eq!(nodes.len(), 50, "worth reading");
    for node in nodes {
        let told = &entries.iter().find(|entry| key(entry) == key(node)).unwrap()["likelyEntries"][0];
        let mut one = node["likelyEntries"][0].clone();
        one["equipmentType"].as_object_mut().unwrap().retain(|name, _| name == "nsn");
        assert_eq!(&one, told);
    }
}
