//! Real public documents, served as they are: a file per path, with ETag.

use std::collections::HashMap;
use std::io;
use std::path::Path;
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

struct Document {
    bytes: Bytes,
    etag: String,
}

/// Routes to the files of a directory.
///
/// # Errors
/// The directory or a file in it can't be read.
pub fn documents(directory: &Path) -> io::Result<Router> {
    let mut documents = HashMap::new();
    for entry in std::fs::read_dir(directory)? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            let bytes = Bytes::from(std::fs::read(entry.path())?);
            let etag = format!("\"{}\"", &blake3::hash(&bytes).to_hex()[..32]);
            documents.insert(format!("/{}", entry.file_name().to_string_lossy()), Document { bytes, etag });
        }
    }
    Ok(Router::new().fallback(get(answer)).with_state(Arc::new(documents)))
}

async fn answer(State(documents): State<Arc<HashMap<String, Document>>>, uri: Uri, headers: HeaderMap) -> Response {
    let Some(document) = documents.get(uri.path()) else { return StatusCode::NOT_FOUND.into_response() };
    let etag = [(header::ETAG, document.etag.clone())];
    if headers.get(header::IF_NONE_MATCH).is_some_and(|known| known.as_bytes() == document.etag.as_bytes()) {
        return (StatusCode::NOT_MODIFIED, etag).into_response();
    }
    (etag, document.bytes.clone()).into_response()
}
