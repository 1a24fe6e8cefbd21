//! Weighs a run: which rules there are, whether its records are served, how fresh a feed is.
//!
//! Rules are a list that mapping, reports, metrics and documentation read. A verdict holds a run back only if it is
//! likelier to be another document than the truth: no rows, far fewer than before, most of them unreadable. Flawed rows
//! are served and marked. Nothing here looks at a clock: `now` is an argument.

mod drift;
pub mod rules;
mod shrinkage;
mod unread;
mod verdict;

pub use drift::{drift, emptied};
pub use rules::{RULES, rule, rules_markdown};
pub use unread::unread;
pub use verdict::{LastRun, Reason, Verdict, weigh};
