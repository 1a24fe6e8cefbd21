//! The documents: the same for the same seed, and readable by readers that share no code with the writers.

use std::collections::{BTreeMap, HashSet};

use jiff::civil::date;
use muster::demo::plan::{self, Feed, Kind, Manner, Shape};
use muster::demo::shapes::Document;
use muster::demo::{Truth, truth};
use serde_json::Value;

use super::{TODAY, pages, world};

fn hash(truth: &Truth) -> String {
    let mut hasher = blake3::Hasher::new();
    for feed in plan::feeds() {
        for page in pages(truth, &feed) {
            hasher.update(&page);
        }
    }
    hasher.finalize().to_hex().to_string()
}

#[test]
fn the_same_seed_makes_the_same_documents_on_every_machine() {
    insta::assert_snapshot!(hash(&world()), @"20f22c566d31ad394a2a941f354cc1d717f51c4db9a61e0f297e78ed06ac929f");
    assert_ne!(hash(&truth(2, 1.0, TODAY)), hash(&world()), "another seed");
    assert_ne!(hash(&truth(1, 1.0, date(2026, 11, 25))), hash(&world()), "another day");
}

/// Rows of a document, counted by a reader that shares no code with the writers.
pub fn rows(feed: &Feed, pages: &[Vec<u8>]) -> usize {
    match feed.shape {
        Shape::NestedJson | Shape::FlatJson | Shape::PagedJson | Shape::OData => pages
            .iter()
            .map(|page| {
                let value: Value = serde_json::from_slice(page).unwrap_or_else(|error| panic!("{}: {error}", feed.slug));
                let list = value.as_array().or_else(|| value.as_object().and_then(|object| object.values().find_map(Value::as_array)));
                list.expect("an array at the root or under a key").len()
            })
            .sum(),
        Shape::SemicolonCsv => {
            let (text, _, mistakes) = encoding_rs::WINDOWS_1252.decode(&pages[0]);
            assert!(!mistakes, "{}", feed.slug);
            table(feed, text.as_bytes(), b';').iter().filter(|row| !row.iter().any(|cell| matches!(cell, "TOTAL" | "TOTALE"))).count()
        }
        Shape::CommaCsv => {
            assert!(pages[0].starts_with(b"\xef\xbb\xbf"), "{}: no byte order mark", feed.slug);
            table(feed, &pages[0][3..], b',').len()
        }
        Shape::NestedXml => {
            let element = match feed.kinds[0] {
                Kind::Holding => "holding",
                Kind::Donation => "donation",
                Kind::Transfer => "transfer",
                Kind::RepairOrder => "repair",
                Kind::Requirement => "requirement",
                _ => "iteration",
            };
            elements(&pages[0], element)
        }
        Shape::JsonLines => {
            let text = std::str::from_utf8(&pages[0]).expect("UTF-8");
            text.lines().map(|line| serde_json::from_str::<Value>(line).expect("JSON")).filter(Value::is_object).count()
        }
        // Two rows stand above the table, and its header.
        Shape::Workbook => {
            let mut book: calamine::Xlsx<_> = calamine::open_workbook_from_rs(std::io::Cursor::new(&pages[0])).expect("a workbook");
            let sheet = calamine::Reader::worksheet_range(&mut book, "Donations").expect("a sheet");
            sheet.rows().skip(3).count()
        }
        Shape::GraphQl | Shape::Codification | Shape::HoldingsByNumber | Shape::OpenSeats => 0,
    }
}

/// Whether a whole document of it can be written: it doesn't have to be asked.
pub fn is_document(shape: Shape) -> bool {
    !shape.by_key() && shape != Shape::GraphQl
}

fn table(feed: &Feed, bytes: &[u8], delimiter: u8) -> Vec<csv::StringRecord> {
    let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(bytes);
    let headers = reader.headers().expect("a header").clone();
    assert_eq!(headers.iter().collect::<HashSet<_>>().len(), headers.len(), "{}: a column twice", feed.slug);
    reader.records().map(|row| row.unwrap_or_else(|error| panic!("{}: {error}", feed.slug))).collect()
}

