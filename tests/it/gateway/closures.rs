//! What a closed node delays, and which needs that makes late.

use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

use super::consignments::{Row, world};
use crate::support::gateway::House;

/// A movement of a gift, leg by leg: `rzeszow 2026-12-04 2026-12-06 lviv`, with `!` after what has happened.
fn moved(key: &str, number: &str, gift: Value, legs: &[&str]) -> Value {
    let leg = |text: &&str| {
        let [from, departs, arrives, to] = <[&str; 4]>::try_from(text.split(' ').collect::<Vec<_>>()).unwrap();
        let day = |text: &str| (text.trim_end_matches('!').to_owned(), if text.ends_with('!') { "ACTUAL" } else { "PLANNED" });
        let ((departs, begun), (arrives, ended)) = (day(departs), day(arrives));
        json!({ "from": from, "to": to, "departs": departs, "begun": begun, "arrives": arrives, "ended": ended })
    };
    json!({
        "key": key, "number": number, "gift": gift, "status": "MOVING", "legs": legs.iter().map(leg).collect::<Vec<_>>(),
        "lines": [{ "key": "1", "system": "patriot", "count": 1 }],
    })
}

/// The worked example of schema/README.md.
fn rows() -> Vec<Row> {
    vec![
        ("UKR", "needs", "", json!({ "key": "n1", "system": "patriot", "by": "2026-12-12" })),
        ("UKR", "needs", "", json!({ "key": "n2", "system": "gepard", "by": "2026-12-12" })),
        (
            "SWE",
            "gifts",
            "",
            json!({ "key": "g1", "donor": "SWE", "lines": [{ "key": "1", "system": "patriot", "need": "n1" }, { "key": "2", "system": "gepard", "need": "n2" }] }),
        ),
        // Poland's report is further along, so it speaks; Sweden's says for what it moves.
        (
            "SWE",
            "moves",
            "",
            moved("s1", "MV-1", json!("g1"), &["gdynia 2026-11-20! 2026-12-03 rzeszow", "rzeszow 2026-12-04 2026-12-06 lviv"]),
        ),
        ("POL", "moves", "", {
            let mut row =
                moved("p1", "MV-1", Value::Null, &["gdynia 2026-11-20! 2026-12-03 rzeszow", "rzeszow 2026-12-04 2026-12-06 lviv"]);
            row["status"] = "HELD".into();
            row
        }),
        // Waits at the node; leaves within the closure.
        (
            "POL",
            "moves",
            "",
            moved("p2", "MV-2", Value::Null, &["gdynia 2026-11-20! 2026-11-22! rzeszow", "rzeszow 2026-12-10 2026-12-11 lviv"]),
        ),
        // Leaves before, comes after, is there no more, passes elsewhere.
        ("POL", "moves", "", moved("p3", "MV-3", Value::Null, &["rzeszow 2026-11-30 2026-12-05 lviv"])),
        ("POL", "moves", "", moved("p4", "MV-4", Value::Null, &["gdynia 2026-12-10 2026-12-15 rzeszow"])),
        ("POL", "moves", "", moved("p5", "MV-5", Value::Null, &["rzeszow 2026-12-02! 2026-12-05 lviv"])),
        ("POL", "moves", "", moved("p6", "MV-6", Value::Null, &["gdynia 2026-12-02 2026-12-05 lublin"])),
        ("POL", "moves", "", {
            let mut row = moved("p7", "MV-7", Value::Null, &["gdynia 2026-12-02 2026-12-05 rzeszow"]);
            row["status"] = "CANCELLED".into();
            row
        }),
    ]
}

fn impact(house: &House, node: &str, from: &str, to: &str) -> Value {
    house.get(&format!(
        "{{ logisticsNode(slug: \"{node}\") {{ closureImpact(from: \"{from}\", to: \"{to}\") {{
            from to delays {{ passes transfer {{ consignmentNumber nation {{ code }} primary }} arrives arrivesThen days
            requirement {{ provenance {{ sourceKey }} }} missesNeededBy }} missed {{ provenance {{ sourceKey }} }} gaps {{ reason }} withheld }} }} }}"
    ))["logisticsNode"]["closureImpact"]
        .take()
}

fn told(impact: &Value) -> String {
    let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
    let delays = impact["delays"].as_array().unwrap().iter().map(|delay| {
        let need = delay.pointer("/requirement/provenance/sourceKey").map_or_else(|| "-".to_owned(), text);
        format!(
            "{} {} {} {}..{} +{} {need} {}",
            text(&delay["passes"]),
            text(&delay["transfer"]["consignmentNumber"]),
            text(&delay["transfer"]["nation"]["code"]),
            text(&delay["arrives"]),
            text(&delay["arrivesThen"]),
            delay["days"],
            delay["missesNeededBy"]
        )
    });
    let missed = impact["missed"].as_array().unwrap().iter().map(|need| format!("missed {}", text(&need["provenance"]["sourceKey"])));
    delays.chain(missed).collect::<Vec<_>>().join("\n")
}

