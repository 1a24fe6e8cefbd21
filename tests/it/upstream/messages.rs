//! What is told of each kind of bad service, and how many requests it costs.

use super::*;

/// A service that does the same each time: what is told of it after one repetition, and the requests that it saw.
async fn told(acts: Vec<Act>) -> String {
    let upstream = Upstream::always(acts).await;
    let mut feed = feed(upstream.url("/rows?key=hunter2"));
    feed.fetch.retries = 1;
    let failure = match get(&feed).await {
        Err(failure) => failure,
        Ok(document) => match decode::rows(&document, &feed.layout).and_then(|rows| rows.collect::<Result<Vec<_>, _>>()) {
            Err(failure) => failure,
            Ok(rows) => return format!("{} rows", rows.len()),
        },
    };
    assert!(!failure.to_string().contains("hunter2"));
    format!("{} [{}]", said(&failure, &upstream), upstream.requests().len())
}

#[tokio::test]
async fn every_kind_of_bad_service_has_its_sentence() {
    let chunked = [("Transfer-Encoding", "chunked")];
    let unpacked = |length: usize| [begin(200, &[("Content-Encoding", "gzip")], Some(length)), vec![b'x'; length]].concat();
    let table = [
        ("never answers", vec![Act::Stall]),
        ("closes at once", vec![]),
        ("speaks something else", vec![Act::Send(b"220 mail ready\r\n".to_vec())]),
        ("closes mid-body", vec![Act::Send([begin(200, &chunked, None), b"6\r\n[{\"n\":\r\n".to_vec()].concat())]),
        ("promises more", vec![Act::Send([begin(200, &[], Some(99)), BODY.into()].concat())]),
        ("promises less", vec![Act::Send([begin(200, &[], Some(5)), BODY.into()].concat())]),
        ("promises a terabyte", vec![Act::Send(begin(200, &[], Some(1 << 40))), Act::Stall]),
        (
            "never ends",
            vec![
                Act::Send(begin(200, &chunked, None)),
                Act::Endless([b"1000\r\n".to_vec(), vec![b' '; 0x1000], b"\r\n".to_vec()].concat()),
            ],
        ),
        ("redirects to itself", answer(302, &[("Location", "/rows?key=hunter2")], "")),
        ("redirects elsewhere", answer(301, &[("Location", "http://other.invalid/rows?key=hunter2")], "")),
        ("redirects to a file", answer(301, &[("Location", "file:///etc/passwd")], "")),
        ("redirects nowhere", answer(307, &[], "")),
        ("is unchanged against nothing", answer(304, &[("ETag", "\"v\"")], "")),
        ("is packed, it says", vec![Act::Send(unpacked(20))]),
        ("is packed strangely", answer(200, &[("Content-Encoding", "compress")], BODY)),
        ("wants to know who asks", answer(401, &[("WWW-Authenticate", "Bearer")], "")),
        ("does not let in", answer(403, &[], "")),
        ("has gone", answer(410, &[], "")),
        ("is busy", answer(429, &[], "")),
        ("is busy for long", answer(429, &[("Retry-After", "3600")], "")),
        ("is broken", answer(500, &[], "stack trace")),
        ("has nothing to say", answer(204, &[], "")),
        ("says nothing", answer(200, &[], "")),
        ("has a page for people", answer(200, &[("Content-Type", "application/json")], "<html><body>Log in")),
        ("lies about its type", answer(200, &[("Content-Type", "text/html")], BODY)),
        ("has half a line", answer(200, &[], "[{\"n\": 1},\n{\"n\"")),
        ("has nothing but an error", answer(200, &[], "{\"status\": \"error\"}")),
        ("has bytes of all kinds", answer(200, &[], b"\xff\xfe\x00\x01\x02")),
    ];
    let mut sentences = Vec::new();
    for (name, acts) in table {
        sentences.push(format!("{name}: {}", told(acts).await));
    }
    insta::assert_snapshot!(sentences.join("\n"));
}

#[tokio::test]
async fn a_broken_connection_and_a_broken_service_recover() {
    let chunk = [begin(200, &[("Transfer-Encoding", "chunked")], None), b"6\r\n[{\"n\":\r\n".to_vec()].concat();
    let first: [Vec<Act>; 4] = [answer(500, &[], ""), answer(429, &[("Retry-After", "0")], ""), vec![Act::Send(chunk)], vec![]];
    for acts in first {
        let upstream = Upstream::serve(move |_, count| if count == 0 { acts.clone() } else { answer(200, &[], BODY) }).await;
        let mut feed = feed(upstream.url("/"));
        feed.fetch.retries = 1;
        assert!(get(&feed).await.is_ok());
        assert_eq!(upstream.requests().len(), 2);
    }
}
