//! Feeds that fail again and again are left alone for a while.

use std::sync::atomic::{AtomicBool, Ordering};

use super::*;

fn impatient(url: Url) -> Feed {
    let feed = feed(url);
    Feed { fetch: Fetch { breaker_after: 2, breaker_pause: Duration::from_millis(400), ..feed.fetch.clone() }, ..feed }
}

#[tokio::test]
async fn opens_tries_once_and_closes() {
    let well = Arc::new(AtomicBool::new(false));
    let is_well = Arc::clone(&well);
    let upstream =
        Upstream::serve(move |_, _| if is_well.load(Ordering::SeqCst) { answer(200, &[], BODY) } else { answer(503, &[], "") }).await;
    let (client, feed) = (Client::new().unwrap(), impatient(upstream.url("/")));
    let ask = async || transport::fetch(&client, &feed, None).await;
    for _ in 0..2 {
        assert_eq!(ask().await.unwrap_err().what, What::Status { status: 503 });
    }
    let failure = ask().await.unwrap_err();
    insta::assert_snapshot!(said(&failure, &upstream));
    assert_eq!(upstream.requests().len(), 2, "nobody was asked");

    // Half open: of many that come at once, one is sent; it fails, and the feed is left alone anew.
    tokio::time::sleep(Duration::from_millis(450)).await;
    let all = futures_util::future::join_all((0..5).map(|_| ask())).await;
    assert_eq!(upstream.requests().len(), 3);
    assert_eq!(all.iter().filter(|one| matches!(one.as_ref().unwrap_err().what, What::LeftAlone { .. })).count(), 4);
    assert!(matches!(ask().await.unwrap_err().what, What::LeftAlone { count: 3, .. }));

    well.store(true, Ordering::SeqCst);
    tokio::time::sleep(Duration::from_millis(450)).await;
    for _ in 0..3 {
        assert!(ask().await.is_ok());
    }
    assert_eq!(upstream.requests().len(), 6);
}

#[tokio::test]
async fn a_service_that_refuses_is_there() {
    let upstream = Upstream::always(answer(404, &[], "")).await;
    let (client, feed) = (Client::new().unwrap(), impatient(upstream.url("/")));
    for _ in 0..5 {
        assert_eq!(transport::fetch(&client, &feed, None).await.unwrap_err().what, What::Status { status: 404 });
    }
    let down = Upstream::always(answer(503, &[], "")).await;
    let mut never = impatient(down.url("/"));
    never.fetch.breaker_after = 0;
    for _ in 0..5 {
        assert_eq!(transport::fetch(&client, &never, None).await.unwrap_err().what, What::Status { status: 503 });
    }
}

#[tokio::test]
async fn a_probe_that_is_given_up_leaves_the_next_one_free() {
    let upstream = Upstream::serve(|_, count| if count == 2 { vec![Act::Stall] } else { answer(503, &[], "") }).await;
    let (client, feed) = (Client::new().unwrap(), impatient(upstream.url("/")));
    for _ in 0..2 {
        transport::fetch(&client, &feed, None).await.unwrap_err();
    }
    tokio::time::sleep(Duration::from_millis(450)).await;
    let given_up = tokio::time::timeout(Duration::from_millis(100), transport::fetch(&client, &feed, None)).await;
    assert!(given_up.is_err());
    assert_eq!(transport::fetch(&client, &feed, None).await.unwrap_err().what, What::Status { status: 503 });
    assert_eq!(upstream.requests().len(), 4);
}
