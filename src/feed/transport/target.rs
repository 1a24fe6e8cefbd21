//! What one page is asked with.

use std::borrow::Cow;

use serde_json::{Map, Value, json};
use url::Url;

use crate::config::{Dialect, Feed, OdataQuery};

/// An address, and for GraphQL the variables of its query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Target {
    pub(super) url: Url,
    variables: Option<Map<String, Value>>,
}

impl Target {
    /// What the feed's document begins with.
    pub(super) fn of(feed: &Feed) -> Self {
        let mut url = feed.url.clone();
        let variables = match &feed.exchange.dialect {
            Dialect::Graphql(query) => Some(query.variables.clone()),
            Dialect::Odata(query) => {
                ask_odata(&mut url, query);
                None
            }
            Dialect::Plain => None,
        };
        Self { url, variables }
    }

    /// The page at that address.
    pub(super) fn at(url: Url) -> Self {
        Self { url, variables: None }
    }

    /// The same with a parameter: a variable of the query, else a pair in the address.
    pub(super) fn with(mut self, name: &str, value: Value) -> Self {
        match &mut self.variables {
            Some(variables) => {
                variables.insert(name.to_owned(), value);
            }
            None => set(&mut self.url, name, &plain(&value)),
        }
        self
    }

    /// What is posted; none: the page is only got.
    pub(super) fn body(&self, feed: &Feed) -> Option<Vec<u8>> {
        let (Some(variables), Dialect::Graphql(query)) = (&self.variables, &feed.exchange.dialect) else { return None };
        Some(json!({ "query": query.text.as_str(), "variables": variables }).to_string().into_bytes())
    }

    /// The whole of it as one text, to be told from others.
    pub(super) fn key(&self) -> String {
        let variables = self.variables.as_ref().map(|variables| Value::Object(variables.clone()).to_string());
        format!("{} {}", self.url, variables.unwrap_or_default())
    }

    /// Whether the address names a part of the rows by itself, as `$top` and `$skip` do.
    pub(super) fn is_part(&self) -> bool {
        self.url.query_pairs().any(|(name, _)| matches!(name.as_ref(), "$top" | "$skip"))
    }
}

/// A value as it stands in an address.
fn plain(value: &Value) -> Cow<'_, str> {
    match value {
        Value::String(text) => Cow::Borrowed(text),
        Value::Array(list) => list.iter().map(plain).collect::<Vec<_>>().join(",").into(),
        other => Cow::Owned(other.to_string()),
    }
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

/// Options of OData. Their `$` stays as it is: not every service knows it by another spelling.
fn ask_odata(url: &mut Url, odata: &OdataQuery) {
    let mut query = url.query().filter(|query| !query.is_empty()).map(str::to_owned).into_iter().collect::<Vec<_>>();
    if !odata.select.is_empty() {
        query.push(format!("$select={}", odata.select.join(",")));
    }
    if odata.count {
        query.push("$count=true".to_owned());
    }
    if !query.is_empty() {
        url.set_query(Some(&query.join("&")));
    }
}
