//! A feed's settings made by hand: what laws need that are not about configuration.

use muster::config::{
    CsvLayout, CurrencySource, DateFormats, Exchange, Expect, Feed, Fetch, FieldMapping, FieldSource, KindSource, Layout, Missing,
    NumberFormat, NumberSource, Path, RecordMapping, Source, UnitSource, Where, Words,
};
use muster::feed::{Document, decode};
use muster::model::codes::{DateKind, FeedAccess, FeedFormat, PriceBasis, RecordKind, UnitScheme};
use muster::model::records::{Holding, RepairOrder};
use muster::model::values::{CountryCode, Currency, Label, Text};
use muster::model::{Entity, FieldShape};

/// A column as it stands.
pub fn column(name: &str) -> Source {
    Source { from: Where::Path(path(name)), table: None, default: None, missing: Missing::default() }
}

/// A column with a table.
pub fn words(name: &str, pairs: &[(&str, &str)]) -> Source {
    let table = Words::new(pairs.iter().map(|(from, to)| (Text::from(*from), Text::from(*to))));
    Source { table: Some(table), ..column(name) }
}

/// A path to a column.
pub fn path(name: &str) -> Path {
    Path::parse(name, FeedFormat::Csv).unwrap()
}

fn field(shape: &'static [FieldShape], name: &'static str, source: FieldSource) -> FieldMapping {
    FieldMapping { index: shape.iter().position(|field| field.name == name).unwrap(), name, source }
}

/// A mapping of holdings in the manner of a plain inventory.
pub fn holdings(key: &[&str], numbers: NumberFormat) -> RecordMapping {
    let shape = Holding::SHAPE;
    let unit = UnitSource::Cell(words("UI", &[("Each", "EA"), ("Kit", "KT")]), UnitScheme::Issue);
    let text = |name| FieldSource::Text(column(name));
    RecordMapping {
        kind: RecordKind::Holding,
        record: "Holding",
        each: None,
        when: None,
        key: key.iter().map(|name| path(name)).collect(),
        once: false,
        fields: vec![
            field(
                shape,
                "item",
                FieldSource::Item { number: Some(NumberSource::Whole(column("NSN"))), local: None, name: Some(column("Item Name")) },
            ),
            field(shape, "quantity", FieldSource::Quantity { number: column("Quantity"), format: numbers.clone(), unit }),
            field(
                shape,
                "unit_value",
                FieldSource::Money {
                    amount: column("Acquisition Value"),
                    format: numbers,
                    currency: CurrencySource::Constant(Currency::new("USD").unwrap()),
                    basis: PriceBasis::Acquisition,
                },
            ),
            field(shape, "holder", text("Station Name (LEA)")),
            field(shape, "condition", FieldSource::Condition { code: column("DEMIL Code"), scheme: "US_SUPPLY_CONDITION".into() }),
        ],
        line: None,
    }
}

/// A mapping of repair orders, for dates.
pub fn repairs() -> RecordMapping {
    let shape = RepairOrder::SHAPE;
    let date = |name| FieldSource::When {
        date: column(name),
        formats: DateFormats::default(),
        precision: None,
        kind: KindSource::Constant(DateKind::Actual),
    };
    RecordMapping {
        kind: RecordKind::RepairOrder,
        record: "RepairOrder",
        each: None,
        when: None,
        key: vec![path("NSN")],
        once: false,
        fields: vec![field(shape, "received", date("Quantity")), field(shape, "completed", date("Ship Date"))],
        line: None,
    }
}

/// A feed of comma-separated text with those records.
pub fn feed(records: Vec<RecordMapping>) -> Feed {
    Feed {
        nation: CountryCode::new("XAA").unwrap(),
        slug: "xaa-bestand".into(),
        title: "Made up".into(),
        language: None,
        url: "http://nation.test/feed".parse().unwrap(),
        format: FeedFormat::Csv,
        access: FeedAccess::Snapshot,
        promised_every: None,
        layout: Layout::Csv(CsvLayout::default()),
        as_of: None,
        fetch: Fetch::default(),
        exchange: Exchange::default(),
        auth: None,
        headers: Vec::new(),
        paging: None,
        label: Label::default(),
        label_from: None,
        tell_withheld: false,
        records,
        totals: Vec::new(),
        expect: Expect::default(),
        lookup: None,
    }
}

/// The rows of a document of that feed.
pub fn rows(text: impl Into<Vec<u8>>, feed: &Feed) -> Vec<decode::Row> {
    let document = Document::of("http://nation.test/feed", text.into());
    decode::rows(&document, &feed.layout).unwrap().map(Result::unwrap).collect()
}
