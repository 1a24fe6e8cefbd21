//! What each question asks of the nations while it runs: counted where they are asked, with nothing held from before.

use std::fs;
use std::path::Path;
use std::sync::{Arc, Mutex};

use axum::extract::Request;
use axum::middleware::{self, Next};
use muster::demo::{plan, serve, truth};
use serde_json::json;

use crate::support::demonstration::{configured, question};
use crate::support::gateway::{House, publish};

/// Path and keys of a request that asks by key.
fn asked(request: &Request) -> (String, Vec<String>) {
    let query = request.uri().query().unwrap_or_default();
    let keys = query.split_once('=').map(|(_, keys)| keys.replace("%2C", ",")).unwrap_or_default();
    (request.uri().path().to_owned(), keys.split(',').map(str::to_owned).collect())
}

#[test]
fn each_questions_upstream_cost_is_as_in_the_table() {
    let heard = Arc::new(Mutex::new(Vec::new()));
    let notes = Arc::clone(&heard);
    let demo = serve::routes(Arc::new(truth(1, 1.0, jiff::civil::date(2026, 11, 24))), Arc::default());
    let base = publish(demo.layer(middleware::from_fn(move |request: Request, next: Next| {
        notes.lock().unwrap().push(asked(&request));
        next.run(request)
    })));
    let directory = configured("costs", "[fetch]\nhold_ms = 0");
    let house = House::fetched(directory.path(), &base);
    let feeds = plan::feeds();
    let mut files: Vec<_> = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("schema/questions")).unwrap().collect();
    files.sort_by_key(|file| file.as_ref().unwrap().path());
    let mut table = format!("{:<32} {:<18} {:>8} {:>5}\n", "question", "feed", "requests", "keys");
    for file in files {
        let name = file.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned();
        heard.lock().unwrap().clear();
        house.get_with(&question(&name), json!({}));
        let requests = std::mem::take(&mut *heard.lock().unwrap());
        let mut row = |feed: &str, requests: usize, keys: usize| table += &format!("{name:<32} {feed:<18} {requests:>8} {keys:>5}\n");
        for feed in &feeds {
            let own: Vec<_> = requests.iter().filter(|(path, _)| *path == feed.path).collect();
            if !own.is_empty() {
                row(&feed.slug, own.len(), own.iter().map(|(_, keys)| keys.len()).sum());
            }
        }
        if requests.is_empty() {
            row("-", 0, 0);
        }
    }
    insta::assert_snapshot!(table);
}
