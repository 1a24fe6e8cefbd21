//! Items as rows name them: by NSN or NIIN, by a nation's own number, by name.

use super::locate::{SourcePlan, Word};
use super::memory::Memory;
use super::reading::Reading;
use crate::feed::decode::Row;
use crate::feed::judge::rules;
use crate::model::Given;
use crate::model::codes::supply_class;
use crate::model::values::{Item, ItemKey, Niin, Nsn, Text};

/// Letters and digits of a NIIN.
const NIIN_LENGTH: usize = 9;

/// How an item is read; at least one part is there.
#[derive(Debug)]
pub struct ItemPlan<'f> {
    number: Option<SourcePlan<'f>>,
    local: Option<SourcePlan<'f>>,
    name: Option<SourcePlan<'f>>,
    numbers: Memory<Number>,
    names: Memory<Text>,
}

/// What stands in a column of stock numbers.
#[derive(Debug, Clone, Copy)]
enum Number {
    Nsn(Nsn, KnownClass),
    Niin(Niin),
    /// Neither: a number of the nation's own.
    Other,
}

/// Whether the supply class is in the embedded table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum KnownClass {
    Yes,
    No,
}

impl<'f> ItemPlan<'f> {
    /// Compiles an item.
    pub fn new(number: Option<SourcePlan<'f>>, local: Option<SourcePlan<'f>>, name: Option<SourcePlan<'f>>) -> Self {
        Self { number, local, name, numbers: Memory::default(), names: Memory::default() }
    }

    /// Reads it: the stock number is the identity, else the nation's own number, else the name. None where all are missing.
    pub fn read(&mut self, row: &Row, reading: &mut Reading<'f>, field: &'static str) -> Option<Given> {
        let number = self.number.as_ref().and_then(|source| source.find(row, reading, "item.nsn").word());
        let local = self.local.as_ref().and_then(|source| source.find(row, reading, "item.local").word());
        let name_word = self.name.as_ref().and_then(|source| source.find(row, reading, "item.name").word());
        let name = name_word.as_ref().map(|word| reading.texts.text(&word.text));
        let item = match number {
            Some(word) => numbered(&word, local.as_ref(), name, &mut self.numbers, reading, field),
            None => match (local, name) {
                (Some(local), name) => Item { key: own(&local, reading), class: None, name },
                (None, Some(name)) => {
                    let folded = self.names.of(&name, folded);
                    Item { key: ItemKey::Name(folded), class: None, name: Some(name) }
                }
                (None, None) => return None,
            },
        };
        Some(Given::Item(item))
    }
}

/// The item of a text in a column of stock numbers.
fn numbered(
    word: &Word<'_>,
    local: Option<&Word<'_>>,
    name: Option<Text>,
    known: &mut Memory<Number>,
    reading: &mut Reading<'_>,
    field: &'static str,
) -> Item {
    match known.of(&word.text, number) {
        Number::Nsn(nsn, class) => {
            if class == KnownClass::No {
                reading.note(&rules::SUPPLY_CLASS_UNKNOWN, field, Some(word.raw()), || {
                    format!("has the supply class {}, which is in no table", nsn.class())
                });
            }
            Item::numbered(nsn, name)
        }
        Number::Niin(niin) => Item { key: ItemKey::Niin(niin), class: None, name },
        Number::Other => {
            reading.note(&rules::NUMBER_NOT_NSN, field, Some(word.raw()), || {
                let why = Nsn::new(&word.text).map_or_else(|error| format!(": it {error}"), |_| String::new());
                format!("is no NATO stock number{why}; it is kept as the nation's own number")
            });
            Item { key: own(local.unwrap_or(word), reading), class: None, name }
        }
    }
}

/// A nation's own number as a key.
fn own(word: &Word<'_>, reading: &mut Reading<'_>) -> ItemKey {
    ItemKey::Local(reading.feed.nation, reading.texts.text(&word.text))
}

fn number(text: &str) -> Number {
    if let Ok(nsn) = Nsn::new(text) {
        let known = if supply_class(nsn.class()).is_some() { KnownClass::Yes } else { KnownClass::No };
        return Number::Nsn(nsn, known);
    }
    let signs = text.chars().filter(|character| character.is_ascii_alphanumeric()).count();
    match Niin::new(text) {
        Ok(niin) if signs == NIIN_LENGTH => Number::Niin(niin),
        _ => Number::Other,
    }
}

/// Lower case and single blanks: what makes two spellings one name.
fn folded(name: &str) -> Text {
    let mut folded = String::with_capacity(name.len());
    for word in name.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.extend(word.chars().flat_map(char::to_lowercase));
    }
    Text::from(folded)
}
