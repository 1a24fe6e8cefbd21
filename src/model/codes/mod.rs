//! Enumerations of the contract, and the code tables that are embedded in the binary.

mod conditions;
mod countries;
mod country_names;
mod coverage;
mod equipment;
mod feeds;
mod labels;
mod list;
mod movement;
mod ncb;
mod outcome;
mod supply;
mod time;
mod training;
mod units;

pub use conditions::{CONDITION_SCHEME_US, condition_group};
pub use countries::{Country, countries, country};
pub use country_names::{CountryName, country_languages, country_names};
pub use coverage::{CoverageState, HoldupKind};
pub use equipment::{ConditionGroup, CountedAs, Domain, ItemScheme, PriceBasis, UnitScheme, ValueState};
pub use feeds::{
    ChangeKind, FeedAccess, FeedFormat, Freshness, GapReason, IssueCategory, IssueSeverity, RecordKind, RowOutcome, RunOutcome,
};
pub use labels::{Classification, Withholding};
pub use list::{Code, CodeList};
pub use movement::{DonationKind, DonationSource, DonationStage, LogisticsNodeKind, RepairStage, TransferStatus, TransportMode};
pub use ncb::ncb_codes;
pub use supply::{SupplyClass, SupplyGroup, is_supply_class, supply_class, supply_group};
pub use time::{DateKind, DatePrecision};
pub use training::{CrewRole, IterationStatus, ReadinessState};
pub use units::{Unit, unit, units};
