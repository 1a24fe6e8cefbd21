//! Open seats that a nation tells by key: how often it is asked, which row is whose, and what becomes of bad answers.

use serde_json::{Value, json};

use super::service::{PATIENT, Service, rows};
use super::small::{Small, TRAINING, feed};
use crate::support::gateway::{House, viewer};
use crate::support::upstream::{Act, answer};

/// Runs of courses; each course has two.
const RUNS: usize = 200;
const BY_COURSE: &str = "by = \"COURSE\"";
const OPEN: &str = "[feed.seats]\ncourse = \"code\"\nopen = \"open\"\n";
const SEATS: &str = "{ courseIterations(first: 500) { nodes { provenance { sourceKey } seatsOpen { value raw state unit { code } } } } }";

fn code(run: usize) -> String {
    // Zero is a key.
    (run / 2).to_string()
}

fn starts(run: usize) -> String {
    format!("2026-{:02}-01", 1 + run % 12)
}

struct Asked {
    service: Service,
    house: House,
    _small: (crate::support::directory::Directory, crate::support::publisher::Publisher),
}

impl Asked {
    /// Poland tells its seats; the Netherlands have runs and tell nothing.
    fn open(keys: &str, fetch: &str, gives: &str, reply: impl Fn(&[String]) -> Vec<Act> + Send + Sync + 'static) -> Self {
        let service = Service::open(reply);
        let small = Small::new("seats");
        small.nation("pol", &[feed("pol-courses", "/pol", PATIENT, TRAINING), service.feed("pol-seats", keys, fetch, gives)]);
        small.nation("nld", &[feed("nld-courses", "/nld", PATIENT, TRAINING)]);
        let run = |run: usize| {
            json!({
                "key": format!("r{run}"), "course": { "code": code(run), "title": "Course" },
                "facility": { "key": "f", "name": "Facility", "place": "Here" },
                "starts": starts(run), "ends": starts(run), "seats": 20, "filled": 5,
            })
        };
        let mut own: Vec<Value> = (0..RUNS).map(run).collect();
        own.push(json!({ "key": "no-course", "starts": "2026-01-01", "seats": 9, "filled": 2 }));
        small.rows("/pol", &own);
        small.rows("/nld", &[run(0)]);
        let house = small.fetched();
        let Small { directory, publisher } = small;
        Self { service, house, _small: (directory, publisher) }
    }

    /// Open seats by the key of the run, of one nation.
    fn seats(&self, nation: &str) -> Vec<(String, Value)> {
        let query = SEATS.replace("first: 500", &format!("first: 500, filter: {{ nation: [\"{nation}\"] }}"));
        let answer = self.house.ask(&query);
        let nodes = answer["data"]["courseIterations"]["nodes"].as_array().unwrap().clone();
        nodes.into_iter().map(|node| (node["provenance"]["sourceKey"].as_str().unwrap().to_owned(), node["seatsOpen"].clone())).collect()
    }
}

fn open(key: &str) -> Value {
    json!({ "code": key, "open": key.parse::<usize>().unwrap_or(7) + 1000 })
}

fn told(keys: &[String]) -> Vec<Act> {
    rows(keys.iter().map(|key| open(key)))
}

fn run_of(key: &str) -> Option<usize> {
    key.strip_prefix('r')?.parse().ok()
}

#[test]
fn all_runs_of_a_page_cost_one_request() {
    let asked = Asked::open(BY_COURSE, "hold_ms = 0", OPEN, told);
    let poland = asked.seats("POL");
    assert_eq!(poland.len(), RUNS + 1);
    for (key, seats) in &poland {
        let expected = run_of(key).map_or(7.0, |run| (run / 2 + 1000) as f64);
        assert_eq!(seats["value"], expected, "{key}: {seats}");
        assert_eq!(seats["unit"]["code"], "PEOPLE");
    }
    let heard = asked.service.heard();
    assert_eq!(heard.len(), 1, "{heard:?}");
    let mut keys = heard.concat();
    keys.sort_unstable();
    let mut codes: Vec<String> = (0..RUNS / 2).map(|course| course.to_string()).collect();
    codes.sort_unstable();
    assert_eq!(keys, codes, "each course once, zero too, and nothing for the run without a course");
    assert_eq!(asked.seats("NLD")[0].1["value"], 15.0, "seats minus seats filled");
    assert_eq!(asked.service.requests(), 0, "who tells nothing is not asked");
    asked.house.get("{ courseIterations { nodes { seats { value } } } }");
    assert_eq!(asked.service.requests(), 0);
    asked.house.get("{ a: courseIterations(first: 20) { nodes { seatsOpen { value } } } b: courses(first: 20) { nodes { iterations { nodes { seatsOpen { state } } } } } }");
    assert_eq!(asked.service.requests(), 1, "two lists of one level");
    // What is ordered and filtered by is the last snapshot's.
    let ordered = asked.house.get("{ courseIterations(filter: { seatsOpen: { gte: 15 }, nation: [\"POL\"] }) { totalCount } }");
    assert_eq!((&ordered["courseIterations"]["totalCount"], asked.service.requests()), (&json!(RUNS), 0));
}

