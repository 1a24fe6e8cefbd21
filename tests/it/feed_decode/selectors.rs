//! Selectors of JSON's rows: all of RFC 9535, and keys that are data.

use super::*;

const PAGE: &str = r#"{
    "store": {
        "items": [
            {"id": "a", "count": 1, "tags": ["x", "y"]},
            {"id": "b", "count": 5, "parts": [{"id": "b1", "count": 7}]},
            {"id": "c", "count": 9, "tags": ["y"]}
        ],
        "0815": {"id": "k", "count": 2},
        "a/b~c": {"id": "m"}
    },
    "id": "root"
}"#;

fn selected(selector: &str) -> Vec<String> {
    let (rows, _) = read(PAGE, &json(selector));
    rows.iter().map(|row| format!("{} {}", row.position, text(row, "id", FeedFormat::Json).text().unwrap_or("-"))).collect()
}

#[test]
fn selectors_are_those_of_rfc_9535() {
    assert_eq!(selected("$.store.items[*]"), ["/store/items/0 a", "/store/items/1 b", "/store/items/2 c"]);
    assert_eq!(selected("$.store.items[-1]"), ["/store/items/2 c"]);
    assert_eq!(selected("$.store.items[0,2]"), ["/store/items/0 a", "/store/items/2 c"]);
    assert_eq!(selected("$.store.items[::2]"), ["/store/items/0 a", "/store/items/2 c"]);
    assert_eq!(selected("$.store.items[?@.count > 4 && @.id != 'c']"), ["/store/items/1 b"]);
    assert_eq!(selected("$.store.items[?@.tags[?@ == 'y']]"), ["/store/items/0 a", "/store/items/2 c"]);
    assert_eq!(selected("$.store.items[?length(@.tags) == 2]"), ["/store/items/0 a"]);
    assert_eq!(selected("$.store.items[?match(@.id, '[ab]')]"), ["/store/items/0 a", "/store/items/1 b"]);
    assert_eq!(selected("$..[?@.count == 7]"), ["/store/items/1/parts/0 b1"]);
    assert_eq!(selected("$..parts[*]"), ["/store/items/1/parts/0 b1"]);
    assert_eq!(selected("$.store['0815','a/b~c']"), ["/store/0815 k", "/store/a~1b~0c (row 1) m"]);
    assert_eq!(selected("$..id").len(), 7);
    assert_eq!(selected("$").len(), 1);
}

#[test]
fn keys_are_data_where_a_path_asks_for_them() {
    let page = r#"{"by": {"DEU": {"1005-01-231-0973": {"n": 3}, "2320": {"n": 4}}, "POL": {"x": {"n": 5}}}, "lists": {"M": [{"n": 1}]}}"#;
    let (rows, _) = read(page, &json("$.by.*.*"));
    let seen: Vec<_> = rows
        .iter()
        .map(|row| {
            let at = |place: &str| text(row, place, FeedFormat::Json).text().unwrap().to_owned();
            format!("{} {} {} {}", row.position, at("../@key"), at("@key"), at("n"))
        })
        .collect();
    assert_eq!(seen, ["/by/DEU/1005-01-231-0973 DEU 1005-01-231-0973 3", "/by/DEU/2320 DEU 2320 4", "/by/POL/x (row 2) POL x 5"]);
    let (rows, _) = read(page, &json("$.lists.*[*]"));
    assert_eq!((rows[0].position.to_string().as_str(), text(&rows[0], "@key", FeedFormat::Json)), ("/lists/M/0", Located::Text("M")));
    let (rows, _) = read(r#"[{"@key": "quoted"}]"#, &Layout::Json { records: None, encoding: None });
    assert_eq!(text(&rows[0], "\"@key\"", FeedFormat::Json), Located::Text("quoted"));
    assert_eq!(text(&rows[0], "@key", FeedFormat::Json), Located::Absent);
}
