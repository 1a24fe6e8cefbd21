//! How keys go into a request: into its address, or into what is posted.

use serde_json::Value;

use super::target::Target;
use crate::config::{Feed, Lookup, Send};
use crate::store::Key;

/// Whether a key can be sent so that the service does not take it for others.
pub fn sendable(lookup: &Lookup, key: &Key) -> bool {
    let one_text = |params: &[_]| params.len() == 1 && key.0.len() > 1;
    let whole = |join: &str| lookup.max_keys == 1 || key.0.iter().all(|part| !part.contains(join));
    let parts = |together: bool| !together || key.0.iter().all(|part| !part.contains(lookup.within.as_str()));
    match &lookup.send {
        Send::Joined { params, join } => whole(join) && parts(one_text(params)),
        Send::Repeated { params } => parts(one_text(params)),
        // An address goes up where a part of its path is `..`, however it is written.
        Send::Path { join } => whole(join) && key.0.iter().all(|part| !matches!(part.as_str(), "." | "..")),
        Send::Body { names, .. } => parts(names.is_empty() && key.0.len() > 1),
    }
}

/// The request for these keys. To GraphQL they go as variables of the query, whichever way they are sent; to OData into
/// its filter, where that has a place for them.
pub(super) fn asking(feed: &Feed, mut target: Target, lookup: &Lookup, keys: &[Key]) -> Target {
    let texts: Vec<String> = keys.iter().map(|key| text(lookup, key, 0, 1)).collect();
    if target.filter(feed, &texts) {
        return target;
    }
    match &lookup.send {
        Send::Joined { params, join } => {
            for (number, param) in params.iter().enumerate() {
                let texts: Vec<String> = keys.iter().map(|key| text(lookup, key, number, params.len())).collect();
                target.add(param, texts.join(join));
            }
        }
        Send::Repeated { params } => {
            for key in keys {
                for (number, param) in params.iter().enumerate() {
                    target.add_one_of_many(param, text(lookup, key, number, params.len()));
                }
            }
        }
        Send::Path { join } => {
            let mut path = target.url.path().to_owned();
            for (number, part) in lookup.by.iter().enumerate() {
                let texts: Vec<&str> = keys.iter().filter_map(|key| key.0.get(number)).map(|text| text.as_str()).collect();
                let segment = encoded(&texts.join(join));
                let place = part.place().replace('{', "%7B").replace('}', "%7D");
                path = path.replace(&place, &segment).replace("%7Bkey%7D", &segment);
            }
            target.url.set_path(&path);
        }
        Send::Body { list, names } => {
            let members = keys.iter().map(|key| {
                if names.is_empty() {
                    return Value::from(text(lookup, key, 0, 1));
                }
                let parts = names.iter().zip(&key.0).map(|(name, part)| (name.to_string(), Value::from(part.as_str())));
                Value::Object(parts.collect())
            });
            target.post(list, members.collect());
        }
    }
    target
}

/// A key as one text, or its part of that number where each part has a place of its own.
fn text(lookup: &Lookup, key: &Key, number: usize, places: usize) -> String {
    if places == 1 {
        return key.0.iter().map(|part| part.as_str()).collect::<Vec<_>>().join(&lookup.within);
    }
    key.0.get(number).map(ToString::to_string).unwrap_or_default()
}

/// A text as one segment of a path.
fn encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~,".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}
