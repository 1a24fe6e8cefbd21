//! Numbers as nations write them: `1.234,50`, `$1,234.50`, `1 234`.

use rust_decimal::Decimal;

use crate::config::NumberFormat;

/// Longest number that is read, in characters without group signs: more digits than any exact amount has.
const LONGEST: usize = 64;

/// The text is no number in the declared format.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NumberError {
    /// A character that has no place in a number.
    #[error("has `{0}` where a number has none")]
    Sign(char),
    /// Group signs that do not stand between groups of three digits: read on, they would make another number.
    #[error("has group signs that do not part groups of three digits")]
    Groups,
    /// Nothing that counts.
    #[error("has no digit")]
    NoDigit,
    /// More digits than are read exactly.
    #[error("has more digits than can be kept exactly")]
    TooLong,
}

/// The number's digits, sign and point in plain ASCII.
struct Plain {
    bytes: [u8; LONGEST],
    length: usize,
}

impl Plain {
    fn push(&mut self, byte: u8) -> Result<(), NumberError> {
        *self.bytes.get_mut(self.length).ok_or(NumberError::TooLong)? = byte;
        self.length += 1;
        Ok(())
    }

    fn as_str(&self) -> &str {
        // ASCII by construction, so the default is never taken.
        self.bytes.get(..self.length).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }
}

/// A whole number that is written as plainly as it can be, exactly; such a text means the same in every format.
pub fn whole(text: &str) -> Option<f64> {
    let plain =
        (1..=15).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit()) && (!text.starts_with('0') || text.len() == 1);
    // At most 15 digits, so no rounding.
    plain.then(|| text.bytes().fold(0_u64, |sum, byte| sum * 10 + u64::from(byte - b'0')) as f64)
}

/// Reads a number as the nearest one that a quantity can hold; whole numbers up to 2^53 are exact.
///
/// # Errors
/// The text is no number in this format, or too large to be one.
pub fn quantity(text: &str, format: &NumberFormat) -> Result<f64, NumberError> {
    let plain = ascii(text.trim(), format)?;
    let number: f64 = plain.as_str().parse().map_err(|_| NumberError::NoDigit)?;
    // A minus before zero is zero.
    if number.is_finite() { Ok(number + 0.0) } else { Err(NumberError::TooLong) }
}

/// Reads an exact amount, with the digits that it has.
///
/// # Errors
/// The text is no number in this format, or has more digits than an exact amount can.
pub fn exact(text: &str, format: &NumberFormat) -> Result<Decimal, NumberError> {
    if let Some(amount) = short(text, format.decimal) {
        return Ok(amount);
    }
    let plain = ascii(text.trim(), format)?;
    let text = plain.as_str();
    if text.contains('e') {
        return Decimal::from_scientific(text).map_err(|_| NumberError::TooLong);
    }
    Decimal::from_str_exact(text).map_err(|_| NumberError::TooLong)
}

/// An amount as nearly all are written: digits, and a decimal sign among them.
fn short(text: &str, decimal: char) -> Option<Decimal> {
    // So many digits fit in one word.
    if text.len() > 18 || !text.starts_with(|first: char| first.is_ascii_digit()) {
        return None;
    }
    let (mut digits, mut scale) = (0_i64, None);
    for byte in text.bytes() {
        if byte.is_ascii_digit() {
            digits = digits * 10 + i64::from(byte - b'0');
            scale = scale.map(|scale: u32| scale + 1);
        } else if char::from(byte) == decimal && scale.is_none() {
            scale = Some(0);
        } else {
            return None;
        }
    }
    Some(Decimal::new(digits, scale.unwrap_or(0)))
}

