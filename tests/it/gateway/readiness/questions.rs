//! The questions about crews, and readiness of every line of the demo, against the truth.

use std::collections::HashMap;
use std::sync::LazyLock;

use jiff::civil::Date;
use serde_json::{Value, json};

use super::oracle::{Crew, Line, Oracle};
use crate::support::demonstration::{DEMO, question};

static ORACLE: LazyLock<Oracle> = LazyLock::new(|| Oracle::of(&DEMO.truth));

fn crew(line: &Line, crew: &Crew) -> Value {
    let (oracle, trained) = (&*ORACLE, ORACLE.trained(line, crew));
    json!({
        "role": crew.role, "needed": crew.needed, "trained": trained, "missing": crew.missing(),
        "scheduled": crew.needed - crew.missing() - trained, "readyOn": oracle.ready(crew).map(|day| day.to_string()),
    })
}

fn gap(line: &Line) -> Option<i32> {
    Some(line.arrives?.until(ORACLE.ready_on(line)?).unwrap().get_days())
}

fn text(day: Option<Date>) -> Option<String> {
    day.map(|day| day.to_string())
}

/// Readiness as the truth has it; the supply by keys.
fn expected(line: &Line) -> Value {
    let oracle = &*ORACLE;
    let ready = oracle.ready_on(line);
    let supply = |crew: &Crew| -> Value {
        crew.supply
            .iter()
            .map(|(run, people, reserved)| json!({ "key": oracle.runs[*run].key, "people": people, "reserved": reserved }))
            .collect()
    };
    let mut crews: Vec<Value> = line.crew.iter().map(|one| crew(line, one)).collect();
    crews.iter_mut().zip(&line.crew).for_each(|(told, crew)| told["supply"] = supply(crew));
    json!({
        "state": oracle.state(line), "crewReadyOn": text(ready), "trainingGapDays": gap(line), "crew": crews,
        "usableOn": line.arrives.zip(ready).map(|(arrives, ready)| arrives.max(ready).to_string()), "later": oracle.later(line),
    })
}

/// What the gateway tells, with keys in the place of records.
fn told(mut readiness: Value) -> Value {
    let key = |run: &Value| run["provenance"]["sourceKey"].clone();
    let later: Value = readiness["laterIterations"].as_array().unwrap().iter().map(key).collect();
    let all = readiness.as_object_mut().unwrap();
    all.remove("laterIterations");
    all.insert("later".to_owned(), later);
    for crew in readiness["crew"].as_array_mut().unwrap() {
        for supply in crew["supply"].as_array_mut().unwrap() {
            let iteration = supply.as_object_mut().unwrap().remove("iteration").unwrap();
            supply["key"] = key(&iteration);
        }
    }
    readiness
}

const FIELDS: &str = "state crewReadyOn trainingGapDays usableOn laterIterations { provenance { sourceKey } } \
    crew { role needed trained scheduled missing readyOn supply { people reserved iteration { provenance { sourceKey } } } }";

#[test]
fn the_readiness_of_every_line_is_what_the_truth_says() {
    let by_key: HashMap<&str, &Line> = ORACLE.lines.iter().map(|line| (line.key.as_str(), line)).collect();
    let mut states: HashMap<String, usize> = HashMap::new();
    for line in DEMO.house.all("donationLines", "", &format!("provenance {{ sourceKey }} arrives {{ date }} readiness {{ {FIELDS} }}")) {
        let key = line["provenance"]["sourceKey"].as_str().unwrap();
        let readiness = told(line["readiness"].clone());
        *states.entry(readiness["state"].as_str().unwrap().to_owned()).or_default() += 1;
        match by_key.get(key) {
            Some(expects) => {
                assert_eq!(line["arrives"]["date"].as_str().map(str::to_owned), text(expects.arrives), "{key}");
                assert_eq!(readiness, expected(expects), "{key}");
            }
            None => assert_eq!(readiness["state"], "UNKNOWN", "{key}"),
        }
    }
    assert_eq!(states.values().sum::<usize>() - states["UNKNOWN"], by_key.len());
    for (filter, keeps) in [("{gt: 0}", 1..=i32::MAX), ("{gte: -60, lte: 30}", -60..=30)] {
        let query = format!("{{ donationLines(filter: {{trainingGapDays: {filter}}}) {{ totalCount }} }}");
        let expects = ORACLE.lines.iter().filter(|line| gap(line).is_some_and(|days| keeps.contains(&days))).count();
        assert_eq!(DEMO.house.get(&query)["donationLines"]["totalCount"], expects, "{filter}");
    }
    assert!(states.len() == 5 && states.values().all(|count| *count > 10), "each state occurs: {states:?}");
}

