//! Takes away again what was added to a document, so that JSON shows the answer to the reader's own.

use serde_json::Value;

use super::shape::ADDED;

/// The same value without what was added.
pub fn strip(value: &mut Value) {
    match value {
        Value::Array(members) => members.iter_mut().for_each(strip),
        Value::Object(fields) => {
            fields.retain(|key, _| !key.starts_with(ADDED));
            fields.values_mut().for_each(strip);
        }
        _ => {}
    }
}
