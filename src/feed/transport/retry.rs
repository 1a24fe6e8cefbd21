//! Which failures may pass, and how long to wait before asking again.

use std::time::Duration;

use backon::ExponentialBuilder;
use reqwest::StatusCode;
use reqwest::header::{DATE, HeaderMap, RETRY_AFTER};

use crate::config::Feed;
use crate::feed::What;

/// A failed attempt.
#[derive(Debug, Clone)]
pub(super) struct Failed {
    pub(super) what: What,
    pub(super) again: Again,
}

/// Whether to ask again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Again {
    Never,
    /// After the usual wait.
    Soon,
    /// After the time that the service asks for.
    After(Duration),
}

impl From<What> for Failed {
    fn from(what: What) -> Self {
        let again = if may_pass(&what) { Again::Soon } else { Again::Never };
        Self { what, again }
    }
}

/// Whether a failure may pass by itself.
pub(super) fn may_pass(what: &What) -> bool {
    match what {
        What::Unreachable { .. }
        | What::BrokenAnswer { .. }
        | What::NoFirstByte { .. }
        | What::TooSlow { .. }
        | What::WrongLength { .. }
        | What::ClosedMidBody { .. }
        | What::NoToken { .. } => true,
        What::Status { status } | What::Refused { status: Some(status), .. } | What::TokenRefused { status, .. } => is_busy(*status),
        _ => false,
    }
}

/// Whether a failure says nothing of the service, which was not asked at all.
pub(super) fn says_nothing(what: &What) -> bool {
    matches!(
        what,
        What::Secret { .. }
            | What::Certificate { .. }
            | What::PrivateAddress { .. }
            | What::Scheme { .. }
            | What::TooManyRequests { .. }
            | What::OverRate { .. }
    )
}

/// Statuses that ask for another try.
fn is_busy(status: u16) -> bool {
    matches!(status, 408 | 425 | 429 | 500 | 502..=504)
}

/// The usual waits: they double, and differ from feed to feed so that not all ask at once.
pub(super) fn waits(feed: &Feed) -> ExponentialBuilder {
    let seed = feed.slug.bytes().fold(0_u64, |seed, byte| seed.wrapping_mul(31).wrapping_add(u64::from(byte)));
    ExponentialBuilder::default()
        .with_min_delay(Duration::from_millis(200))
        .with_max_delay(Duration::from_secs(5))
        .with_max_times(feed.fetch.retries as usize)
        .with_jitter()
        .with_jitter_seed(seed)
}

/// Whether a status may pass. Asking for more time than the whole exchange has is as good as a refusal.
pub(super) fn again(status: StatusCode, headers: &HeaderMap, limit: Duration) -> Again {
    if !is_busy(status.as_u16()) {
        return Again::Never;
    }
    match after(headers) {
        None => Again::Soon,
        Some(wait) if wait < limit => Again::After(wait),
        Some(_) => Again::Never,
    }
}

/// `Retry-After`, in seconds or as a date; a date counts from the answer's own `Date`.
fn after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let until = httpdate::parse_http_date(text).ok()?;
    let now = httpdate::parse_http_date(headers.get(DATE)?.to_str().ok()?).ok()?;
    Some(until.duration_since(now).unwrap_or_default())
}
