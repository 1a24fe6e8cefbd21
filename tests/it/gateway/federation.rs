//! The gateway as a subgraph: every entity by each of its keys, for those who may see it.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use muster::demo::{serve, truth};
use serde_json::{Value, json};

use super::service::{PATIENT, Service, rows};
use super::small::{HOLDINGS, Small, TRAINING, feed};
use crate::support::demonstration::configured;
use crate::support::directory::Directory;
use crate::support::gateway::{House, publish, viewer};

const ON: &str = "[graphql]\nfederation = true";

const ENTITIES: &str = "query($named: [_Any!]!) { _entities(representations: $named) { __typename ... on Node { id } } }";

/// The demo's configuration with federation on, and its world.
static HOUSE: LazyLock<(Directory, House)> = LazyLock::new(|| {
    let directory = configured("federation", ON);
    let made_up = truth(7, 0.06, jiff::civil::date(2026, 11, 24));
    let base = publish(serve::routes(Arc::new(made_up), Arc::default()));
    let house = House::fetched(directory.path(), &base);
    (directory, house)
});

/// Some objects of each type with a key, with all fields that are keys.
fn objects() -> Vec<(&'static str, Vec<Value>)> {
    const LISTS: [(&str, &str, &str); 17] = [
        ("Nation", "nations", "id code"),
        ("Feed", "feeds", "id slug"),
        ("CapabilityCoalition", "coalitions", "id slug"),
        ("LogisticsNode", "logisticsNodes", "id slug"),
        ("WeaponSystem", "weaponSystems", "id slug"),
        ("Equipment", "equipmentTypes", "id nsn niin"),
        ("TrainingFacility", "trainingFacilities", "id slug"),
        ("Holding", "holdings", "id"),
        ("Donation", "donations", "id"),
        ("DonationLine", "donationLines", "id"),
        ("Transfer", "transfers", "id"),
        ("TransferLine", "transferLines", "id"),
        ("Consignment", "consignments", "id"),
        ("RepairOrder", "repairOrders", "id"),
        ("Requirement", "requirements", "id"),
        ("Course", "courses", "id"),
        ("CourseIteration", "courseIterations", "id"),
    ];
    let some = |(of, list, fields): (&'static str, &str, &str)| {
        let plain = ["nations", "feeds", "coalitions", "logisticsNodes"].contains(&list);
        let asked =
            if plain { format!("{{ {list} {{ {fields} }} }}") } else { format!("{{ {list}(first: 50) {{ nodes {{ {fields} }} }} }}") };
        let mut told = HOUSE.1.get(&asked);
        let list = if plain { told[list].take() } else { told[list]["nodes"].take() };
        (of, serde_json::from_value(list).unwrap())
    };
    let runs = HOUSE.1.get("{ feeds { runs { nodes { id } } } }");
    let runs = runs["feeds"].as_array().unwrap().iter().flat_map(|feed| feed["runs"]["nodes"].as_array().unwrap()).take(50);
    LISTS.into_iter().map(some).chain([("FeedRun", runs.cloned().collect())]).collect()
}

fn sdl() -> String {
    HOUSE.1.get("{ _service { sdl } }")["_service"]["sdl"].as_str().unwrap().to_owned()
}

