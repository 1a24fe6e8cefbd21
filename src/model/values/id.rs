//! Global ids: opaque, stable over republication.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

use super::CountryCode;
use crate::model::codes::Code as _;
use crate::model::codes::RecordKind;

/// What a global id says once it is opened.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Id {
    /// A record of a nation's feed, or a change of one, by type name in the contract, nation and identity.
    Record(&'static str, CountryCode, u64),
    /// Anything that has a name of its own: a nation by trigram, a weapon system by slug, a feed by slug.
    Named(String, String),
}

/// The text is no id of this gateway.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("is no id of this gateway")]
pub struct IdError;

/// The ten types of record and what happened to one, as ids number them. Only ever append: ids must survive.
const TYPES: [&str; 11] = [
    "Holding",
    "Donation",
    "DonationLine",
    "Transfer",
    "TransferLine",
    "RepairOrder",
    "Requirement",
    "TrainingFacility",
    "Course",
    "CourseIteration",
    "Change",
];

/// With it begins what is inside an id that is bound to a view: no type is numbered so high, and no name begins so.
const BOUND: char = '@';

/// The identity of a record: of its kind, nation and key, so that it survives republication and a move between two feeds of the nation.
pub fn record_hash(kind: RecordKind, nation: CountryCode, key: &str, occurrence: u32) -> u64 {
    let (nation, occurrence) = (nation.bytes(), occurrence.to_le_bytes());
    let parts = [kind.name().as_bytes(), &nation, key.as_bytes(), &occurrence];
    let length: usize = parts.iter().map(|part| part.len()).sum();
    // Nearly all keys are short, and hashed at once that takes half the time: every row has one.
    let mut room = [0; 128];
    let hash = match room.get_mut(..length) {
        Some(room) => {
            let mut at = 0;
            for part in parts {
                room[at..at + part.len()].copy_from_slice(part);
                at += part.len();
            }
            blake3::hash(room)
        }
        None => parts.into_iter().fold(&mut blake3::Hasher::new(), |hasher, part| hasher.update(part)).finalize(),
    };
    let mut first = [0; 8];
    first.copy_from_slice(&hash.as_bytes()[..8]);
    u64::from_be_bytes(first)
}

impl Id {
    /// The id of a record.
    pub fn record(type_name: &'static str, nation: CountryCode, hash: u64) -> Self {
        Self::Record(type_name, nation, hash)
    }

    /// The id of something with a name of its own.
    pub fn named(type_name: &str, name: &str) -> Self {
        Self::Named(type_name.to_owned(), name.to_owned())
    }

    /// The text of a record's id, written into the caller's room: pages write many.
    pub fn record_text<'a>(type_name: &str, nation: CountryCode, hash: u64, room: &'a mut [u8; 16]) -> &'a str {
        let number = TYPES.iter().position(|name| *name == type_name).unwrap_or(TYPES.len());
        let mut bytes = [0; 12];
        bytes[0] = u8::try_from(number).unwrap_or(u8::MAX);
        bytes[1..4].copy_from_slice(&nation.bytes());
        bytes[4..].copy_from_slice(&hash.to_be_bytes());
        // Twelve bytes are sixteen letters, all ASCII, so the default is never taken.
        let written = URL_SAFE_NO_PAD.encode_slice(bytes, room).unwrap_or_default();
        std::str::from_utf8(&room[..written]).unwrap_or_default()
    }

    /// The opaque text.
    pub fn text(&self) -> String {
        match self {
            Self::Record(type_name, nation, hash) => Self::record_text(type_name, *nation, *hash, &mut [0; 16]).to_owned(),
            Self::Named(type_name, name) => URL_SAFE_NO_PAD.encode(format!("~{type_name}:{name}")),
        }
    }

    /// The text of an id inside another view than today's own: it opens nothing anywhere else.
    pub fn bound(text: &str, view: &str) -> String {
        URL_SAFE_NO_PAD.encode(format!("{BOUND}{view}:{text}"))
    }

    /// The text that an id has in today's own view, of one that was given inside that view; none if it was given elsewhere.
    pub fn unbound(text: &str, view: &str) -> Option<String> {
        let bytes = URL_SAFE_NO_PAD.decode(text).ok()?;
        let inside = std::str::from_utf8(&bytes).ok()?.strip_prefix(BOUND)?;
        Some(inside.strip_prefix(view)?.strip_prefix(':')?.to_owned())
    }

    /// Opens an id.
    pub fn open(text: &str) -> Result<Self, IdError> {
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| IdError)?;
        if let Some(named) = bytes.strip_prefix(b"~") {
            let named = std::str::from_utf8(named).map_err(|_| IdError)?;
            let (type_name, name) = named.split_once(':').ok_or(IdError)?;
            return Ok(Self::named(type_name, name));
        }
        let bytes: [u8; 12] = bytes.try_into().map_err(|_| IdError)?;
        let type_name = TYPES.get(usize::from(bytes[0])).ok_or(IdError)?;
        let nation = std::str::from_utf8(&bytes[1..4]).ok().and_then(CountryCode::new).ok_or(IdError)?;
        let mut hash = [0; 8];
        hash.copy_from_slice(&bytes[4..]);
        Ok(Self::Record(type_name, nation, u64::from_be_bytes(hash)))
    }
}
