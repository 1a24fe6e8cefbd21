//! Where the operator and a running gateway meet: files in the state directory. They are two processes.
//!
//! The gateway holds a lock as long as it lives, and writes which runs it holds back. The operator leaves what he accepts
//! beside it. Every file is written under another name first and moved into place, so that nobody reads half of one.

use std::fs::{self, File, TryLockError};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use super::world::{FeedState, World};
use crate::model::codes::FeedAccess;

/// What the operator lets be served: the document of a run that was held back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Acceptance {
    /// Slug of the feed.
    pub feed: String,
    /// Rows of that document.
    pub rows: u64,
    /// Its hash.
    pub document: blake3::Hash,
}

/// What a gateway tells its operator.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Board {
    /// All feeds that it fetches, by nation and slug.
    pub feeds: Vec<Notice>,
}

/// One feed on the board.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// Trigram of its nation.
    pub nation: String,
    /// Its slug.
    pub feed: String,
    /// The run that is held back for its size; none: nothing is.
    pub held: Option<HeldRun>,
}

/// A run that is held back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeldRun {
    /// Its number.
    pub run: u64,
    /// Rows of its document.
    pub rows: u64,
    /// Rows of the run that is served.
    pub served: u64,
    /// Hash of the document, in hexadecimal digits.
    pub document: String,
}

/// Why a gateway has no desk.
#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    /// Another one sits at it.
    #[error("another gateway runs with the state directory `{0}`")]
    Taken(PathBuf),
    /// It can't be written.
    #[error("the state directory `{0}` can't be written: {1}")]
    Unwritable(PathBuf, io::Error),
}

/// The gateway's side.
#[derive(Debug)]
pub struct Desk {
    directory: PathBuf,
    /// Locked as long as the gateway lives, however it ends.
    _lock: File,
    /// The board as it was written last.
    told: Mutex<Option<Board>>,
}

const LOCK: &str = "gateway.lock";
const BOARD: &str = "held.json";
const ACCEPTED: &str = "accepted";

impl Desk {
    /// Sits down at the desk of a state directory, which is made where it is missing, and tells of that world.
    ///
    /// # Errors
    /// Another gateway sits there, or the directory can't be written.
    pub fn open(directory: &Path, world: &World) -> Result<Self, DeskError> {
        let unwritable = |error| DeskError::Unwritable(directory.to_owned(), error);
        fs::create_dir_all(directory.join(ACCEPTED)).map_err(unwritable)?;
        let lock = File::create(directory.join(LOCK)).map_err(unwritable)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(DeskError::Taken(directory.to_owned())),
            Err(TryLockError::Error(error)) => return Err(unwritable(error)),
        }
        let desk = Self { directory: directory.to_owned(), _lock: lock, told: Mutex::default() };
        // What lies there was meant for a gateway that is no more.
        for path in desk.left().map_err(unwritable)? {
            fs::remove_file(path).map_err(unwritable)?;
        }
        desk.tell(world).map_err(unwritable)?;
        Ok(desk)
    }

    /// Writes which runs are held back, if that is not what was written last.
    ///
    /// # Errors
    /// The directory can't be written any more.
    pub fn tell(&self, world: &World) -> io::Result<()> {
        let feeds = world.feeds().iter().filter(|feed| feed.settings.access == FeedAccess::Snapshot);
        let board = Board { feeds: feeds.map(Notice::of).collect() };
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        if told.as_ref() != Some(&board) {
            put(&self.directory.join(BOARD), &serde_json::to_vec_pretty(&board)?)?;
            *told = Some(board);
        }
        Ok(())
    }

    /// Takes what the operator left since the last look; each comes once.
    ///
    /// # Errors
    /// The directory can't be read any more.
    pub fn take(&self) -> io::Result<Vec<Acceptance>> {
        let mut taken = Vec::new();
        for path in self.left()?.into_iter().filter(|path| path.extension().is_some_and(|end| end == "json")) {
            let at_work = path.with_extension("taken");
            fs::rename(&path, &at_work)?;
            match fs::read(&at_work).ok().and_then(|bytes| Acceptance::read(&bytes)) {
                Some(acceptance) => taken.push(acceptance),
                None => fs::remove_file(&at_work)?,
            }
        }
        Ok(taken)
    }

    /// Tells the operator that what he accepted was dealt with: the board says how.
    ///
    /// # Errors
    /// The directory can't be written any more.
    pub fn done(&self, acceptance: &Acceptance, world: &World) -> io::Result<()> {
        self.tell(world)?;
        fs::remove_file(place(&self.directory, &acceptance.feed).with_extension("taken"))
    }

    fn left(&self) -> io::Result<Vec<PathBuf>> {
        fs::read_dir(self.directory.join(ACCEPTED))?.map(|entry| entry.map(|entry| entry.path())).collect()
    }
}

