//! Runs that are kept: without secrets, and equal when they are replayed without a network.

use jiff::Timestamp;
use muster::feed::as_recorded;
use muster::feed::transport::{Archive, Exchange};
use proptest::prelude::*;

use super::*;

const SECRET: &str = "p4ss/w+rd \"x\"";

fn secret() -> Directory {
    let directory = Directory::new("archive-secret");
    directory.write("secret", SECRET);
    directory
}

/// Records a run; the document, the archive as it is written, and as it is read again.
async fn recorded(feed: &Feed) -> (Result<Fetched, Failure>, String, Archive) {
    let client = Client::recording(Timestamp::UNIX_EPOCH).unwrap();
    let came = transport::fetch(&client, feed, None).await;
    let mut bytes = Vec::new();
    client.recorded().write("A run", &mut bytes).unwrap();
    let archive = Archive::read(&bytes).unwrap();
    (came, String::from_utf8(bytes).unwrap(), archive)
}

async fn replayed(feed: &Feed, archive: &Archive) -> Result<Fetched, Failure> {
    transport::fetch(&Client::replaying(archive.clone()).unwrap(), &as_recorded(feed, archive), None).await
}

/// Two pages that quote all that identifies who asks, as it came and decoded.
fn echo(request: &Request, _: usize) -> Vec<Act> {
    let said = request.header("authorization").or(request.header("x-key")).unwrap_or_default().to_owned();
    let plain = said.strip_prefix("Bearer ").unwrap_or(&said);
    let (body, link) = if request.target.contains("p=2") {
        (format!("[{{\"nsn\": 2, \"who\": {}}}]", serde_json::Value::from(plain)), Vec::new())
    } else {
        let who = serde_json::Value::from(SECRET).to_string();
        (
            format!("[{{\"nsn\": 1, \"who\": {who}, \"again\": {}}}]", serde_json::Value::from(plain)),
            vec![("Link", "</rows?p=2>; rel=\"next\"")],
        )
    };
    answer(200, &[link, vec![("X-You-Are", said.as_str())]].concat(), body)
}

#[tokio::test]
async fn no_identity_is_kept_and_none_is_needed_to_replay() {
    let secret = secret();
    let file = secret.path().join("secret").display().to_string();
    for auth in [
        format!("api_key = {{ header = \"X-Key\", value = {{ file = \"{file}\" }} }}"),
        format!("bearer = {{ file = \"{file}\" }}"),
        format!("basic = {{ user = \"u\", password = {{ file = \"{file}\" }} }}"),
    ] {
        let upstream = Upstream::serve(echo).await;
        let (directory, feed) = written(&upstream, &format!("format = \"JSON\"\npaging = {{ style = \"LINK\" }}\nauth = {{ {auth} }}"));
        let (came, text, archive) = recorded(&feed).await;
        let Ok(Fetched::Document(live)) = came else { panic!("{came:?}") };
        let pair = base64::Engine::encode(&base64::engine::general_purpose::STANDARD, format!("u:{SECRET}"));
        for written in ["p4ss", "w+rd", &pair] {
            assert!(!text.contains(written), "{auth}: {written} in {text}");
        }
        assert!(upstream.requests().iter().all(|request| request.head.contains("p4ss") || request.head.contains(&pair)), "it was sent");
        drop(upstream);
        secret.write("secret", "another");
        let Ok(Fetched::Document(replayed)) = replayed(&feed, &archive).await else { panic!("{auth}") };
        assert_eq!((live.pages.len(), replayed.pages.len()), (2, 2));
        assert_eq!(numbers(&replayed, &feed), numbers(&live, &feed), "{auth}");
        secret.write("secret", SECRET);
        drop(directory);
    }
}

#[tokio::test]
async fn tokens_are_neither_kept_nor_asked_for() {
    let token = |number: usize| answer(200, &[], format!("{{\"access_token\": \"t0ken-{number}\", \"token_type\": \"bearer\"}}"));
    let tokens = Upstream::serve(move |_, count| token(count)).await;
    // The first token is refused, and quoted; the run goes on with the second.
    let rows = Upstream::serve(|request, count| if count == 0 { answer(401, &[], "old: t0ken-0") } else { echo(request, count) }).await;
    let secret = secret();
    let (_directory, feed) = written(
        &rows,
        &format!(
            "format = \"JSON\"\npaging = {{ style = \"LINK\" }}\n[feed.auth.oauth2]\ntoken_url = \"{}\"\nclient_id = \"muster\"\nclient_secret = {{ file = \"{}\" }}",
            tokens.url("/token"),
            secret.path().join("secret").display()
        ),
    );
    let (came, text, archive) = recorded(&feed).await;
    let Ok(Fetched::Document(live)) = came else { panic!("{came:?}") };
    assert!(!text.contains("t0ken") && !text.contains("p4ss"), "{text}");
    assert_eq!((tokens.requests().len(), archive.exchanges.len()), (2, 3));
    drop(rows);
    let Ok(Fetched::Document(replayed)) = replayed(&feed, &archive).await else { panic!() };
    assert_eq!(numbers(&replayed, &feed), numbers(&live, &feed));
    assert_eq!(tokens.requests().len(), 2, "nobody asked for a token");
}

