//! By what a feed is asked that is asked by key, how keys are sent, and what its rows give.

use url::Url;

use super::entry::Entry;
use super::record::{equipment, seats};
use super::source::Reading;
use super::table::Table;
use crate::config::nation::{Gives, KeyPart, Lookup, Send};
use crate::config::what::What;
use crate::model::codes::FeedAccess;
use crate::model::values::Text;

/// What a lookup can give: by its table.
const GIVEN: [&str; 3] = ["equipment", "holding", "seats"];
/// Keys in one request, where the settings don't say it.
const MAX_KEYS: usize = 100;

/// By what a lookup is asked.
pub(super) fn lookup(feed: &Table<'_>, access: FeedAccess, reading: &Reading<'_>, url: Option<&Url>) -> Option<Lookup> {
    let (asked, equipment, seats) = (feed.get("lookup"), feed.get("equipment"), feed.get("seats"));
    if access == FeedAccess::Snapshot {
        for entry in [asked, equipment, seats].into_iter().flatten() {
            let step = "take it out, or write `access = \"LOOKUP\"`";
            misplaced(&entry, "the feed is fetched as a whole", step);
        }
        return None;
    }
    let missing = |key, example| feed.report(What::MissingKey { inside: "a feed that is asked by key".to_owned(), key, example });
    if asked.is_none() {
        missing("lookup", "[feed.lookup]");
    }
    let given: Vec<Entry<'_>> = feed.all().filter(|entry| GIVEN.contains(&entry.key)).collect();
    if given.is_empty() {
        missing("equipment", "[feed.equipment]` or `[feed.holding]` or `[feed.seats]");
    }
    for second in given.iter().skip(1) {
        misplaced(
            second,
            "the feed gives something else already",
            "keep one of `equipment`, `holding` and `seats`, each in a feed of its own",
        );
    }
    let table = asked.and_then(|entry| entry.table("`[feed.lookup]`"));
    let by = table.as_ref().and_then(|table| table.required("by", "by = \"NSN\"")).map(|entry| (by(&entry), entry));
    let gives = gives(equipment, seats, feed, by.as_ref().map(|(by, _)| by.as_slice()).unwrap_or_default(), reading);
    let table = table?;
    let parts = by.as_ref().map(|(by, _)| by.clone()).unwrap_or_default();
    if let Some((_, entry)) = &by {
        fits(entry, &parts, given.first().map(|entry| entry.key));
    }
    let send = send(&table, &parts, url);
    let within = table.word("within").unwrap_or("/");
    let at_once = if matches!(send, Some(Send::Path { .. })) { 1 } else { MAX_KEYS };
    let max_keys = table.get("max_keys").and_then(|entry| {
        let most = entry.whole(1, 10_000).and_then(|keys| usize::try_from(keys).ok())?;
        if most > 1 && parts.len() > 1 && matches!(send, Some(Send::Path { .. })) {
            misplaced(&entry, "an address has room for one key of several parts", "take it out");
        }
        Some(most)
    });
    table.finish();
    if parts.is_empty() {
        return None;
    }
    Some(Lookup { by: parts, send: send?, within: within.into(), max_keys: max_keys.unwrap_or(at_once), gives: gives? })
}

fn misplaced(entry: &Entry<'_>, why: &'static str, step: &'static str) {
    entry.file.report(entry.key_span.clone(), What::Misplaced { key: entry.key.to_owned(), why, step });
}

/// The parts of a key: one word, or a list of them.
fn by(entry: &Entry<'_>) -> Vec<KeyPart> {
    let choices = KeyPart::ALL.map(|(word, part, _)| (word, part));
    let mut parts = Vec::new();
    let words = entry.one_or_many();
    for word in &words {
        let Some(part) = word.choice("kind of key", &choices) else { continue };
        if parts.contains(&part) {
            word.malformed("key", "a part of it is named twice", "[\"COURSE\", \"STARTS\"]");
        } else {
            parts.push(part);
        }
    }
    if words.is_empty() && matches!(entry.value(), toml::de::DeValue::Array(_)) {
        entry.malformed("key", "it has no part", "\"NSN\"");
    }
    parts
}

/// Whether what the rows give can be known by that key.
fn fits(entry: &Entry<'_>, by: &[KeyPart], given: Option<&str>) {
    let of_item = |part: &KeyPart| matches!(part, KeyPart::Nsn | KeyPart::Niin);
    match given {
        Some("equipment" | "holding") if by.len() > 1 || by.iter().any(|part| !of_item(part)) => {
            entry.malformed("key of an item", "it is its stock number, or the last nine of it", "\"NSN\"` or `by = \"NIIN\"");
        }
        Some("seats") if by.iter().any(of_item) => {
            entry.malformed("key of a run", "a course has no stock number", "\"COURSE\"` or `by = [\"COURSE\", \"STARTS\"]");
        }
        _ => {}
    }
}

