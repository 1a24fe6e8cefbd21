//! The ground floor: what the whole house speaks of.
//!
//! Entities, codes, quantities, dates and labels as plain values. No I/O, no clock, no GraphQL, no view: this room
//! knows nobody. Each entity is described once (`entity!`), and configuration, mapping, judging, indexes, filters,
//! the graph and the documentation are made from that description.

mod cell;
pub mod codes;
mod entity;
pub mod records;
mod tables;
pub mod values;

pub(crate) use cell::merge;
pub use cell::{
    Cell, CoalitionSlug, CourseLink, DonationLink, FacilityLink, Given, GivenPart, Kind, Language, Languages, LineLinks, Link, NodeSlug,
    PartShape, PartView, RequirementLink, SystemSlug, Value,
};
pub use codes::{Code, CodeList};
pub use entity::{Entity, Field, FieldShape, Section};
pub use tables::{Each, RecordView, Tables};
