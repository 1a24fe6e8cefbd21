//! Services that behave.

use super::*;

#[tokio::test]
async fn a_document_comes_with_what_the_service_said_of_it() {
    let headers = [("ETag", "\"v1\""), ("Last-Modified", "Tue, 24 Nov 2026 08:00:00 GMT"), ("Content-Type", "application/json")];
    let upstream = Upstream::always(answer(200, &headers, BODY)).await;
    let document = get(&feed(upstream.url("/a?key=secret"))).await.unwrap();
    assert_eq!(document.pages[0].bytes, BODY.as_bytes());
    assert_eq!(document.pages[0].url, upstream.url("/a").as_str());
    assert_eq!(document.etag.as_deref(), Some("\"v1\""));
    assert_eq!(document.bytes_total, BODY.len() as u64);
    assert_eq!(upstream.requests()[0].header("accept-encoding"), Some("gzip, br, zstd, deflate"));
}

#[tokio::test]
async fn an_unchanged_document_is_not_sent_again() {
    let upstream = Upstream::serve(|request, _| match request.header("if-none-match") {
        Some("\"v1\"") => answer(304, &[("ETag", "\"v1\"")], ""),
        _ => answer(200, &[("ETag", "\"v1\"")], BODY),
    })
    .await;
    let (client, feed) = (Client::new().unwrap(), feed(upstream.url("/a")));
    let Fetched::Document(document) = transport::fetch(&client, &feed, None).await.unwrap() else { panic!("a document") };
    let last = Validators::of(&document);
    assert_eq!(transport::fetch(&client, &feed, Some(&last)).await.unwrap(), Fetched::NotModified);
    let other = Upstream::always(answer(304, &[], "")).await;
    assert_eq!(fails(&super::feed(other.url("/"))).await.what, What::NotModifiedUnasked);
}

#[tokio::test]
async fn packed_bodies_are_unpacked() {
    use async_compression::tokio::write::{BrotliEncoder, GzipEncoder, ZlibEncoder, ZstdEncoder};
    use tokio::io::AsyncWriteExt;
    macro_rules! pack {
        ($encoder:ident) => {{
            let mut encoder = $encoder::new(Vec::new());
            encoder.write_all(BODY.as_bytes()).await.unwrap();
            encoder.shutdown().await.unwrap();
            encoder.into_inner()
        }};
    }
    let packed =
        [("gzip", pack!(GzipEncoder)), ("br", pack!(BrotliEncoder)), ("zstd", pack!(ZstdEncoder)), ("deflate", pack!(ZlibEncoder))];
    for (coding, body) in packed {
        let upstream = Upstream::always(answer(200, &[("Content-Encoding", coding)], &body)).await;
        assert_eq!(get(&feed(upstream.url("/"))).await.unwrap().pages[0].bytes, BODY.as_bytes(), "{coding}");
        let cut = Upstream::always(answer(200, &[("Content-Encoding", coding)], &body[..body.len() / 2])).await;
        assert_eq!(fails(&feed(cut.url("/"))).await.what, What::Unpacking { coding }, "{coding}");
    }
    let lie = Upstream::always(answer(200, &[("Content-Encoding", "gzip")], BODY)).await;
    assert_eq!(fails(&feed(lie.url("/"))).await.what, What::Unpacking { coding: "gzip" });
    let unknown = Upstream::always(answer(200, &[("Content-Encoding", "compress")], BODY)).await;
    assert_eq!(fails(&feed(unknown.url("/"))).await.what, What::UnknownCoding { coding: "compress".to_owned() });
}

#[tokio::test]
async fn identity_goes_with_each_request_and_into_no_message() {
    let upstream = Upstream::always(answer(403, &[], "")).await;
    let file = std::env::temp_dir().join(format!("muster-secret-{}", std::process::id()));
    std::fs::write(&file, "s3cret one\n").unwrap();
    let secret = Secret::File(file.clone());
    let cases = [
        (Auth::ApiKey(KeyPlace::Header("X-Key".into()), secret.clone()), "x-key", "s3cret one"),
        (Auth::Bearer(secret.clone()), "authorization", "Bearer s3cret one"),
        (Auth::Basic { user: "u".into(), password: secret.clone() }, "authorization", "Basic dTpzM2NyZXQgb25l"),
    ];
    for (auth, name, value) in cases {
        let feed = Feed { auth: Some(auth), headers: vec![("Accept-Language".into(), "pl".into())], ..feed(upstream.url("/a?x=hidden")) };
        let failure = fails(&feed).await.to_string();
        assert_eq!(failure, format!("status 403: not allowed ({}): check the feed's `auth` and its secret", upstream.url("/a")));
        let request = upstream.requests().pop().unwrap();
        assert_eq!((request.header(name), request.header("accept-language")), (Some(value), Some("pl")));
    }
    std::fs::write(&file, "two").unwrap();
    let feed = Feed { auth: Some(Auth::ApiKey(KeyPlace::Query("key".into()), secret)), ..feed(upstream.url("/a")) };
    let failure = fails(&feed).await.to_string();
    assert!(!failure.contains("two"), "{failure}");
    assert_eq!(upstream.requests().pop().unwrap().target, "/a?key=two");
    std::fs::remove_file(&file).unwrap();
    assert!(matches!(fails(&feed).await.what, What::Secret { .. }));
}

#[tokio::test]
async fn a_nation_gets_so_many_requests_at_once() {
    let upstream = Upstream::serve(|_, _| [vec![Act::Wait(Duration::from_millis(100))], answer(200, &[], BODY)].concat()).await;
    let client = Client::new().unwrap();
    let mut feed = feed(upstream.url("/"));
    feed.fetch.concurrent = 1;
    let start = Instant::now();
    let all = futures_util::future::join_all((0..4).map(|_| transport::fetch(&client, &feed, None))).await;
    assert!(all.iter().all(Result::is_ok));
    assert!(start.elapsed() >= Duration::from_millis(400));
}
