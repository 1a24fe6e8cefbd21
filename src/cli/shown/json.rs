//! A trial as one JSON object: the report as `FeedRun` of the contract has it, the records, and what can't be served.

use jiff::Timestamp;
use serde_json::{Map, Value, json};

use crate::config::Feed;
use crate::feed::Trial;
use crate::model::values::{Id, Issue, Item, Label, Quantity, Text};
use crate::model::{Cell, Code as _, RecordView};
use crate::store::{IssueCount, QuarantinedRow, Run, camel};

/// The whole trial.
pub fn json(trial: &Trial, feed: &Feed) -> Value {
    json!({
        "report": report(&trial.run, feed),
        "records": trial.tables.views().iter().map(record).collect::<Vec<_>>(),
        "quarantined": trial.run.report.quarantine.iter().map(quarantined).collect::<Vec<_>>(),
    })
}

fn report(run: &Run, feed: &Feed) -> Value {
    let all = run.report.all();
    json!({
        "id": Id::named("FeedRun", &format!("{}/{}", run.feed, run.number)).text(),
        "feed": { "id": Id::named("Feed", &feed.slug).text(), "slug": &*feed.slug, "nation": { "code": feed.nation.as_str() } },
        "startedAt": instant(run.started),
        "finishedAt": instant(run.finished),
        "outcome": run.outcome.name(),
        "published": run.published,
        "notModified": run.not_modified,
        "asOf": run.as_of.map(instant),
        "bytes": run.bytes,
        "rows": { "seen": all.seen, "accepted": all.accepted, "flagged": all.flagged, "quarantined": all.quarantined },
        "completeness": all.completeness.iter().map(|of| json!({
            "field": format!("{}.{}", of.record, camel(of.field)), "filled": of.filled, "total": of.total,
        })).collect::<Vec<_>>(),
        "controlTotals": run.report.totals.iter().map(|total| json!({
            "name": &*total.name, "expected": total.expected.unwrap_or(0.0), "actual": total.actual, "matches": total.matches,
        })).collect::<Vec<_>>(),
        "issues": all.issues.iter().chain(&run.report.document).map(summary).collect::<Vec<_>>(),
    })
}

/// An instant as the graph writes it.
fn instant(instant: Timestamp) -> String {
    instant.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

fn summary(issue: &IssueCount) -> Value {
    json!({
        "rule": issue.rule.code,
        "category": issue.rule.category.name(),
        "severity": issue.rule.severity.name(),
        "count": issue.count,
        "samples": issue.samples.iter().map(|sample| json!({
            "position": sample.position.to_string(), "field": sample.field.as_deref(), "raw": sample.raw.as_deref(),
        })).collect::<Vec<_>>(),
    })
}

/// A record: its type, key and place in the document, the fields that it has under their names in the graph, its label and issues.
fn record(view: &RecordView<'_>) -> Value {
    let origin = view.origin;
    let mut record = Map::new();
    record.insert("type".to_owned(), view.name.into());
    record.insert("id".to_owned(), Id::record(view.name, origin.nation, origin.hash).text().into());
    record.insert("key".to_owned(), origin.key.as_deref().into());
    // Apart: some records have a position of their own.
    record.insert("provenance".to_owned(), json!({ "position": origin.position.to_string() }));
    for (shape, cell, parts) in &view.fields {
        let value = match cell {
            Cell::Parts(_) => parts
                .iter()
                .map(|part| part.fields.iter().map(|(shape, cell)| (camel(shape.name), value(*cell))).collect::<Value>())
                .collect(),
            cell => value(*cell),
        };
        record.insert(camel(shape.name), value);
    }
    record.insert("label".to_owned(), label(&origin.label));
    record.insert("issues".to_owned(), origin.issues.iter().map(issue).collect());
    record.into()
}

fn value(cell: Cell<'_>) -> Value {
    match cell {
        Cell::Quantity(quantity) => of_quantity(quantity),
        Cell::Money(money) => money.map(|money| {
            json!({ "amount": money.amount().to_string(), "currency": money.currency().as_str(), "basis": money.basis().name() })
        }).into(),
        Cell::When(when) => when.map(|when| {
            json!({ "date": when.date.to_string(), "precision": when.precision.name(), "kind": when.kind.name(), "raw": when.raw.as_deref() })
        }).into(),
        Cell::Text(text) => text.map(|text| text.as_str()).into(),
        Cell::Code(code) => code.map(|(name, _)| name).into(),
        Cell::Condition(condition) => {
            json!({ "group": condition.group().name(), "scheme": condition.scheme().map(Text::as_str), "code": condition.code().map(Text::as_str) })
        }
        Cell::Country(country) => country.map(|country| country.to_string()).into(),
        Cell::Integer(number) => number.into(),
        Cell::Item(item) => item.map(of_item).into(),
        Cell::Coordinates(place) => place.map(|place| json!({ "latitude": place.latitude, "longitude": place.longitude })).into(),
        Cell::Languages(tags) => tags.iter().map(|tag| tag.as_str()).collect(),
        Cell::Links(links) => links.iter().map(|link| json!({ "nation": link.nation.as_str(), "key": &*link.key })).collect(),
        Cell::Parts(count) => count.into(),
    }
}

fn of_quantity(quantity: &Quantity) -> Value {
    let unit = quantity.unit();
    json!({
        "value": quantity.number(),
        "unit": { "code": unit.code(), "scheme": unit.scheme().name() },
        "state": quantity.state().name(),
        "raw": quantity.raw(),
    })
}

fn of_item(item: &Item) -> Value {
    json!({
        "scheme": item.key.scheme().name(),
        "number": item.key.value(),
        "nsn": item.nsn().map(|nsn| nsn.to_string()),
        "name": item.name.as_deref(),
    })
}

fn label(label: &Label) -> Value {
    let texts = |texts: &[Text]| texts.iter().map(|text| text.as_str()).collect::<Value>();
    json!({
        "policy": &*label.policy,
        "classification": label.classification.name(),
        "releasableTo": texts(&label.releasable_to),
        "caveats": texts(&label.caveats),
    })
}

fn issue(issue: &Issue) -> Value {
    json!({
        "rule": issue.rule.code,
        "severity": issue.rule.severity.name(),
        "field": issue.field.as_deref(),
        "message": &*issue.message,
        "raw": issue.raw.as_deref(),
    })
}

fn quarantined(row: &QuarantinedRow) -> Value {
    json!({
        "position": row.position.to_string(),
        "key": row.key.as_deref(),
        "record": (!row.record.is_empty()).then_some(row.record),
        "rule": row.rule.code,
        "severity": row.rule.severity.name(),
        "field": row.field.as_deref(),
        "message": &*row.message,
        "raw": row.raw.as_deref(),
        "row": &*row.row,
    })
}
