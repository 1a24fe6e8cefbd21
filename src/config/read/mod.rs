//! From TOML to settings: cursors that report what is wrong and go on, so that a file's mistakes come all at once.
//!
//! A reader asks a [`Table`] for the keys that it knows and takes a neutral value where one is wrong or missing; what it
//! never asked for is a mistake too. A file in which anything was reported gives no settings, so neutral values never
//! get further than this folder.

mod address;
mod check;
mod csv;
mod each;
mod entry;
mod exchange;
mod feed;
mod field;
mod file;
mod formats;
mod graphql;
mod items;
mod label;
mod layout;
mod lookup;
mod nation;
mod paging;
mod passing;
mod record;
mod reference;
mod settings;
mod source;
mod table;
mod test;
mod transport;
mod unit;
mod viewers;
mod words;
mod xlsx;

pub(super) use entry::{no_nation, trigram};
pub(super) use file::parsed;
pub(super) use items::items;
pub(super) use nation::{Surroundings, nation};
pub(super) use reference::{REFERENCE_FILES, Unchecked};
pub(super) use settings::settings;
pub(super) use test::tests;
