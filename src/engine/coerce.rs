use std::{collections::HashMap, fmt::Write as _};

use apollo_compiler::ast;
use async_graphql::{Name, Value as ConstValue, dynamic::TypeRef, indexmap::IndexMap};
use serde_json::{Number, Value as Json};

use super::describe::{Arg, Enumeration, Input, Scalar};

/// Coerced variables or arguments by name; absent ones are not in it.
pub(super) type Given = IndexMap<Name, ConstValue>;

/// The input types of a schema, and what each takes.
pub(super) struct InputTypes {
    pub(super) types: Vec<InputType>,
    by_name: HashMap<String, usize>,
}

pub(super) struct InputType {
    pub(super) name: String,
    pub(super) takes: Takes,
}

pub(super) enum Takes {
    Int,
    Float,
    Text,
    Boolean,
    Id,
    Scalar(fn(&ConstValue) -> Result<(), String>),
    Enumeration(Vec<String>),
    Object { fields: Vec<Slot>, one_of: bool },
}

/// An argument or an input field.
pub(super) struct Slot {
    pub(super) name: Name,
    pub(super) of: InputRef,
    pub(super) default: Option<ConstValue>,
}

/// A type as a variable or an argument refers to it.
#[derive(Clone, Debug)]
pub(super) enum InputRef {
    NonNull(Box<InputRef>),
    List(Box<InputRef>),
    Named(usize),
}

impl InputRef {
    /// Whether a value must be given.
    pub(super) fn is_required(&self) -> bool {
        matches!(self, Self::NonNull(_))
    }
}

/// Where a value comes from: an enum value is a name in a document and a string in JSON.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Literal,
    Json,
}

/// Where in a value something is wrong: names and places, outermost last.
pub(super) struct Wrong {
    place: Vec<String>,
    what: String,
}

impl Wrong {
    pub(super) fn new(what: impl Into<String>) -> Self {
        Self { place: Vec::new(), what: what.into() }
    }

    pub(super) fn within(mut self, place: String) -> Self {
        self.place.push(place);
        self
    }

    pub(super) fn told(self, root: &str) -> String {
        let mut told = format!("`{root}");
        for place in self.place.iter().rev() {
            told.push_str(place);
        }
        let _ = write!(told, "`: {}", self.what);
        told
    }
}

impl InputTypes {
    pub(super) fn new(scalars: &[Scalar], enumerations: &[Enumeration], inputs: &[Input], mistakes: &mut Vec<String>) -> Self {
        let built_in = [
            (TypeRef::INT, Takes::Int),
            (TypeRef::FLOAT, Takes::Float),
            (TypeRef::STRING, Takes::Text),
            (TypeRef::BOOLEAN, Takes::Boolean),
        ];
        let built_in = built_in.into_iter().chain([(TypeRef::ID, Takes::Id)]).map(|(name, takes)| (name.to_owned(), takes));
        let scalars = scalars.iter().map(|scalar| (scalar.name.clone(), Takes::Scalar(scalar.check)));
        let enumerations = enumerations.iter().map(|one| {
            let values = one.values.iter().map(|value| value.name.clone()).collect();
            (one.name.clone(), Takes::Enumeration(values))
        });
        // Inputs may name each other, so their fields are filled in when all names are known.
        let objects = inputs.iter().map(|input| (input.name.clone(), Takes::Object { fields: Vec::new(), one_of: input.one_of }));
        let types: Vec<_> =
            built_in.chain(scalars).chain(enumerations).chain(objects).map(|(name, takes)| InputType { name, takes }).collect();
        let by_name = types.iter().enumerate().map(|(place, of)| (of.name.clone(), place)).collect();
        let mut known = Self { types, by_name };
        for input in inputs {
            let slots = known.slots(&input.name, &input.fields, mistakes);
            if let Some(place) = known.by_name.get(&input.name).copied()
                && let Some(InputType { takes: Takes::Object { fields, .. }, .. }) = known.types.get_mut(place)
            {
                *fields = slots;
            }
        }
        known.check_defaults(mistakes);
        known
    }

    /// Arguments or input fields by their types; `of` is where they stand, for mistakes.
    pub(super) fn slots(&self, of: &str, args: &[Arg], mistakes: &mut Vec<String>) -> Vec<Slot> {
        let mut slots = Vec::with_capacity(args.len());
        for arg in args {
            match self.refer(&arg.type_ref) {
                Some(found) => slots.push(Slot { name: Name::new(&arg.name), of: found, default: arg.default.clone() }),
                None => mistakes.push(format!("`{of}.{}` has the type `{}`, which is no described input type", arg.name, arg.type_ref)),
            }
        }
        slots
    }

    fn check_defaults(&self, mistakes: &mut Vec<String>) {
        for of in &self.types {
            if let Takes::Object { fields, .. } = &of.takes {
                for field in fields {
                    if let Some(default) = &field.default
                        && let Err(wrong) = self.coerce(&field.of, default.clone(), Form::Literal)
                    {
                        mistakes.push(format!("the default of {}", wrong.told(&format!("{}.{}", of.name, field.name))));
                    }
                }
            }
        }
    }

