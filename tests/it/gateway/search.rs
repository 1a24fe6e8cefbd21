//! Finding by name: what is found, in which order, and for whom.

use std::collections::BTreeSet;

use muster::store::words;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};

use super::small::{HOLDINGS, Small, TRAINING, feed};
use crate::support::gateway::{House, viewer};

fn stock(key: &str, nsn: Option<&str>, name: &str, more: Value) -> Value {
    let mut row = json!({ "key": key, "nsn": nsn, "name": name, "quantity": 1, "unit": "EA" });
    row.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    row
}

/// Poland holds things with names in several alphabets, and trains at two places.
fn poland() -> (Small, House) {
    let small = Small::new("search");
    small.nation("pol", &[feed("pol-stock", "/pol", "", HOLDINGS), feed("pol-training", "/courses", "", TRAINING)]);
    small.rows(
        "/pol",
        &[
            stock("a", Some("1025-01-445-0991"), "HOWITZER, MEDIUM, TOWED: 155MM M777", json!({ "holder": "Łódź" })),
            stock("b", None, "Гаубиця буксирувана", json!({})),
            stock("c", Some("2350-12-345-6789"), "Kampfpanzer Größe 2", json!({})),
            stock("d", Some("7360-01-123-4567"), "FIELD KITCHEN", json!({ "label": { "grade": "RESTRICTED" } })),
            stock("e", None, "Hovitzer stand", json!({})),
        ],
    );
    small.rows(
        "/courses",
        &[json!({
            "key": "r1", "facility": { "key": "f", "name": "Zakład Szkolenia", "place": "Toruń" },
            "course": { "code": "C-1", "title": "Howitzer crew course", "languages": ["pl"] },
            "starts": "2026-12-01", "ends": "2026-12-20", "seats": 10
        })],
    );
    let house = small.fetched();
    (small, house)
}

/// What is found: kind and text that matched.
fn found(house: &House, text: &str, more: &str) -> Vec<(String, String)> {
    let query = format!("{{ search(text: {}{more}) {{ score matched kind node {{ id __typename }} }} }}", json!(text));
    let hits = house.get(&query)["search"].take();
    let hits = hits.as_array().unwrap();
    let scores: Vec<f64> = hits.iter().map(|hit| hit["score"].as_f64().unwrap()).collect();
    assert!(scores.is_sorted_by(|a, b| a >= b) && scores.iter().all(|score| (0.0..=1.0).contains(score)), "{scores:?}");
    let text = |hit: &Value, field: &str| hit[field].as_str().unwrap().to_owned();
    hits.iter().map(|hit| (text(hit, "kind"), text(hit, "matched"))).collect()
}

fn holdings(house: &House, text: &str) -> Vec<String> {
    found(house, text, ", kinds: [HOLDING]").into_iter().map(|(_, matched)| matched).collect()
}

#[test]
fn names_are_found_by_their_beginnings_in_any_alphabet_and_with_a_letter_wrong() {
    let (_small, house) = poland();
    let howitzer = ["HOWITZER, MEDIUM, TOWED: 155MM M777"];
    for text in ["HOWITZER", "howitzer", "how med", "M777", "M-777", "towed 155mm", "howitzr medium", "hwoitzer medium", "howwitzer medium"]
    {
        assert_eq!(holdings(&house, text).first().map(String::as_str), Some(howitzer[0]), "{text}");
    }
    assert_eq!(holdings(&house, "lodz"), ["Łódź"]);
    assert_eq!(holdings(&house, "Гаубиця"), ["Гаубиця буксирувана"]);
    assert_eq!(holdings(&house, "haubitsia"), ["Гаубиця буксирувана"]);
    assert_eq!(holdings(&house, "kampfpanzer grosse"), ["Kampfpanzer Größe 2"]);
    assert_eq!(found(&house, "torun", ""), [("TRAINING_FACILITY".to_owned(), "Toruń".to_owned())]);
    assert_eq!(found(&house, "pol", ", kinds: [NATION]").first(), Some(&("NATION".to_owned(), "POL".to_owned())));
    for nothing in ["", " - ", "towed kitchen", "xyz", "hxwxtzer"] {
        assert_eq!(holdings(&house, nothing), Vec::<String>::new(), "{nothing}");
    }
}

#[test]
fn stock_numbers_are_found_with_and_without_dashes_and_by_their_last_nine() {
    let (_small, house) = poland();
    for text in ["1025-01-445-0991", "1025014450991", "10250144", "1025 01 445 0991"] {
        assert_eq!(holdings(&house, text), ["1025-01-445-0991"], "{text}");
        assert!(
            found(&house, text, ", kinds: [EQUIPMENT_TYPE]").contains(&("EQUIPMENT_TYPE".to_owned(), "1025-01-445-0991".to_owned())),
            "{text}"
        );
    }
    for text in ["014450991", "01-445-0991"] {
        assert_eq!(
            found(&house, text, ", kinds: [EQUIPMENT_TYPE]").first(),
            Some(&("EQUIPMENT_TYPE".to_owned(), "014450991".to_owned())),
            "{text}"
        );
    }
}

