//! However a list is cut into pages, the pages join to the whole, in an order that an independent sort gives.

mod narrow;

use std::cmp::Ordering;
use std::collections::HashSet;
use std::sync::LazyLock;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::small::{HOLDINGS, Small, feed};
use crate::support::gateway::House;

/// Rows of three feeds of two nations, with ties and gaps in every value.
fn rows(feed: u32, numbers: std::ops::Range<u32>) -> Vec<Value> {
    let dealt = |number: u32, of: u32, salt: u32| (number.wrapping_mul(2_654_435_761).wrapping_add(salt * 40_503) >> 7) % of;
    numbers
        .map(|number| {
            let pick = |of, salt| dealt(number + 1_000 * feed, of, salt);
            json!({
                "key": format!("{feed}-{number}"),
                "nsn": if pick(4, 1) == 0 { Value::Null } else { format!("2355-12-000-{:04}", pick(9, 2)).into() },
                "name": if pick(5, 3) == 0 && pick(4, 1) != 0 { Value::Null } else { ["Tent", "axle", "Bolt", "camera", "tent", "Écrou"][pick(6, 4) as usize].into() },
                "holder": if pick(3, 5) == 0 { Value::Null } else { format!("depot {}", pick(3, 6)).into() },
                "quantity": if pick(5, 7) == 0 { Value::Null } else { (f64::from(pick(6, 8)) * 9_758.0 / 0.99).into() },
                "offered": if pick(2, 9) == 0 { Value::Null } else { pick(3, 10).into() },
                "unit": "EA",
            })
        })
        .collect()
}

static HOUSE: LazyLock<(Small, House)> = LazyLock::new(|| {
    let small = Small::new("paging");
    small.nation("pol", &[feed("pol-a", "/pol-a", "", HOLDINGS), feed("pol-b", "/pol-b", "", HOLDINGS)]);
    small.nation("deu", &[feed("deu-a", "/deu-a", "", HOLDINGS)]);
    for (number, path) in [(0, "/pol-a"), (1, "/pol-b"), (2, "/deu-a")] {
        small.rows(path, &rows(number, 0..47));
    }
    let house = small.fetched();
    (small, house)
});

const FIELDS: &str =
    "id nation { code } holder quantity { value } offered { value } equipmentType { nsn key { scheme value } } provenance { sourceKey }";

/// All holdings by id: what the oracle sorts.
static ALL: LazyLock<Vec<Value>> = LazyLock::new(|| HOUSE.1.all("holdings", "", FIELDS));

#[derive(Debug, Clone, Copy, PartialEq)]
enum Key {
    Id,
    Nation,
    Quantity,
    Offered,
    Holder,
    Nsn,
}

impl Key {
    fn name(self) -> &'static str {
        match self {
            Self::Id => "ID",
            Self::Nation => "NATION",
            Self::Quantity => "QUANTITY",
            Self::Offered => "OFFERED",
            Self::Holder => "HOLDER",
            Self::Nsn => "NSN",
        }
    }

    fn value(self, record: &Value) -> &Value {
        match self {
            Self::Id => &record["id"],
            Self::Nation => &record["nation"]["code"],
            Self::Quantity => &record["quantity"]["value"],
            Self::Offered => &record["offered"]["value"],
            Self::Holder => &record["holder"],
            Self::Nsn => &record["equipmentType"]["nsn"],
        }
    }
}

fn compare(a: &Value, b: &Value, descending: bool) -> Ordering {
    let order = match (a, b) {
        (Value::Null, Value::Null) => return Ordering::Equal,
        (Value::Null, _) => return Ordering::Greater,
        (_, Value::Null) => return Ordering::Less,
        (Value::Number(a), Value::Number(b)) => a.as_f64().unwrap().total_cmp(&b.as_f64().unwrap()),
        (a, b) => a.as_str().unwrap().cmp(b.as_str().unwrap()),
    };
    if descending { order.reverse() } else { order }
}

