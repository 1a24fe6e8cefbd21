//! Nations by their trigram.

use std::fmt;

/// ISO 3166-1 alpha-3 trigram, as STANAG 1059 uses it: POL, DEU, GBR. Also the user-assigned ones (XAA to XZZ), which tests use.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CountryCode([u8; 3]);

impl CountryCode {
    /// The trigram, in either case; none if it is not three letters from A to Z.
    pub fn new(text: &str) -> Option<Self> {
        let bytes: [u8; 3] = text.as_bytes().try_into().ok()?;
        bytes.iter().all(u8::is_ascii_alphabetic).then(|| Self(bytes.map(|byte| byte.to_ascii_uppercase())))
    }

    /// The trigram in capitals.
    pub fn as_str(&self) -> &str {
        // Three ASCII letters by construction, so the default is never taken.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Its three bytes.
    pub fn bytes(self) -> [u8; 3] {
        self.0
    }
}

impl Default for CountryCode {
    /// XXX: no nation, as ISO 3166 reserves it.
    fn default() -> Self {
        Self(*b"XXX")
    }
}

impl fmt::Display for CountryCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl fmt::Debug for CountryCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}
