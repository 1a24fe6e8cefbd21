//! One description per entity, and what it yields.

use std::num::NonZeroU64;

#[cfg(doc)]
use super::cell::Value;
use super::cell::{Cell, Given, Kind, PartView};
use super::codes::RecordKind;
use super::values::Origin;

/// What can be done with a field; filter, order, group keys and sums follow from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// Numbers: range filter, order, sum.
    Measures,
    /// Enumerated values: any-of filter, order, group key.
    Codes,
    /// Short text in the nation's words: any-of filter, text search, order.
    Words,
    /// Dates: range filter, order, group by month, quarter and year.
    Dates,
    /// Amounts of money: order, sum.
    Amounts,
    /// Links to nations, systems, places and other records: any-of filter, group key.
    Keys,
    /// Lists inside a record: not filtered by themselves.
    Parts,
}

/// A field as everybody but the record itself sees it.
#[derive(Debug, Clone, Copy)]
pub struct FieldShape {
    /// Name in the configuration: `unit_value`. The graph writes `unitValue`.
    pub name: &'static str,
    /// What it means, with its unit, in a sentence.
    pub about: &'static str,
    /// What can be done with it.
    pub section: Section,
    /// What kind of value it holds, and so how a nation's text is read into it.
    pub kind: Kind,
    /// A row without it can't be served.
    pub required: bool,
}

/// A field with its way into and out of the record `T`.
pub struct Field<T> {
    /// What others need to know.
    pub shape: FieldShape,
    /// Reads it.
    pub get: for<'a> fn(&'a T) -> Cell<'a>,
    /// Reads the parts of a list of parts.
    pub parts: for<'a> fn(&'a T) -> Vec<PartView<'a>>,
    /// Fills it; a value of another kind than the field's leaves it as it was.
    pub set: fn(&mut T, Given),
    /// Fills it as it is in the other record; a list gets the other's entries besides its own: see [`Value::merge`].
    pub merge: fn(&mut T, &T, bool),
}

/// A kind of record that nations report.
pub trait Entity: Clone + Default + Send + Sync + 'static {
    /// Its kind in the contract.
    const KIND: RecordKind;
    /// Its type in the contract: `CourseIteration`.
    const NAME: &'static str;
    /// What it is, in a sentence.
    const ABOUT: &'static str;
    /// All fields that a nation can report.
    const FIELDS: &'static [Field<Self>];
    /// The same without the ways in and out.
    const SHAPE: &'static [FieldShape];
    /// A record that says nothing yet but where it came from, and of a line, of which record it is one.
    fn begun(origin: Origin, line_of: Option<NonZeroU64>) -> Self;
    /// Identity of the donation or transfer of which it is a line; none of other records.
    fn line_of(&self) -> Option<NonZeroU64>;
    /// Where it came from.
    fn origin(&self) -> &Origin;
    /// Where it came from, to be filled in.
    fn origin_mut(&mut self) -> &mut Origin;
}

/// The doc comment as one line of text.
macro_rules! sentence {
    ($($line:literal)+) => { concat!($($line),+).trim_ascii() };
}
pub(crate) use sentence;

