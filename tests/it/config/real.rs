//! Examples that are handed out with Muster are right, and come out as they are meant.

use std::path::Path;

use muster::config::{AsOf, FieldSource, Layout, Overrides, TotalOf, UnitSource, Where, load};
use muster::model::codes::{FeedFormat, RecordKind, UnitScheme, unit};

#[test]
fn the_real_documents_have_their_mapping() {
    let base = url::Url::parse("http://127.0.0.1:9/under/").unwrap();
    let config = load(Path::new("config/examples/us"), Overrides { base: Some(base) }).unwrap();
    assert!(config.set_aside.is_empty(), "{:?}", config.set_aside);
    let nation = &config.nations[0];
    let slugs: Vec<&str> = nation.feeds.iter().map(|feed| feed.slug.as_str()).collect();
    let workbook = ["us-leso-ammo-state", "us-leso-ammo-federal", "us-leso-ammo-cancelled"];
    assert_eq!(slugs, [["us-eda", "us-fmtr", "us-leso-va-2019-12-31", "us-leso-va-2020-03-31"].as_slice(), &workbook].concat());
    assert_eq!(nation.feeds[0].url.as_str(), "http://127.0.0.1:9/under/EDA_Public_Report.csv", "a path lies under the whole base");

    let donation = &nation.feeds[0].records[0];
    let line = donation.line.as_ref().unwrap();
    assert_eq!((donation.kind, line.record, line.each.is_none()), (RecordKind::Donation, "DonationLine", true));
    let stage = line.fields.iter().find(|field| field.name == "stage").unwrap();
    let FieldSource::Code { word, .. } = &stage.source else { panic!("{stage:?}") };
    assert_eq!(word.table.as_ref().unwrap().get("LOA Offered").unwrap(), "OFFERED");
    assert_eq!(word.missing.not_applicable, ["N/A"], "a field has what the feed says of missing values");

    let training = &nation.feeds[1];
    let Layout::Xml { records, .. } = &training.layout else { panic!() };
    assert_eq!(records.join("/"), "countries/country/program/training");
    assert_eq!(training.records.iter().filter(|record| record.once).count(), 2);
    assert!(
        matches!(&training.totals[0].of, TotalOf::Sum(source) if matches!(&source.from, Where::Path(path) if path.as_str() == "quantity"))
    );

    let holdings = &nation.feeds[3];
    assert!(matches!(holdings.as_of, Some(AsOf::Constant(day)) if day == jiff::civil::date(2020, 3, 31)));
    assert_eq!(holdings.format, FeedFormat::Csv);
    let FieldSource::Quantity { unit: UnitSource::Cell(words, scheme), .. } = &holdings.records[0].fields[1].source else { panic!() };
    let code = words.table.as_ref().unwrap().get("Kit").unwrap();
    assert_eq!(unit(*scheme, code), unit(UnitScheme::Issue, "KT"));
}
