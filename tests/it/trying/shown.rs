//! What is seen: rows beside records, and the report; on a terminal, in a file, as JSON.

use std::collections::BTreeSet;

use apollo_compiler::Schema;
use apollo_compiler::schema::ExtendedType;
use serde_json::Value;
use textwrap::core::display_width;

use super::Desk;

/// Instants differ from run to run.
fn steady(printed: &str) -> String {
    printed.lines().filter(|line| !line.contains("startedAt") && !line.contains("finishedAt")).map(|line| format!("{line}\n")).collect()
}

#[test]
fn rows_stand_beside_their_records_at_80_columns() {
    let (code, printed, said) = Desk::new().run(&["try", "xaa", "--file", "stock.csv"]);
    assert_eq!((code, said.as_str()), (Some(0), ""));
    assert!(printed.lines().all(|line| display_width(line) <= 80), "{printed}");
    insta::assert_snapshot!(printed);
}

#[test]
fn rows_stand_beside_their_records_at_160_columns() {
    let (_, printed, _) = Desk::new().run(&["try", "xaa", "--file", "stock.csv", "--width", "160"]);
    assert!(printed.lines().all(|line| display_width(line) <= 160) && printed.lines().any(|line| display_width(line) == 160), "{printed}");
    insta::assert_snapshot!(printed);
}

#[test]
fn colours_mark_what_was_noticed_and_change_nothing_else() {
    let desk = Desk::new();
    let arguments = ["try", "xaa", "--file", "stock.csv"];
    let (_, coloured, _) = desk.run_with(&arguments, &[("CLICOLOR_FORCE", "1")]);
    let (_, plain, _) = desk.run_with(&arguments, &[]);
    assert!(!plain.contains('\u{1b}'), "colours are for terminals, and nothing of the document is obeyed");
    let (mut bare, mut within) = (String::new(), false);
    for one in coloured.chars() {
        within = within || one == '\u{1b}';
        if !within {
            bare.push(one);
        }
        within = within && one != 'm';
    }
    assert_eq!(bare.lines().map(str::trim_end).collect::<Vec<_>>(), plain.lines().map(str::trim_end).collect::<Vec<_>>());
    insta::assert_snapshot!(coloured.replace('\u{1b}', "␛"));
}

#[test]
fn only_so_many_rows_are_shown_and_all_are_reported() {
    let (code, printed, _) = Desk::new().run(&["try", "XAA/Xaa-Stock", "--file", "stock.csv", "--rows", "1"]);
    assert_eq!(code, Some(0));
    assert!(
        printed.contains("4 more rows: --rows N shows more") && printed.contains("5: 1 accepted, 2 flagged, 2 quarantined"),
        "{printed}"
    );
}

#[test]
fn json_is_one_object_with_report_records_and_quarantined() {
    let (code, printed, _) = Desk::new().run(&["try", "xaa", "--file", "stock.csv", "--json"]);
    assert_eq!(code, Some(0));
    insta::assert_snapshot!(steady(&printed));
    let whole: Value = serde_json::from_str(&printed).unwrap();
    assert_eq!(whole.as_object().unwrap().keys().collect::<Vec<_>>(), ["report", "records", "quarantined"]);
    let rows = &whole["report"]["rows"];
    assert_eq!((&rows["seen"], whole["records"].as_array().unwrap().len()), (&5.into(), 3));
}

/// Whether the value has the fields of that type of the contract, each of them: of feeds, which lead everywhere, some.
fn fits(schema: &Schema, name: &str, value: &Value) {
    let ExtendedType::Object(object) = &schema.types[name] else { return };
    let has: BTreeSet<&str> = value.as_object().unwrap_or_else(|| panic!("{name}: {value}")).keys().map(String::as_str).collect();
    // What can't be served stands beside the report, whole.
    let wanted: BTreeSet<&str> =
        object.fields.keys().map(|field| field.as_str()).filter(|field| *field != "quarantined" || name != "FeedRun").collect();
    assert!(has.is_subset(&wanted), "{name} has no {:?}", has.difference(&wanted));
    if !["Feed", "Nation"].contains(&name) {
        assert_eq!(has, wanted, "{name}");
    }
    for (field, value) in value.as_object().unwrap() {
        let inner = object.fields[field.as_str()].ty.inner_named_type();
        assert!(!value.is_null() || !object.fields[field.as_str()].ty.is_non_null(), "{name}.{field} may not be null");
        match value {
            Value::Array(all) => all.iter().for_each(|one| fits(schema, inner, one)),
            Value::Null => {}
            one => fits(schema, inner, one),
        }
    }
}

