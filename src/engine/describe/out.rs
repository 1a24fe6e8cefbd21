use std::fmt::Display;

use serde_json::Value;

use super::Fault;

/// Where a leaf writes itself: JSON, one value per leaf.
///
/// A leaf that cannot be written reports a fault instead; the engine then takes back what it wrote.
#[derive(Default)]
pub struct Out {
    pub(in crate::engine) buffer: Vec<u8>,
    pub(in crate::engine) fault: Option<Fault>,
    /// Values written since the leaf began: one, or the leaf is wrong.
    pub(in crate::engine) values: usize,
}

impl Out {
    /// Null. Only for a leaf whose type is nullable.
    pub fn null(&mut self) {
        self.values += 1;
        self.buffer.extend_from_slice(b"null");
    }

    /// True or false.
    pub fn boolean(&mut self, value: bool) {
        self.values += 1;
        self.buffer.extend_from_slice(if value { b"true" } else { b"false" });
    }

    /// A whole number.
    pub fn integer(&mut self, value: i64) {
        self.serialized(&value);
    }

    /// A number; one that is not finite has no JSON form and is a fault.
    pub fn float(&mut self, value: f64) {
        if value.is_finite() {
            self.serialized(&value);
        } else {
            self.null();
            self.fault(Fault::internal("a number of this field is not finite; tell the operators of the gateway"));
        }
    }

    /// Text, an id, or the name of an enum value.
    pub fn text(&mut self, value: &str) {
        if !is_plain(value.as_bytes()) {
            return self.serialized(value);
        }
        self.values += 1;
        self.buffer.reserve(value.len() + 2);
        self.buffer.push(b'"');
        self.buffer.extend_from_slice(value.as_bytes());
        self.buffer.push(b'"');
    }

    /// Text made by `Display`.
    pub fn display(&mut self, value: impl Display) {
        self.text(&value.to_string());
    }

    /// Any JSON, for a scalar that allows it.
    pub fn json(&mut self, value: &Value) {
        self.serialized(value);
    }

    /// A list, each member written by `write`.
    pub fn list<L>(&mut self, members: impl IntoIterator<Item = L>, mut write: impl FnMut(L, &mut Self)) {
        let before = self.values;
        self.buffer.push(b'[');
        for (index, member) in members.into_iter().enumerate() {
            if index > 0 {
                self.buffer.push(b',');
            }
            self.values = 0;
            write(member, self);
            if self.values != 1 {
                self.fault(Fault::internal("a list of this field has a member that is not one value; tell the operators of the gateway"));
            }
        }
        self.buffer.push(b']');
        self.values = before + 1;
    }

    /// The leaf can't be answered: it becomes null (or nulls its parent), and the fault stands in `errors`.
    pub fn fault(&mut self, fault: Fault) {
        self.fault.get_or_insert(fault);
    }

    fn serialized<V: serde::Serialize + ?Sized>(&mut self, value: &V) {
        self.values += 1;
        if serde_json::to_writer(&mut self.buffer, value).is_err() {
            self.fault(Fault::internal("a value of this field has no JSON form; tell the operators of the gateway"));
        }
    }
}

/// Letters that are looked at together: as many as the compiler compares at once.
const STRIDE: usize = 8;

/// Whether a text is JSON as it stands. Nearly all are, and seeing that costs a fraction of writing letter by letter.
fn is_plain(text: &[u8]) -> bool {
    let (strides, rest) = text.as_chunks::<STRIDE>();
    let any_escaped = |letters: &[u8]| letters.iter().fold(false, |any, letter| any | is_escaped(*letter));
    !strides.iter().any(|letters| any_escaped(letters)) && !any_escaped(rest)
}

fn is_escaped(letter: u8) -> bool {
    (letter < b' ') | (letter == b'"') | (letter == b'\\')
}
