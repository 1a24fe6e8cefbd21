use std::{any::Any, sync::Arc};

use async_graphql::{Name, Value as ConstValue, dynamic::TypeRef, indexmap::IndexMap};

use super::Record;

/// One argument of a field, or one field of an input.
#[derive(Clone, Debug)]
pub struct Arg {
    pub(in crate::engine) name: String,
    pub(in crate::engine) about: String,
    pub(in crate::engine) type_ref: TypeRef,
    pub(in crate::engine) default: Option<ConstValue>,
}

impl Arg {
    /// `about` says meaning and unit, and what null means.
    pub fn new(name: impl Into<String>, about: impl Into<String>, type_ref: TypeRef) -> Self {
        Self { name: name.into(), about: about.into(), type_ref, default: None }
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What holds when the argument is absent (never when it is null).
    #[must_use]
    pub fn default(mut self, value: impl Into<ConstValue>) -> Self {
        self.default = Some(value.into());
        self
    }
}

/// Arguments as they were given: checked against their types, defaults put in, absent ones absent.
#[derive(Clone, Copy, Debug)]
pub struct Values<'a>(&'a IndexMap<Name, ConstValue>);

impl<'a> Values<'a> {
    /// The given or default values by name.
    pub fn new(given: &'a IndexMap<Name, ConstValue>) -> Self {
        Self(given)
    }

    /// The value; none: absent. Null is `ConstValue::Null`.
    pub fn get(&self, name: &str) -> Option<&'a ConstValue> {
        self.0.get(name)
    }

    /// The value unless absent or null.
    pub fn present(&self, name: &str) -> Option<&'a ConstValue> {
        self.get(name).filter(|value| !matches!(value, ConstValue::Null))
    }

    /// A whole number (Int; an Int may be given for a Float too).
    pub fn integer(&self, name: &str) -> Option<i64> {
        match self.present(name)? {
            ConstValue::Number(number) => number.as_i64(),
            _ => None,
        }
    }

    /// A number.
    pub fn float(&self, name: &str) -> Option<f64> {
        match self.present(name)? {
            ConstValue::Number(number) => number.as_f64(),
            _ => None,
        }
    }

    /// A text, an id, or the name of an enum value.
    pub fn text(&self, name: &str) -> Option<&'a str> {
        match self.present(name)? {
            ConstValue::String(text) => Some(text),
            ConstValue::Enum(name) => Some(name),
            _ => None,
        }
    }

    /// True or false.
    pub fn boolean(&self, name: &str) -> Option<bool> {
        match self.present(name)? {
            ConstValue::Boolean(value) => Some(*value),
            _ => None,
        }
    }

    /// The members of a list.
    pub fn list(&self, name: &str) -> Option<&'a [ConstValue]> {
        match self.present(name)? {
            ConstValue::List(members) => Some(members),
            _ => None,
        }
    }

    /// The fields of an input object.
    pub fn object(&self, name: &str) -> Option<Self> {
        Self::of(self.present(name)?)
    }

    /// The fields of an input object, a member of a list, say.
    pub fn of(value: &'a ConstValue) -> Option<Self> {
        match value {
            ConstValue::Object(fields) => Some(Self(fields)),
            _ => None,
        }
    }

    /// All given or default values, in the order of their declaration.
    pub fn iter(&self) -> impl Iterator<Item = (&'a str, &'a ConstValue)> + use<'a> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }
}

/// The arguments of a field and how they become one typed value `A`.
pub struct Args<A> {
    pub(super) args: Vec<Arg>,
    parse: Parse<A>,
    size: Option<Size<A>>,
    effort: Option<Size<A>>,
}

type Parse<A> = Box<dyn Fn(&Values<'_>) -> Result<A, String> + Send + Sync>;
type Size<A> = Box<dyn Fn(&A) -> usize + Send + Sync>;

impl Args<()> {
    /// No arguments.
    pub fn none() -> Self {
        Self::new(Vec::new(), |_| Ok(()))
    }
}

impl<A: Any + Send + Sync> Args<A> {
    /// `parse` gets values of the declared types, and says what is wrong with them beyond that: its message becomes an
    /// error BAD_USER_INPUT of the field. It runs once per plan when the arguments are constant, else once per query.
    pub fn new(args: Vec<Arg>, parse: impl Fn(&Values<'_>) -> Result<A, String> + Send + Sync + 'static) -> Self {
        Self { args, parse: Box::new(parse), size: None, effort: None }
    }

    /// How many objects the field gives at most with these arguments: what the cost of a query is counted by.
    #[must_use]
    pub fn sized(mut self, size: impl Fn(&A) -> usize + Send + Sync + 'static) -> Self {
        self.size = Some(Box::new(size));
        self
    }

    /// What finding the objects costs with these arguments, however few they are: in objects, added to the cost of a query.
    #[must_use]
    pub fn laborious(mut self, effort: impl Fn(&A) -> usize + Send + Sync + 'static) -> Self {
        self.effort = Some(Box::new(effort));
        self
    }

    pub(super) fn erase(self) -> Signature {
        let Self { args, parse, size, effort } = self;
        let parse = move |values: &Values<'_>| {
            let parsed = parse(values)?;
            let size = size.as_ref().map(|size| size(&parsed));
            let effort = effort.as_ref().map_or(0, |effort| effort(&parsed));
            Ok(Parsed { value: Arc::new(parsed), size, effort })
        };
        Signature { args, parse: Some(Box::new(parse)) }
    }
}

/// Arguments of any type.
#[derive(Default)]
pub(in crate::engine) struct Signature {
    pub(in crate::engine) args: Vec<Arg>,
    /// None: the field takes no arguments.
    pub(in crate::engine) parse: Option<Parse<Parsed>>,
}

/// Typed arguments.
#[derive(Clone)]
pub(in crate::engine) struct Parsed {
    pub(in crate::engine) value: Arc<Record>,
    pub(in crate::engine) size: Option<usize>,
    pub(in crate::engine) effort: usize,
}
