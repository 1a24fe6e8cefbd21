//! The graph as others see it: what they see of what the viewer sees, and nothing else.

use serde_json::{Value, json};

use super::small::{DONATIONS, HOLDINGS, Small, codification, feed};
use crate::support::gateway::{House, viewer};

fn holding(key: &str, to: &str) -> Value {
    let number = key.len();
    json!({ "key": key, "nsn": format!("2355-12-000-000{number}"), "name": key, "quantity": 1, "unit": "EA", "label": { "to": to } })
}

fn gift(key: &str, to: &str) -> Value {
    json!({ "key": key, "recipient": "UKR", "text": key, "label": { "to": to }, "lines": [{ "key": "1", "text": key, "system": "patriot", "stage": "PLEDGED", "pledged": 2 }] })
}

fn house() -> (Small, House) {
    let small = Small::new("as-seen-by");
    small.nation("pol", &[feed("pol-stock", "/stock", "", HOLDINGS), feed("pol-gifts", "/gifts", "", DONATIONS)]);
    small.rows(
        "/stock",
        &[holding("o", ""), holding("aa", "XAA"), holding("bbb", "XBB"), holding("both", "XAA,XBB"), holding("nato1", "NATO")],
    );
    small.rows("/gifts", &[gift("open", ""), gift("of-aa", "XAA")]);
    let house = small.fetched();
    (small, house)
}

/// Keys of a list of holdings.
fn keys(list: &Value) -> Vec<&str> {
    list["nodes"].as_array().unwrap().iter().map(|holding| holding["provenance"]["sourceKey"].as_str().unwrap()).collect()
}

const KEYS: &str = "holdings { withheld totalCount nodes { provenance { sourceKey } } }";

#[test]
fn a_reader_of_a_nation_sees_what_he_would_and_never_more_than_who_asks() {
    let (_small, house) = house();
    let query = format!(
        "{{ {KEYS} a: asSeenBy(nation: \"XAA\") {{ {KEYS} }} b: asSeenBy(nation: \"XBB\") {{ {KEYS} }} c: asSeenBy(nation: \"DEU\") {{ {KEYS} viewer {{ nation {{ code }} groups clearance roles }} }} }}"
    );
    let sorted = |mut keys: Vec<&str>| {
        keys.sort_unstable();
        keys.join(" ")
    };
    let seen = |viewer| {
        let answer = house.seen_by(viewer).get(&query);
        let all = [&answer, &answer["a"], &answer["b"], &answer["c"]].map(|view| {
            let list = &view["holdings"];
            assert_eq!(list["totalCount"], keys(list).len());
            format!("{} {}", list["withheld"].as_str().unwrap(), sorted(keys(list)))
        });
        (all, answer["c"]["viewer"].clone())
    };
    let (all, reader) = seen(viewer("all", Some("XAA"), &["XBB", "NATO"], "SECRET"));
    assert_eq!(all, ["POSSIBLE aa bbb both nato1 o", "SOMETHING aa both o", "SOMETHING bbb both o", "SOMETHING nato1 o"]);
    assert_eq!(reader["nation"]["code"], "DEU");
    assert_eq!((&reader["clearance"], &reader["roles"]), (&json!("SECRET"), &json!([])));
    assert!(reader["groups"].as_array().unwrap().contains(&json!("NATO")), "{reader}");
    let (one, _) = seen(viewer("aa", Some("XAA"), &[], "SECRET"));
    assert_eq!(one, ["POSSIBLE aa both o", "NOTHING aa both o", "SOMETHING both o", "SOMETHING o"]);
    let (open, _) = seen(viewer("nobody", None, &[], "UNCLASSIFIED"));
    assert_eq!(open, ["POSSIBLE o", "NOTHING o", "NOTHING o", "NOTHING o"]);
}

