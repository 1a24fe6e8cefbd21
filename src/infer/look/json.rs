//! JSON: lists of rows, wherever they lie, and objects whose members are rows.

use serde_json::{Map, Value};
use serde_json_path::JsonPath;

use super::encoding::{How, Text};
use super::keys;
use super::part::{Outside, Part, Reading, Said};
use crate::config::{Layout, Selector};
use crate::infer::profile::called;
use crate::infer::refusal::Refusal;
use crate::infer::write::quoted;
use crate::model::codes::FeedFormat;

/// Entries of a list and members of an object that are followed.
const FOLLOWED: usize = 40;

/// Levels that are followed, and places that are kept.
const MOST: (usize, usize) = (8, 24);

/// A place where rows could lie.
struct Place {
    selector: String,
    rows: usize,
    /// Of what a row sees around it, the nearest first.
    around: Vec<Level>,
    /// The key under which a row stands is data; what it is called.
    keyed: Option<String>,
    name: String,
}

/// An object around rows.
#[derive(Clone)]
struct Level {
    scalars: Vec<String>,
    /// The key under which it stands is data; what that is called.
    keyed: Option<String>,
    name: String,
    /// Where it lies; none where there are several of it.
    selector: Option<String>,
}

/// The part that a text is: one document, or one value a line.
pub(super) fn part(text: &Text) -> Result<Part, Refusal> {
    let readings = match serde_json::from_str::<Value>(&text.text) {
        Ok(value) => whole(&value, text)?,
        Err(error) => match lines(&text.text) {
            Some(lines) => vec![by_line(lines, text)],
            None if text.text.lines().take(1_000).all(|line| serde_json::from_str::<Vec<Value>>(line).is_ok()) => {
                return Err(Refusal::NoFeed {
                    kind: "a JSON list in each line",
                    step: "ask the nation for an object in each line (NDJSON)",
                });
            }
            None => return Err(Refusal::Broken { format: "JSON", reason: error.to_string() }),
        },
    };
    if readings.is_empty() {
        return Err(Refusal::NothingToMap { found: "it is JSON without an object in it".to_owned() });
    }
    Ok(Part { title: None, readings })
}

/// How many lines there are, where more are an object each than not; and of those that are looked at, the first that is none.
fn lines(text: &str) -> Option<(usize, Option<usize>)> {
    let lines = || text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let looked: Vec<(usize, &str)> = lines().take(1_000).collect();
    let is_object = |line: &str| serde_json::from_str::<Map<String, Value>>(line).is_ok();
    let broken: Vec<usize> = looked.iter().filter(|(_, line)| !is_object(line)).map(|(at, _)| *at).collect();
    (broken.len() * 2 < looked.len()).then(|| (lines().count(), broken.first().map(|at| at.saturating_add(1))))
}

fn by_line((count, broken): (usize, Option<usize>), text: &Text) -> Reading {
    let mut lines = Said::new("format = \"NDJSON\"", format!("{count} lines are a JSON object each"));
    if let Some(number) = broken {
        lines.why = vec![
            format!("{count} lines, most of which are a JSON object each"),
            format!("? Why is line {number} none? Ask the nation; such lines can't be served."),
        ];
    }
    let mut said = vec![lines];
    said.extend(encoding(text));
    Reading {
        format: FeedFormat::Ndjson,
        layout: Layout::Ndjson { encoding: declared(text) },
        said,
        outside: Vec::new(),
        name: String::new(),
    }
}

/// Whether a text can be nothing but JSON, even if it can't be read to its end: a table may begin with a bracket too.
pub(super) fn is_meant(start: &str) -> bool {
    let mut signs = start.chars().filter(|one| !one.is_whitespace());
    match (signs.next(), signs.next()) {
        (Some('{'), Some('"')) => true,
        (Some('['), Some('{')) => true,
        (Some('['), _) => start.lines().next().is_some_and(|line| serde_json::from_str::<Vec<Value>>(line).is_ok()),
        _ => false,
    }
}

/// Encodings of eight bits stand in the settings; others show by themselves.
fn declared(text: &Text) -> Option<&'static encoding_rs::Encoding> {
    (text.how == How::Guessed).then_some(text.encoding)
}

