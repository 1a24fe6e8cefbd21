//! To which host a request is addressed, and from whose page it comes.

use axum::extract::Request;
use axum::http::uri::Authority;
use axum::http::{HeaderMap, StatusCode, Version, header};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use url::Url;

/// Where a proxy says to which host the request was addressed before it passed it on.
const FORWARDED: &str = "x-forwarded-host";

/// Lets requests pass that name their host as RFC 9112 (3.2) wants it: once, and so that it can be one.
pub async fn addressed(request: Request, next: Next) -> Response {
    let mut named = request.headers().get_all(header::HOST).iter();
    let well = match (named.next(), named.next()) {
        (Some(host), None) => host.is_empty() || host.to_str().is_ok_and(|host| host.parse::<Authority>().is_ok()),
        (None, _) => request.version() != Version::HTTP_11,
        (Some(_), Some(_)) => false,
    };
    if well { next.run(request).await } else { (StatusCode::BAD_REQUEST, "name one host in `host`").into_response() }
}

/// Whether the request comes from a page of another host than the one that it is addressed to. A browser lets any page open a
/// WebSocket anywhere, and read what comes; it says in `origin` whose page that is, and no page can say otherwise.
pub fn is_foreign(headers: &HeaderMap) -> bool {
    let Some(origin) = headers.get(header::ORIGIN) else { return false };
    let Some(origin) = origin.to_str().ok().and_then(|origin| Url::parse(origin).ok()) else { return true };
    let own = [header::HOST.as_str(), FORWARDED].into_iter().filter_map(|name| headers.get(name)?.to_str().ok());
    let mut own = own.filter_map(|host| Url::parse(&format!("{}://{host}", origin.scheme())).ok());
    let at = |url: &Url| (url.host().map(|host| host.to_owned()), url.port_or_known_default());
    !own.any(|own| own.host().is_some() && at(&own) == at(&origin))
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderMap;

    use super::{FORWARDED, is_foreign};

    #[test]
    fn a_page_is_foreign_unless_it_comes_from_the_host_that_is_asked() {
        let foreign = |origin: &'static str, name: &'static str, host: &'static str| {
            is_foreign(&HeaderMap::from_iter(
                [("origin", origin), (name, host)].map(|(name, value)| (name.parse().unwrap(), value.parse().unwrap())),
            ))
        };
        assert!(!is_foreign(&HeaderMap::new()), "programs say no origin");
        for (origin, host) in [
            ("http://127.0.0.1:4000", "127.0.0.1:4000"),
            ("https://Muster.example", "muster.example"),
            ("https://muster.example", "muster.example:443"),
            ("http://[::1]:4000", "[::1]:4000"),
        ] {
            assert!(!foreign(origin, "host", host), "{origin} {host}");
            assert!(!foreign(origin, FORWARDED, host), "{origin} behind a proxy");
        }
        for (origin, host) in [
            ("https://evil.example", "muster.example"),
            ("http://127.0.0.1:3000", "127.0.0.1:4000"),
            ("http://localhost:4000", "127.0.0.1:4000"),
            ("https://muster.example.evil.example", "muster.example"),
            ("null", "muster.example"),
            ("file://", ""),
            ("x", "x"),
        ] {
            assert!(foreign(origin, "host", host), "{origin} {host}");
        }
    }
}
