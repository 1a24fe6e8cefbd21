//! Tokens of OAuth2: asked for once, shared by all requests, until they expire or are refused.

use std::collections::HashMap;
use std::fmt;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use reqwest::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use reqwest::{RequestBuilder, Response, StatusCode};
use serde::Deserialize;
use url::form_urlencoded;

use super::attempt::unreachable;
use super::auth::{reveal, sensitive};
use super::body::{self, Bounds};
use super::client::Client;
use super::finding::short;
use super::retry::{self, Failed};
use super::{address, meters};
use crate::config::{ClientCredentials, Feed};
use crate::feed::What;

/// Bytes that an answer with a token may have.
const LARGEST: u64 = 64 << 10;
/// How long before its end a token is no longer used; of one that lives shortly, a tenth of its life.
const MARGIN: Duration = Duration::from_secs(60);

/// The tokens that are held, by whom they are asked with.
#[derive(Debug, Default)]
pub(super) struct Tokens(Mutex<HashMap<ClientCredentials, Arc<tokio::sync::Mutex<Held>>>>);

/// What came last: a token, or why there is none.
#[derive(Debug, Default)]
struct Held {
    token: Option<Token>,
    failed: Option<(Instant, Failed)>,
}

/// A token; it prints as dots.
#[derive(Clone)]
struct Token {
    text: String,
    /// Until when it is used; none: until it is refused.
    until: Option<Instant>,
}

impl fmt::Debug for Token {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("…")
    }
}

impl Tokens {
    /// A token for the feed, other than `refused`. Whoever comes while one is asked for waits for it, and shares the
    /// failure if there is none.
    pub(super) async fn get(
        &self,
        client: &Client,
        feed: &Feed,
        credentials: &ClientCredentials,
        refused: Option<&str>,
    ) -> Result<String, Failed> {
        let came = Instant::now();
        let held = Arc::clone(self.0.lock().unwrap_or_else(PoisonError::into_inner).entry(credentials.clone()).or_default());
        // One request is in flight for all: who waits here finds its outcome.
        let mut held = held.lock().await;
        let good = |token: &&Token| token.until.is_none_or(|until| Instant::now() < until) && Some(token.text.as_str()) != refused;
        if let Some(token) = held.token.as_ref().filter(good) {
            return Ok(token.text.clone());
        }
        if let Some((_, failed)) = held.failed.as_ref().filter(|(at, _)| *at >= came) {
            return Err(failed.clone());
        }
        held.token = None;
        meters::TOKENS.add(&feed.slug, 1);
        match ask(client, feed, credentials).await {
            Ok(token) => {
                held.failed = None;
                Ok(held.token.insert(token).text.clone())
            }
            Err(failed) => {
                held.failed = Some((Instant::now(), failed.clone()));
                Err(failed)
            }
        }
    }

    /// The token that is held, if nobody is asking for another one.
    pub(super) fn peek(&self, credentials: &ClientCredentials) -> Option<String> {
        let held = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(credentials).map(Arc::clone)?;
        let token = held.try_lock().ok()?.token.clone()?;
        Some(token.text)
    }
}

async fn ask(client: &Client, feed: &Feed, credentials: &ClientCredentials) -> Result<Token, Failed> {
    address::check(&credentials.token_url, feed.fetch.private_addresses)?;
    let secret = reveal(&credentials.client_secret)?;
    let mut request = client
        .connections(feed)?
        .post(credentials.token_url.clone())
        .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(ACCEPT, "application/json")
        .body(form(credentials, &secret));
    if !credentials.in_form {
        let encoded = |text: &str| form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
        let pair = STANDARD.encode(format!("{}:{}", encoded(&credentials.client_id), encoded(&secret)));
        request = request.header(AUTHORIZATION, sensitive(&format!("Basic {pair}"))?);
    }
    let limit = feed.fetch.first_byte_timeout;
    match tokio::time::timeout(limit, answer(request, feed, credentials, &secret)).await {
        Ok(token) => token,
        Err(_) => Err(none(credentials, format!("no answer within {} ms", limit.as_millis())).into()),
    }
}

/// What is asked for, as a form.
fn form(credentials: &ClientCredentials, secret: &str) -> String {
    let mut form = form_urlencoded::Serializer::new(String::new());
    form.append_pair("grant_type", "client_credentials");
    let more = [("scope", &credentials.scope), ("audience", &credentials.audience)];
    form.extend_pairs(more.into_iter().filter_map(|(name, value)| Some((name, value.as_ref()?.as_str()))));
    if credentials.in_form {
        form.append_pair("client_id", &credentials.client_id).append_pair("client_secret", secret);
    }
    form.finish()
}

async fn answer(request: RequestBuilder, feed: &Feed, credentials: &ClientCredentials, secret: &str) -> Result<Token, Failed> {
    let came = Instant::now();
    let response = request.send().await.map_err(|error| match unreachable(&error).what {
        What::Unreachable { reason } | What::BrokenAnswer { reason } => none(credentials, reason),
        other => other,
    })?;
    let status = response.status();
    let again = retry::again(status, response.headers(), feed.fetch.timeout);
    let body = read(response).await.map_err(|what| none(credentials, what.to_string()))?;
    if status != StatusCode::OK {
        let said = serde_json::from_slice::<Refusal>(&body).map(|refusal| short(&refusal.error.replace(secret, "…"))).ok();
        let failed = What::TokenRefused { from: address::shown(&credentials.token_url), status: status.as_u16(), said };
        return Err(Failed { what: failed, again });
    }
    let given: Given = serde_json::from_slice(&body).map_err(|_| none(credentials, "the answer has no `access_token`".to_owned()))?;
    if given.access_token.is_empty() || !given.token_type.as_deref().unwrap_or("bearer").eq_ignore_ascii_case("bearer") {
        return Err(none(credentials, "the answer has no token of the kind `Bearer`".to_owned()).into());
    }
    let life = given.expires_in.as_ref().and_then(seconds);
    Ok(Token { text: given.access_token, until: life.and_then(|life| came.checked_add(life.saturating_sub(MARGIN.min(life / 10)))) })
}

/// That no token came.
fn none(credentials: &ClientCredentials, reason: String) -> What {
    What::NoToken { from: address::shown(&credentials.token_url), reason }
}

async fn read(response: Response) -> Result<bytes::Bytes, What> {
    let bounds = Bounds { wire: LARGEST, unpacked: LARGEST, left: LARGEST };
    body::receive(response, bounds, &AtomicU64::new(0)).await?.whole()
}

/// A token as RFC 6749 has it.
#[derive(Deserialize)]
struct Given {
    access_token: String,
    token_type: Option<String>,
    expires_in: Option<serde_json::Value>,
}

#[derive(Deserialize)]
struct Refusal {
    error: String,
}

/// Seconds, as a number or, as some services write them, a text.
fn seconds(value: &serde_json::Value) -> Option<Duration> {
    let number = value.as_f64().or_else(|| value.as_str()?.trim().parse().ok())?;
    Duration::try_from_secs_f64(number).ok()
}
