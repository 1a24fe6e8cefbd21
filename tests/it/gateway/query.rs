//! `muster query`: the binary asks a gateway on loopback, and what it writes is read back.

use std::path::Path;

use calamine::{Data, Reader as _, Xlsx};
use serde_json::{Value, json};

use super::cli::{muster, ran};
use super::small::{HOLDINGS, Small, feed};
use crate::support::directory::Directory;
use crate::support::gateway::House;

const DOCUMENT: &str =
    "# What do nations hold?\nquery Held($nation: [CountryCode!], $least: Float, $arrives: DateRange, $condition: [ConditionGroup!]) {
  holdings(filter: { nation: $nation, quantity: { gte: $least }, condition: $condition }, orderBy: [{ field: NSN }]) {
    totalCount nodes { nation { code } equipmentType { nsn name } holder quantity { value } unitValue { amount currency } }
  }
  donations(filter: { announced: $arrives }, first: 1) { nodes { description } }
}";

/// Two nations with holdings, of which one has a text that would be a formula; nobody has donations.
fn house() -> (Small, House) {
    let small = Small::new("query");
    let row = |key: &str, nsn: &str, holder: &str, quantity: Value| json!({ "key": key, "nsn": nsn, "name": "tent", "holder": holder, "quantity": quantity, "unit": "EA", "price": "38500.00", "condition": "A" });
    small.nation("pol", &[feed("pol-stock", "/pol", "", HOLDINGS)]);
    small.nation("deu", &[feed("deu-stock", "/deu", "", HOLDINGS)]);
    small.rows(
        "/pol",
        &[row("1", "1005-01-231-0973", "=1+1, \"Curragh\"", json!(24)), row("2", "2320-01-519-7366", "\u{1b}[31mCork", json!(12))],
    );
    small.rows("/deu", &[row("1", "8340-01-026-6096", "Köln", json!(1234.5))]);
    let house = small.fetched();
    (small, house)
}

fn asks(house: &House, arguments: &[&str]) -> (Option<i32>, String, String) {
    let (code, printed, said) = ran(&[&["query"], arguments, &["--url", house.address().as_str()]].concat());
    (code, printed, said.replace(house.address().as_str(), "URL"))
}

const HELD: [&str; 3] = [DOCUMENT, "--table", "holdings"];

#[test]
fn csv_and_workbook_hold_what_the_answer_has() {
    let (small, house) = house();
    let (code, printed, _) = asks(&house, &[&HELD[..], &["--format", "csv"]].concat());
    assert_eq!(code, Some(0));
    let mut reader = csv::Reader::from_reader(printed.as_bytes());
    let heads: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let records: Vec<Vec<String>> = reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect();
    let place = |head: &str| heads.iter().position(|known| known == head).unwrap();
    let column = |head: &str| records.iter().map(|record| record[place(head)].as_str()).collect::<Vec<_>>();
    assert_eq!(column("Equipment type"), ["1005-01-231-0973", "2320-01-519-7366", "8340-01-026-6096"]);
    assert_eq!(column("Holder"), ["=1+1, \"Curragh\"", "\u{1b}[31mCork", "Köln"]);
    assert_eq!((column("Quantity"), column("Quantity unit")), (vec!["24", "12", "1234.5"], vec!["EA", "EA", "EA"]));
    assert_eq!(column("Unit value"), ["38500.00"; 3]);

    // The same for a spreadsheet, with what it is about above.
    let (code, printed, _) = asks(&house, &[&HELD[..], &["--format", "csv", "--spreadsheet", "--var", "nation=POL"]].concat());
    assert_eq!(code, Some(0));
    let text = printed
        .strip_prefix("\u{feff}Question,What do nations hold?\r\nVariables,\"{\"\"nation\"\":[\"\"POL\"\"]}\"\r\n")
        .unwrap_or_else(|| panic!("{printed}"));
    let (head, rows) = text.split_once("\r\n\r\n").unwrap();
    assert!(head.contains("Viewer,staff\r\nHighest label,UNCLASSIFIED\r\nFeeds,pol-stock 2026-11-23T00:00:00Z\r\nNot current,"), "{head}");
    assert!(rows.starts_with("Nation,") && rows.contains("\"'=1+1, \"\"Curragh\"\"\""), "{rows}");

    let file = small.directory.path().join("held.xlsx");
    let (code, printed, _) = asks(&house, &[DOCUMENT, "--out", file.to_str().unwrap()]);
    assert_eq!((code, printed.as_str()), (Some(0), ""));
    let mut book: Xlsx<_> = calamine::open_workbook(&file).unwrap();
    assert_eq!(book.sheet_names(), ["Holdings", "Donations", "About"]);
    let sheet = book.worksheet_range("Holdings").unwrap();
    let cell = |row: u32, head: &str| sheet.get_value((row, u32::try_from(place(head)).unwrap())).cloned().unwrap_or(Data::Empty);
    assert_eq!(
        (cell(1, "Quantity"), cell(2, "Quantity"), cell(3, "Unit value")),
        (Data::Float(24.0), Data::Float(12.0), Data::Float(38500.0))
    );
    assert_eq!(cell(1, "Holder"), Data::String("=1+1, \"Curragh\"".to_owned()));
    let about: Vec<String> = book.worksheet_range("About").unwrap().rows().map(|row| row[0].to_string()).collect();
    assert_eq!(about, ["Question", "Variables", "Asked", "World", "Viewer", "Highest label", "Feeds", "Not current"]);
}

