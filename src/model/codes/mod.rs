//! Enumerations of the contract, and the code tables that are embedded in the binary.

mod conditions;
mod countries;
mod enumerations;
mod list;
mod ncb;
mod outcome;
mod supply;
mod units;

pub use conditions::{CONDITION_SCHEME_US, condition_group};
pub use countries::{Country, countries, country};
pub use enumerations::*;
pub use list::{Code, CodeList};
pub use ncb::ncb_codes;
pub use supply::{SupplyClass, SupplyGroup, supply_class, supply_group};
pub use units::{Unit, unit, units};