impl Notice {
    fn of(feed: &FeedState) -> Self {
        let served = feed.published.as_ref().map_or(0, |run| run.report.seen());
        let held = feed.held().and_then(|run| {
            let document = run.document?.to_hex().to_string();
            Some(HeldRun { run: run.number, rows: run.report.seen(), served, document })
        });
        Self { nation: feed.settings.nation.to_string(), feed: feed.settings.slug.to_string(), held }
    }
}

/// How far the gateway is with what the operator accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// It has not seen it yet.
    Waiting,
    /// It fetches the document again.
    Fetching,
    /// It has dealt with it.
    Done,
}

impl Acceptance {
    /// The document of a run that is held back; none where its hash can't be read.
    pub fn of(feed: &str, held: &HeldRun) -> Option<Self> {
        let document = blake3::Hash::from_hex(&held.document).ok()?;
        Some(Self { feed: feed.to_owned(), rows: held.rows, document })
    }

    /// Leaves it for the gateway.
    ///
    /// # Errors
    /// The directory can't be written.
    pub fn leave(&self, directory: &Path) -> io::Result<()> {
        let text = serde_json::json!({ "feed": self.feed, "rows": self.rows, "document": self.document.to_hex().as_str() });
        put(&place(directory, &self.feed), text.to_string().as_bytes())
    }

    /// Takes it back, unless the gateway has seen it.
    pub fn withdraw(&self, directory: &Path) -> bool {
        fs::remove_file(place(directory, &self.feed)).is_ok()
    }

    /// How far the gateway is with it.
    pub fn progress(&self, directory: &Path) -> Progress {
        let path = place(directory, &self.feed);
        if path.exists() {
            Progress::Waiting
        } else if path.with_extension("taken").exists() {
            Progress::Fetching
        } else {
            Progress::Done
        }
    }

    fn read(bytes: &[u8]) -> Option<Self> {
        let value: serde_json::Value = serde_json::from_slice(bytes).ok()?;
        let document = blake3::Hash::from_hex(value.get("document")?.as_str()?).ok()?;
        Some(Self { feed: value.get("feed")?.as_str()?.to_owned(), rows: value.get("rows")?.as_u64()?, document })
    }
}

/// What the gateway of a state directory tells; none where none runs.
///
/// # Errors
/// One runs, but its board can't be read.
pub fn board(directory: &Path) -> io::Result<Option<Board>> {
    let Ok(lock) = File::open(directory.join(LOCK)) else { return Ok(None) };
    match lock.try_lock_shared() {
        Ok(()) => return Ok(None),
        Err(TryLockError::WouldBlock) => {}
        Err(TryLockError::Error(error)) => return Err(error),
    }
    let text = fs::read(directory.join(BOARD))?;
    Ok(Some(serde_json::from_slice(&text)?))
}

/// Slugs are letters, digits and dashes, so each is a file's name.
fn place(directory: &Path, feed: &str) -> PathBuf {
    directory.join(ACCEPTED).join(format!("{feed}.json"))
}

/// Writes a file whole or not at all.
fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let aside = path.with_extension("new");
    let mut file = File::create(&aside)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&aside, path)
}