    /// The type that a description names.
    pub(super) fn refer(&self, type_ref: &TypeRef) -> Option<InputRef> {
        Some(match type_ref {
            TypeRef::Named(name) => InputRef::Named(*self.by_name.get(name.as_ref())?),
            TypeRef::NonNull(of) => InputRef::NonNull(Box::new(self.refer(of)?)),
            TypeRef::List(of) => InputRef::List(Box::new(self.refer(of)?)),
        })
    }

    /// The type that a document names for a variable.
    pub(super) fn refer_document(&self, of: &ast::Type) -> Option<InputRef> {
        Some(match of {
            ast::Type::Named(name) => InputRef::Named(*self.by_name.get(name.as_str())?),
            ast::Type::NonNullNamed(name) => InputRef::NonNull(Box::new(InputRef::Named(*self.by_name.get(name.as_str())?))),
            ast::Type::List(of) => InputRef::List(Box::new(self.refer_document(of)?)),
            ast::Type::NonNullList(of) => InputRef::NonNull(Box::new(InputRef::List(Box::new(self.refer_document(of)?)))),
        })
    }

    /// A value that stands for itself, as `root` in messages.
    pub(super) fn value(&self, of: &InputRef, value: ConstValue, form: Form, root: &str) -> Result<ConstValue, String> {
        self.coerce(of, value, form).map_err(|wrong| wrong.told(root))
    }

    /// The arguments of a field: what the document says, defaults, and what is missing.
    pub(super) fn arguments(&self, slots: &[Slot], written: &[(Name, ast::Value)], variables: &Given) -> Result<Given, String> {
        let mut given = Given::with_capacity(slots.len());
        for slot in slots {
            let value = written.iter().find(|(name, _)| *name == slot.name).and_then(|(_, value)| literal(value, variables));
            let coerced = self.slot(slot, value, Form::Literal).map_err(|wrong| wrong.told(&slot.name))?;
            if let Some(coerced) = coerced {
                given.insert(slot.name.clone(), coerced);
            }
        }
        Ok(given)
    }

    fn slot(&self, slot: &Slot, value: Option<ConstValue>, form: Form) -> Result<Option<ConstValue>, Wrong> {
        let (value, form) = match (value, &slot.default) {
            (Some(value), _) => (value, form),
            (None, Some(default)) => (default.clone(), Form::Literal),
            (None, None) if slot.of.is_required() => return Err(Wrong::new("is required; give it a value")),
            (None, None) => return Ok(None),
        };
        self.coerce(&slot.of, value, form).map(Some)
    }

    fn coerce(&self, of: &InputRef, value: ConstValue, form: Form) -> Result<ConstValue, Wrong> {
        match (of, value) {
            (InputRef::NonNull(_), ConstValue::Null) => Err(Wrong::new("is null, but must have a value")),
            (InputRef::NonNull(of), value) => self.coerce(of, value, form),
            (_, ConstValue::Null) => Ok(ConstValue::Null),
            (InputRef::List(of), ConstValue::List(members)) => {
                let members = members.into_iter().enumerate();
                let members =
                    members.map(|(place, member)| self.coerce(of, member, form).map_err(|wrong| wrong.within(format!("[{place}]"))));
                members.collect::<Result<_, _>>().map(ConstValue::List)
            }
            (InputRef::List(of), value) => Ok(ConstValue::List(vec![self.coerce(of, value, form)?])),
            (InputRef::Named(place), value) => match self.types.get(*place) {
                Some(of) => self.named(of, value, form),
                None => Err(Wrong::new("has an unknown type")),
            },
        }
    }

    pub(super) fn named(&self, of: &InputType, value: ConstValue, form: Form) -> Result<ConstValue, Wrong> {
        let mismatch = |value: &ConstValue| Wrong::new(format!("{} is no {}", shown(value), of.name));
        match (&of.takes, value) {
            (Takes::Int, ConstValue::Number(number)) => match whole(&number, form) {
                Some(whole) => Ok(ConstValue::Number(whole.into())),
                None => Err(Wrong::new(format!("{} is no Int: whole numbers from -2147483648 to 2147483647", short(&number.to_string())))),
            },
            (Takes::Float, ConstValue::Number(number)) if number.as_f64().is_some_and(f64::is_finite) => Ok(ConstValue::Number(number)),
            (Takes::Text | Takes::Id, value @ ConstValue::String(_)) => Ok(value),
            (Takes::Id, ConstValue::Number(number)) if is_digits(&number) => Ok(ConstValue::String(number.to_string())),
            (Takes::Boolean, value @ ConstValue::Boolean(_)) => Ok(value),
            (Takes::Scalar(check), value) => match check(&value) {
                Ok(()) => Ok(value),
                Err(what) => Err(Wrong::new(what)),
            },
            (Takes::Enumeration(names), ConstValue::Enum(name)) if names.iter().any(|known| *known == *name) => Ok(ConstValue::Enum(name)),
            (Takes::Enumeration(names), ConstValue::String(name)) if form == Form::Json && names.contains(&name) => {
                Ok(ConstValue::Enum(Name::new(name)))
            }
            (Takes::Object { fields, one_of }, ConstValue::Object(values)) => self.object(of, fields, *one_of, values, form),
            (_, value) => Err(mismatch(&value)),
        }
    }

