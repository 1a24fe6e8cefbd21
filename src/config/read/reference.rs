//! The files of `reference/`.

use std::str::FromStr as _;

use hashbrown::HashMap;
use rust_decimal::Decimal;
use toml::de::DeValue;

use super::address::slug;
use super::check::language_tag;
use super::entry::{Entry, trigram};
use super::table::Table;
use crate::config::mistake::{Mistake, Place};
use crate::config::reference::{Alias, Category, Coalition, CrewStandard, Group, Node, Rate, Reference, WeaponSystem};
use crate::config::spelling::{fit, nearest};
use crate::config::what::What;
use crate::model::codes::CrewRole;
use crate::model::values::{Coordinates, Currency, Text};

/// Files that are read.
pub(in crate::config) const REFERENCE_FILES: [&str; 7] =
    ["weapon_systems.toml", "categories.toml", "nodes.toml", "coalitions.toml", "groups.toml", "rates.toml", "items.csv"];

const SYSTEMS: &str = "reference/weapon_systems.toml";

/// Reference data that were read file by file, and what one file says of another.
#[derive(Default)]
pub(in crate::config) struct Unchecked {
    /// What was read.
    pub(in crate::config) reference: Reference,
    mentions: Vec<Mention>,
    names: HashMap<(&'static str, Text), Place>,
}

/// That one thing names another.
struct Mention {
    kind: &'static str,
    file: &'static str,
    name: Text,
    place: Place,
}

impl Unchecked {
    /// Reads the file of that name.
    pub(in crate::config) fn read(&mut self, name: &str, table: Table<'_>) {
        match name {
            "weapon_systems.toml" => {
                let read = |table| self.system(table);
                self.reference.systems = table.tables("weapon_system", "a weapon system").into_iter().filter_map(read).collect();
            }
            "categories.toml" => {
                let read = |table: Table<'_>| {
                    let slug = self.slug(&table, "category");
                    let title = table.required("title", "title = \"…\"").and_then(|entry| entry.word());
                    table.finish();
                    Some(Category { slug: slug?, title: title?.into() })
                };
                self.reference.categories = table.tables("category", "a category").into_iter().filter_map(read).collect();
            }
            "nodes.toml" => {
                let read = |table| self.node(table);
                self.reference.nodes = table.tables("node", "a logistics node").into_iter().filter_map(read).collect();
            }
            "coalitions.toml" => {
                let read = |table| self.coalition(table);
                self.reference.coalitions = table.tables("coalition", "a coalition").into_iter().filter_map(read).collect();
            }
            "groups.toml" => {
                let read = |table| self.group(table);
                self.reference.groups = table.tables("group", "a group").into_iter().filter_map(read).collect();
            }
            _ => self.reference.rates = table.tables("rate", "a rate").into_iter().filter_map(rate).collect(),
        }
        table.finish();
    }

    /// What one file says of another, once all are read.
    pub(in crate::config) fn check(&self) -> Vec<Mistake> {
        let mut mistakes = Vec::new();
        for Mention { kind, file, name, place } in &self.mentions {
            if !self.names.contains_key(&(*kind, name.clone())) {
                let names = self.names.keys().filter(|(of, _)| of == kind).map(|(_, name)| name.as_str());
                let nearest = nearest(name, names).map(str::to_owned);
                mistakes.push(Mistake::new(place.clone(), What::NotInReference { kind, given: fit(name), file, nearest }));
            }
        }
        for system in &self.reference.systems {
            if self.runs_in_a_circle(system)
                && let Some(place) = self.names.get(&("weapon system", system.slug.clone()))
            {
                mistakes.push(Mistake::new(place.clone(), What::Circle(system.slug.to_string())));
            }
        }
        mistakes
    }

    /// Whether one comes back to a system by going from variants to what they are variants of.
    fn runs_in_a_circle(&self, system: &WeaponSystem) -> bool {
        let parents: HashMap<&Text, &Text> =
            self.reference.systems.iter().filter_map(|system| Some((&system.slug, system.variant_of.as_ref()?))).collect();
        let mut next = system.variant_of.as_ref();
        for _ in 0..self.reference.systems.len() {
            match next {
                Some(slug) if *slug == system.slug => return true,
                Some(slug) => next = parents.get(slug).copied(),
                None => return false,
            }
        }
        false
    }

