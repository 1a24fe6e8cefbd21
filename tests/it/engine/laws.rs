//! Laws: what holds for every document.

use proptest::prelude::*;
use serde_json::Value;

use super::documents::{Chance, broken, document};
use crate::support::toy::{Toy, engine, respond};

/// Answers it, however it is; the answer is JSON with the right keys.
fn holds(query: &str, variables: Value) -> Result<(), TestCaseError> {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let response = runtime.block_on(respond(ENGINE.get_or_init(engine), &Toy::new(), query, variables));
    let answer: Value = serde_json::from_slice(&response.body).map_err(|wrong| TestCaseError::fail(format!("{query}: {wrong}")))?;
    let keys: Vec<_> = answer.as_object().into_iter().flat_map(|answer| answer.keys().map(String::as_str)).collect();
    prop_assert_eq!(response.ran, keys.first() == Some(&"data"), "{}", query);
    prop_assert!(keys == ["data"] || keys == ["data", "errors"] || keys == ["errors"], "{query}: {keys:?}");
    Ok(())
}

static ENGINE: std::sync::OnceLock<muster::engine::Engine<Toy>> = std::sync::OnceLock::new();

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn no_document_makes_the_engine_panic_or_write_anything_but_json(seed: u64, breaks in 0..4_usize) {
        let mut chance = Chance(seed);
        let mut written = document(&mut chance);
        for _ in 0..breaks {
            written.query = if written.query.is_empty() { "{".to_owned() } else { broken(&written.query, &mut chance) };
        }
        holds(&written.query, written.variables)?;
    }

    #[test]
    fn no_text_does(query in "\\PC{0,60}") {
        holds(&query, Value::Object(serde_json::Map::new()))?;
    }

    #[test]
    fn no_pieces_of_graphql_do(pieces in prop::collection::vec(prop::sample::select(vec!["{", "}", "(", ")", "[", "]", ":", "$", "@", "...", "on", "query", "fragment", "day", "branch", "number", "1", "\"x\"", "\"\"\"", "null", "__schema", "types", "\\", "skip", "if", "true", " "]), 0..40)) {
        holds(&pieces.join(" "), Value::Object(serde_json::Map::new()))?;
    }
}
