//! XML whose parents hold what their children share: the depot of holdings; the facility and the course of iterations.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{self, Write};

use quick_xml::escape::escape;

use super::document::Document;
use super::field::{Cell, Field, Fields};
use super::record::{Extent, Writer};
use super::text::{self, Counted};
use super::words;
use crate::demo::plan::{DateWriting, Kind};
use crate::demo::truth::training::Iteration;

/// The document.
///
/// # Errors
/// Those of the writer.
pub fn write(document: &Document<'_>, out: &mut dyn Write) -> io::Result<()> {
    let publisher = document.writer.publisher;
    let note = words::of(words::MADE_UP, publisher.tongue);
    out.write_all(b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")?;
    writeln!(out, "<feed nation=\"{}\" asOf=\"{}\" note=\"{}\">", publisher.code, document.as_of, escape(note))?;
    match document.kind() {
        Kind::Holding => by_depot(document, out)?,
        Kind::TrainingFacility => training(document, out)?,
        kind => {
            for record in document.records(Extent::ALL) {
                element(name(kind), &record, publisher.dates, out)?;
            }
        }
    }
    out.write_all(b"</feed>\n")
}

/// Element of a record of that kind.
fn name(kind: Kind) -> &'static str {
    match kind {
        Kind::Holding => "holding",
        Kind::Donation => "donation",
        Kind::Transfer => "transfer",
        Kind::RepairOrder => "repair",
        Kind::Requirement => "requirement",
        Kind::TrainingFacility => "facility",
        Kind::Course => "course",
        Kind::CourseIteration => "iteration",
        Kind::EquipmentType => "article",
        Kind::Seat => "seats",
    }
}

fn by_depot(document: &Document<'_>, out: &mut dyn Write) -> io::Result<()> {
    let mut open: Option<Cell> = None;
    for record in document.records(Extent::ALL) {
        let depot = record.iter().find(|(field, _)| *field == Field::Holder).map(|(_, cell)| cell.clone());
        if open != depot {
            if open.is_some() {
                out.write_all(b"</depot>\n")?;
            }
            let region = record.iter().find(|(field, _)| *field == Field::Region).map(|(_, cell)| cell);
            out.write_all(b"<depot")?;
            for (attribute, cell) in [("name", depot.as_ref()), ("region", region)] {
                if let Some(Cell::Text(text)) = cell {
                    write!(out, " {attribute}=\"{}\"", escape(text.as_ref()))?;
                }
            }
            out.write_all(b">\n")?;
            open = depot;
        }
        let own: Fields = record.into_iter().filter(|(field, _)| !matches!(field, Field::Holder | Field::Region)).collect();
        element("holding", &own, document.writer.publisher.dates, out)?;
    }
    if open.is_some() {
        out.write_all(b"</depot>\n")?;
    }
    Ok(())
}

/// Facilities, in them courses, in them their iterations and a totals row that equals its rows.
fn training(document: &Document<'_>, out: &mut dyn Write) -> io::Result<()> {
    let writer = document.writer;
    let dates = writer.publisher.dates;
    let mut places: BTreeMap<(usize, usize), Vec<Cow<'_, Iteration>>> = BTreeMap::new();
    for run in writer.iterations() {
        places.entry((run.facility, run.course)).or_default().push(run);
    }
    let mut at: Option<usize> = None;
    for ((facility, course), runs) in places {
        if at != Some(facility) {
            if at.is_some() {
                out.write_all(b"</facility>\n")?;
            }
            at = Some(facility);
            if let Some(facility) = runs.first().and_then(|run| writer.facility_of(run)) {
                open("facility", &writer.facility(&facility), dates, out)?;
            }
        }
        let Some(course) = writer.then.course(course) else { continue };
        let mut fields = writer.course_alone(&course);
        writer.finish(&mut fields, &course.label);
        open("course", &fields, dates, out)?;
        for run in &runs {
            element("iteration", &own(writer, run), dates, out)?;
        }
        let seats: f64 = runs.iter().filter_map(|run| run.seats.value()).sum();
        writeln!(
            out,
            "<iteration id=\"{}\"><status/><seats>{seats}</seats></iteration>",
            words::of(words::TOTAL, writer.publisher.tongue)
        )?;
        out.write_all(b"</course>\n")?;
    }
    if at.is_some() {
        out.write_all(b"</facility>\n")?;
    }
    Ok(())
}

