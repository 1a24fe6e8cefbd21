//! Pages: a nation's settings, its document, and the records and issues that come out. With `UPDATE_CASES=1` what comes out
//! is written anew.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use muster::config::{Overrides, load};
use muster::feed::map::document;
use muster::feed::{Document, decode};
use muster::model::codes::Code as _;
use muster::model::records::{
    Course, CourseIteration, Donation, DonationLine, Holding, RepairOrder, Requirement, TrainingFacility, Transfer, TransferLine,
};
use muster::model::{Cell, Each, Tables};
use muster::store::Mapped;

use crate::support::directory::Directory;

#[test]
fn every_page_shows_what_comes_out() {
    let mut pages: Vec<_> = fs::read_dir("tests/cases/map").unwrap().map(|entry| entry.unwrap().path()).collect();
    pages.sort();
    assert!(pages.len() >= 10, "pages are missing");
    let wrong: Vec<String> = pages.iter().filter_map(|page| differs(page)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is different, if anything is.
fn differs(path: &Path) -> Option<String> {
    let page = fs::read_to_string(path).unwrap();
    let blocks = blocks(&page);
    let directory = Directory::new("map");
    directory.make("nations");
    directory.write("muster.toml", "version = 1\nbase = \"http://127.0.0.1:4100\"\n");
    let mut bytes = Vec::new();
    for (head, text) in &blocks {
        match head.split_once(' ') {
            Some((_, "document")) => bytes = text.as_bytes().to_vec(),
            Some((_, file)) => directory.write(file, text),
            _ => {}
        }
    }
    let config = load(directory.path(), Overrides::default())
        .unwrap_or_else(|mistakes| panic!("{}", mistakes.iter().map(|mistake| mistake.render(false)).collect::<String>()));
    if let Some(aside) = config.set_aside.first() {
        panic!("{}: {}", path.display(), aside.mistakes.iter().map(|mistake| mistake.render(false)).collect::<String>());
    }
    let feed = &config.nations[0].feeds[0];
    let came = Document::of(feed.url.as_str(), bytes);
    let rows = decode::rows(&came, &feed.layout).unwrap().map(Result::unwrap);
    let said = shown(&document(rows, feed, &config.reference));
    let (_, expected) = blocks.iter().find(|(head, _)| *head == "text").unwrap_or(&("", ""));
    if said.trim_end() == expected.trim_end() {
        return None;
    }
    if update() {
        let before = page.split("```text\n").next().unwrap().trim_end();
        fs::write(path, format!("{before}\n\n```text\n{}\n```\n", said.trim_end())).unwrap();
        return None;
    }
    Some(format!("{}: expected\n{expected}\nbut it gives\n{said}", path.display()))
}

/// All that comes out of a document, as a page shows it.
fn shown(mapped: &Mapped) -> String {
    let mut text = String::new();
    records::<Holding>(mapped, &mut text);
    records::<Donation>(mapped, &mut text);
    records::<DonationLine>(mapped, &mut text);
    records::<Transfer>(mapped, &mut text);
    records::<TransferLine>(mapped, &mut text);
    records::<RepairOrder>(mapped, &mut text);
    records::<Requirement>(mapped, &mut text);
    records::<TrainingFacility>(mapped, &mut text);
    records::<Course>(mapped, &mut text);
    records::<CourseIteration>(mapped, &mut text);
    parts(&mapped.tables, &mut text);
    let report = &mapped.report;
    for row in &report.quarantine {
        let field = row.field.as_deref().unwrap_or("the row");
        writeln!(text, "quarantined, {}: {} {field} {}", row.position, row.rule.code, row.message).unwrap();
        writeln!(text, "  {}", row.row).unwrap();
    }
    for total in &report.totals {
        let verdict = if total.matches { "matches" } else { "differs" };
        writeln!(text, "total, {}: {} is {:?}, its rows are {}: {verdict}", total.position, total.name, total.expected, total.actual)
            .unwrap();
    }
    for (label, tally) in &report.tallies {
        let Some(worth) = (tally.seen > 0).then_some(tally) else { continue };
        writeln!(
            text,
            "{} {}: {} seen, {} accepted, {} flagged, {} quarantined",
            label.classification.name(),
            label.releasable_to.join(" "),
            worth.seen,
            worth.accepted,
            worth.flagged,
            worth.quarantined
        )
        .unwrap();
        for issue in &tally.issues {
            writeln!(text, "  {} {} × {}", issue.rule.severity.name(), issue.rule.code, issue.count).unwrap();
        }
    }
    for issue in &report.document {
        let places: Vec<&str> = issue.samples.iter().filter_map(|sample| sample.raw.as_deref()).collect();
        writeln!(text, "document: {} {} × {}: {}", issue.rule.severity.name(), issue.rule.code, issue.count, places.join(", ")).unwrap();
    }
    text
}

/// Parts of records with their places.
fn parts(tables: &Tables, text: &mut String) {
    let legs = tables.transfers.iter().flat_map(|transfer| &transfer.legs);
    let legs = legs.map(|leg| format!("Leg, {}: {} {:?}", leg.position, leg.mode.name(), leg.departs.as_ref().map(|when| when.date)));
    let awaited = tables.repair_orders.iter().flat_map(|order| &order.waiting_for);
    let awaited = awaited.map(|part| {
        let name = part.item.as_ref().and_then(|item| item.name.as_deref()).unwrap_or_default();
        format!("RepairPart, {}: {name} {:?}", part.position, part.quantity.number())
    });
    for line in legs.chain(awaited) {
        writeln!(text, "{line}").unwrap();
    }
}

fn records<T: Each>(mapped: &Mapped, text: &mut String) {
    for record in T::list(&mapped.tables) {
        let origin = record.origin();
        let key = origin.key.as_deref().map(|key| format!(" {key}")).unwrap_or_default();
        writeln!(text, "{}{key}, {}", T::NAME, origin.position).unwrap();
        for field in T::FIELDS {
            if let Some(value) = value((field.get)(record)) {
                writeln!(text, "  {} = {value}", field.shape.name).unwrap();
            }
        }
        for issue in &origin.issues {
            let raw = issue.raw.as_deref().map(|raw| format!(" `{raw}`")).unwrap_or_default();
            writeln!(text, "  ! {} {}{raw} {}", issue.rule.code, issue.field.as_deref().unwrap_or("record"), issue.message).unwrap();
        }
    }
}

/// A value in short; none where nothing was given.
fn value(cell: Cell<'_>) -> Option<String> {
    match cell {
        Cell::Quantity(quantity) => {
            let number = quantity.number().map_or_else(|| quantity.state().name().to_owned(), |number| number.to_string());
            let raw = quantity.raw().filter(|raw| *raw != number).map(|raw| format!(" `{raw}`")).unwrap_or_default();
            let silent = quantity.number().is_none() && raw.is_empty();
            (!silent).then(|| format!("{number} {}{raw}", quantity.unit().code()))
        }
        Cell::Money(money) => money.map(|money| format!("{} {} {}", money.amount(), money.currency(), money.basis().name())),
        Cell::When(when) => when.map(|when| {
            let raw = when.raw.as_deref().map(|raw| format!(" `{raw}`")).unwrap_or_default();
            format!("{} {} {}{raw}", when.date, when.precision.name(), when.kind.name())
        }),
        Cell::Text(text) => text.map(|text| format!("{text:?}")),
        Cell::Code(code) => code.map(|(name, _)| name.to_owned()).filter(|name| name != "UNKNOWN"),
        Cell::Condition(condition) => condition
            .code()
            .map(|code| format!("{} {}:{code}", condition.group().name(), condition.scheme().map_or("", |scheme| scheme.as_str()))),
        Cell::Country(country) => country.map(|country| country.to_string()),
        Cell::Integer(number) => number.map(|number| number.to_string()),
        Cell::Item(item) => item.map(|item| {
            let class = item.supply_class().map(|class| format!(" of class {class}")).unwrap_or_default();
            let name = item.name.as_deref().map(|name| format!(" {name:?}")).unwrap_or_default();
            format!("{} {}{class}{name}", item.key.scheme().name(), item.key.value())
        }),
        Cell::Coordinates(place) => place.map(|place| format!("{} {}", place.latitude, place.longitude)),
        Cell::Languages(tags) => (!tags.is_empty()).then(|| tags.join(" ")),
        Cell::Links(links) => {
            let links: Vec<String> = links.iter().map(|link| format!("{}:{}", link.nation, link.key)).collect();
            (!links.is_empty()).then(|| links.join(", "))
        }
        Cell::Parts(count) => (count > 0).then(|| format!("{count} parts")),
    }
}

/// Blocks between fences: the fence's words and the text.
fn blocks(page: &str) -> Vec<(&str, &str)> {
    let parts: Vec<&str> = page.split("```").collect();
    parts.iter().skip(1).step_by(2).filter_map(|part| part.split_once('\n')).collect()
}

#[expect(clippy::disallowed_methods, reason = "whoever runs the tests decides whether they write")]
fn update() -> bool {
    std::env::var("UPDATE_CASES").is_ok()
}
