//! The README: what it shows is what the code does.

use std::path::Path;
use std::process::Command;

use apollo_compiler::{ExecutableDocument, Schema};
use muster::config::{Overrides, Reference, load};
use muster::feed::map::document;
use muster::feed::{Document, decode};
use muster::server::LIMITS;
use serde_json::json;

use crate::support::directory::Directory;
use crate::support::gateway::House;

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
    assert_eq!(priced.map(|price| price.amount().to_string()).collect::<Vec<_>>(), ["38500.00", "1020.50"]);
}

#[test]
fn the_walk_with_a_real_document_goes_as_it_says() {
    let (directory, project) = (Directory::new("walk"), Path::new(env!("CARGO_MANIFEST_DIR")));
    for known in ["config", "tests"] {
        std::os::unix::fs::symlink(project.join(known), directory.path().join(known)).unwrap();
    }
    let told = |commands: &str| {
        let commands = commands.replace("$ muster", &format!("'{}'", env!("CARGO_BIN_EXE_muster"))).replace("$ ", "");
        let out = Command::new("bash").args(["-e", "-c", &commands]).current_dir(directory.path()).output().unwrap();
        assert!(out.status.success(), "{commands}\n{}", String::from_utf8_lossy(&out.stderr));
        String::from_utf8(out.stdout).unwrap()
    };
    let [draft, keep] = &blocks("console")[..] else { panic!("two blocks of commands") };
    assert!(told(draft).contains("ERROR COUNTRY_UNKNOWN × 418"));

    let file = directory.path().join("own/nations/usa.toml");
    let mut text = std::fs::read_to_string(&file).unwrap();
    let answers = blocks("toml").into_iter().find(|block| block.starts_with("trainee_nation")).unwrap();
    for answer in answers.lines() {
        let (key, _) = answer.split_once(" = ").unwrap();
        let line = text.lines().find(|line| line.starts_with(key)).unwrap().to_owned();
        text = text.replace(&line, answer);
    }
    std::fs::write(&file, text).unwrap();
    let kept = told(keep);
    for sentence in
        ["1591: 1591 accepted, 0 flagged, 0 quarantined", "84 of 84 match the rows", "as expected", "1 nation, 1 feed: no mistakes"]
    {
        assert!(kept.contains(sentence), "{sentence}\n{kept}");
    }

    let services = crate::support::publisher::Publisher::open();
    services.put("/2019_2020_Europe_fmtrpt_dedup.xml", read("tests/documents/us/2019_2020_Europe_fmtrpt_dedup.xml"));
    let text = std::fs::read_to_string(&file).unwrap().replace("http://127.0.0.1:8310/", services.base().as_str());
    std::fs::write(&file, text).unwrap();
    let house = House::fetched(&directory.path().join("own"), &services.base());
    let readme = read("README.md").replace('\n', " ");
    let query = readme.split_once("`{ courseIterations").unwrap().1.split_once('`').unwrap().0;
    let answer = house.get(&format!("{{ courseIterations{query}"));
    assert_eq!(answer["courseIterations"], json!({ "totalCount": 393, "groups": [{ "seatsFilled": { "value": 659.0 } }] }));
}
