use async_graphql::{Value as ConstValue, dynamic::TypeRef};

use super::Arg;

/// An input object.
#[derive(Clone, Debug)]
pub struct Input {
    /// Its GraphQL name.
    pub name: String,
    /// What it says.
    pub about: String,
    /// Its fields, in order.
    pub fields: Vec<Arg>,
    /// Exactly one of the fields is given, and is not null.
    pub one_of: bool,
}

/// An enum.
#[derive(Clone, Debug)]
pub struct Enumeration {
    /// Its GraphQL name.
    pub name: String,
    /// What its values tell.
    pub about: String,
    /// Its values, in order.
    pub values: Vec<EnumerationValue>,
}

/// A value of an enum.
#[derive(Clone, Debug)]
pub struct EnumerationValue {
    /// As queries and answers write it.
    pub name: String,
    /// What it means.
    pub about: String,
    /// Why, and what to use instead, if it is on its way out.
    pub deprecated: Option<String>,
}

impl Enumeration {
    /// An enum of these (name, meaning) values.
    pub fn new(
        name: impl Into<String>,
        about: impl Into<String>,
        values: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        let values = values.into_iter().map(|(name, about)| EnumerationValue { name: name.into(), about: about.into(), deprecated: None });
        Self { name: name.into(), about: about.into(), values: values.collect() }
    }
}

/// A scalar of its own.
#[derive(Clone, Debug)]
pub struct Scalar {
    /// Its GraphQL name.
    pub name: String,
    /// Its meaning and form.
    pub about: String,
    /// Where its form is specified.
    pub specified_by: Option<String>,
    /// Says what is wrong with a value on its way in: from a literal (`ConstValue::Enum` for a bare name) or a variable.
    pub check: fn(&ConstValue) -> Result<(), String>,
}

/// A union: an object of any of some types.
#[derive(Clone, Debug)]
pub struct Union {
    /// Its GraphQL name.
    pub name: String,
    /// What its members have in common.
    pub about: String,
    /// Names of its object types, in order.
    pub members: Vec<String>,
}

/// An interface.
#[derive(Clone, Debug)]
pub struct Interface {
    pub(in crate::engine) name: String,
    pub(in crate::engine) about: String,
    pub(in crate::engine) fields: Vec<InterfaceField>,
}

/// A field of an interface.
#[derive(Clone, Debug)]
pub struct InterfaceField {
    pub(in crate::engine) name: String,
    pub(in crate::engine) about: String,
    pub(in crate::engine) type_ref: TypeRef,
}

impl Interface {
    /// An interface without fields.
    pub fn new(name: impl Into<String>, about: impl Into<String>) -> Self {
        Self { name: name.into(), about: about.into(), fields: Vec::new() }
    }

    /// Adds a field that each type of it has.
    #[must_use]
    pub fn field(mut self, name: impl Into<String>, about: impl Into<String>, type_ref: TypeRef) -> Self {
        self.fields.push(InterfaceField { name: name.into(), about: about.into(), type_ref });
        self
    }
}