    /// A slug that no other of its kind has.
    fn slug(&mut self, table: &Table<'_>, kind: &'static str) -> Option<Text> {
        let entry = table.required("slug", "slug = \"leopard-2\"")?;
        let slug = slug(&entry)?;
        self.claim(kind, &slug, &entry);
        Some(slug)
    }

    fn claim(&mut self, kind: &'static str, name: &Text, entry: &Entry<'_>) {
        match self.names.get(&(kind, name.clone())) {
            Some(first) => entry.report(What::Twice { kind, given: fit(name), first: Box::new(first.clone()) }),
            None => {
                self.names.insert((kind, name.clone()), entry.file.place(Some(entry.span())));
            }
        }
    }

    /// The name of something that another entry or file has to have.
    fn mention(&mut self, entry: Option<Entry<'_>>, kind: &'static str, file: &'static str) -> Option<Text> {
        let entry = entry?;
        let name = Text::from(entry.word()?);
        self.mentions.push(Mention { kind, file, name: name.clone(), place: entry.file.place(Some(entry.span())) });
        Some(name)
    }

    fn system(&mut self, table: Table<'_>) -> Option<WeaponSystem> {
        let slug = self.slug(&table, "weapon system");
        let category = table.required("category", "category = \"howitzer\"");
        let system = WeaponSystem {
            name: name(&table),
            domain: table.required("domain", "domain = \"ARTILLERY\"").and_then(|entry| entry.code()).unwrap_or_default(),
            category: self.mention(category, "category", "reference/categories.toml").unwrap_or_default(),
            calibre: table.get("calibre").and_then(|entry| entry.number(0.1, 2000.0)),
            counted_as: table.required("counted_as", "counted_as = \"PLATFORM\"").and_then(|entry| entry.code()).unwrap_or_default(),
            variant_of: self.mention(table.get("variant_of"), "weapon system", SYSTEMS),
            coalition: self.mention(table.get("coalition"), "coalition", "reference/coalitions.toml"),
            aliases: self.aliases(&table, "weapon system", slug.as_ref()),
            crew: table.tables("crew", "a crew standard").into_iter().filter_map(crew).collect(),
            slug: slug.unwrap_or_default(),
        };
        table.finish();
        Some(system)
    }

    fn node(&mut self, table: Table<'_>) -> Option<Node> {
        let slug = self.slug(&table, "logistics node");
        let position = (table.get("latitude"), table.get("longitude"));
        let position = match position {
            (Some(latitude), Some(longitude)) => {
                let (latitude, longitude) = (latitude.number(-90.0, 90.0), longitude.number(-180.0, 180.0));
                latitude.zip(longitude).and_then(|(latitude, longitude)| Coordinates::new(latitude, longitude))
            }
            (Some(_), None) => {
                table.report(What::MissingKey { inside: "a position".to_owned(), key: "longitude", example: "longitude = 22.0" });
                None
            }
            (None, Some(_)) => {
                table.report(What::MissingKey { inside: "a position".to_owned(), key: "latitude", example: "latitude = 50.1" });
                None
            }
            (None, None) => None,
        };
        let nation = table.required("nation", "nation = \"POL\"").and_then(|entry| entry.nation());
        let node = Node {
            name: name(&table),
            kind: table.required("kind", "kind = \"HUB\"").and_then(|entry| entry.code()).unwrap_or_default(),
            nation: nation.unwrap_or_default(),
            position,
            aliases: self.aliases(&table, "logistics node", slug.as_ref()),
            slug: slug.unwrap_or_default(),
        };
        table.finish();
        Some(node)
    }

    fn coalition(&mut self, table: Table<'_>) -> Option<Coalition> {
        let nations = |key| table.get(key).map(|entry| entry.nations()).unwrap_or_default();
        let coalition = Coalition {
            slug: self.slug(&table, "coalition").unwrap_or_default(),
            name: name(&table),
            domain: table.required("domain", "domain = \"AIR_DEFENCE\"").and_then(|entry| entry.code()).unwrap_or_default(),
            leads: nations("leads"),
            members: nations("members"),
        };
        table.finish();
        Some(coalition)
    }

