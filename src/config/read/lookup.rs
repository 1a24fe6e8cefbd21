//! By what a feed is asked that is asked by key.

use super::record::equipment;
use super::source::Reading;
use super::table::Table;
use crate::config::nation::{Lookup, LookupKey};
use crate::config::what::What;
use crate::model::codes::FeedAccess;

/// By what a lookup is asked.
pub(super) fn lookup(feed: &Table<'_>, access: FeedAccess, reading: &Reading<'_>) -> Option<Lookup> {
    let (asked, given) = (feed.get("lookup"), feed.get("equipment"));
    if access == FeedAccess::Snapshot {
        for entry in [asked, given].into_iter().flatten() {
            let step = "take it out, or write `access = \"LOOKUP\"`";
            let what = What::Misplaced { key: entry.key.to_owned(), why: "the feed is fetched as a whole", step };
            entry.file.report(entry.key_span.clone(), what);
        }
        return None;
    }
    let missing = |key, example| feed.report(What::MissingKey { inside: "a feed that is asked by key".to_owned(), key, example });
    if asked.is_none() {
        missing("lookup", "[feed.lookup]");
    }
    if given.is_none() {
        missing("equipment", "[feed.equipment]");
    }
    let equipment = given.and_then(|entry| entry.table("`[feed.equipment]`")).map(|table| equipment(table, reading));
    let table = asked.and_then(|entry| entry.table("`[feed.lookup]`"))?;
    let by = [("NSN", LookupKey::Nsn), ("NIIN", LookupKey::Niin)];
    let by = table.required("by", "by = \"NSN\"").and_then(|entry| entry.choice("kind of key", &by));
    let param = table.required("param", "param = \"nsn\"").and_then(|entry| entry.word());
    let join = table.word("join").unwrap_or(",");
    let max_keys = table.whole("max_keys", 1, 10_000).and_then(|keys| usize::try_from(keys).ok()).unwrap_or(100);
    table.finish();
    Some(Lookup { by: by?, param: param?.into(), join: join.into(), max_keys, equipment: equipment? })
}
