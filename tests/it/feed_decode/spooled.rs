//! Bodies on disk are read as those in memory are, block by block.

use std::io::Write as _;

use muster::feed::Body;

use super::*;

/// The same document, on disk.
fn spooled(bytes: &[u8]) -> Document {
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(bytes).unwrap();
    let document = Document::of("http://nation.test/feed", Body::spooled(file, bytes.len() as u64));
    assert!(document.pages[0].bytes.is_spooled());
    document
}

/// All that a document gives: rows, what was noticed, and how it ended.
fn all(document: &Document, layout: &Layout) -> (Vec<String>, Vec<Finding>, Option<Failure>) {
    let mut decoded = match decode::rows(document, layout) {
        Ok(decoded) => decoded,
        Err(failure) => return (Vec::new(), Vec::new(), Some(failure)),
    };
    let (mut rows, mut failure) = (Vec::new(), None);
    for row in decoded.by_ref() {
        match row {
            Ok(row) => rows.push(format!("{} {:?} {}", row.position, row.noticed, row.excerpt(10_000))),
            Err(what) => failure = Some(what),
        }
    }
    (rows, decoded.findings().to_vec(), failure)
}

fn layouts() -> Vec<Layout> {
    vec![
        Layout::Csv(csv()),
        Layout::Csv(CsvLayout { delimiter: b';', encoding: encoding_rs::UTF_16LE, skip_lines: 1, ..csv() }),
        Layout::Csv(CsvLayout { header_cells: vec!["b".into()], ..csv() }),
        Layout::Ndjson { encoding: None },
        Layout::Ndjson { encoding: Some(encoding_rs::WINDOWS_1252) },
        json("$.r[*]"),
        xml("r/z"),
    ]
}

proptest! {
    #[test]
    fn a_body_on_disk_gives_what_one_in_memory_gives(
        start in prop::sample::select(vec!["", "\u{feff}", "a,b\n1,2\n", "{\"r\":[{\"a\":1}", "<r><z>1</z>", "{\"a\":1}\n", "\u{0}[", "x\na,b\n"]),
        noise in prop::collection::vec(prop_oneof![
            any::<u8>().prop_map(|byte| vec![byte]),
            prop::sample::select(vec!["\"", "]", "}", ",", "\n", "\r\n", "ä", "<z>2</z>", "</r>", ",{\"a\":2}", "{\"a\":\"b\"}\n", "3,4\n"])
                .prop_map(|text| text.as_bytes().to_vec()),
        ], 0..20),
    ) {
        let bytes = [start.as_bytes(), &noise.concat()].concat();
        for layout in layouts() {
            prop_assert_eq!(all(&document(bytes.clone()), &layout), all(&spooled(&bytes), &layout), "{:?}", layout);
        }
    }
}

#[test]
fn letters_and_rows_that_lie_across_blocks_stay_whole() {
    // Lines of many lengths: every letter of several bytes comes to lie across the end of some block.
    let name = |number: usize| "ж€𝄞ä".repeat(number % 37);
    let lines: Vec<String> = (0..4_000).map(name).collect();
    let table = format!("n,name\n{}", (0..4_000).map(|n| format!("{n},\"{}\"\"\n\"\n", lines[n])).collect::<String>());
    let wide = |unit: fn(u16) -> [u8; 2]| table.encode_utf16().flat_map(unit).collect::<Vec<u8>>();
    let layout = |encoding| Layout::Csv(CsvLayout { encoding, ..csv() });
    let written = [
        (table.clone().into_bytes(), encoding_rs::UTF_8),
        (wide(u16::to_le_bytes), encoding_rs::UTF_16LE),
        (wide(u16::to_be_bytes), encoding_rs::UTF_16BE),
        (encoding_rs::GB18030.encode(&table).0.into_owned(), encoding_rs::GB18030),
    ];
    for (bytes, encoding) in written {
        assert!(bytes.len() > 3 << 16);
        for document in [document(bytes.clone()), spooled(&bytes)] {
            let rows: Vec<Row> = decode::rows(&document, &layout(encoding)).unwrap().collect::<Result<_, _>>().unwrap();
            assert_eq!(rows.len(), 4_000);
            for (number, row) in rows.iter().enumerate() {
                let place = format!("line {}", 2 * number + 2);
                assert_eq!((row.cell(1), row.position.to_string()), (Located::Text(&format!("{}\"\n", lines[number])), place));
            }
        }
    }
    let ndjson: String = lines.iter().map(|line| format!("{{\"name\": \"{line}\"}}\n")).collect();
    let wide: Vec<u8> = ndjson.chars().flat_map(|letter| u32::from(letter).to_be_bytes()).collect();
    for bytes in [ndjson.into_bytes(), wide] {
        let came = spooled(&bytes);
        let rows: Vec<Row> = decode::rows(&came, &Layout::Ndjson { encoding: None }).unwrap().collect::<Result<_, _>>().unwrap();
        assert!(rows.iter().zip(&lines).all(|(row, line)| text(row, "name", FeedFormat::Ndjson) == Located::Text(line)));
        assert_eq!(rows.len(), 4_000);
    }
    let page = format!("<r>\n{}</r>", lines.iter().map(|line| format!("<z>{line}</z>\n")).collect::<String>());
    let came = spooled(page.as_bytes());
    let rows: Vec<Row> = decode::rows(&came, &xml("r/z")).unwrap().collect::<Result<_, _>>().unwrap();
    assert!(rows.iter().zip(&lines).all(|(row, line)| text(row, ".", FeedFormat::Xml) == Located::Text(line)));
    let broken = page.replace("</r>", "\u{1}</q>");
    assert!(matches!(all(&spooled(broken.as_bytes()), &xml("r/z")).2.unwrap().what, What::Malformed { line: 4_002, .. }));
}

#[test]
fn a_row_without_an_end_is_refused_before_it_fills_the_memory() {
    let long = "x".repeat(17 << 20);
    let quoted = format!("a,b\n1,2\n\"{long}\n");
    assert_eq!(all(&spooled(quoted.as_bytes()), &Layout::Csv(csv())).2.unwrap().what, What::UnclosedQuote { line: 3 });
    let plain = format!("a,b\n1,2\n{long}\n");
    let limit = 16 << 20;
    assert_eq!(all(&spooled(plain.as_bytes()), &Layout::Csv(csv())).2.unwrap().what, What::RowTooLarge { line: 3, limit });
    let ndjson = format!("{{\"a\":1}}\n\"{long}\"\n");
    let (rows, _, failure) = all(&spooled(ndjson.as_bytes()), &Layout::Ndjson { encoding: None });
    assert_eq!((rows.len(), failure.unwrap().what), (1, What::RowTooLarge { line: 2, limit }));
}
