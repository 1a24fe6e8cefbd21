//! Tokens: asked for once, shared, renewed when they expire or are refused.

use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;

/// A service for tokens, each with its number, and one for rows that takes those that `good` says.
struct Services {
    tokens: Upstream,
    rows: Upstream,
    _secret: Directory,
    _directory: Directory,
    feed: Arc<Feed>,
}

async fn services(
    token: impl Fn(&Request, usize) -> Vec<Act> + Send + Sync + 'static,
    good: impl Fn(usize, usize) -> bool + Send + Sync + 'static,
    more: &str,
) -> Services {
    let tokens = Upstream::serve(token).await;
    let rows = Upstream::serve(move |request, count| {
        let number = request.header("authorization").and_then(|header| header.strip_prefix("Bearer token-")?.parse().ok());
        if number.is_some_and(|number| good(number, count)) { page(request) } else { answer(401, &[("WWW-Authenticate", "Bearer")], "") }
    })
    .await;
    let secret = Directory::new("client-secret");
    secret.write("secret", "s3:cret/+\n");
    let (directory, feed) = written(
        &rows,
        &format!(
            "format = \"JSON\"\npaging = {{ style = \"LINK\" }}\n[feed.auth.oauth2]\ntoken_url = \"{}\"\nclient_id = \"muster\"\nclient_secret = {{ file = \"{}\" }}\n{more}",
            tokens.url("/token"),
            secret.path().join("secret").display()
        ),
    );
    Services { tokens, rows, _secret: secret, _directory: directory, feed }
}

/// Three pages, each of which names the next.
fn page(request: &Request) -> Vec<Act> {
    let number = request.target.rsplit_once("p=").map_or(1, |(_, number)| number.parse::<u32>().unwrap());
    let link = format!("</rows?p={}>; rel=\"next\"", number + 1);
    let headers = if number < 3 { vec![("Link", link.as_str())] } else { Vec::new() };
    answer(200, &headers, format!("[{{\"nsn\": \"{number}\"}}]"))
}

/// The n-th token; it lives so many seconds.
fn given(number: usize, seconds: &str) -> Vec<Act> {
    let body = format!("{{\"access_token\": \"token-{number}\", \"token_type\": \"bearer\", \"expires_in\": {seconds}}}");
    answer(200, &[("Content-Type", "application/json")], body)
}

#[tokio::test]
async fn one_token_serves_all_requests_until_it_expires() {
    let services = services(|_, count| given(count, "1"), |_, _| true, "scope = \"read all\"\naudience = \"rows\"\n").await;
    let client = Client::new().unwrap();
    let all = futures_util::future::join_all((0..6).map(|_| transport::fetch(&client, &services.feed, None))).await;
    assert!(all.iter().all(Result::is_ok), "{all:?}");
    let requests = services.tokens.requests();
    assert_eq!(requests.len(), 1, "one request is in flight for all");
    assert_eq!(requests[0].body, "grant_type=client_credentials&scope=read+all&audience=rows");
    assert_eq!(requests[0].header("authorization"), Some("Basic bXVzdGVyOnMzJTNBY3JldCUyRiUyQg=="));
    assert_eq!(requests[0].header("content-type"), Some("application/x-www-form-urlencoded"));
    tokio::time::sleep(Duration::from_millis(950)).await;
    assert!(transport::fetch(&client, &services.feed, None).await.is_ok());
    assert_eq!(services.tokens.requests().len(), 2, "renewed before its end");
}

