//! This gateway's half of a comparison with DuckDB and PostgreSQL: `benches/beside/run` asks all three the same questions
//! of the same rows. It writes those rows and what they were answered into the directory that `BESIDE` names.

#![expect(clippy::expect_used, reason = "a benchmark that cannot go on has failed")]

#[path = "support/answer.rs"]
mod answer;
#[path = "support/demo.rs"]
mod demonstration;
#[path = "support/gateway.rs"]
mod gateway;
#[path = "support/publisher.rs"]
mod publisher;
mod support;

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use answer::answer;
use gateway::fetched;
use mimalloc::MiMalloc;
use muster::model::Code as _;
use muster::model::records::Holding;
use muster::model::values::Id;
use muster::server::Gateway;
use muster::store::{Extract, Joins, Kept as _, Listed as _, fold, words};
use publisher::Publisher;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

// As the gateway itself does.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

const TURNS: usize = 51;
const QUESTIONS: [(&str, &str); 4] = [
    (
        "filtered, sorted page of 100",
        "{ holdings(first: 100, filter: { condition: [SERVICEABLE], domain: [AIR_DEFENCE] }, orderBy: { field: QUANTITY, direction: DESC }) { nodes { id holder quantity { value } } } }",
    ),
    (
        "deep page by cursor",
        "{ holdings(first: 100, after: \"CURSOR\", orderBy: { field: QUANTITY, direction: DESC }) { nodes { id holder quantity { value } } } }",
    ),
    (
        "two keys with sums",
        "{ holdings(first: 0) { groups(by: [DOMAIN, CONDITION]) { domain condition count quantity { value unit { code } } } } }",
    ),
    (
        "words, sorted page of 100",
        "{ holdings(first: 100, filter: { text: \"rifle\" }, orderBy: { field: NAME }) { nodes { id holder quantity { value } } } }",
    ),
];
/// What lies in the middle of the order by quantity.
const MIDDLE: &str = "{ holdings(first: 1, filter: { quantity: { lte: 50 } }, orderBy: { field: QUANTITY, direction: DESC }) { nodes { id } pageInfo { endCursor } } }";

fn main() {
    #[expect(clippy::disallowed_methods, reason = "the benchmark's only setting")]
    let Some(directory) = std::env::var_os("BESIDE").map(PathBuf::from) else {
        println!("run benches/beside/run");
        return;
    };
    let (_publisher, base) = Publisher::open("10");
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    let gateway = runtime.block_on(async { fetched(&demonstration::config(base)).await.0 });
    let middle = asked(&runtime, &gateway, MIDDLE);
    let middle = &middle["data"]["holdings"];
    let cursor = middle["pageInfo"]["endCursor"].as_str().expect("a cursor");
    let answers = QUESTIONS.map(|(name, query)| {
        let query = query.replace("CURSOR", cursor);
        let answer = asked(&runtime, &gateway, &query);
        let mut times: Vec<f64> = (0..TURNS).map(|_| timed(&runtime, &gateway, &query)).collect();
        times.sort_unstable_by(f64::total_cmp);
        json!({ "name": name, "answer": answer["data"]["holdings"], "median_ms": times[TURNS / 2], "fastest_ms": times[0] })
    });
    let told = json!({ "after": middle["nodes"][0]["id"], "questions": answers });
    std::fs::write(directory.join("muster.json"), told.to_string()).expect("a file");
    export(&gateway, &directory.join("holdings.csv"));
}

fn asked(runtime: &Runtime, gateway: &Arc<Gateway>, query: &str) -> Value {
    serde_json::from_slice(&runtime.block_on(answer(gateway, query))).expect("JSON")
}

fn timed(runtime: &Runtime, gateway: &Arc<Gateway>, query: &str) -> f64 {
    let began = Instant::now();
    runtime.block_on(answer(gateway, query));
    began.elapsed().as_secs_f64() * 1e3
}

/// Writes the holdings that anybody may see, in the values by which the gateway filters, orders and groups them.
fn export(gateway: &Arc<Gateway>, file: &Path) {
    let view = &gateway.scope(gateway.viewers.anybody(), &Arc::default(), false).view;
    let world = gateway.store.world();
    let mut out = csv::Writer::from_path(file).expect("a file");
    for (number, feed) in world.feeds().iter().enumerate() {
        let (Some(snapshot), Some(joins)) = (&feed.snapshot, world.joins(number)) else { continue };
        let part = Holding::part(snapshot);
        for (row, holding) in (0..).zip(part.records()) {
            let origin = &holding.origin;
            if !view.may_see(&origin.label) || part.shaded(row, |label| view.may_see(label)) {
                continue;
            }
            let number = holding.quantity.number().map(|number| number.to_string());
            // Engines have no unsigned numbers; the order stays.
            let rank = (origin.hash ^ (1 << 63)).cast_signed().to_string();
            out.write_record([
                &Id::record("Holding", origin.nation, origin.hash).text(),
                origin.nation.as_str(),
                &rank,
                &of(holding, &joins, "domain").unwrap_or_default(),
                holding.condition.group().name(),
                holding.quantity.unit().code(),
                &number.unwrap_or_default(),
                &of(holding, &joins, "name").map(|name| fold(&name)).unwrap_or_default(),
                holding.holder.as_deref().unwrap_or_default(),
                &of(holding, &joins, "text").unwrap_or_default(),
            ])
            .expect("a row");
        }
    }
    out.flush().expect("a file");
}

/// What a record has in the dimension of that name: a key, a name, or the words of its texts.
fn of(holding: &Holding, joins: &Joins<'_>, name: &str) -> Option<String> {
    let mut found = Vec::new();
    for dimension in Holding::dimensions().iter().filter(|dimension| dimension.name == name) {
        match &dimension.extract {
            Extract::Keys(each) => each(holding, joins, &mut |key| found.push(key.to_owned())),
            Extract::Order(text) => found.extend(text(holding, joins).map(|text| text.into_owned())),
            Extract::Words(each) => each(holding, &mut |text| found.extend(words(text))),
            _ => continue,
        }
        break;
    }
    (!found.is_empty()).then(|| found.join(" "))
}
