//! Amounts of money.

use std::fmt;

use rust_decimal::Decimal;

use crate::model::codes::PriceBasis;

/// ISO 4217 code: EUR, USD, PLN.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

/// An exact amount.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Money {
    /// How much, with the digits that the feed gave.
    pub amount: Decimal,
    /// In which currency.
    pub currency: Currency,
    /// What the amount means.
    pub basis: PriceBasis,
}

impl Currency {
    /// Three letters, in either case.
    pub fn new(text: &str) -> Option<Self> {
        let bytes: [u8; 3] = text.as_bytes().try_into().ok()?;
        bytes.iter().all(u8::is_ascii_alphabetic).then(|| Self(bytes.map(|byte| byte.to_ascii_uppercase())))
    }

    /// The code in capitals.
    pub fn as_str(&self) -> &str {
        // Three ASCII letters by construction, so the default is never taken.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}
