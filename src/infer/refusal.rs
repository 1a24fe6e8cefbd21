//! Why no draft is written.

use crate::config::Mistake;
use crate::feed::Failure;

/// A document of which no draft can be made. Its reader is the operator who gave it.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// No byte at all, or only blanks.
    #[error("the document is empty")]
    Empty,
    /// A format that no feed can have.
    #[error("the document is {kind}, no feed")]
    NoFeed {
        /// What its first bytes say: `a PDF`.
        kind: &'static str,
        /// What to do now.
        step: &'static str,
    },
    /// Bytes that are no text in any encoding.
    #[error("the document is neither text nor a workbook: byte {byte} is a NUL")]
    Binary {
        /// Offset of the first one.
        byte: usize,
    },
    /// It begins like JSON or XML, and is none.
    #[error("the document begins like {format}, and can't be read to its end: {reason}")]
    Broken {
        /// `JSON` or `XML`.
        format: &'static str,
        /// In the words of the parser.
        reason: String,
    },
    /// Text in which no rows can be seen.
    #[error("no rows can be seen in the document: it is neither JSON nor XML, and no mark parts its lines into cells")]
    NoTable,
    /// A single line of cells.
    #[error("the document has one line alone, `{line}`: names of columns without a row below, or a row without them")]
    OneLine {
        /// Its beginning.
        line: String,
    },
    /// Lines that are a cell each.
    #[error("the lines of the document are one cell each: no mark such as a comma or a semicolon parts them")]
    OneColumn,
    /// Rows without anything that a record needs.
    #[error("nothing in the document can be mapped: {found}")]
    NothingToMap {
        /// What is there.
        found: String,
    },
    /// What the decoder says.
    #[error("{0}")]
    Unreadable(#[from] Failure),
    /// The draft itself is wrong.
    #[error("the draft has a mistake, which is a defect of this program: {}", .0.first().map(ToString::to_string).unwrap_or_default())]
    Draft(Vec<Mistake>),
}

impl Refusal {
    /// What to do now, in the imperative; none where the sentence says it already.
    pub fn next_step(&self) -> Option<&'static str> {
        match self {
            Self::Empty => Some("check the file's name, or ask the nation whether it has nothing to report"),
            Self::NoFeed { step, .. } => Some(step),
            Self::Binary { .. } => Some("ask the nation for JSON, NDJSON, CSV, XML or XLSX"),
            Self::Broken { .. } => Some("open it in an editor: it may be cut off, or be a sample that was cut by hand"),
            Self::NoTable => Some("ask the nation for JSON, NDJSON, CSV, XML or XLSX"),
            Self::OneLine { .. } => Some("draft from an edition with several rows, or ask the nation whether it has nothing to report"),
            Self::OneColumn => Some("ask the nation for a table of several columns; a list of names alone is mapped by hand"),
            Self::NothingToMap { .. } => Some("write the mapping by hand; `muster fields` lists what a record can have"),
            Self::Unreadable(_) => None,
            Self::Draft(_) => Some("report it, with a sample of the document"),
        }
    }
}
