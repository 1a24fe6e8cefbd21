//! Commands that ask a running gateway, over GraphQL like everybody else: they see what their viewer sees.

use std::time::Duration;

use serde_json::{Value, json};
use url::Url;

use super::args::GatewayArgs;
use super::plain::shown;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(60);

/// Why a question has no answer.
#[derive(Debug, thiserror::Error)]
pub enum Unanswered {
    /// Nobody is there.
    #[error("no gateway answers at {0}: {1}; start one with `muster serve`, or say where it is with --url")]
    Nobody(Url, String),
    /// Somebody else is there.
    #[error("what answers at {0} is no gateway of this version of Muster: {1}; say where one is with --url")]
    Stranger(Url, String),
    /// The viewer is not let in.
    #[error("{0} does not let this viewer in (status {1}); give a token in MUSTER_TOKEN, or with --token-file")]
    Unknown(Url, u16),
    /// The gateway refuses.
    #[error("the gateway refuses: {0}")]
    Refused(String),
    /// The token can't be sent.
    #[error("{0}")]
    NoToken(String),
}

/// A running gateway, and who asks it.
pub struct Asking {
    client: reqwest::Client,
    address: Url,
    token: Option<String>,
}

impl Asking {
    /// Nothing has been asked yet.
    pub fn new(args: &GatewayArgs) -> Result<Self, Unanswered> {
        // Whoever was first in this process installed the same one.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let mut address = args.url.clone();
        if address.path() == "/" {
            address.set_path("/graphql");
        }
        let here = address.host_str().is_some_and(|host| matches!(host, "localhost" | "[::1]") || host.starts_with("127."));
        let builder = || {
            let builder = reqwest::Client::builder().timeout(PATIENCE).redirect(reqwest::redirect::Policy::none());
            // A proxy for the world knows nothing of this machine's ports.
            if here { builder.no_proxy() } else { builder }
        };
        // A machine without certificates can still ask over http.
        let client = builder().build().or_else(|_| builder().tls_certs_only([]).build());
        let client = client.map_err(|error| Unanswered::Nobody(address.clone(), inmost(&error)))?;
        Ok(Self { client, address, token: token(args)? })
    }

    /// What a query brings, all of it.
    pub async fn ask(&self, query: &str, variables: Value) -> Result<Value, Unanswered> {
        let mut answer = self.answer(query, &variables).await?;
        if let Some(message) = answer["errors"][0]["message"].as_str() {
            return Err(Unanswered::Refused(shown(message)));
        }
        match answer["data"].take() {
            data @ Value::Object(_) => Ok(data),
            _ => Err(self.stranger("no data")),
        }
    }

    /// The whole answer to a query, errors and all.
    pub async fn answer(&self, query: &str, variables: &Value) -> Result<Value, Unanswered> {
        let mut request = self.client.post(self.address.clone()).header("content-type", "application/json");
        if let Some(token) = &self.token {
            request = request.bearer_auth(token);
        }
        let nobody = |error: reqwest::Error| Unanswered::Nobody(self.address.clone(), inmost(&error));
        let response = request.body(json!({ "query": query, "variables": variables }).to_string()).send().await.map_err(nobody)?;
        let status = response.status().as_u16();
        if matches!(status, 401 | 403) {
            return Err(Unanswered::Unknown(self.address.clone(), status));
        }
        let body = response.bytes().await.map_err(nobody)?;
        match serde_json::from_slice(&body) {
            Ok(answer @ Value::Object(_)) if answer["data"].is_object() || answer["errors"][0]["message"].is_string() => Ok(answer),
            _ => Err(self.stranger(&format!("status {status}, and no answer of GraphQL"))),
        }
    }

    fn stranger(&self, what: &str) -> Unanswered {
        Unanswered::Stranger(self.address.clone(), what.to_owned())
    }
}

/// Who asks. What is wrong with a token is said without it.
fn token(args: &GatewayArgs) -> Result<Option<String>, Unanswered> {
    let (token, whence) = match &args.token_file {
        Some(file) => {
            let unread = |error| Unanswered::NoToken(format!("the token can't be read from {}: {error}", file.display()));
            (std::fs::read_to_string(file).map_err(unread)?, format!("what {} holds", file.display()))
        }
        None => match &args.token {
            Some(token) => (token.clone(), "what is given with --token, or in MUSTER_TOKEN,".to_owned()),
            None => return Ok(None),
        },
    };
    let token = token.trim();
    if token.is_empty() || token.contains(|sign: char| !sign.is_ascii_graphic()) {
        return Err(Unanswered::NoToken(format!(
            "{whence} is no token: write it in one line, of letters, digits and signs without spaces"
        )));
    }
    Ok(Some(token.to_owned()))
}

/// The reason at the root: the others say where, which the message does.
fn inmost(error: &dyn std::error::Error) -> String {
    let mut inmost = error;
    while let Some(source) = inmost.source() {
        inmost = source;
    }
    inmost.to_string()
}

/// A text of an answer, in one line fit for a terminal; empty where it is null.
pub fn text(value: &Value) -> String {
    value.as_str().map(shown).unwrap_or_default()
}
