//! Documents become rows: what each format brings, what is noticed, and what is refused.

use muster::config::{CsvLayout, DocumentPath, Layout, Path, Selector};
use muster::feed::decode::{self, Finding, Located, Row};
use muster::feed::{Document, Failure, Page, What};
use muster::model::codes::FeedFormat;
use proptest::prelude::*;

fn selector(text: &str) -> Selector {
    Selector { text: text.into(), path: serde_json_path::JsonPath::parse(text).unwrap() }
}

fn json(records: &str) -> Layout {
    Layout::Json { records: Some(selector(records)) }
}

fn csv() -> CsvLayout {
    CsvLayout { delimiter: b',', quote: Some(b'"'), encoding: encoding_rs::UTF_8, skip_lines: 0, header: true }
}

fn xml(records: &str) -> Layout {
    Layout::Xml { records: records.split('/').map(Into::into).collect() }
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

mod json_documents {
    use super::*;
    const F: FeedFormat = FeedFormat::Json;

    #[test]
    fn a_list_that_names_lead_to() {
        let (rows, findings) = read(
            r#"{"meta": {"stan": "2026-01-01"}, "a": {"poz": [{"nr": 1, "x": {"y": [5, null, true]}}, {"nr": 123456789012345678.10}]}, "n": 2}"#,
            &json("$.a.poz[*]"),
        );
        assert_eq!(rows.len(), 2);
        assert_eq!(rows[1].position.to_string(), "/a/poz/1");
        assert_eq!(text(&rows[1], "nr", F), Located::Text("123456789012345678.10"));
        assert_eq!(text(&rows[1], "x.y[0]", F), Located::Absent);
        assert_eq!(text(&rows[0], "x.y[0]", F), Located::Text("5"));
        assert_eq!(text(&rows[0], "x.y[1]", F), Located::Null);
        assert_eq!(text(&rows[0], "x.y[2]", F), Located::Text("true"));
        assert_eq!(text(&rows[0], "x.y", F), Located::Compound);
        assert_eq!(rows[0].texts(&path("x.y", F)), [Located::Text("5"), Located::Null, Located::Text("true")]);
        assert!(findings.is_empty());
    }

    #[test]
    fn values_beside_the_list_are_above_its_rows() {
        let (rows, _) = read(r#"{"u": "DEU", "a": {"depot": "M", "poz": [{"nr": 1}], "ort": 7}, "z": "last"}"#, &json("$.a.poz[*]"));
        assert_eq!(text(&rows[0], "../depot", F), Located::Text("M"));
        assert_eq!(text(&rows[0], "../ort", F), Located::Text("7"));
        assert_eq!(text(&rows[0], "../../z", F), Located::Text("last"));
        assert_eq!(text(&rows[0], "../poz", F), Located::Absent);
    }

    #[test]
    fn lists_in_rows_are_rows_with_positions() {
        let (rows, _) = read(
            r#"[{"id": "d1", "lines": [{"n": 1}, {"n": 2}]}, {"id": "d2", "lines": null}, {"id": "d3"}, {"lines": {"n": 9}}]"#,
            &Layout::Json { records: None },
        );
        let lines = rows[0].each(&path("lines[*]", F));
        assert_eq!(lines.iter().map(|line| line.position.to_string()).collect::<Vec<_>>(), ["/0/lines/0", "/0/lines/1"]);
        assert_eq!(text(&lines[1], "n", F), Located::Text("2"));
        assert_eq!(text(&lines[1], "../id", F), Located::Text("d1"));
        assert!(rows[1].each(&path("lines[*]", F)).is_empty());
        assert!(rows[2].each(&path("lines[*]", F)).is_empty());
        assert_eq!(rows[3].each(&path("lines", F)).len(), 1);
    }

    #[test]
    fn lists_within_lists_are_followed_while_reading() {
        let (rows, _) = read(
            r#"{"depots": [{"name": "A", "stock": [{"n": 1}, {"n": 2}]}, {"name": "B", "stock": []}, {"name": "C", "stock": [{"n": 3}]}]}"#,
            &json("$.depots[*].stock[*]"),
        );
        let seen: Vec<_> = rows.iter().map(|row| (row.position.to_string(), text(row, "../name", F).text().unwrap())).collect();
        assert_eq!(
            seen,
            [("/depots/0/stock/0".to_owned(), "A"), ("/depots/0/stock/1".to_owned(), "A"), ("/depots/2/stock/0".to_owned(), "C")]
        );
    }

    #[test]
    fn filters_and_descendants_need_the_whole_document_and_give_the_same_rows() {
        let page = r#"{"a": [{"k": 1, "rows": [{"n": "x"}, {"n": "y"}]}, {"k": 2, "rows": [{"n": "z"}]}]}"#;
        let (rows, _) = read(page, &json("$..rows[?@.n != 'y']"));
        let seen: Vec<_> = rows.iter().map(|row| (row.position.to_string(), text(row, "n", F).text().unwrap())).collect();
        assert_eq!(seen, [("/a/0/rows/0".to_owned(), "x"), ("/a/1/rows/0".to_owned(), "z")]);
        assert_eq!(text(&rows[1], "../k", F), Located::Text("2"));
    }

    #[test]
    fn an_empty_list_is_no_missing_list() {
        assert!(read(r#"{"rows": []}"#, &json("$.rows[*]")).0.is_empty());
        assert!(read(r#"{"rows": []}"#, &json("$.rows[?@.a]")).0.is_empty());
        assert!(read("[]", &Layout::Json { records: None }).0.is_empty());
        let nothing = What::NothingSelected { selector: "$.rows[*]".to_owned() };
        assert_eq!(fail(r#"{"row": []}"#, &json("$.rows[*]")).1.what, nothing);
        assert_eq!(fail("[]", &json("$.rows[*]")).1.what, nothing);
        assert_eq!(fail(r#"{"row": []}"#, &json("$.rows[?@.a]")).1.what, What::NothingSelected { selector: "$.rows[?@.a]".to_owned() });
        assert_eq!(
            fail(r#"{"a": [{"c": []}]}"#, &json("$.a[*].b[*]")).1.what,
            What::NothingSelected { selector: "$.a[*].b[*]".to_owned() }
        );
        assert!(read(r#"{"a": [{"b": []}]}"#, &json("$.a[*].b[*]")).0.is_empty());
    }

    #[test]
    fn what_is_no_list_is_named() {
        let (_, failure) = fail(r#"{"rows": null}"#, &json("$.rows[*]"));
        assert_eq!(
            failure.to_string(),
            "`$.rows[*]` is null, not a list of rows (http://nation.test/feed): check `records` against the document"
        );
        let (_, failure) = fail(r#"{"rows": []}"#, &Layout::Json { records: None });
        assert!(matches!(failure.what, What::NotAList { found: "an object", .. }));
    }

    #[test]
    fn names_that_come_twice_are_counted_and_the_last_counts() {
        let (rows, findings) = read(r#"[{"a": 1, "b": 2, "a": 3}, {"a": 1}]"#, &Layout::Json { records: None });
        assert_eq!(text(&rows[0], "a", F), Located::Text("3"));
        assert_eq!(rows[0].noticed.iter().map(|rule| rule.code).collect::<Vec<_>>(), ["DUPLICATE_NAME"]);
        assert!(rows[1].noticed.is_empty());
        assert_eq!(codes(&findings), [("DUPLICATE_NAME", 1)]);
        let many: String = (0..100).map(|n| format!("\"k{n}\": {n}, ")).collect();
        let (rows, findings) = read(format!("[{{{many} \"k50\": \"again\", \"k7\": \"again\"}}]"), &Layout::Json { records: None });
        assert_eq!(text(&rows[0], "k7", F), Located::Text("again"));
        assert_eq!(codes(&findings), [("DUPLICATE_NAME", 1)]);
        assert!(matches!(fail(r#"{"r": [], "r": [1]}"#, &json("$.r[*]")).1.what, What::ListTwice { .. }));
    }

    #[test]
    fn cut_documents_are_truncated_wherever_they_are_cut() {
        let page = r#"{"meta": {"a": "b"}, "rows": [{"n": 1}, {"n": "zwölf"}], "end": [1, {"x": null}]}"#;
        let whole = page.len();
        for cut in 1..whole {
            let (_, failure) = fail(&page.as_bytes()[..cut], &json("$.rows[*]"));
            assert!(matches!(failure.what, What::Truncated { .. }), "cut at {cut}: {failure}");
            let (_, failure) = fail(&page.as_bytes()[..cut], &json("$.rows[?@.n]"));
            assert!(matches!(failure.what, What::Truncated { .. }), "cut at {cut}: {failure}");
        }
        assert_eq!(
            fail("[\n{\"a\": 1},\n{\"a\"", &Layout::Json { records: None }),
            (1, Failure { what: What::Truncated { line: 3 }, page: None, url: Some("http://nation.test/feed".to_owned()) })
        );
    }

    #[test]
    fn what_is_no_json_is_refused_with_its_place() {
        let list = Layout::Json { records: None };
        let place = |text: &str| match fail(text, &list).1.what {
            What::Malformed { line, column, reason, .. } => (line, column, reason),
            other => panic!("{other}"),
        };
        assert_eq!(place("[{\"a\": NaN}]"), (1, 8, "expected value".to_owned()));
        assert_eq!(place("[\n {\"a\": 1},\n {\"a\": Infinity}]").0, 3);
        assert_eq!(place("[1 2]").2, "expected `,`");
        assert_eq!(place("[1,]").0, 1);
        assert_eq!(place("[] []").2, "something stands behind the end of the document");
        let (_, failure) = fail(b"[{\"a\": \"\xff\xfe\"}]".to_vec(), &list);
        assert!(matches!(failure.what, What::Malformed { .. }), "{failure}");
        let deep = format!("[{}{}]", "[".repeat(100_000), "]".repeat(100_000));
        assert_eq!(fail(deep.clone(), &list).1.what, What::TooDeep { limit: 128, line: 1 });
        assert!(matches!(fail(deep, &json("$.a..b")).1.what, What::TooDeep { .. }));
        assert_eq!(fail("  \n ", &list).1.what, What::Empty);
        assert_eq!(fail("<!DOCTYPE HTML><html><body>Login", &list).1.what, What::HtmlPage { promised: F });
    }

    #[test]
    fn a_value_of_the_document_stands_outside_its_rows() {
        let page = document(r#"{"meta": {"stan": "2026-01-01", "n": 5}, "rows": [{"d": "x"}]}"#);
        let value = |text: &str| decode::document_value(&page, &DocumentPath::Json(selector(text))).unwrap();
        assert_eq!(value("$.meta.stan").as_deref(), Some("2026-01-01"));
        assert_eq!(value("$.meta.n").as_deref(), Some("5"));
        assert_eq!(value("$.rows[0].d").as_deref(), Some("x"));
        assert_eq!(value("$..d").as_deref(), Some("x"));
        assert_eq!(value("$.meta.none"), None);
        assert_eq!(value("$.meta"), None);
    }

    #[test]
    fn pages_are_read_one_after_another_and_named() {
        let page = |bytes: &'static str, n: u32| Page { url: format!("http://nation.test/{n}"), bytes: bytes.into(), content_type: None };
        let mut document = Document {
            pages: vec![page(r#"{"r": [{"n": 1}]}"#, 1), page(r#"{"r": [{"n": 2}, {"n": 3}]}"#, 2)],
            etag: None,
            last_modified: None,
            bytes_total: 0,
        };
        let layout = json("$.r[*]");
        let rows: Vec<_> = decode::rows(&document, &layout).unwrap().map(Result::unwrap).collect();
        assert_eq!(rows.iter().map(|row| row.position.to_string()).collect::<Vec<_>>(), ["page 1: /r/0", "page 2: /r/0", "page 2: /r/1"]);
        document.pages.push(page(r#"{"error": "busy"}"#, 3));
        let last = decode::rows(&document, &layout).unwrap().last().unwrap().unwrap_err();
        assert_eq!(
            last.to_string(),
            "`records = \"$.r[*]\"` finds nothing in the document (page 3, http://nation.test/3): check `records` against the document"
        );
    }

    #[test]
    fn ndjson_is_a_row_a_line() {
        let (rows, findings) = read("\u{feff}{\"a\": 1}\r\n\n{\"a\": 2} x\n{broken\n{\"a\": 3}", &Layout::Ndjson);
        assert_eq!(rows.iter().map(|row| row.position.to_string()).collect::<Vec<_>>(), ["line 1", "line 3", "line 4", "line 5"]);
        assert_eq!(text(&rows[3], "a", FeedFormat::Ndjson), Located::Text("3"));
        assert_eq!(rows[2].excerpt(100), "{broken");
        assert_eq!(codes(&findings), [("UNREADABLE_LINE", 2)]);
        assert!(read("", &Layout::Ndjson).0.is_empty());
        let (before, failure) = fail("{\"a\": 1}\n{\"a\": ", &Layout::Ndjson);
        assert_eq!((before, failure.what), (1, What::Truncated { line: 2 }));
    }
}

mod csv_documents {
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
        let (rows, _) = read(b"Stand 1.1.\nDepot \"M\nArtikel;Menge\nGesch\xfctz;1.234,5\n".to_vec(), &Layout::Csv(layout));
        assert_eq!(rows[0].position.to_string(), "line 4");
        assert_eq!(text(&rows[0], "Artikel", F), Located::Text("Geschütz"));
        let utf16: Vec<u8> = "\u{feff}a;b\nж;1\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let (rows, _) = read(utf16, &Layout::Csv(CsvLayout { skip_lines: 0, ..layout }));
        assert_eq!(text(&rows[0], "a", F), Located::Text("ж"));
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
    fn a_page_for_people_is_no_table() {
        assert_eq!(fail("\n <html><body>", &Layout::Csv(csv())).1.what, What::HtmlPage { promised: F });
    }
}

mod xml_documents {
    use super::*;
    const F: FeedFormat = FeedFormat::Xml;

    #[test]
    fn elements_with_what_stands_around_them() {
        let page = r#"<?xml version="1.0"?><countries stand="2019"><country name="Andorra"><c_name>Andorra &amp; &#228;</c_name>
            <program name="P1"><t><n> 1 </n><e/><l>a</l><l>b</l></t><t nr="7"><n><![CDATA[<2>]]></n></t></program></country>
            <country name="Armenia"><program name="P2"><t><n>3</n></t></program></country></countries>"#;
        let (rows, findings) = read(page, &xml("countries/country/program/t"));
        assert!(findings.is_empty(), "{findings:?}");
        assert_eq!(rows.len(), 3);
        assert_eq!(rows[1].position.to_string(), "(/countries/country/program/t)[2]");
        assert_eq!(text(&rows[0], "n", F), Located::Text(" 1 "));
        assert_eq!(text(&rows[0], "e", F), Located::Text(""));
        assert_eq!(text(&rows[0], "x", F), Located::Absent);
        assert_eq!(text(&rows[0], "l", F), Located::Compound);
        assert_eq!(rows[0].texts(&path("l", F)), [Located::Text("a"), Located::Text("b")]);
        assert_eq!(text(&rows[1], "@nr", F), Located::Text("7"));
        assert_eq!(text(&rows[1], "n", F), Located::Text("<2>"));
        assert_eq!(text(&rows[0], "../@name", F), Located::Text("P1"));
        assert_eq!(text(&rows[0], "../../@name", F), Located::Text("Andorra"));
        assert_eq!(text(&rows[0], "../../c_name", F), Located::Text("Andorra & ä"));
        assert_eq!(text(&rows[0], "../../../@stand", F), Located::Text("2019"));
        assert_eq!(text(&rows[2], "../../c_name", F), Located::Absent);
        assert_eq!(text(&rows[2], "../@name", F), Located::Text("P2"));
    }

    #[test]
    fn lists_in_elements_prefixes_and_nil() {
        let page =
            r#"<p:r xmlns:p="urn:x"><p:z><p:legs><p:leg a="1"><p:from>A</p:from></p:leg><p:leg/></p:legs><q xsi:nil="true"/></p:z></p:r>"#;
        let (rows, _) = read(page, &xml("r/z"));
        let legs = rows[0].each(&path("legs/leg", F));
        assert_eq!(
            legs.iter().map(|leg| leg.position.to_string()).collect::<Vec<_>>(),
            ["(/r/z)[1]/p:legs/p:leg[1]", "(/r/z)[1]/p:legs/p:leg[2]"]
        );
        assert_eq!(text(&legs[0], "from", F), Located::Text("A"));
        assert_eq!(text(&legs[0], "p:from", F), Located::Text("A"));
        assert_eq!(text(&legs[0], "@a", F), Located::Text("1"));
        assert_eq!(text(&rows[0], "q", F), Located::Null);
        assert_eq!(text(&legs[1], ".", F), Located::Text(""));
    }

    #[test]
    fn encodings_are_declared() {
        let (rows, _) = read(b"<?xml version='1.0' encoding='windows-1251'?><r><z>\xe6</z></r>".to_vec(), &xml("r/z"));
        assert_eq!(text(&rows[0], ".", F), Located::Text("ж"));
        let (_, failure) = fail(b"<r><z>\xe6</z></r>".to_vec(), &xml("r/z"));
        assert_eq!(failure.what, What::NotText { encoding: "UTF-8", byte: 6 });
    }

    #[test]
    fn a_value_behind_its_rows_is_noticed() {
        let (rows, findings) = read("<r><z>1</z><stand>2</stand><z>3</z></r>", &xml("r/z"));
        assert_eq!(text(&rows[0], "../stand", F), Located::Absent);
        assert_eq!(text(&rows[1], "../stand", F), Located::Text("2"));
        assert_eq!(codes(&findings), [("PARENT_VALUE_LATE", 1)]);
    }

    #[test]
    fn an_empty_list_is_no_missing_list() {
        assert!(read("<r><m></m></r>", &xml("r/m/z")).0.is_empty());
        assert!(read("<r/>", &xml("r/m/z")).0.is_empty());
        assert!(matches!(fail("<error>busy</error>", &xml("r/m/z")).1.what, What::NothingSelected { .. }));
        assert!(matches!(fail("<r><n><z/></n></r>", &xml("r/m/z")).1.what, What::NothingSelected { .. }));
    }

    #[test]
    fn cut_documents_are_truncated_wherever_they_are_cut() {
        let page = "<r a='1'><m><z><n>1</n></z><!-- c --><z><n>2 &lt; &#51;</n></z></m><p>x</p></r>";
        for cut in 1..page.len() {
            let (_, failure) = fail(&page.as_bytes()[..cut], &xml("r/m/z"));
            assert!(matches!(failure.what, What::Truncated { .. } | What::Malformed { .. }), "cut at {cut}: {failure}");
        }
        let open = "<r>".to_owned() + &"<m>".repeat(100);
        assert!(matches!(fail(open, &xml("r/m/z")).1.what, What::Truncated { .. }));
    }

    #[test]
    fn entities_are_never_expanded_and_levels_are_bounded() {
        let laughs = r#"<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]><r><z>&b;</z></r>"#;
        assert_eq!(fail(laughs, &xml("r/z")).1.what, What::Entity { name: "b".to_owned(), line: 1 });
        let attribute = r#"<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r><z a="&x;"/></r>"#;
        assert_eq!(fail(attribute, &xml("r/z")).1.what, What::Entity { name: "x".to_owned(), line: 1 });
        let deep = format!("<r><z>{}", "<a>".repeat(100_000));
        assert!(matches!(fail(deep, &xml("r/z")).1.what, What::TooDeep { .. }));
        let deep = format!("<r><other>{}", "<a>".repeat(100_000));
        assert!(matches!(fail(deep, &xml("r/z")).1.what, What::TooDeep { .. }));
        assert!(matches!(fail("<r><z a='1' a='2'/></r>", &xml("r/z")).1.what, What::Malformed { .. }));
        assert!(matches!(fail("<r><z></y></r>", &xml("r/z")).1.what, What::Malformed { .. }));
        assert!(matches!(fail("<r></r><r></r>", &xml("r/z")).1.what, What::Malformed { .. }));
        assert!(matches!(fail("<r></r> x", &xml("r/z")).1.what, What::Malformed { .. }));
        assert!(matches!(fail("a,b\n1,2\n", &xml("r/z")).1.what, What::Malformed { .. }));
    }

    #[test]
    fn a_value_of_the_document_stands_outside_its_rows() {
        let page = document("<r stand='2026'><kopf><datum art='x'>1.1.2026</datum></kopf><m><z/></m></r>");
        let value = |text: &str| decode::document_value(&page, &DocumentPath::Xml(path(text, F))).unwrap();
        assert_eq!(value("r/kopf/datum").as_deref(), Some("1.1.2026"));
        assert_eq!(value("r/kopf/datum/@art").as_deref(), Some("x"));
        assert_eq!(value("r/@stand").as_deref(), Some("2026"));
        assert_eq!(value("r/datum"), None);
    }
}

mod laws {
    use super::*;

    /// A table of texts with at least one column and no two columns of one name.
    fn table() -> impl Strategy<Value = (Vec<String>, Vec<Vec<String>>)> {
        (1_usize..5).prop_flat_map(|width| {
            let names = prop::collection::hash_set("[a-z][a-zäж]{0,5}", width).prop_map(|names| names.into_iter().collect());
            // Control characters are no text of XML, and a carriage return is read as a line feed there.
            let cell = "[ -~äж€\u{a0}\n]{0,12}";
            (names, prop::collection::vec(prop::collection::vec(cell, width), 0..20))
        })
    }

    fn cells(rows: &[Row], names: &[String], format: FeedFormat) -> Vec<Vec<String>> {
        let cell = |row: &Row, name: &String| text(row, name, format).text().unwrap_or("<none>").to_owned();
        rows.iter().map(|row| names.iter().map(|name| cell(row, name)).collect()).collect()
    }

    fn escaped(text: &str) -> String {
        text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
    }

    proptest! {
        #[test]
        fn a_table_written_as_csv_comes_back(
            (names, lines) in table(),
            delimiter in prop::sample::select(vec![b',', b';', b'\t', b'|']),
            always in any::<bool>(),
        ) {
            let style = if always { csv::QuoteStyle::Always } else { csv::QuoteStyle::Necessary };
            let mut out = csv::WriterBuilder::new().delimiter(delimiter).quote_style(style).from_writer(Vec::new());
            out.write_record(&names).unwrap();
            lines.iter().for_each(|line| out.write_record(line).unwrap());
            let (rows, findings) = read(out.into_inner().unwrap(), &Layout::Csv(CsvLayout { delimiter, ..csv() }));
            prop_assert!(findings.is_empty());
            prop_assert_eq!(cells(&rows, &names, FeedFormat::Csv), lines);
        }

        #[test]
        fn a_table_written_as_json_comes_back((names, lines) in table(), pretty in any::<bool>(), filtered in any::<bool>()) {
            let objects: Vec<serde_json::Map<_, _>> =
                lines.iter().map(|line| names.iter().cloned().zip(line.iter().map(|cell| serde_json::Value::from(cell.clone()))).collect()).collect();
            let page = serde_json::json!({ "vor": { "rows": 1 }, "in": { "rows": objects }, "nach": [1] });
            let page = if pretty { serde_json::to_vec_pretty(&page).unwrap() } else { serde_json::to_vec(&page).unwrap() };
            let (rows, _) = read(page, &json(if filtered { "$.in.rows[?@]" } else { "$.in.rows[*]" }));
            prop_assert_eq!(cells(&rows, &names, FeedFormat::Json), lines.clone());
            let ndjson: String = objects.iter().map(|object| serde_json::to_string(object).unwrap() + "\n").collect();
            let (rows, _) = read(ndjson, &Layout::Ndjson);
            prop_assert_eq!(cells(&rows, &names, FeedFormat::Ndjson), lines);
        }

        #[test]
        fn a_table_written_as_xml_comes_back((names, lines) in table(), attributes in any::<bool>()) {
            let lines: Vec<Vec<String>> = lines.into_iter().map(|line| line.into_iter().map(|cell| cell.replace('\n', " ")).collect()).collect();
            let mut page = "<r><m>\n".to_owned();
            for line in &lines {
                let each = names.iter().zip(line);
                page += &if attributes {
                    format!("<z{}/>", each.map(|(name, cell)| format!(" {name}=\"{}\"", escaped(cell))).collect::<String>())
                } else {
                    format!("<z>\n{}</z>\n", each.map(|(name, cell)| format!("<{name}>{}</{name}>", escaped(cell))).collect::<String>())
                };
            }
            let (rows, findings) = read(page + "</m></r>", &xml("r/m/z"));
            let paths: Vec<_> = names.iter().map(|name| if attributes { format!("@{name}") } else { name.clone() }).collect();
            prop_assert!(findings.is_empty());
            prop_assert_eq!(cells(&rows, &paths, FeedFormat::Xml), lines);
        }

        #[test]
        fn no_bytes_make_a_decoder_panic(
            start in prop::sample::select(vec!["", "[", "{\"r\":[", "a,b\n\"", "<r><z>", "<?xml encoding='utf-16'?>", "\u{feff}"]),
            noise in prop::collection::vec(prop_oneof![
                any::<u8>().prop_map(|byte| vec![byte]),
                prop::sample::select(vec!["\"", "[", "]", "{", "}", ",", ":", "\n", "<z>", "</z>", "<r>", "&a;", "&#x41;", "<![CDATA[", "]]>", "1e999", "null", "\\u0000"])
                    .prop_map(|text| text.as_bytes().to_vec()),
            ], 0..40),
            header in any::<bool>(),
            skip_lines in 0_usize..3,
            encoding in prop::sample::select(vec![encoding_rs::UTF_8, encoding_rs::WINDOWS_1252, encoding_rs::UTF_16LE, encoding_rs::SHIFT_JIS]),
        ) {
            let bytes = [start.as_bytes(), &noise.concat()].concat();
            let table = CsvLayout { header, skip_lines, encoding, ..csv() };
            let layouts = [Layout::Json { records: None }, json("$.r[*]"), json("$.r[*].r[*]"), json("$..r[?@]"), Layout::Ndjson, Layout::Csv(table), xml("r/z"), xml("r")];
            for layout in &layouts {
                let document = document(bytes.clone());
                let format = FeedFormat::Xml;
                if let Ok(rows) = decode::rows(&document, layout) {
                    for row in rows.take(1_000).flatten() {
                        let _ = (row.excerpt(50), row.text(&path("../a", format)), row.each(&path("r", format)), row.texts(&path("z", format)));
                    }
                }
            }
            let _ = decode::document_value(&document(bytes.clone()), &DocumentPath::Xml(path("r/z/@a", FeedFormat::Xml)));
            let _ = decode::document_value(&document(bytes), &DocumentPath::Json(selector("$.r.a")));
        }
    }
}