/// The ids in order; ties, and `ID` itself, by the place in the list by id.
fn sorted(orders: &[(Key, bool)], all: &[Value]) -> Vec<String> {
    let mut places: Vec<usize> = (0..all.len()).collect();
    places.sort_by(|&a, &b| {
        let by_keys = orders.iter().map(|&(key, descending)| match key {
            Key::Id if descending => b.cmp(&a),
            Key::Id => a.cmp(&b),
            key => compare(key.value(&all[a]), key.value(&all[b]), descending),
        });
        by_keys.fold(Ordering::Equal, Ordering::then).then(a.cmp(&b))
    });
    places.into_iter().map(|place| all[place]["id"].as_str().unwrap().to_owned()).collect()
}

fn order_by(orders: &[(Key, bool)]) -> String {
    let keys = orders
        .iter()
        .map(|(key, descending)| format!("{{field: {}, direction: {}}}", key.name(), if *descending { "DESC" } else { "ASC" }));
    format!("orderBy: [{}]", keys.collect::<Vec<_>>().join(", "))
}

struct Page {
    ids: Vec<String>,
    cursors: Vec<String>,
    next: bool,
    previous: bool,
    total: usize,
}

fn page(arguments: &str) -> Page {
    page_of(&HOUSE.1, arguments)
}

fn page_of(house: &House, arguments: &str) -> Page {
    let query = format!(
        "{{ holdings({arguments}) {{ totalCount edges {{ cursor node {{ id }} }} nodes {{ id }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }}"
    );
    let page = house.get(&query)["holdings"].take();
    let edges = page["edges"].as_array().unwrap();
    let texts = |pointer: &str| edges.iter().map(|edge| edge.pointer(pointer).unwrap().as_str().unwrap().to_owned()).collect::<Vec<_>>();
    let (ids, cursors, info) = (texts("/node/id"), texts("/cursor"), &page["pageInfo"]);
    let nodes: Vec<&str> = page["nodes"].as_array().unwrap().iter().map(|node| node["id"].as_str().unwrap()).collect();
    assert_eq!(nodes, ids, "nodes are edges without cursors");
    assert_eq!(info["startCursor"].as_str(), cursors.first().map(String::as_str));
    assert_eq!(info["endCursor"].as_str(), cursors.last().map(String::as_str));
    let total = page["totalCount"].as_u64().unwrap() as usize;
    Page { ids, cursors, total, next: info["hasNextPage"] == true, previous: info["hasPreviousPage"] == true }
}

fn orders() -> impl Strategy<Value = Vec<(Key, bool)>> {
    let key = prop::sample::select(vec![Key::Id, Key::Nation, Key::Quantity, Key::Offered, Key::Holder, Key::Nsn]);
    prop::collection::vec((key, any::<bool>()), 0..4)
}

/// A filter with what it keeps.
#[derive(Debug, Clone)]
enum Keep {
    /// All that is given holds: from and below that quantity, at one of these depots, under these words.
    Each(Option<(u64, u64)>, Option<Vec<u64>>, Option<&'static str>),
    Not(Box<Keep>),
    Any(Vec<Keep>),
}

impl Keep {
    fn text(&self) -> String {
        match self {
            Self::Each(quantity, depots, words) => {
                let quantity = quantity.map(|(low, high)| format!("quantity: {{gte: {low}, lt: {high}}}"));
                let named = |depots: &Vec<u64>| depots.iter().map(|depot| format!("\"depot {depot}\"")).collect::<Vec<_>>().join(", ");
                let depots = depots.as_ref().map(|depots| format!("holder: [{}]", named(depots)));
                let words = words.map(|words| format!("text: \"{words}\""));
                format!("{{{}}}", [quantity, depots, words].into_iter().flatten().collect::<Vec<_>>().join(", "))
            }
            Self::Not(not) => format!("{{not: {}}}", not.text()),
            Self::Any(any) => format!("{{anyOf: [{}]}}", any.iter().map(Self::text).collect::<Vec<_>>().join(", ")),
        }
    }

