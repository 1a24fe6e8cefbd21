//! What can be turned while the services run.

use super::calendar::Calendar;
use super::troubles::Troubles;

/// The day on which the services live, and what goes wrong with them. All services of a demo share it.
#[derive(Debug, Default)]
pub struct Stage {
    /// The day: today, unless the demo replays its past.
    pub calendar: Calendar,
    /// What goes wrong today.
    pub troubles: Troubles,
}
