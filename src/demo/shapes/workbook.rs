//! A workbook as an office writes one: a title and a blank row above the table, numbers and dates in cells of their
//! types, and a sheet of notes before the one with the records.

use std::io::{self, Write};

use jiff::civil::Date;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::comma_csv::title;
use super::csv::columns;
use super::document::Document;
use super::field::{Cell, Fields};
use super::record::Extent;
use super::text::{self, Counted};
use super::words;
use crate::demo::plan::DateWriting;
use crate::demo::truth::written::Day;

/// Row of the header, from 0: above it stand the title and a blank row.
const HEADER: u32 = 2;

/// The document.
///
/// # Errors
/// Those of the writer; more rows than a sheet holds.
pub fn write(document: &Document<'_>, out: &mut dyn Write) -> io::Result<()> {
    let bytes = book(document).map_err(io::Error::other)?;
    out.write_all(&bytes)
}

fn book(document: &Document<'_>) -> Result<Vec<u8>, XlsxError> {
    let publisher = document.writer.publisher;
    let mut book = Workbook::new();
    // The day, not the moment: the same edition is the same bytes.
    let properties = DocProperties::new().set_author(publisher.code).set_creation_datetime(&day(document.as_of)?);
    book.set_properties(&properties);
    let note = words::of(words::MADE_UP, publisher.tongue);
    let notes = book.add_worksheet().set_name("Notes")?;
    notes.write(0, 0, note)?.write(1, 0, "As of")?.write_with_format(1, 1, day(document.as_of)?, &dates())?;
    let sheet = book.add_worksheet().set_name(title(document.stem()))?;
    sheet.write(0, 0, format!("{} {} ({note})", publisher.code, document.stem()))?;
    let formats = Formats { dates: dates(), writing: publisher.dates };
    for (record, row) in document.records(Extent::ALL).zip(HEADER + 1..) {
        if row == HEADER + 1 {
            for (field, column) in columns(&record).iter().zip(0..) {
                sheet.write(HEADER, column, title(field.name(publisher.tongue)))?;
            }
        }
        line(sheet, row, &record, &formats)?;
    }
    book.save_to_buffer()
}

struct Formats {
    dates: Format,
    writing: DateWriting,
}

fn dates() -> Format {
    Format::new().set_num_format("yyyy-mm-dd")
}

/// A record as a row: its own fields, and in place of a list the first of its entries.
fn line(sheet: &mut Worksheet, row: u32, record: &Fields, formats: &Formats) -> Result<(), XlsxError> {
    let mut column = 0;
    for (_, field) in record {
        match field {
            Cell::Rows { columns, rows } => {
                for place in 0..columns.len() {
                    if let Some((_, inner)) = rows.first().and_then(|first| first.get(place)) {
                        cell(sheet, row, column, inner, formats)?;
                    }
                    column += 1;
                }
            }
            own => {
                cell(sheet, row, column, own, formats)?;
                column += 1;
            }
        }
    }
    Ok(())
}

fn cell(sheet: &mut Worksheet, row: u32, column: u16, cell: &Cell, formats: &Formats) -> Result<(), XlsxError> {
    // Numbers of this demo are far below 2^53.
    match cell {
        Cell::Blank | Cell::Rows { .. } => return Ok(()),
        Cell::Text(text) => sheet.write(row, column, text.as_ref())?,
        Cell::Count(count) => match (count.value(), text::count(*count)) {
            (Some(value), _) => sheet.write(row, column, value)?,
            (None, Counted::Word(word) | Counted::Number(word)) => sheet.write(row, column, word)?,
            (None, Counted::Blank) => return Ok(()),
        },
        Cell::Cents(cents) => sheet.write(row, column, *cents as f64 / 100.0)?,
        Cell::Day(Day::On(date)) => sheet.write_with_format(row, column, day(*date)?, &formats.dates)?,
        Cell::Day(other) => match text::day(*other, formats.writing) {
            written if written.is_empty() => return Ok(()),
            written => sheet.write(row, column, written)?,
        },
        Cell::Whole(number) => sheet.write(row, column, *number as f64)?,
        Cell::Degrees(degrees) => sheet.write(row, column, *degrees)?,
        Cell::Texts(texts) => sheet.write(row, column, texts.join("/"))?,
    };
    Ok(())
}

fn day(date: Date) -> Result<ExcelDateTime, XlsxError> {
    let part = |number: i8| u8::try_from(number).unwrap_or(1);
    ExcelDateTime::from_ymd(u16::try_from(date.year()).unwrap_or(1900), part(date.month()), part(date.day()))
}
