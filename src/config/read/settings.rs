//! `muster.toml`.

use std::path::Path;

use super::address::whole_address;
use super::table::Table;
use super::transport::fetch;
use super::viewers::viewers;
use crate::config::settings::{Fetch, LimitSetting, RUNS_KEPT, Settings};

/// Reads the settings; relative files of secrets lie in `directory`.
pub(in crate::config) fn settings(table: Table<'_>, directory: &Path) -> Settings {
    let (viewer, viewers) = viewers(&table, directory);
    let settings = Settings {
        base: table.get("base").and_then(|entry| whole_address(&entry)),
        listen: table.get("listen").and_then(|entry| {
            let address = entry.word()?.parse();
            address.map_err(|_| entry.malformed("address to listen on", "a number and a port are wanted", "127.0.0.1:4000")).ok()
        }),
        fetch: fetch(table.table("fetch"), &Fetch::default()),
        viewer,
        viewers,
        runs_kept: table.table("runs").map_or(RUNS_KEPT, runs),
        federation: table.table("graphql").is_some_and(federation),
        limits: table.table("limits").map(limits).unwrap_or_default(),
    };
    table.finish();
    settings
}

/// How many runs of each feed are remembered.
fn runs(table: Table<'_>) -> usize {
    let kept = table.whole("kept", 1, 1_000).and_then(|kept| usize::try_from(kept).ok()).unwrap_or(RUNS_KEPT);
    table.finish();
    kept
}

/// Whether the graph is a subgraph too.
fn federation(table: Table<'_>) -> bool {
    let federation = table.get("federation").and_then(|entry| entry.boolean()).unwrap_or(false);
    table.finish();
    federation
}

/// Limits; whether their names are any is said by the room that keeps them.
fn limits(table: Table<'_>) -> Vec<LimitSetting> {
    let limit = |entry: super::entry::Entry<'_>| {
        let maximum = entry.whole(1, u64::from(u32::MAX))?;
        Some(LimitSetting { name: entry.key.into(), maximum, place: entry.file.place(Some(entry.key_span.clone())) })
    };
    table.all().filter_map(limit).collect()
}
