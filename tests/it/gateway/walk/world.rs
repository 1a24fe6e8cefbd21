//! Four nations of the demo, of whose rows every third is for XBB alone, or was never there.

use muster::demo::plan;
use muster::demo::shapes::Document;
use muster::demo::truth;
use serde_json::{Value, json};

use crate::gateway::small::Small;
use crate::support::gateway::House;

const NATIONS: [&str; 4] = ["deu", "dnk", "pol", "ukr"];
/// Rows of a document.
const ROWS: usize = 45;
const LABEL: &str = r#"label_from = { classification = "label.grade", releasable_to = { path = "label.to", split = "," } }"#;

/// The world with what is withheld, or without it: nothing else is different. Withheld rows stand at the end, so that the
/// others stand at the same places.
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
    let feeds = plan::feeds();
    for feed in feeds.iter().filter(|feed| NATIONS.iter().any(|nation| feed.path.starts_with(&format!("/{nation}/")))) {
        let Some(document) = Document::new(&truth, feed).filter(|document| document.pages() == 1) else { continue };
        let mut bytes = Vec::new();
        document.write(1, &mut bytes).unwrap();
        let Ok(mut document) = serde_json::from_slice::<Value>(&bytes) else { continue };
        let Some(rows) = document.as_object_mut().and_then(|members| members.values_mut().find_map(Value::as_array_mut)) else { continue };
        *rows = labelled(rows, withheld);
        small.publisher.put(&feed.path, document.to_string());
    }
    let house = small.fetched();
    (small, house)
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
