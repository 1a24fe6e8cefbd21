//! `schema/nation.schema.json`: what a nation's file can hold, as JSON Schema, so that editors complete and check it.
//!
//! Nothing of it is written down anywhere: the reader is asked. A key that it does not know makes it list those that it
//! knows; a value of the wrong type, or a word that it does not know, makes it say what it wants. So a new key is in the
//! schema as soon as it is read.

use hashbrown::HashMap;
use serde_json::{Map, Value, json};
use toml::value::Datetime;
use toml::{Table, Value as Toml};

use super::read::{self, Surroundings, parsed};
use super::what::What;
use crate::model::codes::{Code as _, FeedAccess, FeedFormat};
use crate::model::records::{
    Course, CourseIteration, Donation, DonationLine, Holding, RepairOrder, Requirement, TrainingFacility, Transfer, TransferLine,
};
use crate::model::{Entity, FieldShape, Kind};

/// A key, and a word, that nobody means.
const NONSENSE: &str = "zz";

/// Most words of a key beside which other keys are looked for.
const WORDS: usize = 12;

/// Where the reader is asked: a feed, and in the table that it is asked about a word under a key.
type Setting = (Table, Option<(&'static str, String)>);

/// The schema of a nation's file.
pub fn nation_schema() -> Value {
    let mut asking = Asking::default();
    let feed = asking.table(&["feed"]);
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A nation's feeds",
        "description": "A file of `config/nations/`; its name is the nation's trigram.",
        "type": "object",
        "properties": { "version": { "const": 1 }, "feed": { "type": "array", "items": feed } },
        "required": ["version", "feed"],
        "additionalProperties": false,
        "$defs": asking.definitions,
    })
}

/// The reader being asked, and what it said so far.
#[derive(Default)]
struct Asking {
    /// Tables by name.
    definitions: Map<String, Value>,
    /// Their names, by what they can hold.
    names: HashMap<String, String>,
}

impl Asking {
    /// A table: its keys, and what each can be.
    fn table(&mut self, path: &[&str]) -> Value {
        let (mut keys, mut settings) = keys(path, feeds().map(|feed| (feed, None)));
        let Some(read) = settings.first().cloned() else {
            // Its keys are the nation's own words.
            return json!({ "type": "object" });
        };
        // Some keys are read only beside a certain word: with a style of paging, or in a format.
        for key in keys.clone() {
            let words = words_or_text(&ask(path, key, Toml::String(NONSENSE.to_owned()), &read), key);
            let words: Vec<String> = words
                .iter()
                .filter_map(|words| words.get("enum")?.as_array())
                .flatten()
                .filter_map(|word| Some(word.as_str()?.to_owned()))
                .collect();
            if path.len() == 2 && words.len() <= WORDS {
                let (more, read_too) = self::keys(path, words.into_iter().map(|word| (read.0.clone(), Some((key, word)))));
                keys.extend(more);
                settings.extend(read_too);
            }
        }
        keys.sort_unstable();
        keys.dedup();
        let feed = settings;
        let shapes = shapes(path);
        let mut properties = Map::new();
        // The same keys are the same table, but that `scheme` means something else beside units.
        let scheme = if keys.contains(&"scheme") { self.value(path, "scheme", &feed).to_string() } else { String::new() };
        // Tables of a feed are shared by none, however equal their keys are.
        let own = if path.len() <= 2 || !shapes.is_empty() { path.last().copied().unwrap_or_default() } else { "" };
        let signature = format!("{} {scheme} {own}", keys.join(" "));
        if let Some(name) = self.names.get(&signature) {
            return reference(name);
        }
        let last = path.last().copied().unwrap_or_default();
        let name = if self.definitions.contains_key(last) { path.join(".") } else { last.to_owned() };
        self.names.insert(signature, name.clone());
        self.definitions.insert(name.clone(), Value::Null);
        for key in &keys {
            let mut value = self.value(path, key, &feed);
            if let (Some(shape), Some(value)) = (shapes.iter().find(|shape| shape.name == *key), value.as_object_mut()) {
                value.insert("description".to_owned(), shape.about.into());
            }
            properties.insert((*key).to_owned(), value);
        }
        let table = json!({ "type": "object", "properties": properties, "required": required(path, &feed), "additionalProperties": false });
        self.definitions.insert(name.clone(), table);
        reference(&name)
    }

