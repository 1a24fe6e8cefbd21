//! By which fields a thing is called. Together they are one value, code first.

use super::shape::Shape;

const CODES: [&str; 4] = ["code", "nsn", "slug", "niin"];
const NAMES: [&str; 2] = ["name", "title"];

/// By which fields an object is called; at least one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Calling {
    pub code: Option<&'static str>,
    pub name: Option<&'static str>,
}

impl Calling {
    /// How objects with these fields are called; none: by no field.
    pub fn of<'f>(fields: impl Iterator<Item = &'f (String, Shape)> + Clone) -> Option<Self> {
        let leaf = |wanted: &&&str| fields.clone().any(|(key, shape)| key == **wanted && matches!(shape, Shape::Leaf { .. }));
        let (code, name) = (CODES.iter().find(leaf).copied(), NAMES.iter().find(leaf).copied());
        (code.is_some() || name.is_some()).then_some(Self { code, name })
    }

    /// Whether the field is one of them.
    pub fn has(self, key: &str) -> bool {
        self.code == Some(key) || self.name == Some(key)
    }
}