    fn group(&mut self, table: Table<'_>) -> Option<Group> {
        let entry = table.required("name", "name = \"NATO\"");
        let name = entry.as_ref().and_then(Entry::word).map(Text::from);
        if let (Some(entry), Some(name)) = (&entry, &name) {
            self.claim("group", name, entry);
            if trigram(name).is_some() {
                entry.malformed("name of a group", "it is a nation's trigram", "NATO");
            }
        }
        let members = table.required("members", "members = [\"POL\"]").map(|entry| entry.nations());
        table.finish();
        Some(Group { name: name?, members: members.unwrap_or_default() })
    }

    /// Aliases: texts, or tables with the language and the feed that they are for. The same one for two things is a mistake.
    fn aliases(&mut self, table: &Table<'_>, kind: &'static str, slug: Option<&Text>) -> Vec<Alias> {
        let entries = table.get("aliases").map(|entry| entry.list("text")).unwrap_or_default();
        entries.iter().filter_map(|entry| self.alias(entry, kind, slug?)).collect()
    }

    fn alias(&mut self, entry: &Entry<'_>, kind: &'static str, slug: &Text) -> Option<Alias> {
        let alias = match entry.value() {
            DeValue::String(_) => Alias { text: entry.word()?.into(), language: None, feed: None },
            _ => {
                let table = entry.table("an alias")?;
                let text = table.required("text", "text = \"…\"").and_then(|entry| entry.word());
                let language = table.get("language").and_then(|entry| match language_tag(entry.word()?) {
                    Ok(tag) => Some(tag),
                    Err(what) => {
                        entry.report(what);
                        None
                    }
                });
                let feed = table.word("feed").map(Text::from);
                table.finish();
                Alias { text: text?.into(), language, feed }
            }
        };
        let scope = (alias.language.as_deref().unwrap_or_default(), alias.feed.as_deref().unwrap_or_default());
        let claimed = Text::from(format!("{kind}\n{}\n{}\n{}", crate::config::name_index::folded(&alias.text), scope.0, scope.1));
        let owner = Text::from(format!("{claimed}\n{slug}"));
        // One thing may well have two names that are the same but for dashes and case.
        if !self.names.contains_key(&("alias of", owner.clone())) {
            match self.names.get(&("alias", claimed.clone())) {
                Some(first) => entry.report(What::Twice { kind: "alias", given: fit(&alias.text), first: Box::new(first.clone()) }),
                None => {
                    let place = entry.file.place(Some(entry.span()));
                    self.names.insert(("alias", claimed), place.clone());
                    self.names.insert(("alias of", owner), place);
                }
            }
        }
        Some(alias)
    }
}

fn name(table: &Table<'_>) -> Text {
    table.required("name", "name = \"…\"").and_then(|entry| entry.word()).unwrap_or_default().into()
}

fn crew(table: Table<'_>) -> Option<CrewStandard> {
    let role = table.required("role", "role = \"OPERATOR\"").and_then(|entry| entry.code::<CrewRole>());
    let per_unit = table.required("per_unit", "per_unit = 4").and_then(|entry| entry.whole(1, 10_000));
    let source = table.word("source").map(Text::from);
    table.finish();
    Some(CrewStandard { role: role?, per_unit: u32::try_from(per_unit?).ok()?, source })
}

fn rate(table: Table<'_>) -> Option<Rate> {
    let currency = table.required("currency", "currency = \"PLN\"").and_then(|entry| {
        let currency = Currency::new(entry.word()?);
        if currency.is_none() {
            entry.malformed("currency", "three letters of ISO 4217 are wanted", "PLN");
        }
        currency
    });
    let per_euro = table.required("per_euro", "per_euro = 4.25").and_then(|entry| {
        // Not by way of a float: the digits stay as they are written.
        let number = Decimal::from_str(&entry.literal()?).ok().filter(|number| number.is_sign_positive() && !number.is_zero());
        if number.is_none() {
            entry.malformed("rate", "a number above zero is wanted", "4.25");
        }
        number
    });
    let date = table.required("date", "date = 2026-01-31").and_then(|entry| entry.date());
    let source = table.required("source", "source = \"…\"").and_then(|entry| entry.word());
    table.finish();
    Some(Rate { currency: currency?, per_euro: per_euro?, date: date?, source: source?.into() })
}