#[test]
fn what_is_withheld_is_told_by_the_filter_and_by_what_is_gathered() {
    let (_small, house) = house();
    let query = r#"{ asSeenBy(nation: "XBB") {
        open: holdings(filter: {text: "both"}) { withheld }
        hidden: holdings(filter: {text: "aa"}) { withheld }
        none: holdings(filter: {text: "nowhere"}) { withheld }
        items: equipmentTypes { withheld totalCount }
        item: equipmentTypes(filter: {text: "both"}) { withheld totalCount }
        systems: weaponSystems { withheld }
        given: weaponSystem(slug: "patriot") { donationLines { withheld totalCount } }
        of: nation(code: "POL") { donations { withheld totalCount } }
    } }"#;
    let seen = house.seen_by(viewer("aa", Some("XAA"), &["XBB", "NATO"], "SECRET")).get(query)["asSeenBy"].take();
    let withheld = |name: &str| seen[name]["withheld"].as_str().unwrap().to_owned();
    let told = ["open", "hidden", "none", "items", "item", "systems"].map(withheld);
    assert_eq!(told, ["NOTHING", "SOMETHING", "NOTHING", "SOMETHING", "NOTHING", "NOTHING"]);
    assert_eq!(seen["given"]["donationLines"], json!({ "withheld": "SOMETHING", "totalCount": 1 }));
    assert_eq!(seen["of"]["donations"], json!({ "withheld": "SOMETHING", "totalCount": 1 }));
}

#[test]
fn ids_belong_to_the_view_that_gave_them() {
    let (_small, house) = house();
    let house = house.seen_by(viewer("all", Some("XAA"), &["XBB"], "SECRET"));
    let list = "donations(filter: {text: \"open\"}) { nodes { id lines { id } } } nation(code: \"POL\") { id }";
    let found = house.get(&format!("{{ {list} a: asSeenBy(nation: \"XAA\") {{ {list} }} b: asSeenBy(nation: \"XBB\") {{ {list} }} }}"));
    let ids = |view: &Value| {
        [&view["donations"]["nodes"][0]["id"], &view["donations"]["nodes"][0]["lines"][0]["id"], &view["nation"]["id"]]
            .map(|id| id.as_str().unwrap().to_owned())
    };
    let own = [ids(&found), ids(&found["a"]), ids(&found["b"])];
    for place in [0, 1, 2_usize] {
        let given = [0, 1, 2].map(|view: usize| own[view][place].clone());
        let ask = "query($ids: [ID!]!, $id: ID!) { nodes(ids: $ids) { id } node(id: $id) { id } a: asSeenBy(nation: \"XAA\") { nodes(ids: $ids) { id } } b: asSeenBy(nation: \"XBB\") { nodes(ids: $ids) { id } node(id: $id) { id } } }";
        let opened = house.get_with(ask, json!({ "ids": given, "id": given[2] }));
        let only = |view: usize| json!([0, 1, 2].map(|other: usize| (other == view).then(|| json!({ "id": given[view] }))));
        assert_eq!([&opened["nodes"], &opened["a"]["nodes"], &opened["b"]["nodes"]], [&only(0), &only(1), &only(2)]);
        assert_eq!((&opened["node"], &opened["b"]["node"]["id"]), (&Value::Null, &json!(given[2])));
    }
    let ask = "query($ids: [ID!]!) { donationLines(filter: {donation: $ids}) { totalCount } not: donationLines(filter: {not: {donation: $ids}}) { totalCount } a: asSeenBy(nation: \"XAA\") { donationLines(filter: {donation: $ids}) { totalCount } } }";
    for (ids, outside, inside) in [([&own[0][0]], 1, 0), ([&own[1][0]], 0, 1), ([&own[2][0]], 0, 0)] {
        let counted = house.get_with(ask, json!({ "ids": ids }));
        assert_eq!([&counted["donationLines"]["totalCount"], &counted["not"]["totalCount"]], [&json!(outside), &json!(2 - outside)]);
        assert_eq!(counted["a"]["donationLines"]["totalCount"], inside);
    }
}

const MOVES: &str = r#"
records = "$.rows[*]"
[feed.transfer]
key = "key"
donation = "gift"
status = { const = "PLANNED" }
"#;

