//! Answers as tables: as the files of `tests/cases/tables` say, to which the workbench is held as well.

use std::fs;
use std::path::Path;

use apollo_compiler::{ExecutableDocument, Schema};
use calamine::{Data, Reader as _, Xlsx};
use muster::table::{Document, Page, Part, Sheet, Unread, csv, gaps, heads, parts, strip, tables, withheld, workbook};
use proptest::prelude::*;
use serde_json::{Value, json};

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

fn files(directory: &str) -> Vec<String> {
    let entries = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(directory)).unwrap();
    let mut names: Vec<String> = entries.map(|entry| format!("{directory}/{}", entry.unwrap().file_name().to_str().unwrap())).collect();
    names.sort();
    names
}

/// As the files write a part.
fn part(value: &Value) -> Part {
    let text = |key: &str| value[key].as_str().map(str::to_owned);
    match value {
        Value::Null => Part::Null,
        Value::Bool(yes) => Part::Boolean(*yes),
        Value::Number(number) => Part::Number(number.as_f64().unwrap()),
        Value::String(text) => Part::Text(text.clone()),
        _ => text("decimal").map(Part::Decimal).or(text("day").map(Part::Day)).or(text("instant").map(Part::Instant)).unwrap(),
    }
}

#[test]
fn answers_come_out_as_their_files_say() {
    let files = files("tests/cases/tables");
    assert!(files.len() > 5);
    for file in files {
        let case: Value = serde_json::from_str(&read(&file)).unwrap();
        let document = Document::read(case["document"].as_str().unwrap().to_owned()).unwrap();
        let expected = case["tables"].as_array().unwrap();
        let tables: Vec<_> =
            tables(&document).into_iter().filter_map(|table| Some((table.rows(&case["answer"]["data"])?.rows, table))).collect();
        let ids: Vec<String> = tables.iter().map(|(_, table)| table.id()).collect();
        assert_eq!(json!(ids), expected.iter().map(|table| table["list"].clone()).collect::<Value>(), "{file}");
        for ((rows, table), expected) in tables.iter().zip(expected) {
            let at = format!("{file}: {}", table.id());
            assert_eq!(table.title, expected["title"], "{at}");
            assert_eq!(json!(table.columns.iter().map(|column| &column.title).collect::<Vec<_>>()), expected["columns"], "{at}");
            let texts = |row: &&Value| table.columns.iter().map(|column| column.cell(row).to_string()).collect::<Vec<_>>();
            assert_eq!(json!(rows.iter().map(texts).collect::<Vec<_>>()), expected["texts"], "{at}");
            assert_eq!(json!(heads(&table.columns)), expected["headings"], "{at}");
            let fields: Vec<Vec<Part>> = rows.iter().map(|row| parts(&table.columns, row)).collect();
            let wanted: Vec<Vec<Part>> =
                expected["rows"].as_array().unwrap().iter().map(|row| row.as_array().unwrap().iter().map(part).collect()).collect();
            assert_eq!(fields, wanted, "{at}");
            let whole: Vec<Vec<Part>> =
                std::iter::once(heads(&table.columns).into_iter().map(Part::Text).collect()).chain(fields).collect();
            let written = |safe| String::from_utf8(csv(whole.clone(), safe).unwrap()).unwrap();
            assert_eq!((json!(written(false)), json!(written(true))), (expected["csv"].clone(), expected["spreadsheet"].clone()), "{at}");
        }
    }
}

