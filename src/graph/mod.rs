//! The contract: one description per type and field, over a view.
//!
//! A description names a key or a getter and asks the view; it holds no loop over data, no HTTP and no bytes. Fields that
//! follow from an entity's own description are made in `fields.rs`, lists in `collection.rs`; what a record links to or
//! derives stands in `records/`, a line each.

mod answer;
mod as_seen_by;
mod changes;
mod closure;
mod code;
mod collection;
mod conditions;
mod coverage;
mod docs;
mod fates;
mod federation;
mod feeds;
mod field_pages;
mod fields;
mod group_fields;
mod groups;
mod inputs;
mod loaders;
mod past;
mod place_filters;
mod places;
mod provide;
mod quarantine;
mod query;
mod readiness;
mod records;
mod related;
mod scalars;
mod scope;
mod search;
mod spares;
mod unknown_systems;
mod values;

pub use code::Code;
pub use docs::errors_markdown;
pub use federation::subgraph;
pub use field_pages::{FieldLine, RecordPage, fields_markdown, record_pages};
pub use loaders::Loaders;
pub use past::no_history;
pub use provide::provide;
pub use query::graph;
pub use scope::Scope;
