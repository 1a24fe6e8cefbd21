//! Keys that nations use.

use std::fmt;
use std::ops::Deref;

use super::Text;

/// As long as a key can be without an allocation.
const SHORT: usize = 14;

/// The key that a nation uses for a record. Each record has another one, and nearly all are short: those stand in the record.
#[derive(Clone, PartialEq, Eq)]
pub struct OwnKey(Held);

#[derive(Clone, PartialEq, Eq)]
enum Held {
    Short(u8, [u8; SHORT]),
    Long(Text),
}

impl From<&str> for OwnKey {
    fn from(text: &str) -> Self {
        let mut bytes = [0; SHORT];
        Self(match (bytes.get_mut(..text.len()), u8::try_from(text.len())) {
            (Some(start), Ok(length)) => {
                start.copy_from_slice(text.as_bytes());
                Held::Short(length, bytes)
            }
            _ => Held::Long(Text::from(text)),
        })
    }
}

impl Deref for OwnKey {
    type Target = str;

    fn deref(&self) -> &str {
        match &self.0 {
            // A whole text by construction, so the default is never taken.
            Held::Short(length, bytes) => std::str::from_utf8(&bytes[..usize::from(*length)]).unwrap_or_default(),
            Held::Long(text) => text,
        }
    }
}

impl fmt::Debug for OwnKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, out)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_key_is_as_it_was_written(text in "\\PC{0,18}", other in "[a-b]{0,3}") {
            let key = OwnKey::from(text.as_str());
            prop_assert_eq!(&*key, text.as_str());
            prop_assert_eq!(key == OwnKey::from(other.as_str()), text == other);
        }
    }

    #[test]
    fn a_record_has_room_for_it() {
        assert_eq!(size_of::<Option<OwnKey>>(), 16);
    }
}
