//! What changed between two published runs of a feed, record by record.
//!
//! A record between two labels is several changes, of which each viewer sees at most one: who may see both versions sees
//! what changed, who may see the newer one alone sees it appear, who may see the older one alone sees it disappear.

use std::cmp::Ordering;
use std::mem::size_of;
use std::sync::Arc;

use jiff::Timestamp;

use super::dimension::{Dimension, Extract, Listed, Rank};
use super::dimensions;
use super::join::Joins;
use super::part::Part;
use super::run::Run;
use super::sees::Sees;
use super::snapshot::{Kept, Snapshot};
use super::world::World;
use super::written::{BETWEEN_IDS, label, leads, name_in_graph, plainly_equal, written};
use crate::model::Entity;
use crate::model::codes::{ChangeKind, Code as _, RecordKind};
use crate::model::values::{CountryCode, Id, Label, Text};

/// Bytes of changes of one run that are remembered, about; a run that changes more leaves none.
const MOST: usize = 64 << 20;

/// What happened to one record between two published runs of its feed.
#[derive(Debug)]
pub struct Change {
    /// The run that brought it.
    pub step: Arc<Step>,
    /// Its own identity.
    pub hash: u64,
    /// What happened.
    pub kind: ChangeKind,
    /// The record's type in the contract.
    pub record: &'static str,
    /// Its kind.
    pub record_kind: RecordKind,
    /// Its identity.
    pub record_hash: u64,
    /// What it says anew; empty for a record that appeared or disappeared.
    pub fields: Box<[FieldChange]>,
    /// Slugs of its weapon systems, before and after.
    pub(super) systems: Box<[Text]>,
    /// Who may see the newest version that this tells of.
    label: Arc<Label>,
    /// The label of the other version where it is another one, and whether this is for those who may see that too.
    second: Option<(Arc<Label>, bool)>,
}

/// What all changes of one run share.
#[derive(Debug)]
pub struct Step {
    /// Whose feed it is.
    pub nation: CountryCode,
    /// Slug of the feed.
    pub feed: Text,
    /// Number of the run.
    pub run: u64,
    /// When it was judged.
    pub at: Timestamp,
}

/// A field that says something else than before, both as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldChange {
    /// Its name in the graph.
    pub field: Text,
    /// What it said; none: nothing.
    pub before: Option<Text>,
    /// What it says; none: nothing.
    pub after: Option<Text>,
    /// Whether both are ids.
    links: bool,
}

impl FieldChange {
    /// `before` or `after` with what `id` makes of the ids in it.
    pub fn shown(&self, text: Option<&Text>, id: impl Fn(&str) -> String) -> Option<Text> {
        let ids = |text: &Text| text.split(BETWEEN_IDS).map(id).collect::<Vec<_>>().join(BETWEEN_IDS).into();
        text.map(|text| if self.links { ids(text) } else { text.clone() })
    }
}

impl Change {
    fn second(&self) -> Option<(&Arc<Label>, bool)> {
        self.second.as_ref().map(|(label, seen)| (label, *seen))
    }

    /// The id of the record.
    pub fn record_id(&self) -> Id {
        Id::record(self.record, self.step.nation, self.record_hash)
    }

    /// How many bytes it takes, about.
    fn size(&self) -> usize {
        let text = |text: &Option<Text>| text.as_ref().map_or(0, |text| text.len());
        let fields = self.fields.iter().map(|field| size_of::<FieldChange>() + text(&field.before) + text(&field.after));
        size_of::<Self>() + fields.sum::<usize>() + self.systems.len() * size_of::<Text>()
    }
}

impl Listed for Change {
    const NAME: &'static str = "Change";
    fn dimensions() -> &'static [Dimension<Self>] {
        static ALL: std::sync::LazyLock<Vec<Dimension<Change>>> = std::sync::LazyLock::new(dimensions::change);
        &ALL
    }
    fn rank(&self) -> Rank {
        Rank::of(self.step.nation, self.hash)
    }
}

/// The changes of one run.
#[derive(Debug)]
pub struct Changes {
    /// All of them.
    pub part: Part<Change>,
    /// How many bytes they take, about.
    pub(super) size: usize,
}

impl Changes {
    /// What a run changes in its feed; none: it is the first that is known, or changes more than can be remembered.
    pub fn of(world: &World, feed: &str, snapshot: &Arc<Snapshot>, run: &Run) -> Option<Self> {
        let (number, state) = world.feed(feed)?;
        let before = state.snapshot.as_deref()?;
        let nation = state.settings.nation;
        let (first, around) = world.of_nation(nation);
        let mut around_after = around.to_vec();
        around_after.get_mut(number - first)?.snapshot = Some(Arc::clone(snapshot));
        // What follows from other records counts where everybody may see them who sees the record itself.
        let nobody = Sees::nothing();
        let mut diff = Diff {
            step: Arc::new(Step { nation, feed: state.settings.slug.clone(), run: run.number, at: run.finished }),
            before: Joins::new(world.reference(), Some(number), before, around).seen_by(&nobody),
            after: Joins::new(world.reference(), Some(number), snapshot, &around_after).seen_by(&nobody),
            found: Vec::new(),
            size: 0,
        };
        snapshot.diff(before, &mut diff);
        let Diff { found, size, .. } = diff;
        (size <= MOST).then(|| Self { size, part: Part::between(found, |change| Some(&change.label), Change::second) })
    }

