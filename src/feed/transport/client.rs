//! What fetches share: connections, tokens, and what each nation and feed may be asked now.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use reqwest::redirect::Policy;
use reqwest::{Certificate, ClientBuilder, Identity};

use super::Archive;
use super::address::PublicOnly;
use super::auth::reveal;
use super::breaker::Breakers;
use super::line::Line;
use super::rate::Shares;
use super::token::Tokens;
use crate::config::{Feed, Tls};
use crate::feed::{Failure, What};
use crate::model::values::Text;

/// The connections of the gateway. One for all feeds.
#[derive(Debug)]
pub struct Client {
    anywhere: reqwest::Client,
    public_only: reqwest::Client,
    /// Connections with certificates of their own, by feed, and the hash of what stood in their files.
    certified: Mutex<HashMap<Text, (blake3::Hash, reqwest::Client)>>,
    pub(super) shares: Shares,
    pub(super) breakers: Breakers,
    pub(super) tokens: Tokens,
    pub(super) line: Line,
}

impl Client {
    /// A client without connections yet.
    ///
    /// # Errors
    /// The system refuses to set up TLS.
    pub fn new() -> Result<Self, Failure> {
        // Whoever was first in this process installed the same one.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let build = |private| {
            // A machine without certificates can still fetch over http; https then fails with its own reason.
            plain(private).build().or_else(|_| plain(private).tls_certs_only([]).build())
        };
        let failure = |error: reqwest::Error| What::Unreachable { reason: super::attempt::reason(&error) };
        Ok(Self {
            anywhere: build(true).map_err(failure)?,
            public_only: build(false).map_err(failure)?,
            certified: Mutex::default(),
            shares: Shares::default(),
            breakers: Breakers::default(),
            tokens: Tokens::default(),
            line: Line::Network,
        })
    }

    /// A client that keeps all that is said, without secrets.
    ///
    /// # Errors
    /// As for [`Self::new`].
    pub fn recording(started: Timestamp) -> Result<Self, Failure> {
        // Archives know milliseconds; a replay lives in the same one.
        let started = started.round(jiff::Unit::Millisecond).unwrap_or(started);
        let archive = Archive { started: Some(started), exchanges: Vec::new() };
        Ok(Self { line: Line::Recorded(Mutex::new(archive), Instant::now()), ..Self::new()? })
    }

    /// A client that answers out of an archive and never uses the network.
    ///
    /// # Errors
    /// As for [`Self::new`].
    pub fn replaying(archive: Archive) -> Result<Self, Failure> {
        Ok(Self { line: Line::Replayed(archive), ..Self::new()? })
    }

    /// The connections that the feed's rule on private addresses allows, with its certificates. Their files are read
    /// anew each time, so that renewed ones hold at once.
    pub(super) fn connections(&self, feed: &Feed) -> Result<reqwest::Client, What> {
        if self.replays() {
            return Ok(self.public_only.clone());
        }
        let (tls, private) = (&feed.exchange.tls, feed.fetch.private_addresses);
        if *tls == Tls::default() {
            return Ok(if private { self.anywhere.clone() } else { self.public_only.clone() });
        }
        let authorities = tls.authorities.as_ref().map(reveal).transpose()?;
        let identity = tls.identity.as_ref().map(|(certificate, key)| Ok(format!("{}\n{}", reveal(certificate)?, reveal(key)?)));
        let identity = identity.transpose()?;
        let mut hash = blake3::Hasher::new();
        for part in [&authorities, &identity] {
            hash.update(part.as_deref().unwrap_or_default().as_bytes()).update(b"\0");
        }
        let hash = hash.finalize();
        let mut certified = self.certified.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, client)) = certified.get(&feed.slug).filter(|(before, _)| *before == hash) {
            return Ok(client.clone());
        }
        let client = with_certificates(plain(private), authorities.as_deref(), identity.as_deref())?;
        certified.insert(feed.slug.clone(), (hash, client.clone()));
        Ok(client)
    }
}

fn plain(private: bool) -> ClientBuilder {
    let builder = reqwest::Client::builder()
        .no_proxy()
        .redirect(Policy::none())
        .referer(false)
        .user_agent(concat!("muster/", env!("CARGO_PKG_VERSION")))
        .pool_idle_timeout(Duration::from_secs(60));
    if private { builder } else { builder.dns_resolver(PublicOnly) }
}

fn with_certificates(mut builder: ClientBuilder, authorities: Option<&str>, identity: Option<&str>) -> Result<reqwest::Client, What> {
    // What the parser says could quote the key.
    let unfit = |what: &str| What::Certificate { reason: format!("{what} is no PEM that can be used") };
    if let Some(pem) = authorities {
        let authorities = Certificate::from_pem_bundle(pem.as_bytes()).map_err(|_| unfit("`tls.ca`"))?;
        builder = builder.tls_certs_only(authorities);
    }
    if let Some(pem) = identity {
        builder = builder.identity(Identity::from_pem(pem.as_bytes()).map_err(|_| unfit("`tls.certificate` with `tls.key`"))?);
    }
    builder.build().map_err(|_| unfit("what `tls` names"))
}