#[test]
fn what_would_stop_or_start_in_the_closure_is_put_off_to_the_day_after() {
    let (_small, house) = world(&rows());
    insta::assert_snapshot!(told(&impact(&house, "rzeszow", "2026-12-01", "2026-12-14")), @r"
    2026-12-03 MV-1 POL 2026-12-06..2026-12-18 +12 n1 true
    2026-12-10 MV-2 POL 2026-12-11..2026-12-16 +5 - false
    missed n1
    ");
    // The gift's Gepard does not move with it, so nobody waits longer for that.
    assert_eq!(told(&impact(&house, "rzeszow", "2026-12-04", "2026-12-04")), "2026-12-04 MV-1 POL 2026-12-06..2026-12-07 +1 n1 false");
    assert_eq!(told(&impact(&house, "rzeszow", "2026-12-16", "2026-12-31")), "");
    assert_eq!(told(&impact(&house, "constanta", "2026-12-01", "2026-12-14")), "");
    assert_eq!(
        told(&impact(&house, "lviv", "2026-12-06", "2026-12-12")),
        "2026-12-06 MV-1 POL 2026-12-06..2026-12-13 +7 n1 true\n2026-12-11 MV-2 POL 2026-12-11..2026-12-13 +2 - false\nmissed n1"
    );
}

#[test]
fn a_closure_that_cannot_be_is_refused_in_words() {
    let (_small, house) = world(&[]);
    let message = |from: &str, to: &str| {
        let answer =
            house.ask(&format!("{{ logisticsNode(slug: \"rzeszow\") {{ closureImpact(from: \"{from}\", to: \"{to}\") {{ from }} }} }}"));
        match answer["errors"].as_array() {
            Some(errors) => format!("{} {}", errors[0]["extensions"]["code"].as_str().unwrap(), errors[0]["message"].as_str().unwrap()),
            None => answer["data"].to_string(),
        }
    };
    insta::assert_snapshot!(
        [("2026-12-01", "2027-03-02"), ("2026-12-01", "2027-03-03"), ("2026-12-02", "2026-12-01"), ("9999-12-30", "9999-12-31"), ("0001-01-01", "9999-12-31")]
            .map(|(from, to)| message(from, to))
            .join("\n"),
        @r#"
    {"logisticsNode":{"closureImpact":{"from":"2026-12-01"}}}
    BAD_USER_INPUT `from` to `to` are 93 days; a closure has at most 92, both days counted
    BAD_USER_INPUT `to` lies before `from`; give the first day in `from` and the last in `to`
    {"logisticsNode":{"closureImpact":{"from":"9999-12-30"}}}
    BAD_USER_INPUT `from` to `to` are 3652059 days; a closure has at most 92, both days counted
    "#
    );
}

/// Legs: places of the nodes where each starts and ends, the day on which it starts, how long it takes, whether it has begun.
type Way = Vec<(usize, usize, i32, i32, bool)>;

const NODES: [&str; 3] = ["gdynia", "rzeszow", "lviv"];

#[test]
fn no_closure_brings_anything_forward_and_one_that_nothing_meets_delays_nothing() {
    // Days after the first of December, and what has happened of each.
    let leg = (0..3_usize, 0..3_usize, 0..20_i32, 0..8_i32, any::<bool>());
    let made = (prop::collection::vec(prop::collection::vec(leg, 0..4), 0..5), 0..3_usize, 0..24_i32, 0..10_i32);
    let day = |days: i32| (jiff::civil::date(2026, 12, 1) + jiff::ToSpan::days(days)).to_string();
    let law = |(movements, node, from, length): (Vec<Way>, usize, i32, i32)| {
        let written = |legs: &Way| {
            let leg = |(start, end, departs, takes, begun): &(usize, usize, i32, i32, bool)| {
                let happened = if *begun { "!" } else { "" };
                format!("{} {}{happened} {} {}", NODES[*start], day(*departs), day(departs + takes), NODES[*end])
            };
            legs.iter().map(leg).collect::<Vec<_>>()
        };
        let rows: Vec<Row> = movements
            .iter()
            .enumerate()
            .map(|(place, legs)| {
                let legs = written(legs);
                let legs: Vec<&str> = legs.iter().map(String::as_str).collect();
                ("POL", "moves", "", moved(&format!("m{place}"), "", Value::Null, &legs))
            })
            .collect();
        let (_small, house) = world(&rows);
        let (first, last) = (day(from), day(from + length));
        let answer = impact(&house, NODES[node], &first, &last);
        let meets = |legs: &Way| {
            let within = |day: i32| (from..=from + length).contains(&day);
            let still = |(start, end, departs, takes, begun): &(usize, usize, i32, i32, bool)| {
                (*start == node && !begun && within(*departs)) || (*end == node && within(departs + takes))
            };
            legs.iter().any(still)
        };
        let delays = answer["delays"].as_array().unwrap();
        prop_assert_eq!(delays.len(), movements.iter().filter(|legs| meets(legs)).count(), "{}", answer);
        for delay in delays {
            let days = delay["days"].as_i64().unwrap();
            prop_assert!(days >= 1, "{}", delay);
            let (before, then) = (delay["arrives"].as_str().unwrap(), delay["arrivesThen"].as_str().unwrap());
            prop_assert!(before < then, "{}", delay);
            let passes = delay["passes"].as_str().unwrap();
            prop_assert!(first.as_str() <= passes && passes <= last.as_str(), "{}", delay);
        }
        Ok(())
    };
    let mut runner = TestRunner::new(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() });
    runner.run(&made, law).unwrap_or_else(|error| panic!("{error}"));
}
