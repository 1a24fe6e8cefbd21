//! Why a feed delivered nothing that can be read.

use std::fmt;

use super::What;

/// A feed that failed: what happened, at which page and address. Shown in `lastError`, the run's report and the log; the
/// address has no secrets and no query.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub struct Failure {
    /// What happened.
    pub what: What,
    /// At which page, from 1, where there are several.
    pub page: Option<u32>,
    /// At which address: scheme, host and path.
    pub url: Option<String>,
}

impl fmt::Display for Failure {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.what)?;
        match (self.page, &self.url) {
            (Some(page), Some(url)) => write!(out, " (page {page}, {url})")?,
            (Some(page), None) => write!(out, " (page {page})")?,
            (None, Some(url)) => write!(out, " ({url})")?,
            (None, None) => {}
        }
        write!(out, ": {}", self.what.next_step())
    }
}

impl From<What> for Failure {
    fn from(what: What) -> Self {
        Self { what, page: None, url: None }
    }
}

impl Failure {
    /// The same failure with its address, where it has none yet.
    pub fn at(mut self, url: &str) -> Self {
        self.url.get_or_insert_with(|| url.to_owned());
        self
    }

    /// The same failure with its page, where it has none yet.
    pub fn on_page(mut self, page: u32) -> Self {
        self.page.get_or_insert(page);
        self
    }
}
