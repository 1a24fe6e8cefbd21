//! Objects of JSON whose keys are data: stock numbers, depots, dates.

use hashbrown::HashSet;
use serde_json::{Map, Value};

use crate::infer::profile::typed;
use crate::infer::words;

/// Members of an object that are looked at.
const LOOKED: usize = 200;

/// Whether the keys of an object are data, so that its members are rows or hold rows.
pub(super) fn are_data(object: &Map<String, Value>) -> bool {
    if object.is_empty() {
        return false;
    }
    let values = || object.values().take(LOOKED);
    let data = object.keys().take(LOOKED).filter(|key| looks_like_data(key)).count();
    let known = object.keys().take(LOOKED).filter(|key| words::is_known(key)).count();
    let count = object.len().min(LOOKED);
    if values().all(|value| value.is_number() || value.is_string() || value.is_null()) {
        // Names of fields and keys that are data both stand beside single values: only what is plainly data counts.
        return count > 1 && data * 10 >= count * 8;
    }
    if known * 2 > count {
        return false;
    }
    let objects: Vec<&Map<String, Value>> = values().filter_map(Value::as_object).collect();
    if objects.len() == count {
        let nested = objects.iter().filter(|inner| are_data(inner)).count();
        let numbered = count > 1 && object.keys().take(LOOKED).all(|key| key.contains(|one: char| one.is_ascii_digit()));
        return (nested * 2 >= count && (count > 1 || data > 0)) || (alike(&objects) && (count > 2 || data * 2 >= count || numbered));
    }
    let lists: Vec<Map<String, Value>> = values().filter_map(|value| value.as_array()?.first()?.as_object().cloned()).collect();
    lists.len() == count && (data * 2 >= count || count > 1 && alike(&lists.iter().collect::<Vec<_>>()) && known == 0)
}

/// Whether a key is a value by its look: a number, a date, a code with digits, a name of several words.
fn looks_like_data(key: &str) -> bool {
    let digits = key.bytes().filter(u8::is_ascii_digit).count();
    typed::is_value(key) || (digits >= 2 && digits * 3 >= key.len()) || typed::is_nsn(key) || typed::is_trigram(key)
}

/// Whether objects mostly have the same names.
fn alike(objects: &[&Map<String, Value>]) -> bool {
    let Some((first, others)) = objects.split_first() else { return false };
    let names: HashSet<&str> = first.keys().map(String::as_str).collect();
    let close = |other: &&&Map<String, Value>| {
        let shared = other.keys().filter(|name| names.contains(name.as_str())).count();
        shared > 0 && shared * 2 >= names.len().max(other.len())
    };
    others.len() < 2 && others.iter().all(|other| close(&other)) || others.iter().filter(close).count() * 10 >= others.len() * 8
}