#[test]
fn what_is_added_to_a_document_fits_the_contract_and_is_taken_away_again() {
    let contract = Schema::parse_and_validate(read("schema/muster.graphql"), "muster.graphql").unwrap();
    let own: Vec<String> =
        files("tests/cases/tables").iter().filter(|file| !file.ends_with("values.json")).map(|file| read(file)).collect();
    let own = own.iter().map(|text| serde_json::from_str::<Value>(text).unwrap()["document"].as_str().unwrap().to_owned());
    for text in files("schema/questions").iter().map(|file| read(file)).chain(own) {
        let document = Document::read(text.clone()).unwrap();
        let lists: Vec<Page> = tables(&document)
            .iter()
            .filter(|table| table.has_pages())
            .map(|table| Page { path: table.path.clone(), first: 500, after: Some("a \"cursor\"".to_owned()) })
            .collect();
        for written in [document.augmented(), document.augmented_pages(&lists)] {
            ExecutableDocument::parse_and_validate(&contract, &written, "written")
                .unwrap_or_else(|faults| panic!("{written}\n{}", faults.errors));
        }
        let pages = document.augmented_pages(&lists);
        assert_eq!(pages.matches("first: 500, after: \"a \\\"cursor\\\"\"").count(), lists.len(), "{pages}");
    }
    let mut answer = json!({ "data": { "muster_world": {}, "a": [{ "muster_id": 1, "b": { "muster_x": null, "c": "muster_" } }] } });
    strip(&mut answer);
    assert_eq!(answer, json!({ "data": { "a": [{ "b": { "c": "muster_" } }] } }));
}

#[test]
fn another_page_is_asked_for_whatever_said_how_long_it_is() {
    let text = "query($many: Int, $all: Boolean!, $from: String) {
        ...Lists
        b: holdings(last: 3, before: $from) { nodes { holder } }
      }
      fragment Lists on Query { a: holdings(first: $many) @include(if: $all) { nodes { holder } } }";
    let page = |path: &str, first, after: Option<&str>| Page { path: vec![path.to_owned()], first, after: after.map(str::to_owned) };
    let document = Document::read(text.to_owned()).unwrap();
    let pages = document.augmented_pages(&[page("a", 7, None), page("b", 0, Some("c"))]);
    for part in ["query($all: Boolean!)", "a: holdings(first: 7) @include(if: $all)", "b: holdings(first: 0, after: \"c\")"] {
        assert!(pages.contains(part), "{part}: {pages}");
    }
    assert!(!pages.contains("fragment"), "{pages}");
}

#[test]
fn what_is_no_question_is_refused_with_its_place() {
    let refused = |text: &str| Document::read(text.to_owned()).err().map(|why: Unread| why.to_string()).unwrap();
    assert!(refused("{ nations {\n name").starts_with("line "), "{}", refused("{ nations {\n name"));
    assert!(refused("# nothing").contains("no query"), "{}", refused("# nothing"));
    assert!(refused("query A { a } query B { b }").contains("2 operations"));
    assert!(refused("subscription { changes { id } }").contains("subscription"));
    // A fragment that spreads itself has no end.
    assert!(refused("{ ...F } fragment F on Query { ...F }").contains("line 1"));
    assert!(refused("{ ...F }").contains("line 1"));
}

#[test]
fn gaps_are_found_wherever_they_are_told() {
    let gap = |code: &str, feed: Option<&str>| json!({ "nation": { "code": code, "name": "x" }, "feed": feed.map(|slug| json!({ "slug": slug })), "reason": "STALE", "asOf": null, "message": "m" });
    let answer = json!({
        "data": {
            "a": { "muster_gaps": [gap("POL", Some("pol-stock"))], "muster_withheld": "POSSIBLE", "nodes": [{ "inner": { "muster_gaps": [gap("DEU", None)], "withheld": "SOMETHING" } }] },
            "b": { "gaps": [gap("POL", Some("pol-stock"))] },
        },
        "extensions": { "feeds": [{ "nation": "FRA", "feed": "fra-stock", "reason": "OVERDUE" }] },
    });
    let names = |answer: &Value| gaps(answer).iter().map(|gap| (gap.nation.clone(), gap.feed.clone())).collect::<Vec<_>>();
    assert_eq!(names(&answer), [("POL".to_owned(), Some("pol-stock".to_owned())), ("DEU".to_owned(), None)]);
    assert_eq!(withheld(&answer), Some("SOMETHING"));
    // An answer to a document that says nothing of gaps.
    let plain = json!({ "data": { "a": { "totalCount": 1 } }, "extensions": answer["extensions"] });
    assert_eq!((names(&plain), withheld(&plain)), (vec![("FRA".to_owned(), Some("fra-stock".to_owned()))], None));
}

