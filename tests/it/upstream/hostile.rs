//! Services that do not behave.

use super::*;

#[tokio::test]
async fn nobody_there() {
    let url = {
        let closed = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        format!("http://127.0.0.1:{}/a", closed.local_addr().unwrap().port()).parse().unwrap()
    };
    let failure = fails(&feed(url)).await.to_string();
    assert!(failure.starts_with("no connection: Connection refused"), "{failure}");
    assert!(matches!(fails(&feed("ftp://127.0.0.1/a".parse().unwrap())).await.what, What::Scheme { .. }));
    let plain = Upstream::always(vec![Act::Send(b"no TLS here\r\n\r\n".to_vec())]).await;
    let mut secure = plain.url("/");
    secure.set_scheme("https").unwrap();
    let failure = fails(&feed(secure)).await;
    assert!(matches!(failure.what, What::Unreachable { .. } | What::NoFirstByte { .. }), "{failure}");
    let nowhere = fails(&feed("http://no-such-host.invalid/a".parse().unwrap())).await;
    assert!(matches!(nowhere.what, What::Unreachable { .. } | What::NoFirstByte { .. }), "{nowhere}");
}

#[tokio::test]
async fn never_answers() {
    let upstream = Upstream::always(vec![Act::Stall]).await;
    assert_eq!(fails(&feed(upstream.url("/"))).await.what, What::NoFirstByte { limit_ms: 300 });
}

#[tokio::test]
async fn drips() {
    let drip: Vec<Act> = BODY.bytes().flat_map(|byte| [Act::Send(vec![byte]), Act::Wait(Duration::from_millis(400))]).collect();
    let upstream = Upstream::always([vec![Act::Send(begin(200, &[], Some(BODY.len())))], drip].concat()).await;
    let failure = fails(&feed(upstream.url("/"))).await.what;
    assert!(matches!(failure, What::TooSlow { limit_ms: 1_500, received: 3..=4 }), "{failure}");
}

#[tokio::test]
async fn closes_in_the_middle() {
    let chunk = b"6\r\n[{\"n\":\r\n".to_vec();
    let upstream = Upstream::always(vec![Act::Send([begin(200, &[("Transfer-Encoding", "chunked")], None), chunk].concat())]).await;
    assert_eq!(fails(&feed(upstream.url("/"))).await.what, What::ClosedMidBody { received: 6 });
}

#[tokio::test]
async fn lies_about_its_length() {
    let upstream = Upstream::always(vec![Act::Send([begin(200, &[], Some(99)), BODY.into()].concat())]).await;
    assert_eq!(fails(&feed(upstream.url("/"))).await.what, What::WrongLength { promised: 99, received: 10 });
    let short = Upstream::always(vec![Act::Send([begin(200, &[], Some(5)), BODY.into()].concat())]).await;
    let document = get(&feed(short.url("/"))).await.unwrap();
    let failure = decode::rows(&document, &Layout::Json { records: None, encoding: None }).unwrap().last().unwrap().unwrap_err();
    assert_eq!(failure.what, What::Truncated { line: 1 });
}

#[tokio::test]
async fn is_no_http_at_all() {
    let upstream = Upstream::always(vec![Act::Send(b"220 mail ready\r\n".to_vec())]).await;
    let failure = fails(&feed(upstream.url("/"))).await;
    assert!(matches!(failure.what, What::BrokenAnswer { .. }), "{failure}");
    let silent = Upstream::always(vec![]).await;
    assert!(matches!(fails(&feed(silent.url("/"))).await.what, What::BrokenAnswer { .. }));
}

#[tokio::test]
async fn sends_too_much() {
    let chunk = [b"1000\r\n".to_vec(), vec![b' '; 0x1000], b"\r\n".to_vec()].concat();
    let endless = Upstream::always(vec![Act::Send(begin(200, &[("Transfer-Encoding", "chunked")], None)), Act::Endless(chunk)]).await;
    assert_eq!(fails(&feed(endless.url("/"))).await.what, What::TooLarge { limit: 256 << 10 });
    let promised = Upstream::always(vec![Act::Send(begin(200, &[], Some(1 << 40))), Act::Stall]).await;
    assert_eq!(fails(&feed(promised.url("/"))).await.what, What::TooLarge { limit: 256 << 10 });
}

#[tokio::test]
async fn sends_a_bomb() {
    use async_compression::tokio::write::GzipEncoder;
    use tokio::io::AsyncWriteExt;
    let mut encoder = GzipEncoder::new(Vec::new());
    for _ in 0..32 {
        encoder.write_all(&vec![b' '; 1 << 20]).await.unwrap();
    }
    encoder.shutdown().await.unwrap();
    let bomb = encoder.into_inner();
    assert!(bomb.len() < 256 << 10);
    let upstream = Upstream::always(answer(200, &[("Content-Encoding", "gzip")], bomb)).await;
    assert_eq!(fails(&feed(upstream.url("/"))).await.what, What::TooLargeUnpacked { limit: 1 << 20 });
}

