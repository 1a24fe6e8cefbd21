//! The workbench over HTTP: what a browser gets, and what it is told to keep and to refuse.

use reqwest::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use reqwest::{Client, Method, Response, StatusCode};

/// A server of its own on loopback, gone when the test ends.
struct Workbench {
    address: String,
    client: Client,
}

impl Workbench {
    async fn open() -> Self {
        // The client wants a provider even where nothing is encrypted; a second test finds it installed.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, muster::server::workbench_routes()).await });
        Self { address, client: Client::builder().no_proxy().build().unwrap() }
    }

    async fn ask(&self, method: Method, path: &str, headers: &[(&str, &str)]) -> Response {
        let mut request = self.client.request(method, format!("{}{path}", self.address));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        request.send().await.unwrap()
    }

    async fn get(&self, path: &str) -> Response {
        self.ask(Method::GET, path, &[]).await
    }
}

fn header(response: &Response, name: impl reqwest::header::AsHeaderName) -> String {
    response.headers().get(name).map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default()
}

/// Paths of what the page loads.
fn assets(page: &str) -> Vec<String> {
    page.split('"').filter(|part| part.starts_with("/assets/")).map(str::to_owned).collect()
}

#[tokio::test]
async fn the_workbench_stands_at_all_its_addresses_and_loads_only_from_its_origin() {
    let workbench = Workbench::open().await;
    let root = workbench.get("/").await;
    assert_eq!(root.status(), StatusCode::OK);
    assert_eq!(header(&root, CONTENT_TYPE), "text/html; charset=utf-8");
    assert_eq!(header(&root, CACHE_CONTROL), "no-cache");
    let policy = header(&root, CONTENT_SECURITY_POLICY);
    assert!(policy.starts_with("default-src 'none'; script-src 'self';") && !policy.contains("unsafe"), "{policy}");
    assert!(policy.ends_with("require-trusted-types-for 'script'"), "{policy}");

    let page = root.text().await.unwrap();
    assert!(page.contains("<title>Muster</title>"));
    assert_loads_from_its_origin(&page);
    for path in ["/?q=06&view=json", "/questions", "/feeds", "/feeds?status=overdue"] {
        assert_eq!(page, workbench.get(path).await.text().await.unwrap(), "{path}");
    }
}

#[tokio::test]
async fn graphiql_is_a_page_of_its_own_with_a_policy_of_its_own() {
    let workbench = Workbench::open().await;
    let graphiql = workbench.get("/graphiql").await;
    assert_eq!(graphiql.status(), StatusCode::OK);
    let policy = header(&graphiql, CONTENT_SECURITY_POLICY);
    assert!(policy.starts_with("default-src 'none'; script-src 'self';") && !policy.contains("unsafe"), "{policy}");
    assert_ne!(policy, header(&workbench.get("/").await, CONTENT_SECURITY_POLICY));
    let page = graphiql.text().await.unwrap();
    assert!(page.contains("<title>GraphiQL · Muster</title>"));
    assert_loads_from_its_origin(&page);
}

fn assert_loads_from_its_origin(page: &str) {
    assert!(!page.contains("http://") && !page.contains("https://") && !page.contains("<style"), "{page}");
    let loaded = assets(page);
    for kind in [".js", ".css", ".svg"] {
        assert!(loaded.iter().any(|path| path.ends_with(kind)), "{kind}: {page}");
    }
}

#[tokio::test]
async fn assets_are_kept_for_ever_and_say_what_they_are() {
    let workbench = Workbench::open().await;
    let page = workbench.get("/").await.text().await.unwrap();
    for path in assets(&page) {
        let asset = workbench.get(&path).await;
        assert_eq!(asset.status(), StatusCode::OK, "{path}");
        assert_eq!(header(&asset, CACHE_CONTROL), "public, max-age=31536000, immutable", "{path}");
        assert_eq!(header(&asset, "x-content-type-options"), "nosniff", "{path}");
        let kind = match path.rsplit('.').next() {
            Some("js") => "text/javascript; charset=utf-8",
            Some("css") => "text/css; charset=utf-8",
            _ => "image/svg+xml; charset=utf-8",
        };
        assert_eq!(header(&asset, CONTENT_TYPE), kind, "{path}");
    }
}

