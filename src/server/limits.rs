//! What a query may be at most: one list of names, sentences and defaults, which settings, help and documentation read.

use crate::config::{LimitSetting, Mistake};
use crate::engine::Limits;

/// A limit of queries.
pub struct Limit {
    /// Its name in `[limits]` of `muster.toml` and in `extensions.limit`.
    pub name: &'static str,
    /// What it bounds.
    pub about: &'static str,
    read: fn(&Limits) -> u64,
    set: fn(&mut Limits, u64),
}

impl Limit {
    /// Its value where the settings say nothing.
    pub fn default(&self) -> u64 {
        (self.read)(&Limits::default())
    }
}

/// A whole number as memory counts; what is beyond it is no limit.
fn size(value: u64) -> usize {
    usize::try_from(value).unwrap_or(usize::MAX)
}

macro_rules! limits {
    ($( $field:ident: $about:literal, |$value:ident| $set:expr; )+) => {
        /// All limits.
        pub const LIMITS: &[Limit] = &[ $( Limit {
            name: stringify!($field),
            about: $about,
            read: |limits| limits.$field as u64,
            set: |limits, $value| limits.$field = $set,
        } ),+ ];
    };
}

limits! {
    document_bytes: "Bytes of a document.", |value| size(value);
    tokens: "Tokens of a document.", |value| size(value);
    values: "Values in the variables, those within lists and objects counted.", |value| size(value);
    depth: "Levels of nesting, fragments spread out.", |value| size(value);
    fields: "Fields of an operation, merged.", |value| size(value);
    aliases: "Fields with an alias, fragments spread out.", |value| size(value);
    root_fields: "Fields at the root of an operation.", |value| size(value);
    directives: "Directives of an operation.", |value| size(value);
    cost: "Objects that an operation asks for: sizes of pages multiplied along the way.", |value| value;
    answer_bytes: "Bytes of an answer.", |value| size(value);
    errors: "Different errors that an answer lists.", |value| size(value);
}

/// The limits that are in force, or the settings that name none.
///
/// # Errors
/// Each setting whose name is unknown, as a mistake with its place.
pub fn limits(settings: &[LimitSetting]) -> Result<Limits, Vec<Mistake>> {
    let names: Vec<&'static str> = LIMITS.iter().map(|limit| limit.name).collect();
    let mut limits = Limits::default();
    let mut mistakes = Vec::new();
    for setting in settings {
        match LIMITS.iter().find(|limit| limit.name == setting.name) {
            Some(limit) => (limit.set)(&mut limits, setting.maximum),
            None => mistakes.push(setting.unknown(&names)),
        }
    }
    if mistakes.is_empty() { Ok(limits) } else { Err(mistakes) }
}
