//! Queries whose client leaves: a real gateway, and a client that closes its socket.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::cli::{Running, ask};
use super::service::Service;
use super::small::{HOLDINGS, Small, TRAINING, feed};
use crate::support::gateway::wait;
use crate::support::upstream::Act;

const PATIENCE: Duration = Duration::from_secs(60);

struct Served {
    running: Running,
    address: String,
}

impl Served {
    fn open(small: &Small) -> Self {
        let base = small.publisher.base().to_string();
        let directory = small.directory.path().to_str().unwrap();
        let running = Running::start(&["--config", directory, "serve", "--base", &base, "--listen", "127.0.0.1:0"]);
        let address = running.line("graphql ");
        running.line("ready ");
        Self { running, address }
    }

    /// A client that has sent a query and not read anything.
    fn begun(&self, query: &str) -> TcpStream {
        let host = self.address.trim_start_matches("http://").split('/').next().unwrap();
        let mut stream = TcpStream::connect(host).unwrap();
        let body = json!({ "query": query }).to_string();
        let head =
            format!("POST /graphql HTTP/1.1\r\nhost: {host}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n", body.len());
        stream.write_all(format!("{head}{body}").as_bytes()).unwrap();
        stream
    }

    /// A figure of the metrics; 0 where there is none yet.
    fn metric(&self, name: &str) -> f64 {
        let address = self.address.replace("/graphql", "/metrics");
        let text =
            wait(async { reqwest::Client::builder().no_proxy().build().unwrap().get(address).send().await.unwrap().text().await.unwrap() });
        let line = text.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
        line.map_or(0.0, |figure| figure.parse().unwrap())
    }

    fn until(&self, name: &str, figure: f64) {
        let began = Instant::now();
        while self.metric(name) != figure {
            assert!(began.elapsed() < PATIENCE, "{name} is {} and not {figure}", self.metric(name));
        }
    }

    /// The client goes while its query runs: the query ends, and the gateway answers others.
    fn leaves(mut self, query: &str) {
        assert_eq!(self.metric(RUNNING), 0.0);
        let client = self.begun(query);
        self.until(RUNNING, 1.0);
        assert_eq!(self.metric(ABANDONED), 0.0);
        drop(client);
        self.until(RUNNING, 0.0);
        assert_eq!(self.metric(ABANDONED), 1.0);
        assert_eq!(ask(&self.address, "{ __typename }"), json!({ "data": { "__typename": "Query" }, "extensions": { "feeds": [] } }));
        assert_eq!((self.metric(RUNNING), self.metric(ANSWERED)), (0.0, 1.0));
        assert_eq!(self.running.terminate().code(), Some(0));
    }
}

const RUNNING: &str = "queries_running";
const ABANDONED: &str = "queries_total{outcome=\"ABANDONED\"}";
const ANSWERED: &str = "queries_total{outcome=\"ANSWERED\"}";

/// Holdings of one weapon system, so that each leads to all the others.
fn crowded() -> Small {
    let small = Small::new("abandoned");
    small.nation("pol", &[feed("pol-stock", "/pol", "", HOLDINGS)]);
    small.set("[limits]\ncost = 4000000000\nanswer_bytes = 4000000000\n");
    let rows: Vec<Value> = (0..500)
        .map(|key| json!({ "key": key, "name": "tank", "system": "Leopard 2A6", "quantity": key, "unit": "EA", "label": { "to": "" } }))
        .collect();
    small.rows("/pol", &rows);
    small
}

#[test]
fn a_query_that_computes_ends_when_its_client_leaves() {
    // Fifty million lists: most of an hour, were it not stopped, and no limit of its size does that.
    let last = "holdings(filter: { quantity: { gt: 250 } }, orderBy: { field: QUANTITY }, first: 1) { totalCount }";
    let query = format!(
        "{{ holdings(first: 500) {{ nodes {{ system {{ holdings(first: 500) {{ nodes {{ system {{ holdings(first: 200) {{ nodes {{ system {{ {last} }} }} }} }} }} }} }} }} }} }}"
    );
    Served::open(&crowded()).leaves(&query);
}

#[test]
fn a_query_that_waits_for_a_nation_ends_when_its_client_leaves() {
    let service = Service::open(|_| vec![Act::Stall]);
    let small = Small::new("abandoned");
    let seats = service.feed("pol-seats", "by = \"COURSE\"", "hold_ms = 60000", "[feed.seats]\ncourse = \"code\"\nopen = \"open\"\n");
    small.nation("pol", &[feed("pol-training", "/pol", "", TRAINING), seats]);
    let course = json!({ "code": "A", "title": "A", "languages": [] });
    let facility = json!({ "key": "f", "name": "f", "place": null });
    small.rows("/pol", &[json!({ "key": "r", "course": course, "facility": facility, "starts": "2027-01-04", "seats": 9 })]);
    Served::open(&small).leaves("{ courseIterations { nodes { seatsOpen { value } } } }");
    assert_eq!(service.requests(), 1);
}

#[test]
fn who_stays_is_answered() {
    let small = crowded();
    let served = Served::open(&small);
    let mut client = served.begun("{ holdings { totalCount } }");
    let mut answer = String::new();
    let mut bytes = [0; 4096];
    while !answer.contains("\"totalCount\":500") {
        let count = client.read(&mut bytes).unwrap();
        assert!(count > 0, "{answer}");
        answer += std::str::from_utf8(&bytes[..count]).unwrap();
    }
    served.until(RUNNING, 0.0);
    assert_eq!((served.metric(ABANDONED), served.metric(ANSWERED)), (0.0, 1.0));
}
