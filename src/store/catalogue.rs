//! The catalogue: all items that records name, across nations.

use std::collections::BTreeSet;
use std::sync::Arc;

use hashbrown::HashMap;
use roaring::RoaringBitmap;

use super::derived::{Derivation, Overview};
use super::dimension::{Dimension, Listed, Rank, each_text};
use super::dimensions;
use super::join::Joins;
use super::lore::{superseded_by, system_of_niin};
use super::part::Part;
use super::snapshot::{Kept, Snapshot};
use super::world::{FeedState, World};
use crate::config::{Alias, Reference};
use crate::model::Entity;
use crate::model::codes::{RecordKind, Unit, UnitScheme};
use crate::model::records::{DonationLine, Holding, RepairOrder, Requirement, TransferLine};
use crate::model::values::{CountryCode, Item, ItemKey, Label, Niin, Nsn, Text};

/// A catalogue entry: what the records that one viewer sees say of one item.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The identity.
    pub key: ItemKey,
    /// Supply class, four digits, where a record gave the whole NSN.
    pub class: Option<[u8; 4]>,
    /// Names that feeds report for it, each text once.
    pub aliases: Vec<Alias>,
    /// Unit in which records count it.
    pub unit: Option<Unit>,
    /// Nations that report it, by trigram.
    pub reported_by: Vec<CountryCode>,
    /// Slug of the weapon system that it belongs to.
    pub system: Option<Text>,
    /// The number that replaces it.
    pub superseded_by: Option<Niin>,
}

impl Entry {
    /// The entry of an item that no catalogue lists.
    pub fn unlisted(item: &Item) -> Self {
        Self { class: item.class, ..blank(item.key.clone()) }
    }

    /// Its identity as ids write it: `niin:016023357`.
    pub fn name(&self) -> String {
        name_of(&self.key)
    }

    /// Its NSN, where a nation gave one.
    pub fn nsn(&self) -> Option<Nsn> {
        match &self.key {
            ItemKey::Niin(niin) => Nsn::of(self.supply_class()?, *niin),
            ItemKey::Local(..) | ItemKey::Name(_) => None,
        }
    }

    /// Its supply class, four digits.
    pub fn supply_class(&self) -> Option<&str> {
        self.class.as_ref().and_then(|class| std::str::from_utf8(class).ok())
    }

    /// The name that most plainly says what it is, without asking anybody: reported, else the number.
    pub fn reported_name(&self) -> &str {
        self.aliases.first().map_or_else(|| self.key.value(), |alias| &alias.text)
    }
}

/// An identity as ids and ranks write it.
pub fn name_of(key: &ItemKey) -> String {
    match key {
        ItemKey::Niin(niin) => format!("niin:{niin}"),
        ItemKey::Local(nation, number) => format!("local:{nation}:{number}"),
        ItemKey::Name(name) => format!("name:{name}"),
    }
}

impl Listed for Entry {
    const NAME: &'static str = "Equipment";
    fn dimensions() -> &'static [Dimension<Self>] {
        static ALL: std::sync::LazyLock<Vec<Dimension<Entry>>> = std::sync::LazyLock::new(dimensions::entries);
        &ALL
    }
    fn rank(&self) -> Rank {
        Rank::named(&name_of(&self.key))
    }
    fn each_name<'a>(&'a self, joins: &'a Joins<'a>, each: &mut dyn FnMut(&str)) {
        each_text(self, joins, each);
        match &self.key {
            // Without its supply class, or a nation's own.
            ItemKey::Niin(_) | ItemKey::Local(..) => each(self.key.value()),
            ItemKey::Name(_) => {}
        }
    }
}

impl Derivation for Catalogue {
    const FROM: &'static [RecordKind] =
        &[RecordKind::Holding, RecordKind::Donation, RecordKind::Transfer, RecordKind::RepairOrder, RecordKind::Requirement];
    const DAILY: bool = false;

    fn derive(overview: &Overview) -> Self {
        Self::of(overview.world(), |label| overview.sees().label(label))
    }

    fn warm(&self, like: &Self, overview: &Overview) {
        self.entries.warm(&like.entries, &overview.world().nowhere().within(overview));
    }
}

/// An item in one snapshot, under one label.
#[derive(Debug)]
pub(super) struct SeenItem {
    key: ItemKey,
    label: Arc<Label>,
    class: Option<[u8; 4]>,
    names: BTreeSet<Text>,
    unit: Option<Unit>,
    system: Option<Text>,
}

impl SeenItem {
    /// The items of a snapshot, one entry per label, so that each viewer's catalogue follows from them.
    pub(super) fn gather(snapshot: &Snapshot) -> Vec<Self> {
        let mut seen: HashMap<(ItemKey, usize), Self> = HashMap::new();
        let mut see = |item: &Item, label: &Arc<Label>, unit: Unit, system: Option<&Text>| {
            // Labels of one snapshot are shared, so their address tells them apart; a second copy costs an entry, nothing else.
            let entry = seen.entry((item.key.clone(), Arc::as_ptr(label) as usize)).or_insert_with(|| Self {
                key: item.key.clone(),
                label: Arc::clone(label),
                class: item.class,
                names: BTreeSet::new(),
                unit: None,
                system: None,
            });
            if let Some(name) = &item.name
                && !entry.names.contains(name)
            {
                entry.names.insert(name.clone());
            }
            entry.class = entry.class.or(item.class);
            entry.unit = entry.unit.or(Some(unit).filter(|unit| *unit != Unit::UNKNOWN && unit.scheme() == UnitScheme::Issue));
            if entry.system.is_none() {
                entry.system = system.cloned();
            }
        };
        for record in Holding::part(snapshot).records() {
            see(&record.item, &record.origin().label, record.quantity.unit(), record.system.0.as_ref());
        }
        for record in DonationLine::part(snapshot).records() {
            record.item.iter().for_each(|item| see(item, &record.origin().label, Unit::UNKNOWN, record.system.0.as_ref()));
        }
        for record in TransferLine::part(snapshot).records() {
            record.item.iter().for_each(|item| see(item, &record.origin().label, Unit::UNKNOWN, record.system.0.as_ref()));
        }
        for record in RepairOrder::part(snapshot).records() {
            record.item.iter().for_each(|item| see(item, &record.origin().label, Unit::UNKNOWN, record.system.0.as_ref()));
            for part in &record.waiting_for {
                part.item.iter().for_each(|item| see(item, &record.origin().label, part.quantity.unit(), None));
            }
        }
        for record in Requirement::part(snapshot).records() {
            record.item.iter().for_each(|item| see(item, &record.origin().label, Unit::UNKNOWN, record.system.0.as_ref()));
        }
        seen.into_values().collect()
    }
}

