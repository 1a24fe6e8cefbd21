//! What a viewer may not see changes no byte of what he is answered, for every field and every argument of the schema: the
//! questions are made out of the schema's own text, so a new field is asked the day it is there.

mod known;
mod questions;
mod world;

use std::collections::BTreeSet;
use std::path::Path;

use apollo_compiler::Schema;
use apollo_compiler::schema::ExtendedType;
use muster::model::values::Id;
use muster::view::Viewer;
use serde_json::{Value, json};

use self::known::Known;
use self::questions::Questions;
use self::world::world;
use crate::support::gateway::{House, viewer, wait};

/// Lists of which nothing is ever withheld.
const OPEN: &[&str] = &["weaponSystems"];
/// Types that no question of a query leads to.
const APART: &[&str] = &["Subscription"];

fn schema() -> Schema {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema/muster.graphql");
    Schema::parse(std::fs::read_to_string(&path).unwrap(), &path).unwrap_or_else(|invalid| panic!("{}", invalid.errors))
}

/// Who sees all, and who sees what is released to everybody.
fn viewers() -> [Viewer; 2] {
    [viewer("all", Some("XBB"), &[], "SECRET"), viewer("nobody", None, &[], "UNCLASSIFIED")]
}

/// Asserts that two answers are the same, and shows where they are not.
fn same(question: &str, without: &str, with: &str) {
    if without != with {
        let at = without.bytes().zip(with.bytes()).take_while(|(one, other)| one == other).count();
        let told = |text: &str| String::from_utf8_lossy(&text.as_bytes()[at.saturating_sub(200)..(at + 100).min(text.len())]).into_owned();
        panic!("a withheld record is told of\n  asked: {question}\n  without: …{}…\n  with: …{}…", told(without), told(with));
    }
}

/// The answer to a question, with what it tells of how it came about but for the time that it took.
fn explained(house: &House, question: &str) -> String {
    let (_, text) = wait(house.send_wanting(question, &json!({ "plan": true })));
    text.split("\"milliseconds\":{").next().unwrap_or_default().to_owned()
}

/// How many questions were asked, of how many the answer was another one for who sees all, and how many were refused.
#[derive(Default, Debug)]
struct Count {
    asked: usize,
    biting: usize,
    refused: Vec<String>,
}

impl Count {
    fn add(&mut self, question: &str, everything: &str, told: &str) {
        self.asked += 1;
        self.biting += usize::from(everything != told);
        if !told.starts_with("{\"data\":") {
            self.refused.push(format!("{question}\n{}", told.chars().take(400).collect::<String>()));
        }
    }
}

#[test]
fn nothing_that_can_be_asked_tells_of_what_is_withheld() {
    let ((_without, without), (_with, with)) = (world(false), world(true));
    let [all, nobody] = viewers();
    let [everything, told, before] = [with.seen_by(all), with.seen_by(nobody.clone()), without.seen_by(nobody)];
    let schema = schema();
    for list in questions::lists(&schema) {
        let count = |house: &House| house.get(&format!("{{ {list} {{ totalCount }} }}"))[list]["totalCount"].as_u64().unwrap();
        let (all, shown) = (count(&everything), count(&told));
        assert!(shown > 0 && (all > shown || OPEN.contains(&list)), "{list}: {all} in all, of which {shown} are shown");
    }
    let known = Known::of(&schema, &everything, &told);
    let questions = Questions::new(&schema, &known, None);
    let mut count = Count::default();
    for question in questions.all() {
        let (with, without) = (explained(&told, &question), explained(&before, &question));
        same(&question, &without, &with);
        let answer = |text: &str| text.split("\"plan\":").next().unwrap_or_default().to_owned();
        count.add(&question, &answer(&explained(&everything, &question)), &answer(&with));
    }
    assert!(count.refused.is_empty(), "{} were refused, as:\n{}", count.refused.len(), count.refused[0]);
    assert!(count.biting * 3 > count.asked, "{} of {} would notice", count.biting, count.asked);
    all_was_asked(&schema, &questions);
}

#[test]
fn what_another_may_not_see_is_not_in_what_he_would_see() {
    let ((_without, without), (_with, with)) = (world(false), world(true));
    let [all, nobody] = viewers();
    let nobody = Known::of(&schema(), &with.seen_by(all.clone()), &with.seen_by(nobody));
    let [told, before] = [with.seen_by(all.clone()), without.seen_by(all)];
    let schema = schema();
    let questions = Questions::new(&schema, &nobody, Some("XCC"));
    // That something was withheld is exact there, so it is what differs.
    let plain = |house: &House, question: &str| house.text(question).replace(":\"SOMETHING\"", ":\"NOTHING\"");
    let mut something = 0;
    for question in questions.all() {
        let with = told.text(&question);
        for id in with.split("id\":\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(Id::unbound(id, "XCC").is_some(), "an id is not bound to the view: {id}\n{question}");
        }
        something += usize::from(with.contains(":\"SOMETHING\""));
        assert!(!with.contains(":\"POSSIBLE\""), "{question}");
        same(&question, &plain(&before, &question), &plain(&told, &question));
    }
    assert!(something > 100, "{something} answers say that something is withheld");
}

/// Every field of every type, and every argument, has a question.
fn all_was_asked(schema: &Schema, questions: &Questions<'_>) {
    let mut lacking = BTreeSet::new();
    for (name, one) in schema.types.iter().filter(|(name, one)| !one.is_built_in() && !APART.contains(&name.as_str())) {
        let ExtendedType::Object(object) = one else { continue };
        for (field, definition) in &object.fields {
            let place = format!("{name}.{field}");
            lacking.extend(definition.arguments.iter().map(|argument| format!("{place}({})", argument.name)));
            lacking.insert(place);
        }
    }
    let lacking: Vec<_> = lacking.difference(&questions.asked()).cloned().collect();
    assert!(lacking.is_empty(), "no question asks {lacking:?}");
}

/// The value under a key of an answer, which has no errors.
fn answered(text: &str) -> Value {
    serde_json::from_str::<Value>(text).unwrap()["data"].take()
}
