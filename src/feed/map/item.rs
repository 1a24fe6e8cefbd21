//! Items as rows name them: by NSN or NIIN, by a nation's own number, by name.

use super::intern::Habit;
use super::locate::{SourcePlan, Word};
use super::memory::Memory;
use super::reading::Reading;
use crate::config::NumberSource;
use crate::feed::decode::Row;
use crate::feed::judge::rules;
use crate::model::Given;
use crate::model::codes::is_supply_class;
use crate::model::values::{ItemKey, NamedItem, Niin, Nsn, Text};

/// Letters and digits of a NIIN.
const NIIN_LENGTH: usize = 9;

/// How an item is read; at least one part is there.
#[derive(Debug)]
pub struct ItemPlan<'f> {
    number: Option<NumberPlan<'f>>,
    local: Option<SourcePlan<'f>>,
    name: Option<SourcePlan<'f>>,
    names: Memory<Text>,
    habit: Habit,
}

/// Where an item's stock number stands.
#[derive(Debug)]
pub enum NumberPlan<'f> {
    /// In one place.
    Whole(SourcePlan<'f>),
    /// Its supply class and its NIIN in two.
    Parts {
        /// The supply class.
        class: SourcePlan<'f>,
        /// The NIIN.
        niin: SourcePlan<'f>,
        /// Zeros that are lacking before the NIIN are put back.
        leading_zeros: bool,
    },
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
    pub fn new(number: Option<NumberPlan<'f>>, local: Option<SourcePlan<'f>>, name: Option<SourcePlan<'f>>) -> Self {
        Self { number, local, name, names: Memory::default(), habit: Habit::default() }
    }

    /// Reads it: the stock number is the identity, else the nation's own number, else the name. None where all are missing.
    pub fn read(&mut self, row: &Row, reading: &mut Reading<'f>, field: &'static str) -> Option<Given> {
        let local = self.local.as_ref().and_then(|source| source.find(row, reading, "item.local").word());
        let name_word = self.name.as_ref().and_then(|source| source.find(row, reading, "item.name").word());
        let name = name_word.as_ref().map(|word| reading.texts.text(&word.text));
        let numbered = match &self.number {
            None => None,
            Some(NumberPlan::Whole(source)) => {
                let word = source.find(row, reading, "item.nsn").word();
                word.map(|word| whole(&word, reading, field))
            }
            Some(NumberPlan::Parts { class, niin, leading_zeros }) => {
                let class = class.find(row, reading, "item.class").word();
                let niin = niin.find(row, reading, "item.niin").word();
                two_parts(class.as_ref(), niin.as_ref(), *leading_zeros, reading, field)
            }
        };
        let (key, class) = match (numbered, local, &name) {
            (Some(Numbered::Item(key, class)), ..) => (key, class),
            (Some(Numbered::Other(_)) | None, Some(local), _) => (own(&local.text, reading), None),
            (Some(Numbered::Other(text)), None, _) => (own(&text, reading), None),
            (None, None, Some(name)) => (ItemKey::Name(self.names.of(name, folded)), None),
            (None, None, None) => return None,
        };
        Some(Given::Item(reading.texts.item(NamedItem { key, class, name }, &mut self.habit)))
    }
}

impl<'f> NumberPlan<'f> {
    /// Compiles a stock number.
    pub fn new(source: &'f NumberSource, reading: &mut Reading<'f>) -> Self {
        match source {
            NumberSource::Whole(source) => Self::Whole(SourcePlan::new(source, reading)),
            NumberSource::Parts { class, niin, leading_zeros } => {
                Self::Parts { class: SourcePlan::new(class, reading), niin: SourcePlan::new(niin, reading), leading_zeros: *leading_zeros }
            }
        }
    }
}

/// What a stock number says.
enum Numbered {
    /// An item, with its supply class where that is told.
    Item(ItemKey, Option<[u8; 4]>),
    /// No stock number: a number of the nation's own.
    Other(String),
}

/// The item of a text in a column of stock numbers.
fn whole(word: &Word<'_>, reading: &mut Reading<'_>, field: &'static str) -> Numbered {
    match number(&word.text) {
        Number::Nsn(nsn, class) => {
            if class == KnownClass::No {
                unknown_class(nsn.class(), word.raw(), reading, field);
            }
            Numbered::Item(ItemKey::Niin(nsn.niin()), nsn.class().as_bytes().try_into().ok())
        }
        Number::Niin(niin) => Numbered::Item(ItemKey::Niin(niin), None),
        Number::Other => {
            reading.note(&rules::NUMBER_NOT_NSN, field, Some(word.raw()), || {
                let why = Nsn::new(&word.text).map_or_else(|error| format!(": it {error}"), |_| String::new());
                format!("is no NATO stock number{why}; it is kept as the nation's own number")
            });
            Numbered::Other(word.text.to_string())
        }
    }
}

/// The item of a supply class and a NIIN that stand apart. Spreadsheets take them for numbers and cut leading zeros; these
/// are put back only where the settings say so.
fn two_parts(
    class: Option<&Word<'_>>,
    niin: Option<&Word<'_>>,
    leading_zeros: bool,
    reading: &mut Reading<'_>,
    field: &'static str,
) -> Option<Numbered> {
    if class.is_none() && niin.is_none() {
        return None;
    }
    let raw = [class, niin].into_iter().flatten().map(Word::raw).collect::<Vec<_>>().join(" ");
    let text = niin.map_or("", |niin| niin.text.as_ref());
    let short = (1..NIIN_LENGTH).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    let read = if short && leading_zeros {
        reading.note(&rules::NIIN_PADDED, field, Some(&raw), String::new);
        Niin::new(&format!("{text:0>NIIN_LENGTH$}"))
    } else {
        Niin::new(text)
    };
    let Ok(niin) = read else {
        if short {
            let length = text.len();
            reading.note(&rules::NIIN_SHORT, field, Some(&raw), || {
                format!(
                    "has a NIIN of {length} digits, not {NIIN_LENGTH}; where leading zeros were cut, `leading_zeros = true` puts them back"
                )
            });
        } else {
            reading.note(&rules::NUMBER_NOT_NSN, field, Some(&raw), || {
                "has no NIIN that can be read; it is kept as the nation's own number".to_owned()
            });
        }
        return Some(Numbered::Other(raw));
    };
    let class = class.and_then(|class| {
        let digits = <[u8; 4]>::try_from(class.text.as_bytes()).ok().filter(|digits| digits.iter().all(u8::is_ascii_digit));
        if digits.is_none() || !is_supply_class(&class.text) {
            unknown_class(&class.text, class.raw(), reading, field);
        }
        digits
    });
    Some(Numbered::Item(ItemKey::Niin(niin), class))
}

fn unknown_class(class: &str, raw: &str, reading: &mut Reading<'_>, field: &'static str) {
    reading.note(&rules::SUPPLY_CLASS_UNKNOWN, field, Some(raw), || format!("has the supply class {class}, which is in no table"));
}

/// A nation's own number as a key.
fn own(text: &str, reading: &mut Reading<'_>) -> ItemKey {
    ItemKey::Local(reading.feed.nation, reading.texts.text(text))
}

fn number(text: &str) -> Number {
    if let Ok(nsn) = Nsn::new(text) {
        let known = if is_supply_class(nsn.class()) { KnownClass::Yes } else { KnownClass::No };
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
