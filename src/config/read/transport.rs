//! How a feed is fetched: bounds, identity, headers.

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::address::whole_address;
use super::entry::Entry;
use super::file::variable_name;
use super::table::Table;
use crate::config::identity::{Auth, ClientCredentials, KeyPlace};
use crate::config::secret::{Secret, SecretError};
use crate::config::settings::{Fetch, Pace, Redirects};
use crate::config::what::What;
use crate::model::values::Text;

/// Bounds of fetching: what isn't said is as before.
pub(super) fn fetch(table: Option<Table<'_>>, before: &Fetch) -> Fetch {
    let Some(table) = table else { return before.clone() };
    let milliseconds = |key, before| table.whole(key, 1, 3_600_000).map_or(before, Duration::from_millis);
    let bytes = |key, before| table.whole(key, 1, 1 << 40).unwrap_or(before);
    let count = |key, least, most: u32, before| {
        let number = table.whole(key, least, u64::from(most));
        number.and_then(|number| u32::try_from(number).ok()).unwrap_or(before)
    };
    let redirects = [("NONE", Redirects::None), ("SAME_HOST", Redirects::SameHost), ("ANY", Redirects::Any)];
    let fetch = Fetch {
        timeout: milliseconds("timeout_ms", before.timeout),
        first_byte_timeout: milliseconds("first_byte_timeout_ms", before.first_byte_timeout),
        max_bytes: bytes("max_bytes", before.max_bytes),
        max_compressed_bytes: bytes("max_compressed_bytes", before.max_compressed_bytes),
        retries: count("retries", 0, 10, before.retries),
        max_pages: count("max_pages", 1, 1_000_000, before.max_pages),
        every: table.whole("every_ms", 1_000, 7 * 86_400_000).map(Duration::from_millis).or(before.every),
        hold: table.whole("hold_ms", 0, 3_600_000).map_or(before.hold, Duration::from_millis),
        requests_per_query: count("requests_per_query", 1, 10_000, before.requests_per_query),
        concurrent: count("concurrent", 1, 64, before.concurrent),
        rate: table.get("rate").map_or(before.rate, |entry| rate(&entry)),
        breaker_after: count("breaker_after", 0, 1_000, before.breaker_after),
        breaker_pause: milliseconds("breaker_pause_ms", before.breaker_pause),
        private_addresses: table.get("private_addresses").and_then(|entry| entry.boolean()).unwrap_or(before.private_addresses),
        redirects: table.get("redirects").and_then(|entry| entry.choice("way to treat redirects", &redirects)).unwrap_or(before.redirects),
    };
    table.finish();
    fetch
}

/// So many requests in such a time: `10/s`, `600/min`.
fn rate(entry: &Entry<'_>) -> Option<Pace> {
    let pace = entry.word()?.split_once('/').and_then(|(count, unit)| {
        let seconds = match unit.trim() {
            "s" => 1,
            "min" => 60,
            "h" => 3_600,
            _ => return None,
        };
        let count = count.trim().parse().ok().filter(|count| (1..=10_000).contains(count))?;
        Some(Pace { count, per: Duration::from_secs(seconds) })
    });
    if pace.is_none() {
        entry.malformed("rate", "a number from 1 to 10000 is wanted, and `/s`, `/min` or `/h`", "10/s");
    }
    pace
}

/// How the gateway identifies itself. `directory` is where relative files of secrets lie.
pub(super) fn auth(table: Table<'_>, directory: &Path) -> Option<Auth> {
    let (key, bearer, basic, oauth2) = (table.get("api_key"), table.get("bearer"), table.get("basic"), table.get("oauth2"));
    if let Some(second) = [&key, &bearer, &basic, &oauth2].into_iter().flatten().nth(1) {
        let what = What::Misplaced {
            key: second.key.to_owned(),
            why: "the feed has another way to identify already",
            step: "keep one of `api_key`, `bearer`, `basic` and `oauth2`",
        };
        second.file.report(second.key_span.clone(), what);
    }
    let auth = match (key, bearer, basic, oauth2) {
        (Some(key), ..) => opened(&key, "`api_key`").and_then(|key| api_key(key, directory)),
        (None, Some(bearer), ..) => secret(&bearer, directory).map(Auth::Bearer),
        (None, None, Some(basic), _) => opened(&basic, "`basic`").and_then(|basic| {
            let user = basic.required("user", "user = \"…\"").and_then(|entry| entry.word());
            let password = basic.required("password", "password = { env = \"…\" }").and_then(|entry| secret(&entry, directory));
            basic.finish();
            Some(Auth::Basic { user: user?.into(), password: password? })
        }),
        (None, None, None, Some(oauth2)) => {
            opened(&oauth2, "`oauth2`").and_then(|table| client_credentials(table, directory)).map(Auth::ClientCredentials)
        }
        (None, None, None, None) => {
            let example = "bearer = { env = \"…\" }` or `api_key = { header = \"…\", value = { env = \"…\" } }";
            table.report(What::MissingKey { inside: "`[feed.auth]`".to_owned(), key: "bearer", example });
            None
        }
    };
    table.finish();
    auth
}