    /// When its run was judged; none where nothing changed.
    pub(super) fn at(&self) -> Option<Timestamp> {
        self.part.get(0).map(|change| change.step.at)
    }
}

/// Two snapshots while they are compared.
pub struct Diff<'a> {
    step: Arc<Step>,
    before: Joins<'a>,
    after: Joins<'a>,
    found: Vec<Change>,
    size: usize,
}

impl Diff<'_> {
    /// Compares the records of one kind: both lie in the order of their ids.
    pub fn all<T: Kept>(&mut self, before: &Part<T>, after: &Part<T>) {
        let (mut old, mut new) = (before.records().iter().peekable(), after.records().iter().peekable());
        while self.size <= MOST {
            let order = match (old.peek(), new.peek()) {
                (Some(old), Some(new)) => old.rank().cmp(&new.rank()),
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (None, None) => return,
            };
            let gone = if order.is_le() { old.next() } else { None };
            let come = if order.is_ge() { new.next() } else { None };
            self.one(gone, come);
        }
    }

    /// One record before and after.
    fn one<T: Kept>(&mut self, before: Option<&T>, after: Option<&T>) {
        let (Some(old), Some(new)) = (before, after) else {
            for (record, kind) in before.map(|old| (old, ChangeKind::Removed)).into_iter().chain(after.map(|new| (new, ChangeKind::Added)))
            {
                self.add(record, kind, None);
            }
            return;
        };
        let fields = fields(old, new);
        if fields.is_empty() {
            return;
        }
        let (was, is) = (&old.origin().label, &new.origin().label);
        let both = (was != is).then(|| (Arc::clone(was), true));
        if both.is_some() {
            self.add(new, ChangeKind::Added, Some((Arc::clone(was), false)));
            self.add(old, ChangeKind::Removed, Some((Arc::clone(is), false)));
        }
        let mut systems = systems(old, &self.before);
        systems.extend(systems_of_new(&systems, new, &self.after));
        self.push(new, ChangeKind::Changed, (fields.into(), systems), both);
    }

    /// A record that appears or disappears.
    fn add<T: Kept>(&mut self, record: &T, kind: ChangeKind, second: Option<(Arc<Label>, bool)>) {
        let joins = if kind == ChangeKind::Removed { &self.before } else { &self.after };
        let systems = systems(record, joins);
        self.push(record, kind, (Box::default(), systems), second);
    }

    fn push<T: Kept>(
        &mut self,
        record: &T,
        kind: ChangeKind,
        (fields, systems): (Box<[FieldChange]>, Vec<Text>),
        second: Option<(Arc<Label>, bool)>,
    ) {
        let (record_hash, label) = (record.origin().hash, Arc::clone(&record.origin().label));
        let change = Change {
            step: Arc::clone(&self.step),
            hash: hash(&self.step, <T as Entity>::NAME, record_hash, kind),
            kind,
            record: <T as Entity>::NAME,
            record_kind: T::KIND,
            record_hash,
            fields,
            systems: systems.into(),
            label,
            second,
        };
        self.size += change.size();
        self.found.push(change);
    }
}

/// The identity of a change. It tells nothing of the other version: to appear out of what is hidden is to appear.
fn hash(step: &Step, record: &str, record_hash: u64, kind: ChangeKind) -> u64 {
    let mut hasher = blake3::Hasher::new();
    hasher.update(step.feed.as_bytes()).update(&step.run.to_le_bytes());
    hasher.update(record.as_bytes()).update(&record_hash.to_le_bytes()).update(kind.name().as_bytes());
    let mut first = [0; 8];
    first.copy_from_slice(&hasher.finalize().as_bytes()[..8]);
    u64::from_be_bytes(first)
}

/// The fields in which two versions of a record differ as they are written, its label among them. Where a row stood, how a
/// value was spelled and what was noticed is not what the record says.
fn fields<T: Kept>(old: &T, new: &T) -> Vec<FieldChange> {
    let mut found = Vec::new();
    for field in T::FIELDS.iter().filter(|field| !plainly_equal(field, old, new)) {
        let (before, after) = (written(field, old), written(field, new));
        if before != after {
            found.push(FieldChange { field: name_in_graph(field), before, after, links: leads(field) });
        }
    }
    let (was, is) = (&old.origin().label, &new.origin().label);
    if was != is {
        found.push(FieldChange { field: arcstr::literal!("label"), before: Some(label(was)), after: Some(label(is)), links: false });
    }
    found
}

/// Slugs of the systems of a record, as far as everybody knows them who may see it.
fn systems<T: Kept>(record: &T, joins: &Joins<'_>) -> Vec<Text> {
    let mut found: Vec<Text> = Vec::new();
    let each = T::dimensions().iter().find_map(|dimension| match &dimension.extract {
        Extract::Keys(each) if dimension.name == "system" => Some(each),
        _ => None,
    });
    if let Some(each) = each {
        each(record, joins, &mut |slug| {
            if !found.iter().any(|known| known == slug) {
                found.push(slug.into());
            }
        });
    }
    found
}

fn systems_of_new<T: Kept>(known: &[Text], record: &T, joins: &Joins<'_>) -> Vec<Text> {
    systems(record, joins).into_iter().filter(|slug| !known.contains(slug)).collect()
}
