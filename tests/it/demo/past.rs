//! The editions of earlier days: as many as promised, each unlike the one before, and none that knows what came later.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::civil::Date;
use muster::demo::editions::{Flaw, editions, flaw, on};
use muster::demo::past::{Aged, Then};
use muster::demo::plan::{self, Feed, Manner};
use muster::demo::shapes::{Cell, Document, Extent, Field, Fields};
use muster::demo::truth::donation::Stage;
use muster::demo::truth::training::RunStatus;
use muster::demo::truth::transfer::Certainty;
use muster::demo::truth::written::{Day, shift};
use muster::demo::{Truth, truth};

use super::documents::{is_document, rows};
use super::{TODAY, pages, world, written};

fn delivering() -> impl Iterator<Item = Feed> {
    plan::feeds().into_iter().filter(|feed| feed.manner != Manner::NeverDelivers && !feed.shape.by_key())
}

#[test]
fn each_feed_has_three_earlier_editions_in_its_rhythm() {
    for feed in delivering() {
        let editions = editions(&feed, TODAY);
        assert_eq!(editions.iter().map(|edition| edition.number).collect::<Vec<_>>(), [3, 2, 1, 0], "{}", feed.slug);
        assert!(editions.is_sorted_by(|one, next| one.day < next.day), "{}", feed.slug);
        for edition in &editions {
            assert_eq!(edition.age % i64::from(feed.rhythm_days), 0, "{}", feed.slug);
            assert_eq!(shift(edition.day, edition.age), editions[3].day);
            let shown = on(&feed, TODAY, edition.day);
            match flaw(&feed, edition.number) {
                None | Some(Flaw::BrokenOff) => assert_eq!(shown.as_ref(), Some(edition), "{}", feed.slug),
                Some(Flaw::Skipped) => assert_eq!(shown.map(|shown| shown.number), Some(edition.number + 1)),
                Some(Flaw::NotOpened) => assert_eq!(shown, None),
            }
        }
        assert_eq!(on(&feed, TODAY, TODAY), editions.last().copied());
        assert_eq!(on(&feed, TODAY, shift(editions[0].day, -1)), None, "nothing before the first");
    }
}

/// The records of an edition by their keys, those without a key by their place.
fn records(truth: &Truth, feed: &Feed, number: usize) -> BTreeMap<String, Fields> {
    let edition = editions(feed, TODAY).into_iter().find(|edition| edition.number == number).expect("listed");
    let document = Document::of(truth, feed, edition).expect("planned");
    let key = |fields: &Fields| {
        let of = |wanted: Field| fields.iter().find(|(field, _)| *field == wanted);
        match of(Field::Key).or(of(Field::CourseCode)).or(of(Field::FacilityCode)) {
            Some((_, Cell::Text(key))) => Some(key.to_string()),
            _ => None,
        }
    };
    document
        .records(Extent::ALL)
        .enumerate()
        .map(|(place, fields)| (key(&fields).unwrap_or_else(|| format!("{place:06}")), fields))
        .collect()
}

#[test]
fn every_feed_had_records_added_changed_and_removed() {
    let truth = world();
    let mut still = Vec::new();
    for feed in delivering() {
        let (mut added, mut changed, mut removed) = (0, 0, 0);
        let mut later = records(&truth, &feed, 0);
        for number in 1..=3 {
            let earlier = records(&truth, &feed, number);
            if flaw(&feed, number).is_some() {
                continue;
            }
            added += later.keys().filter(|key| !earlier.contains_key(*key)).count();
            removed += earlier.keys().filter(|key| !later.contains_key(*key)).count();
            changed += earlier.iter().filter(|(key, fields)| later.get(*key).is_some_and(|after| after != *fields)).count();
            assert!(later.len() * 2 > earlier.len(), "{} shrank from {} to {}", feed.slug, earlier.len(), later.len());
            later = earlier;
        }
        // Of what opened a week ago little can be said.
        if on(&feed, TODAY, shift(TODAY, -20)).is_none() {
            continue;
        }
        if added == 0 || changed == 0 || removed == 0 {
            still.push(format!("{}: {added} added, {changed} changed, {removed} removed", feed.slug));
        }
    }
    assert!(still.is_empty(), "{still:#?}");
}

