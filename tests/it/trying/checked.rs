//! What `check` tells beyond mistakes: tests, reports of feeds, what nobody reads, questions without a nation's part.

use super::{DOCUMENT, Desk, STOCK};
use crate::support::publisher::Publisher;
use crate::support::upstream::answer;

#[test]
fn each_feed_is_fetched_and_reported() {
    let (desk, publisher) = (Desk::new(), Publisher::open());
    let base = publisher.base().to_string();
    let at = |slug: &str| STOCK.replace("http://127.0.0.1:9/stock.csv", &format!("/{slug}.csv")).replace("xaa-stock", slug);
    desk.write("config/nations/xaa.toml", at("xaa-stock"));
    publisher.put("/xaa-stock.csv", DOCUMENT);
    let (code, printed, _) = desk.run(&["check", "--fetch", "--base", &base]);
    assert_eq!(code, Some(0), "{printed}");
    insta::assert_snapshot!(printed);
    assert_eq!(publisher.requests().len(), 1, "once");

    desk.write("config/nations/xab.toml", at("xab-stock"));
    publisher.act("/xab-stock.csv", answer(404, &[], ""));
    let (code, printed, _) = desk.run(&["check", "config", "--fetch", "--base", &base]);
    assert!(code == Some(1) && printed.contains("would not be served: status 404"), "{code:?} {printed}");
}

#[test]
fn what_samples_have_and_nobody_reads_is_named() {
    let desk = Desk::new();
    desk.run(&["try", "xaa", "--file", "stock.csv", "--bless"]);
    let (code, printed, _) = desk.run(&["check"]);
    assert!(code == Some(0) && printed.contains("XAA/xaa-stock: no mapping reads `Remark`\n"), "{code:?} {printed}");
}

#[test]
fn questions_in_which_a_nation_has_no_part_are_named_with_the_reason() {
    let desk = Desk::new();
    let (_, printed, _) = desk.run(&["check"]);
    assert!(printed.contains("question 05-open-seats: 1 of 1 nations take no part: no CourseIteration (XAA)"), "{printed}");
    assert!(!printed.contains("02-serviceable-howitzers"), "it has conditions: {printed}");
    desk.write("config/nations/xaa.toml", STOCK.replace("condition = \"State\"\n", ""));
    let (_, printed, _) = desk.run(&["check"]);
    assert!(
        printed.contains("question 02-serviceable-howitzers: 1 of 1 nations take no part: no `condition` in Holding (XAA)"),
        "{printed}"
    );
}