fn any_part() -> impl Strategy<Value = Part> {
    prop_oneof![
        "[\"=+@,;\r\n\tüЖ a1-]{0,6}".prop_map(Part::Text),
        any::<i32>().prop_map(|value| Part::Number(f64::from(value) / 8.0)),
        any::<bool>().prop_map(Part::Boolean),
        Just(Part::Null),
        Just(Part::Decimal("-14.50".to_owned())),
        Just(Part::Day("2027-01-22".to_owned())),
    ]
}

proptest! {
    #[test]
    fn any_rows_read_back_equal(rows in (1..5_usize).prop_flat_map(|width| prop::collection::vec(prop::collection::vec(any_part(), width), 0..6))) {
        for safe in [false, true] {
            let bytes = csv(rows.clone(), safe).unwrap();
            let mut reader = ::csv::ReaderBuilder::new().has_headers(false).from_reader(bytes.as_slice());
            let told: Vec<Vec<String>> = reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect();
            let field = |part: &Part| match part {
                Part::Text(text) if safe && text.starts_with(['=', '+', '-', '@', '\t', '\r']) => format!("'{text}"),
                part => part.plain(),
            };
            prop_assert_eq!(told, rows.iter().map(|row| row.iter().map(field).collect::<Vec<_>>()).collect::<Vec<_>>());
        }
    }

    #[test]
    fn a_workbook_reads_back_with_its_types(rows in prop::collection::vec(prop::collection::vec(any_part(), 1..5), 1..6)) {
        let bytes = workbook(&[Sheet { name: "a/b".to_owned(), heads: 0, rows: rows.clone() }]).unwrap();
        let mut book: Xlsx<_> = calamine::open_workbook_from_rs(std::io::Cursor::new(bytes)).unwrap();
        let sheet = book.worksheet_range("a b").unwrap();
        let formulas = book.worksheet_formula("a b").unwrap();
        prop_assert!(formulas.used_cells().all(|(_, _, formula)| formula.is_empty()));
        for (row, parts) in (0..).zip(&rows) {
            for (column, part) in (0..).zip(parts) {
                let told = sheet.get_value((row, column)).cloned().unwrap_or(Data::Empty);
                let holds = match part {
                    Part::Null => told == Data::Empty,
                    Part::Text(text) if text.is_empty() => told == Data::Empty,
                    // XML knows one end of a line.
                    Part::Text(text) => told.to_string().replace("\r\n", "\n").replace('\r', "\n") == text.replace("\r\n", "\n").replace('\r', "\n"),
                    Part::Number(value) => told == Data::Float(*value),
                    Part::Boolean(yes) => told == Data::Bool(*yes),
                    Part::Decimal(_) => told == Data::Float(-14.5),
                    // 22 January 2027 is day 46409 of spreadsheets.
                    _ => matches!(&told, Data::DateTime(day) if day.as_f64() == 46_409.0),
                };
                prop_assert!(holds, "{part:?} reads back as {told:?}");
            }
        }
    }
}

#[test]
fn sheets_have_names_that_spreadsheets_take() {
    let sheet = |name: &str| Sheet {
        name: name.to_owned(),
        heads: 1,
        rows: vec![vec!["Head".into()], vec![Part::Instant("2027-01-22T12:00:00Z".to_owned())]],
    };
    let long = "Holdings of nations that answer by number";
    let bytes = workbook(&["Rows", "rows", "", "'quoted'", long, &format!("{long}!")].map(sheet)).unwrap();
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(std::io::Cursor::new(bytes)).unwrap();
    let names = ["Rows", "rows 2", "Answer", "quoted", "Holdings of nations that answer", "Holdings of nations that answ 2"];
    assert_eq!(book.sheet_names(), names);
    assert!(matches!(book.worksheet_range("Rows").unwrap().get_value((1, 0)), Some(Data::DateTime(day)) if day.as_f64() == 46_409.5));
}
