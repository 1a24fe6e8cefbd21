//! Documents that mean harm, or are broken in the ways that documents break.

use std::io::ErrorKind;
use std::net::TcpListener;

use super::*;

/// Listens where a document wants something fetched from; nobody may come.
struct Canary(TcpListener);

impl Canary {
    fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        Self(listener)
    }

    fn url(&self) -> String {
        format!("http://{}", self.0.local_addr().unwrap())
    }

    fn sings(&self) {
        assert!(self.0.accept().is_err_and(|error| error.kind() == ErrorKind::WouldBlock), "something was fetched");
    }
}

#[test]
fn nothing_is_fetched_for_a_document() {
    let canary = Canary::new();
    let url = canary.url();
    let documents = [
        format!("<!DOCTYPE r SYSTEM \"{url}/r.dtd\"><r><z>1</z></r>"),
        format!("<!DOCTYPE r PUBLIC \"-//X\" \"{url}/r.dtd\" [<!ENTITY % p SYSTEM \"{url}/p\"> %p;]><r><z>1</z></r>"),
        format!("<?xml-stylesheet href=\"{url}/s.xsl\" type=\"text/xsl\"?><r><z>1</z></r>"),
        format!("<r xmlns:xi=\"http://www.w3.org/2001/XInclude\"><xi:include href=\"{url}/i\"/><z>1</z></r>"),
        format!(
            "<r xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"urn:x {url}/r.xsd\"><z xlink:href=\"{url}\">1</z></r>"
        ),
    ];
    for document in &documents {
        let (rows, _) = read(document.as_str(), &xml("r/z"));
        assert_eq!(text(&rows[0], ".", FeedFormat::Xml), Located::Text("1"), "{document}");
    }
    let entity = format!("<!DOCTYPE r [<!ENTITY a SYSTEM \"{url}/a\">]>\n<r><z>&a;</z></r>");
    assert_eq!(fail(entity, &xml("r/z")).1.what, What::Entity { name: "a".to_owned(), line: 2 });
    let json = format!("[{{\"$ref\": \"{url}/a\", \"$schema\": \"{url}/s\", \"href\": \"{url}/h\"}}]");
    assert_eq!(read(json, &Layout::Json { records: None, encoding: None }).0.len(), 1);
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.write_string(0, 0, "a").unwrap();
    sheet.write_url(1, 0, format!("{url}/link").as_str()).unwrap();
    sheet.write_formula(2, 0, format!("=WEBSERVICE(\"{url}/w\")").as_str()).unwrap();
    let (rows, _) = read(workbook.save_to_buffer().unwrap(), &Layout::Xlsx(muster::config::XlsxLayout::default()));
    assert_eq!(rows.len(), 2);
    canary.sings();
}

#[test]
fn a_billion_laughs_are_none() {
    let entities: String = (1..10).map(|n| format!("<!ENTITY l{n} \"{}\">", format!("&l{};", n - 1).repeat(10))).collect();
    let bomb = format!("<!DOCTYPE r [<!ENTITY l0 \"ha\">{entities}]><r><z>1</z><z>&l9;</z></r>");
    let (before, failure) = fail(bomb, &xml("r/z"));
    assert_eq!((before, failure.what), (1, What::Entity { name: "l9".to_owned(), line: 1 }));
}

#[test]
fn levels_are_bounded_in_every_format_that_has_them() {
    let deep = |open: &str, close: &str| format!("{}{}", open.repeat(100_000), close.repeat(100_000));
    let list = Layout::Json { records: None, encoding: None };
    assert!(matches!(fail(format!("[{}]", deep("[", "]")), &list).1.what, What::TooDeep { .. }));
    assert!(matches!(fail(format!("[{}1{}]", "{\"a\":".repeat(100_000), "}".repeat(100_000)), &list).1.what, What::TooDeep { .. }));
    assert!(matches!(fail(format!("{{\"r\": {}}}", deep("[", "]")), &json("$..a")).1.what, What::TooDeep { .. }));
    // What stands beside the rows is passed without being built, level by level.
    assert!(read(format!("{{\"x\": {}, \"r\": []}}", deep("[", "]")), &json("$.r[*]")).0.is_empty());
    assert!(matches!(fail(format!("<r>{}</r>", deep("<z>", "</z>")), &xml("r/z")).1.what, What::TooDeep { .. }));
    // A line of JSON lines that cannot be read is a row that is not served, and the next one is.
    let (rows, findings) = read(format!("{}\n{{\"a\": 1}}\n", deep("[", "]")), &Layout::Ndjson { encoding: None });
    assert_eq!((rows.len(), codes(&findings)), (2, vec![("UNREADABLE_LINE", 1)]));
}

