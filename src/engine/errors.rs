use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::describe::Fault;

/// One step of a path.
#[derive(Clone, Copy)]
pub(super) enum Place<'a> {
    Key(&'a str),
    Index(usize),
}

/// The faults of one answer, equal ones as one.
pub(super) struct Errors {
    entries: Vec<Entry>,
    /// Entries by code and message, to find an equal one among many.
    known: HashMap<(&'static str, String), Vec<usize>>,
    /// Different faults that had no room any more.
    left_out: usize,
    most: usize,
}

struct Entry {
    fault: Fault,
    at: usize,
    count: usize,
    paths: Vec<Value>,
}

/// Paths that an entry lists.
const PATHS: usize = 10;

impl Errors {
    pub(super) fn new(most: usize) -> Self {
        Self { entries: Vec::new(), known: HashMap::new(), left_out: 0, most }
    }

    pub(super) fn add(&mut self, fault: Fault, path: &[Place<'_>], at: usize) {
        let key = (fault.code, fault.message.clone());
        let mut alike = self.known.get(&key).into_iter().flatten().copied();
        let equal = alike.find(|place| self.entries.get(*place).is_some_and(|entry| entry.fault == fault));
        if let Some(entry) = equal.and_then(|place| self.entries.get_mut(place)) {
            entry.count += 1;
            if entry.paths.len() < PATHS {
                entry.paths.push(told(path));
            }
        } else if self.entries.len() < self.most {
            self.known.entry(key).or_default().push(self.entries.len());
            self.entries.push(Entry { fault, at, count: 1, paths: vec![told(path)] });
        } else {
            self.left_out += 1;
        }
    }

    /// Adds a fault of the answer as a whole; it stands at no place.
    pub(super) fn add_whole(&mut self, fault: Fault) {
        self.entries.push(Entry { fault, at: 0, count: 1, paths: Vec::new() });
    }

    pub(super) fn count(&self) -> usize {
        self.entries.iter().map(|entry| entry.count).sum::<usize>() + self.left_out
    }

    /// The `errors` of the answer; `locate` gives line and column of a byte of the document.
    pub(super) fn to_json(&self, locate: impl Fn(usize) -> Option<(usize, usize)>) -> Value {
        let mut errors: Vec<Value> = self.entries.iter().map(|entry| entry.to_json(&locate)).collect();
        if self.left_out > 0 {
            let message = format!("{} more faults are not listed; ask for less to see them", self.left_out);
            errors.push(json!({ "message": message, "extensions": { "code": "TOO_MANY_ERRORS", "count": self.left_out } }));
        }
        Value::Array(errors)
    }
}

impl Entry {
    fn to_json(&self, locate: impl Fn(usize) -> Option<(usize, usize)>) -> Value {
        let mut error = Map::new();
        error.insert("message".to_owned(), json!(self.fault.message));
        if let Some(path) = self.paths.first() {
            if let Some((line, column)) = locate(self.at) {
                error.insert("locations".to_owned(), json!([{ "line": line, "column": column }]));
            }
            error.insert("path".to_owned(), path.clone());
        }
        let mut extensions = Map::new();
        extensions.insert("code".to_owned(), json!(self.fault.code));
        for (name, value) in &self.fault.details {
            extensions.insert((*name).to_owned(), value.clone());
        }
        if self.count > 1 {
            extensions.insert("count".to_owned(), json!(self.count));
            extensions.insert("paths".to_owned(), json!(self.paths));
        }
        error.insert("extensions".to_owned(), Value::Object(extensions));
        Value::Object(error)
    }
}

fn told(path: &[Place<'_>]) -> Value {
    let steps = path.iter().map(|place| match place {
        Place::Key(key) => json!(key),
        Place::Index(index) => json!(index),
    });
    steps.collect()
}
