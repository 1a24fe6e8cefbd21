//! The audits of GraphQL over HTTP, by outsiders: graphql-http's, over the gateway as it is served.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::gateway::small::{HOLDINGS, Small, feed};

#[test]
fn all_audits_of_graphql_over_http_pass() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/js");
    assert!(folder.join("node_modules/graphql-http").is_dir(), "graphql-http is not installed: run `npm ci` in tests/js (tests/run does)");
    let small = Small::new("audits");
    small.nation("pol", &[feed("pol-stock", "/pol", "", HOLDINGS)]);
    let house = small.open();
    let output = Command::new("node").arg("audit.mjs").arg(house.address().as_str()).current_dir(&folder).output().expect("node runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let audits: Vec<Value> = serde_json::from_slice(&output.stdout).expect("node answers JSON");
    let failed: Vec<&Value> = audits.iter().filter(|audit| audit["status"] != "ok").collect();
    assert!(audits.len() >= 61 && failed.is_empty(), "{} audits, of which failed: {failed:#?}", audits.len());
}
