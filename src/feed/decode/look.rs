//! One place of a page, outside its rows.

use super::rows::Decoded;
use super::text::{self, Text};
use super::{json, xml};
use crate::config::{DocumentPath, Layout};
use crate::feed::{Document, Page, What};
use crate::model::codes::FeedFormat;

/// White space that a page may have and be empty all the same, in bytes.
const BLANK: usize = 1 << 10;

/// What stands at one place of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Looked {
    /// There is no such place.
    Absent,
    /// JSON's null.
    Null,
    /// A text, a number with its digits as they came, `true` or `false`.
    Text(String),
    /// A list or an object, as messages call it.
    Compound(&'static str),
}

impl Looked {
    /// The text, if it is one.
    pub fn text(self) -> Option<String> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }
}

/// What stands at one place of a page.
///
/// # Errors
/// The page is not of its format up to that place.
pub fn look(page: &Page, layout: &Layout, path: &DocumentPath) -> Result<Looked, What> {
    let promised = if matches!(path, DocumentPath::Xml(_)) { FeedFormat::Xml } else { FeedFormat::Json };
    if text::is_html(&page.bytes)? {
        return Err(What::HtmlPage { promised });
    }
    if page.bytes.head(BLANK)?.trim_ascii().is_empty() && page.bytes.len() <= BLANK as u64 {
        return Err(What::Empty);
    }
    let encoding = match layout {
        Layout::Json { encoding, .. } | Layout::Ndjson { encoding } | Layout::Xml { encoding, .. } => *encoding,
        Layout::Csv(_) | Layout::Xlsx(_) => None,
    };
    match path {
        DocumentPath::Json(selector) => json::look(&Text::shaped(&page.bytes, encoding)?.whole()?, selector),
        DocumentPath::Xml(path) => Ok(xml::value(&page.bytes, path, encoding)?.map_or(Looked::Absent, Looked::Text)),
    }
}

/// How many rows a page has, and whether all of them read the same.
///
/// # Errors
/// As for [`rows`](super::rows), of any row.
pub fn count_rows(page: &Page, layout: &Layout) -> Result<Count, What> {
    let document = Document::of_page(page.clone());
    let mut decoded = super::rows(&document, layout).map_err(|failure| failure.what)?;
    count(&mut decoded)
}

/// Rows of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// How many.
    pub rows: u64,
    /// Whether all of them read the same: such pages can equal each other and be right.
    pub alike: bool,
}

fn count(decoded: &mut Decoded<'_>) -> Result<Count, What> {
    let mut count = Count { rows: 0, alike: true };
    let mut first = None;
    for row in decoded {
        let row = row.map_err(|failure| failure.what)?;
        count.rows = count.rows.saturating_add(1);
        if count.alike {
            let text = row.excerpt(usize::MAX);
            count.alike = *first.get_or_insert_with(|| text.clone()) == text;
        }
    }
    Ok(count)
}
