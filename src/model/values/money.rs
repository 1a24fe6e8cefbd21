//! Amounts of money.

use std::fmt;

use rust_decimal::Decimal;

use crate::model::codes::PriceBasis;

/// Highest bit of a scale, which is 28 at most: the amount is below zero.
const BELOW_ZERO: u8 = 1 << 7;
/// Letters from A to Z.
const LETTERS: u16 = 26;

/// ISO 4217 code: EUR, USD, PLN.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

/// An exact amount. Records hold many, so it is as narrow as what it holds.
#[derive(Clone, Copy)]
pub struct Money {
    /// Its digits, the lowest byte first.
    digits: [u8; 12],
    /// How many of the digits stand behind the point, and [`BELOW_ZERO`].
    scale: u8,
    /// The currency's number among all of three letters.
    currency: [u8; 2],
    basis: PriceBasis,
}

impl Money {
    /// An amount in a currency, and what it means.
    pub fn new(amount: Decimal, currency: Currency, basis: PriceBasis) -> Self {
        let [_, _, scale, sign, digits @ ..] = amount.serialize();
        Self { digits, scale: scale | sign, currency: currency.number().to_le_bytes(), basis }
    }

    /// How much, with the digits that the feed gave.
    pub fn amount(&self) -> Decimal {
        let mut bytes = [0; 16];
        (bytes[2], bytes[3]) = (self.scale & !BELOW_ZERO, self.scale & BELOW_ZERO);
        bytes[4..].copy_from_slice(&self.digits);
        Decimal::deserialize(bytes)
    }

    /// In which currency.
    pub fn currency(&self) -> Currency {
        Currency::numbered(u16::from_le_bytes(self.currency))
    }

    /// What the amount means.
    pub fn basis(&self) -> PriceBasis {
        self.basis
    }
}

impl PartialEq for Money {
    /// Whether they are worth the same: 1.5 is 1.50.
    fn eq(&self, other: &Self) -> bool {
        (self.currency, self.basis) == (other.currency, other.basis) && self.amount() == other.amount()
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {} {:?}", self.amount(), self.currency(), self.basis)
    }
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

    /// Its number among all of three letters.
    fn number(self) -> u16 {
        self.0.iter().fold(0, |number, letter| number * LETTERS + u16::from(letter - b'A'))
    }

    fn numbered(number: u16) -> Self {
        let letter = |place: u16| b'A' + (number / place % LETTERS) as u8;
        Self([letter(LETTERS * LETTERS), letter(LETTERS), letter(1)])
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::codes::Code as _;

    proptest! {
        #[test]
        fn an_amount_is_as_it_was_given(
            (low, middle, high, below, scale) in (any::<u32>(), any::<u32>(), prop_oneof![Just(0), any::<u32>()], any::<bool>(), 0..=28_u32),
            currency in "[A-Z]{3}",
            basis in 0..PriceBasis::LIST.values.len(),
        ) {
            let amount = Decimal::from_parts(low, middle, high, below, scale);
            let (currency, basis) = (Currency::new(&currency).unwrap(), PriceBasis::named(PriceBasis::LIST.values[basis].0).unwrap());
            let money = Money::new(amount, currency, basis);
            // Equal decimals may have other digits: 1.5 and 1.50.
            prop_assert_eq!(money.amount().serialize(), amount.serialize());
            prop_assert_eq!((money.currency(), money.basis()), (currency, basis));
        }
    }

    #[test]
    fn a_record_has_sixteen_bytes_for_it() {
        assert_eq!(size_of::<Option<Money>>(), 16);
    }

    #[test]
    fn a_zero_keeps_its_sign_and_digits() {
        let (euro, zero) = (Currency::new("EUR").unwrap(), -Decimal::new(0, 2));
        assert_eq!(Money::new(zero, euro, PriceBasis::Current).amount().serialize(), zero.serialize());
        assert_eq!(Money::new(Decimal::new(15, 1), euro, PriceBasis::Unknown), Money::new(Decimal::new(150, 2), euro, PriceBasis::Unknown));
    }
}