fn gives(
    equipment_entry: Option<Entry<'_>>,
    seats_entry: Option<Entry<'_>>,
    feed: &Table<'_>,
    by: &[KeyPart],
    reading: &Reading<'_>,
) -> Option<Gives> {
    let entry = equipment_entry.and_then(|entry| entry.table("`[feed.equipment]`")).map(|table| equipment(table, reading));
    let open = seats_entry.and_then(|entry| entry.table("`[feed.seats]`")).map(|table| {
        for part in by {
            let (key, example) = match part {
                KeyPart::Course => ("course", "course = \"…\""),
                KeyPart::Starts => ("starts", "starts = \"…\""),
                KeyPart::Facility => ("facility", "facility = \"…\""),
                KeyPart::Iteration => ("iteration", "iteration = \"…\""),
                KeyPart::Nsn | KeyPart::Niin => continue,
            };
            if !table.has(key) {
                // Rows are matched by the keys in them, never by their order.
                table.report(What::MissingKey { inside: "`[feed.seats]`, whose rows are asked for by it,".to_owned(), key, example });
            }
        }
        seats(table, reading)
    });
    match (entry, open) {
        (Some(entry), _) => Some(Gives::Equipment(Box::new(entry))),
        (None, Some(open)) => Some(Gives::Seats(Box::new(open))),
        (None, None) => feed.has("holding").then_some(Gives::Holding),
    }
}

/// How keys are sent.
fn send(table: &Table<'_>, by: &[KeyPart], url: Option<&Url>) -> Option<Send> {
    #[derive(Clone, Copy, PartialEq)]
    enum Way {
        Joined,
        Repeated,
        Path,
        Body,
    }
    let ways = [("JOINED", Way::Joined), ("REPEATED", Way::Repeated), ("PATH", Way::Path), ("BODY", Way::Body)];
    let way = table.get("send").map_or(Some(Way::Joined), |entry| entry.choice("way to send keys", &ways));
    let (join, param, list) = (table.get("join"), table.get("param"), table.get("list"));
    let params: Option<Vec<Text>> =
        param.as_ref().map(|entry| entry.one_or_many().iter().filter_map(Entry::word).map(Text::from).collect());
    let way = way?;
    let no_sense = |entry: &Option<Entry<'_>>, ways: &[Way], why, step| {
        if let Some(entry) = entry
            && !ways.contains(&way)
        {
            misplaced(entry, why, step);
        }
    };
    no_sense(&join, &[Way::Joined, Way::Path], "keys are not joined", "take it out, or write `send = \"JOINED\"`");
    no_sense(&param, &[Way::Joined, Way::Repeated, Way::Body], "keys stand in the path", "take it out, or write `send = \"JOINED\"`");
    no_sense(&list, &[Way::Body], "nothing is posted", "take it out, or write `send = \"BODY\"`");
    let joined = join.and_then(|entry| entry.word()).map_or_else(|| Text::from(","), Text::from);
    let places = |url: &Url| {
        let own = by.iter().all(|part| places_in(url).any(|place| place == part.place()));
        own || (by.len() == 1 && places_in(url).any(|place| place == "{key}"))
    };
    let has_places = url.is_some_and(|url| places_in(url).next().is_some());
    match way {
        Way::Path => {
            if url.is_some_and(|url| !places(url)) && !by.is_empty() {
                table.report(What::MissingKey {
                    inside: "the path of the feed's `url`, in which keys are sent,".to_owned(),
                    key: "{key}",
                    example: "url = \"/stocks/{key}\"` or, for a key of several parts, `url = \"/courses/{course}/{starts}",
                });
            }
            return Some(Send::Path { join: joined });
        }
        _ if has_places => {
            table.report(What::MissingKey { inside: "a feed with a key in its `url`".to_owned(), key: "send", example: "send = \"PATH\"" });
        }
        _ => {}
    }
    if way == Way::Body && list.is_some() {
        return Some(Send::Body { list: list.and_then(|entry| entry.word())?.into(), names: named(param.as_ref(), params, by)? });
    }
    let Some(params) = params else {
        let example = if way == Way::Body { "param = \"nsns\"` or, for a list of objects, `list = \"keys\"" } else { "param = \"nsn\"" };
        table.report(What::MissingKey { inside: table.inside().to_owned(), key: "param", example });
        return None;
    };
    if params.len() != 1 && (way == Way::Body || params.len() != by.len()) {
        let why = if way == Way::Body { "a list of texts has one name" } else { "it is one, or one for each part of `by`" };
        param.as_ref()?.malformed("name of a parameter", why, "\"key\"");
        return None;
    }
    Some(match way {
        Way::Body => Send::Body { list: params.first()?.clone(), names: Vec::new() },
        Way::Repeated => Send::Repeated { params },
        Way::Joined | Way::Path => Send::Joined { params, join: joined },
    })
}

/// The names of the parts in objects of a list.
fn named(param: Option<&Entry<'_>>, params: Option<Vec<Text>>, by: &[KeyPart]) -> Option<Vec<Text>> {
    let names = params.unwrap_or_default();
    if !by.is_empty() && names.len() != by.len() && !names.is_empty() {
        param?.malformed("list of names", "it has one name for each part of `by`", "[\"course\", \"starts\"]");
        return None;
    }
    Some(names)
}

/// The places for keys in an address's path; braces are written in hexadecimal there.
fn places_in(url: &Url) -> impl Iterator<Item = String> {
    url.path().split("%7B").skip(1).filter_map(|rest| rest.split_once("%7D").map(|(name, _)| format!("{{{name}}}")))
}
