//! The questions about coverage, and coverage of every requirement of the demo, against the truth.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::Path;
use std::sync::LazyLock;

use muster::demo::truth::written::Label;
use serde_json::{Value, json};

use super::oracle::{Given, Line};
use crate::support::demonstration::{DEMO, seen};
use crate::support::gateway::{House, NOW, viewer};

static GIVEN: LazyLock<HashMap<&str, Given<'static>>> =
    LazyLock::new(|| Given::all(&DEMO.truth, seen).into_iter().map(|given| (given.need.key.as_str(), given)).collect());

/// Per line of the demo that delivered something, the people whom its crew lacks today, by role. What `readiness` says of
/// each line is held against the truth where it is tested itself.
static CREWS: LazyLock<HashMap<String, BTreeMap<String, u64>>> = LazyLock::new(|| {
    let fields = "provenance { sourceKey } readiness { crew { role needed supply { people iteration { ends { date } } } } }";
    let lines = DEMO.house.all("donationLines", "filter: {delivered: {gt: 0}}", fields);
    lines.iter().map(|line| (text(&line["provenance"]["sourceKey"]), lacking(&line["readiness"]["crew"]))).collect()
});

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn lacking(crew: &Value) -> BTreeMap<String, u64> {
    let there = |supply: &&Value| text(&supply["iteration"]["ends"]["date"]).as_str() <= &NOW[..10];
    let lacks = crew.as_array().unwrap().iter().map(|role| {
        let people = role["supply"].as_array().unwrap().iter().filter(there).map(|supply| supply["people"].as_u64().unwrap());
        (text(&role["role"]), role["needed"].as_u64().unwrap() - people.sum::<u64>())
    });
    lacks.filter(|(_, people)| *people > 0).collect()
}

/// What is in the way: kind, how much, and the keys of the lines of which any may be furthest behind.
fn held_up(given: &Given<'_>) -> Option<(&'static str, f64, BTreeSet<String>)> {
    let (requested, figures) = (given.need.requested.value()?, given.figures());
    let steps = ["PLEDGE", "ALLOCATION", "PREPARATION", "MOVEMENT"];
    let Some(step) = figures.iter().position(|figure| *figure < requested) else { return without_crews(given, requested) };
    let waits = |line: &Line| if step == 0 { 0.0 } else { line.steps[step - 1] - line.steps[step] };
    let waiting = given.lines.iter().filter(|line| waits(line) > 0.0);
    let earliest = waiting.clone().map(|line| line.stage).min();
    let earliest = waiting.filter(|line| Some(line.stage) == earliest);
    let most = earliest.clone().map(waits).fold(0.0, f64::max);
    let furthest = earliest.filter(|line| waits(line) == most).map(|line| line.key.clone()).collect();
    Some((steps[step], requested - figures[step], furthest))
}

fn without_crews(given: &Given<'_>, requested: f64) -> Option<(&'static str, f64, BTreeSet<String>)> {
    let lacks = |line: &Line| CREWS.get(&line.key).map_or(0, |roles| roles.values().sum::<u64>());
    let delivered = || given.lines.iter().filter(|line| line.steps[3] > 0.0);
    if delivered().filter(|line| lacks(line) == 0).map(|line| line.steps[3]).sum::<f64>() >= requested {
        return None;
    }
    let stage = delivered().filter(|line| lacks(line) > 0).map(|line| line.stage).min();
    let earliest = || delivered().filter(|line| lacks(line) > 0 && Some(line.stage) == stage);
    let most = earliest().map(lacks).max();
    let furthest = earliest().filter(|line| Some(lacks(line)) == most).map(|line| line.key.clone()).collect();
    Some(("CREW", delivered().map(lacks).sum::<u64>() as f64, furthest))
}