/// Describes an entity: its fields with their sentences, under the word that says what can be done with them. Lines say so,
/// since of all records they alone have room for what they are lines of.
macro_rules! entity {
    (
        $(#[doc = $about:literal])+
        $Name:ident: $Kind:ident $(($line_of:ident))? {
            $( $Section:ident { $( $(#[doc = $says:literal])+ $field:ident: $type:ty ),+ $(,)? } )+
        }
    ) => {
        $(#[doc = $about])+
        #[derive(Debug, Clone, Default, PartialEq)]
        pub struct $Name {
            /// Where it came from.
            pub origin: crate::model::values::Origin,
            $( /// Identity of the record of which it is a line.
            pub $line_of: Option<std::num::NonZeroU64>, )?
            $( $( $(#[doc = $says])+ pub $field: $type, )+ )+
        }

        impl crate::model::Entity for $Name {
            const KIND: crate::model::codes::RecordKind = crate::model::codes::RecordKind::$Kind;
            const NAME: &'static str = stringify!($Name);
            const ABOUT: &'static str = crate::model::entity::sentence!($($about)+);
            const FIELDS: &'static [crate::model::Field<Self>] =
                &[ $( $( crate::model::entity::described!($Section, $($says)+, $field, $type) ),+ ),+ ];
            const SHAPE: &'static [crate::model::FieldShape] =
                &[ $( $( crate::model::entity::shaped!($Section, $($says)+, $field, $type) ),+ ),+ ];
            fn begun(origin: crate::model::values::Origin, _line_of: Option<std::num::NonZeroU64>) -> Self {
                Self { origin, $( $line_of: _line_of, )? $( $( $field: Default::default(), )+ )+ }
            }
            fn line_of(&self) -> Option<std::num::NonZeroU64> { None $( .or(self.$line_of) )? }
            fn origin(&self) -> &crate::model::values::Origin { &self.origin }
            fn origin_mut(&mut self) -> &mut crate::model::values::Origin { &mut self.origin }
        }
    };
}
pub(crate) use entity;

/// Describes a part of a record, of which it has a list: a leg, a qualification.
macro_rules! part {
    (
        $(#[doc = $about:literal])+
        $Name:ident { $( $(#[doc = $says:literal])+ $field:ident: $type:ty ),+ $(,)? }
    ) => {
        $(#[doc = $about])+
        #[derive(Debug, Clone, Default)]
        pub struct $Name {
            /// Where it stands in the document.
            pub position: crate::model::values::Position,
            $( $(#[doc = $says])+ pub $field: $type, )+
        }

        impl PartialEq for $Name {
            /// Whether they say the same, wherever they stand.
            fn eq(&self, other: &Self) -> bool { $( self.$field == other.$field )&&+ }
        }

        impl $Name {
            /// The fields that a nation can report.
            pub const FIELDS: &'static [crate::model::Field<Self>] =
                &[ $( crate::model::entity::described!(Keys, $($says)+, $field, $type) ),+ ];
            /// The part as configuration sees it.
            pub const SHAPE: &'static crate::model::PartShape = &crate::model::PartShape {
                name: stringify!($Name),
                about: crate::model::entity::sentence!($($about)+),
                fields: &[ $( crate::model::entity::shaped!(Keys, $($says)+, $field, $type) ),+ ],
            };
        }

        impl crate::model::Value for Vec<$Name> {
            const KIND: crate::model::Kind = crate::model::Kind::Parts($Name::SHAPE);
            fn cell(&self) -> crate::model::Cell<'_> { crate::model::Cell::Parts(self.len()) }
            fn parts(&self) -> Vec<crate::model::PartView<'_>> {
                let of = |part| $Name::FIELDS.iter().map(|field| (&field.shape, (field.get)(part))).collect();
                self.iter().map(|part| crate::model::PartView { position: &part.position, fields: of(part) }).collect()
            }
            fn take(&mut self, given: crate::model::Given) {
                let crate::model::Given::Parts(parts) = given else { return };
                *self = parts.into_iter().map(|crate::model::GivenPart { position, fields }| {
                    let mut part = $Name { position, ..$Name::default() };
                    for (number, value) in fields {
                        if let Some(field) = $Name::FIELDS.get(number) { (field.set)(&mut part, value); }
                    }
                    part
                }).collect();
            }
            fn merge(&mut self, other: &Self, repeats: bool) { crate::model::merge(self, other, repeats); }
        }
    };
}
pub(crate) use part;

macro_rules! shaped {
    ($Section:ident, $($says:literal)+, $field:ident, $type:ty) => {
        crate::model::FieldShape {
            name: stringify!($field),
            about: crate::model::entity::sentence!($($says)+),
            section: crate::model::Section::$Section,
            kind: <$type as crate::model::Value>::KIND,
            required: <$type as crate::model::Value>::REQUIRED,
        }
    };
}
pub(crate) use shaped;

macro_rules! described {
    ($Section:ident, $($says:literal)+, $field:ident, $type:ty) => {
        crate::model::Field {
            shape: crate::model::entity::shaped!($Section, $($says)+, $field, $type),
            get: |record| crate::model::Value::cell(&record.$field),
            parts: |record| crate::model::Value::parts(&record.$field),
            set: |record, given| crate::model::Value::take(&mut record.$field, given),
            merge: |record, other, repeats| crate::model::Value::merge(&mut record.$field, &other.$field, repeats),
        }
    };
}
pub(crate) use described;