#[test]
fn question_20_names_what_arrives_before_its_crew() {
    let got = DEMO.house.get(&question("20-equipment-before-crew"))["donationLines"].clone();
    let [first, last]: [Date; 2] = ["2026-11-24".parse().unwrap(), "2027-05-23".parse().unwrap()];
    let air_defence = |line: &Line| {
        muster::demo::truth::systems::SYSTEMS
            .iter()
            .any(|system| system.domain == "AIR_DEFENCE" && system.name == ORACLE.systems[line.system].name)
    };
    let waits = |line: &&Line| {
        let soon = line.arrives.is_some_and(|arrives| first <= arrives && arrives <= last);
        soon && air_defence(line) && ["CREW_LATE", "CREW_NOT_PLANNED"].contains(&ORACLE.state(line))
    };
    let mut waiting: Vec<&Line> = ORACLE.lines.iter().filter(waits).collect();
    waiting.sort_by_key(|line| (std::cmp::Reverse(gap(line)), line.arrives));
    assert_eq!(got["totalCount"], waiting.len());
    let late = waiting.iter().filter(|line| gap(line).is_some()).count();
    let counts: HashMap<&str, u64> = got["groups"]
        .as_array()
        .unwrap()
        .iter()
        .map(|group| (group["readiness"].as_str().unwrap(), group["count"].as_u64().unwrap()))
        .collect();
    assert_eq!(counts, HashMap::from([("CREW_LATE", late as u64), ("CREW_NOT_PLANNED", (waiting.len() - late) as u64)]));
    // Lines of one gap and day come in any order here.
    let shown = |line: &&Line| {
        let later = ORACLE.later(line);
        let runs: Vec<Value> = later
            .iter()
            .map(|key| {
                let run = ORACLE.runs.iter().find(|run| run.key == **key).unwrap();
                json!(run.ends.to_string())
            })
            .collect();
        let crews: Value = line.crew.iter().map(|one| crew(line, one)).collect();
        json!({ "donor": line.donor, "system": ORACLE.systems[line.system].name, "arrives": text(line.arrives), "state": ORACLE.state(line), "gap": gap(line), "ready": text(ORACLE.ready_on(line)), "crew": crews, "later": runs })
    };
    let told = |node: &Value| {
        let readiness = &node["readiness"];
        let runs: Value = readiness["laterIterations"].as_array().unwrap().iter().map(|run| run["ends"]["date"].clone()).collect();
        json!({ "donor": node["donor"]["code"], "system": node["system"]["name"], "arrives": node["arrives"]["date"], "state": readiness["state"], "gap": readiness["trainingGapDays"], "ready": readiness["crewReadyOn"], "crew": readiness["crew"], "later": runs })
    };
    let nodes: Vec<Value> = got["nodes"].as_array().unwrap().iter().map(told).collect();
    let all: Vec<Value> = waiting.iter().map(shown).collect();
    assert_eq!(nodes.len(), 20);
    for (node, expects) in nodes.iter().zip(&all) {
        assert_eq!((&node["gap"], &node["arrives"]), (&expects["gap"], &expects["arrives"]));
        assert!(all.contains(node), "{node:#} {expects:#}");
    }
    assert!(
        nodes[0]["gap"].as_i64().unwrap() > 30 && nodes.iter().any(|node| node["later"].as_array().unwrap().len() > 1),
        "worth reading"
    );
}

#[test]
fn question_21_names_who_would_crew_a_battery_and_who_is_missing() {
    for (system, quantity, arrives) in
        [("patriot", 1, "2027-03-01"), ("gepard", 3, "2027-02-01"), ("nasams", 2, "2027-06-01"), ("leopard-2a6", 10, "2027-06-01")]
    {
        let variables = json!({ "system": system, "quantity": quantity, "arrives": arrives });
        let got = DEMO.house.get_with(&question("21-crew-for-a-system"), variables)["weaponSystem"]["readiness"].clone();
        let line = ORACLE.if_arrived(ORACLE.slugs[system], quantity, arrives.parse().unwrap());
        let supply = |crew: &Crew| -> Value {
            crew.supply.iter().map(|(run, people, _)| json!({ "people": people, "ends": ORACLE.runs[*run].ends.to_string() })).collect()
        };
        let crews: Value = line
            .crew
            .iter()
            .map(|one| {
                let mut told = crew(&line, one);
                told["supply"] = supply(one);
                told
            })
            .collect();
        let mut told = got["crew"].clone();
        for supply in told.as_array_mut().unwrap().iter_mut().flat_map(|crew| crew["supply"].as_array_mut().unwrap()) {
            *supply = json!({ "people": supply["people"], "ends": supply["iteration"]["ends"]["date"] });
        }
        assert_eq!(told, crews, "{system}");
        assert_eq!(got["state"], ORACLE.state(&line), "{system}");
        assert_eq!(got["laterIterations"].as_array().unwrap().len(), ORACLE.later(&line).len(), "{system}");
        assert!(
            got["laterIterations"].as_array().unwrap().len() + crews.to_string().matches("people").count() > 2,
            "{system}: worth reading"
        );
    }
    // Without variables it is about one battery.
    let plain = DEMO.house.get(&question("21-crew-for-a-system"))["weaponSystem"].clone();
    assert_eq!((&plain["name"], &plain["countedAs"]), (&json!("Patriot"), &json!("BATTERY")));
    let missing: u64 = plain["readiness"]["crew"].as_array().unwrap().iter().map(|role| role["missing"].as_u64().unwrap()).sum();
    assert!(missing > 0);
}
