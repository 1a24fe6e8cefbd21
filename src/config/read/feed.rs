//! One feed of a nation's file.

use super::address::{address, slug};
use super::check::language_tag;
use super::csv::csv;
use super::entry::Entry;
use super::exchange::{dialect, success, tls, usual_rows};
use super::formats::{country_scheme, dates, missing, numbers};
use super::graphql::graphql;
use super::label::{label, label_from};
use super::layout::{Parts, as_of, layout};
use super::lookup::lookup;
use super::nation::Surroundings;
use super::paging::paging;
use super::record::{records, totals};
use super::source::{Reading, Scope};
use super::table::Table;
use super::transport::{auth, fetch, headers};
use super::xlsx::xlsx;
use crate::config::exchange::Exchange;
use crate::config::nation::{Expect, Feed};
use crate::config::reading::{DateFormats, Missing, NumberFormat};
use crate::config::spelling::{fit, nearest};
use crate::config::what::What;
use crate::model::codes::{CONDITION_SCHEME_US, Code as _, FeedAccess, FeedFormat};

/// Reads a feed.
pub(super) fn feed(table: Table<'_>, around: &mut Surroundings<'_>) -> Option<Feed> {
    let slug = table.required("slug", "slug = \"stocks\"").and_then(|entry| slug(&entry));
    let title = table.required("title", "title = \"…\"").and_then(|entry| entry.word());
    let language = table.get("language").and_then(|entry| match language_tag(entry.word()?) {
        Ok(tag) => Some(tag),
        Err(what) => {
            entry.report(what);
            None
        }
    });
    if let (Some(slug), Some(entry)) = (&slug, table.get("slug")) {
        around.claim(slug, &entry);
    }
    let url = table.required("url", "url = \"/stocks.json\"").and_then(|entry| address(&entry, around));
    let format = table.required("format", "format = \"JSON\"").and_then(|entry| format(&entry));
    let access = table.code("access").unwrap_or(FeedAccess::Snapshot);
    let promised_every = table.get("promised_every").and_then(|entry| rhythm(&entry));
    let csv = csv(&table, format);
    let records_at = table.get("records");
    let reading = reading(&table, around, format.unwrap_or_default(), csv.as_ref().is_some_and(|csv| !csv.header));
    let as_of = table.get("as_of").and_then(|entry| as_of(&entry, &reading));
    let fetch = fetch(table.table("fetch"), &around.fetch);
    let auth = table.table("auth").map(|table| auth(table, &around.directory));
    let headers = table.table("headers").map(headers).unwrap_or_default();
    let asked = table.table("graphql").and_then(|table| graphql(table, &around.directory.join("nations")));
    let exchange = Exchange {
        dialect: dialect(&table, format, asked.as_ref()),
        tls: table.table("tls").map(|table| tls(table, &around.directory)).unwrap_or_default(),
        success: table.table("success").map(|table| success(table, &reading)).unwrap_or_default(),
    };
    let paging = paging(table.table("paging"), format, &reading, asked.as_ref());
    let rows_usually = usual_rows(&table, format, asked.as_ref());
    let label = label(&table, around);
    let label_from = table.table("label_from").map(|table| label_from(table, &reading));
    let tell_withheld = table.get("tell_withheld").and_then(|entry| entry.boolean()).unwrap_or(false);
    let records = records(&table, &reading);
    let totals = totals(&table, &reading);
    let expect = expect(&table, !exchange.success.empty_on.is_empty());
    let lookup = lookup(&table, access, &reading, url.as_ref());
    only_what_the_access_means(&table, access, records.is_empty());
    let xlsx = xlsx(&table, format, fetch.max_bytes);
    let encoding = table.get("encoding");
    let layout = format.and_then(|format| layout(format, Parts { csv, xlsx, records: records_at, usual: rows_usually, encoding }));
    table.finish();
    Some(Feed {
        nation: around.nation,
        slug: slug?,
        title: title?.into(),
        language,
        url: url?,
        format: format?,
        access,
        promised_every,
        layout: layout?,
        as_of,
        fetch,
        exchange,
        auth: auth.flatten(),
        headers,
        paging,
        label,
        label_from,
        tell_withheld,
        records,
        totals,
        expect,
        lookup,
    })
}

