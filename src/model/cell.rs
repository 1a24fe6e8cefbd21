//! What a field can hold: the closed list of kinds, a value on its way out (`Cell`) and on its way in (`Given`).

use std::ops::Deref;

use thin_vec::ThinVec;

use super::codes::{CodeList, RecordKind};
use super::entity::FieldShape;
use super::values::{Condition, Coordinates, CountryCode, Item, Money, Position, Quantity, Text, When};

/// The kinds of value. Whoever does something by kind matches all of them, so a new one leads to every place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Kind {
    /// A number that may be missing, and says how.
    Quantity,
    /// An amount with its currency and basis.
    Money,
    /// A date, as exactly as it is known.
    When,
    /// Text as it came.
    Text,
    /// A value of an enumeration of the contract.
    Code(&'static CodeList),
    /// A condition: common group and the nation's own code.
    Condition,
    /// A nation.
    Country,
    /// A whole number.
    Integer,
    /// An item: NSN, national number or name.
    Item,
    /// A weapon system of the reference data, by slug.
    System,
    /// A logistics node of the reference data, by slug.
    Node,
    /// A capability coalition of the reference data, by slug.
    Coalition,
    /// Latitude and longitude.
    Coordinates,
    /// Languages as BCP 47 tags.
    Languages,
    /// One language as a BCP 47 tag.
    Language,
    /// Another record, by nation and the key that the nation uses.
    Link(RecordKind),
    /// Several records, each by nation and key.
    Links(RecordKind),
    /// A list of parts, each with fields of its own.
    Parts(&'static PartShape),
}

/// A part of a record as configuration sees it.
#[derive(Debug)]
pub struct PartShape {
    /// `Leg`.
    pub name: &'static str,
    /// What it is, in a sentence.
    pub about: &'static str,
    /// What a nation can report of it.
    pub fields: &'static [FieldShape],
}

impl PartialEq for PartShape {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

/// A field's value as it lies in the record.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Cell<'a> {
    /// See [`Kind::Quantity`].
    Quantity(&'a Quantity),
    /// See [`Kind::Money`].
    Money(Option<&'a Money>),
    /// See [`Kind::When`].
    When(Option<&'a When>),
    /// Text, a language or the slug of reference data.
    Text(Option<&'a Text>),
    /// Name and rank of an enumeration's value.
    Code(Option<(&'static str, usize)>),
    /// See [`Kind::Condition`].
    Condition(&'a Condition),
    /// See [`Kind::Country`].
    Country(Option<CountryCode>),
    /// See [`Kind::Integer`].
    Integer(Option<i32>),
    /// See [`Kind::Item`].
    Item(Option<&'a Item>),
    /// See [`Kind::Coordinates`].
    Coordinates(Option<Coordinates>),
    /// See [`Kind::Languages`].
    Languages(&'a [Text]),
    /// See [`Kind::Links`]; a single link is a list of at most one.
    Links(&'a [Link]),
    /// How many parts there are.
    Parts(usize),
}

impl Cell<'_> {
    /// Whether the nation filled it: what completeness counts.
    pub fn filled(&self) -> bool {
        match self {
            Self::Quantity(quantity) => quantity.number().is_some(),
            Self::Money(money) => money.is_some(),
            Self::When(when) => when.is_some(),
            Self::Text(text) => text.is_some_and(|text| !text.is_empty()),
            Self::Code(code) => code.is_some_and(|(name, _)| name != "UNKNOWN"),
            Self::Condition(condition) => condition.code().is_some(),
            Self::Country(country) => country.is_some(),
            Self::Integer(number) => number.is_some(),
            Self::Item(item) => item.is_some(),
            Self::Coordinates(coordinates) => coordinates.is_some(),
            Self::Languages(languages) => !languages.is_empty(),
            Self::Links(links) => !links.is_empty(),
            Self::Parts(count) => *count > 0,
        }
    }
}

/// A value that the mapper has read and that goes into a field.
#[derive(Debug, Clone, PartialEq)]
pub enum Given {
    /// For [`Kind::Quantity`].
    Quantity(Quantity),
    /// For [`Kind::Money`].
    Money(Money),
    /// For [`Kind::When`].
    When(When),
    /// For [`Kind::Text`], [`Kind::Language`], [`Kind::System`], [`Kind::Node`] and [`Kind::Coalition`].
    Text(Text),
    /// For [`Kind::Code`]: the value's name.
    Code(&'static str),
    /// For [`Kind::Condition`].
    Condition(Condition),
    /// For [`Kind::Country`].
    Country(CountryCode),
    /// For [`Kind::Integer`].
    Integer(i32),
    /// For [`Kind::Item`].
    Item(Item),
    /// For [`Kind::Coordinates`].
    Coordinates(Coordinates),
    /// For [`Kind::Languages`].
    Languages(Vec<Text>),
    /// For [`Kind::Link`] and [`Kind::Links`].
    Links(Vec<Link>),
    /// For [`Kind::Parts`].
    Parts(Vec<GivenPart>),
}

/// A part that the mapper has read.
#[derive(Debug, Clone, PartialEq)]
pub struct GivenPart {
    /// Where it stands in the document.
    pub position: Position,
    /// Its fields, by their number in [`PartShape::fields`].
    pub fields: Vec<(usize, Given)>,
}

/// Another record: the nation that reports it and the key that this nation uses for it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Link {
    /// Whose record it is.
    pub nation: CountryCode,
    /// The nation's own key.
    pub key: Text,
}

/// A part of a record as its description shows it: where it stands, and its fields.
#[derive(Debug)]
pub struct PartView<'a> {
    /// Where it stands in the document.
    pub position: &'a Position,
    /// Its fields, each with what it holds.
    pub fields: Vec<(&'static FieldShape, Cell<'a>)>,
}

/// A type that a field can have.
pub trait Value: Default + Clone {
    /// What kind of value it is.
    const KIND: Kind;
    /// A row without it can't be served.
    const REQUIRED: bool = false;
    /// The value as it lies here.
    fn cell(&self) -> Cell<'_>;
    /// The parts of a list of parts; none of other values.
    fn parts(&self) -> Vec<PartView<'_>> {
        Vec::new()
    }
    /// Takes what the mapper read; a value of another kind changes nothing.
    fn take(&mut self, given: Given);
    /// Takes the value of another; a list takes the other's entries besides its own, those that it has already only where
    /// `repeats` says that they are two.
    fn merge(&mut self, other: &Self, _repeats: bool) {
        self.clone_from(other);
    }
}

/// The plain cases: which `Cell` shows the type, which `Given` fills it.
macro_rules! values {
    ($( $type:ty => $kind:expr, $required:literal, |$it:ident| $cell:expr, $Given:ident($given:ident) => $take:expr; )+) => {$(
        impl Value for $type {
            const KIND: Kind = $kind;
            const REQUIRED: bool = $required;
            fn cell(&self) -> Cell<'_> { let $it = self; $cell }
            fn take(&mut self, given: Given) { if let Given::$Given($given) = given { *self = $take; } }
        }
    )+};
}

values! {
    Quantity => Kind::Quantity, false, |it| Cell::Quantity(it), Quantity(given) => given;
    Option<Money> => Kind::Money, false, |it| Cell::Money(it.as_ref()), Money(given) => Some(given);
    Option<When> => Kind::When, false, |it| Cell::When(it.as_ref()), When(given) => Some(given);
    Option<Text> => Kind::Text, false, |it| Cell::Text(it.as_ref()), Text(given) => Some(given);
    Text => Kind::Text, true, |it| Cell::Text(Some(it)), Text(given) => given;
    Condition => Kind::Condition, false, |it| Cell::Condition(it), Condition(given) => given;
    Option<CountryCode> => Kind::Country, false, |it| Cell::Country(*it), Country(given) => Some(given);
    Option<i32> => Kind::Integer, false, |it| Cell::Integer(*it), Integer(given) => Some(given);
    Option<Item> => Kind::Item, false, |it| Cell::Item(it.as_ref()), Item(given) => Some(given);
    Item => Kind::Item, true, |it| Cell::Item(Some(it)), Item(given) => given;
    Option<Coordinates> => Kind::Coordinates, false, |it| Cell::Coordinates(*it), Coordinates(given) => Some(given);
    SystemSlug => Kind::System, false, |it| Cell::Text(it.0.as_ref()), Text(given) => SystemSlug(Some(given));
    NodeSlug => Kind::Node, false, |it| Cell::Text(it.0.as_ref()), Text(given) => NodeSlug(Some(given));
    CoalitionSlug => Kind::Coalition, false, |it| Cell::Text(it.0.as_ref()), Text(given) => CoalitionSlug(Some(given));
    Language => Kind::Language, false, |it| Cell::Text(it.0.as_ref()), Text(given) => Language(Some(given));
}

/// Slug of a weapon system, if the record names one that the reference data know.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SystemSlug(pub Option<Text>);
/// Slug of a logistics node, if the record names one that the reference data know.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct NodeSlug(pub Option<Text>);
/// Slug of a capability coalition, if the record names one that the reference data know.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CoalitionSlug(pub Option<Text>);
/// A language as a BCP 47 tag.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Language(pub Option<Text>);
/// Languages as BCP 47 tags.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Languages(pub Vec<Text>);

impl Value for Languages {
    const KIND: Kind = Kind::Languages;
    fn cell(&self) -> Cell<'_> {
        Cell::Languages(&self.0)
    }
    fn take(&mut self, given: Given) {
        if let Given::Languages(tags) = given {
            self.0 = tags;
        }
    }
    fn merge(&mut self, other: &Self, repeats: bool) {
        merge(&mut self.0, &other.0, repeats);
    }
}

/// Adds the other list's entries, those that are there already only where repeats count.
pub(crate) fn merge<T: PartialEq + Clone>(list: &mut (impl Deref<Target = [T]> + Extend<T>), other: &[T], repeats: bool) {
    for one in other {
        if repeats || !list.contains(one) {
            list.extend([one.clone()]);
        }
    }
}

/// A link to one record of a kind.
macro_rules! links {
    ($( $(#[doc = $about:literal])+ $Name:ident => $Kind:ident; )+) => {$(
        $(#[doc = $about])+
        #[derive(Debug, Clone, Default, PartialEq, Eq)]
        pub struct $Name(pub Option<Link>);
        impl Value for $Name {
            const KIND: Kind = Kind::Link(RecordKind::$Kind);
            fn cell(&self) -> Cell<'_> { Cell::Links(self.0.as_slice()) }
            fn take(&mut self, given: Given) { if let Given::Links(links) = given { self.0 = links.into_iter().next(); } }
        }
    )+};
}

links! {
    /// The donation that a record belongs to.
    DonationLink => Donation;
    /// The requirement that something is given for.
    RequirementLink => Requirement;
    /// The course that an iteration is a run of.
    CourseLink => Course;
    /// The facility where an iteration runs.
    FacilityLink => TrainingFacility;
}

/// The donation lines that seats are reserved for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LineLinks(pub ThinVec<Link>);

impl Value for LineLinks {
    const KIND: Kind = Kind::Links(RecordKind::Donation);
    fn cell(&self) -> Cell<'_> {
        Cell::Links(&self.0)
    }
    fn take(&mut self, given: Given) {
        if let Given::Links(links) = given {
            self.0 = links.into();
        }
    }
    fn merge(&mut self, other: &Self, repeats: bool) {
        merge(&mut self.0, &other.0, repeats);
    }
}