#[tokio::test]
async fn a_copy_that_is_current_is_not_sent_again() {
    let workbench = Workbench::open().await;
    let tag = header(&workbench.get("/").await, ETAG);
    assert!(tag.starts_with("W/\""), "{tag}");
    for given in [tag.as_str(), tag.trim_start_matches("W/"), &format!("\"other\", {tag}"), "*"] {
        let again = workbench.ask(Method::GET, "/", &[(IF_NONE_MATCH.as_str(), given)]).await;
        assert_eq!(again.status(), StatusCode::NOT_MODIFIED, "{given}");
        assert_eq!(header(&again, ETAG), tag);
        assert_eq!(again.bytes().await.unwrap().len(), 0);
    }
    let other = workbench.ask(Method::GET, "/", &[(IF_NONE_MATCH.as_str(), "\"other\"")]).await;
    assert_eq!(other.status(), StatusCode::OK);
}

#[tokio::test]
async fn head_tells_the_same_without_the_body() {
    let workbench = Workbench::open().await;
    let got = workbench.get("/").await;
    let head = workbench.ask(Method::HEAD, "/", &[]).await;
    assert_eq!(head.status(), StatusCode::OK);
    for name in [CONTENT_TYPE, CACHE_CONTROL, ETAG, CONTENT_SECURITY_POLICY] {
        assert_eq!(header(&head, &name), header(&got, &name));
    }
    assert_eq!(head.bytes().await.unwrap().len(), 0);
}

#[tokio::test]
async fn bodies_are_compressed_for_those_who_take_it() {
    let workbench = Workbench::open().await;
    let page = workbench.get("/").await.text().await.unwrap();
    let script = assets(&page).into_iter().find(|path| path.ends_with(".js")).unwrap();
    let whole = workbench.get(&script).await;
    assert_eq!(header(&whole, "content-encoding"), "");
    assert_eq!(header(&whole, "vary"), "accept-encoding");
    let whole = whole.bytes().await.unwrap().len();
    for (accepted, encoding) in [("br", "br"), ("gzip, deflate, br;q=0.9", "br"), ("gzip", "gzip"), ("gzip, br;q=0", "gzip")] {
        let packed = workbench.ask(Method::GET, &script, &[("accept-encoding", accepted)]).await;
        assert_eq!(header(&packed, "content-encoding"), encoding, "{accepted}");
        let length = packed.bytes().await.unwrap().len();
        assert!(length < whole / 2, "{accepted}: {length} of {whole}");
    }
}

#[tokio::test]
async fn what_is_not_there_is_not_found_and_guarded_too() {
    let workbench = Workbench::open().await;
    for path in [
        "/assets/none.js",
        "/assets/none.js.br",
        "/no-such-page",
        "/index.html.br",
        "/assets/../index.html",
        "/assets/%2e%2e/index.html",
        "/assets/..%2findex.html",
        "/assets/",
        "/index.html",
    ] {
        assert_eq!(workbench.get(path).await.status(), StatusCode::NOT_FOUND, "{path}");
    }
    let page = workbench.get("/").await.text().await.unwrap();
    for path in assets(&page) {
        assert_eq!(workbench.get(&format!("{path}.br")).await.status(), StatusCode::NOT_FOUND, "{path}");
    }
    for path in ["/assets/none.js", "/feedz"] {
        let missing = workbench.get(path).await;
        assert_eq!(header(&missing, CACHE_CONTROL), "no-store");
        assert_eq!(header(&missing, "x-content-type-options"), "nosniff");
        assert_eq!(missing.text().await.unwrap(), "Nothing here. The workbench is at /.\n");
    }
    assert_eq!(workbench.ask(Method::POST, "/", &[]).await.status(), StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn the_licences_of_what_is_embedded_can_be_read() {
    let licences = Workbench::open().await.get("/licenses.md").await.text().await.unwrap();
    for package in ["graphiql", "react", "graphql", "codemirror", "react-aria-components", "wouter"] {
        assert!(licences.contains(&format!("## {package} - ")), "{package}");
    }
}
