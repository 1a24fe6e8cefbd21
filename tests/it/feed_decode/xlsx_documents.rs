//! Workbooks.

use std::io::{Cursor, Read as _, Write as _};

use muster::config::{Formulas, Region, Sheet, Sheets, XlsxLayout};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::*;

const F: FeedFormat = FeedFormat::Xlsx;

/// Fills a sheet.
type Fill<'a> = &'a dyn Fn(&mut Worksheet);

/// A workbook of sheets with these names, each filled by its function.
fn workbook(sheets: &[(&str, Fill<'_>)]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    for (name, fill) in sheets {
        fill(workbook.add_worksheet().set_name(*name).unwrap());
    }
    workbook.save_to_buffer().unwrap()
}

fn one(fill: Fill<'_>) -> Vec<u8> {
    workbook(&[("Stock", fill)])
}

fn words(sheet: &mut Worksheet, row: u32, words: &[&str]) {
    for (column, word) in (0..).zip(words) {
        if !word.is_empty() {
            sheet.write_string(row, column, *word).unwrap();
        }
    }
}

fn xlsx() -> XlsxLayout {
    XlsxLayout::default()
}

fn cells(row: &Row) -> Vec<&str> {
    (0..row.columns().unwrap().len()).map(|column| row.cell(column).text().unwrap()).collect()
}

fn messages(findings: &[Finding]) -> Vec<String> {
    let said = findings.iter().flat_map(|finding| finding.samples.iter().map(move |sample| (finding.rule.code, sample)));
    said.map(|(code, sample)| format!("{code} {}: {}", sample.position, sample.message)).collect()
}

#[test]
fn cells_come_as_a_person_would_have_written_them() {
    let bytes = one(&|sheet| {
        words(sheet, 0, &["whole", "part", "day", "moment", "hour", "took", "yes", "nsn", "nato", "text", "large"]);
        sheet.write_number(1, 0, 1_305_999_783_426.0).unwrap();
        sheet.write_number(1, 1, 475.599_999_999_999_97).unwrap();
        let at = |text: &str| ExcelDateTime::parse_from_str(text).unwrap();
        let format = |code: &str| Format::new().set_num_format(code);
        sheet.write_datetime_with_format(1, 2, at("2018-06-12"), &format("m/d/yy;@")).unwrap();
        sheet.write_datetime_with_format(1, 3, at("2018-06-12T13:05:09"), &format("dd.mm.yyyy hh:mm")).unwrap();
        sheet.write_number_with_format(1, 4, 0.5, &format("h:mm")).unwrap();
        sheet.write_number_with_format(1, 5, 1.5, &format("[h]:mm:ss")).unwrap();
        sheet.write_boolean(1, 6, true).unwrap();
        sheet.write_number_with_format(1, 7, 286_215.0, &format("000000000")).unwrap();
        sheet.write_number_with_format(1, 8, 1_005_012_310_973.0, &format("0000-00-000-0000")).unwrap();
        sheet.write_string(1, 9, " 007 ").unwrap();
        sheet.write_number(1, 10, 1e20).unwrap();
        sheet.write_number(2, 1, -0.001).unwrap();
    });
    let (rows, findings) = read(bytes, &Layout::Xlsx(xlsx()));
    assert_eq!(
        cells(&rows[0]),
        [
            "1305999783426",
            "475.6",
            "2018-06-12",
            "2018-06-12T13:05:09",
            "12:00:00",
            "36:00:00",
            "true",
            "000286215",
            "1005-01-231-0973",
            " 007 ",
            "100000000000000000000"
        ]
    );
    assert_eq!(rows.iter().map(|row| row.position.to_string()).collect::<Vec<_>>(), ["Stock!row 2", "Stock!row 3"]);
    assert_eq!(text(&rows[1], "part", F), Located::Text("-0.001"));
    assert_eq!(text(&rows[1], "whole", F), Located::Text(""));
    assert!(rows[0].is_number_in(1) && !rows[0].is_number_in(2) && !rows[0].is_number_in(9));
    assert_eq!(messages(&findings), ["DIGITS_LOST Stock!row 2: Stock!K2 has 21 digits"]);
}

#[test]
fn formulas_are_refused_or_read_as_calculated_and_errors_have_no_value() {
    let bytes = one(&|sheet| {
        words(sheet, 0, &["a", "b", "c"]);
        sheet.write_number(1, 0, 5).unwrap();
        sheet.write_formula(1, 1, Formula::new("=A2*2").set_result("10")).unwrap();
        sheet.write_number(2, 0, 6).unwrap();
        sheet.write_string(2, 1, "plain").unwrap();
        sheet.write_formula(2, 2, Formula::new("=1/0").set_result("#DIV/0!")).unwrap();
    });
    let (rows, findings) = read(bytes.clone(), &Layout::Xlsx(xlsx()));
    assert_eq!((cells(&rows[0]), cells(&rows[1])), (vec!["5", "", ""], vec!["6", "plain", ""]));
    assert_eq!(rows[0].noticed.iter().map(|rule| rule.code).collect::<Vec<_>>(), ["FORMULA_REJECTED"]);
    assert_eq!(codes(&findings), [("FORMULA_REJECTED", 2)]);
    let (rows, findings) = read(bytes, &Layout::Xlsx(XlsxLayout { formulas: Formulas::Cached, ..xlsx() }));
    assert_eq!((cells(&rows[0]), cells(&rows[1])), (vec!["5", "10", ""], vec!["6", "plain", ""]));
    assert!(rows[0].noticed.is_empty());
    assert_eq!(
        messages(&findings),
        [
            "FORMULA_CACHED Stock!B2: a formula",
            "FORMULA_CACHED Stock!C3: a formula",
            "CELL_ERROR Stock!row 3: Stock!C3 is #DIV/0!",
            "MIXED_COLUMN Stock!row 1: column `b` has 1 texts and 1 numbers"
        ]
    );
}

#[test]
fn sheets_are_chosen_by_name_or_number_and_each_has_its_header() {
    let fill = |mark: &'static str| {
        move |sheet: &mut Worksheet| {
            words(sheet, 0, &["a", mark]);
            words(sheet, 1, &["1", mark]);
        }
    };
    let bytes = workbook(&[("Land", &fill("x")), ("See", &fill("y")), ("Luft", &fill("z"))]);
    let seen = |sheets: Sheets| {
        let (rows, _) = read(bytes.clone(), &Layout::Xlsx(XlsxLayout { sheets, ..xlsx() }));
        rows.iter().map(|row| format!("{} {}", row.position, row.excerpt(99))).collect::<Vec<_>>()
    };
    assert_eq!(seen(Sheets::These(vec![Sheet::Number(1)])), ["Land!row 2 a: 1, x: x"]);
    assert_eq!(seen(Sheets::These(vec![Sheet::Name("Luft".into()), Sheet::Number(2)])), ["Luft!row 2 a: 1, z: z", "See!row 2 a: 1, y: y"]);
    assert_eq!(seen(Sheets::All).len(), 3);
    let layout = |sheet| Layout::Xlsx(XlsxLayout { sheets: Sheets::These(vec![sheet]), ..xlsx() });
    let failure = fail(bytes.clone(), &layout(Sheet::Name("Sea".into()))).1;
    assert_eq!(
        failure.to_string(),
        "no sheet `Sea` in the workbook; it has `Land`, `See`, `Luft` (http://nation.test/feed): check `xlsx.sheet` against the workbook"
    );
    assert!(matches!(fail(bytes, &layout(Sheet::Number(4))).1.what, What::NoSheet { .. }));
}

