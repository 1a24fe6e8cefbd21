//! Of what day a document is, and what a run says where that is not to be believed or read.

use serde_json::{Value, json};

use super::{noticed, one, plain, rows, run, told};
use crate::gateway::small::feed;
use crate::support::upstream::answer;

#[test]
fn a_date_ahead_is_told_and_makes_nothing_fresh() {
    let small = one("promised_every = \"P1D\"");
    for (date, ahead) in [("2026-11-24", false), ("2026-11-25", true), ("2199-01-01", true)] {
        small.publisher.put("/pol", json!({ "as_of": date, "rows": rows(3) }).to_string());
        let house = small.fetched();
        let small_feed = house.get(r#"{ feed(slug: "pol-stock") { dueAt freshness asOf } }"#);
        assert_eq!(small_feed["feed"]["asOf"], format!("{date}T00:00:00Z"));
        let due = small_feed["feed"]["dueAt"].as_str().unwrap();
        assert_eq!(due, if ahead { "2026-11-25T12:00:00Z" } else { "2026-11-25T00:00:00Z" }, "{date}");
    }
    small.nation("pol", &[feed("pol-stock", "/pol", "", &plain())]);
    let feed = run(&small.fetched());
    assert_eq!(noticed(&feed, "AS_OF_AFTER_FETCH"), told("WARNING", &["2199-01-01T00:00:00Z"]));
    assert_eq!((&feed["run"]["outcome"], &feed["run"]["published"]), (&json!("WARNING"), &json!(true)));
}

#[test]
fn a_date_that_cannot_be_read_is_told() {
    let small = one("");
    small.nation("pol", &[feed("pol-stock", "/pol", "", &plain())]);
    let cases = [
        (json!("2026-11-23T16:07:23Z"), "2026-11-23T16:07:23Z", None),
        (json!("2026-11-23T16:07:23"), "2026-11-23T16:07:23Z", None),
        (json!("week 47"), "2026-11-20T10:00:00Z", Some("`week 47`")),
        (json!(" "), "2026-11-20T10:00:00Z", Some("nothing stands there")),
        (Value::Null, "2026-11-20T10:00:00Z", Some("nothing stands there")),
    ];
    for (date, as_of, why) in cases {
        let document = json!({ "as_of": date, "rows": rows(3) }).to_string();
        let headers = [("Content-Type", "application/json"), ("Last-Modified", "Fri, 20 Nov 2026 10:00:00 GMT")];
        small.publisher.act("/pol", answer(200, &headers, &document));
        let house = small.fetched();
        assert_eq!(house.get(r#"{ feed(slug: "pol-stock") { asOf } }"#)["feed"]["asOf"], as_of, "{date}");
        let feed = run(&house);
        assert_eq!(noticed(&feed, "AS_OF_UNREADABLE"), why.and_then(|why| told("WARNING", &[why])), "{date}");
        assert_eq!(feed["run"]["published"], true);
    }
}
