//! What holds for any table and any bytes.

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

/// Whether a line of delimited text is no row: it has several cells, and nothing in any.
fn is_blank<'a>(cells: impl ExactSizeIterator<Item = &'a str>) -> bool {
    cells.len() > 1 && cells.into_iter().all(|cell| cell.as_bytes().trim_ascii().is_empty())
}

proptest! {
    #[test]
    fn a_table_written_as_csv_comes_back(
        (names, lines) in table(),
        delimiter in prop::sample::select(vec![b',', b';', b'\t', b'|']),
        always in any::<bool>(),
    ) {
        let lines: Vec<_> = lines.into_iter().filter(|line| !is_blank(line.iter().map(String::as_str))).collect();
        let style = if always { csv::QuoteStyle::Always } else { csv::QuoteStyle::Necessary };
        let mut out = csv::WriterBuilder::new().delimiter(delimiter).quote_style(style).from_writer(Vec::new());
        out.write_record(&names).unwrap();
        lines.iter().for_each(|line| out.write_record(line).unwrap());
        let (rows, findings) = read(out.into_inner().unwrap(), &Layout::Csv(CsvLayout { delimiter, ..csv() }));
        prop_assert!(findings.is_empty());
        prop_assert_eq!(cells(&rows, &names, FeedFormat::Csv), lines);
    }

    /// Lines that are written plainly do not go through the library's parser; nobody can tell.
    #[test]
    fn delimited_text_is_cut_where_the_library_cuts_it(
        page in "([ab é]{0,4}|[ab;;\"\"\r\n é\u{feff}]{0,8}|\"[ab;\"\n ]{0,6}\"[;\n]|\n|;|\r\n|;\"a\"){0,12}",
        escape in prop::sample::select(vec![None, Some(b'a')]),
    ) {
        let layout = CsvLayout { delimiter: b';', escape, header: false, ..csv() };
        let document = Document::of("stock.csv", page.clone());
        let layout = Layout::Csv(layout);
        let mut decoded = decode::rows(&document, &layout).unwrap();
        let mut reader =
            csv::ReaderBuilder::new().delimiter(b';').escape(escape).flexible(true).has_headers(false).from_reader(page.strip_prefix('\u{feff}').unwrap_or(&page).as_bytes());
        let mut record = csv::StringRecord::new();
        let mut more = |record: &mut csv::StringRecord| loop {
            if !reader.read_record(record).unwrap() || !is_blank(record.iter().collect::<Vec<_>>().into_iter()) {
                break !record.is_empty();
            }
        };
        for row in decoded.by_ref() {
            // What it lacks a quote for, or an end, is told instead of the row.
            let Ok(row) = row else { return Ok(()) };
            prop_assert!(more(&mut record));
            let cells: Vec<_> = (0..).map_while(|column| row.cell(column).text()).collect();
            prop_assert_eq!(cells, record.iter().collect::<Vec<_>>());
        }
        prop_assert!(!more(&mut record));
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
        let (rows, _) = read(ndjson, &Layout::Ndjson { encoding: None });
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
        let layouts = [Layout::Json { records: None, encoding: None }, json("$.r[*]"), json("$.r[*].r[*]"), json("$..r[?@]"), Layout::Ndjson { encoding: None }, Layout::Csv(table), xml("r/z"), xml("r")];
        for layout in &layouts {
            let document = document(bytes.clone());
            let format = FeedFormat::Xml;
            if let Ok(rows) = decode::rows(&document, layout) {
                for row in rows.take(1_000).flatten() {
                    let _ = (row.excerpt(50), row.text(&path("../a", format)), row.each(&path("r", format)), row.texts(&path("z", format)));
                }
            }
        }
        let _ = decode::document_value(&document(bytes.clone()), &xml("r/z"), &DocumentPath::Xml(path("r/z/@a", FeedFormat::Xml)));
        let _ = decode::document_value(&document(bytes), &json("$.r"), &DocumentPath::Json(selector("$.r.a")));
    }
}
