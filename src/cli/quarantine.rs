//! `muster quarantine`: the rows of a feed's newest document that can't be served, for those who repair it.

use std::process::ExitCode;

use serde_json::{Value, json};

use super::args::{QuarantineArgs, QuarantineFormat};
use super::asking::{Asking, text};
use super::failed;
use super::listing::{sentence, width};
use super::named_feeds::{NamedFeeds, NotNamed, ended};
use super::serve::block_on;

const RUNS: &str = "
query($slug: String!) {
  feed(slug: $slug) { lastError runs(first: 500) { nodes { id finishedAt rows { seen quarantined } } } }
}";

const ROWS: &str = "
query($run: ID!, $after: String) {
  node(id: $run) { ... on FeedRun { quarantined(first: 500, after: $after) {
    leftOff pageInfo { hasNextPage endCursor }
    nodes { position sourceKey record field column rule severity message value row }
  } } }
}";

/// What is written of a row, in this order.
const COLUMNS: [&str; 9] = ["position", "column", "rule", "message", "value", "row", "sourceKey", "record", "field"];

/// 0: they are listed, if there are any; 1: no gateway answers; 2: mistyped.
pub fn run(args: &QuarantineArgs) -> ExitCode {
    block_on(async { ended(quarantine(args).await) })
}

async fn quarantine(args: &QuarantineArgs) -> Result<ExitCode, NotNamed> {
    let asking = Asking::new(&args.gateway)?;
    let feeds = NamedFeeds::of(&asking, &args.feed).await?;
    let (nation, slug) = (&feeds.nation, feeds.only()?);
    let feed = asking.ask(RUNS, json!({ "slug": slug })).await?["feed"].take();
    let runs = feed["runs"]["nodes"].as_array().into_iter().flatten();
    let Some((age, run)) = runs.enumerate().find(|(_, run)| run["rows"]["seen"].as_u64().is_some_and(|seen| seen > 0)) else {
        let why = feed["lastError"].as_str().map(|why| format!(": {}", super::shown::shown(why))).unwrap_or_default();
        anstream::eprintln!("{nation}/{slug} has brought no rows that you may see{why}");
        return Ok(ExitCode::SUCCESS);
    };
    let (rows, left_off) = all(&asking, &run["id"]).await?;
    if let Err(error) = write(&rows, args.format) {
        return Ok(failed(format!("the rows can't be written: {error}")));
    }
    let (seen, quarantined) = (&run["rows"]["seen"], &run["rows"]["quarantined"]);
    anstream::eprintln!("{nation}/{slug}, fetched {}: {quarantined} of {seen} rows are quarantined", text(&run["finishedAt"]));
    if left_off > 0 {
        anstream::eprintln!("{left_off} more rows, or parts of rows, are not kept");
    }
    if age > 0 && feed["lastError"].is_string() {
        anstream::eprintln!("a newer run brought no document: {}", text(&feed["lastError"]));
    }
    Ok(ExitCode::SUCCESS)
}

/// All such rows of a run, page after page, and how many more there were.
async fn all(asking: &Asking, run: &Value) -> Result<(Vec<Value>, u64), NotNamed> {
    let (mut rows, mut after) = (Vec::new(), Value::Null);
    loop {
        let mut answer = asking.ask(ROWS, json!({ "run": run, "after": after })).await?;
        let page = &mut answer["node"]["quarantined"];
        rows.extend(page["nodes"].as_array_mut().map(std::mem::take).unwrap_or_default());
        after = page["pageInfo"]["endCursor"].take();
        // Where the run is forgotten between two pages, there is no next one.
        if page["pageInfo"]["hasNextPage"] != true || after.is_null() {
            return Ok((rows, page["leftOff"].as_u64().unwrap_or_default()));
        }
    }
}

fn write(rows: &[Value], format: QuarantineFormat) -> std::io::Result<()> {
    match format {
        QuarantineFormat::Text => {
            for row in rows {
                anstream::print!("{}", block(row));
            }
            Ok(())
        }
        QuarantineFormat::Csv => {
            let mut out = csv::Writer::from_writer(std::io::stdout().lock());
            out.write_record(COLUMNS)?;
            for row in rows {
                out.write_record(COLUMNS.map(|column| row[column].as_str().unwrap_or_default()))?;
            }
            out.flush()
        }
        QuarantineFormat::Json => {
            let rows = serde_json::to_string_pretty(rows)?;
            anstream::println!("{rows}");
            Ok(())
        }
    }
}

/// A row for people: where, which column, what is wrong, how it reads.
fn block(row: &Value) -> String {
    let place = match (row["column"].as_str(), row["field"].as_str()) {
        (Some(_), _) => format!(", column {}", text(&row["column"])),
        (None, Some(_)) => format!(", field {}", text(&row["field"])),
        (None, None) => String::new(),
    };
    let value = row["value"].as_str().map(|_| format!("`{}` ", text(&row["value"]))).unwrap_or_default();
    let mut block = format!("{}{place}: {}\n", text(&row["position"]), text(&row["rule"]));
    block += &sentence(&format!("{value}{}", text(&row["message"])), width());
    if row["row"].is_string() {
        block += &format!("    row {}\n", text(&row["row"]));
    }
    block
}
