//! What a nation's configuration can fill, record by record: for `schema/FIELDS.md` and `muster fields`.

use std::fmt::Write as _;

use crate::model::records::{
    Course, CourseIteration, Donation, DonationLine, Holding, RepairOrder, Requirement, TrainingFacility, Transfer, TransferLine,
};
use crate::model::{Entity, FieldShape, Kind};

/// One record, as a mapping sees it.
#[derive(Debug)]
pub struct RecordPage {
    /// Its type: `Holding`.
    pub name: &'static str,
    /// Its table in a nation's file: `feed.holding`.
    pub table: String,
    /// What it is, in a sentence.
    pub about: &'static str,
    /// What can be filled.
    pub fields: Vec<FieldLine>,
}

/// One field of it.
#[derive(Debug)]
pub struct FieldLine {
    /// Its name; of a part's field with the part's before it: `legs.mode`.
    pub name: String,
    /// Whether a row without it can't be served.
    pub required: bool,
    /// What kind of value it holds.
    pub kind: String,
    /// The words that it can hold, where it is an enumeration of the contract.
    pub words: Vec<&'static str>,
    /// What it means.
    pub about: &'static str,
    /// How a mapping may fill it.
    pub example: String,
}

/// All records.
pub fn record_pages() -> Vec<RecordPage> {
    vec![
        page::<Holding>("feed.holding"),
        page::<Donation>("feed.donation"),
        page::<DonationLine>("feed.donation.line"),
        page::<Transfer>("feed.transfer"),
        page::<TransferLine>("feed.transfer.line"),
        page::<RepairOrder>("feed.repair_order"),
        page::<Requirement>("feed.requirement"),
        page::<TrainingFacility>("feed.training_facility"),
        page::<Course>("feed.course"),
        page::<CourseIteration>("feed.course_iteration"),
    ]
}

/// `schema/FIELDS.md`.
pub fn fields_markdown() -> String {
    let mut text = String::from(
        "# Fields of records\n\nWhat a mapping in `config/nations/` can fill. Required fields are marked; a row without one is quarantined.\n",
    );
    for RecordPage { name, table, about, fields } in record_pages() {
        // Writing to a String never fails.
        let _ = writeln!(text, "\n## {name}\n\n{about} Under `[{table}]`:\n\n| field | kind | meaning | for example |\n|---|---|---|---|");
        for FieldLine { name, required, kind, about, example, .. } in fields {
            let required = if required { " (required)" } else { "" };
            let _ = writeln!(text, "| `{name}`{required} | {kind} | {about} | `{example}` |");
        }
    }
    text
}

fn page<T: Entity>(table: &str) -> RecordPage {
    let mut fields = Vec::new();
    for shape in T::SHAPE {
        fields.push(line(shape.name.to_owned(), shape));
        if let Kind::Parts(part) = shape.kind {
            fields.extend(part.fields.iter().map(|own| line(format!("{}.{}", shape.name, own.name), own)));
        }
    }
    RecordPage { name: T::NAME, table: table.to_owned(), about: T::ABOUT, fields }
}

fn line(name: String, shape: &FieldShape) -> FieldLine {
    let words = match shape.kind {
        Kind::Code(list) => list.values.iter().map(|(word, _)| *word).collect(),
        _ => Vec::new(),
    };
    FieldLine { name, required: shape.required, kind: kind(shape.kind), words, about: shape.about, example: example(shape) }
}

fn kind(kind: Kind) -> String {
    match kind {
        Kind::Quantity => "quantity".to_owned(),
        Kind::Money => "amount".to_owned(),
        Kind::When => "date".to_owned(),
        Kind::Text => "text".to_owned(),
        Kind::Code(list) => format!("one of `{}`", list.name),
        Kind::Condition => "condition".to_owned(),
        Kind::Country => "nation".to_owned(),
        Kind::Integer => "whole number".to_owned(),
        Kind::Item => "item: `nsn`, `local`, `name`".to_owned(),
        Kind::System => "weapon system".to_owned(),
        Kind::Node => "logistics node".to_owned(),
        Kind::Coalition => "capability coalition".to_owned(),
        Kind::Coordinates => "coordinates".to_owned(),
        Kind::Languages => "languages".to_owned(),
        Kind::Language => "language".to_owned(),
        Kind::Link(_) => "key of another record".to_owned(),
        Kind::Links(_) => "keys of other records".to_owned(),
        Kind::Parts(part) => format!("list of {}", part.name),
    }
}

/// A line of a mapping, with names of columns that a nation may have.
fn example(shape: &FieldShape) -> String {
    let from = match shape.kind {
        // These are counted in people and kilograms, whatever else is said.
        Kind::Quantity if ["mass", "graduated"].contains(&shape.name) || shape.name.starts_with("seats") => r#""Number""#.to_owned(),
        Kind::Quantity => r#"{ path = "Qty", unit = { const = "EA" } }"#.to_owned(),
        Kind::Money => {
            let basis = shape.name.strip_prefix("value_").unwrap_or("acquisition").to_ascii_uppercase();
            format!(r#"{{ path = "Price", currency = {{ const = "EUR" }}, basis = "{basis}" }}"#)
        }
        Kind::When => r#"{ path = "Date", dates = ["%d.%m.%Y"] }"#.to_owned(),
        Kind::Text => r#""Text""#.to_owned(),
        Kind::Code(list) => {
            let word = list.values.iter().map(|(word, _)| *word).find(|word| *word != "UNKNOWN").unwrap_or_default();
            format!(r#"{{ path = "Word", table = {{ "their word" = "{word}" }} }}"#)
        }
        Kind::Condition => r#"{ path = "Condition", scheme = "US_SUPPLY_CONDITION" }"#.to_owned(),
        Kind::Country => r#"{ path = "Country", scheme = "ALPHA3" }"#.to_owned(),
        Kind::Integer => r#""Number""#.to_owned(),
        Kind::Item => r#"{ nsn = "NSN", name = "Description" }"#.to_owned(),
        Kind::System => r#""System""#.to_owned(),
        Kind::Node => r#""Hub""#.to_owned(),
        Kind::Coalition => r#""Coalition""#.to_owned(),
        Kind::Coordinates => r#"{ latitude = "Lat", longitude = "Lon" }"#.to_owned(),
        Kind::Languages => r#"{ path = "Languages", split = "," }"#.to_owned(),
        Kind::Language => r#""Language""#.to_owned(),
        Kind::Link(_) => r#""Number""#.to_owned(),
        Kind::Links(_) => r#"{ path = "Numbers", split = "," }"#.to_owned(),
        Kind::Parts(part) => {
            let first = part.fields.first().map(example).unwrap_or_default();
            format!(r#"{{ each = "{}[*]", {first} }}"#, shape.name)
        }
    };
    format!("{} = {from}", shape.name)
}
