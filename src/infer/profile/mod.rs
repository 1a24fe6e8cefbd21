//! What stands in the rows: each place with its values, and what these can be read as.

mod column;
mod countries;
mod dates;
mod notes;
mod numbers;
mod packed;
mod rows;
mod totals;
pub mod typed;

pub use column::{Column, marker};
pub use countries::{Naming, naming};
pub use dates::{Days, days, is_rival};
pub use notes::notes;
pub use numbers::{Locale, Signs, bare, native};
pub use packed::{Packing, packing};
pub use rows::{Rows, called, rows};
pub use totals::totals;
