//! What is said over a WebSocket in the protocol graphql-transport-ws: by the client, and to it.

use axum::extract::ws::{CloseFrame, Message};
use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};
use serde_json::{Map, Value, json};

use super::answer::defect;
use super::identity::Stranger;
use super::request::{Asked, of_fields};
use super::routes::BODY_MOST;
use crate::engine::{RefusalCode, Response};
use crate::graph::no_history;

/// The name under which the protocol is agreed on.
pub const PROTOCOL: &str = "graphql-transport-ws";

/// A message of the client.
pub enum Said {
    /// It begins, and may say who asks.
    ConnectionInit(Map<String, Value>),
    /// It wants to hear that somebody is there.
    Ping,
    /// It is there.
    Pong,
    /// It asks something, under an id of its own.
    Subscribe(String, Asked),
    /// It wants to hear no more of that.
    Complete(String),
}

/// Why the gateway ends a connection. A reason has at most 123 bytes: no frame holds more.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum Closing {
    /// A message that is none of the protocol.
    #[error("{0}")]
    Invalid(String),
    /// What came is no message of a WebSocket.
    #[error("no message of a WebSocket")]
    Garbled,
    /// More than is read.
    #[error("a message may have at most {BODY_MOST} bytes")]
    TooLarge,
    /// A question before the beginning.
    #[error("wait for `connection_ack` before you subscribe")]
    Unacknowledged,
    /// Nobody knows who asks.
    #[error(transparent)]
    Forbidden(#[from] Stranger),
    /// Nothing was said.
    #[error("begin with `connection_init` sooner")]
    Silent,
    /// Two questions under one id.
    #[error("an operation of this id still runs; take another id")]
    IdInUse,
    /// Two beginnings.
    #[error("say `connection_init` once")]
    BegunTwice,
}

impl Closing {
    fn invalid(why: &str) -> Self {
        Self::Invalid(why.to_owned())
    }

    /// The last frame of the connection.
    pub fn frame(&self) -> Message {
        let code = match self {
            Self::Garbled => 1002,
            Self::TooLarge => 1009,
            Self::Invalid(_) => 4400,
            Self::Unacknowledged => 4401,
            Self::Forbidden(_) => 4403,
            Self::Silent => 4408,
            Self::IdInUse => 4409,
            Self::BegunTwice => 4429,
        };
        Message::Close(Some(CloseFrame { code, reason: self.to_string().into() }))
    }
}

impl Said {
    /// Reads a message.
    ///
    /// # Errors
    /// It is none of the protocol.
    pub fn read(message: &[u8]) -> Result<Self, Closing> {
        let Ok(Value::Object(mut said)) = serde_json::from_slice(message) else {
            return Err(Closing::invalid("a message must be a JSON object"));
        };
        let payload = match said.remove("payload") {
            None | Some(Value::Null) => None,
            Some(Value::Object(fields)) => Some(fields),
            Some(_) => return Err(Closing::invalid("`payload` must be an object")),
        };
        let id = |said: &mut Map<String, Value>| match said.remove("id") {
            Some(Value::String(id)) if !id.is_empty() => Ok(id),
            _ => Err(Closing::invalid("`id` must be a text that is not empty")),
        };
        match said.get("type").and_then(Value::as_str) {
            Some("connection_init") => Ok(Self::ConnectionInit(payload.unwrap_or_default())),
            Some("ping") => Ok(Self::Ping),
            Some("pong") => Ok(Self::Pong),
            Some("subscribe") => {
                let asked = of_fields(payload.unwrap_or_default()).map_err(|refusal| Closing::Invalid(refusal.message))?;
                Ok(Self::Subscribe(id(&mut said)?, asked))
            }
            Some("complete") => Ok(Self::Complete(id(&mut said)?)),
            _ => Err(Closing::invalid("`type` must be one of connection_init, ping, pong, subscribe, complete")),
        }
    }
}

/// A message to the client.
#[derive(Default, Serialize)]
struct Told<'a> {
    r#type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    payload: Option<&'a RawValue>,
}

impl Told<'_> {
    fn message(&self) -> Message {
        // Texts and JSON always have a JSON form.
        Message::text(serde_json::to_string(self).unwrap_or_default())
    }
}

/// The gateway knows who asks.
pub fn acknowledged() -> Message {
    Told { r#type: "connection_ack", ..Told::default() }.message()
}

/// The gateway is there.
pub fn pong() -> Message {
    Told { r#type: "pong", ..Told::default() }.message()
}

/// What came of a question: its answer and that there is no more, or why it did not run; none: it met a defect of this program.
pub fn told(id: &str, answered: Option<&Response>) -> Vec<Message> {
    let told = |kind, payload| Told { r#type: kind, id: Some(id), payload }.message();
    let errors = match answered {
        Some(answered) if answered.ran => {
            return vec![told("next", serde_json::from_slice(&answered.body).ok()), told("complete", None)];
        }
        Some(answered) if answered.refused == Some(RefusalCode::StreamNeeded) => {
            let fault = no_history();
            json!([{ "message": fault.message, "extensions": { "code": fault.code } }])
        }
        Some(answered) => serde_json::from_slice(&answered.body).map(|mut body: Value| body["errors"].take()).unwrap_or_default(),
        None => defect(),
    };
    vec![told("error", to_raw_value(&errors).ok().as_deref())]
}
