//! Reference data: what no nation reports, but all speak of.

use hashbrown::HashMap;
use jiff::civil::Date;
use rust_decimal::Decimal;

use super::name_index::NameIndex;
use crate::model::codes::{CountedAs, CrewRole, Domain, LogisticsNodeKind};
use crate::model::values::{Coordinates, CountryCode, Currency, Niin, Text};

/// The reference data of `reference/`, each list in its file's order.
#[derive(Debug, Clone, Default)]
pub struct Reference {
    /// Weapon systems.
    pub systems: Vec<WeaponSystem>,
    /// Categories of weapon systems.
    pub categories: Vec<Category>,
    /// Logistics nodes.
    pub nodes: Vec<Node>,
    /// Capability coalitions.
    pub coalitions: Vec<Coalition>,
    /// Groups of nations.
    pub groups: Vec<Group>,
    /// Exchange rates.
    pub rates: Vec<Rate>,
    /// What is known of single items, by NIIN.
    pub items: HashMap<Niin, ItemEntry>,
    names: Names,
}

/// Everything that is looked up by name.
#[derive(Debug, Clone, Default)]
struct Names {
    slugs: HashMap<Text, usize>,
    systems: NameIndex,
    nodes: NameIndex,
    coalitions: NameIndex,
}

/// A weapon system.
#[derive(Debug, Clone)]
pub struct WeaponSystem {
    /// Its name in links: `leopard-2a6`.
    pub slug: Text,
    /// Its name.
    pub name: Text,
    /// Field of use.
    pub domain: Domain,
    /// Slug of its category.
    pub category: Text,
    /// Calibre of the main armament in millimetres.
    pub calibre: Option<f64>,
    /// Unit in which it is counted.
    pub counted_as: CountedAs,
    /// Slug of the system that it is a variant of.
    pub variant_of: Option<Text>,
    /// Slug of the capability coalition that it belongs to.
    pub coalition: Option<Text>,
    /// Other names for it.
    pub aliases: Vec<Alias>,
    /// Crew that one unit needs.
    pub crew: Vec<CrewStandard>,
}

/// Another name for a weapon system or node.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alias {
    /// The name.
    pub text: Text,
    /// Its language, as a BCP 47 tag.
    pub language: Option<Text>,
    /// Slug of the feed that writes it so; none: all.
    pub feed: Option<Text>,
}

/// How many people of a role one unit needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CrewStandard {
    /// The role.
    pub role: CrewRole,
    /// People per unit.
    pub per_unit: u32,
    /// Where the figure comes from.
    pub source: Option<Text>,
}

/// A category of weapon systems.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Category {
    /// Its name in links: `main-battle-tank`.
    pub slug: Text,
    /// Its title.
    pub title: Text,
}

/// A logistics node.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    /// Its name in links: `rzeszow`.
    pub slug: Text,
    /// Its name.
    pub name: Text,
    /// What it is for.
    pub kind: LogisticsNodeKind,
    /// Where it lies.
    pub nation: CountryCode,
    /// Where exactly.
    pub position: Option<Coordinates>,
    /// Other names for it.
    pub aliases: Vec<Alias>,
}

/// A capability coalition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coalition {
    /// Its name in links: `air-missile-defence`.
    pub slug: Text,
    /// Its name.
    pub name: Text,
    /// Field of use.
    pub domain: Domain,
    /// Nations that lead it.
    pub leads: Vec<CountryCode>,
    /// Nations that take part.
    pub members: Vec<CountryCode>,
}

/// A group of nations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// Its name, as labels write it: `NATO`.
    pub name: Text,
    /// Who belongs to it.
    pub members: Vec<CountryCode>,
}

/// A reference rate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rate {
    /// The currency.
    pub currency: Currency,
    /// How much of it one euro is.
    pub per_euro: Decimal,
    /// The day on which that held.
    pub date: Date,
    /// Who says so.
    pub source: Text,
}

/// What is known of an item.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ItemEntry {
    /// Slug of the weapon system that it belongs to.
    pub system: Option<Text>,
    /// The item that supersedes it.
    pub superseded_by: Option<Niin>,
}

impl Reference {
    /// The weapon system that a feed means by that text: a slug, a name or an alias, in either case and with or without
    /// diacritics. What the feed itself calls it comes first, then names in its language, then all others. None where
    /// no system is called so, or several are.
    pub fn system(&self, text: &str, language: Option<&str>, feed: &str) -> Option<&WeaponSystem> {
        self.systems.get(self.names.systems.find(text, language, feed)?)
    }

    /// The weapon system of that slug.
    pub fn system_of_slug(&self, slug: &str) -> Option<&WeaponSystem> {
        self.systems.get(*self.names.slugs.get(slug)?)
    }

    /// The logistics node that a feed means by that text, found as [`Reference::system`] finds a system.
    pub fn node(&self, text: &str, language: Option<&str>, feed: &str) -> Option<&Node> {
        self.nodes.get(self.names.nodes.find(text, language, feed)?)
    }

    /// The capability coalition of that slug or name.
    pub fn coalition(&self, text: &str) -> Option<&Coalition> {
        self.coalitions.get(self.names.coalitions.find(text, None, "")?)
    }

    /// The system, its variants, their variants, and so on; empty for an unknown slug.
    pub fn with_variants(&self, slug: &str) -> Vec<&WeaponSystem> {
        let mut found: Vec<&WeaponSystem> = self.system_of_slug(slug).into_iter().collect();
        let mut next = 0;
        // A load refuses circles, and each system is a variant of at most one: nothing is found twice.
        while let Some(parent) = found.get(next).copied() {
            found.extend(self.systems.iter().filter(|system| system.variant_of.as_ref() == Some(&parent.slug)));
            next += 1;
        }
        found
    }

    /// Names of the groups that a nation belongs to.
    pub fn groups_of(&self, nation: CountryCode) -> impl Iterator<Item = &Text> {
        self.groups.iter().filter(move |group| group.members.contains(&nation)).map(|group| &group.name)
    }

    /// The latest rate of that day or before it; none for the euro itself, which is one euro.
    pub fn rate(&self, currency: Currency, on: Date) -> Option<&Rate> {
        self.rates.iter().filter(|rate| rate.currency == currency && rate.date <= on).max_by_key(|rate| rate.date)
    }

    /// The same with its names indexed; to be called whenever the lists have changed.
    pub fn indexed(mut self) -> Self {
        self.names = Names::default();
        for (number, system) in self.systems.iter().enumerate() {
            self.names.slugs.insert(system.slug.clone(), number);
            self.names.systems.add(number, [&system.slug, &system.name], &system.aliases);
        }
        for (number, node) in self.nodes.iter().enumerate() {
            self.names.nodes.add(number, [&node.slug, &node.name], &node.aliases);
        }
        for (number, coalition) in self.coalitions.iter().enumerate() {
            self.names.coalitions.add(number, [&coalition.slug, &coalition.name], &[]);
        }
        self
    }
}