#[test]
fn each_earlier_document_can_be_read_and_has_the_rows_of_its_day() {
    let truth = truth(1, 0.3, TODAY);
    for feed in delivering().filter(|feed| is_document(feed.shape)) {
        for edition in editions(&feed, TODAY) {
            let document = Document::of(&truth, &feed, edition).expect("planned");
            let expected = document.records(Extent::ALL).count();
            assert_eq!(rows(&feed, &written(document)), expected, "{} of {}", feed.slug, edition.day);
        }
    }
}

#[test]
fn the_same_seed_has_the_same_past_and_another_seed_another() {
    let hash = |truth: &Truth| {
        let mut hasher = blake3::Hasher::new();
        for feed in delivering().filter(|feed| feed.nation == "DEU") {
            for edition in editions(&feed, TODAY) {
                written(Document::of(truth, &feed, edition).expect("planned")).iter().for_each(|page| _ = hasher.update(page));
            }
        }
        hasher.finalize()
    };
    assert_eq!(hash(&truth(1, 0.1, TODAY)), hash(&truth(1, 0.1, TODAY)));
    assert_ne!(hash(&truth(1, 0.1, TODAY)), hash(&truth(2, 0.1, TODAY)));
}

/// All records of a kind as they were that many days ago.
fn back<T: Aged>(truth: &Truth, all: &[T], nation: impl Fn(&T) -> &'static str, age: i64) -> Vec<T> {
    let then = Then { truth, day: shift(TODAY, -age), age };
    let stood = |(record, place): (&T, u64)| -> Vec<T> {
        then.records::<T>(Cow::Owned(record.clone()), nation(record), place).map(Cow::into_owned).collect()
    };
    all.iter().zip(0..).flat_map(stood).collect()
}

fn by(day: Day, then: Date) -> bool {
    day.date().is_none_or(|date| date <= then)
}

#[test]
fn nothing_is_known_of_a_day_that_had_not_come() {
    let truth = truth(1, 0.3, TODAY);
    for age in [1, 7, 30, 91] {
        let then = shift(TODAY, -age);
        for donation in back(&truth, truth.donations(), |donation| donation.nation, age) {
            assert!(by(donation.announced, then), "{donation:?}");
            for line in &donation.lines {
                assert!(by(line.stage_since, then) && by(line.delivered_on, then), "{age}: {line:?}");
            }
        }
        for transfer in back(&truth, truth.transfers(), |transfer| transfer.nation, age) {
            for leg in &transfer.legs {
                assert!(leg.departs_certainty != Certainty::Actual || by(leg.departs, then), "{age}: {transfer:?}");
                assert!(leg.arrives_certainty != Certainty::Actual || by(leg.arrives, then), "{age}: {transfer:?}");
            }
        }
        for order in back(&truth, truth.repairs(), |order| order.nation, age) {
            assert!(by(order.received, then) && by(order.completed, then) && by(order.stage_since, then), "{age}: {order:?}");
        }
        for run in back(&truth, truth.iterations(), |run| run.nation, age) {
            assert!(run.status != RunStatus::Completed || by(run.ends, then), "{age}: {run:?}");
            assert!(run.graduated.value().is_none_or(|_| by(run.ends, then)), "{age}: {run:?}");
        }
    }
}

#[test]
fn donations_only_advance() {
    let truth = truth(1, 0.3, TODAY);
    let mut before: HashMap<(String, usize), Stage> = HashMap::new();
    let mut advanced = BTreeSet::new();
    for age in [91, 30, 7, 0] {
        for donation in back(&truth, truth.donations(), |donation| donation.nation, age) {
            for line in donation.lines {
                let last = before.insert((donation.key.clone(), line.number), line.stage);
                assert!(last.is_none_or(|last| last <= line.stage), "{}/{}: {last:?} then {:?}", donation.key, line.number, line.stage);
                if last.is_some_and(|last| last < line.stage) {
                    advanced.insert(format!("{:?}", line.stage));
                }
            }
        }
    }
    assert!(advanced.len() > 7, "{advanced:?}");
}

#[test]
fn a_document_that_broke_off_has_less_than_half_of_its_neighbours() {
    let truth = world();
    let feed = delivering().find(|feed| flaw(feed, 2) == Some(Flaw::BrokenOff)).expect("planned");
    let counts: Vec<usize> = (0..4).map(|number| records(&truth, &feed, number).len()).collect();
    assert!(counts[2] * 2 < counts[3] && counts[2] * 2 < counts[1], "{counts:?}");
    assert_eq!(rows(&feed, &pages(&truth, &feed)), counts[0]);
}
