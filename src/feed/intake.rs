//! What all runs share.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;

use super::Failure;
use super::transport::{Client, Validators};
use crate::config::{Feed, Reference};
use crate::store::Store;

/// Tells the time; the command line's own clock, or a test's.
pub type Clock = fn() -> Timestamp;

/// What all runs share: connections, reference data, and the store into which they publish.
#[derive(Debug)]
pub struct Intake {
    /// Connections.
    pub client: Client,
    /// Where runs are published.
    pub store: Arc<Store>,
    /// Reference data of the gateway.
    pub reference: Arc<Reference>,
    /// The time.
    pub clock: Clock,
    /// Per feed what its service said of the document that is served.
    validators: Mutex<HashMap<String, Validators>>,
}

impl Intake {
    /// An intake that has fetched nothing yet.
    ///
    /// # Errors
    /// The system refuses to set up TLS.
    pub fn new(store: Arc<Store>, reference: Arc<Reference>, clock: Clock) -> Result<Self, Failure> {
        Ok(Self { client: Client::new()?, store, reference, clock, validators: Mutex::default() })
    }

    /// What the service said of the document that is served.
    pub(super) fn validators(&self, feed: &Feed) -> Option<Validators> {
        self.validators.lock().unwrap_or_else(PoisonError::into_inner).get(feed.slug.as_str()).cloned()
    }

    /// Remembers what the service said of a document, once it is served.
    pub(super) fn served(&self, feed: &Feed, validators: Validators) {
        self.validators.lock().unwrap_or_else(PoisonError::into_inner).insert(feed.slug.to_string(), validators);
    }
}
