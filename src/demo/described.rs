//! What stands above a document: its tag, its date, its type; and whether a reader has it already.

use std::time::SystemTime;

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};

use super::editions::Edition;
use super::plan::Feed;
use super::shapes::Document;
use super::truth::Truth;

/// The headers of a document, or of that part of it.
pub fn described(document: &Document<'_>, edition: Edition, part: &str) -> HeaderMap {
    let mut described = HeaderMap::new();
    put(&mut described, header::ETAG, &etag(document.writer.truth, document.feed, edition, part));
    put(&mut described, header::LAST_MODIFIED, &httpdate::fmt_http_date(modified(document)));
    put(&mut described, header::CONTENT_TYPE, document.media_type());
    put(&mut described, HeaderName::from_static("x-made-up"), "yes: data for a demonstration");
    described
}

/// Whether who asks has what is described. `If-None-Match` decides alone where it is given (RFC 9110, 13.2.2).
pub fn unchanged(asked: &HeaderMap, described: &HeaderMap, document: &Document<'_>) -> bool {
    if let Some(tags) = asked.get(header::IF_NONE_MATCH) {
        let own = described.get(header::ETAG).and_then(|tag| tag.to_str().ok()).unwrap_or_default();
        let is_own = |tag: &str| tag.trim().trim_start_matches("W/") == own || tag.trim() == "*";
        return tags.to_str().is_ok_and(|tags| tags.split(',').any(is_own));
    }
    let since = asked.get(header::IF_MODIFIED_SINCE).and_then(|value| value.to_str().ok());
    since.and_then(|text| httpdate::parse_http_date(text).ok()).is_some_and(|since| modified(document) <= since)
}

/// Writes a header that can be written.
pub fn put(headers: &mut HeaderMap, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(name, value);
    }
}

/// The document follows from these, so they are its tag: no document is written to be hashed.
fn etag(truth: &Truth, feed: &Feed, edition: Edition, part: &str) -> String {
    let made_from = format!("{} {} {} {} {} {part}", truth.seed(), truth.scale(), truth.today(), edition.day, feed.path);
    format!("\"{}\"", blake3::hash(made_from.as_bytes()).to_hex().get(..24).unwrap_or_default())
}

/// Six in the morning of the as-of day, universal time; of a daily list its midnight.
fn modified(document: &Document<'_>) -> SystemTime {
    let hour = if document.feed.rhythm_days > 1 { 6 } else { 0 };
    let instant = jiff::tz::TimeZone::UTC.to_timestamp(document.as_of.at(hour, 0, 0, 0));
    let seconds = instant.ok().and_then(|instant| u64::try_from(instant.as_second()).ok()).unwrap_or(0);
    std::time::UNIX_EPOCH + std::time::Duration::from_secs(seconds)
}