#[tokio::test]
async fn a_refusal_in_mid_walk_renews_the_token_once_and_repeats_that_page() {
    // The first token is good for one page only.
    let services = services(|_, count| given(count, "\"3600\""), |number, count| number > 0 || count == 0, "send = \"FORM\"\n").await;
    let client = Client::new().unwrap();
    let Fetched::Document(document) = transport::fetch(&client, &services.feed, None).await.unwrap() else { panic!("a document") };
    assert_eq!(numbers(&document, &services.feed), ["1", "2", "3"]);
    let asked: Vec<_> = services.rows.requests().iter().map(|request| request.target.clone()).collect();
    assert_eq!(asked, ["/rows?v=1", "/rows?p=2", "/rows?p=2", "/rows?p=3"]);
    let requests = services.tokens.requests();
    assert_eq!(requests.len(), 2);
    assert_eq!(requests[0].body, "grant_type=client_credentials&client_id=muster&client_secret=s3%3Acret%2F%2B");
    assert_eq!(requests[0].header("authorization"), None);
}

#[tokio::test]
async fn a_token_that_is_never_good_is_renewed_once() {
    let services = services(|_, count| given(count, "3600"), |_, count| count == 0, "").await;
    let failure = fails(&services.feed).await;
    assert_eq!(
        said(&failure, &services.rows),
        "status 401: not allowed (page 2, http://nation.test/rows): check the feed's `auth` and its secret"
    );
    assert_eq!((services.tokens.requests().len(), services.rows.requests().len()), (2, 3));
}

#[tokio::test]
async fn a_service_for_tokens_that_fails_is_named() {
    let answers: [fn(&Request, usize) -> Vec<Act>; 8] = [
        |_, _| answer(401, &[], "{\"error\": \"invalid_client s3:cret/+\"}"),
        |_, _| answer(503, &[], "<p>down"),
        |_, _| answer(302, &[("Location", "http://other.invalid/")], ""),
        |_, _| answer(200, &[], "{\"token\": \"x\"}"),
        |_, _| answer(200, &[], "{\"access_token\": \"x\", \"token_type\": \"mac\"}"),
        |_, _| answer(200, &[], " ".repeat(100_000)),
        |_, _| vec![Act::Stall],
        |_, _| vec![],
    ];
    let mut told = Vec::new();
    for token in answers {
        let services = services(token, |_, _| true, "").await;
        let client = Client::new().unwrap();
        let all = futures_util::future::join_all((0..3).map(|_| transport::fetch(&client, &services.feed, None))).await;
        assert_eq!(services.tokens.requests().len(), 1, "who waits shares the failure");
        assert!(services.rows.requests().is_empty());
        let failure = said(all[2].as_ref().unwrap_err(), &services.rows);
        told.push(failure.replace(services.tokens.url("").as_str().trim_end_matches('/'), "http://tokens.test"));
    }
    insta::assert_snapshot!(told.join("\n"));
}

#[tokio::test]
async fn a_bearer_file_that_was_renewed_is_read_again() {
    let directory = Directory::new("bearer");
    directory.write("token", "one");
    let file = directory.path().join("token");
    let (count, renewed) = (Arc::new(AtomicUsize::new(0)), file.clone());
    let upstream = Upstream::serve(move |request, _| {
        let token = request.header("authorization").unwrap().to_owned();
        // Whoever keeps the file renews it while the walk is under way.
        if count.fetch_add(1, Ordering::SeqCst) == 1 {
            std::fs::write(&renewed, "two").unwrap();
            return answer(401, &[], "");
        }
        if token == "Bearer two" || !request.target.contains("p=") { page(request) } else { answer(401, &[], "") }
    })
    .await;
    let auth = format!("format = \"JSON\"\npaging = {{ style = \"LINK\" }}\n[feed.auth]\nbearer = {{ file = \"{}\" }}\n", file.display());
    let (_directory, feed) = written(&upstream, &auth);
    assert_eq!(numbers(&get(&feed).await.unwrap(), &feed), ["1", "2", "3"]);
    assert_eq!(upstream.requests().len(), 4);
    directory.write("token", "three");
    assert_eq!(fails(&feed).await.what, What::NotAllowed { status: 401 });
    assert_eq!(upstream.requests().len(), 6, "the same token again is worth no request");
}