#[test]
fn the_report_has_the_shape_of_a_run_in_the_contract() {
    let (_, printed, _) = Desk::new().run(&["try", "xaa", "--file", "stock.csv", "--json"]);
    let whole: Value = serde_json::from_str(&printed).unwrap();
    let schema = Schema::parse(include_str!("../../../schema/muster.graphql"), "muster.graphql").unwrap();
    fits(&schema, "FeedRun", &whole["report"]);
}

#[test]
fn what_would_not_be_served_ends_with_1() {
    let desk = Desk::new();
    desk.write("none.csv", "Ref,NSN,Description,Qty,State,Depot\n");
    desk.write("page.html", "<!doctype html><html><body>Log in</body></html>");
    for (file, says) in [("none.csv", "has 0 rows"), ("page.html", "is an HTML page"), ("nowhere.csv", "can't be read"), (".", "no file")] {
        let (code, printed, said) = desk.run(&["try", "xaa", "--file", file]);
        assert!(code == Some(1) && format!("{printed}{said}").contains(says), "{file}: {code:?} {printed} {said}");
    }
    let (code, printed, _) = desk.run(&["try", "xaa"]);
    assert!(code == Some(1) && printed.contains("Connection refused"), "{code:?} {printed}");
}

#[test]
fn what_is_mistyped_ends_with_2_and_the_names_that_there_are() {
    let desk = Desk::new();
    for (name, says) in [("xab", "no nation `xab`; it has XAA"), ("xaa/stok", "XAA/xaa-stock"), ("", "no nation")] {
        let (code, _, said) = desk.run(&["try", name, "--file", "stock.csv"]);
        assert!(code == Some(2) && said.contains(says), "{name}: {code:?} {said}");
    }
    desk.write("config/nations/xaa.toml", STOCK_WITH_A_MISTAKE);
    let (code, _, said) = desk.run(&["try", "xaa", "--file", "stock.csv"]);
    assert!(code == Some(2) && said.contains("write `quantity`"), "{code:?} {said}");
}

const STOCK_WITH_A_MISTAKE: &str = "version = 1\n[[feed]]\nslug = \"xaa-stock\"\ntitle = \"Stock\"\nurl = \"http://127.0.0.1:9/stock.csv\"\nformat = \"CSV\"\n[feed.holding]\nitem = { nsn = \"NSN\" }\nquantty = \"Qty\"\n";

#[test]
fn a_feed_that_is_asked_by_key_is_tried_on_a_file_alone() {
    let desk = Desk::new();
    let keyed = super::STOCK.replace("format = \"CSV\"", "format = \"CSV\"\naccess = \"LOOKUP\"");
    let keyed = keyed.replace("[feed.holding]\nkey = \"Ref\"", "[feed.lookup]\nby = \"NSN\"\nparam = \"nsn\"\n[feed.holding]");
    desk.write("config/nations/xaa.toml", keyed.split("[[feed.total]]").next().unwrap());
    for arguments in [["try", "xaa"], ["record", "xaa"]] {
        let (code, _, said) = desk.run(&arguments);
        assert!(code == Some(1) && said.contains("XAA/xaa-stock is asked by key while a query runs"), "{code:?} {said}");
    }
    let (_, printed, said) = desk.run(&["try", "xaa", "--file", "stock.csv", "--rows", "1"]);
    assert!(printed.contains("NSN 2320-01-519-7366"), "{printed} {said}");
}

#[test]
fn help_teaches_by_examples() {
    let (code, printed, _) = Desk::new().run(&["try", "--help"]);
    assert_eq!(code, Some(0));
    for word in ["--file", "--replay", "--bless", "muster try irl/irl-stock --file stock.csv", "nds with 1"] {
        assert!(printed.contains(word), "{word}: {printed}");
    }
}

#[test]
fn the_readme_shows_what_is_seen() {
    let readme = include_str!("../../../README.md");
    let block = |beginning: &str| readme.split(beginning).nth(1).unwrap().split("```").next().unwrap();
    let desk = Desk::new();
    desk.write("config/nations/irl.toml", block("```toml\n"));
    desk.write("stores/stock.csv", block("```csv\n"));
    let (command, shown) = block("```text\n$ cargo run --release -- ").split_once('\n').unwrap();
    assert_eq!(desk.run(&command.split(' ').collect::<Vec<_>>()).1, shown);
}
