//! Where feeds may lie: addresses, and names for them that carry no secrets.

use std::error::Error;
use std::net::IpAddr;
use std::sync::LazyLock;

use ipnet::IpNet;
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use url::{Host, Url};

use crate::feed::What;

/// Ranges that are no public unicast addresses (RFC 6890 and its successors), those that embed other addresses included.
static NOT_PUBLIC: LazyLock<Vec<IpNet>> = LazyLock::new(|| {
    let ranges = [
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4",
        "::/96",
        "64:ff9b::/96",
        "64:ff9b:1::/48",
        "100::/64",
        "2001::/23",
        "2001:db8::/32",
        "2002::/16",
        "3fff::/20",
        "5f00::/16",
        "fc00::/7",
        "fe80::/10",
        "fec0::/10",
        "ff00::/8",
    ];
    ranges.iter().filter_map(|range| range.parse().ok()).collect()
});

/// Whether an address belongs to the public network.
pub(super) fn is_public(address: IpAddr) -> bool {
    let address = address.to_canonical();
    !NOT_PUBLIC.iter().any(|range| range.contains(&address))
}

/// An address as messages show it: scheme, host, port and path; no user, no query.
pub(super) fn shown(url: &Url) -> String {
    let mut shown = url.clone();
    shown.set_query(None);
    shown.set_fragment(None);
    // An address without a host cannot carry a user either.
    let _ = shown.set_username("");
    let _ = shown.set_password(None);
    shown.into()
}

/// Checks an address before it is asked: the scheme, and a host that is an address already. Names are checked by
/// [`PublicOnly`] when they are resolved.
pub(super) fn check(url: &Url, private: bool) -> Result<(), What> {
    if !matches!(url.scheme(), "http" | "https") {
        return Err(What::Scheme { scheme: url.scheme().to_owned() });
    }
    let address = match url.host() {
        Some(Host::Ipv4(address)) => Some(IpAddr::V4(address)),
        Some(Host::Ipv6(address)) => Some(IpAddr::V6(address)),
        Some(Host::Domain(_)) | None => None,
    };
    match address {
        Some(address) if !private && !is_public(address) => Err(What::PrivateAddress { host: address.to_string() }),
        _ => Ok(()),
    }
}

/// A host of which no address is public.
#[derive(Debug, thiserror::Error)]
#[error("`{0}` is a private or loopback address")]
pub(super) struct NotPublic(pub(super) String);

/// Resolves names to public addresses only.
pub(super) struct PublicOnly;

impl Resolve for PublicOnly {
    fn resolve(&self, name: Name) -> Resolving {
        Box::pin(async move {
            let found: Vec<_> = tokio::net::lookup_host((name.as_str(), 0)).await?.filter(|address| is_public(address.ip())).collect();
            if found.is_empty() {
                return Err(Box::new(NotPublic(name.as_str().to_owned())) as Box<dyn Error + Send + Sync>);
            }
            Ok(Box::new(found.into_iter()) as Addrs)
        })
    }
}
