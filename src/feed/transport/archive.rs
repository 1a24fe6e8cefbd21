//! A run's whole exchange, kept as one file.

use std::io::Write;
use std::time::Duration;

use bytes::Bytes;
use jiff::Timestamp;
use url::Url;

use super::har::Har;

/// All that was said between the gateway and a nation's service during one run. It holds no secret.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Archive {
    /// When it began.
    pub started: Option<Timestamp>,
    /// Request after request, each with its answer.
    pub exchanges: Vec<Exchange>,
}

/// A request and its answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Exchange {
    /// `GET`, `POST`.
    pub method: String,
    /// The whole address.
    pub url: String,
    /// Headers of the request.
    pub asked: Vec<(String, String)>,
    /// What was posted.
    pub posted: Option<String>,
    /// Status of the answer.
    pub status: u16,
    /// Headers of the answer.
    pub answered: Vec<(String, String)>,
    /// Body of the answer, unpacked.
    pub body: Bytes,
    /// How long after the beginning it was asked.
    pub after: Duration,
    /// How long the answer took, to its end.
    pub took: Duration,
}

/// A file that is no archive.
#[derive(Debug, thiserror::Error)]
#[error("this is no HTTP Archive (HAR) that can be replayed: {0}")]
pub struct NoArchive(String);

impl Archive {
    /// The last answer to such a request: what came before it were refusals and broken answers, which were asked again.
    pub(super) fn answer(&self, asked: &Exchange) -> Option<&Exchange> {
        self.exchanges.iter().rev().find(|one| (&one.method, &one.url, &one.posted) == (&asked.method, &asked.url, &asked.posted))
    }

    /// The address to which the first request for that path went; else the first of all.
    pub fn address_of(&self, path: &str) -> Option<Url> {
        let mut all = self.exchanges.iter().filter_map(|exchange| Url::parse(&exchange.url).ok());
        let first = all.next()?;
        Some(if first.path() == path { first } else { all.find(|url| url.path() == path).unwrap_or(first) })
    }

    /// Writes it as an HTTP Archive.
    ///
    /// # Errors
    /// The disk refuses.
    pub fn write(&self, title: &str, mut to: impl Write) -> std::io::Result<()> {
        serde_json::to_writer_pretty(&mut to, &Har::of(self, title))?;
        to.write_all(b"\n")
    }

    /// Reads an HTTP Archive, of ours or a browser's.
    ///
    /// # Errors
    /// It is none.
    pub fn read(bytes: &[u8]) -> Result<Self, NoArchive> {
        let har: Har = serde_json::from_slice(bytes).map_err(|error| NoArchive(error.to_string()))?;
        let archive = har.archive().map_err(NoArchive)?;
        if archive.exchanges.is_empty() {
            return Err(NoArchive("it has no entries".to_owned()));
        }
        Ok(archive)
    }
}
