//! What a record is about, when it is an item.

use std::ops::Deref;
use std::sync::{Arc, LazyLock};

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

/// An item as a record names it. A feed names few items in many records, so that these share it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item(Arc<NamedItem>);

/// What a record says of an item.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct NamedItem {
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

/// The item that records have before they get their own: one for all, as each record begins with it.
static NOTHING: LazyLock<Item> = LazyLock::new(|| Item::from(NamedItem { key: ItemKey::Name(Text::new()), class: None, name: None }));

impl NamedItem {
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

impl From<NamedItem> for Item {
    fn from(named: NamedItem) -> Self {
        Self(Arc::new(named))
    }
}

impl Deref for Item {
    type Target = NamedItem;

    fn deref(&self) -> &NamedItem {
        &self.0
    }
}

impl Default for Item {
    /// An item without a number or name; a required item is always given, so records never keep it.
    fn default() -> Self {
        NOTHING.clone()
    }
}
