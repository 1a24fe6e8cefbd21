//! The workbench: pages, scripts and sheets that are built into the binary, so that nothing is loaded from elsewhere.

use std::borrow::Cow;

use axum::Router;
use axum::body::Bytes;
use axum::extract::Path;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, HeaderName, IF_NONE_MATCH, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
    X_FRAME_OPTIONS,
};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use rust_embed::{Embed, EmbeddedFile};
use tower_http::compression::CompressionLayer;

/// What `workbench/` was built into.
#[derive(Embed)]
#[folder = "workbench/dist"]
struct Built;

/// What the page may do: run and show what came with it, and ask the origin that served it. The hash is of the one
/// sheet that GraphiQL's dialogs insert; `workbench/README.md` says how to renew it.
const POLICY: &str = "default-src 'none'; script-src 'self'; \
    style-src 'self' 'sha256-nzTgYzXYDNe6BAHiiI7NNlfK8n/auuOAhh2t92YvuXo='; \
    img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Sent with every answer of these routes, not-found ones too.
const GUARDS: [(HeaderName, &str); 6] = [
    (CONTENT_SECURITY_POLICY, POLICY),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (X_FRAME_OPTIONS, "DENY"),
    (REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

/// The name of an asset changes with its bytes, so a copy never grows old.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// A page keeps its name when its bytes change: a copy is asked about each time.
const ASK_AGAIN: &str = "no-cache";

/// The page at `/` and `/graphiql`, what it loads under `/assets/`, and the licences of what it is made of. Other
/// paths are left to whom the routes are merged with. Bodies are compressed if the reader takes that.
pub fn routes() -> Router {
    Router::new()
        .route("/", get(page))
        .route("/graphiql", get(page))
        .route("/licenses.md", get(licenses))
        .route("/assets/{*name}", get(asset))
        .layer(CompressionLayer::new())
}

async fn page(asked: HeaderMap) -> Response {
    serve("index.html", ASK_AGAIN, &asked)
}

async fn licenses(asked: HeaderMap) -> Response {
    serve("licenses.md", ASK_AGAIN, &asked)
}

async fn asset(Path(name): Path<String>, asked: HeaderMap) -> Response {
    serve(&format!("assets/{name}"), FOR_EVER, &asked)
}

fn serve(name: &str, keep: &'static str, asked: &HeaderMap) -> Response {
    match Built::get(name) {
        Some(file) => (GUARDS, answer(file, keep, asked)).into_response(),
        None => {
            let text = "Nothing here. The workbench is at /.\n";
            (StatusCode::NOT_FOUND, GUARDS, [(CACHE_CONTROL, "no-store")], text).into_response()
        }
    }
}

fn answer(file: EmbeddedFile, keep: &'static str, asked: &HeaderMap) -> Response {
    let tag = tag(&file);
    let freshness = [(ETAG, tag.clone()), (CACHE_CONTROL, keep.to_owned())];
    if asked.get_all(IF_NONE_MATCH).iter().any(|tags| names(tags, &tag)) {
        return (StatusCode::NOT_MODIFIED, freshness).into_response();
    }
    let kind = [(CONTENT_TYPE, content_type(file.metadata.mimetype()))];
    (freshness, kind, bytes(file.data)).into_response()
}

/// Weak, because the same tag stands for the body as it is and for its compressed forms.
fn tag(file: &EmbeddedFile) -> String {
    let hash = file.metadata.sha256_hash();
    let digits: String = hash.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    format!("W/\"{digits}\"")
}

/// Whether `If-None-Match` names the tag; weak and strong forms are the same here (RFC 9110, 13.1.2).
fn names(tags: &HeaderValue, tag: &str) -> bool {
    let opaque = tag.trim_start_matches("W/");
    tags.to_str().is_ok_and(|list| list.split(',').map(str::trim).any(|given| given == "*" || given.trim_start_matches("W/") == opaque))
}

/// All that is built is UTF-8, and readers should not have to guess it.
fn content_type(mime: &str) -> String {
    match mime.starts_with("text/") || mime == "image/svg+xml" {
        true => format!("{mime}; charset=utf-8"),
        false => mime.to_owned(),
    }
}

fn bytes(body: Cow<'static, [u8]>) -> Bytes {
    match body {
        Cow::Borrowed(fixed) => Bytes::from_static(fixed),
        Cow::Owned(read) => read.into(),
    }
}