/// A format that is read here.
fn format(entry: &Entry<'_>) -> Option<FeedFormat> {
    let read =
        [FeedFormat::Json, FeedFormat::Ndjson, FeedFormat::Csv, FeedFormat::Xml, FeedFormat::Xlsx, FeedFormat::Graphql, FeedFormat::Odata];
    let read = read.map(|format| (format.name(), format));
    entry.choice("format", &read)
}

/// How often a feed promises to publish.
fn rhythm(entry: &Entry<'_>) -> Option<jiff::Span> {
    let text = entry.word()?;
    let span = text.starts_with('P').then(|| text.parse::<jiff::Span>().ok()).flatten().filter(jiff::Span::is_positive);
    if span.is_none() {
        entry.malformed("duration", "ISO 8601 is wanted, longer than nothing", "P1D");
    }
    span
}

/// What holds for all fields of the feed.
fn reading<'r>(feed: &Table<'_>, around: &Surroundings<'r>, format: FeedFormat, numbered: bool) -> Reading<'r> {
    let number_table = feed.table("numbers");
    let numbers = numbers(number_table.as_ref(), &NumberFormat::default());
    number_table.into_iter().for_each(Table::finish);
    let date_table = feed.table("dates");
    let dates = dates(date_table.as_ref().and_then(|table| table.get("formats")), &DateFormats::default());
    date_table.into_iter().for_each(Table::finish);
    let missing_table = feed.table("missing");
    let missing = missing_table.as_ref().map(|table| missing(table, &Missing::default())).unwrap_or_default();
    missing_table.into_iter().for_each(Table::finish);
    let conditions = feed.word("conditions").unwrap_or(around.nation.as_str());
    if let Some(entry) = feed.get("conditions")
        && conditions != CONDITION_SCHEME_US
        && let Some(near) = nearest(conditions, [CONDITION_SCHEME_US])
    {
        entry.report(What::NoSuchWord { kind: "scheme of conditions".to_owned(), given: fit(conditions), allowed: vec![near.to_owned()] });
    }
    Reading {
        scope: Scope::Row { format, numbered },
        directory: around.directory.join("nations"),
        numbers,
        dates,
        missing,
        countries: feed.get("countries").and_then(|entry| country_scheme(&entry)),
        conditions: conditions.into(),
        reference: around.reference,
    }
}

/// What a good run looks like. A service that may say that it has nothing may have nothing.
fn expect(feed: &Table<'_>, may_be_empty: bool) -> Expect {
    let plain = Expect::default();
    let plain = Expect { min_rows: if may_be_empty { 0 } else { plain.min_rows }, ..plain };
    let Some(table) = feed.table("expect") else { return plain };
    let expect = Expect {
        min_rows: table.whole("min_rows", 0, 1 << 40).unwrap_or(plain.min_rows),
        shrink: table.get("shrink").and_then(|entry| entry.number(0.0, 1.0)).unwrap_or(plain.shrink),
    };
    table.finish();
    expect
}

/// A snapshot gives records; a lookup gives one thing, and no other record than a holding, in one page. XML needs to know where its rows are.
fn only_what_the_access_means(feed: &Table<'_>, access: FeedAccess, empty: bool) {
    const KINDS: [&str; 10] = [
        "holding",
        "donation",
        "transfer",
        "repair_order",
        "requirement",
        "training_facility",
        "course",
        "course_iteration",
        "total",
        "paging",
    ];
    match access {
        FeedAccess::Snapshot => {
            if empty && !KINDS.iter().any(|kind| feed.has(kind)) {
                feed.report(What::MissingKey {
                    inside: "a feed".to_owned(),
                    key: "holding",
                    example: "[feed.holding]` or another kind of record: `[feed.donation]",
                });
            }
        }
        FeedAccess::Lookup => {
            for entry in feed.all().filter(|entry| KINDS.contains(&entry.key) && entry.key != "holding") {
                let step = "take it out, or write it in a feed of its own";
                let what = What::Misplaced { key: entry.key.to_owned(), why: "the feed is asked by key", step };
                entry.file.report(entry.key_span.clone(), what);
            }
        }
    }
    let xml = feed.get("format").is_some_and(|entry| entry.as_text() == Some(FeedFormat::Xml.name()));
    if xml && !feed.has("records") {
        feed.report(What::MissingKey { inside: "a feed in XML".to_owned(), key: "records", example: "records = \"report/store/item\"" });
    }
}