#[test]
fn json_is_the_answer_as_the_gateway_gives_it() {
    let (small, house) = house();
    let (code, printed, _) = asks(&house, &[DOCUMENT]);
    let (told, wanted) = (serde_json::from_str::<Value>(&printed).unwrap(), house.ask(DOCUMENT));
    assert_eq!((code, told), (Some(0), wanted));
    let file = small.directory.path().join("held.graphql");
    std::fs::write(&file, DOCUMENT).unwrap();
    let variables = small.directory.path().join("variables.json");
    std::fs::write(&variables, r#"{"nation": ["DEU"], "least": 2000}"#).unwrap();
    // What is typed goes before what stands in the file.
    let typed = [
        "--vars",
        variables.to_str().unwrap(),
        "--var",
        "least=1e3",
        "--var",
        "condition=SERVICEABLE,UNKNOWN",
        "--var",
        "arrives.fromDays=-30",
    ];
    let (code, printed, said) = asks(&house, &[&[file.to_str().unwrap()], &typed[..]].concat());
    let wanted = house.ask_with(
        DOCUMENT,
        json!({ "nation": ["DEU"], "least": 1000.0, "condition": ["SERVICEABLE", "UNKNOWN"], "arrives": { "fromDays": -30 } }),
    );
    assert_eq!((code, serde_json::from_str::<Value>(&printed).unwrap()), (Some(0), wanted), "{said}");
    assert_eq!(wanted_count(&printed), 1);
}

fn wanted_count(printed: &str) -> u64 {
    serde_json::from_str::<Value>(printed).unwrap()["data"]["holdings"]["totalCount"].as_u64().unwrap()
}

#[test]
fn a_table_is_as_wide_as_it_may_be_and_does_nothing_to_the_terminal() {
    let (_small, house) = house();
    let mut told = String::new();
    for width in [&[][..], &["--width", "100"], &["--width", "60"]] {
        let (code, printed, said) = asks(&house, &[&[DOCUMENT, "--format", "table"], width].concat());
        assert_eq!(code, Some(0), "{said}");
        assert!(!printed.contains('\u{1b}') && printed.contains("Köln"), "{printed}");
        told += &format!("{}\n{printed}{said}\n", width.join(" "));
    }
    let (_, printed, _) = asks(&house, &["{ holdings { totalCount } world { today } }", "--format", "table"]);
    insta::assert_snapshot!("query_tables", told + &printed);
}

#[test]
fn gaps_are_named_and_can_be_forbidden() {
    let (small, house) = house();
    let file = small.directory.path().join("held.csv");
    let arguments = ["{ donations(filter: { nation: [\"DEU\", \"POL\"] }) { nodes { description } } }", "--out", file.to_str().unwrap()];
    let (code, _, said) = asks(&house, &arguments);
    assert!(code == Some(0) && said.contains("gap: DEU: ") && said.contains("(NO_FEED)"), "{code:?} {said}");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "Description\r\n");
    std::fs::write(&file, "as before").unwrap();
    let (code, printed, said) = asks(&house, &[&arguments[..], &["--fail-on-gaps"]].concat());
    assert_eq!((code, printed.as_str()), (Some(3), ""));
    assert!(said.ends_with("error: the answer has 2 gaps, and --fail-on-gaps wants none: nothing was written\n"), "{said}");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "as before");
    assert_eq!(asks(&house, &["{ holdings { nodes { holder } } }", "--format", "csv", "--fail-on-gaps"]).0, Some(0));
}

