//! Cursors: the keys and the id of a record, so that they stay valid when feeds republish.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};

use super::ask::{AskError, Order};
use super::order::Key;
use crate::store::{Listed, Rank};

/// A place in an ordered list.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// The keys of the record there.
    pub keys: Vec<KeyText>,
    /// Its id.
    pub rank: Rank,
}

/// A key that outlives its part.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum KeyText {
    /// No value.
    #[serde(rename = "m")]
    Missing,
    /// A number.
    #[serde(rename = "n", with = "bits")]
    Number(f64),
    /// A folded text.
    #[serde(rename = "t")]
    Text(String),
}

/// A number by its bits: what is read back must be the very same, or the next page begins at another place.
mod bits {
    use serde::de::Error as _;
    use serde::{Deserialize as _, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(number: &f64, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u64(number.to_bits())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<f64, D::Error> {
        let number = f64::from_bits(u64::deserialize(deserializer)?);
        if number.is_finite() { Ok(number) } else { Err(D::Error::custom("no number")) }
    }
}

/// A cursor as it is written: the list, the order, the keys, the id.
#[derive(Serialize, Deserialize)]
struct Written(u32, Vec<KeyText>, [u8; 3], u64);

impl KeyText {
    /// The key to compare with.
    pub fn as_key(&self) -> Key<'_> {
        match self {
            Self::Missing => Key::Missing,
            Self::Number(number) => Key::Number(*number),
            Self::Text(text) => Key::Text(text),
        }
    }
}

impl From<Key<'_>> for KeyText {
    fn from(key: Key<'_>) -> Self {
        match key {
            Key::Missing => Self::Missing,
            Key::Number(number) => Self::Number(number),
            Key::Text(text) => Self::Text(text.to_owned()),
        }
    }
}

impl Place {
    /// The opaque text of the place in a list of `T` in that order.
    pub fn text<T: Listed>(&self, order: &[Order]) -> String {
        let written = Written(signature::<T>(order), self.keys.clone(), self.rank.0, self.rank.1);
        // Numbers, texts and arrays always have a JSON form.
        URL_SAFE_NO_PAD.encode(serde_json::to_vec(&written).unwrap_or_default())
    }

    /// Opens the text that stands in the argument `name`.
    pub fn open<T: Listed>(text: &str, order: &[Order], name: &'static str) -> Result<Self, AskError> {
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| AskError::NoCursor(name))?;
        let Written(of, keys, nation, hash) = serde_json::from_slice(&bytes).map_err(|_| AskError::NoCursor(name))?;
        if of != signature::<T>(order) || keys.len() != order.len() {
            return Err(AskError::OtherOrder(name));
        }
        Ok(Self { keys, rank: Rank(nation, hash) })
    }
}

/// Tells lists and orders apart; by names, so that it survives new dimensions.
fn signature<T: Listed>(order: &[Order]) -> u32 {
    let mut hasher = blake3::Hasher::new();
    hasher.update(T::NAME.as_bytes());
    for key in order {
        let (name, descending) = match *key {
            Order::Id { descending } => ("id", descending),
            Order::By { dimension, descending } => (T::dimensions().get(dimension).map_or("", |one| one.name.as_ref()), descending),
        };
        hasher.update(name.as_bytes());
        hasher.update(&[u8::from(descending), 0]);
    }
    let hash = hasher.finalize();
    let bytes = hash.as_bytes();
    u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]])
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{KeyText, Place};
    use crate::model::records::Holding;
    use crate::store::Rank;
    use crate::view::ask::Order;

    proptest! {
        #[test]
        fn a_place_comes_back_as_it_was(number in any::<f64>().prop_filter("a number", |number| number.is_finite()), text: String, hash: u64) {
            let order = [Order::By { dimension: 0, descending: false }, Order::By { dimension: 1, descending: true }, Order::Id { descending: false }];
            let place = Place { keys: vec![KeyText::Number(number), KeyText::Text(text), KeyText::Missing], rank: Rank(*b"XAA", hash) };
            let opened = Place::open::<Holding>(&place.text::<Holding>(&order), &order, "after").unwrap();
            prop_assert_eq!(&opened, &place);
            let [KeyText::Number(opened), ..] = &opened.keys[..] else { panic!("a number") };
            prop_assert_eq!(opened.to_bits(), number.to_bits());
        }
    }
}
