//! Workbooks that were made for this test.

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, Worksheet};

use super::{NOBODY, Said, mapped, sum};

fn write(sheet: &mut Worksheet, first: u32, rows: &[&[&str]]) {
    for (row, cells) in (first..).zip(rows) {
        for (column, cell) in (0..).zip(*cells) {
            match cell.parse::<f64>() {
                Ok(number) => sheet.write_number(row, column, number).map(|_| ()),
                Err(_) => sheet.write_string(row, column, *cell).map(|_| ()),
            }
            .unwrap();
        }
    }
}

#[test]
fn two_sheets_that_are_unlike_are_two_feeds() {
    let mut workbook = Workbook::new();
    let stock = workbook.add_worksheet().set_name("Bestand").unwrap();
    write(stock, 0, &[&["Heeresamt"], &["Übersicht über den Bestand"], &[]]);
    write(
        stock,
        3,
        &[
            &["Versorgungsnummer", "Bezeichnung", "Menge", "Einheit", "Dienststelle"],
            &["1005-01-231-0973", "Gewehr", "300", "Stück", "Kiel"],
            &["2320-01-519-7366", "Lastkraftwagen", "24", "Stück", "Ulm"],
            &["1025-01-445-0991", "Haubitze", "6", "Stück", "Ulm"],
        ],
    );
    let courses = workbook.add_worksheet().set_name("Lehrgänge").unwrap();
    write(courses, 0, &[&["Lehrgang", "Ort", "Beginn", "Ende", "Teilnehmer"], &["Richtschütze", "Munster"], &["Kommandant", "Munster"]]);
    let day = Format::new().set_num_format("dd.mm.yyyy");
    for (row, starts, ends, people) in [(1, 3, 14, 12.0), (2, 17, 28, 8.0)] {
        courses.write_datetime_with_format(row, 2, ExcelDateTime::from_ymd(2026, 9, starts).unwrap(), &day).unwrap();
        courses.write_datetime_with_format(row, 3, ExcelDateTime::from_ymd(2026, 9, ends).unwrap(), &day).unwrap();
        courses.write_number(row, 4, people).unwrap();
    }
    let _ = workbook.add_worksheet().set_name("Notizen").unwrap();
    let (text, feeds) = mapped("meldung.xlsx", &workbook.save_to_buffer().unwrap(), NOBODY);
    let [stock, courses] = feeds.as_slice() else { panic!("{text}") };
    assert_eq!((stock.tables.holdings.len(), sum(stock.tables.holdings.iter().map(|one| &one.quantity))), (3, 330.0), "{text}");
    assert!(stock.tables.holdings.iter().all(|one| one.quantity.unit().code() == "EA" && one.holder.is_some()), "{text}");
    let runs = &courses.tables.iterations;
    assert_eq!((runs.len(), sum(runs.iter().map(|one| &one.seats_filled))), (2, 20.0), "{text}");
    assert_eq!(runs[0].starts.as_ref().unwrap().date, jiff::civil::date(2026, 9, 3));
    assert!(text.contains("language = \"de\""), "{text}");
}

#[test]
fn sheets_with_the_same_columns_are_one_feed() {
    let mut workbook = Workbook::new();
    for (name, quantity) in [("North", "3"), ("South", "4")] {
        let sheet = workbook.add_worksheet().set_name(name).unwrap();
        write(sheet, 0, &[&["NSN", "Item name", "Qty"], &["1005012310973", "Rifle", quantity], &["1025014450991", "Howitzer", "1"]]);
    }
    let (text, feeds) = mapped("stock.xlsx", &workbook.save_to_buffer().unwrap(), Said { nation: Some("NOR"), ..NOBODY });
    assert_eq!(feeds.len(), 1, "{text}");
    assert_eq!(sum(feeds[0].tables.holdings.iter().map(|one| &one.quantity)), 9.0, "{text}");
    assert!(text.contains("xlsx = { sheet = [\"North\", \"South\"] }"), "{text}");
}

#[test]
fn a_column_is_left_over_in_its_own_sheet() {
    let mut workbook = Workbook::new();
    let stock = workbook.add_worksheet().set_name("Stock").unwrap();
    write(
        stock,
        0,
        &[
            &["NSN", "Name", "Quantity", "Unit", "Remark"],
            &["1005-01-231-0973", "Rifle", "300", "EA", "stored dry"],
            &["2320-01-519-7366", "Truck", "24", "EA", "to be moved"],
        ],
    );
    let courses = workbook.add_worksheet().set_name("Courses").unwrap();
    write(
        courses,
        0,
        &[
            &["Course title", "Start date", "End date", "Trainees", "Name"],
            &["Gunner", "2026-09-03", "2026-09-14", "12", "Smith"],
            &["Driver", "2026-09-17", "2026-09-28", "8", "Miller"],
        ],
    );
    let (text, _) = mapped("report.xlsx", &workbook.save_to_buffer().unwrap(), NOBODY);
    let of_courses = text.split("[[feed]]").nth(2).unwrap();
    let left = of_courses.lines().skip_while(|line| !line.starts_with("# Not mapped")).collect::<Vec<_>>().join("\n");
    assert!(left.contains("\"Name\""), "another sheet's mapping names a column of that name: {text}");
}

#[test]
fn totals_over_numbers_of_the_format_are_found_beside_texts_with_a_comma() {
    let mut workbook = Workbook::new();
    let stock = workbook.add_worksheet().set_name("Bestand").unwrap();
    let rows: [[&str; 5]; 5] = [
        ["Versorgungsnummer", "Bezeichnung", "Menge", "Einheit", "Stückpreis EUR"],
        ["8010-12-231-0973", "Farbe", "2.5", "L", "1.234,50"],
        ["8010-12-519-7366", "Lack", "24.25", "L", "24,75"],
        ["8010-12-445-0991", "Härter", "6.5", "L", "7.100,25"],
        ["", "Summe", "33.25", "", ""],
    ];
    write(stock, 0, &rows.each_ref().map(|row| &row[..]));
    let (text, feeds) = mapped("bestand.xlsx", &workbook.save_to_buffer().unwrap(), NOBODY);
    assert!(text.contains("Rows that are totals, never records: 1; of these 1 equal the sum of their rows."), "{text}");
    assert_eq!(feeds[0].tables.holdings.len(), 3, "{text}");
}
