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
    // There are more questions from time to time.
    let lines = printed.lines().filter(|line| !line.starts_with("question "));
    insta::assert_snapshot!(lines.map(|line| format!("{line}\n")).collect::<String>());
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

/// What the report of a document of JSON names as unread, by that mapping.
fn unread(mapping: &str) -> String {
    let desk = Desk::new();
    let feed = "version = 1\n[[feed]]\nslug = \"xaa-rows\"\ntitle = \"Rows\"\nurl = \"http://127.0.0.1:9/rows\"\nformat = \"JSON\"\n";
    desk.write("config/nations/xaa.toml", format!("{feed}{mapping}"));
    desk.write(
        "rows.json",
        r#"[{"id": "1", "item": {"name": "tent", "color": "red"}, "maker": {"name": "X", "town": "Y"}, "lines": [{"nr": 1, "qty": 2, "note": ""}], "tags": ["a"], "none": []}]"#,
    );
    let (code, printed, said) = desk.run(&["try", "xaa", "--file", "rows.json", "--width", "160"]);
    assert_eq!(code, Some(0), "{printed} {said}");
    printed.lines().find_map(|line| line.strip_prefix("unread")).unwrap_or_default().trim().to_owned()
}

#[test]
fn what_nobody_reads_is_named_down_to_the_field() {
    let donation =
        "[feed.donation]\nkey = \"id\"\n[feed.donation.line]\neach = \"lines[*]\"\ndescription = \"../item.name\"\npledged = \"qty\"\n";
    assert_eq!(unread(donation), "item.color, lines[*].note, lines[*].nr, maker, none, tags");
    let empty = "[feed.transfer]\nkey = \"id\"\nlegs = { each = \"none[*]\", mode = \"mode\" }\n";
    assert_eq!(unread(empty), "item, lines, maker, tags", "a list that happens to be empty is read");
    let named = "[feed.holding]\nkey = \"id\"\nitem = { name = { jq = \".item.name + .maker.town\" } }\n";
    assert_eq!(unread(named), "item.color, lines, none, tags", "an expression reads what it names, and what is called so elsewhere");
    let all = "[feed.holding]\nkey = \"id\"\nitem = { name = { jq = \"to_entries[1].value.name\" } }\n";
    assert_eq!(unread(all), "", "what an expression reads that looks at all is not known");
}
