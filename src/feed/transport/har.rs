//! HTTP Archives (HAR 1.2): how browsers and other tools write down what was said over HTTP.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use url::Url;

use super::{Archive, Exchange};

/// The whole file.
#[derive(Serialize, Deserialize)]
pub(super) struct Har {
    log: Log,
}

#[derive(Serialize, Deserialize)]
struct Log {
    version: String,
    creator: Creator,
    #[serde(default)]
    comment: String,
    entries: Vec<Entry>,
}

#[derive(Serialize, Deserialize)]
struct Creator {
    name: String,
    version: String,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Entry {
    started_date_time: String,
    /// Milliseconds.
    time: f64,
    request: Asked,
    response: Answer,
    #[serde(default)]
    cache: serde_json::Map<String, serde_json::Value>,
    #[serde(default)]
    timings: Timings,
}

#[derive(Serialize, Deserialize, Default)]
struct Timings {
    send: f64,
    wait: f64,
    receive: f64,
}

#[derive(Serialize, Deserialize)]
struct Pair {
    name: String,
    value: String,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Asked {
    method: String,
    url: String,
    #[serde(default)]
    http_version: String,
    #[serde(default)]
    cookies: Vec<serde_json::Value>,
    #[serde(default)]
    headers: Vec<Pair>,
    #[serde(default)]
    query_string: Vec<Pair>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    post_data: Option<Posted>,
    #[serde(default)]
    headers_size: i64,
    #[serde(default)]
    body_size: i64,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Posted {
    #[serde(default)]
    mime_type: String,
    #[serde(default)]
    text: String,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Answer {
    status: u16,
    #[serde(default)]
    status_text: String,
    #[serde(default)]
    http_version: String,
    #[serde(default)]
    cookies: Vec<serde_json::Value>,
    #[serde(default)]
    headers: Vec<Pair>,
    content: Content,
    #[serde(default, rename = "redirectURL")]
    redirect_url: String,
    #[serde(default)]
    headers_size: i64,
    #[serde(default)]
    body_size: i64,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Content {
    #[serde(default)]
    size: i64,
    #[serde(default)]
    mime_type: String,
    #[serde(default)]
    text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    encoding: Option<String>,
}

/// Version of HTTP where nobody asks for it, and sizes that are not known.
const SOME_HTTP: &str = "HTTP/1.1";
const UNKNOWN: i64 = -1;

impl Har {
    /// An archive as a file.
    pub(super) fn of(archive: &Archive, title: &str) -> Self {
        let started = archive.started.unwrap_or_default();
        let entries = archive.exchanges.iter().map(|exchange| Entry::of(exchange, started)).collect();
        let creator = Creator { name: "muster".to_owned(), version: env!("CARGO_PKG_VERSION").to_owned() };
        Self { log: Log { version: "1.2".to_owned(), creator, comment: title.to_owned(), entries } }
    }

    /// The archive in a file, or why there is none.
    pub(super) fn archive(self) -> Result<Archive, String> {
        let started = self.log.entries.first().and_then(|entry| entry.started_date_time.parse().ok());
        let exchanges = self.log.entries.into_iter().map(Entry::exchange).collect::<Result<_, _>>()?;
        Ok(Archive { started, exchanges })
    }
}

impl Entry {
    fn of(exchange: &Exchange, started: Timestamp) -> Self {
        let after = SignedDuration::try_from(exchange.after).unwrap_or_default();
        let took = exchange.took.as_secs_f64() * 1000.0;
        let text = std::str::from_utf8(&exchange.body).ok();
        let status = http::StatusCode::from_u16(exchange.status).ok();
        Self {
            started_date_time: started.checked_add(after).unwrap_or(started).strftime("%Y-%m-%dT%H:%M:%S.%3fZ").to_string(),
            time: took,
            request: Asked {
                method: exchange.method.clone(),
                url: exchange.url.clone(),
                http_version: SOME_HTTP.to_owned(),
                cookies: Vec::new(),
                headers: pairs(&exchange.asked),
                query_string: query(&exchange.url),
                post_data: exchange.posted.clone().map(|text| Posted { mime_type: header(&exchange.asked, "content-type"), text }),
                headers_size: UNKNOWN,
                body_size: UNKNOWN,
            },
            response: Answer {
                status: exchange.status,
                status_text: status.and_then(|status| status.canonical_reason()).unwrap_or_default().to_owned(),
                http_version: SOME_HTTP.to_owned(),
                cookies: Vec::new(),
                headers: pairs(&exchange.answered),
                content: Content {
                    size: i64::try_from(exchange.body.len()).unwrap_or(UNKNOWN),
                    mime_type: header(&exchange.answered, "content-type"),
                    text: text.map_or_else(|| STANDARD.encode(&exchange.body), str::to_owned),
                    encoding: text.is_none().then(|| "base64".to_owned()),
                },
                redirect_url: header(&exchange.answered, "location"),
                headers_size: UNKNOWN,
                body_size: UNKNOWN,
            },
            cache: serde_json::Map::new(),
            timings: Timings { send: 0.0, wait: took, receive: 0.0 },
        }
    }

    fn exchange(self) -> Result<Exchange, String> {
        let Self { request, response, .. } = self;
        let content = response.content;
        let body = match content.encoding.as_deref() {
            Some("base64") => STANDARD.decode(content.text.as_bytes()).map_err(|error| error.to_string())?,
            _ => content.text.into_bytes(),
        };
        // Browsers keep `:status` of HTTP/2 among the headers.
        let unpaired =
            |pairs: Vec<Pair>| pairs.into_iter().filter(|pair| !pair.name.starts_with(':')).map(|pair| (pair.name, pair.value)).collect();
        Ok(Exchange {
            method: request.method,
            url: request.url,
            asked: unpaired(request.headers),
            posted: request.post_data.map(|posted| posted.text),
            status: response.status,
            answered: unpaired(response.headers),
            body: body.into(),
            ..Exchange::default()
        })
    }
}

fn pairs(pairs: &[(String, String)]) -> Vec<Pair> {
    pairs.iter().map(|(name, value)| Pair { name: name.clone(), value: value.clone() }).collect()
}

fn query(url: &str) -> Vec<Pair> {
    let url = Url::parse(url).ok();
    let pairs = url.iter().flat_map(Url::query_pairs);
    pairs.map(|(name, value)| Pair { name: name.into_owned(), value: value.into_owned() }).collect()
}

fn header(headers: &[(String, String)], wanted: &str) -> String {
    headers.iter().find(|(name, _)| name.eq_ignore_ascii_case(wanted)).map(|(_, value)| value.clone()).unwrap_or_default()
}
