//! Reads one JSON value into a tree: numbers keep their digits, names that come twice are counted.

use std::collections::HashMap;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::tree::{NodeId, Shape, Tree};

/// Under this name serde_json hands over the digits of a number that is no whole one of 64 bits.
const NUMBER: &str = "$serde_json::private::Number";
/// Objects with more names than this are searched for repeated ones by hash.
const FEW: usize = 32;
/// Levels of nesting that serde_json follows.
pub(super) const LEVELS: usize = 128;

/// A value that was read.
pub(super) struct Read {
    pub(super) tree: Tree,
    /// Names that stand twice in one object.
    pub(super) repeated: u64,
    /// Bytes that the value takes.
    pub(super) length: usize,
}

/// Reads the value at the start of these bytes into an empty tree. What lies under the names in `without` is left out.
///
/// # Errors
/// Not JSON, more than [`LEVELS`] levels, or the end is missing.
pub(super) fn read(mut tree: Tree, bytes: &[u8], without: &[String]) -> Result<Read, serde_json::Error> {
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let mut repeated = 0;
    Fill { tree: &mut tree, parent: None, name: "", repeated: &mut repeated, without }.deserialize(&mut json)?;
    let length = json.into_iter::<IgnoredAny>().byte_offset();
    Ok(Read { tree, repeated, length })
}

struct Fill<'t> {
    tree: &'t mut Tree,
    parent: Option<NodeId>,
    name: &'t str,
    repeated: &'t mut u64,
    without: &'t [String],
}

impl Fill<'_> {
    fn leaf<E: Error>(self, shape: Shape, text: &str) -> Result<(), E> {
        let node = self.tree.open(self.parent, self.name, shape).map_err(E::custom)?;
        self.tree.write(node, text).map_err(E::custom)
    }
}

impl<'de> DeserializeSeed<'de> for Fill<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<(), D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Fill<'_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a JSON value")
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.leaf(Shape::Null, "")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.leaf(Shape::Bool, if value { "true" } else { "false" })
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<(), E> {
        self.leaf(Shape::Number, &number.to_string())
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<(), E> {
        self.leaf(Shape::Number, &number.to_string())
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.leaf(Shape::Text, text)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let Self { tree, parent, name, repeated, .. } = self;
        let node = tree.open(parent, name, Shape::List).map_err(A::Error::custom)?;
        while list.next_element_seed(Fill { tree, parent: Some(node), name: "", repeated, without: &[] })?.is_some() {}
        tree.close(node);
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<(), A::Error> {
        let mut next = object.next_key::<Name<'de>>()?;
        if next.as_ref().is_some_and(|name| name.text() == NUMBER) {
            let digits = object.next_value::<String>()?;
            return self.leaf(Shape::Number, &digits);
        }
        let Self { tree, parent, name, repeated, without } = self;
        let node = tree.open(parent, name, Shape::Fields).map_err(A::Error::custom)?;
        let mut names = Names { node, count: 0, many: HashMap::new() };
        while let Some(name) = next {
            let name = name.text();
            let deeper = without.split_first().filter(|(first, _)| *first == name).map(|(_, deeper)| deeper);
            if deeper.is_some_and(<[String]>::is_empty) {
                object.next_value::<IgnoredAny>()?;
            } else {
                if let Some(earlier) = names.earlier(tree, name) {
                    *repeated = repeated.saturating_add(1);
                    tree.reshape(earlier, Shape::Replaced);
                }
                names.add(tree, name);
                let without = deeper.unwrap_or_default();
                object.next_value_seed(Fill { tree, parent: Some(node), name, repeated, without })?;
            }
            next = object.next_key::<Name<'de>>()?;
        }
        tree.close(node);
        Ok(())
    }
}

/// Names of one object so far.
struct Names {
    node: NodeId,
    count: usize,
    many: HashMap<String, NodeId>,
}

impl Names {
    /// The child that has this name already.
    fn earlier(&mut self, tree: &mut Tree, name: &str) -> Option<NodeId> {
        if self.count > FEW {
            return self.many.get(name).copied();
        }
        tree.close(self.node);
        let found = tree.called(self.node, name, false).next();
        if self.count == FEW {
            self.many = tree.children(self.node).map(|child| (tree.name(child).to_owned(), child)).collect();
        }
        found
    }

    /// Counts the child that is added next.
    fn add(&mut self, tree: &Tree, name: &str) {
        self.count = self.count.saturating_add(1);
        if self.count > FEW
            && let Some(next) = tree.next()
        {
            self.many.insert(name.to_owned(), next);
        }
    }
}

/// A name in an object, copied only where it has escapes.
enum Name<'de> {
    Borrowed(&'de str),
    Owned(String),
}

impl Name<'_> {
    fn text(&self) -> &str {
        match self {
            Self::Borrowed(text) => text,
            Self::Owned(text) => text,
        }
    }
}

impl<'de> serde::Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(json: D) -> Result<Self, D::Error> {
        json.deserialize_str(NameVisitor)
    }
}

struct NameVisitor;

impl<'de> Visitor<'de> for NameVisitor {
    type Value = Name<'de>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a name")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Name<'de>, E> {
        Ok(Name::Borrowed(text))
    }

    fn visit_str<E>(self, text: &str) -> Result<Name<'de>, E> {
        Ok(Name::Owned(text.to_owned()))
    }
}
