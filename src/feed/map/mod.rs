//! Rows become records, by the nation's configuration alone.
//!
//! A feed's mapping is compiled once for a document: paths become columns where rows are lines of a table, and each
//! field gets the reader of its kind. Then row after row goes through it. Every row comes out exactly once: accepted,
//! flagged (served with its issues) or quarantined (kept in the report with place and reason); totals rows stand apart.
//! Nothing is trimmed, guessed or corrected without a count, and no row is dropped because it equals another.
//!
//! The room reads texts and makes values; whether a run as a whole is served is `judge`'s to say. It knows no nation.

mod amount;
mod check;
mod codification;
mod country;
mod currency;
mod date;
mod day;
mod each;
mod field;
mod intern;
mod item;
mod jq;
mod label;
mod lines;
mod link;
mod list;
mod locate;
mod mapper;
mod memory;
mod merge;
mod named;
mod number;
mod outcome;
mod part;
mod passing;
mod piece;
mod place;
mod reading;
mod record;
mod rows;
mod seats;
mod total;
mod word;

pub use codification::codifications;
pub use country::{by_alpha2, by_alpha3, by_fips, by_name, folded};
pub use currency::named as named_currency;
pub use date::{plausible as plausible_date, read as read_date};
pub use mapper::{Mapper, document};
pub use number::{exact as read_amount, without_cents};
pub use piece::fit as read_piece;
pub use seats::open_seats;
