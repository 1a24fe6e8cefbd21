//! What fields the rows of a document had: what one run remembers of it, so that the next can say what is different.

use std::fmt;

use crate::model::values::Text;

/// The fields of a document's rows.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shape {
    /// Rows that were looked at.
    pub rows: u64,
    /// Columns, or places in rows, by path.
    pub fields: Vec<ShapeField>,
    /// There were more than are remembered, so that one which is not here may have been there.
    pub cut: bool,
    /// Places that the mapping names and at which something stood.
    pub used: Vec<Text>,
}

/// A field of a document's rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShapeField {
    /// Where it stands in the row: `Menge`, `lines[*].qty`, `store/@code`.
    pub path: Text,
    /// What stood there.
    pub kinds: Kinds,
    /// How often.
    pub count: u64,
}

/// Kinds of value that stood at one place.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Kinds(u8);

impl Kinds {
    /// A text, `true` or `false`; a column; an element without others in it.
    pub const TEXT: Self = Self(1);
    /// A number of JSON's own.
    pub const NUMBER: Self = Self(2);
    /// A list.
    pub const LIST: Self = Self(4);
    /// An object, or an element with others in it.
    pub const OBJECT: Self = Self(8);
    /// Null.
    pub const NULL: Self = Self(16);

    const NAMES: [(Self, &'static str); 5] =
        [(Self::TEXT, "text"), (Self::NUMBER, "number"), (Self::LIST, "list"), (Self::OBJECT, "object"), (Self::NULL, "null")];

    /// Adds kinds.
    pub fn add(&mut self, other: Self) {
        self.0 |= other.0;
    }

    /// Kinds that stand here and not there; null is no kind of its own: it says that a value is missing.
    #[must_use]
    pub fn beyond(self, other: Self) -> Self {
        Self(self.0 & !other.0 & !Self::NULL.0)
    }

    /// Whether there is nothing but null.
    pub fn is_blank(self) -> bool {
        self.0 & !Self::NULL.0 == 0
    }
}

impl fmt::Display for Kinds {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut first = true;
        for (_, name) in Self::NAMES.iter().filter(|(kind, _)| self.0 & kind.0 != 0) {
            if !first {
                out.write_str(" or ")?;
            }
            out.write_str(name)?;
            first = false;
        }
        Ok(())
    }
}
