//! What a record is about, when it is an item.

use super::{CountryCode, Niin, Nsn, Text};
use crate::model::codes::ItemScheme;

/// The identity under which an item is known, across nations where it has a NIIN.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ItemKey {
    /// National item identification number.
    Niin(Niin),
    /// A nation's own number.
    Local(CountryCode, Text),
    /// No number: its name, folded to lower case with single blanks.
    Name(Text),
}

/// An item as a record names it.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// The identity.
    pub key: ItemKey,
    /// Supply class from the NSN, four digits.
    pub class: Option<[u8; 4]>,
    /// The name that the record gives it.
    pub name: Option<Text>,
}

impl ItemKey {
    /// By which kind of number it is known.
    pub fn scheme(&self) -> ItemScheme {
        match self {
            Self::Niin(_) => ItemScheme::Niin,
            Self::Local(..) => ItemScheme::Local,
            Self::Name(_) => ItemScheme::Name,
        }
    }

    /// The number or name itself.
    pub fn value(&self) -> &str {
        match self {
            Self::Niin(niin) => niin.as_str(),
            Self::Local(_, text) | Self::Name(text) => text,
        }
    }
}

impl Item {
    /// An item known by its NSN.
    pub fn numbered(nsn: Nsn, name: Option<Text>) -> Self {
        let mut class = [0; 4];
        class.copy_from_slice(nsn.class().as_bytes());
        Self { key: ItemKey::Niin(nsn.niin()), class: Some(class), name }
    }

    /// Its NSN, where the record gave one.
    pub fn nsn(&self) -> Option<Nsn> {
        match (&self.key, self.supply_class()) {
            (ItemKey::Niin(niin), Some(class)) => Nsn::of(class, *niin),
            _ => None,
        }
    }

    /// Its supply class, four digits.
    pub fn supply_class(&self) -> Option<&str> {
        self.class.as_ref().and_then(|class| std::str::from_utf8(class).ok())
    }
}

impl Default for Item {
    /// An item without a number or name; a required item is always given, so records never keep it.
    fn default() -> Self {
        Self { key: ItemKey::Name(Text::new()), class: None, name: None }
    }
}