#[test]
fn numbers_that_are_none_are_no_json() {
    let ndjson = Layout::Ndjson { encoding: None };
    for word in ["NaN", "Infinity", "-Infinity", "0x1F", "01", "1.", ".5", "+1", "'a'", "undefined"] {
        let failure = fail(format!("[{{\"a\": {word}}}]"), &Layout::Json { records: None, encoding: None }).1;
        assert!(matches!(failure.what, What::Malformed { .. }), "{word}: {failure}");
        let (rows, findings) = read(format!("{{\"a\": {word}}}\n{{\"a\": 1}}\n"), &ndjson);
        assert_eq!((rows.len(), codes(&findings)), (2, vec![("UNREADABLE_LINE", 1)]), "{word}");
    }
    let (rows, _) = read("{\"a\": 1e400, \"b\": -0.0, \"c\": 12345678901234567890123.10}\n", &ndjson);
    let told: Vec<_> = ["a", "b", "c"].map(|name| text(&rows[0], name, FeedFormat::Ndjson).text().unwrap()).into();
    assert_eq!(told[2], "12345678901234567890123.10");
    assert!(told[0].contains("400") && told[1].contains('0'), "{told:?}");
}

#[test]
fn bytes_that_are_no_text_are_refused_or_flagged_with_their_place() {
    let (rows, findings) = read(b"a,b\n1,\xff\xfe\n2,x\n".to_vec(), &Layout::Csv(csv()));
    assert_eq!((rows.len(), codes(&findings)), (2, vec![("UNREADABLE_TEXT", 1)]));
    let (_, failure) = fail(b"[{\"a\": \"\xc3\x28\"}]".to_vec(), &Layout::Json { records: None, encoding: None });
    assert!(matches!(failure.what, What::Malformed { line: 1, .. }), "{failure}");
    let (rows, findings) = read(b"{\"a\": \"\xff\"}\n{\"a\": 1}\n".to_vec(), &Layout::Ndjson { encoding: None });
    assert_eq!((rows.len(), codes(&findings)), (2, vec![("UNREADABLE_LINE", 1)]));
    let (before, failure) = fail(b"<r><z>1</z><z>\xff</z></r>".to_vec(), &xml("r/z"));
    assert_eq!((before, failure.what), (1, What::NotText { encoding: "UTF-8", byte: 14 }));
}

#[test]
fn half_a_last_line_is_never_taken_for_a_whole_one() {
    for (page, layout) in [
        ("a,b\n1,2\n3", Layout::Csv(csv())),
        ("a,b\n1,2\n\"3,", Layout::Csv(csv())),
        ("{\"a\": 1}\n{\"a\": ", Layout::Ndjson { encoding: None }),
        ("[{\"a\": 1}, {\"a\"", Layout::Json { records: None, encoding: None }),
        ("<r><z>1</z><z>2</", xml("r/z")),
    ] {
        let (before, failure) = fail(page, &layout);
        assert!(matches!(failure.what, What::Truncated { .. } | What::UnclosedQuote { .. }), "{page}: {failure}");
        assert_eq!(before, 1, "{page}");
    }
}

#[test]
fn characters_that_hide_something_are_flagged_in_every_format() {
    let marks = ["\u{202e}", "\u{2066}", "\u{7f}"];
    for mark in marks {
        let table = format!("a\nx{mark}y\nz\n");
        let ndjson = format!("{{\"a\": \"x{mark}y\"}}\n{{\"a\": \"z\"}}\n");
        let mut workbook = rust_xlsxwriter::Workbook::new();
        let sheet = workbook.add_worksheet();
        for (row, word) in [(0, "a".to_owned()), (1, format!("x{mark}y")), (2, "z".to_owned())] {
            sheet.write_string(row, 0, word).unwrap();
        }
        let pages = [
            (table.clone().into_bytes(), Layout::Csv(csv())),
            (ndjson.clone().into_bytes(), Layout::Ndjson { encoding: None }),
            (format!("[{}]", ndjson.trim().replace('\n', ",")).into_bytes(), Layout::Json { records: None, encoding: None }),
            (format!("{{\"r\": [{}]}}", ndjson.trim().replace('\n', ",")).into_bytes(), json("$.r[?@]")),
            (format!("<r><z><a>x{mark}y</a></z><z><a>z</a></z></r>").into_bytes(), xml("r/z")),
            (workbook.save_to_buffer().unwrap(), Layout::Xlsx(muster::config::XlsxLayout::default())),
        ];
        for (page, layout) in pages {
            let (rows, findings) = read(page, &layout);
            assert_eq!(codes(&findings), [("CONTROL_CHARACTER", 1)], "{mark:?} {layout:?}");
            assert_eq!(rows.iter().map(|row| row.noticed.len()).collect::<Vec<_>>(), [1, 0], "{mark:?} {layout:?}");
        }
    }
    let (_, findings) =
        read("[{\"a\": \"x\\u0000y\"}, {\"\\u202ea\": 1}, {\"a\": \"\\n\\t\\r\"}]", &Layout::Json { records: None, encoding: None });
    assert_eq!(codes(&findings), [("CONTROL_CHARACTER", 2)]);
}
