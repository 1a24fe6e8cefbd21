//! Random documents over the demo's world, answered by the gateway at once and by graphql-js one value at a time.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::groups::HOUSE;

/// So many documents, grown from the schema; those that once differed are replayed first.
const DOCUMENTS: &str = "150";

#[test]
fn a_whole_answer_is_what_its_values_are_one_by_one() {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = project.join("tests/js");
    assert!(folder.join("node_modules/graphql").is_dir(), "graphql-js is not installed: run `npm ci` in tests/js (tests/run does)");
    let mut node = Command::new("node");
    node.current_dir(&folder).arg("one-at-a-time.mjs").arg(HOUSE.address().as_str());
    node.arg(project.join("schema/muster.graphql")).arg(project.join("tests/cases/documents")).arg(DOCUMENTS);
    let output = node.output().expect("node runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let told: Value = serde_json::from_slice(&output.stdout).expect("node answers JSON");
    assert_eq!(told["different"], Value::Array(Vec::new()), "kept in tests/cases/documents");
    let number = |name: &str| told[name].as_u64().unwrap();
    assert!(number("compared") >= 140 && number("questions") >= 1_000, "nearly all documents are answered: {told:#}");
}
