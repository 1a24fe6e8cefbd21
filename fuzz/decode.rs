//! No bytes make a decoder panic, and what it gives is counted: the first byte chooses the layout.

#![no_main]

use libfuzzer_sys::fuzz_target;
use muster::config::{CsvLayout, Formulas, Layout, Path, Selector, Sheets, XlsxLayout};
use muster::feed::{Document, decode};
use muster::model::codes::FeedFormat;

fn selector(text: &str) -> Option<Selector> {
    Some(Selector { text: text.into(), path: serde_json_path::JsonPath::parse(text).ok()? })
}

fn layout(choice: u8) -> Layout {
    let csv = CsvLayout::default();
    match choice % 12 {
        0 => Layout::Csv(csv),
        1 => Layout::Csv(CsvLayout { delimiter: b';', encoding: encoding_rs::WINDOWS_1252, skip_lines: 1, ..csv }),
        2 => Layout::Csv(CsvLayout { encoding: encoding_rs::UTF_16LE, header: false, ..csv }),
        3 => Layout::Csv(CsvLayout { quote: Some(b'\''), escape: Some(b'\\'), header_cells: vec!["b".into()], ..csv }),
        4 => Layout::Ndjson { encoding: None },
        5 => Layout::Json { records: None, encoding: None },
        6 => Layout::Json { records: selector("$.r[*].r[*]"), encoding: Some(encoding_rs::SHIFT_JIS) },
        7 => Layout::Json { records: selector("$..r[?@.a > 1]"), encoding: None },
        8 => Layout::Json { records: selector("$.r.*"), encoding: None },
        9 => Layout::Xml { records: vec!["r".into(), "z".into()], encoding: None },
        10 => Layout::Xml { records: vec!["r".into()], encoding: Some(encoding_rs::KOI8_U) },
        _ => Layout::Xlsx(XlsxLayout { sheets: Sheets::All, formulas: Formulas::Cached, max_bytes: 8 << 20, ..XlsxLayout::default() }),
    }
}

fuzz_target!(|bytes: &[u8]| {
    let Some((choice, bytes)) = bytes.split_first() else { return };
    let (document, layout) = (Document::of("http://nation.test/feed", bytes.to_vec()), layout(*choice));
    let Ok(mut rows) = decode::rows(&document, &layout) else { return };
    let paths = ["a", "../a", "r[*]", "@key"].map(|text| Path::parse(text, FeedFormat::Json));
    for row in rows.by_ref().flatten().take(10_000) {
        for path in paths.iter().flatten() {
            let _ = (row.text(path), row.texts(path), row.each(path), row.is_number(path));
        }
        let _ = (row.excerpt(50), row.cell(1), row.position.to_string());
    }
    assert!(rows.findings().iter().all(|finding| finding.count >= finding.samples.len() as u64));
});
