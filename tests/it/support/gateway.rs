//! The whole house over real HTTP on loopback, for tests that ask it as a client would.

use std::path::Path;
use std::sync::{Arc, LazyLock, Mutex};

use jiff::Timestamp;
use muster::config::{Config, Overrides, load};
use muster::engine::Engine;
use muster::feed::{Intake, Schedule, lookups};
use muster::graph::{Scope, graph, subgraph};
use muster::server::{Gateway, Viewers, limits, routes, serve};
use muster::store::{Run, Store};
use muster::view::Viewer;
use reqwest::{Client, StatusCode};
use serde_json::{Value, json};
use tokio::runtime::Runtime;
use url::Url;

/// All houses and services live on it, so that tests can be plain functions and share them.
static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| {
    // A second test finds the provider installed.
    let _ = rustls::crypto::ring::default_provider().install_default();
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
});

/// Waits for what happens on the houses' runtime.
pub fn wait<F: Future>(task: F) -> F::Output {
    RUNTIME.block_on(task)
}

/// Serves routes on a free port until the process ends, as the gateway is served.
pub fn publish(routes: axum::Router) -> Url {
    wait(async {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        tokio::spawn(serve(routes, listener, tokio_util::sync::CancellationToken::new()));
        format!("http://{address}").parse().unwrap()
    })
}

/// The instant at which all houses live, so that answers can be compared byte by byte.
pub const NOW: &str = "2026-11-24T12:00:00Z";

pub fn now() -> Timestamp {
    NOW.parse().unwrap()
}

/// A gateway behind a port of its own.
pub struct House {
    pub config: Config,
    pub store: Arc<Store>,
    intake: Arc<Intake>,
    schedule: Schedule,
    address: Url,
    client: Client,
    fetching: Mutex<()>,
}

impl House {
    /// Opens the house of a configuration; nothing has been fetched yet. The viewers are those of `muster.toml`.
    pub fn open(directory: &Path, base: &Url) -> Self {
        let config = load(directory, Overrides { base: Some(base.clone()) }).unwrap_or_else(|mistakes| panic!("{mistakes:#?}"));
        let store = Arc::new(Store::new(&config));
        let intake = Arc::new(wait(async { Intake::new(Arc::clone(&store), Arc::new(config.reference.clone()), now) }).unwrap());
        let viewers = Viewers::of(&config.settings, &config.reference).unwrap();
        Self::of(config, store, intake, viewers)
    }

    /// The same house, and everything fetched once.
    pub fn fetched(directory: &Path, base: &Url) -> Self {
        let house = Self::open(directory, base);
        house.fetch();
        house
    }

    /// Another gateway over the same world, for another viewer.
    pub fn seen_by(&self, viewer: Viewer) -> Self {
        Self::of(self.config.clone(), Arc::clone(&self.store), Arc::clone(&self.intake), viewer)
    }

    fn of(config: Config, store: Arc<Store>, intake: Arc<Intake>, viewers: impl Into<Viewers>) -> Self {
        let graph = if config.settings.federation { subgraph().unwrap() } else { graph() };
        let engine = Engine::<Scope>::new(graph, limits(&config.settings.limits).unwrap()).unwrap();
        let gateway = Arc::new(Gateway::new(engine, Arc::clone(&store), viewers, lookups(&intake), now));
        let schedule = Schedule::new(Arc::clone(&intake));
        let address = publish(routes(gateway, None)).join("/graphql").unwrap();
        let client = Client::builder().no_proxy().build().unwrap();
        Self { config, store, intake, schedule, address, client, fetching: Mutex::default() }
    }

    /// Fetches each feed once.
    pub fn fetch(&self) -> Vec<Run> {
        let _one_round_at_a_time = self.fetching.lock();
        let mut runs = Vec::new();
        wait(self.schedule.round(|run| runs.push(run.clone())));
        runs
    }

