//! `infer`: a draft of a document passes the check, and what it maps is what stands in the document.

mod command;
mod laws;
mod looks;
mod made_up;
mod meaning;
mod real;
mod refusals;
mod served;
mod workbooks;

use muster::config::{Fetch, Overrides, Reference, check_report, load};
use muster::feed::{Document, read};
use muster::infer::{Asked, Refusal, draft};
use muster::model::codes::RecordKind;
use muster::model::values::{CountryCode, Quantity};
use muster::store::Mapped;

use crate::support::directory::Directory;

/// What is said to `muster infer` beside the document.
#[derive(Clone, Copy, Default)]
struct Said {
    nation: Option<&'static str>,
    kind: Option<RecordKind>,
}

const USA: Said = Said { nation: Some("USA"), kind: None };
const NOBODY: Said = Said { nation: None, kind: None };

fn drafted(name: &str, bytes: impl Into<Vec<u8>>, said: Said) -> Result<String, Refusal> {
    let document = Document::of(name, bytes.into());
    let nation = said.nation.and_then(CountryCode::new);
    draft(&document, Asked { name, url: None, nation, kind: said.kind }, &Fetch::default(), &Reference::default())
}

/// The draft of a document, checked as `muster check` does, and what it maps of each feed.
fn mapped(name: &str, bytes: &[u8], said: Said) -> (String, Vec<Mapped>) {
    let text = drafted(name, bytes, said).unwrap();
    let directory = Directory::new("infer");
    directory.write("muster.toml", "version = 1\n");
    directory.write(&format!("nations/{}.toml", said.nation.unwrap_or("xaa").to_lowercase()), &text);
    let loaded = load(directory.path(), Overrides::default());
    let report = check_report(&loaded, &[], false);
    assert_eq!(report.mistakes, 0, "{}\n{text}", report.text);
    let document = Document::of(name, bytes.to_vec());
    let feeds = loaded.unwrap().nations.remove(0).feeds;
    let mapped = feeds.iter().map(|feed| read(&document, feed, &Reference::default()).unwrap().mapped).collect();
    (text, mapped)
}

/// The one feed of a draft.
fn one(name: &str, bytes: &[u8], said: Said) -> (String, Mapped) {
    let (text, mut feeds) = mapped(name, bytes, said);
    assert_eq!(feeds.len(), 1, "{text}");
    (text, feeds.remove(0))
}

fn sum<'a>(quantities: impl Iterator<Item = &'a Quantity>) -> f64 {
    quantities.filter_map(Quantity::number).sum()
}

/// How often a rule was met.
fn count(mapped: &Mapped, code: &str) -> u64 {
    mapped.report.all().issues.iter().find(|issue| issue.rule.code == code).map_or(0, |issue| issue.count)
}
