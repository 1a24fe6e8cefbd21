//! JSON and NDJSON.

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
        &Layout::Json { records: None, encoding: None },
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
    assert_eq!(seen, [("/depots/0/stock/0".to_owned(), "A"), ("/depots/0/stock/1".to_owned(), "A"), ("/depots/2/stock/0".to_owned(), "C")]);
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
    assert!(read("[]", &Layout::Json { records: None, encoding: None }).0.is_empty());
    let nothing = What::NothingSelected { selector: "$.rows[*]".to_owned() };
    assert_eq!(fail(r#"{"row": []}"#, &json("$.rows[*]")).1.what, nothing);
    assert_eq!(fail("[]", &json("$.rows[*]")).1.what, nothing);
    assert_eq!(fail(r#"{"row": []}"#, &json("$.rows[?@.a]")).1.what, What::NothingSelected { selector: "$.rows[?@.a]".to_owned() });
    assert_eq!(fail(r#"{"a": [{"c": []}]}"#, &json("$.a[*].b[*]")).1.what, What::NothingSelected { selector: "$.a[*].b[*]".to_owned() });
    assert!(read(r#"{"a": [{"b": []}]}"#, &json("$.a[*].b[*]")).0.is_empty());
}

#[test]
fn what_is_no_list_is_named() {
    let (_, failure) = fail(r#"{"rows": null}"#, &json("$.rows[*]"));
    assert_eq!(
        failure.to_string(),
        "`$.rows[*]` is null, not a list of rows (http://nation.test/feed): check `records` against the document"
    );
    let (_, failure) = fail(r#"{"rows": []}"#, &Layout::Json { records: None, encoding: None });
    assert!(matches!(failure.what, What::NotAList { found: "an object", .. }));
}

#[test]
fn names_that_come_twice_are_counted_and_the_last_counts() {
    let (rows, findings) = read(r#"[{"a": 1, "b": 2, "a": 3}, {"a": 1}]"#, &Layout::Json { records: None, encoding: None });
    assert_eq!(text(&rows[0], "a", F), Located::Text("3"));
    assert_eq!(rows[0].noticed.iter().map(|rule| rule.code).collect::<Vec<_>>(), ["DUPLICATE_NAME"]);
    assert!(rows[1].noticed.is_empty());
    assert_eq!(codes(&findings), [("DUPLICATE_NAME", 1)]);
    let many: String = (0..100).map(|n| format!("\"k{n}\": {n}, ")).collect();
    let (rows, findings) =
        read(format!("[{{{many} \"k50\": \"again\", \"k7\": \"again\"}}]"), &Layout::Json { records: None, encoding: None });
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
        fail("[\n{\"a\": 1},\n{\"a\"", &Layout::Json { records: None, encoding: None }),
        (1, Failure { what: What::Truncated { line: 3 }, page: None, url: Some("http://nation.test/feed".to_owned()) })
    );
}

#[test]
fn what_is_no_json_is_refused_with_its_place() {
    let list = Layout::Json { records: None, encoding: None };
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
    let value = |text: &str| decode::document_value(&page, &json("$"), &DocumentPath::Json(selector(text))).unwrap();
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
        findings: Vec::new(),
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
    let (rows, findings) = read("\u{feff}{\"a\": 1}\r\n\n{\"a\": 2} x\n{broken\n{\"a\": 3}", &Layout::Ndjson { encoding: None });
    assert_eq!(rows.iter().map(|row| row.position.to_string()).collect::<Vec<_>>(), ["line 1", "line 3", "line 4", "line 5"]);
    assert_eq!(text(&rows[3], "a", FeedFormat::Ndjson), Located::Text("3"));
    assert_eq!(rows[2].excerpt(100), "{broken");
    assert_eq!(codes(&findings), [("UNREADABLE_LINE", 2)]);
    assert!(read("", &Layout::Ndjson { encoding: None }).0.is_empty());
    let (before, failure) = fail("{\"a\": 1}\n{\"a\": ", &Layout::Ndjson { encoding: None });
    assert_eq!((before, failure.what), (1, What::Truncated { line: 2 }));
}
