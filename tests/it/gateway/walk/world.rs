//! Four nations of the demo, of whose rows every third is for XBB alone, or was never there.

use muster::demo::plan;
use muster::demo::shapes::Document;
use muster::demo::truth;
use muster::demo::truth::Truth;
use serde_json::{Value, json};

use crate::gateway::small::Small;
use crate::support::gateway::House;

const NATIONS: [&str; 4] = ["deu", "dnk", "pol", "ukr"];
/// Rows of a document.
const ROWS: usize = 45;
const LABEL: &str = r#"label_from = { classification = "label.grade", releasable_to = { path = "label.to", split = "," } }"#;

/// The world with what is withheld, or without it: nothing else is different. Withheld rows stand at the end, so that the
/// others stand at the same places. It has a past: an edition in which rows were other ones, or not there yet.
pub fn world(withheld: bool) -> (Small, House) {
    let small = Small::new("walk");
    // What may be asked at once is another test's.
    small.directory.write("muster.toml", "version = 1\nbase = \"http://127.0.0.1:9\"\n[limits]\ncost = 4000000000\n");
    let truth = truth(1, 1.0, jiff::civil::date(2026, 11, 24));
    for nation in NATIONS {
        let text = std::fs::read_to_string(format!("config/nations/{nation}.toml")).unwrap();
        let mut labelled = String::new();
        for line in text.lines().filter(|line| !line.starts_with("label_from")) {
            labelled.extend([line, "\n"]);
            if line.starts_with("records = ") {
                labelled.extend([LABEL, "\n"]);
            }
        }
        small.directory.write(&format!("nations/{nation}.toml"), labelled);
    }
    publish(&small, &truth, |rows| earlier(&labelled(rows, withheld)));
    let house = small.fetched();
    publish(&small, &truth, |rows| labelled(rows, withheld));
    house.fetch();
    (small, house)
}

/// Publishes what becomes of each document's rows.
fn publish(small: &Small, truth: &Truth, edition: impl Fn(&[Value]) -> Vec<Value>) {
    let feeds = plan::feeds();
    for feed in feeds.iter().filter(|feed| NATIONS.iter().any(|nation| feed.path.starts_with(&format!("/{nation}/")))) {
        let Some(document) = Document::new(truth, feed).filter(|document| document.pages() == 1) else { continue };
        let mut bytes = Vec::new();
        document.write(1, &mut bytes).unwrap();
        let Ok(mut document) = serde_json::from_slice::<Value>(&bytes) else { continue };
        let Some(rows) = document.as_object_mut().and_then(|members| members.values_mut().find_map(Value::as_array_mut)) else { continue };
        *rows = edition(rows);
        small.publisher.put(&feed.path, document.to_string());
    }
}

/// Rows as they were: of every five one was not there yet, and one had another number in it.
fn earlier(rows: &[Value]) -> Vec<Value> {
    let rows = rows.iter().enumerate().filter(|(place, _)| place % 5 != 0);
    rows.map(|(place, row)| {
        let mut row = row.clone();
        let number = row.as_object_mut().and_then(|members| members.values_mut().find(|value| value.is_u64()));
        if let Some(number) = number.filter(|_| place % 5 == 1) {
            *number = json!(number.as_u64().unwrap() + 1);
        }
        row
    })
    .collect()
}

fn labelled(rows: &[Value], withheld: bool) -> Vec<Value> {
    let with = |row: &Value, to: &str| {
        let mut row = row.clone();
        row["label"] = json!({ "grade": "UNCLASSIFIED", "to": to });
        row
    };
    let rows = || rows.iter().take(ROWS).enumerate();
    let shown = rows().filter(|(place, _)| place % 3 != 1).map(|(_, row)| with(row, ""));
    let hidden = rows().filter(|(place, _)| place % 3 == 1 && withheld).map(|(_, row)| with(row, "XBB"));
    shown.chain(hidden).collect()
}