#[test]
fn the_best_comes_first_and_what_others_refer_to_before_them() {
    let (_small, house) = poland();
    let texts: Vec<(String, String)> = found(&house, "howitzer", "");
    let place = |matched: &str| texts.iter().position(|(_, text)| text == matched).unwrap();
    assert!(place("Howitzer crew course") < place("HOWITZER, MEDIUM, TOWED: 155MM M777"), "more of the name was asked for: {texts:?}");
    assert!(place("HOWITZER, MEDIUM, TOWED: 155MM M777") < place("Hovitzer stand"), "as it is before what may be meant: {texts:?}");
    let kinds: Vec<&str> = texts.iter().filter(|(_, text)| text.ends_with("155MM M777")).map(|(kind, _)| kind.as_str()).collect();
    assert_eq!(kinds, ["WEAPON_SYSTEM", "EQUIPMENT_TYPE", "HOLDING"], "{texts:?}");
    assert_eq!(found(&house, "howitzer", ", first: 2"), texts[..2]);
    assert_eq!(found(&house, "howitzer", ", first: 0"), []);
}

#[test]
fn what_a_viewer_may_not_see_is_not_found_and_changes_no_score() {
    let (small, house) = poland();
    let cleared = house.seen_by(viewer("cleared", None, &[], "RESTRICTED"));
    assert_eq!(holdings(&cleared, "kitchen"), ["FIELD KITCHEN"]);
    assert_eq!(found(&house, "kitchen", ""), []);
    assert_eq!(found(&house, "7360-01-123-4567", ""), []);
    let query = r#"{ search(text: "howitzer") { score matched node { id } } }"#;
    let before = house.get(query);
    let mut rows = vec![
        stock("a", Some("1025-01-445-0991"), "HOWITZER, MEDIUM, TOWED: 155MM M777", json!({ "holder": "Łódź" })),
        stock("e", None, "Hovitzer stand", json!({})),
    ];
    rows.extend((0..50).map(|number| stock(&format!("x{number}"), None, "howitzer", json!({ "label": { "grade": "SECRET" } }))));
    small.rows("/pol", &rows);
    house.fetch();
    assert_eq!(house.get(query), before);
}

#[test]
fn what_asks_for_too_much_is_refused_with_the_bound() {
    let (_small, house) = poland();
    let errors = |query: &str| house.ask(query)["errors"][0]["message"].as_str().unwrap().to_owned();
    insta::assert_snapshot!(errors(r#"{ search(text: "a", first: 101) { score } }"#), @"`first` is 101; give a number from 0 to 100");
    insta::assert_snapshot!(errors(r#"{ search(text: "a", first: -1) { score } }"#), @"`first` is -1; give a number from 0 to 100");
    let long = "a".repeat(201);
    insta::assert_snapshot!(errors(&format!(r#"{{ search(text: "{long}") {{ score }} }}"#)), @"`text` has 201 characters; give at most 200");
}

/// Whether a word is one of a name's, its beginning, or either with one letter wrong: said another way.
fn known(sought: &str, word: &str) -> bool {
    let long = (4..=32).contains(&sought.chars().count());
    let letters: Vec<char> = word.chars().collect();
    let beginnings = (0..=letters.len()).map(|length| letters[..length].iter().collect::<String>());
    let near = |beginning: &str| strsim::levenshtein(beginning, sought) <= 1;
    word.starts_with(sought)
        || (long && (beginnings.into_iter().any(|beginning| near(&beginning)) || strsim::osa_distance(word, sought) <= 1))
}

#[test]
fn all_words_of_a_question_and_no_others_decide_what_is_found() {
    let words_of = |most| proptest::collection::vec("[abA]{1,6}", 1..most).prop_map(|words| words.join(" "));
    let strategy = (proptest::collection::btree_set(words_of(4), 1..25), proptest::collection::vec(words_of(3), 30));
    let mut runner = TestRunner::new(Config { cases: 12, ..Config::default() });
    runner
        .run(&strategy, |(names, questions)| {
            let small = Small::new("search-law");
            small.nation("pol", &[feed("pol-stock", "/pol", "", HOLDINGS)]);
            let rows: Vec<Value> =
                names.iter().enumerate().map(|(number, name)| stock(&number.to_string(), None, name, json!({}))).collect();
            small.rows("/pol", &rows);
            let house = small.fetched();
            for question in questions {
                let has = |name: &String| words(&question).iter().all(|sought| words(name).iter().any(|word| known(sought, word)));
                let expected: BTreeSet<&String> = names.iter().filter(|name| has(name)).collect();
                let given = found(&house, &question, ", kinds: [HOLDING], first: 100");
                let given: BTreeSet<&String> = given.iter().map(|(_, matched)| matched).collect();
                prop_assert_eq!(given, expected, "{}", question);
            }
            Ok(())
        })
        .unwrap();
}
