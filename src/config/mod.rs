//! Files → typed settings, with every mistake at once.
//!
//! An operator writes `muster.toml`, one file per nation and the reference data; this room turns them into plain
//! values that the rest of the house trusts: paths are parsed, defaults merged, codes and fields looked up, addresses
//! joined. What is wrong becomes a [`Mistake`] with file, line, column and what to write instead; a load collects them
//! all. A mistake in `muster.toml` or `reference/` stops the load, one in a nation's file sets that nation aside.
//!
//! The room stands on `model`: it knows the fields that a mapping may fill. It never fetches anything, knows no nation
//! by name, and never prints a secret. `secret.rs` alone reads the environment.

mod each;
mod exchange;
mod expression;
mod expression_bounds;
mod identity;
mod layout;
mod likeness;
mod load;
mod mapping;
mod mistake;
mod name_index;
mod nation;
mod nation_schema;
mod paging;
mod path;
mod pattern;
mod places;
mod questions;
mod read;
mod reading;
mod reference;
mod report;
mod secret;
mod settings;
mod spelling;
mod test;
mod tests;
mod upgrade;
mod what;

pub use each::{Each, Packed};
pub use exchange::{BodyTest, Dialect, Exchange, GraphqlQuery, OdataQuery, Success, Tls};
pub use expression::{Expression, ExpressionError};
pub use identity::{Auth, ClientCredentials, KeyPlace};
pub use layout::{CsvLayout, DocumentPath, Formulas, Layout, Region, Selector, Sheet, Sheets, XlsxLayout};
pub use likeness::{Likeness, spelling};
pub use load::{Config, Overrides, SetAside, load, load_nation};
pub use mapping::{
    CurrencySource, FieldMapping, FieldSource, KindSource, LineMapping, ListSource, NationSource, NumberSource, RecordMapping, RowTest,
    Source, Test, Total, TotalOf, UnitSource, Where,
};
pub use mistake::{Mistake, Place};
pub use nation::{AsOf, EquipmentMapping, Expect, Feed, Gives, KeyPart, LabelSource, Lookup, Nation, SeatsMapping, Send};
pub use nation_schema::nation_schema;
pub use paging::{Paging, PagingStyle};
pub use path::{Path, PathError, Step};
pub use pattern::{Pattern, PatternError, PatternPart};
pub use questions::Question;
pub use reading::{CountryScheme, DateFormat, DateFormats, Missing, NumberFormat, Words};
pub use reference::{Alias, Category, Coalition, CrewStandard, Group, ItemEntry, Node, Rate, Reference, WeaponSystem};
pub use report::{CheckReport, check_report};
pub use secret::{Revealed, Secret, SecretError};
pub use settings::{Fetch, LimitSetting, Pace, Redirects, Settings, TokenHolder, ViewerSettings};
pub use spelling::nearest;
pub use test::{NationTest, Sample};
pub use tests::{TEST_FILE, tests};
pub use upgrade::{FileKind, Rename, STEPS, UpgradeError, UpgradeStep, VERSION, upgraded};
pub use what::What;