#[test]
fn tables_are_found_by_region_and_header() {
    let bytes = one(&|sheet| {
        words(sheet, 0, &["Holdings of the depot"]);
        words(sheet, 2, &["", "NSN ", "Menge", "", "note"]);
        words(sheet, 3, &["", "1005", "3", "", "", "", "stray"]);
        sheet.write_blank(4, 1, &Format::new().set_bold()).unwrap();
        words(sheet, 5, &["", "1025", "4"]);
        words(sheet, 9, &["", "total", "7"]);
        sheet.merge_range(5, 2, 6, 2, "4", &Format::new()).unwrap();
    });
    let found = XlsxLayout { header_cells: vec!["NSN".into(), "Menge".into()], ..xlsx() };
    let (rows, findings) = read(bytes.clone(), &Layout::Xlsx(found));
    assert_eq!(rows.len(), 3);
    assert_eq!((text(&rows[0], "NSN", F), text(&rows[0], "NSN ", F)), (Located::Text("1005"), Located::Text("1005")));
    assert_eq!(text(&rows[0], "#4", F), Located::Text(""));
    assert_eq!(
        messages(&findings),
        [
            "PREAMBLE Stock!row 1: stands before the header",
            "COLUMN_RENAMED Stock!row 3: column 1 is called `#1` here",
            "COLUMN_RENAMED Stock!row 3: column 4 is called `#4` here",
            "COLUMN_TRIMMED Stock!row 3: column 2 is called `NSN `",
            "RAGGED_ROW Stock!G4: the cell stands beyond the table's last column",
            "EMPTY_ROW Stock!row 5: no cell has a value",
            "MERGED_CELLS Stock!C6: merged up to C7; the others have no value of their own",
        ]
    );
    let region = Some(Region { columns: (2, 3), rows: (4, 6) });
    let (rows, findings) = read(bytes.clone(), &Layout::Xlsx(XlsxLayout { region, header: false, ..xlsx() }));
    assert_eq!(rows.iter().map(cells).collect::<Vec<_>>(), [["1005", "3"], ["1025", "4"]]);
    assert_eq!(text(&rows[1], "C", F), Located::Text("4"));
    assert_eq!(codes(&findings), [("EMPTY_ROW", 1), ("MERGED_CELLS", 1)]);
    let missing = XlsxLayout { header_cells: vec!["Quantity".into()], ..xlsx() };
    assert_eq!(fail(bytes, &Layout::Xlsx(missing)).1.what, What::NoHeader { cells: "Quantity".into(), lines: 200 });
    assert!(matches!(fail(one(&|_| {}), &Layout::Xlsx(xlsx())).1.what, What::NoWorkbook { .. }));
}

