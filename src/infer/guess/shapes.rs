//! Records by their names, as the tables of this room write them.

use crate::model::codes::RecordKind;
use crate::model::records::{
    Course, CourseIteration, Donation, DonationLine, Holding, Leg, RepairOrder, RepairPart, Requirement, TrainingFacility, Transfer,
    TransferLine,
};
use crate::model::{Entity, FieldShape};

/// The fields of a record or part.
pub fn shape_of(record: &str) -> &'static [FieldShape] {
    match record {
        "Holding" => Holding::SHAPE,
        "Donation" => Donation::SHAPE,
        "DonationLine" => DonationLine::SHAPE,
        "Transfer" => Transfer::SHAPE,
        "TransferLine" => TransferLine::SHAPE,
        "RepairOrder" => RepairOrder::SHAPE,
        "RepairPart" => RepairPart::SHAPE.fields,
        "Leg" => Leg::SHAPE.fields,
        "Requirement" => Requirement::SHAPE,
        "TrainingFacility" => TrainingFacility::SHAPE,
        "Course" => Course::SHAPE,
        "CourseIteration" => CourseIteration::SHAPE,
        _ => &[],
    }
}

/// The record of a kind, the table that maps it, and the record of its lines, for kinds that a document can be drafted as.
pub fn table_of(kind: RecordKind) -> Option<(&'static str, &'static str, Option<&'static str>)> {
    Some(match kind {
        RecordKind::Holding => ("Holding", "holding", None),
        RecordKind::Donation => ("Donation", "donation", Some("DonationLine")),
        RecordKind::Transfer => ("Transfer", "transfer", Some("TransferLine")),
        RecordKind::RepairOrder => ("RepairOrder", "repair_order", None),
        RecordKind::Requirement => ("Requirement", "requirement", None),
        RecordKind::TrainingFacility => ("TrainingFacility", "training_facility", None),
        RecordKind::Course => ("Course", "course", None),
        RecordKind::CourseIteration => ("CourseIteration", "course_iteration", None),
        RecordKind::EquipmentType | RecordKind::WeaponSystem | RecordKind::LogisticsNode | RecordKind::Nation => return None,
    })
}
