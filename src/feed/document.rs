//! A document as it came: its pages, and what the service said about it.

use super::Body;
use super::decode::Finding;

/// A whole document: all its pages, or nothing.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// Its pages; none where the service says that it has nothing.
    pub pages: Vec<Page>,
    /// `ETag`; none for a feed in pages: that of one says nothing of the others.
    pub etag: Option<String>,
    /// `Last-Modified`, as it came; none for a feed in pages.
    pub last_modified: Option<String>,
    /// Bytes of all pages, unpacked.
    pub bytes_total: u64,
    /// What was noticed on the way here.
    pub findings: Vec<Finding>,
}

/// One page of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Where it came from: scheme, host and path; no secrets, no query.
    pub url: String,
    /// Its bytes, unpacked.
    pub bytes: Body,
    /// `Content-Type`, as it came. It says nothing that decoding relies on.
    pub content_type: Option<String>,
}

impl Document {
    /// A document of one page that came without HTTP, as from a file.
    pub fn of(url: &str, bytes: impl Into<Body>) -> Self {
        Self::of_page(Page { url: url.to_owned(), bytes: bytes.into(), content_type: None })
    }

    /// A document of that page alone.
    pub fn of_page(page: Page) -> Self {
        let bytes_total = page.bytes.len();
        Self { pages: vec![page], etag: None, last_modified: None, bytes_total, findings: Vec::new() }
    }
}