fn encoding(text: &Text) -> Option<Said> {
    let encoding = declared(text)?;
    Some(Said::new(format!("encoding = {}", quoted(encoding.name())), "its bytes are no UTF-8; this is a guess by its letters"))
}

fn whole(value: &Value, text: &Text) -> Result<Vec<Reading>, Refusal> {
    let mut places = Vec::new();
    walk(value, "$", &[], "", 0, &mut places);
    let alone = places.is_empty() && value.is_object();
    if alone {
        if let Some(names) = columns(value) {
            let found =
                format!("its lists {names} stand side by side, a column each, and no object is a row; `each` with `jq` can turn them");
            return Err(Refusal::NothingToMap { found });
        }
        places.push(Place { selector: "$".to_owned(), rows: 1, around: Vec::new(), keyed: None, name: String::new() });
    }
    let mut readings: Vec<Reading> = places.into_iter().filter_map(|place| reading(place, value, text)).collect();
    if let Some(said) = readings.first_mut().and_then(|reading| reading.said.first_mut()).filter(|_| alone) {
        said.why.push("? Is the whole document one record? No objects in it are alike, so that they could be rows.".to_owned());
    }
    Ok(readings)
}

/// Names of lists as long as one another, of single values: columns, not rows.
fn columns(value: &Value) -> Option<String> {
    let object = value.as_object()?;
    let single = |entries: &&Vec<Value>| !entries.is_empty() && !entries.iter().any(|entry| entry.is_object() || entry.is_array());
    let lists: Vec<(&String, usize)> =
        object.iter().filter_map(|(name, list)| Some((name, list.as_array().filter(single)?.len()))).collect();
    let same = lists.windows(2).all(|pair| pair.first().map(|(_, length)| length) == pair.last().map(|(_, length)| length));
    match lists.as_slice() {
        [(_, length), _, ..] if same && *length > 1 => {
            Some(lists.iter().take(4).map(|(name, _)| format!("`{name}`")).collect::<Vec<_>>().join(", "))
        }
        _ => object.values().find_map(columns),
    }
}

fn reading(place: Place, value: &Value, text: &Text) -> Option<Reading> {
    let encoding = declared(text);
    let path = JsonPath::parse(&place.selector).ok()?;
    let rows = path.query(value).len().max(place.rows);
    let plain = place.selector == "$[*]" && value.is_array();
    let records = (!plain).then(|| Selector { text: place.selector.as_str().into(), path });
    let mut said = vec![Said::new("format = \"JSON\"", "it is one JSON document")];
    if !plain {
        said.push(Said::new(format!("records = {}", quoted(&place.selector)), format!("{rows} objects lie there")));
    }
    said.extend(self::encoding(text));
    Some(Reading { format: FeedFormat::Json, layout: Layout::Json { records, encoding }, said, outside: outside(&place), name: place.name })
}

/// What a row sees around it.
fn outside(place: &Place) -> Vec<Outside> {
    let key = |ups: &str, name: &String| Outside { path: format!("{ups}@key"), names: vec![name.clone()], document: None };
    let mut outside: Vec<Outside> = place.keyed.iter().map(|name| key("", name)).collect();
    let mut ups = String::new();
    for level in &place.around {
        ups.push_str("../");
        outside.extend(level.keyed.iter().map(|name| key(&ups, name)));
        outside.extend(level.scalars.iter().filter_map(|name| {
            let document = level.selector.as_ref().map(|selector| format!("{selector}{}", member(name)));
            Some(Outside { path: format!("{ups}{}", step(name)?), names: called(name, &level.name), document })
        }));
    }
    outside
}

/// A key as a path writes it; none where no path can.
pub fn step(name: &str) -> Option<String> {
    let plain = !name.trim().is_empty() && name.trim() == name && !name.contains(['.', '[', ']', '/', '"', '$', '@']);
    match plain {
        true => Some(name.to_owned()),
        false if name.is_empty() || name.contains('"') => None,
        false => Some(format!("\"{name}\"")),
    }
}

