//! Fetching from services that behave, and from those that do not.

mod hostile;
mod keys;
mod large;
mod pages;
mod sound;

use std::time::{Duration, Instant};

use muster::config::{Auth, Expect, Feed, Fetch, KeyPlace, Layout, Paging, Redirects, Secret, Selector};
use muster::feed::transport::{self, Client, Fetched, Validators};
use muster::feed::{Document, Failure, What, decode};
use muster::model::codes::{FeedAccess, FeedFormat};
use muster::model::values::{CountryCode, Label};
use url::Url;

use crate::support::upstream::{Act, Upstream, answer, begin};

const BODY: &str = r#"[{"n": 1}]"#;

fn feed(url: Url) -> Feed {
    Feed {
        nation: CountryCode::new("XAA").unwrap(),
        slug: "xaa-test".into(),
        title: "Test".into(),
        language: None,
        url,
        format: FeedFormat::Json,
        access: FeedAccess::Snapshot,
        promised_every: None,
        layout: Layout::Json { records: None, encoding: None },
        as_of: None,
        fetch: Fetch {
            timeout: Duration::from_millis(1_500),
            first_byte_timeout: Duration::from_millis(300),
            max_bytes: 1 << 20,
            max_compressed_bytes: 256 << 10,
            retries: 0,
            max_pages: 10,
            requests_per_query: 50,
            concurrent: 4,
            private_addresses: true,
            redirects: Redirects::SameHost,
            hold: Duration::from_secs(60),
        },
        auth: None,
        headers: Vec::new(),
        paging: None,
        label: Label::default(),
        label_from: None,
        records: Vec::new(),
        totals: Vec::new(),
        expect: Expect::default(),
        lookup: None,
    }
}

async fn get(feed: &Feed) -> Result<Document, Failure> {
    match transport::fetch(&Client::new().unwrap(), feed, None).await? {
        Fetched::Document(document) => Ok(document),
        Fetched::NotModified => panic!("nothing was held"),
    }
}

async fn fails(feed: &Feed) -> Failure {
    get(feed).await.unwrap_err()
}
