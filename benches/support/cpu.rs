//! What a server takes of the processors: their time in this process, without the thread that asks and measures.

use std::time::Duration;

use criterion::measurement::{Measurement, ValueFormatter, WallTime};
use rustix::time::{ClockId, clock_gettime};

/// Measures in time of processors, the kernel's work for the process included.
pub struct ServerTime;

impl Measurement for ServerTime {
    type Intermediate = Duration;
    type Value = Duration;

    fn start(&self) -> Duration {
        spent()
    }

    fn end(&self, before: Duration) -> Duration {
        spent().saturating_sub(before)
    }

    fn add(&self, one: &Duration, other: &Duration) -> Duration {
        *one + *other
    }

    fn zero(&self) -> Duration {
        Duration::ZERO
    }

    fn to_f64(&self, spent: &Duration) -> f64 {
        spent.as_nanos() as f64
    }

    fn formatter(&self) -> &dyn ValueFormatter {
        WallTime.formatter()
    }
}

fn spent() -> Duration {
    let of = |clock| Duration::try_from(clock_gettime(clock)).expect("time goes forward");
    of(ClockId::ProcessCPUTime).saturating_sub(of(ClockId::ThreadCPUTime))
}