/// A key as a selector writes it.
fn member(name: &str) -> String {
    let plain = name.starts_with(|one: char| one.is_ascii_alphabetic() || one == '_')
        && name.bytes().all(|one| one.is_ascii_alphanumeric() || one == b'_');
    if plain { format!(".{name}") } else { format!("[{}]", quoted_in_selector(name)) }
}

fn quoted_in_selector(name: &str) -> String {
    let mut text = String::from("'");
    for one in name.chars() {
        match one {
            '\'' | '\\' => text.extend(['\\', one]),
            one if one.is_control() => text.push_str(&format!("\\u{:04x}", one as u32)),
            one => text.push(one),
        }
    }
    text.push('\'');
    text
}

fn walk(value: &Value, selector: &str, around: &[Level], name: &str, depth: usize, places: &mut Vec<Place>) {
    if depth > MOST.0 {
        return;
    }
    match value {
        Value::Array(entries) => list(entries, selector, around, name, None, depth, places),
        Value::Object(object) => members(object, selector, around, name, None, depth, places),
        _ => {}
    }
}

fn list(entries: &[Value], selector: &str, around: &[Level], name: &str, keyed: Option<String>, depth: usize, places: &mut Vec<Place>) {
    let rows = entries.iter().filter(|entry| entry.is_object()).count();
    if rows == 0 {
        return;
    }
    let selector = format!("{selector}[*]");
    add(places, Place { selector: selector.clone(), rows, around: around.to_vec(), keyed: keyed.clone(), name: name.to_owned() });
    for object in entries.iter().filter_map(Value::as_object).take(FOLLOWED) {
        members(object, &selector, around, name, keyed.clone(), depth + 1, places);
    }
}

/// What lies in an object; `keyed`: what the data is called that it stands under.
fn members(
    object: &Map<String, Value>,
    selector: &str,
    around: &[Level],
    name: &str,
    keyed: Option<String>,
    depth: usize,
    places: &mut Vec<Place>,
) {
    if depth > MOST.0 {
        return;
    }
    let scalar = |value: &Value| !value.is_object() && !value.is_array() && !value.is_null();
    if keys::are_data(object) {
        let level = Level { scalars: Vec::new(), keyed, name: name.to_owned(), selector: None };
        let around: Vec<Level> = std::iter::once(level).chain(around.iter().cloned()).collect();
        let selector = format!("{selector}.*");
        let rows = object.values().filter(|value| !value.is_array()).count();
        if rows > 0 && !object.values().filter_map(Value::as_object).any(keys::are_data) {
            add(
                places,
                Place { selector: selector.clone(), rows, around: around.clone(), keyed: Some(name.to_owned()), name: name.to_owned() },
            );
        }
        for value in object.values().take(FOLLOWED) {
            match value {
                Value::Array(entries) => list(entries, &selector, &around, name, Some(name.to_owned()), depth + 1, places),
                Value::Object(inner) => members(inner, &selector, &around, name, Some(name.to_owned()), depth + 1, places),
                _ => {}
            }
        }
        return;
    }
    let scalars = object.iter().filter(|(_, value)| scalar(value)).map(|(name, _)| name.clone()).take(60).collect();
    let alone = !selector.contains('*');
    let level = Level { scalars, keyed, name: name.to_owned(), selector: alone.then(|| selector.to_owned()) };
    let around: Vec<Level> = std::iter::once(level).chain(around.iter().cloned()).collect();
    for (key, value) in object {
        walk(value, &format!("{selector}{}", member(key)), &around, key, depth + 1, places);
    }
}

/// Keeps a place; one that is known gets more rows, and names that it sees around.
fn add(places: &mut Vec<Place>, place: Place) {
    let room = places.len() < MOST.1;
    match places.iter_mut().find(|known| known.selector == place.selector) {
        Some(known) => {
            known.rows = known.rows.saturating_add(place.rows);
            for (level, other) in known.around.iter_mut().zip(place.around) {
                let more: Vec<String> = other.scalars.into_iter().filter(|name| !level.scalars.contains(name)).collect();
                level.scalars.extend(more);
            }
        }
        None if room => places.push(place),
        None => {}
    }
}
