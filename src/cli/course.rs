//! The course of a demo: which nations fall into trouble when, and that the gateway over them hears of it at once.

use std::collections::BTreeSet;
use std::ops::Bound::{Excluded, Unbounded};
use std::sync::Arc;
use std::time::Duration;

use jiff::SignedDuration;
use tokio::time::{Instant, sleep, sleep_until, timeout_at};

use super::spell::Spell;
use crate::demo::Stage;
use crate::demo::troubles::{Trouble, Troubles};
use crate::feed::Schedule;

/// A feed that failed often is left alone for half a minute: so many times it is asked whether it is back, so far apart.
const ASKED: usize = 12;
const APART: Duration = Duration::from_secs(5);

/// What is to go wrong.
pub struct Course {
    spells: Vec<(Trouble, Spell)>,
    /// Where it goes wrong.
    pub stage: Arc<Stage>,
}

impl Course {
    /// The services begin with what goes wrong from the first moment.
    pub fn new(fail: &[Spell], late: &[Spell]) -> Self {
        let failing = fail.iter().map(|spell| (Trouble::Fails, *spell));
        let spells: Vec<_> = failing.chain(late.iter().map(|spell| (Trouble::IsLate, *spell))).collect();
        let troubles = Troubles::of(fail.iter().map(|spell| spell.nation).collect());
        let course = Self { spells, stage: Arc::new(Stage { troubles, ..Stage::default() }) };
        course.stage.troubles.turn_to(course.at(SignedDuration::ZERO));
        course
    }

    /// Says what is to come.
    pub fn announce(&self) {
        let told = |trouble: Trouble| {
            let told = self.spells.iter().filter(|(what, _)| *what == trouble).map(|(_, spell)| spell.to_string());
            told.collect::<Vec<_>>().join(", ")
        };
        let (fail, late) = (told(Trouble::Fails), told(Trouble::IsLate));
        if !fail.is_empty() {
            anstream::println!("fails      {fail}: its services answer with status 503");
        }
        if !late.is_empty() {
            anstream::println!("late       {late}: its documents are older than promised");
        }
    }

    /// Lets go wrong what is to, each at its time from now on. With a schedule the feeds of a nation are fetched as it
    /// falls into trouble, and when it is out of it, until they come.
    pub async fn run(&self, schedule: Option<&Schedule>) {
        let begun = Instant::now();
        let edges: BTreeSet<SignedDuration> =
            self.spells.iter().flat_map(|(_, spell)| [Some(spell.from), spell.until]).flatten().filter(|edge| !edge.is_zero()).collect();
        let mut before = self.at(SignedDuration::ZERO);
        for edge in &edges {
            sleep_until(begun + edge.unsigned_abs()).await;
            let now = self.at(*edge);
            self.stage.troubles.turn_to(now.clone());
            let mut turned = BTreeSet::new();
            for (trouble, nation) in now.symmetric_difference(&before) {
                anstream::println!("{:<10} {nation} {}", format!("{edge:#}"), said(*trouble, now.contains(&(*trouble, *nation))));
                turned.insert(*nation);
            }
            if let Some(schedule) = schedule {
                let well = turned.iter().all(|nation| !now.contains(&(Trouble::Fails, nation)));
                let looking = look(schedule, &turned, if well { ASKED } else { 1 });
                match edges.range((Excluded(*edge), Unbounded)).next() {
                    // What comes next comes in time; whoever is asked then is asked about both.
                    Some(next) => drop(timeout_at(begun + next.unsigned_abs(), looking).await),
                    None => looking.await,
                }
            }
            before = now;
        }
    }

    /// What goes wrong at that time.
    fn at(&self, time: SignedDuration) -> BTreeSet<(Trouble, &'static str)> {
        self.spells.iter().filter(|(_, spell)| spell.covers(time)).map(|(trouble, spell)| (*trouble, spell.nation)).collect()
    }
}

fn said(trouble: Trouble, begins: bool) -> &'static str {
    match (trouble, begins) {
        (Trouble::Fails, true) => "fails from now on",
        (Trouble::Fails, false) => "answers again",
        (Trouble::IsLate, true) => "is late from now on",
        (Trouble::IsLate, false) => "is up to date again",
    }
}

/// Fetches the feeds of these nations, again and again while one of them fails.
async fn look(schedule: &Schedule, nations: &BTreeSet<&'static str>, times: usize) {
    for time in 0..times {
        if time > 0 {
            sleep(APART).await;
        }
        let mut failed = false;
        schedule.refresh(|feed| nations.contains(feed.nation.as_str()), |run| failed |= run.error.is_some()).await;
        if !failed {
            return;
        }
    }
}
