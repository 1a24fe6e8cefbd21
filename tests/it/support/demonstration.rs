//! The whole demo at its own size, fetched once for all tests that ask it.

use std::path::Path;
use std::sync::{Arc, LazyLock};

use muster::demo::{Truth, serve, truth};

use super::gateway::{House, publish};

/// The gateway over the made-up nations, and what is true there.
pub struct Demonstration {
    pub truth: Arc<Truth>,
    pub house: House,
}

pub static DEMO: LazyLock<Demonstration> = LazyLock::new(|| {
    let truth = Arc::new(truth(1, 1.0, jiff::civil::date(2026, 11, 24)));
    let base = publish(serve::routes(Arc::clone(&truth), Arc::default()));
    let house = House::fetched(&Path::new(env!("CARGO_MANIFEST_DIR")).join("config"), &base);
    Demonstration { truth, house }
});

/// The text of a question.
pub fn question(name: &str) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("schema/questions").join(name).with_extension("graphql");
    std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}