    fn object(&self, of: &InputType, fields: &[Slot], one_of: bool, mut values: Given, form: Form) -> Result<ConstValue, Wrong> {
        if let Some(unknown) = values.keys().find(|name| fields.iter().all(|field| field.name != **name)) {
            return Err(Wrong::new(format!("has no field `{}` in {}", short(unknown), of.name)));
        }
        if one_of && (values.len() != 1 || values.values().any(|value| matches!(value, ConstValue::Null))) {
            return Err(Wrong::new(format!("must have exactly one field of {}, and that not null", of.name)));
        }
        let mut given = Given::with_capacity(values.len());
        for field in fields {
            let value = values.swap_remove(&field.name);
            let coerced = self.slot(field, value, form).map_err(|wrong| wrong.within(format!(".{}", field.name)))?;
            if let Some(coerced) = coerced {
                given.insert(field.name.clone(), coerced);
            }
        }
        Ok(ConstValue::Object(given))
    }
}

/// A literal with its variables put in; none: a variable that was not given.
pub(super) fn literal(value: &ast::Value, variables: &Given) -> Option<ConstValue> {
    Some(match value {
        ast::Value::Null => ConstValue::Null,
        ast::Value::Variable(name) => return variables.get(name.as_str()).cloned(),
        ast::Value::Enum(name) => ConstValue::Enum(Name::new(name)),
        ast::Value::String(text) => ConstValue::String(text.clone()),
        ast::Value::Boolean(value) => ConstValue::Boolean(*value),
        ast::Value::Int(number) => number_of(number.as_str()),
        ast::Value::Float(number) => number_of(number.as_str()),
        ast::Value::List(members) => {
            ConstValue::List(members.iter().map(|member| literal(member, variables).unwrap_or(ConstValue::Null)).collect())
        }
        ast::Value::Object(fields) => {
            ConstValue::Object(fields.iter().filter_map(|(name, value)| Some((Name::new(name), literal(value, variables)?))).collect())
        }
    })
}

/// A value of JSON as GraphQL has it. Through serde, a number beyond a float's range would become an object.
pub(super) fn from_json(value: &Json) -> ConstValue {
    match value {
        Json::Null => ConstValue::Null,
        Json::Bool(value) => ConstValue::Boolean(*value),
        Json::Number(number) => ConstValue::Number(number.clone()),
        Json::String(text) => ConstValue::String(text.clone()),
        Json::Array(members) => ConstValue::List(members.iter().map(from_json).collect()),
        Json::Object(fields) => ConstValue::Object(fields.iter().map(|(name, value)| (Name::new(name), from_json(value))).collect()),
    }
}

/// A number keeps its digits; what is no JSON number (none is left by the parser) stays text and is refused by its type.
fn number_of(text: &str) -> ConstValue {
    text.parse::<Number>().map_or_else(|_| ConstValue::String(text.to_owned()), ConstValue::Number)
}

/// A whole number in the range of Int. JSON may write it with a fraction of zero.
fn whole(number: &Number, form: Form) -> Option<i32> {
    if let Some(whole) = number.as_i64() {
        return i32::try_from(whole).ok();
    }
    let float = number.as_f64().filter(|float| form == Form::Json && float.fract() == 0.0)?;
    let fits = (f64::from(i32::MIN)..=f64::from(i32::MAX)).contains(&float);
    #[expect(clippy::cast_possible_truncation, reason = "whole and in range, checked above")]
    fits.then_some(float as i32)
}

fn is_digits(number: &Number) -> bool {
    let text = number.to_string();
    let digits = text.strip_prefix('-').unwrap_or(&text);
    digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// A value in a message: what kind it is, and no more of it than helps.
fn shown(value: &ConstValue) -> String {
    match value {
        ConstValue::Null => "null".to_owned(),
        ConstValue::Number(number) => short(&number.to_string()),
        ConstValue::String(text) => format!("\"{}\"", short(text)),
        ConstValue::Boolean(value) => value.to_string(),
        ConstValue::Enum(name) => short(name),
        ConstValue::List(_) => "a list".to_owned(),
        ConstValue::Object(_) => "an object".to_owned(),
        ConstValue::Binary(_) => "binary".to_owned(),
    }
}

pub(super) fn short(text: &str) -> String {
    const CHARACTERS: usize = 40;
    match text.char_indices().nth(CHARACTERS) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