fn state(given: &Given<'_>) -> &'static str {
    match (given.need.requested.value(), held_up(given)) {
        (None, _) => "UNKNOWN",
        (Some(_), None) => "COMPLETE",
        (Some(_), Some(("PLEDGE", ..))) if given.figures()[0] > 0.0 => "PARTIAL",
        (Some(_), Some(("PLEDGE", ..))) => "OPEN",
        (Some(_), Some(_)) => "COVERED",
    }
}

fn question(name: &str) -> Value {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema/questions").join(name).with_extension("graphql");
    DEMO.house.get(&std::fs::read_to_string(file).unwrap())
}

fn given(node: &Value) -> &'static Given<'static> {
    &GIVEN[node["provenance"]["sourceKey"].as_str().unwrap()]
}

/// Holds what is in the way of a requirement against the truth.
fn same_holdup(node: &Value) {
    let told = &node["coverage"]["heldUpBy"];
    match held_up(given(node)) {
        None => assert_eq!(told, &Value::Null, "{node}"),
        Some((kind, missing, furthest)) => {
            assert_eq!((&told["kind"], &told["missing"]), (&json!(kind), &json!(missing)), "{node}");
            let line = told["line"]["provenance"]["sourceKey"].as_str();
            assert_eq!(line.is_some(), kind != "PLEDGE", "{node}");
            assert!(line.is_none_or(|line| furthest.contains(line)), "{node}: {furthest:?}");
        }
    }
}

#[test]
fn the_coverage_of_every_requirement_is_what_the_truth_says() {
    let fields = "provenance { sourceKey } coverage { state requested pledged allocated delivered gap \
        heldUpBy { kind missing line { provenance { sourceKey } } } lines { provenance { sourceKey } } otherUnits { provenance { sourceKey } } }";
    let nodes = DEMO.house.all("requirements", "", fields);
    assert_eq!(nodes.len(), GIVEN.len());
    let keys = |list: &Value| list.as_array().unwrap().iter().map(|line| text(&line["provenance"]["sourceKey"])).collect::<BTreeSet<_>>();
    let mut states: BTreeMap<&str, usize> = BTreeMap::new();
    for node in &nodes {
        let (given, told) = (given(node), &node["coverage"]);
        let ([pledged, allocated, _, delivered], requested) = (given.figures(), given.need.requested.value());
        let gap = requested.map(|requested| (requested - pledged).max(0.0));
        let expected = json!([state(given), requested, pledged, allocated, delivered, gap]);
        let told_all: Value =
            ["state", "requested", "pledged", "allocated", "delivered", "gap"].iter().map(|name| told[*name].clone()).collect();
        assert_eq!(told_all, expected, "{node}");
        assert_eq!(keys(&told["lines"]), given.lines.iter().map(|line| line.key.clone()).collect(), "{node}");
        assert_eq!(keys(&told["otherUnits"]), given.apart.iter().cloned().collect(), "{node}");
        same_holdup(node);
        *states.entry(state(given)).or_default() += 1;
    }
    assert!(states.len() == 5, "each state occurs: {states:?}");
}

#[test]
fn question_13_tells_what_each_requirement_of_air_defence_has_got() {
    let got = question("13-air-defence-requirements")["requirements"].take();
    let of_coalition = GIVEN.values().filter(|given| given.need.coalition == "air-missile-defence");
    assert_eq!(got["totalCount"], of_coalition.clone().count());
    assert_eq!(got["nodes"].as_array().unwrap().len(), of_coalition.clone().count(), "one page has all");
    for node in got["nodes"].as_array().unwrap() {
        let (given, told) = (given(node), &node["coverage"]);
        let [pledged, allocated, _, delivered] = given.figures();
        let figures = json!([given.need.requested.value(), pledged, allocated, delivered]);
        assert_eq!(json!([told["requested"], told["pledged"], told["allocated"], told["delivered"]]), figures, "{node}");
        assert_eq!(told["unit"]["code"].as_str(), given.need.unit, "{node}");
    }
    let mut gaps: BTreeMap<&str, f64> = BTreeMap::new();
    for given in of_coalition {
        let gap = given.need.requested.value().map_or(0.0, |requested| (requested - given.figures()[0]).max(0.0));
        *gaps.entry(muster::demo::truth::systems::SYSTEMS[given.need.system.unwrap()].name).or_default() += gap;
    }
    for group in got["groups"].as_array().unwrap() {
        assert_eq!(group["gap"].as_array().unwrap().len(), 1, "a system is counted in one unit: {group}");
        assert_eq!(group["gap"][0]["value"], json!(gaps.remove(group["system"]["name"].as_str().unwrap())), "{group}");
    }
    assert!(gaps.is_empty(), "{gaps:?}");
}

#[test]
fn question_22_tells_what_is_complete_and_what_holds_up_the_rest() {
    let got = question("22-what-holds-up-requirements");
    let of = |wanted: &dyn Fn(&Given<'_>) -> bool| GIVEN.values().filter(|given| wanted(given)).count();
    let complete = got["complete"]["nodes"].as_array().unwrap();
    assert_eq!(got["complete"]["totalCount"], of(&|given| state(given) == "COMPLETE"));
    assert!(!complete.is_empty() && complete.iter().all(|node| state(given(node)) == "COMPLETE"));
    assert_eq!(got["heldUp"]["totalCount"], of(&|given| held_up(given).is_some()));
    got["heldUp"]["nodes"].as_array().unwrap().iter().for_each(same_holdup);
    let groups = got["heldUp"]["groups"].as_array().unwrap();
    for group in groups {
        let kind = group["heldUpBy"].as_str().unwrap();
        assert_eq!(group["count"], of(&|given| held_up(given).is_some_and(|(own, ..)| own == kind)), "{kind}");
    }
    assert!(groups.len() > 2, "{groups:?}");
}

/// What question 25 tells of requirements, to somebody who sees what `own` lets pass and asks about who sees what `both` does:
/// from how many something is withheld, and from how many nothing.
fn as_seen_by(asks: &House, nation: &str, own: fn(&Label) -> bool, both: fn(&Label) -> bool) -> [usize; 2] {
    let got = asks.get_with(&crate::support::demonstration::question("25-as-a-nation-may-see-it"), json!({ "nation": nation }));
    let by_key = |seen| {
        let of_coalition = Given::all(&DEMO.truth, seen).into_iter().filter(|given| given.need.coalition == "air-missile-defence");
        of_coalition.map(|given| (given.need.key.clone(), given)).collect::<BTreeMap<_, _>>()
    };
    let (all, told) = (by_key(own), by_key(both));
    let list = &got["asSeenBy"]["requirements"];
    let nodes = list["nodes"].as_array().unwrap();
    assert_eq!((list["totalCount"].as_u64().unwrap() as usize, nodes.len()), (told.len(), told.len()));
    let mut counted = [0; 2];
    for node in nodes {
        let key = node["provenance"]["sourceKey"].as_str().unwrap();
        let (all, told) = (&all[key], &told[key]);
        let [pledged, allocated, _, delivered] = told.figures();
        let figures = ["pledged", "allocated", "delivered"].map(|name| node["coverage"][name].as_f64().unwrap());
        assert_eq!(figures, [pledged, allocated, delivered], "{node}");
        let something = node["coverage"]["withheld"] == "SOMETHING";
        counted[usize::from(!something)] += 1;
        let lines = |given: &Given<'_>| given.lines.iter().map(|line| line.key.clone()).chain(given.apart.clone()).collect::<BTreeSet<_>>();
        // Where all is delivered, people decide too, and some of them are trained in what is withheld.
        let people_decide = told.need.requested.value().is_some_and(|requested| delivered >= requested);
        assert!(something == (lines(all) != lines(told)) || (something && people_decide), "{node}");
    }
    counted
}

#[test]
fn question_25_tells_of_which_requirements_something_is_withheld_from_another_nation() {
    fn of_all(label: &Label) -> bool {
        label.releasable_to.is_empty()
    }
    fn of(label: &Label, nation: &str) -> bool {
        of_all(label) || label.releasable_to.contains(&nation)
    }
    // The readers whose tokens the demo prints, and its own viewer, who needs none.
    let reader = |nation, clearance| DEMO.house.seen_by(viewer("reader", Some(nation), &[], clearance));
    let counted = [
        as_seen_by(
            &reader("XBB", "UNCLASSIFIED"),
            "XAA",
            |label| !label.restricted && of(label, "XBB"),
            |label| !label.restricted && of(label, "XBB") && of(label, "XAA"),
        ),
        as_seen_by(&reader("XAA", "RESTRICTED"), "XBB", |label| of(label, "XAA"), |label| of(label, "XBB") && of(label, "XAA")),
        as_seen_by(&DEMO.house, "XAA", seen, of_all),
    ];
    assert!(counted.iter().flatten().all(|count| *count > 1), "each is worth reading: {counted:?}");
}
