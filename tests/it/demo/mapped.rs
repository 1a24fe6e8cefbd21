//! The whole way in but the network: every document, decoded and mapped by its nation's configuration, gives what the
//! truth says, and every planted defect is found, no more and no fewer.

use std::collections::BTreeMap;
use std::path::Path;

use muster::config::{AsOf, Dialect, GraphqlQuery, Overrides, load};
use muster::demo::Truth;
use muster::demo::plan::{self, Feed, NATIONS};
use muster::demo::shapes;
use muster::demo::truth::donation::Recipient;
use muster::demo::truth::holding::{Condition, Number};
use muster::demo::truth::written::{Count, Day};
use muster::feed::{Document, Page, decode, map};
use muster::model::Tables;
use serde_json::{Value, json};

use super::{pages, world};

/// What came out of all feeds together.
#[derive(Default)]
struct All {
    tables: BTreeMap<&'static str, usize>,
    rules: BTreeMap<&'static str, u64>,
    seen: u64,
    quarantined: u64,
    totals: usize,
    wrong_totals: usize,
}

impl All {
    fn add(&mut self, tables: &Tables) {
        for (name, count) in [
            ("holdings", tables.holdings.len()),
            ("donations", tables.donations.len()),
            ("donation lines", tables.donation_lines.len()),
            ("transfers", tables.transfers.len()),
            ("repairs", tables.repair_orders.len()),
            ("requirements", tables.requirements.len()),
            ("facilities", tables.facilities.len()),
            ("courses", tables.courses.len()),
            ("iterations", tables.iterations.len()),
        ] {
            *self.tables.entry(name).or_default() += count;
        }
    }
}

/// The pages of a GraphQL service, asked as the configuration asks.
fn walked(truth: &Truth, feed: &Feed, query: &GraphqlQuery) -> Vec<Vec<u8>> {
    let document = shapes::Document::new(truth, feed).expect("planned");
    let mut pages = Vec::new();
    let mut after = Value::Null;
    loop {
        let body = json!({ "query": query.text.as_str(), "variables": { "after": after } }).to_string();
        let page = shapes::graph::answer(&document, body.as_bytes());
        let about = &page["data"][document.stem()]["pageInfo"];
        let (more, cursor) = (about["hasNextPage"] == true, about["endCursor"].clone());
        pages.push(page.to_string().into_bytes());
        if !more {
            return pages;
        }
        after = cursor;
    }
}

fn all() -> All {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("config");
    let config = load(&directory, Overrides { base: None }).expect("no mistake");
    let truth = world();
    let planned = plan::feeds();
    let mut all = All::default();
    for feed in config.nations.iter().flat_map(|nation| &nation.feeds).filter(|feed| feed.lookup.is_none()) {
        let plan = planned.iter().find(|plan| plan.slug == feed.slug.as_str()).expect("planned");
        let page = |bytes: Vec<u8>| Page { url: plan.path.clone(), bytes: bytes.into(), content_type: None };
        let mut document = Document::of(&plan.path, Vec::new());
        document.pages = match &feed.exchange.dialect {
            Dialect::Graphql(query) => walked(&truth, plan, query),
            _ => pages(&truth, plan),
        }
        .into_iter()
        .map(page)
        .collect();
        if let Some(AsOf::Document(path, _)) = &feed.as_of {
            let found = decode::document_value(&document, &feed.layout, path);
            assert!(matches!(found, Ok(Some(_))), "{}: as-of {found:?}", plan.slug);
        }
        let rows = decode::rows(&document, &feed.layout).unwrap_or_else(|failure| panic!("{}: {failure:?}", plan.slug));
        let rows: Vec<_> = rows.map(|row| row.unwrap_or_else(|failure| panic!("{}: {failure:?}", plan.slug))).collect();
        let mapped = map::document(rows, feed, &config.reference);
        all.add(&mapped.tables);
        all.totals += mapped.report.totals.len();
        all.wrong_totals += mapped.report.totals.iter().filter(|total| !total.matches).count();
        assert!(mapped.report.document.is_empty(), "{}: {:?}", plan.slug, mapped.report.document);
        for (_, tally) in &mapped.report.tallies {
            all.seen += tally.seen;
            all.quarantined += tally.quarantined;
            for issue in &tally.issues {
                *all.rules.entry(issue.rule.code).or_default() += issue.count;
            }
        }
    }
    all
}