#[tokio::test]
async fn redirects_in_circles_and_elsewhere() {
    let circle = Upstream::serve(|request, _| answer(302, &[("Location", if request.target == "/a" { "/b" } else { "/a" })], "")).await;
    assert_eq!(fails(&feed(circle.url("/a"))).await.what, What::RedirectLoop { count: 2 });
    let onwards = Upstream::serve(|_, count| answer(307, &[("Location", &format!("/{count}"))], "")).await;
    assert_eq!(fails(&feed(onwards.url("/a"))).await.what, What::RedirectLoop { count: 11 });
    assert_eq!(onwards.requests().len(), 11);

    let other = Upstream::always(answer(200, &[], BODY)).await;
    let away = other.url("/x?token=1").to_string();
    let to_other = Upstream::serve(move |_, _| answer(301, &[("Location", &away)], "")).await;
    assert_eq!(fails(&feed(to_other.url("/"))).await.what, What::RedirectRefused { part: "host", to: other.url("/x").to_string() });
    assert!(other.requests().is_empty());
    let mut any = Feed { headers: vec![("X-Key".into(), "k".into())], ..feed(to_other.url("/")) };
    any.fetch.redirects = Redirects::Any;
    assert!(get(&any).await.is_ok());
    assert_eq!(to_other.requests().pop().unwrap().header("x-key"), Some("k"));
    assert_eq!(other.requests()[0].header("x-key"), None);

    let here =
        Upstream::serve(|request, _| if request.target == "/a" { answer(308, &[("Location", "b")], "") } else { answer(200, &[], BODY) })
            .await;
    assert_eq!(get(&feed(here.url("/a"))).await.unwrap().pages[0].url, here.url("/b").as_str());
    any.url = here.url("/a");
    any.fetch.redirects = Redirects::None;
    assert!(matches!(fails(&any).await.what, What::RedirectRefused { part: "address", .. }));
    let nowhere = Upstream::always(answer(302, &[], "")).await;
    assert_eq!(fails(&feed(nowhere.url("/"))).await.what, What::RedirectNowhere { status: 302 });
}

#[tokio::test]
async fn private_addresses_are_refused_where_the_rule_says_so() {
    let upstream = Upstream::always(answer(200, &[], BODY)).await;
    let port = upstream.url("/").port().unwrap();
    for host in ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "10.1.2.3", "2130706433"] {
        let mut feed = feed(format!("http://{host}:{port}/").parse().unwrap());
        feed.fetch.private_addresses = false;
        let failure = fails(&feed).await;
        assert!(matches!(failure.what, What::PrivateAddress { .. }), "{host}: {failure}");
    }
    assert!(upstream.requests().is_empty());
}

#[tokio::test]
async fn busy_services_are_asked_again_and_others_are_not() {
    let patient = |upstream: &Upstream| {
        let mut feed = feed(upstream.url("/"));
        feed.fetch.retries = 2;
        feed
    };
    for status in [408, 425, 429, 500, 502, 503, 504] {
        let upstream = Upstream::serve(move |_, count| if count < 1 { answer(status, &[], "busy") } else { answer(200, &[], BODY) }).await;
        assert!(get(&patient(&upstream)).await.is_ok(), "{status}");
        assert_eq!(upstream.requests().len(), 2);
    }
    let upstream = Upstream::serve(|_, count| if count < 1 { vec![Act::Stall] } else { answer(200, &[], BODY) }).await;
    assert!(get(&patient(&upstream)).await.is_ok());
    let closes = Upstream::serve(|_, count| if count < 1 { vec![] } else { answer(200, &[], BODY) }).await;
    assert!(get(&patient(&closes)).await.is_ok());
    for status in [400, 401, 404, 501, 204] {
        let upstream = Upstream::serve(move |_, count| if count < 1 { answer(status, &[], "") } else { answer(200, &[], BODY) }).await;
        let failure = fails(&patient(&upstream)).await;
        assert_eq!(upstream.requests().len(), 1, "{failure}");
        assert!(get(&patient(&upstream)).await.is_ok(), "recovers");
    }
    let down = Upstream::always(answer(503, &[], "")).await;
    assert_eq!(fails(&patient(&down)).await.what, What::Status { status: 503 });
    assert_eq!(down.requests().len(), 3);
}

#[tokio::test]
async fn retry_after_is_honoured_within_the_time() {
    let upstream =
        Upstream::serve(|_, count| if count < 1 { answer(429, &[("Retry-After", "1")], "") } else { answer(200, &[], BODY) }).await;
    let mut feed = feed(upstream.url("/"));
    feed.fetch.retries = 1;
    feed.fetch.timeout = Duration::from_secs(5);
    let start = Instant::now();
    assert!(get(&feed).await.is_ok());
    assert!(start.elapsed() >= Duration::from_secs(1));
    let dates = [("Date", "Tue, 24 Nov 2026 08:00:00 GMT"), ("Retry-After", "Tue, 24 Nov 2026 08:01:00 GMT")];
    let later = Upstream::always(answer(503, &dates, "")).await;
    feed.url = later.url("/");
    assert_eq!(fails(&feed).await.what, What::Status { status: 503 });
    assert_eq!(later.requests().len(), 1);
}

#[tokio::test]
async fn a_page_for_people_with_status_200() {
    let upstream = Upstream::always(answer(200, &[("Content-Type", "application/json")], "<!doctype html><p>Please log in")).await;
    let document = get(&feed(upstream.url("/"))).await.unwrap();
    let failure = decode::rows(&document, &Layout::Json { records: None, encoding: None }).unwrap_err();
    assert_eq!(
        failure.to_string(),
        format!(
            "the document is an HTML page, not JSON ({}): open `url` in a browser: a login or error page stands there",
            upstream.url("/")
        )
    );
}