/// A workbook with one of its files written anew.
fn with(bytes: &[u8], name: &str, change: &dyn Fn(String) -> String) -> Vec<u8> {
    let mut old = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut new = ZipWriter::new(Cursor::new(Vec::new()));
    for number in 0..old.len() {
        let mut file = old.by_index(number).unwrap();
        let (own, mut text) = (file.name().unwrap().into_owned(), String::new());
        file.read_to_string(&mut text).unwrap();
        new.start_file(own.as_str(), SimpleFileOptions::default()).unwrap();
        new.write_all(if own == name { change(text) } else { text }.as_bytes()).unwrap();
    }
    new.finish().unwrap().into_inner()
}

fn small() -> Vec<u8> {
    one(&|sheet| {
        words(sheet, 0, &["a", "b"]);
        words(sheet, 1, &["1", "2"]);
    })
}

#[test]
fn what_is_no_workbook_is_said_to_be_none() {
    let what = |bytes: &[u8]| fail(bytes, &Layout::Xlsx(xlsx())).1.what;
    let bytes = small();
    assert_eq!(what(b""), What::Empty);
    assert!(matches!(what(b"a,b\n1,2\n"), What::NoWorkbook { .. }));
    assert_eq!(what(b"<!doctype html><p>Log in"), What::HtmlPage { promised: F });
    let compound = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".as_slice(), &[0; 1_000], &name, &[0; 1_000]].concat()
    };
    assert_eq!(what(&compound("Workbook")), What::OldWorkbook);
    assert_eq!(what(&compound("EncryptedPackage")), What::EncryptedWorkbook);
    for cut in (9..bytes.len() - 23).step_by(97) {
        assert_eq!(what(&bytes[..cut]), What::CutArchive, "cut at {cut}");
    }
    let mut damaged = bytes.clone();
    let middle =
        damaged.windows(15).position(|window| window == b"xl/styles.xml\0\0" || window.starts_with(b"xl/styles.xml")).unwrap() + 60;
    damaged[middle] ^= 0x55;
    assert!(matches!(what(&damaged), What::NoWorkbook { .. }));
    let text = with(&bytes, "xl/worksheets/sheet1.xml", &|_| "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"".to_owned());
    assert!(matches!(what(&text), What::NoWorkbook { .. }));
    let mut other = ZipWriter::new(Cursor::new(Vec::new()));
    other.start_file("readme.txt", SimpleFileOptions::default()).unwrap();
    other.write_all(b"no workbook").unwrap();
    assert!(matches!(what(&other.finish().unwrap().into_inner()), What::NoWorkbook { .. }));
}

