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
    #[serde(rename = "n")]
    Number(f64),
    /// A folded text.
    #[serde(rename = "t")]
    Text(String),
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