    /// Fetches the feeds of these slugs once, one after another, as at that instant.
    pub fn fetch_at(&self, instant: &str, slugs: &[&str]) {
        let _one_round_at_a_time = self.fetching.lock();
        for slug in slugs {
            wait(self.schedule.round_of(|feed| feed.slug == *slug, instant.parse().unwrap(), |_| ()));
        }
    }

    /// Where it answers queries.
    pub fn address(&self) -> &Url {
        &self.address
    }

    /// Sends a query with these headers; the answer comes back as it is.
    pub fn sent_with(&self, headers: &[(&str, &str)], query: &str) -> (reqwest::header::HeaderMap, StatusCode, String) {
        let body = json!({ "query": query }).to_string();
        let request = self.client.post(self.address.clone()).header("content-type", "application/json").body(body);
        let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
        wait(async {
            let response = request.send().await.unwrap();
            (response.headers().clone(), response.status(), response.text().await.unwrap())
        })
    }

    /// Sends a query; status and body come back.
    pub async fn send(&self, query: &str, variables: Value) -> (StatusCode, String) {
        self.send_body(&json!({ "query": query, "variables": variables })).await
    }

    /// The same with what the answer shall tell of itself.
    pub async fn send_wanting(&self, query: &str, extensions: &Value) -> (StatusCode, String) {
        self.send_body(&json!({ "query": query, "extensions": extensions })).await
    }

    /// Sends a request as it is.
    pub async fn send_body(&self, body: &Value) -> (StatusCode, String) {
        let request = self.client.post(self.address.clone()).header("content-type", "application/json").body(body.to_string());
        let response = request.send().await.unwrap();
        (response.status(), response.text().await.unwrap())
    }

    /// The whole answer as it was written.
    pub fn text(&self, query: &str) -> String {
        wait(self.send(query, json!({}))).1
    }

    /// The whole answer.
    pub fn ask(&self, query: &str) -> Value {
        self.ask_with(query, json!({}))
    }

    /// The whole answer to a query with variables.
    pub fn ask_with(&self, query: &str, variables: Value) -> Value {
        let (_, body) = wait(self.send(query, variables));
        serde_json::from_str(&body).unwrap_or_else(|error| panic!("{error}: {body}"))
    }

    /// What a query without errors brings.
    pub fn get(&self, query: &str) -> Value {
        self.get_with(query, json!({}))
    }

    /// What a query with variables and without errors brings.
    pub fn get_with(&self, query: &str, variables: Value) -> Value {
        let mut answer = self.ask_with(query, variables);
        assert!(answer.get("errors").is_none(), "{query}\n{answer:#}");
        answer["data"].take()
    }

    /// All records of a list, page after page: `arguments` such as `filter: {…}`, or nothing.
    pub fn all(&self, list: &str, arguments: &str, fields: &str) -> Vec<Value> {
        let query = format!(
            "query($after: String) {{ {list}(first: 500, after: $after, {arguments}) \
             {{ totalCount nodes {{ {fields} }} pageInfo {{ hasNextPage endCursor }} }} }}"
        );
        let mut records = Vec::new();
        let mut after = Value::Null;
        loop {
            let mut page = self.get_with(&query, json!({ "after": after }))[list].take();
            records.append(page["nodes"].as_array_mut().unwrap());
            after = page["pageInfo"]["endCursor"].take();
            if page["pageInfo"]["hasNextPage"] == json!(false) {
                assert_eq!(page["totalCount"], records.len(), "{query}");
                return records;
            }
        }
    }
}

/// A viewer with a nation or none, with groups, and cleared up to `clearance`.
pub fn viewer(name: &str, nation: Option<&str>, groups: &[&str], clearance: &str) -> Viewer {
    use muster::model::Code as _;
    Viewer {
        name: name.into(),
        nation: nation.and_then(muster::model::values::CountryCode::new),
        groups: groups.iter().map(|group| (*group).into()).collect(),
        clearance: muster::model::codes::Classification::named(clearance).unwrap(),
        caveats: Vec::new(),
        roles: Vec::new(),
        within: None,
    }
}
