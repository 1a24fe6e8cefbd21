//! `schema/nation.schema.json` takes what the reader takes, and refuses what it refuses.

use std::fs;

use jsonschema::Validator;
use serde_json::Value;

fn schema() -> Validator {
    jsonschema::validator_for(&muster::config::nation_schema()).unwrap()
}

fn document(text: &str) -> Value {
    serde_json::to_value(text.parse::<toml::Table>().unwrap()).unwrap()
}

#[test]
fn every_nation_file_fits() {
    let schema = schema();
    let directories = ["config/nations", "config/examples/us/nations"];
    let files = directories.iter().flat_map(|directory| fs::read_dir(directory).unwrap()).map(|entry| entry.unwrap().path());
    let mut count = 0;
    for path in
        files.filter(|path| path.extension().is_some_and(|ending| ending == "toml") && !path.to_string_lossy().ends_with(".test.toml"))
    {
        let document = document(&fs::read_to_string(&path).unwrap());
        let wrong: Vec<String> = schema.iter_errors(&document).map(|error| format!("{} {error}", error.instance_path())).collect();
        assert!(wrong.is_empty(), "{}: {}", path.display(), wrong.join("\n"));
        count += 1;
    }
    assert!(count > 20, "{count} files");
}

#[test]
fn what_the_pages_take_fits() {
    let schema = schema();
    for entry in fs::read_dir("tests/cases/map").unwrap() {
        let path = entry.unwrap().path();
        let page = fs::read_to_string(&path).unwrap();
        for block in page.split("```toml nations/").skip(1) {
            let text = block.split_once('\n').unwrap().1.split("```").next().unwrap();
            let document = document(text);
            let wrong: Vec<String> = schema.iter_errors(&document).map(|error| format!("{} {error}", error.instance_path())).collect();
            assert!(wrong.is_empty(), "{}: {}", path.display(), wrong.join("\n"));
        }
    }
}

#[test]
fn what_is_misspelled_does_not_fit() {
    let schema = schema();
    let feed = "version = 1\n[[feed]]\nslug = \"a\"\ntitle = \"A\"\nurl = \"/a\"\nformat = \"CSV\"\n";
    let holding = "[feed.holding]\nitem = { name = \"a\" }\n";
    assert!(schema.is_valid(&document(&format!("{feed}{holding}quantity = \"b\"\n"))));
    for wrong in [
        format!("{feed}{holding}quantty = \"b\"\n"),
        format!("{feed}{holding}quantity = {{ pat = \"b\" }}\n"),
        format!("{feed}{holding}quantity = {{ path = \"b\", unit = {{ konst = \"EA\" }} }}\n"),
        format!("{feed}formt = \"CSV\"\n{holding}"),
        format!("{feed}access = \"LOCKUP\"\n{holding}"),
        format!("{feed}[feed.holding]\nquantity = \"b\"\n"),
        format!("{feed}[feed.holdings]\nitem = {{ name = \"a\" }}\n"),
        feed.replace("version = 1", "version = 2"),
        feed.replace("url", "uri"),
    ] {
        assert!(!schema.is_valid(&document(&wrong)), "{wrong}");
    }
}