#[test]
fn what_is_asked_wrongly_is_said_with_what_is_expected() {
    let (small, house) = house();
    let path = |name: &str| small.directory.path().join(name).to_str().unwrap().to_owned();
    std::fs::write(path("broken.graphql"), "{ holdings {\n  nodes { holder }\n").unwrap();
    std::fs::write(path("list.json"), "[1]").unwrap();
    std::fs::write(path("other.json"), r#"{"natoin": 1, "least": "many"}"#).unwrap();
    std::fs::write(path("token"), "two words\n").unwrap();
    let (broken, list, other, token) = (path("broken.graphql"), path("list.json"), path("other.json"), path("token"));
    let nowhere = path("none/held.csv");
    let cases: &[&[&str]] = &[
        &["servicable-howitzers"],
        &["howitzers"],
        &["99"],
        &["none/mine.graphql"],
        &[&broken],
        &["{ holdings { nodes { holder } }"],
        &["query A { nations { code } } query B { nations { code } }"],
        &["{ nations { cod } }"],
        &["{ nation { code } }"],
        &[DOCUMENT, "--var", "nation"],
        &[DOCUMENT, "--var", "natoin=POL"],
        &["{ nations { code } }", "--var", "nation=POL"],
        &[
            DOCUMENT,
            "--var",
            "least=many",
            "--var",
            "condition=SERVICABLE",
            "--var",
            "arrives=tomorrow",
            "--var",
            "arrives.to=tomorrow",
            "--var",
            "arrives.days=3",
            "--var",
            "least.x=1",
        ],
        &[DOCUMENT, "--var", "least=1", "--var", "least=2"],
        &[DOCUMENT, "--var", "nation=POLAND"],
        &["query($code: CountryCode!) { nation(code: $code) { name } }"],
        &[DOCUMENT, "--vars", &list],
        &[DOCUMENT, "--vars", &other],
        &[DOCUMENT, "--vars", "none.json"],
        &[DOCUMENT, "--format", "csv"],
        &[DOCUMENT, "--table", "donation"],
        &[DOCUMENT, "--table", "donations"],
        &["{ __typename }", "--format", "csv"],
        &[DOCUMENT, "--spreadsheet"],
        &[DOCUMENT, "--out", &nowhere],
        &[DOCUMENT, "--out", "held.pdf"],
        &[DOCUMENT, "--token-file", "no-such-file"],
        &[DOCUMENT, "--token-file", &token],
    ];
    let mut told = String::new();
    for arguments in cases {
        let (code, printed, said) = asks(&house, arguments);
        assert_eq!((code, printed.as_str()), (Some(2), ""), "{arguments:?} {said}");
        let typed: Vec<&str> = arguments.iter().map(|word| if *word == DOCUMENT { "…" } else { word }).collect();
        told += &format!("muster query {}\n{said}\n", typed.join(" "));
    }
    insta::assert_snapshot!("query_mistakes", told.replace(small.directory.path().to_str().unwrap(), "DIR"));
    assert_eq!(ran(&["query"]).0, Some(2));
}

#[test]
fn errors_beside_data_are_told_and_end_with_1() {
    let (_small, house) = house();
    let (code, printed, said) =
        asks(&house, &["{ knownAt(instant: \"2026-11-22T12:00:00Z\") { world { today } } holdings { nodes { holder } } }"]);
    assert_eq!(code, Some(1));
    assert!(said.starts_with("error: ") && said.contains("at knownAt (NO_HISTORY)"), "{said}");
    assert_eq!(serde_json::from_str::<Value>(&printed).unwrap()["data"]["holdings"]["nodes"].as_array().unwrap().len(), 3);
}

#[test]
fn who_asks_is_told_by_a_token_that_is_never_shown() {
    let small = Small::new("query-token");
    small.directory.write(
        "muster.toml",
        "version = 1\nbase = \"http://127.0.0.1:9\"\n[[viewer]]\nname = \"reader\"\nnation = \"XAA\"\ntoken = { file = \"token\" }\n",
    );
    small.directory.write("token", "hush-hush\n");
    small.nation("pol", &[feed("pol-stock", "/pol", "", HOLDINGS)]);
    let house = small.fetched();
    let (url, file) = (house.address().to_string(), small.directory.path().join("token"));
    let who = ["query", "{ viewer { name } }", "--format", "csv"];
    let asked = |arguments: &[&str], environment: &[(&str, &str)]| {
        let output = muster(&[&who[..], arguments].concat()).envs(environment.iter().copied()).output().unwrap();
        let (printed, said) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
        assert!(!printed.contains("hush") && !said.contains("hush"), "{printed}{said}");
        (output.status.code(), printed, said)
    };
    let known = (Some(0), "Viewer\r\nreader\r\n".to_owned(), String::new());
    assert_eq!(asked(&["--url", &url, "--token-file", file.to_str().unwrap()], &[]), known);
    assert_eq!(asked(&[], &[("MUSTER_URL", &url), ("MUSTER_TOKEN", "hush-hush")]), known);
    // A file goes before the environment.
    assert_eq!(asked(&["--url", &url, "--token-file", file.to_str().unwrap()], &[("MUSTER_TOKEN", "hush-other")]), known);
    let (code, _, said) = asked(&["--url", &url], &[("MUSTER_TOKEN", "hush-other")]);
    assert!(code == Some(1) && said.contains("status 401") && said.contains("--token-file"), "{code:?} {said}");
    let (code, printed, said) = asked(&["--url", "http://127.0.0.1:9"], &[]);
    assert!(code == Some(1) && printed.is_empty() && said.contains("no gateway answers"), "{code:?} {said}");
}

#[test]
fn the_library_is_listed_and_each_question_can_be_asked() {
    let (code, listed, _) = ran(&["query", "--list"]);
    assert_eq!(code, Some(0));
    let names: Vec<&str> = listed.lines().filter(|line| !line.starts_with(' ')).collect();
    let files = std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("schema/questions")).unwrap().count();
    assert!(names.len() == files && names[1] == "02-serviceable-howitzers", "{listed}");
    let (_small, house) = house();
    for name in names {
        let (code, told, _) = ran(&["query", "--list", name]);
        assert!(code == Some(0) && told.starts_with(&format!("question {name}\n")), "{told}");
        let needed: &[&str] = if told.contains("nsn=…") { &["--var", "nsn=1005-01-231-0973"] } else { &[] };
        let (code, _, said) = asks(&house, &[&[name, "--format", "table"], needed].concat());
        assert!(code == Some(0) || (code == Some(2) && said.contains("is needed")), "{name}: {code:?} {said}");
    }
    insta::assert_snapshot!("query_listed", ran(&["query", "2", "--list"]).1);
}

#[test]
fn a_file_is_written_whole_or_stays_as_it_was() {
    let (_small, house) = house();
    let directory = Directory::new("query-out");
    let file = directory.path().join("held.json");
    directory.write("held.json", "as before");
    let arguments = ["{ holdings { totalCount } }", "--out", file.to_str().unwrap()];
    assert_eq!(ran(&[&["query"], &arguments[..], &["--url", "http://127.0.0.1:9"]].concat()).0, Some(1));
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "as before");
    assert_eq!(asks(&house, &arguments).0, Some(0));
    assert_eq!(wanted_count(&std::fs::read_to_string(&file).unwrap()), 3);
    assert_eq!(std::fs::read_dir(directory.path()).unwrap().count(), 1, "nothing else is left");
}

#[test]
fn a_document_comes_from_standard_input_too() {
    use std::io::Write as _;
    use std::process::Stdio;
    let (_small, house) = house();
    let mut child = muster(&["query", "-", "--format", "csv", "--url", house.address().as_str()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(b"{ nations { code } }").unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), String::from_utf8(output.stdout).unwrap().as_str()), (Some(0), "Code\r\nDEU\r\nPOL\r\n"));
}