/// The number in plain ASCII: `-1234.50`, `12e3`.
fn ascii(text: &str, format: &NumberFormat) -> Result<Plain, NumberError> {
    let mut plain = Plain { bytes: [0; LONGEST], length: 0 };
    let (text, behind) = without_percent(text, format);
    let (negative, body) = below_zero(text, format).map_or_else(|| signed(text), |body| (true, body));
    let (body, inside) = without_percent(body, format);
    let body = without_cents(body, format.decimal).unwrap_or(body);
    if behind && inside {
        return Err(NumberError::Sign('%'));
    }
    let percent = behind || inside;
    if negative {
        plain.push(b'-')?;
    }
    let (body, exponent) = match body.find(['e', 'E']) {
        _ if percent => (body, Some("-2")),
        Some(at) => (&body[..at], Some(&body[at + 1..])),
        None => (body, None),
    };
    let (whole, fraction) = match body.split_once(format.decimal) {
        Some((whole, fraction)) => (whole, fraction),
        None => (body, ""),
    };
    whole_part(whole, format, &mut plain)?;
    let digits = plain.length > usize::from(negative);
    if !digits {
        plain.push(b'0')?;
    }
    if !fraction.is_empty() {
        plain.push(b'.')?;
        for character in fraction.chars() {
            plain.push(digit(character)?)?;
        }
    }
    if !digits && fraction.is_empty() {
        return Err(NumberError::NoDigit);
    }
    if let Some(exponent) = exponent {
        let (negative, digits) = signed(exponent);
        // Three digits already go beyond what any number here can be.
        if digits.is_empty() || digits.len() > 3 {
            return Err(NumberError::TooLong);
        }
        plain.push(b'e')?;
        if negative {
            plain.push(b'-')?;
        }
        for character in digits.chars() {
            plain.push(digit(character)?)?;
        }
    }
    Ok(plain)
}

/// Digits before the decimal sign; group signs must part groups of three.
fn whole_part(text: &str, format: &NumberFormat, plain: &mut Plain) -> Result<(), NumberError> {
    let (mut run, mut grouped) = (0_usize, false);
    for character in text.chars() {
        if is_group(character, format) {
            if run == 0 || run > 3 || (grouped && run != 3) {
                return Err(NumberError::Groups);
            }
            (run, grouped) = (0, true);
        } else {
            plain.push(digit(character)?)?;
            run += 1;
        }
    }
    if grouped && run != 3 { Err(NumberError::Groups) } else { Ok(()) }
}

/// The text without its sign of percent, and whether it has one that the feed declares.
fn without_percent<'t>(text: &'t str, format: &NumberFormat) -> (&'t str, bool) {
    text.strip_suffix('%').filter(|_| format.percent).map_or((text, false), |rest| (rest.trim_end(), true))
}

/// What people write for a dash.
const DASHES: [char; 4] = ['-', '\u{2013}', '\u{2014}', '\u{2212}'];

/// The number before a decimal sign behind which dashes stand for cents that there are none of: `45,-`, `1 200,--`, `99.–`.
pub fn without_cents(text: &str, decimal: char) -> Option<&str> {
    let whole = text.strip_suffix("--").or_else(|| text.strip_suffix(DASHES))?.strip_suffix(decimal);
    whole.filter(|whole| whole.ends_with(|last: char| last.is_ascii_digit()))
}

/// What stands in parentheses or before a minus, where the feed writes numbers below zero so.
pub fn below_zero<'t>(text: &'t str, format: &NumberFormat) -> Option<&'t str> {
    let inside = text.strip_prefix('(').and_then(|text| text.strip_suffix(')')).filter(|_| format.parentheses);
    let trailing = format.trailing_minus && without_cents(text, format.decimal).is_none();
    let before = || text.strip_suffix(['-', '\u{2212}']).filter(|before| trailing && !before.ends_with(DASHES));
    let body = inside.or_else(before)?.trim();
    // Two signs are none.
    (!body.starts_with(['-', '+', '(', '\u{2212}'])).then_some(body)
}

fn is_group(character: char, format: &NumberFormat) -> bool {
    format.group.is_some_and(|group| group == character || (group.is_whitespace() && character.is_whitespace()))
}

/// Whether the number is below zero, and what stands after its sign.
fn signed(text: &str) -> (bool, &str) {
    if let Some(rest) = text.strip_prefix(['-', '\u{2212}']) {
        return (true, rest.trim_start());
    }
    (false, text.strip_prefix('+').unwrap_or(text))
}

