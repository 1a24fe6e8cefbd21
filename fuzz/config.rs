//! No nation's file makes the reader of settings panic; what is wrong in it is shown with its place.

#![no_main]

use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use muster::config::{Overrides, load};

static DIRECTORY: LazyLock<PathBuf> = LazyLock::new(|| {
    let directory = std::env::temp_dir().join(format!("muster-fuzz-{}", std::process::id()));
    fs::create_dir_all(directory.join("nations")).expect("a directory");
    fs::write(directory.join("muster.toml"), "version = 1\nbase = \"http://127.0.0.1:4100\"\n").expect("a file");
    directory
});

fuzz_target!(|bytes: &[u8]| {
    fs::write(DIRECTORY.join("nations/xaa.toml"), bytes).expect("a file");
    let mistakes = match load(&DIRECTORY, Overrides::default()) {
        Ok(config) => config.set_aside.into_iter().flat_map(|aside| aside.mistakes).collect(),
        Err(mistakes) => mistakes,
    };
    for mistake in mistakes {
        assert!(!mistake.render(false).is_empty());
    }
});
