//! Documents become rows: what each format brings, what is noticed, and what is refused.

mod csv_documents;
mod encodings;
mod hostile;
mod json_documents;
mod laws;
mod locales;
mod selectors;
mod spooled;
mod xlsx_documents;
mod xml_documents;

use muster::config::{CsvLayout, DocumentPath, Layout, Path, Selector};
use muster::feed::decode::{self, Finding, Located, Row};
use muster::feed::{Document, Failure, Page, What};
use muster::model::codes::FeedFormat;
use proptest::prelude::*;

fn selector(text: &str) -> Selector {
    Selector { text: text.into(), path: serde_json_path::JsonPath::parse(text).unwrap() }
}

fn json(records: &str) -> Layout {
    Layout::Json { records: Some(selector(records)), encoding: None }
}

fn csv() -> CsvLayout {
    CsvLayout::default()
}

fn xml(records: &str) -> Layout {
    Layout::Xml { records: records.split('/').map(Into::into).collect(), encoding: None }
}

fn document(bytes: impl Into<Vec<u8>>) -> Document {
    Document::of("http://nation.test/feed", bytes.into())
}

/// All rows and findings of a document that can be read.
fn read(bytes: impl Into<Vec<u8>>, layout: &Layout) -> (Vec<Row>, Vec<Finding>) {
    let document = document(bytes);
    let mut decoded = decode::rows(&document, layout).unwrap();
    let rows = decoded.by_ref().collect::<Result<_, _>>().unwrap();
    (rows, decoded.findings().to_vec())
}

/// The failure of a document that cannot be read, after the rows that could.
fn fail(bytes: impl Into<Vec<u8>>, layout: &Layout) -> (usize, Failure) {
    let document = document(bytes);
    match decode::rows(&document, layout) {
        Err(failure) => (0, failure),
        Ok(decoded) => {
            let all: Vec<_> = decoded.collect();
            let (last, rows) = all.split_last().expect("a failure");
            assert!(rows.iter().all(Result::is_ok));
            (rows.len(), last.as_ref().expect_err("a failure").clone())
        }
    }
}

fn path(text: &str, format: FeedFormat) -> Path {
    Path::parse(text, format).unwrap()
}

fn text<'a>(row: &'a Row, at: &str, format: FeedFormat) -> Located<'a> {
    row.text(&path(at, format))
}

fn codes(findings: &[Finding]) -> Vec<(&'static str, u64)> {
    findings.iter().map(|finding| (finding.rule.code, finding.count)).collect()
}