fn digit(character: char) -> Result<u8, NumberError> {
    match u8::try_from(character) {
        Ok(byte) if byte.is_ascii_digit() => Ok(byte),
        _ => Err(NumberError::Sign(character)),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{exact, quantity};
    use crate::config::NumberFormat;

    const FORMATS: [(char, Option<char>); 6] =
        [('.', None), ('.', Some(',')), (',', None), (',', Some('.')), (',', Some('\u{a0}')), ('.', Some('\''))];

    fn written(digits: &str, fraction: &str, negative: bool, (decimal, group): (char, Option<char>)) -> String {
        let mut text = String::from(if negative { "-" } else { "" });
        for (place, digit) in digits.chars().enumerate() {
            if let Some(group) = group.filter(|_| place > 0 && (digits.len() - place).is_multiple_of(3)) {
                text.push(group);
            }
            text.push(digit);
        }
        if !fraction.is_empty() {
            text.push(decimal);
            text.push_str(fraction);
        }
        text
    }

    proptest! {
        #[test]
        fn a_number_written_in_any_format_is_read_back_exactly(
            digits in "[1-9][0-9]{0,14}", fraction in "[0-9]{0,10}", negative: bool, format in prop::sample::select(&FORMATS[..]),
        ) {
            let text = written(&digits, &fraction, negative, format);
            let format = NumberFormat { decimal: format.0, group: format.1, ..NumberFormat::default() };
            let plain = written(&digits, &fraction, negative, ('.', None));
            prop_assert_eq!(exact(&text, &format).map(|number| number.to_string()), Ok(plain.clone()));
            prop_assert_eq!(quantity(&text, &format), Ok(plain.parse::<f64>().unwrap()));
        }

        #[test]
        fn no_text_makes_the_reader_panic(text in "\\PC{0,40}", decimal: char, group: Option<char>) {
            let format = NumberFormat { decimal, group, parentheses: true, trailing_minus: true, percent: true };
            let _ = exact(&text, &format);
            let _ = quantity(&text, &format);
        }
    }

    #[test]
    fn group_signs_that_part_no_groups_make_no_other_number() {
        let german = NumberFormat { decimal: ',', group: Some('.'), ..NumberFormat::default() };
        for text in ["1.5", "12.34", "1234.567", "1..234", ".234", "1.234.5", ""] {
            assert!(quantity(text, &german).is_err(), "{text}");
        }
        assert_eq!(quantity(" 1.234,5 ", &german), Ok(1234.5));
        assert_eq!(quantity("1e3", &NumberFormat::default()), Ok(1000.0));
        assert!(quantity("1e999", &NumberFormat::default()).is_err());
        assert!(exact("1e400", &NumberFormat::default()).is_err());
    }

    #[test]
    fn dashes_in_the_place_of_cents_are_no_minus() {
        let plain = NumberFormat { decimal: ',', group: Some('.'), ..NumberFormat::default() };
        let trailing = NumberFormat { trailing_minus: true, ..plain.clone() };
        for format in [&plain, &trailing] {
            for (text, number) in [("250,-", 250.0), ("1.200,--", 1200.0), ("99,\u{2013}", 99.0), ("-5,-", -5.0)] {
                assert_eq!(quantity(text, format), Ok(number), "{text}");
                assert_eq!(exact(text, format).map(|number| number.to_string()).ok(), Some(number.to_string()), "{text}");
            }
            for text in ["250.-", ",-", "12,-5", "12,---"] {
                assert!(quantity(text, format).is_err(), "{text}");
            }
        }
        assert_eq!(quantity("12-", &trailing), Ok(-12.0));
    }

    #[test]
    fn signs_that_a_feed_declares_are_read_and_others_are_not() {
        let plain = NumberFormat { decimal: ',', group: Some('.'), ..NumberFormat::default() };
        let format = NumberFormat { parentheses: true, trailing_minus: true, percent: true, ..plain.clone() };
        for (text, number) in [("(1.234,5)", -1234.5), ("12-", -12.0), ("12,5 %", 0.125), ("(12%)", -0.12), ("(5) %", -0.05), ("-3", -3.0)]
        {
            assert_eq!(quantity(text, &format), Ok(number), "{text}");
            assert_eq!(exact(text, &format).map(|number| number.to_string()).ok(), Some(number.to_string()), "{text}");
        }
        for text in ["(1.234,5)", "12-", "12,5 %"] {
            assert!(quantity(text, &plain).is_err(), "{text}");
        }
        for text in ["(-12)", "--12", "-12-", "(12", "12)", "%", "()", "1e2%"] {
            assert!(quantity(text, &format).is_err(), "{text}");
        }
    }
}
