//! Addresses and names in them.

use url::Url;

use super::entry::Entry;
use super::nation::Surroundings;
use crate::config::what::What;
use crate::model::values::Text;

/// A name for addresses and reports.
pub(super) fn slug(entry: &Entry<'_>) -> Option<Text> {
    let text = entry.word()?;
    let part = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    if text.len() > 64 || !text.split('-').all(part) {
        entry.malformed("slug", "small letters and digits, in words joined by `-`, at most 64 characters", "stocks");
        return None;
    }
    Some(text.into())
}

/// The address: whole, or a path under the base.
pub(super) fn address(entry: &Entry<'_>, around: &Surroundings<'_>) -> Option<Url> {
    let text = entry.word()?;
    if !text.starts_with('/') || text.starts_with("//") {
        return whole_address(entry);
    }
    match &around.base {
        Some(base) => {
            let under = format!("{}{text}", base.as_str().trim_end_matches('/'));
            Url::parse(&under).map_err(|error| entry.malformed("address", error, "/stocks.json")).ok()
        }
        None => {
            // A base that is there but wrong is reported where it stands.
            if !around.base_is_wrong {
                entry.report(What::NoBase);
            }
            None
        }
    }
}

/// A whole address of HTTP, without user, password or fragment.
pub(super) fn whole_address(entry: &Entry<'_>) -> Option<Url> {
    const EXAMPLE: &str = "https://feeds.example/stocks.json";
    const SCHEMES: &str = "it starts with `http://` or `https://`";
    let url = match Url::parse(entry.word()?) {
        Ok(url) => url,
        Err(url::ParseError::RelativeUrlWithoutBase) => {
            entry.malformed("address", SCHEMES, EXAMPLE);
            return None;
        }
        Err(error) => {
            entry.malformed("address", error, EXAMPLE);
            return None;
        }
    };
    if !url.username().is_empty() || url.password().is_some() {
        entry.report(What::SecretInText);
        return None;
    }
    let why = match url.scheme() {
        "http" | "https" if url.fragment().is_some() => "what stands after `#` is never sent",
        "http" | "https" => return Some(url),
        _ => SCHEMES,
    };
    entry.malformed("address", why, EXAMPLE);
    None
}
