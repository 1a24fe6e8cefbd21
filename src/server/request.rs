//! A request of GraphQL over HTTP, read from a body or from an address.

use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode, header};
use serde_json::{Map, Value};

use crate::engine::{RefusalCode, Request};
use crate::graph::Code;

/// A request, as it came.
#[derive(Debug, Default, PartialEq)]
pub struct Asked {
    /// The document.
    pub query: String,
    /// Which of its operations.
    pub operation: Option<String>,
    /// Values of its variables.
    pub variables: Map<String, Value>,
    /// What the answer shall tell of itself.
    pub wants: Wants,
}

impl Asked {
    /// What the engine is asked.
    pub fn request(&self) -> Request<'_> {
        Request { query: &self.query, operation: self.operation.as_deref(), variables: &self.variables }
    }
}

/// What the answer shall tell of itself, in its `extensions`, besides what it always tells.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Wants {
    /// How large the request is, by each limit.
    pub cost: bool,
    /// How it was answered.
    pub plan: bool,
}

impl Wants {
    /// Reads them from the `extensions` of a request; others that we don't know are other programs'.
    pub fn of(extensions: &Map<String, Value>) -> Result<Self, String> {
        let wants = |name: &str| match extensions.get(name) {
            None | Some(Value::Null | Value::Bool(false)) => Ok(false),
            Some(Value::Bool(true)) => Ok(true),
            Some(_) => Err(format!("`extensions.{name}` must be true or false")),
        };
        Ok(Self { cost: wants("cost")?, plan: wants("plan")? })
    }
}

/// A request that is none: what is wrong, for the front-end.
#[derive(Debug, PartialEq, Eq)]
pub struct NoRequest {
    /// The status of the answer.
    pub status: StatusCode,
    /// Its code.
    pub code: &'static str,
    /// What is wrong, and what to send.
    pub message: String,
}

impl NoRequest {
    /// A request that is refused with that status.
    pub fn new(status: StatusCode, message: impl Into<String>) -> Self {
        Self { status, code: RefusalCode::BadUserInput.name(), message: message.into() }
    }

    /// A request of nobody knows whom.
    pub fn unauthenticated(message: impl Into<String>) -> Self {
        Self { status: StatusCode::UNAUTHORIZED, code: Code::Unauthenticated.name(), message: message.into() }
    }

    /// The answer's body.
    pub fn body(&self) -> Bytes {
        serde_json::json!({ "errors": [{ "message": self.message, "extensions": { "code": self.code } }] }).to_string().into()
    }
}

fn wrong(message: impl Into<String>) -> NoRequest {
    NoRequest::new(StatusCode::BAD_REQUEST, message)
}

/// Reads a POST. Its type must be JSON: a page of another origin can't send that unasked.
pub fn posted(headers: &HeaderMap, body: &[u8]) -> Result<Asked, NoRequest> {
    let content_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut parts = content_type.split(';').map(str::trim);
    let essence = parts.next().unwrap_or_default();
    if !essence.eq_ignore_ascii_case("application/json") {
        return Err(NoRequest::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "send the request as `content-type: application/json`"));
    }
    let charset = parts.find_map(|part| part.split_once('=').filter(|(name, _)| name.trim().eq_ignore_ascii_case("charset")));
    if charset.is_some_and(|(_, charset)| !charset.trim().trim_matches('"').eq_ignore_ascii_case("utf-8")) {
        return Err(NoRequest::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "send the request in UTF-8"));
    }
    if headers.get(header::CONTENT_ENCODING).is_some_and(|coding| coding != "identity") {
        return Err(NoRequest::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "send the request without `content-encoding`"));
    }
    match serde_json::from_slice(body) {
        Ok(Value::Object(fields)) => of_fields(fields),
        Ok(Value::Array(_)) => Err(wrong("send one request at a time: batches are off")),
        Ok(_) => Err(wrong("the body must be a JSON object with `query`")),
        Err(error) => Err(wrong(format!("the body is no JSON: line {}, column {}", error.line(), error.column()))),
    }
}

/// Reads the fields of a request.
pub fn of_fields(mut fields: Map<String, Value>) -> Result<Asked, NoRequest> {
    let query = match fields.remove("query") {
        Some(Value::String(query)) => query,
        Some(_) => return Err(wrong("`query` must be a text: the GraphQL document")),
        None => return Err(wrong("`query` is missing: send the GraphQL document in it")),
    };
    let operation = match fields.remove("operationName") {
        None | Some(Value::Null) => None,
        Some(Value::String(name)) => Some(name),
        Some(_) => return Err(wrong("`operationName` must be a text or null")),
    };
    let variables = object(fields.remove("variables"), "variables")?;
    let wants = Wants::of(&object(fields.remove("extensions"), "extensions")?).map_err(wrong)?;
    Ok(Asked { query, operation, variables, wants })
}

fn object(value: Option<Value>, name: &str) -> Result<Map<String, Value>, NoRequest> {
    match value {
        None | Some(Value::Null) => Ok(Map::new()),
        Some(Value::Object(fields)) => Ok(fields),
        Some(_) => Err(wrong(format!("`{name}` must be an object or null"))),
    }
}

/// Reads a GET: the same fields in the address, `variables` and `extensions` as JSON. An empty text is as none, but of a
/// document.
pub fn addressed(query: &str) -> Result<Asked, NoRequest> {
    let mut fields = Map::new();
    for (name, text) in url::form_urlencoded::parse(query.as_bytes()) {
        let value = match name.as_ref() {
            "operationName" | "variables" | "extensions" if text.is_empty() => Value::Null,
            "query" | "operationName" => Value::String(text.into_owned()),
            "variables" | "extensions" => {
                serde_json::from_str(&text).map_err(|_| wrong(format!("`{name}` in the address must be a JSON object")))?
            }
            _ => continue,
        };
        if fields.insert(name.to_string(), value).is_some() {
            return Err(wrong(format!("`{name}` stands twice in the address")));
        }
    }
    of_fields(fields)
}
