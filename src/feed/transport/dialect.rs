//! What GraphQL and OData say besides documents: headers that they want, and their errors.

use std::sync::atomic::AtomicU64;

use reqwest::Response;
use reqwest::header::{ACCEPT, HeaderName, HeaderValue};
use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::Value;

use super::body::{self, Bounds};
use super::client::Client;
use super::finding::{SERVICE_ERROR, note, short};
use super::{auth, finding};
use crate::config::{Dialect, Feed};
use crate::feed::decode::{self, Finding};
use crate::feed::{Page, What};

/// Bytes of an answer that is no document which are read for its message.
const LARGEST: u64 = 64 << 10;

/// Headers that the dialect wants.
pub(super) fn headers(feed: &Feed) -> Vec<(HeaderName, HeaderValue)> {
    match &feed.exchange.dialect {
        Dialect::Plain => Vec::new(),
        Dialect::Graphql(_) => vec![(ACCEPT, HeaderValue::from_static("application/graphql-response+json, application/json;q=0.9"))],
        Dialect::Odata(query) => {
            let mut headers = vec![
                (ACCEPT, HeaderValue::from_static("application/json")),
                (HeaderName::from_static("odata-maxversion"), HeaderValue::from_static("4.01")),
            ];
            let size = query.page_size.and_then(|size| HeaderValue::try_from(format!("odata.maxpagesize={size}")).ok());
            headers.extend(size.map(|size| (HeaderName::from_static("prefer"), size)));
            headers
        }
    }
}

/// The message of an answer whose status brings no document, as the dialect writes it.
pub(super) async fn refusal(client: &Client, feed: &Feed, response: Response) -> Option<String> {
    if matches!(feed.exchange.dialect, Dialect::Plain) {
        return None;
    }
    let bounds = Bounds { wire: LARGEST, unpacked: LARGEST, left: LARGEST };
    let received = AtomicU64::new(0);
    let body = tokio::time::timeout(feed.fetch.first_byte_timeout, body::receive(response, bounds, &received)).await.ok()?.ok()?;
    let said: Said = serde_json::from_slice(&body.whole().ok()?).ok()?;
    let message = said.error.and_then(|error| error.message).or_else(|| said.errors?.into_iter().next()?.message)?;
    Some(short(&auth::hide(client, feed, &message)))
}

/// Looks for errors beside a page's data; they are noted. Where they are all that came, the page has failed.
pub(super) fn errors(client: &Client, feed: &Feed, page: &Page, number: Option<u32>, findings: &mut Vec<Finding>) -> Result<(), What> {
    if matches!(feed.exchange.dialect, Dialect::Plain) {
        return Ok(());
    }
    // What cannot be read is told by decoding, with its place.
    let Ok(said) = serde_json::from_slice::<Said>(&page.bytes.whole()?) else { return Ok(()) };
    let message = |text: Option<&String>| {
        let text = text.map(|text| short(&auth::hide(client, feed, text))).filter(|text| !text.is_empty());
        text.unwrap_or_else(|| "an error without a message".to_owned())
    };
    if let Dialect::Odata(_) = &feed.exchange.dialect {
        return match said.error {
            Some(error) if said.value.is_none() => Err(What::Refused { status: None, message: message(error.message.as_ref()) }),
            _ => Ok(()),
        };
    }
    let errors = said.errors.unwrap_or_default();
    let Some(first) = errors.first() else {
        let why = "`data` is null, and no error says why".to_owned();
        return if said.data == Some(Data::Null) { Err(What::Refused { status: None, message: why }) } else { Ok(()) };
    };
    if said.data != Some(Data::Some) || decode::has_rows(page, &feed.layout).is_err() {
        return Err(What::Refused { status: None, message: message(first.message.as_ref()) });
    }
    for error in &errors {
        let place = error.place();
        let text = message(error.message.as_ref());
        note(findings, &SERVICE_ERROR, number, if place.is_empty() { text } else { format!("`{place}`: {text}") });
    }
    Ok(())
}

/// An answer of GraphQL or OData, as far as it speaks of errors.
#[derive(Deserialize)]
struct Said {
    #[serde(default, deserialize_with = "data")]
    data: Option<Data>,
    errors: Option<Vec<Told>>,
    error: Option<Told>,
    value: Option<IgnoredAny>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Data {
    Null,
    Some,
}

fn data<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<Data>, D::Error> {
    let there = Option::<IgnoredAny>::deserialize(from)?.is_some();
    Ok(Some(if there { Data::Some } else { Data::Null }))
}

#[derive(Deserialize)]
struct Told {
    message: Option<String>,
    path: Option<Vec<Value>>,
}

impl Told {
    /// The field that it speaks of: `holdings.nodes.3.quantity`.
    fn place(&self) -> String {
        let steps = self.path.iter().flatten().take(20);
        let steps = steps.map(|step| step.as_str().map_or_else(|| step.to_string(), str::to_owned));
        finding::short(&steps.collect::<Vec<_>>().join("."))
    }
}
