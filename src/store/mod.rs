//! What is known now: immutable snapshots, each with its own indexes, in one world that is swapped as a whole.
//!
//! Publishing a feed costs what that feed's rows cost. Nothing here knows who is looking: the view says what he sees, and filters by it.

mod acceptance;
mod addends;
mod catalogue;
mod change;
mod coded;
mod column;
mod derived;
mod dimension;
mod dimensions;
mod doubles;
mod fold;
mod freshness;
mod join;
mod kept;
mod line;
mod lookup;
mod lore;
mod movement_number;
mod names;
mod packed;
mod part;
mod progress;
mod ranking;
mod recent;
mod report;
mod run;
mod second;
mod sees;
mod shade;
mod shape;
mod snapshot;
mod sorted;
mod tallies;
mod trail;
mod variants;
mod world;
mod written;

pub use acceptance::Acceptance;
pub use addends::{Added, Addends};
pub use catalogue::{Catalogue, Entry, name_of as named};
pub use change::{Change, Changes, FieldChange, Step};
pub use coded::{Coded, Codes};
pub use column::{Keys, Words};
pub use derived::{
    Allotment, Arrival, Arrivals, ByRole, Conflict, Consignment, Consignments, Coverage, Coverages, CrewReadiness, CrewSupply, Crews,
    Derivation, Derived, Donated, Given, Holdup, Interchange, LIKELY_MOST, Likeness, Need, Needs, Overview, Place, ROLES, Readiness,
    Reported, Share, Spares, Steps, Suggestion, Training, allot, moves,
};
pub use dimension::{Amount, Dimension, Extract, Grouped, Listed, Measure, Rank, Reach, Summing};
pub use dimensions::{AT, camel, day_number, worth};
pub use doubles::KEY_IN_TWO_FEEDS;
pub use fold::{fold, words};
pub use freshness::Deadlines;
pub use join::Joins;
pub use kept::Store;
pub use line::{answered, stage_since};
pub use lookup::{
    Allowance, Ask, Codification, Cost, Fetched, Found, FoundHoldings, FoundSeats, Key, LookupError, OpenSeats, Recall, Way, Ways,
};
pub use lore::{EuroRate, exchanged, kinds, lineage, rate, system_of};
pub use movement_number::movement_number;
pub use names::{Named, Names, PlaceNames, Sought};
pub use packed::Packed;
pub use part::Part;
pub use progress::{Stop, ahead, arrives, departs, is_over, next_leg, stop};
pub use ranking::Ranking;
pub use report::{Completeness, ControlTotal, IssueCount, Mapped, QuarantinedRow, Reads, RowReport, SAMPLES, Sample, Tally};
pub use run::Run;
pub use sees::{Looker, Sees};
pub use shade::Shade;
pub use shape::{Kinds, Shape, ShapeField};
pub use snapshot::{Kept, Snapshot};
pub use sorted::{Sorted, Span};
pub use tallies::TallyOf;
pub use trail::{Footprint, Trail};
pub use world::{FeedState, NationState, World};
