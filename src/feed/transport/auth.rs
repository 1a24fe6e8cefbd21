//! How the gateway identifies itself to a feed.

use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderName, HeaderValue};
use url::Url;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::config::{Auth, Feed, KeyPlace, Secret};
use crate::feed::What;

/// Headers of each request to the feed's own host: those that are configured, and its identity. A key that goes into the
/// query is added to the address. Secrets are read anew each time, so that a changed one holds at once.
///
/// # Errors
/// A secret cannot be read, or cannot stand in a header.
pub(super) fn identify(feed: &Feed, url: &mut Url) -> Result<HeaderMap, What> {
    let mut headers = HeaderMap::new();
    for (name, value) in &feed.headers {
        headers.insert(header(name)?, HeaderValue::from_str(value).map_err(|_| unfit("a header's value"))?);
    }
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
            headers.insert(AUTHORIZATION, sensitive(&format!("Bearer {}", reveal(secret)?))?);
        }
        Some(Auth::Basic { user, password }) => {
            let pair = STANDARD.encode(format!("{user}:{}", reveal(password)?));
            headers.insert(AUTHORIZATION, sensitive(&format!("Basic {pair}"))?);
        }
    }
    Ok(headers)
}

fn reveal(secret: &Secret) -> Result<String, What> {
    match secret.reveal() {
        Ok(revealed) => Ok(revealed.expose().to_owned()),
        Err(error) => Err(What::Secret { reason: error.to_string() }),
    }
}

fn sensitive(text: &str) -> Result<HeaderValue, What> {
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