#[test]
fn what_changed_in_a_link_is_told_by_ids_of_the_view() {
    let small = Small::new("as-seen-by-links");
    small.nation("pol", &[feed("pol-gifts", "/gifts", "", DONATIONS), feed("pol-moves", "/moves", "", MOVES)]);
    small.rows("/gifts", &[gift("one", ""), gift("two", "")]);
    let house = small.open();
    for (at, key) in [("2026-11-21T07:00:00Z", "one"), ("2026-11-22T07:00:00Z", "two")] {
        small.rows("/moves", &[json!({ "key": "m", "gift": key })]);
        house.fetch_at(at, &["pol-gifts", "pol-moves"]);
    }
    let changes = "changes { nodes { fields { field before after } } }";
    let told = house.get(&format!("{{ {changes} asSeenBy(nation: \"DEU\") {{ {changes} }} }}"));
    let fields = |view: &Value| {
        let field = &view["changes"]["nodes"][0]["fields"][0];
        assert_eq!(field["field"], "donation", "{view}");
        [&field["before"], &field["after"]].map(|id| id.as_str().unwrap().to_owned())
    };
    let (own, bound) = (fields(&told), fields(&told["asSeenBy"]));
    let ask = "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Donation { description } } asSeenBy(nation: \"DEU\") { nodes(ids: $ids) { ... on Donation { description } } } }";
    let both = json!([{ "description": "one" }, { "description": "two" }]);
    for (ids, outside, inside) in [(own, &both, &json!([null, null])), (bound, &json!([null, null]), &both)] {
        let opened = house.get_with(ask, json!({ "ids": ids }));
        assert_eq!((&opened["nodes"], &opened["asSeenBy"]["nodes"]), (outside, inside));
    }
}

#[test]
fn a_nation_that_is_none_and_a_view_within_a_view_are_null_and_the_rest_stands() {
    let (_small, house) = house();
    let answer = house.ask(
        "{ none: asSeenBy(nation: \"QQQ\") { holdings { totalCount } } asSeenBy(nation: \"DEU\") { holdings { totalCount } again: asSeenBy(nation: \"DEU\") { world { version } } } }",
    );
    assert_eq!(answer["data"], json!({ "none": null, "asSeenBy": { "holdings": { "totalCount": 1 }, "again": null } }));
    let errors = answer["errors"].as_array().unwrap();
    assert_eq!(errors.iter().map(|error| &error["extensions"]["code"]).collect::<Vec<_>>(), ["BAD_USER_INPUT", "BAD_USER_INPUT"]);
    insta::assert_snapshot!(errors.iter().map(|error| error["message"].as_str().unwrap()).collect::<Vec<_>>().join("\n"), @r"
    no nation has the trigram `QQQ`; take its ISO 3166-1 alpha-3 code, like `POL`
    `asSeenBy` stands inside itself; ask for each nation beside the others, under an alias
    ");
}

#[test]
fn all_views_of_a_query_ask_a_nation_at_once_and_their_number_is_bounded() {
    let small = Small::new("as-seen-by-asks");
    small.nation("pol", &[feed("pol-stock", "/stock", "", HOLDINGS)]);
    small.nation("nld", &[codification(60_000, 500)]);
    small.rows("/stock", &[holding("o", ""), holding("aa", "XAA"), holding("bbb", "XBB")]);
    small.publisher.put(
        "/codes",
        json!([{ "nsn": "2355-12-000-0001", "approved": "ONE" }, { "nsn": "2355-12-000-0002", "approved": "TWO" }]).to_string(),
    );
    let house = small.fetched().seen_by(viewer("all", Some("XAA"), &["XBB"], "SECRET"));
    let asked = || small.publisher.requests().iter().filter(|request| request.target.starts_with("/codes")).count();
    let items = "equipmentTypes { nodes { approvedName } }";
    let query = format!("{{ {items} a: asSeenBy(nation: \"XAA\") {{ {items} }} b: asSeenBy(nation: \"XBB\") {{ {items} }} }}");
    let answer = house.get(&query);
    let count = |view: &Value| view["equipmentTypes"]["nodes"].as_array().unwrap().len();
    assert_eq!([count(&answer), count(&answer["a"]), count(&answer["b"])], [3, 2, 2]);
    assert_eq!(asked(), 1, "one level is one request, whoever sees it");
    let many: String = (0..101).map(|number| format!("v{number}: asSeenBy(nation: \"XAA\") {{ world {{ version }} }} ")).collect();
    assert_eq!(
        house.ask(&format!("{{ a: world {{ version }} ...F }} fragment F on Query {{ {many} }}"))["errors"][0]["extensions"]["code"],
        "QUERY_TOO_LARGE"
    );
}
