//! Plain values: checked in their constructors, trusted afterwards.

mod condition;
mod coordinates;
mod country;
mod id;
mod issue;
mod item;
mod label;
mod money;
mod nsn;
mod origin;
mod own_key;
mod quantity;
mod when;

/// Text as it came; equal texts of one run share one allocation.
pub use arcstr::ArcStr as Text;
pub use condition::Condition;
pub use coordinates::Coordinates;
pub use country::CountryCode;
pub use id::{Id, IdError, record_hash};
pub use issue::{Issue, Rule};
pub use item::{Item, ItemKey, NamedItem};
pub use label::Label;
pub use money::{Currency, Money};
pub use nsn::{Niin, Nsn, NsnError};
pub use origin::{Origin, Position, Source};
pub use own_key::OwnKey;
pub use quantity::Quantity;
pub use when::When;
