//! What a feed that publishes has in common with others of its nation.

use std::ops::Range;
use std::sync::Arc;

use super::report::{IssueCount, Sample};
use super::run::Run;
use super::shade::is_newer;
use super::snapshot::Snapshot;
use super::world::FeedState;
use crate::model::codes::{IssueCategory, IssueSeverity, RunOutcome};
use crate::model::values::{Label, Rule, Text};

/// Another feed of the nation has a record with the same key, so both name one record.
pub static KEY_IN_TWO_FEEDS: Rule = Rule {
    code: "KEY_IN_TWO_FEEDS",
    category: IssueCategory::Identifiers,
    severity: IssueSeverity::Warning,
    about: "Another feed of the nation has a record with the same key: it is one record, and the newer feed's is served.",
    example: "`7781` in the lists of two depots, dated 3 and 4 May: the one of the 4th is served.",
};

/// Decides for each record that the feed shares with another which of both is served, and notes it in the feed's run. The
/// snapshots of the nation are new ones that nobody reads yet.
pub fn settle(feeds: &mut [FeedState], number: usize, nation: Range<usize>, run: &mut Run) {
    for other in nation.filter(|other| *other != number) {
        let Ok([own, theirs]) = feeds.get_disjoint_mut([number, other]) else { continue };
        let own_is_newer = is_newer(own, theirs);
        let (own_slug, their_slug) = (own.settings.slug.clone(), theirs.settings.slug.clone());
        let (Some(ours), Some(others)) = (exclusive(own), exclusive(theirs)) else { continue };
        if own_is_newer {
            others.shade(&own_slug, ours);
            ours.unshade(&their_slug);
            // Told with the own record's label, where whoever sees that may see the other one too.
            let doubles = others.shaded_by(&own_slug);
            note(
                run,
                ours,
                &their_slug,
                doubles
                    .into_iter()
                    .map(|(hash, label)| (hash, others.by_hash(hash).map_or(label, |(_, origin)| Arc::clone(&origin.label)))),
            );
        } else {
            ours.shade(&their_slug, others);
            others.unshade(&own_slug);
            let doubles = ours.shaded_by(&their_slug);
            note(run, ours, &their_slug, doubles.into_iter());
        }
    }
}

/// A snapshot that nobody else holds.
fn exclusive(feed: &mut FeedState) -> Option<&mut Snapshot> {
    Arc::get_mut(feed.snapshot.as_mut()?)
}

/// Notes the records that another feed has too; `doubles`: their identities, with the labels of the other's.
fn note(run: &mut Run, own: &Snapshot, other: &Text, doubles: impl Iterator<Item = (u64, Arc<Label>)>) {
    for (hash, label) in doubles {
        let Some((_, origin)) = own.by_hash(hash) else { continue };
        // Who may not see the other record is not told that there is one.
        if *label != *origin.label && !label.opens_more_than(&origin.label) {
            continue;
        }
        let key = origin.key.as_deref().unwrap_or_default();
        let sample = Sample { position: origin.position.clone(), field: None, raw: Some(Text::from(format!("{key}, also in {other}"))) };
        let Some((_, tally)) = Arc::make_mut(&mut run.report).tallies.iter_mut().find(|(label, _)| **label == *origin.label) else {
            continue;
        };
        IssueCount::of(&mut tally.issues, &KEY_IN_TWO_FEEDS).add(Some(sample));
        run.outcome = run.outcome.max(RunOutcome::of(Some(KEY_IN_TWO_FEEDS.severity)));
    }
}