    /// What the value of a key can be.
    fn value(&mut self, path: &[&str], key: &str, settings: &[Setting]) -> Value {
        let reads = |setting: &&Setting| expected(&ask(path, key, strange(), setting), key).is_some();
        let Some(feed) = settings.iter().find(reads).or_else(|| settings.first()) else { return json!({}) };
        let text = words_or_text(&ask(path, key, Toml::String(NONSENSE.to_owned()), feed), key);
        let Some(expected) = expected(&ask(path, key, strange(), feed), key) else {
            // What is read only beside other keys is not known here, unless it is one of some words.
            return text.filter(|text| text.get("enum").is_some()).unwrap_or_else(|| json!({}));
        };
        let other = match expected {
            "true or false" => json!({ "type": "boolean" }),
            "a whole number" => json!({ "type": "integer" }),
            "a number" => json!({ "type": "number" }),
            "a sheet's name or its number from 1" => {
                return json!({ "type": ["string", "integer", "array"], "items": { "type": ["string", "integer"] } });
            }
            "a text or a number" => return json!({ "type": ["string", "number", "boolean"] }),
            "true or false, or a list" => json!({ "anyOf": [{ "type": "boolean" }, self.list(path, key, feed)] }),
            "a list" => self.list(path, key, feed),
            "a text" => return text.unwrap_or_else(|| json!({ "type": "string" })),
            _ => self.table(&[path, &[key]].concat()),
        };
        match text {
            Some(text) => json!({ "anyOf": [text, other] }),
            None => other,
        }
    }

    /// A list under a key: what its entries can be.
    fn list(&mut self, path: &[&str], key: &str, feed: &Setting) -> Value {
        let entries = ask(path, key, Toml::Array(vec![strange()]), feed);
        let entry = match expected(&entries, key) {
            Some("a text") => words_or_text(&ask(path, key, Toml::Array(vec![Toml::String(NONSENSE.to_owned())]), feed), key),
            Some("a text or a number") => Some(json!({ "type": ["string", "number", "boolean"] })),
            Some(_) => Some(self.table(&[path, &[key]].concat())),
            None => None,
        };
        json!({ "type": "array", "items": entry.unwrap_or_else(|| json!({})) })
    }
}

/// A feed in each format and access: some tables are read only in one of them.
fn feeds() -> impl Iterator<Item = Table> {
    let accesses = FeedAccess::LIST.values.iter().map(|(name, _)| *name);
    accesses.flat_map(|access| {
        FeedFormat::LIST.values.iter().map(move |(format, _)| {
            [("access", access), ("format", *format)]
                .into_iter()
                .map(|(key, word)| (key.to_owned(), Toml::String(word.to_owned())))
                .collect()
        })
    })
}

/// The keys of a table, and the settings in which the reader reads it.
fn keys(path: &[&str], settings: impl Iterator<Item = Setting>) -> (Vec<&'static str>, Vec<Setting>) {
    let (mut all, mut read) = (Vec::new(), Vec::new());
    for setting in settings {
        let known = ask(path, NONSENSE, Toml::Boolean(true), &setting).into_iter().find_map(|what| match what {
            What::NoSuchKey { given, allowed, .. } | What::NoSuchField { given, allowed, .. } if given == NONSENSE => Some(allowed),
            _ => None,
        });
        if let Some(known) = known {
            all.extend(known);
            read.push(setting);
        }
    }
    all.sort_unstable();
    all.dedup();
    (all, read)
}