fn own(writer: Writer<'_>, run: &Iteration) -> Fields {
    let mut fields = writer.iteration_alone(run);
    writer.finish(&mut fields, &run.label);
    fields
}

/// Keys and labels are attributes, all else is a child.
fn is_attribute(field: Field) -> bool {
    matches!(field, Field::Key | Field::LineNumber | Field::FacilityCode | Field::CourseCode | Field::Classification | Field::ReleasableTo)
}

fn element(name: &str, fields: &Fields, dates: DateWriting, out: &mut dyn Write) -> io::Result<()> {
    open(name, fields, dates, out)?;
    writeln!(out, "</{name}>")
}

fn open(name: &str, fields: &Fields, dates: DateWriting, out: &mut dyn Write) -> io::Result<()> {
    write!(out, "<{name}")?;
    for (field, cell) in fields.iter().filter(|(field, _)| is_attribute(*field)) {
        let text = plain(cell, dates);
        // An empty list of readers is said: it means all.
        if !text.is_empty() || *field == Field::ReleasableTo {
            write!(out, " {}=\"{}\"", tag(*field), escape(text.as_ref()))?;
        }
    }
    out.write_all(b">")?;
    children(fields, dates, out)
}

fn children(fields: &Fields, dates: DateWriting, out: &mut dyn Write) -> io::Result<()> {
    for (field, cell) in fields.iter().filter(|(field, _)| !is_attribute(*field)) {
        let tag = tag(*field);
        match cell {
            Cell::Rows { rows, .. } => {
                write!(out, "<{tag}>")?;
                for row in rows {
                    match inner(*field) {
                        Some(inner) => element(inner, row, dates, out)?,
                        None => children(row, dates, out)?,
                    }
                }
                write!(out, "</{tag}>")?;
            }
            Cell::Texts(texts) => {
                write!(out, "<{tag}>")?;
                for text in texts {
                    write!(out, "<language>{}</language>", escape(*text))?;
                }
                write!(out, "</{tag}>")?;
            }
            other => {
                let text = plain(other, dates);
                if text.is_empty() {
                    write!(out, "<{tag}/>")?;
                } else {
                    write!(out, "<{tag}>{}</{tag}>", escape(text.as_ref()))?;
                }
            }
        }
    }
    Ok(())
}

/// Element of each entry of a list; none where the list has one entry at most and stands for it.
fn inner(field: Field) -> Option<&'static str> {
    match field {
        Field::Qualifies => None,
        Field::Legs => Some("leg"),
        Field::WaitingFor => Some("part"),
        _ => Some("line"),
    }
}

/// The English name in one word: stockNumber.
fn tag(field: Field) -> String {
    let mut words = field.name(crate::demo::plan::Tongue::En).split(' ');
    let mut tag = words.next().unwrap_or_default().to_owned();
    for word in words {
        let mut letters = word.chars();
        tag.extend(letters.next().into_iter().flat_map(char::to_uppercase));
        tag.push_str(letters.as_str());
    }
    tag
}

fn plain(cell: &Cell, dates: DateWriting) -> Cow<'_, str> {
    match cell {
        Cell::Blank | Cell::Rows { .. } | Cell::Texts(_) => Cow::Borrowed(""),
        Cell::Text(text) => Cow::Borrowed(text),
        Cell::Count(count) => match text::count(*count) {
            Counted::Number(text) | Counted::Word(text) => Cow::Owned(text),
            Counted::Blank => Cow::Borrowed(""),
        },
        Cell::Cents(cents) => Cow::Owned(text::cents(*cents)),
        Cell::Day(day) => Cow::Owned(text::day(*day, dates)),
        Cell::Whole(number) => Cow::Owned(number.to_string()),
        Cell::Degrees(degrees) => Cow::Owned(degrees.to_string()),
    }
}