/// Elements of that name that are no totals: direct children of the feed or of their context.
fn elements(bytes: &[u8], name: &str) -> usize {
    let mut reader = quick_xml::Reader::from_reader(bytes);
    let mut depth = 0_usize;
    let mut count = 0;
    loop {
        match reader.read_event().expect("well-formed") {
            quick_xml::events::Event::Start(start) => {
                depth += 1;
                let is_total = start.attributes().flatten().any(|attribute| &*attribute.value == "TOTAL");
                // A transfer names its donation in a child of that name, deeper down.
                let is_record = start.attributes().flatten().any(|attribute| attribute.key.as_ref() == "id") || name == "holding";
                count += usize::from(start.name().as_ref() == name && !is_total && is_record);
            }
            quick_xml::events::Event::End(_) => depth -= 1,
            quick_xml::events::Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(depth, 0);
    count
}

#[test]
fn each_document_can_be_read_and_has_as_many_rows_as_the_truth() {
    let truth = world();
    for feed in plan::feeds().iter().filter(|feed| is_document(feed.shape)) {
        let home = feed.nation;
        let training = feed.kinds.len() > 1;
        let expected = match feed.kinds[0] {
            Kind::TrainingFacility if !training => truth.facilities().iter().filter(|record| record.nation == home).count(),
            Kind::Holding => usize::try_from(truth.holding_count(home)).expect("fits"),
            Kind::Donation => truth.donations().iter().filter(|record| record.nation == home).count(),
            Kind::Transfer => truth.transfers().iter().filter(|record| record.nation == home).count(),
            Kind::RepairOrder => truth.repairs().iter().filter(|record| record.nation == home).count(),
            Kind::Requirement => truth.requirements().iter().filter(|record| record.nation == home).count(),
            Kind::Course => truth.courses().iter().filter(|record| record.nation == home).count(),
            _ => truth.iterations().iter().filter(|record| record.nation == home).count(),
        };
        assert_eq!(rows(feed, &pages(&truth, feed)), expected, "{}", feed.slug);
    }
}

#[test]
fn every_course_and_facility_stands_in_a_document_that_nests_them() {
    let truth = world();
    for course in 0..truth.courses().len() {
        assert!(truth.iterations().iter().any(|run| run.course == course));
    }
    for facility in 0..truth.facilities().len() {
        assert!(truth.iterations().iter().any(|run| run.facility == facility));
    }
}

#[test]
fn totals_rows_match_their_rows() {
    let truth = world();
    let feed = plan::feeds().into_iter().find(|feed| feed.slug == "fra-stocks").expect("planned");
    let written = pages(&truth, &feed);
    let (text, _, _) = encoding_rs::WINDOWS_1252.decode(&written[0]);
    let number = |cell: &str| cell.replace('.', "").replace(',', ".").parse::<f64>().ok();
    let mut sums: BTreeMap<String, f64> = BTreeMap::new();
    let mut totals = 0;
    for row in table(&feed, text.as_bytes(), b';') {
        let (depot, name, quantity) = (row[1].to_owned(), &row[4], number(&row[5]));
        if name == "TOTAL" {
            totals += 1;
            let expected = quantity.expect("a total is a number");
            assert!((sums[&depot] - expected).abs() < 0.05, "{depot}: {} against {expected}", sums[&depot]);
        } else {
            *sums.entry(depot).or_default() += quantity.unwrap_or(0.0);
        }
    }
    assert_eq!(totals, sums.len());
    assert!(totals > 5);
}

#[test]
fn every_document_says_that_it_is_made_up() {
    let truth = world();
    let marks = ["made-up", "Made-up", "erfunden", "zmyślone", "inventées", "inventados", "inventati"];
    for feed in plan::feeds().iter().filter(|feed| is_document(feed.shape) && feed.manner != Manner::NeverDelivers) {
        let page = &pages(&truth, feed)[0];
        let text = match feed.shape {
            Shape::SemicolonCsv => encoding_rs::WINDOWS_1252.decode(page).0.into_owned(),
            Shape::Workbook => {
                let mut book: calamine::Xlsx<_> = calamine::open_workbook_from_rs(std::io::Cursor::new(page)).expect("a workbook");
                calamine::Reader::worksheet_range(&mut book, "Notes").expect("a sheet")[(0, 0)].to_string()
            }
            _ => String::from_utf8(page.clone()).expect("UTF-8"),
        };
        assert!(marks.iter().any(|mark| text.contains(mark)), "{}", feed.slug);
    }
}

/// A reader that keeps nothing, to see that a document is made as it is read.
struct Nothing(usize);

impl std::io::Write for Nothing {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_reader_who_leaves_ends_the_writing() {
    struct Full;
    impl std::io::Write for Full {
        fn write(&mut self, _: &[u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::BrokenPipe.into())
        }
        fn flush(&mut self) -> std::io::Result<()> {
            Err(std::io::ErrorKind::BrokenPipe.into())
        }
    }
    let truth = truth(1, 0.05, TODAY);
    for feed in plan::feeds().iter().filter(|feed| is_document(feed.shape)) {
        let document = Document::new(&truth, feed).expect("planned");
        assert!(document.write(1, &mut Full).is_err(), "{}", feed.slug);
        let mut sink = Nothing(0);
        document.write(1, &mut sink).expect("takes all");
        assert!(sink.0 > 0);
    }
}