/// Keys that a table has to have.
fn required(path: &[&str], settings: &[Setting]) -> Vec<&'static str> {
    if path == ["feed"] {
        return vec!["slug", "title", "url", "format"];
    }
    let said = settings.first().map(|setting| ask(path, NONSENSE, Toml::Boolean(true), setting)).unwrap_or_default();
    let fields = said.into_iter().filter_map(|what| match what {
        What::MissingField { field, .. } => Some(field),
        _ => None,
    });
    // A donation is read whether or not its line has a mistake, so what a line lacks is not the donation's.
    let own = shapes(path);
    fields.filter(|field| own.iter().any(|shape| shape.name == *field)).collect()
}

/// What the reader says of a value under that key.
fn ask(path: &[&str], key: &str, value: Toml, (feed, beside): &Setting) -> Vec<What> {
    let beside = beside.iter().filter(|(other, _)| *other != key).map(|(key, word)| ((*key).to_owned(), Toml::String(word.clone())));
    let mut value = Toml::Table(beside.chain([(key.to_owned(), value)]).collect());
    for step in path.iter().skip(1).rev() {
        value = Toml::Table([((*step).to_owned(), value)].into_iter().collect());
    }
    let mut feed = feed.clone();
    if let Toml::Table(asked) = value {
        feed.extend(asked);
    }
    // Lists of tables are asked by their one entry.
    if path.get(1) == Some(&"total")
        && let Some(total) = feed.remove("total")
    {
        feed.insert("total".to_owned(), Toml::Array(vec![total]));
    }
    let file: Table =
        [("version".to_owned(), Toml::Integer(1)), ("feed".to_owned(), Toml::Array(vec![Toml::Table(feed)]))].into_iter().collect();
    let mut around = Surroundings::alone();
    let (_, mistakes) = parsed("zz.toml".into(), file.to_string().as_bytes(), |table| read::nation(table, &mut around));
    mistakes.into_iter().map(|mistake| *mistake.what).collect()
}

/// A value that is read almost nowhere.
fn strange() -> Toml {
    "2026-01-31T00:00:00Z".parse::<Datetime>().map_or(Toml::Boolean(true), Toml::Datetime)
}

/// What the reader wants instead of a date.
fn expected(said: &[What], key: &str) -> Option<&'static str> {
    said.iter().find_map(|what| match what {
        What::WrongType { key: of, found: "a date", expected, .. } if of == key => Some(*expected),
        _ => None,
    })
}

/// What a text can be there; none if there can be none.
fn words_or_text(said: &[What], key: &str) -> Option<Value> {
    let refused = |what: &What| match what {
        What::WrongType { key: of, .. } => of == key,
        What::SecretInText => true,
        _ => false,
    };
    if said.iter().any(refused) {
        return None;
    }
    let words = said.iter().find_map(|what| match what {
        // Of encodings only the usual ones are told.
        What::NoSuchWord { kind, given, allowed } if given == NONSENSE && kind != "encoding" => Some(allowed),
        _ => None,
    });
    Some(words.map_or_else(|| json!({ "type": "string" }), |words| json!({ "enum": words })))
}

/// Fields of the record, line or part that a table describes; none for other tables.
fn shapes(path: &[&str]) -> &'static [FieldShape] {
    let fields = match path.get(1) {
        Some(&"holding") => Holding::SHAPE,
        Some(&"donation") if path.get(2) == Some(&"line") => DonationLine::SHAPE,
        Some(&"donation") => Donation::SHAPE,
        Some(&"transfer") if path.get(2) == Some(&"line") => TransferLine::SHAPE,
        Some(&"transfer") => Transfer::SHAPE,
        Some(&"repair_order") => RepairOrder::SHAPE,
        Some(&"requirement") => Requirement::SHAPE,
        Some(&"training_facility") => TrainingFacility::SHAPE,
        Some(&"course") => Course::SHAPE,
        Some(&"course_iteration") => CourseIteration::SHAPE,
        _ => return &[],
    };
    let rest = if path.get(2) == Some(&"line") { path.get(3..) } else { path.get(2..) };
    match rest.unwrap_or_default() {
        [] => fields,
        [part] => fields.iter().find(|field| field.name == *part).map_or(&[], |field| match field.kind {
            Kind::Parts(part) => part.fields,
            _ => &[],
        }),
        _ => &[],
    }
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}
