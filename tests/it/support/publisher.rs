//! Nations' services of a test's own: a document per path, replaced at will; or any answer, however bad.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use url::Url;

use super::gateway::wait;
use super::upstream::{Act, Request, Upstream, answer};

enum Publication {
    /// With an ETag of its content.
    Document(String),
    Acts(Vec<Act>),
}

/// Services under one base address.
pub struct Publisher {
    upstream: Upstream,
    publications: Arc<Mutex<HashMap<String, Publication>>>,
}

impl Publisher {
    pub fn open() -> Self {
        let publications = Arc::new(Mutex::new(HashMap::<String, Publication>::new()));
        let known = Arc::clone(&publications);
        let upstream =
            wait(Upstream::serve(move |request, _| match known.lock().unwrap().get(request.target.split('?').next().unwrap()) {
                Some(Publication::Document(body)) => conditional(request, body),
                Some(Publication::Acts(acts)) => acts.clone(),
                None => answer(404, &[], "no such feed"),
            }));
        Self { upstream, publications }
    }

    /// Publishes a document, in place of what stood there.
    pub fn put(&self, path: &str, document: impl Into<String>) {
        self.publications.lock().unwrap().insert(path.to_owned(), Publication::Document(document.into()));
    }

    /// From now on the path does that.
    pub fn act(&self, path: &str, acts: Vec<Act>) {
        self.publications.lock().unwrap().insert(path.to_owned(), Publication::Acts(acts));
    }

    pub fn base(&self) -> Url {
        self.upstream.url("")
    }

    pub fn requests(&self) -> Vec<Request> {
        self.upstream.requests()
    }
}

fn conditional(request: &Request, body: &str) -> Vec<Act> {
    let etag = format!("\"{}\"", &blake3::hash(body.as_bytes()).to_hex()[..16]);
    if request.header("if-none-match") == Some(etag.as_str()) {
        return answer(304, &[("ETag", &etag)], "");
    }
    answer(200, &[("ETag", &etag)], body)
}
