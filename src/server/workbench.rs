//! The workbench: pages, scripts and sheets that are built into the binary, so that nothing is loaded from elsewhere.

use std::borrow::Cow;

use axum::Router;
use axum::body::Bytes;
use axum::extract::Path;
use axum::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, HeaderName, IF_NONE_MATCH,
    REFERRER_POLICY, VARY, X_CONTENT_TYPE_OPTIONS, X_FRAME_OPTIONS,
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

/// A page and what it may do: a policy belongs to the document that the browser opened, not to what it loads.
struct Page {
    file: &'static str,
    policy: &'static str,
}

/// The workbench: one page for all its addresses. It runs and shows what came with it, and asks the origin that served
/// it; text never becomes script. The hash is of the one sheet that its components insert.
const WORKBENCH: Page = Page {
    file: "index.html",
    policy: "default-src 'none'; script-src 'self'; \
        style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='; \
        img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; \
        require-trusted-types-for 'script'",
};

/// GraphiQL. The hash is of the one sheet that its dialogs insert; `workbench/README.md` says how to renew it.
const GRAPHIQL: Page = Page {
    file: "graphiql.html",
    policy: "default-src 'none'; script-src 'self'; \
        style-src 'self' 'sha256-nzTgYzXYDNe6BAHiiI7NNlfK8n/auuOAhh2t92YvuXo='; \
        img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
};

/// For what is no page: should a browser open it as one, it may do nothing.
const NOTHING: &str = "default-src 'none'; frame-ancestors 'none'";

/// Sent with every answer of these routes, not-found ones too.
const GUARDS: [(HeaderName, &str); 5] = [
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (X_FRAME_OPTIONS, "DENY"),
    (REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

/// The name of an asset changes with its bytes, so a copy never grows old.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// What the name of a file's form in brotli ends with.
const PACKED: &str = ".br";
/// A page keeps its name when its bytes change: a copy is asked about each time.
const ASK_AGAIN: &str = "no-cache";

/// The workbench at its addresses, GraphiQL at `/graphiql`, what they load under `/assets/`, and the licences of what
/// they are made of. On any other path that nobody else has it is said where they are. Assets were packed with brotli at
/// its best when they were built; what a reader takes in another form is packed on the way.
pub fn routes() -> Router {
    let workbench = || get(async |asked: HeaderMap| page(&WORKBENCH, &asked));
    Router::new()
        .route("/", workbench())
        .route("/questions", workbench())
        .route("/readiness", workbench())
        .route("/feeds", workbench())
        .route("/browse", workbench())
        .route("/browse/{id}", workbench())
        .route("/graphiql", get(async |asked: HeaderMap| page(&GRAPHIQL, &asked)))
        .route("/licenses.md", get(licenses))
        .route("/assets/{*name}", get(asset))
        .fallback(async || missing())
        .layer(CompressionLayer::new())
}

fn page(page: &Page, asked: &HeaderMap) -> Response {
    serve(page.file, page.policy, ASK_AGAIN, asked)
}

async fn licenses(asked: HeaderMap) -> Response {
    serve("licenses.md", NOTHING, ASK_AGAIN, &asked)
}

async fn asset(Path(name): Path<String>, asked: HeaderMap) -> Response {
    match name.ends_with(PACKED) {
        true => missing(),
        false => serve(&format!("assets/{name}"), NOTHING, FOR_EVER, &asked),
    }
}

fn serve(name: &str, policy: &'static str, keep: &'static str, asked: &HeaderMap) -> Response {
    let Some(file) = Built::get(name) else { return missing() };
    let packed = if takes_brotli(asked) { Built::get(&format!("{name}{PACKED}")) } else { None };
    (GUARDS, [(CONTENT_SECURITY_POLICY, policy)], answer(file, packed, keep, asked)).into_response()
}

fn missing() -> Response {
    let text = "Nothing here. The workbench is at /.\n";
    (StatusCode::NOT_FOUND, GUARDS, [(CONTENT_SECURITY_POLICY, NOTHING), (CACHE_CONTROL, "no-store")], text).into_response()
}

/// Whether `Accept-Encoding` names brotli and does not refuse it by weight zero.
fn takes_brotli(asked: &HeaderMap) -> bool {
    let offered = asked.get_all(ACCEPT_ENCODING).iter().filter_map(|codings| codings.to_str().ok());
    offered.flat_map(|codings| codings.split(',')).any(|coding| {
        let (name, weight) = coding.split_once(';').unwrap_or((coding, ""));
        let weight = weight.trim().strip_prefix("q=").and_then(|number| number.parse::<f32>().ok());
        name.trim().eq_ignore_ascii_case("br") && weight != Some(0.0)
    })
}

fn answer(file: EmbeddedFile, packed: Option<EmbeddedFile>, keep: &'static str, asked: &HeaderMap) -> Response {
    let tag = tag(&file);
    let freshness = [(ETAG, tag.clone()), (CACHE_CONTROL, keep.to_owned()), (VARY, "accept-encoding".to_owned())];
    if asked.get_all(IF_NONE_MATCH).iter().any(|tags| names(tags, &tag)) {
        return (StatusCode::NOT_MODIFIED, freshness).into_response();
    }
    let kind = [(CONTENT_TYPE, content_type(file.metadata.mimetype()))];
    match packed {
        Some(packed) => (freshness, kind, [(CONTENT_ENCODING, "br")], bytes(packed.data)).into_response(),
        None => (freshness, kind, bytes(file.data)).into_response(),
    }
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
