//! How a document is cut into pages.

use super::layout::DocumentPath;
use crate::model::values::Text;

/// How a document is cut into pages.
#[derive(Debug, Clone)]
pub struct Paging {
    /// How the next page is found.
    pub style: PagingStyle,
    /// Where a page says how many rows there are in all.
    pub total: Option<DocumentPath>,
}

/// How the next page is found. A parameter goes into the query; for GraphQL it is a variable.
#[derive(Debug, Clone)]
pub enum PagingStyle {
    /// Each page names the next in its `Link` header, `rel="next"`.
    Link,
    /// Pages are counted; the first page without rows is beyond the end.
    Page {
        /// Name of the page's number.
        param: Text,
        /// The first page's number.
        start: u64,
        /// Name and value of the page's size, where it is asked for.
        size: Option<(Text, u64)>,
    },
    /// Rows are counted; the first page without rows is beyond the end.
    Offset {
        /// Name of the number of rows to leave out.
        param: Text,
        /// That number for the first page.
        start: u64,
        /// Name and value of the page's size, where it is asked for.
        size: Option<(Text, u64)>,
    },
    /// Each page has a mark for the next; where it has none, it is the last.
    Cursor {
        /// Name under which the mark is sent.
        param: Text,
        /// Where the mark stands.
        next: DocumentPath,
    },
    /// Each page has the next one's address; where it has none, it is the last.
    NextLink {
        /// Where the address stands.
        next: DocumentPath,
    },
    /// A connection of GraphQL, as Relay wants it.
    Relay {
        /// Variable of the cursor.
        variable: Text,
        /// Where it says whether there is a next page.
        has_next: DocumentPath,
        /// Where the cursor of this one's end stands.
        end: DocumentPath,
    },
}

impl PagingStyle {
    /// Whether rows say where the end is, and nothing else does.
    pub fn is_counted(&self) -> bool {
        matches!(self, Self::Page { .. } | Self::Offset { .. })
    }
}