/// All items that the records visible to one release set name.
#[derive(Debug)]
pub struct Catalogue {
    /// The entries, in the order of their ids.
    pub entries: Part<Entry>,
    /// Which numbers each number replaces.
    pub supersedes: HashMap<Niin, Vec<Niin>>,
}

impl Catalogue {
    /// The catalogue of those who may see records with these labels.
    pub fn of(world: &World, visible: impl Fn(&Label) -> bool) -> Self {
        let mut entries: HashMap<ItemKey, Entry> = HashMap::new();
        for feed in world.feeds() {
            see(&mut entries, feed, &visible, blank);
        }
        Self::closed(entries, world.reference(), blank)
    }

    /// The entries that change by what nations answered one query, in the world with those answers; with the rows of this
    /// catalogue in whose place they stand.
    pub fn found(&self, world: &World, feeds: impl Iterator<Item = usize>, visible: impl Fn(&Label) -> bool) -> (Self, RoaringBitmap) {
        let known = |key: ItemKey| self.entry(&key).cloned().unwrap_or_else(|| blank(key));
        let mut entries: HashMap<ItemKey, Entry> = HashMap::new();
        for feed in feeds.filter_map(|feed| world.feeds().get(feed)) {
            see(&mut entries, feed, &visible, known);
        }
        let mut found = Self::closed(entries, world.reference(), known);
        for (newer, older) in &mut found.supersedes {
            older.extend(self.supersedes.get(newer).into_iter().flatten());
            older.sort_unstable();
            older.dedup();
        }
        let replaced = found.entries.records().iter().filter_map(|entry| self.entries.row_of(entry.rank().1)).collect();
        (found, replaced)
    }

    /// Adds what follows from reference data, and sorts.
    fn closed(mut entries: HashMap<ItemKey, Entry>, reference: &Reference, make: impl Fn(ItemKey) -> Entry) -> Self {
        let mut supersedes: HashMap<Niin, Vec<Niin>> = HashMap::new();
        let numbers: Vec<Niin> = entries.keys().filter_map(|key| if let ItemKey::Niin(niin) = key { Some(*niin) } else { None }).collect();
        for niin in numbers {
            if let Some(newer) = superseded_by(reference, niin) {
                supersedes.entry(newer).or_default().push(niin);
                // The number that leads on is reference data, so it may be told even where no record names it.
                entries.entry(ItemKey::Niin(newer)).or_insert_with(|| make(ItemKey::Niin(newer)));
            }
        }
        supersedes.values_mut().for_each(|older| older.sort_unstable());
        let entries = entries.into_values().map(|mut entry| {
            entry.reported_by.sort_unstable();
            entry.reported_by.dedup();
            // English names first: they say most to most readers.
            entry.aliases.sort_by_cached_key(|alias| (alias.language.as_deref() != Some("en"), alias.text.clone(), alias.feed.clone()));
            entry.aliases.dedup();
            if let ItemKey::Niin(niin) = entry.key {
                entry.superseded_by = superseded_by(reference, niin);
                entry.system = entry.system.take().or_else(|| system_of_niin(reference, niin).map(Text::from));
            }
            entry
        });
        Self { entries: Part::new(entries.collect(), |_| None), supersedes }
    }

    /// The entry of that identity.
    pub fn entry(&self, key: &ItemKey) -> Option<&Entry> {
        self.entries.by_hash(Rank::named(&name_of(key)).1)
    }
}

/// Adds what the records of a feed say of items; `make` makes an entry that is not there yet.
fn see(entries: &mut HashMap<ItemKey, Entry>, feed: &FeedState, visible: impl Fn(&Label) -> bool, make: impl Fn(ItemKey) -> Entry) {
    let Some(snapshot) = &feed.snapshot else { return };
    for seen in snapshot.items().iter().filter(|seen| visible(&seen.label)) {
        let entry = entries.entry_ref(&seen.key).or_insert_with(|| make(seen.key.clone()));
        entry.class = entry.class.or(seen.class);
        entry.unit = entry.unit.or(seen.unit);
        entry.reported_by.push(feed.settings.nation);
        if entry.system.is_none() {
            entry.system.clone_from(&seen.system);
        }
        entry.aliases.extend(seen.names.iter().map(|text| Alias {
            text: text.clone(),
            language: feed.settings.language.clone(),
            feed: Some(feed.settings.slug.clone()),
        }));
    }
}

fn blank(key: ItemKey) -> Entry {
    Entry { key, class: None, aliases: Vec::new(), unit: None, reported_by: Vec::new(), system: None, superseded_by: None }
}
