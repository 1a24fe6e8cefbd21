//! `muster trace`: what became of a row, run after run.

use std::process::ExitCode;

use serde_json::{Value, json};

use super::args::TraceArgs;
use super::asking::{Asking, text};
use super::failed;
use super::listing::{led, sentence, width};
use super::named_feeds::{NamedFeeds, NotNamed, ended};
use super::serve::block_on;
use super::shown::shown;

const TRACE: &str = "
query($slug: String!, $text: String!) {
  feed(slug: $slug) {
    runs(first: 500) { nodes { id finishedAt published notModified } }
    byKey: trace(key: $text) { ...Fate }
    byPosition: trace(position: $text) { ...Fate }
  }
}
fragment Fate on RowFate {
  run { id finishedAt published } position sourceKey outcome raw
  record { __typename id provenance { feed { slug } run { id } position } }
  issues { rule severity field message raw }
}";

/// 0: the row was found; 1: it was not, or no gateway answers; 2: mistyped.
pub fn run(args: &TraceArgs) -> ExitCode {
    block_on(async { ended(trace(args).await) })
}

async fn trace(args: &TraceArgs) -> Result<ExitCode, NotNamed> {
    let asking = Asking::new(&args.gateway)?;
    let feeds = NamedFeeds::of(&asking, &args.nation).await?;
    let mut found = false;
    for slug in &feeds.slugs {
        let answer = asking.ask(TRACE, json!({ "slug": slug, "text": args.row })).await?;
        let told = told(&answer["feed"], slug);
        if !told.is_empty() {
            anstream::print!("{}{}/{}\n{told}", if found { "\n" } else { "" }, feeds.nation, shown(slug));
            found = true;
        }
    }
    if found {
        return Ok(ExitCode::SUCCESS);
    }
    Ok(failed(format!(
        "no kept run of {} has a row with the key or at the position `{}` that you may see; positions read as `provenance {{ position }}` writes them",
        args.nation.to_ascii_uppercase(),
        shown(&args.row)
    )))
}

/// The fates of the row in one feed, newest first, some lines each; empty where it has none.
fn told(feed: &Value, slug: &str) -> String {
    let runs: Vec<&Value> = feed["runs"]["nodes"].as_array().into_iter().flatten().filter(|run| run["notModified"] == false).collect();
    let of = |by: &str| feed[by].as_array().cloned().unwrap_or_default();
    let (by_key, by_position) = (of("byKey"), of("byPosition"));
    if !by_key.is_empty() {
        return by_key.iter().map(|fate| fate_of(fate, Some(&by_key), &runs, slug)).collect();
    }
    let mut told: String = by_position.iter().map(|fate| fate_of(fate, None, &runs, slug)).collect();
    if let Some(key) = by_position.iter().find_map(|fate| fate["sourceKey"].as_str()) {
        told += &format!("  rows move from run to run: ask for the key {} to follow this one\n", shown(key));
    }
    told
}

fn fate_of(fate: &Value, same: Option<&[Value]>, runs: &[&Value], slug: &str) -> String {
    let key = fate["sourceKey"].as_str().map(|key| format!(", key {}", shown(key))).unwrap_or_default();
    let mut lines = format!("  {}  {} at {}{key}\n", text(&fate["run"]["finishedAt"]), text(&fate["outcome"]), text(&fate["position"]));
    lines += &sentence(&stands(fate, same, runs, slug), width());
    for issue in fate["issues"].as_array().into_iter().flatten() {
        let field = issue["field"].as_str().map(|field| format!(" in {}", shown(field))).unwrap_or_default();
        let raw = issue["raw"].as_str().map(|raw| format!("`{}` ", shown(raw))).unwrap_or_default();
        let said = format!("{}{field}: {raw}{}", text(&issue["rule"]), text(&issue["message"]));
        lines += &led(&text(&issue["severity"]), &said, width());
    }
    if let Some(raw) = fate["raw"].as_str() {
        lines += &format!("    row {}\n", shown(raw));
    }
    lines
}

/// Whether a row of a run is served, and if not, what is served instead. `same`: fates of the same record; none where it is
/// only known that rows stood in the same place.
fn stands(fate: &Value, same: Option<&[Value]>, runs: &[&Value], slug: &str) -> String {
    let run = &fate["run"];
    if run["published"] == false {
        return "its run was held back, so it was never served".to_owned();
    }
    let place = runs.iter().position(|other| other["id"] == run["id"]).unwrap_or_default();
    // The nearest published run after it took its place.
    if let Some(newer) = runs[..place.min(runs.len())].iter().rev().find(|other| other["published"] == true) {
        let how = same.map(|same| match same.iter().find(|other| other["run"]["id"] == newer["id"]) {
            Some(there) => format!(", there at {}", text(&there["position"])),
            None => ", in which it is no more".to_owned(),
        });
        return format!("superseded by the run fetched {}{}", text(&newer["finishedAt"]), how.unwrap_or_default());
    }
    if fate["outcome"] == "QUARANTINED" {
        return "not served".to_owned();
    }
    let (record, origin) = (&fate["record"], &fate["record"]["provenance"]);
    match origin["feed"]["slug"].as_str() {
        None => "not served".to_owned(),
        Some(other) if other != slug => {
            format!("superseded by the feed {}, which is dated later, there at {}", shown(other), text(&origin["position"]))
        }
        Some(_) => format!("served as {} {}", text(&record["__typename"]), text(&record["id"])),
    }
}
