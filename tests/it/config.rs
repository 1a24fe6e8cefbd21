//! `config`: every mistake has its page under `tests/cases/config/`; what is right comes out as it is meant.

mod cases;
mod laws;
mod names;
mod real;
mod schema;
mod secrets;
mod upgrade;

use std::path::Path;

use muster::config::{Config, Mistake, Overrides, load};

use crate::support::directory::Directory;

/// Settings that every directory has unless it writes its own.
const SETTINGS: &str = "version = 1\nbase = \"http://127.0.0.1:4100\"\n";

/// A directory with these files, and `muster.toml` and `nations/` besides.
fn directory(files: &[(&str, &str)]) -> Directory {
    let directory = Directory::new("config");
    directory.make("nations");
    if !files.iter().any(|(path, _)| *path == "muster.toml") {
        directory.write("muster.toml", SETTINGS);
    }
    for (path, text) in files {
        directory.write(path, text);
    }
    directory
}

fn loaded(directory: &Path) -> Result<Config, Vec<Mistake>> {
    load(directory, Overrides::default())
}

/// What a load says of these files, without the directory's own name.
fn report(files: &[(&str, &str)]) -> String {
    let directory = directory(files);
    let report = muster::config::check_report(&loaded(directory.path()), false);
    report.text.replace(&format!("{}/", directory.path().display()), "")
}
