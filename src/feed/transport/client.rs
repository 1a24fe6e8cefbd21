//! What fetches share: connections, and how many requests one nation gets at once.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use reqwest::ClientBuilder;
use reqwest::redirect::Policy;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::address::PublicOnly;
use crate::config::Feed;
use crate::feed::{Failure, What};
use crate::model::values::CountryCode;

/// The connections of the gateway. One for all feeds.
#[derive(Debug)]
pub struct Client {
    anywhere: reqwest::Client,
    public_only: reqwest::Client,
    nations: Mutex<HashMap<CountryCode, Arc<Semaphore>>>,
}

impl Client {
    /// A client without connections yet.
    ///
    /// # Errors
    /// The system refuses to set up TLS.
    pub fn new() -> Result<Self, Failure> {
        // Whoever was first in this process installed the same one.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let build = |adapt: fn(ClientBuilder) -> ClientBuilder| {
            let plain = || {
                adapt(reqwest::Client::builder())
                    .no_proxy()
                    .redirect(Policy::none())
                    .referer(false)
                    .user_agent(concat!("muster/", env!("CARGO_PKG_VERSION")))
                    .pool_idle_timeout(Duration::from_secs(60))
            };
            // A machine without certificates can still fetch over http; https then fails with its own reason.
            plain().build().or_else(|_| plain().tls_certs_only([]).build())
        };
        let failure = |error: reqwest::Error| What::Unreachable { reason: super::attempt::reason(&error) };
        Ok(Self {
            anywhere: build(|builder| builder).map_err(failure)?,
            public_only: build(|builder| builder.dns_resolver(PublicOnly)).map_err(failure)?,
            nations: Mutex::default(),
        })
    }

    /// The connections that the feed's rule on private addresses allows.
    pub(super) fn connections(&self, feed: &Feed) -> &reqwest::Client {
        if feed.fetch.private_addresses { &self.anywhere } else { &self.public_only }
    }

    /// Waits until the nation has a request free.
    pub(super) async fn turn(&self, feed: &Feed) -> Option<OwnedSemaphorePermit> {
        let turns = {
            let mut nations = self.nations.lock().unwrap_or_else(PoisonError::into_inner);
            let turns = nations.entry(feed.nation).or_insert_with(|| Arc::new(Semaphore::new(feed.fetch.concurrent.max(1) as usize)));
            Arc::clone(turns)
        };
        turns.acquire_owned().await.ok()
    }
}