fn api_key(table: Table<'_>, directory: &Path) -> Option<Auth> {
    let (header, query) = (table.get("header"), table.get("query"));
    let value = table.required("value", "value = { env = \"…\" }").and_then(|entry| secret(&entry, directory));
    let place = match (header, query) {
        (Some(header), None) => header_name(&header).map(KeyPlace::Header),
        (None, Some(query)) => query.word().map(|name| KeyPlace::Query(name.into())),
        (Some(_), Some(query)) => {
            let what =
                What::Misplaced { key: "query".to_owned(), why: "the key goes into a header", step: "keep one of `header` and `query`" };
            query.file.report(query.key_span.clone(), what);
            None
        }
        (None, None) => {
            table.report(What::MissingKey {
                inside: "`api_key`".to_owned(),
                key: "header",
                example: "header = \"X-Api-Key\"` or `query = \"key\"",
            });
            None
        }
    };
    table.finish();
    Some(Auth::ApiKey(place?, value?))
}

/// OAuth2, with the client's name and secret.
fn client_credentials(table: Table<'_>, directory: &Path) -> Option<ClientCredentials> {
    let token_url = table.required("token_url", "token_url = \"https://…/token\"").and_then(|entry| whole_address(&entry));
    let client_id = table.required("client_id", "client_id = \"muster\"").and_then(|entry| entry.word());
    let client_secret = table.required("client_secret", "client_secret = { env = \"…\" }").and_then(|entry| secret(&entry, directory));
    let text = |key| table.word(key).map(Text::from);
    let (scope, audience) = (text("scope"), text("audience"));
    let places = [("HEADER", false), ("FORM", true)];
    let in_form = table.get("send").and_then(|entry| entry.choice("place for a client's name and secret", &places)).unwrap_or(false);
    table.finish();
    Some(ClientCredentials { token_url: token_url?, client_id: client_id?.into(), client_secret: client_secret?, scope, audience, in_form })
}

/// A table where a secret could stand instead, so that its text is never taken for anything else.
fn opened<'a>(entry: &Entry<'a>, inside: &'static str) -> Option<Table<'a>> {
    if entry.as_text().is_some() {
        entry.report(What::SecretInText);
        return None;
    }
    entry.table(inside)
}

/// Where a secret lies; it has to be there already.
pub(super) fn secret(entry: &Entry<'_>, directory: &Path) -> Option<Secret> {
    secret_or(entry, directory, What::Secret)
}

/// The same; `unreadable` says what is wrong where it is not there.
pub(super) fn secret_or(entry: &Entry<'_>, directory: &Path, unreadable: impl FnOnce(SecretError) -> What) -> Option<Secret> {
    let table = opened(entry, "a secret")?;
    let (variable, file) = (table.get("env"), table.get("file"));
    let place = match (&variable, &file) {
        (Some(variable), None) => variable.text().and_then(|name| {
            // A text that is no name could be the secret itself: it must not be repeated.
            if !variable_name(name) {
                let why = "capitals, digits and `_` are wanted".to_owned();
                variable.report(What::Malformed { kind: "name of an environment variable", why, example: "STOCKS_KEY" });
                return None;
            }
            Some((Secret::Environment(name.into()), variable))
        }),
        (None, Some(file)) => file.word().map(|path| (Secret::File(directory.join(PathBuf::from(path))), file)),
        (Some(_), Some(file)) => {
            let what = What::Misplaced { key: "file".to_owned(), why: "`env` is there too", step: "keep one of `env` and `file`" };
            file.file.report(file.key_span.clone(), what);
            None
        }
        (None, None) => {
            table.report(What::MissingKey {
                inside: "a secret".to_owned(),
                key: "env",
                example: "env = \"VARIABLE\"` or `file = \"/path\"",
            });
            None
        }
    };
    let checked = place.and_then(|(secret, entry)| match secret.reveal() {
        Ok(_) => Some(secret),
        Err(error) => {
            entry.report(unreadable(error));
            None
        }
    });
    table.finish();
    checked
}

/// Headers of each request.
pub(super) fn headers(table: Table<'_>) -> Vec<(Text, Text)> {
    table.all().filter_map(|entry| header(&entry)).collect()
}

fn header(entry: &Entry<'_>) -> Option<(Text, Text)> {
    const SECRET: [&str; 4] = ["authorization", "proxy-authorization", "cookie", "x-api-key"];
    const OWN: [&str; 7] =
        ["host", "content-length", "connection", "transfer-encoding", "accept-encoding", "if-none-match", "if-modified-since"];
    let name = entry.key;
    let at_key = |what| entry.file.report(entry.key_span.clone(), what);
    if !token(name) {
        at_key(What::Malformed {
            kind: "name of a header",
            why: "letters, digits and dashes are wanted".to_owned(),
            example: "Accept-Language",
        });
        return None;
    }
    if SECRET.iter().any(|secret| name.eq_ignore_ascii_case(secret)) {
        entry.report(What::SecretInText);
        return None;
    }
    if OWN.iter().any(|own| name.eq_ignore_ascii_case(own)) {
        at_key(What::Misplaced { key: name.to_owned(), why: "Muster sets this header itself", step: "take it out" });
        return None;
    }
    let value = entry.text()?;
    if !value.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        entry.malformed("value of a header", "it holds characters that cannot be sent", "pl, en;q=0.5");
        return None;
    }
    Some((name.into(), value.into()))
}

fn header_name(entry: &Entry<'_>) -> Option<Text> {
    let name = entry.word()?;
    if !token(name) {
        entry.malformed("name of a header", "letters, digits and dashes are wanted", "X-Api-Key");
        return None;
    }
    Some(name.into())
}

/// A token of RFC 9110.
fn token(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}
