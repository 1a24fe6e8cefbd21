//! What numbers count: units of issue, counted-as units, measures and people.

use std::sync::LazyLock;

use hashbrown::HashMap;

use super::equipment::{CountedAs, UnitScheme};
use super::list::Code as _;

/// What a number counts. A number into the table of all units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Unit(u16);

/// An entry of the table of units.
struct Entry {
    code: String,
    name: String,
    scheme: UnitScheme,
}

const MEASURES: &[(&str, &str)] =
    &[("KG", "Kilogram"), ("T", "Tonne"), ("L", "Litre"), ("M", "Metre"), ("M2", "Square metre"), ("M3", "Cubic metre")];

/// All units, and how they are found by scheme and code.
type Table = (Vec<Entry>, HashMap<(UnitScheme, String), Unit>);

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let entry = |code: &str, name: &str, scheme| Entry { code: code.to_owned(), name: name.to_owned(), scheme };
    let mut entries = vec![entry("UNKNOWN", "Not reported", UnitScheme::Issue), entry("PEOPLE", "People", UnitScheme::People)];
    entries.extend(CountedAs::LIST.values.iter().map(|(code, about)| entry(code, about.trim_end_matches('.'), UnitScheme::CountedAs)));
    entries.extend(MEASURES.iter().map(|(code, name)| entry(code, name, UnitScheme::Measure)));
    let mut reader = csv::Reader::from_reader(include_str!("tables/units_of_issue.csv").as_bytes());
    for row in reader.records().flatten() {
        if let (Some(code), Some(term)) = (row.get(0), row.get(1)) {
            entries.push(entry(code, term, UnitScheme::Issue));
        }
    }
    let by_code = entries.iter().zip(0..).map(|(entry, number)| ((entry.scheme, entry.code.clone()), Unit(number))).collect();
    (entries, by_code)
});

/// The unit of that code in that scheme.
pub fn unit(scheme: UnitScheme, code: &str) -> Option<Unit> {
    TABLE.1.get(&(scheme, code.to_owned())).copied()
}

/// Codes of a scheme, with their names.
pub fn units(scheme: UnitScheme) -> impl Iterator<Item = (&'static str, &'static str)> {
    TABLE.0.iter().filter(move |entry| entry.scheme == scheme).map(|entry| (entry.code.as_str(), entry.name.as_str()))
}

impl Unit {
    /// Where the feed gives none.
    pub const UNKNOWN: Self = Self(0);
    /// People.
    pub const PEOPLE: Self = Self(1);

    /// The unit in which a weapon system is counted.
    pub fn counted_as(counted: CountedAs) -> Self {
        // The counted-as units follow the two fixed ones, in the contract's order.
        Self(2 + u16::try_from(counted.rank()).unwrap_or_default())
    }

    /// Its code: EA, BATTERY, KG.
    pub fn code(self) -> &'static str {
        &TABLE.0[usize::from(self.0)].code
    }

    /// Its name in English.
    pub fn name(self) -> &'static str {
        &TABLE.0[usize::from(self.0)].name
    }

    /// What its code means.
    pub fn scheme(self) -> UnitScheme {
        TABLE.0[usize::from(self.0)].scheme
    }
}

impl Default for Unit {
    fn default() -> Self {
        Self::UNKNOWN
    }
}
