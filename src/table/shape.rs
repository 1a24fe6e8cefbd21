//! What a document's answer looks like, known before it comes: from the document and the contract, never from the data.

use apollo_compiler::ast::{Selection, Type};
use apollo_compiler::schema::ExtendedType;

use super::contract::CONTRACT;
use super::document::Document;

/// A value of the answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A scalar or an enum value.
    Leaf {
        /// Name of its type.
        of: String,
        /// Whether it is a value of an enum.
        is_enum: bool,
    },
    /// An object.
    Object(ObjectShape),
    /// Several of the same.
    List(Box<Shape>),
}

/// An object with the fields that the document asks for, by their keys, in its order.
#[derive(Clone, Debug, PartialEq)]
pub struct ObjectShape {
    /// Name of its type.
    pub of: String,
    pub fields: Vec<(String, Shape)>,
}

/// What is added to a document begins so; no column shows it.
pub const ADDED: &str = "muster_";

pub fn shape(document: &Document) -> ObjectShape {
    object("Query", &[&document.operation().selection_set], document)
}

/// A field, and all selections within it.
struct Collected<'d> {
    key: &'d str,
    of: Option<&'static Type>,
    sets: Vec<&'d [Selection]>,
}

fn object(parent: &str, sets: &[&[Selection]], document: &Document) -> ObjectShape {
    let mut fields = Vec::new();
    for set in sets {
        collect(parent, set, document, &mut fields);
    }
    let fields = fields.into_iter().map(|field| (field.key.to_owned(), typed(field.of, &field.sets, document)));
    ObjectShape { of: parent.to_owned(), fields: fields.collect() }
}

fn collect<'d>(parent: &str, set: &'d [Selection], document: &'d Document, into: &mut Vec<Collected<'d>>) {
    for selection in set {
        let (condition, inside) = match selection {
            Selection::Field(field) => {
                let key = field.alias.as_ref().unwrap_or(&field.name).as_str();
                let place = into.iter().position(|known| known.key == key).unwrap_or_else(|| {
                    into.push(Collected { key, of: type_of(parent, &field.name), sets: Vec::new() });
                    into.len() - 1
                });
                if !field.selection_set.is_empty() {
                    into[place].sets.push(&field.selection_set);
                }
                continue;
            }
            Selection::InlineFragment(fragment) => (fragment.type_condition.as_ref(), &fragment.selection_set),
            Selection::FragmentSpread(spread) => match document.fragment(&spread.fragment_name) {
                Some(fragment) => (Some(&fragment.type_condition), &fragment.selection_set),
                None => continue,
            },
        };
        let condition = condition.map_or(parent, |condition| condition.as_str());
        if is_composite(condition) {
            collect(condition, inside, document, into);
        }
    }
}

/// The type of a field; none where the contract has no such field.
pub fn type_of(parent: &str, field: &str) -> Option<&'static Type> {
    let fields = match CONTRACT.types.get(parent)? {
        ExtendedType::Object(object) => &object.fields,
        ExtendedType::Interface(interface) => &interface.fields,
        _ => return None,
    };
    fields.get(field).map(|field| &field.ty)
}

fn is_composite(name: &str) -> bool {
    matches!(CONTRACT.types.get(name), Some(ExtendedType::Object(_) | ExtendedType::Interface(_) | ExtendedType::Union(_)))
}

fn typed(of: Option<&Type>, sets: &[&[Selection]], document: &Document) -> Shape {
    match of {
        None => Shape::Leaf { of: "String".to_owned(), is_enum: false },
        Some(Type::List(inner) | Type::NonNullList(inner)) => Shape::List(Box::new(typed(Some(&**inner), sets, document))),
        Some(Type::Named(name) | Type::NonNullNamed(name)) if is_composite(name) => Shape::Object(object(name, sets, document)),
        Some(Type::Named(name) | Type::NonNullNamed(name)) => {
            Shape::Leaf { of: name.to_string(), is_enum: CONTRACT.get_enum(name).is_some() }
        }
    }
}
