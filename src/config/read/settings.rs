//! `muster.toml`.

use super::address::whole_address;
use super::table::Table;
use super::transport::fetch;
use crate::config::settings::{Fetch, LimitSetting, RUNS_KEPT, Settings, ViewerSettings};
use crate::model::values::Text;

/// Reads the settings.
pub(in crate::config) fn settings(table: Table<'_>) -> Settings {
    let settings = Settings {
        base: table.get("base").and_then(|entry| whole_address(&entry)),
        listen: table.get("listen").and_then(|entry| {
            let address = entry.word()?.parse();
            address.map_err(|_| entry.malformed("address to listen on", "a number and a port are wanted", "127.0.0.1:4000")).ok()
        }),
        fetch: fetch(table.table("fetch"), &Fetch::default()),
        viewer: table.table("viewer").map(viewer).unwrap_or_default(),
        runs_kept: table.table("runs").map_or(RUNS_KEPT, runs),
        federation: table.table("graphql").is_some_and(federation),
        limits: table.table("limits").map(limits).unwrap_or_default(),
    };
    table.finish();
    settings
}

/// Who asks, where nobody says who he is.
fn viewer(table: Table<'_>) -> ViewerSettings {
    let plain = ViewerSettings::default();
    let texts = |key| {
        let entries = table.get(key).map(|entry| entry.list("text")).unwrap_or_default();
        entries.iter().filter_map(|entry| entry.word().map(Text::from)).collect()
    };
    let viewer = ViewerSettings {
        name: table.word("name").map_or(plain.name, Text::from),
        nation: table.get("nation").and_then(|entry| entry.nation()),
        groups: texts("groups"),
        clearance: table.code("clearance").unwrap_or(plain.clearance),
        caveats: texts("caveats"),
    };
    table.finish();
    viewer
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
