//! Bodies too large for memory.

use super::*;

#[tokio::test]
async fn a_large_body_lies_on_disk_and_is_the_same() {
    let row = "{\"n\": \"a row like many others\"}\n";
    let body = row.repeat((9 << 20) / row.len());
    let sent = body.clone();
    let upstream = Upstream::serve(move |_, _| answer(200, &[], &sent)).await;
    let mut feed = feed(upstream.url("/"));
    (feed.fetch.max_bytes, feed.fetch.max_compressed_bytes) = (64 << 20, 64 << 20);
    feed.fetch.timeout = Duration::from_secs(30);
    let document = get(&feed).await.unwrap();
    assert!(document.pages[0].bytes.is_spooled());
    assert_eq!((document.bytes_total, &document.pages[0].bytes), (body.len() as u64, &muster::feed::Body::from(body.clone())));
    let rows = decode::rows(&document, &Layout::Ndjson { encoding: None }).unwrap();
    assert_eq!(rows.filter(Result::is_ok).count(), body.lines().count());

    feed.fetch.max_bytes = 9 << 19;
    assert_eq!(fails(&feed).await.what, What::TooLargeUnpacked { limit: 9 << 19 });
}
