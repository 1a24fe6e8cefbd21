//! A nation's service that is asked by key: what it was asked, and what it answers.

use std::sync::{Arc, Mutex};

use serde_json::Value;

use crate::support::gateway::wait;
use crate::support::upstream::{Act, Upstream, answer};

/// For feeds that are fetched whole: on a busy machine an answer may take long to begin.
pub const PATIENT: &str = "fetch = { timeout_ms = 30000, first_byte_timeout_ms = 20000 }";

/// Answers keys, and remembers for which it was asked.
pub struct Service {
    upstream: Upstream,
    batches: Arc<Mutex<Vec<Vec<String>>>>,
}

impl Service {
    /// Keys stand in `key`, joined by commas; `reply` makes the answer out of them.
    pub fn open(reply: impl Fn(&[String]) -> Vec<Act> + Send + Sync + 'static) -> Self {
        let batches = Arc::new(Mutex::new(Vec::new()));
        let heard = Arc::clone(&batches);
        let upstream = wait(Upstream::serve(move |request, _| {
            let address: url::Url = format!("http://x{}", request.target).parse().unwrap();
            let asked = address.query_pairs().find(|(name, _)| name == "key").map(|(_, keys)| keys.into_owned()).unwrap_or_default();
            let keys: Vec<String> = asked.split(',').map(str::to_owned).collect();
            heard.lock().unwrap().push(keys.clone());
            reply(&keys)
        }));
        Self { upstream, batches }
    }

    /// Its feed: `keys` is `by = …`, `fetch` what goes into `fetch`, `gives` what its rows give.
    pub fn feed(&self, slug: &str, keys: &str, fetch: &str, gives: &str) -> String {
        let url = self.upstream.url("/ask");
        // On a busy machine an answer may take long to begin.
        let patience = if fetch.contains("timeout_ms") { "" } else { "timeout_ms = 30000, first_byte_timeout_ms = 20000," };
        format!(
            "\n[[feed]]\nslug = \"{slug}\"\ntitle = \"{slug}\"\nurl = \"{url}\"\nformat = \"JSON\"\naccess = \"LOOKUP\"\n\
             records = \"$.rows[*]\"\nconditions = \"US_SUPPLY_CONDITION\"\n\
             label_from = {{ classification = \"grade\" }}\n\
             fetch = {{ retries = 0, concurrent = 64, {patience} {fetch} }}\n[feed.lookup]\n{keys}\nparam = \"key\"\nmax_keys = 100\n{gives}"
        )
    }

    /// What it was asked since the last time.
    pub fn heard(&self) -> Vec<Vec<String>> {
        std::mem::take(&mut self.batches.lock().unwrap())
    }

    /// Waits until so many requests have come.
    pub fn requests(&self) -> usize {
        self.heard().len()
    }
}

/// An answer of these rows.
pub fn rows(rows: impl IntoIterator<Item = Value>) -> Vec<Act> {
    answer(200, &[], serde_json::json!({ "rows": Value::from_iter(rows) }).to_string())
}
