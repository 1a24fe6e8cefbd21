//! Where a record comes from.

use std::fmt::{self, Write as _};
use std::ops::Deref;
use std::sync::{Arc, LazyLock};

use thin_vec::ThinVec;

use super::{CountryCode, Issue, Label, OwnKey, Text};

/// The source that records have before they get their own: one for all, as each record begins with it.
static NOWHERE: LazyLock<Arc<Source>> = LazyLock::new(Arc::default);

/// Where a record comes from, what it may be shown to, and what was noticed in it. Of a million records each byte is a megabyte:
/// what is the same in many of them stands in their source, and is read as if it stood here.
#[derive(Debug, Clone, PartialEq)]
pub struct Origin {
    /// Identity within its nation and kind: see [`super::record_hash`].
    pub hash: u64,
    /// The feed, and who may see what.
    pub source: Arc<Source>,
    /// The key that the nation uses, if it gave one.
    pub key: Option<OwnKey>,
    /// Place in the document.
    pub position: Position,
    /// What was noticed.
    pub issues: ThinVec<Issue>,
}

/// What all records of one feed that carry one label have in common.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Source {
    /// Whose feed reported it.
    pub nation: CountryCode,
    /// Slug of that feed.
    pub feed: Text,
    /// Who may see it.
    pub label: Arc<Label>,
}

impl Origin {
    /// Where a record comes from whose identity and key are not known yet.
    pub fn new(source: Arc<Source>, position: Position) -> Self {
        Self { hash: 0, source, key: None, position, issues: ThinVec::new() }
    }
}

impl Deref for Origin {
    type Target = Source;

    fn deref(&self) -> &Source {
        &self.source
    }
}

/// Place in a document: `line 17`, `/bestand/17`. Neighbours share the texts around the number.
#[derive(Debug, Default, PartialEq, Eq, Hash)]
pub struct Position {
    /// What stands before the number.
    pub before: Text,
    /// Line, index or element number.
    pub number: u32,
    /// The bracket that closes the number in; none where nothing stands after it.
    pub after: Option<char>,
}

impl Clone for Position {
    fn clone(&self) -> Self {
        Self { before: self.before.clone(), number: self.number, after: self.after }
    }

    /// From one row to the next only the number changes: the text that they share is left as it is.
    fn clone_from(&mut self, other: &Self) {
        if !Text::ptr_eq(&self.before, &other.before) {
            self.before.clone_from(&other.before);
        }
        (self.number, self.after) = (other.number, other.after);
    }
}

impl fmt::Display for Position {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}{}", self.before, self.number)?;
        self.after.map_or(Ok(()), |after| out.write_char(after))
    }
}

impl Default for Origin {
    fn default() -> Self {
        Self::new(Arc::clone(&NOWHERE), Position::default())
    }
}
