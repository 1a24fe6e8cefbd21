//! Fetching from services that behave, and from those that do not.

mod archive;
mod breaker;
mod dialects;
mod hostile;
mod keys;
mod large;
mod messages;
mod pages;
mod rates;
mod sound;
mod success;
mod tls;
mod tokens;
mod walks;

use std::sync::Arc;
use std::time::{Duration, Instant};

use muster::config::{Auth, Exchange, Expect, Feed, Fetch, KeyPlace, Layout, Overrides, Paging, PagingStyle, Redirects, Secret, Selector};
use muster::feed::transport::{self, Client, Fetched, Validators};
use muster::feed::{Document, Failure, What, decode};
use muster::model::codes::{FeedAccess, FeedFormat};
use muster::model::values::{CountryCode, Label};
use url::Url;

use crate::support::directory::Directory;
use crate::support::upstream::{Act, Request, Upstream, answer, begin};

/// Settings that fail soon.
const FETCH: &str = "[fetch]\nretries = 0\ntimeout_ms = 1500\nfirst_byte_timeout_ms = 300\nmax_pages = 10\n";
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
            ..Fetch::default()
        },
        exchange: Exchange::default(),
        auth: None,
        headers: Vec::new(),
        paging: None,
        label: Label::default(),
        label_from: None,
        tell_withheld: false,
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

/// A feed as a nation's file has it: `text` stands between its address and its one record, a holding with `nsn`.
fn written(upstream: &Upstream, text: &str) -> (Directory, Arc<Feed>) {
    let directory = Directory::new("upstream");
    directory.write("muster.toml", format!("version = 1\nbase = \"{}\"\n{FETCH}", upstream.url("").as_str().trim_end_matches('/')));
    let record = "[feed.holding]\nitem = { nsn = \"nsn\" }\n";
    let (keys, tables) = text.split_once("\n[").map_or((text, String::new()), |(keys, tables)| (keys, format!("[{tables}")));
    directory.write(
        "nations/xaa.toml",
        format!("version = 1\n[[feed]]\nslug = \"xaa-test\"\ntitle = \"Test\"\nurl = \"/rows?v=1\"\n{keys}\n{record}{tables}"),
    );
    let feed = read(&directory);
    (directory, feed)
}

/// Reads the feed of a directory.
fn read(directory: &Directory) -> Arc<Feed> {
    let config = muster::config::load(directory.path(), Overrides::default()).unwrap();
    let mistakes: Vec<String> =
        config.set_aside.iter().flat_map(|nation| &nation.mistakes).map(|mistake| mistake.what.to_string()).collect();
    assert!(mistakes.is_empty(), "{mistakes:#?}");
    Arc::clone(&config.nations[0].feeds[0])
}

/// The texts at `nsn` of all rows.
fn numbers(document: &Document, feed: &Feed) -> Vec<String> {
    let path = muster::config::Path::parse("nsn", feed.format).unwrap();
    let rows = decode::rows(document, &feed.layout).unwrap();
    rows.map(|row| row.unwrap().text(&path).text().unwrap_or("-").to_owned()).collect()
}

/// A failure's sentence, without the port that is different each time.
fn said(failure: &Failure, upstream: &Upstream) -> String {
    failure.to_string().replace(upstream.url("").as_str().trim_end_matches('/'), "http://nation.test")
}
