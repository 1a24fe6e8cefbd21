//! What one page is asked with.

use std::borrow::Cow;

use serde_json::{Map, Value, json};
use url::Url;

use crate::config::{Dialect, Feed, OdataQuery};

/// The place for keys in a filter of OData.
const KEYS: &str = "{keys}";

/// An address, and perhaps something that is posted there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Target {
    pub(super) url: Url,
    posted: Posted,
}

/// What is posted.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Posted {
    Nothing,
    /// The query of GraphQL with these variables.
    Variables(Map<String, Value>),
    /// An object of JSON.
    Object(Map<String, Value>),
}

impl Target {
    /// What the feed's document begins with.
    pub(super) fn of(feed: &Feed) -> Self {
        let mut url = feed.url.clone();
        let posted = match &feed.exchange.dialect {
            Dialect::Graphql(query) => Posted::Variables(query.variables.clone()),
            Dialect::Odata(query) => {
                ask_odata(&mut url, query);
                Posted::Nothing
            }
            Dialect::Plain => Posted::Nothing,
        };
        Self { url, posted }
    }

    /// The page at that address.
    pub(super) fn at(url: Url) -> Self {
        Self { url, posted: Posted::Nothing }
    }

    /// The same with a parameter: a variable of the query, else a pair in the address in place of one of that name.
    pub(super) fn with(mut self, name: &str, value: Value) -> Self {
        match &mut self.posted {
            Posted::Variables(variables) => {
                variables.insert(name.to_owned(), value);
            }
            Posted::Nothing | Posted::Object(_) => set(&mut self.url, name, &plain(&value)),
        }
        self
    }

    /// Adds a parameter, besides those of that name that the address has.
    pub(super) fn add(&mut self, name: &str, value: String) {
        match &mut self.posted {
            Posted::Variables(variables) => {
                variables.insert(name.to_owned(), value.into());
            }
            Posted::Nothing | Posted::Object(_) => {
                self.url.query_pairs_mut().append_pair(name, &value);
            }
        }
    }

    /// Adds a parameter that may come several times: one more in a variable's list, or one more pair in the address.
    pub(super) fn add_one_of_many(&mut self, name: &str, value: String) {
        match &mut self.posted {
            Posted::Variables(variables) => match variables.get_mut(name) {
                Some(Value::Array(list)) => list.push(value.into()),
                _ => {
                    variables.insert(name.to_owned(), Value::Array(vec![value.into()]));
                }
            },
            Posted::Nothing | Posted::Object(_) => self.add(name, value),
        }
    }

    /// Asks OData for these keys, in the place that its filter has for them; false where it has none.
    pub(super) fn filter(&mut self, feed: &Feed, keys: &[String]) -> bool {
        let Dialect::Odata(OdataQuery { filter: Some(filter), .. }) = &feed.exchange.dialect else { return false };
        let texts: Vec<String> = keys.iter().map(|key| format!("'{}'", key.replace('\'', "''"))).collect();
        push(&mut self.url, "$filter", &filter.replace(KEYS, &texts.join(",")));
        true
    }

    /// Posts a list under that name: as a variable of the query, else in an object of its own.
    pub(super) fn post(&mut self, name: &str, list: Vec<Value>) {
        let list = Value::Array(list);
        match &mut self.posted {
            Posted::Variables(members) | Posted::Object(members) => {
                members.insert(name.to_owned(), list);
            }
            Posted::Nothing => self.posted = Posted::Object(Map::from_iter([(name.to_owned(), list)])),
        }
    }

    /// What is posted, as JSON; none: the page is only got.
    pub(super) fn body(&self, feed: &Feed) -> Option<Vec<u8>> {
        let posted = match (&self.posted, &feed.exchange.dialect) {
            (Posted::Variables(variables), Dialect::Graphql(query)) => json!({ "query": query.text.as_str(), "variables": variables }),
            (Posted::Object(object), _) => Value::Object(object.clone()),
            (Posted::Nothing | Posted::Variables(_), _) => return None,
        };
        Some(posted.to_string().into_bytes())
    }

    /// The whole of it as one text, to be told from others.
    pub(super) fn key(&self) -> String {
        match &self.posted {
            Posted::Nothing => self.url.to_string(),
            Posted::Variables(posted) | Posted::Object(posted) => format!("{} {}", self.url, Value::Object(posted.clone())),
        }
    }

    /// Whether the address names a part of the rows by itself, as `$top` and `$skip` do.
    pub(super) fn is_part(&self) -> bool {
        self.url.query_pairs().any(|(name, _)| matches!(name.as_ref(), "$top" | "$skip"))
    }
}

/// A value as it stands in an address.
fn plain(value: &Value) -> Cow<'_, str> {
    value.as_str().map_or_else(|| Cow::Owned(value.to_string()), Cow::Borrowed)
}

/// Sets a pair of the query, in place of one of that name.
fn set(url: &mut Url, name: &str, value: &str) {
    if url.query_pairs().any(|(other, _)| other == name) {
        let kept: Vec<(String, String)> =
            url.query_pairs().filter(|(other, _)| other != name).map(|(name, value)| (name.into_owned(), value.into_owned())).collect();
        url.query_pairs_mut().clear().extend_pairs(kept);
    }
    url.query_pairs_mut().append_pair(name, value);
}

/// Options of OData.
fn ask_odata(url: &mut Url, odata: &OdataQuery) {
    if !odata.select.is_empty() {
        push(url, "$select", &odata.select.join(","));
    }
    // One with a place for keys waits for them.
    if let Some(filter) = odata.filter.as_ref().filter(|filter| !filter.contains(KEYS)) {
        push(url, "$filter", filter);
    }
    if odata.count {
        push(url, "$count", "true");
    }
}

/// Adds a pair whose `$` stays as it is: not every service knows it by another spelling, nor `+` for a space.
fn push(url: &mut Url, name: &str, value: &str) {
    let value = value.replace('%', "%25").replace('&', "%26").replace('#', "%23").replace('+', "%2B");
    let before = url.query().filter(|query| !query.is_empty()).map(|query| format!("{query}&")).unwrap_or_default();
    url.set_query(Some(&format!("{before}{name}={value}")));
}