#[test]
fn the_row_of_the_run_is_taken() {
    let gives = "[feed.seats]\ncourse = \"code\"\nstarts = \"from\"\nopen = \"open\"\n";
    let by_run = Asked::open("by = [\"COURSE\", \"STARTS\"]\nwithin = \"@\"", "hold_ms = 0", gives, |keys| {
        let known = keys.iter().rev().filter(|key| !key.starts_with("3@")).map(|key| {
            let (code, from) = key.split_once('@').unwrap();
            json!({ "code": code, "from": from, "open": from[5..7].parse::<usize>().unwrap() })
        });
        let unasked = json!({ "code": "3", "from": "1999-01-01", "open": 1 });
        rows(known.chain([unasked]))
    });
    for (key, seats) in by_run.seats("POL") {
        let expected = match run_of(&key) {
            Some(6 | 7) => 15,
            Some(run) => 1 + run % 12,
            None => 7,
        };
        assert_eq!(seats["value"], expected as f64, "{key}");
    }
    assert_eq!(by_run.service.requests(), 2);
    // Asked by course alone, a nation may tell of each of its runs.
    let by_course = Asked::open(BY_COURSE, "hold_ms = 0", gives, |keys| {
        rows(
            keys.iter()
                .flat_map(|key| (1..=12).map(move |month| json!({ "code": key, "from": format!("2026-{month:02}-01"), "open": month }))),
        )
    });
    for (key, seats) in by_course.seats("POL") {
        let expected = run_of(&key).map_or(7, |run| 1 + run % 12);
        assert_eq!(seats["value"], expected as f64, "{key}");
    }
}

#[test]
fn zero_blank_and_no_number_are_told_as_they_are() {
    let asked = Asked::open(BY_COURSE, "hold_ms = 0", OPEN, |keys| {
        let open = |key: &String| match key.as_str() {
            "0" => json!(0),
            "1" => json!(null),
            "2" => json!("many"),
            _ => json!("1"),
        };
        rows(keys.iter().map(|key| json!({ "code": key, "open": open(key) })))
    });
    let seats = asked.seats("POL");
    let of = |run: &str| seats.iter().find(|(key, _)| key == run).unwrap().1.clone();
    assert_eq!((&of("r0")["state"], &of("r0")["value"]), (&json!("ZERO"), &json!(0.0)));
    assert_eq!((&of("r2")["state"], &of("r2")["value"]), (&json!("NOT_REPORTED"), &Value::Null));
    assert_eq!((&of("r4")["value"], &of("r4")["raw"]), (&Value::Null, &json!("many")));
}

#[test]
fn a_nation_that_does_not_answer_costs_seats_and_one_error() {
    let asked = Asked::open(BY_COURSE, "hold_ms = 0", OPEN, |_| answer(500, &[], "<html>no</html>"));
    let answer = asked.house.ask(SEATS);
    let nodes = answer["data"]["courseIterations"]["nodes"].as_array().unwrap();
    assert_eq!(nodes.iter().filter(|node| node["seatsOpen"].is_null()).count(), RUNS);
    let errors = answer["errors"].as_array().unwrap();
    assert_eq!(errors.len(), 1, "{errors:?}");
    let more = &errors[0]["extensions"];
    assert_eq!((&more["code"], &more["nation"], &more["feed"]), (&json!("LOOKUP_FAILED"), &json!("POL"), &json!("pol-seats")));
    assert_eq!((&more["count"], more["paths"].as_array().unwrap().len()), (&json!(RUNS), 10));
    let feeds = &answer["extensions"]["feeds"];
    assert_eq!((&feeds[0]["feed"], &feeds[0]["reason"]), (&json!("pol-seats"), &json!("LOOKUP_FAILED")));
    assert!(!answer["errors"].to_string().contains("html"), "nobody is told what the nation's service says");
}

#[test]
fn beyond_the_limit_the_rest_is_null_with_its_own_code() {
    let asked = Asked::open(BY_COURSE, "hold_ms = 0, requests_per_query = 7", OPEN, |keys| {
        if keys.len() > 1 { answer(413, &[], "too many") } else { told(keys) }
    });
    let answer = asked.house.ask(SEATS);
    assert_eq!(asked.service.requests(), 7);
    assert_eq!(answer["errors"][0]["extensions"]["code"], "LOOKUP_LIMIT");
    assert_eq!(answer["errors"].as_array().unwrap().len(), 1);
}

#[test]
fn labels_hide_seats_too() {
    let asked = Asked::open(BY_COURSE, "hold_ms = 0", OPEN, |keys| {
        rows(keys.iter().map(|key| {
            let mut row = open(key);
            row["grade"] = json!(if key == "1" { "SECRET" } else { "UNCLASSIFIED" });
            row
        }))
    });
    let at = |house: &House| {
        let answer = house.get(SEATS);
        let nodes = answer["courseIterations"]["nodes"].as_array().unwrap().clone();
        let of = |run: &str| nodes.iter().find(|node| node["provenance"]["sourceKey"] == run).unwrap()["seatsOpen"]["value"].clone();
        (of("r2"), of("r4"))
    };
    assert_eq!(at(&asked.house), (json!(15.0), json!(1002.0)));
    assert_eq!(at(&asked.house.seen_by(viewer("cleared", None, &[], "SECRET"))), (json!(1001.0), json!(1002.0)));
}
