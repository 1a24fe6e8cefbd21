//! What one viewer sees of one world, at one instant.
//!
//! `View` is the only door to records: labels are applied there, before anything is counted, searched, sorted or paged.
//! This room knows no GraphQL, no HTTP and no feed's way in.

mod answers;
mod ask;
mod bound;
mod changes;
mod closure;
mod cursor;
mod days;
mod find;
mod gaps;
mod group;
mod group_ask;
mod group_key;
mod group_order;
mod looks;
mod narrow;
mod order;
mod page;
mod period;
mod quarantine;
mod runs;
mod search;
mod seen;
mod sieve;
#[path = "view.rs"]
mod sight;
mod spares;
mod steps;
mod sum;
mod tally;
mod trace;
mod unknown_systems;
mod used;
mod viewer;
mod walk;

pub use answers::{Answer, Answers, Given, Number, tells_holdings};
pub use ask::{Ask, AskError, Filter, Order, PAGE_DEFAULT, PAGE_MOST, Range, Window};
pub use closure::{CLOSURE_DAYS_MOST, Closure, ClosureError, Delay, Impact};
pub use days::{CalendarPeriod, Days, End};
pub use find::{key_dimension, range_dimension};
pub use gaps::Gap;
pub use group::{Group, Groups};
pub use group_ask::{GROUPS_MOST, GroupAsk, GroupError, GroupKey, GroupOrder, GroupValue, KEYS_MOST, ValueIn};
pub use looks::Looked;
pub use narrow::Narrow;
pub use page::{Page, RowPlace};
pub use period::Period;
pub use search::{Best, Hit};
pub use seen::{Findable, Seen};
pub use sight::{View, WorldState};
pub use sum::{MoneySum, QuantitySum};
pub use trace::{RowFate, Trace};
pub use unknown_systems::UnknownSystem;
pub use viewer::Viewer;
