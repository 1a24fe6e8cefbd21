//! What one text can be, whatever column it stands in.

use crate::feed::map;
use crate::model::codes::supply_class;
use crate::model::values::{CountryCode, Niin, Nsn};

/// A stock number: thirteen digits that are grouped as one, or begin with a supply class that is known.
pub fn is_nsn(text: &str) -> bool {
    Nsn::new(text).is_ok_and(|nsn| text.contains('-') || supply_class(nsn.class()).is_some())
}

/// A NIIN: nine digits.
pub fn is_niin(text: &str) -> bool {
    let signs = text.chars().filter(char::is_ascii_alphanumeric).count();
    signs == 9 && Niin::new(text).is_ok()
}

/// Four digits that are a supply class.
pub fn is_class(text: &str) -> bool {
    text.len() == 4 && supply_class(text).is_some()
}

/// A trigram of a country, in capitals.
pub fn is_trigram(text: &str) -> bool {
    text.len() == 3
        && text.bytes().all(|byte| byte.is_ascii_uppercase())
        && CountryCode::new(text).is_some()
        && map::by_alpha3(text).is_some()
}

/// A number, a date or a stock number: what stands in rows, and in no header.
pub fn is_value(text: &str) -> bool {
    let text = text.trim();
    let digits = text.chars().filter(char::is_ascii_digit).count();
    digits > 0
        && (is_nsn(text)
            || text.chars().all(|one| one.is_ascii_digit() || one.is_whitespace() || ".,:/'+-()%$€£\u{2212}\u{2019}".contains(one)))
}