/// Types with a key and the key, as the schema for composition says them.
fn keys(sdl: &str) -> BTreeSet<(String, String)> {
    let types = sdl.lines().filter_map(|line| line.strip_prefix("type "));
    types
        .flat_map(|line| {
            let name = line.split(' ').next().unwrap().to_owned();
            let keys = line.split("@key(fields: \"").skip(1).map(|rest| rest.split('"').next().unwrap().to_owned());
            keys.map(move |key| (name.clone(), key)).collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn every_entity_opens_by_each_of_its_keys() {
    let mut left = keys(&sdl());
    assert_eq!(left.iter().map(|(of, _)| of).collect::<BTreeSet<_>>().len(), 19);
    // Nothing has changed in this house yet.
    left.remove(&("Change".to_owned(), "id".to_owned()));
    for (of, objects) in objects() {
        let own: Vec<String> = keys(&sdl()).into_iter().filter(|(name, _)| name == of).map(|(_, key)| key).collect();
        for key in own {
            let known: Vec<&Value> = objects.iter().filter(|object| !object[&key].is_null()).collect();
            assert!(!known.is_empty(), "{of} {key}");
            let named: Vec<_> = known.iter().map(|object| json!({ "__typename": of, &key: object[&key] })).collect();
            let expected: Vec<_> = known.iter().map(|object| json!({ "__typename": of, "id": object["id"] })).collect();
            assert_eq!(HOUSE.1.get_with(ENTITIES, json!({ "named": named })), json!({ "_entities": expected }), "{of} {key}");
            left.remove(&(of.to_owned(), key));
        }
    }
    assert!(left.is_empty(), "nothing names these: {left:?}");
}

#[test]
fn what_is_composed_leaves_room_for_other_subgraphs() {
    let sdl = sdl();
    assert!(sdl.contains("type PageInfo @shareable {"), "other connections have pages too");
    assert!(!sdl.contains("): Node\n") && !sdl.contains("): [Node]!\n"), "an id is not every subgraph's to open");
    let own = HOUSE.1.get("{ nations { id } }")["nations"][0]["id"].clone();
    let told = HOUSE.1.get(&format!("{{ node(id: {own}) {{ id }} }}"));
    assert_eq!(told["node"]["id"], own, "who asks the gateway itself has them");
}

#[test]
fn without_the_setting_nothing_of_it_is_there() {
    let names = |house: &House| {
        let told = house.get("{ __schema { types { name } queryType { fields { name } } } }");
        let name =
            |list: &Value| list.as_array().unwrap().iter().map(|of| of["name"].as_str().unwrap().to_owned()).collect::<BTreeSet<_>>();
        (name(&told["__schema"]["types"]), name(&told["__schema"]["queryType"]["fields"]))
    };
    let small = Small::new("no-federation");
    small.nation("pol", &[feed("pol-stock", "/stock", PATIENT, HOLDINGS)]);
    let off = small.open();
    let (types, fields) = names(&off);
    let (all_types, all_fields) = names(&HOUSE.1);
    let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(&all_types - &types, texts(&["_Any", "_Entity", "_Service"]));
    assert_eq!(&all_fields - &fields, texts(&["_entities", "_service"]));
    assert!(types.is_subset(&all_types) && fields.is_subset(&all_fields));
    let told = off.ask("{ _service { sdl } }");
    assert_eq!(told["errors"][0]["extensions"]["code"], "VALIDATION_FAILED", "{told}");
}

#[test]
fn mistakes_are_told_at_their_place_and_spoil_nothing() {
    let holding = HOUSE.1.get("{ holdings(first: 1) { nodes { id } } }")["holdings"]["nodes"][0]["id"].clone();
    let named = json!([
        { "__typename": "Nation", "code": "POL" },
        { "__typename": "Nation", "code": "Poland" },
        { "__typename": "Nation", "name": "Poland" },
        { "__typename": "Money", "amount": "1" },
        { "__typename": "Nation", "id": "nonsense" },
        { "__typename": "Nation", "id": holding },
        { "__typename": "Nation", "code": "XQQ" },
        { "__typename": "Equipment", "nsn": "12" },
        { "__typename": "Equipment", "niin": "12" },
        { "__typename": "WeaponSystem", "slug": 7 },
        { "__typename": "Holding", "id": holding },
    ]);
    let told = HOUSE.1.ask_with("query($named: [_Any!]!) { _entities(representations: $named) { __typename } }", json!({ "named": named }));
    let entities = told["data"]["_entities"].as_array().unwrap();
    let there: Vec<usize> = (0..entities.len()).filter(|place| !entities[*place].is_null()).collect();
    assert_eq!((there, entities.len()), (vec![0, 10], 11));
    let errors = told["errors"].as_array().unwrap().iter();
    let errors: Vec<_> = errors.map(|error| (error["path"][1].as_u64().unwrap(), error["message"].as_str().unwrap())).collect();
    assert_eq!(
        errors,
        [
            (1, "`code`: must be a trigram such as \"POL\""),
            (2, "a representation of `Nation` needs `id` or `code`"),
            (3, "`Money` is no entity of this graph"),
            (7, "`nsn`: must be an NSN such as \"2355-01-602-3357\""),
            (9, "`slug`: 7 is no String"),
        ]
    );
}

#[test]
fn as_many_as_a_page_and_each_is_counted() {
    let named = |count: usize| Value::from_iter((0..count).map(|_| json!({ "__typename": "Nation", "code": "POL" })));
    let all = HOUSE.1.get_with(ENTITIES, json!({ "named": named(500) }));
    assert_eq!(all["_entities"].as_array().unwrap().len(), 500);
    let told = HOUSE.1.ask_with(ENTITIES, json!({ "named": named(501) }));
    assert_eq!(told["errors"][0]["message"], "`representations` has 501 members; give at most 500");
    let lists =
        "query($named: [_Any!]!) { _entities(representations: $named) { ... on Nation { holdings(first: 500) { nodes { id } } } } }";
    let told = HOUSE.1.ask_with(lists, json!({ "named": named(300) }));
    assert_eq!(told["errors"][0]["extensions"]["limit"], "cost", "{told}");
    assert!(HOUSE.1.ask_with(lists, json!({ "named": named(3) })).get("errors").is_none());
}

#[test]
fn who_may_not_see_an_entity_is_told_what_he_is_told_of_none() {
    let small = Small::new("federation-labels");
    small.set(ON);
    small.nation("pol", &[feed("pol-stock", "/stock", PATIENT, HOLDINGS), feed("pol-schools", "/schools", PATIENT, TRAINING)]);
    let label = |to: &str| json!({ "grade": "UNCLASSIFIED", "to": to });
    let rows_of =
        |row: &dyn Fn(usize, Value) -> Value| ["", "XBB"].iter().enumerate().map(|(at, to)| row(at, label(to))).collect::<Vec<_>>();
    small.rows(
        "/stock",
        &rows_of(&|at, label| json!({ "key": at, "nsn": format!("2355-12-000-000{at}"), "quantity": 1, "unit": "EA", "label": label })),
    );
    small.rows(
        "/schools",
        &rows_of(&|at, label| {
            json!({
                "key": at, "label": label, "starts": "2026-12-01", "ends": "2026-12-11", "seats": 20, "filled": 1, "nation": "UKR",
                "facility": { "key": format!("site-{at}"), "name": format!("Site {at}"), "place": "Town" },
                "course": { "code": format!("c-{at}"), "title": "Course", "languages": ["en"] },
            })
        }),
    );
    let house = small.fetched();
    let all = house.seen_by(viewer("bb", Some("XBB"), &[], "UNCLASSIFIED"));
    let few = house.seen_by(viewer("aa", Some("XAA"), &[], "UNCLASSIFIED"));
    let mut known = Vec::new();
    for (of, list, keys) in [
        ("Holding", "holdings", "id"),
        ("Equipment", "equipmentTypes", "id nsn niin"),
        ("TrainingFacility", "trainingFacilities", "id slug"),
        ("Course", "courses", "id"),
        ("CourseIteration", "courseIterations", "id"),
    ] {
        let seen: Vec<Value> = few.all(list, "", "id").iter().map(|object| object["id"].clone()).collect();
        let objects = all.all(list, "", keys);
        assert_eq!((objects.len(), seen.len()), (2, 1), "{list}");
        for object in objects {
            for (key, value) in object.as_object().unwrap() {
                known.push((json!({ "__typename": of, key: value }), object["id"].clone(), seen.contains(&object["id"])));
            }
        }
    }
    let named: Vec<&Value> = known.iter().map(|(named, ..)| named).collect();
    let told =
        all.get_with("query($named: [_Any!]!) { _entities(representations: $named) { ... on Node { id } } }", json!({ "named": named }));
    assert_eq!(told["_entities"], Value::from_iter(known.iter().map(|(_, id, _)| json!({ "id": id }))));
    let told =
        few.ask_with("query($named: [_Any!]!) { _entities(representations: $named) { ... on Node { id } } }", json!({ "named": named }));
    assert_eq!(
        told["data"]["_entities"],
        Value::from_iter(known.iter().map(|(_, id, seen)| if *seen { json!({ "id": id }) } else { Value::Null }))
    );
    assert!(told.get("errors").is_none(), "{told}");
}

#[test]
fn inside_a_view_entities_open_by_the_ids_of_that_view_alone() {
    let small = Small::new("federation-as-seen-by");
    small.set(ON);
    small.nation("pol", &[feed("pol-stock", "/stock", PATIENT, HOLDINGS)]);
    let row = |number: usize, to: &str| {
        let label = json!({ "grade": "UNCLASSIFIED", "to": to });
        json!({ "key": number, "nsn": format!("2355-12-000-000{number}"), "quantity": 1, "unit": "EA", "label": label })
    };
    small.rows("/stock", &[row(1, ""), row(2, "XBB"), row(3, "XAA,XBB")]);
    let house = small.fetched().seen_by(viewer("bb", Some("XBB"), &[], "UNCLASSIFIED"));
    let lists = "holdings { nodes { id } } equipmentTypes { nodes { id nsn } } nation(code: \"POL\") { id } weaponSystem(slug: \"patriot\") { id } feed(slug: \"pol-stock\") { id runs { nodes { id } } }";
    let found = house.get(&format!("{{ {lists} asSeenBy(nation: \"XAA\") {{ {lists} }} }}"));
    let ids = |view: &Value| {
        let of =
            |name: &str, list: &Value| list.as_array().unwrap().iter().map(|one| (name.to_owned(), one["id"].clone())).collect::<Vec<_>>();
        let mut all = of("Holding", &view["holdings"]["nodes"]);
        all.extend(of("Equipment", &view["equipmentTypes"]["nodes"]));
        all.extend(of("FeedRun", &view["feed"]["runs"]["nodes"]));
        all.extend(
            [("Nation", "nation"), ("WeaponSystem", "weaponSystem"), ("Feed", "feed")]
                .map(|(name, field)| (name.to_owned(), view[field]["id"].clone())),
        );
        all
    };
    let (own, bound) = (ids(&found), ids(&found["asSeenBy"]));
    assert_eq!((own.len(), bound.len()), (3 + 3 + 1 + 3, 2 + 2 + 1 + 3));
    let entities = "_entities(representations: $named) { __typename ... on Node { id } }";
    let ask = format!(
        "query($named: [_Any!]!) {{ {entities} asSeenBy(nation: \"XAA\") {{ {entities} }} other: asSeenBy(nation: \"XCC\") {{ {entities} }} }}"
    );
    for (ids, outside) in [(&own, true), (&bound, false)] {
        let named = Value::from_iter(ids.iter().map(|(name, id)| json!({ "__typename": name, "id": id })));
        let nobody = Value::from_iter(ids.iter().map(|_| Value::Null));
        let told = house.get_with(&ask, json!({ "named": named }));
        let (there, elsewhere) = if outside { (&told, &told["asSeenBy"]) } else { (&told["asSeenBy"], &told) };
        assert_eq!([&there["_entities"], &elsewhere["_entities"], &told["other"]["_entities"]], [&named, &nobody, &nobody]);
    }
    // By keys that are no ids each view opens what it shows.
    let named = Value::from_iter([1, 2, 3].map(|number| json!({ "__typename": "Equipment", "nsn": format!("2355-12-000-000{number}") })));
    let told = house.get_with(&ask, json!({ "named": named }));
    let there = |view: &Value| view["_entities"].as_array().unwrap().iter().map(|one| !one.is_null()).collect::<Vec<_>>();
    assert_eq!(
        [there(&told), there(&told["asSeenBy"]), there(&told["other"])],
        [vec![true; 3], vec![true, false, true], vec![true, false, false]]
    );
    let inside = &told["asSeenBy"]["_entities"][0]["id"];
    assert!(bound.iter().any(|(_, id)| id == inside), "an id of that view: {inside}");
}

#[test]
fn a_nation_is_asked_once_for_all_that_are_named() {
    let nsn = |item: usize| format!("2355-01-000-000{item}");
    let service = Service::open(|keys| rows(keys.iter().map(|key| json!({ "lot": key, "nsn": key, "quantity": 5 }))));
    let held = "[feed.holding]\nkey = \"lot\"\nitem = { nsn = \"nsn\" }\nquantity = { path = \"quantity\", unit = { const = \"EA\" } }\n";
    let small = Small::new("federation-lookups");
    small.set(ON);
    small.nation("pol", &[feed("pol-stock", "/pol", PATIENT, HOLDINGS)]);
    small.nation("nld", &[service.feed("nld-held", "by = \"NSN\"", "hold_ms = 0", held)]);
    small.rows("/pol", &[json!({ "key": 1, "nsn": nsn(1), "quantity": 1, "unit": "EA" })]);
    let house = small.fetched();
    service.heard();
    // By number, by identity where a record tells the class, and one that only the nation holds.
    let named = json!([
        { "__typename": "Equipment", "nsn": nsn(2) },
        { "__typename": "Nation", "code": "NLD" },
        { "__typename": "Equipment", "niin": "010000001" },
        { "__typename": "Equipment", "nsn": nsn(3) },
    ]);
    let query = "query($named: [_Any!]!) { _entities(representations: $named) { ... on Equipment { nsn holdings { totalCount } } } }";
    let told = house.get_with(query, json!({ "named": named }));
    let equipment = |item: usize, holdings: usize| json!({ "nsn": nsn(item), "holdings": { "totalCount": holdings } });
    assert_eq!(told["_entities"], json!([equipment(2, 1), {}, equipment(1, 2), equipment(3, 1)]));
    let mut heard = service.heard();
    assert_eq!(heard.len(), 1, "{heard:?}");
    heard[0].sort_unstable();
    assert_eq!(heard[0], [nsn(1), nsn(2), nsn(3)]);
    // A holding that was told by number opens by its id, as at `node`.
    let list = house.get(&format!("{{ holdings(filter: {{ nsn: [\"{}\"] }}) {{ nodes {{ id }} }} }}", nsn(3)));
    let id = &list["holdings"]["nodes"][0]["id"];
    service.heard();
    let told = house.get_with(ENTITIES, json!({ "named": [{ "__typename": "Holding", "id": id }] }));
    assert_eq!(told, json!({ "_entities": [{ "__typename": "Holding", "id": id }] }));
    assert_eq!(service.heard(), [[nsn(3)]]);
}