#[test]
fn every_record_arrives_and_every_planted_defect_is_found() {
    let all = all();
    let truth = world();
    // Albania says what it holds of an item, and shows no list.
    let shown = NATIONS.iter().filter(|publisher| publisher.code != "ALB");
    let holdings: Vec<_> = shown.flat_map(|publisher| truth.holdings(publisher)).collect();
    let of = |test: &dyn Fn(&muster::demo::truth::holding::Holding) -> bool| holdings.iter().filter(|holding| test(holding)).count();
    let nameless = of(&|holding| holding.number == Number::Missing);
    let lines = || truth.donations().iter().flat_map(|donation| &donation.lines);
    let expected = BTreeMap::from([
        ("holdings", holdings.len() - nameless),
        ("donations", truth.donations().len()),
        ("donation lines", lines().count()),
        ("transfers", truth.transfers().len()),
        ("repairs", truth.repairs().len()),
        ("requirements", truth.requirements().len()),
        ("facilities", truth.facilities().len()),
        ("courses", truth.courses().len()),
        ("iterations", truth.iterations().len()),
    ]);
    assert_eq!(all.tables, expected);
    assert_eq!(all.quarantined, nameless as u64);
    assert_eq!(all.wrong_totals, 0);
    assert!(all.totals > 300, "{} totals", all.totals);
    let rule = |code: &str| usize::try_from(all.rules.get(code).copied().unwrap_or(0)).expect("fits");
    assert_eq!(rule("NUMBER_NOT_NSN"), of(&|holding| matches!(holding.number, Number::Local(_))));
    assert_eq!(rule("CONDITION_UNKNOWN"), of(&|holding| holding.condition == Condition::Unexplained && holding.number != Number::Missing));
    assert_eq!(rule("COUNTRY_UNKNOWN"), truth.donations().iter().filter(|donation| donation.recipient == Recipient::Unheard).count());
    assert_eq!(rule("DELIVERED_ABOVE_ALLOCATED"), lines().filter(|line| line.contradicts()).count());
    let impossible = |day: Day| usize::from(matches!(day, Day::Impossible(_)));
    let dates = truth.donations().iter().map(|donation| impossible(donation.announced)).sum::<usize>()
        + lines().map(|line| impossible(line.planned)).sum::<usize>()
        + truth.repairs().iter().map(|order| impossible(order.promised)).sum::<usize>()
        + truth.requirements().iter().map(|need| impossible(need.needed_by)).sum::<usize>()
        + truth.iterations().iter().map(|run| impossible(run.starts)).sum::<usize>();
    assert_eq!(rule("DATE_UNREADABLE"), dates);
    let about = |count: Count| usize::from(matches!(count, Count::About(_)));
    let numbers = holdings.iter().filter(|holding| holding.number != Number::Missing).map(|holding| about(holding.quantity)).sum::<usize>()
        + lines()
            .map(|line| [line.requested, line.pledged, line.allocated, line.shipped, line.delivered].map(about).iter().sum::<usize>())
            .sum::<usize>()
        + truth.iterations().iter().map(|run| about(run.seats)).sum::<usize>();
    assert_eq!(rule("QUANTITY_UNREADABLE"), numbers);
    // Nothing else above an advisory: no system, node, unit, role or stage that the configuration does not know.
    let known = [
        "NUMBER_NOT_NSN",
        "CONDITION_UNKNOWN",
        "COUNTRY_UNKNOWN",
        "DELIVERED_ABOVE_ALLOCATED",
        "DELIVERED_ABOVE_SHIPPED",
        "DATE_UNREADABLE",
        "QUANTITY_UNREADABLE",
        "DUPLICATE_KEY",
        "FIELD_MISSING",
        "RECORD_REPEATED",
        "ROW_REPEATED",
        "TEXT_TRIMMED",
    ];
    let unknown: Vec<_> = all.rules.keys().filter(|code| !known.contains(code)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}
