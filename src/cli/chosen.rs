//! A feed of the configuration, and how a document of it is tried.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;

use jiff::Timestamp;
use url::Url;

use super::clock::now;
use super::named::{meant, only, parts};
use super::wire::{refused, tell};
use crate::config::{Config, Feed, Overrides, load};
use crate::feed::transport::{Archive, Client};
use crate::feed::{Body, Document, Intake, Trial, as_recorded, fetch_once, trial};
use crate::model::codes::FeedAccess;
use crate::store::Store;

/// Where a document comes from.
#[derive(Debug)]
pub enum Source {
    /// From the nation, now.
    Nation,
    /// It stands here.
    Text(String),
    /// From a file of one's own.
    File(PathBuf),
    /// From a run that was kept.
    Archive(PathBuf),
}

/// Reads the configuration and finds the feed that was meant.
pub fn chosen(directory: &Path, base: Option<Url>, name: &str) -> Result<(Config, Arc<Feed>), ExitCode> {
    let config = load(directory, Overrides { base }).map_err(|mistakes| refused(&mistakes))?;
    let (nation, _) = parts(name);
    if let Some(aside) = config.set_aside.iter().find(|aside| aside.name.eq_ignore_ascii_case(nation)) {
        return Err(refused(&aside.mistakes));
    }
    let feeds: Vec<Arc<Feed>> = config.nations.iter().flat_map(|nation| nation.feeds.iter().cloned()).collect();
    match meant("the configuration has", &feeds, called, name).and_then(|meant| only(&meant, called, name)) {
        Ok(feed) => Ok((config, Arc::clone(feed))),
        Err(mistake) => {
            anstream::eprintln!("error: {mistake}");
            config.set_aside.iter().for_each(|aside| tell(&aside.mistakes));
            Err(ExitCode::from(2))
        }
    }
}

fn called(feed: &Arc<Feed>) -> (&str, &str) {
    (feed.nation.as_str(), &feed.slug)
}

/// Tries a document of the feed as if it were that instant; of an archive without one, as of the time when it was recorded.
///
/// # Errors
/// A file can't be read.
pub async fn tried(config: &Config, feed: &Arc<Feed>, source: &Source, at: Option<Timestamp>, rows: usize) -> Result<Trial, String> {
    if feed.access == FeedAccess::Lookup && (feed.records.is_empty() || matches!(source, Source::Nation | Source::Archive(_))) {
        return Err(format!(
            "{}/{} is asked by key while a query runs; only feeds that are fetched whole can be tried",
            feed.nation, feed.slug
        ));
    }
    let (feed, client, then) = match source {
        Source::Archive(path) => {
            let archive = archive(path)?;
            (Arc::new(as_recorded(feed, &archive)), Client::replaying(archive.clone()), archive.started)
        }
        Source::Nation | Source::Text(_) | Source::File(_) => (Arc::clone(feed), Client::new(), None),
    };
    let intake = intake(config, client.map_err(|failure| failure.to_string())?);
    let came = match source {
        Source::Nation | Source::Archive(_) => fetch_once(&intake.client, &feed).await,
        Source::Text(text) => Ok(Document::of(feed.url.as_str(), text.clone().into_bytes())),
        Source::File(path) => Ok(document(path)?),
    };
    Ok(trial(&intake, &feed, came, at.or(then).unwrap_or_else(now), rows))
}

/// An intake into a store of its own, which nobody is served from.
fn intake(config: &Config, client: Client) -> Intake {
    Intake::by(client, Arc::new(Store::new(config)), Arc::new(config.reference.clone()), now)
}

fn document(path: &Path) -> Result<Document, String> {
    let wrong = |error: std::io::Error| unreadable(path, &error);
    let file = File::open(path).map_err(wrong)?;
    let about = file.metadata().map_err(wrong)?;
    if !about.is_file() {
        return Err(format!("`{}` is no file", path.display()));
    }
    // What is told of it must not depend on where somebody stands: tests expect it.
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy();
    Ok(Document::of(&name, Body::spooled(file, about.len())))
}

fn archive(path: &Path) -> Result<Archive, String> {
    let bytes = std::fs::read(path).map_err(|error| unreadable(path, &error))?;
    Archive::read(&bytes).map_err(|error| format!("`{}`: {error}; `muster record` writes one", path.display()))
}

fn unreadable(path: &Path, error: &std::io::Error) -> String {
    format!("`{}` can't be read: {error}", path.display())
}