    fn keeps(&self, record: &Value) -> bool {
        match self {
            Self::Each(quantity, depots, words) => {
                let number = record["quantity"]["value"].as_f64();
                let (holder, inside) = (record["holder"].as_str(), |low: u64, high: u64, own: f64| low as f64 <= own && own < high as f64);
                quantity.is_none_or(|(low, high)| number.is_some_and(|own| inside(low, high, own)))
                    && depots.iter().all(|depots| depots.iter().any(|depot| holder == Some(&format!("depot {depot}"))))
                    // Of all texts only those of holders have these words.
                    && words.is_none_or(|words| holder.is_some_and(|holder| words.split(' ').all(|word| holder.contains(word))))
            }
            Self::Not(not) => !not.keeps(record),
            Self::Any(any) => any.iter().any(|one| one.keeps(record)),
        }
    }
}

fn filters() -> impl Strategy<Value = Keep> {
    let quantity = prop::option::of((0_u64..6, 0_u64..7));
    let depots = prop::option::of(prop::collection::vec(0_u64..4, 1..3));
    let words = prop::option::of(prop::sample::select(vec!["depot", "dep 1", "2 depot", "nowhere"]));
    let each = (quantity, depots, words).prop_map(|(quantity, depots, words)| Keep::Each(quantity, depots, words));
    each.prop_recursive(2, 8, 3, |inner| {
        prop_oneof![inner.clone().prop_map(|one| Keep::Not(Box::new(one))), prop::collection::vec(inner, 1..3).prop_map(Keep::Any),]
    })
}

fn few() -> ProptestConfig {
    ProptestConfig { cases: 40, max_shrink_iters: 40, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(few())]

    #[test]
    fn pages_forward_join_to_the_whole(orders in orders(), size in 1_usize..60) {
        let (whole, order) = (sorted(&orders, &ALL), order_by(&orders));
        let mut joined: Vec<String> = Vec::new();
        let mut after = String::new();
        loop {
            let page = page(&format!("first: {size}, {order}{after}"));
            prop_assert!(page.ids.len() <= size);
            prop_assert_eq!(page.previous, !joined.is_empty());
            joined.extend(page.ids);
            prop_assert_eq!(page.next, joined.len() < whole.len());
            if !page.next { break }
            after = format!(", after: \"{}\"", page.cursors.last().unwrap());
        }
        prop_assert_eq!(joined, whole);
    }

    #[test]
    fn pages_backward_join_to_the_whole(orders in orders(), size in 1_usize..60) {
        let (whole, order) = (sorted(&orders, &ALL), order_by(&orders));
        let mut joined: Vec<String> = Vec::new();
        let mut before = String::new();
        loop {
            let page = page(&format!("last: {size}, {order}{before}"));
            prop_assert!(page.ids.len() <= size);
            prop_assert_eq!(page.next, !joined.is_empty());
            joined = [page.ids, joined].concat();
            prop_assert_eq!(page.previous, joined.len() < whole.len());
            if !page.previous { break }
            before = format!(", before: \"{}\"", page.cursors.first().unwrap());
        }
        prop_assert_eq!(joined, whole);
    }

    #[test]
    fn what_a_filter_keeps_is_paged_like_the_whole(orders in orders(), keep in filters(), size in 1_usize..20, backward in any::<bool>()) {
        let kept: Vec<Value> = ALL.iter().filter(|record| keep.keeps(record)).cloned().collect();
        let (whole, arguments) = (sorted(&orders, &kept), format!("filter: {}, {}", keep.text(), order_by(&orders)));
        let mut joined: Vec<String> = Vec::new();
        let mut from = String::new();
        loop {
            let page = page(&format!("{}: {size}, {arguments}{from}", if backward { "last" } else { "first" }));
            prop_assert_eq!(page.total, whole.len());
            let (more, edge) = if backward { (page.previous, page.cursors.first()) } else { (page.next, page.cursors.last()) };
            from = edge.map(|cursor| format!(", {}: \"{cursor}\"", if backward { "before" } else { "after" })).unwrap_or_default();
            joined = if backward { [page.ids, joined].concat() } else { [joined, page.ids].concat() };
            prop_assert_eq!(more, joined.len() < whole.len());
            if !more { break }
        }
        prop_assert_eq!(joined, whole, "{}", arguments);
    }

    #[test]
    fn any_window_is_the_slice_that_relay_says(
        orders in orders(), ends in (0_usize..141, 0_usize..141), given in (any::<bool>(), any::<bool>()),
        first in prop::option::of(0_usize..150), last in prop::option::of(0_usize..150),
    ) {
        let (whole, order) = (sorted(&orders, &ALL), order_by(&orders));
        let cursors = page(&format!("first: 500, {order}")).cursors;
        let (after, before) = (given.0.then_some(ends.0), given.1.then_some(ends.1));
        let mut arguments = order;
        after.iter().for_each(|place| arguments += &format!(", after: \"{}\"", cursors[*place]));
        before.iter().for_each(|place| arguments += &format!(", before: \"{}\"", cursors[*place]));
        first.iter().for_each(|count| arguments += &format!(", first: {count}"));
        last.iter().for_each(|count| arguments += &format!(", last: {count}"));
        let from = after.map_or(0, |place| place + 1);
        let mut slice: &[String] = whole.get(from..before.unwrap_or(whole.len())).unwrap_or_default();
        let first = if first.is_none() && last.is_none() { Some(50) } else { first };
        if let Some(first) = first { slice = &slice[..first.min(slice.len())] }
        if let Some(last) = last { slice = &slice[slice.len() - last.min(slice.len())..] }
        let got = page(&arguments);
        prop_assert_eq!(got.ids.as_slice(), slice, "{}", arguments);
    }
}

#[test]
fn names_are_ordered_without_case_and_marks() {
    let records = HOUSE.1.all("holdings", "filter: {nation: [\"DEU\"]}, orderBy: [{field: NAME}]", "provenance { sourceKey }");
    let given: Vec<Value> = rows(2, 0..47);
    let name = |record: &Value| {
        let row = given.iter().find(|row| row["key"] == record["provenance"]["sourceKey"]).unwrap();
        row["name"].as_str().map(|name| name.to_lowercase().replace('é', "e"))
    };
    let names: Vec<Option<String>> = records.iter().map(name).collect();
    let mut expected = names.clone();
    expected.sort_by(|a, b| a.is_none().cmp(&b.is_none()).then(a.cmp(b)));
    assert_eq!(names, expected);
    assert!(names.iter().flatten().collect::<HashSet<_>>().len() == 5, "tent and Tent are one: {names:?}");
}

#[test]
fn a_cursor_that_is_none_is_refused_with_the_way_out() {
    let good = page("first: 3, orderBy: [{field: QUANTITY}]").cursors[2].clone();
    let lines = HOUSE.1.ask(&format!("{{ donationLines(after: \"{}\") {{ totalCount }} }}", page("first: 1").cursors[0]));
    assert_eq!(lines["errors"][0]["extensions"]["code"], "BAD_USER_INPUT", "a cursor of another list: {lines}");
    let damaged =
        [String::new(), "x".to_owned(), "%%%".to_owned(), "e30".to_owned(), good[..good.len() - 3].to_owned(), format!("{good}AA")];
    for cursor in damaged {
        for name in ["after", "before"] {
            let answer = HOUSE.1.ask(&format!("{{ holdings(orderBy: [{{field: QUANTITY}}], {name}: \"{cursor}\") {{ totalCount }} }}"));
            let error = &answer["errors"][0];
            assert_eq!(error["extensions"]["code"], "BAD_USER_INPUT", "{cursor}: {answer}");
            assert!(error["message"].as_str().unwrap().contains(&format!("`{name}`")), "{error}");
        }
    }
    for order in ["[{field: QUANTITY, direction: DESC}]", "[{field: OFFERED}]", "[]", "[{field: QUANTITY}, {field: ID}]"] {
        let answer = HOUSE.1.ask(&format!("{{ holdings(orderBy: {order}, after: \"{good}\") {{ totalCount }} }}"));
        assert!(answer["errors"][0]["message"].as_str().unwrap().contains("another order"), "{order}: {answer}");
    }
}

#[test]
fn sizes_beyond_the_page_are_refused() {
    for (arguments, says) in [("first: 501", "at most 500"), ("last: 501", "at most 500"), ("first: -1", "from 0"), ("last: -1", "from 0")]
    {
        let answer = HOUSE.1.ask(&format!("{{ holdings({arguments}) {{ totalCount }} }}"));
        let message = answer["errors"][0]["message"].as_str().unwrap_or_default();
        assert!(message.contains(says), "{arguments}: {answer}");
    }
    let none = page("first: 0");
    assert!(none.ids.is_empty() && none.next && !none.previous);
}

#[test]
fn cursors_outlive_a_republication_that_adds_and_removes() {
    let small = Small::new("republication");
    small.nation("pol", &[feed("pol-a", "/pol-a", "", HOLDINGS)]);
    small.rows("/pol-a", &rows(0, 0..47));
    let house = small.fetched();
    for order in [("QUANTITY", "ASC"), ("QUANTITY", "DESC")] {
        small.rows("/pol-a", &rows(0, 0..47));
        house.fetch();
        let arguments = format!("orderBy: [{{field: {}, direction: {}}}]", order.0, order.1);
        let query = |more: &str| format!("{{ holdings(first: 500, {arguments}{more}) {{ edges {{ cursor node {{ {FIELDS} }} }} }} }}");
        let old = house.get(&query(""))["holdings"]["edges"].take();
        let old = old.as_array().unwrap();
        // Every third row goes; new ones come whose quantities nobody else has.
        let mut kept: Vec<Value> = rows(0, 0..47).into_iter().enumerate().filter(|(place, _)| place % 3 != 0).map(|(_, row)| row).collect();
        kept.extend(
            (0..6)
                .map(|number| json!({ "key": format!("new-{number}"), "name": "new", "quantity": f64::from(number) + 0.5, "unit": "EA" })),
        );
        small.rows("/pol-a", &kept);
        house.fetch();
        let key = |record: &Value| record["provenance"]["sourceKey"].as_str().unwrap().to_owned();
        let there: HashSet<String> = kept.iter().map(|row| row["key"].as_str().unwrap().to_owned()).collect();
        for (place, edge) in old.iter().enumerate().step_by(5) {
            let after = house.get(&query(&format!(", after: {}", edge["cursor"])))["holdings"]["edges"].take();
            let got: Vec<Value> = after.as_array().unwrap().iter().map(|edge| edge["node"].clone()).collect();
            let survivors: Vec<String> = old[place + 1..].iter().map(|edge| key(&edge["node"])).filter(|key| there.contains(key)).collect();
            let of_old: Vec<String> = got.iter().map(key).filter(|key| !key.starts_with("new-")).collect();
            assert_eq!(of_old, survivors, "{order:?} after {place}");
            let here = &edge["node"]["quantity"]["value"];
            let expected_new = (0..6).filter(|number| {
                let own = json!(f64::from(*number) + 0.5);
                compare(here, &own, order.1 == "DESC") == Ordering::Less
            });
            assert_eq!(
                got.iter().filter(|record| key(record).starts_with("new-")).count(),
                expected_new.count(),
                "{order:?} after {place}"
            );
        }
    }
}
