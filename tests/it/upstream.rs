//! Fetching from services that behave, and from those that do not.

use std::time::{Duration, Instant};

use muster::config::{Auth, Expect, Feed, Fetch, KeyPlace, Layout, Lookup, LookupKey, Paging, Redirects, Secret, Selector};
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
        layout: Layout::Json { records: None },
        as_of: None,
        fetch: Fetch {
            timeout: Duration::from_millis(1_500),
            first_byte_timeout: Duration::from_millis(300),
            max_bytes: 1 << 20,
            max_compressed_bytes: 256 << 10,
            retries: 0,
            max_pages: 10,
            concurrent: 4,
            private_addresses: true,
            redirects: Redirects::SameHost,
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

mod sound {
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
            let feed =
                Feed { auth: Some(auth), headers: vec![("Accept-Language".into(), "pl".into())], ..feed(upstream.url("/a?x=hidden")) };
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
    async fn a_lookup_is_asked_for_all_keys_at_once() {
        let upstream = Upstream::always(answer(200, &[], BODY)).await;
        let lookup = Lookup {
            by: LookupKey::Nsn,
            param: "nsn".into(),
            join: ",".into(),
            max_keys: 100,
            equipment: muster::config::EquipmentMapping { nsn: None, niin: None, name: None, unit_of_issue: None, superseded_by: None },
        };
        let feed = Feed { lookup: Some(lookup), ..feed(upstream.url("/cat?v=1")) };
        let keys = ["1005000739421".to_owned(), "2320".to_owned()];
        let document = transport::ask(&Client::new().unwrap(), &feed, &keys).await.unwrap();
        assert_eq!(document.pages.len(), 1);
        assert_eq!(upstream.requests()[0].target, "/cat?v=1&nsn=1005000739421%2C2320");
        let failure = transport::ask(&Client::new().unwrap(), &super::feed(upstream.url("/")), &keys).await.unwrap_err();
        assert_eq!(failure.what, What::NotAskedByKey);
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
}

mod hostile {
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
        let failure = decode::rows(&document, &Layout::Json { records: None }).unwrap().last().unwrap().unwrap_err();
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

        let here = Upstream::serve(
            |request, _| if request.target == "/a" { answer(308, &[("Location", "b")], "") } else { answer(200, &[], BODY) },
        )
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
        for status in [429, 502, 503, 504] {
            let upstream =
                Upstream::serve(move |_, count| if count < 1 { answer(status, &[], "busy") } else { answer(200, &[], BODY) }).await;
            assert!(get(&patient(&upstream)).await.is_ok(), "{status}");
            assert_eq!(upstream.requests().len(), 2);
        }
        let upstream = Upstream::serve(|_, count| if count < 1 { vec![Act::Stall] } else { answer(200, &[], BODY) }).await;
        assert!(get(&patient(&upstream)).await.is_ok());
        let closes = Upstream::serve(|_, count| if count < 1 { vec![] } else { answer(200, &[], BODY) }).await;
        assert!(get(&patient(&closes)).await.is_ok());
        for status in [400, 401, 404, 500, 204] {
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
        let failure = decode::rows(&document, &Layout::Json { records: None }).unwrap_err();
        assert_eq!(
            failure.to_string(),
            format!(
                "the document is an HTML page, not JSON ({}): open `url` in a browser: a login or error page stands there",
                upstream.url("/")
            )
        );
    }
}

mod pages {
    use super::*;

    fn linked(upstream: &Upstream) -> Feed {
        Feed { paging: Some(Paging::Link), ..feed(upstream.url("/p/1")) }
    }

    fn number(target: &str) -> usize {
        target.rsplit(['/', '=']).next().unwrap().parse().unwrap()
    }

    fn page(number: usize, next: Option<&str>) -> Vec<Act> {
        let link = next.map(|next| format!("</p/0>; rel=\"prev\", <{next}>; rel=\"last next\""));
        let headers: Vec<_> = [("ETag", "\"v\"")].into_iter().chain(link.iter().map(|link| ("Link", link.as_str()))).collect();
        answer(200, &headers, format!("[{{\"n\": {number}}}]"))
    }

    #[tokio::test]
    async fn each_page_names_the_next() {
        let upstream = Upstream::serve(|request, _| {
            let number = number(&request.target);
            page(number, (number < 3).then(|| format!("/p/{}", number + 1)).as_deref())
        })
        .await;
        let document = get(&linked(&upstream)).await.unwrap();
        assert_eq!(
            document.pages.iter().map(|page| page.url.clone()).collect::<Vec<_>>(),
            [1, 2, 3].map(|n| upstream.url(&format!("/p/{n}")).to_string())
        );
        assert_eq!(document.etag, None);
        let last = Validators { etag: Some("\"v\"".to_owned()), last_modified: None };
        assert!(transport::fetch(&Client::new().unwrap(), &linked(&upstream), Some(&last)).await.is_ok());
        assert!(upstream.requests().iter().all(|request| request.header("if-none-match").is_none()));
        let rows: Vec<_> = decode::rows(&document, &Layout::Json { records: None }).unwrap().collect::<Result<_, _>>().unwrap();
        assert_eq!(rows.iter().map(|row| row.position.to_string()).collect::<Vec<_>>(), ["page 1: /0", "page 2: /0", "page 3: /0"]);
    }

    #[tokio::test]
    async fn loops_repeated_pages_and_endless_walks_are_noticed() {
        let circle =
            Upstream::serve(|request, _| page(number(&request.target), Some(if request.target == "/p/1" { "/p/2" } else { "/p/1" }))).await;
        let failure = fails(&linked(&circle)).await;
        assert_eq!(failure.what, What::PageLoop { first: 1 });
        assert_eq!(circle.requests().len(), 2);
        let same = Upstream::serve(|request, _| page(7, Some(&format!("/p/{}", number(&request.target) + 1)))).await;
        assert_eq!(
            fails(&linked(&same)).await.to_string(),
            format!("the page is the same as page 1 (page 2, {}): check `paging`, and ask the nation", same.url("/p/2"))
        );
        let endless =
            Upstream::serve(|request, _| page(number(&request.target), Some(&format!("/p/{}", number(&request.target) + 1)))).await;
        assert_eq!(fails(&linked(&endless)).await.what, What::TooManyPages { limit: 10 });
        assert_eq!(endless.requests().len(), 10);
        let away = Upstream::serve(|request, _| page(number(&request.target), Some("http://other.invalid/p/2"))).await;
        assert!(matches!(fails(&linked(&away)).await.what, What::RedirectRefused { part: "host", .. }));
        let unreadable = Upstream::serve(|_, _| answer(200, &[("Link", "next")], BODY)).await;
        assert_eq!(fails(&linked(&unreadable)).await.what, What::LinkUnreadable);
    }

    #[tokio::test]
    async fn a_walk_is_all_or_nothing_and_says_where_it_failed() {
        let upstream = Upstream::serve(|request, _| match number(&request.target) {
            3 => answer(500, &[], ""),
            number => page(number, Some(&format!("/p/{}", number + 1))),
        })
        .await;
        let failure = fails(&linked(&upstream)).await;
        assert_eq!((failure.what, failure.page), (What::Status { status: 500 }, Some(3)));
        assert_eq!(failure.url.unwrap(), upstream.url("/p/3").as_str());
    }

    #[tokio::test]
    async fn the_bound_on_bytes_holds_for_all_pages_together() {
        let upstream = Upstream::serve(|request, _| {
            let number = number(&request.target);
            answer(200, &[("Link", &format!("</p/{}>; rel=next", number + 1))], format!("{number}{}", " ".repeat(200 << 10)))
        })
        .await;
        let failure = fails(&linked(&upstream)).await;
        assert_eq!((failure.what, failure.page), (What::TooLargeUnpacked { limit: 1 << 20 }, Some(6)));
    }

    #[tokio::test]
    async fn counted_pages_end_with_the_first_without_rows() {
        let upstream = Upstream::serve(|request, _| {
            let (number, _) = request.target.split_once("page=").unwrap().1.split_once('&').unwrap();
            let number: usize = number.parse().unwrap();
            answer(200, &[], if number < 3 { format!("{{\"r\": [{{\"n\": {number}}}]}}") } else { "{\"r\": []}".to_owned() })
        })
        .await;
        let selector = Selector { text: "$.r[*]".into(), path: serde_json_path::JsonPath::parse("$.r[*]").unwrap() };
        let feed = Feed {
            paging: Some(Paging::Page { param: "page".into(), start: 0, size: Some(("size".into(), 1)) }),
            layout: Layout::Json { records: Some(selector) },
            ..feed(upstream.url("/p?v=2"))
        };
        let document = get(&feed).await.unwrap();
        assert_eq!(document.pages.len(), 3);
        assert_eq!(
            upstream.requests().iter().map(|request| request.target.clone()).collect::<Vec<_>>(),
            ["/p?v=2&page=0&size=1", "/p?v=2&page=1&size=1", "/p?v=2&page=2&size=1", "/p?v=2&page=3&size=1"]
        );
        let deaf = Upstream::always(answer(200, &[], "{\"r\": [1]}")).await;
        assert_eq!(fails(&Feed { url: deaf.url("/p"), ..feed }).await.what, What::PageRepeated { first: 1 });
    }
}