#[tokio::test]
async fn bytes_redirects_and_what_was_packed_come_back_as_they_were() {
    let bytes = packed(b"\x00\xff\xfe binary \x80");
    let upstream = Upstream::serve(move |request, _| match request.target.as_str() {
        "/rows?v=1" => answer(302, &[("Location", "/there?v=2")], "moved"),
        _ => answer(200, &[("Content-Encoding", "gzip"), ("ETag", "\"7\""), ("Content-Type", "application/x-thing")], &bytes),
    })
    .await;
    let (_directory, feed) = written(&upstream, "format = \"CSV\"");
    let (came, _, archive) = recorded(&feed).await;
    let Ok(Fetched::Document(live)) = came else { panic!("{came:?}") };
    drop(upstream);
    let Ok(Fetched::Document(replayed)) = replayed(&feed, &archive).await else { panic!() };
    assert_eq!(live, replayed);
    assert_eq!(replayed.pages[0].bytes, &b"\x00\xff\xfe binary \x80"[..]);
    assert_eq!(archive.exchanges.len(), 2);
}

/// Bytes in a gzip stream, in one block that is stored as it is.
fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut crc = !0_u32;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 };
        }
    }
    let length = u16::try_from(bytes.len()).unwrap();
    let head = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255, 1];
    let parts =
        [&head[..], &length.to_le_bytes(), &(!length).to_le_bytes(), bytes, &(!crc).to_le_bytes(), &u32::from(length).to_le_bytes()];
    parts.concat()
}

#[tokio::test]
async fn what_is_posted_tells_pages_apart() {
    let upstream = Upstream::serve(|request, _| {
        let more = request.body.contains("\"after\":null") || !request.body.contains("after\":\"c1");
        answer(
            200,
            &[],
            format!(
                r#"{{"data": {{"rows": {{"nodes": [{{"nsn": "{}"}}], "pageInfo": {{"hasNextPage": {more}, "endCursor": "c1"}}}}}}}}"#,
                u8::from(more)
            ),
        )
    })
    .await;
    let query = "query($after: String) { rows(after: $after) { nodes { nsn } pageInfo { hasNextPage endCursor } } }";
    let (_directory, feed) = written(
        &upstream,
        &format!(
            "format = \"GRAPHQL\"\ngraphql = {{ query = \"{query}\" }}\npaging = {{ style = \"RELAY\", connection = \"$.data.rows\", variable = \"after\" }}"
        ),
    );
    let (came, _, archive) = recorded(&feed).await;
    let Ok(Fetched::Document(live)) = came else { panic!("{came:?}") };
    drop(upstream);
    let Ok(Fetched::Document(replayed)) = replayed(&feed, &archive).await else { panic!() };
    assert_eq!((live.pages.len(), &live), (2, &replayed));
}

#[test]
fn a_browsers_archive_is_read() {
    let har = r#"{"log": {"version": "1.2", "creator": {"name": "Browser", "version": "1"}, "pages": [], "entries": [
        {"startedDateTime": "2026-01-02T03:04:05.678Z", "time": 3, "_priority": "High", "cache": {},
         "request": {"method": "GET", "url": "https://x.example/a", "httpVersion": "h2", "headers": [{"name": ":path", "value": "/a"}], "queryString": [], "cookies": [], "headersSize": -1, "bodySize": 0},
         "response": {"status": 200, "statusText": "", "headers": [{"name": "etag", "value": "1"}], "cookies": [], "content": {"size": 2, "mimeType": "text/csv", "text": "a,b", "compression": 0}, "redirectURL": "", "headersSize": -1, "bodySize": -1},
         "timings": {"blocked": 1, "dns": -1, "send": 0, "wait": 2, "receive": 0}}]}}"#;
    let archive = Archive::read(har.as_bytes()).unwrap();
    assert_eq!(archive.started.unwrap().to_string(), "2026-01-02T03:04:05.678Z");
    assert_eq!((archive.exchanges[0].asked.len(), archive.exchanges[0].body.as_ref()), (0, &b"a,b"[..]));
    for none in ["", "{}", "[]", r#"{"log": {"version": "1.2", "creator": {"name": "", "version": ""}, "entries": []}}"#] {
        assert!(Archive::read(none.as_bytes()).is_err(), "{none}");
    }
}

proptest! {
    /// What is written is read.
    #[test]
    fn archives_come_back(bodies in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..50), 1..5), text in ".{0,20}", posted in prop::option::of(".{0,20}")) {
        let of = |body: Vec<u8>| Exchange {
            method: "POST".into(),
            url: "https://x.example/a?b=c".into(),
            asked: vec![("x".into(), text.clone())],
            posted: posted.clone(),
            status: 200,
            answered: vec![("y".into(), text.clone())],
            body: body.into(),
            ..Exchange::default()
        };
        let archive = Archive { started: Some(Timestamp::UNIX_EPOCH), exchanges: bodies.into_iter().map(of).collect() };
        let mut bytes = Vec::new();
        archive.write(&text, &mut bytes).unwrap();
        prop_assert_eq!(Archive::read(&bytes).unwrap(), archive);
    }
}
