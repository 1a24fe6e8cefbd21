//! How many requests a nation gets in a time.

use std::sync::Mutex;

use muster::config::Pace;

use super::*;

#[tokio::test]
async fn no_stretch_of_time_has_more_requests_than_the_rate() {
    let times = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&times);
    let upstream = Upstream::serve(move |_, count| {
        seen.lock().unwrap().push(Instant::now());
        if count < 5 { answer(429, &[], "") } else { answer(200, &[], BODY) }
    })
    .await;
    let client = Client::new().unwrap();
    let mut feed = feed(upstream.url("/"));
    feed.fetch.retries = 5;
    feed.fetch.rate = Some(Pace { count: 3, per: Duration::from_millis(500) });
    // The waits are no part of the time that an exchange has.
    feed.fetch.timeout = Duration::from_millis(1_200);
    let all = futures_util::future::join_all((0..5).map(|_| transport::fetch(&client, &feed, None))).await;
    assert!(all.iter().all(Result::is_ok), "{all:?}");
    let times = times.lock().unwrap();
    let shortest = times.windows(4).map(|four| four[3] - four[0]).min().unwrap();
    // The requests leave on time; what the network adds to the first of them is allowed for.
    assert!(shortest >= Duration::from_millis(450), "{shortest:?}");
}

#[tokio::test]
async fn a_query_does_not_wait_longer_than_an_exchange_may_take() {
    use muster::config::{Gives, KeyPart, Lookup, Send};
    use muster::store::{Allowance, Key};
    let upstream = Upstream::always(answer(200, &[], BODY)).await;
    let send = Send::Repeated { params: vec!["nsn".into()] };
    let lookup = Lookup { by: vec![KeyPart::Nsn], send, within: "/".into(), max_keys: 1, gives: Gives::Holding };
    let mut feed = Feed { lookup: Some(lookup), ..feed(upstream.url("/")) };
    feed.fetch.rate = Some(Pace { count: 1, per: Duration::from_secs(60) });
    let (client, keys) = (Client::new().unwrap(), [Key::of("1")]);
    assert!(transport::ask(&client, &feed, &keys, &Allowance::new(9)).await.is_ok());
    let failure = transport::ask(&client, &feed, &keys, &Allowance::new(9)).await.unwrap_err();
    assert!(matches!(failure.what, What::OverRate { seconds: 59..=60 }), "{failure}");
    assert_eq!(upstream.requests().len(), 1);
}
