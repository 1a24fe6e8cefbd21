//! How the gateway identifies itself to a feed.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue};
use url::{Url, form_urlencoded};

use super::client::Client;
use super::retry::Failed;
use crate::config::{Auth, Feed, KeyPlace, Secret};
use crate::feed::What;

/// What goes with a request.
#[derive(Debug, Clone, Default)]
pub(super) struct Identity {
    pub(super) headers: HeaderMap,
    /// The token that may be refused because it is too old.
    token: Option<String>,
}

/// Headers of each request to the feed's own host: those that are configured, and its identity. A key that goes into the
/// query is added to the address. Secrets are read anew each time, so that a changed one holds at once.
///
/// # Errors
/// A secret cannot be read, or cannot stand in a header; or no token is given.
pub(super) async fn identify(client: &Client, feed: &Feed, url: &mut Url, refused: Option<&Identity>) -> Result<Identity, Failed> {
    let mut identity = Identity::default();
    for (name, value) in &feed.headers {
        identity.headers.insert(header(name)?, HeaderValue::from_str(value).map_err(|_| unfit("a header's value"))?);
    }
    if client.replays() {
        // Nobody is told who asks; the key in the address is part of what was asked.
        if let Some(Auth::ApiKey(KeyPlace::Query(name), _)) = &feed.auth
            && !url.query_pairs().any(|(key, _)| key == name.as_str())
        {
            url.query_pairs_mut().append_pair(name, MASKED);
        }
        return Ok(identity);
    }
    let headers = &mut identity.headers;
    match &feed.auth {
        None => {}
        Some(Auth::ApiKey(KeyPlace::Header(name), secret)) => {
            headers.insert(header(name)?, sensitive(&reveal(secret)?)?);
        }
        // A service may put the key into the address of the next page by itself.
        Some(Auth::ApiKey(KeyPlace::Query(name), _)) if url.query_pairs().any(|(key, _)| key == name.as_str()) => {}
        Some(Auth::ApiKey(KeyPlace::Query(name), secret)) => {
            url.query_pairs_mut().append_pair(name, &reveal(secret)?);
        }
        Some(Auth::Bearer(secret)) => {
            let token = reveal(secret)?;
            headers.insert(AUTHORIZATION, sensitive(&format!("Bearer {token}"))?);
            identity.token = Some(token);
        }
        Some(Auth::Basic { user, password }) => {
            let pair = STANDARD.encode(format!("{user}:{}", reveal(password)?));
            headers.insert(AUTHORIZATION, sensitive(&format!("Basic {pair}"))?);
        }
        Some(Auth::ClientCredentials(credentials)) => {
            let refused = refused.and_then(|refused| refused.token.as_deref());
            let token = client.tokens.get(client, feed, credentials, refused).await?;
            headers.insert(AUTHORIZATION, sensitive(&format!("Bearer {token}"))?);
            identity.token = Some(token);
        }
    }
    Ok(identity)
}

impl Identity {
    /// Whether it has another token than that one: a request that was refused is worth repeating with it.
    pub(super) fn is_newer_than(&self, refused: &Self) -> bool {
        self.token.is_some() && self.token != refused.token
    }
}

/// Stands in the place of a secret in what is kept.
pub(super) const MASKED: &str = "MASKED";

/// A text of the service without the secrets that it was sent, as they are and as they were written in the request.
pub(super) fn hide(client: &Client, feed: &Feed, text: &str) -> String {
    without_secrets(client, feed, text, "…")
}

/// The same for what is kept and asked again: what stands in a secret's place can be part of an address.
pub(super) fn mask(client: &Client, feed: &Feed, text: &str) -> String {
    without_secrets(client, feed, text, MASKED)
}

/// Whether what stands in that header may be a secret as a whole.
pub(super) fn masks(feed: &Feed, header: &str) -> bool {
    let of_auth = matches!(&feed.auth, Some(Auth::ApiKey(KeyPlace::Header(name), _)) if name.eq_ignore_ascii_case(header));
    let of_http = ["authorization", "proxy-authorization", "cookie", "set-cookie"].contains(&header);
    of_auth || of_http || feed.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case(header))
}

fn without_secrets(client: &Client, feed: &Feed, text: &str, instead: &str) -> String {
    let mut shown = text.to_owned();
    for secret in secrets(client, feed) {
        let encoded: String = form_urlencoded::byte_serialize(secret.as_bytes()).collect();
        let quoted = serde_json::Value::from(secret.as_str()).to_string();
        // As JSON has it, and as some write it there.
        let quoted = quoted.get(1..quoted.len().saturating_sub(1)).unwrap_or_default();
        for written in [&secret, quoted, &quoted.replace('/', "\\/"), &encoded, &encoded.replace('+', "%20")] {
            shown = shown.replace(written, instead);
        }
    }
    shown
}

/// The secrets that a service or whoever stands before it may repeat.
fn secrets(client: &Client, feed: &Feed) -> Vec<String> {
    match &feed.auth {
        None => Vec::new(),
        Some(Auth::ApiKey(_, secret) | Auth::Bearer(secret)) => reveal(secret).into_iter().collect(),
        Some(Auth::Basic { user, password }) => {
            reveal(password).map(|password| vec![STANDARD.encode(format!("{user}:{password}")), password]).unwrap_or_default()
        }
        Some(Auth::ClientCredentials(credentials)) => {
            client.tokens.peek(credentials).into_iter().chain(reveal(&credentials.client_secret)).collect()
        }
    }
}

/// Reads a secret.
pub(super) fn reveal(secret: &Secret) -> Result<String, What> {
    match secret.reveal() {
        Ok(revealed) => Ok(revealed.expose().to_owned()),
        Err(error) => Err(What::Secret { reason: error.to_string() }),
    }
}

/// A header that no log shows.
pub(super) fn sensitive(text: &str) -> Result<HeaderValue, What> {
    let mut value = HeaderValue::from_str(text).map_err(|_| unfit("the secret"))?;
    value.set_sensitive(true);
    Ok(value)
}

fn header(name: &str) -> Result<HeaderName, What> {
    HeaderName::from_bytes(name.as_bytes()).map_err(|_| unfit(&format!("`{name}`")))
}

fn unfit(what: &str) -> What {
    What::Secret { reason: format!("{what} has characters that cannot stand in a header") }
}