#[test]
fn what_would_be_too_large_is_refused_before_it_is_read() {
    let bomb =
        with(&small(), "xl/worksheets/sheet1.xml", &|text| text.replace("</sheetData>", &format!("{}</sheetData>", " ".repeat(9 << 20))));
    assert!(bomb.len() < 100_000);
    let layout = Layout::Xlsx(XlsxLayout { max_bytes: 8 << 20, ..xlsx() });
    assert_eq!(fail(bomb.clone(), &layout).1.what, What::TooLargeUnpacked { limit: 8 << 20 });
    // The directory says that the sheet is small; what comes out of it says otherwise.
    let mut archive = ZipArchive::new(Cursor::new(bomb.clone())).unwrap();
    let size = archive.by_name("xl/worksheets/sheet1.xml").unwrap().size() as u32;
    let mut lying = bomb;
    let places: Vec<usize> = (0..lying.len() - 4).filter(|at| lying[*at..at + 4] == size.to_le_bytes()).collect();
    assert!(!places.is_empty());
    places.into_iter().for_each(|at| lying[at..at + 4].copy_from_slice(&1_000_u32.to_le_bytes()));
    let what = fail(lying, &layout).1.what;
    assert!(matches!(what, What::NoWorkbook { .. } | What::CutArchive), "{what}");
    // Two cells far apart, row after row, would take a place for each cell between them.
    let rows: String =
        (1..=20_000).map(|row| format!("<row r=\"{row}\"><c r=\"A{row}\"><v>1</v></c><c r=\"XFD{row}\"><v>1</v></c></row>")).collect();
    let wide = with(&small(), "xl/worksheets/sheet1.xml", &|_| format!("<worksheet><sheetData>{rows}</sheetData></worksheet>"));
    assert!(matches!(fail(wide, &Layout::Xlsx(xlsx())).1.what, What::NoWorkbook { .. }));
    let styles = format!("<styleSheet><cellXfs>{}</cellXfs></styleSheet>", "<xf/>".repeat(1_000_001));
    let styled = with(&small(), "xl/styles.xml", &|_| styles.clone());
    assert!(matches!(fail(styled, &Layout::Xlsx(xlsx())).1.what, What::NoWorkbook { .. }));
}

proptest! {
    #[test]
    fn no_damage_to_a_workbook_makes_the_decoder_panic(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8), inside in any::<bool>()) {
        let bytes = small();
        let damaged = if inside {
            with(&bytes, "xl/worksheets/sheet1.xml", &|text| {
                let mut text = text.into_bytes();
                changes.iter().for_each(|(at, byte)| { let at = at.index(text.len()); text[at] = byte & 0x7f; });
                String::from_utf8(text).unwrap()
            })
        } else {
            let mut damaged = bytes;
            changes.iter().for_each(|(at, byte)| { let at = at.index(damaged.len()); damaged[at] = *byte; });
            damaged
        };
        let document = document(damaged);
        if let Ok(rows) = decode::rows(&document, &Layout::Xlsx(xlsx())) {
            let _ = rows.count();
        }
    }
}
