//! Delimited text.

use super::*;
const F: FeedFormat = FeedFormat::Csv;

#[test]
fn cells_by_column_with_line_numbers() {
    let (rows, findings) = read("\u{feff}a,b c,d\r\n1,\"x, \"\"y\"\"\",\r\n\r\n\"two\nlines\",,3", &Layout::Csv(csv()));
    assert!(findings.is_empty(), "{findings:?}");
    assert_eq!(rows.iter().map(|row| row.position.to_string()).collect::<Vec<_>>(), ["line 2", "line 4"]);
    assert_eq!(text(&rows[0], "a", F), Located::Text("1"));
    assert_eq!(text(&rows[0], "b c", F), Located::Text("x, \"y\""));
    assert_eq!(text(&rows[0], "d", F), Located::Text(""));
    assert_eq!(text(&rows[0], "e", F), Located::Absent);
    assert_eq!(text(&rows[1], "a", F), Located::Text("two\nlines"));
    assert_eq!(rows[1].columns().unwrap().number("d"), Some(2));
    assert_eq!(rows[1].cell(2), Located::Text("3"));
    assert_eq!(rows[1].excerpt(100), "a: two\nlines, d: 3");
}

#[test]
fn other_delimiters_encodings_and_preambles() {
    let layout = CsvLayout { delimiter: b';', encoding: encoding_rs::WINDOWS_1252, skip_lines: 2, ..csv() };
    let (rows, _) = read(b"Stand 1.1.\nDepot \"M\nArtikel;Menge\nGesch\xfctz;1.234,5\n".to_vec(), &Layout::Csv(layout.clone()));
    assert_eq!(rows[0].position.to_string(), "line 4");
    assert_eq!(text(&rows[0], "Artikel", F), Located::Text("Geschütz"));
    let utf16: Vec<u8> = "\u{feff}a;b\nж;1\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let (rows, _) = read(utf16, &Layout::Csv(CsvLayout { skip_lines: 0, ..layout }));
    assert_eq!(text(&rows[0], "a", F), Located::Text("ж"));
}

#[test]
fn lines_may_end_with_carriage_returns_alone() {
    let places = |page: &str, layout: CsvLayout| {
        let (rows, findings) = read(page, &Layout::Csv(layout));
        (rows.iter().map(|row| format!("{} {}", row.position, row.excerpt(99))).collect::<Vec<_>>(), codes(&findings))
    };
    assert_eq!(places("a,b\r1,2\r\r3,4", csv()).0, ["line 2 a: 1, b: 2", "line 4 a: 3, b: 4"]);
    assert_eq!(places("a,b\r\n1,2\r\n\r\n3,4\r\n", csv()).0, ["line 2 a: 1, b: 2", "line 4 a: 3, b: 4"]);
    assert_eq!(places("x\ry\ra,b\r1,2\r", CsvLayout { skip_lines: 2, ..csv() }).0, ["line 4 a: 1, b: 2"]);
    let searched = CsvLayout { header_cells: vec!["b".into()], ..csv() };
    assert_eq!(places("x\r\r\"y\ra,b\r1,2\r", searched), (vec!["line 5 a: 1, b: 2".to_owned()], vec![("PREAMBLE", 3)]));
}

#[test]
fn quotes_may_be_escaped_or_of_another_kind() {
    let layout = CsvLayout { escape: Some(b'\\'), ..csv() };
    let (rows, findings) = read("a,b\n\"x \\\"y\\\" \\\\\",2\n\"3\n4\",5\n", &Layout::Csv(layout));
    assert_eq!((rows[0].cell(0), rows[1].cell(0)), (Located::Text("x \"y\" \\"), Located::Text("3\n4")));
    assert!(findings.is_empty(), "{findings:?}");
    let (rows, _) = read("a,b\n'x, ''y''',\"2\"\n", &Layout::Csv(CsvLayout { quote: Some(b'\''), ..csv() }));
    assert_eq!((rows[0].cell(0), rows[0].cell(1)), (Located::Text("x, 'y'"), Located::Text("\"2\"")));
}

#[test]
fn a_header_is_found_by_its_cells_or_said_to_be_missing() {
    let layout = CsvLayout { header_cells: vec!["NSN".into(), "Qty".into()], skip_lines: 1, ..csv() };
    let (rows, findings) = read("skipped\n\"Depot\n\n NSN ,\"Qty\",\"in\ntwo\"\n1,2,3\n", &Layout::Csv(layout.clone()));
    assert_eq!((text(&rows[0], "NSN", F), rows[0].position.to_string()), (Located::Text("1"), "line 6".to_owned()));
    assert_eq!(codes(&findings), [("PREAMBLE", 2), ("COLUMN_TRIMMED", 1)]);
    let (_, failure) = fail("skipped\nNSN,Menge\n1,2\n", &Layout::Csv(layout));
    assert_eq!(
        failure.to_string(),
        "no line among the first 200 has the cells `NSN`, `Qty` (http://nation.test/feed): check `header` against the document"
    );
}

#[test]
fn tables_without_header_count_their_columns() {
    let (rows, _) = read("x,y\nz\n", &Layout::Csv(CsvLayout { header: false, ..csv() }));
    assert_eq!(text(&rows[0], "2", F), Located::Text("y"));
    assert_eq!(rows[0].position.to_string(), "line 1");
    assert_eq!(text(&rows[1], "2", F), Located::Absent);
    assert_eq!(rows[1].noticed.len(), 1);
    assert!(read("", &Layout::Csv(CsvLayout { header: false, ..csv() })).0.is_empty());
    assert!(read("a,b\n", &Layout::Csv(csv())).0.is_empty());
    assert_eq!(fail("", &Layout::Csv(csv())).1.what, What::Empty);
}

