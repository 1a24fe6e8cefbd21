//! The README: what it shows is what the code does.

use std::path::Path;

use apollo_compiler::{ExecutableDocument, Schema};
use muster::config::{Overrides, Reference, load};
use muster::feed::map::document;
use muster::feed::{Document, decode};
use muster::server::LIMITS;

use crate::support::directory::Directory;

fn read(path: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// Blocks in that language, in their order.
fn blocks(language: &str) -> Vec<String> {
    let readme = read("README.md");
    let fence = format!("```{language}\n");
    readme.split(&fence).skip(1).map(|rest| rest.split("```").next().unwrap().to_owned()).collect()
}

#[test]
fn every_query_fits_the_schema() {
    let schema = Schema::parse_and_validate(read("schema/muster.graphql"), "muster.graphql").unwrap();
    let queries = blocks("graphql");
    assert_eq!(queries.len(), 2);
    for query in queries {
        ExecutableDocument::parse_and_validate(&schema, query, "README.md").unwrap_or_else(|invalid| panic!("{}", invalid.errors));
    }
}

#[test]
fn every_limit_is_listed_with_its_default() {
    let readme = read("README.md");
    for limit in LIMITS {
        let row = format!("| `{}` | {} | {} |", limit.name, grouped(limit.default()), limit.about.trim_end_matches('.'));
        assert!(readme.contains(&row), "the README lacks this row:\n{row}");
    }
}

/// With commas between thousands, as people read them.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let groups: Vec<&str> = digits.as_bytes().rchunks(3).rev().map(|group| std::str::from_utf8(group).unwrap()).collect();
    groups.join(",")
}

#[test]
fn the_nation_of_the_walk_is_read_as_it_says() {
    let directory = Directory::new("readme");
    directory.write("muster.toml", "version = 1\n");
    directory.write("nations/irl.toml", &blocks("toml")[0]);
    let config = load(directory.path(), Overrides::default()).unwrap();
    assert!(config.set_aside.is_empty(), "{:#?}", config.set_aside[0].mistakes);
    let feed = &config.nations[0].feeds[0];
    let stock = Document::of(feed.url.as_str(), blocks("csv")[0].clone().into_bytes());
    let rows = decode::rows(&stock, &feed.layout).unwrap().map(Result::unwrap);
    let mapped = document(rows, feed, &Reference::default());
    let issues: Vec<_> = mapped.tables.holdings.iter().flat_map(|holding| &holding.origin.issues).map(|issue| issue.rule.code).collect();
    assert_eq!((mapped.tables.holdings.len(), issues), (4, vec!["NUMBER_NOT_NSN"]));
    let priced = mapped.tables.holdings.iter().filter_map(|holding| holding.unit_value);
    assert_eq!(priced.map(|price| price.amount.to_string()).collect::<Vec<_>>(), ["38500.00", "1020.50"]);
}
