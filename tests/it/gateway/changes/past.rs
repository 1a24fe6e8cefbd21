//! The question what changed since a date, over the demo's past, against its own documents.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;
use muster::demo::editions::{editions, flaw};
use muster::demo::plan::{self, Feed, Kind, Manner};
use muster::demo::shapes::{Cell, Document, Extent, Field, Fields};
use muster::demo::{Truth, truth};
use serde_json::{Value, json};

use super::super::cli::{Running, ask, ask_with};

/// The holdings of an edition by their keys; none where one has no key of its own.
fn holdings(world: &Truth, feed: &Feed, number: usize, today: Date) -> Option<HashMap<String, Fields>> {
    let edition = editions(feed, today).into_iter().find(|edition| edition.number == number)?;
    let key = |fields: &Fields| match fields.iter().find(|(field, _)| *field == Field::Key)? {
        (_, Cell::Text(key)) => Some(key.to_string()),
        _ => None,
    };
    let mut all = HashMap::new();
    // Nobody can say what is held where a row names no article: it is not served.
    let serves = |fields: &Fields| fields.iter().any(|(field, cell)| *field == Field::Name && *cell != Cell::Blank);
    for fields in Document::of(world, feed, edition)?.records(Extent::ALL).filter(serves) {
        if all.insert(key(&fields)?, fields).is_some() {
            return None;
        }
    }
    Some(all)
}

/// Whether they say something else. A column that came later was blank before, which some records leave it.
fn differ(old: &Fields, new: &Fields) -> bool {
    new.iter().any(|(field, cell)| old.iter().find(|(known, _)| known == field).map_or(&Cell::Blank, |(_, old)| old) != cell)
}

/// How many of a feed's holdings appeared, changed and disappeared from one edition to the next, oldest first.
fn expected(world: &Truth, feed: &Feed, today: Date) -> Option<Vec<[u64; 3]>> {
    let editions: Vec<_> = (0..=3).rev().map(|number| holdings(world, feed, number, today)).collect::<Option<_>>()?;
    let steps = editions.windows(2).map(|two| {
        let [before, after] = two else { unreachable!() };
        let count = |keys: &mut dyn Iterator<Item = &String>| keys.count() as u64;
        [
            count(&mut after.keys().filter(|key| !before.contains_key(*key))),
            count(&mut after.keys().filter(|key| before.get(*key).is_some_and(|old| differ(old, &after[*key])))),
            count(&mut before.keys().filter(|key| !after.contains_key(*key))),
        ]
    });
    Some(steps.collect())
}

#[test]
fn what_changed_in_the_demo_is_what_its_documents_say_and_the_question_tells_it() {
    let demo = Running::start(&["demo", "--listen", "127.0.0.1:0", "--scale", "0.2"]);
    let address = demo.line("graphql ");
    demo.line("Three questions to try:");
    let question = std::fs::read_to_string("schema/questions/24-what-changed.graphql").unwrap();
    let told = |variables: Value| {
        let mut answer = ask_with(&address, &question, variables);
        assert!(answer.get("errors").is_none(), "{answer:#}");
        answer["data"]["changes"].take()
    };
    let today: Date = ask(&address, "{ world { today } }")["data"]["world"]["today"].as_str().unwrap().parse().unwrap();
    let world = truth(1, 0.2, today);
    let steady = |feed: &Feed| feed.manner == Manner::Steady && (0..=3).all(|number| flaw(feed, number).is_none());
    let plain = plan::feeds().into_iter().filter(|feed| {
        feed.kinds == [Kind::Holding] && !feed.shape.by_key() && steady(feed) && !plan::publisher(feed.nation).unwrap().labels
    });
    let (mut compared, mut changed) = (0, 0);
    for feed in plain {
        let Some(steps) = expected(&world, &feed, today) else { continue };
        let days: Vec<Date> = editions(&feed, today).iter().map(|edition| edition.day).collect();
        for (step, counts) in steps.iter().enumerate() {
            // After the earlier of the two editions, until the later one; today's was fetched today.
            let since = format!("{}T07:00:00Z", days[step]);
            let query = format!(
                "{{ changes(filter: {{feed: [\"{}\"], since: \"{since}\"{}}}) {{ groups(by: [KIND]) {{ kind count }} }} }}",
                feed.slug,
                days.get(step + 1).filter(|_| step < 2).map(|day| format!(", until: \"{day}T07:00:00Z\"")).unwrap_or_default(),
            );
            let answer = ask(&address, &query);
            let groups = answer["data"]["changes"]["groups"].as_array().unwrap_or_else(|| panic!("{answer}"));
            let count = |kind: &str| groups.iter().find(|group| group["kind"] == kind).map_or(0, |group| group["count"].as_u64().unwrap());
            assert_eq!([count("ADDED"), count("CHANGED"), count("REMOVED")], *counts, "{} from {} on", feed.slug, days[step]);
            compared += 1;
            changed += counts.iter().sum::<u64>();
        }
    }
    assert!(compared >= 9 && changed > 100, "{changed} changes in {compared} steps");
    // The question: its groups are all that its list counts, and its list is the newest of them.
    let since = format!("{}T00:00:00Z", today.checked_sub(jiff::Span::new().days(40)).unwrap());
    let all = told(json!({ "since": since }));
    let total: u64 = all["groups"].as_array().unwrap().iter().map(|group| group["count"].as_u64().unwrap()).sum();
    assert_eq!(all["totalCount"], total);
    assert_eq!(all["nodes"].as_array().unwrap().len(), 20);
    assert!(total > 100, "something worth reading: {total}");
    let mut by_nation: BTreeMap<&str, u64> = BTreeMap::new();
    for group in all["groups"].as_array().unwrap() {
        *by_nation.entry(group["nation"]["code"].as_str().unwrap()).or_default() += group["count"].as_u64().unwrap();
    }
    assert!(by_nation.len() > 20, "{by_nation:?}");
    let one = told(json!({ "since": since, "nations": ["DEU"], "first": 5 }));
    assert_eq!(one["totalCount"], by_nation["DEU"]);
    assert!(one["nodes"].as_array().unwrap().iter().all(|node| node["nation"]["code"] == "DEU"), "{one:#}");
    let holdings = told(json!({ "since": since, "nations": ["DEU"], "kinds": ["HOLDING"] }));
    assert!(holdings["totalCount"].as_u64() < one["totalCount"].as_u64());
    assert!(holdings["nodes"].as_array().unwrap().iter().all(|node| node["recordKind"] == "HOLDING"), "{holdings:#}");
}