#[test]
fn columns_of_one_name_get_a_number() {
    let (rows, findings) = read("n,n,,n\n1,2,3,4\n", &Layout::Csv(csv()));
    let cells: Vec<_> = ["n", "n#2", "#3", "n#3"].iter().map(|name| text(&rows[0], name, F).text().unwrap()).collect();
    assert_eq!(cells, ["1", "2", "3", "4"]);
    assert_eq!(codes(&findings), [("COLUMN_RENAMED", 3)]);
    assert_eq!(findings[0].samples[1].message, "column 3 is called `#3` here");
}

#[test]
fn cells_that_are_text_only_together_are_no_text() {
    let (rows, findings) = read(b"a,b\nx\xc3,\xa4y\n".to_vec(), &Layout::Csv(csv()));
    assert_eq!((text(&rows[0], "a", F), text(&rows[0], "b", F)), (Located::Text("x\u{fffd}"), Located::Text("\u{fffd}y")));
    assert_eq!(codes(&findings), [("UNREADABLE_TEXT", 1)]);
}

#[test]
fn many_columns_of_one_name_take_no_long_time() {
    let (rows, _) = read(format!("{}\n{}\n", "n,".repeat(50_000), "1,".repeat(50_000)), &Layout::Csv(csv()));
    assert_eq!(text(&rows[0], "n#50000", F), Located::Text("1"));
}

#[test]
fn odd_lines_are_flagged_and_kept() {
    let (rows, findings) = read(b"a,b\n1\n1,2,3\n\"e\"f,2\n5\" gun,2\nx\0y,2\n\xff,2\n1,2\n".to_vec(), &Layout::Csv(csv()));
    assert_eq!(rows.len(), 7);
    assert_eq!(codes(&findings), [("RAGGED_ROW", 2), ("STRAY_QUOTE", 1), ("CONTROL_CHARACTER", 1), ("UNREADABLE_TEXT", 1)]);
    assert_eq!(rows.iter().map(|row| row.noticed.len()).collect::<Vec<_>>(), [1, 1, 1, 0, 1, 1, 0]);
    assert_eq!(text(&rows[3], "a", F), Located::Text("5\" gun"));
    assert_eq!(text(&rows[5], "a", F), Located::Text("\u{fffd}"));
    assert_eq!(findings[0].samples[0].message, "1 cells where the table has 2 columns");
}

#[test]
fn a_delimiter_at_the_end_of_lines_is_no_cell() {
    let (rows, findings) = read("a,b\n1,2,\n3,4,,\n", &Layout::Csv(csv()));
    assert!(findings.is_empty());
    assert_eq!((rows.len(), rows[1].cell(1)), (2, Located::Text("4")));
}

#[test]
fn a_quote_without_its_partner_is_refused() {
    let (before, failure) = fail("a,b\n1,2\n\"3,4\n5,6\n", &Layout::Csv(csv()));
    assert_eq!((before, failure.what), (1, What::UnclosedQuote { line: 3 }));
    let (_, failure) = fail("a,b\n\"1,2\n3,4\n\"5\",6\n", &Layout::Csv(csv()));
    assert_eq!(failure.what, What::RunawayQuote { line: 2, lines: 2 });
    let long = format!("a,b\n\"{}\",2\n", "x\n".repeat(300));
    assert_eq!(fail(long, &Layout::Csv(csv())).1.what, What::RunawayQuote { line: 2, lines: 300 });
    assert_eq!(read("a,b\n\"1,2\n", &Layout::Csv(CsvLayout { quote: None, ..csv() })).0.len(), 1);
}

#[test]
fn half_a_last_line_is_truncated() {
    let (before, failure) = fail("a,b,c\n1,2,3\n4,5", &Layout::Csv(csv()));
    assert_eq!((before, failure.what), (1, What::Truncated { line: 3 }));
    assert_eq!(read("a,b,c\n1,2,3\n4,5,6", &Layout::Csv(csv())).0.len(), 2);
}

#[test]
fn lines_of_delimiters_are_no_rows() {
    let (rows, findings) = read("a,b,c\n1,2,3\n,,\n , ,\n4,,\n\"\",\"\",\"\"\n", &Layout::Csv(csv()));
    assert_eq!(rows.iter().map(|row| row.position.to_string()).collect::<Vec<_>>(), ["line 2", "line 5"]);
    let empty: Vec<_> = findings.iter().filter(|issue| issue.rule.code == "EMPTY_ROW").collect();
    assert_eq!(empty.iter().map(|issue| issue.count).collect::<Vec<_>>(), [3]);
}

#[test]
fn a_file_of_another_kind_is_named() {
    for (bytes, kind) in [
        (&b"PK\x03\x04\x14\0"[..], "a ZIP archive or a workbook"),
        (b"\x1f\x8b\x08\0\0\0", "packed with gzip"),
        (b"%PDF-1.7\n", "a PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "an old workbook (.xls) or another file of Microsoft Office"),
        (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    ] {
        let failure = fail(bytes, &Layout::Csv(csv())).1;
        assert_eq!(failure.what, What::OtherFile { is: kind, promised: F });
        assert!(failure.what.is_another_document());
    }
}

#[test]
fn a_page_for_people_is_no_table() {
    assert_eq!(fail("\n <html><body>", &Layout::Csv(csv())).1.what, What::HtmlPage { promised: F });
}
