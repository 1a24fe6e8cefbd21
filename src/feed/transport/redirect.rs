//! Where an answer or a page may lead to.

use url::Url;

use crate::config::Redirects;
use crate::feed::What;

/// How many redirects in a row are followed.
pub(super) const MOST: u32 = 10;

/// Whether two addresses belong to one service: the same scheme, host and port.
pub(super) fn same_service(one: &Url, other: &Url) -> bool {
    one.origin() == other.origin()
}

/// Checks a redirect.
pub(super) fn allow(from: &Url, to: &Url, rule: Redirects) -> Result<(), What> {
    let part = match rule {
        Redirects::Any => return Ok(()),
        Redirects::None => "address",
        Redirects::SameHost if same_service(from, to) => return Ok(()),
        Redirects::SameHost if from.host() == to.host() && from.port_or_known_default() == to.port_or_known_default() => "scheme",
        Redirects::SameHost => "host",
    };
    Err(What::RedirectRefused { part, to: super::address::shown(to) })
}

/// Checks the address of a next page: one that stays within the service is no redirect.
pub(super) fn allow_page(from: &Url, to: &Url, rule: Redirects) -> Result<(), What> {
    if same_service(from, to) {
        return Ok(());
    }
    allow(from, to, rule).map_err(|what| match what {
        What::RedirectRefused { part, to } => What::PageElsewhere { part, to },
        other => other,
    })
}
