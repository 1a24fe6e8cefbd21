//! Documentation that is generated from the graph's own lists.

use std::fmt::Write as _;

use super::code::Code;
use crate::engine::RefusalCode;
use crate::model::records::{
    Course, CourseIteration, Donation, DonationLine, Holding, RepairOrder, Requirement, TrainingFacility, Transfer, TransferLine,
};
use crate::model::{Entity, Kind};

/// `schema/ERRORS.md`: every code that an answer can carry.
pub fn errors_markdown() -> String {
    let mut text =
        String::from("# Error codes\n\nEach entry of `errors` has one of these in `extensions.code`.\n\n| code | meaning |\n|---|---|\n");
    let refused = RefusalCode::ALL.iter().map(|code| (code.name(), code.about()));
    let mut all: Vec<_> = refused.chain(Code::ALL.iter().map(|code| (code.name(), code.about()))).collect();
    all.sort_unstable();
    all.dedup_by_key(|(name, _)| *name);
    for (name, about) in all {
        // Writing to a String never fails.
        let _ = writeln!(text, "| `{name}` | {about} |");
    }
    text
}

/// `schema/FIELDS.md`: what a nation's configuration can fill, per record.
pub fn fields_markdown() -> String {
    let mut text = String::from(
        "# Fields of records\n\nWhat a mapping in `config/nations/` can fill. Required fields are marked; a row without one is quarantined.\n",
    );
    section::<Holding>(&mut text);
    section::<Donation>(&mut text);
    section::<DonationLine>(&mut text);
    section::<Transfer>(&mut text);
    section::<TransferLine>(&mut text);
    section::<RepairOrder>(&mut text);
    section::<Requirement>(&mut text);
    section::<TrainingFacility>(&mut text);
    section::<Course>(&mut text);
    section::<CourseIteration>(&mut text);
    text
}

fn section<T: Entity>(text: &mut String) {
    let _ = writeln!(text, "\n## {}\n\n{}\n\n| field | kind | meaning |\n|---|---|---|", T::NAME, T::ABOUT);
    for shape in T::SHAPE {
        let required = if shape.required { " (required)" } else { "" };
        let _ = writeln!(text, "| `{}`{required} | {} | {} |", shape.name, kind(shape.kind), shape.about);
        if let Kind::Parts(part) = shape.kind {
            for own in part.fields {
                let _ = writeln!(text, "| `{}.{}` | {} | {} |", shape.name, own.name, kind(own.kind), own.about);
            }
        }
    }
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
