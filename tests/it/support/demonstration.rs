//! The whole demo at its own size, fetched once for all tests that ask it.

use std::fs;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use muster::demo::truth::written::Label;
use muster::demo::{Truth, serve, truth};

use super::directory::Directory;
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

/// Whether the demo's own viewer sees it: he is of no nation, in NATO and EU, and cleared for all that is labelled.
pub fn seen(label: &Label) -> bool {
    label.releasable_to.is_empty() || label.releasable_to.contains(&"NATO")
}

/// The demo's configuration in a directory of a test's own, with more settings.
pub fn configured(purpose: &str, more: &str) -> Directory {
    let directory = Directory::new(purpose);
    let config = Path::new(env!("CARGO_MANIFEST_DIR")).join("config");
    for folder in ["", "nations", "reference"] {
        for entry in fs::read_dir(config.join(folder)).unwrap().map(Result::unwrap).filter(|entry| entry.path().is_file()) {
            let path = Path::new(folder).join(entry.file_name());
            directory.write(&path.to_string_lossy(), fs::read(entry.path()).unwrap());
        }
    }
    let settings = fs::read_to_string(config.join("muster.toml")).unwrap();
    directory.write("muster.toml", format!("{settings}\n{more}\n"));
    directory
}
